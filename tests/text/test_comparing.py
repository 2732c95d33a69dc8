"""What holds of every comparison: the table, antisymmetry, transitivity, no verdict of unlike values."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.ground.missing import Missing
from auditor.ground.words import Words
from auditor.text.comparable import comparable, gap, paired
from auditor.text.compare import as_firm, meets, meets_number, same_number, striven_for, within
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from tests.comparing import ROWS, pair

NUMBERS = st.one_of(st.integers(0, 120).map(str), st.decimals(0, 120, places=1).map(str))
UNITS = ["%", "台", "套", "万台", "公里", "米", "张/千人", "张/万人", "斤", "吨", "个百分点", "倍", "羽次", "户", "家"]
VALUES = st.one_of(
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from([
            "", "约", "不低于", "超过", "不超过", "下降", "增长", "较2020年增长", "较2015年增长", "占比", "力争",
        ]),
        NUMBERS, st.sampled_from(UNITS), st.sampled_from(["", "以上", "左右"]),
    ),
    st.builds("{}—{}%".format, st.integers(0, 50), st.integers(51, 99)),
    st.builds("第{}位".format, st.integers(1, 30)), st.builds("全国前{}位".format, st.integers(1, 30)),
    st.builds("前移{}位".format, st.integers(1, 9)), st.builds("{}月底前".format, st.integers(1, 12)),
    st.sampled_from(["Ⅱ类", "Ⅲ类及以上", "劣Ⅴ类", "A级", "AA级", "二级", "三星级", "大幅提升", "全部完成", "基本完成",
                     "达到全国平均水平", "不低于上年", "/", "清零", "0.8:1", "十几个"]),
)


def read(text: str) -> Quantity:
    try:
        return read_quantity(text)
    except ValueNotUnderstood:       # its words contradict each other
        return read_quantity("/")


QUANTITIES = VALUES.map(read)
PLAIN = st.builds("{}{}".format, NUMBERS, st.sampled_from(["台", "万台", "套"])).map(read_quantity)

FAMILIES = (
    PLAIN, st.builds("{}%".format, NUMBERS).map(read), st.builds("增长{}%".format, NUMBERS).map(read),
    st.builds("第{}位".format, st.integers(1, 30)).map(read), st.builds("前移{}位".format, st.integers(1, 9)).map(read),
    st.builds("{}月底前".format, st.integers(1, 12)).map(read), st.sampled_from(["Ⅱ类", "Ⅲ类", "劣Ⅴ类"]).map(read),
    st.sampled_from(["一级", "二级"]).map(read),
)


@pytest.mark.parametrize(("what", "child", "parent", "downward"), ROWS)
def test_rows_of_the_table_are_what_they_say(what: Words, child: str, parent: str, downward: bool) -> None:
    first, second = pair(child, parent)
    answer = meets(first, second, downward)
    assert isinstance(answer, bool | Missing), what.en
    assert same_number(first, second) == same_number(second, first)
    assert meets(first, first, downward) is True or first.number is None


@settings(max_examples=500, deadline=None)
@given(QUANTITIES, QUANTITIES, st.booleans())
def test_no_verdict_of_values_that_do_not_compare(a: Quantity, b: Quantity, downward: bool) -> None:
    compares = comparable(a, b)
    assert compares is True or isinstance(compares, Missing)
    assert (comparable(b, a) is True) == (compares is True)
    if compares is True or {a.kind, b.kind} & {"words", "reference"}:
        return
    assert isinstance(meets(a, b, downward), Missing)
    assert isinstance(same_number(a, b), Missing)
    assert isinstance(gap(a, b), Missing)
    assert isinstance(within(a, b), Missing)


@settings(max_examples=500, deadline=None)
@given(QUANTITIES, QUANTITIES)
def test_one_side_is_the_other_turned(a: Quantity, b: Quantity) -> None:
    forth, back = paired(a, b), paired(b, a)
    if isinstance(forth, Missing) or isinstance(back, Missing):
        assert isinstance(forth, Missing)
        assert isinstance(back, Missing)
        return
    assert (forth[0] > forth[1]) == (back[1] > back[0])
    assert same_number(a, b) == same_number(b, a)


@pytest.mark.parametrize(("child", "parent", "holds"), [
    ("下降1%", "下降0%", True), ("下降0%", "下降1%", False), ("下降0%", "下降0%", True),
    ("淘汰5台", "淘汰0台", True), ("淘汰0台", "淘汰5台", False),
])
def test_a_fall_of_nothing_is_a_fall(child: str, parent: str, holds: bool) -> None:
    assert meets(read(child), read(parent)) is holds


@settings(max_examples=300, deadline=None)
@given(st.one_of(*(st.tuples(each, each) for each in FAMILIES)), st.booleans())
def test_of_two_numbers_one_is_not_weaker(two: tuple[Quantity, Quantity], downward: bool) -> None:
    """And where neither is, they are one number."""
    first, second = two
    forth, back = meets_number(first, second, downward), meets_number(second, first, downward)
    if isinstance(forth, Missing):
        assert first.kind == "grade"
        assert isinstance(back, Missing)
        return
    assert forth or back
    assert (forth and back) == (same_number(first, second) is True)


@settings(max_examples=300, deadline=None)
@given(PLAIN, PLAIN, PLAIN, st.booleans())
def test_not_weaker_is_transitive(a: Quantity, b: Quantity, c: Quantity, downward: bool) -> None:
    written = {each.raw.strip("0123456789.") for each in (a, b, c)}
    # Across units half the last digit is granted, and what is granted twice may be too much.
    if len(written) == 1 and meets(a, b, downward) is True and meets(b, c, downward) is True:
        assert meets(a, c, downward) is True


def test_firm_and_striven_for() -> None:
    firm, striven = read_quantity("25%以上"), read_quantity("力争25%以上")
    assert [as_firm(firm, striven), as_firm(striven, striven), as_firm(striven, firm)] == [True, True, False]
    second = striven_for(read_quantity("5.5%以上、力争6%"))
    assert second is not None
    assert (second.number, second.bound, second.strive) == (Fraction(6), "unstated", True)
    assert striven_for(firm) is None
