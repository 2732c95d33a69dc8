"""What a compiled schema raises where a tree may be wrong."""


class Refused(Exception):
    """The tree is not surely right."""
