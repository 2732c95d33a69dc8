"""What belongs to the pages of a text and not to its sentences: their numbers, running heads and footnotes."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from auditor.ground.record import record

_NUMBER = re.compile(r"\s*(?:[-—–]+\s*[0-9]{1,3}\s*[-—–]+|第\s*[0-9]+\s*页(?:\s*[,，/]?\s*共\s*[0-9]+\s*页)?)\s*")
_PLAIN = re.compile(r"\s{8,}[0-9]{1,3}\s*")      # set in the middle of its line
_NUMBERED_HEAD = re.compile(
    r"\s*(?P<before>[0-9]{1,3})?\s*(?P<head>(?:[^\W\d_]|[“《（(])[^。；：，,;:]{6,60}?)(?(before)|\s*(?P<behind>[0-9]{1,3}))\s*"
)
_FOOTNOTE = re.compile(r"\s*(?:[1-9]|[①-⑨]|\[[1-9]\])\s*(?=[^\W\d_A-Za-z]|[“《])")
_APART = re.compile(r"\s{2,}|\t")
_ENDED = re.compile(r"[。！？；：;:!?]\s*$")
REPEATED = 2        # pages that a running head stands on
PAGE, PAGES = 10, 4     # lines of a page, and pages that count
SHORTEST = 5        # signs of a running head
FOOT = 4            # lines that footnotes take at most
Line = tuple[int, str]


@record
class Sorted:
    """The lines of a text, with their numbers: what is read on, the footnotes, what belongs to the pages alone."""

    kept: tuple[Line, ...]
    notes: tuple[Line, ...]
    pages: tuple[Line, ...]


def set_aside(lines: Sequence[Line]) -> Sorted:
    """The lines, those of the pages apart, so that they cut no sentence and no table."""
    numbers = {place for place, (_, line) in enumerate(lines) if _NUMBER.fullmatch(line)}
    numbers |= _over_heads(lines) | _with_heads(lines) | _counted(lines)
    near = sorted({place + step for place in numbers for step in (-1, 1)} - numbers)
    beside = [place for place in near if 0 <= place < len(lines)]
    said = Counter(map(_head, (lines[place] for place in beside)))
    of_pages = numbers | {place for place in beside if (head := _head(lines[place])) and said[head] >= REPEATED}
    notes = {place for number in numbers for place in _foot(lines, number, of_pages)}
    return Sorted(
        tuple(line for place, line in enumerate(lines) if place not in of_pages and place not in notes),
        tuple(lines[place] for place in sorted(notes)),
        tuple(lines[place] for place in sorted(of_pages)),
    )


def _over_heads(lines: Sequence[Line]) -> set[int]:
    """The lines that hold a bare number and stand above the same running head on several pages."""
    found = {place: _head(lines[place + 1]) for place, (_, line) in enumerate(lines[:-1]) if _PLAIN.fullmatch(line)}
    said = Counter(found.values())
    return {place for place, head in found.items() if head and said[head] >= REPEATED}


def _counted(lines: Sequence[Line]) -> set[int]:
    """The lines that hold a bare number each, one more from page to page."""
    longest: dict[int, tuple[int, int]] = {}        # by place: how many such lines lead to it, and the one before
    last: dict[int, int] = {}                       # by number: the place where it leads furthest
    for place, (number, line) in enumerate(lines):
        if _PLAIN.fullmatch(line) is None:
            continue
        before = last.get(int(line) - 1, -1)
        follows = before >= 0 and number - lines[before][0] >= PAGE
        longest[place] = (longest[before][0] + 1, before) if follows else (1, -1)
        if longest[place][0] >= longest.get(last.get(int(line), -1), (0, -1))[0]:
            last[int(line)] = place
    counted: set[int] = set()
    for place, (many, _) in longest.items():
        while many >= PAGES and place >= 0 and place not in counted:
            counted.add(place)
            place = longest[place][1]
    return counted


def _with_heads(lines: Sequence[Line]) -> set[int]:
    """The lines that are a running head together with the number of their page: 3某省行动方案, 4某省行动方案."""
    found = {place: told for place, (_, line) in enumerate(lines) if (told := _NUMBERED_HEAD.fullmatch(line))}
    pages: dict[str, list[int]] = {}
    for told in found.values():
        pages.setdefault(told["head"], []).append(int(told["before"] or told["behind"]))
    return {
        place
        for place, told in found.items()
        if (of := pages[told["head"]]) and len(of) >= REPEATED and all(b - a in (1, 2) for a, b in pairwise(of))
    }


def _head(line: Line) -> str:
    """The words of a line that can be a running head; "" for a word or the cells of a table's header."""
    words = "".join(line[1].split())
    return words if len(words) >= SHORTEST and _APART.search(line[1].strip()) is None else ""


def _foot(lines: Sequence[Line], number: int, of_pages: set[int]) -> list[int]:
    """The lines above the number of a page that are a footnote: they stand behind a sentence that the page cuts."""
    last = number - 1
    while last in of_pages:
        last -= 1
    if last < 1 or not _ENDED.search(lines[last][1]):
        return []
    for first in range(last, max(last - FOOT, 0), -1):
        if _FOOTNOTE.match(lines[first][1]):
            return [] if _ENDED.search(lines[first - 1][1]) else list(range(first, last + 1))
    return []
