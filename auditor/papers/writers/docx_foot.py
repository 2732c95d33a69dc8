"""PageFormat numbers (GB/T 9704-2012, 7.5 and 8): — 1 —, on odd pages at the right, on even pages at the left.

A landscape page lies in the file turned to the left, and its number stands where it stands on the others: in the
left margin, turned to the right, on odd pages at the bottom and on even pages at the top.
"""

from collections.abc import Sequence
from copy import deepcopy
from typing import Literal

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import _Footer

from auditor.papers.writers.docx_style import FACES, MM, NUMBER_FACE, PageFormat, computed, element, twips, words

Side = Literal["left", "right"]


def number_pages(document: Document, pages: Sequence[PageFormat]) -> None:
    """Gives each section of the document its page numbers; `pages`: the paper of each section."""
    document.settings.odd_and_even_pages_header_footer = True
    made: dict[PageFormat, list[BaseOxmlElement]] = {}
    for section, page in zip(document.sections, pages, strict=True):
        if page in made:                # the same kind of page as before: the same feet
            for place, reference in enumerate(made[page]):
                section._sectPr.insert(place, deepcopy(reference))
            continue
        sides: tuple[tuple[_Footer, Side], ...] = ((section.footer, "right"), (section.even_page_footer, "left"))
        for footer, side in sides:
            footer.is_linked_to_previous = False
            _fill(footer, page, side)
        made[page] = list(section._sectPr.findall(qn("w:footerReference")))


def _fill(footer: _Footer, page: PageFormat, side: Side) -> None:
    body = footer._element
    for part in list(body):
        body.remove(part)
    number = _number(side)
    if page.width < page.height:
        body.append(number)
    else:                               # a table must be followed by a paragraph
        body.append(_turned(number, page))
        body.append(element("p", element("pPr", element("pStyle", val="Footer"))))


def _number(side: Side) -> BaseOxmlElement:
    """`— PAGE —` one sign in from its side, all in the face of numbers."""
    properties = element(
        "pPr", element("pStyle", val="Footer"),
        element("ind", **{f"{side}Chars": 100, side: twips(FACES["Footer"].size)}), element("jc", val=side),
    )
    return element("p", properties, *map(_run, (words("— "), *computed("PAGE", "1"), words(" —"))))


def _run(part: BaseOxmlElement) -> BaseOxmlElement:
    face = element("rFonts", ascii=NUMBER_FACE, hAnsi=NUMBER_FACE, eastAsia=NUMBER_FACE)
    return element("r", element("rPr", face), part)


def _turned(number: BaseOxmlElement, page: PageFormat) -> BaseOxmlElement:
    """The number in the left margin, read from top to bottom: a table of one cell beside the text."""
    pitch = FACES["Footer"].pitch
    place = element(
        "tblpPr", leftFromText=0, rightFromText=0, topFromText=0, bottomFromText=0, vertAnchor="page",
        horzAnchor="page", tblpX=twips(page.foot * MM), tblpY=twips(page.top * MM),
    )
    margins = element("tblCellMar", *(element(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")))
    cell = element(
        "tc",
        element(
            "tcPr", element("tcW", w=twips(pitch), type="dxa"), element("textDirection", val="tbRl"),
            element("vAlign", val="center"),
        ),
        number,
    )
    return element(
        "tbl",
        element(
            "tblPr", place, element("tblW", w=twips(pitch), type="dxa"), element("tblLayout", type="fixed"), margins,
        ),
        element("tblGrid", element("gridCol", w=twips(pitch))),
        element("tr", element("trPr", element("trHeight", val=twips(page.depth), hRule="exact")), cell),
    )
