"""Which subject of today is which of then, so that what `auditor diff` takes for one thing is one for findings too.

A subject keeps its findings when its plan, its indicator, its chapter or its wording is called otherwise, and loses
them when its name now stands for another thing.
"""

from collections.abc import Collection, Iterator, Mapping

from auditor.difference.action import WORK_ITEMS, action_pairs
from auditor.difference.align import Aligned, alignments
from auditor.difference.claim import claim_pairs
from auditor.difference.document import GROUPS
from auditor.difference.pair import Pair
from auditor.difference.pairing import paired
from auditor.difference.statement import statement_pairs
from auditor.ground.record import record
from auditor.model.audit import SubjectKey
from auditor.model.plan import Indicator, Plan, PlanSet
from auditor.model.rows.action import work_item_keys
from auditor.model.rows.claim import claim_key, twins
from auditor.model.rows.statement import told

ASPECTS = ("count", "members", "before", "trimmed", "added", "after", "balance", "sum", "formula")
Keys = dict[SubjectKey, SubjectKey | None]
Place = tuple[str, SubjectKey]              # the folder of a family, and a subject in it


@record
class Identity:
    """One family: what of it was called otherwise then. None: it was not there, or its name meant another thing.

    homes: plan of then → the folder where it stood. plans, addresses (plan/indicator), keys: of today → of then,
    only where they differ.
    """

    homes: Mapping[str, str]
    plans: Mapping[str, str]
    addresses: Mapping[str, str | None]
    keys: Mapping[SubjectKey, SubjectKey | None]

    def former(self, key: SubjectKey) -> Place | None:
        """Where and under which key a subject of today was judged then."""
        if key.kind == "claim" and key.year:        # an equation: one claim, judged in each of its years
            place = self.former(key._replace(year=""))
            return None if place is None else (place[0], place[1]._replace(year=key.year))
        found = self.keys[key] if key in self.keys else self._renamed(key)
        home = self.homes.get(found.plan) if found is not None else None
        return None if found is None or home is None else (home, found)

    def _renamed(self, key: SubjectKey) -> SubjectKey | None:
        plan, indicator, other = self.plans.get(key.plan, key.plan), key.indicator, key.other
        if indicator:
            address = self._address(f"{key.plan}/{indicator}")
            if address is None:
                return None
            indicator = address.partition("/")[2]
        if key.kind in ("link", "duty", "trim") and "/" in other:
            above = self._address(other)
            if above is None:
                return None
            other = above
        elif key.kind == "restatement":
            other = self.plans.get(other, other)
        return SubjectKey(key.kind, plan, indicator, key.year, other)

    def _address(self, address: str) -> str | None:
        if address in self.addresses:
            return self.addresses[address]
        plan, _, indicator = address.partition("/")
        return f"{self.plans.get(plan, plan)}/{indicator}"


Ids = Mapping[str, Collection[str]]         # folder → the plans of its family


def identities(
    before: Mapping[str, PlanSet], after: Mapping[str, PlanSet], then: Ids | None = None, now: Ids | None = None
) -> dict[str, Identity]:
    """What was called otherwise, of each family of today; the keys are folders.

    before, after: the plans that both states do not have alike, or more. then, now: all plans, where these are not
    all. A plan that has left its folder is looked for in the one where it stands today, as long as it stands in no
    other.
    """
    then = {folder: plan_set.plans for folder, plan_set in before.items()} if then is None else then
    now = {folder: plan_set.plans for folder, plan_set in after.items()} if now is None else now
    found = {}
    for folder, ids in now.items():
        own = then.get(folder, ())
        homes = dict.fromkeys(own, folder)
        plans = dict(before[folder].plans) if folder in before else {}
        for id in set(ids).difference(own):
            left = [other for other, those in then.items() if id in those and id not in now.get(other, ())]
            if len(left) == 1:
                homes[id], plans[id] = left[0], before[left[0]].plans[id]
        found[folder] = _identity(homes, PlanSet(plans), after.get(folder, PlanSet({})))
    return found


