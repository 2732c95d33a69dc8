"""The smallest edits that make findings go: conditions solved, and every answer audited before it is shown."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.ground.record import record
from auditor.judge.judging import RulesByLevel, at_level, rows_of
from auditor.model.audit import SubjectKey
from auditor.model.rows.build import Family
from auditor.repair.catalogue import Catalogue
from auditor.repair.clusters import Cluster, clusters
from auditor.repair.conflict import Conflict, conflict_of
from auditor.repair.demands import Demand, Unsaid, demand_on, demands_of
from auditor.repair.edits import Edit, edit_of
from auditor.repair.locks import FACTORS, Locks, below, lowest_rank, reason_of, unknown_of
from auditor.repair.polynomial import Place
from auditor.repair.question import Answer, Question, Unknown
from auditor.repair.related import related
from auditor.repair.solver import TooLarge, best
from auditor.repair.trial import Standing, Trial, Verdict, standing

TRIES = 40                  # how often what the audit finds anew is taken into account


@record
class Wish:
    """What is to be repaired. plans: whose findings (all where empty); severities and rules: which of them.

    seconds: for each question; ways: how many answers that cost the same. only: these verdicts alone. open: the plans
    that may change, instead of those of the findings and those below; stay: values that may not.
    """

    plans: Collection[str] = ()
    severities: Collection[str] = ("error", "warning")
    rules: Collection[str] = ()
    locks: Locks = Locks()
    ways: int = 1
    seconds: float = 20.0
    only: Collection[Verdict] | None = None
    open: Collection[str] | None = None
    stay: Collection[Place] = ()


@record
class Way:
    """One answer: its edits, and why each is made."""

    edits: tuple[Edit, ...]
    why: Mapping[Place, tuple[Demand, ...]]


@record
class Part:
    """Findings that hang together, with the ways to repair them. conflict: why there is none.

    remains: what the audit finds anew in every way that was tried, where there is none without. proven: nothing costs
    less; else bounds and costs tell the gap.
    """

    chosen: tuple[Demand, ...]
    ways: tuple[Way, ...]
    costs: tuple[int, int, int] = (0, 0, 0)
    bounds: tuple[int, int, int] = (0, 0, 0)
    proven: bool = True
    conflict: Conflict | None = None
    remains: tuple[Verdict, ...] = ()
    notes: bool = False


@record
class Repair:
    """What is proposed. unsaid: chosen findings that no inequality says. before, after: what was and would be found."""

    parts: tuple[Part, ...]
    unsaid: tuple[Verdict, ...]
    before: Standing
    after: Standing
    catalogue: Catalogue

    @property
    def new(self) -> tuple[Verdict, ...]:
        """What would be found anew."""
        return tuple(self.after.new_since(self.before))

    def is_left(self, verdict: Verdict) -> bool:
        """Whether a finding would still be there."""
        return self.after.verdicts.get(verdict, ("", ""))[0] == "violated"

    @property
    def whole(self) -> bool:
        """Whether every chosen finding that can be solved is."""
        return all(part.ways for part in self.parts)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits of the first way of each part."""
        return tuple(edit for part in self.parts if part.ways for edit in part.ways[0].edits)

    def common(self, part: Part) -> tuple[Edit, ...]:
        """What all ways of a part have in common."""
        if not part.ways:
            return ()
        others = [{(edit.value.place, edit.number) for edit in way.edits} for way in part.ways[1:]]
        return tuple(
            edit for edit in part.ways[0].edits if all((edit.value.place, edit.number) in other for other in others)
        )


@record
class _Solved:
    """Parts with the edits of their first ways, and the family with these."""

    parts: tuple[Part, ...]
    edits: Sequence[Edit]
    trial: Trial


