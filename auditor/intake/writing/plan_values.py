"""The values of a draft as a plan file writes them: each as its words stand, in a form that reads back."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from auditor.ground.pattern import pattern
from auditor.intake.found import Target
from auditor.intake.plan.draft import Indicator
from auditor.intake.plan.links import Above
from auditor.intake.table.rows import Row
from auditor.text.footing import is_change
from auditor.text.read import quantity_or_none
from auditor.text.unit import POINTS

Tree: TypeAlias = "str | bool | int | list[Tree] | dict[str, Tree]"
_MADE = pattern(
    "新增|新建|新改|新改建|改建|改造|改扩建|扩建|建成|建设|更新|淘汰|治理|修复|培训|培育|创建|完成|种植|造林|实施|累计"
)
_FROM = pattern("[从由自](?P<year>(?:19|20)[0-9]{2})年(?:底|末)?的?(?P<said>[0-9][^,。;]*)$")
_COUNTED_FROM = pattern(
    r"\b(?:(?:(?:relative|compared|comparison)\s+(?:to|with)|against|versus)\s+(?:an?\s+|the\s+|its\s+)?((?:19|20)[0-9]{2})"
    r"|(?:from|below|above|over|on)\s+(?:an?\s+|the\s+|its\s+)?((?:19|20)[0-9]{2})\s+(?:base(?:line)?|levels?|values?|figures?)"
    r"|baseline:?\s+(?:year\s+)?(?:of\s+)?((?:19|20)[0-9]{2}))\b",
    re.IGNORECASE,
)
_BLANK = ("", "/", "-", "—", "——", "－", "--")


def kind(indicator: Indicator) -> str:
    """A bare % under a name that settles nothing is what the text says of it; what has no unit is a ratio."""
    if any(target.quantity.kind == "ratio" and not target.unit for target in indicator.targets):
        return "ratio"
    if indicator.row is None:
        return ""
    bare = any(target.quantity.kind == "percent" for target in indicator.cells)
    kinds = {place.quantity.kind for place in indicator.places} & {"growth", "rate"}
    return next(iter(kinds)) if bare and len(kinds) == 1 else ""


def unit(indicator: Indicator) -> str:
    """The unit of a table's header, where its cells are bare; of a place whose words do not say it."""
    cells = indicator.cells
    if cells and all(target.quantity.unit == POINTS and target.unit == "%" for target in cells):
        return "个百分点"
    units = {"" if _in_percent(target) else target.unit for target in cells}
    if len(units) > 1:          # 180 under 万人次, and 14.6% a year beside it
        units = {unit for target in cells if (unit := unsaid(target))}
    units = units or {unit for place in indicator.places if (unit := unsaid(place))}
    return next(iter(units)) if len(units) == 1 else ""


def _in_percent(target: Target) -> bool:
    """Whether a cell says % itself, under the unit of the amounts beside it."""
    return target.quantity.unit == "%" and target.unit.strip("()（）") not in ("%", "％", "‰")


def unsaid(target: Target) -> str:
    """The unit that a value has from elsewhere; "" where its own words tell it."""
    if target.quantity.unit == POINTS and target.unit == "%":
        return "个百分点"
    alone, said = quantity_or_none(target.words, name=target.name), target.quantity
    same = alone is not None and (alone.number, alone.unit) == (said.number, said.unit)
    return "" if same else target.unit


def year_key(year: int | None) -> str:
    return str(year) if year else "undated"


def key_of(target: Target) -> str:
    """The key of a value: the whole period that its place names, where what is made in it adds up; else its year,
    or `each` for what is said of every year and of none."""
    if not target.year.year and "每年" in target.quantity.time:
        return "each"
    adds_up = target.quantity.kind == "amount" and _MADE.match(target.name) is not None
    return (target.year.period if adds_up else "") or year_key(target.year.year)


