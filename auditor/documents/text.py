"""Plain text: one paragraph a line; lines that a tab or a bar divides alike are a table."""

import codecs
import re
from collections.abc import Iterator

from auditor.documents.model import Block, Cell, Content, Grid, Paragraph
from auditor.documents.refused import refused

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ENCODINGS = ("utf-8", "gb18030")
_BREAK = re.compile(r"\r\n|\r|\n|\x0b|\x0c|\x85|\u2028|\u2029")
_RULE = re.compile(r"[-:：\s]+")
_UNSHOWN = re.compile(r"[\x00-\x08\x0e-\x1f]")


def read_text(data: bytes, name: str) -> Content:
    """The lines of a text; the line number is the paragraph's number."""
    lines = enumerate(_BREAK.split(decoded(data, name)), 1)
    return Content("txt", tuple(_blocks(name, [(number, line) for number, line in lines if line.strip()])))


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


def _blocks(name: str, lines: list[tuple[int, str]]) -> Iterator[Block]:
    """Paragraphs, and tables where at least two lines that follow each other have as many cells."""
    tables = start = 0
    while start < len(lines):
        cells = _cells(lines[start][1])
        end = start + 1
        while len(cells) > 1 and end < len(lines) and len(_cells(lines[end][1])) == len(cells):
            end += 1
        if end - start > 1:
            tables += 1
            rows = [(number, _cells(line)) for number, line in lines[start:end]]
            yield _grid(name, tables, rows)
        else:
            number, line = lines[start]
            yield Paragraph(f"{name}#p{number}", line.strip())
        start = end


def _cells(line: str) -> list[str]:
    """What tabs, or the bars of a line that begins and ends with one, divide."""
    bare = line.strip()
    if len(bare) > 2 and bare[0] == bare[-1] == "|":
        return [cell.strip() for cell in bare[1:-1].split("|")]
    return [cell.strip() for cell in line.rstrip("\r\n").split("\t")] if "\t" in bare else [bare]


def _grid(name: str, table: int, rows: list[tuple[int, list[str]]]) -> Grid:
    """A table of lines; a line of dashes alone is no row, and makes the one above it the header."""
    ruled = [all(_RULE.fullmatch(cell) for cell in cells) for _, cells in rows]
    kept = [row for row, rule in zip(rows, ruled, strict=True) if not rule]
    made = tuple(
        tuple(Cell(f"{name}#p{number}/c{column}", text) for column, text in enumerate(cells, 1))
        for number, cells in kept
    )
    return Grid(f"{name}#t{table}", made, headers=1 if ruled[1] else 0)
