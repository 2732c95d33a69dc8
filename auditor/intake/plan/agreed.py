"""What a cell of a table and a sentence say alike: each shows that the other was read as it stands."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from auditor.intake.confidence import AGAIN
from auditor.intake.found import PassageReading, Target
from auditor.intake.table.rows import Row
from auditor.text.name import normal_name


def agreed(readings: Sequence[PassageReading], rows: Sequence[Row]) -> tuple[list[PassageReading], list[Row]]:
    """The readings and rows; targets whose name, year and value a table and a sentence give have `AGAIN` as well."""
    cells = [value.target for row in rows for value in row.values if value.target is not None]
    of_table = {id(target) for target in cells}
    texts = (target for reading in readings for target in reading.targets if id(target) not in of_table)
    told: dict[Hashable, list[Target]] = defaultdict(list)
    for target in (*cells, *texts):
        if target.year.year is not None:
            told[_said(target)].append(target)
    both = (each for each in told.values() if len({id(target) in of_table for target in each}) > 1)
    new = {id(target): replace(target, because=(*target.because, AGAIN)) for each in both for target in each}
    return [_with(reading, new) for reading in readings], [_row_with(row, new) for row in rows]


def _said(target: Target) -> Hashable:
    return normal_name(target.name), target.year.year, target.quantity.number, target.quantity.unit


def _with(reading: PassageReading, new: Mapping[int, Target]) -> PassageReading:
    return replace(reading, targets=tuple(new.get(id(target), target) for target in reading.targets))


def _row_with(row: Row, new: Mapping[int, Target]) -> Row:
    values = (replace(value, target=new.get(id(value.target), value.target)) for value in row.values)
    return replace(row, values=tuple(values))
