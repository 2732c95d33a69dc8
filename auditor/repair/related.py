"""Which indicators hang together through values: linked, parts of each other, of one measure or one name."""

from collections.abc import Collection, Iterable

from auditor.model.audit import SubjectKey
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow

Key = tuple[str, str]       # plan and indicator


def spoken_of(subject: SubjectKey) -> Key:
    """The indicator that a row speaks of; of a trim the one above."""
    if subject.kind != "trim":
        return subject.plan, subject.indicator
    plan, _, indicator = subject.other.partition("#")[0].partition("/")
    return plan, indicator


def related(plans: Iterable[PlanRow], seeds: Collection[Key]) -> set[Key]:
    """The indicators whose values may matter for those of some others, these among them."""
    rows = {(plan.id, row.id): row for plan in plans for row in plan.indicators}
    found: set[Key] = set()
    waiting = [key for key in seeds if key in rows]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(other for other in _beside(rows[key]) if other in rows and other not in found)
    return found


def _beside(row: IndicatorRow) -> Iterable[Key]:
    record, plan = row.record, row.plan
    for link in record.links:
        yield link.plan, link.indicator
    for below in row.answered_by:
        yield below.plan.id, below.id
    for id in (*record.parts, record.part_of, record.weighs):
        yield plan.id, id
    for other in plan.indicators:
        same = other.record.measure == record.measure if record.measure else other.record.name == record.name
        if same or row.id in other.record.parts or other.record.part_of == row.id:
            yield plan.id, other.id
