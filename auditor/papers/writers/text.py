"""A paper in one language, its words made fit for every format, and the remarks that close it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from auditor.ground.words import Language, Text, say, spoken
from auditor.papers.model import Block, Cell, Column, Heading, Paper, Paragraph, Table
from auditor.papers.writers.wording import FORMATS

# What XML 1.0 cannot hold, and the other control characters, which nobody wants to read.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
NO_BREAK = "\u00a0"
_SIGNED = re.compile(r"(?<=[0-9%]) ([−+÷×=]) (?=[0-9≈])")
_ASCII_EDGE = re.compile(r"(?<=[\x21-\x7e]) *\n *(?=[\x21-\x7e])")


def clean(paper: Paper[Text], language: Language) -> Paper[str]:
    """The paper in a language, fit to be written.

    It has no characters that a document cannot hold; line ends are `\\n`; no level of headings is skipped.
    """
    made = in_language(paper, language, _clean)
    return replace(made, blocks=_stepped(made.blocks))


def unbroken(paper: Paper[str]) -> Paper[str]:
    """The same paper, with formulas that no line's end cuts: 32 − 13 + 3 = 22."""
    return in_language(paper, paper.language, lambda text: _SIGNED.sub(rf"{NO_BREAK}\1{NO_BREAK}", text))


def in_language(paper: Paper[Text], language: Language, change: Callable[[str], str] = str) -> Paper[str]:
    """The paper in a language, with every text changed."""
    def said(text: Text) -> str:
        return change(spoken(text, language))

    return Paper(
        said(paper.title), tuple(_said_block(block, said) for block in paper.blocks), tuple(map(said, paper.remarks)),
        paper.attached, language,
    )


def _stepped(blocks: Sequence[Block[str]]) -> tuple[Block[str], ...]:
    """The blocks with headings that go down by one level at a time, as readers by ear rely on."""
    level = 0
    found: list[Block[str]] = []
    for block in blocks:
        if isinstance(block, Heading):
            level = min(max(block.level, 1), level + 1)
            found.append(Heading(block.text, level))
        else:
            found.append(block)
    return tuple(found)


def _clean(text: str) -> str:
    return _UNFIT.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")


def _said_block(block: Block[Text], said: Callable[[Text], str]) -> Block[str]:
    if isinstance(block, Heading):
        return Heading(said(block.text), block.level)
    if isinstance(block, Paragraph):
        return Paragraph(said(block.text), block.small)
    header, body, foot = (
        tuple(tuple(_said_cell(cell, said) for cell in row) for row in rows)
        for rows in (block.header, block.body, block.foot)
    )
    columns = tuple(Column(each.align, each.blank, tuple(map(said, each.choices))) for each in block.columns)
    return Table(said(block.caption), columns, header, body, foot, block.wide, block.one_page, block.data, block.drawn)


def _said_cell(cell: Cell[Text], said: Callable[[Text], str]) -> Cell[str]:
    return Cell(said(cell.text), cell.rows, cell.columns, cell.align, cell.tone)


def one_line(text: str) -> str:
    """The text without line breaks: nothing stands for one between Chinese signs, a space between words."""
    return _ASCII_EDGE.sub(" ", text).replace("\n", "")


def captioned(paper: Paper[str], table: Table[str]) -> bool:
    """Whether a table's caption says more than the paper's title does."""
    return bool(table.caption) and one_line(table.caption) != one_line(paper.title)


def closing(paper: Paper[str]) -> tuple[str, ...]:
    """The remarks as the lines that close a paper: one behind its label, several numbered below it."""
    language = paper.language
    if len(paper.remarks) < 2:
        return tuple(say(FORMATS, "remark", text=text).spoken(language) for text in paper.remarks)
    items = enumerate(paper.remarks, 1)
    return (
        FORMATS["remarks"].spoken(language),
        *(say(FORMATS, "remark-item", number=number, text=text).spoken(language) for number, text in items),
    )
