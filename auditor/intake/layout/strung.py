"""Tables that an export strung together in one paragraph, a space between cells, as tables again."""

from collections.abc import Sequence

from auditor.documents.model import Grid
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import Sort, column_of
from auditor.intake.layout.laid import Piece
from auditor.intake.layout.regrid import WIDEST, grid_of
from auditor.intake.line import Line
from auditor.intake.tight import narrow_digits, tight

_NAMED = pattern("指标|名称|项目|目标")
_CELL = pattern(r"\S+")
FEWEST = 16         # cells of such a table
LONGEST = 12        # signs of a word of its header
ROWS = 3            # with the header
WIDE = 8            # words in which it tells a value
_LEADS = {"ordinal", "group", "name"}


def unstrung(blocks: Sequence[Line | Grid]) -> list[Line | Grid]:
    """The blocks with every such table made one; what stands before and behind it stays a text."""
    made: list[Line | Grid] = []
    for block in blocks:
        made.extend([block] if isinstance(block, Grid) else _parts(block))
    return made


def _parts(line: Line) -> list[Line | Grid]:
    cells = [found.span() for found in _CELL.finditer(line.text)] if _NAMED.search(line.text) is not None else []
    if len(cells) < FEWEST:
        return [line]
    words = [narrow_digits(line.text[begin:end]) for begin, end in cells]
    sorts = [column_of([tight(word).text]).sort if len(word) <= LONGEST else "text" for word in words]
    start = next((place for place in range(len(cells) - FEWEST + 1) if _begins(sorts[place : place + WIDEST])), None)
    if start is None:
        return [line]
    found = grid_of([Piece(word, line.at(*cell)) for word, cell in zip(words[start:], cells[start:], strict=True)])
    if found is None or len(found[0].rows) <= ROWS:
        return [line]
    end = start + found[1]
    before: list[Line | Grid] = [line.part(0, cells[start][0])] if start else []
    return [*before, found[0], *(_parts(line.part(cells[end][0])) if end < len(cells) else [])]


def _begins(sorts: Sequence[Sort]) -> bool:
    """Whether a header begins here: what names the rows, next to it another of its words, and soon a value's."""
    named = not {"name", "group"}.isdisjoint(sorts[:3])
    return sorts[0] in _LEADS and sorts[1] != "text" and "value" in sorts[1:WIDE] and named
