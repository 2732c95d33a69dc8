"""The chain of each indicator, level by level: its values, and how they follow from the level above."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.words import SILENCE, Words, say
from auditor.messages.terms import TERMS
from auditor.model.plan import Said, Year
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.audit_paper.facts import Files
from auditor.papers.cells import around, when_words
from auditor.papers.charts.slack import added_up, apart, told, waiting
from auditor.papers.levels import climb, region_words
from auditor.papers.page.anchors import Anchors
from auditor.papers.page.model import ChainStep, Working
from auditor.papers.page.wording import PAGE
from auditor.papers.picture.judged import Judged, indicator_tally, link_tally
from auditor.papers.picture.model import SIGNS
from auditor.papers.shares.layout import Share, shares_of
from auditor.papers.why import why
from auditor.text.write import percent_text

TONES = {"agrees": "good", "differs": "bad", "undeclared": "", "unknown": "open"}


def shown_rows(plans: Iterable[PlanRow]) -> list[IndicatorRow]:
    """The indicators of some plans, all that they answer, and those that answer them directly."""
    found: dict[IndicatorRow, None] = {}
    for plan in plans:
        for row in plan.indicators:
            found.update(dict.fromkeys([*climb(row), *(below for below in row.answered_by if not below.plan.draft)]))
    return list(found)


def steps_of(
    plan: PlanRow, rows: Iterable[IndicatorRow], anchors: Anchors, known: Judged, files: Files
) -> tuple[ChainStep, ...]:
    """The steps of one plan, in its own order; rows: all that the page shows."""
    shown = set(rows)
    shares = {(share.link.id, share.link.when, share.link.to): share for share in shares_of(plan, None)}
    sums: Sums = {}
    for each in plan.allocations:
        if not apart(each):
            sums.setdefault(each.target.indicator, []).append(each)
    return tuple(_step(row, shown, anchors, known, shares, sums, files) for row in plan.indicators if row in shown)


Shares = dict[tuple[str, Year, str], Share]
Sums = dict[IndicatorRow, list[AllocationRow]]


def _step(
    row: IndicatorRow, shown: set[IndicatorRow], anchors: Anchors, known: Judged, shares: Shares, sums: Sums,
    files: Files,
) -> ChainStep:
    up = row.parent
    tallies = (indicator_tally(known, row), link_tally(known, row))
    return ChainStep(
        anchor=anchors.step(row), plan=anchors.plan(row.plan), region=region_words(row.plan),
        level=row.plan.level_words, name=row.name,
        up=anchors.step(up) if up is not None and up in shown else "",
        down=tuple(
            (anchors.step(below), region_words(below.plan), _values(below))
            for below in row.answered_by if below in shown
        ),
        relation=_relation(row),
        values=tuple(
            (when_words(target.when), target.raw, files.place(target.mark(target.said.at))) for target in row.targets
            if target.quantity.kind != "none"
        ),
        workings=(*_workings(row, shares), *(_sum(each) for each in sums.get(row, ()))),
        sign=min((tally.sign for tally in tallies), key=SIGNS.index),
    )


def _values(row: IndicatorRow) -> str:
    return "、".join(dict.fromkeys(target.raw for target in row.targets if target.quantity.kind != "none"))


def _sum(row: AllocationRow) -> Working:
    """What those below make together, and who of them has not answered."""
    made = added_up(row)
    said, note = told(made), waiting(made)
    said = say(PAGE, "work-sum-of", sum=said, note=note) if note.zh else said
    tone = "bad" if made.over else "good" if made.ratio is not None and not made.short else "open" if note.zh else "bad"
    return Working(say(PAGE, "work-sum", when=when_words(row.target.when), sum=said), tone)


def _relation(row: IndicatorRow) -> Words:
    """占比 · 湖北省 报废汽车回收量: how it answers, and what."""
    link, up = row.record.link, row.parent
    if link is None or up is None:
        return PAGE["step-own"] if row.own else SILENCE
    return say(PAGE, "step-relation", relation=TERMS[link.relation], region=region_words(up.plan), name=up.name)


def _workings(row: IndicatorRow, shares: Shares) -> Iterator[Working]:
    for link in row.links:
        share = shares.get((link.id, link.when, link.to))
        made = _divided(link, share) if share is not None else _beside(link)
        if made is not None:
            yield made


def _divided(link: LinkRow, share: Share) -> Working | None:
    """1台 ÷ 6台 = 16.67%；文件写16.67%，按所写位数一致."""
    when = when_words(link.when)
    computed, declared = link.computed_share, link.share
    if not isinstance(computed, Fraction):
        return None if share.lack is None else Working(say(PAGE, "work-lack", when=when, why=why(share.lack)), "open")
    facts = {"when": when, "working": _quotient(link), "computed": around(percent_text(computed))}
    if not isinstance(declared, Said):
        if isinstance(declared, Missing):
            return Working(say(PAGE, "work-lack", when=when, why=why(declared)), "open")
        return Working(say(PAGE, "work-share", **facts), "")
    verdict = PAGE[f"work-{share.verdict}"]
    told = say(PAGE, "work-declared", declared=declared.quantity.raw, verdict=verdict, **facts)
    return Working(told, TONES[share.verdict])


def _quotient(link: LinkRow) -> Words:
    child, parent = link.child, link.parent
    assert isinstance(child, TargetRow), link.key       # a share that is a number has both
    assert isinstance(parent, TargetRow), link.key
    if link.working.zh:
        return link.working
    return Words(f"{child.raw} ÷ {parent.raw}", f"{child.raw} ÷ {parent.raw}")


def _beside(link: LinkRow) -> Working | None:
    """The value asked above beside the own one."""
    child, parent = link.child, link.parent
    if not isinstance(child, TargetRow) or not isinstance(parent, TargetRow):
        return None
    told = say(PAGE, "work-beside", when=when_words(link.when), own=child.raw, above=parent.raw)
    return Working(say(PAGE, "work-with", said=told, working=link.working) if link.working.zh else told, "")
