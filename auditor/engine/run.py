"""The core in one place: a plan set and a rule pack → an Audit. Pure: no file, no clock, no terminal."""

from collections.abc import Mapping

from auditor.audit import Audit, AuditedPlan
from auditor.claims import mark_explained, recount_claims
from auditor.engine.cause import findings_of
from auditor.engine.compiled import CompiledRule, compile_rules
from auditor.engine.judge import judge
from auditor.plan import PlanSet
from auditor.problem import InputError
from auditor.rule import RulePack
from auditor.subjects.build import Family, build_family
from auditor.subjects.plan_row import PlanRow


def ready(plan_set: PlanSet) -> Family:
    """The rows of a plan set, claims recounted. Raises InputError for a claim's broken predicate."""
    family = build_family(plan_set)
    problems = recount_claims(family)
    if problems:
        raise InputError(problems)
    for plan in family.plans:
        mark_explained(plan)
    return family


def audit(plan_set: PlanSet, pack: RulePack, compiled: Mapping[str, CompiledRule] | None = None) -> Audit:
    """Judges every rule of the pack on every row of the plan set.

    Equal for equal input, whatever the order of files. Raises InputError where a rule or a claim
    cannot be compiled: nothing is judged then. `compiled`: the pack's rules, where they are ready.
    """
    compiled = compiled if compiled is not None else compile_rules(pack.rules)
    return audit_rows(ready(plan_set), pack, compiled)


def audit_rows(family: Family, pack: RulePack, compiled: Mapping[str, CompiledRule]) -> Audit:
    """The audit of rows that are ready, by rules that are compiled."""
    coverage, cases = judge(compiled, family, pack)
    return Audit(
        plans=tuple(_audited(plan) for plan in family.plans), rules=tuple(pack.rules.values()),
        coverage=coverage, findings=findings_of(cases),
    )


def _audited(plan: PlanRow) -> AuditedPlan:
    record = plan.record
    return AuditedPlan(
        id=record.id, title=record.title, region=plan.region, level=record.level, stage=record.stage,
        text=record.text,
        file=record.file, digest=record.digest, indicators=len(record.indicators),
    )
