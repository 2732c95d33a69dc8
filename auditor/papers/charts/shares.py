"""Shares: those that a plan takes of what is asked above, or those that the plans below take of one target."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.words import SILENCE, Words, joined, say
from auditor.model.plan import Said
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.breakdown.facts import UNANSWERED, ChildAnswer, Split, splits
from auditor.papers.breakdown.layout import slack_words, state_words
from auditor.papers.cells import around, when_words
from auditor.papers.charts.axis import percent_axis
from auditor.papers.charts.model import Bar, BarPart, Chart, Panel
from auditor.papers.charts.wording import CHARTS
from auditor.papers.shares.layout import Share, shares_of, summary_words
from auditor.papers.source import named
from auditor.papers.why import why
from auditor.text.write import percent_text

MOST_BARS, MOST_PANELS = 40, 24
WHOLE = Fraction(1)


def plan_shares(plan: PlanRow, minimum: Fraction | None) -> Chart:
    """What part of what is asked above each indicator of a plan takes. minimum: as a ratio, None where none is set."""
    rows = shares_of(plan, minimum)
    several = len({row.link.parent_indicator.plan for row in rows}) > 1
    bars = tuple(_share_bar(row, several) for row in rows)
    known = [size for bar in bars for size in (part.size for part in bar.parts)]
    line = None
    if minimum is not None and rows:
        line = minimum, say(CHARTS, "shares-least", minimum=percent_text(minimum))
    panels = (Panel(SILENCE, percent_axis([*known, *([minimum] if minimum is not None else [])]), bars, line),)
    summary = summary_words(rows, minimum) if rows else CHARTS["shares-none"]
    return Chart(
        "shares", say(CHARTS, "shares-title", of=named(plan, [plan])), summary, panels if rows else (),
        {"value": CHARTS["legend-share"], "low": CHARTS["legend-low"]}, (CHARTS["zero"],) if known else (),
    )


def _share_bar(row: Share, several: bool) -> Bar:
    link = row.link
    above, when = link.parent_indicator.plan, when_words(link.when)
    label = say(CHARTS, "panel", name=link.name, when=when)
    if several:
        label = say(CHARTS, "slack-bar", name=link.name, when=when, region=named(above, [above]))
    computed = link.computed_share
    if not isinstance(computed, Fraction):
        reason = why(row.lack) if row.lack is not None else CHARTS["different"]
        return Bar(label, say(CHARTS, "shares-unknown", reason=reason))
    texts = [side.raw if isinstance(side, TargetRow) else "" for side in (link.child, link.parent)]
    said = say(CHARTS, "shares-of", child=texts[0], parent=texts[1], share=around(percent_text(computed)))
    low = row.below is True or row.verdict == "differs"
    return Bar(label, said, (BarPart(computed, "low" if low else "value"),), _declared(row))


def _declared(row: Share) -> Words:
    if row.verdict == "undeclared":
        return CHARTS["shares-undeclared"]
    declared = row.link.share
    if row.verdict == "differs" and isinstance(declared, Said):
        return say(CHARTS, "shares-declared", share=declared.quantity.raw)
    return SILENCE


def parent_shares(indicator: IndicatorRow) -> Chart:
    """Who below takes which share of an indicator: a panel for each year that is divided."""
    title = say(CHARTS, "shares-parent-title", of=Words(indicator.name, indicator.name))
    return _divided(title, [(indicator, part) for part in splits(indicator)])


def family_shares(plans: Sequence[PlanRow]) -> Chart:
    """Every target of some plans that is divided among those below."""
    rows = [row for plan in dict.fromkeys(plans) if not plan.draft for row in plan.indicators if row.answered_by]
    title = say(CHARTS, "shares-parent-title", of=CHARTS["whole"])
    return _divided(title, [(row, part) for row in rows for part in splits(row)])


def _divided(title: Words, parts: Sequence[tuple[IndicatorRow, Split]]) -> Chart:
    shown = [(row, part) for row, part in parts if part.target is not None and any(map(_share, part.entries))]
    remarks = [CHARTS["zero"]] if shown else []
    if len(shown) > MOST_PANELS:
        remarks.append(say(CHARTS, "more-panels", count=len(shown) - MOST_PANELS))
    waiting = sum(bool(part.unanswered) for _, part in shown)
    summary = say(CHARTS, "shares-summary-parts", count=len(shown), open=waiting) if shown else CHARTS["shares-none"]
    return Chart(
        "shares", title, summary, tuple(_panel(row, part) for row, part in shown[:MOST_PANELS]),
        {"value": CHARTS["legend-share"], "above": CHARTS["legend-together"]}, tuple(remarks),
    )


def _share(entry: ChildAnswer) -> Fraction | None:
    """The exact share of an entry that takes a part; None: no part, or not known."""
    link = entry.link
    divides = link is not None and (link.relation in ("share", "assigned") or link.added)
    computed = link.computed_share if link is not None and divides else None
    return computed if isinstance(computed, Fraction) else None


def _panel(indicator: IndicatorRow, part: Split) -> Panel:
    """The entries, those that take most first and then those that have not answered, and all together."""
    entries = sorted(part.entries, key=lambda entry: (_share(entry) is None, -(_share(entry) or 0)))
    bars = [_entry_bar(entry) for entry in entries[:MOST_BARS]]
    if len(entries) > MOST_BARS:
        bars.append(Bar(say(CHARTS, "more-bars", count=len(entries) - MOST_BARS), SILENCE))
    bars += _together(part)
    sizes = [piece.size for bar in bars for piece in bar.parts]
    value = part.target.raw if part.target is not None else ""
    heading = joined([
        say(CHARTS, "slack-bar", name=indicator.name, when=when_words(part.when or "undated"),
            region=named(indicator.plan, [indicator.plan])),
        say(CHARTS, "target", value=value),
    ], "：", ": ")
    return Panel(heading, percent_axis([*sizes, WHOLE], Fraction(2)), tuple(bars), (WHOLE, CHARTS["target-line"]))


def _entry_bar(entry: ChildAnswer) -> Bar:
    share, label = _share(entry), Words(entry.name, entry.name)
    if share is not None and entry.value is not None:
        said = say(CHARTS, "of-share", value=entry.value.raw, share=around(percent_text(share)))
        return Bar(label, said, (BarPart(share, "value"),))
    state = state_words(entry)
    if entry.value is not None and entry.state not in UNANSWERED:
        state = say(CHARTS, "pair", value=entry.value.raw, said=state)
    return Bar(label, state)


def _together(part: Split) -> list[Bar]:
    row = part.allocation
    if row is None or row.averaged or row.tabled or not isinstance(row.total, Fraction) or not row.target.number:
        return []
    share = row.total / row.target.number
    slack = slack_words(row.total - row.target.number, row.target.quantity)
    note = say(CHARTS, "slack-waiting", names=joined(part.unanswered))
    said = say(CHARTS, "shares-total", total=row.total_text, share=around(percent_text(share)), slack=slack)
    return [Bar(CHARTS["together"], said, (BarPart(share, "above"),), note if part.unanswered else SILENCE)]
