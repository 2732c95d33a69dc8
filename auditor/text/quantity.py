"""The one type of a value: an exact number with everything the words around it say."""

from fractions import Fraction
from typing import Literal

from auditor.ground.record import record

Kind = Literal[
    "amount",      # 100台
    "rate",        # a level in percent: 普及率 84.5%
    "growth",      # a change in percent: 增长8%, 增加约一倍 (100), 下降13.5% (-13.5)
    "multiple",    # 达到2倍, 增加到1.5倍
    "ratio",       # 0.8:1
    "points",      # a change in percentage points: 提高15个百分点
    "percent",     # a bare % that neither its words nor its name settle
    "reference",   # 达到全国平均水平
    "words",       # 大幅提升
    "none",        # / and — and a blank
]
Bound = Literal["unstated", "more_than", "at_least", "about", "at_most", "less_than"]
Extent = Literal["all", "basic", "most"]   # 全部 > 基本 > 大部分


@record
class Reference:
    """A value that is said through another one: 达到全国平均水平, 高于全省平均2个百分点."""

    whose: str                 # 全国, 全省, 全市, 上级
    what: str                  # 平均水平, 要求, 目标
    offset: Fraction | None    # in percentage points (or in %, see offset_unit), signed
    offset_unit: str           # "百分点", "%" or ""


@record
class Quantity:
    """A value as a document says it.

    number: exact, with 万 and 亿 expanded, in `unit` (84.5 with "%"); None for words, references, none.
    unit: canonical spelling of the unit; "%" for percent, rate and growth; "百分点" for points; "" for none.
    step: what one unit of the last written digit is worth, in `unit` (84.50% has 1/100; 2.1万公里 has 1000).
    below: the bound `about` was said as 近 (about, from below).
    time: the time words among 每年 全年 累计 年均 新增, in this order of the text.
    strive: said with 力争, 争取 or the like.
    base_year: the year that a change is counted from, where the value itself names it.
    raw: the text exactly as it stands in the file.
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
