"""Numbers at the beginning of lines that are no values: headings by decimals, and pages run into their first line."""

from collections.abc import Sequence
from itertools import pairwise

from auditor.ground.pattern import pattern

# 1.1 指导思想, 2.3.1 综合实力; not 2.69 万亿元
_DECIMAL = pattern(
    r"\s*((?:[1-9][0-9]?\.){0,3}[1-9][0-9]?)(?![0-9.])\s*(?![万亿倍个名项家])(?=[^\W\d_A-Za-z]|[“《])"
)
_GLUED = pattern("([1-9][0-9]{0,2})(?=[^\\W\\d_A-Za-z]|[“《（，。、；])")      # 1业，主要目标任务如期实现
_ALONE = pattern(r"\s*[1-9][0-9]{0,2}\s*")
_ENDED = pattern(r"[。！？；：:;!?]\s*$")
FEWEST = 4                  # headings that show that a text counts them by decimals, pages that show where they begin
SHORTEST, LONGEST = 8, 120  # lines of a page
CUT = 0.6                   # of the pages so many begin inside a sentence


def decimal_headings(texts: Sequence[str]) -> dict[int, int]:
    """Which lines begin with the number of a heading, each with its depth: 1.1 has two.

    A heading is one that goes on where the one before it stopped, so that a decimal number at the margin is none.
    """
    found = [
        (place, tuple(map(int, told[1].split("."))))
        for place, text in enumerate(texts)
        if (told := _DECIMAL.match(text)) is not None
    ]
    kept: dict[int, tuple[int, ...]] = {}
    last: tuple[int, ...] = ()
    for (place, number), (_, following) in pairwise([*found, (len(texts), (0,))]):
        if len(number) == 1 and following != (*number, 1):
            continue            # an item of a list
        again = kept and number == next(iter(kept.values()))        # behind a table of contents
        if again or _follows(number, last):
            kept[place] = last = number
    return {place: len(number) for place, number in kept.items()} if len(kept) >= FEWEST else {}


def _follows(number: tuple[int, ...], last: tuple[int, ...]) -> bool:
    """Whether a heading may be the next one: 2.1.1, 2.2 or 3.1 behind 2.1; one in between may be lost."""
    if not last:
        return len(number) > 1 and number[-1] == 1
    if number[:-1] == last:
        return number[-1] == 1
    depth = len(number) - 1
    if depth < len(last) and number[:-1] == last[:depth]:
        return 0 < number[-1] - last[depth] <= 2
    return number[-1] == 1 and number[0] == last[0] + 1


def page_numbers(texts: Sequence[str]) -> dict[int, int]:
    """Which lines begin with the number of their page, with nothing between; how many signs it has."""
    found = ((place, _GLUED.match(text)) for place, text in enumerate(texts))
    best = _pages([(place, int(told[1])) for place, told in found if told is not None])
    inside = sum(place > 0 and _ENDED.search(texts[place - 1]) is None for place, _ in best)
    return {place: len(str(number)) for place, number in best} if inside >= CUT * len(best) else {}


def lone_pages(texts: Sequence[str]) -> frozenset[int]:
    """Which lines are the number of a page and nothing else."""
    return frozenset(
        place for place, _ in _pages([(place, int(text)) for place, text in enumerate(texts) if _ALONE.fullmatch(text)])
    )


def _pages(found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of numbers that follow one another at the distance of pages, of which one may be lost."""
    rows: list[list[tuple[int, int]]] = []
    ends: dict[int, list[int]] = {}         # number → the rows that end in it
    for place, number in found:
        before = [
            rows[row]
            for pages in (1, 2)
            for row in ends.get(number - pages, ())
            if SHORTEST <= place - rows[row][-1][0] <= LONGEST * pages
        ]
        ends[number] = [row for row in ends.get(number, ()) if place - rows[row][-1][0] <= 2 * LONGEST] + [len(rows)]
        rows.append([*max(before, key=len, default=[]), (place, number)])
    best = max(rows, key=len, default=[])
    return best if len(best) >= FEWEST else []
