"""What each column of a table holds: told by its header, of one row or two, and by its cells."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from auditor.documents.model import Cell, Grid
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import LEVELS, OWN, TOTAL, Column, column_of, is_value, tasks_counted
from auditor.intake.setting.scene import Scene
from auditor.intake.table.divisions import lists_places
from auditor.intake.tight import tight
from auditor.intake.words import REPORT_TITLES

_INDICATOR = pattern("(?:具体|主要|核心|绩效|目标|考核)?指标(?:名称)?")
_WORK = pattern("任务|工程|行动|事项|项目|内容|工作")
_AIMED = pattern("目标|规划值|计划|(?i:target|goal)")
_COST = pattern(r"投资|造价|概算")
_SPENT = pattern(r"(?:总|计划|年度|估算|概算|年)投资(?:额)?(?:\([^()]*\))?$|投资估算|概算")
_PROJECT = pattern(r"建设(?:规模|内容|年限|地点|地址|性质|期限|单位|工期|时间)|起止年限|项目(?:业主|法人)")
_MEASURED = pattern(r"^[0-9.]+[^()]*\(((?:19|20)[0-9]{2})年[^()]*\)$")
_BASIC = pattern("(?:基本|保底|考核|必成|确保)(?:目标|任务|指标)?值?(?:[(][^()]*[)])?$")
_NORM = pattern("(?:指标|标准|参考|考核|创建)(?:值|标准|要求)")
_STRIVEN = pattern("(?:奋斗|挑战|力争|争取|激励)(?:目标|任务|指标)?值?(?:[(][^()]*[)])?$")
_COMPARED = pattern("[比较]上年|同比")
# 计划任务, 其中：2021年任务: of one year of those that the column before is for.
_OF_WHICH = pattern("\\(?其中")
_WHOLE = pattern("[0-9]{1,3}")
LEAST_COUNTED = 4   # rows that are counted from 1
LONG = 10           # years of a plan that tells the state of its first year
HIGHEST = 6     # rows in which a header ends
_TITLED = pattern(r"\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、")
_NUMBERED = pattern(r"\(?[0-9]{1,3}[).、]?")


def header_rows(grid: Grid) -> int:
    """How many rows at the top are the header: those before the first that holds a value or a number in order."""
    rows = [[tight(cell.text).text for cell in row] for row in grid.rows]
    for place, row in enumerate(rows[:HIGHEST]):
        told = [text for text in row if text]
        if place and column_of([row[0]]).sort == "office":
            return place        # below the header, who is in charge of each column
        if place and row[0] and len(row) > 2 and not any(row[1:]):
            return max(place, grid.headers)     # a title of the rows below
        if place and told and all(map(_TITLED.match, told)):
            return max(place, grid.headers)     # titles of the rows below, one for each run of them
        if place and (_NUMBERED.fullmatch(row[0]) or any(is_value(text) for text in told)):
            return max(place, grid.headers)
    return max(1, grid.headers)


def columns_of(grid: Grid, headers: int, scene: Scene) -> list[Column]:
    """The columns of a grid below its header."""
    made = tasks_counted([_column(grid, headers, place) for place in range(len(grid.rows[0]))])
    first_cells = [row[0].text for row in grid.rows[headers:]]
    if _are_in_order(first_cells):
        made[0] = Column("ordinal", made[0].header)     # under half of a header that the lines of a page cut
    if made[0].sort in ("unit", "text", "office") and lists_places(first_cells):
        made[0] = Column("division", made[0].header)
    named = [place for place, column in enumerate(made) if column.sort == "name"]
    if any(_INDICATOR.fullmatch(made[place].header) for place in named[1:]):
        for place in named:
            if _WORK.search(made[place].header):
                made[place] = Column("group", made[place].header)  # what the work is beside what it is measured by
    if not any(column.sort in ("name", "division") for column in made):
        value = next((place for place, column in enumerate(made) if column.sort == "value"), len(made))
        before = list(enumerate(made[:value]))
        texts = [place for sort in ("text", "group") for place, column in before if column.sort == sort]
        texts = texts or [place for place, column in enumerate(made) if column.sort in {"text", "group"}]
        if texts:
            first = texts[0]
            made[first] = Column("name", made[first].header)
    made = _costed(made)
    made = _based(_levelled(_totalled(_promised(_normed(made))), scene), scene)
    compared = any(_COMPARED.search(column.header) for column in made)
    if not scene.plan and (compared or any(word in scene.title for word in REPORT_TITLES)):
        made = [replace(column, base=_has_been(column, scene)) if column.sort == "value" else column for column in made]
    return [
        replace(column, base=True)
        if column.sort == "value" and _is_counted_from(grid, headers, place, column)
        else column
        for place, column in enumerate(made)
    ]


def _are_in_order(cells: Sequence[str]) -> bool:
    """Whether cells count their rows, of which a few may be lost: 1, 2, 4."""
    told = [int(text) for cell in cells if _WHOLE.fullmatch(text := cell.strip())]
    steps = [after - before for before, after in pairwise(told)]
    counted = len(told) >= LEAST_COUNTED and 2 * len(told) > len(cells)
    return counted and told[0] == 1 and all(1 <= step <= 2 for step in steps)


def _has_been(column: Column, scene: Scene) -> bool:
    """Whether a value of a report is one of what has been: no aim, or that of a year that is over."""
    over = column.year is not None and scene.present is not None and column.year < scene.present
    return column.base or over or _AIMED.search(column.header) is None


def _is_counted_from(grid: Grid, headers: int, place: int, column: Column) -> bool:
    """Whether cells count from the year of a column (比2015年降低10%), or its own are older (3.6（2014年）)."""
    if column.year is None or _AIMED.search(column.header):
        return False
    texts = [[tight(cell.text).text for cell in row] for row in grid.rows[headers:]]
    counted = any(f"{word}{column.year}年" in text for row in texts for text in row for word in "比较")
    dates = [_MEASURED.search(row[place]) for row in texts]
    return counted or any(found is not None and int(found[1]) < column.year for found in dates)


def _costed(made: list[Column]) -> list[Column]:
    """Beside a column of what is to be done, one of what it costs is no promise: 建设内容及年度目标, 2025年投资."""
    work = any(_WORK.search(column.header) and column.sort in {"value", "text"} for column in made)
    if not work or not any(column.sort == "name" for column in made):
        return made
    costs = [column.sort == "value" and _SPENT.search(column.header) is not None for column in made]
    return [replace(column, sort="remark") if cost else column for column, cost in zip(made, costs, strict=True)]


def _promised(made: list[Column]) -> list[Column]:
    """Beside a column of what is promised, one of what is striven for is no promise: 基本目标, 奋斗目标."""
    if not any(_BASIC.search(column.header) for column in made):
        return made
    return [replace(column, sort="remark") if _STRIVEN.search(column.header) else column for column in made]


def _normed(made: list[Column]) -> list[Column]:
    """Beside columns of years, what is to be kept at any time is a norm: 指标值, 现状值, 2027年, 2035年."""
    if not any(column.sort == "value" and column.year and not column.base for column in made):
        return made
    return [replace(column, sort="remark") if _NORM.fullmatch(column.header) else column for column in made]


def _totalled(made: list[Column]) -> list[Column]:
    """Beside a column for each of several years, one of their total is of a value too."""
    years = {column.year for column in made if column.sort == "value" and column.year}
    divided = any(column.sort in ("division", "part") for column in made)
    return [
        Column("value", column.header) if TOTAL.fullmatch(column.header) and len(years) > 1 and not divided else column
        for column in made
    ]


def _column(grid: Grid, headers: int, place: int) -> Column:
    rows = [row for row in grid.rows[:headers] if len({cell.text for cell in row} - {""}) > 1]
    told = [tight(_over(row, place) if row is not rows[-1] else row[place].text).text for row in rows]
    return column_of(list(dict.fromkeys(text for text in told if text)))


def _over(row: Sequence[Cell], place: int) -> str:
    """What stands over a column in an upper row of a header: an empty cell lies under the one before it."""
    return next((cell.text for cell in reversed(row[: place + 1]) if cell.text.strip()), "") if place else row[0].text


def _levelled(made: list[Column], scene: Scene) -> list[Column]:
    """The columns with those of the plan's own level told: its own, or the lowest where none is."""
    levels = [name for name, _ in LEVELS]
    told = [column.level for column in made if column.level and not column.base]
    same = {"district", "county"}
    plain = any(column.sort == "value" and column.year and not column.level and not column.base for column in made)
    own = next((level for level in told if level in (OWN, scene.level) or {level, scene.level} <= same), "")
    own = OWN if OWN in told else own
    if not own and not plain:
        own = max(told, key=levels.index, default="")
    return [replace(column, level="" if column.level in (own, OWN) else column.level) for column in made]


