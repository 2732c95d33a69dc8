"""The table of requested changes to a plan."""
