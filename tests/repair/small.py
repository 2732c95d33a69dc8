"""Small families, written, read and made ready to be tried."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from auditor.repair.trial import Trial
from auditor.run.folders import folders_at
from auditor.run.problems import Problems
from auditor.run.ruleset import ruleset_of
from auditor.run.run import Run
from tests.small import write_plans


@contextmanager
def tried(folder: Path, plans: Mapping[str, str]) -> Iterator[Trial]:
    """The family of some plan files, with all rules."""
    write_plans(folder, dict(plans))
    problems = Problems()
    rules = ruleset_of(None, (), (), problems)
    with Run(rules.judging, cached=False) as run:
        family = run.families(folders_at([str(folder)], problems), problems)[0]
        problems.stop()
        yield Trial(run, family, rules)


def divided(city: str, parts: Mapping[str, str], more: str = "") -> dict[str, str]:
    """A city's target that districts divide: district → its target and what its link says besides."""
    divisions = "".join(f"  - {{name: {id}, plan: {id}}}\n" for id in parts)
    indicator = "indicators:\n  lifts:\n    name: 更新电梯\n    group: 具体目标\n"
    texts = {"city": f"divisions:\n{divisions}{indicator}    targets: {{2027: {city}}}\n{more}"}
    for id, said in parts.items():
        target, _, link = said.partition("|")
        link = f", {link}" if link else ""
        texts[id] = f"{indicator}    targets: {{2027: {target}}}\n    link: {{to: city/lifts, relation: share{link}}}\n"
    return texts
