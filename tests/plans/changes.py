"""Every place of the chain above Wujiagang where one thing can be changed."""

import re
from collections.abc import Iterator, Mapping

from auditor.model.plan import Claim, Indicator, Plan, Said, Statement, Trim, Year, mark_at
from tests.plans.bench import Change

NUMERAL = re.compile(r"\d+(?:\.\d+)?")
BOUND = re.compile("超过|超|达到|达|以上|左右|约|不低于")


class Places:
    """Makes changes of one plan from its records, whose places lead to the text."""

    def __init__(self, plan: Plan, lines: list[str]) -> None:
        self.plan, self.lines = plan, lines

    def swap(self, kind: str, at: int, old: str, new: str, shows: tuple[str, ...], about: str = "") -> Change:
        """The scalar at a place, replaced."""
        mark = mark_at("", at)
        line = self.lines[mark.line - 1]
        rest = line[mark.column - 1:]
        start = mark.column - 1 + (1 if rest[:1] in "\"'" and not old.startswith(rest[:1]) else 0)
        assert line[start:].startswith(old), (line, start, old)
        edited = {mark.line: line[:start] + new + line[start + len(old):]}
        what, name = f"{about}: {old} → {new}", self.name_of(about)
        return Change(kind, self.plan.id, mark.line, edited, what, shows, about, name)

    def without(self, kind: str, at: int, key: str, of: int, shows: tuple[str, ...], about: str) -> Change:
        """A key of the thing at `of` taken away: a whole line, or an entry of a flow mapping."""
        mark = mark_at("", at)
        line = self.lines[mark.line - 1]
        whole = re.match(rf"\s*{key}: ", line)
        new = "#" + line if whole else re.sub(rf", {key}: [^,}}]*", "", line)
        place = mark_at("", of).line
        what, name = f"{about} without {key}", self.name_of(about)
        return Change(kind, self.plan.id, place, {mark.line: new}, what, shows, about, name)

    def name_of(self, id: str) -> str:
        """The name of an indicator, or the id itself."""
        return self.plan.indicators[id].name if id in self.plan.indicators else id

    def values(self, targets: Mapping[Year, Said]) -> Iterator[tuple[Year, Said]]:
        for when, said in targets.items():
            if said.quantity.number is not None:
                yield when, said

    def number(self, kind: str, said: Said, about: str) -> Change:
        """The number of a value, one unit of its last digit more."""
        raw = said.quantity.raw
        new = more(raw)
        return self.swap(kind, said.at, raw, new, (new,), about)

    def unit(self, kind: str, said: Said, about: str) -> Iterator[Change]:
        unit, raw = said.quantity.unit, said.quantity.raw
        if said.quantity.kind == "amount" and unit and unit in raw:
            new = raw.replace(unit, "家" if unit != "家" else "户")
            yield self.swap(kind, said.at, raw, new, (new,), about)

    def bound(self, kind: str, said: Said, about: str) -> Change:
        """A bound made weak: 约, whatever it was."""
        raw = said.quantity.raw
        bare = BOUND.sub("", raw)
        last = list(NUMERAL.finditer(bare))[-1].start()
        new = f"{bare[:last]}约{bare[last:]}"
        return self.swap(kind, said.at, raw, new, (new,), about)

    def year(self, kind: str, when: Year, said: Said, other: int, about: str) -> Iterator[Change]:
        mark = mark_at("", said.at)
        line = self.lines[mark.line - 1]
        key = f"{when}: "
        start = line.rindex(key, 0, mark.column)
        if f"{other}: " in line:        # the other year of a full row: the two change places
            return
        edited = {mark.line: f"{line[:start]}{other}: {line[start + len(key):]}"}
        shows = (str(other), f"{when}", said.quantity.raw)
        what, name = f"{about}: {when} → {other}", self.name_of(about)
        yield Change(kind, self.plan.id, mark.line, edited, what, shows, about, name)


def more(raw: str) -> str:
    """A text with its last number one unit of the last digit higher."""
    match = list(NUMERAL.finditer(raw))[-1]
    digits = match.group()
    decimals = len(digits.partition(".")[2])
    number = int(digits.replace(".", "")) + 1
    text = str(number).rjust(decimals + 1, "0")
    new = f"{text[:-decimals]}.{text[-decimals:]}" if decimals else text
    return raw[:match.start()] + new + raw[match.end():]


def of_values(places: Places) -> Iterator[Change]:
    """Targets: number, unit, bound, year."""
    for indicator in places.plan.indicators.values():
        for when, said in places.values(indicator.targets):
            yield places.number("value", said, indicator.id)
            yield from places.unit("unit", said, indicator.id)
            if said.quantity.bound != "unstated" or any(
                statement.targets[when].quantity.bound != "unstated"
                for statement in indicator.statements if when in statement.targets
            ):
                yield places.bound("bound", said, indicator.id)     # elsewhere nothing contradicts it
            yield from places.year("year", when, said, 2026, indicator.id)


def of_statements(places: Places) -> Iterator[Change]:
    for indicator in places.plan.indicators.values():
        for statement in indicator.statements:
            yield from _statement(places, indicator, statement)


def _statement(places: Places, indicator: Indicator, statement: Statement) -> Iterator[Change]:
    for when, said in places.values(statement.targets):
        yield places.number("statement", said, indicator.id)
        yield from places.unit("statement unit", said, indicator.id)
        yield places.bound("statement bound", said, indicator.id)
        yield from places.year("statement year", when, said, 2024 if when == 2027 else 2027, indicator.id)


