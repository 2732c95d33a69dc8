"""The generated plan trees: consistent, of the promised size, and the same bytes for the same seed."""

from collections.abc import Sequence

import pytest

from auditor.judge.audit import audit
from auditor.judge.compiled import compile_rules
from auditor.model.plan import Plan, plan_set_of
from auditor.read.family import misfits
from auditor.read.plan import load_plan
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import Node, parse
from benchmarks.detection.run import shipped
from benchmarks.generate import SIZES, Written, plans, written
from benchmarks.generate.promise import YEARS


def read(size: str, seed: int) -> list[Plan]:
    """The plans of a tree, with no mistake in any."""
    found = []
    for id, text in plans(size, seed):
        document = parse(text.encode(), f"{id}.plan.yaml")
        assert schema_problems(document, "plan") == []
        plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
        assert problems == []
        found.append(plan)
    assert misfits(found) == []
    return found


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_is_found(seed: int) -> None:
    pack = shipped()
    made = audit(plan_set_of(read("S", seed)), pack, compile_rules(pack.rules))
    assert [(finding.rule, finding.message.zh) for finding in made.findings] == []
    assert sum(counts.holds for counts in made.coverage.values()) > 15_000


@pytest.mark.parametrize("size", ["S", "M"])
def test_there_are_as_many_plans_as_promised(size: str) -> None:
    ids = [id for id, _ in plans(size, 1)]
    assert len(ids) == len(set(ids)) == sum(SIZES[size])


def test_the_same_seed_gives_the_same_bytes() -> None:
    assert list(plans("S", 7)) == list(plans("S", 7))


def test_another_seed_gives_another_tree() -> None:
    assert [text for _, text in plans("S", 7)] != [text for _, text in plans("S", 8)]


def test_plans_have_the_shape_of_real_ones() -> None:
    for plan in read("S", 1):
        assert 25 <= len(plan.indicators) <= 45
        assert plan.years == YEARS
        assert all(indicator.owner and indicator.statements is not None for indicator in plan.indicators.values())
        assert bool(plan.trims or len(plan.claims) < 12) or plan.level in ("province", "city")
        assert {link.relation for one in plan.indicators.values() if (link := one.link) is not None} == (
            {"same", "share", "at-least", "own"} if plan.parents else set()
        )


@pytest.mark.parametrize("seed", [1, 2])
def test_breaks_are_found_where_they_are_and_nowhere_else(seed: int) -> None:
    files = list(written("S", seed, 7))
    assert found_in(files) == promised(files)
    assert len(promised(files)) == 7


def test_shattered_plans_are_found_in_every_row_that_was_broken() -> None:
    files = list(written("XS", 1, 6, shatter=True))
    assert found_in(files) == promised(files)
    assert len(promised(files)) > 6 * 30


def promised(files: Sequence[Written]) -> list[tuple[str, str]]:
    return sorted((file.id, rule) for file in files for rule in file.rules)


def found_in(files: Sequence[Written]) -> list[tuple[str, str]]:
    """The plan and the rule of each finding of an audit of these files."""
    pack = shipped()
    loaded = []
    for file in files:
        document = parse(file.text.encode(), f"{file.id}.plan.yaml")
        assert schema_problems(document, "plan") == []
        loaded.append(load_plan(Node(document.tree, document.marks, document.file), document.digest)[0])
    found = audit(plan_set_of(loaded), pack, compile_rules(pack.rules)).findings
    return sorted((finding.subject.plan, finding.rule) for finding in found)


def test_plans_that_are_not_broken_are_those_of_the_consistent_tree() -> None:
    clean = dict(plans("S", 5))
    assert {file.id for file in written("S", 5, 3) if file.text != clean[file.id]} == {
        file.id for file in written("S", 5, 3) if file.rules
    }


def test_there_cannot_be_more_breaks_than_plans() -> None:
    with pytest.raises(ValueError, match="larger than population"):
        list(written("XS", 1, 100))
