"""Tables that were printed line by line, one space between cells: the rest of a cell stands below its row or around it.

Each line is laid to the columns of the header: first those with values, then those between them, by what each of their
cells can go on with. Whether cells stand at the top of their rows or in the middle is told by which lays cheaper.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from auditor.ground.record import record
from auditor.intake.layout.headers import Sort, column_of, unit_in
from auditor.intake.layout.laid import ATTRIBUTE, WORDED, WRONG, Piece, kind_of, lack_of, price_of
from auditor.intake.layout.regrid import columns_under, header_of, is_head
from auditor.intake.sentence.names import is_measure
from auditor.intake.tight import tight
from auditor.text.unit import known_unit

_VALUES = ("value", "ordinal", "none")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}年?")
_ORDER = re.compile(r"[0-9]{1,3}[.、]?")
_BEGINS_REST = re.compile(r"[）)〕\]、，,率度比例的]|[（(][^（）()]*[)）]|[〔\[]")
GROUP = "类别"
# A cell of the header that reaches over years: 区级目标, 县级年度目标, 预期值.
_OVER = re.compile(
    "(?:[本我]?(?:国家|全国|[省市区县州])级?)?(?:年度|分年度|规划|预期|阶段)?(?:目标|预期|计划)值?|规划期"
    "|(?:[本我]?(?:国家|全国|[省市区县州])级?|年度)(?:任务|指标)"
)
_BOUNDS = ("左右", "以上", "以下", "以内", "右", "上", "下", "内")
_INSIDE = re.compile(r"[)）](?=[^\W_A-Za-z0-9]{2})")        # 总值（亿元）全员劳动: two names
LONGEST = 26        # signs of a piece of a cell
SHORTEST = 3        # signs of words that say a value
SHORT = 5           # signs of a line of a group
BEFORE, BELOW = -2, -1
BEAM = 40           # ways to put a line that are followed
DOUBT = 0.3         # what it costs to leave out a word of the header that tells something
UNUSUAL = 0.2       # what it costs that a name ends as none of a measure does
CUT, RAGGED = 0.5, 3    # what it costs that a name goes on that fills no line, and how much a full one may lack
REST = 12           # lines between two rows
HIGHEST = 6         # lines of a header
MOST = 12           # headers that are looked at closely
FEWEST = 3          # rows
SHOWN = 14          # rows that show which header, and which way
BAD, DEAREST, LACKING = 4.0, 8.0, 3.0     # what a row costs that is none, at most, and for a line too few
WIDER, USUAL = 0.15, 6  # what each column more than usual may cost
DEAR = 2.0          # what a row costs at most, on the average
Cells: TypeAlias = tuple[str, ...]


@record
class Row:
    """The cells of a row, what it cost to lay them, and its lines, counted from the first of the table."""

    cost: float
    cells: Cells
    lines: tuple[int, ...]


@record
class Printed:
    """The cells of a header, and the rows that could be told; how many lines in all, and those of them left out.

    cost: what the rows cost on the average.
    """

    header: Cells
    rows: tuple[Row, ...]
    lines: int
    left: tuple[int, ...]
    cost: float


@record
class _Body:
    """Lines with values, by number; and between them, before the first and behind the last, those without.

    again: those in which a further page says the header again.
    """

    valued: tuple[int, ...]
    between: tuple[tuple[int, ...], ...]
    again: tuple[int, ...]


def printed(lines: Sequence[Cells]) -> Printed | None:
    """The table that lines begin with, its header first; None where they are none, or no cell takes two lines."""
    body = _body(lines)
    if len(body.valued) < FEWEST:
        return None
    shown = [lines[place] for place in body.valued[: SHOWN // 2]]
    tried: list[tuple[float, int, list[str], list[Sort], float]] = []
    for above in range(BEFORE, min(HIGHEST // 2, len(body.between[0]) - 1) + 1):
        for words, doubt in _headers(lines[: body.valued[0] - max(above, 0)]):
            sorts = _sorts(words)
            if "value" in sorts and {"name", "division"} & set(sorts):
                cost = sum(_laid(cells, sorts)[0] for cells in shown) / len(shown)
                tried.append((cost + doubt, above, words, sorts, doubt))
    tried.sort(key=lambda each: each[0])
    costs = [
        (_rows(lines, body, sorts, above, SHOWN)[0] + doubt, above, words, sorts)
        for _, above, words, sorts, doubt in tried[:MOST]
    ]
    if not costs:
        return None
    best = min(costs, key=lambda each: each[0])
    if best[0] > DEAR + WIDER * max(0, len(best[2]) - USUAL):
        return None
    _, rows, end = _rows(lines, body, best[3], best[1], len(lines))
    kept = [row for row in rows if row.cost <= BAD]
    if len(kept) < FEWEST or 2 * len(kept) < len(rows):
        return None
    left = sorted({
        *(place for row in rows for place in row.lines if row.cost > BAD), *(place for place in body.again if place < end)
    })
    return Printed(tuple(best[2]), tuple(kept), end, tuple(left), sum(row.cost for row in kept) / len(kept))


def _sorts(words: Sequence[str]) -> list[Sort]:
    """What the columns hold; of several that name the last does, those before it group: 二级指标, 三级指标."""
    sorts = [column.sort for column in columns_under(words)]
    named = [place for place, sort in enumerate(sorts) if sort == "name"]
    return ["group" if place in named[:-1] else sort for place, sort in enumerate(sorts)]


def _body(lines: Sequence[Cells]) -> _Body:
    """The lines with values, as far as the table goes."""
    ordered = any(cell.startswith("序") or cell == "编号" for cells in lines[:HIGHEST] for cell in cells[:2])
    counts = [_count(cells) for cells in lines]
    usual = sorted(count for count in counts if count)
    least = max(1, (usual[len(usual) // 2] if usual else 1) // 2)
    valued: list[int] = []
    between: list[list[int]] = [[]]
    again: list[int] = []
    for place, cells in enumerate(lines):
        if valued and cells in lines[: valued[0]]:
            again.append(place)
            continue
        order = any(_ORDER.fullmatch(cell) for cell in cells[:2])
        told = counts[place] >= (1 if ordered and order else least) and len(cells) > 1
        if place and told and (order or not ordered) and (valued or place <= HIGHEST + 3):
            valued.append(place)
            between.append([])
            continue
        if len(between[-1]) >= REST or any(len(cell) > LONGEST for cell in cells) or (not valued and place > HIGHEST + 3):
            break
        between[-1].append(place)
    return _Body(tuple(valued), tuple(map(tuple, between)), tuple(again))


def _count(cells: Cells) -> int:
    """How many cells of a line are values."""
    return sum(
        (kind_of(cell) in _VALUES and not _YEAR.fullmatch(cell))
        or (place > 0 and len(cell) > SHORTEST and WORDED.search(cell) is not None)
        for place, cell in enumerate(cells)
        if place or kind_of(cell) != "ordinal"
    )


def _headers(lines: Sequence[Cells]) -> Iterator[tuple[list[str], float]]:
    """What the columns may be called, and how doubtful that is.

    All pieces of the header, or all but one, as one may stand over others; a year hardly does.
    """
    whole = _whole(lines)
    yield whole, 0
    if column_of([whole[0]]).sort == "name":
        yield [GROUP, *whole], 0        # one word over a group and its names
    yield [words for words, _ in header_of([Piece(cell, "") for cell in whole])], 0
    pieces = [Piece(cell, "") for cells in lines for cell in cells]
    texts = [piece.text for piece in pieces]
    if texts[:1] == ["序"] and "号" in texts:
        pieces[0] = Piece("序号", "")
        del pieces[texts.index("号")]
    for left_out in range(-1, len(pieces)):
        words = [words for words, _ in header_of([each for place, each in enumerate(pieces) if place != left_out])]
        told = left_out >= 0 and (is_head(pieces[left_out].text) or column_of([pieces[left_out].text]).sort != "text")
        doubt = DOUBT * told
        yield words, doubt
        sorts = [column.sort for column in columns_under(words)]
        if "attribute" in sorts and sorts[-1] == "value":       # a cell of two lines beside others of one
            at = sorts.index("attribute")
            yield [*words[:at], *words[at + 1 :], words[at]], doubt
        if left_out < 0 and column_of([words[0]]).sort == "name":
            yield [GROUP, *words], doubt       # one word over a group and its names


def _whole(lines: Sequence[Cells]) -> list[str]:
    """The cells of a header whose lines hold the ends of words above them, or years that stand below a wider cell.

    2020年现, 责任单 and then 状值, 位; 省级目标, 区级目标 and then 2027年, 2025年, 2027年.
    """
    made = list(lines[0])
    years: list[str] = []
    for cells in lines[1:]:
        (_, places, above) = max(
            ((*_ends(above, cells), above) for above in (years, made) if above), key=lambda each: each[0]
        )
        for cell, place in zip(cells, places, strict=True):
            if place >= 0:
                above[place] += cell
        years = [*years, *(cell for cell, place in zip(cells, places, strict=True) if place < 0)]
    return _below_wide(made, years)


def _ends(above: Sequence[str], cells: Cells) -> tuple[float, tuple[int, ...]]:
    """Of which of the words above each cell of a line is the end, in their order; -1 for one that is none's.

    Before that how well they fit.
    """
    ways: list[tuple[float, tuple[int, ...], int]] = [(0.0, (), 0)]
    for cell in cells:
        further = [
            (worth + (0.5 if is_head(cell) or _YEAR.match(cell) else -1), (*places, -1), after) for worth, places, after in ways
        ] + [
            (worth + _fits(above[at], cell), (*places, at), at + 1)
            for worth, places, after in ways
            for at in range(after, len(above))
        ]
        ways = sorted(further, key=lambda way: (-way[0], way[1]))[:BEAM]
    return ways[0][0], ways[0][1]


def _fits(head: str, cell: str) -> float:
    """How well a cell goes on with a word of the header: 〔累计〕 with 年均增速, （单位） with 指标名称, 位 with 责任单."""
    if is_head(head + cell):
        return 1
    if cell[0] in "（(〔[【":
        fits = column_of([head]).sort == ("name" if "单位" in cell else "value")
        return -0.5 if not fits else 0.7 if _YEAR.search(head) else 0.9
    whole = is_head(head) or column_of([head]).sort not in ("text", "name")
    return -0.8 if whole or is_head(cell) or _YEAR.match(cell) else -0.2


def _below_wide(heads: list[str], below: Sequence[str]) -> list[str]:
    """The heads, those of a level or of all years one for each of the years below; what is below nothing stands last."""
    wide = [place for place, head in enumerate(heads) if _OVER.fullmatch(head)]
    groups: list[list[str]] = []
    for year in below:
        if not groups or (len(wide) > 1 and year <= groups[-1][-1]):
            groups.append([])
        groups[-1].append(year)
    if not below or len(groups) != len(wide) or not all(map(is_head, below)):
        return [*heads, *below]
    told = dict(zip(wide, groups, strict=True))
    return [part for place, head in enumerate(heads) for part in ([head + each for each in told[place]] if place in told else [head])]


def _rows(
    lines: Sequence[Cells], body: _Body, sorts: Sequence[Sort], above: int, most: int
) -> tuple[float, list[Row], int]:
    """The rows, what each costs on the average, and how many lines they take.

    above: how many lines of the first row stand above its values, where as many stand below those of any row as above;
    `BELOW` where all stand below, `BEFORE` where all stand above.
    """
    rows: list[Row] = []
    end = body.valued[0]
    edge = _edge(lines, body, sorts)
    heads = body.between[0][len(body.between[0]) - above :] if above > 0 else ()
    for number, place in enumerate(body.valued[:most]):
        behind = body.between[number + 1]
        last = number + 1 == len(body.valued)
        below = _below(lines, place, behind, last, len(heads), above)
        cost, own = _laid(lines[place], sorts)
        cells = [""] * len(sorts)
        pieces: list[str] = []
        for each in (*heads, place, *below):
            if each == place:
                named = "".join(cell for cell, sort in zip(own, sorts, strict=True) if sort == "name")
                pieces += [named] if named else []
                cells = [before + cell for before, cell in zip(cells, own, strict=True)]
                continue
            columns = _add(cells, own if each < place else cells, lines[each], sorts, each < place)
            cost += columns[0]
            pieces += [
                piece for piece, column in zip(lines[each], columns[1], strict=True) if sorts[column] == "name"
            ]
        cost += _oddness(cells, sorts) + (LACKING if above >= 0 and len(below) < len(heads) else 0)
        cost += CUT * sum(
            _width(piece) < edge - RAGGED and further[0] not in "（(" for piece, further in pairwise(pieces)
        )
        used = (*heads, place, *below)
        rows.append(Row(min(cost, DEAREST), tuple(cells), used))
        end = max(used) + 1
        heads = () if last or above == BELOW else behind[len(below) :]
    return sum(row.cost for row in rows) / len(rows), rows, end


def _below(
    lines: Sequence[Cells], place: int, behind: Sequence[int], last: bool, heads: int, above: int
) -> tuple[int, ...]:
    """The lines below those of a row's values that are of the row."""
    if above == BEFORE:
        return ()
    if above == BELOW:
        return _own(lines, place, behind) if last else tuple(behind)
    return tuple(behind[:heads])


