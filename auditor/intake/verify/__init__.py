"""A plan held against its documents."""
