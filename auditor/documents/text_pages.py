"""A table over several pages of a text with layout, whose header takes several lines: 省指标 over 2024 and 2027."""

import re
from collections.abc import Sequence

from auditor.documents.text_columns import CHUNK, ENDS, HEADING, NEAR, ORDER, VALUED, Columned, cells_of

_FIRST = re.compile(r"\s*序\s?号\s{2,}\S")
_PAGE = re.compile(r"\s*[-—–]*\s*[0-9]{1,3}\s*[-—–]*\s*")
FEWEST = 3  # rows with values
LONGEST = 6  # lines of a header
Line = tuple[int, str]


def paged(lines: Sequence[Line], start: int) -> Columned | None:
    """The table that begins in a line; None where none does, or where cells run into each other.

    On each page its columns stand elsewhere. A page may begin in the middle of a row, below the header said again.
    """
    head = _header(lines, start)
    if head < 2:
        return None
    header = ["".join(line.split()) for _, line in lines[start : start + head]]
    rows: list[tuple[int, list[str]]] = []
    place, end, width = start, start, 0
    while place < len(lines) and (own := _said_again(lines, place, header)):
        stop = _end(lines, place + own, header[0])
        starts = _starts(lines[place], lines[place + own : stop])
        if width and len(starts) != width:
            break
        end = stop
        if not rows:
            width = len(starts)
            rows = _header_rows(lines[place : place + own], starts)
            if not rows:
                return None
        for number, line in lines[place + own : end]:
            cells = cells_of(line, starts, [])
            if cells is None:
                return None
            if ORDER.fullmatch(cells[0]):
                rows.append((number, cells))
            else:
                rows[-1] = (rows[-1][0], [before + more for before, more in zip(rows[-1][1], cells, strict=True)])
        place = end
        while place < len(lines) and _PAGE.fullmatch(lines[place][1]):
            place += 1
    return Columned(tuple((number, tuple(cells)) for number, cells in rows), end) if len(rows) > FEWEST else None


def _header(lines: Sequence[Line], start: int) -> int:
    """How many lines the header has that begins in one; 0 where none does, or where it tells no values."""
    if not _FIRST.match(lines[start][1]) or len(CHUNK.findall(lines[start][1])) < FEWEST:
        return 0
    for size in range(1, min(LONGEST, len(lines) - start)):
        chunks = CHUNK.findall(lines[start + size][1])
        if ORDER.fullmatch(chunks[0]) and not lines[start + size][1][0].isspace():
            told = any(VALUED.search(line) for _, line in lines[start : start + size])
            return size if told and not VALUED.search(lines[start][1]) else 0
    return 0


def _said_again(lines: Sequence[Line], place: int, header: Sequence[str]) -> int:
    """How many lines of the header stand at a place."""
    said = 0
    while said < len(header) and place + said < len(lines) and "".join(lines[place + said][1].split()) == header[said]:
        said += 1
    return said


def _end(lines: Sequence[Line], place: int, header: str) -> int:
    """Where the rows of a page end: at its number, at the header of the next, at a sentence."""
    while (
        place < len(lines)
        and not _PAGE.fullmatch(lines[place][1])
        and not ENDS.match(lines[place][1])
        and "".join(lines[place][1].split()) != header
        and not (HEADING.match(lines[place][1]) and len(CHUNK.findall(lines[place][1])) == 1)
    ):
        place += 1
    return place


def _starts(head: Line, body: Sequence[Line]) -> list[int]:
    """Where the columns of a page begin: where its cells do, and a header's under which no cell stands."""
    spans = [found.span() for _, line in body for found in CHUNK.finditer(line)]
    starts: list[int] = []
    for at in sorted({begin for begin, _ in spans}):
        if not starts or at - starts[-1] > NEAR:
            starts.append(at)
    lone = [
        found.start()
        for found in CHUNK.finditer(head[1])
        if not any(begin < found.end() and found.start() < end for begin, end in spans)
    ]
    return sorted([*starts, *lone])


def _header_rows(lines: Sequence[Line], starts: Sequence[int]) -> list[tuple[int, list[str]]]:
    """The header as rows: what stands above the years, and the years; none where its cells run into each other."""
    years = next((place for place, (_, line) in enumerate(lines) if VALUED.search(line)), len(lines))
    rows: list[tuple[int, list[str]]] = []
    for part in (lines[:years], lines[years:]):
        told = [cells_of(line, starts, []) for _, line in part]
        whole = [cells for cells in told if cells is not None]
        if len(whole) < len(told):
            return []
        if part:
            rows.append((part[0][0], ["".join(cells) for cells in zip(*whole, strict=True)]))
    return rows
