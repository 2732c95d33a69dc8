"""Values that stand in one list, 83%、62%, and the words around each list."""

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.values import Spot
from auditor.intake.words import CONTENT_VERBS, DOING_VERBS
from auditor.text.plain import any_of

_JOINT = pattern(r"(?:\([^()]{1,30}\))?(?:、|和|及|与|以及|;|,|/)?(?:力争|争取)?")
_STEP = pattern(r"[、,;]?(?:并)?(?:力争|争取|努力|激励目标|挑战目标)(?:达到|完成|实现)?")
_DOES = any_of((*DOING_VERBS, *CONTENT_VERBS))
_AND_DOES = pattern(f"并(?:{_DOES})")
# 在17个乡镇(街道办)硬化道路10万平方米: at how many places something is done whose amount follows.
_AT_PLACES = (
    r"在[0-9]+[个所座](?:县区|区县|县城|县|区|市州|市|乡镇|镇街|镇|乡|街道|行政村|自然村|村庄|村|社区|开发区|园区|小区)"
    rf"(?:\([^()]{{1,6}}\))?(?![各均都分]|[^,。;]{{0,4}}试点)(?=(?:{_DOES}))"
)
AT_PLACES = pattern(f"(?:{_AT_PLACES})(?=[^,。;0-9]{{2,14}}[0-9])")
_BREAK = pattern(rf"[,;。|①-⑳]|:(?![0-9])|(?<![0-9]):|{_AT_PLACES}")
_CHANGED = pattern(r"(?:增长|增加|上升|提升|提高|扩大|发展|下降|减少|降低|缩短|缩小|压减)(?:到|至|为)")
MOST, FAR = 100, 500           # values in one list, and signs around it, beyond which nothing belongs together


def chains_of(text: str, values: Sequence[Spot]) -> list[list[Spot]]:
    """Values that nothing but a joint divides: 83%、62%; 10%和4%以下."""
    chains: list[list[Spot]] = []
    for spot in values:
        last = chains[-1][-1] if chains else None
        between = text[last.end : spot.figure] if last is not None else ""
        joined = (
            last is not None
            and spot.start >= last.end
            and not (between.startswith((",", ";")) and not _STEP.fullmatch(between))
            and (
                _JOINT.fullmatch(text[last.end : spot.start]) is not None
                and (spot.start == spot.figure or last.unit == spot.unit)
            )
            and (between != "" or (spot.unit == "%" and "分别" in chains[-1][0].before))
            and _CHANGED.match(spot.before) is None
            and len(chains[-1]) < MOST
        )
        if joined:
            chains[-1].append(spot)
        else:
            chains.append([spot])
    return [_pointed(chain) for chain in chains]


def around_chain(
    text: str, sentence: tuple[int, int], chain: Sequence[Spot], used: int, following: Spot | None
) -> Around:
    """The words around a chain. used: behind what the names of values before it took; following: the next value."""
    first, last = chain[0], chain[-1]
    begin, far = max(sentence[0], first.start - FAR), min(sentence[1], last.end + FAR)
    breaks = [found.end() for found in _BREAK.finditer(text, begin, first.start)]
    clause = breaks[-1] if breaks else begin
    inside = text[clause : first.start]
    if ")" in inside and "(" not in inside.partition(")")[0]:      # 县城(含中心镇,下同)达到70%
        opened = text.rfind("(", begin, clause)
        clause = max((end for end in breaks if end <= opened), default=begin) if opened >= 0 else clause
    stop = _BREAK.search(text, last.end, far)
    end = stop.start() if stop is not None else far
    at = AT_PLACES.match(text, max(first.start - 1, 0)) if len(chain) == 1 else None
    end = at.end() if at is not None else end
    quote = text.rfind("“", begin, first.start) + 1
    if quote and "”" not in text[quote : first.start] and "”" in text[last.end : far]:
        clause = max(clause, quote)
        end = min(end, text.index("”", last.end))
    limit = min(end, following.start) if following is not None else end
    bracket = text.rfind("(其中", begin, first.start)
    if bracket >= 0 and ")" not in text[bracket : first.start]:
        clause = max(clause, bracket + 1)
    left = text[max(clause, used) : first.start]
    return Around(text, begin, far, clause, end, left, _right(text, last.end, limit, end))


def _right(text: str, start: int, limit: int, end: int) -> str:
    """What stands behind a value and belongs to it: up to the joint before the next value's own words."""
    right = text[start:limit]
    if limit < end:
        joints = list(re.finditer(r"、|以及|和|及(?!以[上下])|与", right))
        right = right[: joints[-1].start()] if joints else right
    right = re.sub(r"^\((?:[^()]*\)|[^()]*$)", "", right)
    return "" if _AND_DOES.match(right) is not None else right      # 硬化道路10万平方米并安装路灯1000盏


def _pointed(chain: list[Spot]) -> list[Spot]:
    """5个和2个百分点: points both."""
    last = chain[-1]
    if not last.unit.endswith("百分点"):
        return chain
    return [replace(spot, core=spot.core + "百分点", unit=last.unit) if spot.unit == "个" else spot for spot in chain]
