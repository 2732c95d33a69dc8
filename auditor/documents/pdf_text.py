"""Lines of a PDF page put together again to paragraphs."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

_WIDE = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·"
_GAP = re.compile(rf"(?<=[{_WIDE}]) +(?=\S)|(?<=\S) +(?=[{_WIDE}])")
_BEGINS = re.compile(
    r"第[一二三四五六七八九十百零〇0-9]+[章节条部篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|"
    r"[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)]|[①-⑳]|附件|附表|专栏|[—-]{1,2}\s?(?=[\u4e00-\u9fff])"
)
_ENDS = tuple("。；！？：;:）)”")
# No line is broken in it.
_CHUNK = re.compile(r"[（“《〈【\[(]*(?:[A-Za-z0-9.,%％]+|.)[）”》〉】\])，。、；：！？%％]*")
_PAGE_NUMBER = re.compile(
    r"[—–\-－·\s]*(?:第\s*)?[0-9]{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?[0-9]{1,4}(?:\s*页)?)?[—–\-－·\s]*"
)
_ORDINAL = r"[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]?"
_TRACKED = re.compile(rf"^(?:{_ORDINAL})?\[({_ORDINAL})\] ?(?=\S)")
_WORD = re.compile("(?<![A-Za-z])[a-z]{2,}$")
_LATIN_NUMBER = re.compile(r"[a-z]{2}(?: [0-9][0-9.,]*)?[0-9,;:)%.]$")
_TORN = re.compile("[\u4e00-\u9fff]{1,4}")      # what a full line leaves to a line of its own
_CHAPTER = re.compile(r"第[一二三四五六七八九十百零〇]+[章篇]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])")
_BOLD_FONTS = ("bold", "heavy", "black", "simhei", "stheiti", "黑体")
_RAISED = 0.72   # of the size of the line: what is smaller and higher is the mark of a footnote


class PdfLine(NamedTuple):
    """A line of text on a page, in points from the left and the top.

    head: how wide its first piece is that may not be broken. marks: the raised marks of footnotes that stood in it.
    note: it begins a footnote.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool
    page: int
    head: float = 0.0
    marks: str = ""
    note: bool = False


def line_of(chars: Sequence[dict[str, Any]], text: str, page: int) -> PdfLine | None:
    """A line of its characters, without the raised marks of footnotes; None where nothing else is in it."""
    size = median(char["size"] for char in chars)
    marks = {at for at, char in enumerate(chars) if _raised(chars, at, size)}
    kept = [char for at, char in enumerate(chars) if at not in marks]
    if not kept:
        return None
    said = tidy(_spaced(kept) if marks else text)
    bold = sum(any(font in str(char.get("fontname", "")).lower() for font in _BOLD_FONTS) for char in kept)
    chunk = _CHUNK.match(said)
    first = kept[:1] if chunk is None else kept[:max(1, len(chunk[0].replace(" ", "")))]
    return PdfLine(
        said, kept[0]["x0"], kept[-1]["x1"], min(char["top"] for char in kept), max(char["bottom"] for char in kept),
        size, 2 * bold > len(kept), page, first[-1]["x1"] - first[0]["x0"],
        "".join(chars[at]["text"] for at in sorted(marks)), 0 in marks,
    )


def _raised(chars: Sequence[dict[str, Any]], at: int, size: float) -> bool:
    """Whether a character is the mark of a footnote; the 2 of m² is none."""
    char = chars[at]
    if char["size"] > _RAISED * size or not (char["text"].isdecimal() or char["text"] in "①②③④⑤⑥⑦⑧⑨⑩*"):
        return False
    before = next((each["text"] for each in reversed(chars[:at]) if each["size"] > _RAISED * size), "")
    return not (before.isascii() and before.isalnum())


def _spaced(chars: Sequence[dict[str, Any]]) -> str:
    """Characters as a text, with a space where there is a gap between them."""
    out = ""
    for at, char in enumerate(chars):
        if at and char["x0"] - chars[at - 1]["x1"] > 0.3 * char["size"]:
            out += " "
        out += char["text"]
    return out


def tidy(text: str) -> str:
    """Without spaces beside Chinese characters, and with the number that a tracked list finally has."""
    return _TRACKED.sub(r"\1", _GAP.sub("", text.strip()))


