"""Shape: whether a document fits its JSON Schema, worded as a colleague would, with marks.

The only part of the auditor that knows the jsonschema library, which is imported when first needed.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from auditor.messages.schema import SCHEMA
from auditor.problem import InputError, Problem
from auditor.source import Document, Node, Tree, WrittenFloat, WrittenInt, find, resolved, text_of
from auditor.words import Words, say

if TYPE_CHECKING:
    from jsonschema import Draft7Validator, ValidationError

Schema = Mapping[str, Any]
Path = tuple[str | int, ...]

_LONGEST_TEXT = 40  # characters of a value that a sentence repeats
_CHOICES = ("anyOf", "oneOf")
_SEPARATORS = str.maketrans("、，；;", ",,,,")


@dataclass(frozen=True, slots=True)
class _Cause:
    """One thing wrong: which keyword of which schema refuses which value (or its key) where."""

    keyword: str
    path: Path
    value: Tree
    schema: Schema
    limit: Any = None
    is_key: bool = False
    expected: Words | None = None


@cache
def load_schema(name: str) -> Schema:
    """The JSON Schema `auditor/schemas/<name>.schema.json`, as it was parsed. Not to be changed."""
    from importlib.resources import files

    text = files("auditor").joinpath("schemas", f"{name}.schema.json").read_text(encoding="utf-8")
    schema: Schema = json.loads(text)
    return schema


def problems(document: Document | Node, schema_name: str) -> list[Problem]:
    """All that a document's shape has wrong under one of our schemas, sorted by place."""
    return _explained(document, _validator(schema_name))


def problems_under(document: Document | Node, schema: Schema) -> list[Problem]:
    """All that a document's shape has wrong under a draft-07 schema, sorted by place."""
    from jsonschema import Draft7Validator

    return _explained(document, Draft7Validator(schema))


@cache
def _validator(name: str) -> "Draft7Validator":
    from jsonschema import Draft7Validator

    return Draft7Validator(load_schema(name))


def _explained(document: Document | Node, validator: "Draft7Validator") -> list[Problem]:
    tree = document.tree if isinstance(document, Document) else document.value
    causes = [cause for error in validator.iter_errors(tree) for cause in _causes(error)]
    # A misspelled key is unknown, and the right one is missing: that is one mistake.
    misspelled = {
        (cause.path, _similar(name, _free_keys(cause)))
        for cause in causes
        if cause.keyword == "additionalProperties"
        for name in _unknown_keys(cause)
    }
    found: list[Problem] = []
    for cause in causes:
        worded = _WORDED.get(cause.keyword, _unexpected)
        found += worded(document, cause)
        if cause.keyword == "required":
            ...
    return list(InputError(found).problems)
