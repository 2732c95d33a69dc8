"""Where a reader of the document finds what was judged, in which words it stands there, and whose it is."""

import re
from collections.abc import Sequence

from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.terms import TERMS
from auditor.model.audit import Finding, SubjectKey
from auditor.model.level import BUILT_IN
from auditor.model.plan import Said, Year
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
from auditor.papers.cells import when_words
from auditor.papers.levels import region_words
from auditor.papers.outline import DIGITS
from auditor.papers.wording import PLACES
from auditor.text.lexicon import STRIVE_WORDS

READ = ("body", "annex", "attachment", "note")     # the parts of a document as they are bound
_NUMBER = re.compile("[一二三四五六七八九十]+(?=[、）)])")


def plain(text: str) -> Words:
    """A text of the document: the same in both languages."""
    return Words(text, text)


def place_of(row: SubjectRow | None, subject: SubjectKey) -> Words:
    """The place of a row as a reader of the document would look it up, without its line."""
    if isinstance(row, IndicatorRow):
        return _of_indicator(row, None)
    if isinstance(row, StatementRow):
        where = _in_part(row.part, row.record.chapter)
        return say(PLACES, "statement", where=where, name=quoted(row.name), when=_when(row.when))
    if isinstance(row, RestatementRow):
        return say(PLACES, "restatement", place=_of_indicator(row.indicator, row.when), of=row.of)
    if isinstance(row, TargetRow | LinkRow):
        return _of_indicator(row.indicator, row.when)
    if isinstance(row, AllocationRow):
        return say(PLACES, "allocation", place=_of_indicator(row.target.indicator, row.target.when))
    if isinstance(row, TrimRow):
        return say(PLACES, "trim", where=_in_part(row.record.part, ""), name=quoted(row.name))
    if isinstance(row, DutyRow):
        return say(PLACES, "duty", region=region_words(row.parent_plan), name=quoted(row.name))
    if isinstance(row, ActionRow):
        if not row.chapter:
            return plain(f"{row.record.number}{row.title}")
        return say(PLACES, "action", chapter=row.chapter, title=f"{row.record.number}{row.title}")
    if isinstance(row, WorkItemRow):
        where = _in_part(row.record.part or "attachment", row.chapter)
        return say(PLACES, "work_item", where=where, title=quoted(row.title))
    if isinstance(row, ClaimRow):
        return say(PLACES, "claim", where=_in_part(row.record.part, ""))
    if isinstance(row, GroupRow):
        return say(PLACES, "group", name=quoted(row.name))
    return PLACES["waiver"] if subject.kind == "waiver" else PLACES["plan"]


def quoted(name: str) -> Words:
    """A name in quotation marks, where it holds none itself."""
    return plain(name) if "“" in name else say(PLACES, "quoted", name=name)


def read_order(row: SubjectRow | None) -> tuple[int, tuple[int, ...]]:
    """Where a reader of the document comes upon a row: its part, then its chapter by the numbers in its title."""
    if isinstance(row, StatementRow):
        return _order(row.part, row.record.chapter)
    if isinstance(row, ActionRow):
        return _order("body", f"{row.chapter}{row.record.number}")
    if isinstance(row, WorkItemRow):
        return _order(row.record.part or "attachment", row.chapter)
    if isinstance(row, TrimRow | ClaimRow):
        return _order(row.record.part or "note", "")
    if isinstance(row, DutyRow):
        return _order("annex", "")
    if isinstance(row, TargetRow | LinkRow | RestatementRow):
        row = row.indicator
    elif isinstance(row, AllocationRow):
        row = row.target.indicator
    if isinstance(row, IndicatorRow):
        listed = row.plan.has_annex and row.listed
        return _order("annex" if listed else "body", "" if listed else row.record.chapter)
    return (-1, ())


def _order(part: str, chapter: str) -> tuple[int, tuple[int, ...]]:
    place = READ.index(part) if part in READ else len(READ)
    return place, tuple(filter(None, (_number(found) for found in _NUMBER.findall(chapter))))


def _number(text: str) -> int:
    """十二 is 12: chapters have no higher numbers than these."""
    tens, ten, ones = text.rpartition("十")
    return (DIGITS.find(tens[-1:]) if tens else 1) * 10 * bool(ten) + max(DIGITS.find(ones[-1:] or "〇"), 0)


def _in_part(part: str, chapter: str) -> Words:
    """正文二、（七）…, or the part alone, or nothing where neither is known."""
    named = TERMS.get(part, plain(part))
    if not chapter:
        return named if part else PLACES["note"]
    return say(PLACES, "chapter", part=named, chapter=chapter) if part else plain(chapter)


def _of_indicator(row: IndicatorRow, when: Year | None) -> Words:
    """The number in the list, else the chapter, with the name and the year."""
    facts = {"name": quoted(row.name), "when": _when(when)}
    if row.plan.has_annex and row.listed:
        listed = [other for other in row.plan.indicators if other.listed]
        return say(PLACES, "listed", number=listed.index(row) + 1, **facts)
    if row.record.chapter:
        return say(PLACES, "in-chapter", chapter=row.record.chapter, **facts)
    return say(PLACES, "named", **facts)


