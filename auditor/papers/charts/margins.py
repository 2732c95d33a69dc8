"""Raises along the chain (层层加码): the number at each level, and what each one adds to the one above."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.model.plan import Year
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.cells import when_words
from auditor.papers.charts.axis import axis_of
from auditor.papers.charts.model import Bar, BarPart, Chart, Panel
from auditor.papers.charts.wording import CHARTS
from auditor.papers.source import named
from auditor.papers.why import why
from auditor.text.comparable import paired
from auditor.text.write import amount_words

HANDED = ("same", "at-least")           # relations that hand a number down; shares divide it
MOST = 24                               # panels of a chart
ZERO = Fraction(0)


@record
class ChainLevel:
    """A level of a chain: its target, and the link by which it answers the level above; None: the chain begins here."""

    target: TargetRow
    link: LinkRow | None = None

    @property
    def margin(self) -> Fraction | Missing | None:
        return self.link.margin if self.link is not None else None

    @property
    def state(self) -> str:
        """top, same, raised, again (twice in a row), short, other (the bound decides), open."""
        if self.link is None:
            return "top"
        margin, stricter = self.margin, self.link.stricter
        if not isinstance(margin, Fraction):
            return "open"
        if margin == 0:
            return "same"
        if isinstance(stricter, Missing) or stricter is None:
            return "other"
        return "short" if not stricter else "again" if self.link.parent_stricter is True else "raised"


@record
class Chain:
    """What one number becomes from level to level, the highest first; of a tree every branch in turn."""

    name: str
    when: Year
    steps: tuple[ChainLevel, ...]

    def has(self, *states: str) -> bool:
        return any(step.state in states for step in self.steps)


def plan_margins(plan: PlanRow) -> Chart:
    """The raises above a plan: a panel for each of its numbers that answers one above."""
    links = [link for link in plan.links if _handed(link)]
    return _chart(named(plan, [plan]), [_upwards(link) for link in links])


def indicator_margins(indicator: IndicatorRow) -> Chart:
    """An indicator with all above and below it: a panel for each year."""
    return _chart(Words(indicator.name, indicator.name), _chains(indicator, _down(_top(indicator), [])))


def family_margins(plans: Sequence[PlanRow]) -> Chart:
    """All chains of some plans, from the indicators that answer none."""
    rows = [row for plan in dict.fromkeys(plans) if not plan.draft for row in plan.indicators]
    tops = dict.fromkeys(_top(row) for row in rows if any(map(_handed, row.links)))
    return _chart(CHARTS["whole"], [chain for top in tops for chain in _chains(top, _down(top, []))])


def _handed(link: LinkRow) -> bool:
    child, parent = link.child, link.parent
    return link.relation in HANDED and isinstance(child, TargetRow) and isinstance(parent, TargetRow) and (
        child.numeric and parent.numeric
    )


def _link_of(target: TargetRow) -> LinkRow | None:
    """The link by which a target answers the main indicator above."""
    wanted = target.indicator.parent
    return next((
        link for link in target.indicator.links
        if link.when == target.when and link.parent_indicator is wanted and _handed(link)
    ), None)


def _upwards(link: LinkRow) -> Chain:
    found: list[ChainLevel] = []
    at: LinkRow | None = link
    while at is not None and isinstance(at.child, TargetRow) and isinstance(at.parent, TargetRow):
        if any(step.target is at.child for step in found):
            break                               # links that run in a circle
        found.append(ChainLevel(at.child, at))
        above = _link_of(at.parent)
        if above is None:
            found.append(ChainLevel(at.parent))
        at = above
    return Chain(link.name, link.when, tuple(reversed(found)))


def _top(row: IndicatorRow) -> IndicatorRow:
    met = [row]
    while met[-1].parent is not None and met[-1].parent not in met and any(map(_handed, met[-1].links)):
        met.append(met[-1].parent)
    return met[-1]


def _down(row: IndicatorRow, met: list[IndicatorRow]) -> list[IndicatorRow]:
    """An indicator and those below it, each branch down before the next."""
    met.append(row)
    for child in row.answered_by:
        if child not in met and not child.plan.draft:
            _down(child, met)
    return met


def _chains(row: IndicatorRow, rows: Sequence[IndicatorRow]) -> list[Chain]:
    """A chain for each year in which at least one hands a number down."""
    whens = dict.fromkeys(link.when for one in rows for link in one.links if _handed(link))
    found = []
    for when in whens:
        steps: list[ChainLevel] = []
        for one in rows:
            target = one.by_year.get(when)
            if target is not None and target.numeric:
                link = _link_of(target)
                steps += [ChainLevel(target, link)] if link is not None or one is rows[0] else []
        found.append(Chain(row.name, when, tuple(steps)))
    return [chain for chain in found if len(chain.steps) > 1]


def _chart(of: Words, chains: Sequence[Chain]) -> Chart:
    uneven = [chain for chain in chains if chain.has("raised", "again", "short", "other", "open")]
    same = [chain for chain in chains if chain not in uneven]
    drawn = uneven or chains
    panels = tuple(_panel(chain) for chain in drawn[:MOST])
    facts = {
        "count": len(chains), "raised": sum(chain.has("raised", "again") for chain in chains),
        "again": sum(chain.has("again") for chain in chains), "short": sum(chain.has("short") for chain in chains),
        "open": sum(chain.has("open") for chain in chains), "same": len(same),
    }
    remarks = [CHARTS["zero"]] if panels else []
    if uneven and same:
        remarks.append(say(CHARTS, "margins-same", names=joined([_heading(chain) for chain in same])))
    if len(drawn) > MOST:
        remarks.append(say(CHARTS, "more-panels", count=len(drawn) - MOST))
    return Chart(
        "margins", say(CHARTS, "margins-title", of=of),
        say(CHARTS, "margins-summary", **facts) if chains else CHARTS["margins-none"], panels,
        {"value": CHARTS["legend-value"], "raised": CHARTS["legend-raised"], "short": CHARTS["legend-short"]},
        tuple(remarks),
    )


def _heading(chain: Chain) -> Words:
    return say(CHARTS, "panel", name=chain.name, when=when_words(chain.when))


def _panel(chain: Chain) -> Panel:
    numbers = _scaled(chain.steps)
    falls = all(number <= 0 for number in numbers.values())
    bars = [_bar(step, numbers, falls, chain) for step in chain.steps]
    first = chain.steps[0].target
    unit = first.quantity.unit
    sizes = [abs(number) if falls else number for number in numbers.values()]
    axis = axis_of(sizes, lambda number: amount_words(number, unit)) if numbers else None
    return Panel(_heading(chain), axis, tuple(bars))


def _scaled(steps: Sequence[ChainLevel]) -> dict[int, Fraction]:
    """The number of each step, by its place, in the unit of the first; without those that do not compare with it."""
    first = steps[0].target.quantity
    found: dict[int, Fraction] = {}
    for place, step in enumerate(steps):
        both = paired(step.target.quantity, first)
        if not isinstance(both, Missing) and not (step.link is not None and step.link.working.zh):
            found[place] = both[0]
    return found


def _bar(step: ChainLevel, numbers: dict[int, Fraction], falls: bool, chain: Chain) -> Bar:
    plan, place = step.target.indicator.plan, chain.steps.index(step)
    plans = [each.target.indicator.plan for each in chain.steps]
    label = named(plan, plans)
    if step.link is not None and not _is_above(chain.steps[place - 1], step):       # another branch
        label = say(CHARTS, "branch", name=label, above=named(step.link.parent_indicator.plan, plans))
    value = Words(step.target.raw, step.target.raw)
    said = _said(step)
    own = numbers.get(place)
    parts: tuple[BarPart, ...] = ()
    if own is not None:
        above = next((numbers.get(at) for at, each in enumerate(chain.steps) if _is_above(each, step)), None)
        parts = _parts(abs(own) if falls else own, None if above is None else abs(above) if falls else above, step)
    return Bar(label, say(CHARTS, "pair", value=value, said=said) if said.zh else value, parts, _note(step))


def _is_above(each: ChainLevel, step: ChainLevel) -> bool:
    return step.link is not None and step.link.parent is each.target


def _parts(own: Fraction, above: Fraction | None, step: ChainLevel) -> tuple[BarPart, ...]:
    """The number, with what it adds to the one above, or what it lacks, apart."""
    if above is None or own == above or own < 0 or above < 0:
        return (BarPart(own, "value"),)
    less = min(own, above)
    if own < above:
        return BarPart(less, "value"), BarPart(above - own, "raised" if step.state in ("raised", "again") else "short")
    return BarPart(less, "value"), BarPart(own - above, "short" if step.state == "short" else "raised")


def _said(step: ChainLevel) -> Words:
    """加码：高于上级3个百分点."""
    state, margin, link = step.state, step.margin, step.link
    if link is None or state == "top":
        return SILENCE
    if not isinstance(margin, Fraction):
        reason = why(margin) if isinstance(margin, Missing) else CHARTS["different"]
        return say(CHARTS, "step-open", reason=reason)
    return say(CHARTS, f"step-{state}", way=CHARTS[_way(link, margin)], amount=link.margin_text)


def _way(link: LinkRow, margin: Fraction) -> str:
    asked = link.asked
    falls = not isinstance(asked, Missing) and asked is not None and (asked.quantity.number or ZERO) < 0
    if falls:
        return "deeper" if margin < 0 else "shallower"
    return "above" if margin > 0 else "below"


def _note(step: ChainLevel) -> Words:
    working = step.link.working if step.link is not None else SILENCE
    return say(CHARTS, "step-converted", working=working) if working.zh else SILENCE
