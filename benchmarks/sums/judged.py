"""What the auditor makes of made-up tables, against what was put into them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from auditor.judge.audit import audit
from auditor.model.audit import Finding
from auditor.model.rule import RulePack
from auditor.read.family import load_family
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.run.reported import everything
from benchmarks.sums.tables import Table, plan_text

A_FILE = 100        # tables in one plan


def outcome(folder: Path, made: Sequence[Table]) -> Counter[str]:
    """How often what came out: sound, note, found; of mistakes error on rounding, warning on rounding, missed."""
    files = []
    for start in range(0, len(made), A_FILE):
        id = f"p{start // A_FILE}"
        path = folder / f"{id}.plan.yaml"
        path.write_text(plan_text(id, list(made[start:start + A_FILE])), encoding="utf-8")
        files.append((str(path), path.name))
    every = load_rules([rules_folder()])
    rules = {id: rule for id, rule in every.items() if rule.family in ("breakdown", "allocation")}
    found: dict[str, set[str]] = {}
    for finding in everything(audit(load_family(files), RulePack(rules, {})).findings):
        if finding.verdict == "violated":
            for indicator in _indicators(finding):
                found.setdefault(indicator, set()).add(finding.severity)
    return Counter(_called(table, found.get(table.id, set())) for table in made)


def _indicators(finding: Finding) -> list[str]:
    return [member.subject.indicator for member in finding.members] or [finding.subject.indicator]


def _called(table: Table, severities: set[str]) -> str:
    if table.broken:
        return "found" if table.broken in severities else "missed"
    if "error" in severities:
        return "error on rounding"
    return "warning on rounding" if "warning" in severities else "note" if severities else "sound"
