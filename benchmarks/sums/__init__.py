"""Made-up tables and cascades, with what a careful reviewer must find in each."""
