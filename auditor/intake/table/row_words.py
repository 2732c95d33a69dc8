"""What a row of a table calls its indicator, and in what unit: its words, its group, the line above the table."""

import re
from collections.abc import Sequence

from auditor.documents.model import Cell
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import GROUP_TAIL, Column, unit_in
from auditor.intake.sentence.names import cleaned, is_measure
from auditor.intake.tight import tight

_SHARES = pattern(r"[0-9.]+%")
_FOOTNOTE = pattern(r"(?<=[^\W\d_A-Za-z])(?:[1-9]|[①-⑳]|[〔\[（(][1-9][〕\])）])$")  # 接入率3
_NOTED = pattern(r"(?<=[^\W\d_])[〔\[［][0-9]{1,2}[〕\]］]|[①-⑳]")        # 轨道交通[2]运营里程
_AND_VALUE = pattern("(?<=..)(?:控制在|达到|稳定在|不低于|不少于|不超过)[0-9][^,。;]*$")       # 失业率控制在4.3%以内
# Who is in charge of a column, below its name.
_IN_CHARGE = pattern("[^\\W\\d_A-Za-z]{1,12}(?:局|委员会|厅|办公室|妇联|残联|工会|管委会)|团[省市区县]委")
_ONLY_AIM = pattern("(?:目标|计划)?任务[数量]?|目标[值数]?|计划[数量]?")
_OF_ALL = pattern("^(?:全[国省市区县])?各级")          # 国家级 under 各级科普基地总数
# What a column says of a task that only the caption of its table names: 2024年新增, and that caption.
_NAMELESS = pattern("(?:(?:19|20)[0-9]{2}(?:[-—–~至](?:19|20)[0-9]{2})?年)?(新增|完成)?(?:目标|任务|计划|数量?)*")
_CAPTION_END = pattern("(?:建设)?(?:目标|任务|指标|计划|年度|分解|下达|安排|明细|情况)+(?:表|清单|方案)?$")
_CAPTION_HEAD = pattern(
    r"^.*?[省市区县州旗](?=[^\W\d_]{4})|^附[件表][0-9一二三四五六七八九十]*[:：]?|(?:19|20)[0-9]{2}年(?:度)?|[（(][^（）()]*[）)]"
)
_MARKS = "*＊#★☆◆▲△● "      # of indicators that a note tells apart
EMPTY = ("", "/", "-", "—", "——", "－", "--", "–")
NARROW = 2      # columns of a table without titles between its rows


def titled(cells: Sequence[Cell]) -> str:
    """The title that a row over the whole width, or with one cell alone, gives to the rows below; "" for none."""
    told = {cell.text.strip() for cell in cells} - {""}
    text = tight(next(iter(told), ""))
    title = text.shown(0, len(text.text))
    return title if len(told) == 1 and len(cells) > NARROW and not re.search("[0-9]", title) else ""


def said_again(lines: Sequence[Sequence[Cell]], columns: Sequence[Column]) -> set[str]:
    """The names that stand under several groups: 在校生人数 of one school and of another."""
    groups: dict[str, set[str]] = {}
    group = ""
    for cells in lines:
        names, told = words(cells, columns)
        group = titled(cells) or told["group"] or group
        groups.setdefault(named(names, told["unit"])[0], set()).add(group)
    return {name for name, under in groups.items() if name and len(under) > 1}


