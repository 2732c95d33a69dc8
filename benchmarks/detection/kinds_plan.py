"""Breaks of how plans hang together: links, trims, claims, offices, documents, divisions, whole indicators."""

from collections.abc import Iterator

from auditor.model.plan import RANK, Claim, Indicator, Trim
from benchmarks.detection.change import Bench, Change, more

STRANGER = "市测绘院"               # an office of no plan


def _of(bench: Bench, kind: str, indicator: Indicator, what: str, edited: dict[int, str]) -> Change:
    names = (indicator.name, *( (f"{indicator.link.plan}/{indicator.link.indicator}",) if indicator.link else ()))
    return Change(kind, bench.plan.id, f"{indicator.id}: {what}", edited, indicator.id, names)


def _linked(bench: Bench) -> Iterator[tuple[Indicator, str]]:
    for indicator in bench.plan.indicators.values():
        if indicator.link is not None and indicator.link.plan:
            yield indicator, f"{indicator.link.plan}/{indicator.link.indicator}"


def share(bench: Bench) -> Iterator[Change]:
    """A declared share two units of its last digit more."""
    for indicator, _ in _linked(bench):
        assert indicator.link is not None
        for said in indicator.link.shares.values():
            new = more(said.quantity.raw, 2)
            yield _of(bench, "share", indicator, f"{said.quantity.raw} → {new}", bench.value(said, new))


def share_dropped(bench: Bench) -> Iterator[Change]:
    """A quantity that is a part, without its share."""
    for indicator, _ in _linked(bench):
        assert indicator.link is not None
        if indicator.link.shares:
            edited = bench.without(indicator.link.at, "share")
            yield _of(bench, "share dropped", indicator, "no share", edited)


def link_target(bench: Bench) -> Iterator[Change]:
    """A link to another indicator of the plan above, to none, or past a level."""
    every = {indicator.id: to for indicator, to in _linked(bench)}
    for indicator, to in _linked(bench):
        assert indicator.link is not None
        at = indicator.link.places["to"]
        new = bench.other(to, list(every.values()))
        if new.partition("/")[0] == indicator.link.plan:
            yield _of(bench, "link target", indicator, f"{to} → {new}", bench.swapped(at, to, new))
        gone = f"{indicator.link.plan}/nowhere"
        yield _of(bench, "link to nothing", indicator, gone, bench.swapped(at, to, gone))
        for up in bench.plans[indicator.link.plan].parents:
            if indicator.link.indicator in bench.plans[up].indicators:
                past = f"{up}/{indicator.link.indicator}"
                yield _of(bench, "link past a level", indicator, past, bench.swapped(at, to, past))


def link_dropped(bench: Bench) -> Iterator[Change]:
    """An indicator that answers one above, without saying so."""
    for indicator, _ in _linked(bench):
        edited = bench.without(indicator.places["link"], "link")
        yield _of(bench, "link dropped", indicator, "no link", edited)


def relation(bench: Bench) -> Iterator[Change]:
    """A part said to be the same, or what is repeated said to be a part."""
    for indicator, to in _linked(bench):
        assert indicator.link is not None
        link = indicator.link
        if link.relation not in ("same", "share") or not any(True for _ in bench.numbers(indicator.targets)):
            continue
        above = bench.plans[link.plan].indicators.get(link.indicator)
        equal = above is not None and any(
            when in indicator.targets and said.quantity.number == indicator.targets[when].quantity.number
            for when, said in bench.numbers(above.targets)
        )
        new = "share" if link.relation == "same" else "same"
        if above is not None and not (new == "same" and equal):     # one part of one is the same
            edited = bench.swapped(link.places["relation"], link.relation, new)
            yield _of(bench, "relation", indicator, f"{link.relation} → {new} ({to})", edited)


