"""Text → values and marks: the only part of the auditor that knows the yaml library."""

from auditor.source.document import (
    Document,
    ListMarks,
    MapMarks,
    MarkTree,
    Node,
    Scalar,
    Tree,
    WrittenFloat,
    WrittenInt,
    find,
    place,
    text_of,
    unpacked,
)
from auditor.source.files import find_files, read_file
from auditor.source.mistakes import bounded, unlisted
from auditor.source.parse import parse, parse_on
from auditor.source.scalars import resolved
from auditor.source.signs import active

__all__ = [
    "Document",
    "ListMarks",
    "MapMarks",
    "MarkTree",
    "Node",
    "Scalar",
    "Tree",
    "WrittenFloat",
    "WrittenInt",
    "active",
    "bounded",
    "find",
    "find_files",
    "parse",
    "parse_on",
    "place",
    "read_file",
    "resolved",
    "text_of",
    "unlisted",
    "unpacked",
]
