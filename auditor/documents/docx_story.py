"""Walks through a Word document as it is read: paragraphs with their numbers, tables, notes, comments and boxes."""

from collections.abc import Iterator, Mapping
from dataclasses import field

from lxml import etree

from auditor.documents.docx_names import value, w
from auditor.documents.docx_numbering import Counting
from auditor.documents.docx_styles import PLAIN, Style, numbering_of, outline_of
from auditor.documents.docx_table import laid_out, rows_of
from auditor.documents.docx_text import COMPATIBILITY, Flow, Piece, alternative
from auditor.documents.model import Block, Grid, Paragraph, View, span
from auditor.documents.refused import refused
from auditor.record import entity, record

CELLS = 100_000   # of a whole document
_ENDED: dict[View, str] = {"final": "del", "original": "ins"}
_LEFT_OUT: dict[View, frozenset[str]] = {
    "final": frozenset((w("del"), w("moveFrom"))), "original": frozenset((w("ins"), w("moveTo"))),
}


@record
class Loose:
    """What stands apart from the text, by the ids that the text names: footnotes, endnotes, comments."""

    footnotes: Mapping[str, etree._Element]
    endnotes: Mapping[str, etree._Element]
    comments: Mapping[str, etree._Element]


@entity
class Spot:
    """Where paragraphs are read: the beginning of their places, how many of each kind there were, and in a cell
    how long its text is so far.
    """

    prefix: str
    cell: str = ""
    paragraphs: int = 0
    tables: int = 0
    length: int = 0
    held: list[Piece] = field(default_factory=list)


