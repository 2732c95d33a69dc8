"""What the columns of a printed table may be called, where its header takes several lines."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import column_of
from auditor.intake.layout.laid import Piece
from auditor.intake.layout.regrid import columns_under, header_of, is_head

_YEAR = pattern(r"(?:19|20)[0-9]{2}年?")
GROUP = "类别"
# A cell of the header that reaches over years: 区级目标, 县级年度目标, 预期值, 现状值.
_OVER = pattern(
    "(?:[本我]?(?:国家|全国|[省市区县州])级?)?(?:年度|分年度|规划|预期|阶段)?(?:目标|预期|计划)值?|规划期|(?:现状|基期|基准|实际)值"
    "|(?:[本我]?(?:国家|全国|[省市区县州])级?|年度)(?:任务|指标)"
)
BEAM = 40           # ways to put a line that are followed
DOUBT = 0.3         # what it costs to leave out a word of the header that tells something
Cells: TypeAlias = tuple[str, ...]


def headers_of(lines: Sequence[Cells]) -> Iterator[tuple[list[str], float]]:
    """What the columns may be called, and how doubtful that is.

    All pieces of the header, or all but one, as one may stand over others; a year hardly does.
    """
    if len(lines) > 1 and all(map(_YEAR.fullmatch, lines[0])):
        lines = [lines[1], lines[0], *lines[2:]]        # a word in the middle beside years of two lines
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
        alone = 0.5 if is_head(cell) or _YEAR.match(cell) else -1
        further = [(worth + alone, (*places, -1), after) for worth, places, after in ways] + [
            (worth + _fits(above[at], cell), (*places, at), at + 1)
            for worth, places, after in ways
            for at in range(after, len(above))
        ]
        ways = sorted(further, key=lambda way: (-way[0], way[1]))[:BEAM]
    return ways[0][0], ways[0][1]


def _fits(head: str, cell: str) -> float:
    """How well a cell goes on with a word of the header: 〔累计〕 with 年均增速, （单位） with 名称, 位 with 责任单."""
    if is_head(head + cell):
        return 1
    if cell[0] in "（(〔[【":
        fits = column_of([head]).sort == ("name" if "单位" in cell else "value")
        return -0.5 if not fits else 0.7 if _YEAR.search(head) else 0.9
    whole = is_head(head) or column_of([head]).sort not in ("text", "name")
    return -0.8 if whole or is_head(cell) or _YEAR.match(cell) else -0.2


def _below_wide(heads: list[str], below: Sequence[str]) -> list[str]:
    """The heads, those of a level or of all years one for each year below; what is below nothing stands last."""
    wide = [place for place, head in enumerate(heads) if _OVER.fullmatch(head)]
    groups: list[list[str]] = []
    for year in below:
        if not groups or (len(wide) > 1 and year <= groups[-1][-1]):
            groups.append([])
        groups[-1].append(year)
    if not below or len(groups) != len(wide) or not all(map(is_head, below)):
        return [*heads, *below]
    told = dict(zip(wide, groups, strict=True))
    parts = ([head + each for each in told.get(place, [""])] for place, head in enumerate(heads))
    return [part for each in parts for part in each]
