"""What a paper is made of, whatever the format: headings, paragraphs and tables with merged cells."""

from typing import Literal

from auditor.ground.record import record

Align = Literal["left", "center", "right"]


@record
class Cell:
    """One cell. `rows` and `columns`: over how many it reaches (merged); the cells that it covers are left out.

    `text` may hold line breaks. `tone` marks a verdict for formats that have colour; the text alone
    says it as well.
    """

    text: str
    rows: int = 1
    columns: int = 1
    align: Align = "left"
    tone: Literal["", "good", "bad", "open", "muted"] = ""


@record
class Column:
    """How the cells of a column are set. Formats with pages make it as wide as its texts need.

    blank: its width in full-width characters where it has none, to be filled in by hand. choices: what may be
    filled in, in formats that offer it.
    """

    align: Align = "left"
    blank: int = 4
    choices: tuple[str, ...] = ()


LEFT, CENTER, RIGHT = Column("left"), Column("center"), Column("right")


@record
class Table:
    """A table: header rows (repeated on each page), body rows, foot rows.

    Rows hold cells as HTML does: a cell that reaches over several rows stands in its first row only.
    `wide` asks for a landscape page; `one_page` for smaller print or larger paper, where that puts the
    whole table on one page. `data`: each row is read for itself, so that formats of plain text repeat what a
    merged cell covers. `pictures`: what it says as an SVG for a wide and one for a narrow screen, for formats
    that show them.
    """

    caption: str
    columns: tuple[Column, ...]
    header: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    foot: tuple[tuple[Cell, ...], ...] = ()
    wide: bool = False
    one_page: bool = False
    data: bool = False
    pictures: tuple[str, ...] = ()


@record
class Heading:
    """A heading; level 1 stands below the paper's title."""

    text: str
    level: int = 1


@record
class Paragraph:
    """A paragraph of running text. `small`: a remark, such as a source or a hash."""

    text: str
    small: bool = False


Block = Heading | Paragraph | Table


@record
class Paper:
    """A whole paper. `remarks` close it: the content hash of the plan, and what is open.

    `language` decides list signs and the document's language in formats that declare one. `attached`: what a program
    reads back from the file, in formats that can carry it unseen.
    """

    title: str
    language: Literal["zh", "en"]
    blocks: tuple[Block, ...]
    remarks: tuple[str, ...] = ()
    attached: str = ""
