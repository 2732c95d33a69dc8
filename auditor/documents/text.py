"""Plain text: one paragraph a line; lines that a tab or a bar divides alike are a table."""

import codecs
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Block, Cell, Content, Grid, Paragraph
from auditor.documents.radicals import without_radicals
from auditor.documents.refused import refused
from auditor.documents.text_furniture import set_aside
from auditor.documents.text_table.table import Laid, laid_out

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ENCODINGS = ("utf-8", "gb18030")
_BREAK = re.compile(r"\r\n|\r|\n|\x0b|\x0c|\x85|\u2028|\u2029")
_RULE = re.compile(r"[-:：\s]+")
_VALUE = re.compile(r"[≥≤＞＜><〔\[]*[0-9]+(?:\.[0-9]+)?(?!年|[0-9])")
SURE = 5  # how much of a table whose columns the layout shows may stand astray where hardly a row is wrong
FEWEST = 2      # lines of a table in Markdown, without its rule
LONGEST_HEADING = 20  # signs of a row of one cell
_MARKDOWN = re.compile(r"^#{1,6}\s+(?=\S)|\*\*(?=\S)|(?<=\S)\*\*")      # ## 一、目标, **2025年**
_BREAKS = re.compile(r"\s*<br\s*/?>\s*|\\(?=[*_|#~])")      # of a cell's lines, and what escapes a sign
_NAMED = re.compile("&(?!amp|lt|gt|nbsp|ensp|emsp|vert|verbar|Tab|NewLine)[A-Za-z]{2,8};")
_UNSHOWN = re.compile(r"[\x00-\x08\x0e-\x1f]")


def read_text(data: bytes, name: str) -> Content:
    """The lines of a text, the line number as the paragraph's; what belongs to its pages stands behind all else."""
    lines = enumerate(map(_unescaped, _BREAK.split(without_radicals(decoded(data, name)))), 1)
    told = set_aside([(number, line) for number, line in lines if line.strip()])
    behind = [Paragraph(f"{name}#p{number}", line.strip(), "footnote") for number, line in told.notes]
    behind += [Paragraph(f"{name}#p{number}", line.strip()) for number, line in told.pages]
    return Content("txt", (*_blocks(name, told.kept), *behind))


def _unescaped(line: str) -> str:
    """A line with the signs that a copy of a web page has by name: &permil;, but no bar and no space."""
    return _NAMED.sub(lambda found: html.unescape(found[0]), line) if "&" in line else line


def decoded(data: bytes, name: str) -> str:
    """The text in UTF-8, GB18030 or a marked UTF-16. Raises InputError for anything else, such as a binary file."""
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    for encoding in marked or _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _UNSHOWN.search(text) is None:
            return text
    raise refused("not-text", name)


def _blocks(name: str, lines: Sequence[tuple[int, str]]) -> Iterator[Block]:
    """Paragraphs, and tables where at least two lines that follow each other have as many cells.

    Where merged cells left some rows shorter than others the lines stay as they are: intake lays them to the header.
    """
    tables = start = 0
    rows = [_cells(line) for _, line in lines]
    while start < len(lines):
        laid = laid_out(lines, start)
        if laid is not None:
            tables += 1
            yield _laid_grid(name, tables, laid)
            start = laid.end
            continue
        end = _markdown_end(lines, start)
        if end > start:
            kept = _markdown_rows(lines[start:end])
            told = [(number, _cells(line)) for number, line in kept]
            if len({len(cells) for _, cells in told}) == 1:
                tables += 1
                yield replace(_grid(name, tables, told), headers=1)
            else:
                yield from (Paragraph(f"{name}#p{number}", line) for number, line in kept)
            start = end
            continue
        width = len(rows[start])
        end = start + 1
        while width > 1 and end < len(lines) and len(rows[end]) == width:
            end += 1
        short = end
        while width > 1 and short < len(lines) and _goes_on(rows[short : short + 2], width):
            short += 1
        if end - start > 1 and short == end and not _is_row(rows[start], width):
            tables += 1
            numbers = (number for number, _ in lines[start:end])
            yield _grid(name, tables, list(zip(numbers, rows[start:end], strict=True)))
        else:
            end = short
            yield from (
                Paragraph(f"{name}#p{number}", _MARKDOWN.sub("", line.strip())) for number, line in lines[start:end]
            )
        start = end


def _markdown_end(lines: Sequence[tuple[int, str]], start: int) -> int:
    """Behind the last line of a table in Markdown, which has a line of dashes below its first row; start for none.

    A web page whose table has no header begins with a row of empty cells, and its rows lack what was merged.
    """
    end = start
    while end < len(lines) and _is_enclosed(lines[end][1]) and lines[end][0] == lines[start][0] + end - start:
        end += 1
    ruled = end - start > 1 and all(map(_RULE.fullmatch, _cells(lines[start + 1][1])))
    broken = end < len(lines) and "|" in lines[end][1]      # a row that takes two lines
    return end if ruled and end - start > FEWEST and not broken else start


def _markdown_rows(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines of a table in Markdown that hold anything, without their marks."""
    bare = ((number, _MARKDOWN.sub("", _BREAKS.sub("", line.strip()))) for number, line in lines)
    return [(number, line) for number, line in bare if not all(map(_RULE.fullmatch, filter(None, _cells(line))))]


def _is_enclosed(line: str) -> bool:
    bare = line.strip()
    return len(bare) > 2 and bare[0] == bare[-1] == "|"


def _goes_on(rows: list[list[str]], width: int) -> bool:
    """Whether a table of that width goes on in a line: a row, or the heading of the rows below."""
    heading = len(rows) > 1 and len(rows[0]) == 1 and len(rows[0][0]) <= LONGEST_HEADING
    whole = max(width - 1, 4) <= len(rows[0]) <= width
    return whole or _is_row(rows[0], width) or (heading and _is_row(rows[1], width))


def _is_row(cells: list[str], width: int) -> bool:
    """Whether a line is a row with values, whole or without a cell that reaches down from above."""
    return 1 < len(cells) <= width and any(_VALUE.match(cell) for cell in cells[1:])


def _cells(line: str) -> list[str]:
    """What tabs, or the bars of a line that begins and ends with one, divide."""
    bare = line.strip()
    if _is_enclosed(line):
        return [cell.strip() for cell in bare[1:-1].split("|")]
    return [cell.strip() for cell in line.rstrip("\r\n").split("\t")] if "\t" in bare else [bare]


def _laid_grid(name: str, table: int, laid: Laid) -> Grid:
    """A table that the layout of a page shows; a cell of its header that reaches over several columns fills them."""
    header = tuple(
        tuple(
            Cell(
                f"{name}#p{number}/c{column}", head.text,
                filled_from=f"{name}#p{number}/c{head.of + 1}" if head.of >= 0 else "",
            )
            for column, head in enumerate(heads, 1)
        )
        for number, heads in laid.header
    )
    rows = (*header, *_rows(name, laid.rows))
    return Grid(f"{name}#t{table}", rows, headers=len(header), made="doubtful" if laid.astray > SURE else "laid")


def _grid(name: str, table: int, rows: list[tuple[int, list[str]]]) -> Grid:
    return Grid(f"{name}#t{table}", _rows(name, rows))


def _rows(name: str, rows: Sequence[tuple[int, Sequence[str]]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        tuple(Cell(f"{name}#p{number}/c{column}", text) for column, text in enumerate(cells, 1))
        for number, cells in rows
    )
