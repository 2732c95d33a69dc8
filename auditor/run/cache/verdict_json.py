"""The verdicts of a plan as plain data (lists, texts, whole numbers, yes and no, nothing), and back: exact.

Every text stands once, in a list, and is meant by its place there. What a fingerprint is made of is there already.
"""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import TypeVar, cast

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.judge.counted import counts_of
from auditor.judge.entry import CauseKey, RowFinding
from auditor.judge.verdicts import PlanVerdicts
from auditor.language.pieces import Pieces
from auditor.model.audit import AuditedPlan, Counts, Edit, Evidence, Finding, Lack, SubjectKey, Verdict, fingerprint
from auditor.model.rule import SEVERITIES, Severity

Plain = None | bool | int | str | Sequence["Plain"]
Item = TypeVar("Item")

FORM = 4                # counted up with every change of how verdicts are written
OUTCOMES: tuple[Verdict, ...] = ("violated", "undetermined")


def as_plain(judged: PlanVerdicts) -> Plain:
    """The verdicts of a plan as data that any JSON writer takes."""
    out = _Out()
    plan = [*out.texts(_said(judged.plan)), judged.plan.indicators]
    rules = out.texts(tuple(judged.counts))
    counts = [
        number for each in judged.counts.values()
        for number in (each.holds, each.violated, each.undetermined, each.not_applicable)
    ]
    entries = [out.entry(entry) for entry in judged.entries]
    names = out.texts([text for each in judged.names.items() for text in each])
    return [FORM, list(out.places), plan, rules, counts, entries, names]


def from_plain(data: object) -> PlanVerdicts:
    """The verdicts that were written. Raises ValueError for everything else, whatever it is."""
    form, texts, plan, rules, counts, entries, names = _list(data, 7)
    if _a(int, form) != FORM:
        raise ValueError("form")
    read = _In([_a(str, text) for text in _list(texts)])
    return PlanVerdicts(
        read.plan(plan), read.counts(read.texts(rules), counts), tuple(map(read.entry, _list(entries))),
        read.pairs(names),
    )


def _said(plan: AuditedPlan) -> tuple[str, ...]:
    return (
        plan.id, plan.title, plan.region, plan.level, *plan.level_words, plan.stage, plan.text, plan.file, plan.digest,
    )


@record
class _Out:
    """Writes values; `places`: the place of each text that was met."""

    places: dict[str, int] = field(default_factory=dict)

    def text(self, text: str) -> int:
        return self.places.setdefault(text, len(self.places))

    def texts(self, texts: Sequence[str]) -> list[int]:
        return [self.text(text) for text in texts]

    def mark(self, mark: Mark | None) -> Plain:
        return None if mark is None else [self.text(mark.file), mark.line, mark.column]

    def entry(self, entry: RowFinding) -> Plain:
        finding = entry.finding
        return [
            self.text(finding.rule), SEVERITIES.index(finding.severity), OUTCOMES.index(finding.verdict),
            self.texts(finding.subject), self.texts(finding.message),
            [self.evidence(item) for item in finding.evidence], self.text(finding.formula),
            self.text(finding.computed), [self.lack(lack) for lack in finding.missing], self.mark(finding.at),
            finding.quoted, self.text(finding.margin), self.texts(entry.cause), self.text(entry.name),
            None if entry.gathered is None else [self.texts(pieces) for pieces in entry.gathered],
            [[self.mark(edit.at), self.text(edit.old), self.text(edit.new)] for edit in finding.edits],
            self.texts(finding.suggestion),
        ]

    def evidence(self, item: Evidence) -> Plain:
        return [
            self.texts(item.label), self.text(item.value), self.text(item.raw), self.mark(item.at), item.quantity
        ]

    def lack(self, lack: Lack) -> Plain:
        return [
            self.text(lack.reason), self.texts(lack.text), self.text(lack.plan), self.text(lack.indicator), lack.year,
            self.text(lack.settles), self.texts(lack.settled),
        ]


