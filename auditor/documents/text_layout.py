"""Tables of pages that were printed as text with their layout: what stands below each other is of one column.

The signs of a line stand where the page has them, so that columns are seen by their edges; a cell may take several
lines, and each page has its own edges.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.ground.record import record

CHUNK = re.compile(r"\S+(?: \S+)*")
_WORD = re.compile(r"[0-9]{4} 年\S*|\S+")
_HEAD = re.compile(r"指\s?标|名称|项目|类别|分类|领域|序号|任务|地区|事项|内容|工作")
_VALUED = re.compile(r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标|预期值|规划值|现状|任务|时限|单位")
_NUMBER = re.compile(r"[≥≤＞＜><〔\[（(+—–－-]*[0-9][0-9.,]*+(?!\s?年)|^[—–－/-]{1,2}$")
_AMOUNT = re.compile(r"(?<![0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9][0-9.,]*+(?!\s?年)")
_BARE = re.compile(r"[≥≤＞＜><〔\[（(+—–－-]*[0-9][0-9.,]*%?[〕\])）]?|[—–－-]{1,2}|[约束预期]{2}性?")
_NONE = re.compile("[—–－]{1,2}")
_ORDER = re.compile(r"[0-9]{1,3}[.、]?")
_LOOSE = re.compile(r"(?<![A-Za-z.,]) | (?![A-Za-z])")        # 2020 年, but GB 50156
_ORDERED = re.compile("序|编号|No")
_VALUE_HEAD = re.compile(r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标|预期值|规划值|现状")
_NAMED = re.compile("指标(?![类性属])|名称|项目(?!类)|事项|任务")
_ENDS = re.compile(r"\s*(?:注|备注|说明|资料来源)\s*[0-9]?[:：]")
_HEADING = re.compile(r"\s*(?:第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|附[件表录]\s*[0-9]*|专栏|表\s*[0-9])")
_STOPS = re.compile(r"[。；：]\s*$")
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]")
MOST = 800          # lines of a table
LONG = 26           # signs of a line of a paragraph
HIGHEST = 6         # lines of a header
FEWEST = 2          # rows, and columns beside the first
WORDED = 6          # signs of words in the place of a value
ASIDE = 2           # signs that a cell may stand beside its column
AHEAD = 16           # lines that show where the columns of a page are
SPACE = 3           # lines between two rows of one table, at most


@record
class Head:
    """The words of a header over a column. of: the column whose cell reaches over this one, -1 for a cell of its own."""

    text: str
    of: int


@record
class Laid:
    """A table: the rows of its header and those below, each with the number of its first line.

    end: behind the last line of the table; astray: how much in it stands beside its columns.
    """

    header: tuple[tuple[int, tuple[Head, ...]], ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    end: int
    astray: int


Line = tuple[int, str]
Span = tuple[int, int]


def laid_out(lines: Sequence[Line], start: int) -> Laid | None:
    """The table whose header begins in a line; None where none does.

    Most tools set a sign for each sign of the page, some two columns for a Chinese one: whichever divides better.
    """
    head = _head(lines, start)
    if not head:
        return None
    wide = [(number, _WIDE.sub(r"\g<0>\0", line)) for number, line in lines[start : start + MOST]]
    made = [_laid(each, head) for each in (lines[start : start + MOST], wide)]
    best = min((each for each in made if each is not None), key=lambda each: each.astray, default=None)
    if best is None:
        return None
    header = tuple(
        (number, tuple(Head(_plain(head.text), head.of) for head in heads)) for number, heads in best.header
    )
    rows = tuple((number, tuple(map(_plain, cells))) for number, cells in best.rows)
    return Laid(header, rows, start + best.end, best.astray)


def _plain(cell: str) -> str:
    """A cell without the spaces that only the layout has."""
    return _LOOSE.sub("", cell.replace("\0", ""))


def _laid(lines: Sequence[Line], head: int) -> Laid | None:
    """The table that lines begin with, as their signs stand."""
    end = _end(lines, 0, head)
    pages = list(_pages(lines[:end], head)) if end - head >= FEWEST else []
    width = max((len(columns) for _, columns in pages), default=0)
    first = next((columns for _, columns in pages if len(columns) == width), [])
    found = _header([line for _, line in lines[:head]], first) if width > FEWEST else None
    if found is None:
        return None
    header, astray = found
    words = ["".join(head.text for head in heads) for heads in zip(*header, strict=True)]
    rows: list[tuple[int, list[str]]] = []
    for body, columns in pages:
        told = _matched([(number, _cells(line, columns)) for number, line in body], rows, width)
        if told is None:
            end = next(place for place in range(end) if lines[place] == body[0])
            break
        for begins, number, cells in _rows(told, words):
            if begins or not rows:
                rows.append((number, cells))
            else:
                rows[-1] = rows[-1][0], _both(rows[-1][1], cells)
    if len(rows) < FEWEST:
        return None
    made = tuple((lines[place][0], tuple(heads)) for place, heads in enumerate(header))
    told_of = tuple((number, tuple(cells)) for number, cells in rows)
    return Laid(made, told_of, end, 2 * astray + sum(_close(columns) for _, columns in pages))


def _chunks(line: str) -> list[tuple[Span, str]]:
    """The cells of a line with their places: what two spaces divide, or one between values."""
    made: list[tuple[Span, str]] = []
    for found in CHUNK.finditer(line):
        begin = found.start()
        words = [(each.span(), each[0]) for each in re.finditer(r"\S+", found[0])]
        start = 0
        for (one, before), (other, behind) in pairwise(words):
            both = _BARE.fullmatch(before) is not None and _BARE.fullmatch(behind) is not None
            if both or _NONE.fullmatch(before) or _NONE.fullmatch(behind):
                made.append(((begin + start, begin + one[1]), found[0][start : one[1]]))
                start = other[0]
        made.append(((begin + start, found.end()), found[0][start:]))
    return made


def _size(words: str) -> int:
    """How many signs some words have."""
    return len(words.replace("\0", ""))


def _head(lines: Sequence[Line], start: int) -> int:
    """How many lines a header takes that begins here: up to the first line with a value or a number in order."""
    first = _chunks(lines[start][1])
    if start + 1 < len(lines) and len(_chunks(lines[start + 1][1])) > len(first) and _HEAD.search(lines[start + 1][1]):
        return 0                # a caption
    if len(first) < 2 or "\t" in lines[start][1] or not _HEAD.search(lines[start][1]) or _STOPS.search(lines[start][1]):
        return 0
    ordered = _ORDERED.match(first[0][1]) is not None
    for size in range(1, min(HIGHEST + 1, len(lines) - start)):
        number, line = lines[start + size]
        chunks = _chunks(line)
        if number - lines[start + size - 1][0] > SPACE or (len(chunks) == 1 and _size(chunks[0][1]) >= LONG):
            return 0
        begins = any(_ORDER.fullmatch(words) for _, words in chunks[:2]) if ordered else _has_value(chunks)
        begins = begins or (len(chunks) == 1 and _HEADING.match(line) is not None)
        if begins:
            told = any(_VALUED.search(each) for _, each in lines[start : start + size])
            return size if told else 0
    return 0


def _has_value(chunks: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line holds a number that is no year's, or the sign of a cell that has none."""
    return any(_NONE.fullmatch(words) or _AMOUNT.search(words) for _, words in chunks[1:])


