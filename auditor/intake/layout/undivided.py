"""Paragraphs that an export has put into one, with a space between them, are several again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.documents.model import Grid, Paragraph, span
from auditor.ground.pattern import pattern
from auditor.intake.setting.halves import CHAPTER

LONG = 1200     # signs of a paragraph that is rather several
MANY = 3        # sentences that end before a space, from which the spaces are seen to divide
_SENTENCE = "。！？：；”）"
_MARK = r"(?:第[一二三四五六七八九十百]+[章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|——)"
_ENDS = pattern(rf"[{_SENTENCE}][ \t\u3000]+")
_SPACE = pattern(r"[ \t\u3000]+")
_HEADING = pattern(rf"{_MARK}[^。，；]{{2,45}}")
_BEGINS = pattern(_MARK)


def parted(blocks: Iterable[Paragraph | Grid]) -> Iterator[Paragraph | Grid]:
    """The blocks, each long paragraph as those that it is made of; a place in one is a stretch of the long one."""
    for block in blocks:
        if isinstance(block, Grid) or len(block.text) < LONG or len(_ENDS.findall(block.text)) < MANY:
            yield block
            continue
        for begin, text in _parts(block.text):
            yield replace(block, text=text, place=span(block.place, begin, begin + len(text)))


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A space divides behind the end of a sentence, before the number of a heading, and behind a heading."""
    begin = 0
    for space in _SPACE.finditer(text):
        before = text[begin : space.start()]
        titled = _HEADING.fullmatch(before) is not None or CHAPTER.fullmatch(before.replace("，", ",")) is not None
        ends = before.endswith(tuple(_SENTENCE)) or titled
        if before and (ends or _BEGINS.match(text, space.end()) is not None):
            yield begin, before
            begin = space.end()
    yield begin, text[begin:]
