"""Rules × rows → what is demanded of the values that are written, and what of it is no inequality."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.judge.compiled import CompiledRule
from auditor.judge.finding import name_of
from auditor.judge.judging import RulesByLevel, at_level, rows_of
from auditor.judge.settings import LevelSetting
from auditor.model.audit import SubjectKey
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import Rule
from auditor.repair.catalogue import Catalogue
from auditor.repair.condition import TRUE, Condition, holds, places
from auditor.repair.constraint import Reading
from auditor.repair.polynomial import NotLinear, Place


@record
class Demand:
    """A rule on a row as a condition on `places`. holds: whether it does, of what is written now. at: of the row."""

    rule: Rule
    severity: str
    subject: SubjectKey
    name: str
    condition: Condition
    holds: bool
    at: Mark
    places: frozenset[Place]

    @property
    def key(self) -> tuple[str, SubjectKey]:
        """What names its verdict."""
        return self.rule.id, self.subject


@record
class Unsaid:
    """A rule on a row that is no inequality; `reason`: a code. violated: whether it is."""

    rule: str
    subject: SubjectKey
    reason: str
    violated: bool


def demands_of(
    plans: Iterable[PlanRow], levels: RulesByLevel, catalogue: Catalogue, wanted: Callable[[SubjectKey], bool]
) -> Iterator[Demand | Unsaid]:
    """What the rules that constrain demand of the rows of some plans that are wanted.

    Only rows to which a rule applies, and whose verdict is known. A condition that does not say of what is written
    now what the rule says of it is none: such a row is `Unsaid`.
    """
    for plan in plans:
        for compiled, setting in at_level(levels, plan.level).rules:
            if not compiled.rule.constrains:
                continue
            for row in rows_of(plan, compiled.rule.subject):
                found = demand_on(compiled, setting, row, catalogue) if wanted(row.key) else None
                if found is not None:
                    yield found


def demand_on(
    compiled: CompiledRule, setting: LevelSetting, row: SubjectRow, catalogue: Catalogue
) -> Demand | Unsaid | None:
    """What one rule demands of one row; None where it does not apply, where nothing is known, or no value matters."""
    if setting.off or (compiled.when is not None and compiled.when(row, setting.params) is not True):
        return None
    answer = compiled.check(row, setting.params)
    if isinstance(answer, Missing) or not isinstance(answer, bool):
        return None
    rule, tree = compiled.rule, compiled.constrains_tree
    if tree is None:
        return None
    try:
        condition = Reading(row, setting.params, catalogue, row.key.plan).said(tree)
    except NotLinear as error:
        return Unsaid(rule.id, row.key, error.reason, not answer)
    if condition == TRUE:
        return None
    of = places([condition])
    if not of or holds(condition, catalogue.numbers) is not answer:
        return Unsaid(rule.id, row.key, "other-verdict" if of else "fixed", not answer)
    return Demand(rule, setting.severity, row.key, name_of(row), condition, answer, _mark(row), of)


def _mark(row: SubjectRow) -> Mark:
    said = getattr(row, "said", None)
    return row.mark(said.at) if said is not None else row.place("")


def by_place(demands: Iterable[Demand]) -> Mapping[Place, list[Demand]]:
    """The demands on each value."""
    found: dict[Place, list[Demand]] = {}
    for demand in demands:
        for place in demand.places:
            found.setdefault(place, []).append(demand)
    return found
