"""The values of a plan beside those of its documents: its own, their chapters, and those of the levels above."""

import re
from collections.abc import Iterator, Sequence

from auditor.ground.words import say
from auditor.intake.found import Target
from auditor.intake.table.rows import Row
from auditor.intake.table.values import Valued
from auditor.intake.verify.documents import Difference, Documents, bare, forms, same_number, year_of
from auditor.intake.writing.plan_values import said_baseline
from auditor.messages.verify import VERIFY
from auditor.model.plan import Indicator, Plan, Said, Statement, Year
from auditor.text.name import same_name
from auditor.text.quantity import Quantity
from auditor.text.year import end_year


def value_differences(plan: Plan, documents: Documents) -> Iterator[Difference | None]:
    """What indicators promise, beside their rows and sentences, chapter included; None for each that agrees."""
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


def _row_values(indicator: Indicator, row: Row, documents: Documents) -> Iterator[Difference | None]:
    """The targets of an indicator beside the cells of its row; a growth that is quoted, where the row has amounts."""
    own = [value for value in row.values if not value.column.base and not value.column.level]
    bases = [value for value in row.values if value.column.base and not value.column.level]
    for year, said in indicator.targets.items():
        there = [value for value in own if year_of(value) == end_year(year)]
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


def _told_bases(indicator: Indicator, documents: Documents) -> Iterator[Difference]:
    """The base values of an indicator beside those that its quotations tell: 从2020年的15%提高到56%."""
    for quote in dict.fromkeys(indicator.quotes.values()):
        inside = documents.inside(documents.quoted(quote, ""), quote)
        told = said_baseline(inside)
        for base, said in indicator.baseline.items():
            there = told.get(str(base), said.quantity.raw)
            if bare(there) != bare(said.quantity.raw):
                words = say(VERIFY, "other-value", name=indicator.name, said=said.quantity.raw, there=there)
                place = inside[0].passage.at(inside[0].start, inside[0].end)
                yield Difference("value", "error", words, said.at, place)


def _cell(indicator: Indicator, year: Year, said: Said, there: Sequence[Valued], row: Row) -> Difference | None:
    """A value beside the cells of its year."""
    if not there:
        return Difference("value", "error", say(VERIFY, "no-cell", name=indicator.name, year=year), said.at, row.at)
    told = [text for value in there for text in (value.text, *((value.target.words,) if value.target else ()))]
    if any(bare(said.quantity.raw) in forms(text) for text in told):
        return None
    words = say(VERIFY, "other-cell", name=indicator.name, year=year, said=said.quantity.raw, there=told[0])
    target = there[0].target
    place = target.passage.at(target.start, target.end) if target is not None else row.at
    return Difference("value", "error", words, said.at, place)


def _value(year: Year, said: Said, name: str, quote: str, part: str, documents: Documents) -> Difference | None:
    """A value beside what is read where its quotation stands, or under its name where it has none."""
    quantity = said.quantity
    if quantity.number is None or not re.search("[0-9]", quantity.raw):
        words = bare(quantity.raw).casefold()
        there = not quote or quantity.kind == "none" or _in_order(words, bare(quote).casefold())
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
        (target for target in targets if same_number(quantity, target.quantity)),
        key=lambda target: (
            target.year.year == year, target.quantity.bound == quantity.bound, same_name(target.name, name)
        ),
        default=None,
    )


def _in_order(words: str, text: str) -> bool:
    """Whether the signs of some words stand in a text in their order, whatever stands between."""
    signs = iter(text)
    return all(sign in signs for sign in words)


def _within(year: int | None, period: str) -> bool:
    """Whether a year lies in a period (2024-2027)."""
    years = re.findall("[0-9]{4}", period)
    return year is not None and len(years) == 2 and int(years[0]) <= year <= int(years[1])


def _chapter(statement: Statement, documents: Documents) -> Difference | None:
    """The chapter of a statement is the one that its quotation stands in."""
    places = documents.quoted(statement.quote, statement.part)
    if not statement.chapter or not places:
        return None
    title = re.sub(
        r"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+[.、])+",
        "",
        bare(statement.chapter),
    )
    if any(
        title in bare(passage.chapter) or any(title in bare(each) for each in passage.headings)
        for passage, _ in places
    ):
        return None
    passage, start = places[0]
    words = say(
        VERIFY, "other-chapter", quote=statement.quote, said=statement.chapter, there=passage.chapter or VERIFY["none"]
    )
    return Difference("chapter", "warning", words, statement.at, passage.at(start, start + 1))


def restated_differences(plan: Plan, documents: Documents) -> Iterator[Difference | None]:
    """The values of the levels above are those that the row prints."""
    for indicator in plan.indicators.values():
        row = documents.row_of(indicator)
        if row is None:
            continue
        for above, values in indicator.restated.items():
            for year, said in values.items():
                cells = [bare(value.text) for value in row.values if value.column.level and value.column.year == year]
                if bare(said.quantity.raw) in cells:
                    yield None
                    continue
                words = say(
                    VERIFY, "other-restated", name=indicator.name, above=above, year=year, said=said.quantity.raw
                )
                yield Difference("restated", "error", words, said.at, row.at)
