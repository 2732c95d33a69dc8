"""What plans point at, and what was said of them, kept and read with distrust."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor.ground.mark import Mark
from auditor.judge.judging import rules_by_level
from auditor.judge.plan_verdicts import verdicts_of
from auditor.judge.summary import summary_of
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.audit import Counts
from auditor.model.plan import PlanSet
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.run.cache.code import code_digest
from auditor.run.cache.place import digest_of_code
from auditor.run.cache.store import Store
from auditor.run.cache.summaries import KIND, Summaries
from auditor.run.cache.verdicts import KIND as VERDICTS
from auditor.run.cache.verdicts import VERSION, keep_verdicts, kept_verdicts
from tests.judge.made_up import bench_of


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "cache")


def test_summaries_come_back(store: Store, real_plans: PlanSet) -> None:
    kept = Summaries(store)
    for plan in real_plans.plans.values():
        assert kept.get(plan.digest, plan.file) is None
        kept.put(summary_of(plan))
        assert Summaries(store).get(plan.digest, plan.file) == summary_of(plan)


@pytest.mark.parametrize("written", [
    b"", b"{", b"[]", b"[1, 2, 3]", b"null", b'{"a": 1}', b"\xff", b"[" * 100_000,
    b'["a", "city", "", [], [], [], [], 1]', b'["a", "city", "", [], [], [], [2], true]',
    b'["a", "city", 3, [], [], [], [], true]', b'["a", "city", "", [], [], [], true]',
    b'["a", "city", "", "b", [], [], [], true]',
])
def test_what_is_no_summary_is_none(store: Store, written: bytes) -> None:
    kept = Summaries(store)
    store.put(KIND, kept.version, "digest", written)
    assert kept.get("digest", "x.plan.yaml") is None
    assert store.get(KIND, kept.version, "digest") is None


def test_verdicts_come_back(store: Store, real_family: Family, pack: RulePack) -> None:
    levels = rules_by_level(bench_of(pack).compiled, pack)
    for plan in real_family.plans:
        judged = verdicts_of(plan, levels, real_family.indicators)
        keep_verdicts(store, plan.id, judged)
        assert kept_verdicts(store, plan.id, plan.id, pack.rules) == judged
    assert kept_verdicts(store, "another ground", "x", pack.rules) is None


def spoiled(judged: PlanVerdicts, **changes: Any) -> PlanVerdicts:
    """The verdicts with another first finding."""
    first, *rest = judged.entries
    return replace(judged, entries=(replace(first, finding=replace(first.finding, **changes)), *rest))


def test_forged_verdicts_are_judged_anew(store: Store, real_family: Family, pack: RulePack) -> None:
    levels = rules_by_level(bench_of(pack).compiled, pack)
    made = (verdicts_of(plan, levels, real_family.indicators) for plan in real_family.plans)
    judged = next(each for each in made if each.entries)
    finding, plan = judged.entries[0].finding, judged.plan.id
    rule = next(iter(judged.counts))
    forged = (
        spoiled(judged, rule="TRM-999"), spoiled(judged, subject=finding.subject._replace(kind="plan-no-more")),
        spoiled(judged, subject=finding.subject._replace(plan="another")), spoiled(judged, at=Mark("x", 0, 1)),
        spoiled(judged, verdict="undetermined" if finding.verdict == "violated" else "violated"),
        replace(judged, entries=judged.entries[1:]), replace(judged, plan=replace(judged.plan, id="another")),
        replace(judged, counts={**judged.counts, "TRM-999": Counts(0, 0, 0, 0)}),
        replace(judged, counts={**judged.counts, rule: replace(judged.counts[rule], holds=-1)}),
    )
    for each in forged:
        keep_verdicts(store, "ground", each)
        assert kept_verdicts(store, "ground", plan, pack.rules) is None
        assert store.get(VERDICTS, VERSION, "ground") is None
    keep_verdicts(store, "ground", judged)
    assert kept_verdicts(store, "ground", plan, pack.rules) == judged


@pytest.mark.parametrize("written", [b"", b"[]", json.dumps([1, [], [], [], [], [], []]).encode(), b"[" * 100_000])
def test_what_are_no_verdicts_are_none(store: Store, written: bytes) -> None:
    store.put(VERDICTS, VERSION, "ground", written)
    assert kept_verdicts(store, "ground", "x", {}) is None
    assert store.get(VERDICTS, VERSION, "ground") is None


def test_a_maker_is_known_until_a_file_is_touched(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import auditor.run.cache.place as place

    (tmp_path / "load").mkdir()
    code = tmp_path / "load" / "plan.py"
    code.write_text("one")
    monkeypatch.setattr(place, "PACKAGE", tmp_path)
    first = code_digest(store, ("load",))
    assert first == digest_of_code(("load",)) == code_digest(store, ("load",))
    code.write_text("two")
    assert code_digest(store, ("load",)) == digest_of_code(("load",)) != first
    with pytest.raises(OSError, match="nowhere"):
        code_digest(store, ("nowhere.py",))
