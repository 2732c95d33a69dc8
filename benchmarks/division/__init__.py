"""Made-up divisions against the laws that a division must keep."""