def baseline(row: Row, unit: str) -> dict[str, Tree]:
    """The cells of base years, by year; none beside a growth, whose base is another thing."""
    own = [value.target for value in row.values if value.target is not None and not value.column.yearly]
    if any(is_change(target.quantity) for target in own):
        return {}
    told: dict[str, Tree] = {}
    for value in row.values:
        if not value.column.base or value.column.level or value.column.year is None or value.text in _BLANK:
            continue
        said = quantity_or_none(value.text, name=row.name, unit=unit)
        if said is not None:
            told.setdefault(year_key(said.said_year or value.column.year), value.text)      # 16.5（2019年）
    return told


def said_baseline(places: Sequence[Target]) -> dict[str, str]:
    """What sentences say that levels come from, by year: 从2020年的15%提高到56%."""
    told: dict[str, str] = {}
    for place in places:
        found = _FROM.search(place.passage.text.text[place.quote[0] : place.start])
        if found is None or is_change(place.quantity):
            continue
        base = quantity_or_none(found["said"], name=place.name, unit=place.unit)
        if base is not None and base.unit == place.quantity.unit:
            told.setdefault(found["year"], found["said"])
    return told


def base_year(places: Sequence[Target]) -> int | None:
    """The one year that English sentences count changes from, behind the value: reduced by 35% compared with 2019."""
    years: set[int] = set()
    for place in places:
        if is_change(place.quantity) and place.quantity.base_year is None:
            years.update(int(found[found.lastindex or 0]) for found in _COUNTED_FROM.finditer(place.quoted))
    return years.pop() if len(years) == 1 else None


def row_targets(row: Row, places: Sequence[Target]) -> dict[str, Tree]:
    """The cells of the plan's own level, by year; of several in one year the first that says something.

    The only number of a row is that of a whole period where the text (`places`) says so of the same number.
    """
    made = _by_year(row)
    numbers = row.targets
    if len(numbers) == len(made) == 1:
        words, only = next(iter(made.values())), numbers[0]
        for place in places:
            if place.year.year == only.year.year and place.quantity.number == only.quantity.number:
                return {key_of(place): words}
    return made


def _by_year(row: Row) -> dict[str, Tree]:
    made: dict[str, Tree] = {}
    own = [value for value in row.values if not value.column.base and not value.column.level]
    for value in own:
        key = year_key(value.column.year if value.target is None else value.target.year.year)
        if value.target is None and not _reads(value.text, row.name):
            continue  # asked about as a number that nothing accounts for
        if key not in made or (value.target is not None and made[key] in _BLANK):
            made[key] = value.text if value.target is None else value.target.words
    return made


def _reads(text: str, name: str, unit: str = "") -> bool:
    """Whether a plan file can say it: the value reader refuses what it does not understand."""
    return quantity_or_none(text, name=name, unit=unit) is not None


def breakdown(row: Row) -> dict[str, Tree]:
    """How the target is divided: by division, then by year."""
    made: dict[str, Tree] = {}
    for division, year, text in row.breakdown:
        if _reads(text, row.name):
            cells = made.setdefault(division, {})
            assert isinstance(cells, dict)
            cells[year_key(year)] = text
    return made


def further(row: Row) -> list[Target]:
    """The cells of a year that has one already: what the years come to together."""
    seen: set[int | None] = set()
    found = []
    for target in row.targets:
        if target.year.year in seen:
            found.append(target)
        else:
            seen.add(target.year.year)
    return found


def restated(row: Row | None, above: Above | None) -> dict[str, Tree]:
    if row is None or above is None:
        return {}
    plans = {above.level: above.plan, **dict(above.chain)}
    made: dict[str, Tree] = {}
    for value in row.values:
        plan = plans.get(value.column.level)
        if plan is None or value.column.year is None or not _reads(value.text, row.name, value.column.unit):
            continue
        cells = made.setdefault(plan, {})
        assert isinstance(cells, dict)
        cells[year_key(value.column.year)] = value.text
    return made


def first_of_year(places: Sequence[Target]) -> dict[str, Target]:
    """By the key of its year the place that says it first."""
    found: dict[str, Target] = {}
    for place in places:
        found.setdefault(key_of(place), place)
    return found


def place_targets(places: Sequence[Target]) -> dict[str, Tree]:
    return {key: place.words for key, place in first_of_year(places).items()}
