"""How a paper that is put together from others is headed: levels pushed down, and one numbering throughout."""

import re
from collections.abc import Iterable
from dataclasses import replace

from auditor.ground.words import Text, Words, spoken
from auditor.papers.model import Block, Heading, Paper, Paragraph, Table

DIGITS = "〇一二三四五六七八九"
NUMBER = re.compile(f"^(?:[{DIGITS}十]+、|[0-9]+[.．] *)")      # that a heading brings from its own paper


def embedded(paper: Paper[Text], level: int) -> list[Block[Text]]:
    """A paper as a part of another: its title as a heading of a level, its own headings, unnumbered, below it.

    Its first remark, which names what it was made from, goes: the paper around it says so of everything. The
    other remarks follow as small print. Its first small paragraph, the plan's title, goes for the same reason.
    """
    blocks: list[Block[Text]] = [Heading(paper.title, level)]
    for place, block in enumerate(paper.blocks):
        if isinstance(block, Heading):
            blocks.append(Heading(_unnumbered(block.text), block.level + level))
        elif not (place == 0 and isinstance(block, Paragraph) and block.small):
            blocks.append(block)
    return [*blocks, *(Paragraph(remark, small=True) for remark in paper.remarks[1:])]


def uncaptioned(blocks: Iterable[Block[Text]]) -> list[Block[Text]]:
    """The blocks, tables without a caption that in its language only repeats the heading that they stand below."""
    heading: Text = ""
    made: list[Block[Text]] = []
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        if isinstance(block, Table):
            block = replace(block, caption=Words(
                _beyond(spoken(block.caption, "zh"), spoken(heading, "zh")),
                _beyond(spoken(block.caption, "en"), spoken(heading, "en")),
            ))
        made.append(block)
    return made


def _beyond(caption: str, heading: str) -> str:
    return "" if caption == heading else caption


def numbered(blocks: Iterable[Block[Text]]) -> tuple[Block[Text], ...]:
    """The blocks, each heading with its number: 一、（一）1．（1）as GB/T 9704 has it, or 1, 1.1, 1.1.1."""
    counts: list[int] = []
    made: list[Block[Text]] = []
    for block in blocks:
        if isinstance(block, Heading):
            level = max(block.level, 1)
            counts = [*counts, *([0] * level)][:level]
            counts[-1] += 1
            made.append(Heading(_number(counts, block.text), block.level))
        else:
            made.append(block)
    return tuple(made)


def _number(counts: list[int], heading: Text) -> Words:
    last = counts[-1]
    signs = (f"{chinese(last)}、", f"（{chinese(last)}）", f"{last}．", f"（{last}）")
    sign = signs[min(len(counts), len(signs)) - 1]
    return Words(sign + spoken(heading, "zh"), f"{'.'.join(map(str, counts))} {spoken(heading, 'en')}")


def _unnumbered(heading: Text) -> Words:
    return Words(NUMBER.sub("", spoken(heading, "zh")), NUMBER.sub("", spoken(heading, "en")))


def chinese(number: int) -> str:
    """A whole number from 1 in Chinese digits: 十二, 五十八; from a hundred on digit by digit: 一〇三."""
    if number >= 100:
        return "".join(DIGITS[int(digit)] for digit in str(number))
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{DIGITS[tens]}十"
    return head + (DIGITS[ones] if ones else "")
