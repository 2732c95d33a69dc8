"""The cells of a row whose values stand together without anything between: 21.6623.04〔1.38〕 are three."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, product
from math import inf, log, prod

from auditor.ground.pattern import pattern
from auditor.ground.record import record

_LEADS = (
    r"(?:[≥≤＞＜><≧]|达到|不低于|不少于|大于|小于|超过|近|约|控制在|下降|降低|提高|增加"
    r"|(?:比|较)(?:19|20)[0-9]{2}年(?:降低|下降|提高|增长|增加))*"
)
_NUMBER = r"[0-9]+(?:\.[0-9]+)*"
_UNITS = (
    "(?:[万亿]|[万亿]?(?:年|个|张|人|家|所|公里|平方公里|公顷|亩|吨|元|户|件|人次|次|平方米|立方米|小时|天|座|条|处|项|辆|台|套|名|克))"
    "(?=[0-9≥≤＞＜〔[/—-]|以[上下内]|左右|约束|预期|$)"
)
_TOKEN = pattern(
    rf"(?P<whole>[≥≤＞＜><]?[〔\[【](?P<inside>[^〔〕\[\]【】]{{1,14}})[〕\]】][%*]?|（[0-9]+(?:\.[0-9]+)?[%％]?）)"
    r"|(?P<change>[\-－–][0-9]+(?:\.[0-9]+)?(?:[%％]|个?百分点)"
    r"|(?:在(?:19|20)[0-9]{2}年的?基础上)?(?:提高|增加|降低|下降)[0-9]+(?:\.[0-9]+)?(?:岁|个?百分点))"
    rf"|(?P<none>[—\-－–/])"
    rf"|(?P<number>(?P<lead>{_LEADS})(?P<digits>(?>{_NUMBER}))(?P<tail>(?:[%％‰]|个?百分点|(?<!(?<![0-9.])1)/10万|{_UNITS})?\*?(?:左右|以上|以下|以内)?(?:（(?:[^（）0-9]{{0,3}}(?:19|20)[0-9]{{2}}年[^（）]{{0,4}}|除[^（）0-9]{{1,8}}外)）)?))"
)
_ORDERS = pattern(r"[.、．](?![0-9])")  # 5. is a number in order
_YEAR = pattern("(?:19|20)[0-9]{2}")
_NAMED = pattern("[A-Za-z岁级]")  # 4A级 begins a name
_PLAIN = pattern(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_FINE = pattern(r"\.[0-9]{3}|\.[0-9]+0(?![0-9])")  # 4.310: finer than values mostly are
LONGEST = 32  # signs of digits that stand together, and are not looked at where there are more
MOST = 9       # signs of digits that are parted
SAID = 0.4      # what it is worth that a value stands elsewhere in the document by itself
DECIMALS = 0.2  # for each place behind the point that two neighbours differ by


BARE = 2  # what it costs that a growth is no percentage, or that one of two values is one
FINE = 1.0      # of a value that has more places behind the point than values mostly have
EMPTY = 0.9     # what a cell costs that a blank leaves empty
WAYS = 40_000   # to part a row, and none is looked at where there are more
AGREES = 3      # what it is worth that a value and its growth agree
EXACT, NEAR = 1e-9, 0.005       # by how much they may differ: sums not at all, rates by their last digit
RATED, USUAL, RARE = 0.3, 7, 0.01  # what it costs that a growth is far from the usual one; one of nothing is rare


@record
class Token:
    """One value, or several that stand together. digits: where its digits stand, of a number without a bracket."""

    start: int
    end: int
    sort: str
    digits: tuple[int, int]


@record
class Parted:
    """The cells of a row, each from where to where, how unlikely they are, and how unlikely the next way is."""

    price: float
    next: float
    cells: tuple[tuple[int, int], ...]


def tokens(text: str, start: int) -> list[Token]:
    """The values that stand behind each other from a place on."""
    found: list[Token] = []
    place = start
    while (match := _TOKEN.match(text, place)) is not None:
        if match["number"] and not match["lead"] and not match["tail"] and _ORDERS.match(text, match.end()):
            break
        if match["digits"] and text[match.end() : match.end() + 1] == "年" and _YEAR.fullmatch(match["digits"]):
            break
        if found and match["digits"] and not match["tail"] and _NAMED.match(text, match.end()):
            break
        sort = "number" if match["number"] else "none" if match["none"] else "whole"
        digits = match.span("digits") if sort == "number" else (match.end(), match.end())
        found.append(Token(*match.span(), sort, digits))
        place = match.end()
        while place < len(text) and text[place].isspace():
            place += 1
    return found


def parted(
    text: str, told: Sequence[Token], grows: Sequence[int], said: frozenset[str] = frozenset()
) -> Parted | None:
    """As many cells as columns, the likeliest; None for fewer or more values.

    grows: of each column, over how many years it says how the value before grows or what it comes to; 0 for none.
    said: the numbers of the document.
    """
    count = len(grows)
    dashes = [place for place, token in enumerate(told) if token.sort == "none"]
    if len(told) > count and told[0].end - told[0].start == 1 and 1 in dashes:
        told = told[1:]  # the mark of a footnote before —
    elif len(told) > count and len(dashes) == len(told) - count + 1 and dashes[-1] - dashes[0] == len(dashes) - 1:
        first, last = dashes[0], dashes[-1]  # —— is one dash
        joined = Token(told[first].start, told[last].end, "none", (0, 0))
        told = [*told[:first], joined, *told[last + 1 :]]
    if len(told) > count:
        return None
    priced: list[tuple[float, tuple[tuple[int, int], ...]]] = []
    ways_of = [list(islice(_ways(text, token, count - len(told)), WAYS + 1)) for token in _with_blanks(text, told)]
    for ways in product(*ways_of) if prod(map(len, ways_of)) <= WAYS else ():
        cells = tuple(cell for way in ways for cell in way)
        if len(cells) == count:
            values = [text[slice(*cell)] for cell in cells]
            price = _price(values, grows) - SAID * sum(value in said for value in values) + EMPTY * values.count("")
            priced.append((price, cells))
    (best, cells), *others = sorted(priced)[:2] or [(inf, ())]
    return Parted(best, others[0][0] if others else inf, cells) if cells else None


def _with_blanks(text: str, told: Sequence[Token]) -> Iterator[Token]:
    """The values, and before each the place where a blank leaves room for an empty cell."""
    for token in told:
        if text[token.start - 1].isspace():
            yield Token(token.start, token.start, "blank", (token.start, token.start))
        yield token


def _ways(text: str, token: Token, most: int) -> Iterator[list[tuple[int, int]]]:
    """The ways to part the digits of one token by up to so many cuts; what stands before or behind stays there."""
    if token.sort == "blank":
        yield []
    if token.sort != "number" or _PLAIN.fullmatch(text[slice(*token.digits)]) is not None:
        yield [(token.start, token.end)]
    first, last = token.digits
    if token.sort != "number" or most < 1 or last - first > LONGEST:
        return
    for cuts in _cuts(text, first, last, most):
        edges = [token.start, *cuts, token.end]
        yield list(pairwise(edges))


def _cuts(text: str, first: int, last: int, most: int) -> Iterator[list[int]]:
    """Where digits can be cut so that every part is a number."""
    for place in range(first + 1, last):
        if place - first > MOST or not _PLAIN.fullmatch(text[first:place]):
            continue
        if _PLAIN.fullmatch(text[place:last]):
            yield [place]
        if most > 1:
            yield from ([place, *more] for more in _cuts(text, place, last, most - 1))


def _price(cells: Sequence[str], grows: Sequence[int]) -> float:
    """How unlike neighbours are: values of one row are of one size, and have as many places behind the point."""
    price = sum(FINE for cell in cells if _FINE.search(cell))
    before, last = "", ""
    for cell, years in zip(cells, grows, strict=True):
        found = re.search(_NUMBER, cell)
        if found is None:
            continue
        if years and before and _agrees(before, last, cell, years):
            price -= AGREES
            continue
        if cell[0] in "〔[【":
            continue
        if years:  # by some percent
            price += RATED * abs(log((float(found[0]) or RARE) / USUAL))
            price += BARE if cell[0].isdigit() and not cell.endswith(("%", "点")) else 0
            continue
        if last:
            one = re.search(_NUMBER, last)
            a, b = float(one[0]) if one is not None else 0, float(found[0])
            price += abs(log(a / b)) if a and b else 3
            price += DECIMALS * abs(len(_places(one)) - len(_places(found)))
            price += BARE if ("%" in cell) != ("%" in last) else 0
        before, last = last, cell
    return price


def _agrees(before: str, last: str, growth: str, years: int) -> bool:
    """Whether a value is the one before it, grown by a rate for so many years, or by an amount that brackets hold."""
    numbers = [float(found[0]) for cell in (before, last, growth) if (found := re.search(_NUMBER, cell)) is not None]
    if len(numbers) < 3:
        return False
    one, other, rate = numbers
    if growth[0] in "〔[【":
        return abs(abs(other - one) - rate) < EXACT
    return abs(one * (1 + rate / 100) ** years - other) < NEAR * other


def _places(number: re.Match[str] | None) -> str:
    return number[0].partition(".")[2] if number is not None else ""
