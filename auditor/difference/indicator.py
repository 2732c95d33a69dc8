"""One indicator then and now: its values, and everything else that it says of itself."""

from collections.abc import Mapping

from auditor.difference.change import Change, Judgement, Reason, Unknown
from auditor.difference.link import link_changes
from auditor.difference.match import same_words
from auditor.difference.pair import Pair, Sides, Topic, both_said, change, fact
from auditor.difference.series import (
    BASELINE,
    INCENTIVE,
    RESTATED,
    TARGET,
    compare_series,
)
from auditor.difference.statement import fold_along, statement_changes, supplied
from auditor.difference.value import CHANGES, PairContext, reasons_between
from auditor.messages.difference import WHY
from auditor.model.plan import Indicator, Plan, Said, Scope
from auditor.model.rows.scope import compare_scopes, scope_text
from auditor.text.name import scope_words, time_words
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT

Found = list[Change | Unknown]


def indicator_changes(pair: Pair, before: Indicator, after: Indicator, actions: Mapping[str, str]) -> Found:
    """All changes of one indicator. actions: the ids of then → those of now, where both are there."""
    about = Topic("", after.name, after.id)
    targets = compare_series(
        pair, TARGET, about, before.targets, after.targets,
        lambda year, old, new: _target_reasons(pair, before, after, year, old, new),
    )
    found: Found = fold_along(targets, statement_changes(pair, before, after))
    for series, old, new in (
        (INCENTIVE, before.incentive, after.incentive), (BASELINE, before.baseline, after.baseline),
    ):
        found += compare_series(
            pair, series, about, old, new, lambda _, first, second: _plain_reasons(pair, before, after, first, second)
        )
    for plan in sorted({*before.restated, *after.restated}):
        found += compare_series(
            pair, RESTATED, Topic("", after.name, after.id, "", plan),
            before.restated.get(plan, {}), after.restated.get(plan, {}), lambda _, a, b: reasons_between(a, b),
        )
    found += link_changes(pair, before, after)
    found += [
        *_name(pair, before, after), *_group(pair, before, after), *_scope(pair, before, after),
        *_flags(pair, before, after), *_owner(pair, before, after), *_action(pair, before, after, actions),
    ]
    return found


def setting_of(pair: Pair, before: Indicator, after: Indicator, old: Quantity, new: Quantity) -> PairContext:
    """What must be known to compare two values of the indicator.

    The plan's base year counts only where one of the two texts names another one of its own: that the plan's
    base year changed is one change of the plan, not of every indicator.
    """
    own = before.base_year or old.base_year, after.base_year or new.base_year
    bases: tuple[int | None, int | None] = (None, None)
    if any(own):
        bases = own[0] or pair.before.base_year, own[1] or pair.after.base_year
    whole = pair.whole("before") and not before.quoted_in, pair.whole("after") and not after.quoted_in
    return PairContext(before.downward or after.downward, bases, whole)


def _plain_reasons(
    pair: Pair, before: Indicator, after: Indicator, old: Quantity, new: Quantity
) -> tuple[Reason, ...]:
    return reasons_between(old, new, setting_of(pair, before, after, old, new))


def _target_reasons(
    pair: Pair, before: Indicator, after: Indicator, year: object, old: Quantity, new: Quantity
) -> tuple[Reason, ...]:
    """A bound that the target lacks and another place of the same text says is not lost."""
    reasons = _plain_reasons(pair, before, after, old, new)
    if not any(reason.aspect == "bound" for reason in reasons):
        return reasons
    told = _plain_reasons(pair, before, after, supplied(before, year, old), supplied(after, year, new))
    if any(reason.aspect == "bound" for reason in told):
        return told
    return tuple(
        Reason("bound", "neutral", WHY["bound-elsewhere"]) if reason.aspect == "bound" else reason
        for reason in reasons
    )


