"""The words of a paper made fit for every format, and the remarks that close it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from auditor.papers.model import Block, Heading, Paper, Table
from auditor.papers.writers.wording import FORMATS
from auditor.words import say

# What XML 1.0 cannot hold, and the other control characters, which nobody wants to read.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
NO_BREAK = "\u00a0"
_SIGNED = re.compile(r"(?<=[0-9%]) ([−+÷×=]) (?=[0-9≈])")
_ASCII_EDGE = re.compile(r"(?<=[\x21-\x7e]) *\n *(?=[\x21-\x7e])")


def clean(paper: Paper) -> Paper:
    """The same paper, without characters that a document cannot hold; line ends are `\\n`; no level of headings
    is skipped."""
    changed = _changed(paper, _clean)
    return replace(changed, blocks=_stepped(changed.blocks))


def unbroken(paper: Paper) -> Paper:
    """The same paper, with formulas that no line's end cuts: 32 − 13 + 3 = 22."""
    return _changed(paper, lambda text: _SIGNED.sub(rf"{NO_BREAK}\1{NO_BREAK}", text))


def _changed(paper: Paper, change: Callable[[str], str]) -> Paper:
    """The paper with every text changed."""
    return replace(
        paper, title=change(paper.title), blocks=tuple(_changed_block(block, change) for block in paper.blocks),
        remarks=tuple(change(remark) for remark in paper.remarks),
    )


def _stepped(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with headings that go down by one level at a time, as readers by ear rely on."""
    level = 0
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            level = min(max(block.level, 1), level + 1)
            found.append(Heading(block.text, level))
        else:
            found.append(block)
    return tuple(found)


def _clean(text: str) -> str:
    return _UNFIT.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")


def _changed_block(block: Block, change: Callable[[str], str]) -> Block:
    if isinstance(block, Table):
        header, body, foot = (
            tuple(tuple(replace(cell, text=change(cell.text)) for cell in row) for row in rows)
            for rows in (block.header, block.body, block.foot)
        )
        return replace(block, caption=change(block.caption), header=header, body=body, foot=foot)
    return replace(block, text=change(block.text))


def one_line(text: str) -> str:
    """The text without line breaks: nothing stands for one between Chinese signs, a space between words."""
    return _ASCII_EDGE.sub(" ", text).replace("\n", "")


def captioned(paper: Paper, table: Table) -> bool:
    """Whether a table's caption says more than the paper's title does."""
    return bool(table.caption) and one_line(table.caption) != one_line(paper.title)


def closing(paper: Paper) -> tuple[str, ...]:
    """The remarks as the lines that close a paper: one behind its label, several numbered below it."""
    language = paper.language
    if len(paper.remarks) < 2:
        return tuple(say(FORMATS, "remark", text=text).spoken(language) for text in paper.remarks)
    items = enumerate(paper.remarks, 1)
    return (
        FORMATS["remarks"].spoken(language),
        *(say(FORMATS, "remark-item", number=number, text=text).spoken(language) for number, text in items),
    )
