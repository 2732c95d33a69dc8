"""What is said to follow is what a full audit of the edited files says."""

from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from auditor.ground.problem import InputError
from auditor.repair.flips import Said, flips, verdicts_in
from auditor.repair.trial import Trial, Verdict
from auditor.repair.what_if import Set, read_set, what_if
from tests.repair.small import divided, tried

PARTS = {"east-district": "30台|share: 50%", "west-district": "20台", "north-district": "10台"}


def every_verdict(trial: Trial) -> dict[Verdict, Said]:
    return verdicts_in(trial.rows(), trial.family.files, trial.levels)


@pytest.mark.parametrize("seed", range(6))
def test_flips_are_those_of_a_full_audit(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    plan = chance.choice(["city", *PARTS])
    set_to = f"{chance.randint(1, 90)}台"
    with tried(tmp_path / "before", divided("60台", PARTS)) as trial:
        before = every_verdict(trial)
        found = what_if(trial, [Set(plan, "lifts", "2027", set_to)], 20.0, solve=False)
    parts = {id: said if id != plan else set_to + said.partition("台")[2] for id, said in PARTS.items()}
    with tried(tmp_path / "after", divided(set_to if plan == "city" else "60台", parts)) as trial:
        after = every_verdict(trial)
    assert list(found.flips) == flips(before, after)


def test_what_must_follow_is_below_and_leaves_what_is_set(tmp_path: Path) -> None:
    with tried(tmp_path, divided("60台", PARTS)) as trial:
        found = what_if(trial, [read_set("city/lifts@2027=72台")], 20.0, solve=True)
    assert found.follows is not None
    assert found.follows.whole
    assert "city" not in {edit.value.place[0] for edit in found.follows.edits}


def test_the_room_of_those_that_have_not_said_together_and_alone(tmp_path: Path) -> None:
    plans = divided("60台", {"east-district": "30台", "west-district": "20台", "north-district": "5台"})
    del plans["north-district"], plans["west-district"]
    with tried(tmp_path, plans) as trial:
        found = what_if(trial, [read_set("city/lifts@2027=70台")], 20.0, solve=False)
    room, = found.rooms
    assert room.least == 40
    assert room.most is None
    assert room.alone == (Fraction(0), None)
    assert set(room.missing) == {"west-district", "north-district"}


def test_a_number_may_move_as_far_as_is_said_and_no_further(tmp_path: Path) -> None:
    with tried(tmp_path, divided("60台", PARTS)) as trial:
        found = what_if(trial, [read_set("east-district/lifts@2027=31台")], 20.0, solve=False)
        reach = next(each for each in found.reaches if each.place[0] == "west-district")
        assert reach.low is not None
        assert reach.below is not None
        assert reach.low < 20
        for number, flipped in ((reach.low, False), (reach.low - 1, True)):
            sets = [read_set("east-district/lifts@2027=31台"), read_set(f"west-district/lifts@2027={number}台")]
            told = what_if(trial, sets, 20.0, solve=False)
            assert (reach.below.key in {flip.verdict for flip in told.flips}) is flipped


@pytest.mark.parametrize("given", ["city", "city/lifts", "city/lifts@2027", "city/lifts@2027=", "lifts@2027=3台"])
def test_what_is_no_value_that_is_set_is_refused(given: str) -> None:
    with pytest.raises(InputError):
        read_set(given)


@pytest.mark.parametrize("said", ["5万亩", "85%", "1200", "增长5%"])
def test_a_number_of_another_unit_or_kind_is_refused(tmp_path: Path, said: str) -> None:
    with tried(tmp_path, divided("60台", PARTS)) as trial, pytest.raises(InputError) as error:
        what_if(trial, [Set("city", "lifts", "2027", said)], 20.0, solve=False)
    problem, = error.value.problems
    assert problem.words.en.startswith(f"the value “{said}” of --set is of another unit or kind than “60台”")


@pytest.mark.parametrize("said", ["0.2万台", "61台以上", "大幅提升"])
def test_a_value_like_it_or_words_may_be_set(tmp_path: Path, said: str) -> None:
    with tried(tmp_path, divided("60台", PARTS)) as trial:
        assert what_if(trial, [Set("city", "lifts", "2027", said)], 20.0, solve=False).flips
