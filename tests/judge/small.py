"""Small audits to be waived, and waivers of what they find."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from auditor.ground.mark import Mark
from auditor.judge.waivers import numbers_of
from auditor.model.address import address_of
from auditor.model.audit import Audit, Finding
from auditor.model.waiver import Waiver
from auditor.run.reported import everything
from tests.small import audited

DAY = "2026-11-20"
HERE = Mark("waivers.yaml", 2, 5)
CITY = "indicators: {a: {name: 更新电梯, targets: {2024: 9台, 2027: 10台}}}\n"
DISTRICT = """\
indicators:
  a: {name: 更新电梯, targets: {2024: 1台, 2027: 2台}, link: {to: city/a, relation: share}}
  b: {name: 更新水泵, targets: {2024: 1台, 2027: 大幅提升}, link: {relation: own}}
"""
TARGETS = "for: target\nwhen: target.plan.level == 'district'\ncheck: target.number > 5\n"
GATHERED = (
    "for: target\nwhen: target.plan.level == 'district' and known(target)\ncheck: target.number > 5\n"
    "gather: true\nmember: target.name\n"
    "gathered: {zh: '{count} 项：{members}', en: '{count}: {members}'}\n"
)
LINKS = "for: link\ncheck: link.computed_share > 0.5\n"


def gathered(folder: Path, district: str = DISTRICT) -> Audit:
    """One finding, TST-001 about `district`, with its rows."""
    return audited(folder, GATHERED, city=CITY, district=district)


def hanging(folder: Path) -> Audit:
    """Of each target a TST-001 with a TST-002 below it."""
    return audited(folder, [TARGETS, f"{TARGETS}under: [TST-001]\n"], city=CITY, district=DISTRICT)


def waiver_of(finding: Finding, **changes: Any) -> Waiver:
    """A waiver that covers just this finding."""
    made = Waiver(
        finding.rule, address_of(finding.subject), "已报备", "市发改委", "2026-12-31",
        numbers_of(finding.evidence), HERE,
    )
    return replace(made, **changes)


def found(made: Audit, rule: str, address: str) -> Finding:
    """The finding of a rule about an address, wherever it hangs."""
    return next(each for each in everything(made.findings) if (each.rule, address_of(each.subject)) == (rule, address))


def warnings(made: Audit) -> list[str]:
    """What is found about waivers."""
    return [each.rule for each in made.findings if each.rule.startswith("WVR-")]


def counts(made: Audit, rule: str = "TST-001") -> tuple[int, int, int]:
    """violated, undetermined, waived."""
    coverage = made.coverage[rule]
    return coverage.violated, coverage.undetermined, coverage.waived
