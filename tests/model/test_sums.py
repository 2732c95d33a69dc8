"""Who makes up a target: the nearest answerers, each government once, divisions by their row of the table."""

import sys
from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.missing import Missing
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.build import Family, build_family
from auditor.text.total import Mean
from tests.small import plans_of

LINK = "link: {to: top/a, relation: assigned}"
HEAD = "base_year: 2023\nyears: [2027]\n"


def plan(parents: str, rows: str, level: str = "city", region: str = "", more: str = "") -> str:
    own = f"region: {{name: {region}}}\n" if region else ""
    return f"level: {level}\nparents: [{parents}]\n{own}{more}indicators: {{{rows}}}\n"


def answer(value: str, relation: str = "share", name: str = "造林", more: str = "", id: str = "a") -> str:
    return f"{id}: {{name: {name}, targets: {{2027: {value}}}, link: {{to: top/a, relation: {relation}}}{more}}}"


def target(value: str, more: str = "", name: str = "造林") -> str:
    return plan("", f"a: {{name: {name}, targets: {{2027: {value}}}{more}}}", "province", "某省",
                "divisions: [{name: 甲市}, {name: 乙市}]\n")


def family(folder: Path, **texts: str) -> Family:
    return build_family(plans_of(folder, **texts))


def allocation(folder: Path, **texts: str) -> AllocationRow:
    (only,) = family(folder, **texts).by_id["top"].allocations
    return only


def test_divisions_belong_together_by_id_code_and_name(tmp_path: Path) -> None:
    table = ", breakdown: {one: {2027: 10万亩}, 乙市: {2027: 20万亩}, '420500': {2027: 30万亩}}"
    rows = family(
        tmp_path, top=target("60万亩", table), one=plan("top", answer("10万亩"), region="甲市"),
        two=plan("top", answer("20万亩"), region="乙市人民政府"),
        three="level: city\nparents: [top]\nregion: {name: 丙市, code: '420500'}\n"
              "indicators: {" + answer("30万亩") + "}\n",
    )
    given = [row.links[0].given for id in ("one", "two", "three") for row in rows.by_id[id].indicators]
    assert [getattr(cell, "raw", "") for cell in given] == ["10万亩", "20万亩", "30万亩"]


def test_a_county_counts_in_its_city(tmp_path: Path) -> None:
    made = allocation(
        tmp_path, top=target("100万亩"), one=plan("top", answer("60万亩"), region="甲市"),
        two=plan("top", answer("40万亩"), region="乙市"),
        county=plan("one, top", answer("30万亩"), "county", "甲县"),
    )
    assert (made.total, made.unanswered) == (Fraction(1_000_000), ())


@pytest.mark.parametrize(("second", "low", "high"), [
    (answer("60万亩"), 100, 100),                               # the same thing, the same amount: once
    (answer("50万亩"), 90, 100),                                # another amount: two readings
    (answer("20万亩", name="改造造林"), 120, 120),              # another thing adds
])
def test_a_government_counts_once(tmp_path: Path, second: str, low: int, high: int) -> None:
    made = allocation(
        tmp_path, top=target("100万亩"), one=plan("top", answer("60万亩"), region="甲市"),
        two=plan("top", answer("40万亩"), region="乙市"), again=plan("top", second, region="甲市"),
    )
    assert not isinstance(made.low, Missing)
    assert not isinstance(made.high, Missing)
    assert [made.low.number, made.high.number] == [Fraction(low * 10_000), Fraction(high * 10_000)]
    assert isinstance(made.total, Missing) is (low != high)


def test_two_readings_decide_where_they_agree(tmp_path: Path) -> None:
    def short(value: str) -> object:
        made = allocation(
            tmp_path / value, top=target(value), one=plan("top", answer("60万亩"), region="甲市"),
            two=plan("top", answer("40万亩"), region="乙市"), again=plan("top", answer("50万亩"), region="甲市"),
        )
        return made.shortfall

    assert short("80万亩") == 0
    assert isinstance(short("95万亩"), Missing)
    assert isinstance(short("200万亩"), Fraction)


