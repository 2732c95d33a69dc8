"""A look at the beginning of a plan file."""

from pathlib import Path

import pytest

from auditor.model.plan import PlanSet
from auditor.run.plan_file import Guess, guess, plan_file


@pytest.mark.parametrize(("text", "expected"), [
    ("plan: city\nparents: [province]\n", Guess("city", ("province",))),
    ("# a comment\nplan: 'city'  # so\nparents: [\"a-b\", c]\n", Guess("city", ("a-b", "c"))),
    ("plan: city\nparents:\n  - province\n  - nation\ntitle: x\n", Guess("city", ("province", "nation"))),
    ("plan: city\r\nparents:\r\n- province\r\n", Guess("city", ("province",))),
    ("plan: nation\nparents: []\n", Guess("nation", ())),
    ("title: 市\n", Guess("", ())),
    ("{plan: city, parents: [province]}\n", Guess("", ())),
    ("", Guess("", ())),
])
def test_a_guess(tmp_path: Path, text: str, expected: Guess) -> None:
    path = tmp_path / "x.plan.yaml"
    path.write_bytes(text.encode())
    assert guess(str(path)) == expected


def test_the_shipped_plans_are_guessed_right(real_plans: PlanSet, real_files: list[Path]) -> None:
    guesses = {made.id: made.parents for made in (guess(str(path)) for path in real_files)}
    assert guesses == {plan.id: tuple(plan.parents) for plan in real_plans.plans.values()}


def test_what_is_not_there_has_no_bytes(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "nowhere.plan.yaml")
    assert plan_file(nowhere, "x").size == 0
    assert guess(nowhere) == Guess("", ())
