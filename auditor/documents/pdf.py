"""PDF files with text: lines put together to paragraphs, tables over pages."""

import io
import logging
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeAlias

import pdfplumber
from pdfplumber.page import Page

from auditor.documents.model import Block, Content, Paragraph
from auditor.documents.pdf_open import open_tables
from auditor.documents.pdf_table import Piece, piece_of, stitched
from auditor.documents.pdf_text import (
    Margins,
    PdfLine,
    begins,
    centred,
    joined,
    line_of,
    margins,
    notes_found,
    without_furniture,
)
from auditor.documents.radicals import without_radicals
from auditor.documents.refused import refused
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.documents import DOCUMENTS

PAGES = 600
CHARACTERS = 30_000   # of a page
RULES = 3_000         # lines and boxes of a page; where there are more it is a picture, and no table is looked for
_THIN = 1.6            # points; a higher box is no line
_THROUGH = (0.35, 0.78)   # of the height of a character: a line there runs through it, one below only underlines
_WHITE = ((1,), (1, 1, 1), (0, 0, 0, 0))        # by the tones of grey, of light, of ink
_LOWEST, _HIGHEST, _DESCENT = -0.6, 0.2, 0.2     # of the size of a character: how far it may reach below its line
Corners: TypeAlias = tuple[str, float, float]
Box: TypeAlias = tuple[float, float, float, float]


@record
class Sheet:
    """What stands on a page: its lines outside of tables, its tables with the place of each from the top, and how many
    signs are struck through. cut: a table without lines that ends the page, and may go on.
    """

    lines: list[PdfLine]
    tables: list[tuple[float, Piece]]
    width: float
    height: float
    struck: int
    cut: Piece | None = None


