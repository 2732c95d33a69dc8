"""What the template of a note gets: plain data, every number of it computed. Its names are explained in
docs/note-template.md, which a test holds against this module.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from auditor.ground.words import Language, Words
from auditor.messages.terms import term
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.trim import TrimRow
from auditor.papers.ledger.facts import Count, counts, differences, proposer, sorted_own, sorted_trims
from auditor.papers.levels import ancestors, level_words, region_words
from auditor.papers.note.phrase import named, quoted, trim_named
from auditor.papers.note.relations import relation_facts
from auditor.papers.note.wording import NOTE
from auditor.papers.source import titled
from auditor.papers.wording import LevelWords
from auditor.text.write import percent_text

Facts = dict[str, object]
Row = TypeVar("Row")
STOPS = "。．.；;，,、 \u3000"
ORIGIN = re.compile("^.*[，,；;。]|^[将把对由按在从]")       # what leads to where a document began from


def note_facts(plan: PlanRow, least: Fraction | None, language: Language, whole: bool) -> Facts:
    """The facts of a plan in one language: text, whole numbers, lists, None for what is not known.

    least: the least share as a ratio, None where there is none; whole: name every indicator, not examples.
    """
    words = level_words([*reversed(ancestors(plan)), plan])
    levels = {up.id: level_facts(up, words[up.id], language) for up in (plan, *ancestors(plan))}
    lines = counts(plan)
    return {
        "language": language,
        "plan": levels[plan.id] | _document(plan),
        "years": list(plan.years),
        "base_year": plan.record.base_year,
        "parent": levels[plan.parents[0].id] if plan.parents else None,
        "parents": [levels[up.id] for up in plan.parents],
        "compared": [levels[up.id] for up in plan.answers_to],
        "total": _count(lines[-1], plan.whole) | {"origin": _origin(plan, lines[-1].before)},
        "groups": [
            _count(line, plan.whole) | {"trims": _trims(plan, language, line.group)} for line in lines[:-1]
            if line.before or line.trimmed or line.after
        ],
        "differences": _differences(plan, lines[-1], language),
        "trims": _trims(plan, language) | {"loose": _trims(plan, language, *_loose(plan, lines))},
        "own": _own(plan, language),
        "minimum": percent_text(least) if least is not None else None,
        "relations": relation_facts(plan, least, levels, language, whole),
        "names": "all" if whole else "some",
        "unknown": _unknown(plan),
    }


def level_facts(plan: PlanRow, words: LevelWords, language: Language) -> Facts:
    """A plan as the text names it: by its document, its region, and its level (市级, 全市, the city)."""
    region = region_words(plan)
    return {
        "id": plan.id, "title": plan.title, "titled": titled(plan).spoken(language), "region": region.spoken(language),
        "level": _level(plan, words).spoken(language), "word": words.word.spoken(language),
        "whole": words.whole.spoken(language), "text": plan.record.text,
    }


def _level(plan: PlanRow, words: LevelWords) -> Words:
    """市级, the city; a nation and a level that is told by its name are only named."""
    plain = plan.level == "national" or words.word.zh == words.whole.zh
    return Words(words.word.zh if plain else NOTE["level"].zh.format(word=words.word.zh), words.whole.en)


def _document(plan: PlanRow) -> Facts:
    record = plan.record
    return {
        "stage": record.stage, "number": record.number, "issuer": record.issuer, "digest": record.digest,
        "replaced_by": plan.replaced_by,
    }


def _count(line: Count, known: bool) -> Facts:
    """before − trimmed + added = after; where not all of this plan is known, only what it says, and no arithmetic."""
    result = line.result if known else None
    return {
        "name": line.group, "before": line.before, "trimmed": line.trimmed, "added": line.added, "after": line.after,
        "result": result, "calculation": line.calculation if known else "", "closed": line.closed if known else None,
        "gap": abs(line.after - result) if result is not None else None,
    }


def _origin(plan: PlanRow, before: int | None) -> str:
    """What the document says that it began from, such as 征求意见稿中; empty where it does not say."""
    for claim in plan.record.claims:
        if before is not None and not claim.group and claim.ledger.get("before") == before:
            head, found, _ = claim.says.partition(str(before))
            origin = ORIGIN.sub("", head)
            if found and origin and origin[-1:] not in STOPS:
                return origin
    return ""


def _differences(plan: PlanRow, total: Count, language: Language) -> list[Facts]:
    """Why the arithmetic does not close, as signed numbers; nothing where it does, or cannot be reckoned."""
    if total.closed is not False or not plan.whole:
        return []
    return [
        {"kind": key.removeprefix("gap-"), "count": number, "signed": f"{number:+d}".replace("-", "−"),
         "text": NOTE[key].spoken(language)}
        for key, number in differences(plan)
    ]


def _loose(plan: PlanRow, lines: Sequence[Count]) -> list[str]:
    """The groups of trims that the arithmetic has no line for."""
    known = {line.group for line in lines[:-1]}
    return list(dict.fromkeys(trim.group for trim in plan.trims if trim.group not in known)) or ["\0"]


def _trims(plan: PlanRow, language: Language, *groups: str) -> Facts:
    """The trims, of some groups or of all, by office, and of each office by reason."""
    trims = [trim for trim in sorted_trims(plan) if not groups or trim.group in groups]
    return {"count": len(trims), "offices": [
        {"name": office, "count": len(some), "reasons": [
            _reason(of_reason[0], language) | _listed(trim_named(trim, language) for trim in of_reason)
            for of_reason in _by(some, lambda trim: (trim.record.because, _plain(trim.record.reason), trim.into))
        ]}
        for some in _by(trims, lambda trim: trim.record.proposed_by)
        for office in [some[0].record.proposed_by]
    ]}


def _reason(trim: TrimRow, language: Language) -> Facts:
    """Why, in the document's words; its kind as a code and in words; what it is merged into, quoted."""
    record = trim.record
    into = next((row.name for row in trim.plan.indicators if row.id == record.into), record.into)
    return {
        "reason": _plain(record.reason), "because": record.because,
        "kind": term(record.because, language) if record.because else "",
        "into": quoted(into, language) if into else "",
    }


