"""What the header of a column tells of it: what sort of words stands below, of which year and level."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.words import FIVES
from auditor.text.unit import known_unit, split_header

Sort = Literal[
    "ordinal", "name", "group", "unit", "attribute", "office", "share", "remark", "when", "value", "part", "division",
    "text",
]

_SORTS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("ordinal", pattern(r"序号|编号|^号$|^(?:Ref|Code|ID)\.?$|^No\.?$|^#$|^序$")),
    ("attribute", pattern(r"属性|指标性质|^性质$")),
    (
        "office",
        pattern(r"^(?:Responsible|Lead|Owner)|责任|牵头|部门|配合|主管|分管|负责|主办|协办|实施主体|承办"),
    ),
    (
        "share",
        pattern(
            r"^占[^\W\d_A-Za-z]{0,8}(?:比重|比例|比)(?:\((?:%|(?:19|20)[0-9]{2}年)\))?$|^(?:占比|比重)(?:\(%\))?$"
        ),
    ),
    ("when", pattern("^(?:目标|完成|实现|对应)年[份度]?$")),
    ("unit", pattern(r"^(?:计[量算])?单位$|^单位\(?|^[Uu]nits?$")),
    (
        "remark",
        pattern(r"备注|说明|来源|口径|指标(?:含义|解释|定义|内涵)|计算(?:方法|公式)|^注$|完成时限|时限|时间|进度|完成(?:比例|率)|评分|计分|分值|扣分|考核(?:办法|标准|细则)|[一二三四1-4]季度|上半年|^(?:Remarks?|Notes?|Comments?|Sources?)$"),
    ),
)
_NAME = pattern(
    r"指标名称|指标$|^主要指标|名称$|^指标|^目标$|^项目$|目标任务$|^内容$|任务$|^主要内容|重点任务|工作内容|建设内容|^指标体系|民生实事|^工作目标|^事项|^工程"
    r"|^(?:Key)?(?:[Pp]erformance)?(?:[Ii]ndicators?|Measures?|Targets?|Objectives?)$"
)
_GROUP = pattern(r"类别|类型|分类|领域|维度|一级指标|^类$|指标类|目标类|^大类|^方面")
_DIVISION = pattern(
    r"^(?:地区|地市|各?设区市|地州|盟市|旗县|市\(?、?[州县]|市州|县区|区县|县\(?市、?区|县市区|各?市县|镇街|乡镇|街道|所属区域|行政区|区域名称|辖区|城市)"
)
_VALUE = pattern(
    r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标值|目标数|任务数|数量|任务量|规划值|累计|年均|平均每年|现状|基期|基线|基数|指标值|完成值|目标$|^(?:评价|评估|监测)标准$|^标准值$|^任务\(|当年|预期|实际|增速|^(?:比上年|同比|较上年)?增[长幅]|^(?:Baseline|Current)"
)
_BASE = pattern(
    r"基期|基线|基数|现状|实[际绩]|预计(?!值|目标)|现值|年底已|完成(?:值|情况|数)|基准|初始|(?i:baseline|\bbase\b|current|actual|latest)"
)
_VALUED = pattern(r"(?<![A-Za-z0-9.])[0-9]")         # of PM2.5 none
_NO_VALUE = pattern(r"(?<![0-9.])(?:19|20)[0-9]{2}(?![0-9.])|[^\W\d_A-Za-z]{5}")     # a year, words
_YEAR = pattern(r"((?:19|20)[0-9]{2})")
_ACCOUNTED = pattern(r"((?:19|20))[0-9]{2}[/–—-]([0-9]{2})(?![0-9])")  # 2027/28 and 2027–28 end in 2028
_THAN = pattern(r"[比较](?:19|20)[0-9]{2}年")  # 2022年比2016年增加
_WITH_OFFICES = pattern(r"\((?:责任|牵头|配合)(?:单位|部门)\)$")        # 重点任务(责任单位)
_FIVE = pattern("“?(十[一二三四五]五)”?")
# What a group of rows says of each of them: 主要污染物排放总量减少（%）.
GROUP_TAIL = pattern(r"(?:排放)?总量(?:减少|下降|削减)?$|(?:浓度|比例|面积)(?:下降|减少)?$")
# The number of a chapter before its title, which is no header.
HEADING = pattern("第[一二三四五六七八九十]+[章节篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]")
LEVELS = (
    ("national", "国家|全国|中央"),
    ("province", "省|自治区"),
    ("city", "市"),
    ("district", "区"),
    ("county", "县"),
)
# What a header says of a level beside its name: 市规划2025年目标, 市下达任务(2023—2025年).
_SAID_OF_LEVELS = pattern(
    r"指标|目标值?|任务数?|计划|规划|(?<=[省市区县州])[^\W\d_A-Za-z]{1,6}[委局厅](?=下达|分解)|(?:下达|分解)[给到]?(?:我[省市区县州])?|(?<=[省市区县州])定|建议值|值"
    r"|(?<=[省市])[上里]|[0-9年()—–-]"
)
# The level of a column that calls its government or plan ours: 本区目标, 我市2027年目标, 本规划2025年.
OWN = "own"
_OURS = pattern("[本我](?:[省市区县州]|自治区)级?|本(?:方案|纲要|意见|次)?")
_DRAFT = pattern("征求意见稿|初稿|原稿|(?:修改|调整)前")      # beside 送审稿
_TASK = pattern("任务$")
TOTAL = pattern("(?:[三四五]年)?(?:新增)?(?:合计|总计)(?:新增)?(?:数|任务)?")


@record
class Column:
    """One column. year, level, base: of a value; unit: of its header; header: its words, from the top.

    level: of a government above; "" for the own one.
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


