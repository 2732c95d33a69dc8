"""What a subject is known by: one key each, and none that moves because something else was put in."""

from collections import Counter
from pathlib import Path

import pytest

from auditor.judge.audit import ready
from auditor.language.vocabulary import COLLECTION
from auditor.model.rows.build import Family
from auditor.model.rows.statement import chapter_title
from tests.small import plans_of

STATEMENTS = """\
indicators:
  a:
    name: 更新电梯
    targets: {2024: 5台, 2027: 10台}
    statements:
      - {part: body, chapter: 一、总体要求, targets: {2027: 10台}}
      - {part: body, chapter: 二、（二）城市更新, targets: {2024: 5台, 2027: 10台}}
      - {part: body, chapter: 三、城市更新, targets: {2027: 11台}}
      - {part: body, targets: {2027: 10台}}
      - {part: note, targets: {2027: 10台}}
"""
CLAIMS = """\
claims:
  - {says: 22项分2组, counts: indicators, equals: 22, members: [a]}
  - {says: 22项分2组, counts: groups, equals: 2}
work_items:
  - {part: attachment, chapter: 附表, title: 推进更新}
  - {part: attachment, chapter: 附表, title: 推进更新}
"""


def others(folder: Path, rows: str, text: str) -> list[tuple[str, str]]:
    """Year and further name of the rows of a district."""
    plan = ready(plans_of(folder, district=text)).by_id["district"]
    return [(row.key.year, row.key.other) for row in getattr(plan, rows)]


def test_a_statement_is_known_by_its_part_and_chapter(tmp_path: Path) -> None:
    assert others(tmp_path, "statements", STATEMENTS) == [
        ("2027", "body/总体要求"), ("2024", "body/城市更新"), ("2027", "body/城市更新"), ("2027", "body/城市更新#2"),
        ("2027", "body"), ("2027", "note"),
    ]


def test_one_that_is_put_in_elsewhere_moves_no_other(tmp_path: Path) -> None:
    lines = STATEMENTS.splitlines(keepends=True)
    without = "".join(line for line in lines if "总体要求" not in line and "body, targets" not in line)
    assert set(others(tmp_path, "statements", without)) < set(others(tmp_path, "statements", STATEMENTS))


@pytest.mark.parametrize(("chapter", "title"), [
    ("二、（二）城市更新", "城市更新"), ("第三章 重点任务", "重点任务"), ("3. 目标", "目标"), ("(一)环卫", "环卫"),
    ("十大行动", "十大行动"), ("1.5倍增长", "1.5倍增长"), ("第一产业", "第一产业"), ("三、", "三、"), ("", ""),
])
def test_the_number_of_a_chapter_is_no_part_of_its_title(chapter: str, title: str) -> None:
    assert chapter_title(chapter) == title


def test_claims_of_one_sentence_and_rows_of_one_title_are_told_apart(tmp_path: Path) -> None:
    assert [other for _, other in others(tmp_path, "claims", CLAIMS)] == [
        "22项分2组#count#", "22项分2组#members#", "22项分2组#count##2",
    ]
    assert [other for _, other in others(tmp_path, "work_items", CLAIMS)] == ["附表/推进更新", "附表/推进更新#2"]


def test_no_two_subjects_of_the_real_plans_have_one_key(real_family: Family) -> None:
    kinds = [name for kind, name in COLLECTION.items() if kind != "plan"]
    keys = Counter(row.key for plan in real_family.plans for name in kinds for row in getattr(plan, name))
    assert len(keys) > 1000
    assert [key for key, times in keys.items() if times > 1] == []
