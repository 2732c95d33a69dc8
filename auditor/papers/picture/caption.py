"""What boxes and lines say: the lines that are drawn, and the whole of it for whoever points or listens."""

from collections.abc import Mapping, Sequence

from auditor.ground.inert import shown as inert
from auditor.ground.words import Text, Words, joined, say
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


def head(box: Box) -> Text:
    """What a box is called: the region, with the stage where it has several plans."""
    if box.state == "folded":
        return say(PICTURE, "folded", count=sum(count for _, count in box.signs))
    if box.stage:
        return say(PICTURE, "staged", region=box.region, stage=box.stage)
    return box.region


def lines(box: Box, picture: Picture) -> list[Text]:
    """What is drawn below a box's head."""
    if box.state == "folded":
        return [_signed(box.signs), *([say(PICTURE, "folded-below", count=box.below)] if box.below else [])]
    if box.counts is not None:
        return _of_plan(box, box.counts)
    name: list[Text] = [box.name] if box.name not in ("", picture.name) and box.state == "carried" else []
    if box.state == "carried":
        shown = _values(box)
        more = len(shown) - VALUES
        shown = shown if more <= 0 else [*shown[:VALUES], say(PICTURE, "more", count=more)]
        return [*name, *(shown or [PICTURE["no-value"]])]
    return [_absent(box), *_trim(box)]


def _signed(signs: Sequence[tuple[Sign, int]]) -> Words:
    """× 错误 1，√ 未发现问题 3."""
    parts = [joined((MARKS[sign], MEANINGS[sign], str(count)), TIE, TIE) for sign, count in signs]
    return joined(parts, "，", ", ")


def _of_plan(box: Box, counts: IndicatorCounts) -> list[Text]:
    key = "plan-own" if counts.own else "plan-counts"
    shown = [say(PICTURE, key, total=counts.total, own=counts.own)] if counts.total else []
    if box.text != "full":
        shown.append(PICTURE[f"text-{box.text}"])
    if box.replaced:
        shown.append(PICTURE["replaced"])
    found = [(sign, box.tally.count(sign)) for sign in SIGNS if box.tally.count(sign)]
    return [*shown, *([_signed(found)] if found else [])]


def _values(box: Box) -> list[Words]:
    """2027年：100台."""
    return [say(PICTURE, "value", when=when_words(value.when), value=value.raw) for value in box.values]


def _absent(box: Box) -> Words:
    if box.trim is not None and box.trim.because:
        return say(PICTURE, "trimmed-because", because=TERMS[box.trim.because])
    return PICTURE[box.state]


def _trim(box: Box) -> list[Text]:
    trim = box.trim
    if trim is None:
        return []
    said = [say(PICTURE, "trimmed-said", said=trim.said)] if trim.said else []
    return [*said, *([trim.reason] if trim.reason else [])]


def edge_lines(edge: Edge, turned: bool = False) -> list[Words]:
    """What is drawn on a line. turned: the one above stands on the right."""
    words = _related(edge)
    if edge.skips:
        words.append(PICTURE["skips"])
    if turned:
        words.append(PICTURE["upside"])
    return words


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


def told(box: Box, picture: Picture) -> Words:
    """All of a box in words: a line for each thing."""
    said: list[Text] = [head(box)]
    if box.title and box.title != box.region:
        said.append(box.title)
    said += [f"[{box.key}]"] if box.plan else []
    said += [box.name] if box.name else []
    if box.state == "carried":
        said += _values(box) or [PICTURE["no-value"]]
    else:
        said += lines(box, picture)
    return joined([*said, *([] if box.state == "folded" else _found(box.tally))], "\n", "\n")


def told_edge(edge: Edge, boxes: Mapping[str, Box]) -> Words:
    """All of a link in words: who answers whom, how, and what was found of it."""
    what = joined(edge_lines(edge), "，", ", ")
    names = {"child": head(boxes[edge.child]), "parent": head(boxes[edge.parent])}
    said = [say(PICTURE, "told-edge", **names, what=what) if what.zh else joined(names.values(), " – ", " – ")]
    said += [
        say(PICTURE, "told-declared", declared=share.declared, computed=around(share.computed))
        for share in edge.shares if share.declared and share.computed
    ]
    return joined([*said, *([] if edge.state == "folded" else _found(edge.tally))], "\n", "\n")


def _found(tally: Tally) -> list[Words]:
    """The worst sign, and the findings behind it."""
    said = [say(PICTURE, "told-sign", sign=MEANINGS[tally.sign])]
    said += [_finding(found.sign, found.finding) for found in tally.found[:TOLD]]
    more = len(tally.found) - TOLD
    return said + ([say(PICTURE, "told-more", count=more)] if more > 0 else [])


def _finding(sign: Sign, finding: Finding) -> Words:
    """× SHR-001 and the message, which is cut where it names many things."""
    message = Words(*(
        inert(text if len(text) <= LONGEST else text[: LONGEST - 1] + ELLIPSIS) for text in finding.message
    ))
    return say(PICTURE, "told-found", sign=MARKS[sign], rule=finding.rule, message=message)


def level_words(levels: Sequence[Tier]) -> Words:
    """What a column of several levels is called: 区县; those of other families beside them: 国家/欧盟."""
    usual = tuple(BUILT_IN)
    unique = sorted(set(levels), key=lambda tier: (usual.index(tier.id) if tier.id in usual else len(usual), tier.id))
    joint = "+".join(tier.id for tier in unique)
    return LEVELS[joint] if joint in LEVELS else joined([tier.words for tier in unique], "/", " / ")


def described(picture: Picture, signs: Mapping[str, Sign]) -> Words:
    """The whole picture in a sentence or two."""
    by_rank: dict[int, list[Tier]] = {}
    for box in picture.boxes:
        by_rank.setdefault(box.rank, []).append(box.level)
    counted = [
        say(PICTURE, "desc-level", level=level_words(levels), count=len(levels))
        for _, levels in sorted(by_rank.items())
    ]
    often = [(sign, sum(each == sign for each in signs.values())) for sign in SIGNS]
    return say(
        PICTURE, "desc", levels=joined(counted, "，", ", "), boxes=len(picture.boxes), edges=len(picture.edges),
        signs=_signed([(sign, count) for sign, count in often if count]),
    )


def open_remark(picture: Picture) -> tuple[Words, ...]:
    """That errors or warnings are open among what the picture shows."""
    errors, warnings = open_counts(thing.tally for things in (picture.boxes, picture.edges) for thing in things)
    return (say(TABLES, "open", errors=errors, warnings=warnings),) if errors or warnings else ()
