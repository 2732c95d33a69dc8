"""What a paper is written from: the plans that it is about, and what an audit says of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

from auditor.ground.problem import mistake
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.judge.judging import at_level, level_settings
from auditor.messages.cli import CLI
from auditor.model.audit import Audit, Counts, Finding
from auditor.model.parameter import param_value
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from auditor.run.perform import perform
from auditor.run.reported import Reported, about
from auditor.run.request import Request
from auditor.text.similar import offered

SHARE_RULE = "SHR-004"      # the rule that knows the least share


@record
class PaperInput:
    """The plans that a paper is about, with their families; what an audit says of them, and by which rules.

    counts: of each plan, by rule: the verdicts on it alone, waivers not counted. today: the day of the audit.
    """

    plans: tuple[PlanRow, ...]
    reported: Reported
    pack: RulePack
    counts: Mapping[PlanRow, Mapping[str, Counts]]
    today: str

    @property
    def audit(self) -> Audit:
        """The audit of the plans with their whole families."""
        return self.reported.audit

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings about the plans."""
        return self.reported.findings


def paper_input(
    named: tuple[str, ...], config: str | None, today: str, since: str | None = None
) -> PaperInput:
    """The plans by id or file, all where none is named, audited as on a day (YYYY-MM-DD). Raises InputError.

    since: a commit whose findings today's are held against.
    """
    outcome = perform(Request(config=config, today=today, named=named, since=since))
    return PaperInput(outcome.plans, outcome.reported, outcome.pack, outcome.counts, today)


def indicator_at(named: str, config: str | None, today: str) -> tuple[IndicatorRow, PaperInput]:
    """One indicator, as PLAN/ID, or as an id or a name that only one plan has. Raises InputError."""
    plan_named, slash, wanted = named.rpartition("/")
    given = paper_input((plan_named,) if slash else (), config, today)
    row = row_of(named, given.plans)
    if row is None:
        there = [row for plan in given.plans for row in plan.indicators]
        hint = offered(wanted, [row.record.id for row in there], {row.name: row.record.id for row in there})
        raise mistake(say(CLI, "unknown-indicator", found=named, hint=hint))
    return row, replace(given, plans=(row.plan,), reported=about(given.reported, row.plan))


def row_of(named: str, plans: Iterable[PlanRow]) -> IndicatorRow | None:
    """The indicator that ID, a name or PLAN/ID means among some plans; None where none has it.

    Raises InputError where several have it.
    """
    wanted = named.rpartition("/")[2]
    rows = [row for plan in plans for row in plan.indicators if wanted in (row.record.id, row.name)]
    if len(rows) > 1:
        known = ", ".join(f"{row.plan.id}/{row.record.id}" for row in rows)
        raise mistake(say(CLI, "indicator-several", found=named, known=known))
    return rows[0] if rows else None


def least_share(given: str | None, plan: PlanRow, pack: RulePack) -> Fraction | None:
    """The least share: as given, else as configured for the plan's level. None: there is none. Raises InputError."""
    if given is not None:
        try:
            value = param_value("percent", given)
        except ValueError:
            words = say(CLI, "bad-percent", option="--minimum", found=given)
            raise mistake(words) from None
        return value if isinstance(value, Fraction) else None
    if SHARE_RULE not in pack.rules:
        return None
    value = at_level(level_settings(pack.rules[SHARE_RULE], pack), plan.level).params.get("minimum")
    return value if isinstance(value, Fraction) else None
