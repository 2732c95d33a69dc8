"""The records of a comparison: changes, how each is judged, what is unknown, what has not followed."""

from collections.abc import Iterable, Mapping
from typing import Literal

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.model.plan import Plan

Judgement = Literal["looser", "unclear", "stricter", "neutral"]
JUDGEMENTS: tuple[Judgement, ...] = ("looser", "unclear", "stricter", "neutral")      # in order of importance
SuspectState = Literal["behind", "open", "fits"]
SUSPECT_STATES: tuple[SuspectState, ...] = ("behind", "open", "fits")
How = Literal["id", "link", "name", "code", "title", "replaces", "named", "added", "removed"]


@record
class Side:
    """What stands in one of the two texts, and where. `text`: as in the file, a code of the vocabulary as such."""

    text: str
    at: Mark


@record
class Reason:
    """One respect in which two values or facts differ, and what that means."""

    aspect: str                 # number, bound, unit, kind, year, base-year, time, strive, form, …
    judgement: Judgement
    words: Words


@record
class Change:
    """One change in meaning.

    kind: a key of `auditor.messages.difference.KINDS`. plan: the newer plan's id, the older's where there is no
    newer. indicator, year, other: what of it; empty where that does not apply. name: what a reader calls it.
    before, after: the two texts; None where one of them does not say it. along: other places of the same plan
    that changed alike.
    """

    kind: str
    plan: str
    indicator: str
    year: str
    other: str
    name: str
    judgement: Judgement
    reasons: tuple[Reason, ...]
    before: Side | None
    after: Side | None
    along: tuple[tuple[Side, Side], ...] = ()


@record
class Unknown:
    """Things of one text that the other, of which we hold only a part, may or may not say."""

    kind: str                   # indicator, target, statement, trim, claim, action, …
    missing_in: Literal["before", "after"]
    names: tuple[str, ...]


@record
class Match:
    """An indicator that was found under another id, and by what."""

    before: str
    after: str
    name: str
    how: How


@record
class PlanDifference:
    """Two states of one plan. One of the two is None where the plan is added or removed."""

    before: Plan | None
    after: Plan | None
    how: How
    changes: tuple[Change, ...]
    unknown: tuple[Unknown, ...]
    matches: tuple[Match, ...]


@record
class Suspect:
    """Something that hangs below a change and did not change with it.

    kind: link, restated, statement, share, trim or sibling. plan, indicator, year, name, side: what it is, and what
    stands there. cause: the change; via: the addresses between, all linked by `same`. why: what to look at.
    """

    kind: str
    plan: str
    indicator: str
    year: str
    name: str
    side: Side
    cause: Change
    via: tuple[str, ...]
    standing: SuspectState
    why: Words


@record
class Difference:
    """A whole comparison. `ref`: what the older texts were read from; empty for files of today.

    regions: plan id → what a reader calls it. remarks: what a reader must know of how it was made. looked: whether
    anybody could look for what has not followed.
    """

    ref: str
    plans: tuple[PlanDifference, ...]
    suspects: tuple[Suspect, ...]
    regions: Mapping[str, str]
    remarks: tuple[Words, ...] = ()
    looked: bool = True

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes of all plans, the most important first."""
        return tuple(sorted(
            (change for plan in self.plans for change in plan.changes),
            key=lambda change: JUDGEMENTS.index(change.judgement),
        ))

    @property
    def counts(self) -> Mapping[Judgement, int]:
        """How many changes are judged how."""
        found = [change.judgement for change in self.changes]
        return {judgement: found.count(judgement) for judgement in JUDGEMENTS}


def overall(reasons: Iterable[Reason]) -> Judgement:
    """What several reasons make together: contrary ones are unclear, neutral ones weigh nothing."""
    weighty = {reason.judgement for reason in reasons} - {"neutral"}
    if not weighty:
        return "neutral"
    return weighty.pop() if len(weighty) == 1 else "unclear"


def turned(judgement: Judgement) -> Judgement:
    """The judgement of the same change the other way round."""
    opposite: dict[Judgement, Judgement] = {"looser": "stricter", "stricter": "looser"}
    return opposite.get(judgement, judgement)
