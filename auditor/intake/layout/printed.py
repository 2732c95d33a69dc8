"""Tables that were printed line by line, one space between cells: the rest of a cell stands below its row or around it.

Each line is laid to the columns of the header: first those with values, then those between them, by what each of their
cells can go on with. Whether cells stand at the top of their rows or in the middle is told by which lays cheaper.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.headers import Sort
from auditor.intake.layout.laid import WORDED, kind_of
from auditor.intake.layout.printed_cells import BEGINS_REST, add_to, is_open, laid_to, oddness
from auditor.intake.layout.printed_header import headers_of
from auditor.intake.layout.regrid import sorts_of

_VALUES = ("value", "ordinal", "none")
_YEAR = pattern(r"(?:19|20)[0-9]{2}年?")
_ORDER = pattern(r"[0-9]{1,3}[.、]?")
LONGEST = 26        # signs of a piece of a cell
SHORTEST = 3        # signs of words that say a value
BEFORE, BELOW = -2, -1
CUT, RAGGED = 0.5, 3    # what it costs that a name goes on that fills no line, and how much a full one may lack
REST = 12           # lines between two rows
HIGHEST = 6         # lines of a header
MOST = 12           # headers that are looked at closely
FEWEST = 3          # rows
SHOWN = 14          # rows that show which header, and which way
BAD, DEAREST, LACKING = 4.0, 8.0, 3.0     # what a row costs that is none, at most, and for a line too few
WIDER, USUAL = 0.15, 6  # what each column more than usual may cost
DEAR = 2.0          # what a row costs at most, on the average
Cells: TypeAlias = tuple[str, ...]


@record
class Row:
    """The cells of a row, what it cost to lay them, and its lines, counted from the first of the table."""

    cost: float
    cells: Cells
    lines: tuple[int, ...]


@record
class Printed:
    """The cells of a header, and the rows that could be told; how many lines in all, and those of them left out.

    cost: what the rows cost on the average.
    """

    header: Cells
    rows: tuple[Row, ...]
    lines: int
    left: tuple[int, ...]
    cost: float


@record
class _Body:
    """Lines with values, by number; and between them, before the first and behind the last, those without.

    again: those in which a further page says the header again.
    """

    valued: tuple[int, ...]
    between: tuple[tuple[int, ...], ...]
    again: tuple[int, ...]


def printed(lines: Sequence[Cells]) -> Printed | None:
    """The table that lines begin with, its header first; None where they are none, or no cell takes two lines."""
    body = _body(lines)
    if len(body.valued) < FEWEST:
        return None
    shown = [lines[place] for place in body.valued[: SHOWN // 2]]
    tried: dict[tuple[int, Cells], tuple[float, int, list[str], list[Sort], float]] = {}
    for above in range(BEFORE, min(HIGHEST // 2, len(body.between[0]) - 1) + 1):
        for words, doubt in headers_of(lines[: body.valued[0] - max(above, 0)]):
            sorts = sorts_of(words)
            if (above, tuple(words)) not in tried and "value" in sorts and {"name", "division"} & set(sorts):
                cost = sum(laid_to(cells, sorts)[0] for cells in shown) / len(shown)
                tried[above, tuple(words)] = (cost + doubt, above, words, sorts, doubt)
    costs = [
        (_rows(lines, body, sorts, above, SHOWN)[0] + doubt, above, words, sorts)
        for _, above, words, sorts, doubt in sorted(tried.values(), key=lambda each: each[0])[:MOST]
    ]
    if not costs:
        return None
    best = min(costs, key=lambda each: each[0])
    if best[0] > DEAR + WIDER * max(0, len(best[2]) - USUAL):
        return None
    _, rows, end = _rows(lines, body, best[3], best[1], len(lines))
    kept = [row for row in rows if row.cost <= BAD]
    if len(kept) < FEWEST or 2 * len(kept) < len(rows):
        return None
    bad = (place for row in rows for place in row.lines if row.cost > BAD)
    left = sorted({*bad, *(place for place in body.again if place < end)})
    return Printed(tuple(best[2]), tuple(kept), end, tuple(left), sum(row.cost for row in kept) / len(kept))


def _body(lines: Sequence[Cells]) -> _Body:
    """The lines with values, as far as the table goes."""
    ordered = any(cell.startswith("序") or cell == "编号" for cells in lines[:HIGHEST] for cell in cells[:2])
    counts = [_count(cells) for cells in lines]
    usual = sorted(count for count in counts if count)
    least = max(1, (usual[len(usual) // 2] if usual else 1) // 2)
    valued: list[int] = []
    between: list[list[int]] = [[]]
    again: list[int] = []
    for place, cells in enumerate(lines):
        if valued and cells in lines[: valued[0]]:
            again.append(place)
            continue
        order = any(_ORDER.fullmatch(cell) for cell in cells[:2])
        told = counts[place] >= (1 if ordered and order else least) and len(cells) > 1
        if place and told and (order or not ordered) and (valued or place <= HIGHEST + 3):
            valued.append(place)
            between.append([])
            continue
        far = len(between[-1]) >= REST or (not valued and place > HIGHEST + 3)
        if far or any(len(cell) > LONGEST for cell in cells):
            break
        between[-1].append(place)
    return _Body(tuple(valued), tuple(map(tuple, between)), tuple(again))


def _count(cells: Cells) -> int:
    """How many cells of a line are values."""
    return sum(
        (kind_of(cell) in _VALUES and not _YEAR.fullmatch(cell))
        or (place > 0 and len(cell) > SHORTEST and WORDED.search(cell) is not None)
        for place, cell in enumerate(cells)
        if place or kind_of(cell) != "ordinal"
    )


def _rows(
    lines: Sequence[Cells], body: _Body, sorts: Sequence[Sort], above: int, most: int
) -> tuple[float, list[Row], int]:
    """The rows, what each costs on the average, and how many lines they take.

    above: how many lines of the first row stand above its values, where as many stand below those of any row as above;
    `BELOW` where all stand below, `BEFORE` where all stand above.
    """
    rows: list[Row] = []
    end = body.valued[0]
    edge = _edge(lines, body, sorts)
    heads = body.between[0][len(body.between[0]) - above :] if above > 0 else ()
    for number, place in enumerate(body.valued[:most]):
        behind = body.between[number + 1]
        last = number + 1 == len(body.valued)
        below = _below(lines, place, behind, last, len(heads), above)
        cost, own = laid_to(lines[place], sorts)
        cells = [""] * len(sorts)
        pieces: list[str] = []
        for each in (*heads, place, *below):
            if each == place:
                named = "".join(cell for cell, sort in zip(own, sorts, strict=True) if sort == "name")
                pieces += [named] if named else []
                cells = [before + cell for before, cell in zip(cells, own, strict=True)]
                continue
            columns = add_to(cells, own if each < place else cells, lines[each], sorts, each < place)
            cost += columns[0]
            pieces += [
                piece for piece, column in zip(lines[each], columns[1], strict=True) if sorts[column] == "name"
            ]
        cost += oddness(cells, sorts) + (LACKING if above >= 0 and len(below) < len(heads) else 0)
        cost += CUT * sum(
            _width(piece) < edge - RAGGED and further[0] not in "（(" for piece, further in pairwise(pieces)
        )
        used = (*heads, place, *below)
        rows.append(Row(min(cost, DEAREST), tuple(cells), used))
        end = max(used) + 1
        heads = () if last or above == BELOW else behind[len(below) :]
    return sum(row.cost for row in rows) / len(rows), rows, end


def _below(
    lines: Sequence[Cells], place: int, behind: Sequence[int], last: bool, heads: int, above: int
) -> tuple[int, ...]:
    """The lines below those of a row's values that are of the row."""
    if above == BEFORE:
        return ()
    if above == BELOW:
        return _own(lines, place, behind) if last else tuple(behind)
    return tuple(behind[:heads])


def _edge(lines: Sequence[Cells], body: _Body, sorts: Sequence[Sort]) -> int:
    """How wide the column of names is: a name that goes on in another line fills it."""
    rest = [lines[place][0] for places in body.between[1:-1] for place in places]
    named = [
        cell
        for place in body.valued
        for cell, sort in zip(laid_to(lines[place], sorts)[1], sorts, strict=True)
        if sort == "name"
    ]
    widths = sorted(map(_width, (*rest, *named)))
    return widths[-1 - len(widths) // 20] if widths else 0


def _width(text: str) -> int:
    return sum(1 if sign.isascii() else 2 for sign in text)


def _own(lines: Sequence[Cells], place: int, behind: Sequence[int]) -> tuple[int, ...]:
    """The lines behind the last row that go on with it: while a bracket is open, or a name has not ended."""
    said = "".join(lines[place])
    kept: list[int] = []
    for each in behind:
        words = "".join(lines[each])
        if not (is_open(said) or BEGINS_REST.match(words) or len(words) <= 3):
            break
        kept.append(each)
        said += words
    return tuple(kept)
