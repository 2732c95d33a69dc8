"""Anchors of headings, and the contents of a long paper that lead to them."""

import re
from collections.abc import Callable, Sequence

from auditor.ground.record import record
from auditor.papers.model import Block, Heading
from auditor.papers.outline import NUMBER

LONG = 4                    # headings from which a paper has contents
DEEP = 2                    # levels that the contents name
_APART = re.compile(r"[\s（）()“”\"'<>&#%，。、：；,.:;/]+")
_INNER = re.compile(r"^（[^）]{1,3}）")        # （一）


@record
class HeadingAnchor:
    """A heading with its anchor, which stays as long as its words do."""

    id: str
    text: str
    level: int


def anchors(blocks: Sequence[Block[str]]) -> list[HeadingAnchor]:
    """The anchors of the headings, in their order; of two with the same words the second has a number."""
    found: list[HeadingAnchor] = []
    taken: set[str] = set()
    for block in blocks:
        if isinstance(block, Heading):
            plain = _INNER.sub("", NUMBER.sub("", block.text))
            name = base = _APART.sub("-", plain).strip("-")[:60] or "part"
            number = 1
            while name in taken:
                number += 1
                name = f"{base}-{number}"
            taken.add(name)
            found.append(HeadingAnchor(name, block.text, max(block.level, 1)))
    return found


def contents(found: Sequence[HeadingAnchor], label: str, plain: Callable[[str], str]) -> list[str]:
    """The contents as a list of links, of a paper with many headings. plain: makes a text fit for markup."""
    if len(found) < LONG:
        return []
    lines = [f'<nav class="contents" aria-label="{plain(label)}">', f"<h2>{plain(label)}</h2>", "<ol>"]
    lines += [
        f'<li class="level-{each.level}"><a href="#{plain(each.id)}">{plain(each.text)}</a></li>'
        for each in found if each.level <= DEEP
    ]
    return [*lines, "</ol>", "</nav>"]
