"""The indicator task list (指标任务清单): every listed indicator with the values of each level and year."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.ground.words import Text, Words, joined, say, spoken
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.cells import Field, by_columns, field, numbers
from auditor.papers.indicators.remark import mergeable, remark_of
from auditor.papers.indicators.wording import INDICATORS
from auditor.papers.levels import chain, level_words, region_words
from auditor.papers.model import CENTER, LEFT, Block, Cell, Paper, Paragraph, Table
from auditor.papers.source import closing, regions, text_remarks, titled
from auditor.papers.upper import Value, absent, spread, values_of
from auditor.papers.wording import TABLES, LevelWords
from auditor.report.json import words_data


@record
class LevelColumns:
    """One level of the table: the plan, what it is called, its years (empty: one column without a year)."""

    plan: PlanRow
    words: LevelWords
    years: tuple[int, ...]


@record
class ListRow:
    """One indicator with the values of each level and what is said of its link."""

    row: IndicatorRow
    values: tuple[tuple[Value, ...], ...]
    remark: Words


@record
class Listed:
    """The whole table as facts. left_out: levels of the chain of which there is nothing to show."""

    plan: PlanRow
    levels: tuple[LevelColumns, ...]
    left_out: tuple[PlanRow, ...]
    lines: tuple[ListRow, ...]
    canonical: bool


def indicator_table(plan: PlanRow, canonical: bool = False) -> Paper[Text]:
    """The table of a plan.

    Upper columns show what the document prints of the levels above, and the upper plans' own values where
    it prints none; with `canonical` the upper plans' own throughout.
    """
    listed = _gathered(plan, canonical)
    title = say(INDICATORS, "title", region=region_words(plan))
    blocks: list[Block[Text]] = [Paragraph(titled(plan), small=True)]
    if listed.lines:
        blocks.append(_task_list(listed, title))
    else:
        key = "none-text" if plan.record.text == "none" else "none"
        blocks.append(Paragraph(INDICATORS[key]))
    return Paper(title, tuple(blocks), _remarks(listed))


def indicator_data(plan: PlanRow, canonical: bool = False) -> dict[str, object]:
    """The table as plain data. `source` of a value: own, restated, above (the upper plan), none, unknown."""
    listed = _gathered(plan, canonical)
    return {
        "plan": plan.id, "title": plan.title, "region": plan.region, "digest": plan.record.digest,
        "canonical": canonical,
        "levels": [
            {"plan": level.plan.id, "region": level.plan.region, "level": level.plan.level,
             "years": list(level.years), "digest": level.plan.record.digest}
            for level in listed.levels
        ],
        "left_out": [up.id for up in listed.left_out],
        "indicators": [_line_data(listed, number, line) for number, line in enumerate(listed.lines, 1)],
    }


def _line_data(listed: Listed, number: int, line: ListRow) -> dict[str, object]:
    link = line.row.record.link
    return {
        "number": number, "group": line.row.group, "indicator": line.row.id, "name": line.row.name,
        "values": [
            {"plan": level.plan.id, "years": list(value.years), "period": value.period or None,
             "text": spoken(value.text, "zh"), "source": value.source}
            for level, values in zip(listed.levels, line.values, strict=True) for value in values
        ],
        "owner": list(line.row.owner), "relation": link.relation if link is not None else None,
        "to": line.row.link_to, "remark": words_data(line.remark),
    }


def _gathered(plan: PlanRow, canonical: bool) -> Listed:
    rows = [row for row in plan.indicators if row.listed]
    plans = chain(plan)
    words = level_words(plans)
    levels, left_out = [], []
    for up in plans:
        found = [values_of(row, up, canonical) for row in rows]
        years = sorted({when for values in found for when in values if isinstance(when, int)})
        if up is plan or any(found):
            levels.append(LevelColumns(up, words[up.id], tuple(years)))
        else:
            left_out.append(up)
    lines = tuple(
        ListRow(
            row,
            tuple(
                spread(values_of(row, level.plan, canonical), level.years, absent(row, level.plan))
                for level in levels
            ),
            remark_of(row, words),
        )
        for row in rows
    )
    return Listed(plan, tuple(levels), tuple(left_out), lines, canonical)


def _task_list(listed: Listed, title: Words) -> Table[Text]:
    rows = [line.row for line in listed.lines]
    groups = [row.group for row in rows]
    owners = [(row.group, row.owner) if row.owner else None for row in rows]
    remarks = [(line.row.group, line.remark) if mergeable(line.row) else None for line in listed.lines]
    return by_columns(title, [
        numbers(len(rows)), *([field(TABLES["group"], CENTER, groups, groups)] if any(groups) else []),
        field(TABLES["name"], LEFT, [row.name for row in rows]),
        *(each for place, level in enumerate(listed.levels) for each in _values(listed.lines, place, level)),
        field(INDICATORS["owner"], CENTER, list(map(_owner, rows)), owners),
        field(INDICATORS["remark"], CENTER, [line.remark for line in listed.lines], remarks),
    ], wide=True)


def _values(lines: Sequence[ListRow], place: int, level: LevelColumns) -> list[Field]:
    """The columns of one level, the one at a place of all."""
    over = say(INDICATORS, "level", level=level.words.word)
    labels = [say(TABLES, "year", year=year) for year in level.years] or [INDICATORS["value"]]

    def cell(values: Sequence[Value], column: int) -> Cell[Text] | None:
        if len(values) == len(labels):
            return Cell(values[column].text, align="center")
        return None if column else Cell(values[0].text, columns=len(labels), align="center")     # one for all years

    return [
        Field(label, CENTER, [cell(line.values[place], column) for line in lines], over)
        for column, label in enumerate(labels)
    ]


def _owner(row: IndicatorRow) -> Words:
    return joined(row.owner) if row.owner else TABLES["unsaid"]


def _remarks(listed: Listed) -> tuple[Words, ...]:
    """Where the table is from, and how its signs are to be read."""
    values = [
        (level.plan, value) for line in listed.lines
        for level, cells in zip(listed.levels, line.values, strict=True) for value in cells
    ]
    used = {up.id for up, value in values if value.source == "above"}
    taken = [level.plan for level in listed.levels if level.plan.id in used]
    said: list[Words] = []
    if listed.canonical:
        said.append(INDICATORS["canonical"])
    elif taken:
        said.append(say(INDICATORS, "taken", regions=regions(taken)))
    for key, left_out in (
        ("no-text", [up for up in listed.left_out if up.record.text == "none"]),
        ("no-values", [up for up in listed.left_out if up.record.text != "none"]),
    ):
        if left_out and listed.lines:
            said.append(say(INDICATORS, key, regions=regions(left_out)))
    if any(value.source == "unknown" for _, value in values):
        said.append(INDICATORS["legend"])
    if any(value.period for _, value in values):
        said.append(INDICATORS["spread"])
    if any(not line.row.owner for line in listed.lines):
        said.append(INDICATORS["legend-owner"])
    return closing([listed.plan, *taken], [*text_remarks([listed.plan]), *said])

