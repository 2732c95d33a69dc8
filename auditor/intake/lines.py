"""The paragraphs of a document as lines of text; a sentence that the lines of a page cut is one again."""

import re

from auditor.documents.model import Document, Grid, Paragraph, span
from auditor.ground.record import record
from auditor.intake.spaced import unspaced
from auditor.intake.stacked import unstacked
from auditor.intake.tight import is_english

_ENDED = re.compile(r"[。！？；：:;!?…)）》”\"】|]\s*$|[A-Za-z0-9%]\.\s*$")
_BEGINS = re.compile(
    r"\s*(?:第?[一二三四五六七八九十百]+[、章节篇.．]|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+(?:[.．][0-9]+)*[.．、](?![0-9])|——|[①-⑳]|[●•◆■—]"
    r"|附件|附表|专栏|注[：:]|表[0-9])"
)
_CUT = re.compile(r"(?:(?:19|20)[0-9]{2}|[0-9]|(?:较|比|到|至|达到|超过|约|分别)(?:19|20)?[0-9]{0,2}|[、，,])\s*$")
_PAGE = re.compile(r"\s*[-—–]*\s*[0-9]{1,3}\s*[-—–]*\s*|\s*第\s*[0-9]+\s*页.*")
WRAPPED = 0.4  # of the lines of a text that ends its lines at the margin, so many end in no full stop
SHORTEST = 18  # a line that is shorter ends where its author ended it


@record
class Line:
    """A paragraph, or several that one sentence runs through. pieces: where each begins in `text`, and its place.

    level: of the outline. role: what kind of block it was.
    """

    text: str
    pieces: tuple[tuple[int, str], ...]
    level: int = 0
    role: str = "paragraph"
    bold: bool = False
    centred: bool = False

    def at(self, start: int, end: int) -> str:
        """The place of the signs `text[start:end]`."""
        first, place = [piece for piece in self.pieces if piece[0] <= start][-1]
        following = [begin for begin, _ in self.pieces if begin > start]
        last = min(end, following[0]) if following else end
        return span(place, start - first, max(last - first, start - first + 1))

    @property
    def place(self) -> str:
        """Where it begins."""
        return self.pieces[0][1]


def lines_of(document: Document) -> list[Line | Grid]:
    """The blocks of a document in their order, its cut lines joined."""
    plain = [block for block in document.blocks if isinstance(block, Paragraph)]
    wrapped = document.format in ("pdf", "txt") and _wrapped([block.text for block in plain])
    joins = document.format in ("pdf", "txt")
    made: list[Line | Grid] = []
    for block in unspaced(unstacked(document.blocks)):
        if isinstance(block, Grid):
            made.append(block)
            continue
        line = Line(block.text, ((0, block.place),), block.level, block.role, block.bold, block.centred)
        last = made[-1] if made else None
        page = isinstance(last, Line) and _PAGE.fullmatch(last.text) is not None and len(made) > 1
        before = made[-2] if page else None
        if joins and isinstance(before, Line) and _runs_on(before, line, wrapped):
            made[-2:] = [made[-1], before]          # a page number between the halves of a sentence
            last = before
        if joins and isinstance(last, Line) and _runs_on(last, line, wrapped):
            made[-1] = _joined(last, line)
        else:
            made.append(line)
    return made


def _wrapped(texts: list[str]) -> bool:
    """Whether the lines of a text end at the margin and not where a paragraph does."""
    full = [text for text in texts if len(text.strip()) >= SHORTEST]
    cut = [text for text in full if not _ENDED.search(text)]
    return len(full) >= 8 and len(cut) >= WRAPPED * len(full)


def _runs_on(last: Line, line: Line, wrapped: bool) -> bool:
    """Whether a sentence of the last line goes on in this one."""
    text = last.text.rstrip()
    if last.role != "paragraph" or line.role != "paragraph" or _ENDED.search(text) or _BEGINS.match(line.text):
        return False
    if _BEGINS.match(text) and len(text) < 30 and not _CUT.search(text):
        return False
    if is_english(text):
        return line.text.lstrip()[:1].islower()
    if wrapped:
        return len(text) >= SHORTEST
    return len(text) >= 60 or (len(text) >= SHORTEST and _CUT.search(text) is not None)


def _joined(last: Line, line: Line) -> Line:
    shift = len(last.text)
    pieces = (*last.pieces, *((begin + shift, place) for begin, place in line.pieces))
    return Line(last.text + line.text, pieces, last.level, last.role, last.bold, last.centred)
