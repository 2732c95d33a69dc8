"""Tables whose cells only spaces, tabs or bars divide, a row a line, as tables again, where rows lack merged cells."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Literal

from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.documents.text_table.edges import BARE
from auditor.ground.pattern import pattern
from auditor.intake.layout.flowed import flowed
from auditor.intake.layout.headers import HEADING
from auditor.intake.layout.laid import Piece
from auditor.intake.layout.merged import merged
from auditor.intake.layout.named_above import named_above
from auditor.intake.layout.printed import Printed, printed
from auditor.intake.layout.regrid import MOST as PIECES
from auditor.intake.layout.regrid import grid_of, header_of
from auditor.intake.layout.wrapped import completed, unwrapped
from auditor.intake.tight import narrow_digits

_HEADER = pattern(r"指标|名称|项目|目标|任务|类别|分类|领域|[县市区州]")
_CAPTION = pattern("专栏|附?表|附件|图")
_VALUED = pattern(r"(?:19|20)[0-9]{2}|目标|规划值|任务数|累计|年均|现状|十[一二三四五]五")
_YEAR = pattern("(?:19|20)[0-9]{2}年?")
_BAR = pattern("[|｜]")
_BARS = pattern(r"\s*[|｜]\s*")
_DIVIDED = pattern(r"[\s|｜]")
# Words of two signs that a header draws out: 指  标. Others are two cells: 年 年.
_DRAWN_OUT = (
    "指标", "属性", "单位", "类别", "类型", "序号", "备注", "名称", "目标", "项目", "领域", "性质", "任务", "数量",
    "地区", "分类", "责任", "来源", "说明", "国家", "全国", "全省", "全市", "全区", "全县", "合计", "小计", "总计",
    "年度", "指数",
)
_SPACES = r"\s+"
_APART = pattern(rf"(?<!\S)(?:{'|'.join(map(_SPACES.join, _DRAWN_OUT))})(?!\S)")
_BROKEN = pattern(       # 2 020年, 2020 年, 18. 7, 1/10 万
    r"(?<=\b1/10)\s(?=万)|(?<=\b[12])\s(?=[09][0-9]{2}年)|(?<=\b(?:19|20)[0-9]{2})\s(?=年)"
    r"|(?<=[0-9]\.)\s(?=[0-9])|(?<=[0-9])\s(?=\.[0-9]|岁)"
)
_BOUNDED = pattern(r"(?<=[0-9%])\s+(?=(?:左右|以上|以下|以内)[〕\]】)）]?(?:\s|$))")        # 7.5 左右
_STOPS = pattern("[，。；]")
_BRACKETS = pattern("[(（][^()（）]*[)）]")
PROSE = 0.3     # of the rows of a table so many hold a stop
_WIDE = pattern(r"\s(?<=\S\s)\s{2,}\S")
_GAP = pattern(r"\s{2,}")
_BESIDE = pattern(rf"(?<!\S)({BARE.pattern})\s(?=(?:{BARE.pattern})(?!\S))")       # 85.42 127.18 约束性
_RULE = pattern(":?-+:?")
BROKEN = 3  # lines of a row that breaks
ROWS = 3  # lines of a table that are told by their cells alone
MOST = 60  # headers that may turn out to be none
SURE = 0.6  # what rows printed line by line cost on the average where hardly one is wrong
LONGEST = 200  # signs of a row
LONGEST_HEAD = 30  # signs of a header's cell


def unspaced(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every run of such lines made a table."""
    made: list[Block] = []
    place, failed = 0, 0
    while place < len(blocks):
        found = _barred(blocks, place) or merged(blocks, place)
        if found is None and _is_caption(blocks, place):
            made.append(blocks[place])
            place += 1
            continue
        lines = _lines(blocks, place) if found is None and failed <= MOST else []
        if lines and (above := _named_above(blocks, place, lines)) is not None:
            made.extend(above[0])
            place += above[1]
            continue
        if lines:
            found = _wrapped(blocks, place, lines)
        begins = found is None and failed <= MOST and _begins_printed(blocks, place)
        if begins and (whole := _printed(blocks, place)) is not None:
            made.extend(whole[0])
            place += whole[1]
            continue
        if lines and found is None:
            found = _laid(blocks, place, lines) or flowed(blocks, place, lines)
        made.append(blocks[place] if found is None else found[0])
        place += 1 if found is None else found[1]
        failed += (bool(lines) or begins) and found is None
    return made