def _edge(lines: Sequence[Cells], body: _Body, sorts: Sequence[Sort]) -> int:
    """How wide the column of names is: a name that goes on in another line fills it."""
    rest = [lines[place][0] for places in body.between[1:-1] for place in places]
    named = [
        cell
        for place in body.valued
        for cell, sort in zip(_laid(lines[place], sorts)[1], sorts, strict=True)
        if sort == "name"
    ]
    widths = sorted(map(_width, (*rest, *named)))
    return widths[-1 - len(widths) // 20] if widths else 0


def _width(text: str) -> int:
    return sum(1 if sign.isascii() else 2 for sign in text)


def _own(lines: Sequence[Cells], place: int, behind: Sequence[int]) -> tuple[int, ...]:
    """The lines behind the last row that go on with it: while a bracket is open, or a name has not ended."""
    said = "".join(lines[place])
    kept: list[int] = []
    for each in behind:
        words = "".join(lines[each])
        if not (_open(said) or _BEGINS_REST.match(words) or len(words) <= 3):
            break
        kept.append(each)
        said += words
    return tuple(kept)


def _laid(cells: Cells, sorts: Sequence[Sort]) -> tuple[float, list[str]]:
    """A line with values laid to the columns, in their order, as cheap as can be."""
    width = len(sorts)
    first: list[tuple[float, tuple[int, ...]]] = [(0.0, ()), *((9e9, ()) for _ in cells)]
    best = [first]
    for column in range(width):
        row: list[tuple[float, tuple[int, ...]]] = []
        for taken in range(len(cells) + 1):
            empty = best[column][taken]
            ways = [(empty[0] + (0.3 if sorts[column] == "name" else lack_of(sorts, column)), (*empty[1], -1))]
            if taken:
                told = best[column][taken - 1]
                ways.append((told[0] + price_of(sorts[column], cells[taken - 1]), (*told[1], taken - 1)))
            row.append(min(ways))
        best.append(row)
    cost, places = best[width][len(cells)]
    return cost, [cells[place] if place >= 0 else "" for place in places] if cost < 9e8 else [""] * width


def _add(
    cells: list[str], beside: Sequence[str], more: Cells, sorts: Sequence[Sort], above: bool
) -> tuple[float, tuple[int, ...]]:
    """Puts the pieces of a line to the cells that they go on with, in the order of the columns.

    beside: the cells that tell with what a piece can stand; above: whether these are below the piece. What that costs,
    and the column of each piece.
    """
    width = len(sorts)
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())]
    for number, piece in enumerate(more):
        ways = [
            (cost + _further(beside[column], piece, sorts[column], above), (*places, column))
            for cost, places in best
            for column in range(places[-1] + 1 if places else 0, width - (len(more) - number - 1))
        ]
        best = sorted(ways)[:BEAM]
    if not best:
        return WRONG, (0,) * len(more)
    cost, places = best[0]
    for piece, column in zip(more, places, strict=True):
        cells[column] += piece
    return cost, places


