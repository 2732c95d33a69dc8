"""How columns share a width: short texts whole, long texts side by side, nothing wider than the page."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.papers.model import LEFT, Cell, Column, Table
from auditor.papers.writers.breaks import SIZES, SMALL, setting
from auditor.papers.writers.measure import length, lines
from auditor.papers.writers.widths import SHORT, shares
from tests.papers.writers.sample import cells, task_list

TEXT = st.text("设备更新目标值（）、。%0123456789abcXYZ \n", max_size=120)


def table_of(*rows: tuple[str, ...], wide: bool = True) -> Table[str]:
    """A table with the first row as its header."""
    first, *others = (cells(*row) for row in rows)
    return Table("表", (LEFT,) * len(first), (first,), tuple(others), wide=wide)


def test_short_texts_stay_on_one_line() -> None:
    table = table_of(("序号", "指标名称", "目标值"), *(("1", "规模以上工业企业" * 6, "10000台套"),) * 9)
    made = shares(table, 60, 12)
    assert made is not None
    assert sum(made.widths) == 60
    assert made.widths[0] >= length("序号")
    assert made.widths[2] >= length("10000台套")
    assert made.widths[1] > 40, "the long text gets the rest"


def test_five_columns_of_long_text_share_alike() -> None:
    long = "关于报废汽车回收量目标值与上级方案不一致的问题" * 9
    made = shares(table_of(("甲", "乙", "丙", "丁", "戊"), *((long,) * 5,) * 6), 120, 12)
    assert made is not None
    assert max(made.widths) - min(made.widths) <= 8
    assert sum(made.widths) == 120


def test_twice_as_much_text_gets_more_room() -> None:
    made = shares(table_of(("甲", "乙"), *(("长" * 200, "长" * 50),) * 6), 100, 12)
    assert made is not None
    assert 70 <= made.widths[0] <= 85


def test_an_empty_column_keeps_room_for_a_hand() -> None:
    table = Table("", (LEFT, Column(blank=8)), (cells("建议", "采纳情况"),), (cells("长" * 300, ""),) * 5)
    made = shares(table, 80, 12)
    assert made is not None
    assert made.widths[1] >= 16


def test_where_there_is_no_room_it_says_so() -> None:
    table = table_of(("区科技经信局",) * 9, ("区科技经信局",) * 9)
    assert shares(table, 60, 12) is None
    assert shares(table, 120, 12) is not None
    assert setting(table, 200).size == min(SMALL)


def test_the_header_counts_on_each_page() -> None:
    """A title of several lines is repeated on each page; it is worth more room than a row."""
    rows = tuple((str(number), "一致") for number in range(100))
    few, many = (shares(table_of(("长" * 30, "短" * 12), *rows[:count]), 50, 4) for count in (2, 100))
    assert few is not None
    assert many is not None
    assert many.lines - few.lines > 98


def test_print_gets_smaller_where_that_saves_lines() -> None:
    roomy = table_of(("甲", "乙"), ("短", "短"))
    assert setting(roomy, 600).size == SIZES[0]
    assert setting(task_list(), 638).size < SIZES[0]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=6), st.integers(12, 160))
def test_the_columns_never_take_more_than_there_is(rows: list[tuple[str, str, str]], room: int) -> None:
    table = Table("", (LEFT,) * 3, (cells("甲", "乙", "丙"),), tuple(cells(*row) for row in rows))
    for short in SHORT:
        made = shares(table, room, short)
        if made is not None:
            assert sum(made.widths) <= room
            for place, width in enumerate(made.widths):
                for row in rows:
                    for line in row[place].split("\n"):
                        if length(line) <= short - 1:
                            assert lines(line, width) == 1
    form = setting(table, 400)
    assert abs(sum(form.widths) - 400) < 0.01
    assert form.narrow <= 400


def test_a_merged_cell_asks_for_room_over_all_its_columns() -> None:
    header = ((Cell("宜昌市主要目标值", columns=2),), cells("甲", "乙"))
    made = shares(Table("", (LEFT,) * 2, header, (cells("1", "2"),)), 60, 20)
    assert made is not None
    assert sum(made.widths) + 2 >= length("宜昌市主要目标值")
