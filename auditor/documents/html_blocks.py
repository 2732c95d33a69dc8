"""Paragraphs and tables of a part of a web page, in their order."""

from collections.abc import Iterator

from lxml import etree

from auditor.documents.html_page import catalogue, furniture
from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.documents.numerals import written
from auditor.documents.refused import refused
from auditor.pattern import pattern

CELLS = 100_000   # of a page, with those that spans cover
WIDEST = 1000
_BLOCK = frozenset((
    "html", "body", "div", "p", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
    "li", "dl", "dt", "dd", "blockquote", "pre", "center", "fieldset", "figure", "figcaption", "address", "form",
    "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "hr", "details", "summary",
))
_SPACES = pattern(r"[ \t\r\n\f\u00a0\u3000\u2002\u2003\u2009\u200b\ufeff]+")
_CJK_BREAK = pattern(r"(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[ \t]*[\r\n]\s*(?=[\u2e80-\u9fff\uff00-\uffef])")
_BOLD = pattern(r"(?i)font-weight\s*:\s*(?:bold|[6-9]00)")
_CENTRED = pattern(r"(?i)text-align\s*:\s*center")
_LIST_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CHINESE_LIST = pattern(r"(?i)list-style(?:-type)?\s*:[^;]*(?:cjk-ideographic|simp-chinese|trad-chinese)")
_DATA_CELL = 1200    # characters; a longer cell is a frame for text, and its table is none


