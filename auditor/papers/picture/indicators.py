"""An indicator with those that it answers and those that answer it, and with who drops it or owes an answer."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from auditor.ground.words import say
from auditor.model.audit import Finding
from auditor.model.level import BUILT_IN, Tier
from auditor.model.plan import Division, Said
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.trim import TrimRow
from auditor.papers.levels import below, climb
from auditor.papers.picture.judged import Judged, answer_tally, indicator_tally, judged, link_tally
from auditor.papers.picture.model import NOTHING, Box, BoxValue, Edge, EdgeShare, Picture, State, Trimmed
from auditor.papers.picture.plans import in_order
from auditor.papers.picture.wording import PICTURE
from auditor.text.write import percent_text


def indicator_picture(focus: IndicatorRow, findings: Iterable[Finding]) -> Picture:
    """An indicator with everything above and below it. findings: those of its whole family.

    A draft that was replaced stands aside, unless the indicator is its own.
    """
    known, answering = judged(findings), _down(focus)
    rows = [*reversed(climb(focus)[1:]), *answering]
    boxes = [_box(row, known, row is focus) for row in rows]
    edges = [_edge(row, known) for row in rows if row.parent in rows]
    plans = {row.plan: None for row in rows}
    for box, edge, plan in (silent for row in answering for silent in _silent(row, known)):
        boxes.append(box)
        edges.append(edge)
        plans.update({plan: None} if plan is not None else {})
    place = {plan.id: number for number, plan in enumerate(in_order(list(plans)))}
    divisions = {
        f"{row.plan.id}/{row.id}#{division.name}": number
        for row in rows for number, division in enumerate(row.plan.record.divisions)
    }
    ordered = sorted(boxes, key=lambda box: place.get(box.plan, len(place) + divisions.get(box.key, 0)))
    title = say(PICTURE, "title-indicator", name=focus.name)
    return Picture("indicator", title, focus.name, tuple(ordered), tuple(edges), {
        plan.id: plan.record.digest for plan in plans
    })


def _down(focus: IndicatorRow) -> list[IndicatorRow]:
    """The indicator and all that answer it, level by level."""
    found: dict[IndicatorRow, None] = {focus: None}
    above = set(climb(focus)[1:])
    waiting = [focus]
    while waiting:
        near = [row for one in waiting for row in one.answered_by if not row.plan.draft]
        waiting = [row for row in dict.fromkeys(near) if row not in found and row not in above]
        found.update(dict.fromkeys(waiting))
    return list(found)


def key_of(row: IndicatorRow) -> str:
    """What names an indicator's box: plan/indicator."""
    return f"{row.plan.id}/{row.id}"


def _box(row: IndicatorRow, known: Judged, focus: bool) -> Box:
    plan = row.plan
    values = tuple(
        BoxValue(target.when, target.raw) for target in row.targets if target.quantity.kind != "none"
    )
    return Box(
        key_of(row), "carried", plan.region, plan.rank, plan.record.tier, indicator_tally(known, row), plan=plan.id,
        title=plan.title, text=plan.record.text, stage=plan.record.stage if plan.draft else "", replaced=plan.draft,
        indicator=row.id, name=row.name, values=values, focus=focus,
    )


def _edge(row: IndicatorRow, known: Judged) -> Edge:
    link, parent = row.record.link, row.parent
    assert link is not None, row.key        # only linked rows come here
    assert parent is not None, row.key
    return Edge(
        key_of(row), key_of(parent), "carried", link_tally(known, row), relation=link.relation,
        downward=row.downward or parent.downward, shares=_shares(row) if link.relation == "share" else (),
        skips=parent.plan not in row.plan.parents,
    )


def _shares(row: IndicatorRow) -> tuple[EdgeShare, ...]:
    """The share of each year; one for all where all are alike."""
    link = row.record.link
    shares = [
        EdgeShare(
            line.when, line.share.quantity.raw if isinstance(line.share, Said) else "",
            percent_text(line.computed_share) if isinstance(line.computed_share, Fraction) else "",
        )
        for line in row.links
    ]
    if not shares and link is not None:
        shares = [EdgeShare(year or "undated", said.quantity.raw, "") for year, said in link.shares.items()]
    known = [share for share in shares if share.declared or share.computed]
    if len({(share.declared, share.computed) for share in known}) == 1:
        return (EdgeShare(None, known[0].declared, known[0].computed),)
    return tuple(known)


def _silent(above: IndicatorRow, known: Judged) -> Iterator[tuple[Box, Edge, PlanRow | None]]:
    """Who drops an indicator, who has not answered it, and divisions without a plan."""
    carrying = {row.plan for row in above.answered_by}
    for child, trim in _owing(above):
        if child not in carrying:
            yield *_owed(above, child, trim, known), child
    present = [*carrying, *(child for child, _ in _owing(above)), *below(above.plan)]
    for division in above.plan.record.divisions:
        if not any(above.plan.division_of(child) == division for child in present):
            yield *_expected(above, division), None


def _owing(above: IndicatorRow) -> list[tuple[PlanRow, TrimRow | None]]:
    """The plans that ought to answer an indicator but do not carry it, with the trim where they drop it."""
    found: dict[PlanRow, TrimRow | None] = {}
    waiting, seen = below(above.plan), {above.plan}
    while waiting:
        child = waiting.pop(0)
        if child in seen or child.draft:
            continue
        seen.add(child)
        waiting += below(child)
        duty = next((duty for duty in child.duties if duty.indicator is above), None)
        trim = next((trim for trim in child.trims if trim.indicator is above), None)
        if trim is not None or (duty is not None and not duty.carriers):
            found[child] = trim
    return list(found.items())


def _owed(above: IndicatorRow, child: PlanRow, trim: TrimRow | None, known: Judged) -> tuple[Box, Edge]:
    """The box of a plan that does not carry an indicator, and its link."""
    state: State = "trimmed" if trim is not None else "open" if child.whole else "open-text"
    tally = answer_tally(known, child, above, "holds" if trim is not None else "none")
    key = f"{child.id}:{key_of(above)}"
    return (
        Box(
            key, state, child.region, child.rank, child.record.tier, tally, plan=child.id, title=child.title,
            text=child.record.text, name=above.name, trim=_trimmed(trim),
        ),
        Edge(key, key_of(above), state, tally, skips=above.plan not in child.parents),
    )


def _trimmed(trim: TrimRow | None) -> Trimmed | None:
    if trim is None:
        return None
    record = trim.record
    return Trimmed(record.because, record.reason, record.said.quantity.raw if record.said is not None else "")


def _expected(above: IndicatorRow, division: Division) -> tuple[Box, Edge]:
    """The box of a division of which no plan is at hand."""
    key = f"{key_of(above)}#{division.name}"
    level = _next_level(above.plan)
    return (
        Box(key, "expected", division.name, level.rank, level, NOTHING, name=above.name),
        Edge(key, key_of(above), "expected", NOTHING),
    )


def _next_level(plan: PlanRow) -> Tier:
    """The level below a plan: that of the plans below it, else the next one."""
    for child in below(plan):
        if child.rank > plan.rank:
            return child.record.tier
    usual = plan.level in BUILT_IN
    return next((tier for tier in BUILT_IN.values() if usual and tier.rank > plan.rank), plan.record.tier)
