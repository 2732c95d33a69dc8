"""What is wrong with a document's shape, worded as a colleague would, with marks.

The only part of the auditor that knows the jsonschema library.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from auditor.ground.problem import MOST, InputError, Problem
from auditor.read.schema import Schema, accepted, compiled, load_schema
from auditor.read.schema.causes import ONE_KEY_OF, Refusal, TreePath, causes_of, free_keys, unknown_keys
from auditor.read.schema.narrow import Accepts, narrowed
from auditor.read.schema.sentences import worded
from auditor.read.schema.valid import refused_paths, without
from auditor.read.yaml import Document, Node, Tree, bounded, find, unlisted
from auditor.text.similar import similar

if TYPE_CHECKING:
    from jsonschema import Draft7Validator

MOST_PASSES = 10
MOST_COUNTED = 2000         # errors that are counted beyond those that are listed


def explained(document: Document | Node, schema_name: str) -> list[Problem]:
    """All that a document's shape has wrong under one of our schemas, sorted by place: the word of jsonschema."""
    return _worded(document, validator(schema_name), _accepts(schema_name))


def valid_part(document: Document, schema_name: str) -> Document | None:
    """The document without what one of our schemas refuses; None where nothing is left that could be read.

    What a mapping lacks condemns the whole mapping. Of a file with very many mistakes nothing is read on.
    """
    sound: Document | None = document
    for _ in range(MOST_PASSES):        # what is taken away may leave something incomplete
        if sound is None or accepted(sound, schema_name):
            return sound
        causes, rest = _causes(sound.tree, validator(schema_name), _accepts(schema_name), 1)
        if rest:
            return None
        paths = [path for cause in causes for path in refused_paths(cause)]
        if not paths:
            return sound
        sound = without(sound, paths)
    return None


def problems_under(document: Document | Node, schema: Schema) -> list[Problem]:
    """All that a document's shape has wrong under a draft-07 schema, sorted by place."""
    from jsonschema import Draft7Validator

    return _worded(document, Draft7Validator(_without_false(schema)))


def _nothing(_tree: Tree) -> bool:
    """Accepts no tree: there is nobody to ask."""
    return False


def _accepts(schema_name: str) -> Accepts:
    """Whether the compiled form of a schema accepts a tree; never, where there is none."""
    return compiled(schema_name) or _nothing


@cache
def validator(name: str) -> "Draft7Validator":
    from jsonschema import Draft7Validator

    return Draft7Validator(_without_false(load_schema(name)))


def _worded(document: Document | Node, by: "Draft7Validator", accepts: Accepts = _nothing) -> list[Problem]:
    tree = document.tree if isinstance(document, Document) else document.value
    causes, rest = _causes(tree, by, accepts, MOST_COUNTED)
    found = [problem for cause in _merged(causes) for problem in worded(document, cause)]
    if rest:
        found += unlisted(find(document, list(rest[0])), len(rest), len(rest) < MOST_COUNTED)
    return bounded(InputError(found).problems)


def _causes(
    tree: Tree, by: "Draft7Validator", accepts: Accepts, most: int
) -> tuple[list[Refusal], list[TreePath]]:
    """What the first errors of a tree come down to, and where the next ones are, so many at most."""
    small = narrowed(tree, accepts)
    errors = by.iter_errors(small.tree)
    causes = [cause for error in islice(errors, MOST) for cause in causes_of(error)]
    rest = [small.path(tuple(error.absolute_path)) for error in islice(errors, most)]
    return [replace(cause, path=small.path(cause.path)) for cause in causes], rest


def _without_false(part: Any) -> Any:
    """An equal schema in which no property's schema is `false`, for which jsonschema tells no place."""
    if isinstance(part, list):
        return [_without_false(below) for below in part]
    if not isinstance(part, dict):
        return part
    plain = {key: _without_false(below) for key, below in part.items()}
    for keyword in ("properties", "patternProperties"):
        named = plain.get(keyword)
        if isinstance(named, dict):
            plain[keyword] = {name: {"not": {}} if below is False else below for name, below in named.items()}
    return plain


def _merged(causes: list[Refusal]) -> Iterator[Refusal]:
    """The causes; a misspelled key makes the right one missing, and that is said once."""
    meant: dict[TreePath, set[str | None]] = {}
    for cause in causes:
        if cause.keyword == "additionalProperties":
            free = free_keys(cause)
            meant.setdefault(cause.path, set()).update(similar(key, free) for key in unknown_keys(cause)[:MOST])
    for cause in causes:
        misspelled = meant.get(cause.path, set())
        if cause.keyword == "required":
            yield replace(cause, limit=[key for key in cause.limit if key not in misspelled])
        elif cause.keyword != ONE_KEY_OF or misspelled.isdisjoint(cause.limit):
            yield cause
