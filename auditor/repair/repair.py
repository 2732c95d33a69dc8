"""The smallest edits that make findings go: conditions solved, and every answer audited before it is shown."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.record import record
from auditor.model.rule import SEVERITIES
from auditor.repair.catalogue import Catalogue
from auditor.repair.clusters import Cluster, clusters
from auditor.repair.demands import Demand
from auditor.repair.edits import ValueEdit, edit_of
from auditor.repair.proposal import Repair, RepairPart, Wish
from auditor.repair.search import Search
from auditor.repair.start import FamilyBefore
from auditor.repair.trial import Trial, standing
from auditor.repair.wording import wordings


@record
class _Solved:
    """Parts with the edits of their first ways, and the family with these."""

    parts: tuple[RepairPart, ...]
    edits: Sequence[ValueEdit]
    trial: Trial


def repair(trial: Trial, wish: Wish) -> Repair:
    """The edits, proven by an audit of the family with them.

    What a document states of itself comes last: what it counts may be another number by then.
    """
    start = FamilyBefore(trial, wish)
    chosen = wanted(start)
    values = _solved(start, [each for each in chosen if each.subject.kind != "claim"])
    counts = frozenset(each.key for each in chosen if each.subject.kind == "claim")
    then = FamilyBefore(values.trial, replace(wish, only=counts)) if counts and values.edits else start
    rest = _solved(then, [each for each in wanted(then) if each.key in counts])
    solved = rest.trial if counts else values.trial
    taken = wordings(start, solved, {edit.value.place for edit in (*values.edits, *rest.edits)})
    trial = solved.changed([edit for each in taken for edit in each.edits]) if taken else solved
    after = standing(trial.audit()) if values.edits or rest.edits or taken else start.before
    said = {each.key for each in chosen}
    reasons = {(each.rule, each.subject): each.reason for each in start.unsaid}
    unsaid = {
        key: reasons.get(key, "") for key in start.before.verdicts
        if start.is_chosen(key) and key not in said and after.verdicts.get(key, ("", ""))[0] == "violated"
    }
    parts = (*values.parts, *(_at_home(part, start.catalogue) for part in rest.parts))
    return Repair(parts, taken, unsaid, start.before, after, start.catalogue, start.trial.rules.pack.rules)


def wanted(start: FamilyBefore) -> list[Demand]:
    """The demands that are to be met anew."""
    return [each for each in start.demands if not each.holds and start.is_chosen(each.key)]


def _solved(start: FamilyBefore, chosen: Sequence[Demand]) -> _Solved:
    parts = tuple(part for cluster in clusters(start.demands, chosen) for part in _parts(start, cluster))
    edits = [edit for part in parts if part.ways for edit in part.ways[0].edits]
    return _Solved(parts, edits, start.trial.changed(edits) if edits else start.trial)


def _at_home(part: RepairPart, catalogue: Catalogue) -> RepairPart:
    """A part whose edits are those of the files as they are, and not as others would make them."""
    return replace(part, ways=tuple(
        replace(way, edits=tuple(
            edit_of(catalogue.values[edit.value.place], edit.number) for edit in way.edits if edit.number is not None
        )) for way in part.ways
    ))


def _parts(start: FamilyBefore, cluster: Cluster) -> list[RepairPart]:
    """The cluster repaired; where something in it cannot be, that apart, and the rest without it.

    Of findings that exclude each other one is given up.
    """
    found = _part(start, cluster)
    stuck = [] if found.conflict is None else [each for each in cluster.chosen if each in found.conflict.demands]
    if not stuck or len(cluster.chosen) == 1:
        return [found]
    lost = stuck[0] if len(stuck) == 1 else _given_up(start, cluster, stuck)
    return [replace(found, chosen=(lost,)), *_parts(start, _without(cluster, lost))]


def _given_up(start: FamilyBefore, cluster: Cluster, stuck: Sequence[Demand]) -> Demand:
    """The least severe without which the others can be repaired, if there is one, else the least severe."""
    mild = sorted(stuck, key=lambda each: SEVERITIES.index(each.severity), reverse=True)
    return next((each for each in mild if _part(start, _without(cluster, each)).ways), mild[0])


def _without(cluster: Cluster, lost: Demand) -> Cluster:
    return Cluster(
        tuple(each for each in cluster.demands if each is not lost),
        tuple(each for each in cluster.chosen if each is not lost),
    )


def _part(start: FamilyBefore, cluster: Cluster) -> RepairPart:
    """The cluster repaired without a new note, or else with one."""
    found = Search(start, cluster, strict=True).part()
    if found.ways or (not found.remains and found.conflict is not None and not found.conflict.notes):
        return found
    return Search(start, cluster, strict=False).part()
