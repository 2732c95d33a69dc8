"""How a table's columns share a width: so that its rows are low, and short texts stay on one line.

Each column begins as wide as its longest line. As long as all together are too wide, the column gives way that
makes the fewest new lines for the room that it frees. The lines are counted roughly here (a text breaks anywhere);
how high rows become is for `measure` to say.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import ceil
from operator import mul

from auditor.ground.record import record
from auditor.papers.model import Table
from auditor.papers.writers.measure import length, longest_piece, units
from auditor.papers.writers.spans import PlacedCell, placed

# How long a text may be, in half-width units, to be kept on one line; and how much lower a table has to be to be
# worth the breaking of those that are longer.
SHORT: Mapping[int, float] = {12: 1.0, 8: 1.2, 4: 2.0}
WIDER = 7                   # one unit more for so many letters of a word
LONGEST_PIECE = 20          # a word beyond this may be broken
EDGE = 0.3                  # of a unit: what rounding may take from a line
LEAST = 8                   # a long text gets this much
DEEP, MOST = 4, (24, 16, LEAST)     # no text of a row is to be set deeper (in lines), if so much is room enough for it
BLANK = 16                  # and an empty column this much, if it wants it
PAGE = 20                   # rows of a table on a page, about
GAP = 2                     # what cells that reach over two columns gain from the room between them


@record
class Shares:
    """The width of each column in half-width units, and about how many lines the table then has.

    The lines of the header count on each page.
    """

    widths: tuple[int, ...]
    lines: int


@dataclass(frozen=True)
class ColumnNeed:
    """What the cells of one column ask for: (row, rows, the lengths of its lines)."""

    cells: tuple[tuple[int, int, tuple[int, ...]], ...]
    count: int              # rows of the table
    natural: int
    least: int

    @cached_property
    def steps(self) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """The widths at which rows get more lines, widest first, with the lines of each row."""
        found: list[tuple[int, tuple[int, ...]]] = []
        for width in range(self.natural, self.least - 1, -1):
            rows = self._rows(width)
            if found and found[-1][1] == rows:
                found[-1] = (width, rows)
            else:
                found.append((width, rows))
        return tuple(found)

    def _rows(self, width: int) -> tuple[int, ...]:
        rows = [1] * self.count
        for row, deep, lengths in self.cells:
            need = -(-_lines(lengths, width) // deep)
            for down in range(row, row + deep):
                rows[down] = max(rows[down], need)
        return tuple(rows)


@lru_cache(maxsize=65536)
def _lines(lengths: tuple[int, ...], width: int) -> int:
    return sum(1 if length <= width else -(-length // max(width - 1, 1)) for length in lengths)


def shares(table: Table[str], room: int, short: int, asked: int = MOST[0]) -> Shares | None:
    """The widths with which the columns share the room, or less than it where they need less.

    asked: how wide a long text's column may ask to be, if there is room. None where texts up to the length `short`
    (in units) do not all stay on one line.
    """
    for most in (asked, *(least for least in MOST if least < asked)):
        demands = _demands(table, room, short, most)
        if sum(demand.least for demand in demands) <= room:
            break
    weights = _weights(table)
    if sum(demand.least for demand in demands) > room:
        return None
    taken = [0] * len(demands)                      # which step each column is at
    widths = [demand.natural for demand in demands]
    while (excess := sum(widths) - room) > 0:
        place, step, width = _cheapest(demands, weights, taken, widths, excess)
        taken[place], widths[place] = step, width
    rows = zip(*(demand.steps[step][1] for demand, step in zip(demands, taken, strict=True)), strict=True)
    return Shares(tuple(widths), _weighted(map(max, rows), weights))


def cramped(table: Table[str], room: int) -> Shares:
    """The widths where nothing else fits: each column in proportion to the least that it asks for."""
    leasts = [demand.least for demand in _demands(table, room, min(SHORT), LEAST)]
    widths = tuple(max(2, least * room // sum(leasts)) for least in leasts)
    return Shares(widths, sum(_weights(table)))


def _weights(table: Table[str]) -> list[int]:
    """On how many pages each row stands, about."""
    rows = len(table.body) + len(table.foot)
    return [1 + rows // PAGE] * len(table.header) + [1] * rows


def _weighted(lines: Iterable[int], weights: Iterable[int]) -> int:
    return sum(map(mul, lines, weights))


def _cheapest(
    demands: Sequence[ColumnNeed], weights: Sequence[int], taken: Sequence[int], widths: Sequence[int], excess: int
) -> tuple[int, int, int]:
    """The column that gives way, the step that it goes to, and its width then."""
    now = [demand.steps[step][1] for demand, step in zip(demands, taken, strict=True)]
    best: tuple[int, int, int] | None = None
    least = (0, 1)                                  # new lines for units freed
    for place, demand in enumerate(demands):
        if widths[place] == demand.least:
            continue
        others = [max(row) for row in zip(*(rows for other, rows in enumerate(now) if other != place), strict=True)]
        others = others or [1] * demand.count
        before = _weighted(map(max, others, now[place]), weights)
        for step in range(taken[place], len(demand.steps)):
            lowest, rows = demand.steps[step]
            width = max(lowest, widths[place] - excess)
            freed = widths[place] - width
            if freed < 1:
                continue
            more = _weighted(map(max, others, rows), weights) - before
            # fewer lines for each unit; among equals what frees more
            ratio = more * least[1] - least[0] * freed
            if best is None or ratio < 0 or (ratio == 0 and freed > least[1]):
                best, least = (place, step, width), (more, freed)
            if width > lowest:
                break                               # enough is freed
    assert best is not None     # the least widths together fit the room
    return best


def _demands(table: Table[str], room: int, short: int, most: int) -> list[ColumnNeed]:
    """What the columns ask for; most: what a long text of a row may ask for."""
    rows = (*table.header, *table.body, *table.foot)
    width = len(table.columns)
    columns: list[list[PlacedCell]] = [[] for _ in range(width)]
    across: list[PlacedCell] = []
    body = range(len(table.header), len(table.header) + len(table.body))
    for each in placed(rows, width):
        (columns[each.column] if each.columns == 1 else across).append(each)
    leasts = [
        max([2, *(_least(each.cell.text, short, most if each.row in body else LEAST) for each in cells)])
        for cells in columns
    ]
    naturals = [max([2, *(_longest(each.cell.text) for each in cells)]) for cells in columns]
    for number, cells in enumerate(columns):
        if body and not any(each.cell.text for each in cells if each.row in body):      # to be filled in by hand
            naturals[number] = max(naturals[number], 2 * table.columns[number].blank)
            leasts[number] = max(leasts[number], min(2 * table.columns[number].blank, BLANK))
    for each in across:
        _widened(leasts, each, _least(each.cell.text, short, LEAST))
    return [
        ColumnNeed(
            tuple(
                (each.row, each.rows, tuple(_units(line) for line in each.cell.text.split("\n")))
                for each in cells if each.cell.text
            ),
            len(rows), max(least, min(natural, room)), least,
        )
        for cells, least, natural in zip(columns, leasts, naturals, strict=True)
    ]


def _widened(leasts: list[int], each: PlacedCell, need: int) -> None:
    """Makes the columns below a cell that reaches over several wide enough for it."""
    places = range(each.column, each.column + each.columns)
    lacking = need - sum(leasts[place] for place in places) - GAP * (each.columns - 1)
    for number, place in enumerate(places):
        if lacking > 0:
            leasts[place] += lacking // each.columns + (number < lacking % each.columns)


def _units(line: str) -> int:
    """The length of a line, and what rounding takes."""
    return ceil(length(line) + EDGE) if line else 0


def _longest(text: str) -> int:
    return max(_units(line) for line in text.split("\n"))


def _least(text: str, short: int, most: int) -> int:
    return max(
        _units(line) if units(line) <= short else max(min(_word(line), LONGEST_PIECE), _column(line, short, most)) + 1
        for line in text.split("\n")
    )


def _column(line: str, short: int, most: int) -> int:
    """What a long line asks for at least; where room is short, little."""
    return short if short < LEAST else min(max(LEAST, units(line) // DEEP), most)


def _word(line: str) -> int:
    """The longest part of a line that is not broken; in some faces, letters are wider than half a sign."""
    longest = longest_piece(line)
    return longest + longest // WIDER if line.isascii() else longest