@record
class _In:
    """Reads values; `said`: the texts that are meant by their places."""

    said: list[str]

    def text(self, place: object) -> str:
        return _at(self.said, place)

    def texts(self, places: object, many: int = -1) -> list[str]:
        return [_at(self.said, place) for place in _list(places, many)]

    def words(self, places: object) -> Words:
        return Words(*self.texts(places, 2))

    def mark(self, data: object) -> Mark:
        file, line, column = _list(data, 3)
        return Mark(self.text(file), _a(int, line), _a(int, column))

    def plan(self, data: object) -> AuditedPlan:
        *places, indicators = _list(data, 11)
        id, title, region, level, zh, en, stage, text, file, digest = map(self.text, places)
        return AuditedPlan(
            id, title, region, level, Words(zh, en), stage, text, file, digest, _a(int, indicators)
        )

    def counts(self, rules: Sequence[str], data: object) -> dict[str, Counts]:
        numbers = [_a(int, number) for number in _list(data, 4 * len(rules))]
        return {id: counts_of(*numbers[4 * place:4 * place + 4]) for place, id in enumerate(rules)}

    def pairs(self, places: object) -> dict[str, str]:
        texts = self.texts(places)
        if len(texts) % 2:
            raise ValueError("pairs")
        return dict(zip(texts[::2], texts[1::2], strict=True))

    def entry(self, data: object) -> RowFinding:
        (
            rule, severity, verdict, subject, message, evidence, formula, computed, missing, at, quoted, margin, cause,
            name, gathered, edits, suggestion,
        ) = _list(data, 17)
        key = SubjectKey(*self.texts(subject, 5))
        id = self.text(rule)
        finding = Finding(
            rule=id, severity=_at(cast("Sequence[Severity]", SEVERITIES), severity), verdict=_at(OUTCOMES, verdict),
            subject=key, message=self.words(message), evidence=self.each(self.evidence, evidence),
            formula=self.text(formula), computed=self.text(computed), missing=self.each(self.lack, missing),
            at=self.mark(at), related=(), members=(), quoted=_a(bool, quoted), fingerprint=fingerprint(id, key),
            margin=self.text(margin), edits=self.each(self.edit, edits), suggestion=self.words(suggestion),
        )
        return RowFinding(
            finding, cast("CauseKey", tuple(self.texts(cause, 3))), self.text(name),
            None if gathered is None else cast("tuple[Pieces, Pieces]", self.each(self.pieces, gathered, 2)),
        )

    def each(self, read: Callable[[object], Item], data: object, many: int = -1) -> tuple[Item, ...]:
        return tuple(map(read, _list(data, many)))

    def pieces(self, data: object) -> Pieces:
        pieces = self.texts(data)
        if len(pieces) % 2 == 0 or not {"count", "members"}.issuperset(pieces[1::2]):
            raise ValueError("pieces")
        return tuple(pieces)

    def evidence(self, data: object) -> Evidence:
        label, value, raw, at, quantity = _list(data, 5)
        mark = None if at is None else self.mark(at)
        return Evidence(self.words(label), self.text(value), self.text(raw), mark, _a(bool, quantity))

    def edit(self, data: object) -> Edit:
        at, old, new = _list(data, 3)
        return Edit(self.mark(at), self.text(old), self.text(new))

    def lack(self, data: object) -> Lack:
        reason, text, plan, indicator, year, settles, settled = _list(data, 7)
        return Lack(
            self.text(reason), self.words(text), self.text(plan), self.text(indicator),
            None if year is None else _a(int, year), self.text(settles), self.words(settled),
        )


def _list(data: object, many: int = -1) -> list[object]:
    """A list of so many things; of any number where none is given."""
    if not isinstance(data, list) or many not in (-1, len(data)):
        raise ValueError("list")
    return data


def _a(kind: type[Item], data: object) -> Item:
    """A thing of one kind; yes and no are no numbers."""
    if not isinstance(data, kind) or data.__class__ is not kind:
        raise ValueError(kind.__name__)
    return data


def _at(things: Sequence[Item], place: object) -> Item:
    number = _a(int, place)
    if not 0 <= number < len(things):
        raise ValueError("place")
    return things[number]