def column_of(words: Sequence[str]) -> Column:
    """The column under the words of a header, from the top."""
    header = "".join(words)
    if _DRAFT.match(header):
        return Column("remark", header)
    bare = _WITH_OFFICES.sub("", header) or header
    for sort, form in _SORTS:
        if form.search(bare) and not (sort == "remark" and _YEAR.search(header)):
            return Column(sort, header)
    if _DIVISION.search(header):
        return Column("division", header)
    if _VALUE.search(header) and not re.search(r"指标名称|名称$|任务名称", header):
        return _valued(header, words)
    if _GROUP.search(header):
        return Column("group", header)
    return Column("name" if _NAME.search(header) else "text", header)


def _valued(header: str, words: Sequence[str]) -> Column:
    words = [_ACCOUNTED.sub(r"\1\2", _THAN.sub("", word)) for word in words]
    years = _YEAR.findall(words[-1]) or _YEAR.findall(_THAN.sub("", header))
    five = _FIVE.search(header)
    year = int(years[-1]) if years else (FIVES[five[1]] if five else None)
    level = ""
    for word in words:
        bare = _SAID_OF_LEVELS.sub("", word)
        level = next((name for name, form in LEVELS if re.fullmatch(f"全?(?:{form})级?", bare)), level)
        level = OWN if _OURS.fullmatch(bare) else level
    return Column(
        "value",
        header,
        year,
        level,
        _BASE.search(header) is not None and "目标" not in header,
        next(filter(None, map(unit_in, reversed(words))), "") or ("%" if header.endswith("%") else ""),
        "年均" in header or "平均每年" in header,
    )


def tasks_counted(columns: Sequence[Column]) -> list[Column]:
    """The columns, of those behind names and units a task one of values: 主要指标, 单位, 计划任务."""
    sorts = [column.sort for column in columns]
    first = sorts.index("unit") if "unit" in sorts and "name" in sorts[: sorts.index("unit")] else len(sorts)
    return [
        replace(column, sort="value")
        if place > first and column.sort == "name" and _TASK.search(column.header) is not None
        else column
        for place, column in enumerate(columns)
    ]


def unit_in(text: str) -> str:
    """The unit that brackets at the end of a header or a name hold; "" where they hold something else."""
    found = re.search(r"\(([^()]+)\)$", text)
    if found is None:
        return ""
    inside = found[1].removeprefix("单位:")
    if re.search("[,、;]", inside) is not None:     # (吨,累计), (20吨/日以上,%)
        parts = re.split("[,、;]", inside)
        inside = next((part for part in reversed(parts) if part in ("%", "‰") or known_unit(part) is not None), inside)
    size, unit = split_header(inside)
    if inside == "number":
        return inside  # Storm overflows improved (number)
    return inside if known_unit(unit) is not None or inside in ("%", "‰") or size > 1 or "/" in inside else ""


def is_value(text: str) -> bool:
    """Whether a cell holds a number that is not a year's, and no long words."""
    return _VALUED.search(text) is not None and not _NO_VALUE.search(text)
