"""Whoever writes a file in an editor is told, in either language, what every key of it means."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from jsonschema import Draft7Validator

from auditor.cli.schema import SCHEMAS
from auditor.ground.words import Language
from auditor.read.schema import load_schema
from auditor.read.schema.texts import spoken

LANGUAGES: tuple[Language, ...] = ("zh", "en")
Part = Mapping[str, Any]


def described(part: Part, path: str = "") -> Iterator[tuple[str, Part]]:
    """Every schema of a key, an item or a definition, by its path; what only refers to a definition is that one."""
    if "$ref" in part:
        return
    yield path, part
    for keyword in ("properties", "patternProperties", "definitions"):
        for name, below in part.get(keyword, {}).items():
            yield from described(below, f"{path}/{name}")
    for keyword in ("items", "additionalProperties"):
        if isinstance(part.get(keyword), Mapping):
            yield from described(part[keyword], f"{path}/{keyword}")
    for branch in part.get("anyOf", ()):
        for name, below in {**branch.get("properties", {}), **branch.get("patternProperties", {})}.items():
            yield from described(below, f"{path}/{name}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_has_a_title_a_text_and_an_example(name: str, language: Language) -> None:
    parts = dict(described(spoken(load_schema(name), language)))
    assert len(parts) > 5
    for keyword in ("title", "description", "examples"):
        assert [path for path, part in parts.items() if not part.get(keyword)] == [], keyword
    untold = [
        path for path, part in parts.items() if len(part.get("enumDescriptions", ())) != len(part.get("enum", ()))
    ]
    assert untold == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_texts_are_in_their_language(name: str) -> None:
    """A Chinese text has Chinese in it, and says something else than the English one."""
    english = dict(described(spoken(load_schema(name), "en")))
    chinese = dict(described(spoken(load_schema(name), "zh")))
    for path, part in english.items():
        for keyword in ("title", "description"):
            assert part[keyword] != chinese[path][keyword], (path, keyword)
            assert any("\u4e00" <= sign <= "\u9fff" for sign in chinese[path][keyword]), (path, keyword)
        assert part["description"].endswith("."), path
        assert chinese[path]["description"].endswith("。"), path


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_example_is_one(name: str) -> None:
    schema = load_schema(name)
    wrong = [
        (path, error.message)
        for path, part in described(schema) for example in part["examples"]
        for error in Draft7Validator({**part, "definitions": schema.get("definitions", {})}).iter_errors(example)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_is_printed_is_draft_07_and_accepts_the_same(name: str, language: Language) -> None:
    schema, printed = load_schema(name), spoken(load_schema(name), language)
    Draft7Validator.check_schema(printed)
    assert constraints(printed) == constraints(schema)
    assert not [key for _, part in described(printed) for key in part if key.startswith("x-")]


def constraints(part: Any) -> Any:
    """What a schema asks for, without what it tells."""
    if isinstance(part, list):
        return [constraints(below) for below in part]
    if not isinstance(part, Mapping):
        return part
    telling = ("title", "description", "examples", "enumDescriptions", "patternErrorMessage")
    return {
        key: {name: constraints(below) for name, below in value.items()} if key == "properties" else constraints(value)
        for key, value in part.items() if not key.startswith("x-") and key not in telling
    }
