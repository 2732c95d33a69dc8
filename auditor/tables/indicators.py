"""The indicator task list (指标任务清单): every listed indicator with the values of each level and year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from auditor.messages.levels import LevelWords
from auditor.messages.tables import INDICATORS, TABLES
from auditor.plan import Year
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.plan_row import PlanRow
from auditor.tables.levels import chain, level_words
from auditor.tables.paper import Block, Cell, Column, Paper, Paragraph, Table
from auditor.tables.remark import remark_of
from auditor.tables.rows import fitting, runs
from auditor.tables.source import made_from, titled
from auditor.tables.upper import NONE, UNKNOWN, Value, value_of
from auditor.values.write import decimal_text
from auditor.words import Language, Words, say

Slot = tuple[int, ...]                  # the years that a cell reaches over; () stands for no year at all


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the table: the plan, what it is called, its years (empty: one column without a year)."""

    plan: PlanRow
    words: LevelWords
    years: tuple[int, ...]

    @property
    def width(self) -> int:
        return max(len(self.years), 1)


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator with the values of each level, in the order of the levels and their years."""

    row: IndicatorRow
    values: tuple[tuple[Value, ...], ...]     # of each level; one value for several years reaches over all
    remark: Words


@dataclass(frozen=True, slots=True)
class Listed:
    """The whole table as facts."""

    plan: PlanRow
    levels: tuple[Level, ...]
    dropped: tuple[PlanRow, ...]              # levels of the chain that have nothing to show
    lines: tuple[Line, ...]
    canonical: bool


def indicator_table(plan: PlanRow, language: Language, canonical: bool = False) -> Paper:
    """The table of a plan.

    Upper columns show what the document prints of the levels above, and the upper plans' own values where
    it prints none; with `canonical` the upper plans' own throughout.
    """
    listed = gathered(plan, canonical)
    title = say(INDICATORS, "title", region=plan.region).spoken(language)
    blocks: list[Block] = [Paragraph(titled(plan).spoken(language), small=True)]
    if listed.lines:
        blocks.append(_table(listed, title, language))
    else:
        blocks.append(Paragraph(INDICATORS["none"].spoken(language)))
    return Paper(title, language, tuple(blocks), _remarks(listed, language))


def indicator_data(plan: PlanRow, canonical: bool = False) -> dict[str, object]:
    """The table as plain data. `source` of a value: own, restated, above (the upper plan), none, unknown."""
    listed = gathered(plan, canonical)
    return {
        "plan": plan.id, "title": plan.title, "region": plan.region, "digest": plan.record.digest,
        "canonical": canonical,
        "levels": [
            {"plan": level.plan.id, "region": level.plan.region, "level": level.plan.level,
             "years": list(level.years), "digest": level.plan.record.digest}
            for level in listed.levels
        ],
        "left_out": [up.id for up in listed.dropped],
        "indicators": [_line_data(listed, number, line) for number, line in enumerate(listed.lines, 1)],
    }


def _line_data(listed: Listed, number: int, line: Line) -> dict[str, object]:
    link = line.row.link
    values: list[dict[str, object]] = []
    for level, given in zip(listed.levels, line.values, strict=True):
        years: Sequence[int | None] = level.years if len(given) == len(level.years) else (None,)
        for year, value in zip(years, given, strict=True):
            values.append({
                "plan": level.plan.id, "year": year, "period": "each" if value.each else None,
                "text": value.text, "source": value.source,
            })
    return {
        "number": number, "group": line.row.group, "indicator": line.row.id, "name": line.row.name,
        "values": values, "owner": list(line.row.owner), "relation": link.relation if link is not None else None,
        "to": line.row.link_to,
        "share": {
            "" if year is None else str(year): said.quantity.raw for year, said in link.shares.items()
        } if link is not None else {},
        "computed_share": {
            str(one.when): decimal_text(one.computed_share) for one in line.row.plan.links_shared
            if one.indicator is line.row and not isinstance(one.computed_share, type(None))
        } if False else {},
        "remark": {"zh": line.remark.zh, "en": line.remark.en},
    }
