"""A schema for editors: its titles and texts in one language, and nothing that only the auditor knows."""

from collections.abc import Mapping
from typing import Any

from auditor.ground.words import Language, Words, say
from auditor.messages.schema_texts import SCHEMA_TEXTS
from auditor.read.schema.causes import Schema

_OWN = "x-"             # how the keywords begin that are the auditor's own
_CHINESE = "x-zh"       # beside title, description and enumDescriptions: the same in Chinese
_EXPECTED = "x-expected"
# The keywords that hold schemas: by name, in a list, a single one.
_NAMED = ("properties", "patternProperties", "definitions")
_LISTED = ("allOf", "anyOf", "oneOf")
_SINGLE = ("items", "additionalProperties", "propertyNames", "not")


def spoken(schema: Schema, language: Language) -> dict[str, Any]:
    """A draft-07 schema in one language, equal in what it accepts.

    Editors show `title`, `description`, `examples` and `enumDescriptions`, and `patternErrorMessage` where
    a text has not the form that it should have; the last is no keyword of draft-07, but of the language
    servers for JSON and YAML.
    """
    made = {
        key: _inner(key, value, language) for key, value in schema.items() if not key.startswith(_OWN)
    }
    if language == "zh":
        made.update(schema.get(_CHINESE, {}))
    expected = schema.get(_EXPECTED)
    if isinstance(expected, Mapping) and "pattern" in schema:
        words = say(SCHEMA_TEXTS, "expected", expected=Words(str(expected["zh"]), str(expected["en"])))
        made["patternErrorMessage"] = words.spoken(language)
    return made


def _inner(keyword: str, value: Any, language: Language) -> Any:
    """What a keyword holds, with every schema in it in the language."""
    if keyword in _NAMED:
        return {name: spoken(inner, language) for name, inner in value.items()}
    if keyword in _LISTED:
        return [spoken(inner, language) for inner in value]
    if keyword in _SINGLE and isinstance(value, Mapping):
        return spoken(value, language)
    return value
