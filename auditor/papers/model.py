"""What a paper is made of, whatever the format: headings, paragraphs and tables with merged cells.

A paper is made in both languages, `Paper[Text]`; `writers/text.py` makes the `Paper[str]` of it that is written.
"""

from collections.abc import Callable
from typing import Generic, Literal, TypeVar

from auditor.ground.record import record
from auditor.ground.words import Language, Text

Said = TypeVar("Said", bound=Text, covariant=True)
Align = Literal["left", "center", "right"]


@record
class Cell(Generic[Said]):
    """One cell. `rows` and `columns`: over how many it reaches (merged); the cells that it covers are left out.

    `text` may hold line breaks. `tone` marks a verdict for formats that have colour; the text alone
    says it as well.
    """

    text: Said
    rows: int = 1
    columns: int = 1
    align: Align = "left"
    tone: Literal["", "good", "bad", "open", "muted"] = ""


@record
class Column(Generic[Said]):
    """How the cells of a column are set. Formats with pages make it as wide as its texts need.

    blank: its width in full-width characters where it has none, to be filled in by hand. choices: what may be
    filled in, in formats that offer it.
    """

    align: Align = "left"
    blank: int = 4
    choices: tuple[Said, ...] = ()


LEFT: Column[str] = Column("left")
CENTER: Column[str] = Column("center")
RIGHT: Column[str] = Column("right")
Line = tuple[Cell[Text], ...]           # the cells of a row as papers make them


@record
class Table(Generic[Said]):
    """A table: header rows (repeated on each page), body rows, foot rows.

    Rows hold cells as HTML does: a cell that reaches over several rows stands in its first row only.
    `wide` asks for a landscape page; `one_page` for smaller print or larger paper, where that puts the
    whole table on one page. `data`: each row is read for itself, so that formats of plain text repeat what a
    merged cell covers. `drawn`: draws what it says as an SVG so many pixels wide, for formats that show it.
    """

    caption: Said
    columns: tuple[Column[Said], ...]
    header: tuple[tuple[Cell[Said], ...], ...]
    body: tuple[tuple[Cell[Said], ...], ...]
    foot: tuple[tuple[Cell[Said], ...], ...] = ()
    wide: bool = False
    one_page: bool = False
    data: bool = False
    drawn: Callable[[Language, int], str] | None = None


@record
class Heading(Generic[Said]):
    """A heading; level 1 stands below the paper's title."""

    text: Said
    level: int = 1


@record
class Paragraph(Generic[Said]):
    """A paragraph of running text. `small`: a remark, such as a source or a hash."""

    text: Said
    small: bool = False


Block = Heading[Said] | Paragraph[Said] | Table[Said]


@record
class Paper(Generic[Said]):
    """A whole paper. `remarks` close it: the content hash of the plan, and what is open.

    `attached`: what a program reads back from the file, in formats that can carry it unseen. `language`: that in which
    it is written, which decides list signs and what formats declare.
    """

    title: Said
    blocks: tuple[Block[Said], ...]
    remarks: tuple[Said, ...] = ()
    attached: str = ""
    language: Language = "zh"
