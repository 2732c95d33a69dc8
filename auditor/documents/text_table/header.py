"""The header of a table on a page: the words above each column, and those that reach over several."""

import re
from collections.abc import Sequence

from auditor.documents.text_table.edges import ASIDE, Span, bare, chunks_of, distance, joined, overlap
from auditor.ground.record import record

_WORD = re.compile(r"[0-9]{4} 年\S*|\S+")
_CUT = re.compile("序号|编号|指标(?:类[型别]|属性|性质)|责任(?:单位|部门)|单位")


@record
class Head:
    """The words of a header over a column. of: the column whose cell reaches over this one, -1 for its own."""

    text: str
    of: int


def header_of(lines: Sequence[str], columns: Sequence[Span]) -> tuple[list[list[Head]], int] | None:
    """The rows of a header: its words above the columns, those over several of them above each.

    With how many words stand above no column of their own, and how many columns below no words of theirs.
    """
    rows = [[""] * len(columns) for _ in lines]
    places: list[dict[int, Span]] = []
    astray = 0
    for row, line in zip(rows, lines, strict=True):
        told: dict[int, Span] = {}
        for span, words in chunks_of(line):
            over = sum(overlap(span, column) > 0 for column in columns)
            parts = (
                [(span, words)] if over < 2
                else [((span[0] + found.start(), span[0] + found.end()), found[0]) for found in _WORD.finditer(words)]
            )
            for (begin, end), part in parts:
                centre = (begin + end) / 2
                column = min(range(len(columns)), key=lambda place: distance(centre, columns[place]))
                astray += column in told
                row[column] += bare(part)
                told[column] = (begin, end)
        places.append(told)
    wide = [_wide(rows, place, told, columns) for place, told in enumerate(places)]
    if not any(row[0] for row in rows):
        return None
    heads = [_heads(rows, wide, column) for column in range(len(columns))]
    for column in range(1, len(columns)):
        if not heads[column]:           # one word over a group and its names
            heads[column] = [Head(heads[column - 1][0].text, column - 1)] if heads[column - 1] else [Head("", -1)]
            astray += 1
    height = max(map(len, heads))
    return [[told[level] if level < len(told) else Head("", -1) for told in heads] for level in range(height)], astray


def _wide(
    rows: Sequence[Sequence[str]], place: int, told: dict[int, Span], columns: Sequence[Span]
) -> dict[int, int]:
    """For the columns under a wider cell of a row of the header, with words of their own below: the cell's column.

    Its words stand at its beginning or in its middle.
    """
    below = [any(row[column] for row in rows[place + 1 :]) for column in range(len(columns))]
    over = {column: span for column, span in told.items() if below[column] and not _is_cut(rows, place, column)}
    free = [column for column in range(len(columns)) if below[column] and not rows[place][column]]
    leads = all(abs(span[0] - columns[column][0]) < ASIDE for column, span in over.items())
    found = {}
    for column in free if over else ():
        before = [each for each in over if each < column]
        middle = sum(columns[column]) / 2
        near = min(over, key=lambda each: abs(sum(over[each]) / 2 - middle))
        wide = max(before) if leads and before else near
        line = next(row for row in rows[place + 1 :] if row[wide])
        if line[column]:                # what a cell reaches over stands in one line
            found[column] = wide
    return found | {column: column for column in found.values()}


def _is_cut(rows: Sequence[Sequence[str]], place: int, column: int) -> bool:
    """Whether words are the first half of a narrow cell: 序 | 号, 指标 | 类型."""
    return any(_CUT.fullmatch(rows[place][column] + row[column]) for row in rows[place + 1 :])


def _heads(rows: Sequence[Sequence[str]], wide: Sequence[dict[int, int]], column: int) -> list[Head]:
    """The cells of a header over a column, from the top: the lines of one cell together."""
    heads: list[Head] = []
    joins = False
    for row, over in zip(rows, wide, strict=True):
        at = over.get(column, column)
        if not row[at]:
            continue
        if column in over:
            heads.append(Head(row[at], -1 if at == column else at))
            joins = False
        elif joins:
            heads[-1] = Head(joined(heads[-1].text, row[at]), -1)
        else:
            heads.append(Head(row[at], -1))
            joins = True
    return heads
