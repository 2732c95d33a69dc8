"""Which format is written, what it needs, and what no format can hold."""

import sys

import pytest

from auditor.ground.problem import InputError
from auditor.papers.model import LEFT, Cell, Heading, Paper, Paragraph, Table
from auditor.papers.writers.choose import Format, format_of, write_paper
from auditor.papers.writers.sections import sections
from auditor.papers.writers.spans import placed, texts, titles
from auditor.papers.writers.text import clean, one_line
from tests.papers.writers.sample import cells, paper, small_table, task_list


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a.md", "md"), ("a.markdown", "md"), ("清单.HTML", "html"), ("a.htm", "html"), ("x/y.z/a.csv", "csv"),
        ("a.xlsx", "xlsx"), ("a.b.docx", "docx"), ("a.json", "json"), ("a.doc", None), ("a.txt", None),
        ("docx", None), (".docx", None), ("x.md/a", None),
    ],
)
def test_the_suffix_names_the_format(path: str, form: str | None) -> None:
    assert format_of(path) == form


@pytest.mark.parametrize(("form", "library"), [("docx", "docx"), ("xlsx", "openpyxl")])
def test_a_missing_extra_is_an_error_with_the_command_that_installs_it(
    form: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.startswith("auditor.papers.writers.")]:
        monkeypatch.delitem(sys.modules, name)

    class Absent:
        def find_spec(self, name: str, *_: object) -> None:
            if name.partition(".")[0] == library:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(sys, "meta_path", [Absent(), *sys.meta_path])
    with pytest.raises(InputError) as caught:
        write_paper(paper(), "docx" if form == "docx" else "xlsx", "zh")
    (problem,) = caught.value.problems
    assert problem.words.en == (
        f"writing {form} needs a library that is not installed; first run: pip install 'auditor[{form}]'"
    )
    assert f"pip install 'auditor[{form}]'" in problem.words.zh


def test_json_is_not_made_of_a_paper() -> None:
    with pytest.raises(ValueError, match="json"):
        write_paper(paper(), "json", "zh")


def test_no_format_chokes_on_odd_texts() -> None:
    odd = "a\x00b\ud800c\x0bd\te\r\nf\u2028g\ufffe"
    table = Table(odd, (LEFT,), (cells(odd),), (cells(odd),))
    made = Paper(odd, (Heading(odd), Paragraph(odd), table), (odd,))
    assert clean(made, "zh").title == "abcd e\nf\ng"
    for form in ("md", "html", "csv", "xlsx", "docx"):
        assert write_paper(made, form, "zh")


def test_no_level_of_headings_is_skipped() -> None:
    made = clean(Paper("题", (Heading("甲", 2), Heading("乙", 3), Heading("丙", 1), Heading("丁", 3))), "zh")
    assert [block.level for block in made.blocks if isinstance(block, Heading)] == [1, 2, 1, 2]


@pytest.mark.parametrize("form", ["md", "html", "csv", "xlsx", "docx"])
@pytest.mark.parametrize(
    "made",
    [
        Paper("无", (), language="en"),
        Paper("无表体", (Table("", (LEFT, LEFT), (cells("甲", "乙"),), ()),)),
        Paper("无表头", (Table("", (LEFT,), (), (cells("甲"),)),), ("一条",)),
        Paper("过界", (Table("", (LEFT,) * 2, (), ((Cell("甲", rows=9, columns=9),), ())),)),
    ],
)
def test_every_format_writes_papers_at_the_edge(form: Format, made: Paper[str]) -> None:
    assert write_paper(made, form, "zh")


@pytest.mark.parametrize("form", ["md", "html", "csv", "xlsx", "docx"])
def test_the_same_paper_gives_the_same_bytes(form: Format) -> None:
    assert write_paper(paper(), form, "zh") == write_paper(paper(), form, "zh")


def test_cells_that_overlap_or_are_missing_still_make_a_rectangle() -> None:
    rows = ((Cell("甲", rows=2), Cell("乙"), Cell("丙")), (Cell("丁", columns=3),), (Cell("戊"),))
    assert texts(rows, 3, repeat=True) == [["甲", "乙", "丙"], ["甲", "丁", "丁"], ["戊", "", ""]]
    assert texts(rows, 3, repeat=False) == [["甲", "乙", "丙"], ["", "丁", ""], ["戊", "", ""]]
    taken = [
        (row, column) for each in placed(rows, 3) for row in range(each.row, each.row + each.rows)
        for column in range(each.column, each.column + each.columns)
    ]
    assert sorted(taken) == [(row, column) for row in range(3) for column in range(3)]


def test_header_rows_become_one() -> None:
    assert titles(task_list())[:5] == ["序号", "指标类型", "指标名称", "国家指标 2024年", "国家指标 2027年"]
    assert one_line("New\nvalue") == "New value"
    assert one_line("责任\n单位") == "责任单位"


def test_short_text_stays_on_the_landscape_page_and_long_text_gets_its_own() -> None:
    wide, small, long = task_list(), small_table(), Paragraph("长" * 400)
    assert [section.wide for section in sections(paper(Paragraph("短"), wide, Paragraph("短")))] == [True]
    assert [section.wide for section in sections(paper(long, wide, long, wide))] == [False, True, False, True]
    assert [section.wide for section in sections(paper(small, Paragraph("短"), wide, Paragraph("短"), small))] == [
        False, True, False
    ]
    assert sections(Paper("无", ()))[0].blocks == ()


def test_a_heading_stands_on_the_page_of_its_table_and_a_note_on_that_of_the_table_above() -> None:
    wide, upright, note, heading = task_list(), small_table(), Paragraph("注", small=True), Heading("一、标题")
    small = Table("", (LEFT,), (cells("甲"),), (cells("乙"),), wide=True)
    long = Paragraph("长" * 400)
    assert [(section.wide, section.blocks) for section in sections(paper(wide, note, heading, upright))] == [
        (True, (wide, note)), (False, (heading, upright)),
    ]
    assert [(section.wide, section.blocks) for section in sections(paper(upright, note, heading, wide))] == [
        (False, (upright, note)), (True, (heading, wide)),
    ]
    assert [section.blocks for section in sections(paper(wide, note, heading, small, long))] == [
        (wide, note), (heading, small, long),
    ]
