"""What a value stands on, and two values on one footing, against an independent exact calculation."""

from collections.abc import Sequence
from decimal import Decimal, getcontext
from fractions import Fraction
from random import Random

import pytest

from auditor.ground.missing import Missing
from auditor.text.compare import meets_number, same_number
from auditor.text.footing import ValueContext, annual_year, footing_of, grows_in_real_terms, titled_years
from auditor.text.one_footing import Pair, Side, added_up, on_one_footing, whole_change
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.year import Months, Year, year_span


def side(
    text: str, *, name: str = "", when: Year = 2025, base: int | None = 2020, levels: dict[int, str] | None = None,
    rows: dict[int, str] | None = None, period: tuple[int, int] | None = None, flow: str = "",
    prices: int | None = None,
) -> Side:
    """A value of one indicator, with what is known beside it."""
    quantity = read_quantity(text, name=name)
    setting = ValueContext(name, when, period, None, base, 2021, 2025, flow, prices)
    known = {year: read_quantity(value, name=name) for year, value in (levels or {}).items()}
    series = [(year_span(year, year), read_quantity(value, name=name)) for year, value in (rows or {}).items()]

    def rows_of() -> Sequence[Sequence[tuple[Months, Quantity]]]:
        return [series]

    return Side(quantity, footing_of(quantity, setting), known.get, rows_of, "c", "a", "full", base)


def pair(child: Side, parent: Side) -> Pair:
    found = on_one_footing(child, parent)
    assert isinstance(found, Pair), found
    return found


def reason(child: Side, parent: Side) -> str:
    found = on_one_footing(child, parent)
    assert isinstance(found, Missing)
    return found.needs[0].reason


@pytest.mark.parametrize(("text", "name", "when", "basis", "years"), [
    ("100台", "更新电梯", 2025, "level", None), ("每年10台", "更新电梯", 2025, "every", 5),
    ("10台", "更新电梯", "each", "every", 5), ("累计50台", "更新电梯", 2025, "total", 5),
    ("100台", "更新电梯", "2021-2025", "total", 5), ("10万人", "城镇新增就业", 2025, "total", 1),
    ("每年160万辆", "二手车交易量", 2025, "level", None), ("压减60万吨", "炼铁产能", 2025, "moved", None),
    ("年均增长6%", "居民收入", 2025, "pace", 5), ("增长30%", "居民收入", 2025, "change", 5),
    ("翻一番", "经济总量", 2025, "change", 5), ("提高5个百分点", "城镇化率", 2025, "change", 5),
    ("60%", "城镇化率", 2025, "level", None), ("10台", "更新电梯", "2025-06", "level", None),
])
def test_what_a_value_stands_on(text: str, name: str, when: Year, basis: str, years: int | None) -> None:
    footing = side(text, name=name, when=when).footing
    assert (footing.basis, footing.years) == (basis, years)


def test_the_flow_key_decides_against_the_words() -> None:
    assert side("12万亩", name="造林任务", flow="yes").footing.basis == "total"
    assert side("3000个", name="新增充电桩", flow="no").footing.basis == "level"


def test_the_title_names_years_as_figures_or_as_a_plan_period() -> None:
    assert titled_years("行动方案（2024—2027年）") == (2024, 2027)
    assert titled_years("某省“十四五”规划纲要") == (2021, 2025)
    assert titled_years("某省国民经济和社会发展第十五个五年规划纲要") == (2026, 2030)
    assert titled_years("Outline of the 14th Five-Year Plan") == (2021, 2025)
    assert titled_years("某省规划") is None


@pytest.mark.parametrize(("child", "parent", "enough"), [
    ("累计增长30%", "年均增长6%", False), ("累计增长34%", "年均增长6%", True), ("累计增长33.8%", "年均增长6%", True),
    ("年均增长6%", "累计增长33.8%", True), ("年均增长5%", "累计增长30%", False), ("年均增长15%", "翻一番", True),
    ("年均增长14%", "翻一番", False), ("提高4个百分点", "年均提高1个百分点", False),
    ("提高5个百分点", "年均提高1个百分点", True), ("每年4座", "累计20座", True), ("每年4座", "累计21座", False),
])
def test_yearly_and_in_all(child: str, parent: str, enough: bool) -> None:
    found = pair(side(child, name="甲"), side(parent, name="甲"))
    assert meets_number(found.child, found.parent) is enough


