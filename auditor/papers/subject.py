"""What a user names to have drawn: a plan, an indicator, or nothing, which is all plans."""

from collections.abc import Callable, Sequence

from auditor.ground.problem import mistake
from auditor.ground.words import Words, say
from auditor.messages.cli import CLI
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.input import PaperInput, indicator_at, paper_input, row_of
from auditor.run.folders import PLAN_FILE

Hint = Callable[[str, Sequence[str]], Words]        # a word and those that there are → which was probably meant
Subject = PlanRow | IndicatorRow | None


def subject_of(named: str | None, file: bool, config: str | None, today: str, hint: Hint) -> tuple[Subject, PaperInput]:
    """What is named, with the plans of its family and what an audit says of them. file: it names a file.

    Raises InputError.
    """
    if named is not None and (named.endswith(PLAN_FILE) or file):
        given = paper_input((named,), config, today)
        (plan,) = given.plans
        return plan, given
    if named is not None and "/" in named:
        return indicator_at(named, config, today)
    given = paper_input((), config, today)
    if named is None:
        return None, given
    plans = [plan for plan in given.plans if plan.id == named]
    if len(plans) > 1:
        raise mistake(say(CLI, "plan-twice", found=named, files=", ".join(plan.record.file for plan in plans)))
    return (plans[0] if plans else _indicator(named, given.plans, hint)), given


def _indicator(named: str, plans: Sequence[PlanRow], hint: Hint) -> IndicatorRow:
    """The indicator of an id or a name that only one plan has. Raises InputError."""
    row = row_of(named, plans)
    if row is None:
        words = {word: None for plan in plans for word in (plan.id, *(
            word for row in plan.indicators for word in (row.id, row.name)
        ))}
        raise mistake(say(CLI, "unknown-thing", found=named, hint=hint(named, list(words))))
    return row
