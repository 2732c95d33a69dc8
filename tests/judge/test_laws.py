"""Laws of waivers, whatever they say: no finding is lost, every verdict is counted, order means nothing."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.ground.mark import Mark
from auditor.judge.waivers import apply
from auditor.model.audit import Audit
from auditor.model.waiver import Waiver
from auditor.run.reported import everything
from tests.judge.small import CITY, DISTRICT, GATHERED, TARGETS
from tests.small import audited

ROWS = ["district/a@2024", "district/a@2027", "district/b@2024", "district/b@2027"]
SUBJECTS = ["district", *ROWS, "district/z", "city"]
NUMBERS = st.lists(st.sampled_from(["1台", "2台", "大幅提升"]), max_size=3).map(tuple)
DAYS = st.sampled_from(["2026-01-01", "2026-11-19", "2026-11-20", "2026-11-21", "2027-01-01"])
WAIVERS = st.lists(
    st.builds(
        Waiver, rule=st.sampled_from(["TST-001", "TST-002", "TST-003", "TST-009"]), subject=st.sampled_from(SUBJECTS),
        reason=st.just("已报备"), approved_by=st.just("市发改委"), until=DAYS, numbers=NUMBERS,
        at=st.just(Mark("waivers.yaml", 1, 1)),
        members=st.dictionaries(st.sampled_from(SUBJECTS), NUMBERS, max_size=3),
    ),
    max_size=6,
).map(lambda made: [replace(each, at=Mark("waivers.yaml", line, 5)) for line, each in enumerate(made, 2)])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """Findings alone, hanging and gathered; violated and undetermined."""
    folder: Path = tmp_path_factory.mktemp("waived")
    rules = [TARGETS, f"{TARGETS}under: [TST-001]\n", GATHERED]
    return audited(folder, rules, city=CITY, district=DISTRICT)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waivers=WAIVERS, today=DAYS)
def test_nothing_is_lost(made: Audit, waivers: list[Waiver], today: str) -> None:
    after = apply(made, waivers, today)
    before = {each.fingerprint: each for each in everything(made.findings)}
    now = {each.fingerprint: each for each in everything(after.findings) if not each.rule.startswith("WVR-")}
    assert now.keys() == before.keys()
    for fingerprint, each in now.items():
        bare = before[fingerprint]
        assert each.verdict in (bare.verdict, "waived")
        assert (each.waiver is not None) == (each.verdict == "waived")
        members = tuple(replace(member, waiver=None) for member in each.members)
        assert replace(
            each, verdict=bare.verdict, waiver=None, members=members, related=bare.related
        ) == bare
    assert {each.severity for each in after.findings if each.rule.startswith("WVR-")} <= {"warning"}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waivers=WAIVERS, today=DAYS)
def test_every_verdict_is_counted_once(made: Audit, waivers: list[Waiver], today: str) -> None:
    after = apply(made, waivers, today)
    for rule, counts in after.coverage.items():
        bare = made.coverage[rule]
        assert counts.violated + counts.undetermined + counts.waived == bare.violated + bare.undetermined
        found = [each for each in everything(after.findings) if each.rule == rule]
        assert counts.waived == sum(
            sum(member.waiver is not None for member in each.members) if each.members else each.verdict == "waived"
            for each in found
        )


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waivers=WAIVERS, today=DAYS)
def test_at_most_one_thing_is_wrong_with_each(made: Audit, waivers: list[Waiver], today: str) -> None:
    after = apply(made, waivers, today)
    places = [each.at for each in after.findings if each.rule.startswith("WVR-")]
    assert len(set(places)) == len(places)
    assert set(places) <= {each.at for each in waivers}


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waivers=WAIVERS, today=DAYS, seed=st.randoms(use_true_random=False))
def test_the_same_again(made: Audit, waivers: list[Waiver], today: str, seed: Random) -> None:
    shuffled = sorted(waivers, key=lambda _: seed.random())
    after, again = apply(made, waivers, today), apply(made, shuffled, today)
    assert apply(made, waivers, today) == after
    assert again.coverage == after.coverage
    assert [(each.fingerprint, each.verdict) for each in everything(again.findings)] == [
        (each.fingerprint, each.verdict) for each in everything(after.findings)
    ]


def test_the_audit_itself_is_not_changed(made: Audit) -> None:
    before = repr(made)
    apply(made, [Waiver("TST-003", "district", "a", "b", "2027-01-01", ("1台", "2台", "1台"), Mark("w", 1, 1))], "")
    assert repr(made) == before