def own(bench: Bench) -> Iterator[Change]:
    """An own indicator without its proposer, its reason, or proposed by an office that the plan does not have."""
    for indicator in bench.plan.indicators.values():
        link = indicator.link
        if link is None or link.relation != "own":
            continue
        for key in ("proposed_by", "reason"):
            if key in link.places:
                edited = bench.without(link.places[key], key)
                yield _of(bench, f"own {key.replace('proposed_by', 'proposer')}", indicator, f"no {key}", edited)
        if link.proposed_by:
            edited = bench.swapped(link.places["proposed_by"], link.proposed_by, STRANGER)
            yield _of(bench, "own proposer unknown", indicator, STRANGER, edited)


def _trim(bench: Bench, kind: str, trim: Trim, what: str, edited: dict[int, str]) -> Change:
    to = f"{trim.plan}/{trim.indicator}"
    above = bench.plans[trim.plan].indicators.get(trim.indicator)
    return Change(kind, bench.plan.id, f"{to}: {what}", edited, to, (to, *((above.name,) if above else ())))


def trim_fields(bench: Bench) -> Iterator[Change]:
    """A trim without its reason, its kind of reason, or who proposed it."""
    for trim in bench.plan.trims:
        for key, kind in (("reason", "reason"), ("because", "code"), ("proposed_by", "proposer")):
            if key in trim.places:
                edited = bench.without(trim.places[key], key)
                yield _trim(bench, f"trim {kind}", trim, f"no {key}", edited)
        if trim.proposed_by:
            edited = bench.swapped(trim.places["proposed_by"], trim.proposed_by, STRANGER)
            yield _trim(bench, "trim proposer unknown", trim, STRANGER, edited)
        if trim.because not in ("", "merged"):
            edited = bench.swapped(trim.places["because"], trim.because, "merged")
            yield _trim(bench, "trim merged into nothing", trim, f"{trim.because} → merged", edited)


def trim_dropped(bench: Bench) -> Iterator[Change]:
    """A trim taken away; the indicator above is then neither carried nor trimmed."""
    for trim in bench.plan.trims:
        yield _trim(bench, "trim dropped", trim, "dropped", bench.commented(*bench.block(trim.at, 2)))


def trim_to(bench: Bench) -> Iterator[Change]:
    """A trim of an indicator that is carried, or of none."""
    carried = [to for _, to in _linked(bench)]
    for trim in bench.plan.trims:
        old = f"{trim.plan}/{trim.indicator}"
        news = (("trim of what is carried", bench.rng.choice(carried)), ("trim of nothing", f"{trim.plan}/nowhere"))
        for kind, new in news:
            yield _trim(bench, kind, trim, f"→ {new}", bench.swapped(trim.places["indicator"], old, new))


def trim_said(bench: Bench) -> Iterator[Change]:
    """The value that a trim quotes one unit more, without its year, or under a year that has another one above."""
    for trim in bench.plan.trims:
        above = bench.plans[trim.plan].indicators.get(trim.indicator)
        if trim.said is None or above is None or not any(True for _ in bench.numbers(above.targets)):
            continue
        if trim.said.quantity.number is None:
            continue
        new = more(trim.said.quantity.raw)
        yield _trim(bench, "trim quoted value", trim, f"→ {new}", bench.value(trim.said, new))
        if trim.year is not None:
            edited = bench.without(trim.places["year"], "year")
            yield _trim(bench, "trim year dropped", trim, "no year", edited)
            first = above.targets.get(2025)
            if first is None or first.quantity.number != trim.said.quantity.number:
                edited = bench.swapped(trim.places["year"], str(trim.year), "2025")
                yield _trim(bench, "trim year", trim, f"{trim.year} → 2025", edited)


def trim_busy(bench: Bench) -> Iterator[Change]:
    """The object of a trim for want of mandate or subject among those of an action."""
    for trim in bench.plan.trims:
        if trim.because not in ("no-mandate", "no-subject") or not trim.objects:
            continue
        free = [a for a in bench.plan.actions.values() if a.objects and not set(trim.objects) & set(a.objects)]
        if free and not any(set(trim.objects) & set(a.objects) for a in bench.plan.actions.values()):
            action = bench.rng.choice(free)
            edited = bench.swapped(action.places["objects"], "[", f"[{trim.objects[0]}, ")
            yield _trim(bench, "action works on what is trimmed", trim, action.id, edited)


