"""How the targets of a plan relate to the levels above: as many the same, as many with a share of at least …"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal

from auditor.ground.missing import Missing
from auditor.ground.words import Language, Words, joined, say
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.breakdown.facts import weaker
from auditor.papers.cells import around
from auditor.papers.indicators.wording import INDICATORS
from auditor.papers.note.phrase import named
from auditor.papers.note.wording import NOTE
from auditor.papers.shares.layout import Share, shares_of
from auditor.text.compare import distance
from auditor.text.write import percent_text

EXAMPLES = 4                # names that stand for the others
Level = dict[str, object]
Kind = Literal["same", "reaching", "below", "unmeasured", "share", "assigned", "at_least", "weaker", "own", "unlinked"]
KINDS: tuple[Kind, ...] = (
    "same", "reaching", "below", "unmeasured", "share", "assigned", "at_least", "weaker", "own", "unlinked",
)
KEPT: Mapping[str, Kind] = {"same": "same", "at-least": "at_least", "assigned": "assigned"}    # unless it is weaker
NEVER_CUT: tuple[Kind, ...] = ("below", "unmeasured", "weaker")       # each of these wants a word of its own


def relation_facts(
    plan: PlanRow, least: Fraction | None, levels: Mapping[str, Level], language: Language, whole: bool
) -> dict[str, object]:
    """The indicators of the list by how they answer those above.

    Each stands in one kind: `share` where no least share is set, else one of `reaching`, `below` and
    `unmeasured`. Of every kind: how many, which, some examples, and the same for each plan that is answered.
    """
    lines = shares_of(plan, least)
    kinds: dict[Kind, list[IndicatorRow]] = {kind: [] for kind in KINDS}
    for row in plan.indicators:
        if row.listed:
            kinds[_kind(row, least, [line for line in lines if line.link.indicator is row])].append(row)
    linked = [row for row in plan.indicators if row.listed and _answered(row) is not None]
    found: dict[str, object] = {"linked": _group(linked, lines, levels, language, None if whole else EXAMPLES)}
    for kind, rows in kinds.items():
        found[kind] = _group(rows, lines, levels, language, None if whole or kind in NEVER_CUT else EXAMPLES)
    return found


def _kind(row: IndicatorRow, least: Fraction | None, lines: Sequence[Share]) -> Kind:
    link = row.record.link
    if link is None:
        return "unlinked"
    if link.relation == "own":
        return "own"
    kept = KEPT.get(link.relation)
    if kept is not None:
        return "weaker" if any(line.same_scope is True and weaker(line) for line in row.links) else kept
    return "share" if least is None else _against(row, least, lines)


def _against(row: IndicatorRow, least: Fraction, lines: Sequence[Share]) -> Kind:
    """Under the least share in any year, or not; by what is declared where nothing can be computed."""
    answers = [line.below for line in lines if line.below is not None]
    if not answers and row.record.link is not None:
        off = [distance(least, said.quantity) for said in row.record.link.shares.values()]
        answers = [by > 0 for by in off if not isinstance(by, Missing)]
    if not answers:
        return "unmeasured"
    return "below" if any(answers) else "reaching"


def _answered(row: IndicatorRow) -> str | None:
    """The plan that an indicator answers, by id; None where it answers none."""
    link = row.record.link
    return link.plan if link is not None and link.relation != "own" else None


def _group(
    rows: Sequence[IndicatorRow], lines: Sequence[Share], levels: Mapping[str, Level], language: Language,
    most: int | None,
) -> dict[str, object]:
    plans = dict.fromkeys(id for row in rows if (id := _answered(row)) is not None)
    unheard: Level = {key: NOTE["above"].spoken(language) for key in ("level", "word", "whole", "region")}
    return _named(rows, lines, language, most) | {"levels": [
        levels.get(plan, unheard)
        | _named([row for row in rows if _answered(row) == plan], lines, language, most)
        for plan in sorted(plans, key=lambda plan: list(levels).index(plan) if plan in levels else len(levels))
    ]}


def _named(
    rows: Sequence[IndicatorRow], lines: Sequence[Share], language: Language, most: int | None
) -> dict[str, object]:
    """count, indicators, examples, more: whether there are others than the examples."""
    indicators = [
        named(row, language) | {
            "share": _share(row, [line.link for line in lines if line.link.indicator is row]).spoken(language),
            "reason": row.record.link.reason.rstrip("。.") if row.record.link is not None else "",
        }
        for row in rows
    ]
    chosen = range(len(rows)) if most is None else _chosen(rows, lines, most)
    examples = [indicators[place] for place in chosen]
    return {
        "count": len(indicators), "indicators": indicators, "examples": examples,
        "more": len(examples) < len(indicators),
    }


def _chosen(rows: Sequence[IndicatorRow], lines: Sequence[Share], most: int) -> list[int]:
    """Which rows stand for the others: those that the document names itself, else the greatest shares, else the first.

    The document names some of so many in a claim that counts them.
    """
    ids = [row.id for row in rows]
    for claim in rows[0].plan.record.claims if rows else ():
        if claim.members and claim.equals == str(len(ids)) and set(claim.members) <= set(ids):
            return [place for place, id in enumerate(ids) if id in claim.members]
    parts = {line.link.indicator.id: line.link.computed_share for line in lines}
    sizes = {id: part for id, part in parts.items() if isinstance(part, Fraction)}
    order = sorted(range(len(ids)), key=lambda place: -sizes.get(ids[place], Fraction(0)))
    return sorted(order[:most])


def _share(row: IndicatorRow, links: Sequence[LinkRow]) -> Words:
    """The share as declared, else as computed; empty where there is none."""
    declared = row.record.link.shares if row.record.link is not None else {}
    texts: dict[int | None, Words] = {
        year: Words(said.quantity.raw, said.quantity.raw) for year, said in declared.items()
    } or {
        line.year: around(percent_text(line.computed_share)) for line in links
        if isinstance(line.computed_share, Fraction)
    }
    if len(set(texts.values())) < 2:
        return next(iter(texts.values()), Words("", ""))
    return joined([
        text if year is None else say(INDICATORS, "share-year", share=text, year=year) for year, text in texts.items()
    ])
