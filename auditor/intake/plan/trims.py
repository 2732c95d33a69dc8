"""Indicators of the level above that a drafting note says are dropped, and those that it says are added."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.setting.sections import Passage

_DROPPED = pattern(
    r"删除|删减|不再(?:重复)?(?:设置|列入|保留)|不宜|取消|不予(?:保留|纳入)|[不未](?:纳入|列入)|没有(?:写|列|纳)|剔除|不承接"
)
_DROPS = pattern(r"(?:删除|删减|取消|剔除|不承接)了?$")
_HOW_MANY = r"(?:市级|省级|上级)?(?:目标|指标|目标指标)[0-9一二三四五六七八九十]+(?:项|个)[。:;,]"  # 删减目标7项。一是…
# 删减的4项指标为：“…”，…；“…”，…: what follows is dropped, each with its reason behind it.
_LISTS_DROPPED = pattern(
    r"(?:删除|删减|删去|减少|取消|剔除|不承接|未承接|未纳入|没有列入|未列入)的?"
    r"(?:(?:[0-9一二三四五六七八九十]*(?:项|个)?(?:市级|省级|上级)?(?:目标)?指标|[0-9一二三四五六七八九十]+(?:项|个))"
    r"(?:及理由|及原因)?(?:分别)?(?:为|是|包括|有|如下)?[:。]|(?<=的):)"
    rf"|(?:删除|删减|取消|剔除|不承接|未承接|未纳入){_HOW_MANY}"
)
_LISTS_OTHER = pattern(
    r"(?:新增|增加|增设|保留|承接)的?"
    r"(?:(?:[0-9一二三四五六七八九十]*(?:项|个)?(?:目标)?指标|[0-9一二三四五六七八九十]+(?:项|个))(?:分别)?(?:为|是|包括|有)?[:。]"
    r"|(?<=的):)"
    rf"|(?:新增|增加|增设|保留|承接|自主设定){_HOW_MANY}"
)
# What somebody decides of the rest, within such a list.
_KEEPS = pattern("调整|改[为成]|定为|保留|新增|增加|采用|建议(?!删)")
_NEXT_TO = pattern("^(?:[、和及]?“[^“”]*”)+")  # quotations that have one reason
_ADDED = pattern(r"(?:建议)?(?:增加|新增|增设|补充)$")
_PROPOSER = pattern(
    r"(?:责任单位|牵头单位|经)?([^\W\d_A-Za-z]{2,14}?(?:局|委|办|厅|部|处|中心|园区|公司))(?:建议|提出|将|申请)"
)
_PROPOSER_BEFORE = pattern(
    r"([^\W\d_A-Za-z]{2,14}?(?:局|委|办|厅|部|处|中心|园区|公司))(?:建议|提出|申请)?(?:增加|新增|增设|补充)$"
)
_COUNTED = pattern(r"^等?(?:共)?[0-9一二三四五六七八九十]*项?(?:目标)?指标[,，]?")
_BECAUSE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("merged", pattern(r"合并|并入|归并")),
    ("exempt", pattern(r"不考核|未下达|不作要求|不要求")),
    ("achieved", pattern(r"已完成|已达到|已实现|提前完成")),
    ("deferred", pattern(r"暂缓|延后|推迟|条件不成熟")),
    ("no-mandate", pattern(r"无职能|无.{0,2}职责|无权限|不涉及.*(?:管理|职能|工作)|职权|不属于")),
    ("held-above", pattern(r"统筹|统一推进|统一实施|统一组织|由[省市]级")),
    ("no-subject", pattern(r"无|没有|不涉及|不存在")),
)


@record
class Trim:
    """One dropped indicator. said: its value as the note says it; target: where."""

    target: Target
    said: str
    because: str
    reason: str
    proposed_by: str


@record
class Addition:
    """Which office proposes an indicator of its own: the note's quotation `start` to `end` names it."""

    passage: Passage
    start: int
    end: int
    proposed_by: str


