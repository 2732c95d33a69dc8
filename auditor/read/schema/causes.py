"""Why a value does not fit its schema: what jsonschema found, with the one branch meant of every choice."""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from auditor.ground.record import record
from auditor.read.yaml import Tree

if TYPE_CHECKING:
    from jsonschema import ValidationError

Schema = Mapping[str, Any]
TreePath = tuple[str | int, ...]

# Keywords of our own, for a choice that no single branch explains.
ANY_OF = "any of"  # the limit: one cause per branch
ONE_KEY_OF = "one key of"  # the limit: the keys

_CHOICES = ("anyOf", "oneOf")
TELLING = ("enum", "const")  # keywords that tell branches apart


@record
class Refusal:
    """One thing wrong: which keyword of which schema refuses which value (or its key) where."""

    keyword: str
    path: TreePath
    value: Tree
    schema: Schema
    limit: Any = None
    is_key: bool = False

    @property
    def keys(self) -> Mapping[str, Tree]:
        """The keys that stand there, with what they hold."""
        return self.value if isinstance(self.value, dict) else {}


def causes_of(error: "ValidationError") -> list[Refusal]:
    """What an error comes down to."""
    if error.validator in _CHOICES and error.context:
        return _branch_causes(error)
    return [_as_it_stands(error)]


def _as_it_stands(error: "ValidationError") -> Refusal:
    """An error as a plain record."""
    return Refusal(
        keyword=str(error.validator),
        path=tuple(error.absolute_path),
        value=cast(Tree, error.instance),
        schema=error.schema if isinstance(error.schema, Mapping) else {},
        limit=error.validator_value,
        is_key="propertyNames" in error.absolute_schema_path,
    )


def _branch_causes(error: "ValidationError") -> list[Refusal]:
    """What keeps a value from fitting the branch of `anyOf` or `oneOf` that it was most likely meant for."""
    branches = _branches(error)
    whole = _as_it_stands(error)
    fitting = [errors for errors in branches if not any(map(_other_shape, errors))]
    if len(fitting) == 1:
        return [cause for each in fitting[0] for cause in causes_of(each)]
    if not fitting:
        return [replace(whole, keyword=ANY_OF, limit=_telling_causes(branches))]
    merged = _merged_values(fitting)
    if merged:
        return merged
    if all(each.validator == "required" and not each.relative_path for errors in fitting for each in errors):
        names = [missing_keys(_as_it_stands(errors[0]))[0] for errors in fitting]
        return [replace(whole, keyword=ONE_KEY_OF, limit=names)]
    ranks = [_rank(errors) for errors in fitting]
    if ranks.count(min(ranks)) > 1 and (
        "x-expected" in whole.schema or not isinstance(whole.value, dict | list)
    ):
        return [replace(whole, keyword=ANY_OF, limit=_telling_causes(fitting))]
    return [cause for each in fitting[ranks.index(min(ranks))] for cause in causes_of(each)]


def _branches(error: "ValidationError") -> list[list["ValidationError"]]:
    numbered = groupby(error.context or (), key=lambda each: each.relative_schema_path[0])
    return [list(errors) for _, errors in numbered]


def _other_shape(error: "ValidationError") -> bool:
    """Whether a branch is for another kind of value altogether: text instead of a mapping."""
    if error.relative_path:
        return False
    if error.validator in _CHOICES:
        return all(any(map(_other_shape, errors)) for errors in _branches(error))
    if error.validator in TELLING:
        return isinstance(error.instance, dict | list)
    return bool(error.validator == "type")


def _telling_causes(branches: list[list["ValidationError"]]) -> list[Refusal]:
    """One cause for each branch, about the value as a whole where there is one."""
    first = (next((each for each in errors if not each.relative_path), errors[0]) for errors in branches)
    return [cause for each in first for cause in causes_of(each)[:1]]


def _merged_values(branches: list[list["ValidationError"]]) -> list[Refusal]:
    """The values that tell the branches apart, where the one that stands there fits none of them."""
    telling = [
        {cause.path: cause for cause in map(_as_it_stands, errors) if cause.keyword in TELLING}
        for errors in branches
    ]
    return [
        Refusal("enum", path, cause.value, {}, [value for here in telling for value in values(here[path])])
        for path, cause in telling[0].items()
        if all(path in here for here in telling)
    ]


def _rank(errors: list["ValidationError"]) -> tuple[int, int, int]:
    """How far a value is from a branch: by the values that tell branches apart, by its keys, by all."""
    telling = sum(each.validator in TELLING and len(each.relative_path) == 1 for each in errors)
    unknown = [_as_it_stands(each) for each in errors if each.validator == "additionalProperties"]
    keys = sum(each.validator == "required" for each in errors) + sum(map(len, map(unknown_keys, unknown)))
    return telling, keys, len(errors)


def values(cause: Refusal) -> list[Any]:
    """The values that `enum` or `const` allows."""
    return list(cause.limit) if cause.keyword == "enum" else [cause.limit]


def unknown_keys(cause: Refusal) -> list[str]:
    """The keys of a mapping that neither a name nor a pattern of its schema allows."""
    known = cause.schema.get("properties", {})
    patterns = list(cause.schema.get("patternProperties", ()))
    return [
        name
        for name in cause.keys
        if name not in known and not any(re.search(each, name) for each in patterns)
    ]


def free_keys(cause: Refusal) -> list[str]:
    """The keys that a mapping may still take."""
    return [name for name in cause.schema.get("properties", ()) if name not in cause.keys]


def missing_keys(cause: Refusal) -> list[str]:
    """The keys that a mapping must have and has not."""
    return [name for name in cause.limit if name not in cause.keys]
