"""Tables of PDF pages that no lines are drawn around: columns are what stands one below the other, with gaps between.

Only a table of numbers is taken: at least three columns, at least three rows, and a column that holds digits nearly
throughout. Everything else stays text, so that nothing is cut apart that was one.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from auditor.documents.model import Cell, Grid
from auditor.documents.pdf_table import Piece
from auditor.documents.pdf_text import heads, joined, tidy

_GAP = 0.8          # of the size of the text: what is further apart stands in two columns
_RIVER = 0.4        # of that size: a gap that runs through all rows divides two columns
_APART = 3.2        # of that size: rows that are further apart belong to two tables
COLUMNS, ROWS = 3, 3
_ENDLESS = 10_000.0
_FILLED = 0.6       # of the rows below the first that have a digit in some column
Chars = Sequence[dict[str, Any]]


class _Segment(NamedTuple):
    left: float
    right: float
    text: str


class _Line(NamedTuple):
    """A line of a page as segments. at: which line of the page."""

    at: int
    top: float
    bottom: float
    size: float
    segments: tuple[_Segment, ...]


class OpenTable(NamedTuple):
    """A table without lines: where it begins, the piece, and which lines of the page it takes."""

    top: float
    piece: Piece
    lines: frozenset[int]


def open_tables(
    lines: Sequence[Chars], name: str, before: int, page: int, cut: Piece | None = None
) -> list[OpenTable]:
    """The tables among the lines of a page, from the top. name: of their place, before the number; before: how many.

    cut: the table without lines that ends the page before, which may go on here.
    """
    told = [line for at, chars in enumerate(lines) if (line := _line(at, chars)) is not None]
    found: list[OpenTable] = []
    rest = _rest(told, cut, f"{name}{before + 1}", page) if cut is not None else None
    if rest is not None:
        found.append(rest)
        told = [line for line in told if line.at not in rest.lines]
    for run in _runs(told):
        made = _table(run, f"{name}{before + len(found) + 1}", page)
        if made is not None:
            found.append(made)
    return found


def _line(at: int, chars: Chars) -> _Line | None:
    """The segments of a line, from the left."""
    seen = sorted((char for char in chars if char["text"].strip()), key=lambda char: float(char["x0"]))
    if not seen:
        return None
    size = max(float(char["size"]) for char in seen)
    parts: list[list[dict[str, Any]]] = [[seen[0]]]
    for before, char in pairwise(seen):
        if char["x0"] - before["x1"] > _GAP * size:
            parts.append([])
        parts[-1].append(char)
    segments = tuple(
        _Segment(part[0]["x0"], max(char["x1"] for char in part), tidy("".join(char["text"] for char in part)))
        for part in parts
    )
    return _Line(at, min(char["top"] for char in seen), max(char["bottom"] for char in seen), size, segments)


def _runs(lines: Sequence[_Line]) -> list[list[_Line]]:
    """Stretches of lines that begin and end with one of several columns, with nothing far apart in them."""
    made: list[list[_Line]] = []
    run: list[_Line] = []
    for line in lines:
        near = bool(run) and line.top - run[-1].bottom <= _APART * line.size
        if run and not near:
            made.append(run)
            run = []
        if run or len(line.segments) >= COLUMNS:
            run.append(line)
    return [cut for each in (*made, run) if (cut := _cut(each))]


def _cut(run: list[_Line]) -> list[_Line]:
    """A stretch up to what crosses its columns, with the lines that its last row still wraps into."""
    kept: list[_Line] = []
    seeds: list[_Line] = []
    for line in run:
        if len(line.segments) >= COLUMNS:
            if len(_bands([*seeds, line])) < COLUMNS:
                break
            seeds.append(line)
        elif not _fits(line, _bands(seeds)) or heads(line.segments[0].text):
            break
        kept.append(line)
    return kept


def _bands(lines: Sequence[_Line]) -> list[tuple[float, float]]:
    """The columns of lines: what their segments cover, with gaps that run through all of them between."""
    spans = sorted((each.left, each.right) for line in lines for each in line.segments)
    river = _RIVER * max(line.size for line in lines)
    made = [spans[0]]
    for left, right in spans[1:]:
        if left - made[-1][1] >= river:
            made.append((left, right))
        else:
            made[-1] = (made[-1][0], max(made[-1][1], right))
    return made


def _fits(line: _Line, bands: Sequence[tuple[float, float]]) -> bool:
    """Whether each segment of a line stands in one column."""
    return all(
        sum(1 for left, right in bands if each.left < right and each.right > left) <= 1
        and any(left - line.size <= each.left and each.right <= right + line.size for left, right in bands)
        for each in line.segments
    )


def _rest(lines: Sequence[_Line], cut: Piece, place: str, page: int) -> OpenTable | None:
    """What of the top of a page stands in the columns of the table that the page before cuts; None for nothing."""
    inner = cut.edges[1:-1]
    bands = [*zip((-_ENDLESS, *inner), (*inner, _ENDLESS), strict=True)]
    taken: list[_Line] = []
    for line in lines:
        inside = all(
            any(left <= each.left and each.right <= right for left, right in bands) for each in line.segments
        )
        near = not taken or line.top - taken[-1].bottom <= _APART * line.size
        if not inside or not near or (len(line.segments) < COLUMNS and heads(line.segments[0].text)):
            break
        taken.append(line)
    if not any(len(line.segments) >= COLUMNS for line in taken):
        return None
    return OpenTable(
        taken[0].top, Piece(_grid(_texts(taken, bands), place, 0), cut.edges, page, True, False), _places(taken)
    )


def _places(lines: Sequence[_Line]) -> frozenset[int]:
    return frozenset(line.at for line in lines)


def _texts(lines: Sequence[_Line], bands: Sequence[tuple[float, float]]) -> list[list[str]]:
    """The texts of rows; a line with less than half of the columns goes on with the row above."""
    rows: list[list[str]] = []
    for line in lines:
        texts = [""] * len(bands)
        for each in line.segments:
            at = max(range(len(bands)), key=lambda column: _overlap(bands[column], each))
            texts[at] = joined(texts[at], each.text)
        if rows and 2 * sum(map(bool, texts)) < len(bands):
            rows[-1] = [joined(above, text) for above, text in zip(rows[-1], texts, strict=True)]
        else:
            rows.append(texts)
    return rows


def _overlap(band: tuple[float, float], segment: _Segment) -> float:
    """How far a segment lies in a column; negative: how far from it."""
    return min(band[1], segment.right) - max(band[0], segment.left)


def _grid(rows: Sequence[Sequence[str]], place: str, headers: int) -> Grid:
    cells = tuple(
        tuple(Cell(f"{place}/r{row}/c{column}", text) for column, text in enumerate(texts, 1))
        for row, texts in enumerate(rows, 1)
    )
    return Grid(place, cells, headers=headers)


def _table(run: Sequence[_Line], place: str, page: int) -> OpenTable | None:
    """The grid of a stretch; None where it is no table of numbers."""
    seeds = [line for line in run if len(line.segments) >= COLUMNS]
    if len(seeds) < ROWS:
        return None
    bands = _bands(seeds)
    if len(bands) < COLUMNS:
        return None
    rows = _texts(run, bands)
    if len(rows) < ROWS or not _of_numbers(rows):
        return None
    edges = (bands[0][0], *((a[1] + b[0]) / 2 for a, b in pairwise(bands)), bands[-1][1])
    piece = Piece(_grid(rows, place, 1), edges, page, False, False)
    return OpenTable(run[0].top, piece, _places(run))


def _of_numbers(rows: Sequence[Sequence[str]]) -> bool:
    """Whether some column besides the first holds digits nearly throughout."""
    body = rows[1:]
    return any(
        sum(1 for row in body if re.search("[0-9]", row[column])) >= _FILLED * len(body)
        for column in range(1, len(rows[0]))
    )
