"""The compiled schemas say yes only where jsonschema does."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from auditor.read.generate import SCHEMAS
from auditor.read.schema import load_schema, schema_digest
from auditor.read.schema.compile import schema_module
from auditor.read.yaml import parse

ROOT = Path(__file__).parents[2]
SCALARS: tuple[object, ...] = (
    None, True, False, 0, 2027, -1, 1.5, "", " ", "2027", "2027\n", "a-b", "A B", "区", "share", "zz/yy", [], {},
)


@cache
def compiled(name: str) -> dict[str, Any]:
    """The names of a schema's module."""
    names: dict[str, Any] = {}
    exec(schema_module(name), names)
    return names


def accepts(name: str, tree: object) -> bool:
    answer: bool = compiled(name)["accepts"](tree)
    return answer


@cache
def authority(name: str) -> Draft7Validator:
    return Draft7Validator(load_schema(name))


@pytest.mark.parametrize("name", SCHEMAS)
def test_they_know_what_they_were_made_from(name: str) -> None:
    assert compiled(name)["SCHEMA"] == schema_digest(name)


@cache
def good(name: str) -> tuple[object, ...]:
    """Trees that are right: our own files."""
    files = {
        "plan": sorted((ROOT / "plans").rglob("*.plan.yaml")), "rule": sorted((ROOT / "rules").rglob("*.rule.yaml")),
        "config": [ROOT / "auditor.yaml"], "waivers": [], "family": [],
    }[name]
    trees: list[object] = [parse(path.read_bytes(), path.name).tree for path in files]
    if name == "family":
        trees.append({"levels": [{"id": "union", "zh": "欧盟", "en": "Union"}], "includes": ["../national"]})
    if name == "waivers":
        trees.append({"waivers": [{"rule": "SHR-001", "subject": "a/b:2027", "reason": "r", "approved_by": "b",
                                   "until": "2026-12-31", "numbers": ["1台"]}]})
    return tuple(trees)


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_is_right_needs_no_jsonschema(name: str) -> None:
    assert [accepts(name, tree) for tree in good(name)] == [True] * len(good(name))


def places(tree: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(tree, dict):
        for key, inner in tree.items():
            yield from places(inner, (*path, key))
    elif isinstance(tree, list):
        for number, inner in enumerate(tree):
            yield from places(inner, (*path, number))


@cache
def known_places(name: str, number: int) -> tuple[tuple[str | int, ...], ...]:
    return tuple(places(good(name)[number]))


def changed(tree: object, path: tuple[str | int, ...], how: str, value: object) -> object:
    """The tree with one place given another value, taken out, or named otherwise."""
    if not path:
        return value if how == "set" else tree
    key, *rest = path
    if isinstance(tree, list) and isinstance(key, int):
        if not rest and how != "set":
            return [inner for number, inner in enumerate(tree) if number != key]
        return [*tree[:key], changed(tree[key], tuple(rest), how, value), *tree[key + 1:]]
    assert isinstance(tree, dict)
    if not rest and how == "drop":
        return {name: inner for name, inner in tree.items() if name != key}
    if not rest and how == "rename":
        return {(f"{name}x" if name == key else name): inner for name, inner in tree.items()}
    return {name: changed(inner, tuple(rest), how, value) if name == key else inner for name, inner in tree.items()}


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_they_accept_nothing_that_jsonschema_refuses(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(SCHEMAS))
    number = data.draw(st.integers(0, len(good(name)) - 1))
    tree = good(name)[number]
    for _ in range(data.draw(st.integers(1, 2))):
        path = data.draw(st.sampled_from(known_places(name, number)))
        how = data.draw(st.sampled_from(("set", "drop", "rename")))
        try:
            tree = changed(tree, path, how, data.draw(st.sampled_from(SCALARS)))
        except (AssertionError, KeyError, IndexError):
            continue        # the first change has taken the place away
    if accepts(name, tree):
        errors = [error.message for error in authority(name).iter_errors(json.loads(json.dumps(tree)))]
        assert errors == []


def test_a_refusal_is_a_question_not_a_verdict() -> None:
    """A key with a line break at its end: the compiled form doubts, jsonschema decides."""
    assert not accepts("plan", {"plan": "a\n", "title": "t", "level": "city", "parents": []})