class Story:
    """One document while it is read from its beginning to its end."""

    def __init__(
        self, name: str, view: View, styles: dict[str, Style], counting: Counting, loose: Loose
    ) -> None:
        self._name, self._view, self._styles, self._counting, self._loose = name, view, styles, counting, loose
        self._flow = Flow(view, styles)
        self._cells = self._boxes = self._footnotes = self._endnotes = 0
        self._open: dict[str, tuple[str, int]] = {}
        self._anchors: dict[str, str] = {}
        self._told: dict[str, int] = {}

    @property
    def hidden(self) -> int:
        """How many runs of hidden text there were."""
        return self._flow.hidden

    @property
    def struck(self) -> int:
        """How many runs of text were struck through."""
        return self._flow.struck

    def read(self, root: etree._Element) -> Iterator[Block]:
        """The blocks of the whole document, and in the end the comments that hang nowhere."""
        body = root.find(w("body"))
        if body is None:
            raise refused("part-missing", self._name, part="w:body")
        yield from self._blocks(body, Spot(f"{self._name}#"))
        for id in self._loose.comments:
            if id not in self._told:
                yield from self._comment(id, "")

    def _blocks(self, container: etree._Element, spot: Spot) -> Iterator[Block]:
        yield from self._children(container, spot)
        if spot.held:
            yield from self._paragraph(None, spot)

    def _children(self, container: etree._Element, spot: Spot) -> Iterator[Block]:
        """The blocks in anything that holds blocks."""
        for child in container:
            if child.tag == w("p"):
                spot.paragraphs += 1
                properties = child.find(w("pPr"))
                if _joined(properties, self._view):
                    spot.held.extend(self._flow.pieces(child, self._style(properties)))
                else:
                    yield from self._paragraph(child, spot)
            elif child.tag == w("tbl"):
                if spot.held:
                    yield from self._paragraph(None, spot)
                yield from self._table(child, spot)
            elif child.tag == f"{COMPATIBILITY}AlternateContent":
                yield from self._children(alternative(child), spot)
            elif child.tag not in _LEFT_OUT[self._view] and child.tag != w("sectPr"):
                yield from self._children(child, spot)

    def _style(self, properties: etree._Element | None) -> Style:
        return self._styles.get(value(properties, "pStyle") or "", self._styles.get("", PLAIN))

    def _paragraph(self, element: etree._Element | None, spot: Spot) -> Iterator[Block]:
        """A paragraph, with what is held back from those before it whose ends are deleted; then what hangs from it.

        No element: only what was held back, where no paragraph follows.
        """
        properties = None if element is None else _then(element.find(w("pPr")), self._view)
        style = self._style(properties)
        own = [] if element is None else list(self._flow.pieces(element, style))
        pieces, spot.held = [*spot.held, *own], []
        number = self._number(properties, style)
        said = "".join(piece.text for piece in pieces)
        bare = said.strip()
        gap = " " if number[-1:].isascii() and bare[:1].isascii() and number and bare[:1].isalnum() else ""
        text = f"{number}{gap}{bare}"
        place = spot.cell or f"{spot.prefix}p{spot.paragraphs}"
        level = outline_of(properties)
        if text:
            shown = [piece for piece in pieces if piece.text.strip()]
            align = value(properties, "jc")
            yield Paragraph(
                place, text, "paragraph", number, style.level if level is None else level, style.name,
                bool(shown) and all(piece.bold for piece in shown),
                style.centred if align is None else align == "center",
            )
        start = spot.length + len(text) - len(bare) - (len(said) - len(said.lstrip()))
        yield from self._hanging(pieces, place, start, spot.length + len(text))
        spot.length += len(text) + 1 if text and spot.cell else 0

    def _number(self, properties: etree._Element | None, style: Style) -> str:
        """The automatic number of the next paragraph."""
        numbering = numbering_of(properties)
        named = value(properties, "pStyle") or ""
        if numbering is None or numbering[0] == "0":
            numbering = style.numbering if numbering is None else None
            if numbering is None or numbering[0] == "0":
                return ""
        level = numbering[1]
        if level is None and style.numbering is not None and style.numbering[0] == numbering[0]:
            level = style.numbering[1]
        return self._counting.number(numbering[0], level, named)

    def _hanging(self, pieces: list[Piece], place: str, start: int, end: int) -> Iterator[Block]:
        """What hangs from a paragraph: notes, comments, boxes. start, end: where its text does within the place."""
        at = start
        for piece in pieces:
            tag, id = piece.node.tag, piece.node.get(w("id"), "")
            here = max(0, min(at, end))
            if tag == w("commentRangeStart"):
                self._open[id] = (place, here)
            elif tag == w("commentRangeEnd"):
                self._close(id, place, here)
            elif tag == w("commentReference"):
                yield from self._comment(id, self._anchors.get(id, place))
            elif tag == w("footnoteReference") and id in self._loose.footnotes:
                self._footnotes += 1
                yield self._note(self._loose.footnotes[id], f"footnote{self._footnotes}", place)
            elif tag == w("endnoteReference") and id in self._loose.endnotes:
                self._endnotes += 1
                yield self._note(self._loose.endnotes[id], f"endnote{self._endnotes}", place)
            elif tag == w("txbxContent"):
                yield from self._box(piece.node, place)
            at += len(piece.text)
        for id, (begun, first) in self._open.items():
            if begun == place:
                self._anchors[id] = span(place, first, end) if end > first else place

    def _close(self, id: str, place: str, end: int) -> None:
        """Notes where a comment's words are; of several paragraphs those in the first."""
        begun, first = self._open.pop(id, (place, end))
        if begun == place:
            self._anchors[id] = span(place, first, end) if end > first else place

    def _comment(self, id: str, anchor: str) -> Iterator[Block]:
        element = self._loose.comments.get(id)
        if element is None or id in self._told:
            return
        self._told[id] = len(self._told) + 1
        text = self._inner(element)
        if text:
            yield Paragraph(
                f"{self._name}#comment{self._told[id]}", text, "comment", anchor=anchor,
                author=element.get(w("author"), ""), date=element.get(w("date"), ""),
            )

    def _note(self, element: etree._Element, place: str, anchor: str) -> Block:
        return Paragraph(f"{self._name}#{place}", self._inner(element), "footnote", anchor=anchor)

    def _inner(self, element: etree._Element) -> str:
        """The text of a note or a comment, a paragraph a line."""
        flow = Flow(self._view, self._styles)
        lines = ("".join(piece.text for piece in flow.pieces(each)).strip() for each in element.iter(w("p")))
        return "\n".join(filter(None, lines))

    def _box(self, element: etree._Element, anchor: str) -> Iterator[Block]:
        """A text box: its paragraphs in one block, its tables and what hangs from them after it."""
        self._boxes += 1
        place = f"{self._name}#box{self._boxes}"
        inner = list(self._blocks(element, Spot(f"{place}/", place)))
        text = "\n".join(each.text for each in inner if isinstance(each, Paragraph) and _of(each, place))
        if text:
            yield Paragraph(place, text, "box", anchor=anchor)
        yield from (each for each in inner if not _of(each, place))

    def _table(self, element: etree._Element, spot: Spot) -> Iterator[Block]:
        """A table, then what stands or hangs in its cells: tables, boxes, notes."""
        spot.tables += 1
        place = f"{spot.prefix}t{spot.tables}"
        rows = rows_of(element, self._view)
        width = max((slot.column + slot.columns for row in rows for slot in row.slots), default=0)
        self._cells += width * len(rows)
        if self._cells > CELLS:
            raise refused("cells", self._name, limit=CELLS)
        after: list[Block] = []

        def fill(cell: etree._Element, at: str) -> tuple[str, bool]:
            inner = list(self._blocks(cell, Spot(f"{at}/", at)))
            own = [each for each in inner if isinstance(each, Paragraph) and _of(each, at)]
            after.extend(each for each in inner if not _of(each, at))
            return "\n".join(each.text for each in own), bool(own) and all(each.bold for each in own)

        grid = laid_out(rows, place, fill)
        if width:
            marked = next((index for index, row in enumerate(rows) if not row.header), len(rows))
            headers = max((at + cell.rows for at in range(marked) for cell in grid[at]), default=0)
            yield Grid(place, grid, headers=headers)
        yield from after


def _of(block: Block, place: str) -> bool:
    """Whether a block is a paragraph of the cell or box itself, whose text is joined."""
    return isinstance(block, Paragraph) and block.place == place and block.role == "paragraph"


def _joined(properties: etree._Element | None, view: View) -> bool:
    """Whether the end of a paragraph is not there in this view, so that it runs on into the next."""
    return properties is not None and properties.find(f"{w('rPr')}/{w(_ENDED[view])}") is not None


def _then(properties: etree._Element | None, view: View) -> etree._Element | None:
    """The properties of a paragraph as they are in a view: before a tracked change of them, those of then."""
    if properties is None or view == "final":
        return properties
    then = properties.find(f"{w('pPrChange')}/{w('pPr')}")
    if then is not None:
        return then
    if properties.find(f"{w('numPr')}/{w('ins')}") is None:
        return properties
    bare = etree.Element(w("pPr"))
    bare.extend([each for each in properties if each.tag != w("numPr")])
    return bare