def claim_number(bench: Bench) -> Iterator[Change]:
    """A number that the document states about itself, one more or less."""
    for claim in bench.plan.claims:
        if claim.equals:
            new = str(int(claim.equals) + bench.rng.choice((-1, 1)))
            edited = bench.swapped(claim.places["equals"], claim.equals, new)
            yield _claim(bench, "claim number", claim, f"{claim.equals} → {new}", edited)
        for key, number in claim.ledger.items():
            new = str(number + 1)
            edited = bench.swapped(claim.places[f"ledger.{key}"], str(number), new)
            yield _claim(bench, "ledger number", claim, f"{key} {number} → {new}", edited)
        if claim.sum:
            edited = bench.swapped(claim.places["sum"], f"[{claim.sum[0]}", f"[{int(claim.sum[0]) + 1}")
            yield _claim(bench, "claim sum", claim, f"{claim.sum[0]} + 1", edited)
    for name, number in bench.plan.articles.items():
        if any(claim.counts == "articles" for claim in bench.plan.claims):
            at = bench.line(bench.plan.places["articles"])
            line = bench.lines[at - 1].replace(f"{name}: {number}", f"{name}: {number + 1}")
            yield Change("articles", bench.plan.id, f"{name} {number} + 1", {at: line}, "articles", ("条",))


def _claim(bench: Bench, kind: str, claim: Claim, what: str, edited: dict[int, str]) -> Change:
    return Change(kind, bench.plan.id, f"{claim.says}: {what}", edited, claim.says, (claim.says,))


def claim_member(bench: Bench) -> Iterator[Change]:
    """A member named that is not counted, or (of a complete list) one not named."""
    for claim in bench.plan.claims:
        if not claim.members:
            continue
        number = bench.line(claim.places["members"])
        line = bench.lines[number - 1]
        at = line.index("[", (claim.places["members"] & 0xFFFFF) - 1)
        listed = ", ".join(claim.members)
        place = bench.rng.randrange(len(claim.members))
        others = [*claim.members[:place], "nobody", *claim.members[place + 1:]]
        for kind, names, applies in (
            ("claim member", others, True),
            ("claim member dropped", others[:place] + others[place + 1:], claim.complete and len(others) > 1),
        ):
            if applies:
                edited = {number: line[:at + 1] + ", ".join(names) + line[at + 1 + len(listed):]}
                yield _claim(bench, kind, claim, claim.members[place], edited)


def owner(bench: Bench) -> Iterator[Change]:
    """An owner that is none of the offices of its action, or no office of the plan."""
    for indicator in bench.plan.indicators.values():
        if len(indicator.owner) != 1 or "owner" not in indicator.places:
            continue
        old, at = f"[{indicator.owner[0]}]", indicator.places["owner"]
        action = bench.plan.actions.get(indicator.action)
        if action is not None and not action.open:
            outside = [office for office in bench.plan.offices if office not in (*action.lead, *action.support)]
            new = bench.rng.choice(outside)
            yield _of(bench, "owner", indicator, f"{old} → {new}", bench.swapped(at, old, f"[{new}]"))
        yield _of(bench, "owner unknown", indicator, STRANGER, bench.swapped(at, old, f"[{STRANGER}]"))


def action_of(bench: Bench) -> Iterator[Change]:
    """An indicator under an action whose offices its owner is none of."""
    for indicator in bench.plan.indicators.values():
        others = [
            action for action in bench.plan.actions.values()
            if indicator.owner and not set(indicator.owner) & {*action.lead, *action.support} and not action.open
        ]
        if indicator.action and others:
            new = bench.rng.choice(others).id
            edited = bench.swapped(indicator.places["action"], indicator.action, new)
            yield _of(bench, "action of an indicator", indicator, f"{indicator.action} → {new}", edited)


