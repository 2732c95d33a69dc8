"""The search in one cluster: solved, audited, and what the audit finds anew taken into account."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.judge.judging import RulesByLevel, at_level, rows_of
from auditor.model.rows.build import Family
from auditor.repair.catalogue import Catalogue
from auditor.repair.clusters import Cluster
from auditor.repair.conflict import conflict_of
from auditor.repair.demands import Demand, demand_on
from auditor.repair.edits import ValueEdit, edit_of
from auditor.repair.locks import FACTORS, below, lowest_rank, reason_of, unknown_of
from auditor.repair.polynomial import Place
from auditor.repair.proposal import RepairPart, Way
from auditor.repair.question import FreeNumber, NumberProblem, Solution
from auditor.repair.solver import TooLarge, best
from auditor.repair.start import FamilyBefore
from auditor.repair.trial import Trial, Verdict

TRIES = 40                  # how often what the audit finds anew is taken into account


class Search:
    """The search for one cluster. strict: no new note either."""

    def __init__(self, whole: FamilyBefore, cluster: Cluster, strict: bool) -> None:
        self.whole = whole
        self.strict = strict
        self.chosen = cluster.chosen
        plans = {each.subject.plan for each in cluster.chosen}
        self.open = below(plans, whole.catalogue) if whole.wish.open is None else whole.wish.open
        self.demands = [
            each for each in cluster.demands
            if each in cluster.chosen or (each.holds and (strict or each.severity != "note"))
        ]
        self.apart: list[Mapping[Place, int]] = []

    def reasons(self) -> dict[Place, str]:
        """Why each number of the demands stays; empty where it need not."""
        catalogue, locks = self.whole.catalogue, self.whole.wish.locks
        stay = self.whole.wish.stay
        return {
            place: "set" if place in stay else reason_of(catalogue.values[place], catalogue, self.open, locks)
            for place in sorted({place for each in self.demands for place in each.places})
        }

    def unknowns(self, factor: int) -> list[FreeNumber]:
        """The numbers of the demands."""
        catalogue, locks = self.whole.catalogue, self.whole.wish.locks
        highest = lowest_rank(catalogue.plans.values())
        return [
            unknown_of(catalogue.values[place], catalogue, bool(reason), locks, factor, highest)
            for place, reason in self.reasons().items()
        ]

    def best(self) -> tuple[Solution | None, list[FreeNumber]]:
        """The cheapest answer to what is demanded so far, with bounds as wide as fit."""
        for factor in FACTORS:
            unknowns = self.unknowns(factor)
            try:
                question = NumberProblem(unknowns, [each.condition for each in self.demands], self.apart)
                return best(question, self.whole.wish.seconds), unknowns
            except TooLarge:
                continue
        return None, unknowns

    def edits(self, answer: Solution) -> list[ValueEdit]:
        """What an answer changes."""
        values = self.whole.catalogue.values
        return [
            edit_of(values[place], number) for place, number in answer.numbers.items()
            if number != values[place].number
        ]

    def part(self) -> RepairPart:
        """The ways of the cluster, each audited."""
        first: Solution | None = None
        ways: list[Way] = []
        remains: tuple[Verdict, ...] = ()
        for _ in range(TRIES):
            try:
                answer, unknowns = self.best()
            except TimeoutError:
                break
            if answer is None:
                if first is None and not remains:
                    seconds = self.whole.wish.seconds
                    conflict = conflict_of(self.demands, unknowns, self.reasons(), seconds)
                    return RepairPart(self.chosen, (), conflict=conflict)
                break
            if first is not None and answer.costs != first.costs:
                break
            edits = self.edits(answer)
            new, trial = self.whole.new(edits, self.strict)
            if new:
                remains = tuple(new)
                if not self._learn(new, trial):
                    self.apart.append(answer.numbers)
                continue
            first = first or answer
            ways.append(Way(tuple(edits), {edit.value.place: self.why(edit.value.place) for edit in edits}))
            if len(ways) >= self.whole.wish.ways:
                break
            self.apart.append(answer.numbers)
        if first is None:
            return RepairPart(self.chosen, (), remains=remains)
        return RepairPart(self.chosen, tuple(ways), first.costs, first.bounds, first.proven, notes=not self.strict)

    def why(self, place: Place) -> tuple[Demand, ...]:
        """The findings for which a value is changed, else what would be found without the change."""
        on = [each for each in self.demands if place in each.places]
        return tuple(each for each in on if not each.holds) or tuple(on[:1])

    def _learn(self, new: Iterable[Verdict], trial: Trial) -> bool:
        """Takes up what is demanded of rows that an edit brought under a rule; whether there was any such demand."""
        known = {each.key for each in self.demands}
        wanted = {key for key in new if key not in known}
        plans = sorted({subject.plan for _, subject in wanted})
        if not plans:
            return False
        rows = trial.rows(plans)
        catalogue = trial.catalogue(rows)
        found = list(_on(rows, plans, wanted, self.whole.levels, catalogue))
        self.demands += [replace(each, holds=True) for each in found]
        return bool(found)


def _on(
    rows: Family, plans: Sequence[str], wanted: Collection[Verdict], levels: RulesByLevel, catalogue: Catalogue
) -> Iterable[Demand]:
    """The demands behind some verdicts."""
    for id in plans:
        plan = rows.by_id[id]
        for compiled, setting in at_level(levels, plan.level).rules:
            if not compiled.rule.constrains or not any(rule == compiled.rule.id for rule, _ in wanted):
                continue
            for row in rows_of(plan, compiled.rule.subject):
                if (compiled.rule.id, row.key) in wanted:
                    found = demand_on(compiled, setting, row, catalogue)
                    if isinstance(found, Demand):
                        yield found
