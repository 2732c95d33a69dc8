"""Text → values and marks: the only part of the auditor that knows the yaml library."""

from auditor.read.yaml.document import (
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
    packed,
    place,
    plain,
    text_of,
    unpacked,
)
from auditor.read.yaml.files import find_files, read_file
from auditor.read.yaml.mistakes import bounded, unlisted
from auditor.read.yaml.parse import parse, parse_on
from auditor.read.yaml.scalars import resolved
from auditor.read.yaml.signs import active
from auditor.read.yaml.span import end_of
from auditor.read.yaml.written import written

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
    "end_of",
    "find",
    "find_files",
    "packed",
    "parse",
    "parse_on",
    "place",
    "plain",
    "read_file",
    "resolved",
    "text_of",
    "unlisted",
    "unpacked",
    "written",
]
