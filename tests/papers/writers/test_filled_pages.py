"""Word: pages are filled. No row stands alone without need, and closing notes stand with their table."""

from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from auditor.papers.model import LEFT, Cell, Paper, Paragraph, Table
from auditor.papers.writers.breaks import TableMetrics, broken, poor, setting
from auditor.papers.writers.docx import BELOW_TABLE, LITTLE
from auditor.papers.writers.docx_style import FACES, WIDE
from tests.papers.writers.sample import cells, paper, written

TITLE = FACES["Title"].pitch + FACES["Title"].after
WHY = "写明每年，而方案的目标年份没有逐年填写，一处是每年，一处不是"


def opinions(said: int, groups: int = 12) -> Table[str]:
    """Groups of two rows; a merged cell says why, in so many sentences of its own line."""
    place = "正文，二、（八）消费品以旧换新行动，“居家适老化改造”（2024年）"
    original = "完成特殊困难老年人居家适老化改造150户\n清单：每年完成居家适老化改造150户"
    advice = "必须修改：明确是每年还是当年，统一各处。"
    reasons = "\n".join([WHY] * said)
    pair = ((*cells(place, original, advice), Cell(reasons, rows=2)), cells(place, original, advice))
    header = (cells("位置", "原文", "建议", "依据"),)
    return Table("", (LEFT,) * 4, header, pair * groups, wide=True)


def printed(made: Paper[str]) -> tuple[TableMetrics, list[float]]:
    """How the first table of a document is set, and the heights of its rows in points."""
    document = docx.Document(BytesIO(written(made, "docx")))
    table = document.tables[0]._tbl
    size = next(table.iter(qn("w:sz"))).get(qn("w:val"))
    line = next(table.iter(qn("w:spacing"))).get(qn("w:line"))
    widths = tuple(int(each.get(qn("w:w"))) / 20 for each in table.iter(qn("w:gridCol")))
    high = [int(each.get(qn("w:val"))) / 20 for each in table.iter(qn("w:trHeight"))]
    return TableMetrics(int(size) / 2, int(line) / 20, widths, sum(widths), 3.0), high


def test_a_row_is_poor_alone_on_less_than_half_a_page_or_when_made_much_too_high() -> None:
    def count(*texts: str, room: float = 300) -> int:
        table = Table("", (LEFT, LEFT), (cells("甲", "乙"),), tuple(cells(text, "短") for text in texts))
        form = TableMetrics(10.5, 14.0, (230.0, 70.0), 300.0, 3.0)
        return poor(broken(table, form, room, 0), form, room)

    low, half, high = "长" * 60, "长" * 240, "长" * 340
    assert count(low) == count(low, low) == 0
    assert count(low, high) == 1
    assert count(half, high) == 0


@pytest.mark.parametrize(("lines", "said"), [(4, 8), (3, 9)])
def test_no_page_of_a_table_is_poor_where_a_little_smaller_print_or_other_widths_help(lines: int, said: int) -> None:
    table = opinions(said)
    used = TITLE + lines * FACES["Body Text"].pitch
    best = setting(table, WIDE.room)
    assert poor(broken(table, best, WIDE.depth, used), best, WIDE.depth) > 0
    form, high = printed(Paper("题", (*(Paragraph("文"),) * lines, table)))
    made = broken(table, form, WIDE.depth, used)
    assert poor(made, form, WIDE.depth) == 0
    assert best.size - LITTLE <= form.size <= best.size
    assert high[1:] == pytest.approx(made.heights, abs=0.1)


def rows(count: int) -> Paper[str]:
    """A paper with a table of so many rows and two notes."""
    row = cells("正文写明的目标与清单所列的目标范围不一致，请统一" * 3, "区住建局")
    return paper(Table("", (LEFT, LEFT), (cells("内容", "单位"),), (row,) * count, wide=True))


def test_closing_notes_stand_with_the_table_where_smaller_print_makes_room() -> None:
    notes = 3 * FACES["Remark"].pitch + BELOW_TABLE
    sizes = []
    for count in range(3, 16):
        form, high = printed(rows(count))
        sizes.append(form.size)
        left = WIDE.depth - TITLE - sum(high)
        assert left >= notes or left < 0, count         # on its page, or with rows of the table on the next one
    assert len(set(sizes)) > 1
    assert sizes[0] == max(sizes)
