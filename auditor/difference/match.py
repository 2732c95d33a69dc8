"""Which plan and which indicator of then is which of now: by id, else by what it answers to, else by its name."""

import re
from collections.abc import Mapping, Sequence

from auditor.difference.change import How
from auditor.difference.pairing import Key, paired
from auditor.ground.record import record
from auditor.model.plan import Indicator, Plan, PlanSet, Said, Year
from auditor.text.comparable import comparable
from auditor.text.compare import same_number
from auditor.text.name import normal_name, same_name, similar
from auditor.text.plain import plain

_SIGNS = re.compile(r"(?<![0-9])[^\w%‰]|[^\w%‰](?![0-9])")


@record
class PlanPair:
    """A plan then and now. None: it was not there, or is no longer."""

    before: Plan | None
    after: Plan | None
    how: How


@record
class IndicatorPair:
    """An indicator then and now. None: it was not there, or is no longer."""

    before: Indicator | None
    after: Indicator | None
    how: How


@record
class Paired:
    """The indicators of a pair of plans, and the ids that now stand for another thing."""

    pairs: tuple[IndicatorPair, ...]
    reused: tuple[str, ...]


def same_words(a: str, b: str) -> bool:
    """Whether two texts are one, widths, spaces and punctuation aside; a sign between digits is part of a number."""
    return a == b or _SIGNS.sub("", plain(a)) == _SIGNS.sub("", plain(b)) != ""


def answers(indicator: Indicator) -> str:
    """The address that an indicator answers to; empty for one of its own."""
    link = indicator.link
    return f"{link.plan}/{link.indicator}" if link is not None and link.plan else ""


def pair_plans(before: PlanSet, after: PlanSet) -> list[PlanPair]:
    """The plans of two states of one family, in the later order: by id, region code, region, title.

    A plan that is new and replaces another is compared with that one.
    """
    keys: tuple[Key[Plan], ...] = (
        lambda plan: plan.id,
        lambda plan: (plan.level, plan.code, plan.title) if plan.code else None,
        lambda plan: (plan.level, plan.region, plan.title) if plan.region else None,
        lambda plan: (plan.level, plan.code) if plan.code else None,
        lambda plan: (plan.level, plan.title),
    )
    found = []
    for old, new in paired(before.plans.values(), after.plans.values(), keys):
        if old is not None and new is not None:
            how: How = "id" if old.id == new.id else "code" if old.code and old.code == new.code else "title"
            found.append(PlanPair(old, new, how))
        elif new is not None:
            replaced = before.plans.get(new.replaces)
            found.append(PlanPair(replaced, new, "replaces" if replaced is not None else "added"))
        elif old is not None:
            restored = after.plans.get(old.replaces)
            found.append(PlanPair(old, restored, "replaces" if restored is not None else "removed"))
    return found


def pair_indicators(before: Plan, after: Plan, strangers: frozenset[str]) -> Paired:
    """The indicators of a plan then and now, in the later order, and the ids that stand for another thing.

    before: in the names of today. strangers: addresses of higher plans that now stand for another thing.
    """
    reused = tuple(
        id for id, new in after.indicators.items()
        if id in before.indicators and another_thing(before.indicators[id], new, strangers)
    )
    keys: tuple[Key[Indicator], ...] = (
        lambda thing: "" if thing.id in reused else thing.id,
        lambda thing: (answers(thing), thing.measure) if answers(thing) not in ("", *strangers) else None,
        lambda thing: (plain(thing.name), _written(thing)),
        lambda thing: plain(thing.name),
        lambda thing: normal_name(thing.name),
    )
    pairs = [
        IndicatorPair(old, new, _how(old, new))
        for old, new in paired(before.indicators.values(), after.indicators.values(), keys)
    ]
    return Paired(tuple(_by_alias(pairs)), reused)


def _written(indicator: Indicator) -> tuple[tuple[str, str], ...]:
    """The targets as they stand, which tell two of one name apart."""
    return tuple((str(year), plain(said.quantity.raw)) for year, said in indicator.targets.items())


def _how(old: Indicator | None, new: Indicator | None) -> How:
    if old is None or new is None:
        return "added" if old is None else "removed"
    if old.id == new.id:
        return "id"
    return "link" if answers(old) and (answers(old), old.measure) == (answers(new), new.measure) else "name"


def _by_alias(pairs: Sequence[IndicatorPair]) -> list[IndicatorPair]:
    """What is left over, where one name is another one's alias."""
    gone = [pair.before for pair in pairs if pair.after is None and pair.before is not None]
    met: set[str] = set()
    found = []
    for pair in pairs:
        old = _namesake(pair, [each for each in gone if each.id not in met])
        if old is not None:
            met.add(old.id)
        found.append(pair if old is None else IndicatorPair(old, pair.after, "name"))
    return [pair for pair in found if pair.after is not None or pair.before is None or pair.before.id not in met]


def _namesake(pair: IndicatorPair, gone: Sequence[Indicator]) -> Indicator | None:
    new = pair.after
    if pair.before is not None or new is None:
        return None
    fits = [each for each in gone if same_name(each.name, new.name, (*each.aliases, *new.aliases))]
    return fits[0] if len(fits) == 1 else None


def another_thing(before: Indicator, after: Indicator, strangers: frozenset[str]) -> bool:
    """Whether an id stands for two things: names unlike, and nothing else that holds them together.

    What holds two together: one measure; one indicator above (unless that is another thing now); the same value
    in some year. Two measures tear them apart, and so do values that nobody can compare.
    """
    if same_name(before.name, after.name, (*before.aliases, *after.aliases)):
        return False
    if before.measure != after.measure and before.measure and after.measure:
        return True
    above = answers(before)
    if before.measure == after.measure != "" or (above and above == answers(after) and above not in strangers):
        return False
    if similar(before.name, after.name):
        return above != answers(after) and _unlike(before.targets, after.targets)
    return not _equal_somewhere(before.targets, after.targets)


def _unlike(before: Mapping[Year, Said], after: Mapping[Year, Said]) -> bool:
    """Whether no value of the one can be compared with any value of the other."""
    return bool(before) and bool(after) and all(
        comparable(old.quantity, new.quantity) is not True for old in before.values() for new in after.values()
    )


def _equal_somewhere(before: Mapping[Year, Said], after: Mapping[Year, Said]) -> bool:
    return any(
        same_number(said.quantity, after[year].quantity) is True for year, said in before.items() if year in after
    )
