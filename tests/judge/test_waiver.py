"""Waivers: matched, expired, lapsed, unmatched; a finding is never deleted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError
from auditor.judge.audit import audit
from auditor.judge.waivers import apply, numbers_of
from auditor.model.address import address_of
from auditor.model.audit import Audit, Finding
from auditor.model.rule import RulePack
from auditor.model.waiver import Waiver
from auditor.read.family import load_family
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.read.waivers import load_waivers

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "plans" / "equipment-renewal-2024"
HERE = Mark("waivers.yaml", 2, 5)
DAY = "2026-11-20"


@pytest.fixture(scope="module")
def whole() -> Audit:
    files = [(str(path), path.name) for path in sorted(FOLDER.glob("*.plan.yaml"))]
    return audit(load_family(files), RulePack(load_rules([rules_folder()]), {}))


def every(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    for finding in findings:
        yield finding
        yield from every(finding.related)


def of(made: Audit, rule: str) -> Finding:
    judged = (finding for finding in every(made.findings) if finding.verdict != "undetermined")
    return next(finding for finding in judged if finding.rule == rule)


def waiver(finding: Finding, **changes: Any) -> Waiver:
    made = Waiver(
        finding.rule, address_of(finding.subject), "已报备", "市发改委", "2026-12-31",
        numbers_of(finding.evidence), HERE,
    )
    return replace(made, **changes)


def rules_of(made: Audit) -> list[str]:
    return [finding.rule for finding in made.findings if finding.rule.startswith("WVR")]


def test_a_waived_finding_stays_and_is_counted(whole: Audit) -> None:
    bus = of(whole, "ALN-003")
    made = apply(whole, [waiver(bus)], DAY)
    covered = of(made, "ALN-003")
    granted = covered.waiver
    assert covered.verdict == "waived"
    assert granted is not None
    assert (granted.reason, granted.approved_by, granted.until) == ("已报备", "市发改委", "2026-12-31")
    assert replace(covered, verdict="violated", waiver=None, related=bus.related) == bus
    assert covered.related == ()
    assert [below for below in made.findings if below in bus.related] == list(bus.related)     # stands for itself
    before, after = whole.coverage["ALN-003"], made.coverage["ALN-003"]
    assert (after.waived, after.violated) == (1, before.violated - 1)
    assert rules_of(made) == []


@pytest.mark.parametrize(("today", "verdict", "warnings"), [
    ("2026-12-31", "waived", []), ("2027-01-01", "violated", ["WVR-001"]),
])
def test_the_last_day_is_included(whole: Audit, today: str, verdict: str, warnings: list[str]) -> None:
    made = apply(whole, [waiver(of(whole, "ALN-003"))], today)
    assert of(made, "ALN-003").verdict == verdict
    assert rules_of(made) == warnings


def test_changed_numbers_end_it(whole: Audit) -> None:
    made = apply(whole, [waiver(of(whole, "ALN-003"), numbers=("80%", "86%"))], DAY)
    assert of(made, "ALN-003").verdict == "violated"
    lapsed = of(made, "WVR-002")
    assert (lapsed.severity, lapsed.at) == ("warning", HERE)
    assert lapsed.message.zh == (
        "对 ALN-003 yichang/new-energy-buses@2027 的豁免失效：批准时的数值为 80%、86%，现为 80%、85%；发现恢复"
    )


def test_one_that_matches_nothing_is_said(whole: Audit) -> None:
    made = apply(whole, [waiver(of(whole, "ALN-003"), subject="yichang/lift-renewal@2027")], DAY)
    assert rules_of(made) == ["WVR-003"]


def test_a_related_finding_can_be_waived_alone(whole: Audit) -> None:
    hidden = of(whole, "ALN-005")
    made = apply(whole, [waiver(hidden)], DAY)
    assert of(made, "ALN-005").verdict == "waived"
    assert of(made, "ALN-003").verdict == "violated"


def test_a_member_of_a_gathered_finding(whole: Audit) -> None:
    trims = of(whole, "TRM-013")
    first = trims.members[0]
    alone = waiver(trims, subject=address_of(first.subject), numbers=())
    made = of(apply(whole, [alone], DAY), "TRM-013")
    assert made.verdict == "violated"
    assert [member.waiver is not None for member in made.members] == [True, *[False] * 5]
    everyone = [replace(alone, subject=address_of(member.subject)) for member in trims.members]
    made_whole = apply(whole, everyone, DAY)
    assert of(made_whole, "TRM-013").verdict == "waived"
    assert made_whole.coverage["TRM-013"].waived == 6


def test_many_trims_go_by_their_plan(whole: Audit) -> None:
    trims = of(whole, "TRM-013")
    assert address_of(trims.subject) == "wujiagang"
    made = apply(whole, [waiver(trims)], DAY)
    assert (of(made, "TRM-013").verdict, made.coverage["TRM-013"].waived) == ("waived", len(trims.members))


def test_every_finding_has_an_address_of_its_own(whole: Audit) -> None:
    addresses = [(finding.rule, address_of(finding.subject)) for finding in every(whole.findings)]
    assert len(set(addresses)) == len(addresses)


def test_no_waiver_deletes_a_finding(whole: Audit) -> None:
    before = {finding.fingerprint for finding in every(whole.findings)}
    for finding in every(whole.findings):
        made = apply(whole, [waiver(finding)], DAY)
        assert before <= {each.fingerprint for each in every(made.findings)}


def test_mistakes_are_named_at_their_place(tmp_path: Path, whole: Audit) -> None:
    file = tmp_path / "waivers.yaml"
    entry = "reason: x, approved_by: y, until: 2026-12-31, numbers: []"
    file.write_text(
        f"waivers:\n  - {{rule: ALN-999, subject: yichang, {entry}}}\n"
        f"  - {{rule: ALN-003, subject: nowhere/a, {entry}}}\n", encoding="utf-8",
    )
    with pytest.raises(InputError) as found:
        load_waivers(file, {rule.id: rule for rule in whole.rules}, ["yichang"])
    assert [problem.mark and problem.mark[1:] for problem in found.value.problems] == [(2, 12), (3, 30)]
    file.write_text("waivers:\n  - {rule: ALN-003, subject: yichang}\n", encoding="utf-8")
    with pytest.raises(InputError) as found:
        load_waivers(file, {}, [])
    assert sorted(problem.words.en for problem in found.value.problems) == [
        f'item 1 of "waivers" lacks {what}; add {it}' for what, it in [
            ('one of the keys numbers, members', 'one'), ('the key "approved_by"', 'it'), ('the key "reason"', 'it'),
            ('the key "until"', 'it'),
        ]
    ]
