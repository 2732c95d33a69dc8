"""Tables of a page that is read as text, whose rows carry their numbers and whose columns stand in blocks.

A few names, then as many values of the first year, of the second, of the growth; and again a few names. Empty lines
part the blocks, so that it can be proved that each row has all its values; else there is no table.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.ground.pattern import pattern
from auditor.intake.layout.dealt_tokens import VALUES, YEAR, Token, bare, tokens_of

_FIRST = pattern(r"1[.．、]\s*[^\W\d].*")
_NAMED = pattern(r"([0-9]{1,2})[.．、]\s*(?=[^\W\d_])")
_GROWTH = pattern(r"(?:年均|累计|“?十[一二三四五]五”?)[^\d]{0,8}?(?:增[长速幅]|变化)?(?:[（(]%[)）])?")
_NOTE = pattern("注[:：]|[〕\\])）]表示")
HEAD = 14               # lines in which a header stands
LONGEST = 40            # signs of a line
FEWEST, FEWEST_YEARS = 3, 2     # rows, and years of the header


class _Group:
    """Names one behind the other, and their values: in runs that empty lines part, or the first beside each name."""

    def __init__(self) -> None:
        self.names: list[list[Token]] = []
        self.beside: list[Token] = []
        self.runs: list[list[Token]] = []

    def rows(self, columns: int) -> list[list[Token]]:
        """The values of each name; none where they are not all there, or no empty line tells how they divide."""
        told = [*self.beside, *(token for run in self.runs for token in run)]
        if len(self.names) == 1 and len(told) == columns:
            return [told]
        if self.beside and len(self.beside) != len(self.names):
            return []
        wide = columns - 1 if self.beside else columns
        parts = [self.runs[place : place + wide] for place in range(0, len(self.runs), wide)] if wide else []
        if any(len(part) != wide or len({len(run) for run in part}) != 1 for part in parts):
            return []
        rows = [list(row) for part in parts for row in zip(*part, strict=True)]
        if len(rows) != len(self.names):
            return []
        return [[first, *row] for first, row in zip(self.beside, rows, strict=True)] if self.beside else rows


def unblocked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every such table made a grid, which stands where its header did."""
    made: list[Block] = []
    place = 0
    while place < len(blocks):
        block = blocks[place]
        grid = _table(blocks, place) if isinstance(block, Paragraph) and _FIRST.fullmatch(bare(block.text)) else None
        if grid is None:
            made.append(block)
            place += 1
            continue
        used = {cell.place.partition(":")[0] for row in grid.rows for cell in row}
        last = max(at for at in range(place, len(blocks)) if blocks[at].place in used)
        made = [each for each in made if each.place not in used]
        made.append(grid)
        made.extend(each for each in blocks[place:last] if each.place not in used)
        place = last + 1
    return made


def _table(blocks: Sequence[Block], start: int) -> Grid | None:
    """The table whose first row is numbered there; None where its header tells no years, or its rows are not whole."""
    header = _header(_lines(blocks[max(0, start - HEAD) : start][::-1])[::-1])
    columns = len(header) - 2
    if columns < 1:
        return None
    rows: list[tuple[Cell, ...]] = []
    for group in _groups(_lines(blocks[start:])):
        values = group.rows(columns)
        if not values:
            break
        for name, told in zip(group.names, values, strict=True):
            number = _NAMED.match(name[0].text)
            text = "".join(token.text for token in name)[number.end() if number is not None else 0 :]
            cells = (Cell(token.place, token.text) for token in told)
            rows.append((Cell(f"{name[0].line}/c1", number[1] if number else ""), Cell(name[0].place, text), *cells))
    return Grid(header[2].place, (header, *rows), headers=1, made="dealt") if len(rows) >= FEWEST else None


def _lines(blocks: Sequence[Block]) -> list[Paragraph]:
    """The short lines from the first on."""
    short = takewhile(lambda each: isinstance(each, Paragraph) and len(bare(each.text)) <= LONGEST, blocks)
    return [each for each in short if isinstance(each, Paragraph)]


def _header(lines: Sequence[Paragraph]) -> tuple[Cell, ...]:
    """The cells of a header, its years as they stand and what is said behind them of growth; two alone for none."""
    tokens = list(tokens_of(lines))
    if any(token.text in ("属性", "指标属性") for token in tokens):
        return ()
    years = [token for token in tokens if token.sort == "year" and YEAR.match(token.text) is not None]
    if len(years) < FEWEST_YEARS or len({token.text for token in years}) < len(years):
        return ()
    behind = [token for token in tokens[tokens.index(years[-1]) + 1 :] if token.sort != "head"]
    growth = "".join(token.text for token in behind)
    if behind and _GROWTH.fullmatch(growth) is None:
        return ()
    heads = [Cell(token.place, token.text) for token in years]
    heads += [Cell(behind[0].place, growth)] if behind else []
    return (Cell(f"{years[0].line}/c1", "序号"), Cell(f"{years[0].line}/c2", "指标名称"), *heads)


def _groups(lines: Sequence[Paragraph]) -> list[_Group]:
    """The groups of names and values, up to the first line that belongs to none."""
    groups: list[_Group] = []
    named, apart, number = False, False, 0     # whether a name stands before, and a note
    for before, line in pairwise([lines[0], *lines] if lines else ()):
        if _NOTE.search(bare(line.text)):
            apart = True
            continue
        tokens = list(tokens_of([line]))
        text = bare(line.text)
        gap = apart or _line_number(line) > _line_number(before) + 1
        found = _NAMED.match(text)
        if found is not None and int(found[1]) == number + 1:
            group = groups[-1] if groups else None
            inside = group is not None and not group.runs and len(group.beside) in (0, len(group.names))
            if not inside:
                groups.append(_Group())
            token = Token(text, "words", line.place, line.place, gap)
            groups[-1].names.append([token])
            named, number = True, number + 1
        elif tokens and all(token.sort in VALUES for token in tokens) and groups:
            group = groups[-1]
            beside = named and not gap and len(group.beside) == len(group.names) - 1
            if beside and len(tokens) == 1 and not group.runs:
                group.beside += tokens
            elif gap or not group.runs:
                group.runs.append(tokens)
            else:
                group.runs[-1] += tokens
            named = False
        elif named and groups:
            groups[-1].names[-1].append(Token(text, "words", line.place, line.place, gap))
        else:
            break
        apart = False
    return groups


def _line_number(line: Paragraph) -> int:
    return int(found[1]) if (found := re.search(r"#p([0-9]+)$", line.place)) is not None else 0
