"""Shape: whether a document fits its JSON Schema. What explains a wrong one is imported when there is one."""

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from auditor.ground.problem import Problem
from auditor.read.yaml import Document, Node

Schema = Mapping[str, Any]


@cache
def load_schema(name: str) -> Schema:
    """The JSON Schema `auditor/schemas/<name>.schema.json`, as it was parsed. Not to be changed."""
    schema: Schema = json.loads(_schema_text(name))
    return schema


def schema_digest(name: str) -> str:
    """The SHA-256 (hexadecimal) of a schema's text."""
    return hashlib.sha256(_schema_text(name)).hexdigest()


def schema_file(name: str) -> Path:
    """Where a schema lies, as an absolute path."""
    return Path(__file__).absolute().parents[2] / "schemas" / f"{name}.schema.json"


def _schema_text(name: str) -> bytes:
    return schema_file(name).read_bytes()


def problems(document: Document | Node, schema_name: str) -> list[Problem]:
    """All that a document's shape has wrong under one of our schemas, sorted by place.

    The compiled schema says yes; only where it does not is jsonschema asked, whose word is the last.
    """
    if accepted(document, schema_name):
        return []
    from auditor.read.schema.explained import explained

    return explained(document, schema_name)


def accepted(document: Document | Node, schema_name: str) -> bool:
    """Whether the shape is right, by the compiled form of a schema where there is one: its no is no verdict."""
    accepts = compiled(schema_name)
    tree = document.tree if isinstance(document, Document) else document.value
    if accepts is not None:
        return accepts(tree)
    from auditor.read.schema.explained import validator

    return validator(schema_name).is_valid(tree)


@cache
def compiled(name: str) -> Callable[[object], bool] | None:
    """The compiled form of a schema (`auditor.read.schema.compile`); None where none was made of just this schema."""
    try:
        module = import_module(f"auditor.generated.{name}_schema")
    except ImportError:
        return None
    accepts: Callable[[object], bool] = module.accepts
    return accepts if schema_digest(name) == module.SCHEMA else None
