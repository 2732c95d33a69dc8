"""Which government a name in a table means: by the id of its plan, then its division code, then its name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.ground.record import record
from auditor.text.name import same_name
from auditor.text.plain import plain

if TYPE_CHECKING:
    from auditor.model.plan import Division, Plan
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow

TOTAL = ("合计", "总计", "共计", "小计", "total")      # rows that print the total of their table
WORKS = ("新建", "改建", "扩建", "续建", "改造", "提升", "更新", "淘汰", "报废", "拆除", "关停", "维修", "加固")
# What stands behind the short name of a place: 新疆维吾尔自治区, 恩施土家族苗族自治州, 四川省, 南阳市.
_PEOPLES = "(?:维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古|[^族]{1,4}族)*"
_AFTER_SHORT = re.compile(f"{_PEOPLES}自治[区州县旗]|省|市|地区|盟|州|县|区|旗")
_AUTONOMOUS = re.compile(f"{_PEOPLES}自治([州县旗])")       # 凉山彝族自治州 is 凉山州 as well
# Zones and the corps by their full and their usual names.
_ZONES = (
    ("高新技术产业开发区", "高新区"), ("高新技术开发区", "高新区"), ("经济技术开发区", "经开区"),
    ("新疆生产建设兵团", "兵团"),
)
# What a table says of a row, and is no part of its name: 丁市（计划单列）.
_SORT = re.compile(r"\((?:计划单列|省直[管辖]|省管|直管|含)[^()]*\)$")
_OFFICES = ("人民政府", "政府", "管委会", "管理委员会")


@lru_cache(1 << 14)
def place_name(text: str) -> str:
    """The name of a place without what makes it an office, or says of what sort it is: 甲市人民政府 is 甲市."""
    tight = _SORT.sub("", plain(text).replace(" ", ""))
    for office in _OFFICES:
        if tight.endswith(office) and len(tight) > len(office):
            tight = tight.removesuffix(office)
            break
    for long, short in _ZONES:
        tight = tight.replace(long, short)
    return tight


def one_place(a: str, b: str) -> bool:
    """Whether two names are of one place, in full or one of them short: 新疆 and 新疆维吾尔自治区."""
    short, long = sorted((place_name(a), place_name(b)), key=len)
    return short == long or short in short_for(long)


def is_total(name: str) -> bool:
    """Whether a row of a table is its total and no division."""
    return place_name(name).lower() in TOTAL


Government = tuple[str, str]        # level, and the name of the region


def government_of(plan: PlanRow) -> Government:
    """The government that a plan is of; plans of one level and region are of one."""
    return plan.level, place_name(plan.region)


@record
class Register:
    """The divisions that a plan lists, by what a plan below may be known by."""

    by_plan: Mapping[str, str]      # id of a plan → name of the division
    by_code: Mapping[str, str]

    def names_of(self, plan: Plan) -> Iterable[str]:
        """What a table may call the government of a plan below, the surest first."""
        yield plan.id
        if plan.id in self.by_plan:
            yield self.by_plan[plan.id]
        if plan.code:
            yield plan.code
            if plan.code in self.by_code:
                yield self.by_code[plan.code]
        if plan.region:
            yield plan.region


def register_of(plan: Plan) -> Register:
    """The register of a plan."""
    return Register(
        {division.plan: division.name for division in plan.divisions if division.plan},
        {division.code: division.name for division in plan.divisions if division.code},
    )


def row_of(names: Mapping[str, str], register: Register, plan: Plan) -> str | None:
    """The row of a table that speaks of the government of a plan; `names`: place name → row. None: there is none.

    Either may be short, never both: 四川, 广西, 恩施 are 四川省, 广西壮族自治区, 恩施土家族苗族自治州; 邢台县 is no
    邢台市.
    """
    for name in register.names_of(plan):
        row = names.get(place_name(name))
        if row is not None:
            return row
    region = place_name(plan.region)
    written = (names[short] for short in short_for(region) if short in names and place_name(names[short]) == short)
    return next(written, None)


@record
class Divisions:
    """The divisions that a plan lists, each found by the plan of its government."""

    listed: Mapping[str, Division]      # by name
    names: Mapping[str, str]            # place name → name
    register: Register

    def of(self, plan: Plan) -> Division | None:
        """The division that the government of a plan is: by plan, by code, then by name; None where there is none."""
        name = row_of(self.names, self.register, plan)
        return None if name is None else self.listed[name]


def divisions_of(plan: Plan) -> Divisions:
    """The divisions of a plan."""
    listed = {division.name: division for division in plan.divisions}
    return Divisions(listed, rows_by_name(listed), register_of(plan))


def rows_by_name(rows: Iterable[str]) -> dict[str, str]:
    """Rows of a table, totals apart, by their place names and, where no other row has it, by their short ones."""
    named = {place_name(row): row for row in rows if not is_total(row)}
    for name, row in [*named.items()]:
        for short in short_for(name):
            named.setdefault(short, row)
    return named


@lru_cache(1 << 14)
def short_for(name: str) -> tuple[str, ...]:
    """What a place may be called for short, the longest first: 新疆 for 新疆维吾尔自治区, 凉山州 and 凉山 for
    凉山彝族自治州."""
    lengths = range(len(name) - 1, 1, -1)
    ranked = tuple(name[:at] + found[1] for at in lengths if (found := _AUTONOMOUS.fullmatch(name, at)) is not None)
    return ranked + tuple(name[:at] for at in lengths if _AFTER_SHORT.fullmatch(name, at) is not None)


def same_work(a: str, b: str) -> bool:
    """Whether two names say that the same is done: 新建 and 改造 of one thing are two."""
    return [word in a for word in WORKS] == [word in b for word in WORKS]


def same_thing(a: IndicatorRow, b: IndicatorRow) -> bool:
    """Whether two rows of one government's plans are of one thing: 新建 and 改造 of a thing are two."""
    if a.record.measure and a.record.measure == b.record.measure:
        return True
    if plain(a.name) == plain(b.name):
        return True
    named = same_work(a.name, b.name) and same_name(a.name, b.name, (*a.aliases, *b.aliases))
    return named and (a.id == b.id or not a.record.measure or not b.record.measure)
