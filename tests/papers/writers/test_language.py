"""A paper holds its texts in both languages; what is written is in one."""

import pytest

from auditor.ground.words import Language, Text, Words, joined, spoken
from auditor.papers.model import CENTER, Cell, Column, Heading, Paper, Paragraph, Table
from auditor.papers.writers.text import in_language

YES, NO = Words("采纳", "adopted"), Words("不采纳", "declined")
TITLE = Words("意见", "Opinion")


def made() -> Paper[Text]:
    """A paper with both kinds of text wherever one may stand."""
    table: Table[Text] = Table(
        Words("表", "Table"), (CENTER, Column(choices=(YES, NO))), ((Cell("No."), Cell(Words("答复", "Answer"))),),
        ((Cell("1", rows=2, tone="bad"), Cell("")), (Cell(YES),)), ((Cell(Words("合计", "Total"), columns=2),),),
        wide=True, one_page=True, data=True, drawn=lambda language, wide: f"{language}{wide}",
    )
    blocks = (Heading(TITLE, 2), Paragraph(joined([NO, "3"]), small=True), table)
    return Paper(TITLE, blocks, ("plain", Words("注", "a note")), "{}")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_text_is_said_in_one_language_and_nothing_else_changes(language: Language) -> None:
    said = in_language(made(), language)
    assert (said.title, said.remarks, said.attached, said.language) == (
        spoken(TITLE, language), ("plain", "注" if language == "zh" else "a note"), "{}", language
    )
    heading, paragraph, table = said.blocks
    assert heading == Heading(spoken(TITLE, language), 2)
    assert paragraph == Paragraph("不采纳、3" if language == "zh" else "declined, 3", small=True)
    assert isinstance(table, Table)
    assert table.caption == ("表" if language == "zh" else "Table")
    assert table.columns == (CENTER, Column(choices=(spoken(YES, language), spoken(NO, language))))
    assert table.header == ((Cell("No."), Cell("答复" if language == "zh" else "Answer")),)
    assert table.body == ((Cell("1", rows=2, tone="bad"), Cell("")), (Cell(spoken(YES, language)),))
    assert table.foot == ((Cell("合计" if language == "zh" else "Total", columns=2),),)
    assert (table.wide, table.one_page, table.data) == (True, True, True)
    assert table.drawn is not None
    assert table.drawn(language, 360) == f"{language}360"
    assert in_language(said, language) == said