def test_what_is_one_at_the_digits_written_is_the_same_number() -> None:
    found = pair(side("累计增长33.8%", name="收入"), side("年均增长6%", name="收入"))
    assert same_number(found.child, found.parent) is True
    found = pair(side("累计增长25%", name="产量"), side("年均增长5%", name="产量"))
    assert same_number(found.child, found.parent) is False


@pytest.mark.parametrize(("level", "change", "enough"), [
    ("37微克/立方米", "下降10%以上", False), ("35微克/立方米", "下降10%以上", True),
    ("36微克/立方米", "下降10%以上", True),
])
def test_a_level_under_a_fall_is_worked_out_from_its_base(level: str, change: str, enough: bool) -> None:
    found = pair(side(level, name="PM10浓度", levels={2020: "40微克/立方米"}), side(change, name="PM10浓度"))
    assert meets_number(found.child, found.parent) is enough


def test_a_rate_under_points_is_exact() -> None:
    asked = side("提高1.5个百分点", name="城镇化率")
    for text, enough in (("56.5%", True), ("56%", False)):
        found = pair(side(text, name="城镇化率", levels={2020: "55%"}), asked)
        assert meets_number(found.child, found.parent) is enough


def test_yearly_rows_stand_for_their_total_where_none_is_missing() -> None:
    rows = dict.fromkeys(range(2021, 2026), "1万人")
    total = side("累计50万人", name="城镇新增就业")
    found = pair(side("1万人", name="城镇新增就业", rows=rows), total)
    assert found.child.number == 50_000
    assert found.worked == "child"
    del rows[2023]
    assert reason(side("1万人", name="城镇新增就业", rows=rows), total) == "footing-other-years"


def test_what_only_its_name_calls_new_may_be_that_of_all_years() -> None:
    name, yearly = "新增绿化面积", side("每年200万亩", name="新增绿化面积")
    assert reason(yearly, side("1000万亩", name=name)) == "footing-yearly-or-total"
    assert pair(yearly, side("180万亩", name=name, base=2024)).child.number == 2_000_000        # a plan of one year
    rows = {2024: "180万亩", 2025: "190万亩"}
    assert pair(yearly, side("190万亩", name=name, rows=rows)).parent.number == 1_900_000       # one of several rows
    assert pair(yearly, side("1000万亩", name=name, flow="yes")).parent.number == 10_000_000    # and where it is said


def test_what_is_missing_is_named() -> None:
    assert reason(side("每年10台", name="电梯"), side("100台", name="电梯")) == "footing-yearly-or-total"
    assert reason(side("累计6.5万辆", name="交易量"), side("每年160万辆", name="交易量")) == "footing-other-years"
    assert reason(side("收入增长率30%", name="收入增长率"), side("年均增长6%", name="收入")) == "footing-growth"
    assert reason(side("年均增长6%", base=None), side("累计增长30%", base=None)) == "footing-base-year"
    assert reason(side("36吨", name="甲"), side("下降10%", name="甲")) == "baseline-full"
    assert reason(side("0.9吨", name="甲", prices=2010), side("0.8吨", name="甲", prices=2005)) == "prices"


def test_growth_from_another_base_is_compared_where_the_values_between_are_known() -> None:
    asked = side("较2020年下降18%", name="碳排放")
    child = side("较2015年下降25%", name="碳排放", levels={2015: "100吨", 2020: "90吨"})
    assert pair(child, asked).child.number == Fraction(-50, 3)
    assert reason(side("较2015年下降25%", name="碳排放"), asked) == "baseline-full"


def test_falling_amounts_are_stronger_the_further_they_fall() -> None:
    for text, enough in (("压减90吨", False), ("压减110吨", True), ("淘汰100吨", True)):
        found = pair(side(text, name="散煤消费量"), side("压减100吨", name="散煤消费量"))
        assert meets_number(found.child, found.parent) is enough


def test_names_whose_growth_is_real() -> None:
    assert grows_in_real_terms("地区生产总值")
    assert grows_in_real_terms("居民人均可支配收入")
    assert not grows_in_real_terms("工业总产值")
    assert not grows_in_real_terms("社会消费品零售额")


def test_added_up_needs_one_unit() -> None:
    like = read_quantity("累计10台")
    found = added_up([read_quantity("1台"), read_quantity("1户")], like)
    assert isinstance(found, Missing)


