"""Tables whose numbered names stand in the lines above the values of their rows, as text of a page gives them."""

import re

from tests.intake.reading import accounts, told

TABLE = (
    "东川市“十四五”就业规划\n二、主要目标\n指标名称 2020 年 2025 年 年均/累计 属性\n"
    "1.城镇新增就业\n（万人）\n11 — 〔>55〕 预期性\n"
    "2.城镇调查失业率\n（%）\n5.2 — <5.5 预期性\n3.劳动生产率\n增长（%）\n2.5 — 高于 GDP 增长 预期性\n"
    "4.劳动报酬占比 52.1 53 — 预期性\n— 1 —\n（%）\n5.基本养老保险参\n保率（%）\n91 95 — 约束性\n"
)


def test_each_name_is_that_of_the_values_below_it() -> None:
    assert [(name, year, number) for name, year, _, number, _ in told(TABLE)] == [
        ("城镇新增就业", 2025, "550000"),
        ("城镇调查失业率", 2025, "5.5"),
        ("劳动报酬占比", 2025, "53"),
        ("基本养老保险参保率", 2025, "95"),
    ]


def test_the_number_of_a_page_between_its_rows_is_not_lost() -> None:
    assert all(sort != "unresolved" for text, sort in accounts(TABLE) if text == "1")
    assert [text for text, _ in accounts(TABLE)].count("1") >= 1


def test_lines_without_numbers_are_no_such_table() -> None:
    plain = re.sub(r"^[1-5]\.", "", TABLE, flags=re.MULTILINE)
    assert ("城镇调查失业率", 2025, "550000") not in [(name, year, number) for name, year, _, number, _ in told(plain)]
