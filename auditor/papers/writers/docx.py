"""Papers as Word documents in the look of an official document."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from io import BytesIO
from math import ceil

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from auditor.papers.model import Block, Heading, Paper, Table
from auditor.papers.writers.breaks import SIZES, SMALL, Broken, TableMetrics, broken, lowest, poor, setting
from auditor.papers.writers.docx_contents import FEWEST, LONG, ContentsLine, bookmarked, chapters_of, entry, mark_name
from auditor.papers.writers.docx_foot import number_pages
from auditor.papers.writers.docx_style import (
    FACES,
    LARGE,
    UPRIGHT,
    WIDE,
    PageFormat,
    element,
    font_table,
    restyle,
    set_page,
    twips,
)
from auditor.papers.writers.docx_table import runs, table_element
from auditor.papers.writers.measure import lines, units
from auditor.papers.writers.packed import WRITTEN, settled
from auditor.papers.writers.sections import PageSection, sections
from auditor.papers.writers.text import captioned, closing, one_line, unbroken
from auditor.papers.writers.wording import FORMATS

BELOW_TABLE = 6         # points between a table and what follows
LITTLE = 1.0            # points that print may be smaller so that pages are filled, and notes stand with their table
ASKED = (24, 28, 32, 36, 40, 44)        # how wide (in units) a long text's column may be for that
FEW_NOTES = 0.25        # of a page: what is not to stand alone on the last one
CLOSING = 0.5           # of a page: what closes a section stands with the last row above it up to this height
DOUBT = 16.0            # points: the estimate of a page may be short by so much


def write_docx(paper: Paper[str]) -> bytes:
    """The paper as a Word document; the same bytes for the same paper."""
    paper = unbroken(paper)
    document = docx.Document()
    restyle(document)
    _describe(document, paper)
    body = document.element.body
    last = body[-1]
    for part in list(body)[:-1]:
        body.remove(part)
    columns = _columns(paper)
    for column in columns:
        for part in column.parts:
            last.addprevious(part)
        _end(column, last, final=column is columns[-1])
    number_pages(document, [column.page for column in columns])
    stream = BytesIO()
    document.save(stream)
    return settled(stream.getvalue(), {"word/fontTable.xml": font_table()})


def _columns(paper: Paper[str]) -> "list[_Column]":
    """All sections; where they are many pages, with contents on the first one, whose own room counts as well."""
    chapters = chapters_of(paper)
    columns = _laid_out(paper, ())
    if sum(column.pages for column in columns) < LONG or len(chapters) < FEWEST:
        return columns
    listed = chapters
    for _ in range(2):                  # the second time with the pages that the contents themselves take
        columns = _laid_out(paper, listed)
        pages, before = dict[str, int](), 0
        for column in columns:
            pages |= {name: before + page for name, page in column.marks.items()}
            before += column.pages
        listed = tuple(replace(each, page=pages.get(each.name, 1)) for each in chapters)
    return _laid_out(paper, listed)


def _laid_out(paper: Paper[str], listed: "Sequence[ContentsLine]") -> "list[_Column]":
    parts = sections(paper)
    columns: list[_Column] = []
    for number, section in enumerate(parts):
        met = sum(len(column.marks) for column in columns)
        first, final = number == 0, number == len(parts) - 1
        columns.append(_column(section, paper, met, first=first, final=final, listed=listed if first else ()))
    return columns


class _Column:
    """What stands one below the other on pages of one kind, and how far down the last page it reaches."""

    def __init__(
        self, page: PageFormat, met: int, size: float | None = None, largest: float = SIZES[0], since: int = 1
    ) -> None:
        self.page = page
        self.met = met          # headings in the sections before
        self.marks: dict[str, int] = {}         # of each heading's bookmark, the page
        self.size = size        # of the tables; None: what reads best
        self.largest = largest  # what they may be set in at most, from the page `since` on
        self.since = since
        self.pages = 1
        self.ended = 1          # the page on which the last table ends
        self.left = 0.0         # how far down that page it reaches
        self.below = 0.0        # the height of the text below it
        self.used = 0.0
        self.kept = 0.0         # by the headings and the caption that stand last
        self.keeping: list[BaseOxmlElement] = []        # those
        self.parts: list[BaseOxmlElement] = []

    @property
    def straggling(self) -> bool:
        """Whether a few lines alone stand, or might, on a page after the one on which the last table ends."""
        beyond = self.left + self.below - self.page.depth
        return self.left > 0 and self.below > 0 and -DOUBT < beyond <= FEW_NOTES * self.page.depth

    def text(self, style: str, text: str) -> None:
        """Adds a paragraph."""
        face = FACES[style]
        room = int(2 * self.page.room / face.size)
        height = lines("　" * face.indent + text, room, running=True) * face.pitch + face.after
        above = BELOW_TABLE if self.parts and self.parts[-1].tag == qn("w:tbl") else 0
        begun = self.pages
        self._grow(height + above)
        self.below += height + above
        self.kept = self.kept + height if face.keep else 0.0
        if face.keep and self.pages > begun:        # headings go along whole
            self.used = self.kept
        properties = element("pPr", element("pStyle", val=style.replace(" ", "")))
        if above:
            properties.append(element("spacing", before=twips(above)))
        if face.align == "center":
            side = twips(_aside(text, self.page.room, face.size))
            properties.append(element("ind", left=side, right=side))
        self.parts.append(element("p", properties, *runs(text)))
        self.keeping = [*self.keeping, self.parts[-1]] if face.keep else []
        if face.level is not None:
            number = self.met + len(self.marks)
            bookmarked(self.parts[-1], number, mark_name(number))
            self.marks[mark_name(number)] = self.pages

    def contents(self, title: str, chapters: Sequence[ContentsLine]) -> None:
        """Adds the contents."""
        self.text("Contents Head", title)
        for chapter in chapters:
            self.parts.append(entry(chapter, self.page.room))
            self._grow(FACES["Contents"].pitch)
        self.kept, self.keeping = 0.0, []

    def table(self, table: Table[str]) -> None:
        """Adds a table."""
        form, pieces = self._broken(table)
        self.parts.append(table_element(table, form, pieces))
        if pieces.moved and self.keeping:       # a program that sees room for a row would begin it here
            self.keeping[0][0][0].addnext(element("pageBreakBefore"))
            moved = len([part for part in self.keeping if part.find(qn("w:bookmarkStart")) is not None])
            for name in list(self.marks)[len(self.marks) - moved :]:
                self.marks[name] = self.pages + 1
        self.used, self.kept, self.keeping = pieces.left, 0.0, []
        self.pages += len(pieces.starts) - 1 + pieces.moved
        self.ended, self.left, self.below = self.pages, pieces.left, 0.0

    def _broken(self, table: Table[str]) -> tuple[TableMetrics, Broken]:
        """The table as it reads best; where that leaves a page poor of rows, a little smaller or with other widths."""
        page = self.page

        def tried(form: TableMetrics) -> tuple[TableMetrics, Broken]:
            return form, broken(table, form, page.depth, self.used, kept=self.kept)

        if self.size is not None:
            return tried(setting(table, page.room, (self.size,), ()))
        form = setting(table, page.room)
        if self.pages >= self.since and form.size > self.largest:
            form = setting(table, page.room, (self.largest,), ())
        found = tried(form)
        least, best = poor(found[1], found[0], page.depth), found[0].size
        for size in (size for size in SIZES if best - LITTLE <= size <= best):
            for asked in ASKED if least else ():
                other = tried(setting(table, page.room, (size,), (), asked=asked))
                if (count := poor(other[1], other[0], page.depth)) < least:
                    least, found = count, other
        return found

    def _grow(self, height: float) -> None:
        self.used += height
        while self.used > self.page.depth:
            self.used -= self.page.depth
            self.pages += 1


def _column(
    section: PageSection, paper: Paper[str], met: int, *, first: bool, final: bool, listed: Sequence[ContentsLine]
) -> _Column:
    """A section on its pages.

    Where a table asks for one page: the largest print with which all down to the table's end is on one page, or a
    little smaller if then all the section is; if need be of larger paper. Where nothing makes it fit, as any other:
    in what reads best; where that leaves a few closing lines alone on a page, as much smaller as keeps them with
    the last table.
    """
    usual = WIDE if section.wide else UPRIGHT
    tables = [block for block in section.blocks if isinstance(block, Table)]
    if any(table.one_page for table in tables):
        rows = sum(len(part) for table in tables for part in (table.header, table.body, table.foot))
        for page in (usual, LARGE) if section.wide else (usual,):
            tried = [
                (size, _filled(_Column(page, met, size), section, paper, first=first, final=final, listed=listed))
                for size in (*SIZES, *SMALL) if rows * lowest(size) < page.depth
            ]
            fitting = [(size, each) for size, each in tried if each.ended == 1]
            if fitting:
                return next(
                    (each for size, each in fitting if each.pages == 1 and size >= fitting[0][0] - LITTLE),
                    fitting[0][1],
                )
    def filled(largest: float, since: int) -> _Column:
        column = _Column(usual, met, None, largest, since)
        return _filled(column, section, paper, first=first, final=final, listed=listed)

    whole = filled(SIZES[0], 1)
    if not whole.straggling:
        return whole
    smaller = [(size, since) for since in (whole.ended - 1, 1) for size in SIZES[1:]]     # the last tables, else all
    for size, since in smaller:
        if not (column := filled(size, since)).straggling:
            return column
    column = filled(*smaller[-1])           # where the lines may just fit
    return column if column.pages == column.ended < whole.pages else whole


def _filled(
    column: _Column, section: PageSection, paper: Paper[str], *, first: bool, final: bool,
    listed: Sequence[ContentsLine],
) -> _Column:
    if first:
        column.text("Title", paper.title)
    if listed:
        column.contents(FORMATS["contents"].spoken(paper.language), listed)
    for block in section.blocks:
        _add(column, block, paper)
    remarks = closing(paper) if final else ()
    for remark in remarks:
        column.text("Remark", remark)
    _hold_end(column, len(remarks))
    return column


def _hold_end(column: _Column, remarks: int) -> None:
    """The remarks stand on one page; a few lines that close a section stand there with the last row above them."""
    tables = [place for place, part in enumerate(column.parts) if part.tag == qn("w:tbl")]
    closing = column.parts[len(column.parts) - remarks :]
    if tables and 0 < column.below <= CLOSING * column.page.depth:
        closing = column.parts[tables[-1] + 1 :]
        last = column.parts[tables[-1]].findall(qn("w:tr"))[-1]
        closing = [*last.iter(qn("w:p")), *closing]
    for part in closing[:-1]:
        part[0][0].addnext(element("keepNext"))


def _aside(text: str, room: float, size: float) -> float:
    """How far a centred text stands in from both sides so that its lines are about equally long."""
    longest = max((units(line) for line in text.split("\n")), default=0) * size / 2
    count = ceil(longest / room)
    return max(0.0, (room - longest / count - 2 * size) / 2) if count > 1 else 0.0


def _add(column: _Column, block: Block[str], paper: Paper[str]) -> None:
    if isinstance(block, Table):
        if captioned(paper, block):
            column.text("Caption", one_line(block.caption))
        column.table(block)
    elif isinstance(block, Heading):
        column.text(f"Heading {min(max(block.level, 1), 3)}", block.text)
    else:
        column.text("Remark" if block.small else "Body Text", block.text)


def _end(column: _Column, last: BaseOxmlElement, *, final: bool) -> None:
    """Ends a section: the final one by the document's own end, any other by its last paragraph."""
    section = last if final else deepcopy(last)
    set_page(section, column.page)
    closing_part = column.parts[-1] if column.parts else None
    if closing_part is None or closing_part.tag != qn("w:p"):
        # a table cannot end a section or a document: a line of one point does, which no page feels
        spacing = element("spacing", before=0, after=0, line=twips(1), lineRule="exact")
        closing_part = element("p", element("pPr", spacing))
        last.addprevious(closing_part)
    if not final:
        closing_part[0].append(section)


def _describe(document: Document, paper: Paper[str]) -> None:
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