class _Walk:
    """The state of reading: what is said of the paragraph that is being put together."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.blocks: list[Block] = []
        self.lines = self.paragraphs = self.tables = self.cells = 0
        self.pieces: list[tuple[str, bool]] = []
        self.level, self.centred, self.number = 0, False, ""
        self.items: dict[etree._Element, int] = {}

    def end(self) -> None:
        """Ends a paragraph: what was gathered becomes a block, unless it belongs to the page."""
        text = tidy("".join(piece for piece, _ in self.pieces))
        bold = all(heavy for piece, heavy in self.pieces if piece.strip()) if text else False
        self.pieces = []
        if not text:
            return
        number, self.number = self.number, ""
        text = f"{number} {text}" if number[-1:] == "." and text[:1].isdecimal() else f"{number}{text}"
        self.paragraphs += 1
        if furniture(text):
            self.lines += 1
            return
        self.blocks.append(Paragraph(
            f"{self.name}#p{self.paragraphs}", text, number=number, level=self.level, bold=bold, centred=self.centred
        ))


def blocks_of(part: etree._Element, name: str) -> tuple[list[Block], int]:
    """The blocks of a part, and how many lines of page furniture were left out of it."""
    walk = _Walk(name)
    _read(part, walk, False, False)
    walk.end()
    return walk.blocks, walk.lines


def _read(element: etree._Element, walk: _Walk, bold: bool, centred: bool) -> None:
    """Reads an element with what is in it; the text behind it belongs to its parent."""
    tag = element.tag
    style = element.get("style") or ""
    bold = bold or tag in ("b", "strong", "th") or _BOLD.search(style) is not None
    centred = centred or tag == "center" or element.get("align") == "center" or _CENTRED.search(style) is not None
    if tag == "table" and _table(element, walk):
        return
    block = tag in _BLOCK
    if block or tag == "br":
        walk.end()
    if block:
        walk.level, walk.centred = (int(tag[1]) if tag in ("h1", "h2", "h3", "h4", "h5", "h6") else 0), centred
    if tag == "li":
        walk.number = _numbered(element, walk)
    if element.text:
        walk.pieces.append((element.text, bold))
    for child in element:
        _read(child, walk, bold, centred)
        if child.tag in _BLOCK:
            walk.level, walk.centred = 0, centred
        if child.tail:
            walk.pieces.append((child.tail, bold))
    if block:
        walk.end()


def _numbered(item: etree._Element, walk: _Walk) -> str:
    """The number that a browser shows before an item of a list; empty where the list shows none."""
    above = item.getparent()
    if above is None or above.tag != "ol" or "list-style-type:none" in (above.get("style") or "").replace(" ", ""):
        return ""
    start = above.get("start") or "1"
    place = int(start) if start.isdecimal() and len(start) < 5 else 1
    place += walk.items.get(above, 0)
    walk.items[above] = walk.items.get(above, 0) + 1
    if _CHINESE_LIST.search(above.get("style") or ""):
        return f"{written(place, 'chineseCountingThousand')}、"
    return f"{written(place, _LIST_FORMS.get(above.get('type') or '1', 'decimal'))}."


def _table(element: etree._Element, walk: _Walk) -> bool:
    """Reads a table of data as a grid; False for a frame of the page, whose cells are read as text."""
    if next(element.iterdescendants("table"), None) is not None:
        return False
    rows = [row for row in element.iter("tr") if _cells(row)]
    walk.cells += sum(
        _span(cell, "rowspan", len(rows)) * _span(cell, "colspan", WIDEST) for row in rows for cell in _cells(row)
    )
    if walk.cells > CELLS:
        raise refused("cells", walk.name, limit=CELLS)
    texts = [_cell_text(cell) for row in rows for cell in _cells(row)]
    if len(texts) < 2 or any(len(text) > _DATA_CELL for text in texts):
        return False
    walk.end()
    if catalogue(texts):
        walk.lines += 1
        return True
    walk.tables += 1
    place = f"{walk.name}#t{walk.tables}"
    grid = laid_out(rows, place, walk)
    headers = 0
    for row in rows:
        parent = row.getparent()
        if not (parent is not None and parent.tag == "thead") and any(cell.tag != "th" for cell in _cells(row)):
            break
        headers += 1
    caption = next(element.iterchildren("caption"), None)
    walk.blocks.append(Grid(place, grid, "" if caption is None else _cell_text(caption), headers))
    return True


def _cells(row: etree._Element) -> list[etree._Element]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def laid_out(rows: list[etree._Element], place: str, walk: _Walk) -> tuple[tuple[Cell, ...], ...]:
    """The rows as a grid, spans filled in as browsers do."""
    taken: dict[tuple[int, int], Cell] = {}
    width = 0
    for index, row in enumerate(rows):
        column = 0
        for element in _cells(row):
            while (index, column) in taken:
                column += 1
            down, across = _span(element, "rowspan", len(rows) - index), _span(element, "colspan", WIDEST)
            first = Cell(
                f"{place}/r{index + 1}/c{column + 1}", _cell_text(element), down, across, bold=_heavy(element)
            )
            for line in range(index, index + down):
                for at in range(column, column + across):
                    here = f"{place}/r{line + 1}/c{at + 1}"
                    covered = Cell(here, first.text, filled_from=first.place, bold=first.bold)
                    taken.setdefault((line, at), first if (line, at) == (index, column) else covered)
            column += across
            width = max(width, column)
    if width * len(rows) > CELLS:
        raise refused("cells", walk.name, limit=CELLS)
    return tuple(
        tuple(taken.get((line, at)) or Cell(f"{place}/r{line + 1}/c{at + 1}", "") for at in range(width))
        for line in range(len(rows))
    )


def _span(element: etree._Element, name: str, largest: int) -> int:
    """How far a cell reaches; 0 means as far as there are rows."""
    said = (element.get(name) or "1").strip()
    number = int(said) if said.isdecimal() and len(said) < 6 else 1
    return max(1, min(number or largest, largest))


def _cell_text(element: etree._Element) -> str:
    """The text of a cell, a paragraph a line."""
    return "\n".join(filter(None, (tidy(line) for line in "".join(_pieces(element)).split(_PARAGRAPH))))


_PARAGRAPH = "\x00"


def _pieces(element: etree._Element) -> Iterator[str]:
    if element.text:
        yield element.text
    for child in element:
        ends = child.tag in _BLOCK or child.tag == "br"
        if ends:
            yield _PARAGRAPH
        yield from _pieces(child)
        if ends:
            yield _PARAGRAPH
        if child.tail:
            yield child.tail


def _heavy(element: etree._Element) -> bool:
    """Whether a cell is bold throughout."""
    if element.tag == "th" or _BOLD.search(element.get("style") or ""):
        return True
    marked = sum(len(text_in(each)) for each in element.iter("b", "strong"))
    return 0 < marked >= len(text_in(element))


def text_in(element: etree._Element) -> str:
    """All text of an element in one line."""
    return tidy("".join(str(piece) for piece in element.itertext()))


def tidy(text: str) -> str:
    """The text as a browser shows it: spaces run together, none where a line of the source ends between characters."""
    return _SPACES.sub(" ", _CJK_BREAK.sub("", text)).strip()