def joined(before: str, after: str) -> str:
    """Two lines in one: only between Latin words, and beside a number that follows or leads one, stands a space."""
    last, first = before[-1:], after[:1]
    if last.isascii() and last.isalpha():
        apart = (first.isascii() and first.isalpha()) or (first.isdigit() and _WORD.search(before) is not None)
    else:
        apart = _LATIN_NUMBER.search(before) is not None and re.match("[A-Za-z]{2}", after) is not None
    return f"{before}{' ' if apart else ''}{after}"


def without_furniture(pages: Sequence[Sequence[PdfLine]], heights: Sequence[float]) -> list[list[PdfLine]]:
    """The lines of each page without its number and without what stands at the same edge of most pages."""
    edges = [_edges(lines) for lines in pages]
    often = Counter(text for texts in edges for text in texts)
    repeated = {text for text, times in often.items() if times >= 3 and 2 * times > len(pages)}

    def belongs(line: PdfLine, lines: Sequence[PdfLine], height: float) -> bool:
        edge = line.top < 0.1 * height or line.bottom > 0.88 * height
        if _PAGE_NUMBER.fullmatch(line.text) and edge:
            return False
        return not (line.text in repeated and (line is lines[0] or line is lines[-1]))

    return [
        [line for line in lines if belongs(line, lines, height)] for lines, height in zip(pages, heights, strict=True)
    ]


def _edges(lines: Sequence[PdfLine]) -> set[str]:
    return {lines[0].text, lines[-1].text} if lines else set()


class Margins(NamedTuple):
    """Between what the text of a document stands. first: where first lines of paragraphs begin; 0: not set in."""

    left: float
    right: float
    first: float = 0.0


def margins(lines: Iterable[PdfLine]) -> Margins:
    """The left edge that most lines have, and the right one that full lines reach."""
    listed = list(lines)
    lefts = Counter(round(line.left) for line in listed)
    rights = sorted(line.right for line in listed)
    if not listed:
        return Margins(0, 0)
    most = max(lefts.values())
    left = min(place for place, times in lefts.items() if 3 * times >= most)
    right = rights[int(0.9 * (len(rights) - 1))]
    firsts = Counter(
        round(line.left) for line, after in pairwise(listed)
        if line.left > left + 1.2 * line.size and abs(after.left - left) < 2 and line.right > right - 2 * line.size
    )
    often = firsts.most_common(1)
    return Margins(float(left), right, float(often[0][0]) if often and often[0][1] > 1 else 0.0)


def begins(line: PdfLine, before: PdfLine | None, edge: Margins, further: bool) -> bool:
    """Whether a line begins a paragraph, given the one before it. further: whether that one goes on with another."""
    if before is None:
        return True
    gap = edge.right - before.right
    ended = before.text.endswith(_ENDS)
    torn = further and _TORN.fullmatch(before.text) is not None and abs(before.left - edge.left) < before.size
    short = not torn and gap > line.head + 0.6 * line.size and (ended or gap > 6 * line.size)
    set_in = line.left > edge.left + 1.2 * line.size
    as_before = before.left > edge.left + 1.2 * before.size and abs(line.left - before.left) < 2
    first = edge.first > 0 and abs(line.left - edge.first) < 2
    apart = line.page == before.page and line.top - before.bottom > 1.6 * line.size
    starts = _BEGINS.match(line.text) is not None
    resized = abs(line.size - before.size) > 1
    chapter = _CHAPTER.match(line.text) is not None
    return chapter or first or short or apart or resized or (set_in and not as_before) or (ended and starts)


def heads(text: str) -> bool:
    """Whether a line begins as a heading or an item does."""
    return _BEGINS.match(text) is not None


def notes_found(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines of a page, those marked that begin a footnote: at its foot, with a mark that stands further up."""
    out: list[PdfLine] = []
    marks = ""
    for at, line in enumerate(lines):
        mark = line.text[:1]
        apart = bool(out) and line.top - out[-1].bottom > 0.8 * line.size
        again = bool(out) and out[-1].note
        if mark and mark in marks and 2 * at >= len(lines) and (apart or again) and not line.text[1:2].isascii():
            out.append(line._replace(text=line.text[1:].strip(), note=True))
        else:
            out.append(line)
        marks += line.marks
    return out


def centred(line: PdfLine, width: float, edge: Margins) -> bool:
    """Whether a line stands in the middle of the page and does not fill it."""
    middle = (line.left + line.right) / 2
    return abs(middle - width / 2) < line.size and line.left > edge.left + 2 * line.size
