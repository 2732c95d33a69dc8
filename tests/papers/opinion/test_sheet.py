"""The opinion as a workbook: a row for each request, answered by drop-downs, and read back by --against."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.papers.opinion.layout import ASKING, opinion
from auditor.papers.opinion.sheet import opinion_sheet
from auditor.papers.writers.choose import write_paper
from auditor.papers.writers.text import in_language
from tests.cli.small import DISTRICT, Done, auditor, write_small
from tests.papers.opinion.opinions import TODAY, opinion_on
from tests.papers.reading import body, tables

PLAN = "plans/small/district.plan.yaml"
Fill = Callable[[Worksheet, int, dict[str, int]], None]


def sent(folder: Path, language: str = "zh") -> Path:
    """The opinion on a small plan as a workbook, as it is sent out."""
    write_small(folder / "plans" / "small")
    done = auditor("opinion", PLAN, "-o", "first.xlsx", "--today", "2026-03-01", "--lang", language, cwd=folder)
    assert (done.code, done.err) == (0, "")
    return folder / "first.xlsx"


def filled(path: Path, fill: Fill) -> None:
    """What somebody writes into the list: given the sheet, the row of the titles, and the columns by title."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value in ("序号", "No."))
    fill(sheet, head, {str(cell.value): cell.column or 0 for cell in sheet[head]})
    book.save(path)


def read_back(folder: Path, language: str = "zh") -> Done:
    return auditor(
        "opinion", PLAN, "--against", "first.xlsx", "--today", "2026-04-01", "--format", "json", "--lang", language,
        cwd=folder,
    )


@pytest.mark.parametrize(("language", "words"), [
    ("zh", ("采纳", "不采纳", "采纳情况", "说明")), ("en", ("adopted", "not adopted", "Answer", "Remark")),
])
def test_answers_come_back_with_their_requests(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    adopted, declined, answer, remark = words
    path = sent(tmp_path, language)

    def fill(sheet: Worksheet, head: int, columns: dict[str, int]) -> None:
        sheet.cell(head + 1, columns[answer]).value = adopted
        sheet.cell(head + 2, columns[answer]).value = declined
        sheet.cell(head + 2, columns[remark]).value = "由市里统一"
        sheet.cell(head + 3, columns[remark]).value = "只有说明"
        sheet.move_range(f"A{head + 1}:Z{head + 2}", rows=40)          # sorted, moved about: the number goes along

    filled(path, fill)
    done = read_back(tmp_path, language)
    assert (done.code, done.err) == (0, "")
    remarks = [row["remark"]["zh"] for row in json.loads(done.out)["against"]["rows"]]
    assert remarks[0].startswith("答复：采纳，但未见修改")
    assert remarks[1].startswith("答复：不采纳（由市里统一）")
    assert remarks[2].startswith("答复：说明（只有说明）")
    assert not any("答复" in remark for remark in remarks[3:])


def test_what_was_adopted_and_done_is_seen(tmp_path: Path) -> None:
    path = sent(tmp_path)

    def fill(sheet: Worksheet, head: int, columns: dict[str, int]) -> None:
        row = next(row for row in range(head + 1, sheet.max_row) if "16.67%" in str(
            sheet.cell(row, columns["建议"]).value
        ))
        sheet.cell(row, columns["采纳情况"]).value = "采纳"

    filled(path, fill)
    write_small(tmp_path / "plans" / "small", district=DISTRICT.replace("16.6%", "16.67%"))
    data = json.loads(read_back(tmp_path).out)["against"]
    assert [(row["state"], row["remark"]["zh"]) for row in data["rows"] if row["state"] == "adopted"] == [
        ("adopted", "答复：采纳")
    ]


def test_every_answer_that_cannot_be_is_told_at_once_with_its_cell(tmp_path: Path) -> None:
    path = sent(tmp_path)

    def fill(sheet: Worksheet, head: int, columns: dict[str, int]) -> None:
        sheet.cell(head + 1, columns["采纳情况"]).value = "同意"
        sheet.cell(head + 2, columns["采纳情况"]).value = "采纳"
        sheet.cell(head + 2, columns["序号"]).value = 99

    filled(path, fill)
    done = read_back(tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "采纳情况“同意”不在可选之列；请填：采纳、不采纳、说明" in done.err
    assert "序号“99”不是意见的序号" in done.err
    assert done.err.count("first.xlsx:") == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"a text"])
def test_what_is_no_such_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    sent(tmp_path).write_bytes(content)
    done = read_back(tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "first.xlsx 不是修改意见的工作簿" in done.err


def test_a_workbook_without_its_list_is_refused(tmp_path: Path) -> None:
    def fill(sheet: Worksheet, head: int, columns: dict[str, int]) -> None:
        sheet.delete_rows(head, len(columns))

    filled(sent(tmp_path), fill)
    done = read_back(tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "找不到意见清单" in done.err


def test_each_request_has_one_row_and_no_cell_is_merged(real_family: Family, real_audit: Audit, pack: RulePack) -> None:
    made = opinion_on(real_family, real_audit, pack, "wujiagang")
    paper = opinion(made.plan, made.rows, TODAY, None)
    sheet = in_language(opinion_sheet(paper, made.rows, "{}"), "zh")
    (table,) = tables(sheet)
    rows = body(table)
    assert [row[0] for row in rows] == [str(number) for number, row in enumerate(made.rows, 1) if row.part in ASKING]
    assert all(len(row) == 10 and row[8:] == ["", ""] for row in rows)
    assert {cell.rows for row in table.body for cell in row} == {1}
    book = openpyxl.load_workbook(io.BytesIO(write_paper(sheet, "xlsx", "zh")))
    listed = book.active
    assert isinstance(listed, Worksheet)
    areas = [area for area in listed.merged_cells.ranges if area.min_col != 1 or area.max_col != 10]
    assert areas == []
    (offered,) = listed.data_validations.dataValidation
    assert offered.formula1 == '"采纳,不采纳,说明"'
    assert listed.auto_filter.ref is not None
    assert all((listed.row_dimensions[row].height or 0) < 400 for row in range(1, listed.max_row + 1))
