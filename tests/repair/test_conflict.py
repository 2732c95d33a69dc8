"""Where there is no way: what excludes each other is told, and nothing that could be left out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from auditor.repair.clusters import clusters
from auditor.repair.condition import AtMost, Condition, both
from auditor.repair.conflict import Conflict, conflict_of
from auditor.repair.locks import Locks
from auditor.repair.polynomial import constant, value
from auditor.repair.proposal import Wish
from auditor.repair.question import FreeNumber
from auditor.repair.repair import repair, wanted
from auditor.repair.search import Search
from auditor.repair.solver import possible
from auditor.repair.start import FamilyBefore
from auditor.repair.text import repair_text
from auditor.repair.trial import Trial
from tests.repair.random_families import SHAPES
from tests.repair.small import divided, tried

LOCKED = Locks(locked={"city", "district", "east-district", "west-district"})


def conflicts(trial: Trial) -> list[tuple[Conflict, list[FreeNumber]]]:
    """The conflicts of a family of which most is locked, with their numbers."""
    start = FamilyBefore(trial, Wish(locks=LOCKED))
    found = []
    for cluster in clusters(start.demands, wanted(start)):
        search = Search(start, cluster, strict=True)
        unknowns = search.unknowns(100)
        conflict = conflict_of(search.demands, unknowns, search.reasons(), 20.0)
        if conflict is not None:
            found.append((conflict, unknowns))
    return found


def conditions(conflict: Conflict, unknowns: Sequence[FreeNumber]) -> list[Condition]:
    """What is said to exclude each other."""
    now = {each.place: each.now for each in unknowns}
    stay = []
    for place, _ in conflict.locked:
        off = value(place, Fraction(1)).minus(constant(now[place]))
        stay.append(both(AtMost(off), AtMost(off.scaled(Fraction(-1)))))
    return [*(each.condition for each in conflict.demands), *stay]


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_of_a_conflict_can_be_left_out(tmp_path: Path, shape: Callable[[Random], dict[str, str]]) -> None:
    checked = 0
    for seed in range(6):
        with tried(tmp_path / str(seed), shape(Random(seed))) as trial:
            for conflict, unknowns in conflicts(trial):
                free = [replace(each, locked=False) for each in unknowns]
                every = conditions(conflict, unknowns)
                assert possible(free, every, 20.0) is False
                for place in range(len(every)):
                    assert possible(free, every[:place] + every[place + 1:], 20.0) is True
                checked += 1
    assert checked


def test_of_findings_that_exclude_each_other_one_is_given_up_and_the_other_repaired(tmp_path: Path) -> None:
    plans = divided("60台", {"east-district": "24台|share: 50%", "west-district": "20台"})
    locks = Locks(locked={"east-district", "west-district"})
    with tried(tmp_path, plans) as trial:
        found = repair(trial, Wish(locks=locks))
    assert [[each.rule.id for each in part.chosen] for part in found.parts] == [["SHR-001"], ["ALC-001"]]
    assert [(edit.value.place[0], edit.raw) for edit in found.edits] == [("city", "44台")]
    assert [rule for rule, _ in found.left] == ["SHR-001"]


def test_where_time_runs_out_before_there_is_a_way_that_is_said(tmp_path: Path) -> None:
    plans = divided("66台", {"east-district": "30台|share: 50%", "west-district": "20台|share: 31%"})
    with tried(tmp_path, plans) as trial:
        found = repair(trial, Wish(seconds=0.0))
    part, = found.parts
    assert not part.ways
    assert part.conflict is None
    assert "限定的时间" in repair_text(found, "zh")
    assert "in the time given" in repair_text(found, "en")