def _further(cell: str, piece: str, sort: Sort, above: bool) -> float:
    """What it costs that a cell goes on with a piece, or begins with one that stands above it."""
    whole = piece + cell if above else cell + piece
    kind = kind_of(piece)
    if sort == "attribute":
        return 0 if ATTRIBUTE.fullmatch(whole) or (not cell and kind == "attribute") else WRONG
    if sort == "name":
        if kind in ("value", "none", "attribute"):
            return 2
        if piece[0] in "（(" and not above:
            return 0.05
        return 0.1 if _open(cell) or not is_measure(cell) else 0.4
    if sort == "unit":
        fits = known_unit(whole) is not None or "/" in whole
        return 0.1 if fits and known_unit(cell) is None else 0.3 if fits and len(piece) <= 2 else WRONG / 2
    if sort == "value":
        if _open(cell) or piece in _BOUNDS:
            return 0.05
        if cell and known_unit(piece) is not None:
            return 0.35
        return 1.2 if not cell and above else WRONG / 2
    if sort == "ordinal":
        return WRONG
    if sort == "group":
        return 0.2 if kind == "words" and (cell or (above and len(piece) <= SHORT)) else 0.8
    usual = 0.25 if sort == "office" else 0.45
    return usual if cell and kind in ("words", "counted", "unit") else 1


def _oddness(cells: Sequence[str], sorts: Sequence[Sort]) -> float:
    """What it costs that the name of a row is none: it lacks, or its brackets have no partners."""
    name = "".join(cell for cell, sort in zip(cells, sorts, strict=True) if sort == "name")
    if not name:
        return 4
    within = any(unit_in(tight(name[: found.end()]).text) for found in _INSIDE.finditer(name))
    return UNUSUAL * (not is_measure(name)) + 1.5 * within + 2.0 * (_open(name) or _shut(name) or _BEGINS_REST.match(name) is not None)


def _open(text: str) -> bool:
    return _depth(text)[1] > 0


def _shut(text: str) -> bool:
    return _depth(text)[0] < 0


def _depth(text: str) -> tuple[int, int]:
    """How deep the brackets of a text go below none, and how many are open at its end."""
    least = depth = 0
    for sign in text:
        depth += (sign in "（(〔[") - (sign in "）)〕]")
        least = min(least, depth)
    return least, depth
