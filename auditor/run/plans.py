"""The rows of plans that a command names, where nothing is judged."""

from collections.abc import Sequence

from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from auditor.run.family import PlanFamily
from auditor.run.folders import chosen_plans, configuration, folders_at, places_naming
from auditor.run.problems import Problems
from auditor.run.run import Run

NO_RULES = RulePack({}, {})


def named_plans(named: Sequence[str], config: str | None) -> list[tuple[PlanFamily, PlanRow]]:
    """The family and the rows of each plan, named by its id or its file. Raises InputError."""
    problems = Problems()
    with Run(NO_RULES) as run:
        families = run.families(folders_at(places_naming(named, configuration(config)), problems), problems)
        problems.stop()
        chosen = chosen_plans(named, families, problems)
        problems.stop()
        return [(family, run.rows(family, (id,)).by_id[id]) for family, id in chosen]


def named_plan(named: str, config: str | None) -> PlanRow:
    """The rows of one plan, named by its id or its file. Raises InputError."""
    ((_, row),) = named_plans((named,), config)
    return row
