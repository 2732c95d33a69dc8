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
    text_of,
    unpacked,
)
from auditor.read.yaml.files import find_files, read_file
from auditor.read.yaml.mistakes import bounded, unlisted
from auditor.read.yaml.parse import parse, parse_on
from auditor.read.yaml.rewrite import Rewrite, rewritten
from auditor.read.yaml.scalars import resolved
from auditor.read.yaml.signs import active
from auditor.read.yaml.span import end_of
from auditor.read.yaml.typed import Slip, by_line, column_before, mended, slips
from auditor.read.yaml.written import written

__all__ = [
    "Document",
    "ListMarks",
    "MapMarks",
    "MarkTree",
    "Node",
    "Rewrite",
    "Scalar",
    "Slip",
    "Tree",
    "WrittenFloat",
    "WrittenInt",
    "active",
    "bounded",
    "by_line",
    "column_before",
    "end_of",
    "find",
    "find_files",
    "mended",
    "packed",
    "parse",
    "parse_on",
    "place",
    "read_file",
    "resolved",
    "rewritten",
    "slips",
    "text_of",
    "unlisted",
    "unpacked",
    "written",
]
