"""What each column of a table holds: told by its header, of one row or two, and by its cells."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from auditor.documents.model import Grid
from auditor.ground.record import record
from auditor.intake.scene import FIVES, Scene
from auditor.intake.tight import tight
from auditor.text.unit import known_unit, split_header

Sort = Literal[
    "ordinal", "name", "group", "unit", "attribute", "office", "share", "remark", "value", "part", "division", "text"
]

_SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("ordinal", re.compile(r"序号|编号|^号$|^(?:Ref|Code|ID)\.?$|^No\.?$|^#$|^序$")),
    ("attribute", re.compile(r"属性|指标性质|^性质$")),
    (
        "office",
        re.compile(r"^(?:Responsible|Lead|Owner)|责任|牵头|部门|配合|主管|分管|负责|主办|协办|实施主体|承办"),
    ),
    ("share", re.compile(r"^占[^\W\d_A-Za-z]{0,8}(?:比重|比例|比)(?:\(%\))?$|^(?:占比|比重)(?:\(%\))?$")),
    ("unit", re.compile(r"^(?:计量)?单位$|^单位\(?|^[Uu]nits?$")),
    (
        "remark",
        re.compile(r"备注|说明|来源|口径|^注$|完成时限|时限|时间|进度|^(?:Remarks?|Notes?|Comments?|Sources?)$"),
    ),
)
_NAME = re.compile(
    r"指标名称|指标$|^主要指标|名称$|^指标|^目标$|^项目$|目标任务$|^内容$|任务$|^主要内容|重点任务|工作内容|^指标体系|民生实事|^工作目标|^事项|^工程"
    r"|^(?:Key)?(?:[Pp]erformance)?(?:[Ii]ndicators?|Measures?|Targets?|Objectives?)$"
)
_INDICATOR = re.compile("(?:具体|主要|核心|绩效|目标|考核)?指标(?:名称)?")
_WORK = re.compile("任务|工程|行动|事项|项目|内容|工作")
_GROUP = re.compile(r"类别|类型|分类|领域|维度|一级指标|^类$|指标类|目标类|^大类|^方面")
_DIVISION = re.compile(
    r"^(?:地区|市州|县区|区县|县\(?市、?区|县市区|各?市县|镇街|乡镇|街道|所属区域|行政区|区域名称|辖区|城市)"
)
_VALUE = re.compile(
    r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标值|目标数|任务数|数量|任务量|规划值|累计|年均|现状|基期|基数|指标值|完成值|目标$|^任务\(|当年|预期|实际|增速|^(?:比上年|同比|较上年)?增[长幅]|^(?:Baseline|Current)"
)
_BASE = re.compile(
    r"基期|基数|现状|实际|现值|完成(?:值|情况|数)|基准|初始|(?i:baseline|\bbase\b|current|actual|latest)"
)
_AIMED = re.compile("目标|规划值|计划|(?i:target|goal)")
_YEAR = re.compile(r"((?:19|20)[0-9]{2})")
_ACCOUNTED = re.compile(r"((?:19|20))[0-9]{2}[/–—-]([0-9]{2})(?![0-9])")  # 2027/28 and 2027–28 end in 2028
_FIVE = re.compile(r"“?十([一二三四五])五”?")
_LEVELS = (
    ("national", "国家|全国|中央"),
    ("province", "省|自治区"),
    ("city", "市"),
    ("district", "区"),
    ("county", "县"),
)
TOTAL = re.compile("(?:[三四五]年)?(?:合计|总计)")
_COST = re.compile(r"投资|造价|概算")
_PROJECT = re.compile(r"建设(?:规模|内容|年限|地点|地址|性质|期限|单位|工期|时间)|起止年限|项目(?:业主|法人)")
_NUMBERED = re.compile(r"\(?[0-9]{1,3}[).、]?")
_VALUED = re.compile(r"[0-9]")


@record
class Column:
    """One column. year, level, base: of a value; unit: of its header; header: its words, from the top.

    whole: whether a value is that of all governments together that columns beside it (`part`) divide it among.
    """

    sort: Sort
    header: str
    year: int | None = None
    level: str = ""
    base: bool = False
    unit: str = ""
    yearly: bool = False
    whole: bool = False


def header_rows(grid: Grid) -> int:
    """How many rows at the top are the header: those before the first that holds a value or a number in order."""
    rows = [[tight(cell.text).text for cell in row] for row in grid.rows]
    for place, row in enumerate(rows[:4]):
        told = [text for text in row if text]
        if place and (_NUMBERED.fullmatch(row[0]) or any(_is_value(text) for text in told)):
            return max(place, grid.headers)
    return max(1, grid.headers)


def _is_value(text: str) -> bool:
    return _VALUED.search(text) is not None and not re.search(r"(?:19|20)[0-9]{2}年?|[一-龥]{5}", text)


def columns_of(grid: Grid, headers: int, scene: Scene) -> list[Column]:
    """The columns of a grid below its header."""
    made = [_column(grid, headers, place) for place in range(len(grid.rows[0]))]
    named = [place for place, column in enumerate(made) if column.sort == "name"]
    if any(_INDICATOR.fullmatch(made[place].header) for place in named[1:]):
        for place in named:
            if _WORK.search(made[place].header):
                made[place] = Column("group", made[place].header)  # what the work is beside what it is measured by
    if not any(column.sort == "name" for column in made):
        texts = [place for place, column in enumerate(made) if column.sort in ("text", "group")]
        if texts:
            first = texts[0]
            made[first] = Column("name", made[first].header)
    return _based(_levelled(_totalled(made), scene), scene)


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
    told = [tight(row[place].text).text for row in rows]
    words = list(dict.fromkeys(text for text in told if text))
    header = "".join(words)
    for sort, form in _SORTS:
        if form.search(header) and not (sort == "remark" and _YEAR.search(header)):
            return Column(sort, header)
    if _DIVISION.search(header):
        return Column("division", header)
    if _VALUE.search(header) and not re.search(r"指标名称|名称$|任务名称", header):
        return _valued(header, words)
    if _GROUP.search(header):
        return Column("group", header)
    return Column("name" if _NAME.search(header) else "text", header)


def _valued(header: str, words: Sequence[str]) -> Column:
    words = [_ACCOUNTED.sub(r"\1\2", word) for word in words]
    years = _YEAR.findall(words[-1]) or _YEAR.findall(header)
    five = _FIVE.search(header)
    year = int(years[-1]) if years else (FIVES[five[1]] if five else None)
    level = ""
    for word in words:
        bare = re.sub(r"指标|目标值?|任务|计划|[0-9年]", "", word)
        level = next((name for name, form in _LEVELS if re.fullmatch(f"(?:全|本|我)?(?:{form})级?", bare)), level)
    return Column(
        "value",
        header,
        year,
        level,
        _BASE.search(header) is not None and "目标" not in header,
        unit_in(header),
        "年均" in header,
    )


def _levelled(made: list[Column], scene: Scene) -> list[Column]:
    """The columns with those of the plan's own level told: its own, or the lowest where none is."""
    levels = [name for name, _ in _LEVELS]
    told = [column.level for column in made if column.level]
    same = {"district", "county"}
    own = next((level for level in told if level == scene.level or {level, scene.level} <= same), "")
    own = own or max(told, key=levels.index, default="")
    return [replace(column, level="" if column.level == own else column.level) for column in made]