def _when(when: Year | None) -> Words:
    return say(PLACES, "when", when=when_words(when)) if isinstance(when, int) else SILENCE


def original_of(row: SubjectRow | None, finding: Finding) -> Words:
    """What stands there, in the words of the document; what is compared with it in the same document follows."""
    lines = _said(row)
    home = finding.at.file
    own = row.said.quantity.raw if isinstance(row, StatementRow | TargetRow | RestatementRow) else None
    for item in finding.evidence:
        here = item.at is not None and item.at.file == home
        if here and not _coded(item.raw) and item.raw != own and not any(item.raw in line.zh for line in lines):
            lines.append(say(PLACES, "labelled", label=item.label, text=item.raw))
    return joined(lines, "\n", "\n") if lines else PLACES["nothing"]


def _coded(raw: str) -> bool:
    """Whether a text is none of the document's: a code, an id such as PLAN/INDICATOR, or nothing."""
    return raw in TERMS or not raw.strip("…、/") or ("/" in raw and raw.isascii())


def _said(row: SubjectRow | None) -> list[Words]:
    """The words of the document at the place of the row."""
    if isinstance(row, StatementRow):
        listed = [] if row.target is None else [say(
            PLACES, "also", where=row.listed_in, name=row.indicator.name, text=_value(row.target.said)
        )]
        return [_own_words(row), *listed]
    if isinstance(row, TargetRow):
        return [_own_words(row)]
    if isinstance(row, RestatementRow):
        return [_value(row.said)]
    if isinstance(row, LinkRow):
        return _link(row)
    if isinstance(row, AllocationRow):
        return [_value(row.target.said)]
    if isinstance(row, IndicatorRow):
        values = [say(PLACES, "of-year", when=when_words(each.when), text=_value(each.said)) for each in row.targets]
        told = say(PLACES, "values", name=row.name, values=joined(values, "；", "; "))
        return [told if values else plain(row.name)]
    if isinstance(row, TrimRow):
        said = [_value(row.record.said)] if row.record.said is not None else []
        own = plain(row.record.quote) if row.record.quote else joined([plain(row.name), *said], " ", " ")
        return [own, *([say(PLACES, "reason", reason=row.record.reason)] if row.record.reason else [])]
    if isinstance(row, ActionRow | WorkItemRow):
        lead = say(PLACES, "lead", names=joined([plain(name) for name in row.lead])) if row.lead else PLACES["no-lead"]
        return [plain(row.title), lead]
    if isinstance(row, ClaimRow):
        return [plain(row.says)]
    return [plain(row.name)] if isinstance(row, GroupRow) else []


def _link(row: LinkRow) -> list[Words]:
    lines = [_own_words(row.child)] if isinstance(row.child, TargetRow) else []
    if isinstance(row.share, Said):
        lines.append(say(PLACES, "share", share=_value(row.share)))
    return lines


def _own_words(row: TargetRow | StatementRow) -> Words:
    """The quoted words; with the value where it strives and that word stands before what is quoted."""
    if not row.quote:
        return _value(row.said)
    unseen = row.said.quantity.strive and not any(word in row.quote for word in STRIVE_WORDS)
    return say(PLACES, "quoted-value", quote=row.quote, text=_value(row.said)) if unseen else plain(row.quote)


def _value(said: Said) -> Words:
    return plain(said.quantity.raw) if said.quantity.raw else PLACES["blank"]


def offices_of(row: SubjectRow | None, plan: PlanRow) -> tuple[Words, ...]:
    """Who is responsible: the owner of an indicator, the lead of an action, who proposed a trim; else the issuer."""
    names: Sequence[str] = ()
    if isinstance(row, IndicatorRow):
        names = _owner(row)
    elif isinstance(row, StatementRow | RestatementRow | TargetRow | LinkRow):
        names = _owner(row.indicator)
    elif isinstance(row, AllocationRow):
        names = _owner(row.target.indicator)
    elif isinstance(row, TrimRow):
        names = (row.record.proposed_by,) if row.record.proposed_by else ()
    elif isinstance(row, ActionRow | WorkItemRow):
        names = row.lead
    named = [name for name in names if not name.startswith("各")]       # 各牵头单位 is nobody that a paper can go to
    return tuple(plain(name) for name in named) or (issuer_of(plan),)


def _owner(row: IndicatorRow) -> Sequence[str]:
    return row.owner or (row.action.lead if row.action is not None else ())


def issuer_of(plan: PlanRow) -> Words:
    """Who issued a plan; where it does not say, the government of its region."""
    if plan.record.issuer:
        return plain(plan.record.issuer)
    if plan.level not in BUILT_IN:                  # a family of its own: its members need not be governments
        return region_words(plan)
    return say(PLACES, "government", region=region_words(plan)) if plan.level != "national" else PLACES["council"]
