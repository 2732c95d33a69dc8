"""Tables that an export printed one cell a line, as tables again: their rows begin with the numbers 1, 2, 3 …"""

import re
from collections.abc import Sequence

from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.ground.record import record
from auditor.text.unit import known_unit, split_header

_HEADER = re.compile(r"序号|编号|(?:指标)?(?:类别|类型)|指标(?:名称)?|项目名称|目标名称|主要指标")
_YEAR = re.compile(
    r"(?:“?十[一二三四五]五”?|(?:19|20)[0-9]{2})年?(?:末|底)?(?:目标|目标值|规划值|实际|现状|基期|完成)?(?:值|数)?"
)
_LEVEL = re.compile(r"(?:国家|全国|[省市区县州])(?:级)?(?:指标|目标|任务)(?:值)?")
_VALUE = re.compile(r"[≥≤＞＜><约超达近]*[0-9].*|[/\-—－–]+|[〔\[(（][0-9.]+[〕\])）]|〔.*〕|\[.*\]|一")
_REMARK = re.compile(r"占|与.{0,4}一致|.*(?:自主|保持|备注|见)")
_ATTRIBUTE = re.compile(r"约束性|预期性")
_SPLIT_HEADS = {
    ("指标", "类型"),
    ("指标", "名称"),
    ("责任", "单位"),
    ("责任", "部门"),
    ("牵头", "单位"),
    ("指标", "属性"),
    ("指标", "类别"),
    ("计量", "单位"),
    ("牵头", "部门"),
    ("配合", "单位"),
}
LONGEST = 45  # signs of a cell
FEWEST = 10  # lines of a table
GAPPED = 0.4  # of the lines of a table whose cells take several lines so many stand behind an empty one


@record
class Piece:
    """One line of such a table. gap: how many empty lines stand before it."""

    text: str
    place: str
    gap: int


def unstacked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every run of such lines made a table, where its header can be told."""
    made: list[Block] = []
    place = 0
    while place < len(blocks):
        end = _run(blocks, place)
        grid = _grid(blocks[place:end]) if end - place >= FEWEST else None
        if grid is None:
            made.append(blocks[place])
            place += 1
        else:
            made.append(grid)
            place = end
    return made


def _run(blocks: Sequence[Block], start: int) -> int:
    """Where the short lines end that begin with a word of a header; `start` where there are none."""
    first = blocks[start]
    if not isinstance(first, Paragraph) or not _HEADER.fullmatch(_bare(first.text)):
        return start
    end = start
    while end < len(blocks):
        block = blocks[end]
        if (
            not isinstance(block, Paragraph)
            or len(_bare(block.text)) > LONGEST
            or block.text.rstrip().endswith(("。", "；"))
            or re.match("注(?:释)?[:：]", _bare(block.text))
        ):
            break
        end += 1
    return end


def _bare(text: str) -> str:
    return re.sub(r"\s+|^\||\|$", "", text.strip())      # 指标 |


def _grid(blocks: Sequence[Block]) -> Grid | None:
    pieces = _pieces(blocks)
    starts = _starts(pieces)
    if len(starts) < 2:
        return _unnumbered(pieces)
    header = _header(pieces[: starts[0]])
    values = sum(1 for words, _ in header if _valued(words))
    if not values:
        return None
    edges = [*starts, len(pieces)]
    rows = [_row(pieces[edges[place] : edges[place + 1]], header, values) for place in range(len(starts))]
    first = tuple(Cell(place, words) for words, place in header)
    return Grid(pieces[0].place, (first, *rows), headers=1)


def _unnumbered(pieces: list[Piece]) -> Grid | None:
    """A table without numbers in order: each row has as many lines as the header, or one more for a new group."""
    first = next((place for place, piece in enumerate(pieces) if place > 1 and not _heading(piece.text)), len(pieces))
    header = _header(pieces[:first])
    width = len(header)
    values = [place for place, (words, _) in enumerate(header) if _valued(words)]
    if width < 3 or not values:
        return None
    grouped = re.fullmatch("(?:指标)?(?:类别|类型|领域)", header[0][0]) is not None
    rows = [tuple(Cell(place, words) for words, place in header)]
    place = first
    while place + width - grouped <= len(pieces):
        whole, below_group = _fits(pieces, place, values), grouped and _fits(pieces, place - 1, values)
        if whole and whole >= below_group:
            rows.append(tuple(Cell(piece.place, piece.text) for piece in pieces[place : place + width]))
            place += width
        elif below_group:  # of the group of the row above
            below = pieces[place : place + width - 1]
            rows.append((Cell(below[0].place, ""), *(Cell(piece.place, piece.text) for piece in below)))
            place += width - 1
        elif _fits(pieces, place + 1, values):
            place += 1  # a group over the rows below
        else:
            break
    return Grid(pieces[0].place, tuple(rows), headers=1) if len(rows) > 2 and place == len(pieces) else None


def _fits(pieces: Sequence[Piece], start: int, columns: Sequence[int]) -> int:
    """How many values stand where a row that begins at `start` has them; 0 where more than one of several lacks."""
    if start + max(columns) >= len(pieces):
        return 0
    found = sum(_is_value(pieces[start + column].text) for column in columns)
    return found if found >= max(len(columns) - (len(columns) > 2), 1) else 0


def _heading(text: str) -> bool:
    """Whether a line can be a column's header."""
    text = re.sub(r"(?<=[^\W\d_A-Za-z])[(（][^()（）]*[)）]$", "", text)
    return (
        _YEAR.fullmatch(text) is not None
        or re.fullmatch(
            r"(?:序号|类别|类型|领域|指标|指标名称|名称|单位|计量单位|属性|指标属性|性质|累计|年均.{0,4}|年均/累计|累计/年均|备注|责任单位|牵头单位|目标值|任务数|.{0,6}(?:现状|目标|规划)值|〔累计〕|\[累计\])",
            text,
        )
        is not None
    )