class Repairer:
    """The search for one family."""

    def __init__(self, trial: Trial, wish: Wish) -> None:
        self.trial = trial
        self.wish = wish
        self.rows: Family = trial.rows()
        self.catalogue: Catalogue = trial.catalogue(self.rows)
        self.levels: RulesByLevel = trial.levels
        self.before = standing(trial.audit())
        found = list(demands_of(self.rows.plans, self.levels, self.catalogue, self._near()))
        self.demands = [each for each in found if isinstance(each, Demand)]
        self.unsaid = [each for each in found if isinstance(each, Unsaid)]

    def _near(self) -> Callable[[SubjectKey], bool]:
        """Which rows may matter for the chosen findings."""
        chosen = [subject for rule, subject in self.before.verdicts if self.is_chosen((rule, subject))]
        keys = related(self.rows.plans, {(subject.plan, subject.indicator) for subject in chosen})
        claims = {subject.plan for subject in chosen if subject.kind == "claim"}
        return lambda key: key.plan in claims if key.kind == "claim" else (key.plan, key.indicator) in keys

    def is_chosen(self, verdict: Verdict) -> bool:
        """Whether a verdict is a finding that is to go."""
        said, severity = self.before.verdicts.get(verdict, ("", ""))
        rule, subject = verdict
        return (
            said == "violated" and severity in self.wish.severities
            and (not self.wish.plans or subject.plan in self.wish.plans)
            and (not self.wish.rules or rule.startswith(tuple(self.wish.rules)))
            and (self.wish.only is None or verdict in self.wish.only)
        )

    def repair(self) -> Repair:
        """The edits, proven by an audit of the family with them.

        What a document states of itself comes last: what it counts may be another number by then.
        """
        chosen = [each for each in self.demands if not each.holds and self.is_chosen(each.key)]
        values = self._solved([each for each in chosen if each.subject.kind != "claim"])
        counts = [each.key for each in chosen if each.subject.kind == "claim"]
        later = Repairer(values.trial, replace(self.wish, only=frozenset(counts))) if counts and values.edits else None
        rest = self._solved([each for each in chosen if each.key in counts]) if later is None else later.solved()
        trial = rest.trial if rest.edits else values.trial
        said = {each.key for each in chosen}
        unsaid = tuple(key for key in self.before.verdicts if self.is_chosen(key) and key not in said)
        after = standing(trial.audit()) if values.edits or rest.edits else self.before
        return Repair((*values.parts, *rest.parts), unsaid, self.before, after, self.catalogue)

    def solved(self) -> "_Solved":
        """Everything that is chosen, at once."""
        return self._solved([each for each in self.demands if not each.holds and self.is_chosen(each.key)])

    def _solved(self, chosen: Sequence[Demand]) -> "_Solved":
        parts = tuple(part for cluster in clusters(self.demands, chosen) for part in self._parts(cluster))
        edits = [edit for part in parts if part.ways for edit in part.ways[0].edits]
        return _Solved(parts, edits, self.trial.changed(edits) if edits else self.trial)

    def _parts(self, cluster: Cluster) -> list[Part]:
        """The cluster repaired; where something in it cannot be, that apart, and the rest without it."""
        found = self._part(cluster)
        lost = () if found.conflict is None else tuple(
            each for each in cluster.chosen if each in found.conflict.demands
        )
        rest = tuple(each for each in cluster.chosen if each not in lost)
        if not lost or not rest:
            return [found]
        left = tuple(each for each in cluster.demands if each not in lost)
        return [replace(found, chosen=lost), *self._parts(Cluster(left, rest))]

    def _part(self, cluster: Cluster) -> Part:
        for strict in (True, False):
            found = _Search(self, cluster, strict).part()
            if found.ways or (not found.remains and found.conflict is not None and not found.conflict.notes):
                return found
        return found

    def new(self, edits: Sequence[Edit], strict: bool) -> tuple[list[Verdict], Trial]:
        """What the audit finds anew with these edits; notes only where `strict`."""
        trial = self.trial.changed(edits)
        now = standing(trial.audit())
        found = [key for key in now.new_since(self.before) if strict or now.verdicts[key][1] != "note"]
        return found, trial


class _Search:
    """The search for one cluster. strict: no new note either."""

    def __init__(self, whole: Repairer, cluster: Cluster, strict: bool) -> None:
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

    def unknowns(self, factor: int) -> list[Unknown]:
        """The numbers of the demands."""
        catalogue, locks = self.whole.catalogue, self.whole.wish.locks
        highest = lowest_rank(catalogue.plans.values())
        return [
            unknown_of(catalogue.values[place], catalogue, bool(reason), locks, factor, highest)
            for place, reason in self.reasons().items()
        ]

    def best(self) -> tuple[Answer | None, list[Unknown]]:
        """The cheapest answer to what is demanded so far, with bounds as wide as fit."""
        for factor in FACTORS:
            unknowns = self.unknowns(factor)
            try:
                question = Question(unknowns, [each.condition for each in self.demands], self.apart)
                return best(question, self.whole.wish.seconds), unknowns
            except TooLarge:
                continue
        return None, unknowns

    def edits(self, answer: Answer) -> list[Edit]:
        """What an answer changes."""
        values = self.whole.catalogue.values
        return [
            edit_of(values[place], number) for place, number in answer.numbers.items()
            if number != values[place].number
        ]

    def part(self) -> Part:
        """The ways of the cluster, each audited."""
        first: Answer | None = None
        ways: list[Way] = []
        remains: tuple[Verdict, ...] = ()
        for _ in range(TRIES):
            answer, unknowns = self.best()
            if answer is None:
                if first is None and not remains:
                    seconds = self.whole.wish.seconds
                    conflict = conflict_of(self.demands, unknowns, self.reasons(), seconds)
                    return Part(self.chosen, (), conflict=conflict)
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
            return Part(self.chosen, (), remains=remains)
        return Part(self.chosen, tuple(ways), first.costs, first.bounds, first.proven, notes=not self.strict)

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
