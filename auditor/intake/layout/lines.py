"""The paragraphs of a document as lines of text; a sentence that the lines of a page cut is one again."""

import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise, zip_longest

from auditor.documents.model import Block, Document, Grid, Paragraph
from auditor.ground.pattern import pattern
from auditor.intake.layout.dealt import undealt
from auditor.intake.layout.flat import unglued
from auditor.intake.layout.numbered_blocks import unblocked
from auditor.intake.layout.numbering import decimal_headings, page_numbers
from auditor.intake.layout.one_sheet import cut_apart
from auditor.intake.layout.spaced import unspaced
from auditor.intake.layout.stacked import unstacked
from auditor.intake.layout.strung import unstrung
from auditor.intake.layout.undivided import parted
from auditor.intake.line import Line, piece_of
from auditor.intake.tight import is_english
from auditor.intake.words import BULLETS

_ENDED = pattern(r"[。！？；：:;!?…)）》”\"】|↓→]\s*$|[A-Za-z0-9%]\.\s*$")
_BEGINS = pattern(
    r"\s*(?:第?[一二三四五六七八九十百]+[、章节篇.．]|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+(?:[.．][0-9]+)*[.．、](?![0-9])|——|[①-⑳]"
    rf"|[—*＊★▲{BULLETS}]|附件|附表|专栏|注[：:]|表[0-9])"
)
_CUT = pattern(r"(?:(?:19|20)[0-9]{2}|[0-9]|(?:较|比|到|至|达到|超过|约|分别)(?:19|20)?[0-9]{0,2}|[、，,])\s*$")
_PAGE = pattern(r"\s*[-—–]*\s*[0-9]{1,3}\s*[-—–]*\s*|\s*第\s*[0-9]+\s*页.*")
WRAPPED = 0.4  # of the lines of a text that ends its lines at the margin, so many end in no full stop
LINES = 8  # that show where the margin is
DIVIDED = 0.6  # of its lines so many stand behind an empty one where empty lines divide them
NARROWEST, RAGGED, MOST = 8, 4, 0.6  # signs of a narrow column's longest line, how much shorter others are, how many
NEAR_MARGIN = 0.7  # of the usual length of a cut line: what is shorter is a title or the end of a list
LONG = 60  # signs of a line that no margin shows, and that may be cut where it ends in no stop
SHORTEST = 18  # a line that is shorter ends where its author ended it
WIDE, EVEN, FEW = 28, 6, 2  # columns of a page's line, how uneven its margin is, cut lines that show it in a short text
AT_EDGE = 0.08      # of the lines that end in no stop so many end there
OVERLONG, FEW_OVERLONG = 1.5, 0.03  # times the width of a cut line, and how many such lines a page may have
NEAR = 4        # lines around one that show how wide its part of the text is
FRAGMENT = 4    # signs of what a line of the page leaves to a line of its own
INDENT = 4  # columns that a paragraph's first line stands in
# A heading whose title stands below.
_UNTITLED = pattern("\\s*(?:第[一二三四五六七八九十]{1,3}[章节篇]|[一二三四五六七八九十]{1,3}、)\\s*")
_WORDS_ONLY = pattern("[^\\W\\d_A-Za-z]+")
_TITLE = pattern(r"[^0-9。；：，;:|\s][^0-9。；：，;:|]{2,30}")
_OPENED = pattern(r"[（(][^（）()]{2,120}$")
_CLOSES = pattern(r"\s*[^（）()\s][^（）()]{1,120}[)）]")
_COMMA = pattern("[，。；：,;:]")
FLOWING = 0.2  # of the lines that a margin cuts hold a comma or another stop
_YEAR_ENDS = pattern("(?:19|20)[0-9]{2}年?$")      # 2011, and in the next line —2015年
_TO_YEAR = pattern(r"\s*[—–－-]\s*(?:19|20)[0-9]{2}")
_SPACED = pattern(r"(?<=[^\x00-\xff])\s(?=[^\x00-\xff])")  # 年 均 增 长, drawn out to the margin
_POINT = pattern(r"[0-9]\.$")
_OF_THE_PAGE = pattern(
    "(?:发布时间|发布日期|^日期|^时间|浏览次数|阅读次数|点击次数|点击数)[:：][^。]{0,20}$"
    r"|^\s*20[0-9]{2}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?(?:\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$"
)
_HEADING = pattern(r"[^，。；：,;:]*(?:回顾|总结|成就|目标|任务|安排|工作|重点|要求|思路|措施|保障)")
LONGEST = 20_000  # signs of a paragraph
_GOES_ON = pattern(r"[。；;）)”》]\s*$")  # a sentence ends at the margin, and its paragraph may go on


