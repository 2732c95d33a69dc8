"""The lines of a page as rows of its table: where each begins, and which lines go on with it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.documents.text_table.edges import HEADING, NUMBER, ORDER, ORDERED, joined

_VALUE_HEAD = re.compile(r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标|预期值|规划值|现状")
_NAMED = re.compile("指标(?![类性属])|名称|项目(?!类)|事项|任务")
FEWEST = 2          # rows, and columns beside the first
WORDED = 6          # signs of words in the place of a value


def both(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Two lines of one row."""
    return [joined(*pair) for pair in zip(above, below, strict=True)]


def matched(
    page: list[tuple[int, list[str]]], rows: Sequence[tuple[int, list[str]]], width: int
) -> list[tuple[int, list[str]]] | None:
    """The cells of a page, with an empty one in each line where the page lacks a column; None where it lacks more."""
    lacks = width - len(page[0][1])
    if not lacks:
        return page
    if lacks > 1 or (rows and len(rows) < FEWEST):
        return None
    wanted = [_looks([cells[column] for _, cells in rows]) for column in range(width)]
    own = [_looks([cells[column] for _, cells in page]) for column in range(width - 1)]

    def alike(place: int) -> int:
        return sum(one == other for one, other in zip(wanted, [*own[:place], "", *own[place:]], strict=True))

    best = max(range(width), key=alike) if rows else 0
    return [(number, [*cells[:best], "", *cells[best:]]) for number, cells in page]


def _looks(cells: Sequence[str]) -> str:
    """What most of the cells of a column are, by the looks of them."""
    told = [
        "order" if ORDER.fullmatch(cell) else "number" if NUMBER.match(cell) else cell if len(cell) < 2 else "words"
        for cell in cells
        if cell
    ]
    return max(dict.fromkeys(told), key=told.count, default="")


def rows_of(lines: Sequence[tuple[int, list[str]]], header: Sequence[str]) -> Iterator[tuple[bool, int, list[str]]]:
    """The lines of a page as rows: one begins with a number in order, else where values stand.

    Whether each begins here, as the first may go on from the page before. Where empty lines divide rows, or cells
    stand in the middle of their rows, lines belong to the values beside them on both sides.
    """
    ordered = next((place for place, words in enumerate(header) if ORDERED.match(words)), None)
    if ordered is not None:
        starts = [place for place, (_, cells) in enumerate(lines) if ORDER.fullmatch(cells[ordered])]
    else:
        starts = _valued(lines, header)
    firsts = _divided(lines, starts) or _centred(lines, starts, header) or starts
    edges = [*([] if firsts[:1] == [0] else [0]), *firsts, len(lines)]
    for begin, end in pairwise(edges):
        cells = lines[begin][1]
        for _, further in lines[begin + 1 : end]:
            cells = both(cells, further)
        if begin < end:
            yield begin in firsts, lines[begin][0], cells


def _divided(lines: Sequence[tuple[int, list[str]]], starts: Sequence[int]) -> list[int]:
    """Where the rows begin that empty lines divide: every one has the values of one row; none where that is not so."""
    begins = [place for place in range(1, len(lines)) if lines[place][0] - lines[place - 1][0] > 1]
    if len(begins) < FEWEST:
        return []
    edges = [0, *begins, len(lines)]
    held = [sum(begin <= start < end for start in starts) for begin, end in pairwise(edges)]
    return edges[:-1] if all(count == 1 for count in held) else []


def _centred(lines: Sequence[tuple[int, list[str]]], starts: Sequence[int], header: Sequence[str]) -> list[int]:
    """Where the rows begin whose values stand in the middle; none where every row begins with them.

    A line of values without a name has as many lines above it as below it, or one more.
    """
    named = max((place for place, words in enumerate(header) if _NAMED.search(words)), default=None)
    bare = [] if named is None else [start for start in starts if not lines[start][1][named]]
    if not bare or not starts or (starts[0] == 0 and len(bare) < FEWEST):
        return []
    firsts: list[int] = []
    free = 0                    # the first line that no row before has
    for place, start in enumerate(starts):
        until = starts[place + 1] if place + 1 < len(starts) else len(lines)
        above = start - free if start in bare else 0
        if start in bare and above == 0:
            return []
        firsts.append(start - above)
        free = min(start + 1 + above, until) if start in bare else start + 1
        if start not in bare:
            # a whole name: what stands below belongs to it, but for what the next row has above itself
            below = until - start - 1
            mine = below - (below + 1) // 2 if place + 1 < len(starts) and starts[place + 1] in bare else below
            free = start + 1 + mine
    return firsts


def _valued(lines: Sequence[tuple[int, list[str]]], header: Sequence[str]) -> list[int]:
    """The lines that begin a row: those with at least half as many values as most rows have, or with words for one."""
    told = [place for place, words in enumerate(header) if place and _VALUE_HEAD.search(words)] or range(1, len(header))
    counts = [sum(NUMBER.match(cells[place]) is not None for place in told) for _, cells in lines]
    usual = sorted(count for count in counts if count)
    most = usual[len(usual) // 2] if usual else 0
    starts = []
    for place, ((_, cells), count) in enumerate(zip(lines, counts, strict=True)):
        before = lines[place - 1][1] if place else [""] * len(cells)
        if not any(cells[1:]) and HEADING.match(cells[0]):
            starts.append(place)        # 一、经济增长, over the rows below
            continue
        if any(cell.count("〔") > cell.count("〕") for cell in before):
            continue
        worded = any(
            cells[column] and (not before[column] or len(cells[column]) >= WORDED) for column in told
        ) and any(cells[column] for column in range(len(cells)) if column not in told)
        if (count and 2 * count >= most) or (worded and not count):
            starts.append(place)
    return starts
