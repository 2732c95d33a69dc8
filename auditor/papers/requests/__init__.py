"""The list of missing data: what to ask of whom."""
