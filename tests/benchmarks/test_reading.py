"""The reading of documents is measured on documents of our own, and stays as good as it is."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from auditor.documents.read import read_document
from auditor.intake.assemble import understood
from auditor.intake.confidence import AGAIN
from auditor.intake.numbers import runs
from auditor.intake.read import take
from auditor.intake.review.questions import questions_of
from auditor.intake.writing.data import reading_json
from auditor.intake.writing.plan_tree import plan_tree
from auditor.read.canonical import canonical_plan
from auditor.read.new_plan import new_plan
from benchmarks.reading import __main__ as measuring
from benchmarks.reading.calibrate import module, worth
from benchmarks.reading.compare import Outcome, Told, labels, outcomes
from benchmarks.reading.read import targets_of

MADE = Path(__file__).parents[2] / "benchmarks" / "reading" / "made"
LABELS = sorted(MADE.glob("*.csv"))


@pytest.fixture(scope="module")
def found() -> dict[str, list[Outcome]]:
    """What is read in each of our documents beside its labels."""
    return {doc: outcomes(told, targets_of(MADE / f"{doc}.txt")) for doc, told in labels(LABELS).items()}


def test_nearly_all_is_found_and_nearly_all_that_is_found_is_right(found: dict[str, list[Outcome]]) -> None:
    gold = sum(len(told) for told in labels(LABELS).values())
    read = [outcome for each in found.values() for outcome in each]
    assert sum(outcome.dated for outcome in read) >= 0.97 * gold
    assert sum(outcome.dated for outcome in read) >= 0.97 * len(read)
    assert sum(outcome.named for outcome in read) >= 0.95 * gold


def test_what_is_sure_is_right(found: dict[str, list[Outcome]]) -> None:
    sure = [outcome for each in found.values() for outcome in each if outcome.read.sure >= 0.9]
    assert sum(outcome.right for outcome in sure) >= 0.97 * len(sure)


@pytest.mark.parametrize("name", ["notice", "communique", "subsidy"])
def test_notices_and_reports_of_figures_hold_no_targets(name: str) -> None:
    assert targets_of(MADE / f"{name}.txt") == []


@pytest.mark.parametrize("file", sorted(MADE.glob("*.txt")), ids=lambda file: file.stem)
def test_every_number_is_accounted_for(file: Path) -> None:
    found = understood(take([read_document(file, file.name)]), None)
    told = [run.account for reading in found.readings for run in runs(reading.passage.text, reading.accounts)]
    assert told
    assert [account for account in told if account is None or account.sort == "unresolved"] == []
    data = json.loads(reading_json(found, questions_of(found, False)))
    assert len(data["numbers"]) == len(told)
    assert all(each["because"] for each in data["targets"])


@pytest.mark.parametrize("file", sorted(MADE.glob("*.txt")), ids=lambda file: file.stem)
def test_a_draft_is_written_in_the_form_that_a_plan_file_has(file: Path) -> None:
    """It is not read again before it is written: schema, values and form are right by themselves."""
    found = understood(take([read_document(file, file.name)]), None)
    text = new_plan(plan_tree("p", found.taken[0].scene, found.draft, None, [], [file.name])).encode()
    assert canonical_plan(text, "p.plan.yaml") == text


def test_worth_is_what_products_come_to() -> None:
    good = Told("甲", "2025", "=", Fraction(1), "个", because=("a", "b"))
    bad = Told("乙", "2025", "=", Fraction(1), "个", because=("a", "c"))
    seen = [Outcome(good, good)] * 20 + [Outcome(bad, None)] * 20
    table = worth(seen)
    assert table["b"] == "1.000"
    assert float(table["c"]) < 0.3 < float(table["a"])
    assert '    "b": "1.000",\n' in module(table)


def test_what_another_place_says_too_tells_nothing_of_the_other_reasons() -> None:
    told = Told("甲", "2025", "=", Fraction(1), "个", because=("a", AGAIN))
    alone = Told("乙", "2025", "=", Fraction(1), "个", because=("a",))
    table = worth([Outcome(told, told)] * 98 + [Outcome(alone, None)] * 20)
    assert float(table["a"]) < 0.3
    assert table[AGAIN] == "0.990"
    assert AGAIN not in worth([Outcome(told, told)] * 98, {AGAIN: "0.5"})


def test_only_the_reasons_that_are_asked_for_are_measured_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(measuring, "CALIBRATION", tmp_path / "calibration.py")
    monkeypatch.setattr(measuring, "WORTH", {"name:row": "0.123", "form:usual": "0.456"})
    given = ["--labels", str(LABELS[0]), "--docs", str(MADE), "--tuned", ",".join(labels(LABELS[:1])), "--calibrate"]
    monkeypatch.setattr("sys.argv", ["reading", *given, "--only", "form:usual"])
    measuring.main()
    made = (tmp_path / "calibration.py").read_text(encoding="utf-8")
    assert '"name:row": "0.123"' in made
    assert '"form:usual": "0.456"' not in made
    assert made.count(": \"") == 2
