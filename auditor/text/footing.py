"""What a value stands on: a level, an amount over some years, a change from some year.

Conventions: 每年 and 累计 run over the years of the period, growth and 年均 from the base year (docs/comparing.md).
"""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Final, Literal

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.text.lexicon import NAME_VERBS
from auditor.text.name import time_words
from auditor.text.plain import any_of, plain
from auditor.text.quantity import Quantity
from auditor.text.unit import by_the_year, is_level
from auditor.text.write import decimal_text
from auditor.text.year import EACH, Months, Year, end_year, is_span, months_of, year_span

Basis = Literal[
    "level",       # a stock, a level, a capacity, or an amount whose words say nothing of its years
    "total",       # an amount over some months: 累计, a whole period, 新增 and 当年 in one year
    "every",       # the same amount in each year: 每年
    "moved",       # an amount by which a stock moves: 压减60万吨
    "change",      # a growth, or a change in points, from one year to another
    "pace",        # the same change from year to year: 年均
]
CHANGES: Final = ("change", "pace")

_ANNUAL = pattern(
    r"(?:产量|交易量|交易额|销售量|销售额|销量|能力|产能|处理量|回收量|拆解量|消费量|用电量|用水量|发电量|吞吐量|运输量|客运量"
    r"|货运量|客流量|营业收入|总收入|产值|增加值|生产总值|零售额|进出口额)$"
)
_FLOW_NAME = pattern(r"新增|年度|当年|每年")
_DONE_NAME = pattern(f"{any_of(NAME_VERBS)}|淘汰|报废|退出|关停|治理|修复|造林|培训|就业")
_GROWTH_NAME = pattern(r"(?:增长率|增速|增长速度|增幅)$")
_TOTAL_GROWTH = pattern(r"翻|倍|番|累计|到|至")
_REAL = pattern(r"GDP|生产总值|增加值|居民.*收入|可支配收入")
_MOVED_BY = pattern(r"新增|净增")


@record
class ValueContext:
    """What the row of a value knows beside its words.

    when: the key that the value stands under; period: the years that the plan or the indicator declares for
    cumulative, average and yearly values; titled: those of the title; base_year: the year that changes are counted
    from; first_year, last_year: of the plan; flow: yes, no, or "" where the words decide.
    """

    name: str
    when: Year
    period: tuple[int, int] | None = None
    titled: tuple[int, int] | None = None
    base_year: int | None = None
    first_year: int | None = None
    last_year: int | None = None
    flow: str = ""
    prices: int | None = None


@record
class Footing:
    """What a value stands on. `months`: of a total and of 每年; `base` and `end`: the years of a change.

    said: its own words, its key or a declared period say so; otherwise it follows from title and base year.
    annual: of a level: what it measures runs anew every year (产量, 交易量).
    done: of a level: its name says what is done over the years (改造, 新建), so that nothing of it stands before.
    """

    basis: Basis
    months: Months | None = None
    base: int | None = None
    end: int | None = None
    said: bool = True
    annual: bool = False
    prices: int | None = None
    done: bool = False

    @property
    def within_a_year(self) -> bool:
        """Whether a total is that of one year, or of a part of one."""
        return self.months is not None and self.months[1] - self.months[0] < 12

    @property
    def years(self) -> int | None:
        """How many years a change runs over, or a total or 每年 covers; None where that is not known."""
        if self.basis in CHANGES:
            return None if self.base is None or self.end is None else self.end - self.base
        if self.months is None:
            return None
        count, odd = divmod(self.months[1] - self.months[0] + 1, 12)
        return None if odd else count


def footing_of(quantity: Quantity, setting: ValueContext) -> Footing:
    """What a value stands on, by its words, its name, its key, and what its plan declares."""
    prices = quantity.prices if quantity.prices is not None else setting.prices
    end = end_year(setting.when)
    if is_change(quantity):
        return _change_footing(quantity, setting, setting.last_year if end is None else end)
    if quantity.kind != "amount" or quantity.number is None or setting.flow == "no":
        return Footing("level", None, None, end, annual=_annual(setting.name), prices=prices)
    words = {*quantity.time, *(word.removesuffix("度") for word in time_words(setting.name))}
    annual = _annual(setting.name)
    if "每年" in words or setting.when == EACH or ("年均" in quantity.time and not is_level(quantity.unit)):
        if annual:
            return Footing("level", None, None, end, annual=True, prices=prices)
        return Footing("every", _months(quantity, setting, end), None, end, _told(quantity, setting), prices=prices)
    if "累计" in words:
        return Footing("total", _months(quantity, setting, end), None, end, _told(quantity, setting), prices=prices)
    if is_span(setting.when) and not annual:
        return Footing("total", months_of(setting.when), None, end, prices=prices)
    moved = quantity.falls or ("新增" in quantity.time and not _MOVED_BY.search(plain(quantity.raw)))
    if moved and setting.flow != "yes":
        return Footing("moved", None, None, end, False, prices=prices)
    flows = setting.flow == "yes" or "新增" in words or "全年" in words or _FLOW_NAME.search(setting.name) is not None
    if flows and isinstance(setting.when, int) and not annual:
        said = setting.flow == "yes" or "全年" in words
        return Footing("total", months_of(setting.when), None, end, said, prices=prices)
    done = setting.flow == "yes" or _DONE_NAME.search(plain(setting.name)) is not None
    return Footing("level", None, None, end, annual=annual, prices=prices, done=done)


