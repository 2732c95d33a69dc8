"""The indicator table of a plan."""
