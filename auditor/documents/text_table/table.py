"""Tables of pages that were printed as text with their layout: what stands below each other is of one column.

The signs of a line stand where the page has them, so that columns are seen by their edges; a cell may take several
lines, and each page has its own edges.
"""

from collections.abc import Iterator, Sequence

from auditor.documents.text_table.edges import (
    ASIDE,
    HEADING,
    NESTED,
    NONE,
    NUMBER,
    ORDER,
    ORDERED,
    Line,
    Span,
    cells_of,
    chunks_of,
    close,
    columns_of,
)
from auditor.documents.text_table.header import Head, header_of
from auditor.documents.text_table.rows import FEWEST, both, looks_of, matched, rows_of
from auditor.ground.pattern import pattern
from auditor.ground.record import record

_HEAD = pattern(r"指\s?标|名称|项目|类别|分类|领域|序号|任务|地区|事项|内容|工作")
_VALUED = pattern(r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标|预期值|规划值|现状|任务|时限|单位")
_YEARED = pattern(r"(?:19|20)[0-9]{2}|“?十[一二三四五]五")
_CAPTION = pattern(r"(?:专栏|附?表|附件|图)\s*[0-9０-９一二三四五六七八九十.-]*")
_WIDE_GAP = pattern(r"\S {2,}\S")
_LEADER = pattern(r"\.{4}|…{2}")      # of a table of contents
_AMOUNT = pattern(r"(?<![0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9][0-9.,]*+(?!\s?年)")
_LOOSE = pattern(r"(?<![A-Za-z.,]) | (?![A-Za-z])")        # 2020 年, but GB 50156
_ENDS = pattern(r"\s*(?:注|备注|说明|资料来源)\s*[0-9]?[:：]")
_STOPS = pattern(r"[。；：]\s*$")
_WIDE = pattern(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]")
MOST = 800          # lines of a table
LONG = 26           # signs of a line of a paragraph
INDENT = 6          # signs that a paragraph stands in
HIGHEST = 6         # lines of a header
PAGE = 60           # lines of a page
DEAR = 1.5          # what a line costs at most, on the average
SHOWN = 60          # lines that show how a table is best divided
AHEAD = 16          # lines that show where the columns of a page are
LEFT = 1.0          # what a line costs that is left behind the table
SPACE = 3           # lines between two rows of one table, at most


@record
class Laid:
    """A table: the rows of its header and those below, each with the number of its first line.

    end: behind the last line of the table; astray: how much in it stands beside its columns; price: what that and its
    rows cost.
    """

    header: tuple[tuple[int, tuple[Head, ...]], ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    end: int
    astray: int
    price: float


def laid_out(lines: Sequence[Line], start: int) -> Laid | None:
    """The table whose header begins in a line; None where none does.

    Most tools set a sign for each sign of the page, some two columns for a Chinese one: whichever divides better.
    """
    head = _head(lines, start)
    if not head:
        return None
    ahead = lines[start + head : start + head + AHEAD]
    if all(len(columns_of([line for _, line in each], ())) <= FEWEST for each in (ahead, _widened(ahead))):
        return None
    narrow = lines[start : start + MOST]
    narrow = narrow[: _end(narrow, head)]
    ways = [(each, size) for each in (narrow, _widened(narrow)) for size in range(head, 0, -1)]
    tried = [(_laid(each[: head + SHOWN], head, size), each, size) for each, size in ways]
    told = [(laid.price, place) for place, (laid, _, _) in enumerate(tried) if laid is not None]
    if not told or min(told)[0] > DEAR * min(len(narrow), head + SHOWN):
        return None
    best, whole, size = tried[min(told)[1]]
    best = _laid(whole, head, size) if len(whole) > head + SHOWN else best
    if best is None:
        return None
    header = tuple(
        (number, tuple(Head(_plain(head.text), head.of) for head in heads)) for number, heads in best.header
    )
    rows = tuple((number, tuple(map(_plain, cells))) for number, cells in best.rows)
    return Laid(header, rows, start + best.end, best.astray, best.price)


def _widened(lines: Sequence[Line]) -> list[Line]:
    """The lines with a second column for each Chinese sign."""
    return [(number, _WIDE.sub(r"\g<0>\0", line)) for number, line in lines]


def _plain(cell: str) -> str:
    """A cell without the spaces that only the layout has."""
    return _LOOSE.sub("", cell)


def _laid(lines: Sequence[Line], most: int, head: int) -> Laid | None:
    """The table that lines are, as their signs stand, with a header of so many lines of those that it takes at most."""
    end = len(lines)
    pages = list(_pages(lines, head, [line for _, line in lines[:most]])) if end - head >= FEWEST else []
    width = max((len(columns) for _, columns in pages), default=0)
    first = next((columns for _, columns in pages if len(columns) == width), [])
    found = header_of([line for _, line in lines[:head]], first) if width > FEWEST else None
    if found is None:
        return None
    header, astray = found
    if 2 * astray > width:
        return None
    words = ["".join(head.text for head in heads) for heads in zip(*header, strict=True)]
    laid = [[(number, cells_of(line, columns)) for number, line in body] for body, columns in pages]
    wanted = next(looks_of(page) for page in laid if len(page[0][1]) == width)
    rows: list[tuple[int, list[str]]] = []
    price = 0.0
    for page, (body, _) in zip(laid, pages, strict=True):
        told = matched(page, wanted)
        if told is None:
            end = next(place for place in range(end) if lines[place] == body[0])
            break
        cost, found_rows = rows_of(told, words, bool(rows))
        price += cost
        for row in found_rows:
            if row.begins:
                rows.append((row.number, row.cells))
            else:
                rows[-1] = rows[-1][0], both(rows[-1][1], row.cells)
    if len(rows) < FEWEST:
        return None
    made = tuple((lines[place][0], tuple(heads)) for place, heads in enumerate(header))
    told_of = tuple((number, tuple(cells)) for number, cells in rows)
    astray = 2 * astray + sum(close(columns) for _, columns in pages)
    return Laid(made, told_of, end, astray, astray + price + LEFT * (len(lines) - end))


def _head(lines: Sequence[Line], start: int) -> int:
    """How many lines a header takes that begins here: up to the first line with a value or a number in order."""
    first = chunks_of(lines[start][1])
    line, after = lines[start][1], lines[start + 1][1] if start + 1 < len(lines) else ""
    if _CAPTION.fullmatch(first[0][1]):
        return 0
    years = sum(_YEARED.match(words) is not None for _, words in first[1:])
    ordered = ORDERED.match(first[0][1]) is not None
    titled = years > 1 or _HEAD.search(line) is not None or (ordered and _HEAD.search(after) is not None)
    if not (titled and _WIDE_GAP.search(line)) or "\t" in line or _STOPS.search(line) or _LEADER.search(line):
        return 0
    for size in range(1, min(HIGHEST + 1, len(lines) - start)):
        number, line = lines[start + size]
        chunks = chunks_of(line)
        prose = len(chunks) == 1 and _is_long(chunks[0][1]) and chunks[0][0][0] <= INDENT
        if number - lines[start + size - 1][0] > SPACE or prose:
            return 0
        begins = _is_ordered(chunks) if ordered else _has_value(chunks)
        begins = begins or (len(chunks) == 1 and HEADING.match(line) is not None)
        begins = begins or _apart(lines, start + size)
        if begins:
            told = any(_VALUED.search(each) for _, each in lines[start : start + size])
            return size if told else 0
    return 0


def _is_ordered(chunks: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line begins with a number in order, or with a group and one."""
    return NESTED.fullmatch(chunks[0][1]) is not None or any(ORDER.fullmatch(words) for _, words in chunks[:2])


def _apart(lines: Sequence[Line], place: int) -> bool:
    """Whether an empty line divides a line from the one before it, and none from the next: rows are divided so."""
    numbers = [number for number, _ in lines[place - 1 : place + 2]]
    return len(numbers) > 2 and numbers[1] - numbers[0] > 1 and numbers[2] - numbers[1] == 1


def _has_value(chunks: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line holds a number that is no year's, or the sign of a cell that has none."""
    return any(NONE.fullmatch(words) or _AMOUNT.search(words) for _, words in chunks[1:])


def _end(lines: Sequence[Line], head: int) -> int:
    """Where the lines below a header end that are no paragraphs, no headings and no notes."""
    end = head
    header = "".join(lines[0][1].split())
    while end < len(lines):
        line = lines[end][1]
        chunks = chunks_of(line)
        alone = len(chunks) == 1
        if "\t" in line or _ENDS.match(line) or (alone and _is_long(chunks[0][1])):
            break
        if alone and HEADING.match(line) and not _goes_on(lines[end + 1 : end + 1 + SPACE]):
            break
        if lines[end][0] - lines[end - 1][0] > SPACE and alone and not _goes_on(lines[end : end + AHEAD]):
            break
        if alone and chunks[0][0][0] < ASIDE and _STOPS.search(line):
            break
        if "".join(line.split()) != header and _head_again(chunks):
            break
        end += 1
    while end > head and len(chunks_of(lines[end - 1][1])) == 1 and lines[end - 1][0] - lines[end - 2][0] > 1:
        end -= 1        # a title behind the table
    return end


def _goes_on(lines: Sequence[Line]) -> bool:
    """Whether one of some lines is a row, and none before it a paragraph."""
    for _, line in lines:
        chunks = chunks_of(line)
        if len(chunks) > FEWEST and (_has_value(chunks) or NUMBER.match(chunks[0][1])):
            return True
        if len(chunks) == 1 and (_is_long(chunks[0][1]) or _STOPS.search(line) or _ENDS.match(line)):
            return False
    return False


def _is_long(words: str) -> bool:
    """Whether words are as long as a line of a paragraph, also where they are not drawn out: 总 量 控 制."""
    return len("".join(words.split())) >= LONG


def _head_again(chunks: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line is the header of another table."""
    return len(chunks) > 2 and chunks[0][1] in ("序号", "指标", "类别", "领域") and not _has_value(chunks)


def _pages(lines: Sequence[Line], head: int, above: Sequence[str]) -> Iterator[tuple[list[Line], list[Span]]]:
    """The lines below the header, page by page, with the edges of the columns on each.

    above: the lines that the header takes at most.
    """
    header = ["".join(line.split()) for _, line in lines[:head]]
    bodies: list[list[Line]] = [[]]
    place = head
    while place < len(lines):
        again = _said_again(lines, place, header)
        gap = lines[place][0] - lines[place - 1][0] if bodies[-1] else 0
        if again or (gap > 1 and _moved(bodies[-1], lines[place : place + AHEAD], above, gap >= SPACE)):
            bodies.append([])
        if not again:
            bodies[-1].append(lines[place])
        place += again or 1
    for body in filter(None, bodies):
        yield body, columns_of([line for _, line in body], above)


def _said_again(lines: Sequence[Line], place: int, header: Sequence[str]) -> int:
    """How many lines of the header stand here once more."""
    said = 0
    while said < len(header) and place + said < len(lines) and "".join(lines[place + said][1].split()) == header[said]:
        said += 1
    return said


def _moved(body: Sequence[Line], ahead: Sequence[Line], above: Sequence[str], far: bool) -> bool:
    """Whether the lines ahead stand on another page: with them the columns would be fewer, or where far others."""
    before = [line for _, line in body[-PAGE:]]
    if max(len(chunks_of(line)) for line in before) <= FEWEST:
        return False
    behind = [line for _, line in ahead]
    old, own, new = columns_of(before, above), columns_of(behind, above), columns_of([*before, *behind], above)
    most = max(len(old), len(own))
    told = far or len(old) == len(own)
    return len(new) < most or (told and len(new) > most) or close(new) > max(close(old), close(own))