def _begins_printed(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line can begin the header of a printed table; one of years can where the next says of what."""
    cells = _cells(blocks[place])
    if len(cells) < 2 or HEADING.match(cells[0]) or max(map(len, cells)) > LONGEST_HEAD:
        return False
    told = _cells(blocks[place + 1]) if all(map(_YEAR.fullmatch, cells)) and place + 1 < len(blocks) else cells
    return any(map(_HEADER.search, told))


def _printed(blocks: Sequence[Block], place: int) -> tuple[list[Block], int] | None:
    """The table whose cells take several lines, and behind it the lines that are no row of it; their number in all."""
    lines = [tuple(_cells(blocks[place]))]
    while place + len(lines) < len(blocks) and (cells := _cells(blocks[place + len(lines)])):
        lines.append(tuple(cells))
    found = printed(lines)
    if found is None or _is_prose(found):
        return None
    rows = [(0, found.header), *((min(row.lines), row.cells) for row in found.rows)]
    made = [_placed(blocks[place + at], cells) for at, cells in rows]
    left = [blocks[place + at] for at in found.left]
    how: Literal["laid", "doubtful"] = "doubtful" if found.cost > SURE else "laid"
    return [Grid(made[0][0].place, tuple(made), headers=1, made=how), *left], found.lines


def _is_prose(found: Printed) -> bool:
    """Whether a header or many of the rows hold the stops of sentences: a paragraph whose numbers stand apart."""
    told = sum(any(map(_STOPS.search, row.cells)) for row in found.rows)
    return any(map(_STOPS.search, found.header)) or told > PROSE * len(found.rows)


def _is_caption(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line is the caption of the table whose header the next begins: 专栏1 “十四五”主要指标."""
    first, after = _cells(blocks[place]), _cells(blocks[place + 1]) if place + 1 < len(blocks) else []
    return (
        len(first) == 2
        and _CAPTION.match(first[0]) is not None
        and len(after) > 2
        and any(map(_HEADER.search, after))
    )


def _lines(blocks: Sequence[Block], place: int) -> list[list[str]]:
    """The cells of the lines from a header on; none where none is."""
    lines: list[list[str]] = []
    first = _cells(blocks[place])
    if any(_STOPS.search(_BRACKETS.sub("", cell)) for cell in first):
        return lines
    below = [cell for block in blocks[place + 1 : place + 3] for cell in _cells(block)]
    if not _is_header(first) and not (len(first) > 1 and not HEADING.match(first[0]) and _is_header([*first, *below])):
        return lines
    while place + len(lines) < len(blocks) and (cells := _cells(blocks[place + len(lines)])):
        lines.append(cells)
    return lines


def _laid(blocks: Sequence[Block], place: int, lines: Sequence[Sequence[str]]) -> tuple[Grid, int] | None:
    """The table of lines that are laid to their header, and how many lines; None where they are none."""
    rows = completed(lines)
    pieces = [
        Piece(cell, f"{blocks[place + row.at].place}/c{column}")
        for row in rows
        for column, cell in enumerate(row.cells, 1)
    ]
    ends = [end for end in accumulate(len(row.cells) for row in rows) if end <= PIECES]
    found = grid_of(pieces[: max(ends, default=0)], frozenset(ends))
    if found is None or found[1] not in ends:   # a table ends with a line
        return None
    return found[0], rows[ends.index(found[1])].lines


def _barred(blocks: Sequence[Block], place: int) -> tuple[Grid, int] | None:
    """The table of lines that bars, tabs or wide spaces divide into as many cells each, and how many lines; or None.

    A line of dashes below the header (`|---|---|`) is a rule. Where a line beside them is divided into fewer cells,
    merged ones are not there: then all lines are laid to their header instead.
    """
    if place and len(_exact(blocks[place - 1])) > 1:
        return None
    rows: list[tuple[Cell, ...]] = []
    end = place
    while end < len(blocks):
        cells, lines = _whole(blocks, end) if rows and _is_enclosed(blocks[place]) else (_exact(blocks[end]), 1)
        rule = bool(rows) and len(cells) > 1 and all(map(_RULE.fullmatch, cells))
        if len(cells) < 2 or (rows and not rule and len(cells) != len(rows[0])):
            break
        if not rule:
            rows.append(_placed(blocks[end], cells))
        end += lines
    uneven = end < len(blocks) and len(_exact(blocks[end])) > 1
    return (Grid(rows[0][0].place, tuple(rows)), end - place) if len(rows) >= ROWS and not uneven else None


def _placed(block: Block, cells: Sequence[str]) -> tuple[Cell, ...]:
    """The cells of a row, each with its place in the line that the row is read from."""
    return tuple(Cell(f"{block.place}/c{column}", cell) for column, cell in enumerate(cells, 1))


def _is_enclosed(block: Block) -> bool:
    """Whether a line begins and ends with a bar."""
    return isinstance(block, Paragraph) and block.text.strip()[:1] == block.text.strip()[-1:] == "|"


def _whole(blocks: Sequence[Block], place: int) -> tuple[list[str], int]:
    """The cells of a row that ends with a bar, also where its line breaks within a cell, and how many lines it takes.

    One that begins without a bar lacks its first cell.
    """
    said = ""
    for lines, block in enumerate(blocks[place : place + BROKEN], 1):
        said += block.text.strip() if isinstance(block, Paragraph) else ""
        if said.endswith("|"):
            inside = said[1:-1] if said.startswith("|") else "|" + said[:-1]
            return [cell.strip() for cell in inside.split("|")], lines
    return [], 1


def _wrapped(blocks: Sequence[Block], place: int, lines: Sequence[Sequence[str]]) -> tuple[Grid, int] | None:
    """The table of lines whose names a narrow column breaks, and how many lines; None for none."""
    header = [words for words, _ in header_of([Piece(cell, "") for cell in lines[0]])]
    rows = unwrapped([header, *lines[1:]])
    if not rows:
        return None
    made = [_placed(blocks[place + row.at], row.cells) for row in rows]
    return Grid(made[0][0].place, tuple(made), headers=1), rows[-1].lines


def _named_above(
    blocks: Sequence[Block], place: int, lines: Sequence[Sequence[str]]
) -> tuple[list[Block], int] | None:
    """The table of lines whose numbered names stand above their values, behind it the numbers of pages; their lines."""
    rows, pages = named_above(lines)
    if not rows:
        return None
    made = [_placed(blocks[place + row.at], row.cells) for row in rows]
    grid = Grid(made[0][0].place, tuple(made), headers=1, made="laid")
    return [grid, *(blocks[place + at] for at in pages)], rows[-1].lines


def _exact(block: Block) -> list[str]:
    """The cells of a line, the empty ones too; none where neither bars nor tabs nor wide spaces divide it."""
    if not isinstance(block, Paragraph) or _DIVIDED.search(block.text) is None:
        return []
    text = _APART.sub(_together, block.text.strip(" "))
    if "\t" in text:
        return [cell.strip() for cell in text.split("\t")]
    if not _BAR.search(text) and _WIDE.search(text):
        return _at_gaps(text)
    whole = text.startswith(("|", "｜")) and text.endswith(("|", "｜")) and len(text) > 1
    cells = [cell.strip() for cell in _BAR.split(text[1:-1] if whole else text)]
    return cells if len(cells) > 1 else []


def _at_gaps(text: str) -> list[str]:
    """What wide spaces divide, and values also where only one stands between them."""
    return _GAP.split(_BESIDE.sub(r"\1  ", text))


def _together(found: re.Match[str]) -> str:
    return "".join(found[0].split())


def _cells(block: Block) -> list[str]:
    """What a line holds beside each other: what tabs or bars divide, else what spaces do."""
    if not isinstance(block, Paragraph) or len(block.text) > LONGEST or block.text.rstrip().endswith(("。", "；")):
        return []
    if "\t" in block.text:
        return [bare for cell in block.text.split("\t") if (bare := _APART.sub(_together, cell).strip())]
    if _BAR.search(block.text):
        return [cell for cell in _BARS.split(block.text.strip("|｜ ")) if cell]
    text = _BROKEN.sub("", _APART.sub(_together, narrow_digits(block.text.strip())))
    text = _BOUNDED.sub("", text)
    if _WIDE.search(text):
        return [re.sub(r"\s", "", cell) for cell in _at_gaps(text)]   # 2025 年     属 性
    return text.split()


def _is_header(cells: list[str]) -> bool:
    return (
        len(cells) >= 2
        and any(_HEADER.search(cell) for cell in cells[:-1])
        and any(_VALUED.search(cell) for cell in cells[1:])
        and all(len(cell) <= LONGEST_HEAD for cell in cells)
    )