@pytest.mark.parametrize("seed", range(4))
def test_compound_cascades_agree_with_an_independent_calculation(seed: int) -> None:
    chance = Random(seed)
    getcontext().prec = 160
    for _ in range(100):
        years = chance.randint(2, 15)
        rate = Decimal(chance.randint(-900, 1500)) / 100
        verb = "增长" if rate >= 0 else "下降"
        yearly = read_quantity(f"年均{verb}{abs(rate)}%", name="甲")
        end = 2020 + years
        footing = footing_of(yearly, ValueContext("甲", end, None, None, 2020))
        made = whole_change(yearly, footing)
        factor = Decimal(1)
        for _ in range(years):
            factor *= 1 + rate / 100
        assert made is not None
        assert made.number == Fraction((factor - 1) * 100)
        total = Decimal(chance.randint(-9000, 40000)) / 100
        rises = "增长" if total >= 0 else "下降"
        child = side(f"累计{rises}{abs(total)}%", name="甲", when=end)
        parent = side(f"年均{verb}{abs(rate)}%", name="甲", when=end)
        found = pair(child, parent)
        asked = (factor - 1) * 100
        near = abs(total - asked) <= Decimal("0.005")
        enough = near or (total <= asked if rate < 0 else total >= asked)
        assert meets_number(found.child, found.parent) is enough


@pytest.mark.parametrize(("title", "year"), [
    ("江州市2025年国民经济和社会发展计划", 2025), ("2025年政府工作报告", 2025), ("2025年度节能工作计划", 2025),
    ("关于2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告", 2025),
    ("2025年工作要点", 2025), ("2025年江州省政府工作报告", 2025), ("江州省2025年经济社会发展主要预期目标", 2025),
    ("2030年前碳达峰行动方案", None), ("“十四五”2025年度计划", None), ("2024—2027年行动方案", None),
    ("2027年设备更新实施方案", None),
])
def test_the_year_of_a_plan_for_one_year(title: str, year: int | None) -> None:
    assert annual_year(title) == year


def test_an_end_value_against_what_it_moves_by() -> None:
    """提高1岁 from 77岁 is 78岁, read from either side; without the base value it is open."""
    up = side("提高1岁", name="人均预期寿命")
    for end, holds in (("78岁", True), ("77.5岁", False)):
        both = pair(side(end, name="人均预期寿命", levels={2020: "77岁"}), up)
        assert meets_number(both.child, both.parent, False) is holds
    both = pair(side("提高0.8岁", name="人均预期寿命", levels={2020: "77岁"}), side("78岁", name="人均预期寿命"))
    assert (both.worked, both.child.number) == ("child", Fraction(389, 5))
    assert reason(side("78岁", name="人均预期寿命"), up) == "baseline-full"
    cut = pair(side("300万吨", name="炼铁产能", levels={2020: "360万吨"}), side("压减60万吨", name="炼铁产能"))
    assert (cut.child.number, same_number(cut.child, cut.parent)) == (Fraction(-600_000), True)


def test_an_amount_without_a_base_may_be_one_that_moves() -> None:
    """落后产能 60万吨 under 压减60万吨: nothing says that 60 are left."""
    assert pair(side("60万吨", name="落后产能"), side("压减60万吨", name="落后产能")).worked == ""


@pytest.mark.parametrize(("child", "parent", "number"), [
    ("年均新增20万人", "累计1000万人", 1_000_000), ("年均培训2万人", "累计10万人", 100_000),
])
def test_a_yearly_mean_of_an_amount_is_so_much_in_every_year(child: str, parent: str, number: int) -> None:
    assert pair(side(child), side(parent)).child.number == number


def test_a_yearly_mean_of_a_level_is_a_level() -> None:
    assert side("年均36微克/立方米", name="PM2.5浓度").footing.basis == "level"


@pytest.mark.parametrize(("child", "parent", "made"), [
    ("减少4万吨", "下降10%", Fraction(-8)), ("增加5万吨", "增长10%", Fraction(10)),
    ("下降8%", "减少5万吨", Fraction(-40_000)),
])
def test_what_moves_a_base_value_meets_a_growth(child: str, parent: str, made: Fraction) -> None:
    assert pair(side(child, levels={2020: "50万吨"}), side(parent)).child.number == made


@pytest.mark.parametrize(("child", "parent", "made"), [
    ("每季度1次", "每年4次", 4), ("每月50场", "每年1000场", 600), ("每月10场", "累计600场", 600),
])
def test_what_is_said_per_month_is_so_much_every_year(child: str, parent: str, made: int) -> None:
    found = pair(side(child), side(parent))
    assert (found.child.number, found.child.unit) == (Fraction(made), found.parent.unit)


def test_a_level_per_month_stays_one() -> None:
    assert side("2000元/月", name="最低工资").footing.basis == "level"
