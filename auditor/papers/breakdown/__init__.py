"""One parent target with all its children."""
