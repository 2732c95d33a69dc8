"""A plan held against its documents: whether it says what they say, and leaves out nothing that they promise."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import Words, say
from auditor.intake.assemble import Understood
from auditor.intake.confidence import confidence
from auditor.intake.found import Target
from auditor.intake.links import DOUBT
from auditor.intake.numbers import runs
from auditor.intake.offices import Offices
from auditor.intake.plan_values import said_baseline
from auditor.intake.sections import Passage
from auditor.intake.tables import Row, Valued
from auditor.intake.tight import tight
from auditor.messages.intake import WHY
from auditor.messages.verify import VERIFY
from auditor.model.plan import Action, Indicator, Plan, Said, Statement, Year
from auditor.text.name import same_name
from auditor.text.quantity import Quantity
from auditor.text.unit import same_unit
from auditor.text.year import end_year

Severity = Literal["error", "warning", "note"]


@record
class Difference:
    """Where plan and document differ. at: a place in the plan file; place: in the document, "" for none."""

    kind: str
    severity: Severity
    words: Words
    at: int
    place: str = ""


@record
class Verified:
    """What was looked at, by kind, and what differs, in the order of the plan."""

    checked: Mapping[str, int]
    differences: tuple[Difference, ...]


class _Documents:
    """The passages, rows and targets that a plan is held against."""

    def __init__(self, found: Understood) -> None:
        self.readings = found.readings
        passages = [reading.passage for reading in found.readings]
        parts = [part for taken in found.taken for part in taken.parts if isinstance(part, Passage)]
        self.passages = list({id(passage): passage for passage in (*parts, *passages)}.values())
        self.rows = [row for taken in found.taken for table in taken.tables for row in table.rows]
        self.targets = [target for reading in found.readings for target in reading.targets]
        self.trimmed = [dropped.trim.target for dropped in found.draft.trims]
        self.actions = found.draft.actions

    def row_of(self, indicator: Indicator) -> Row | None:
        """The row of an indicator: of its very name, else of one that is the same; of several the one most alike."""
        if not indicator.listed:
            return None         # only a sentence says it, though a row may have its name: an amount beside a growth
        rows = [row for row in self.rows if same_name(row.name, indicator.name, indicator.aliases)]
        said = [(end_year(year), each) for year, each in indicator.targets.items()]
        return max(
            rows,
            key=lambda row: (
                row.name == indicator.name, sum(_is_in(row, year, each) for year, each in said),
                row.owner == indicator.owner,
            ),
            default=None,
        )

    def inside(self, places: Sequence[tuple[Passage, int]], quote: str) -> list[Target]:
        """The targets that stand in a quotation itself."""
        size = len(tight(quote).text)
        starts = {id(passage): start for passage, start in places}
        return [
            target for target in self.targets
            if 0 <= target.start - starts.get(id(target.passage), target.start + 1) < size
        ]

    def near(self, places: Sequence[tuple[Passage, int]], name: str) -> list[Target]:
        """The targets of these places; where there are none, those of a name."""
        passages = {id(passage) for passage, _ in places}
        return [
            target for target in self.targets
            if (id(target.passage) in passages if places else same_name(target.name, name))
        ]

    def quoted(self, quote: str, part: str = "") -> list[tuple[Passage, int]]:
        """Where words stand: the passages with the place in each; of one part where that is known."""
        words = tight(quote).text
        found = (
            [
                (passage, match.start())
                for passage in self.passages
                for match in re.finditer(re.escape(words), passage.text.text)
            ]
            if words
            else []
        )
        inside = [each for each in found if each[0].part == part]
        return inside or found


def verified(plan: Plan, found: Understood) -> Verified:
    """Every quote, value, chapter and office of a plan beside its documents, and their numbers beside the plan."""
    documents = _Documents(found)
    checked: dict[str, int] = {}
    made: list[Difference] = []
    for kind, differences in (
        ("quotes", _quotes(plan, documents)),
        ("values", _values(plan, documents)),
        ("restated", _restated(plan, documents)),
        ("offices", _offices(plan, documents)),
        ("numbers", _numbers(plan, documents)),
    ):
        told = list(differences)
        checked[kind] = len(told)
        made.extend(each for each in told if each is not None)
    wrong = {each.place for each in made if each.kind == "value" and each.place}
    made = [each for each in made if each.kind != "lacking" or each.place not in wrong]     # told as a wrong value
    order = {"error": 0, "warning": 1, "note": 2}
    return Verified(checked, tuple(sorted(made, key=lambda each: (order[each.severity], each.at, each.place))))


def _quotes(plan: Plan, documents: _Documents) -> Iterator[Difference | None]:
    """Every quotation stands in a document, and once."""
    told: list[tuple[str, str, int]] = []
    for indicator in plan.indicators.values():
        told += [(quote, "", indicator.at) for quote in indicator.quotes.values()]
        told += [(each.quote, each.part, each.at) for each in indicator.statements if each.quote]
    told += [(trim.quote, trim.part, trim.at) for trim in plan.trims if trim.quote]
    told += [(claim.says, claim.part, claim.at) for claim in plan.claims]
    for quote, part, at in told:
        places = documents.quoted(quote, part)
        if not places:
            yield Difference("quote", "error", say(VERIFY, "no-quote", quote=quote), at)
        elif len(places) > 1:
            passage, start = places[0]
            words = say(VERIFY, "quotes", quote=quote, count=len(places))
            yield Difference("quote", "note", words, at, passage.at(start, start + 1))
        else:
            yield None


def _values(plan: Plan, documents: _Documents) -> Iterator[Difference | None]:
    for indicator in plan.indicators.values():
        row = documents.row_of(indicator)
        if row is not None:
            yield from _row_values(indicator, row, documents)
        else:
            for year, said in indicator.targets.items():
                quote = indicator.quotes.get(year) or indicator.quotes.get(None, "")
                yield _value(year, said, indicator.name, quote, "", documents)
            yield from _told_bases(indicator, documents)
        for statement in indicator.statements:
            for year, said in statement.targets.items():
                yield _value(year, said, statement.name or indicator.name, statement.quote, statement.part, documents)
            yield _chapter(statement, documents)


def _row_values(indicator: Indicator, row: Row, documents: _Documents) -> Iterator[Difference | None]:
    """The targets of an indicator beside the cells of its row; a growth that is quoted, where the row has amounts."""
    own = [value for value in row.values if not value.column.base and not value.column.level]
    bases = [value for value in row.values if value.column.base and not value.column.level]
    for year, said in indicator.targets.items():
        there = [value for value in own if _year_of(value) == end_year(year)]
        quote = indicator.quotes.get(year) or indicator.quotes.get(None, "")
        if quote and said.quantity.kind == "growth" and "growth" not in map(_kind, there):
            yield _value(year, said, indicator.name, quote, "", documents)
        else:
            yield _cell(indicator, year, said, there, row)
    for base, said in indicator.baseline.items():
        there = [value for value in bases if value.column.year == base]
        if there:
            yield _cell(indicator, base, said, there, row)


def _kind(value: Valued) -> str:
    return value.target.quantity.kind if value.target is not None else ""


def _told_bases(indicator: Indicator, documents: _Documents) -> Iterator[Difference]:
    """The base values of an indicator beside those that its quotations tell: 从2020年的15%提高到56%."""
    for quote in dict.fromkeys(indicator.quotes.values()):
        inside = documents.inside(documents.quoted(quote, ""), quote)
        told = said_baseline(inside)
        for base, said in indicator.baseline.items():
            there = told.get(str(base), said.quantity.raw)
            if _bare(there) != _bare(said.quantity.raw):
                words = say(VERIFY, "other-value", name=indicator.name, said=said.quantity.raw, there=there)
                place = inside[0].passage.at(inside[0].start, inside[0].end)
                yield Difference("value", "error", words, said.at, place)


def _year_of(value: Valued) -> int | None:
    """The year of a cell: that of its column, or the one that the title gives to all."""
    return value.column.year or (value.target.year.year if value.target is not None else None)


def _is_in(row: Row, year: int | None, said: Said) -> bool:
    """Whether a row promises for a year what a plan says."""
    own = (value for value in row.values if not value.column.base and not value.column.level)
    return any(_year_of(value) == year and _bare(said.quantity.raw) in _forms(value.text) for value in own)


def _cell(indicator: Indicator, year: Year, said: Said, there: Sequence[Valued], row: Row) -> Difference | None:
    """A value beside the cells of its year."""
    if not there:
        return Difference("value", "error", say(VERIFY, "no-cell", name=indicator.name, year=year), said.at, row.at)
    told = [text for value in there for text in (value.text, *((value.target.words,) if value.target else ()))]
    if any(_bare(said.quantity.raw) in _forms(text) for text in told):
        return None
    words = say(VERIFY, "other-cell", name=indicator.name, year=year, said=said.quantity.raw, there=told[0])
    target = there[0].target
    place = target.passage.at(target.start, target.end) if target is not None else row.at
    return Difference("value", "error", words, said.at, place)


def _forms(text: str) -> tuple[str, ...]:
    """What a plan may say of a cell: all of it, one of its values, all without an aside."""
    cell = _bare(text)
    return (cell, *cell.split("、"), re.sub(r"\([^()]*\)", "", cell))


def _bare(text: str) -> str:
    return tight(text).text.strip()


def _value(year: Year, said: Said, name: str, quote: str, part: str, documents: _Documents) -> Difference | None:
    """A value beside what is read where its quotation stands, or under its name where it has none."""
    quantity = said.quantity
    if quantity.number is None or not re.search("[0-9]", quantity.raw):
        words = _bare(quantity.raw).casefold()
        there = not quote or quantity.kind == "none" or _in_order(words, _bare(quote).casefold())
        return (
            None
            if there
            else Difference("value", "error", say(VERIFY, "no-words", name=name, said=quantity.raw), said.at)
        )
    places = documents.quoted(quote, part)
    inside = documents.inside(places, quote)
    best = _nearest(quantity, end_year(year), name, documents.near(places, name))
    other = next((target for target in inside if target.year.year == end_year(year)), None)
    elsewhere = best is not None and inside and best not in inside and not same_name(best.name, name)
    if other is not None and (best is None or elsewhere):
        told = say(VERIFY, "other-value", name=name, said=quantity.raw, there=other.words)
        return Difference("value", "error", told, said.at, other.passage.at(other.start, other.end))
    if best is None:
        where = places[0][0].at(places[0][1], places[0][1] + 1) if places else ""
        return Difference("value", "error", say(VERIFY, "no-value", name=name, said=quantity.raw), said.at, where)
    place = best.passage.at(best.start, best.end)
    if best.year.year != end_year(year) and not _within(end_year(year), best.year.period):
        when = best.year.year or VERIFY["undated"]
        return Difference(
            "year",
            "error" if best.year.why == "sentence" else "warning",
            say(VERIFY, "other-year", name=name, said=quantity.raw, year=year, there=when),
            said.at,
            place,
        )
    if best.quantity.bound != quantity.bound:
        return Difference(
            "bound", "error", say(VERIFY, "other-bound", name=name, said=quantity.raw, there=best.words), said.at, place
        )
    return None


def _nearest(quantity: Quantity, year: int | None, name: str, targets: Sequence[Target]) -> Target | None:
    """Of some targets the one with this number that agrees best in year, bound and name."""
    return max(
        (target for target in targets if _same(quantity, target.quantity)),
        key=lambda target: (
            target.year.year == year, target.quantity.bound == quantity.bound, same_name(target.name, name)
        ),
        default=None,
    )


def _in_order(words: str, text: str) -> bool:
    """Whether the signs of some words stand in a text in their order, whatever stands between."""
    signs = iter(text)
    return all(sign in signs for sign in words)


def _same(a: Quantity, b: Quantity) -> bool:
    return (
        a.number is not None
        and b.number is not None
        and abs(a.number) == abs(b.number)
        and (a.unit == b.unit or same_unit(a.unit, b.unit) or "ratio" in (a.kind, b.kind))  # a person told the unit
    )


def _within(year: int | None, period: str) -> bool:
    """Whether a year lies in a period (2024-2027)."""
    years = re.findall("[0-9]{4}", period)
    return year is not None and len(years) == 2 and int(years[0]) <= year <= int(years[1])


def _chapter(statement: Statement, documents: _Documents) -> Difference | None:
    """The chapter of a statement is the one that its quotation stands in."""
    places = documents.quoted(statement.quote, statement.part)
    if not statement.chapter or not places:
        return None
    title = re.sub(
        r"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+[.、])+",
        "",
        _bare(statement.chapter),
    )
    if any(
        title in _bare(passage.chapter) or any(title in _bare(each) for each in passage.headings)
        for passage, _ in places
    ):
        return None
    passage, start = places[0]
    words = say(
        VERIFY, "other-chapter", quote=statement.quote, said=statement.chapter, there=passage.chapter or VERIFY["none"]
    )
    return Difference("chapter", "warning", words, statement.at, passage.at(start, start + 1))


def _restated(plan: Plan, documents: _Documents) -> Iterator[Difference | None]:
    """The values of the levels above are those that the row prints."""
    for indicator in plan.indicators.values():
        row = documents.row_of(indicator)
        if row is None:
            continue
        for above, values in indicator.restated.items():
            for year, said in values.items():
                cells = [_bare(value.text) for value in row.values if value.column.level and value.column.year == year]
                if _bare(said.quantity.raw) in cells:
                    yield None
                    continue
                words = say(
                    VERIFY, "other-restated", name=indicator.name, above=above, year=year, said=said.quantity.raw
                )
                yield Difference("restated", "error", words, said.at, row.at)


def _offices(plan: Plan, documents: _Documents) -> Iterator[Difference | None]:
    """Who answers for a row and for an item of work."""
    for indicator in plan.indicators.values():
        row = documents.row_of(indicator)
        if row is not None and row.owner:
            yield _office(indicator.name, indicator.owner, row.owner, indicator.at, row.at)
    for action in plan.actions.values():
        told = next((each for each in documents.actions if _bare(each.title) == _bare(action.title)), None)
        if told is not None:
            everybody = (*action.lead, *action.support), (*told.offices.lead, *told.offices.support)
            yield _office(action.title, *everybody, action.at, "") or _leads(action, told.offices)
    yield from _register(plan, documents)


def _leads(action: Action, told: Offices) -> Difference | None:
    """Who leads is named as leading there. Of several brackets in one item the document may name more leads."""
    leads, supports = {_bare(each) for each in told.lead}, {_bare(each) for each in told.support}
    if all(_bare(each) in leads or _bare(each) not in supports for each in action.lead):
        return None
    words = say(
        VERIFY, "other-lead", name=action.title, said="、".join(action.lead), there="、".join(told.lead)
    )
    return Difference("office", "error", words, action.at)


def _register(plan: Plan, documents: _Documents) -> Iterator[Difference | None]:
    """Every office of the register stands in the documents, and every one that answers there is in it."""
    texts = [passage.text.text for passage in documents.passages]
    known = {_bare(office) for office in plan.offices}
    for office in plan.offices:
        at = plan.places.get(f"offices/{office}", plan.at)
        there = any(_bare(office) in text for text in texts)
        yield None if there else Difference("office", "error", say(VERIFY, "no-office", office=office), at)
    answering = [each for action in documents.actions for each in (*action.offices.lead, *action.offices.support)]
    for office in dict.fromkeys(answering) if known else ():
        missing = _bare(office) not in known
        words = say(VERIFY, "office-left-out", office=office)
        yield Difference("office", "warning", words, plan.places.get("offices", plan.at)) if missing else None


def _office(name: str, said: Sequence[str], there: Sequence[str], at: int, place: str) -> Difference | None:
    one, other = ({_bare(part) for each in offices for part in each.split("、")} for offices in (said, there))
    if one == other:
        return None
    return Difference(
        "office",
        "error",
        say(VERIFY, "other-office", name=name, said="、".join(said), there="、".join(there)),
        at,
        place,
    )


def _numbers(plan: Plan, documents: _Documents) -> Iterator[Difference | None]:
    """Every target of the documents is in the plan, and none of their numbers is unexplained."""
    known = [
        said.quantity
        for indicator in plan.indicators.values()
        for targets in (indicator.targets, *(each.targets for each in indicator.statements))
        for said in targets.values()
    ]
    known += [trim.said.quantity for trim in plan.trims if trim.said is not None]
    for reading in documents.readings:
        for run in runs(reading.passage.text, reading.accounts):
            unexplained = run.account is None or run.account.sort == "unresolved"
            text = reading.passage.text.raw[run.start : run.end]
            why = WHY[run.account.why if run.account is not None else "nothing-fits"]
            yield (
                Difference(
                    "number",
                    "warning",
                    say(VERIFY, "unresolved", text=text, why=why),
                    plan.at,
                    reading.passage.line.at(run.start, run.end),
                )
                if unexplained
                else None
            )
        yield from (_lacking(target, known, plan.at) for target in reading.targets)


def _lacking(target: Target, known: Sequence[Quantity], at: int) -> Difference | None:
    if any(_same(quantity, target.quantity) for quantity in known):
        return None
    severity: Severity = "error" if confidence(target.because) >= DOUBT else "warning"
    words = say(VERIFY, "lacking", name=target.name, year=target.year.year or VERIFY["undated"], said=target.words)
    return Difference("lacking", severity, words, at, target.passage.at(target.start, target.end))