def _pieces(blocks: Sequence[Block]) -> list[Piece]:
    pieces: list[Piece] = []
    last = None
    for block in blocks:
        assert isinstance(block, Paragraph)
        found = re.search(r"#p([0-9]+)$", block.place)
        number = int(found[1]) if found is not None else 0
        pieces.append(Piece(_bare(block.text), block.place, max(0, number - last - 1) if last is not None else 0))
        last = number
    return _unwrapped(pieces)


def _unwrapped(pieces: list[Piece]) -> list[Piece]:
    """The pieces, those of one cell together where empty lines stand between cells and none inside of them."""
    gaps = sum(piece.gap > 0 for piece in pieces[1:])
    if gaps < GAPPED * len(pieces) or gaps == len(pieces) - 1:
        return pieces
    joined: list[Piece] = []
    for piece in pieces:
        if joined and not piece.gap:
            joined[-1] = Piece(joined[-1].text + piece.text, joined[-1].place, joined[-1].gap)
        else:
            joined.append(piece)
    return joined


def _starts(pieces: list[Piece]) -> list[int]:
    """Where the rows begin: 1, then 2 behind it, and so on."""
    starts: list[int] = []
    wanted = 1
    for place, piece in enumerate(pieces):
        if piece.text.rstrip(".、") == str(wanted) and (not starts or place - starts[-1] > 2):
            starts.append(place)
            wanted += 1
    return starts


def _valued(words: str) -> bool:
    return _YEAR.search(words) is not None or re.search(r"目标值|任务数|数量|累计|年均|规划值", words) is not None


def _header(pieces: list[Piece]) -> list[tuple[str, str]]:
    """The columns, from the left: a level that stands over several years is one column for each."""
    joined: list[tuple[str, str]] = []
    for piece in pieces:
        if joined and (joined[-1][0], piece.text) in _SPLIT_HEADS:
            joined[-1] = (joined[-1][0] + piece.text, joined[-1][1])
        else:
            joined.append((piece.text, piece.place))
    levels = [words for words, _ in joined if _LEVEL.fullmatch(words)]
    if not levels:
        return joined
    years = [(words, place) for words, place in joined if _YEAR.fullmatch(words)]
    groups: list[list[tuple[str, str]]] = []
    for year in years:
        if not groups or year[0] <= groups[-1][-1][0]:
            groups.append([])
        groups[-1].append(year)
    if len(groups) != len(levels):
        return [each for each in joined if not _LEVEL.fullmatch(each[0])]
    leaves = iter(groups)
    header: list[tuple[str, str]] = []
    for words, place in joined:
        if _LEVEL.fullmatch(words):
            header.extend((words + year, at) for year, at in next(leaves))
        elif not _YEAR.fullmatch(words):
            header.append((words, place))
    return header