def _own(plan: PlanRow, language: Language) -> Facts:
    """The own indicators by who proposed them, and of each proposer by reason."""
    rows = sorted_own(plan)
    return {"count": len(rows), "proposers": [
        {"name": proposer(some[0]), "count": len(some), "reasons": [
            {"reason": _own_reason(of_reason[0]), "into": ""} | _listed(named(row, language) for row in of_reason)
            for of_reason in _by(some, _own_reason)
        ]}
        for some in _by(rows, proposer)
    ]}


def _own_reason(row: IndicatorRow) -> str:
    return _plain(row.record.link.reason) if row.record.link is not None else ""


def _listed(named: Iterable[Facts]) -> Facts:
    indicators = list(named)
    return {"count": len(indicators), "indicators": indicators}


def _plain(reason: str) -> str:
    """A reason without the stop that ends it in the document: the sentence goes on."""
    return reason.strip().rstrip(STOPS)


def _by(rows: Sequence[Row], key: Callable[[Row], object]) -> list[list[Row]]:
    """The rows in groups of one key, in the order of their first."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return list(groups.values())


def _unknown(plan: PlanRow) -> Mapping[str, object]:
    """What the documents leave open; numbers of indicators.

    list: in which state the text of the plan above is, where its list cannot be counted ("" where it can).
    """
    above = plan.parents[0] if plan.parents else None
    unlisted = above is not None and counts(plan)[-1].before is None
    return {
        "list": above.record.text if above is not None and unlisted else "",
        "reasons": sum(not trim.record.reason and not trim.record.because for trim in plan.trims),
        "offices": sum(not trim.record.proposed_by for trim in plan.trims),
        "proposers": sum(not proposer(row) for row in sorted_own(plan)),
    }