def _name(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """The name, and the id where that is another one now. Words of scope and time in a name are more than a name."""
    found: Found = []
    if before.id != after.id:
        found.append(change(
            pair, Topic("id", after.name, after.id), [Reason("id", "neutral", WHY["otherwise"])],
            *both_said(pair, before, after, "name", before.id, after.id),
        ))
    if not same_words(before.name, after.name):
        weighs = _outside(before.name) != _outside(after.name)
        judgement: Judgement = "unclear" if weighs else "neutral"
        found.append(change(
            pair, Topic("name", after.name, after.id),
            [Reason("name", judgement, WHY["name-scope" if weighs else "otherwise"])],
            *both_said(pair, before, after, "name", before.name, after.name),
        ))
    return found


def _outside(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name that say of what and when, not what."""
    return scope_words(name), time_words(name)


def _group(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """Another group; among the headline targets it weighs more."""
    if same_words(before.group, after.group) or pair.unsaid(before.group, after.group):
        return []
    was = any(group.headline for group in pair.before.groups if group.name == before.group)
    now = any(group.headline for group in pair.after.groups if group.name == after.group)
    judgement: Judgement = "neutral" if was == now else "stricter" if now else "looser"
    sides = both_said(pair, before, after, "group", before.group, after.group)
    return [fact(pair, Topic("group", after.name, after.id), judgement, *sides)]


def _scope(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """What a rate or a wording covers; of an amount nobody knows whether fewer things make it easier."""
    old, new = scope_text(before.scope), scope_text(after.scope)
    if old == new or pair.unsaid(old, new):
        return []
    whole = pair.whole("before") and pair.whole("after")
    relation = compare_scopes(after.scope, before.scope, silent_means_all=whole)
    opened = (before.scope or Scope()).open != (after.scope or Scope()).open
    if relation == "equal" and not opened:
        return []
    judgement: Judgement = "unclear"
    if relation in ("narrower", "wider") and all(map(_relative, (*before.targets.values(), *after.targets.values()))):
        judgement = "looser" if relation == "narrower" else "stricter"
    words = WHY[f"scope-{relation if relation != 'equal' else 'open'}"]
    sides = both_said(pair, before, after, "scope", old, new)
    return [change(pair, Topic("scope", after.name, after.id), [Reason("scope", judgement, words)], *sides)]


def _relative(said: Said) -> bool:
    """Whether a value says how much of its scope it means."""
    return said.quantity.kind in (*CHANGES, "rate", "percent", "words", "none") or said.quantity.unit == PERCENT


def _flags(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """Whether it is counted, which way is better, what it measures, and through whom it is known."""
    found: Found = []
    if before.listed != after.listed:
        judgement: Judgement = "stricter" if after.listed else "looser"
        sides = both_said(pair, before, after, "listed", _flag(before.listed), _flag(after.listed))
        found.append(fact(pair, Topic("listed", after.name, after.id), judgement, *sides))
    if before.downward != after.downward:
        way = {True: "down", False: "up"}
        sides = both_said(pair, before, after, "direction", way[before.downward], way[after.downward])
        found.append(fact(pair, Topic("direction", after.name, after.id), "unclear", *sides))
    for kind in ("measure", "quoted_in"):
        old, new = getattr(before, kind), getattr(after, kind)
        if old != new and not pair.unsaid(old, new):
            found.append(fact(
                pair, Topic(kind, after.name, after.id), "neutral", *both_said(pair, before, after, kind, old, new)
            ))
    return found


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _owner(pair: Pair, before: Indicator, after: Indicator) -> Found:
    return offices_changed(
        pair, Topic("owner", after.name, after.id), before.owner, after.owner,
        both_said(pair, before, after, "owner", "、".join(before.owner), "、".join(after.owner)),
    )


def offices_changed(
    pair: Pair, topic: Topic, before: tuple[str, ...], after: tuple[str, ...], sides: Sides,
    binding: bool = True,
) -> Found:
    """Who answers for something, in any order. That nobody does any more is looser where they were bound to it."""
    old, new = "、".join(before), "、".join(after)
    if set(before) == set(after) or pair.unsaid(old, new):
        return []
    judgement: Judgement = "neutral" if not binding or (before and after) else "stricter" if after else "looser"
    return [fact(pair, topic, judgement, *sides)]


def _action(pair: Pair, before: Indicator, after: Indicator, actions: Mapping[str, str]) -> Found:
    if actions.get(before.action, before.action) == after.action or pair.unsaid(before.action, after.action):
        return []
    titles = _title(pair.before, before.action), _title(pair.after, after.action)
    sides = both_said(pair, before, after, "action", *titles)
    return [fact(pair, Topic("action-of", after.name, after.id), "neutral", *sides)]


def _title(plan: Plan, action: str) -> str:
    found = plan.actions.get(action)
    return found.title if found is not None else action