def _based(made: list[Column], scene: Scene) -> list[Column]:
    """Values of years that were over when the document was written are bases; of two in five years the first is."""
    done = []
    based = any(column.base and column.sort == "value" and column.year is None for column in made)
    for column in made:
        years = sorted(
            {
                other.year
                for other in made
                if other.sort == "value"
                and other.year
                and other.level == column.level
                and (other is column or not _OF_WHICH.match(other.header))
            }
        )
        if column.sort != "value" or not years:
            done.append(column)
        elif column.year is None:
            done.append(replace(column, year=years[-1]))
        else:
            first = not based and len(years) > 1 and column.year == years[0] and _is_over(years, scene)
            first = first and not _is_aim(column, scene)
            aimed = based and _AIMED.search(column.header) is not None      # 基期水平, 2025年目标值, 2030年目标值
            before = (column.year < _begins(scene) and not aimed) or column.year < _first_aimed(made, column, scene)
            done.append(replace(column, base=column.base or first or before))
    return done


def _is_aim(column: Column, scene: Scene) -> bool:
    """Whether a header calls its value a target, and it was none of the past when the document was written."""
    named = _AIMED.search(column.header) is not None
    return named and column.year is not None and (scene.present is None or column.year >= scene.present)


def _begins(scene: Scene) -> int:
    """The first year of a plan, 0 where it has none: what a table tells of earlier ones has been."""
    return (scene.period[0] if scene.period is not None else scene.default or 0) if scene.plan else 0


