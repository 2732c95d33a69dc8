"""What is measured of the auditor: seeded plan trees, and how much of what is broken in them is found."""
