"""Tables whose columns stand one behind the other, as a page gives them that is read as text: each row again.

What tells their rows is the word that each has once: 约束性, 预期性. Where the names stand apart from the values nobody
knows for sure whose they are: such a table tells how it was made (`dealt`).
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.ground.pattern import pattern
from auditor.intake.layout.dealt_names import NameLine, named
from auditor.intake.layout.dealt_tokens import (
    GOALS,
    VALUES,
    YEAR,
    Token,
    TokenSort,
    bare,
    sort_of,
    tokens_of,
    told_apart,
)
from auditor.intake.layout.numbered_rows import numbered
from auditor.intake.layout.numbering import lone_pages

_STOPS = pattern(
    r"[。；]|[^\s]{3,}，.*，|^\s*(?:——[^\s—]|第?[一二三四五六七八九十]+[、章节]|[（(][一二三四五六七八九十]+[）)]|注[:：①]|[0-9]{1,2}、)"
)
_CAPTION = pattern("(?:主要|规划|发展)(?:指标|目标)(?:表|体系)?$|(?:指标|目标)(?:表|体系)$|年度分解$|一览表$")
_GROWTH = pattern(      # 新增或累计增长
    "(?:“?十[一二三四五]五”?|五年|新增|累计|年均|增[量长加速幅]|变化|[或及和值数量率])+(?<![值数量率或及和五])"
)
_FIXED = ("序号", "指标名称", "单位", "属性")
LONGEST = 34            # signs of a line of a cell
FEWEST = 6              # values
MOST = 100              # rows
MOST_VALUES = 8         # columns of values
NEARLY = 0.85           # of the rows so many are enough where their cells stand in their order
INLINE = 0.8            # of the rows so many have all their values before their last word


def undealt(blocks: Sequence[Block], otherwise: Callable[[Sequence[Block]], list[Block]]) -> list[Block]:
    """The blocks with every such table made a grid; what of its lines is in no cell stands before it.

    otherwise: how lines are read as tables where their cells stand in the order of their rows; it goes before.
    """
    made: list[Block] = []
    pages = lone_pages([block.text if isinstance(block, Paragraph) else "" for block in blocks])
    place = 0
    while place < len(blocks):
        end = _run(blocks, place)
        lines = [block for block in blocks[place:end] if isinstance(block, Paragraph)]
        grids = (_grids(lines) or _grids(_without(lines, pages, place))) if len(lines) > FEWEST else []
        ordered = numbered(lines) if not grids and len(lines) > FEWEST else None
        others = otherwise(lines) if grids or ordered is not None else []
        if grids and _rows(others) >= NEARLY * _rows(grids):
            grids = []
        if ordered is not None and not any(isinstance(block, Grid) for block in others):
            grids = [ordered]
        used = {cell.place.partition(":")[0] for grid in grids for row in grid.rows for cell in row}
        made.extend(block for block in blocks[place : max(end, place + 1)] if block.place not in used)
        made.extend(grids)
        place = max(end, place + 1)
    return made


def _without(lines: Sequence[Paragraph], pages: frozenset[int], start: int) -> Sequence[Paragraph]:
    """The lines that are no number of a page."""
    return [line for place, line in enumerate(lines, start) if place not in pages]


def _rows(blocks: Sequence[Block]) -> int:
    """How many rows with their word the tables have that were made."""
    grids = [block for block in blocks if isinstance(block, Grid)]
    return sum(any(sort_of(bare(cell.text)) == "attribute" for cell in row) for grid in grids for row in grid.rows)


def _run(blocks: Sequence[Block], start: int) -> int:
    """Where the lines end that can be those of cells."""
    end = start
    while end < len(blocks):
        block = blocks[end]
        if not isinstance(block, Paragraph) or len(bare(block.text)) > LONGEST or _STOPS.search(block.text):
            break
        end += 1
    return end


def _grids(lines: Sequence[Paragraph]) -> list[Grid]:
    """The tables of lines, which may hold several, each with a header of its own."""
    made: list[Grid | None] = []
    table: list[Token] = []
    years: set[str] = set()     # of its header
    last = 0                    # behind its last word of a row
    for token in tokens_of(lines):
        another = token.sort == "year" and token.text not in years
        if last and years and (another or (token.sort == "words" and _CAPTION.search(token.text) is not None)):
            made.append(_grid(table[:last]))
            table, years, last = table[last:], {each.text for each in table[last:] if each.sort == "year"}, 0
        table.append(token)
        last = len(table) if token.sort == "attribute" else last
        if token.sort == "year" and not last:
            years.add(token.text)
    return [grid for grid in (*made, _grid(table)) if grid is not None]


def _grid(tokens: Sequence[Token]) -> Grid | None:
    """The table of tokens; None where they are none, or a number of its lines would be in no cell."""
    head = next((place for place, token in enumerate(tokens) if token.sort in ("head", "year")), len(tokens))
    tokens = tokens[head:]
    rows = sum(token.sort == "attribute" for token in tokens)
    if not 1 < rows <= MOST or len(tokens) > MOST * MOST_VALUES:
        return None
    tokens = told_apart(tokens)
    found = (YEAR.match(token.text) for token in tokens if token.sort == "year")
    years = sorted({year[1] for year in found if year is not None})
    goal = [] if years else [token for token in tokens if token.sort == "head" and token.text in GOALS][:1]
    more = _growth(tokens, len(years) + len(goal))
    columns = len(years) + len(goal) + bool(more)
    if columns > MOST_VALUES or rows * columns < FEWEST:
        return None
    values = _values(tokens, rows, columns)
    names = _names([token for token in tokens if token not in more], values, rows) if values is not None else None
    if values is None or names is None:
        return None
    header = _header(tokens, years, goal, more)
    grid = Grid(tokens[0].place, (header, *_body(tokens, values, names)), headers=1, made="dealt")
    places = {cell.place for row in grid.rows for cell in row}
    lines = {place.partition(":")[0] for place in places}
    told = (token for token in tokens if token.line in lines and token not in more)
    lost = any(token.place not in places and re.search("[0-9]", token.text) for token in told)
    return None if lost else grid


def _growth(tokens: Sequence[Token], columns: int) -> list[Token]:
    """What heads a column of values that is no year's: a total, or where rows have one value more the growth."""
    told = [token for token in tokens if token.sort == "total"][:1]
    counts = [sum(token.sort in VALUES for token in part) for part in _by_row(tokens)[:-1]]
    if told or 2 * counts.count(columns + 1) <= len(counts):
        return told
    first = next(place for place, token in enumerate(tokens) if token.sort in VALUES)
    words = [token for token in tokens[:first] if token.sort == "words"]
    pieces = (words[begin:end] for begin in range(len(words)) for end in (begin + 1, begin + 2) if end <= len(words))
    return next((piece for piece in pieces if _GROWTH.fullmatch("".join(token.text for token in piece))), [])