def _is_over(years: Sequence[int], scene: Scene) -> bool:
    """Whether the first of the years was over when the document was written, or lies before those it is for."""
    begins = [scene.present, scene.default, scene.period[0] if scene.period is not None else None]
    if scene.present is None:
        begins.append(scene.aimed)
    if any(begin is not None and years[0] < begin for begin in begins):
        return True
    if scene.period == tuple(years) and years[1] - years[0] >= LONG:
        return True             # 2022年, 2035年 in a plan for 2022 to 2035, which begins with how things stand
    return scene.present is None and scene.period is None and len(years) == 2 and years[1] - years[0] in (5, 10, 15)


def _first_aimed(made: Sequence[Column], column: Column, scene: Scene) -> int:
    """The first year that a header calls a target: 2024, 2027 target.

    0 where the column is one itself, none is, or it is of the plan's years beside another that is called the base:
    2023 base, 2024, 2027 target.
    """
    if 0 < _begins(scene) <= (column.year or 0) and any(other.sort == "value" and other.base for other in made):
        return 0
    aimed = [other.year for other in made if other.year and other.level == column.level and _AIMED.search(other.header)]
    return 0 if _AIMED.search(column.header) else min(aimed, default=0)


def is_project_list(columns: Sequence[Column]) -> bool:
    """Whether a table lists projects, each with what it costs and how large it is, and has no column of targets."""
    headers = [column.header for column in columns]
    if any(re.search("目标|任务[量数]" if column.sort == "value" else "年度目标", column.header) for column in columns):
        return False
    return any(_COST.search(header) for header in headers) and any(_PROJECT.search(header) for header in headers)