def lines_of(document: Document) -> list[Line | Grid]:
    """The blocks of a document in their order, its cut lines joined."""
    plain = [block for block in document.blocks if isinstance(block, Paragraph)]
    divided = document.format == "txt" and _are_divided(plain)
    joins = document.format in ("pdf", "txt")
    stopped = divided or _is_list([block.text for block in plain])
    margins = dict(zip((block.place for block in plain), _margins(plain, divided) if joins else (), strict=False))
    depths = _by_place(plain, decimal_headings([block.text for block in plain]))
    pages = _by_place(plain, page_numbers([block.text for block in plain]) if joins else {})
    made: list[Line | Grid] = []
    blocks = undealt(unblocked(document.blocks), _tabled) if joins else document.blocks
    for block in cut_apart(_tabled(blocks)):
        if isinstance(block, Grid):
            made.append(block)
            continue
        level = depths.get(block.place, block.level)
        line = Line(block.text, (piece_of(block.place),), level, block.role, block.bold, block.centred)
        if block.place in pages:
            made.append(line.part(0, pages[block.place]))
            line = line.part(pages[block.place])
        last = made[-1] if made else None
        page = isinstance(last, Line) and _PAGE.fullmatch(last.text) is not None and len(made) > 1
        before = made[-2] if page else None
        if joins and isinstance(before, Line) and _runs_on(before, line, *_at(margins, before), stopped):
            made[-2:] = [made[-1], before]          # a page number between the halves of a sentence
            last = before
        if joins and isinstance(last, Line) and _runs_on(last, line, *_at(margins, last), stopped):
            made[-1] = _joined(last, line)
        else:
            made.append(line)
    return unglued(unstrung(made))


