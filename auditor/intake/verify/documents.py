"""The documents of a plan as it is held against them: where words stand, which row is whose."""

import re
from collections.abc import Sequence
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.intake.assemble import Understood
from auditor.intake.found import Target
from auditor.intake.setting.sections import Passage
from auditor.intake.table.rows import Row
from auditor.intake.table.values import Valued
from auditor.intake.tight import tight
from auditor.model.plan import Indicator, Said
from auditor.text.name import same_name
from auditor.text.quantity import Quantity
from auditor.text.unit import same_unit
from auditor.text.year import end_year

Severity = Literal["error", "warning", "note"]


@record
class Difference:
    """Where plan and document differ. at: a place in the plan file; place: in the document, "" for none."""

    kind: str
    severity: Severity
    words: Words
    at: int
    place: str = ""


class Documents:
    """The passages, rows and targets that a plan is held against."""

    def __init__(self, found: Understood) -> None:
        self.readings = found.readings
        passages = [reading.passage for reading in found.readings]
        parts = [part for taken in found.taken for part in taken.parts if isinstance(part, Passage)]
        self.passages = list({id(passage): passage for passage in (*parts, *passages)}.values())
        self.rows = [row for taken in found.taken for table in taken.tables for row in table.rows]
        self.targets = [target for reading in found.readings for target in reading.targets]
        self.trimmed = [dropped.trim.target for dropped in found.draft.trims]
        self.actions = found.draft.actions

    def row_of(self, indicator: Indicator) -> Row | None:
        """The row of an indicator: of its very name, else of one that is the same; of several the one most alike."""
        if not indicator.listed:
            return None         # only a sentence says it, though a row may have its name: an amount beside a growth
        rows = [row for row in self.rows if same_name(row.name, indicator.name, indicator.aliases)]
        said = [(end_year(year), each) for year, each in indicator.targets.items()]
        return max(
            rows,
            key=lambda row: (
                row.name == indicator.name, sum(_is_in(row, year, each) for year, each in said),
                row.owner == indicator.owner,
            ),
            default=None,
        )

    def inside(self, places: Sequence[tuple[Passage, int]], quote: str) -> list[Target]:
        """The targets that stand in a quotation itself."""
        size = len(tight(quote).text)
        starts = {id(passage): start for passage, start in places}
        return [
            target for target in self.targets
            if 0 <= target.start - starts.get(id(target.passage), target.start + 1) < size
        ]

    def near(self, places: Sequence[tuple[Passage, int]], name: str) -> list[Target]:
        """The targets of these places; where there are none, those of a name."""
        passages = {id(passage) for passage, _ in places}
        return [
            target for target in self.targets
            if (id(target.passage) in passages if places else same_name(target.name, name))
        ]

    def quoted(self, quote: str, part: str = "") -> list[tuple[Passage, int]]:
        """Where words stand: the passages with the place in each; of one part where that is known."""
        words = tight(quote).text
        found = (
            [
                (passage, match.start())
                for passage in self.passages
                for match in re.finditer(re.escape(words), passage.text.text)
            ]
            if words
            else []
        )
        inside = [each for each in found if each[0].part == part]
        return inside or found


def year_of(value: Valued) -> int | None:
    """The year of a cell: that of its column, or the one that the title gives to all."""
    return value.column.year or (value.target.year.year if value.target is not None else None)


def _is_in(row: Row, year: int | None, said: Said) -> bool:
    """Whether a row promises for a year what a plan says."""
    own = (value for value in row.values if not value.column.base and not value.column.level)
    return any(year_of(value) == year and bare(said.quantity.raw) in forms(value.text) for value in own)


def forms(text: str) -> tuple[str, ...]:
    """What a plan may say of a cell: all of it, one of its values, all without an aside."""
    cell = bare(text)
    return (cell, *cell.split("、"), re.sub(r"\([^()]*\)", "", cell))


def bare(text: str) -> str:
    """A text without its spaces, in narrow signs."""
    return tight(text).text.strip()


def same_number(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities are the same number in the same unit, whatever their sign."""
    return (
        a.number is not None
        and b.number is not None
        and abs(a.number) == abs(b.number)
        and (a.unit == b.unit or same_unit(a.unit, b.unit) or "ratio" in (a.kind, b.kind))  # a person told the unit
    )
