"""`auditor paper`: one file for the file, in every format."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.cli.small import auditor, write_small


@pytest.fixture
def here(tmp_path: Path) -> Path:
    write_small(tmp_path / "plans" / "small")
    (tmp_path / "auditor.yaml").write_text("plans: [plans]\n", encoding="utf-8")
    return tmp_path


def test_as_a_document_it_has_chapters(here: Path) -> None:
    done = auditor("paper", "district", "--today", "2026-03-01", cwd=here)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# 某区方案审核报告\n\n## 一、基本情况\n")
    assert "| 审核日期 " in done.out
    assert auditor("paper", "district", "-o", "a.docx", cwd=here).code == 0
    text = [paragraph.text for paragraph in Document(str(here / "a.docx")).paragraphs]
    assert [line for line in text if line.startswith(("一、", "二、", "三、")) and "\t" not in line] == [
        "一、基本情况", "二、审核结论", "三、审核发现",
    ]


def test_as_sheets_it_has_a_table_for_each_kind_of_thing(here: Path) -> None:
    assert auditor("paper", "district", "city", "-o", "a.xlsx", cwd=here).code == 0
    book = load_workbook(BytesIO((here / "a.xlsx").read_bytes()))
    assert [name for name in book.sheetnames if name.startswith(("各方案", "审核", "无法", "方案", "规则"))] == [
        "各方案审核结论", "审核发现一览", "审核发现依据", "无法判断的事项", "方案文件", "规则包",
    ]
    assert auditor("paper", "district", "city", "-o", "a.csv", cwd=here).code == 0
    lines = list(csv.reader(StringIO((here / "a.csv").read_text(encoding="utf-8-sig"))))
    assert lines[0] == ["方案审核报告（2个方案）"]
    assert ["序号", "方案", "类别", "规则", "审核发现", "位置", "处理建议"] in lines


def test_as_data_it_says_the_day_and_the_findings(here: Path) -> None:
    done = auditor("paper", "district", "--format", "json", "--today", "2026-03-01", cwd=here)
    data = json.loads(done.out)
    audit = json.loads(
        auditor("audit", "--plan", "district", "--format", "json", "--fail-on", "never", cwd=here).out
    )
    (plan,) = data["plans"]
    assert (data["made"], plan["plan"]) == ("2026-03-01", "district")
    assert {each["fingerprint"] for each in plan["findings"]} == {each["fingerprint"] for each in audit["findings"]}


def test_the_same_day_gives_the_same_bytes(here: Path) -> None:
    made = [
        auditor("paper", "district", "--today", "2026-03-01", cwd=here, PYTHONHASHSEED=seed).out for seed in ("1", "2")
    ]
    assert made[0] == made[1] != ""


def test_without_a_plan_nothing_is_filed(here: Path) -> None:
    done = auditor("paper", cwd=here)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("auditor: 缺少参数 ")