def _row(pieces: list[Piece], header: list[tuple[str, str]], values: int) -> tuple[Cell, ...]:
    """A row's lines as cells: the words before its values, its values, the words behind them."""
    number, rest = pieces[0], pieces[1:]
    first = next((place for place, piece in enumerate(rest) if _is_value(piece.text)), len(rest))
    before, behind = rest[:first], rest[first:]
    found, after = _values(behind, values)
    cells: dict[int, Cell] = {}
    columns = [words for words, _ in header]
    ordinal = next((place for place, words in enumerate(columns) if re.search("序号|编号", words)), None)
    if ordinal is not None:
        cells[ordinal] = Cell(number.place, number.text)
    places = [place for place, words in enumerate(columns) if place != ordinal and not _valued(words)]
    first_value = next(place for place, words in enumerate(columns) if _valued(words))
    _fill(cells, before, [place for place in places if place < first_value])
    _fill_behind(cells, after, [place for place in places if place > first_value], columns)
    for place, cell in zip((place for place, words in enumerate(columns) if _valued(words)), found, strict=False):
        if cell is not None:
            cells[place] = cell
    return tuple(cells.get(place, Cell(number.place, "")) for place in range(len(columns)))


def _is_value(text: str) -> bool:
    return (
        _VALUE.fullmatch(text) is not None
        and _REMARK.match(text) is None
        and not re.match(r"[0-9]+[.、](?![0-9])", text)
    )


def _values(pieces: list[Piece], count: int) -> tuple[list[Cell | None], list[Piece]]:
    """The values of a row with its blanks, and the pieces behind them."""
    cells: list[Cell | None] = []
    place = 0
    while place < len(pieces) and len(cells) < count:
        piece = pieces[place]
        if cells and piece.gap and not _continues(piece, cells[-1]):
            cells.extend([None] * min(piece.gap, count - len(cells)))
            if len(cells) >= count:
                break
        last = cells[-1] if cells else None
        if last is not None and _continues(piece, last):
            cells[-1] = Cell(last.place, last.text + piece.text)
        elif _is_value(piece.text):
            cells.append(Cell(piece.place, piece.text))
        else:
            break
        place += 1
    last = cells[-1] if cells else None
    if place < len(pieces) and last is not None and _continues(pieces[place], last):
        cells[-1] = Cell(last.place, last.text + pieces[place].text)
        place += 1
    return cells, pieces[place:]


def _continues(piece: Piece, last: Cell | None) -> bool:
    """Whether a piece is the unit of the value before it: 39万 and then 台套."""
    if last is None or re.search("[0-9万亿]$", last.text) is None:
        return False
    return known_unit(split_header(piece.text)[1]) is not None and not _is_value(piece.text)


def _fill(cells: dict[int, Cell], pieces: list[Piece], places: list[int]) -> None:
    """The words before the values: the last is the name, those before it are its group."""
    if not pieces or not places:
        return
    if (len(pieces) > 1 and known_unit(split_header(pieces[-1].text)[1]) is not None) or pieces[-1].text == "%":
        cells[places[-1]] = Cell(pieces[-1].place, pieces[-1].text)
        pieces, places = pieces[:-1], places[:-1]
        if not pieces or not places:
            return
    cells[places[-1]] = Cell(pieces[-1].place, pieces[-1].text)
    if len(pieces) > 1 and len(places) > 1:
        cells[places[0]] = Cell(pieces[0].place, "".join(piece.text for piece in pieces[:-1]))
    elif len(pieces) > 1:
        cells[places[-1]] = Cell(pieces[0].place, "".join(piece.text for piece in pieces))


def _fill_behind(cells: dict[int, Cell], pieces: list[Piece], places: list[int], columns: list[str]) -> None:
    """The words behind: a remark and an attribute by their words, the rest is the office."""
    rest: list[Piece] = []
    for piece in pieces:
        wanted = "备注|说明" if _REMARK.match(piece.text) else "属性|性质" if _ATTRIBUTE.fullmatch(piece.text) else ""
        place = next((place for place in places if wanted and re.search(wanted, columns[place])), None)
        if place is None:
            rest.append(piece)
        else:
            cells[place] = Cell(piece.place, piece.text)
    free = [place for place in places if place not in cells]
    if rest and free:
        cells[free[0]] = Cell(rest[0].place, "".join(piece.text for piece in rest))