def per_year(quantity: Quantity) -> Quantity:
    """What is said per month or quarter as so much every year: 每季度1次 is 每年4次."""
    yearly = by_the_year(quantity.unit) if quantity.kind == "amount" and "/" in quantity.unit else None
    if yearly is None or quantity.number is None:
        return quantity
    unit, times = yearly
    step, upper = quantity.step, quantity.upper
    return replace(
        quantity, number=quantity.number * times, unit=unit, time=("每年", *quantity.time),
        step=None if step is None else step * times, upper=None if upper is None else upper * times,
        raw=f"{quantity.raw} × {decimal_text(times)}",
    )


def is_change(quantity: Quantity) -> bool:
    """Whether a value says by how much something changes, and not where it stands."""
    return quantity.kind in ("growth", "points") or (quantity.kind == "multiple" and quantity.number is not None)


@lru_cache(1 << 12)
def _annual(name: str) -> bool:
    """Whether what a name measures runs anew every year, so that 每年 is the level of a year."""
    return _ANNUAL.search(plain(name)) is not None


@lru_cache(1 << 12)
def grows_in_real_terms(name: str) -> bool:
    """Whether growth of what a name measures is real growth while its amounts are nominal: GDP, 增加值, 居民收入."""
    return _REAL.search(plain(name)) is not None


def _change_footing(quantity: Quantity, setting: ValueContext, end: int | None) -> Footing:
    """A change: what it counts from, and whether it is that of one year after another."""
    pace = "年均" in quantity.time or "每年" in quantity.time or "年均" in time_words(setting.name)
    base = quantity.base_year
    said = base is not None or pace or _TOTAL_GROWTH.search(quantity.raw) is not None
    if base is None and quantity.base_back is not None and end is not None:
        base, said = end - quantity.base_back, True
    if base is None and pace:
        spoken = _spoken_years(quantity, setting, end)
        base = spoken[0] - 1 if spoken is not None else None
    if base is None:
        base = setting.base_year
    said = said or _GROWTH_NAME.search(plain(setting.name)) is None
    prices = quantity.prices if quantity.prices is not None else setting.prices
    return Footing("pace" if pace else "change", None, base, end, said, prices=prices)


def _told(quantity: Quantity, setting: ValueContext) -> bool:
    return quantity.span is not None or quantity.lasting is not None or setting.period is not None


def _spoken_years(quantity: Quantity, setting: ValueContext, end: int | None) -> tuple[int, int] | None:
    """The years that the value's own words or the declared period name."""
    if quantity.span is not None:
        return quantity.span
    if quantity.lasting is not None and end is not None:
        return end - quantity.lasting + 1, end
    return setting.period


def _months(quantity: Quantity, setting: ValueContext, end: int | None) -> Months | None:
    """The months of a cumulative or yearly value: of its words, the period, the title, else since the base year."""
    years = _spoken_years(quantity, setting, end)
    if years is None and setting.titled is not None and (end is None or setting.titled[0] <= end <= setting.titled[1]):
        years = setting.titled
    last = end if end is not None else setting.last_year
    if years is None and setting.base_year is not None and last is not None and setting.base_year < last:
        years = setting.base_year + 1, last
    if years is None and setting.first_year is not None and last is not None and setting.first_year <= last:
        years = setting.first_year, last
    if years is None:
        return None
    first, until = years
    return year_span(first, end if end is not None and first <= end < until else until)


@lru_cache(1 << 10)
def titled_years(title: str) -> tuple[int, int] | None:
    """The years that the title of a document names: （2024—2027年）, “十四五”规划."""
    text = plain(title)
    found = _SPAN.search(text)
    if found is not None and found[1] < found[2]:
        return int(found[1]), int(found[2])
    first = five_years(title)
    return None if first is None else (first, first + 4)


@lru_cache(1 << 10)
def five_years(title: str) -> int | None:
    """The first year of the five-year plan that a title names: “十四五”规划, 第十四个五年规划, the 14th Five-Year Plan:
    2021. China counts them without a gap since the third, of 1966."""
    found = _FIVE.search(plain(title)) or _FIVE_EN.search(title)
    if found is None:
        return None
    return 1951 + 5 * (int(found[1]) if found[1].isdigit() else 10 + "零一二三四五六七八九".index(found[1]))


@lru_cache(1 << 10)
def annual_year(title: str) -> int | None:
    """The year of a plan for one year, by its title: 2025年国民经济和社会发展计划, 2025年江州省政府工作报告,
    2025年度计划."""
    found = _ANNUAL_TITLE.findall(plain(title))
    return int(found[-1]) if found and titled_years(title) is None else None


_ANNUAL_TITLE = pattern(
    r"((?:19|20)[0-9]{2})年(?:度|[^()《》,。0-9]{0,16}(?:经济(?:和|与)?社会发展|工作)[^()《》,。0-9]{0,8}(?:计划|要点|报告|安排|目标|清单))"
)
_SPAN = pattern(r"((?:19|20)[0-9]{2})年?(?:[-~—–]+|至|到)((?:19|20)[0-9]{2})")
_FIVE = pattern(r"十([一二三四五六七八九])个?五")
_FIVE_EN = pattern(r"\b([0-9]{1,2})th[ -]five[ -]year\b", re.IGNORECASE)