def action_offices(bench: Bench) -> Iterator[Change]:
    """An action without a lead, led by an office that leads nothing of it, or with an office that is none."""
    for action in bench.plan.actions.values():
        about = (action.id, (action.title,))
        if action.lead:
            edited = bench.without(action.places["lead"], "lead")
            yield Change("action lead removed", bench.plan.id, f"{action.id}: no lead", edited, *about)
            owners = {
                owner for indicator in bench.plan.indicators.values() if indicator.action == action.id
                for owner in indicator.owner
            }
            attached = any(item.action == action.id for item in bench.plan.work_items)
            if action.lead[0] in owners or attached:        # else nothing in the document speaks against it
                outside = [o for o in bench.plan.offices if o not in (*action.lead, *action.support)]
                edited = bench.swapped(action.places["lead"], f"[{action.lead[0]}", f"[{bench.rng.choice(outside)}")
                yield Change("action lead", bench.plan.id, f"{action.id}: another lead", edited, *about)
        if action.support:
            edited = bench.swapped(action.places["support"], f"[{action.support[0]}", f"[{STRANGER}")
            yield Change("action office unknown", bench.plan.id, f"{action.id}: {STRANGER}", edited, *about)


def work_items(bench: Bench) -> Iterator[Change]:
    """A row of the attachment with another lead or task than in the body, or no row for an action."""
    for item in bench.plan.work_items:
        about = (item.title, (item.title, item.task))
        if not item.action:
            continue
        outside = [office for office in bench.plan.offices if office not in item.lead]
        edited = bench.swapped(item.places["lead"], f"[{item.lead[0]}", f"[{bench.rng.choice(outside)}")
        yield Change("work item lead", bench.plan.id, item.title, edited, *about)
        edited = bench.swapped(item.places["task"], item.task, "科技创新行动")
        yield Change("work item task", bench.plan.id, item.title, edited, *about)
        yield Change("work item dropped", bench.plan.id, item.title, bench.commented(*bench.block(item.at, 2)), *about)


def register(bench: Bench) -> Iterator[Change]:
    """An office that the plan uses, no longer in its register."""
    for number, line in enumerate(bench.lines, 1):
        office = line.strip().removeprefix("- ")
        used = any(office in (*a.lead, *a.support) for a in bench.plan.actions.values())
        if line.startswith("  - ") and office in bench.plan.offices and used:
            yield Change("office dropped", bench.plan.id, office, bench.commented(number, number), office, (office,))


def group(bench: Bench) -> Iterator[Change]:
    """An indicator that answers one above, in another group than that one."""
    names = [group.name for group in bench.plan.groups]
    for indicator, _ in _linked(bench):
        if indicator.group and len(names) > 1:
            new = bench.other(indicator.group, names)
            edited = bench.swapped(indicator.places["group"], indicator.group, new)
            yield _of(bench, "group", indicator, f"{indicator.group} → {new}", edited)


def _named(bench: Bench) -> tuple[str, ...]:
    """What a finding may call the plan: its title, its region, its number as it is afterwards."""
    plan = bench.plan
    return plan.title, plan.region, *([more(plan.number)] if plan.number else [])


def document(bench: Bench) -> Iterator[Change]:
    """The plan above not cited, another number than those below cite, a date before the plan above."""
    plan = bench.plan
    parents = [bench.plans[up] for up in plan.parents]
    about = (plan.id, _named(bench))
    for parent in parents:
        if parent.number and parent.number in plan.cites:
            at = plan.places["cites"]
            old = f"[{', '.join(plan.cites)}]"
            new = f"[{', '.join(cited for cited in plan.cites if cited != parent.number)}]"
            yield Change("citation", plan.id, f"without {parent.number}", bench.swapped(at, old, new), *about)
            edited = bench.swapped(at, old, old.replace(parent.number, more(parent.number)))
            yield Change("citation", plan.id, f"{more(parent.number)}", edited, *about)
        if parent.date and plan.date:
            edited = bench.swapped(plan.places["date"], plan.date, f"2023{plan.date[4:]}")
            yield Change("date", plan.id, f"{plan.date} → 2023", edited, *about)
    if plan.number and any(plan.number in child.cites for child in bench.children):
        edited = bench.swapped(plan.places["number"], plan.number, more(plan.number))
        yield Change("document number", plan.id, more(plan.number), edited, *about)


