"""Which plans the verdicts of a plan can depend on.

Worked out from what plan files point at, so that it is known before any plan is read whole. What of a row is not
answered by its own plan file:

| row         | words                                                       | plans that are read                      |
|-------------|-------------------------------------------------------------|------------------------------------------|
| plan        | parents, parent_ranks, uncited                              | its parents                              |
|             | cycle, unparented                                           | all above, by parents                    |
|             | duties                                                      | all above, by parents, and others of the |
|             |                                                             | same government with all above them      |
|             | absent, not_above, skips_level                              | its parents                              |
|             | absent_near                                                 | that whose id is most like one absent    |
|             | beside                                                      | others of the same government            |
|             | outdated, outdated_words                                    | its parents, and what they replaced      |
|             | links, links_shared                                         | those that its links name                |
|             | children, expected, divisions_amiss, children_unnamed       | its children                             |
|             | allocations                                                 | those whose links name it; its children  |
|             | draft (of itself, of those above and below)                 | those that replace them                  |
| indicator   | parent, aliased, link_found, parent_above, links            | that which its link names                |
|             | link_to                                                     | those that its links name                |
|             | binding_above, bound_by                                     | all above, by links                      |
|             | link_near                                                   | its parents, the nearest with a text     |
|             | parent_replaced, replaced_words, in_force,                  | those, and those that replace them       |
|             | asked_now, follows_revision, revision                       |                                          |
|             | in_cycle                                                    | all above, by links                      |
|             | levels_up                                                   | all above, by parents                    |
|             | parents_twin                                                | the nearest above that have a text       |
|             | answered_by; trimmed_by                                     | those whose links name it; its children  |
| target      | referred; beyond_baseline                                   | all above, by links                      |
|             | rival, rival_sort                                           | others of the same government            |
| restatement | source                                                      | all above, by links                      |
| link        | parent, parent_indicator, and all that is computed of them  | that which it names                      |
|             | above, parent_stricter, started_there                       | two up, by links                         |
|             | skipped, between, raised_words                              | all above, by parents                    |
|             | cell, given, added, divided_among, ceiling, all_years,      | that which it names                      |
|             | counted                                                     |                                          |
|             | earlier, of_then                                            | that which the plan above replaced       |
|             | explained                                                   | what the plan's claims read              |
| duty        | all but carried, carriers, trimmed, answered                | the plan that it is owed to, those       |
|             |                                                             | between                                  |
|             | answered                                                    | others of the same government            |
| trim        | near                                                        | its parents, the nearest with a text     |
|             | indicator, found, name, group, headline, carriers, meant …  | that which it names                      |
|             | chain, chain_text, of_nation                                | that, and all above it, by links         |
| allocation  | children, total, unanswered and all that comes of them      | those whose links name it; its children  |
| claim       | recount, counted, absent, extra, origin                     | its parents, those that trims name, and  |
|             |                                                             | what its predicate reads                 |

An upper value printed here (`restated`) is looked for along links only, `divisions` are held against children, and
`quoted_in` is read by nobody. Plans stand in order of their height and id, which needs what is above those below;
where parents run in a circle anywhere, all stand in order of their ids, which needs the circle.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Set
from functools import cache

from auditor.ground.record import record
from auditor.model.graph import cycles, order
from auditor.text.similar import similar

Dependencies = Mapping[str, tuple[str, ...]]    # plan → those that it depends on, itself among them, in family order

# What of a plan or an indicator is answered by plans below it. An expression that asks this of another plan than its
# own (`any(plan.parents, count(children) > 3)`: of its siblings) looks further than the table above.
_DOWNWARD = re.compile(
    r"\b(?:allocations|answered_by|children|children_unnamed|divisions_amiss|expected|explained|trimmed_by)\b"
)


@record
class PlanSummary:
    """What a plan file points at: all that is needed to know which plans depend on which.

    parents, links, trims: ids of plans, each once, whether there are such plans or not; of links and trims not its
    own. replaces: an id, or nothing. region, code: with the level, whose plan it is. named: all further ids that there
    must be a plan for. far: a claim may look further than the shipped rules do, so that any plan may matter.
    """

    id: str
    file: str
    digest: str                 # sha256 of the file's bytes
    level: str
    parents: tuple[str, ...]
    links: tuple[str, ...]
    trims: tuple[str, ...]
    replaces: str
    region: str
    code: str
    named: tuple[str, ...]
    far: bool


Summaries = Mapping[str, PlanSummary]       # by plan


def family_order(summaries: Summaries) -> list[str]:
    """The plans in the order in which a family has them: every parent before its children."""
    return order(_parents(summaries))


def _parents(summaries: Summaries) -> dict[str, list[str]]:
    return {id: [up for up in summary.parents if up in summaries] for id, summary in summaries.items()}


def looks_far(expression: str) -> bool:
    """Whether an expression may look from another plan downwards: it names what is answered from below."""
    return _DOWNWARD.search(expression) is not None


def dependencies_of(summaries: Summaries, far: bool = False) -> Dependencies:
    """The plans that the verdicts of each plan can depend on, itself among them; plans and all in family order.

    Of a plan: all above it, by parents, links and trims; those below it, by parents and links, and all above those;
    of all these the other plans of their governments, those that replace them and those that they replace, with all
    above. `far`: a rule looks further (`looks_far`): then all plans. In a family of just these plans, or of these and
    any others of the whole, a plan has the same verdicts.
    """
    ranked = family_order(summaries)
    everyone = tuple(ranked)
    rank = {id: place for place, id in enumerate(ranked)}
    circle = frozenset(cycles(_parents(summaries)))
    above, below, replacers = _above(summaries), _below(summaries), _replacers(summaries)
    beside = _beside(summaries, replacers)
    found_for: dict[str, tuple[str, ...]] = {}
    for id in ranked:
        if far or summaries[id].far:
            found_for[id] = everyone
            continue
        found = {id, *above(id), *below.get(id, ())}
        for child in below.get(id, ()):
            found |= above(child)
        waiting = set(found)
        while waiting:
            met = beside(waiting) - found
            waiting = {up for other in met for up in (other, *above(other))} - found
            found |= waiting
        if id in below:
            found |= circle
        found_for[id] = tuple(sorted(found, key=rank.__getitem__))
    return found_for


def _above(summaries: Summaries) -> Callable[[str], frozenset[str]]:
    """A function that gives all plans above one, whatever leads there."""
    upward = {
        id: [up for up in (*each.parents, *each.links, *each.trims, *_alike(each, summaries)) if up in summaries]
        for id, each in summaries.items()
    }

    @cache
    def above(id: str) -> frozenset[str]:
        found = set[str]()
        waiting = [id]
        while waiting:
            fresh = {up for other in waiting for up in upward[other]} - found
            found |= fresh
            waiting = list(fresh)
        return frozenset(found)

    return above


def _alike(summary: PlanSummary, summaries: Summaries) -> list[str]:
    """The plans whose ids are most like those of parents that are not there: what may be meant is said of them."""
    lost = [up for up in summary.parents if up not in summaries]
    known = sorted(id for id in summaries if id != summary.id) if lost else []
    return [similar(up, known) for up in lost]


def _below(summaries: Summaries) -> dict[str, dict[str, None]]:
    below: dict[str, dict[str, None]] = {}
    for id, summary in summaries.items():
        for up in (*summary.parents, *summary.links):
            below.setdefault(up, {})[id] = None
    return below


def _beside(summaries: Summaries, replacers: Mapping[str, list[str]]) -> Callable[[Set[str]], set[str]]:
    """A function that gives the plans of the governments of some, those that replace them or are replaced by them."""
    governments: dict[tuple[str, str], dict[str, list[str]]] = {}      # level and region → code → plans
    for id, summary in summaries.items():
        by_code = governments.setdefault((summary.level, summary.region), {})
        by_code.setdefault(summary.code, []).append(id)

    def beside(ids: Set[str]) -> set[str]:
        found: set[str] = set()
        for level, region, code in {(summaries[id].level, summaries[id].region, summaries[id].code) for id in ids}:
            by_code = governments[level, region]
            for other in {code, ""} if code else by_code:       # see auditor.model.rows.government.one_government
                found.update(by_code.get(other, ()))
        for id in ids:
            found.update(replacers.get(id, ()))
            if summaries[id].replaces in summaries:
                found.add(summaries[id].replaces)
        return found

    return beside


def _replacers(summaries: Summaries) -> dict[str, list[str]]:
    replacers: dict[str, list[str]] = {}
    for id, summary in summaries.items():
        if summary.replaces:
            replacers.setdefault(summary.replaces, []).append(id)
    return replacers


def needed(dependencies: Dependencies, ids: Iterable[str]) -> tuple[str, ...]:
    """The plans that must be there to judge some plans, in family order."""
    wanted = {other for id in ids for other in dependencies[id]}
    return tuple(id for id in dependencies if id in wanted)


def around(summaries: Summaries, id: str) -> tuple[str, ...]:
    """The plans among which a change of one plan may have to be followed: all below it at any height, those that
    answer the same plans above, and all that these depend on; in family order."""
    dependencies = dependencies_of(summaries)
    summary = summaries[id]
    above = {up for up in (*summary.parents, *summary.links) if up in summaries}
    return needed(dependencies, [*above, *(other for other, plans in dependencies.items() if id in plans)])
