"""Tables that divide a target among governments: one column for each of them, or one row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.documents.model import Grid
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import Column
from auditor.intake.setting.scene import Scene
from auditor.intake.tight import tight
from auditor.intake.words import FIVES

_PLACE = pattern(
    r"[^\W\d_A-Za-z]{1,8}(?:自治州|自治县|街道|办事处|管委会|园区|开发区|新区|农场|林场|镇|乡|区|县|市|州|旗|省|自治区)"
)
_SHORT = pattern(r"[^\W\d_A-Za-z]{2,3}")
_OF_YEAR = pattern(r"(?:(?:目标|任务)[值数]?)?[到至]?(?:19|20)[0-9]{2}年?.*$|目标值?$|任务数?$|计划$")
_YEAR_OVER = pattern(r"^(?:19|20)[0-9]{2}年(?:目标值?|任务数?|计划)")       # over the names of governments
# 各镇(街道) over their names.
_EACH_OVER = pattern(r"^各(?:县市区|县区|区县|市县|市州|镇街|乡镇|[县市区镇乡])(?:\([^()]*\))?(?=.)")
_WHOLE = pattern(r"合计|总计|总任务数?|总量|全[市县区省州旗](?:合计|总计|总?目标|总?任务数?|总数)?")
_TOTAL = pattern("合计|总计")
_TITLE = pattern(
    r"((?:19|20)[0-9]{2})年(?!.*(?:19|20)[0-9]{2})[^。]*(?:任务|目标|计划|分解|清单|安排|指标|工程|实事)"
)
_UNTIL = pattern("到((?:19|20)[0-9]{2})年[^。]*(?:目标|指标|任务)")
_FIVE = pattern(r"(十[一二三四五]五)[”」]?[^。《》]*(?:任务|目标|计划|分解|清单|安排|指标)")
_KEPT = ("text", "value", "name", "group")
PAIR = 2    # the own government and the one above
FEWEST = 2  # governments that a target is divided among
_SUFFIXES = {"省": "province", "市": "city", "区": "district", "县": "county"}


def divided(columns: Sequence[Column], scene: Scene, all_parts: bool = False) -> list[Column]:
    """The columns with those of governments below told from the others, and the column of the whole a value.

    all_parts: whether every column whose header tells nothing is that of a division, as the rows of a table were.
    """
    places = {place: _place(column) for place, column in enumerate(columns) if column.sort in ("text", "value")}
    places = _short_named(columns, places, scene)
    names = {name for name in places.values() if name}
    ours = {name for name in names if _is_ours(name, scene, names)}
    if ours and not all_parts:
        return [_of_government(column, places.get(place, ""), ours) for place, column in enumerate(columns)]
    if not all_parts and names and _are_above(names, columns, places):
        return [_of_government(column, places.get(place, ""), set()) for place, column in enumerate(columns)]
    if len(names) < FEWEST and not all_parts:
        return list(columns)
    made = []
    for place, column in enumerate(columns):
        if column.sort in ("text", "name", "group") and _WHOLE.fullmatch(column.header):
            column = Column("value", column.header, whole=True)
        elif places.get(place) or (all_parts and column.sort == "text"):
            column = Column("part", column.header, column.year, unit=column.unit)
        made.append(column)
    return made


def _short_named(columns: Sequence[Column], places: Mapping[int, str], scene: Scene) -> dict[int, str]:
    """The governments, with those that headers name in short where one is the own: 宜昌2027年, 猇亭2027年."""
    short = {
        place: bare
        for place, column in enumerate(columns)
        if column.sort == "value" and not column.level and _SHORT.fullmatch(bare := _OF_YEAR.sub("", column.header))
    }
    if not any(scene.region.startswith(bare) for bare in short.values()):
        return dict(places)
    above = "市" if scene.level in ("district", "county") else "省"
    full = {
        place: scene.region if scene.region.startswith(bare) else bare + above for place, bare in short.items()
    }
    return {**places, **full}


def _place(column: Column) -> str:
    """The government that a header names; "" for none."""
    bare = _OF_YEAR.sub("", _EACH_OVER.sub("", _YEAR_OVER.sub("", column.header)))
    return bare if not column.level and _PLACE.fullmatch(bare) and not _WHOLE.fullmatch(bare) else ""


def _is_ours(name: str, scene: Scene, names: set[str]) -> bool:
    """Whether a government is the plan's own: its region, 我市, or, beside one other, the one that its title names.

    Where it names none, it is the lower one: 扬州市, 开发区. One that stands before the region is above: 宁德市蕉城区.
    """
    below = scene.region != "" and f"{name}{scene.region}" in scene.title
    pair = len(names) == PAIR and not below
    told = [each for each in names if each in scene.title]
    lower = not told and {each[-1] in "省市" for each in names} == {True, False} and name[-1] in "区县"
    return name == scene.region or name.startswith(("我", "本")) or (pair and (told == [name] or lower))


def _are_above(names: set[str], columns: Sequence[Column], places: Mapping[int, str]) -> bool:
    """Whether governments, one of a level, stand beside columns that name none: 2030年目标, 南通市2030年目标."""
    own = [column for place, column in enumerate(columns) if column.sort == "value" and not places.get(place)]
    plain = any(column.year and not column.base and not column.level for column in own)
    levels = [name[-1] for name in names]
    return plain and len(set(levels)) == len(levels) and set(levels) <= {"省", "市"}


def _of_government(column: Column, name: str, ours: set[str]) -> Column:
    """The own column and those of the levels above, where headers name their governments."""
    if not name:
        return column
    level = "" if name in ours else _SUFFIXES.get(name[-1], "")
    return replace(column, sort="value", level=level)


def lists_places(words: Sequence[str]) -> bool:
    """Whether most of the first cells of rows name governments."""
    named = [bare for each in words if (bare := tight(each).text)]
    places = sum(1 for bare in named if _PLACE.fullmatch(bare) and not _WHOLE.fullmatch(bare))
    return places >= FEWEST and 2 * places > len(named)


def is_total(column: Column) -> bool:
    """Whether a column is the printed total of a division."""
    return column.whole and _TOTAL.search(column.header) is not None


def division_of(column: Column) -> str:
    """The name of the division of a column."""
    return _OF_YEAR.sub("", column.header)


def dated(columns: Sequence[Column], titles: Iterable[str]) -> list[Column]:
    """The columns, with the year that the nearest title of a table of tasks gives to those without.

    That is its one year, or the last of the five-year plan that it names.
    """
    year = next((found for title in titles if (found := _year_of(title)) is not None), None)
    return [
        replace(column, year=year) if column.sort in ("value", "part") and column.year is None else column
        for column in columns
    ]


def _year_of(title: str) -> int | None:
    found, five = _UNTIL.search(title) or _TITLE.search(title), _FIVE.search(title)
    if found is not None:
        return int(found[1])
    return FIVES[five[1]] if five is not None else None


def turned(grid: Grid, columns: Sequence[Column], headers: int) -> Grid | None:
    """A table with a row for each government, turned so that it has a column for each; None for other tables."""
    by = next((place for place, column in enumerate(columns) if column.sort == "division"), None)
    if by is None:
        return None
    named = [tight(row[by].text).text for row in grid.rows[headers:]]
    if sum(1 for name in named if _PLACE.fullmatch(name) or _SHORT.fullmatch(name)) < FEWEST or not kept(columns):
        return None
    first = (replace(grid.rows[0][by], text="指标"),) * headers
    rows = [(*first, *(row[by] for row in grid.rows[headers:]))]
    rows += [tuple(row[place] for row in grid.rows) for place, column in enumerate(columns) if column.sort in _KEPT]
    return Grid(grid.place, tuple(rows), grid.title, 1)


def kept(columns: Sequence[Column]) -> list[Column]:
    """The columns that become rows."""
    return [column for column in columns if column.sort in _KEPT]
