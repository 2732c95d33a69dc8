"""The real plans with one number broken: the repair is the edit that undoes it, or one as small."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from auditor.repair.catalogue import Catalogue
from auditor.repair.edits import ValueEdit, edit_of
from auditor.repair.locks import Locks
from auditor.repair.proposal import Repair, Wish
from auditor.repair.repair import repair
from auditor.repair.trial import OpenVerdicts, Trial, standing
from auditor.run.folders import folders_at
from auditor.run.problems import Problems
from auditor.run.ruleset import ruleset_of
from auditor.run.run import Run

FOLDER = Path(__file__).parents[2] / "plans" / "equipment-renewal-2024"
# plan, indicator, sort, what it says, the number of its last digit that is written instead
SHARE = ("wujiagang", "sanitation-equipment", "share", "16.67%", 1766)
DISTRICT = ("wujiagang", "lift-renewal", "target", "100台", 110)
CITY = ("yichang", "car-trade-in", "target", "3200辆", 3500)
COUNT = ("wujiagang", "", "claim", "22", 24)
Told = tuple[str, str, str, str, int]


class Real:
    """The twelve plans, as they are."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.catalogue: Catalogue = trial.catalogue(trial.rows())
        self.before: OpenVerdicts = standing(trial.audit())

    def broken(self, told: Sequence[Told]) -> list[ValueEdit]:
        """The edits that break them."""
        return [self.edit(*each) for each in told]

    def edit(self, plan: str, indicator: str, sort: str, raw: str, number: int) -> ValueEdit:
        """One of them: the first value that is meant."""
        meant = (plan, indicator, sort, raw)
        value = next(
            each for each in self.catalogue.values.values()
            if (each.place[0], each.indicator, each.sort, each.raw) == meant
        )
        return edit_of(value, number)

    def repaired(self, edits: Sequence[ValueEdit], locks: Locks) -> Repair:
        """What is proposed for the findings that the edits bring."""
        trial = self.trial.changed(edits)
        now = standing(trial.audit())
        brought = [key for key in now.new_since(self.before) if now.verdicts[key][1] in ("error", "warning")]
        assert brought
        return repair(trial, Wish(only=frozenset(brought), locks=locks))


@pytest.fixture(scope="module")
def real() -> Iterator[Real]:
    problems = Problems()
    rules = ruleset_of(None, (), (), problems)
    with Run(rules.judging, cached=False) as run:
        family = run.families(folders_at([str(FOLDER)], problems), problems)[0]
        problems.stop()
        yield Real(Trial(run, family, rules))


@pytest.mark.parametrize("told", [
    pytest.param((SHARE,), id="share"), pytest.param((DISTRICT,), id="district"),
    pytest.param((CITY,), id="city"), pytest.param((COUNT,), id="count"),
    pytest.param((SHARE, DISTRICT, CITY, COUNT), id="together"),
])
def test_what_is_broken_is_undone(real: Real, told: Sequence[Told]) -> None:
    broken = real.broken(told)
    found = real.repaired(broken, Locks(allowed={"above"}))
    assert found.whole
    assert not found.left
    assert not found.unsaid
    assert all(part.proven for part in found.parts)
    undone = {(edit.value.place, edit.value.raw) for edit in broken}
    assert {(edit.value.place, edit.raw) for edit in found.edits} == undone


def test_below_a_city_that_stays_the_district_follows_in_as_few_values_as_can_be(real: Real) -> None:
    found = real.repaired(real.broken((CITY,)), Locks())
    edits = {(edit.value.place[0], edit.value.sort, edit.value.raw, edit.raw) for edit in found.edits}
    assert edits == {
        ("wujiagang", "restated", "3200辆", "3500辆"), ("wujiagang", "share", "31.25%", "28.57%"),
    }
    assert found.whole
    assert not found.left


@pytest.mark.parametrize(("locked", "ways"), [((), 1), (("yichang",), 0), (("hubei",), 1), (("wujiagang",), 0)])
def test_buses_under_the_province_are_raised_where_city_and_district_may_change(
    real: Real, locked: Sequence[str], ways: int
) -> None:
    made = repair(real.trial, Wish(rules=("ALN-003", "ALN-005"), locks=Locks(locked=set(locked))))
    assert [len(part.ways) for part in made.parts] == [ways] * len(made.parts)
    if ways:
        assert {(edit.value.place[0], edit.value.sort, edit.raw) for edit in made.edits} == {
            ("yichang", "target", "85%"), ("wujiagang", "target", "85%"), ("wujiagang", "restated", "85%"),
            ("wujiagang", "statement", "力争达85%"),
        }
    else:
        stuck = [part.conflict for part in made.parts]
        assert all(each is not None and ("hubei" in {place[0] for place, _ in each.locked}) for each in stuck)
        assert len(made.left) == 2


@pytest.mark.parametrize(("locked", "raws"), [
    ((), {"超过92%", "超过75%"}), (("shandong", "nation"), {"超过92%", "超过75%"}), (("guanxian",), set()),
])
def test_words_weaker_than_above_take_those_of_above(real: Real, locked: Sequence[str], raws: set[str]) -> None:
    made = repair(real.trial, Wish(rules=("ALN-004",), locks=Locks(locked=set(locked))))
    edits = [edit for each in made.wordings for edit in each.edits]
    assert {edit.raw for edit in edits} == raws
    assert {edit.value.place[0] for edit in edits} <= {"guanxian"}
    assert len(made.gone) == len(raws)
