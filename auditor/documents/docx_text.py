"""The text of a Word paragraph, piece by piece, each with the element that holds it: for reading and for commenting."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from auditor.documents.docx_names import switch, value, w
from auditor.documents.docx_styles import PLAIN, Style
from auditor.documents.model import View

COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_NOT_READ: dict[View, frozenset[str]] = {
    "final": frozenset((w("del"), w("moveFrom"))), "original": frozenset((w("ins"), w("moveTo"))),
}
_SIGNS = {w("tab"): "\t", w("ptab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "-"}
_TEXTS = frozenset((w("t"), w("delText"), f"{_MATH}t"))
_SKIPPED = frozenset((w("pPr"), w("rPr"), w("rt"), w("sdtPr"), w("instrText"), w("delInstrText"), w("tblPr")))
_PRIVATE = re.compile("[\uf000-\uf0ff]")      # where symbol fonts have their signs
# signs of the font Symbol, which files keep in a private area: a bound must not get lost
_SYMBOLS = {0xA3: "≤", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "·", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0x7E: "～"}


class Piece(NamedTuple):
    """Some text, or with no text a mark between texts: where a note, a comment or a box hangs.

    node: what holds it, `w:t` mostly. run: the run around it; None for a mark outside of runs.
    """

    text: str
    node: etree._Element
    run: etree._Element | None
    bold: bool = False


MARKS = frozenset((
    w("footnoteReference"), w("endnoteReference"), w("commentRangeStart"), w("commentRangeEnd"),
    w("commentReference"), w("txbxContent"),
))


class Flow:
    """Reads paragraphs one after the other. A field may begin in one and end in another: which part of it is shown
    is kept from paragraph to paragraph.
    """

    def __init__(self, view: View, styles: dict[str, Style]) -> None:
        self._left_out = _NOT_READ[view]
        self._styles = styles
        self._fields: list[bool] = []
        self._final = view == "final"
        self.hidden = self.struck = 0

    def pieces(self, paragraph: etree._Element, style: Style = PLAIN) -> Iterator[Piece]:
        """The pieces of a paragraph in its order; boxes in it come as marks, their text is another story."""
        for child in paragraph:
            yield from self._inside(child, style)

    def _inside(self, element: etree._Element, style: Style) -> Iterator[Piece]:
        """The pieces of anything that may stand in a paragraph outside of a run."""
        tag = element.tag
        if tag == w("r"):
            yield from self._run(element, style)
        elif tag in MARKS:
            yield Piece("", element, None)
        elif tag in _TEXTS:
            yield Piece(element.text or "", element, None)
        elif tag not in self._left_out and tag not in _SKIPPED and not _placeholder(element):
            chosen = alternative(element) if tag == f"{COMPATIBILITY}AlternateContent" else element
            for child in chosen:
                yield from self._inside(child, style)

    def _run(self, run: etree._Element, style: Style) -> Iterator[Piece]:
        """The pieces of a run, unless it is hidden, struck through or the code of a field."""
        properties = run.find(w("rPr"))
        own = self._styles.get(value(properties, "rStyle") or "", PLAIN)
        bold, vanish = switch(properties, "b"), switch(properties, "vanish")
        if style.hidden or own.hidden if vanish is None else vanish:
            self.hidden += _says(run)
            return
        if self._final and (switch(properties, "strike") or switch(properties, "dstrike")):
            self.struck += _says(run)
            return
        for piece in self._held(run, run):
            yield piece._replace(bold=style.bold or own.bold if bold is None else bold)

    def _held(self, element: etree._Element, run: etree._Element) -> Iterator[Piece]:
        """The pieces of what stands in a run: texts, signs, fields, pictures with boxes."""
        for node in element:
            tag = node.tag
            if tag == w("fldChar"):
                self._field(node.get(w("fldCharType")))
            elif tag in MARKS:
                yield Piece("", node, run)
            elif not all(self._fields) or tag in _SKIPPED:
                continue
            elif tag in _TEXTS:
                yield Piece(_plain(node.text or ""), node, run)
            elif tag in _SIGNS:
                yield Piece(_SIGNS[tag], node, run)
            elif tag == w("br"):
                yield Piece("\n" if node.get(w("type")) in (None, "textWrapping") else "", node, run)
            elif tag == w("sym"):
                yield Piece(_symbol(node.get(w("char")) or ""), node, run)
            elif tag == f"{COMPATIBILITY}AlternateContent":
                yield from self._held(alternative(node), run)
            elif len(node):
                yield from self._held(node, run)

    def _field(self, kind: str | None) -> None:
        """Follows the signs of a field: its code is not shown, its result is."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _says(run: etree._Element) -> bool:
    return any(node.text for node in run.iter(w("t")))


def alternative(element: etree._Element) -> etree._Element:
    """The one way of several that holds the same thing: the first that is chosen, else the fallback."""
    for name in ("Choice", "Fallback"):
        found = element.find(f"{COMPATIBILITY}{name}")
        if found is not None and len(found):
            return found
    return etree.Element("nothing")


def _placeholder(element: etree._Element) -> bool:
    """Whether a content control only shows what ought to be typed there."""
    return element.tag == w("sdt") and element.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None


def _symbol(code: str) -> str:
    """A sign of a symbol font by its code; what is only a picture, such as an arrow or a box, is left out."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return _plain(chr(point)) if 0 < point < 0x11_0000 and not 0xD800 <= point < 0xE000 else ""


def _plain(text: str) -> str:
    """The text with the signs of the private area for symbol fonts as what they show."""
    return _PRIVATE.sub(_shown, text)


def _shown(sign: re.Match[str]) -> str:
    code = ord(sign[0]) - 0xF000
    return _SYMBOLS.get(code, chr(code) if 0x20 <= code < 0x7F and chr(code) in "0123456789%().,+-<>=/" else "")
