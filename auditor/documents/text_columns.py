"""Tables of a page that was printed as text with its layout: columns begin at the same sign of each line."""

import re
from collections.abc import Sequence

from auditor.ground.record import record

CHUNK = re.compile(r"\S+(?: \S+)*")
_GAP = re.compile(r" {2,}")
_WORD = re.compile(r"\S+")
VALUED = re.compile(r"(?:19|20)[0-9]{2}|(?:目标|预期|规划|现状)值")
_HEAD = re.compile(r"指\s?标|名称|项目|类别|分类|领域|序号|任务|地区")
_VALUE = re.compile(r"[0-9]|^[—\-－–/]+$")
ORDER = re.compile(r"[0-9]{1,3}[.、]?")
ENDS = re.compile(r"\s*(?:注|备注|说明|资料来源)[:：]|.*[。；]\s*$")
_ALONE = re.compile(r"(?:[≥≤＞＜><〔\[]?[0-9][0-9.]*[%〕\]]?|[-—])(?=  )")
_ATTRIBUTE = re.compile("[约束预期性]{1,3}")  # a part of 约束性
HEADING = re.compile(r"[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]")
NEAR = 2  # signs that a cell may begin before its header
FEWEST = 3  # chunks of a header, and rows with it
AHEAD = 4  # lines of the next page that show whether a table goes on
MOST = 20  # lines in which the one with the most cells shows where columns begin


@record
class Columned:
    """The cells of a table, row by row, each row with the number of its first line; `end` is behind its last line."""

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    end: int


def columned(lines: Sequence[tuple[int, str]], start: int) -> Columned | None:
    """The table whose header stands in a line; None where it is none, or where cells run into each other."""
    header = CHUNK.findall(lines[start][1])
    words = " ".join(header)
    gaps = len(_GAP.findall(lines[start][1].strip()))
    if gaps < FEWEST - 1 or "\t" in words or not _HEAD.search(words) or not VALUED.search(words):
        return None
    end = _end(lines, start)
    starts = max((_starts(line) for _, line in lines[start : min(end, start + MOST)]), key=len)
    rows: list[tuple[int, list[str]]] = []
    for place, (number, line) in enumerate(lines[start:end], start):
        header = rows[0][1] if rows else []
        cells = cells_of(line, starts, header) or _counted(line, len(starts))
        if cells is None:
            end = place
            break
        if not rows or _begins(rows[0][1], rows[-1][1], cells):
            rows.append((number, cells))
        else:
            rows[-1] = (rows[-1][0], [before + more for before, more in zip(rows[-1][1], cells, strict=True)])
    if len(rows) < FEWEST or any(not cell for cell in rows[0][1]):
        return None
    return Columned(tuple((number, tuple(cells)) for number, cells in rows), end)


def _end(lines: Sequence[tuple[int, str]], start: int) -> int:
    """Where the lines end that are no sentences and stand together."""
    end = start + 1
    width = len(CHUNK.findall(lines[start][1]))
    while end < len(lines) and not ENDS.match(lines[end][1]):
        if lines[end][0] - lines[end - 1][0] > 2 and not _goes_on(lines[end : end + AHEAD], width):
            break
        end += 1
    while end > start + 1 and len(CHUNK.findall(lines[end - 1][1])) == 1 and not lines[end - 1][1][0].isspace():
        end -= 1  # a heading behind the table
    return end


def _goes_on(lines: Sequence[tuple[int, str]], width: int) -> bool:
    """Whether a table goes on in the first lines of a page: the rest of a row, and a row of as many cells."""
    for _, line in lines:
        cells = CHUNK.findall(line)
        if len(cells) == width and any(map(_VALUE.search, cells[1:])):
            return True
        if len(cells) > 1 or ENDS.match(line):
            return False
    return False


def _starts(line: str) -> list[int]:
    return [found.start() for found in CHUNK.finditer(line)]


def _begins(header: Sequence[str], last: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether a line begins a row: with its number where there are such, else with a value, or as a heading."""
    ordered = next((place for place, words in enumerate(header) if words.startswith(("序", "编号"))), None)
    if ordered is not None:
        return ORDER.fullmatch(cells[ordered]) is not None
    values = [place for place, words in enumerate(header) if VALUED.search(words)]
    whole = last[0].endswith(("）", ")")) and re.fullmatch(r"[^()（）]{3,}", cells[0]) is not None
    heading = not any(cells[1:]) and (whole or HEADING.match(cells[0]) is not None)
    return heading or any(_VALUE.search(cells[place]) for place in values)


def _counted(line: str, count: int) -> list[str] | None:
    """The cells of a line that stands apart from the others, as on another page; one may lack at its beginning."""
    cells = CHUNK.findall(line)
    lacking = count - len(cells)
    return [""] * lacking + cells if lacking == 0 or (lacking == 1 and line[0].isspace()) else None


def cells_of(line: str, starts: Sequence[int], header: Sequence[str]) -> list[str] | None:
    """The words of a line under each header; None where two cells would come under one.

    Words that one space divides are of one cell, but where a column begins at the second.
    """
    cells = [""] * len(starts)
    last, place = -1, -NEAR
    near = NEAR if header else NEAR + 1
    for found in _WORD.finditer(line):
        at = found.start()
        column = max((number for number, begin in enumerate(starts) if begin <= at + NEAR), default=0)
        beside = 0 <= last < len(header) - 1 and not VALUED.search(header[last]) and VALUED.search(header[last + 1])
        value = bool(beside and _ALONE.match(line, at) and cells[last][-1] > "\x7f")
        begins = value or any(abs(at - begin) < near for begin in starts[last + 1 :])
        if at - place <= 1 and not begins and last >= 0:
            cells[last] += found[0] if found[0][0] > "\x7f" or cells[last][-1] > "\x7f" else f" {found[0]}"
        elif _ATTRIBUTE.fullmatch(found[0]):
            cells[-1] += found[0]
        elif value and column <= last:
            last += 1
            cells[last] = found[0]
        elif column <= last:
            return None
        else:
            cells[column], last = found[0], column
        place = found.end()
    return cells
