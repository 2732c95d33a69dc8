"""What holds of every audit: equal for equal input, exact, and harmless to its inputs."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from auditor.judge.audit import audit
from auditor.judge.compiled import compile_rules
from auditor.judge.judging import judge
from auditor.judge.plan_verdicts import findings_of
from auditor.model.audit import Audit, Evidence, Finding, SubjectKey
from auditor.model.plan import PlanSet
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.read.family import load_family
from auditor.read.places import rules_folder
from auditor.run.reported import everything
from tests.conftest import FAMILY, ROOT

Verdicts = set[tuple[str, SubjectKey, str, str]]


def test_an_audit_is_equal_to_itself(real_plans: PlanSet, pack: RulePack, real_audit: Audit) -> None:
    again = audit(real_plans, pack)
    assert again == real_audit
    assert repr(again) == repr(real_audit)


@pytest.mark.parametrize("seed", range(2))
def test_the_order_of_the_files_does_not_matter(
    seed: int, real_files: list[Path], pack: RulePack, real_audit: Audit
) -> None:
    shuffled = list(real_files)
    random.Random(seed).shuffle(shuffled)
    made = audit(load_family([(str(path), path.name) for path in shuffled]), pack)
    assert made == real_audit
    assert repr(made) == repr(real_audit)


def test_the_order_of_the_rules_does_not_matter(
    real_plans: PlanSet, pack: RulePack, real_audit: Audit
) -> None:
    turned = RulePack(dict(reversed(list(pack.rules.items()))), pack.settings)
    made = audit(real_plans, turned)
    assert made.coverage == real_audit.coverage
    assert verdicts_in(made.findings) == verdicts_in(real_audit.findings)


PRINT = """
from pathlib import Path
from auditor.judge.audit import audit
from auditor.read.family import load_family
from auditor.read.rules import load_rules
from auditor.read.places import rules_folder
from auditor.model.rule import RulePack
import hashlib, sys
files = sorted(Path(sys.argv[1]).glob("*.plan.yaml"))
plans = load_family([(str(path), path.name) for path in files])
made = audit(plans, RulePack(load_rules([rules_folder()]), {}))
print(hashlib.sha256(repr(made).encode()).hexdigest())
"""


def test_the_hash_seed_and_the_locale_do_not_matter() -> None:
    printed = set()
    for seed, locale in (("0", "C"), ("1", "C.UTF-8"), ("4711", "POSIX")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "LANG": locale}
        done = subprocess.run(
            [sys.executable, "-c", PRINT, str(FAMILY)], cwd=ROOT, env=environment, capture_output=True,
            encoding="utf-8", check=False,
        )
        assert done.stderr == ""
        printed.add(done.stdout)
    assert len(printed) == 1


def verdicts_in(findings: tuple[Finding, ...]) -> Verdicts:
    """Every row that is violated or undetermined, wherever its finding hangs or is gathered."""
    found: Verdicts = set()
    for finding in everything(findings):
        subjects = [member.subject for member in finding.members] or [finding.subject]
        found.update((finding.rule, subject, finding.verdict, finding.severity) for subject in subjects)
    return found


def test_adding_a_rule_changes_no_other_finding(
    real_family: Family, pack: RulePack, real_audit: Audit
) -> None:
    """The verdicts of the others stay, and each still has its finding, hung or gathered as may be."""
    compiled = compile_rules(pack.rules)
    coverage, cases = judge(compiled, real_family, pack)
    assert coverage == real_audit.coverage
    whole = verdicts_in(real_audit.findings)
    for id in pack.rules:
        counts, _ = judge({id: compiled[id]}, real_family, pack)
        assert counts == {id: coverage[id]}
        kept = [case for case in cases if case.compiled.rule.id != id]
        if len(kept) < len(cases):
            assert verdicts_in(findings_of(kept)) == {entry for entry in whole if entry[0] != id}, id


def test_as_many_findings_as_verdicts(real_audit: Audit) -> None:
    """No violated or undetermined verdict is lost on the way to the findings."""
    counted = {
        (id, verdict): getattr(counts, verdict) for id, counts in real_audit.coverage.items()
        for verdict in ("violated", "undetermined") if getattr(counts, verdict)
    }
    found: dict[tuple[str, str], int] = {}
    for finding in everything(real_audit.findings):
        key = (finding.rule, finding.verdict)
        found[key] = found.get(key, 0) + max(len(finding.members), 1)
    assert found == counted


def parts(value: object) -> Iterator[object]:
    yield value
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from parts(key)
            yield from parts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from parts(inner)


def test_no_float_anywhere(real_audit: Audit, real_plans: PlanSet) -> None:
    for part in (*parts(real_audit), *parts(real_plans)):
        assert not isinstance(part, float | complex)


def test_the_inputs_are_never_written(tmp_path: Path, pack: RulePack) -> None:
    plans = tmp_path / "plans"
    shutil.copytree(FAMILY, plans)
    shutil.copytree(rules_folder(), tmp_path / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    before = state(tmp_path)
    audit(load_family([(str(path), path.name) for path in sorted(plans.glob("*.plan.yaml"))]), pack)
    assert state(tmp_path) == before


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_fingerprints_are_unique_and_know_nothing_of_places(
    real_findings: list[Finding], real_plans: PlanSet, pack: RulePack
) -> None:
    fingerprints = [finding.fingerprint for finding in real_findings]
    assert len(set(fingerprints)) == len(fingerprints)
    moved = PlanSet({
        id: replace(plan, file=f"elsewhere/{plan.file}", title=f"{plan.title}（二）")
        for id, plan in real_plans.plans.items()
    })
    assert [finding.fingerprint for finding in everything(audit(moved, pack).findings)] == fingerprints


def test_findings_are_sorted_by_place(real_audit: Audit) -> None:
    places = [(finding.at, finding.rule, finding.subject) for finding in real_audit.findings]
    assert places == sorted(places)


def misplaced(findings: list[Finding], files: list[Path], wanted: Callable[[Evidence], bool]) -> list[str]:
    """Evidence whose text does not stand at its place."""
    lines = {path.name: path.read_text(encoding="utf-8").splitlines() for path in files}
    return [
        f"{finding.rule} {item.label.zh} {item.raw} {item.at}"
        for finding in findings for item in finding.evidence
        if item.at is not None and item.raw and wanted(item)
        and not lines[item.at.file][item.at.line - 1][item.at.column - 1:].lstrip("[\"'").startswith(
            item.raw.partition("、")[0])
    ]


def is_number(item: Evidence) -> bool:
    return any(letter.isdigit() for letter in item.raw)


def test_every_number_of_the_evidence_stands_where_it_says(
    real_findings: list[Finding], real_files: list[Path]
) -> None:
    assert misplaced(real_findings, real_files, is_number) == []
    placed = [item for finding in real_findings for item in finding.evidence if item.at and is_number(item)]
    assert len(placed) > 150


def test_every_name_of_the_evidence_stands_where_it_says(
    real_findings: list[Finding], real_files: list[Path]
) -> None:
    def is_name(item: Evidence) -> bool:
        return item.label.zh.endswith("名称") and "两种" not in item.label.zh       # both names together stand nowhere

    assert misplaced(real_findings, real_files, is_name) == []


def test_every_finding_speaks_both_languages(real_findings: list[Finding]) -> None:
    for finding in real_findings:
        labels = [item.label for item in finding.evidence]
        for words in (finding.message, *labels, *(lack.text for lack in finding.missing)):
            assert words.zh
            assert words.en
            assert "{" not in words.zh + words.en
        assert (finding.verdict == "undetermined") == bool(finding.missing)
        assert finding.severity in ("error", "warning", "note")
        assert not (finding.quoted and finding.severity == "error")
