"""Every sentence about a document that does not fit its schema, whole and with its place."""

import json
import re
import subprocess
import sys
from ast import literal_eval
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.ground.mark import Mark
from auditor.ground.problem import Problem
from auditor.ground.words import Words
from auditor.messages.schema import SCHEMA
from auditor.read.schema import Schema, load_schema, problems
from auditor.read.schema.explained import problems_under
from auditor.read.yaml import parse

FILE = "计划/a.plan.yaml"
SCHEMAS = Path(__file__).parents[2] / "auditor" / "schemas"


def cases() -> Iterator[tuple[Schema, str, list[Problem]]]:
    """The documents of refused.txt: their schema, their text, and what is said about them."""
    _, *blocks = (Path(__file__).parent / "refused.txt").read_text(encoding="utf-8").rstrip().split("\n\n")
    for block in blocks:
        schema, *documents = re.split(r"\n(?=\S)", block)
        for document in documents:
            written, *lines = document.split("\n")
            each = zip(lines[::3], lines[1::3], lines[2::3], strict=True)
            said = [at(place, Words(zh.strip(), en.strip())) for place, zh, en in each]
            yield json.loads(schema), literal_eval(written), said


def at(place: str, words: Words) -> Problem:
    line, column = place.split(":")
    return Problem(Mark(FILE, int(line), int(column)), words)


CASES = list(cases())


@pytest.mark.parametrize(("schema", "text", "expected"), CASES)
def test_refused(schema: Schema, text: str, expected: list[Problem]) -> None:
    assert expected
    assert problems_under(parse(text.encode(), FILE), schema) == expected


def test_every_sentence_is_shown_by_a_case() -> None:
    """No sentence or phrase of the table is left without an example."""
    shown = "\n".join(problem.words.en for *_, said in CASES for problem in said)
    for key, words in SCHEMA.items():
        if words.en != "{text}":
            assert re.search(re.sub(r"\\\{\w+\\\}", ".*", re.escape(words.en)), shown), key


def test_no_sentence_of_jsonschema_shows_through() -> None:
    said = [text for *_, each in CASES for problem in each for text in problem.words]
    assert not [text for text in said if re.search(r"is not valid|given schemas|\bis not of type\b", text)]


def test_a_part_of_a_document() -> None:
    root = parse(b"a:\n  b: {nmae: x}\n", FILE).root
    schema = {"properties": {"name": {}}, "additionalProperties": False}
    words = Words("未知的键“nmae”：是否应为“name”？", 'unknown key "nmae"; did you mean "name"?')
    assert problems_under(root["a"]["b"], schema) == [Problem(Mark(FILE, 2, 7), words)]


def test_what_fits() -> None:
    text = "s: NO\ni: 010203\nn: 1.10\nb: true\nz:\nl: [1:2]\n"
    types = {"s": "string", "i": "integer", "n": "number", "b": "boolean", "z": "null", "l": "array"}
    schema = {"properties": {key: {"type": kind} for key, kind in types.items()}, "required": list(types)}
    assert problems_under(parse(text.encode(), FILE), schema) == []


@pytest.mark.parametrize("path", sorted(SCHEMAS.glob("*.schema.json")), ids=lambda path: path.name)
def test_our_schemas_are_draft_07(path: Path) -> None:
    from jsonschema import Draft7Validator

    schema = load_schema(path.name.removesuffix(".schema.json"))
    assert schema == json.loads(path.read_text(encoding="utf-8"))
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    Draft7Validator.check_schema(schema)


def test_a_plan() -> None:
    text = """\
plan: wujiagang
titel: x
level: distrct
region: {name: 伍家岗区, code: 420503}
parents: yichang、hubei
claims:
- {says: x}
indicators:
  lift: {name: n, targets: {2027: 100台}, target: 1}
"""
    found = problems(parse(text.encode(), FILE), "plan")
    assert [(problem.mark and problem.mark.line, problem.words.en.split(";")[-1]) for problem in found] == [
        (2, ' did you mean "title"?'),
        (4, ' put it in quotes: "420503"'),
        (5, " write it as a list: [yichang, hubei]"),
        (7, " add one"),
        (9, ' did you mean "targets"?'),
    ]


def test_the_plans_of_this_repository_fit() -> None:
    plans = sorted((Path(__file__).parents[2] / "plans").rglob("*.plan.yaml"))
    assert plans
    for path in plans:
        assert problems(parse(path.read_bytes(), path.name), "plan") == []


def test_jsonschema_is_imported_when_first_needed() -> None:
    code = "import sys, auditor.read.schema; sys.exit('jsonschema' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
