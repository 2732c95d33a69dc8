"""What boxes and lines say: the lines that are drawn, and the whole of it for whoever points or listens."""

from collections.abc import Mapping, Sequence

from auditor.ground.words import Language, Words, joined, say
from auditor.messages.terms import TERMS
from auditor.model.audit import Finding
from auditor.model.level import BUILT_IN, Tier
from auditor.papers.cells import around, when_words
from auditor.papers.picture.judged import open_counts
from auditor.papers.picture.measure import ELLIPSIS, TIE
from auditor.papers.picture.model import SIGNS, Box, Edge, EdgeShare, IndicatorCounts, Picture, Sign, Tally
from auditor.papers.picture.wording import LEVELS, MARKS, MEANINGS, PICTURE
from auditor.papers.wording import TABLES

TOLD = 5                # findings that are told one by one
LONGEST = 200           # signs of a finding's message
VALUES = 4              # years that are drawn one by one
PARTS = ("same", "share", "at_least", "trimmed", "open", "unknown")


def head(box: Box, language: Language) -> str:
    """What a box is called: the region, with the stage where it has several plans."""
    if box.state == "folded":
        return say(PICTURE, "folded", count=sum(count for _, count in box.signs)).spoken(language)
    if box.stage:
        return say(PICTURE, "staged", region=box.region, stage=box.stage).spoken(language)
    return box.region


def lines(box: Box, picture: Picture, language: Language) -> list[str]:
    """What is drawn below a box's head."""
    if box.state == "folded":
        return [_signed(box.signs, language), *_folded(box.below, language)]
    if box.counts is not None:
        return _of_plan(box, box.counts, language)
    name = [box.name] if box.name not in ("", picture.name) and box.state == "carried" else []
    if box.state == "carried":
        shown = _values(box, language)
        more = len(shown) - VALUES
        shown = shown if more <= 0 else [*shown[:VALUES], say(PICTURE, "more", count=more).spoken(language)]
        return [*name, *(shown or [PICTURE["no-value"].spoken(language)])]
    return [_absent(box).spoken(language), *_trim(box, language)]


def _folded(count: int, language: Language) -> list[str]:
    return [say(PICTURE, "folded-below", count=count).spoken(language)] if count else []


def _signed(signs: Sequence[tuple[Sign, int]], language: Language) -> str:
    """× 错误 1，√ 未发现问题 3."""
    parts = [TIE.join((MARKS[sign], MEANINGS[sign].spoken(language), str(count))) for sign, count in signs]
    return ("，" if language == "zh" else ", ").join(parts)


def _of_plan(box: Box, counts: IndicatorCounts, language: Language) -> list[str]:
    key = "plan-own" if counts.own else "plan-counts"
    shown = [say(PICTURE, key, total=counts.total, own=counts.own)] if counts.total else []
    if box.text != "full":
        shown.append(PICTURE[f"text-{box.text}"])
    if box.replaced:
        shown.append(PICTURE["replaced"])
    found = [(sign, box.tally.count(sign)) for sign in SIGNS if box.tally.count(sign)]
    return [*(words.spoken(language) for words in shown), *([_signed(found, language)] if found else [])]


def _values(box: Box, language: Language) -> list[str]:
    """2027年：100台."""
    return [
        say(PICTURE, "value", when=when_words(value.when), value=value.raw).spoken(language) for value in box.values
    ]


def _absent(box: Box) -> Words:
    if box.trim is not None and box.trim.because:
        return say(PICTURE, "trimmed-because", because=TERMS[box.trim.because])
    return PICTURE[box.state]


def _trim(box: Box, language: Language) -> list[str]:
    trim = box.trim
    if trim is None:
        return []
    said = [say(PICTURE, "trimmed-said", said=trim.said).spoken(language)] if trim.said else []
    return [*said, *([trim.reason] if trim.reason else [])]


def edge_lines(edge: Edge, language: Language, turned: bool = False) -> list[str]:
    """What is drawn on a line. turned: the one above stands on the right."""
    words = _related(edge)
    if edge.skips:
        words.append(PICTURE["skips"])
    if turned:
        words.append(PICTURE["upside"])
    return [each.spoken(language) for each in words]


def _related(edge: Edge) -> list[Words]:
    if edge.state == "folded":
        return []
    if edge.counts is not None:
        counted = [(part, getattr(edge.counts, part)) for part in PARTS]
        shown = [say(PICTURE, f"count-{part.replace('_', '-')}", count=count) for part, count in counted if count]
        return shown or [PICTURE["count-none"]]
    if edge.relation is None:
        return [PICTURE["open" if edge.state == "open-text" else edge.state]]
    if edge.relation == "share":
        return [_share(share) for share in edge.shares] or [PICTURE["share-open"]]
    return [PICTURE["at-most" if edge.relation == "at-least" and edge.downward else edge.relation]]


