"""The cross table (横向对照表): plans by the headline targets of the plan above them all, on one page."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.words import SILENCE, Text, Words, joined, say
from auditor.model.rows.plan import PlanRow
from auditor.papers.breakdown.layout import range_words, slack_words
from auditor.papers.cells import Tone, runs, when_words
from auditor.papers.levels import own_words, region_words
from auditor.papers.matrix.facts import Answer, Asked, CellVerdict, Comparison, Met, comparisons, left_out
from auditor.papers.matrix.foot import Foot, feet
from auditor.papers.matrix.wording import MATRIX, MEANINGS
from auditor.papers.model import CENTER, LEFT, Block, Cell, Line, Paper, Paragraph, Table
from auditor.papers.source import all_named, closing, text_remarks
from auditor.papers.why import why
from auditor.papers.wording import TABLES
from auditor.text.total import words_like
from auditor.text.write import decimal_text, percent_text
from auditor.text.year import end_year, key_said

TONES: Mapping[CellVerdict, Tone] = {
    "same": "good", "weaker": "bad", "missing": "bad", "unlike": "open", "open": "open", "unknown": "open",
    "trimmed": "muted", "not-asked": "muted", "elsewhere": "muted",
}
WIDEST = 14                 # targets in one table: more would not be read on one page
MANY = 20                   # plans from which on a cell is one line, so that fewer pages are turned
MOST_BESIDE = 6             # indicators beside the table that are named one by one
MOST_NAMES = 3              # plans that a foot names; more stand below the table


def matrix(plans: Sequence[PlanRow]) -> Paper[Text]:
    """The cross table of some plans."""
    made = comparisons(plans)
    title = MATRIX["title-many"]
    if len(made) == 1:
        title = say(MATRIX, "title", region=region_words(made[0].above))
    if not made:
        return Paper(title, (Paragraph(MATRIX["none"]),), closing(plans) if plans else ())
    blocks: list[Block[Text]] = []
    for one in made:
        foot = feet(one)
        blocks += _tables(one, foot)
        blocks += [Paragraph(text, small=True) for text in _open_lists(foot)]
    shown = list(dict.fromkeys(plan for one in made for plan in (one.above, *(row for row, _ in one.rows))))
    said = [_legend(made), *text_remarks(shown)]
    others = left_out(plans, made)
    if others:
        names = dict(zip(plans, all_named(plans), strict=True))
        said.append(say(MATRIX, "not-compared", regions=joined([names[plan] for plan in others])))
    said += [words for one in made if (words := _beside(one)).zh]
    return Paper(title, tuple(blocks), closing(shown, said))


def _beside(made: Comparison) -> Words:
    """The indicators of the plan above that are no columns; silent where there are none."""
    shown = {asked.indicator for asked in made.columns}
    names = [row.name for row in made.above.indicators if row not in shown]
    if not names:
        return SILENCE
    told = joined(names[:MOST_BESIDE])
    key = "beside" if len(names) <= MOST_BESIDE else "beside-more"
    return say(MATRIX, key, region=region_words(made.above), names=told, count=len(names))


def _legend(made: Sequence[Comparison]) -> Words:
    """What the verdicts that occur mean."""
    met = {verdict for one in made for _, cells in one.rows for cell in cells
           for verdict in (cell.verdict, *(answer.verdict for answer in cell.answers))}
    meanings = joined([words for verdict, words in MEANINGS.items() if verdict in met], "；", "; ")
    return Words(f"{meanings.zh}。", f"{meanings.en}.")


def matrix_data(plans: Sequence[PlanRow]) -> dict[str, object]:
    """The cross table as plain data."""
    made = comparisons(plans)
    return {
        "tables": [_comparison_data(one) for one in made],
        "left_out": [plan.id for plan in left_out(plans, made)],
    }


def _comparison_data(made: Comparison) -> dict[str, object]:
    return {
        "above": made.above.id, "region": made.above.region,
        "digests": {plan.id: plan.record.digest for plan in (made.above, *(row for row, _ in made.rows))},
        "targets": [
            {"indicator": foot.asked.indicator.id, "name": foot.asked.indicator.name,
             "year": end_year(foot.asked.when), "period": key_said(foot.asked.when),
             "text": foot.asked.target.raw if foot.asked.target is not None else None,
             "total": decimal_text(foot.total) if isinstance(foot.total, Fraction) else None,
             "slack": decimal_text(foot.slack) if foot.slack is not None else None,
             "mean": foot.mean.zh or None, "reserve": foot.reserve or None,
             "unit": foot.asked.target.unit if foot.asked.target is not None else None,
             "range": [value.raw for value in foot.extremes] if foot.extremes is not None else None,
             "unanswered": [name.zh for name in foot.unanswered]}
            for foot in feet(made)
        ],
        "plans": [
            {"plan": plan.id, "region": plan.region, "level": plan.level, "cells": [_cell_data(met) for met in cells]}
            for plan, cells in made.rows
        ],
    }


def _cell_data(met: Met) -> dict[str, object]:
    return {
        "verdict": met.verdict,
        "values": [
            {"indicator": answer.row.id, "verdict": answer.verdict,
             "text": answer.value.raw if answer.value is not None else None,
             "share": decimal_text(answer.share) if answer.share is not None else None,
             "missing": {"zh": why(answer.lack).zh, "en": why(answer.lack).en} if answer.lack is not None else None}
            for answer in met.answers
        ],
        "trimmed_by": met.trim.plan.id if met.trim is not None else None,
    }


def _tables(made: Comparison, foot: Sequence[Foot]) -> list[Table[Text]]:
    """One table, or several where there are more targets than a page is wide."""
    pages = _pages(made.columns)
    tables = []
    for number, places in enumerate(pages, 1):
        region = region_words(made.above)
        caption = say(MATRIX, "caption", region=region) if len(pages) == 1 else say(
            MATRIX, "caption-part", region=region, part=number, parts=len(pages)
        )
        tables.append(_part_table(made, [foot[place] for place in places], places, caption))
    return tables


def _pages(columns: Sequence[Asked]) -> list[list[int]]:
    """Which targets stand in which table; the years of an indicator stay together."""
    pages: list[list[int]] = [[]]
    by_indicator: dict[str, list[int]] = {}
    for place, asked in enumerate(columns):
        by_indicator.setdefault(asked.indicator.id, []).append(place)
    count = -(-len(columns) // WIDEST)
    even = -(-len(columns) // max(count, 1))
    for places in by_indicator.values():
        if pages[-1] and (len(pages[-1]) >= even or len(pages[-1]) + len(places) > WIDEST):
            pages.append([])
        pages[-1] += places
    return pages


def _part_table(made: Comparison, foot: Sequence[Foot], places: Sequence[int], caption: Words) -> Table[Text]:
    plans = [plan for plan, _ in made.rows]
    levels = runs([own_words(plan).word for plan in plans])
    between = " " if len(plans) >= MANY else "\n"
    body = []
    names = all_named(plans)
    for row, (plan, cells) in enumerate(made.rows):
        line = [Cell(names[row])]
        if levels[row]:
            line.insert(0, Cell(own_words(plan).word, rows=levels[row], align="center"))
        body.append((*line, *(_cell(cells[place], between) for place in places)))
    columns = [made.columns[place] for place in places]
    return Table(
        caption=caption, columns=(CENTER, LEFT, *(CENTER for _ in places)),
        header=_header(made.above, columns), body=tuple(body), foot=_foot_rows(foot), wide=True,
        one_page=True,
    )


def _header(above: PlanRow, columns: Sequence[Asked]) -> tuple[Line, ...]:
    names = runs([asked.indicator.id for asked in columns])
    own = say(MATRIX, "asked", region=region_words(above))
    unsaid = TABLES["unsaid"]
    return (
        (
            *(Cell(MATRIX[key], rows=2, align="center") for key in ("level", "plan")),
            *(Cell(asked.indicator.name, columns=reach, align="center")
              for asked, reach in zip(columns, names, strict=True) if reach),
        ),
        tuple(Cell(_when(asked), align="center") for asked in columns),
        (
            Cell(own, columns=2, align="center"),
            *(Cell(asked.target.raw if asked.target is not None else unsaid, align="center") for asked in columns),
        ),
    )


def _when(asked: Asked) -> Words:
    return TABLES["unsaid"] if asked.when is None else when_words(asked.when)


def _cell(met: Met, between: str) -> Cell[Text]:
    """The verdict and, after `between`, the value."""
    if met.trim is not None:
        said = met.trim.record.said
        words = MATRIX["trimmed"] if said is None else _after(MATRIX["trimmed"], between, said.quantity.raw)
        if met.trim.plan is not met.plan:
            words = say(MATRIX, "trimmed-above", between=Words(between, between), region=met.trim.plan.region)
    elif not met.answers or met.verdict in ("missing", "unknown"):
        words = MATRIX[met.verdict]
    else:
        words = joined([_answer_words(answer, between) for answer in met.answers], "\n", "\n")
    return Cell(words, align="center", tone=TONES.get(met.verdict, ""))


def _answer_words(answer: Answer, between: str) -> Words:
    """一致, 超过90%."""
    label = MATRIX[answer.verdict]
    if answer.share is not None:
        text = percent_text(answer.share)
        label = say(MATRIX, "part", share=Words(text.replace("≈", "约"), text))
    if answer.bound:
        label = Words(label.zh + MATRIX["bound"].zh, label.en + MATRIX["bound"].en)
    return _after(label, between, answer.value.raw) if answer.value is not None else label


def _after(label: Words, between: str, raw: str) -> Words:
    return Words(f"{label.zh}{between}{raw}", f"{label.en}{between}{raw}")


def _foot_rows(foot: Sequence[Foot]) -> tuple[Line, ...]:
    amounts = any(one.total is not None for one in foot)
    key = "sum" if all(one.total is not None for one in foot) else "sum-range" if amounts else "range"
    rows = [(key, [_total_words(one) for one in foot])]
    if amounts:
        rows.append(("slack", [
            slack_words(one.slack, one.asked.target.quantity) if one.slack is not None and one.asked.target else
            TABLES["unsaid"] for one in foot
        ]))
    rows.append(("unanswered", [_names(one) for one in foot]))
    return tuple(
        (Cell(MATRIX[label], columns=2, align="center"),
         *(Cell(words, align="center") for words in line))
        for label, line in rows
    )


def _total_words(foot: Foot) -> Words:
    if isinstance(foot.total, Fraction) and foot.asked.target is not None:
        total = words_like(foot.total, foot.asked.target.quantity)
        return say(MATRIX, "with-reserve", total=total, reserve=foot.reserve) if foot.reserve else total
    if isinstance(foot.total, Missing) or foot.extremes is None:
        return TABLES["unsaid"]
    ends = range_words(*foot.extremes)
    return say(MATRIX, "with-mean", range=ends, mean=foot.mean) if foot.mean.zh else ends


def _names(foot: Foot) -> Words:
    names = foot.unanswered
    if not names:
        return TABLES["unsaid"]
    if len(names) > MOST_NAMES:
        return say(MATRIX, "count", count=len(names))
    return say(MATRIX, "names", count=len(names), names=joined(names))


def _open_lists(foot: Sequence[Foot]) -> list[Words]:
    """The names that a foot has no room for; targets with the same ones share a line."""
    by_names: dict[tuple[Words, ...], list[Asked]] = {}
    for one in foot:
        if len(one.unanswered) > MOST_NAMES:
            by_names.setdefault(one.unanswered, []).append(one.asked)
    return [
        say(
            MATRIX, "open-list", targets=joined([
                say(MATRIX, "open-target", name=asked.indicator.name, when=_when(asked)) for asked in columns
            ]),
            names=joined(names),
        )
        for names, columns in by_names.items()
    ]
