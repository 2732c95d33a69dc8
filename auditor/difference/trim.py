"""What a plan drops, then and now; and indicators that came, went, or made place for a trim."""

from collections.abc import Iterable, Mapping, Sequence

from auditor.difference.change import Change, Judgement, Reason, Side, Unknown
from auditor.difference.match import IndicatorPair, answers
from auditor.difference.pair import Pair, Topic, change, one_sided, reworded, side
from auditor.difference.pairing import Key, paired
from auditor.difference.value import reasons_between
from auditor.ground.words import say
from auditor.messages.difference import WHY
from auditor.model.plan import Indicator, Plan, Trim

Found = list[Change | Unknown]


def of_trim(trim: Trim) -> str:
    """The address that a trim drops."""
    return f"{trim.plan}/{trim.indicator}"


def came_and_went(pair: Pair, pairs: Iterable[IndicatorPair], reused: Sequence[str]) -> Found:
    """Indicators that only one text has. One that made place for a trim is one change together with it."""
    old_trims = {of_trim(trim): trim for trim in pair.before.trims}
    new_trims = {of_trim(trim): trim for trim in pair.after.trims}
    found: Found = []
    for each in pairs:
        if each.after is None and each.before is not None:
            fresh = new_trims.get(answers(each.before)) if answers(each.before) not in old_trims else None
            found.append(_gone(pair, each.before, fresh, each.before.id in reused))
        elif each.before is None and each.after is not None:
            lifted = old_trims.get(answers(each.after)) if answers(each.after) not in new_trims else None
            found.append(_come(pair, each.after, lifted, each.after.id in reused))
    found += [_reused(pair, id) for id in reused]
    return found


def _gone(pair: Pair, old: Indicator, trim: Trim | None, reused: bool) -> Change | Unknown:
    before = side(pair.before, old.places.get("name", old.at), promise(old))
    if trim is None:
        return one_sided(pair, Topic("indicator", old.name, old.id), "stricter", before, None, _reuse(reused))
    topic = Topic("trimmed", old.name, old.id, "", of_trim(trim))
    reasons = [Reason("trim", "looser", WHY["trimmed"]), *_reuse(reused)]
    return change(pair, topic, reasons, before, _trim_side(pair.after, trim))


def _come(pair: Pair, new: Indicator, trim: Trim | None, reused: bool) -> Change | Unknown:
    after = side(pair.after, new.places.get("name", new.at), promise(new))
    if trim is None:
        return one_sided(pair, Topic("indicator", new.name, new.id), "stricter", None, after, _reuse(reused))
    topic = Topic("taken-up", new.name, new.id, "", of_trim(trim))
    reasons = [Reason("trim", "stricter", WHY["taken-up"]), *_reuse(reused)]
    return change(pair, topic, reasons, _trim_side(pair.before, trim), after)


def _reuse(reused: bool) -> list[Reason]:
    return [Reason("id", "neutral", WHY["id-reused"])] if reused else []


def _reused(pair: Pair, id: str) -> Change:
    """One id for two things: whoever names it elsewhere means the first."""
    old, new = pair.before.indicators[id], pair.after.indicators[id]
    words = say(WHY, "reused", id=id)
    return change(
        pair, Topic("reused", new.name, id), [Reason("id", "unclear", words)],
        side(pair.before, old.places.get("name", old.at), f"{old.name} {promise(old)}".strip()),
        side(pair.after, new.places.get("name", new.at), f"{new.name} {promise(new)}".strip()),
    )


def promise(indicator: Indicator) -> str:
    """All targets of an indicator in one line, in the document's words; its name where it has none."""
    told = [
        f"{year} {said.quantity.raw}" if isinstance(year, int) else said.quantity.raw
        for year, said in sorted(indicator.targets.items(), key=lambda item: str(item[0]))
        if said.quantity.kind != "none"
    ]
    return "；".join(told) or indicator.name


def _trim_side(plan: Plan, trim: Trim) -> Side:
    return side(plan, trim.places.get("indicator", trim.at), trim.reason or trim.because or of_trim(trim))


def trim_changes(pair: Pair, own: Mapping[str, str], told: Iterable[str]) -> Found:
    """The changes of trims. own: ids of then → now. told: addresses whose trim another change already tells of."""
    keys: tuple[Key[Trim], ...] = (of_trim,)
    told = frozenset(told)
    found: Found = []
    for old, new in paired(pair.before.trims, pair.after.trims, keys):
        if old is not None and new is not None:
            found += _both(pair, own, old, new)
            continue
        one = new or old
        if one is None or of_trim(one) in told:
            continue
        topic = Topic("trim", one.name or one.indicator, "", "", of_trim(one))
        sides = _trim_side(pair.before, old) if old else None, _trim_side(pair.after, new) if new else None
        found.append(one_sided(pair, topic, _weight(pair, one, new is not None), *sides))
    return found


def _weight(pair: Pair, trim: Trim, come: bool) -> Judgement:
    """What one more trim means, seen from the text that has it: looser where the other text carried the indicator.

    Where the other text neither carried nor dropped it, nobody knows what it meant. Turned for a trim that goes.
    """
    other = pair.before if come else pair.after
    carried = any(answers(each) == of_trim(trim) for each in other.indicators.values())
    return "looser" if carried else "unclear"


def _both(pair: Pair, own: Mapping[str, str], old: Trim, new: Trim) -> Found:
    """What a trim says of itself: all neutral, for the indicator is dropped either way."""
    name, to = new.name or new.indicator, of_trim(new)
    found: Found = []
    texts = (
        ("because", old.because, new.because), ("reason", old.reason, new.reason),
        ("proposed_by", old.proposed_by, new.proposed_by), ("into", own.get(old.into, old.into), new.into),
        ("year", str(old.year or ""), str(new.year or "")),
        ("objects", _objects(pair.before, old), _objects(pair.after, new)),
    )
    for key, was, now in texts:
        found += reworded(pair, Topic(f"trim-{key}", name, "", "", to), old, new, key, was, now)
    return [*found, *_said(pair, old, new, Topic("trim-said", name, "", "", to))]


def _objects(plan: Plan, trim: Trim) -> str:
    """The objects by name, in an order of their own."""
    return "、".join(sorted(plan.objects.get(each, each) for each in trim.objects))


def _said(pair: Pair, old: Trim, new: Trim, topic: Topic) -> Found:
    """The value above that a trim names."""
    if old.said is None or new.said is None:
        first, second = old.said, new.said
        if first is None and second is None:
            return []
        sides = (
            side(pair.before, first.at, first.quantity.raw) if first is not None else None,
            side(pair.after, second.at, second.quantity.raw) if second is not None else None,
        )
        return [one_sided(pair, topic, "neutral", *sides)]
    reasons = reasons_between(old.said.quantity, new.said.quantity)
    if not reasons:
        return []
    neutral = [Reason(each.aspect, "neutral", each.words) for each in reasons]
    return [change(
        pair, topic, neutral, side(pair.before, old.said.at, old.said.quantity.raw),
        side(pair.after, new.said.at, new.said.quantity.raw),
    )]
