"""Tables of a page that is read as text, whose rows carry their numbers and whose columns stand in blocks.

A few names, then as many values of the first year, of the second, of the growth; and again a few names. Empty lines
part the blocks, so that it can be proved that each row has all its values; else there is no table.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.ground.pattern import pattern
from auditor.intake.layout.dealt_tokens import VALUES, YEAR, Token, bare, tokens_of

_FIRST = pattern(r"1[.．、]\s*[^\W\d].*")
_NAMED = pattern(r"([0-9]{1,2})[.．、]\s*(?=[^\W\d_])")
_GROWTH = pattern(r"(?:年均|累计|“?十[一二三四五]五”?)[^\d]{0,8}?(?:增[长速幅]|变化)?(?:[（(]%[)）])?")
_NOTE = pattern("注[:：]|[〕\\])）]表示")
HEAD, MOST = 14, 400    # lines in which a header stands, and a table
LONGEST, LONGEST_NAME = 40, 4   # signs of a line, and lines of a name
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
        if len(self.names) == 1:
            return [told] if len(told) == columns else []
        if self.beside and len(self.beside) != len(self.names):
            return []
        wide = columns - 1 if self.beside else columns
        parts = [self.runs[place : place + wide] for place in range(0, len(self.runs), wide)]
        if any(len(part) != wide or len({len(run) for run in part}) != 1 for part in parts):
            return []
        if sum(len(part[0]) == 1 for part in parts) > 1:
            return []           # each value alone: nobody knows whether a row or a column goes on
        rows = [list(row) for part in parts for row in zip(*part, strict=True)]
        if len(rows) != len(self.names):
            return []
        return [[first, *row] for first, row in zip(self.beside, rows, strict=True)] if self.beside else rows

    @property
    def tokens(self) -> list[Token]:
        """All that it is made of."""
        return [*self.beside, *(token for some in (*self.names, *self.runs) for token in some)]


def unblocked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every such table made a grid, which stands where its header did."""
    made: list[Block] = []
    place = 0
    while place < len(blocks):
        block = blocks[place]
        first = isinstance(block, Paragraph) and _FIRST.fullmatch(bare(block.text)) is not None
        found = _table(blocks, place) if first else None
        if found is None:
            made.append(block)
            place += 1
            continue
        grid, used = found
        last = max(at for at in range(place, min(len(blocks), place + MOST)) if blocks[at].place in used)
        made = [each for each in made if each.place not in used]
        made.append(grid)
        made.extend(each for each in blocks[place:last] if each.place not in used)
        place = last + 1
    return made


def _table(blocks: Sequence[Block], start: int) -> tuple[Grid, set[str]] | None:
    """The table whose first row is numbered there, with the places of its lines.

    None where its header tells no years, or the values of any of its rows are not all there.
    """
    heads = _heads([*_lines(blocks[max(0, start - HEAD) : start][::-1])][::-1])
    if not heads:
        return None
    groups = _groups(_lines(blocks[start : start + MOST]))
    rows: list[tuple[Cell, ...]] = []
    for group in groups:
        values = group.rows(len(heads))
        if not values:
            return None
        rows += [_row(name, told) for name, told in zip(group.names, values, strict=True)]
    if len(rows) < FEWEST:
        return None
    line = heads[0][0].line
    told = (Cell(some[0].place, "".join(token.text for token in some)) for some in heads)
    header = (Cell(f"{line}/c1", "序号"), Cell(f"{line}/c2", "指标名称"), *told)
    used = {token.line for some in (*heads, *(group.tokens for group in groups)) for token in some}
    return Grid(heads[0][0].place, (header, *rows), headers=1, made="dealt"), used


def _row(name: Sequence[Token], values: Sequence[Token]) -> tuple[Cell, ...]:
    """The cells of a row: its number, its name, its values."""
    number = _NAMED.match(name[0].text)
    text = "".join(token.text for token in name)[number.end() if number is not None else 0 :]
    first = Cell(f"{name[0].line}/c1", number[1] if number is not None else "")
    return (first, Cell(name[0].place, text), *(Cell(token.place, token.text) for token in values))


def _lines(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The short lines from the first on."""
    for block in blocks:
        if not isinstance(block, Paragraph) or len(bare(block.text)) > LONGEST:
            return
        yield block


def _heads(lines: Sequence[Paragraph]) -> list[list[Token]]:
    """What heads the columns of values: its years as they stand, and what is said behind them of growth; else none."""
    tokens = list(tokens_of(lines))
    years = [token for token in tokens if token.sort == "year" and YEAR.match(token.text) is not None]
    if len(years) < FEWEST_YEARS or len({token.text for token in years}) < len(years):
        return []
    behind = [token for token in tokens[tokens.index(years[-1]) + 1 :] if token.sort != "head"]
    named = any(token.text in ("属性", "指标属性") for token in tokens)     # rows that a word tells are read elsewhere
    if named or (behind and _GROWTH.fullmatch("".join(token.text for token in behind)) is None):
        return []
    return [*([token] for token in years), *([behind] if behind else [])]


def _groups(lines: Iterator[Paragraph]) -> list[_Group]:
    """The groups of names and values, up to the first line that belongs to none."""
    groups: list[_Group] = []
    named, apart, number, last = False, False, 0, 0     # whether a name stands before, and a note
    for line in lines:
        text, at = bare(line.text), _line_number(line)
        if _NOTE.search(text):
            apart, last = True, at
            continue
        tokens = list(tokens_of([line]))
        gap, apart, last = apart or at > last + 1, False, at
        token = Token(text, "words", line.place, line.place, gap)
        found = _NAMED.match(text)
        if found is not None and int(found[1]) == number + 1:
            group = groups[-1] if groups else None
            if group is None or group.runs or len(group.beside) not in (0, len(group.names)):
                groups.append(_Group())
            groups[-1].names.append([token])
            named, number = True, number + 1
        elif groups and tokens and all(map(_is_value, tokens)):
            _put(groups[-1], tokens, named, gap)
            named = False
        elif named and len(groups[-1].names[-1]) < LONGEST_NAME:
            groups[-1].names[-1].append(token)
        else:
            break
    return groups


def _put(group: _Group, tokens: list[Token], named: bool, gap: bool) -> None:
    """The values of a line into their group. named: whether a name stands before them; gap: an empty line."""
    beside = named and not gap and not group.runs and len(tokens) == 1
    if beside and len(group.beside) == len(group.names) - 1:
        group.beside += tokens
    elif gap or not group.runs:
        group.runs.append(tokens)
    else:
        group.runs[-1] += tokens


def _is_value(token: Token) -> bool:
    """Whether a piece of a line is a value; below a header a bare 2000 is one, too."""
    return token.sort in VALUES or (token.sort == "year" and token.text.isdigit())


def _line_number(line: Paragraph) -> int:
    return int(found[1]) if (found := re.search(r"#p([0-9]+)$", line.place)) is not None else 0