def _values(tokens: Sequence[Token], rows: int, columns: int) -> list[list[Token]] | None:
    """The values of each row; none for a row that lacks some; None where they cannot be told."""
    for sorts in (VALUES[:2], VALUES):
        told = [token for token in tokens if token.sort in sorts]
        if len(told) == rows * columns and _whole(tokens, sorts, columns):
            if columns > 1 and _by_column(tokens, sorts, rows):
                return [told[row::rows] for row in range(rows)]
            return [told[row * columns : (row + 1) * columns] for row in range(rows)]
    parts = [[token for token in part if token.sort in VALUES] for part in _by_row(tokens)[:-1]]
    if 2 * sum(len(part) > columns for part in parts) > rows:
        return None             # a column of values whose header tells no year
    inline = [part[-columns:] if len(part) >= columns else [] for part in parts]
    return inline if sum(map(bool, inline)) >= INLINE * rows else None


def _by_row(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens up to the word of each row, and those behind the last."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.sort == "attribute":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _whole(tokens: Sequence[Token], sorts: Sequence[TokenSort], columns: int) -> bool:
    """Whether the words of the rows stand together, or between them the values of whole rows."""
    places = [place for place, token in enumerate(tokens) if token.sort == "attribute"]
    together = places[-1] - places[0] == len(places) - 1
    counts = [sum(token.sort in sorts for token in tokens[begin:end]) for begin, end in pairwise([0, *places])]
    return together or all(count % columns == 0 for count in counts)


def _by_column(tokens: Sequence[Token], sorts: Sequence[TokenSort], rows: int) -> bool:
    """Whether the values stand column behind column: each run of them that nothing parts has one for each row."""
    runs: list[int] = []
    inside = False
    for token in tokens:
        value = token.sort in sorts
        if value and inside and not token.gap:
            runs[-1] += 1
        elif value:
            runs.append(1)
        inside = value
    return set(runs) == {rows}


def _names(tokens: Sequence[Token], values: Sequence[Sequence[Token]], rows: int) -> list[Cell] | None:
    """The name of each row; None where they cannot be told."""
    used = {token.place for row in values for token in row}
    lines: list[tuple[NameLine, Token]] = []
    ended, marked, parted = 0, False, False
    for token in tokens:
        if token.sort == "attribute":
            ended += 1
        elif token.sort == "ordinal":
            marked = True
        elif token.sort in ("words", "text") and token.place not in used and not _CAPTION.search(token.text):
            lines.append((NameLine(token.text, ended, token.gap or parted, marked), token))
            marked = parted = False
        parted = parted or token.sort in VALUES
    told = named([line for line, _ in lines], rows, all(line.row in (0, rows) for line, _ in lines))
    if told is None:
        return None
    return [
        Cell(lines[begin][1].place if begin < end else "", "\n".join(line.text for line, _ in lines[begin:end]))
        for begin, end in told
    ]


def _header(
    tokens: Sequence[Token], years: Sequence[str], goal: Sequence[Token], more: Sequence[Token]
) -> tuple[Cell, ...]:
    """The cells of the header: the years in their order, whatever order they stand in, or the goal, and what is more.

    goal: the word of a column without a year; more: the words of one more column.
    """
    first = tokens[0].line
    base = years[0] if len(years) > 1 and any(token.sort == "base" for token in tokens) else ""
    named = (token for token in tokens if token.sort == "year")
    told = [(found[1], token.place) for token in named if (found := YEAR.match(token.text)) is not None]
    places = dict(reversed(told))
    heads = [Cell(places[year], f"{year}年{'现状' * (year == base)}") for year in years]
    heads += [Cell(words[0].place, "".join(token.text for token in words)) for words in (goal, more) if words]
    number, name, unit, word = (Cell(f"{first}/c{at}", text) for at, text in enumerate(_FIXED, 1))
    return (number, name, unit, *heads, word)


def _body(
    tokens: Sequence[Token], values: Sequence[Sequence[Token]], names: Sequence[Cell]
) -> list[tuple[Cell, ...]]:
    """The rows that have their values and a name."""
    told: list[Token | None] = [token for token in tokens if token.sort == "ordinal"]
    numbers = told or [None] * len(names)
    words = [token for token in tokens if token.sort == "attribute"]
    return [
        (
            _cell(number, name.place), name, _cell(unit, name.place), *(_cell(value, name.place) for value in row),
            _cell(word, name.place),
        )
        for number, name, unit, row, word in zip(numbers, names, _units(tokens, len(names)), values, words, strict=True)
        if row and name.text
    ]


def _cell(token: Token | None, place: str) -> Cell:
    """The cell of a token, an empty one where there is none."""
    return Cell(token.place, token.text) if token is not None else Cell(place, "")


def _units(tokens: Sequence[Token], rows: int) -> list[Token | None]:
    """The unit of each row: in the order of the rows, or the one that stands beside its values."""
    told: list[Token | None] = [token for token in tokens if token.sort == "unit"]
    beside = [next((token for token in reversed(part) if token.sort == "unit"), None) for part in _by_row(tokens)]
    return told if len(told) == rows else beside[:rows]
