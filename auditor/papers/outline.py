"""How a paper that is put together from others is headed: levels pushed down, and one numbering throughout."""

import re
from collections.abc import Iterable
from dataclasses import replace

from auditor.papers.model import Block, Heading, Paper, Paragraph, Table
from auditor.words import Language

DIGITS = "〇一二三四五六七八九"
NUMBER = re.compile(f"^(?:[{DIGITS}十]+、|[0-9]+[.．] *)")      # that a heading brings from its own paper


def embedded(paper: Paper, level: int) -> list[Block]:
    """A paper as a part of another: its title as a heading of a level, its own headings, unnumbered, below it.

    Its first remark, which names what it was made from, goes: the paper around it says so of everything. The
    other remarks follow as small print. Its first small paragraph, the plan's title, goes for the same reason.
    """
    blocks: list[Block] = [Heading(paper.title, level)]
    for place, block in enumerate(paper.blocks):
        if isinstance(block, Heading):
            blocks.append(Heading(NUMBER.sub("", block.text), block.level + level))
        elif not (place == 0 and isinstance(block, Paragraph) and block.small):
            blocks.append(block)
    return [*blocks, *(Paragraph(remark, small=True) for remark in paper.remarks[1:])]


def uncaptioned(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, tables without a caption that only repeats the heading that they stand below."""
    heading = ""
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        if isinstance(block, Table) and block.caption == heading:
            block = replace(block, caption="")
        made.append(block)
    return made


def numbered(blocks: Iterable[Block], language: Language) -> tuple[Block, ...]:
    """The blocks, each heading with its number: 一、（一）1．（1）as GB/T 9704 has it, or 1, 1.1, 1.1.1."""
    counts: list[int] = []
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            level = max(block.level, 1)
            counts = [*counts, *([0] * level)][:level]
            counts[-1] += 1
            made.append(replace(block, text=_number(counts, language) + block.text))
        else:
            made.append(block)
    return tuple(made)


def _number(counts: list[int], language: Language) -> str:
    if language == "en":
        return f"{'.'.join(map(str, counts))} "
    last = counts[-1]
    signs = (f"{chinese(last)}、", f"（{chinese(last)}）", f"{last}．", f"（{last}）")
    return signs[min(len(counts), len(signs)) - 1]


def chinese(number: int) -> str:
    """A whole number from 1 in Chinese digits: 十二, 五十八; from a hundred on digit by digit: 一〇三."""
    if number >= 100:
        return "".join(DIGITS[int(digit)] for digit in str(number))
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{DIGITS[tens]}十"
    return head + (DIGITS[ones] if ones else "")
