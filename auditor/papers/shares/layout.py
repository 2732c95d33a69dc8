"""The shares of a plan: child ÷ parent exactly, what the plan declares, and whether a minimum is reached."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal

from auditor.ground.missing import Missing, missing
from auditor.ground.record import record
from auditor.ground.words import Text, Words, joined, say
from auditor.model.plan import Said
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.cells import Tone, head, runs, when_words
from auditor.papers.levels import region_words
from auditor.papers.model import CENTER, LEFT, Block, Cell, Column, Line, Paper, Paragraph, Table
from auditor.papers.shares.wording import SHARES
from auditor.papers.source import closing, text_remarks, titled
from auditor.papers.why import why
from auditor.papers.wording import TABLES
from auditor.report.json import words_data
from auditor.text.compare import agrees
from auditor.text.write import decimal_text, percent_text

ShareVerdict = Literal["agrees", "differs", "undeclared", "unknown"]
TONES: Mapping[ShareVerdict, Tone] = {"agrees": "good", "differs": "bad", "undeclared": "open", "unknown": "open"}


@record
class Share:
    """One link of one year. lack: why nothing can be said; below: under the minimum (None: not known, or none set)."""

    link: LinkRow
    verdict: ShareVerdict
    lack: Missing | None
    below: bool | None


def shares(plan: PlanRow, minimum: Fraction | None) -> Paper[Text]:
    """The shares of a plan. minimum: as a ratio (1/10 for 10 %); None where none is asked for."""
    rows = shares_of(plan, minimum)
    title = say(SHARES, "title", region=region_words(plan))
    blocks: list[Block[Text]] = [Paragraph(titled(plan), small=True)]
    if rows:
        summary = Paragraph(summary_words(rows, minimum))
        blocks += [summary, _share_table(rows, minimum, title)]
    else:
        blocks.append(Paragraph(SHARES["none"]))
    used = [plan, *dict.fromkeys(row.link.parent_indicator.plan for row in rows)]
    said = [*text_remarks(used), *([SHARES["legend-agrees"]] if rows else [])]
    if any(row.link.nominal for row in rows):
        said.append(SHARES["legend-nominal"])
    return Paper(title, tuple(blocks), closing(used, said))


def shares_data(plan: PlanRow, minimum: Fraction | None) -> dict[str, object]:
    """The shares as plain data: quotients as exact decimal text of the ratio (n/d where it does not end)."""
    return {
        "plan": plan.id, "title": plan.title, "region": plan.region, "digest": plan.record.digest,
        "minimum": decimal_text(minimum) if minimum is not None else None,
        "shares": [_data(row) for row in shares_of(plan, minimum)],
    }


def _data(row: Share) -> dict[str, object]:
    link = row.link
    computed, declared = link.computed_share, link.share
    return {
        "indicator": link.id, "name": link.name, "year": link.year, "to": link.to,
        "child": link.child.raw if isinstance(link.child, TargetRow) else None,
        "parent": link.parent.raw if isinstance(link.parent, TargetRow) else None,
        "computed": decimal_text(computed) if isinstance(computed, Fraction) else None,
        "declared": declared.quantity.raw if isinstance(declared, Said) else None,
        "verdict": row.verdict, "nominal": link.nominal, "below_minimum": row.below, "explained": link.explained,
        "missing": None if row.lack is None else words_data(why(row.lack)),
    }


def shares_of(plan: PlanRow, minimum: Fraction | None) -> list[Share]:
    """The shares of a plan, one for each link and year. minimum: as a ratio; None where none is asked for."""
    rows = []
    for link in plan.links:
        if link.relation != "share":
            continue
        verdict, lack = _verdict(link)
        computed = link.computed_share
        below = computed < minimum if isinstance(computed, Fraction) and minimum is not None else None
        rows.append(Share(link, verdict, lack, below))
    return rows


def _verdict(link: LinkRow) -> tuple[ShareVerdict, Missing | None]:
    """As the rule on declared shares judges it."""
    computed, declared, scope = link.computed_share, link.share, link.same_scope
    if not isinstance(computed, Fraction):
        return "unknown", computed or missing("no-value")
    if isinstance(declared, Missing):
        return "unknown", declared
    if declared is None:
        return "undeclared", None
    if isinstance(scope, Missing):
        return "unknown", scope
    answer = agrees(computed, declared.quantity)
    if isinstance(answer, Missing):
        return "unknown", answer
    return ("agrees" if answer else "differs"), None


def summary_words(rows: Sequence[Share], minimum: Fraction | None) -> Words:
    """共12项占比：一致12项。达到10%及以上的10项，低于10%的2项（其中未说明的0项）。"""
    often = Counter(row.verdict for row in rows)
    parts = [say(SHARES, "part", verdict=SHARES[key], count=often[key]) for key in TONES if often[key]]
    text = say(SHARES, "sum", count=len(rows), verdicts=joined(parts, "，", ", "))
    if minimum is None:
        return text
    below = [row for row in rows if row.below]
    least = say(
        SHARES, "sum-minimum", minimum=percent_text(minimum), below=len(below),
        reached=sum(row.below is False for row in rows), silent=sum(_explained(row) == "said-not" for row in below),
    )
    return Words(text.zh + least.zh, f"{text.en} {least.en}")


def _share_table(rows: Sequence[Share], minimum: Fraction | None, title: Words) -> Table[Text]:
    several = len({row.link.parent_indicator.plan.id for row in rows}) > 1
    names = runs([row.link.id for row in rows])
    body = []
    for place, row in enumerate(rows):
        cells = [Cell(str(place + 1), align="center")]
        if names[place]:
            cells.append(Cell(row.link.name, rows=names[place]))
        body.append((*cells, *_values(row, several), *_judged(row, minimum)))
    return Table(title, _columns(several, minimum), _header(several, minimum), tuple(body), wide=True)


def _columns(several: bool, minimum: Fraction | None) -> tuple[Column[Text], ...]:
    judged = [CENTER, Column(blank=8)] if minimum is not None else []
    return (CENTER, LEFT, *[CENTER] * (8 if several else 7), *judged)


def _header(several: bool, minimum: Fraction | None) -> tuple[Line, ...]:
    def tall(words: Words) -> Cell[Text]:
        return Cell(words, rows=2, align="center")

    first = [tall(TABLES["number"]), tall(TABLES["name"]), *(tall(SHARES[key]) for key in ("year", "child", "parent"))]
    if several:
        first.append(tall(SHARES["of"]))
    first.append(Cell(SHARES["quotient"], columns=2, align="center"))
    first += [tall(SHARES["declared"]), tall(SHARES["verdict"])]
    if minimum is not None:
        first += [tall(say(SHARES, "minimum", minimum=percent_text(minimum))), tall(SHARES["explained"])]
    return tuple(first), head(SHARES["exact"], SHARES["percent"])


def _values(row: Share, several: bool) -> list[Cell[Text]]:
    link = row.link
    computed, unsaid = link.computed_share, TABLES["unsaid"]
    declared = link.share.quantity.raw if isinstance(link.share, Said) else unsaid
    exact, percent = (str(computed), percent_text(computed)) if isinstance(computed, Fraction) else (unsaid, unsaid)
    texts = [
        when_words(link.when),
        link.child.raw if isinstance(link.child, TargetRow) else unsaid,
        link.parent.raw if isinstance(link.parent, TargetRow) else unsaid,
    ]
    if several:
        texts.append(region_words(link.parent_indicator.plan))
    return [Cell(text, align="center") for text in (*texts, exact, percent, declared)]


def _judged(row: Share, minimum: Fraction | None) -> list[Cell[Text]]:
    link = row.link
    verdict = SHARES[row.verdict]
    if row.lack is not None:
        verdict = say(SHARES, "because", verdict=verdict, reason=why(row.lack))
    elif link.nominal:
        verdict = say(SHARES, "nominal", verdict=verdict)
    cells: list[Cell[Text]] = [Cell(verdict, align="center", tone=TONES[row.verdict])]
    if minimum is None:
        return cells
    if row.below is None:
        return [*cells, Cell(TABLES["unsaid"], align="center"), Cell("")]
    if not row.below:
        return [*cells, Cell(SHARES["reached"], align="center"), Cell("")]
    key = _explained(row)
    said = say(SHARES, key, reason=link.record.reason)
    return [
        *cells, Cell(SHARES["below"], align="center", tone="bad" if key == "said-not" else ""),
        Cell(said),
    ]


def _explained(row: Share) -> str:
    """Whether a low share is explained, and where."""
    if row.link.record.reason:
        return "said-reason"
    if row.link.named_by_claim:
        return "said-named"
    return "said-unknown" if isinstance(row.link.reason, Missing) else "said-not"
