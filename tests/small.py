"""Small plan sets and rules, written as files and read as any other."""

from pathlib import Path

from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Words
from auditor.judge.audit import audit
from auditor.model.audit import Audit, Finding
from auditor.model.plan import PlanSet
from auditor.model.rule import Rule, RulePack
from auditor.read.family import load_family
from auditor.read.rules import load_rules
from auditor.run.reported import everything

LEVELS = {"nation": "national", "province": "province", "city": "city", "district": "district"}
ABOVE = {"province": "nation", "city": "province", "district": "city"}
HEAD = """\
plan: {id}
title: {id}的方案
level: {level}
region: {{name: {id}}}
base_year: 2023
years: [2024, 2027]
groups: [{{name: 主要目标, headline: true}}, {{name: 具体目标}}]
"""
RULE = """\
id: {id}
title: {{zh: 题目, en: title}}
severity: error
why: {{zh: 因为, en: because}}
remedy: {{zh: 改正, en: mend}}
examples: [{{holds: {{district: {{}}}}}}, {{violated: {{district: {{}}}}}}]
"""


def write_plans(folder: Path, texts: dict[str, str]) -> list[tuple[str, str]]:
    """Writes a plan file per id: head, a parent if the level above is there, and the text given."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for id, text in texts.items():
        level = LEVELS.get(id.rpartition("-")[2], "district")
        parent = ABOVE.get(level, "") if ABOVE.get(level, "") in texts else ""
        parents = "" if "\nparents:" in f"\n{text}" else f"parents: [{parent}]\n"
        head = "".join(
            f"{line}\n" for line in HEAD.format(id=id, level=level).splitlines()
            if f"\n{line.partition(':')[0]}:" not in f"\n{text}"
        )
        path = folder / f"{id}.plan.yaml"
        path.write_text(head + parents + text, encoding="utf-8")
        files.append((str(path), path.name))
    return files


def plans_of(folder: Path, **texts: str) -> PlanSet:
    """The plan set of some plan files; `_` in a name stands for `-`."""
    named = {id.replace("_", "-"): text for id, text in texts.items()}
    return load_family(write_plans(folder, named))


def rules_of(folder: Path, *texts: str) -> dict[str, Rule]:
    """The rules of some rule files; what a text does not say is filled in."""
    for number, text in enumerate(texts):
        own = text if "\nid:" in f"\n{text}" else f"id: TST-{number + 1:03}\n{text}"
        id = own.partition("id: ")[2].split()[0]
        message = "" if "\nmessage:" in f"\n{own}" else "message: {zh: 说明, en: message}\n"
        head = "".join(
            f"{line}\n" for line in RULE.format(id=id).splitlines()
            if f"\n{line.partition(':')[0]}:" not in f"\n{own}"
        )
        path = folder / "tests" / f"rule-{number}.rule.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(head + message + own, encoding="utf-8")
    return load_rules([folder])


def audited(folder: Path, rule: str | list[str], **texts: str) -> Audit:
    """The audit of small plans by small rules."""
    rules = rules_of(folder / "rules", *([rule] if isinstance(rule, str) else rule))
    return audit(plans_of(folder / "plans", **texts), RulePack(rules, {}))


def all_findings(made: Audit) -> list[Finding]:
    return list(everything(made.findings))


def problems_of(error: InputError) -> list[tuple[str, Words]]:
    """Place and sentence of each problem; of a file only its name."""
    return [(place(problem), problem.words) for problem in error.problems]


def place(problem: Problem) -> str:
    return "" if problem.mark is None else str(problem.mark._replace(file=Path(problem.mark.file).name))
