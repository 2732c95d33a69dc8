"""Numbers whose digits stand apart, as some printed pages give them out: 2 0 0 5 年 is 2005年, 6 .5 is 6.5."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.documents.model import Block, Paragraph
from auditor.ground.pattern import pattern

_APART = pattern("(?<=[0-9]) (?=[0-9])")
_TOGETHER = pattern("[0-9](?=[0-9])")
_WITHIN = pattern(r"(?<=[0-9]) (?=\.?[0-9])|(?<=[0-9]\.) (?=[0-9])")
FEWEST = 20     # pairs of digits with a space between them; a table of small counts has some, too
MOST = 10       # of them on each pair without


def closed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, the numbers of their paragraphs closed up where hardly any two digits of the document touch."""
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    apart = sum(len(_APART.findall(text)) for text in texts)
    if apart < FEWEST or apart < MOST * sum(len(_TOGETHER.findall(text)) for text in texts):
        return tuple(blocks)
    return tuple(
        replace(block, text=_WITHIN.sub("", block.text)) if isinstance(block, Paragraph) else block for block in blocks
    )
