"""What lies on the desk when a paper is written: the plans that it is about, and what an audit says of them."""

from dataclasses import dataclass
from fractions import Fraction

from auditor.audit import Finding
from auditor.engine.judge import orders, param_value
from auditor.load.config import settings_of
from auditor.messages.cli import CLI
from auditor.problem import InputError, Problem
from auditor.rule import RulePack
from auditor.run import Request, all_rules, configuration, find_plans, perform
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.plan_row import PlanRow
from auditor.values.read import ValueNotUnderstood
from auditor.words import say

SHARE_RULE = "SHR-004"      # the rule that knows the least share


@dataclass(frozen=True, slots=True)
class Desk:
    """The plans that a paper is about, with their families; and the findings about them."""

    plans: tuple[PlanRow, ...]
    findings: tuple[Finding, ...]


def desk_of(named: tuple[str, ...], config: str | None) -> Desk:
    """The plans by id or file, all where none is named. Raises InputError."""
    plans = tuple(dict.fromkeys(find_plans(named, config)))
    return Desk(plans, _findings(plans, config))


def indicator_at(named: str, config: str | None) -> tuple[IndicatorRow, Desk]:
    """One indicator, as PLAN/ID, or as an id or a name that only one plan has. Raises InputError."""
    plan_named, slash, id = named.rpartition("/")
    plans = find_plans((plan_named,) if slash else (), config)
    wanted = id if slash else named
    rows = [row for plan in plans for row in plan.indicators if wanted in (row.record.id, row.name)]
    if not rows:
        known = ", ".join(row.record.id for row in plans[0].indicators) if slash else ""
        hint = say(CLI, "hint-known", known=known) if known else CLI["hint-none"]
        raise InputError([Problem(None, say(CLI, "unknown-indicator", found=named, hint=hint))])
    if len(rows) > 1:
        several = ", ".join(f"{row.plan.id}/{row.record.id}" for row in rows)
        raise InputError([Problem(None, say(CLI, "indicator-several", found=named, known=several))])
    plan = rows[0].plan
    return rows[0], Desk((plan,), _findings((plan,), config))


def _findings(plans: tuple[PlanRow, ...], config: str | None) -> tuple[Finding, ...]:
    files = tuple(dict.fromkeys(plan.record.file for plan in plans))
    return perform(Request(paths=files, config=config)).reported.findings


def least_share(given: str | None, plan: PlanRow, config: str | None) -> Fraction | None:
    """The least share: as given, else as configured for the plan's level. None: there is none."""
    if given is not None:
        try:
            value = param_value("percent", given)
        except (ValueError, ValueNotUnderstood):
            words = say(CLI, "bad-percent", option="--minimum", found=given)
            raise InputError([Problem(None, words)]) from None
        return value if isinstance(value, Fraction) else None
    settled = configuration(config)
    rules = all_rules(settled)
    if SHARE_RULE not in rules:
        return None
    found = orders(rules[SHARE_RULE], RulePack(rules, settings_of(settled, rules)))[plan.level]
    value = found.params.get("minimum")
    return value if isinstance(value, Fraction) else None