def _end(lines: Sequence[Line], start: int, body: int) -> int:
    """Where the lines end that are no paragraphs, no headings and no notes."""
    end = body
    header = "".join(lines[start][1].split())
    while end < len(lines):
        line = lines[end][1]
        chunks = _chunks(line)
        alone = len(chunks) == 1
        if "\t" in line or _ENDS.match(line) or (alone and _size(chunks[0][1]) >= LONG):
            break
        if alone and _HEADING.match(line) and not _goes_on(lines[end + 1 : end + 2]):
            break
        if lines[end][0] - lines[end - 1][0] > SPACE and alone and not _goes_on(lines[end : end + AHEAD]):
            break
        if alone and chunks[0][0][0] < ASIDE and _STOPS.search(line):
            break
        if "".join(line.split()) != header and _head_again(chunks):
            break
        end += 1
    while end > body and len(_chunks(lines[end - 1][1])) == 1 and lines[end - 1][0] - lines[end - 2][0] > 1:
        end -= 1        # a title behind the table
    return end


def _goes_on(lines: Sequence[Line]) -> bool:
    """Whether one of some lines is a row, and none before it a paragraph."""
    for _, line in lines:
        chunks = _chunks(line)
        if len(chunks) > FEWEST and _has_value(chunks):
            return True
        if len(chunks) == 1 and (_size(chunks[0][1]) >= LONG or _STOPS.search(line) or _ENDS.match(line)):
            return False
    return False


