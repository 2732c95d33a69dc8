"""Two targets on one footing: as rows, so that a rule reads both values with their places."""

from auditor.ground.missing import Missing, missing
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words
from auditor.model.plan import Said
from auditor.model.rows.over_years import beside
from auditor.model.rows.target import TargetRow
from auditor.text.name import time_words
from auditor.text.one_footing import Pair, as_it_is, changed_from, on_one_footing, whole_change
from auditor.text.quantity import Quantity


@record
class Footed:
    """Two targets on one footing, and in words what was worked out for it."""

    child: TargetRow
    parent: TargetRow | Said
    working: Words


def footed(child: TargetRow, parent: TargetRow) -> Footed | Missing:
    """Both targets as they are, or that one worked out which stands on another footing; or what is missing."""
    if as_it_is(child.quantity, parent.quantity) and _plain(child) and _plain(parent):
        return Footed(child, parent, SILENCE)
    pair = on_one_footing(child.side, parent.side)
    if isinstance(pair, Missing):
        return pair
    return Footed(_worked(child, pair.child), _worked(parent, pair.parent), _working(pair))


def growth_under_whole(child: TargetRow, whole: TargetRow) -> Footed | Missing:
    """A growth of one's own under the amount of all governments together: that amount is the growth that it makes.

    One's own amount is a part of it, so that the two amounts say nothing of each other.
    """
    year = child.footing.base if child.footing.base is not None else child.indicator.counted_from
    known = whole.level_in(year) if year is not None else None
    change = whole_change(child.quantity, child.footing)
    if known is None or change is None:
        return missing(f"baseline-{whole.plan.record.text}", whole.plan.id, whole.indicator.id, year)
    made = changed_from(whole.quantity, known, change)
    if made is None:
        return missing("division-by-zero", whole.plan.id, whole.indicator.id, year)
    pair = Pair(change, made, "parent" if change is child.quantity else "both")
    return Footed(_worked(child, change), whole.with_value(made), _working(pair))


def counted_as(said: TargetRow, like: TargetRow) -> Quantity | Missing:
    """What is said as another target counts it: 每年1万人 is 5万人 of what adds up over five years."""
    both = footed(said, like)
    if isinstance(both, Missing):
        return both
    return beside(both.child.quantity, both.parent.quantity, like.quantity)


def _plain(target: TargetRow) -> bool:
    """Whether neither its name nor a key says over which years its value runs, or in which prices."""
    record = target.indicator.record
    return not record.flow and record.prices is None and not time_words(record.name)


def _worked(target: TargetRow, quantity: Quantity) -> TargetRow:
    """The target with another value, at the same place."""
    if quantity is target.quantity:
        return target
    return target.with_value(quantity)


def _working(pair: Pair) -> Words:
    """What was worked out: （年均增长6% → ≈33.82%）."""
    texts = {"child": [pair.child], "parent": [pair.parent], "both": [pair.child, pair.parent]}.get(pair.worked, [])
    if not texts:
        return SILENCE
    said = "; ".join(value.raw for value in texts)
    return Words(f"（{said}）", f" ({said})")
