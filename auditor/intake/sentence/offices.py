"""The offices that answer for a paragraph: what stands in brackets at its end."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.ground.record import record

LONGEST = 1000          # signs at the end of a paragraph in which its brackets stand
_BRACKETS = pattern(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)[。;]?$|\(([^()]{4,200})$")
# Amid a paragraph, for what stands before: 建立机制。(责任单位:省财政厅)推出项目10个。
AMID = pattern(r"\([^():]{0,8}(?:责任|牵头|配合|主办|协办|参与)[^():]{0,8}:[^()]*(?:\([^()]*\)[^()]*)*\)[。;,]?")
_LEAD = pattern(
    r"(?:牵头(?:责任)?(?:单位|部门|领导)?|主办单位|责任部门)[:为]?(.*?)(?=[,;。](?:责任|配合|参与|参加|协办)|$)"
)
_SUPPORT = pattern(r"(?:责任单位|配合单位|参与单位|参加单位|协办单位|配合部门|责任部门)[:为]?(.*)$")
_ONLY = pattern(r"(?:责任单位|责任部门)[:为](.*)$")
_LED = pattern(r"^(.*?)(?:等)?牵头(?:负责)?[,;](.*)$")
_CLOSED = pattern(
    r"(?:等)?(?:有关部门|相关部门|有关单位)?(?:按照?职责分工(?:别)?负责|按职责分工|分工负责|负责落实|等?负责|指导|参与|配合|牵头|按各自职责.*)$"
)
OFFICE = pattern(
    r".*(?:局|委|厅|办|部|院|会|处|中心|政府|街道|镇|乡|公司|分局|支局|大队|银行|分行|园区|科协|残联|妇联|工会|团委|工商联|社|站|署|队|集团|法院|单位|海关|部门|学校|区|县|市)$"
)

_CONSULTED = pattern(
    r"征求(?:了)?((?:[^,。;、:]{2,16}、){2,}[^,。;]{2,30}?)(?:等)?(?:[0-9]+(?:个|家)(?:单位|部门))?(?:的)?意见"
)


@record
class Offices:
    """Who leads and who supports, as the document names them."""

    lead: tuple[str, ...]
    support: tuple[str, ...] = ()


def offices_of(text: str) -> Offices | None:
    """The offices in the last brackets of a tight text; None where those say something else."""
    found = _BRACKETS.search(text, max(0, len(text) - LONGEST))
    if found is None:
        return None
    inside = (found[1] or found[2] or "").strip("。;,")
    return parsed(inside)


def parsed(inside: str) -> Offices | None:
    """The offices of one phrase, in any of the usual conventions."""
    first = re.split(r"[。](?!$)|,以下", inside)[0]
    only = _ONLY.match(first)
    if only is not None:
        return _made(only[1], "")
    lead = _LEAD.match(first)
    if lead is not None and ":" in first:
        support = _SUPPORT.search(first, lead.end())
        return _made(lead[1], support[1] if support is not None else "")
    led = _LED.match(first)
    if led is not None:
        return _made(led[1], led[2])
    if _CLOSED.search(first) is not None or _all_offices(first):
        head, _, tail = first.partition(",")
        return _made(head, tail)
    return None


def consulted_of(texts: Sequence[str]) -> tuple[str, ...]:
    """The offices that a note lists as asked for their opinion: 征求区政府办、区教育局、区住建局意见."""
    lists = (found[1] for text in texts for found in _CONSULTED.finditer(text))
    return tuple(dict.fromkeys(name for told in lists for name in _names(told) if OFFICE.match(name)))


def _all_offices(text: str) -> bool:
    names = [name for name in re.split(r"[、,]", text) if name]
    return len(names) > 0 and all(2 < len(name) <= 20 and OFFICE.match(name) for name in names)


def _made(lead: str, support: str) -> Offices | None:
    leads, supports = _names(lead), _names(support)
    return Offices(leads, supports) if leads else None


def _names(text: str) -> tuple[str, ...]:
    """The names of a list, without the words that close it."""
    parts = re.split(r"[、,;](?![^〔(\[]*[〕)\]])|(?<=[局委厅办部])和(?=[县市区省国])", text)
    bare = (_CLOSED.sub("", part).removesuffix("等有关部门").removesuffix("等").strip("。:") for part in parts)
    return tuple(dict.fromkeys(name for name in bare if 2 <= len(name) <= 24 and not re.search(r"[0-9。]", name)))
