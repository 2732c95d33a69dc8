"""One document, whatever file it came in: its blocks in reading order, each with its place.

A place begins with the file's name: `draft.docx#p12` is a paragraph, `draft.docx#t1/r8/c9` a cell,
`draft.docx#t1/r8/c9/t1/r1/c1` a cell of a table inside it, `draft.docx#footnote2`, `draft.docx#comment1`,
`draft.docx#box1`, `附件2.xlsx#Sheet1!I11`, `plan.pdf#page3/p5`, `plan.pdf#page3/t1/r8/c9`, `note.txt#p12` (line 12).
Everything is counted from 1, and empty paragraphs are counted too.
"""

from typing import Literal, TypeAlias

from auditor.ground.record import record
from auditor.ground.words import Words

View = Literal["final", "original"]
Role = Literal["paragraph", "footnote", "comment", "box"]
Format = Literal["docx", "xlsx", "html", "pdf", "txt"]


@record
class Paragraph:
    """A paragraph, or the whole text of a footnote, a comment or a text box (a paragraph of it a line).

    text: as a reader sees it, its automatic number included; a line break and a tab stand as such.
    number: that automatic number (`（六）`), the beginning of `text`; empty where the number is typed.
    level: of the outline, 1 the highest; 0 is body text. style: its name in the document.
    bold: whether all of it is. centred: whether it stands in the middle of the line.
    anchor: where a footnote, a comment or a box hangs: the place of a paragraph or a cell, for a comment on some
    words with the span of characters.
    author, date: of a comment, as the file has them.
    """

    place: str
    text: str
    role: Role = "paragraph"
    number: str = ""
    level: int = 0
    style: str = ""
    bold: bool = False
    centred: bool = False
    anchor: str = ""
    author: str = ""
    date: str = ""


@record
class Cell:
    """One position of a grid.

    text: what the reader sees; of a position inside a merged cell, the text of that cell.
    rows, columns: how far the cell reaches, 1 and 1 where it is not merged or is not the first of a merged one.
    filled_from: the place of the merged cell that covers this position; empty for a cell of its own.
    stored: the number behind a shown one (Excel: `0.2534` is shown as `25%`), as decimal text; empty where there
    is none.
    hidden: in a hidden row, column or sheet.
    doubtful: parted from its neighbours, where nothing divides them, in one of several ways that are nearly as likely.
    """

    place: str
    text: str
    rows: int = 1
    columns: int = 1
    filled_from: str = ""
    stored: str = ""
    bold: bool = False
    hidden: bool = False
    doubtful: bool = False


@record
class Grid:
    """A table: every row has the same number of cells. title: the name of a sheet, the caption of a table.

    headers: how many rows at the top the document itself marks as the header; 0 where it marks none.
    made: of what it was put together where the document has no grid: `glued`, one text whose cells nothing divides;
    `laid`, lines of a page; `dealt`, its columns one behind the other; `doubtful`, lines that fit their header badly.
    """

    place: str
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    headers: int = 0
    made: Literal["", "glued", "laid", "dealt", "doubtful"] = ""


Block: TypeAlias = Paragraph | Grid


@record
class Document:
    """A document as it was read.

    name: of the file. sha256: of its bytes, in hexadecimal digits. blocks: in reading order; footnotes, comments
    and boxes follow the paragraph or the table that they hang from.
    remarks: what a reader should know of the reading: tracked changes, hidden rows, macros that were not run.
    changes: how many tracked insertions and deletions there are; view: which side of them was read.
    """

    name: str
    sha256: str
    format: Format
    blocks: tuple[Block, ...]
    remarks: tuple[Words, ...] = ()
    changes: int = 0
    view: View = "final"


@record
class Content:
    """What the reader of one format makes of a file: the fields of a document that it finds out."""

    format: Format
    blocks: tuple[Block, ...]
    remarks: tuple[Words, ...] = ()
    changes: int = 0


def span(place: str, start: int, end: int) -> str:
    """The place of the characters `text[start:end]` of a paragraph or a cell: first and last, counted from 1."""
    return f"{place}:{start + 1}-{end}"
