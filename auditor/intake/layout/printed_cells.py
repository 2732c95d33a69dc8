"""The cells of a printed line laid to the columns of a table, and those that lines above or below go on with."""

from collections.abc import Sequence
from typing import TypeAlias

from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import Sort, unit_in
from auditor.intake.layout.laid import ATTRIBUTE, WRONG, kind_of, lack_of, price_of
from auditor.intake.sentence.names import is_measure
from auditor.intake.tight import tight
from auditor.text.unit import known_unit

_BOUNDS = ("左右", "以上", "以下", "以内", "右", "上", "下", "内")
BEGINS_REST = pattern(r"[）)〕\]、，,率度比例的]|[（(][^（）()]*[)）]|[〔\[]")
_INSIDE = pattern(r"[)）](?=[^\W_A-Za-z0-9]{2})")        # 总值（亿元）全员劳动: two names
SHORT = 5           # signs of a line of a group
BEAM = 40           # ways to put a line that are followed
UNUSUAL, TWO_NAMES, BROKEN = 0.2, 1.5, 2.0  # what a name costs that is none of a measure, that is two, that is torn
Cells: TypeAlias = tuple[str, ...]


def laid_to(cells: Cells, sorts: Sequence[Sort]) -> tuple[float, list[str]]:
    """A line with values laid to the columns, in their order, as cheap as can be."""
    width = len(sorts)
    first: list[tuple[float, tuple[int, ...]]] = [(0.0, ()), *((9e9, ()) for _ in cells)]
    best = [first]
    for column in range(width):
        row: list[tuple[float, tuple[int, ...]]] = []
        for taken in range(len(cells) + 1):
            empty = best[column][taken]
            ways = [(empty[0] + (0.3 if sorts[column] == "name" else lack_of(sorts, column)), (*empty[1], -1))]
            if taken:
                told = best[column][taken - 1]
                ways.append((told[0] + price_of(sorts[column], cells[taken - 1]), (*told[1], taken - 1)))
            row.append(min(ways))
        best.append(row)
    cost, places = best[width][len(cells)]
    return cost, [cells[place] if place >= 0 else "" for place in places] if cost < 9e8 else [""] * width


def add_to(
    cells: list[str], beside: Sequence[str], more: Cells, sorts: Sequence[Sort], above: bool
) -> tuple[float, tuple[int, ...]]:
    """Puts the pieces of a line to the cells that they go on with, in the order of the columns.

    beside: the cells that tell with what a piece can stand; above: whether these are below the piece. What that costs,
    and the column of each piece.
    """
    width = len(sorts)
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for number, piece in enumerate(more):
        ways = [
            (cost + _further(beside[column], piece, sorts[column], above), (*places, column))
            for cost, places in best
            for column in range(places[-1] + 1 if places else 0, width - (len(more) - number - 1))
        ]
        best = sorted(ways)[:BEAM]
    if not best:
        return WRONG, (0,) * len(more)
    cost, places = best[0]
    for piece, column in zip(more, places, strict=True):
        cells[column] += piece
    return cost, places


def _further(cell: str, piece: str, sort: Sort, above: bool) -> float:
    """What it costs that a cell goes on with a piece, or begins with one that stands above it."""
    whole = piece + cell if above else cell + piece
    kind = kind_of(piece)
    if sort == "attribute":
        return 0 if ATTRIBUTE.fullmatch(whole) or (not cell and kind == "attribute") else WRONG
    if sort == "name":
        if kind in ("value", "none", "attribute"):
            return 2
        if piece[0] in "（(" and not above:
            return 0.05
        return 0.1 if is_open(cell) or not is_measure(cell) else 0.4
    if sort == "unit":
        fits = known_unit(whole) is not None or "/" in whole
        return 0.1 if fits and known_unit(cell) is None else 0.3 if fits and len(piece) <= 2 else WRONG / 2
    if sort == "value":
        if is_open(cell) or piece in _BOUNDS:
            return 0.05
        if cell and known_unit(piece) is not None:
            return 0.35
        return 1.2 if not cell and above else WRONG / 2
    if sort == "ordinal":
        return WRONG
    if sort == "group":
        return 0.2 if kind == "words" and (cell or (above and len(piece) <= SHORT)) else 0.8
    usual = 0.25 if sort == "office" else 0.45
    return usual if cell and kind in ("words", "counted", "unit") else 1


def oddness(cells: Sequence[str], sorts: Sequence[Sort]) -> float:
    """What it costs that the name of a row is none: it lacks, or its brackets have no partners."""
    name = "".join(cell for cell, sort in zip(cells, sorts, strict=True) if sort == "name")
    if not name:
        return 4
    within = any(unit_in(tight(name[: found.end()]).text) for found in _INSIDE.finditer(name))
    broken = is_open(name) or _shut(name) or BEGINS_REST.match(name) is not None
    return UNUSUAL * (not is_measure(name)) + TWO_NAMES * within + BROKEN * broken


def is_open(text: str) -> bool:
    return _depth(text)[1] > 0


def _shut(text: str) -> bool:
    return _depth(text)[0] < 0


def _depth(text: str) -> tuple[int, int]:
    """How deep the brackets of a text go below none, and how many are open at its end."""
    least = depth = 0
    for sign in text:
        depth += (sign in "（(〔[") - (sign in "）)〕]")
        least = min(least, depth)
    return least, depth
