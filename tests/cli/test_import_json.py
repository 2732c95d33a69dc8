"""The reading as data: every field that is promised is there, of its type, and what points at something finds it."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Run
from tests.intake.district import CITY, DOCUMENT

WORDS = {"type": "object", "required": ["zh", "en"], "additionalProperties": False, "properties": {
    "zh": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1},
}}
DECIMAL = {"type": "string", "pattern": r"^[0-9]+(?:\.[0-9]+)?$"}
SURE = {"type": "number", "minimum": 0, "maximum": 1}
TEXTS = {"type": "array", "items": {"type": "string"}}
AT = {"type": "string", "pattern": "#"}


def _rows(required: dict[str, Any]) -> dict[str, Any]:
    row = {"type": "object", "required": list(required), "properties": required}
    return {"type": "array", "items": row}


SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["documents", "numbers", "targets", "links", "tables", "trims", "claims", "actions", "questions"],
    "properties": {
        "documents": _rows({"name": {"type": "string"}, "format": {"enum": ["docx", "xlsx", "html", "pdf", "txt"]}}),
        "numbers": _rows({
            "text": {"type": "string", "minLength": 1},
            "at": AT,
            "as": {"enum": ["target", "base", "restated", "share", "claim", "trim", "norm", "fact", "date",
                            "document-number", "ordinal", "name", "unresolved"]},
            "why": WORDS,
            "target": {"type": ["string", "null"]},
        }),
        "targets": _rows({
            "id": {"type": "string", "minLength": 1},
            "indicator": {"type": "string"},
            "name": {"type": "string", "minLength": 1},
            "year": {"type": ["integer", "null"]},
            "text": {"type": "string", "minLength": 1},
            "number": {"anyOf": [DECIMAL, {"type": "null"}]},
            "upper": {"anyOf": [DECIMAL, {"type": "null"}]},
            "unit": {"type": "string"},
            "bound": {"enum": ["at_least", "more_than", "at_most", "less_than", "about", "unstated"]},
            "kind": {"type": "string"},
            "part": {"enum": ["body", "annex", "note"]},
            "chapter": {"type": "string"},
            "owner": TEXTS,
            "quote": {"type": "string", "minLength": 1},
            "at": AT,
            "confidence": SURE,
            "because": {"type": "array", "minItems": 1, "items": WORDS},
        }),
        "links": _rows({
            "from": {"type": "string"},
            "to": {"type": ["string", "null"]},
            "relation": {"enum": ["same", "share", "at-least", "assigned", "own"]},
            "share": {"type": ["string", "null"]},
            "confidence": SURE,
            "candidates": TEXTS,
        }),
        "tables": _rows({"at": AT, "rows": {"type": "array", "items": TEXTS}}),
        "trims": _rows({"name": {"type": "string"}, "indicator": {"type": ["string", "null"]}, "at": AT}),
        "claims": _rows({"says": {"type": "string"}, "at": AT}),
        "actions": _rows({"id": {"type": "string"}, "title": {"type": "string"}, "lead": TEXTS, "support": TEXTS}),
        "questions": _rows({"id": {"type": "string"}, "question": WORDS, "at": {"type": "string"}, "proposals": TEXTS}),
    },
}
ENGLISH = "Northshire Energy Action Plan 2021-2030\n1. The share of renewables shall be at least 42.5% by 2030.\n"
RANGE = "东川市行动方案（2024—2027年）\n一、主要目标\n到2027年，能耗下降10%—15%，死亡率控制在4.5‰以内，产值翻一番。\n"


@pytest.mark.parametrize("text", [DOCUMENT, ENGLISH, RANGE, "没有数字的一段话。\n"])
def test_every_field_is_there(run: Run, here: Path, text: str) -> None:
    data = _read(run, here, text)
    assert [error.message for error in Draft202012Validator(SCHEMA).iter_errors(data)] == []


def test_what_points_at_something_finds_it(run: Run, here: Path) -> None:
    data = _read(run, here, DOCUMENT)
    ids = {target["id"] for target in data["targets"]}
    assert len(ids) == len(data["targets"]) > 0
    assert {number["target"] for number in data["numbers"] if number["as"] == "target"} <= ids
    assert all(number["target"] is None for number in data["numbers"] if number["as"] != "target")
    assert {link["from"] for link in data["links"]} <= {target["indicator"] for target in data["targets"]}


def test_sizes_are_as_the_document_writes_them(run: Run, here: Path) -> None:
    told = [
        (each["number"], each["upper"], each["unit"], each["bound"], each["falls"])
        for each in _read(run, here, RANGE)["targets"]
    ]
    assert told == [
        ("10", "15", "%", "unstated", True),
        ("4.5", None, "‰", "at_most", False),
        ("100", None, "%", "unstated", False),
    ]


def _read(run: Run, here: Path, text: str) -> dict[str, Any]:
    (here / "plans" / "west").mkdir(parents=True)
    (here / "plans" / "west" / "west-city.plan.yaml").write_text(CITY, encoding="utf-8")
    (here / "d.txt").write_text(text, encoding="utf-8")
    done = run("import", "d.txt", "--parent", "plans/west/west-city.plan.yaml", "--format", "json")
    assert (done.code, done.err) == (0, "")
    assert sorted(path.name for path in here.iterdir()) == ["d.txt", "plans"]
    found: dict[str, Any] = json.loads(done.out)
    return found
