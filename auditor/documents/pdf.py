"""PDF files with text: lines put together to paragraphs, tables over pages."""

import io
import logging
from collections.abc import Iterator
from typing import Any

import pdfplumber
from pdfplumber.page import Page

from auditor.documents.model import Block, Content, Paragraph
from auditor.documents.pdf_table import Piece, piece_of, stitched
from auditor.documents.pdf_text import (
    Line,
    Margins,
    begins,
    centred,
    joined,
    line_of,
    margins,
    notes_found,
    without_furniture,
)
from auditor.documents.refused import refused
from auditor.record import record

PAGES = 600
CHARACTERS = 30_000   # of a page
RULES = 20_000        # lines and boxes of a page


@record
class Sheet:
    """What stands on a page: its lines outside of tables, and its tables with the place from the top of each."""

    lines: list[Line]
    tables: list[tuple[float, Piece]]
    width: float
    height: float


def read_pdf(data: bytes, name: str) -> Content:
    """The blocks of a PDF. Raises InputError where it is encrypted, broken, too long, or a scan without text."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            if len(document.pages) > PAGES:
                raise refused("pages", name, limit=PAGES)
            sheets = []
            for page in document.pages:
                sheets.append(_sheet(page, name))
                page.close()
    except (RecursionError, MemoryError):
        raise refused("bomb", name) from None
    except Exception as error:
        raise _told(error, name) from error
    if not any(sheet.lines or sheet.tables for sheet in sheets):
        raise refused("scan", name)
    return Content("pdf", tuple(_blocks(sheets, name)))


def _told(error: Exception, name: str) -> Exception:
    """What the library says, as one sentence; of what a broken file makes it stumble over there is no list."""
    from auditor.problem import InputError

    if isinstance(error, InputError):
        return error
    said = f"{error!r} {error.__cause__!r} {error.__context__!r}"
    return refused("encrypted" if "Password" in said or "Encrypt" in said else "broken-pdf", name)


def _sheet(page: Page, name: str) -> Sheet:
    """Reads one page."""
    chars = page.chars
    if len(chars) > CHARACTERS or len(page.rects) + len(page.lines) + len(page.curves) > RULES:
        raise refused("bomb", name)
    number = page.page_number
    found = page.find_tables() if page.rects or page.lines or page.curves else []
    tables: list[tuple[float, Piece]] = []
    kept: list[tuple[float, float, float, float]] = []
    lines = _lines(page, [table.bbox for table in found])
    for table in sorted(found, key=lambda each: each.bbox[1]):
        inside = [char for char in chars if _within(char, table.bbox)]
        place = f"{name}#page{number}/t{len(tables) + 1}"
        first = not any(line.bottom < table.bbox[1] + 3 and line.top > 0.1 * page.height for line in lines)
        last = not any(line.top > table.bbox[3] - 3 and line.bottom < 0.88 * page.height for line in lines)
        piece = piece_of(table.cells, inside, place, number, first and not tables, last)
        if piece is not None:
            tables.append((table.bbox[1], piece))
            kept.append(table.bbox)
    if len(kept) < len(found):
        lines = _lines(page, kept)
    return Sheet(lines, tables, float(page.width), float(page.height))


def _lines(page: Page, tables: list[tuple[float, float, float, float]]) -> list[Line]:
    """The lines of a page outside of its tables."""

    def outside(thing: dict[str, Any]) -> bool:
        return thing.get("object_type") != "char" or not any(_within(thing, box) for box in tables)

    rest = page.filter(outside) if tables else page
    found = (line_of(each["chars"], each["text"], page.page_number) for each in rest.extract_text_lines())
    return [line for line in found if line is not None and line.text]


def _within(thing: dict[str, Any], box: tuple[float, float, float, float]) -> bool:
    """Whether the middle of a thing lies in a box."""
    across, down = (thing["x0"] + thing["x1"]) / 2, (thing["top"] + thing["bottom"]) / 2
    return bool(box[0] <= across <= box[2] and box[1] <= down <= box[3])


def _blocks(sheets: list[Sheet], name: str) -> Iterator[Block]:
    """Paragraphs and tables in their order; a table over several pages stands where it begins."""
    kept = without_furniture([sheet.lines for sheet in sheets], [sheet.height for sheet in sheets])
    edge = margins(line for lines in kept for line in lines)
    pieces = stitched([piece for sheet in sheets for _, piece in sheet.tables])
    whole = {piece.grid.place: piece for piece in pieces}
    open_lines: list[Line] = []
    counts = [0] * (len(sheets) + 1)
    for sheet, lines in zip(sheets, kept, strict=True):
        things: list[tuple[float, Line | Piece]] = [(line.top, line) for line in notes_found(lines)]
        things.extend((top, whole[piece.grid.place]) for top, piece in sheet.tables if piece.grid.place in whole)
        notes: list[Line] = []
        for _, thing in sorted(things, key=lambda each: each[0]):
            if isinstance(thing, Piece):
                yield from _paragraph(open_lines, sheet.width, edge, name, counts)
                open_lines = []
                yield thing.grid
            elif thing.note or (notes and thing.size <= notes[-1].size + 0.5):
                notes.append(thing)
            else:
                if begins(thing, open_lines[-1] if open_lines else None, edge):
                    yield from _paragraph(open_lines, sheet.width, edge, name, counts)
                    open_lines = []
                open_lines.append(thing)
        yield from _notes(notes, name)
    yield from _paragraph(open_lines, sheets[-1].width, edge, name, counts)


def _text(lines: list[Line]) -> str:
    text = ""
    for line in lines:
        text = joined(text, line.text)
    return text


def _paragraph(lines: list[Line], width: float, edge: Margins, name: str, counts: list[int]) -> Iterator[Paragraph]:
    """One paragraph, at the page on which it begins."""
    if not lines:
        return
    page = lines[0].page
    counts[page] += 1
    middle = len(lines) == 1 and centred(lines[0], width, edge)
    yield Paragraph(
        f"{name}#page{page}/p{counts[page]}", _text(lines), bold=all(line.bold for line in lines), centred=middle
    )


def _notes(lines: list[Line], name: str) -> Iterator[Paragraph]:
    """The footnotes of a page, each from its mark on."""
    notes: list[list[Line]] = []
    for line in lines:
        if line.note or not notes:
            notes.append([])
        notes[-1].append(line)
    for number, each in enumerate(notes, 1):
        page = each[0].page
        yield Paragraph(f"{name}#page{page}/footnote{number}", _text(each), "footnote", anchor=f"{name}#page{page}")
