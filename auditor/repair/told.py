"""A value, an edit, a demand in words: what, where, why, who."""

from fractions import Fraction

from auditor.ground.mark import Mark
from auditor.ground.words import Words, say
from auditor.messages.repair import LOCKED, REPAIR, SORTS
from auditor.model.rule import Rule
from auditor.repair.catalogue import Catalogue
from auditor.repair.demands import Demand
from auditor.repair.room import Room
from auditor.repair.values import WrittenNumber
from auditor.text.total import words_like


def what(value: WrittenNumber, catalogue: Catalogue) -> Words:
    """Whose value it is, of what, of which year."""
    plan = catalogue.plans[value.place[0]]
    row = plan.indicators.get(value.indicator)
    name = row.name if row is not None else value.whose
    sort = SORTS[value.sort]
    if value.whose and value.sort == "cell":
        name = f"{name} · {value.whose}"
    if not value.when or not value.when[:1].isdigit():
        return say(REPAIR, "unnamed", region=plan.region, name=name, sort=sort)
    return say(REPAIR, "named", region=plan.region, name=name, year=value.when, sort=sort)


def where(value: WrittenNumber, catalogue: Catalogue) -> Mark:
    """Where it stands."""
    return catalogue.plans[value.place[0]].mark(value.at)


def who(value: WrittenNumber, catalogue: Catalogue) -> tuple[str, ...]:
    """The offices that answer for it, else who leads its action, else the government."""
    plan = catalogue.plans[value.place[0]]
    row = plan.indicators.get(value.indicator)
    if row is None or row.owner:
        return (plan.region,) if row is None else row.owner
    action = plan.actions.get(row.action)
    return action.lead if action is not None and action.lead else (plan.region,)


def titled(rule: Rule) -> Words:
    """A rule's id and sentence."""
    return Words(f"{rule.id} {rule.title.zh}", f"{rule.id} {rule.title.en}")


def about(demand: Demand, catalogue: Catalogue) -> Words:
    """A demand with whose and what it is about, and where that stands."""
    year = demand.subject.year
    of = Words(f"（{year}年）" if year else "", f" ({year})" if year else "")
    title, region = titled(demand.rule), catalogue.plans[demand.subject.plan].region
    return Words(
        f"{demand.at}：{region}“{demand.name}”{of.zh}：{title.zh}",
        f"{demand.at}: {region}, {demand.name}{of.en}: {title.en}",
    )


def stays(value: WrittenNumber, catalogue: Catalogue, reason: str) -> Words:
    """A number that must stay, and why."""
    said = say(REPAIR, "stays", what=what(value, catalogue), raw=value.raw, reason=LOCKED[reason or "locked"])
    mark = where(value, catalogue)
    return Words(f"{mark}：{said.zh}", f"{mark}: {said.en}")


def room_words(room: Room) -> tuple[Words, ...]:
    """Between what the missing amounts must lie, together; of several also one alone."""
    together = say(REPAIR, "together", range=_range(room.least, room.most, room))
    return (together, say(REPAIR, "alone", range=_range(*room.alone, room))) if len(room.missing) > 1 else (together,)


def _range(low: Fraction | None, high: Fraction | None, room: Room) -> Words:
    least, most = (None if each is None else words_like(each, room.like) for each in (low, high))
    if most is None:
        return say(REPAIR, "at-least", low=least) if low else REPAIR["any"]
    return say(REPAIR, "between", low=least, high=most) if low else say(REPAIR, "at-most", high=most)
