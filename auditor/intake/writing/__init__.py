"""A reading written down: as a plan file, or as data."""
