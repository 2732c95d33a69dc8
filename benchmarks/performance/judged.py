"""Each row of the table against what was measured."""

from dataclasses import dataclass
from typing import Literal

from auditor.ground.words import Words
from benchmarks.performance.figures import median, quartiles, ratio, ratios, slope
from benchmarks.performance.results import Group, Results, points
from benchmarks.performance.rows import BIG, ROWS, SIZED, Row

ASKED = ("paper", "explain", "diff", "since")
State = Literal["holds", "missed", "absent", "unmeasured", "wrong"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with what was measured: times the yardstick, MiB, or a slope; and where half of the rounds lie."""

    row: Row
    state: State
    value: float | None = None
    low: float = 0.0
    high: float = 0.0
    reason: Words | None = None

    @property
    def too_much(self) -> float:
        """By how many percent the measured is above the most."""
        return 100 * ((self.value or 0.0) / self.row.most - 1)


def judged(results: Results) -> list[Judged]:
    """All rows, in order."""
    return [_row(row, results) for row in ROWS]


def _row(row: Row, results: Results) -> Judged:
    if row.kind == "growth":
        return _growth(row, results)
    group = results.groups.get(results.big if row.group == BIG else row.group)
    if group is None:
        return Judged(row, "unmeasured")
    if row.kind == "memory":
        return _memory(row, group)
    work, yardstick = group.series.get(row.work), group.series.get(row.yardstick)
    reason = group.wrong.get(row.work) or group.wrong.get(row.yardstick)
    if reason is not None:
        return Judged(row, "wrong", reason=reason)
    if row.work in group.absent:
        return Judged(row, "absent")
    if work is None or yardstick is None:
        return Judged(row, "unmeasured")
    value = ratio(work.wall, yardstick.wall)
    low, high = quartiles(ratios(work.wall, yardstick.wall))
    return Judged(row, _state(value, row), value, low, high)


def _state(value: float, row: Row) -> State:
    return "holds" if value <= row.most else "missed"


def _memory(row: Row, group: Group) -> Judged:
    """The most that any of its audits needs: cold ones, with one job or two; of what is asked of a warm one, any."""
    wanted = ASKED if row.group == "asked" else ("one", "two")
    audits = [name for name in wanted if name in group.series]
    reasons = [group.wrong[name] for name in audits if name in group.wrong]
    if reasons:
        return Judged(row, "wrong", reason=reasons[0])
    if not audits:
        return Judged(row, "unmeasured")
    name = max(audits, key=lambda name: median(group.series[name].peak))
    value = median(group.series[name].peak)
    return Judged(row, _state(value, row), value, *quartiles(group.series[name].peak))


def _growth(row: Row, results: Results) -> Judged:
    groups = [results.groups[size] for size in SIZED if size in results.groups]
    reasons = [group.wrong[name] for group in groups for name in ("one", "two") if name in group.wrong]
    if reasons:
        return Judged(row, "wrong", reason=reasons[0])
    found = points(results, SIZED, "wall")
    if len(found) < 2:
        return Judged(row, "unmeasured")
    value = slope(found)
    return Judged(row, _state(value, row), value, value, value)