def _based(made: list[Column], scene: Scene) -> list[Column]:
    """Values of years that were over when the document was written are bases; of two in five years the first is."""
    done = []
    for column in made:
        years = sorted(
            {other.year for other in made if other.sort == "value" and other.year and other.level == column.level}
        )
        if (
            column.sort == "value"
            and column.year
            and len(years) > 1
            and column.year == years[0]
            and (
                (scene.present is not None and column.year < scene.present)
                or (scene.default is not None and column.year < scene.default)
                or (scene.period is not None and column.year < scene.period[0])
                or (scene.present is None and scene.aimed is not None and column.year < scene.aimed)
                or (
                    scene.present is None
                    and scene.period is None
                    and years[-1] - years[0] in (5, 10, 15)
                    and len(years) == 2
                )
            )
        ):
            column = Column("value", column.header, column.year, column.level, True, column.unit, column.yearly)
        if column.sort == "value" and column.year and column.year < _first_aimed(made, column):
            column = replace(column, base=True)
        if column.sort == "value" and column.year is None and years:
            column = Column("value", column.header, years[-1], column.level, column.base, column.unit, column.yearly)
        done.append(column)
    return done


def _first_aimed(made: Sequence[Column], column: Column) -> int:
    """The first year that a header calls a target; 0 where the column is one itself, or none is: 2024, 2027 target."""
    aimed = [other.year for other in made if other.year and other.level == column.level and _AIMED.search(other.header)]
    return 0 if _AIMED.search(column.header) else min(aimed, default=0)


def is_project_list(columns: Sequence[Column]) -> bool:
    """Whether a table lists projects, each with what it costs and how large it is."""
    headers = [column.header for column in columns]
    return any(_COST.search(header) for header in headers) and any(_PROJECT.search(header) for header in headers)


def unit_in(text: str) -> str:
    """The unit that brackets at the end of a header or a name hold; "" where they hold something else."""
    found = re.search(r"\(([^()]+)\)$", text)
    if found is None:
        return ""
    inside = found[1].removeprefix("单位:")
    size, unit = split_header(inside)
    if inside == "number":
        return inside  # Storm overflows improved (number)
    return inside if known_unit(unit) is not None or inside in ("%", "‰") or size > 1 or "/" in inside else ""