def _tabled(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the tables that their lines make, whose cells stand in the order of their rows."""
    return list(parted(unspaced(unstacked(blocks))))


def _at(margins: Mapping[str, tuple[int, int]], line: Line) -> tuple[int, int]:
    """The margin of the last piece of a line."""
    return margins.get(line.pieces[-1][1], (0, 0))


def _by_place(blocks: list[Paragraph], told: dict[int, int]) -> dict[str, int]:
    return {blocks[place].place: number for place, number in told.items()}


def _are_divided(blocks: list[Paragraph]) -> bool:
    """Whether empty lines stand between the paragraphs of a text, or between the lines of its pages."""
    numbers = [int(block.place.rpartition("#p")[2]) for block in blocks if "#p" in block.place]
    gaps = sum(after - before > 1 for before, after in pairwise(numbers))
    return len(numbers) > 2 and gaps >= DIVIDED * (len(numbers) - 1)


def _is_list(texts: Sequence[str]) -> bool:
    """Whether most of the longer lines end in no stop, so that one that does not is not cut."""
    longer = [text for text in texts if len(text) >= SHORTEST // 2]
    return len(longer) >= LINES and 2 * sum(_ENDED.search(text) is None for text in longer) > len(longer)


def _margins(blocks: list[Paragraph], divided: bool) -> list[tuple[int, int]]:
    """The margin of each line: that of the text, or for lines among narrower ones, as outside of boxes, their own."""
    texts = [block.text for block in blocks]
    margin, edge = _margin(texts, divided)
    widths = list(map(_width, texts))
    narrow = [
        place
        for place in range(len(texts))
        if edge and max(widths[max(0, place - NEAR) : place + NEAR + 1]) <= edge - 3 * EVEN
    ]
    own = _margin([texts[place] for place in narrow], divided) if len(narrow) >= 2 * LINES else (0, 0)
    inside = frozenset(narrow if own[1] else ())
    return [own if place in inside else (margin, edge) for place in range(len(texts))]


def _margin(texts: list[str], divided: bool) -> tuple[int, int]:
    """How long a line is at least that the margin ends, and at which column; 0 where lines end as paragraphs do.

    In a narrow column most lines are nearly as long as the longest. A short text shows its margin by lines that are
    cut at nearly the same column; lines of every length that end in no full stop are a list. The column is 0 where
    lines are too uneven to tell it.
    """
    edge = _edge(texts)
    longest = max(map(_width, texts), default=0) // 2
    pairs = list(zip_longest(texts, texts[1:], fillvalue=""))
    narrow = NARROWEST <= longest < SHORTEST + RAGGED
    for least in (longest - RAGGED if narrow else SHORTEST, SHORTEST):
        full = [(text, after) for text, after in pairs if len(text.strip()) >= least]
        cut = [text for text, after in full if not _ENDED.search(text) and not _BEGINS.match(after)]
        most = not narrow or len(full) >= MOST * len(texts)
        most = most and not _overlong(texts, cut) and len(full) >= LINES and len(cut) >= WRAPPED * len(full)
        if most and _flows(cut) and (_even(cut) if not divided else edge):
            usual = sorted(map(len, cut))[len(cut) // 2]
            return max(least, int(NEAR_MARGIN * usual)), edge
    return (SHORTEST if edge else 0), edge


def _edge(texts: list[str]) -> int:
    """The column at which most of the long lines end, whether a sentence does or not; 0 for none.

    A few lines may be longer: those of a table, of a footnote.
    """
    widths = sorted(map(_width, texts))
    open_ended = sum(_width(text) >= WIDE and _ENDED.search(text) is None for text in texts)
    widest = widths[-1] if widths else 0
    for edge in dict.fromkeys((widest, *(widths[len(widths) * share // 100] for share in (97, 94, 90) if widths))):
        full = [text for text in texts if edge - EVEN <= _width(text) <= edge]
        cut = [text for text in full if not _ENDED.search(text)]
        least = max(FEW, WRAPPED * len(full), AT_EDGE * open_ended)
        if edge >= WIDE and len(cut) >= least and _flows(cut):
            return edge
    return 0


def _even(texts: list[str]) -> bool:
    """Whether most of the lines are nearly as wide as the widest of them, but for a few."""
    widths = sorted(map(_width, texts))
    upper = widths[len(widths) * 9 // 10]
    return 2 * sum(width >= NEAR_MARGIN * upper for width in widths) >= len(widths)


def _overlong(texts: list[str], cut: list[str]) -> bool:
    """Whether several lines are far longer than those that a margin is thought to have cut: there is none then."""
    upper = sorted(map(_width, cut))[len(cut) * 9 // 10] if cut else 0
    return sum(_width(text) > OVERLONG * upper for text in texts) > max(1, len(texts) * FEW_OVERLONG)


def _flows(cut: list[str]) -> bool:
    """Whether cut lines are pieces of sentences: those of a list hold hardly a comma."""
    return sum(_COMMA.search(text) is not None for text in cut) >= FLOWING * len(cut)


def _width(text: str) -> int:
    """The columns of a line: a Chinese sign takes two, and so does a quotation mark among them."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in _SPACED.sub("", text.rstrip()))


def _runs_on(last: Line, line: Line, margin: int, edge: int, stopped: bool) -> bool:
    """Whether the sentence of the last line goes on in this one, or its paragraph behind a sentence that fills it.

    stopped: whether lines end where their author ended them, so that none is cut that no margin shows to be.
    """
    if len(last.text) > LONGEST:
        return False
    text = last.text.rstrip()
    if last.role != "paragraph" or line.role != "paragraph" or _OF_THE_PAGE.search(text):
        return False
    if _YEAR_ENDS.search(text) and _TO_YEAR.match(line.text):
        return True
    if _OPENED.search(text) and _CLOSES.match(line.text):       # （住房城乡|建设厅、省市场监管局）
        return True
    if line.text.lstrip()[:1] in tuple("，、；。"):     # a sign that stands at no beginning
        return True
    if _UNTITLED.fullmatch(text) and _TITLE.fullmatch(line.text) and not _BEGINS.match(line.text):
        return True
    if (line.level or _BEGINS.match(line.text)) and not text.endswith(("、", "，")):        # 一、|二、三产业
        return False
    halved = _POINT.search(text) is not None and line.text[:1].isdigit() and not is_english(text)    # 8. | 1%
    if _ENDED.search(text) and not halved:
        full = edge and _width(text[max(last.pieces[-1][0], 0) :]) >= edge - EVEN
        return bool(full and _GOES_ON.search(text) and (_ENDED.search(line.text) or _width(line.text) >= edge - EVEN))
    if not _CUT.search(text) and _PAGE.fullmatch(line.text):
        return False
    if not _CUT.search(text) and _BEGINS.match(text) and len(text) < 30 and _COMMA.search(text) is None:
        column = edge or 2 * margin
        filled = column and _width(text[last.pieces[-1][0] :]) >= column - EVEN - INDENT     # a heading of two lines
        return bool(filled and _width(line.text) < NEAR_MARGIN * column and _ENDED.search(line.text) is None)
    if is_english(text):
        return line.text.lstrip()[:1].islower()
    short = edge and _width(text[last.pieces[-1][0] :]) < edge - EVEN
    if short and _HEADING.fullmatch(text) is not None:
        return False
    piece = text[max(last.pieces[-1][0], 0) :]
    if margin and len(last.pieces) > 1 and len(piece.strip()) <= FRAGMENT and _WORDS_ONLY.fullmatch(piece.strip()):
        return True         # a line of the page that its text breaks once more
    if margin:
        return len(piece) >= margin and _width(piece) >= NEAR_MARGIN * edge
    return (len(piece) >= LONG and not stopped) or (len(text) >= SHORTEST and _CUT.search(text) is not None)


def _joined(last: Line, line: Line) -> Line:
    shift = len(last.text)
    pieces = (*last.pieces, *((begin + shift, place) for begin, place in line.pieces))
    return Line(last.text + line.text, pieces, last.level, last.role, last.bold, last.centred)
