"""One thing changed, everywhere that it can be: each change is found, at its place, with its number."""

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

from auditor.judge.compiled import compile_rules
from auditor.model.audit import Finding
from auditor.model.plan import PlanSet
from auditor.model.rule import RulePack
from tests.conftest import FAMILY
from tests.plans import changes
from tests.plans.bench import CHAIN, Bench, Change, Outcome, found, shown_text, silent

Results = dict[str, list[tuple[Change, Outcome]]]

KINDS = {
    "wujiagang": [
        "value", "unit", "year", "bound", "statement", "statement unit", "statement year",
        "statement bound", "restated nation", "restated hubei", "restated yichang", "share",
        "share dropped", "link to nowhere", "link to another", "link past a level", "relation",
        "trim dropped", "trim reason", "trim because", "trim proposed_by", "trim of nothing",
        "own proposed_by", "claim equals", "claim member", "claim member dropped", "claim ledger.before",
        "claim ledger.trimmed", "claim ledger.added", "claim ledger.after", "claim sum", "parent",
        "no parent",
    ],
    "yichang": [
        "value", "link to nowhere", "relation", "parent", "no parent",
    ],
    "hubei": [
        "value",
    ],
}
GROUPS = [f"{plan} {kind}" for plan, kinds in KINDS.items() for kind in kinds]
MOST = 6        # of one kind, spread over the plan: every one of them is tried by `benchmarks/detection`
# A plan that answers to another one: what follows speaks of the plans, not of the edited word.
WHOLESALE = ("parent", "no parent")


def every_change(bench: Bench) -> Iterator[Change]:
    places = {id: changes.Places(bench.plans[id], bench.lines[id]) for id in CHAIN}
    district, city, province = places["wujiagang"], places["yichang"], places["hubei"]
    yield from changes.of_values(district)
    yield from (change for change in changes.of_values(city) if change.kind == "value")
    yield from (change for change in changes.of_values(province) if change.kind == "value")
    yield from changes.of_statements(district)
    yield from changes.of_restated(district)
    yield from changes.of_links(district, bench.plans)
    links = ("link to nowhere", "relation")
    yield from (change for change in changes.of_links(city, bench.plans) if change.kind in links)
    yield from changes.of_trims(district, bench.plans["yichang"])
    yield from changes.of_own(district)
    yield from changes.of_claims(district)
    yield from changes.of_parents(district, ("hubei", "nation", ""))
    yield from changes.of_parents(city, ("nation", "wujiagang", ""))


def thinned(every: Iterable[Change]) -> list[Change]:
    """The changes to try: of each group the first, the last, and some between."""
    groups: dict[str, list[Change]] = {}
    for change in every:
        groups.setdefault(change.group, []).append(change)
    return [each for group in groups.values() for each in spread(group)]


def spread(group: list[Change]) -> list[Change]:
    """At most so many of a group, at equal distances."""
    last = len(group) - 1
    return [group[place] for place in sorted({last * number // (MOST - 1) for number in range(MOST)})]


@pytest.fixture(scope="module")
def bench(real_plans: PlanSet, pack: RulePack) -> Bench:
    files = {id: (FAMILY / f"{id}.plan.yaml").read_text(encoding="utf-8") for id in CHAIN}
    return Bench(real_plans, files, compile_rules(pack.rules), pack)


@pytest.fixture(scope="module")
def results(bench: Bench) -> Results:
    made: Results = {}
    todo = thinned(every_change(bench))
    for change, outcome in zip(todo, bench.all_changed(todo), strict=True):
        made.setdefault(change.group, []).append((change, outcome))
    return made


def test_the_groups_are_all_there_are(results: Results) -> None:
    assert sorted(results) == sorted(GROUPS)


def told_by_name(outcome: Outcome) -> bool:
    """A link to another indicator of the same kind of number is told at the name, not at the link."""
    return any(finding.rule in ("ALN-015", "ALN-016") for finding in outcome.findings)


def told_at_its_indicator(change: Change, outcome: Outcome) -> bool:
    """What is above and no longer carried is named, at the indicator that looks like it and not at its link."""
    return any(finding.rule == "TRM-001" and change.shows[-1] in shown_text(finding) for finding in outcome.findings)


@pytest.mark.parametrize("group", GROUPS)
def test_each_change_is_found_at_its_place(group: str, bench: Bench, results: Results) -> None:
    missed = [
        f"{change.plan}:{change.line} {change.what}: {rules(outcome.findings)}"
        for change, outcome in results[group] if not found(change, outcome, bench.plans[change.plan].file)
        and not (change.kind == "link to another" and told_by_name(outcome))
        and not (change.kind == "link past a level" and told_at_its_indicator(change, outcome))
    ]
    assert not missed, f"{len(missed)} of {len(results[group])} not found:\n" + "\n".join(missed)


@pytest.mark.parametrize("group", GROUPS)
def test_each_finding_shows_what_was_changed(group: str, results: Results) -> None:
    if group.partition(" ")[2] in WHOLESALE:
        return
    without = [
        f"{change.plan}:{change.line} {change.what}: {finding.rule} {finding.message.zh}"
        for change, outcome in results[group] for finding in silent(change, outcome)
    ]
    assert not without, f"{len(without)} findings do not show it:\n" + "\n".join(without)


def rules(findings: tuple[Finding, ...]) -> str:
    counted = Counter(finding.rule for finding in findings)
    return ", ".join(f"{rule} ×{count}" for rule, count in counted.items()) or "nothing"


def test_an_untouched_copy_changes_nothing(bench: Bench) -> None:
    first = bench.lines["wujiagang"][0]
    blank = Change("comment", "wujiagang", 1, {1: first + " "}, "a blank", ())
    assert bench.changed(blank) == Outcome(())
