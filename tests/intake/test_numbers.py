"""Every number of a text is accounted for."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import intake
from auditor.documents.read import read_document
from auditor.intake.assemble import understood
from auditor.intake.numbers import RUN, runs
from auditor.intake.read import take
from auditor.messages.intake import SORTS, WHY
from tests.intake.reading import accounts

WORDS = (
    "到2025年",
    "2023年",
    "达到",
    "不少于",
    "，",
    "。",
    "、",
    "（",
    "）",
    "12",
    "3.5",
    "万",
    "%",
    "个",
    "公里",
    "新建",
    "公园",
    "“",
    "”",
    "分别",
    "由",
    "提高到",
    "1．",
    "（二）",
    "\n",
    "\t",
    "第3条",
    "5G",
    "《",
    "》",
    " ",
    "－",
    "２０",
    "一倍",
    "〔2024〕8号",
    "以上",
    "的",
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("鄂政办发〔2024〕18号", [("2024", "document-number"), ("18", "document-number")]),
        ("6月17日", [("6", "date"), ("17", "date")]),
        ("推进5G和4K/8K应用，PM2.5达标", [("5", "name"), ("4", "name"), ("8", "name"), ("2.5", "name")]),
        ("1.加快更新", [("1", "ordinal")]),
        ("构建“4×4”体系", [("4", "name"), ("4", "name")]),
        ("《重点产品目录（2024年版）》", [("2024", "name")]),
        ("附件2", [("2", "ordinal")]),
        ("咨询电话12345", [("12345", "name")]),
    ],
)
def test_by_form(text: str, wanted: list[tuple[str, str]]) -> None:
    assert accounts(text) == wanted


def test_where_a_change_starts_is_a_base() -> None:
    found = accounts("某市规划（2021—2025年）\n到2025年，覆盖率由2020年的45%提高到50%。")
    assert ("45", "base") in found


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_none_is_lost_whatever_the_text(text: str) -> None:
    if not text.strip():
        return
    found = understood(take([read_document(text.encode(), "d.txt")]), None)
    told = [run for reading in found.readings for run in runs(reading.passage.text, reading.accounts)]
    digits = sum(
        len(re.findall(r"[0-9０-９]+", reading.passage.text.raw[run.start : run.end]))
        for reading in found.readings
        for run in runs(reading.passage.text, reading.accounts)
        if RUN.fullmatch(reading.passage.text.raw[run.start : run.end])
    )
    assert digits >= len(re.findall(r"[0-9０-９]+", text))
    assert all(run.account is not None for run in told)


def test_every_reason_that_a_number_can_end_with_has_words() -> None:
    """Sort and reason stand beside each other wherever the sources write them: both must be in the message tables."""
    pairs = set()
    for file in Path(intake.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            items = node.elts if isinstance(node, ast.Tuple) else node.args[2:4] if isinstance(node, ast.Call) else []
            told = [item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)]
            if len(items) == len(told) == 2 and told[0] in SORTS and told[0] != "target":
                pairs.add((told[0], told[1], file.name))
    assert len(pairs) > 40
    assert [pair for pair in sorted(pairs) if pair[1] not in WHY] == []
