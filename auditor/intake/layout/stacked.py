"""Tables that an export printed one cell a line, as tables again: their lines are laid to the columns of the header."""

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.documents.model import Block, Paragraph
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.headers import HEADING, Sort, column_of
from auditor.intake.layout.laid import Piece, kind_of
from auditor.intake.layout.merged import barred
from auditor.intake.layout.regrid import WIDEST, grid_of
from auditor.intake.tight import narrow_digits, tight

_LEADING: tuple[Sort, ...] = ("ordinal", "group", "name", "division")  # what the first column of a table can be
_OFFICE_BEGINS = pattern(r"[省市区县州][^\W\d_A-Za-z]{1,2}")
_OFFICE_ENDS = pattern(r"[^\W\d_A-Za-z]{1,3}(?:局|委|办|厅|中心|公司)")
LONGEST_LEAD = 8  # signs of the first cell of a header
LONGEST = 45  # signs of a cell
CAPTIONED = 4  # words of a header behind its caption that tell that it is one
FEWEST = 8  # lines of a table
MOST = 60  # beginnings that may turn out to be none
FULL, NARROWEST = 3, 6   # lines that show the edge of a column, and how long they are at least
GAPPED = 0.4  # of the lines of a table whose cells take several lines so many stand behind an empty one


@record
class _Lines:
    """A piece, and how many lines there are up to its end."""

    piece: Piece
    lines: int


def unstacked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every run of such lines made a table, where its header can be told."""
    made: list[Block] = []
    place, failed = 0, 0
    while place < len(blocks):
        end = place if failed > MOST else _run(blocks, place)
        lines = _pieces(blocks[place:end]) if end - place >= FEWEST else []
        found = grid_of([line.piece for line in lines])
        if found is None:
            made.append(blocks[place])
            place += 1
            failed += bool(lines)
        else:
            made.append(found[0])
            place += lines[found[1] - 1].lines
    return made


def _run(blocks: Sequence[Block], start: int) -> int:
    """Where the short lines end that begin with a word of a header; `start` where there are none."""
    first = blocks[start]
    if not isinstance(first, Paragraph) or not _leads(_bare(first.text)):
        return start
    heads = [_bare(block.text) for block in blocks[start + 1 : start + WIDEST] if isinstance(block, Paragraph)]
    if not any(len(head) <= LONGEST and column_of([head]).sort == "value" for head in heads):
        return start
    sorts = [column_of([head]).sort for head in heads[:CAPTIONED]]
    if sorts and sorts[0] in ("group", "ordinal") and "name" in sorts and column_of([_bare(first.text)]).sort == "name":
        return start            # the caption of the table: 主要发展指标 | 领域 | 指标
    end = start
    while end < len(blocks):
        block = blocks[end]
        if (
            not isinstance(block, Paragraph)
            or len(_bare(block.text)) > LONGEST
            or block.text.rstrip().endswith(("。", "；"))
            or re.match("注(?:释)?[:：]", _bare(block.text))
            or barred(block)
        ):
            break
        end += 1
    return end


def _leads(words: str) -> bool:
    """Whether a line can be the first cell of a header."""
    bare = "".join(words.split())
    bare = tight(bare).text if len(bare) <= LONGEST_LEAD else ""
    return bool(bare) and "0" not in bare and not HEADING.match(bare) and column_of([bare]).sort in _LEADING


def _bare(text: str) -> str:
    return narrow_digits(re.sub(r"\s+|^\||\|$", "", text.strip()))  # 指标 |


def _cells(text: str) -> list[str]:
    """What a line says: one cell, or the values of a row that stand beside each other: 572 560."""
    text = narrow_digits(text)
    parts = text.split()
    if len(parts) > 1 and all(kind_of(part) in ("value", "ordinal", "none") for part in parts):
        return parts
    return [bare] if (bare := _bare(text)) else []


def _pieces(blocks: Sequence[Block]) -> list[_Lines]:
    pieces: list[_Lines] = []
    last = None
    for count, block in enumerate(blocks, 1):
        assert isinstance(block, Paragraph)
        found = re.search(r"#p([0-9]+)$", block.place)
        number = int(found[1]) if found is not None else 0
        gap = max(0, number - last - 1) if last is not None else 0
        last = number
        for place, words in enumerate(_cells(block.text)):
            pieces.append(_Lines(Piece(words, block.place, 0 if place else gap), count))
    return _whole_offices(_unwrapped(_filled(pieces)))


def _filled(lines: list[_Lines]) -> list[_Lines]:
    """The pieces, those told that are as long as the longest lines of words, as a column's edge cuts them."""
    sizes = sorted(len(line.piece.text) for line in lines if kind_of(line.piece.text) in ("words", "numbered"))
    edge = sizes[-FULL] if len(sizes) >= FULL else 0
    if edge < NARROWEST or sizes[-1] - edge > 1:
        return lines
    return [
        replace(line, piece=replace(line.piece, full=len(line.piece.text) >= edge - 1)) for line in lines
    ]


def _whole_offices(lines: list[_Lines]) -> list[_Lines]:
    """The pieces, an office that two lines share as one of them: 区商 | 务局."""
    made: list[_Lines] = []
    for line in lines:
        last = made[-1].piece if made else None
        if last is not None and _OFFICE_BEGINS.fullmatch(last.text) and _OFFICE_ENDS.fullmatch(line.piece.text):
            made[-1] = _Lines(Piece(last.text + line.piece.text, last.place, last.gap), line.lines)
        else:
            made.append(line)
    return made


def _unwrapped(lines: list[_Lines]) -> list[_Lines]:
    """The pieces, those of one cell together where empty lines stand between cells and none inside of them."""
    gaps = sum(line.piece.gap > 0 for line in lines[1:])
    if gaps < GAPPED * len(lines):
        return lines
    joined: list[_Lines] = []
    for line in lines:
        piece = line.piece
        if joined and not piece.gap:
            last = joined[-1].piece
            joined[-1] = _Lines(Piece(f"{last.text}\n{piece.text}", last.place), line.lines)
        else:
            joined.append(_Lines(Piece(piece.text, piece.place), line.lines))
    return joined
