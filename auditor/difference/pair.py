"""Two texts of one plan side by side, and how a single change of them is written down."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, TypeVar

from auditor.difference.change import Change, How, Judgement, Reason, Side, Unknown, overall, turned
from auditor.difference.match import same_words
from auditor.difference.pairing import Key, paired
from auditor.ground.record import record
from auditor.messages.difference import WHY
from auditor.model.plan import Placed, Plan

Where = Literal["before", "after"]
Thing = TypeVar("Thing")
Sides = tuple[Side | None, Side | None]


@record
class Pair:
    """A plan then, in the names of today, and now."""

    before: Plan
    after: Plan
    how: How

    def whole(self, where: Where) -> bool:
        """Whether all of a text is at hand, so that what it lacks is not said."""
        return (self.before if where == "before" else self.after).text == "full"

    @property
    def wholes(self) -> tuple[bool, bool]:
        """Both answers of `whole`."""
        return self.whole("before"), self.whole("after")

    @property
    def name(self) -> str:
        """What a reader calls the plan."""
        return self.after.region or self.after.title

    def unknowable(self, where: Where) -> bool:
        """Whether nobody can tell if what a text lacks was taken out or was never at hand.

        A part that has always been all there was (one plan, as much of it as before) has visibly changed.
        """
        return not self.whole(where) and not (self.how == "id" and self.before.text == self.after.text)

    def unsaid(self, was: object, now: object) -> bool:
        """Whether a fact is missing on one side only because the text that would say it is not at hand."""
        return bool((not was and self.unknowable("before")) or (not now and self.unknowable("after")))


@record
class Topic:
    """What a change is about: its kind, and what of the plan."""

    kind: str
    name: str
    indicator: str = ""
    year: str = ""
    other: str = ""


def side(plan: Plan, place: int, text: str) -> Side:
    """A text of a plan with its place."""
    return Side(text, plan.mark(place))


def said(plan: Plan, thing: Placed, key: str, text: str) -> Side | None:
    """What a thing of a plan says under a key, with its place; None where it says nothing."""
    return side(plan, thing.places.get(key, thing.places.get("name", thing.at)), text) if text else None


def both_said(pair: Pair, old: Placed, new: Placed, key: str, was: str, now: str) -> Sides:
    """The same of both texts."""
    return said(pair.before, old, key, was), said(pair.after, new, key, now)


def change(
    pair: Pair, topic: Topic, reasons: Iterable[Reason], before: Side | None, after: Side | None
) -> Change:
    """A change with what its reasons make together."""
    reasons = tuple(reasons)
    return Change(
        topic.kind, pair.after.id, topic.indicator, topic.year, topic.other, topic.name, overall(reasons), reasons,
        before, after,
    )


def one_sided(
    pair: Pair, topic: Topic, gain: Judgement, before: Side | None, after: Side | None, why: Sequence[Reason] = ()
) -> Change | Unknown:
    """Something that only one text says. gain: what it means that the later one says it, beside further reasons."""
    where: Where = "before" if before is None else "after"
    if pair.unknowable(where):
        return Unknown(topic.kind, where, (topic.name,))
    if not pair.whole(where):
        return change(pair, topic, [Reason("presence", "unclear", WHY["partial"])], before, after)
    words = WHY["added" if where == "before" else "removed"]
    judgement = gain if where == "before" else turned(gain)
    return change(pair, topic, [Reason("presence", judgement, words), *why], before, after)


def fact(pair: Pair, topic: Topic, judgement: Judgement, before: Side | None, after: Side | None) -> Change:
    """A fact that reads otherwise now."""
    key = "added" if before is None else "removed" if after is None else "otherwise"
    return change(pair, topic, [Reason(topic.kind, judgement, WHY[key])], before, after)


def reworded(
    pair: Pair, topic: Topic, old: Placed, new: Placed, key: str, was: str, now: str, judgement: Judgement = "neutral"
) -> list[Change | Unknown]:
    """That a text under a key reads otherwise now; nothing where one of the two could not say it."""
    if same_words(was, now) or pair.unsaid(was, now):
        return []
    return [fact(pair, topic, judgement, *both_said(pair, old, new, key, was, now))]


def gathered(found: Iterable[Change | Unknown]) -> tuple[tuple[Change, ...], tuple[Unknown, ...]]:
    """Changes apart from what is unknown; the unknown of one kind and text together."""
    changes: list[Change] = []
    names: dict[tuple[str, Where], list[str]] = {}
    for each in found:
        if isinstance(each, Change):
            changes.append(each)
        else:
            names.setdefault((each.kind, each.missing_in), []).extend(each.names)
    unknown = [Unknown(kind, where, tuple(dict.fromkeys(each))) for (kind, where), each in names.items()]
    return tuple(changes), tuple(unknown)


def both_have(
    pair: Pair, kind: str, old: Iterable[Thing], new: Iterable[Thing], keys: tuple[Key[Thing], ...],
    told: Callable[[Thing], tuple[str, int]], found: list[Change | Unknown],
) -> list[tuple[Thing, Thing]]:
    """The things that both texts have; those that only one has go among the changes. told: name and place."""
    both = []
    for first, second in paired(old, new, keys):
        if first is not None and second is not None:
            both.append((first, second))
            continue
        before = side(pair.before, told(first)[1], told(first)[0]) if first is not None else None
        after = side(pair.after, told(second)[1], told(second)[0]) if second is not None else None
        one = before or after
        if one is not None:
            found.append(one_sided(pair, Topic(kind, one.text), "neutral", before, after))
    return both