def of_restated(places: Places) -> Iterator[Change]:
    for indicator in places.plan.indicators.values():
        for plan, targets in indicator.restated.items():
            for _, said in places.values(targets):
                yield places.number(f"restated {plan}", said, indicator.id)


def of_links(places: Places, other: Mapping[str, Plan]) -> Iterator[Change]:
    """Shares, relations and what links lead to; `other`: all plans."""
    links = [indicator.link for indicator in places.plan.indicators.values()]
    own = [f"{link.plan}/{link.indicator}" for link in links if link is not None and link.plan]
    for indicator in places.plan.indicators.values():
        link = indicator.link
        if link is None or not link.plan:
            continue
        to, id = f"{link.plan}/{link.indicator}", indicator.id
        for said in link.shares.values():
            yield places.number("share", said, id)
            yield places.without("share dropped", said.at, "share", link.at, (indicator.name,), id)
        at = link.places["to"]
        above = other[link.plan].indicators[link.indicator].name      # it is no longer carried
        nowhere = f"{link.plan}/nowhere"
        yield places.swap("link to nowhere", at, to, nowhere, (nowhere, above), id)
        sibling = own[own.index(to) - 1]
        if sibling.startswith(f"{link.plan}/"):
            shows = (sibling, indicator.name, above)
            yield places.swap("link to another", at, to, sibling, shows, id)
        further = next((id for id in other[link.plan].parents if link.indicator in other[id].indicators), "")
        if further:
            skipped = f"{further}/{link.indicator}"
            yield places.swap("link past a level", at, to, skipped, (skipped, indicator.name, above), id)
        relation = "same" if link.relation == "share" else "share"
        yield places.swap(
            "relation", link.places["relation"], link.relation, relation, (indicator.name,), id,
        )


def of_trims(places: Places, above: Plan) -> Iterator[Change]:
    for trim in places.plan.trims:
        yield _dropped(places, trim, above)
        to = f"{trim.plan}/{trim.indicator}"
        name = above.indicators[trim.indicator].name
        for key in ("reason", "because", "proposed_by"):
            yield places.without(f"trim {key}", trim.places[key], key, trim.places["indicator"], (name,), to)
        yield places.swap(
            "trim of nothing", trim.places["indicator"], to, f"{trim.plan}/nowhere",
            (f"{trim.plan}/nowhere", name), to,
        )


def _dropped(places: Places, trim: Trim, above: Plan) -> Change:
    first = mark_at("", trim.at).line
    last = first
    while places.lines[last].startswith("    "):
        last += 1
    edited = {line: "#" + places.lines[line - 1] for line in range(first, last + 1)}
    name = above.indicators[trim.indicator].name
    return Change(
        "trim dropped", places.plan.id, first, edited, f"{trim.indicator} is no longer trimmed",
        (name, "12", "3", "4"),
        trim.indicator, name, gone=True,
    )


def of_own(places: Places) -> Iterator[Change]:
    for indicator in places.plan.indicators.values():
        link = indicator.link
        if link is not None and link.relation == "own":
            for key in [key for key in ("reason", "proposed_by") if key in link.places]:
                shows = (indicator.name,)
                yield places.without(f"own {key}", link.places[key], key, link.at, shows, indicator.id)


def of_claims(places: Places) -> Iterator[Change]:
    for claim in places.plan.claims:
        yield from _claim_numbers(places, claim)
        yield from _claim_members(places, claim)


def _claim_numbers(places: Places, claim: Claim) -> Iterator[Change]:
    for key in ("equals", *(f"ledger.{key}" for key in claim.ledger)):
        if key in claim.places:
            old = str(claim.equals if key == "equals" else claim.ledger[key.partition(".")[2]])
            new = str(int(old) + 1)
            yield places.swap(f"claim {key}", claim.places[key], old, new, (new,), claim.says)
    if claim.sum:
        mark = mark_at("", claim.places["sum"])
        line = places.lines[mark.line - 1]
        start = line.index("[", mark.column - 1) + 1
        old = claim.sum[0]
        new = str(int(claim.sum[0]) + 1)
        yield Change(
            "claim sum", places.plan.id, mark.line, {mark.line: line[:start] + new + line[start + len(old):]},
            f"{claim.says}: {old} → {new}", (new,), claim.says,
        )


def _claim_members(places: Places, claim: Claim) -> Iterator[Change]:
    if not claim.members:
        return
    mark = mark_at("", claim.places["members"])
    line = places.lines[mark.line - 1]
    first = claim.members[0]
    at = line.index(first, mark.column - 1)
    shows = (claim.says, *(places.name_of(member) for member in claim.members))
    replaced = {mark.line: f"{line[:at]}nobody{line[at + len(first):]}"}
    yield Change("claim member", places.plan.id, mark.line, replaced, f"{first} → nobody", shows, claim.says)
    if claim.complete and len(claim.members) > 1:
        end = at + len(first) + (2 if line[at + len(first):].startswith(", ") else 0)
        dropped = {mark.line: line[:at] + line[end:]}
        kind = "claim member dropped"
        yield Change(kind, places.plan.id, mark.line, dropped, f"{first} not named", shows, claim.says)


def of_parents(places: Places, others: tuple[str, ...]) -> Iterator[Change]:
    at = places.plan.places["parents"]
    old = f"[{', '.join(places.plan.parents)}]"
    for other in others:
        kind = "parent" if other else "no parent"
        yield places.swap(kind, at, old, f"[{other}]", (), places.plan.id)
