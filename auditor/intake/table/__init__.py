"""Grids read: what their columns hold, and the row of each indicator."""