def parted(reading: PassageReading) -> tuple[PassageReading, list[Trim], list[Addition]]:
    """A reading of a note without the indicators that it drops, these, and who adds which."""
    if reading.passage.part != "note":
        return reading, [], []
    text = reading.passage.text.text
    trims: list[Trim] = []
    additions: list[Addition] = []
    dropped: set[int] = set()
    for begin, end in _sentences(text):
        for quote in re.finditer(r"“([^“”]+)”", text[begin:end]):
            start, stop = begin + quote.start(1), begin + quote.end(1)
            inside = [target for target in reading.targets if start <= target.start < stop]
            before, behind = text[begin : start - 1], text[stop + 1 : end]
            if not inside:
                continue
            if _is_listed(text[_opens(text, begin) : start - 1]):
                trims.extend(_trims(inside, "", _NEXT_TO.sub("", behind).partition("“")[0]))
                dropped.update(target.start for target in inside)
            elif _DROPPED.search(behind) or _DROPS.search(before):
                trims.extend(_trims(inside, before, behind))
                dropped.update(target.start for target in inside)
            elif _ADDED.search(before):
                found = _PROPOSER_BEFORE.search(before)
                additions.append(Addition(reading.passage, start, stop, _office(found[1]) if found is not None else ""))
    for target, end in _listed_plainly(reading, dropped):
        trims.extend(_trims([target], "", text[target.end : end]))
        dropped.add(target.start)
    trims.sort(key=lambda trim: trim.target.start)
    accounts = tuple(
        Account(account.start, account.end, "trim", "dropped")
        if account.sort == "target" and account.start in dropped
        else account
        for account in reading.accounts
    )
    kept = tuple(target for target in reading.targets if target.start not in dropped)
    return PassageReading(reading.passage, accounts, kept), trims, additions


def _listed_plainly(reading: PassageReading, dropped: Set[int]) -> Iterator[tuple[Target, int]]:
    """What a list of what is dropped names without quotation marks, with where its sentence ends."""
    text = reading.passage.text.text
    begun = [found.end() for found in _LISTS_DROPPED.finditer(text)]
    others = [found.end() for found in _LISTS_OTHER.finditer(text)]
    sentences = _sentences(text) if begun else []
    begins = [begin for begin, _ in sentences]
    for target in reading.targets if begun else ():
        place = bisect_right(begun, target.start)
        begin, end = sentences[bisect_right(begins, target.start) - 1]
        quoted = text.count("“", begin, target.start) > text.count("”", begin, target.start)
        other = bisect_right(others, target.start)
        listed = place > 0 and (not other or others[other - 1] < begun[place - 1])
        if listed and not quoted and target.start not in dropped and not _KEEPS.search(text, begin, target.start):
            yield target, end


def _opens(text: str, begin: int) -> int:
    """Where the list begins that a sentence of a note belongs to: with its own, or before 一是, 二是."""
    numbered = re.search(r"[一二三四五六七八九十]是", text[: begin + 3]) is not None
    return 0 if numbered else text.rfind("。", 0, begin) + 1


def _is_listed(lead: str) -> bool:
    """Whether the words before a quotation begin a list of what is dropped, and none of anything else since."""
    begun = [found.start() for found in _LISTS_DROPPED.finditer(lead)]
    others = [found.start() for found in _LISTS_OTHER.finditer(lead)]
    return bool(begun) and max(begun) > max(others, default=-1)


def _sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a note; a semicolon ends one too."""
    edges = [0, *(found.end() for found in re.finditer(r"[。;](?![^“]*”)", text)), len(text)]
    return [(begin, end) for begin, end in pairwise(edges) if begin < end]


def _trims(inside: Sequence[Target], before: str, behind: str) -> list[Trim]:
    told = _COUNTED.sub("", behind)
    proposer = _PROPOSER.search(behind) or _PROPOSER.search(before)
    reason = _reason(told) or _reason(before)
    made = []
    for target in inside:
        own = _own_reason(reason, target.name)
        said = target.passage.text.shown(target.start, target.end)
        office = _office(proposer[1]) if proposer is not None else ""
        made.append(Trim(target, said, because_of(own), own.replace(",", "，"), office))
    return made


def _reason(text: str) -> str:
    """The reason in the words around a quotation: up to the office that proposes."""
    bare = re.split(r"[,，]?(?:责任单位|牵头单位)|[,，]?[^\W\d_A-Za-z]{2,12}(?:局|委|办|厅)(?:建议|提出|将)", text)[0]
    bare = re.sub(r"^.*?(?:由于|因为|鉴于)|^[,，;。]", "", bare)
    found = re.sub(r"(?:建议)?(?:予以)?(?:删除|删减|取消).*$", "", bare).strip(",，。;“")
    return found if len(found) >= 3 and not re.search(r"^(?:其中|一是|二是)$", found) else ""


def _own_reason(reason: str, name: str) -> str:
    """The clause of several reasons that names the same thing as the indicator; all where none does."""
    clauses = re.split(r"[,，]", reason)
    if len(clauses) < 3:
        return reason
    for clause in clauses:
        if any(
            name[place : place + 2] in clause
            for place in range(len(name) - 1)
            if name[place : place + 2] not in ("建设", "管理", "更新", "改造", "工作", "设备")
        ):
            return clause
    return clauses[-1]


def because_of(reason: str) -> str:
    """The code of a reason."""
    return next((code for code, form in _BECAUSE if form.search(reason)), "other")


def _office(name: str) -> str:
    return re.sub(r"^(?:责任单位|牵头单位|其中|经|由|经征求相关单位意见|意见)", "", name)
