"""Fixed words in Chinese: every one that the schema takes is read, and means what its English word means."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auditor.read.codes import CODES
from tests.small import plans_of

SCHEMA = Path(__file__).parents[2] / "auditor" / "schemas" / "plan.schema.json"
EQUAL = ["equal", "等权"]


def enumerations(part: Any, name: str = "") -> Iterator[tuple[str, list[str]]]:
    """Key → its fixed words, of the whole schema."""
    if isinstance(part, list):
        for below in part:
            yield from enumerations(below, name)
    elif isinstance(part, dict):
        if "enum" in part and part["enum"] != EQUAL:
            yield name, part["enum"]
        for key, below in part.items():
            yield from enumerations(below, key)


def test_the_schema_takes_each_word_in_both_languages() -> None:
    found = dict(enumerations(json.loads(SCHEMA.read_text(encoding="utf-8"))))
    assert {*found, "level"} == CODES.keys()        # levels are those of the family: `read/levels`
    for key, words in found.items():
        codes = [word for word in words if word.isascii()]
        assert words == [*codes, *CODES[key]], key
        assert list(CODES[key].values()) == codes, key


@pytest.mark.parametrize(("zh", "en"), [
    ("link: {to: city/a, relation: 占比, share: 10%}", "link: {to: city/a, relation: share, share: 10%}"),
    ("link: {to: city/a, relation: 下达}", "link: {to: city/a, relation: assigned}"),
    ("direction: 越低越好", "direction: down"),
    ("sum: 正好相等, attribute: 约束性", "sum: exact, attribute: binding"),
    ("kind: 比率", "kind: rate"),
])
def test_a_word_means_the_same_in_both(tmp_path: Path, zh: str, en: str) -> None:
    def read(folder: str, text: str) -> object:
        rows = f"indicators: {{a: {{name: 普及率, targets: {{2027: 10%}}, {text}}}}}\n"
        made = plans_of(tmp_path / folder, city="indicators: {a: {name: 普及率}}\n", district=rows).plans["district"]
        row = made.indicators["a"]
        relations = [link.relation for link in row.links]
        return row.kind, row.downward, row.sum, row.attribute, relations, row.targets[2027].quantity

    assert read("zh", zh) == read("en", en)


def test_a_level_and_a_reason_in_chinese(tmp_path: Path) -> None:
    plans = plans_of(
        tmp_path, city="level: 市\nindicators: {a: {name: 造林}}\n",
        district="level: 区\ntrims: [{indicator: city/a, because: 无对象, reason: 无林地}]\n",
    ).plans
    assert [plan.level for plan in plans.values()] == ["city", "district"]
    assert plans["district"].trims[0].because == "no-subject"


def test_a_level_is_read_as_reports_print_it(tmp_path: Path) -> None:
    plans = plans_of(tmp_path, city="level: 市级\n", district="level: 区级\nparents: [city]\n")
    assert [plan.level for plan in plans.plans.values()] == ["city", "district"]
