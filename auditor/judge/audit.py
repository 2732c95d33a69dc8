"""The core in one place: a plan set and a rule pack → an Audit. Pure: no file, no clock, no terminal."""

from collections.abc import Mapping

from auditor.ground.problem import InputError
from auditor.judge.claims import claim_problems, mark_explained, recount_claims
from auditor.judge.compiled import CompiledRule, compile_rules
from auditor.judge.judging import rules_by_level
from auditor.judge.plan_verdicts import verdicts_of
from auditor.judge.verdicts import assembled
from auditor.model.audit import Audit
from auditor.model.plan import PlanSet
from auditor.model.rows.build import Family, build_family
from auditor.model.rule import RulePack


def ready(plan_set: PlanSet) -> Family:
    """The rows of a plan set, claims recounted.

    Raises InputError for a claim's broken predicate, or one that looks at too many rows.
    """
    problems = [problem for plan in plan_set.plans.values() for problem in claim_problems(plan)]
    if problems:
        raise InputError(problems)
    family = build_family(plan_set)
    problems = [problem for plan in family.plans for problem in recount_claims(plan)]
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
    """The audit of rows that are ready, by the rules of a pack, compiled."""
    levels = rules_by_level(compiled, pack)
    return assembled((verdicts_of(plan, levels, family.indicators) for plan in family.plans), pack.rules)
