"""What an audit says of a plan, as comments for the document itself: each on the words that it is about."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from auditor.documents.annotation import Annotation
from auditor.ground.words import Language, Words, joined, say
from auditor.messages.annotate import ANNOTATE
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.model.rows.action import ActionRow, GroupRow, WorkItemRow
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.claim import ClaimRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.statement import RestatementRow, StatementRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.trim import DutyRow, TrimRow
from auditor.model.rule import RulePack
from auditor.papers.cases import Cases
from auditor.papers.opinion.facts import asked_for, opinion_rows
from auditor.papers.opinion.rows import Atom, Row
from auditor.run.reported import family_of

_MOST_NAMES = 20
_LEVELS: Mapping[str, tuple[str, ...]] = {
    "national": ("国家", "全国"), "province": ("省",), "city": ("市",), "district": ("区", "本级"),
    "county": ("县", "本级"), "township": ("镇", "乡", "本级"),
}


def annotations_of(
    plan: PlanRow, findings: Sequence[Finding], audited: Sequence[Finding], pack: RulePack, language: Language
) -> list[Annotation]:
    """The comments on a plan's document, in the order of the opinion; what is waived is not commented.

    Of what cannot be judged because one and the same thing is missing, the first is, and tells how many more there are.

    findings: those about the plan. audited: those of the whole audit.
    """
    cases = Cases([plan], pack)
    folder = family_of(plan.record.file)
    made: list[Annotation] = []
    rows = [row for row in opinion_rows(plan, findings, audited, cases) if row.part not in ("waived", "elsewhere")]
    lacking = Counter(asked_for(row) for row in rows if row.verdict == "undetermined")
    for row in rows:
        more = lacking.pop(asked_for(row), 0) - 1 if row.verdict == "undetermined" else 0
        if more < 0:
            continue            # told with the first that lacks the same
        atoms = row.atoms if any(atom.suggestion.zh for atom in row.members) else row.atoms[:1]
        made.extend(_annotation(row, atom, cases.row(folder, atom.subject), plan, language, more) for atom in atoms)
    return made


def _annotation(
    row: Row, atom: Atom, subject: SubjectRow | None, plan: PlanRow, language: Language, more: int
) -> Annotation:
    quotes, values, names = _words(subject)
    values = [number.raw for number in atom.numbers if number.at == atom.at] + values
    if subject is not None and subject.plan is not plan:   # words of another document: ours is the indicator's name
        quotes = []
    year = atom.subject.year if atom.subject.year.isdecimal() else ""
    return Annotation(
        tuple(dict.fromkeys(filter(None, quotes))), tuple(dict.fromkeys(filter(None, values))),
        tuple(dict.fromkeys(filter(None, [*names, atom.name]))), year,
        _heads(plan if subject is None else subject.plan), "\n".join(_lines(row, atom, language, more)),
    )


def _heads(plan: PlanRow) -> tuple[str, ...]:
    """What an annex of several levels writes above the columns of a plan."""
    words = _LEVELS.get(plan.record.level, tuple(plan.level_words))
    return (*words, plan.region) if plan.region else words


def _lines(row: Row, atom: Atom, language: Language, more: int) -> Iterator[str]:
    """The text of a comment: what does not agree, the arithmetic, the suggestion, the rule.

    more: how many others cannot be judged for the same reason.
    """
    came_out = TERMS["undetermined"] if row.verdict == "undetermined" else SEVERITIES[row.severity]
    severity = came_out.spoken(language)
    yield say(ANNOTATE, "line", severity=severity, line=row.line).spoken(language)
    if more:
        yield say(ANNOTATE, "more", count=more).spoken(language)
    if row.members and not atom.suggestion.zh:
        names = list(dict.fromkeys(member.name for member in row.members))
        yield say(ANNOTATE, "members", names=joined(names[:_MOST_NAMES])).spoken(language)
    if atom.suggestion.zh and atom.suggestion.zh not in row.suggestion.zh:
        yield say(ANNOTATE, "suggestion", text=atom.suggestion).spoken(language)
    if row.suggestion.zh:
        yield row.suggestion.spoken(language)
    for words in dict.fromkeys((atom.basis, row.basis)):
        if words.zh:
            yield say(ANNOTATE, "basis", text=_without(words, row.line)).spoken(language)


def _without(basis: Words, line: Words) -> Words:
    """The rule that a comment rests on, without the sentence that it has begun with."""
    return Words(basis.zh.replace(f"：{line.zh}", "", 1), basis.en.replace(f": {line.en}", "", 1))


def _words(row: SubjectRow | None) -> tuple[list[str], list[str], list[str]]:
    """What to look for in the document: quotes, values, and names beside which values count."""
    if isinstance(row, StatementRow):
        return [row.quote], [row.said.quantity.raw], [row.name, row.indicator.name]
    if isinstance(row, RestatementRow):
        return [], [row.said.quantity.raw], [row.indicator.name]
    if isinstance(row, TargetRow):
        return [row.quote], [row.said.quantity.raw], [row.indicator.name]
    if isinstance(row, LinkRow):
        quotes, values, names = _words(row.child) if isinstance(row.child, TargetRow) else ([], [], [])
        return quotes, values, [*names, row.indicator.name]
    if isinstance(row, AllocationRow):
        return _words(row.target)
    if isinstance(row, IndicatorRow):
        return [], [], [row.name]
    if isinstance(row, TrimRow):
        said = row.record.said.quantity.raw if row.record.said is not None else ""
        return [row.record.quote, f"{row.name}{said}"], [said], [row.name]
    if isinstance(row, DutyRow):
        return [], [], [row.name]
    if isinstance(row, ActionRow | WorkItemRow):
        return [row.title], [], []
    if isinstance(row, ClaimRow):
        return [row.says], [], []
    if isinstance(row, GroupRow):
        return [row.name], [], []
    return ([row.title], [], []) if isinstance(row, PlanRow) else ([], [], [])