def _share(share: EdgeShare) -> Words:
    """占16.67%, with its year where the years differ; a share that nobody declares is computed."""
    key = ("share" if share.declared else "computed") + ("" if share.when is None else "-year")
    when = when_words(share.when) if share.when is not None else ""
    text = share.declared or share.computed
    if share.when is None and not share.declared:
        return say(PICTURE, key, share=around(text))
    return say(PICTURE, key, share=text if share.declared else around(text), when=when)


def told(box: Box, picture: Picture, language: Language) -> str:
    """All of a box in words: a line for each thing."""
    said = [head(box, language)]
    if box.title and box.title != box.region:
        said.append(box.title)
    said += [f"[{box.key}]"] if box.plan else []
    said += [box.name] if box.name else []
    if box.state == "carried":
        said += _values(box, language) or [PICTURE["no-value"].spoken(language)]
    else:
        said += lines(box, picture, language)
    return "\n".join([*said, *([] if box.state == "folded" else _found(box.tally, language))])


def told_edge(edge: Edge, boxes: Mapping[str, Box], language: Language) -> str:
    """All of a link in words: who answers whom, how, and what was found of it."""
    comma = "，" if language == "zh" else ", "
    what = comma.join(edge_lines(edge, language))
    names = {"child": head(boxes[edge.child], language), "parent": head(boxes[edge.parent], language)}
    said = [say(PICTURE, "told-edge", **names, what=what).spoken(language) if what else " – ".join(names.values())]
    said += [
        say(PICTURE, "told-declared", declared=share.declared, computed=around(share.computed)).spoken(language)
        for share in edge.shares if share.declared and share.computed
    ]
    return "\n".join([*said, *([] if edge.state == "folded" else _found(edge.tally, language))])


def _found(tally: Tally, language: Language) -> list[str]:
    """The worst sign, and the findings behind it."""
    said = [say(PICTURE, "told-sign", sign=MEANINGS[tally.sign]).spoken(language)]
    said += [_finding(found.sign, found.finding, language) for found in tally.found[:TOLD]]
    more = len(tally.found) - TOLD
    return said + ([say(PICTURE, "told-more", count=more).spoken(language)] if more > 0 else [])


def _finding(sign: Sign, finding: Finding, language: Language) -> str:
    """× SHR-001 and the message, which is cut where it names many things."""
    message = finding.message.spoken(language)
    message = message if len(message) <= LONGEST else message[: LONGEST - 1] + ELLIPSIS
    return say(PICTURE, "told-found", sign=MARKS[sign], rule=finding.rule, message=message).spoken(language)


def level_words(levels: Sequence[Tier]) -> Words:
    """What a column of several levels is called: 区县; those of other families beside them: 国家/欧盟."""
    usual = tuple(BUILT_IN)
    unique = sorted(set(levels), key=lambda tier: (usual.index(tier.id) if tier.id in usual else len(usual), tier.id))
    joint = "+".join(tier.id for tier in unique)
    return LEVELS[joint] if joint in LEVELS else joined([tier.words for tier in unique], "/", " / ")


def described(picture: Picture, signs: Mapping[str, Sign], language: Language) -> str:
    """The whole picture in a sentence or two."""
    by_rank: dict[int, list[Tier]] = {}
    for box in picture.boxes:
        by_rank.setdefault(box.rank, []).append(box.level)
    comma = "，" if language == "zh" else ", "
    counted = [
        say(PICTURE, "desc-level", level=level_words(levels), count=len(levels)).spoken(language)
        for _, levels in sorted(by_rank.items())
    ]
    often = [(sign, sum(each == sign for each in signs.values())) for sign in SIGNS]
    return say(
        PICTURE, "desc", levels=comma.join(counted), boxes=len(picture.boxes), edges=len(picture.edges),
        signs=_signed([(sign, count) for sign, count in often if count], language),
    ).spoken(language)


def open_remark(picture: Picture) -> tuple[Words, ...]:
    """That errors or warnings are open among what the picture shows."""
    errors, warnings = open_counts(thing.tally for things in (picture.boxes, picture.edges) for thing in things)
    return (say(TABLES, "open", errors=errors, warnings=warnings),) if errors or warnings else ()