def plan_fields(bench: Bench) -> Iterator[Change]:
    """Another base year, a target year less, another level, other parents."""
    plan, about = bench.plan, (bench.plan.id, _named(bench))
    grows = any(
        said.quantity.kind == "growth" for indicator, _ in _linked(bench) for said in indicator.targets.values()
    )
    if plan.base_year is not None and grows and all(bench.plans[up].text == "full" for up in plan.parents):
        edited = bench.swapped(plan.places["base_year"], str(plan.base_year), str(plan.base_year - 1))
        yield Change("base year", plan.id, "a year earlier", edited, *about)
    if len(plan.years) > 1:
        edited = bench.swapped(plan.places["years"], f"[{plan.years[0]}, ", "[")
        yield Change("years", plan.id, f"without {plan.years[0]}", edited, *about)
    for level in RANK:
        if plan.parents and RANK[level] != plan.tier.rank:
            edited = bench.swapped(plan.places["level"], plan.level, level)
            yield Change("level", plan.id, f"{plan.level} → {level}", edited, *about)
    old = f"[{', '.join(plan.parents)}]"
    for id in (*bench.plans, "nowhere", ""):
        if plan.parents and id not in plan.parents:
            edited = bench.swapped(plan.places["parents"], old, f"[{id}]")
            yield Change("parent", plan.id, f"{old} → {id}", edited, *about)


def divisions(bench: Bench) -> Iterator[Change]:
    """A division that is missing, has another code or name than its plan, or names a plan that is not below."""
    for division in bench.plan.divisions:
        number = bench.line(division.at)
        line = bench.lines[number - 1]
        outside = [id for id, plan in bench.plans.items() if bench.plan.id not in plan.parents]
        elsewhere = bench.other(division.plan, outside)
        for kind, new in (
            ("division dropped", f"#{line}"),
            ("division code", line.replace(division.code, more(division.code))),
            ("division name", line.replace(division.name, "新城新区")),
            ("division plan", line.replace(f"plan: {division.plan}", f"plan: {elsewhere}")),
        ):
            yield Change(kind, bench.plan.id, division.name, {number: new}, division.plan, (division.name, "新城新区"))


def whole(bench: Bench) -> Iterator[Change]:
    """An indicator taken away, or there twice under two ids."""
    last = max((bench.block((bench.line(i.at) - 1) << 20, 2)[1] for i in bench.plan.indicators.values()), default=0)
    for indicator in bench.plan.indicators.values():
        head = bench.line(indicator.at) - 1
        first, end = bench.block(head << 20, 2)
        named = any(indicator.id in claim.members for claim in bench.plan.claims)
        if named or (indicator.link is not None and indicator.link.plan):
            yield _of(bench, "indicator dropped", indicator, "dropped", bench.commented(first, end))
        inserted = (f"  {indicator.id}-again:", *bench.lines[first:end])
        yield Change(
            "indicator duplicated", bench.plan.id, indicator.id, {first: bench.lines[first - 1]}, indicator.id,
            (indicator.name,), last, inserted,
        )


KINDS = (
    share, share_dropped, link_target, link_dropped, relation, own, trim_fields, trim_dropped, trim_to, trim_said,
    trim_busy, claim_number, claim_member, owner, action_of, action_offices, work_items, register, group, document,
    plan_fields, divisions, whole,
)
