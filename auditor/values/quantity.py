"""The one type of a value: an exact number with everything the words around it say."""

from fractions import Fraction
from typing import Final, Literal

from auditor.record import record

Kind = Literal[
    "amount",      # 100台, 8.5件/万人
    "rate",        # a level in percent: 普及率 84.5%
    "growth",      # a change in percent: 增长8%, 增加约一倍 (100), 下降13.5% (-13.5)
    "multiple",    # 达到2倍, 增加到1.5倍
    "ratio",       # 0.8:1
    "points",      # a change in percentage points: 提高15个百分点
    "percent",     # a bare % that neither its words nor its name settle
    "rank",        # 第8位, 前10名; 前移2位 is a rank that is `moved`
    "grade",       # Ⅲ类及以上, A级: the number is its place in the scale that `unit` names
    "date",        # 6月底前: the number is the day of the year, or of the calendar where a year is known
    "reference",   # 达到全国平均水平, 不低于上年
    "words",       # 大幅提升
    "none",        # / and — and a blank
]
Bound = Literal["unstated", "more_than", "at_least", "about", "at_most", "less_than"]
FLOORS: Final = ("at_least", "more_than")
CEILINGS: Final = ("at_most", "less_than")
Extent = Literal["all", "basic", "most"]   # 全部 > 基本 > 大部分
Attribute = Literal["", "binding", "expected"]   # 约束性, 预期性


@record
class Reference:
    """A value that is said through another one: 达到全国平均水平, 高于全省平均2个百分点, 不低于上年.

    `back` and `mean_of` are of references to other years: the year before is 1, and 近三年平均水平 the mean of 3.
    """

    whose: str                 # 全国, 全省, 全市, 上级; 本级 for one's own
    what: str                  # 平均水平, 要求, 目标; 上年, 基期, 历年平均, 经济增长
    offset: Fraction | None    # in percentage points (or in %, see offset_unit), signed
    offset_unit: str           # "百分点", "%" or ""
    back: int = 0
    mean_of: int = 0


@record
class Measured:
    """What one unit is where its own name does not say it: 张 of 每千人口床位数 is one 张/千人; 重箱 may be 50 千克."""

    unit: str
    worth: Fraction


@record
class Quantity:
    """A value as a document says it.

    number: exact, with 万 and 亿 expanded, in `unit` (84.5 with "%"); None for words, references, none.
    unit: canonical spelling of the unit; "%" for percent, rate and growth; "百分点" for points; "" for none.
    step: what one unit of the last written digit is worth, in `unit` (84.50% has 1/100; 2.1万公里 has 1000).
    below: the bound `about` was said as 近 (about, from below).
    time: the time words among 每年 全年 累计 年均 新增, in this order of the text.
    strive: said with 力争, 争取 or the like; not where only a second number is striven for.
    base_year: the year that a change is counted from, where the value itself names it.
    raw: the text exactly as it stands in the file.
    upper, upper_bound: the other end of a range, never below `number`, and what is said of it.
    striving: the number that is striven for beyond the one that binds (5.5%以上、力争6%); `incentive` where
    that one is called 激励目标.
    base_back: how many years before its own year a change is counted from (同比: 1), while no year is known.
    span: the years that 累计 or 年均 speaks of, where the value says them (2024—2027年, “十四五”).
    lasting: how many years those are, where only their count is said (五年累计).
    said_year: the year of the target as the value repeats it (40% by 2030); `in_year` holds it against the key.
    units: other units that count the same things: 600个（家）.
    measured: what the unit is, where its own name does not say it.
    field: where ranks are counted (全国, 全省), and of whom.
    moved: a rank by which one moves up (前移2位): more is better.
    falls: moved downwards, in its own words or by the name of the indicator.
    verb: the verb or name in front of the number that is no bound (推广, 优良率).
    attribute, prices, remark: what brackets behind the value say: 约束性, the year of prices, anything else.
    """

    raw: str
    kind: Kind
    number: Fraction | None = None
    unit: str = ""
    bound: Bound = "unstated"
    step: Fraction | None = None
    below: bool = False
    time: tuple[str, ...] = ()
    strive: bool = False
    base_year: int | None = None
    reference: Reference | None = None
    extent: Extent | None = None
    upper: Fraction | None = None
    upper_bound: Bound = "unstated"
    striving: Fraction | None = None
    incentive: bool = False
    base_back: int | None = None
    span: tuple[int, int] | None = None
    lasting: int | None = None
    said_year: int | None = None
    units: tuple[str, ...] = ()
    measured: Measured | None = None
    field: str = ""
    moved: bool = False
    falls: bool = False
    verb: str = ""
    attribute: Attribute = ""
    prices: int | None = None
    remark: str = ""

    @property
    def yearless(self) -> bool:
        """Whether it means another thing in another year: 同比, 6月底前, 40% by 2030."""
        return self.base_back is not None or self.said_year is not None or (
            self.kind == "date" and not self.moved and self.number is not None and self.number < 10_000
        )
