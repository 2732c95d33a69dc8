"""Text in lines: nothing is wider than its room, nothing is lost unless an ellipsis says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.papers.picture.measure import TIE, balanced, harmless, on_one_line, width, wrapped

TEXTS = st.text(alphabet="中文（），。“”—%a Wi1.-/" + TIE, max_size=60)


@given(TEXTS, st.integers(24, 200), st.integers(1, 4))
def test_lines_fit_into_the_room(text: str, room: int, most: int) -> None:
    lines = wrapped(text, room, 12, most)
    assert 1 <= len(lines) <= most
    assert all(width(line, 12) <= room for line in lines)


@given(TEXTS, st.integers(24, 200))
def test_nothing_is_lost_where_there_are_lines_enough(text: str, room: int) -> None:
    lines = wrapped(text, room, 12, 1000)
    assert "".join("".join(lines).split()) == "".join(on_one_line(text).split())


@pytest.mark.parametrize(("text", "room", "lines"), [
    ("更新和加装电梯", 200, ["更新和加装电梯"]),
    ("更新（加装）电梯", 36, ["更新", "（加", "装）电", "梯"]),
    ("更新（加装）电梯", 48, ["更新（加", "装）电梯"]),
    ("规模以上工业企业数字化研发设计工具普及率", 96, ["规模以上工业企业", "数字化研发设计…"]),
    ("lift renewal", 60, ["lift", "renewal"]),
    ("×\xa0错误\xa01，√\xa0通过\xa02", 90, ["×\xa0错误\xa01，", "√\xa0通过\xa02"]),
    ("", 50, [""]),
])
def test_where_lines_end(text: str, room: int, lines: list[str]) -> None:
    assert wrapped(text, room, 12, max(len(lines), 2)) == lines


def test_a_title_leaves_no_sign_alone() -> None:
    assert wrapped("一二三四五六七八九", 96, 12, 2) == ["一二三四五六七八", "九"]
    assert balanced("一二三四五六七八九", 96, 12, 2) == ["一二三四五", "六七八九"]
    assert balanced("一二三四五六七八九", 36, 12, 2) == ["一二三", "四五…"]
    assert balanced("一", 96, 12, 2) == ["一"]


def test_a_full_width_sign_is_as_wide_as_the_font_is_large() -> None:
    assert width("电梯", 12) == 24
    assert width("“”", 12) == 24
    assert width("e\u0301", 12) == width("e", 12)
    assert width("电梯", 14, bold=True) > 28


def test_control_characters_are_harmless() -> None:
    assert harmless("a\x00\x1b[31m\u202eb\ud800\ufffe\nc") == "a[31mb\nc"
    assert on_one_line(" a\n\t b ") == "a b"