@pytest.mark.parametrize(("table", "unanswered"), [
    ("", ("乙市",)), (", exempt: {乙市: 不考核}", ()), (", breakdown: {乙市: {2027: —}}", ()),
    (", breakdown: {甲市: {2027: 100万亩}}", ()), (", breakdown: {甲市: {2027: 80万亩}}, reserve: {2027: 20万亩}", ()),
    (", breakdown: {丙市: {2027: 20万亩}}", ("乙市",)),
])
def test_whoever_is_not_asked_leaves_nothing_open(tmp_path: Path, table: str, unanswered: tuple[str, ...]) -> None:
    rows = family(
        tmp_path, top=target("100万亩", table), one=plan("top", answer("60万亩"), region="甲市"),
        two=plan("top", "", region="乙市"),
    )
    (duty,) = rows.by_id["two"].duties
    assert duty.asked is not bool(table) or unanswered == ("乙市",)
    assert [made.unanswered for made in rows.by_id["top"].allocations] == [unanswered]


def test_weights_come_from_the_plan_below_the_table_or_the_base_value(tmp_path: Path) -> None:
    grown = "name: 产值增长率, targets: {2027: 增长"
    made = allocation(
        tmp_path,
        top=plan("", f"a: {{{grown}10%}}, weights: {{乙市: 300亿元}}}}", "province", "某省",
                 "divisions: [{name: 甲市}, {name: 乙市}, {name: 丙市}]\n" + HEAD),
        one=plan("top", "g: {name: 产值, baseline: {2023: 100亿元}}, a: {" + grown
                 + "20%}, weight: g, link: {to: top/a, relation: assigned}}", region="甲市"),
        two=plan("top", "a: {" + grown + "10%}, link: {to: top/a, relation: assigned}}", region="乙市"),
        three=plan("top", "a: {" + grown + "5%}, baseline: {2023: 600亿元}, link: {to: top/a, relation: assigned}}",
                   region="丙市"),
    )
    assert not isinstance(made.mean, Missing)
    assert made.mean.low == made.mean.high == Fraction(20 * 100 + 10 * 300 + 5 * 600, 1000)
    assert made.mean_short == Fraction(2, 10)


def test_yearly_growth_is_compounded_before_it_is_weighed(tmp_path: Path) -> None:
    made = allocation(
        tmp_path, top=plan("", "a: {name: 产值, targets: {2025: 年均增长10%}}", "province", "某省",
                           "divisions: [{name: 甲市}, {name: 乙市}]\nbase_year: 2023\nyears: [2025]\n"),
        one=plan("top", f"a: {{name: 产值, weight: equal, targets: {{2025: 年均增长20%}}, {LINK}}}", region="甲市"),
        two=plan("top", f"a: {{name: 产值, weight: equal, targets: {{2025: 年均增长0%}}, {LINK}}}", region="乙市"),
    )
    assert (made.mean, made.asked) == (Mean(Fraction(22), Fraction(22)), Fraction(21))
    assert made.mean_text == ("22%（2年累计）", "22% over 2 years")


def calls(folder: Path, count: int) -> int:
    """How many functions are called to ask everything of a divided target with so many below."""
    cells = ", ".join(f"第{each}市: {{2027: 1万亩}}" for each in range(0, count, 2))
    divisions = ", ".join(f"{{name: 第{each}市}}" for each in range(count))
    top = f"a: {{name: 造林, targets: {{2027: {count}万亩}}, breakdown: {{{cells}}}}}"
    texts = {"top": plan("", top, "province", "某省", f"divisions: [{divisions}]\n")}
    for each in range(count):
        texts[f"c{each}"] = plan("top", answer("1万亩"), region=f"第{each}市")
    plans = plans_of(folder, **texts)
    seen = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal seen
        seen += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        rows = build_family(plans)
        for one in rows.plans:
            for duty in one.duties:
                assert duty.asked
            for link in one.links:
                assert link.divided_among == count
            for target in one.targets:
                assert target.rival is None
        for made in rows.by_id["top"].allocations:
            assert made.shortfall == 0
    finally:
        sys.setprofile(None)
    return seen


def test_the_work_grows_with_the_number_of_children(tmp_path: Path) -> None:
    assert calls(tmp_path / "many", 160) < 5 * calls(tmp_path / "few", 40)


def test_parts_of_a_plan(tmp_path: Path) -> None:
    rows = family(tmp_path, top=plan("", "t: {name: 造林, parts: [a, b], targets: {2027: 100万亩}}, "
                                         "a: {name: 人工造林, part_of: t, targets: {2027: 33.3万亩}}, "
                                         "b: {name: 封山育林, targets: {2027: 66.6万亩}}", "province", "某省"))
    (total,) = rows.by_id["top"].totals
    assert [total.sort, total.rounding] == ["parts", "likely"]
    assert [total.total, total.short, total.over] == [Fraction(999_000), Fraction(0), Fraction(0)]
    assert [each.of_whole is not None for each in rows.by_id["top"].targets] == [False, True, False]
