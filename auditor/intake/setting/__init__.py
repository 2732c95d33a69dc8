"""Whose document it is, of what kind and years, and under which headings each of its passages stands."""
