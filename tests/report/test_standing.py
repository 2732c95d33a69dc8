"""Which findings count for the exit code, and which stand for themselves."""

from dataclasses import replace

import pytest

from auditor.difference.since import Since, State
from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.model.audit import Finding
from auditor.report.standing import apart, counts, said_of, standing_of
from tests.report.sample import MANY, NOTE, OPEN, SHARE, WAIVED, compared, reported, since


def fingerprints(*findings: Finding, then: Since | None = None) -> list[tuple[str, list[str]]]:
    """What stands for itself, each with what hangs below it."""
    return [
        (head.fingerprint, [below.fingerprint for below in head.related])
        for head in apart(reported(*findings, since=then))
    ]


@pytest.mark.parametrize(
    ("finding", "state", "failing", "expected"),
    [
        (SHARE, None, ["error"], True), (SHARE, None, ["warning"], False), (SHARE, None, ["never"], False),
        (SHARE, "new", ["error"], True), (SHARE, "worse", ["error"], True), (SHARE, "unchanged", ["error"], False),
        (SHARE, "better", ["error"], False), (SHARE, "new", ["warning"], False),
        (OPEN, None, ["error"], False), (OPEN, None, ["undetermined"], True),
        (OPEN, "newly-undetermined", ["undetermined"], True), (OPEN, "newly-undetermined", ["error"], False),
        (OPEN, "unchanged", ["undetermined"], False),
        (WAIVED, None, ["error"], False), (WAIVED, "new", ["error"], False),
    ],
)
def test_only_what_is_new_or_worse_counts(
    finding: Finding, state: State | None, failing: list[str], expected: bool
) -> None:
    then = None if state is None else compared({finding.fingerprint[2:]: state}, (), ())
    assert counts(reported(finding, since=then), finding, failing) is expected


def test_a_finding_that_the_comparison_does_not_know_is_new() -> None:
    standing = standing_of(since(), replace(SHARE, fingerprint="1:zz"))
    assert standing is not None
    assert standing.state == "new"


def test_a_finding_about_a_waiver_is_known_wherever_its_file_stands() -> None:
    standing = standing_of(since(aa="better"), replace(SHARE, at=Mark("elsewhere/waivers.yaml", 1, 1)))
    assert standing is not None
    assert said_of(standing) == Words("减轻", "better")


def test_what_hangs_below_stays_there() -> None:
    assert fingerprints(replace(SHARE, related=(NOTE, MANY))) == [("1:aa", ["1:bb", "1:cc"])]


def test_what_came_out_otherwise_or_is_graver_stands_for_itself() -> None:
    assert fingerprints(replace(SHARE, related=(WAIVED, NOTE))) == [("1:aa", ["1:bb"]), ("1:ee", [])]
    assert fingerprints(replace(NOTE, related=(MANY,))) == [("1:bb", []), ("1:cc", [])]


def test_what_is_new_below_an_old_finding_stands_for_itself() -> None:
    finding = replace(SHARE, related=(NOTE, MANY))
    assert fingerprints(finding, then=since(cc="new")) == [("1:aa", ["1:bb"]), ("1:cc", [])]
    assert fingerprints(finding, then=since(aa="worse", cc="new")) == [("1:aa", ["1:bb", "1:cc"])]
