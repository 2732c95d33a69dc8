"""What belongs to the pages of a text and not to its sentences: their numbers, running heads and footnotes."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from auditor.documents.model import Block, Paragraph
from auditor.intake.tight import tight

_NUMBER = re.compile(r"\s*(?:[-—–]+\s*[0-9]{1,3}\s*[-—–]+|第\s*[0-9]+\s*页(?:\s*[,，/]?\s*共\s*[0-9]+\s*页)?)\s*")
_FOOTNOTE = re.compile(r"\s*(?:[1-9]|[①-⑨]|\[[1-9]\])\s*(?=[^\W\d_A-Za-z]|[“《])")
_ENDED = re.compile(r"[。！？；：;:!?]\s*$")
REPEATED = 2        # pages that a running head stands on
FOOT = 4            # lines that footnotes take at most


def set_aside(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a text, those that belong to its pages behind all others, so that no sentence is cut by them."""
    numbers = {place for place, block in enumerate(blocks) if _is_number(block)}
    if not numbers:
        return list(blocks)
    beside = Counter(_said(blocks[place]) for place in _neighbours(blocks, numbers))
    heads = {place for place in _neighbours(blocks, numbers) if beside[_said(blocks[place])] >= REPEATED}
    of_pages = numbers | heads
    notes = {place for number in numbers for place in _foot(blocks, number, of_pages)}
    kept = [block for place, block in enumerate(blocks) if place not in of_pages and place not in notes]
    feet = [replace(block, role="footnote") for place in sorted(notes) if isinstance(block := blocks[place], Paragraph)]
    return [*kept, *feet, *(blocks[place] for place in sorted(of_pages))]


def _is_number(block: Block) -> bool:
    return isinstance(block, Paragraph) and _NUMBER.fullmatch(block.text) is not None


def _said(block: Block) -> str:
    return tight(block.text).text if isinstance(block, Paragraph) else ""


def _neighbours(blocks: Sequence[Block], numbers: set[int]) -> list[int]:
    """The lines next to the numbers of pages."""
    beside = {place + step for place in numbers for step in (-1, 1)} - numbers
    return sorted(place for place in beside if 0 <= place < len(blocks) and _said(blocks[place]))


def _foot(blocks: Sequence[Block], number: int, of_pages: set[int]) -> list[int]:
    """The lines above the number of a page that are a footnote: they stand behind a sentence that the page cuts."""
    last = number - 1
    while last in of_pages:
        last -= 1
    if last < 1 or not _ENDED.search(_said(blocks[last])):
        return []
    for first in range(last, max(last - FOOT, 0), -1):
        block, before = blocks[first], blocks[first - 1]
        if not isinstance(block, Paragraph) or not isinstance(before, Paragraph):
            return []
        if _FOOTNOTE.match(block.text):
            return [] if _ENDED.search(before.text) else list(range(first, last + 1))
    return []
