"""An indicator that answers a plan which another one has replaced: what is in force instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.rows import ROWS
from auditor.model.plan import Year
from auditor.model.rows.government import before_its_time, counterpart
from auditor.model.rows.target import TargetRow
from auditor.text.compare import same_number

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.link import LinkRow


def replaced_parent(row: IndicatorRow) -> IndicatorRow | None:
    """The first indicator that one answers whose plan was replaced; None where there is none."""
    return next((parent for _, parent in row.answers if parent.plan.successor is not None), None)


def in_force_for(row: IndicatorRow) -> IndicatorRow | None:
    """What stands in the plan in force where the replaced indicator stood that one answers."""
    old = replaced_parent(row)
    successor = old.plan.successor if old is not None else None
    return counterpart(old, successor) if old is not None and successor is not None else None


def follows_revision(row: IndicatorRow) -> bool | Missing:
    """Whether a plan is dated no earlier than what replaced the one that it answers; False where no date says so."""
    old = replaced_parent(row)
    if old is None or old.plan.successor is None:
        return False
    own, revised = row.plan.record.date, old.plan.successor.record.date
    return bool(own and revised) and own >= revised


def revision_words(row: IndicatorRow) -> Words:
    """Which plan is in force instead, and what all three say; empty where nothing was replaced."""
    old = replaced_parent(row)
    if old is None or old.plan.successor is None:
        return SILENCE
    new = in_force_for(row)
    key = "in-force-gone" if new is None else "in-force"
    return say(
        ROWS, key, old=old.plan.title, new=old.plan.successor.title, id=old.plan.successor.id,
        now=_asked_by(new, row) if new is not None else "", before=_asked_by(old, row), here=said_in(row),
    )


def replaced_words(row: IndicatorRow) -> Words:
    """Which plan was replaced by which; empty where none was."""
    old = replaced_parent(row)
    if old is None or old.plan.successor is None:
        return SILENCE
    new = old.plan.successor
    return say(ROWS, "replaced-by", old=old.plan.title, new=new.title, id=new.id)


def asked_now(row: IndicatorRow) -> tuple[str, ...]:
    """What the plan in force asks of this government where a replaced one is answered, value by value."""
    above = in_force_for(row)
    return () if above is None else tuple(raw for _, raw in _values_for(above, row))


def _asked_by(above: IndicatorRow, row: IndicatorRow) -> Words:
    return _listed(_values_for(above, row))


def _values_for(above: IndicatorRow, row: IndicatorRow) -> list[tuple[Year, str]]:
    """What is asked of the government of `row`: the figures of its own row in the table above, where it has them."""
    table = above.table if any(link.relation == "assigned" for link, _ in row.answers) else None
    division = table.row_of(row.plan.record) if table is not None else None
    if table is None or division is None:
        return [(target.when, target.raw) for target in above.targets if target.quantity.kind != "none"]
    return [(when, cell.raw) for when, cell in table.cells[division].items()]


def said_in(row: IndicatorRow) -> Words:
    """What an indicator says, year by year."""
    return _listed([(target.when, target.raw) for target in row.targets if target.quantity.kind != "none"])


def _listed(said: Sequence[tuple[Year, str]]) -> Words:
    if len(said) == 1:
        return Words(said[0][1], said[0][1])
    parts = [
        say(ROWS, "in-year", year=when, value=raw) if isinstance(when, int) else Words(raw, raw) for when, raw in said
    ]
    return joined(parts) if parts else Words("—", "—")


def earlier_target(link: LinkRow) -> TargetRow | None:
    """What the plan that was replaced by the one above asked in its place in the year of a link."""
    earlier = link.parent_indicator.plan.earlier
    old = counterpart(link.parent_indicator, earlier) if earlier is not None else None
    return old.by_year.get(link.when) if old is not None else None


def before_revision(link: LinkRow) -> bool:
    """Whether what is asked there is not asked of this plan: it is older than the revision that it answers and still
    says the number from before it, or the row answers what is in force beside what was replaced."""
    successor = link.parent_indicator.plan.successor
    if successor is not None and any(up.plan is successor for _, up in link.indicator.answers):
        return True
    above, old, here = link.parent_indicator.plan, earlier_target(link), link.child
    if above.earlier is None or old is None or not isinstance(here, TargetRow):
        return False
    return before_its_time(link.plan, above) and same_number(here.quantity, old.quantity) is True
