"""What a compiled schema raises where a tree may be wrong."""


class Refused(Exception):  # noqa: N818 - no mistake of its own: jsonschema decides
    """The tree is not surely right."""
