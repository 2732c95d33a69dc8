"""Papers as Word documents in the look of an official document."""

from copy import deepcopy
from io import BytesIO
from math import ceil

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from auditor.tables.paper import Block, Heading, Paper, Table
from auditor.tables.write.docx_style import (
    FACES,
    UPRIGHT,
    WIDE,
    Page,
    element,
    font_table,
    number_pages,
    restyle,
    set_page,
    twips,
)
from auditor.tables.write.docx_table import runs, table_element
from auditor.tables.write.measure import lines, units
from auditor.tables.write.packed import WRITTEN, settled
from auditor.tables.write.sections import sections
from auditor.tables.write.text import captioned, closing, one_line

BELOW_TABLE = 6         # points between a table and what follows


def write_docx(paper: Paper) -> bytes:
    """The paper as a Word document; the same bytes for the same paper."""
    document = docx.Document()
    restyle(document, paper.language)
    number_pages(document)
    _describe(document, paper)
    body = document.element.body
    last = body[-1]
    for part in list(body)[:-1]:
        body.remove(part)
    parts = sections(paper)
    for number, section in enumerate(parts):
        page = WIDE if section.wide else UPRIGHT
        first, final = number == 0, number == len(parts) - 1
        made = _Column(page)
        if first:
            made.text("Title", paper.title)
        for block in section.blocks:
            _add(made, block, paper)
        for remark in closing(paper) if final else ():
            made.text("Remark", remark)
        for part in made.parts:
            last.addprevious(part)
        _end(made, last, page, final)
        if first and not final:     # later sections take over the page numbers
            for reference in last.findall(qn("w:footerReference")):
                last.remove(reference)
    stream = BytesIO()
    document.save(stream)
    return settled(stream.getvalue(), {"word/fontTable.xml": font_table()})


class _Column:
    """What stands one below the other on pages of one kind, and how far down the page it reaches."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.used = 0.0
        self.parts: list[BaseOxmlElement] = []

    def text(self, style: str, text: str) -> None:
        """Adds a paragraph."""
        face = FACES[style]
        room = int(2 * self.page.room / face.size)
        height = lines("　" * face.indent + text, room, hanging=True) * face.pitch + face.after
        above = BELOW_TABLE if self.parts and self.parts[-1].tag == qn("w:tbl") else 0
        self._grow(height + above)
        properties = element("pPr", element("pStyle", val=style.replace(" ", "")))
        if above:
            properties.append(element("spacing", before=twips(above)))
        if face.align == "center":
            side = twips(_aside(text, self.page.room, face.size))
            properties.append(element("ind", left=side, right=side))
        self.parts.append(element("p", properties, *runs(text)))

    def table(self, table: Table) -> None:
        """Adds a table."""
        made, self.used = table_element(table, self.page.room, self.page.depth, self.used)
        self.parts.append(made)

    def _grow(self, height: float) -> None:
        self.used += height
        while self.used > self.page.depth:
            self.used -= self.page.depth


def _aside(text: str, room: float, size: float) -> float:
    """How far a centred text stands in from both sides so that its lines are about equally long."""
    longest = max((units(line) for line in text.split("\n")), default=0) * size / 2
    count = ceil(longest / room)
    return max(0.0, (room - longest / count - 2 * size) / 2) if count > 1 else 0.0


def _add(column: _Column, block: Block, paper: Paper) -> None:
    if isinstance(block, Table):
        if captioned(paper, block):
            column.text("Caption", one_line(block.caption))
        column.table(block)
    elif isinstance(block, Heading):
        column.text(f"Heading {min(max(block.level, 1), 3)}", block.text)
    else:
        column.text("Remark" if block.small else "Body Text", block.text)


def _end(column: _Column, last: BaseOxmlElement, page: Page, final: bool) -> None:
    """Ends a section: the final one by the document's own end, any other by its last paragraph."""
    section = last if final else deepcopy(last)
    set_page(section, page)
    closing_part = column.parts[-1] if column.parts else None
    if closing_part is None or closing_part.tag != qn("w:p"):
        # a table cannot end a section or a document: a line of one point does, which no page feels
        spacing = element("spacing", before=0, after=0, line=twips(1), lineRule="exact")
        closing_part = element("p", element("pPr", spacing))
        last.addprevious(closing_part)
    if not final:
        closing_part[0].append(section)


def _describe(document: Document, paper: Paper) -> None:
    """Title and dates; and no picture of the template."""
    properties = document.core_properties
    properties.title = one_line(paper.title)
    properties.author = "auditor"
    properties.last_modified_by = "auditor"
    properties.comments = ""
    properties.language = "zh-CN" if paper.language == "zh" else "en"
    properties.created = properties.modified = WRITTEN
    relations = document.part.package.rels
    for id in [id for id, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[id]
