"""The words of the documents around the values that a verdict rests on."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, say
from auditor.model.rows.plan import PlanRow
from auditor.papers.audit_paper.facts import Files
from auditor.papers.cells import when_words
from auditor.papers.opinion.rows import Atom, Number
from auditor.papers.page.model import Passage
from auditor.papers.page.wording import PAGE
from auditor.papers.source import titled

AROUND = 60                 # signs of the document that are shown before and behind a quote
Paragraphs = Mapping[str, Sequence[str]]        # file of a plan → the paragraphs of its document


@record
class _Passage:
    """What the plan file knows of a value: the words around it, or the line of the list that it stands in."""

    quote: str
    line: Words


class Quotes:
    """The words around each value of some plans, by its place. documents: where they are at hand themselves."""

    def __init__(self, plans: Iterable[PlanRow], files: Files, documents: Paragraphs) -> None:
        self.files = files
        self.plans = {plan.record.file: plan for plan in plans}
        self.documents = documents
        self._known: dict[str, dict[Mark, _Passage]] = {}

    def of(self, atoms: Iterable[Atom], home: PlanRow) -> tuple[Passage, ...]:
        """The words of all values of some verdicts, each once, those of the plan that is judged first."""
        found: dict[str, Passage] = {}
        for number in (number for atom in atoms for number in atom.numbers):
            passage = self._of(number, home)
            if passage is not None:
                found.setdefault(passage.at, passage)
        return tuple(sorted(found.values(), key=lambda passage: not passage.own))

    def _of(self, number: Number, home: PlanRow) -> Passage | None:
        plan = self.plans.get(number.at.file) if number.at is not None else None
        if plan is None or number.at is None:
            return None
        known = self._of_plan(plan).get(number.at, _Passage("", SILENCE))
        source, at = titled(plan), self.files.place(number.at)
        if not known.quote:
            return Passage(plan is home, source, number.label, known.line, number.raw, "", at)
        text = self._paragraph(plan, known.quote)
        start, end = _spot(text, number.raw, text.find(known.quote))
        before = Words(text[:start], text[:start])
        return Passage(plan is home, source, number.label, before, text[start:end], text[end:], at)

    def _paragraph(self, plan: PlanRow, quote: str) -> str:
        """The quote with what stands around it in the document; alone where the document is not at hand."""
        text = next((text for text in self.documents.get(plan.record.file, ()) if quote in text), quote)
        start = text.index(quote)
        first, last = max(start - AROUND, 0), start + len(quote) + AROUND
        return "…" * (first > 0) + text[first:last] + "…" * (last < len(text))

    def _of_plan(self, plan: PlanRow) -> dict[Mark, _Passage]:
        file = plan.record.file
        if file not in self._known:
            self._known[file] = dict(_values(plan))
        return self._known[file]


def _spot(text: str, raw: str, first: int) -> tuple[int, int]:
    """Where a value stands in a text, from a place on: as written, else from its first digit, else its digits alone.

    A value may be written with words that stand elsewhere in the sentence: 每年 … 10台套. Not found: its end.
    """
    digit = re.search("[0-9]", raw)
    figure = re.search("[0-9][0-9.,，]*", raw)
    tries = [raw, raw[digit.start():] if digit else "", figure.group() if figure else ""]
    for words in filter(None, tries):
        start = text.find(words, first)
        if start >= 0:
            return start, start + len(words)
    return len(text), len(text)


def _values(plan: PlanRow) -> Iterator[tuple[Mark, _Passage]]:
    """Every value that a plan says, with the words around it."""
    for target in plan.targets:
        line = say(PAGE, "in-list", name=target.name, when=when_words(target.when))
        yield target.mark(target.said.at), _Passage(target.quote, line)
    for told in plan.statements:
        line = say(PAGE, "in-list", name=told.name, when=when_words(told.when))
        yield told.mark(told.said.at), _Passage(told.quote, line)
    for restated in plan.restatements:
        line = say(PAGE, "in-column", name=restated.name, when=when_words(restated.when), of=restated.of)
        yield restated.mark(restated.said.at), _Passage("", line)
    for trim in plan.record.trims:
        if trim.said is not None:
            line = say(PAGE, "in-trim", name=trim.name)
            yield plan.record.mark(trim.said.at), _Passage(trim.quote, line)
    for row in plan.indicators:
        for year, said in row.record.baseline.items():
            line = say(PAGE, "in-list", name=row.name, when=when_words(year))
            yield plan.record.mark(said.at), _Passage("", line)
        for link in row.record.links:
            for share in link.shares.values():
                yield plan.record.mark(share.at), _Passage("", say(PAGE, "in-share", name=row.name))