def read_pdf(data: bytes, name: str) -> Content:
    """The blocks of a PDF. Raises InputError where it is encrypted, broken, too long, or a scan without text."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            if len(document.pages) > PAGES:
                raise refused("pages", name, limit=PAGES)
            sheets: list[Sheet] = []
            for page in document.pages:
                sheets.append(_sheet(page, name, sheets[-1].cut if sheets else None))
                page.close()
    except (RecursionError, MemoryError):
        raise refused("bomb", name) from None
    except Exception as error:
        raise _told(error, name) from error
    if not any(sheet.lines or sheet.tables for sheet in sheets):
        raise refused("scan", name)
    struck = sum(sheet.struck for sheet in sheets)
    remarks = (say(DOCUMENTS, "struck-signs", file=name, count=struck),) if struck else ()
    return Content("pdf", tuple(_blocks(sheets, name)), remarks)


def _told(error: Exception, name: str) -> Exception:
    """What the library says, as one sentence; of what a broken file makes it stumble over there is no list."""
    from auditor.ground.problem import InputError

    if isinstance(error, InputError):
        return error
    said = f"{error!r} {error.__cause__!r} {error.__context__!r}"
    return refused("encrypted" if "Password" in said or "Encrypt" in said else "broken-pdf", name)


def _sheet(page: Page, name: str, cut: Piece | None) -> Sheet:
    """Reads one page, behind one that ends in a table without lines or in none.

    What is written across the direction of the text, as numbers of turned pages, is left out.
    """
    _mend(page)
    page = page.filter(lambda thing: not _is_unseen(thing))
    upright = sum(bool(char.get("upright")) for char in page.chars)
    if 0 < 2 * (len(page.chars) - upright) < len(page.chars):
        page = page.filter(lambda thing: thing.get("object_type") != "char" or bool(thing.get("upright")))
    struck = _struck(page)
    if struck:
        page = page.filter(lambda thing: _corners(thing) not in struck)
    chars = page.chars
    if len(chars) > CHARACTERS:
        raise refused("bomb", name)
    number = page.page_number
    found = page.find_tables() if 0 < _drawn(page) <= RULES else []
    tables: list[tuple[float, Piece]] = []
    kept: list[Box] = []
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
    rows = _rows(page, kept)
    shown = [chars for chars, _ in rows]
    opened = open_tables(shown, f"{name}#page{number}/t", len(tables), number, None if tables else cut)
    taken = frozenset(at for table in opened for at in table.lines)
    lines = _told_lines([row for at, row in enumerate(rows) if at not in taken], number)
    if opened and not any(line.top > opened[-1].top and line.bottom < 0.88 * page.height for line in lines):
        opened[-1] = opened[-1]._replace(piece=replace(opened[-1].piece, last=True))
    tables.extend((table.top, table.piece) for table in opened)
    ends = opened[-1].piece if opened and opened[-1].piece.last else None
    return Sheet(lines, tables, float(page.width), float(page.height), len(struck), ends)


def _mend(page: Page) -> None:
    """Makes characters of signs of radicals, and moves those of fonts that tell their descent wrongly to where they
    stand, as some typesetters' do.

    A character stands on its baseline, the last number of its matrix (ISO 32000-1, 9.4.4), and reaches a fifth below.
    """
    for char in page.chars:
        char["text"] = without_radicals(char["text"])
        (along, skew, slant, _, _, baseline), size = char["matrix"], char["size"]
        below = char["y0"] - baseline
        if along > 0 and not (skew or slant) and not _LOWEST * size <= below <= _HIGHEST * size:
            moved = below + _DESCENT * size
            for key in ("top", "bottom", "doctop"):
                char[key] += moved


def _is_unseen(thing: dict[str, Any]) -> bool:
    """Whether a box is white and has no edge, as behind the text of a printed web page."""
    if thing.get("object_type") != "rect" or thing.get("stroke") or min(thing["width"], thing["height"]) < _THIN:
        return False
    colour = thing.get("non_stroking_color")
    return tuple(colour if isinstance(colour, (tuple, list)) else (colour,)) in _WHITE


def _struck(page: Page) -> frozenset[Corners | None]:
    """The characters that a line runs through: what tracked changes print of deleted text."""
    if _drawn(page) > RULES or len(page.chars) > CHARACTERS:
        return frozenset()
    rules = [each for each in (*page.lines, *page.rects) if each["bottom"] - each["top"] < _THIN]
    by_height: dict[int, list[dict[str, Any]]] = {}
    for rule in rules:
        by_height.setdefault(round(rule["top"]), []).append(rule)
    found: set[Corners | None] = set()
    for char in page.chars if rules else ():
        top, size = char["top"], char["bottom"] - char["top"]
        low, high = top + _THROUGH[0] * size, top + _THROUGH[1] * size
        near = [rule for at in range(round(low), round(high) + 1) for rule in by_height.get(at, ())]
        if any(
            low < rule["top"] < high and rule["x0"] <= char["x0"] + 1 and rule["x1"] >= char["x1"] - 1 for rule in near
        ):
            found.add(_corners(char))
    return frozenset(found)


def _corners(thing: dict[str, Any]) -> Corners | None:
    """What tells a character among those of its page."""
    if thing.get("object_type") != "char":
        return None
    return thing["text"], round(thing["x0"], 2), round(thing["top"], 2)


def _drawn(page: Page) -> int:
    """How much is drawn on a page."""
    return len(page.rects) + len(page.lines) + len(page.curves)


def _lines(page: Page, tables: list[Box]) -> list[PdfLine]:
    """The lines of a page outside of its tables."""
    return _told_lines(_rows(page, tables), page.page_number)


def _told_lines(rows: list[tuple[list[dict[str, Any]], str]], page: int) -> list[PdfLine]:
    found = (line_of(chars, text, page) for chars, text in rows)
    return [line for line in found if line is not None and line.text]


def _rows(page: Page, tables: list[Box]) -> list[tuple[list[dict[str, Any]], str]]:
    """The characters of each line outside of some boxes, and its text."""

    def outside(thing: dict[str, Any]) -> bool:
        return thing.get("object_type") != "char" or not any(_within(thing, box) for box in tables)

    rest = page.filter(outside) if tables else page
    return [(each["chars"], each["text"]) for each in rest.extract_text_lines()]


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
    open_lines: list[PdfLine] = []
    counts = [0] * (len(sheets) + 1)
    for sheet, lines in zip(sheets, kept, strict=True):
        things: list[tuple[float, PdfLine | Piece]] = [(line.top, line) for line in notes_found(lines)]
        things.extend((top, whole[piece.grid.place]) for top, piece in sheet.tables if piece.grid.place in whole)
        notes: list[PdfLine] = []
        for _, thing in sorted(things, key=lambda each: each[0]):
            if isinstance(thing, Piece):
                yield from _paragraph(open_lines, sheet.width, edge, name, counts)
                open_lines = []
                yield thing.grid
            elif thing.note or (notes and thing.size <= notes[-1].size + 0.5):
                notes.append(thing)
            else:
                if begins(thing, open_lines[-1] if open_lines else None, edge, len(open_lines) > 1):
                    yield from _paragraph(open_lines, sheet.width, edge, name, counts)
                    open_lines = []
                open_lines.append(thing)
        yield from _notes(notes, name)
    yield from _paragraph(open_lines, sheets[-1].width, edge, name, counts)


def _text(lines: list[PdfLine]) -> str:
    text = ""
    for line in lines:
        text = joined(text, line.text)
    return text


def _paragraph(lines: list[PdfLine], width: float, edge: Margins, name: str, counts: list[int]) -> Iterator[Paragraph]:
    """One paragraph, at the page on which it begins."""
    if not lines:
        return
    page = lines[0].page
    counts[page] += 1
    middle = len(lines) == 1 and centred(lines[0], width, edge)
    yield Paragraph(
        f"{name}#page{page}/p{counts[page]}", _text(lines), bold=all(line.bold for line in lines), centred=middle
    )


def _notes(lines: list[PdfLine], name: str) -> Iterator[Paragraph]:
    """The footnotes of a page, each from its mark on."""
    notes: list[list[PdfLine]] = []
    for line in lines:
        if line.note or not notes:
            notes.append([])
        notes[-1].append(line)
    for number, each in enumerate(notes, 1):
        page = each[0].page
        yield Paragraph(f"{name}#page{page}/footnote{number}", _text(each), "footnote", anchor=f"{name}#page{page}")
