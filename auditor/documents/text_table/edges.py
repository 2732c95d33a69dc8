"""Where the cells of a line stand on a page, and the columns that they are of."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from auditor.ground.pattern import pattern
from auditor.ground.record import record

ORDER = pattern(r"[0-9]{1,3}[.、]?")
NESTED = pattern(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}|[一二三四五六七八九十]{1,3}、?")     # in order by levels: 2.1.1
ORDERED = pattern("序|编号|号$|No")
NUMBER = pattern(r"[≥≤＞＜><〔\[（(+—–－-]*[0-9][0-9.,]*+(?!\s?年)|^[—–－/-]{1,2}$")
HEADING = pattern(
    r"\s*(?:第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]"
    r"|附[件表录]\s*[0-9]*|专栏|表\s*[0-9])"
)
CHUNK = pattern(r"\S+(?: \S+)*")
BARE = pattern(
    r"[≥≤＞＜><〔\[（(+—–－-]*[0-9][0-9.,]*%?[〕\])）]?|[—–－-]{1,2}|[约束预期]{2}性?|(?:19|20)[0-9]{2}年?|属性?"
)
NONE = pattern("[—–－]{1,2}")
MANY, FEW = 8, 2    # lines of a table, and of a column in it
REMEMBERED = 8192   # lines and cells that are looked at again and again
ASIDE = 2           # signs that a cell may stand beside its column
Line = tuple[int, str]
Span = tuple[int, int]


@lru_cache(REMEMBERED)
def chunks_of(line: str) -> tuple[tuple[Span, str], ...]:
    """The cells of a line with their places: what two spaces divide, or one between values."""
    made: list[tuple[Span, str]] = []
    for found in CHUNK.finditer(line):
        begin = found.start()
        words = [(each.span(), each[0]) for each in re.finditer(r"\S+", found[0])]
        start = 0
        for (one, before), (other, behind) in pairwise(words):
            both = BARE.fullmatch(before) is not None and BARE.fullmatch(behind) is not None
            if both or NONE.fullmatch(before) or NONE.fullmatch(behind):
                made.append(((begin + start, begin + one[1]), found[0][start : one[1]]))
                start = other[0]
        made.append(((begin + start, found.end()), found[0][start:]))
    return tuple(made)


def overlap(one: Span, other: Span) -> int:
    """How many signs two stretches share; below 0 for how far they lie apart."""
    return min(one[1], other[1]) - max(one[0], other[0])


def columns_of(lines: Sequence[str], header: Sequence[str]) -> list[Span]:
    """The edges of the columns: cells that stand over each other are of one, short ones looked at first.

    A cell over two columns of which each has cells of its own is a merged one. Cells that stand beside each other in
    no line are of one column where they are near, where one of them stands there alone, or where the header has one
    word for both: signs are set only about where the page has them, and names stand in below what they divide.
    """
    spans = sorted(
        ((span, place) for place, line in enumerate(lines) for span, _ in chunks_of(line)),
        key=lambda each: each[0][1] - each[0][0],
    )
    columns: list[_Edges] = []
    for span, place in spans:
        over = [each for each in columns if overlap(span, each.span) > 0]
        if sum(len(each.lines) > 1 for each in over) > 1:
            continue
        columns = [each for each in columns if each not in over]
        columns.append(_together([*over, _Edges(span, frozenset((place,)))]))
    columns.sort(key=lambda each: each.span)
    place = 1
    while place < len(columns):
        one, other = columns[place - 1], columns[place]
        near = other.span[0] - one.span[1] <= ASIDE
        few = min(len(one.lines), len(other.lines))
        alone = len(lines) > MANY and (few == 1 or (header and few > FEW))
        if not one.lines & other.lines and (near or alone) and not {place - 1, place} <= _named(columns, header):
            columns[place - 1 : place + 1] = [_together([one, other])]
        else:
            place += 1
    return [each.span for each in columns]


def _named(columns: Sequence["_Edges"], header: Sequence[str]) -> set[int]:
    """The columns that stand nearest to a word of the header."""
    return {
        min(range(len(columns)), key=lambda each: distance(sum(span) / 2, columns[each].span))
        for line in header
        for span, _ in chunks_of(line)
    }


@record
class _Edges:
    """Where a column begins and ends, and the lines in which it has cells."""

    span: Span
    lines: frozenset[int]


def _together(columns: Sequence[_Edges]) -> _Edges:
    begin, end = min(each.span[0] for each in columns), max(each.span[1] for each in columns)
    return _Edges((begin, end), frozenset().union(*(each.lines for each in columns)))


def distance(centre: float, column: Span) -> float:
    """How far the middle of a cell lies from a column; of one inside, a little by how far from its middle."""
    return max(column[0] - centre, centre - column[1], 0) + abs(centre - sum(column) / 2) / 1000


def cells_of(line: str, columns: Sequence[Span]) -> list[str]:
    """The words of a line by column."""
    cells = [""] * len(columns)
    for span, words in chunks_of(line):
        for part, told in _at_edges(span, words, columns):
            over = [place for place, column in enumerate(columns) if overlap(part, column) > 0]
            column = over[0] if over else min(
                range(len(columns)), key=lambda place: distance(sum(part) / 2, columns[place])
            )
            cells[column] = joined(cells[column], bare(told))
    return cells


def _at_edges(span: Span, words: str, columns: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Words over several columns, parted where a space stands between two: a long cell leaves but one to the next."""
    start = 0
    spaces = [found.start() for found in re.finditer(" ", words)]
    over = [column for column in columns if overlap(span, column) > 0]
    for one, other in pairwise(over):
        near = [(max(one[1] - span[0] - at, at + 1 - other[0] + span[0], 0), at) for at in spaces if at > start]
        far, at = min(near, default=(ASIDE, 0))
        if far < ASIDE:
            yield (span[0] + start, span[0] + at), words[start:at]
            start = at + 1
    yield (span[0] + start, span[1]), words[start:]


def joined(before: str, behind: str) -> str:
    """Two pieces of a cell, with a space where both are Latin."""
    latin = before[-1:].isascii() and behind[:1].isascii() and before[-1:].isalpha() and behind[:1].isalpha()
    return f"{before} {behind}" if before and latin else before + behind


def close(columns: Sequence[Span]) -> int:
    """How many columns hardly anything divides from the one before."""
    return sum(other[0] - one[1] < ASIDE for one, other in pairwise(columns))


def bare(words: str) -> str:
    """Words without the signs that fill the second column of a Chinese one."""
    return words.replace("\0", "")