def _identity(homes: Mapping[str, str], before: PlanSet, after: PlanSet) -> Identity:
    plans: dict[str, str] = {}
    addresses: dict[str, str | None] = {}
    keys: Keys = {}
    for each in alignments(before, after):
        if isinstance(each, Aligned) and each.old.digest != each.new.digest:
            _note(each, plans, addresses)
            keys |= {now: then for now, then in _keys(each) if now != then}
    return Identity(homes, plans, addresses, keys)


def _note(each: Aligned, plans: dict[str, str], addresses: dict[str, str | None]) -> None:
    old, new = each.old, each.new
    if old.id != new.id:
        plans[new.id] = old.id
    for pair in each.paired.pairs:
        if pair.after is None:
            continue
        now = f"{new.id}/{pair.after.id}"
        then = f"{old.id}/{pair.before.id}" if pair.before is not None else None
        if then is None and pair.after.id not in old.indicators:
            continue            # it is new, and nothing of then has its name
        if then != f"{old.id}/{pair.after.id}":
            addresses[now] = then


def _keys(each: Aligned) -> Iterator[tuple[SubjectKey, SubjectKey | None]]:
    """The subjects of a plan that are named by their words or their place, now and then."""
    old, new = each.old, each.new
    for pair in each.paired.pairs:
        if pair.after is not None and pair.before is not None:
            yield from _statements(old, new, pair.before, pair.after)
    yield from _claims(old, new)
    rows_then = dict(zip(map(id, old.work_items), work_item_keys(old.id, old.work_items), strict=True))
    rows_now = dict(zip(map(id, new.work_items), work_item_keys(new.id, new.work_items), strict=True))
    for item, row in paired(old.work_items, new.work_items, WORK_ITEMS):
        if row is not None:
            yield rows_now[id(row)], rows_then[id(item)] if item is not None else None
    for action, here in action_pairs(Pair(old, new, each.plans.how)):
        if action is not None and here is not None:
            yield _named("action", new, here.id), _named("action", old, action.id)
    for group, same in paired(old.groups, new.groups, GROUPS):
        if group is not None and same is not None:
            yield _named("group", new, same.name), _named("group", old, group.name)


def _named(kind: str, plan: Plan, name: str) -> SubjectKey:
    return SubjectKey(kind, plan.id, "", "", name)


def _claims(old: Plan, new: Plan) -> Iterator[tuple[SubjectKey, SubjectKey | None]]:
    then = {id(claim): twin for claim, twin in twins(old.claims)}
    now = {id(claim): twin for claim, twin in twins(new.claims)}
    for former, claim in claim_pairs(old, new):
        if claim is None:
            continue
        for aspect in ASPECTS:
            yield (
                claim_key(new.id, claim, aspect, now[id(claim)]),
                claim_key(old.id, former, aspect, then[id(former)]) if former is not None else None,
            )


def _statements(
    old: Plan, new: Plan, before: Indicator, after: Indicator
) -> Iterator[tuple[SubjectKey, SubjectKey | None]]:
    was = {id(each): former for former, each in statement_pairs(before, after) if each is not None}
    places = {(id(each), when): place for each, when, _, place in told(before.statements)}
    for each, when, _, place in told(after.statements):
        former = was.get(id(each))
        then = places.get((id(former), when)) if former is not None else None
        yield (
            SubjectKey("statement", new.id, after.id, str(when), place),
            SubjectKey("statement", old.id, before.id, str(when), then) if then is not None else None,
        )


def renamed(found: Mapping[str, Identity]) -> list[tuple[str, str]]:
    """The plans that are held against one of another id: of then and of now."""
    return sorted({(then, now) for identity in found.values() for now, then in identity.plans.items()})


def gone(then: Ids, now: Ids, found: Mapping[str, Identity]) -> list[str]:
    """The plans of then that none of today is held against; with their folder, where their id stands in another."""
    met: set[tuple[str | None, str]] = set()
    for folder, identity in found.items():
        former = [identity.plans.get(id, id) for id in now[folder]]
        met.update((identity.homes.get(id), id) for id in former)
    there = {id for ids in now.values() for id in ids}
    return sorted(
        f"{folder}/{id}" if id in there else id for folder, ids in then.items() for id in ids if (folder, id) not in met
    )