def words(cells: Sequence[Cell], columns: Sequence[Column]) -> tuple[list[str], dict[str, str]]:
    """The names that a row says, from the large to the small, and what it says beside its values, by sort."""
    told = dict.fromkeys(("group", "unit", "attribute", "office", "remark", "when"), "")
    names: list[str] = []
    for cell, column in zip(cells, columns, strict=True):
        text = tight(cell.text)
        shown = text.shown(0, len(text.text))
        if column.sort == "name":
            names.extend([shown] if shown and shown not in names else [])
        elif column.sort == "share" and shown not in EMPTY:
            told["remark"] = f"占{shown}" if _SHARES.fullmatch(shown) else shown
        elif column.sort in told and not told[column.sort]:
            told[column.sort] = shown
    names = [name for place, name in enumerate(names) if not place or not _IN_CHARGE.fullmatch(name)]
    if len(names) > 1 and (_ONLY_AIM.fullmatch(names[-1]) or names[-1] in ("小计", "合计")):
        names.pop()             # 城镇新增就业 over 目标任务 and 进度
    if len(names) > 1 and names[-1] in ("当年", "累计"):
        names[-2:] = ["".join(names[-2:])]
    return names, told


def shared_unit(units: Sequence[str], name: str) -> str:
    """The unit that the line above a table gives to a row: of 万吨、% the percents are those of rates."""
    rate = re.search("率|下降|降低|增长|比重|占比|比例", name) is not None
    fits = [unit for unit in units if (unit == "%") == rate] if len(units) > 1 else list(units)
    return fits[0] if len(fits) == 1 and not name.endswith(("系数", "指数")) else ""


def named(names: list[str], unit: str) -> tuple[str, str]:
    """Name and unit of a row: what brackets at its end say of the unit is no part of the name."""
    name = _NOTED.sub("", names[-1]).strip(_MARKS) if names else ""
    over = re.sub(r"[（(][^（）()]*[）)]$", "", names[0]) if len(names) > 1 else ""
    if over and not over.startswith("其中") and not _is_measured(re.sub(r"[（(][^（）()]*[）)]$", "", name)):
        tail = GROUP_TAIL.search(over)
        if tail is not None or is_measure(over):
            unit = unit or unit_in(tight(names[0]).text)
            whole = tail[0] if tail is not None else _OF_ALL.sub("", cleaned(over))
            shared = next(size for size in range(len(whole), -1, -1) if name.endswith(whole[:size]))
            name += whole[shared:]      # 专利密集型产业 under 产业增加值占比
    bare = re.sub(
        r"^(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[.、．](?![0-9])|[0-9]{1,2}(?:\.[0-9]{1,2})+(?=[^\W\d_])|[（(][0-9一二三四五六七八九十]+[）)]|其中[：:]?|(?:19|20)[0-9]{2}年(?=[^\W\d_A-Za-z]{2})|[#*＃]|—+|[一二三四五六七八九十]+、)",
        "",
        name,
    )
    bare = _AND_VALUE.sub("", bare)
    unit = "/10万" if unit == "1/10万" else unit        # as a text writes it: 10.5/10万
    inside = unit_in(tight(bare).text)
    before = re.search(r"[（(]([^（）()]+)[）)](?=[（(][^（）()]*[）)]$)", bare)     # （万亩）（5年新增量）
    if not inside and before is not None and (inside := unit_in(f"({before[1]})")):
        bare = bare[: before.start()] + bare[before.end() :] + before[0]
    if not inside and not unit:
        unit = next((told for each in reversed(names[:-1]) if (told := unit_in(tight(each).text))), "")
    if inside:
        bare = re.sub(r"[（(][^（）()]*[）)]$", "", bare)
    return _FOOTNOTE.sub("", bare.strip(_MARKS)), ("" if unit in EMPTY else unit) or inside


def name_in(caption: str, name: str) -> str:
    """The name of a row; where it only says how much is new, the thing that the caption of its table names."""
    nameless = _NAMELESS.fullmatch(name)
    if nameless is None:
        return name
    thing = _CAPTION_END.sub("", _CAPTION_HEAD.sub("", caption.split(" ")[0]))
    return thing + (nameless[1] or "") if is_measure(thing) or len(thing) > 3 else name


def _is_measured(name: str) -> bool:
    """Whether a name says what is measured of its thing: 浓度下降 does, 化学需氧量 is the thing."""
    bare = re.sub("(?:下降|降低|减少|提高|增长|增加)$", "", name)
    return is_measure(bare) and not bare.endswith("需氧量")
