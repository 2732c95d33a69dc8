"""A plan that nobody has written yet, as the text of a plan file."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from auditor.read.schema import load_schema
from auditor.read.schema.form import form_of
from auditor.read.yaml.document import Tree, WrittenInt
from auditor.read.yaml.spelled import spelled

New: TypeAlias = "str | bool | int | Sequence[New] | Mapping[str, New]"


def new_plan(tree: Mapping[str, New]) -> str:
    """The plan file of a tree, in the canonical form that `canonical_plan` gives a file; lines end in LF.

    Raises InputError for a key that does not fit on a line of YAML.
    """
    form = form_of(_written(tree), load_schema("plan"))
    return spelled(form.tree, form.blocks)


def _written(value: New) -> Tree:
    """A value as if it had been read from a file."""
    if isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        return WrittenInt(value, str(value))
    if isinstance(value, Mapping):
        return {key: _written(below) for key, below in value.items()}
    return [_written(item) for item in value]