def _head_again(chunks: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line is the header of another table."""
    return len(chunks) > 2 and chunks[0][1] in ("序号", "指标", "类别", "领域") and not _has_value(chunks)


def _pages(lines: Sequence[Line], head: int) -> Iterator[tuple[list[Line], list[Span]]]:
    """The lines below the header, page by page, with the edges of the columns on each."""
    header = ["".join(line.split()) for _, line in lines[:head]]
    body: list[Line] = []
    columns: list[Span] = []
    place = head
    while place < len(lines):
        again = _said_again(lines, place, header)
        if again:
            if body:
                yield body, columns
            body, columns, place = [], [], place + again
            continue
        gap = place > head and lines[place][0] - lines[place - 1][0] > 1
        if gap and body and _moved(body, lines[place : place + AHEAD]):
            yield body, columns
            body, columns = [], []
        body.append(lines[place])
        columns = _columns([line for _, line in body])
        place += 1
    if body:
        yield body, columns


def _said_again(lines: Sequence[Line], place: int, header: Sequence[str]) -> int:
    """How many lines of the header stand here once more."""
    said = 0
    while said < len(header) and place + said < len(lines) and "".join(lines[place + said][1].split()) == header[said]:
        said += 1
    return said


def _moved(body: Sequence[Line], ahead: Sequence[Line]) -> bool:
    """Whether the lines ahead stand on another page: with them the columns would be others."""
    before = [line for _, line in body]
    if max(len(_chunks(line)) for line in before) <= FEWEST:
        return False
    old, new = _columns(before), _columns([*before, *(line for _, line in ahead)])
    return len(old) != len(new) or _close(new) > _close(old)


def _close(columns: Sequence[Span]) -> int:
    """How many columns hardly anything divides from the one before."""
    return sum(other[0] - one[1] < ASIDE for one, other in pairwise(columns))


def _overlap(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def _columns(lines: Sequence[str]) -> list[Span]:
    """The edges of the columns: cells that stand over each other are of one, short ones looked at first.

    A cell over two columns of which each has cells of its own is a merged one. Cells that stand beside each other in
    no line, and near, are of one column: signs are set only about where the page has them.
    """
    spans = sorted(
        ((span, place) for place, line in enumerate(lines) for span, _ in _chunks(line)),
        key=lambda each: each[0][1] - each[0][0],
    )
    columns: list[_Edges] = []
    for span, place in spans:
        over = [each for each in columns if _overlap(span, each.span) > 0]
        if sum(len(each.lines) > 1 for each in over) > 1:
            continue
        columns = [each for each in columns if each not in over]
        columns.append(_together([*over, _Edges(span, frozenset((place,)))]))
    columns.sort(key=lambda each: each.span)
    place = 1
    while place < len(columns):
        one, other = columns[place - 1], columns[place]
        if other.span[0] - one.span[1] <= ASIDE and not one.lines & other.lines:
            columns[place - 1 : place + 1] = [_together([one, other])]
        else:
            place += 1
    return [each.span for each in columns]


@record
class _Edges:
    """Where a column begins and ends, and the lines in which it has cells."""

    span: Span
    lines: frozenset[int]


def _together(columns: Sequence[_Edges]) -> _Edges:
    begin, end = min(each.span[0] for each in columns), max(each.span[1] for each in columns)
    return _Edges((begin, end), frozenset().union(*(each.lines for each in columns)))


def _header(lines: Sequence[str], columns: Sequence[Span]) -> tuple[list[list[Head]], int] | None:
    """The rows of a header: its words above the columns, those over several of them above each.

    With how many words stand above no column of their own, and how many columns below no words of theirs.
    """
    rows = [[""] * len(columns) for _ in lines]
    places: list[dict[int, Span]] = []
    astray = 0
    for row, line in zip(rows, lines, strict=True):
        told: dict[int, Span] = {}
        for span, words in _chunks(line):
            over = sum(_overlap(span, column) > 0 for column in columns)
            parts = (
                [(span, words)] if over < 2
                else [((span[0] + found.start(), span[0] + found.end()), found[0]) for found in _WORD.finditer(words)]
            )
            for (begin, end), part in parts:
                centre = (begin + end) / 2
                column = min(range(len(columns)), key=lambda place: _distance(centre, columns[place]))
                astray += column in told
                row[column] += part
                told[column] = (begin, end)
        places.append(told)
    wide = [_wide(rows, place, told, columns) for place, told in enumerate(places)]
    if not any(row[0] for row in rows):
        return None
    heads = [_heads(rows, wide, column) for column in range(len(columns))]
    for column in range(1, len(columns)):
        if not heads[column]:           # one word over a group and its names
            heads[column] = [Head(heads[column - 1][0].text, column - 1)] if heads[column - 1] else [Head("", -1)]
            astray += 1
    height = max(map(len, heads))
    return [[told[level] if level < len(told) else Head("", -1) for told in heads] for level in range(height)], astray


def _wide(
    rows: Sequence[Sequence[str]], place: int, told: dict[int, Span], columns: Sequence[Span]
) -> dict[int, int]:
    """For the columns under a wider cell of a row of the header, with words of their own below: the cell's column.

    Its words stand at its beginning or in its middle.
    """
    below = [any(row[column] for row in rows[place + 1 :]) for column in range(len(columns))]
    over = {column: span for column, span in told.items() if below[column]}
    free = [column for column in range(len(columns)) if below[column] and not rows[place][column]]
    leads = all(abs(span[0] - columns[column][0]) < ASIDE for column, span in over.items())
    found = {}
    for column in free if over else ():
        before = [each for each in over if each < column]
        middle = sum(columns[column]) / 2
        near = min(over, key=lambda each: abs(sum(over[each]) / 2 - middle))
        found[column] = max(before) if leads and before else near
    return found | {column: column for column in found.values()}


def _heads(rows: Sequence[Sequence[str]], wide: Sequence[dict[int, int]], column: int) -> list[Head]:
    """The cells of a header over a column, from the top: the lines of one cell together."""
    heads: list[Head] = []
    joins = False
    for row, over in zip(rows, wide, strict=True):
        at = over.get(column, column)
        if not row[at]:
            continue
        if column in over:
            heads.append(Head(row[at], -1 if at == column else at))
            joins = False
        elif joins:
            heads[-1] = Head(_joined(heads[-1].text, row[at]), -1)
        else:
            heads.append(Head(row[at], -1))
            joins = True
    return heads


def _distance(centre: float, column: Span) -> float:
    return max(column[0] - centre, centre - column[1], 0) + abs(centre - sum(column) / 2) / 1000


def _both(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Two lines of one row."""
    return [_joined(*pair) for pair in zip(above, below, strict=True)]


def _matched(
    page: list[tuple[int, list[str]]], rows: Sequence[tuple[int, list[str]]], width: int
) -> list[tuple[int, list[str]]] | None:
    """The cells of a page, with an empty one in each line where the page lacks a column; None where it lacks more."""
    lacks = width - len(page[0][1])
    if not lacks:
        return page
    if lacks > 1 or (rows and len(rows) < FEWEST):
        return None
    wanted = [_looks([cells[column] for _, cells in rows]) for column in range(width)]
    own = [_looks([cells[column] for _, cells in page]) for column in range(width - 1)]

    def alike(place: int) -> int:
        return sum(one == other for one, other in zip(wanted, [*own[:place], "", *own[place:]], strict=True))

    best = max(range(width), key=alike) if rows else 0
    return [(number, [*cells[:best], "", *cells[best:]]) for number, cells in page]


def _looks(cells: Sequence[str]) -> str:
    """What most of the cells of a column are, by the looks of them."""
    told = [
        "order" if _ORDER.fullmatch(cell) else "number" if _NUMBER.match(cell) else cell if len(cell) < 2 else "words"
        for cell in cells
        if cell
    ]
    return max(dict.fromkeys(told), key=told.count, default="")


def _cells(line: str, columns: Sequence[Span]) -> list[str]:
    cells = [""] * len(columns)
    for span, words in _chunks(line):
        for part, told in _at_edges(span, words, columns):
            over = [place for place, column in enumerate(columns) if _overlap(part, column) > 0]
            column = over[0] if over else min(
                range(len(columns)), key=lambda place: _distance(sum(part) / 2, columns[place])
            )
            cells[column] = _joined(cells[column], told)
    return cells


def _at_edges(span: Span, words: str, columns: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Words, parted where one of them begins where a column does: a long cell leaves but one space to the next."""
    start = 0
    for found in re.finditer(r"(?<= )\S", words):
        at = span[0] + found.start()
        if any(abs(at - column[0]) < ASIDE for column in columns if column[0] > span[0] + start):
            yield (span[0] + start, at - 1), words[start : found.start() - 1]
            start = found.start()
    yield (span[0] + start, span[1]), words[start:]


def _joined(before: str, behind: str) -> str:
    """Two pieces of a cell, with a space where both are Latin."""
    latin = before[-1:].isascii() and behind[:1].isascii() and before[-1:].isalpha() and behind[:1].isalpha()
    return f"{before} {behind}" if before and latin else before + behind


def _rows(lines: Sequence[tuple[int, list[str]]], header: Sequence[str]) -> Iterator[tuple[bool, int, list[str]]]:
    """The lines of a page as rows: one begins with a number in order, else where values stand.

    Whether each begins here, as the first may go on from the page before. Where empty lines divide rows, or cells
    stand in the middle of their rows, lines belong to the values beside them on both sides.
    """
    ordered = next((place for place, words in enumerate(header) if _ORDERED.match(words)), None)
    if ordered is not None:
        starts = [place for place, (_, cells) in enumerate(lines) if _ORDER.fullmatch(cells[ordered])]
    else:
        starts = _valued(lines, header)
    firsts = _divided(lines, starts) or _centred(lines, starts, header) or starts
    edges = [*([] if firsts[:1] == [0] else [0]), *firsts, len(lines)]
    for begin, end in pairwise(edges):
        cells = lines[begin][1]
        for _, further in lines[begin + 1 : end]:
            cells = _both(cells, further)
        if begin < end:
            yield begin in firsts, lines[begin][0], cells


def _divided(lines: Sequence[tuple[int, list[str]]], starts: Sequence[int]) -> list[int]:
    """Where the rows begin that empty lines divide: every one has the values of one row; none where that is not so."""
    begins = [place for place in range(1, len(lines)) if lines[place][0] - lines[place - 1][0] > 1]
    if len(begins) < FEWEST:
        return []
    edges = [0, *begins, len(lines)]
    held = [sum(begin <= start < end for start in starts) for begin, end in pairwise(edges)]
    return edges[:-1] if all(count == 1 for count in held) else []


def _centred(lines: Sequence[tuple[int, list[str]]], starts: Sequence[int], header: Sequence[str]) -> list[int]:
    """Where the rows begin whose values stand in the middle; none where every row begins with them.

    A line of values without a name has as many lines above it as below it, or one more.
    """
    named = max((place for place, words in enumerate(header) if _NAMED.search(words)), default=None)
    bare = [] if named is None else [start for start in starts if not lines[start][1][named]]
    if not bare or not starts or (starts[0] == 0 and len(bare) < FEWEST):
        return []
    firsts: list[int] = []
    free = 0                    # the first line that no row before has
    for place, start in enumerate(starts):
        until = starts[place + 1] if place + 1 < len(starts) else len(lines)
        above = start - free if start in bare else 0
        if start in bare and above == 0:
            return []
        firsts.append(start - above)
        free = min(start + 1 + above, until) if start in bare else start + 1
        if start not in bare:
            # a whole name: what stands below belongs to it, but for what the next row has above itself
            below = until - start - 1
            mine = below - (below + 1) // 2 if place + 1 < len(starts) and starts[place + 1] in bare else below
            free = start + 1 + mine
    return firsts


def _valued(lines: Sequence[tuple[int, list[str]]], header: Sequence[str]) -> list[int]:
    """The lines that begin a row: those with at least half as many values as most rows have, or with words for one."""
    told = [place for place, words in enumerate(header) if place and _VALUE_HEAD.search(words)] or range(1, len(header))
    counts = [sum(_NUMBER.match(cells[place]) is not None for place in told) for _, cells in lines]
    usual = sorted(count for count in counts if count)
    most = usual[len(usual) // 2] if usual else 0
    starts = []
    for place, ((_, cells), count) in enumerate(zip(lines, counts, strict=True)):
        before = lines[place - 1][1] if place else [""] * len(cells)
        if not any(cells[1:]) and _HEADING.match(cells[0]):
            starts.append(place)        # 一、经济增长, over the rows below
            continue
        if any(cell.count("〔") > cell.count("〕") for cell in before):
            continue
        worded = any(
            cells[column] and (not before[column] or len(cells[column]) >= WORDED) for column in told
        ) and any(cells[column] for column in range(len(cells)) if column not in told)
        if (count and 2 * count >= most) or (worded and not count):
            starts.append(place)
    return starts
