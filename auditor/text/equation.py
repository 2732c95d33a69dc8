"""An equation between indicators, as a document states it: area * per-mu == output.

Names are the ids of indicators, hyphens and any word included, so that a minus stands between spaces. Operators are
+ - * / and brackets; == <= >= stand between the two sides. Units multiply, cancel and convert; each value may be off
by half a unit of its last written digit, and the sides agree where what they can be overlaps.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final, NamedTuple

from auditor.ground.missing import Missing, missing
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.ground.words import Words, say
from auditor.messages.equation import EQUATION
from auditor.text.comparable import number_of
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT, POINTS, factor, split_header

_TOKEN = pattern(r"\s*([a-z0-9]+(?:-[a-z0-9]+)*(?:\.[0-9]+)?|==|<=|>=|[-+*/()])")
_NUMBER = pattern(r"[0-9]+(?:\.[0-9]+)?")
SIGNS: Final = ("==", "<=", ">=")
LONGEST: Final = 200                    # characters: also how deep brackets can be


class NotAnEquation(Exception):
    """A text that is no equation; `words` is one sentence, `column` where it breaks off (0-based)."""

    def __init__(self, words: Words, column: int) -> None:
        super().__init__(words.en)
        self.words, self.column = words, column


class Node(NamedTuple):
    """A part of an equation: an operator with its two sides, a number, or the id of an indicator."""

    sign: str
    left: "Node | None" = None
    right: "Node | None" = None


@record
class Worth:
    """What a part comes to: its number, between which numbers it may lie, and its unit as factors with powers."""

    number: Fraction
    low: Fraction
    high: Fraction
    units: tuple[tuple[str, int], ...] = ()


def parse_equation(text: str) -> Node:
    """The equation that a text is. Raises NotAnEquation."""
    reader = _Reader(text)
    left = reader.sum()
    sign = reader.take(*SIGNS)
    if sign is None:
        raise reader.refused("equation-sign")
    node = Node(sign, left, reader.sum())
    if reader.token is not None:
        raise reader.refused("equation-rest")
    return node


class _Reader:
    """Reads tokens one after another."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.start = text, 0, 0
        self.token: str | None = None
        if len(text) > LONGEST:
            raise self.refused("equation-long")
        self.next()

    def next(self) -> None:
        rest = self.text[self.at:]
        self.start = self.at + len(rest) - len(rest.lstrip())
        found = _TOKEN.match(self.text, self.at)
        if found is None:
            if rest.strip():
                raise self.refused("equation-rest")
            self.token = None
            return
        self.start, self.at, self.token = found.start(1), found.end(), found[1]

    def refused(self, key: str) -> NotAnEquation:
        return NotAnEquation(say(EQUATION, key, text=self.text[:LONGEST], part=self.text[self.start:][:20]), self.start)

    def take(self, *signs: str) -> str | None:
        token = self.token
        if token not in signs:
            return None
        self.next()
        return token

    def sum(self) -> Node:
        node = self.product()
        while (sign := self.take("+", "-")) is not None:
            node = Node(sign, node, self.product())
        return node

    def product(self) -> Node:
        node = self.atom()
        while (sign := self.take("*", "/")) is not None:
            node = Node(sign, node, self.atom())
        return node

    def atom(self) -> Node:
        if self.take("(") is not None:
            node = self.sum()
            if self.take(")") is None:
                raise self.refused("equation-bracket")
            return node
        token = self.token
        if token is None or token in SIGNS or token in "+-*/()":
            raise self.refused("equation-value")
        self.next()
        return Node(token)


def names_in(node: Node) -> tuple[str, ...]:
    """The ids that an equation names, each once, in their order."""
    if node.left is None or node.right is None:
        return () if _NUMBER.fullmatch(node.sign) else (node.sign,)
    return tuple(dict.fromkeys((*names_in(node.left), *names_in(node.right))))


def with_names(text: str, names: Mapping[str, str]) -> str:
    """An equation in other ids. names: id → id; what is not in it stays."""
    return _TOKEN.sub(lambda token: token[0].replace(token[1], names.get(token[1], token[1])), text)


def worth_of(node: Node, value: Callable[[str], Quantity | Missing]) -> Worth | Missing:
    """What one side comes to; Missing where a value is no number or units do not go together."""
    if node.left is None or node.right is None:
        if _NUMBER.fullmatch(node.sign):
            number = Fraction(node.sign)
            return Worth(number, number, number)
        found = value(node.sign)
        return found if isinstance(found, Missing) else _of_quantity(found)
    left, right = worth_of(node.left, value), worth_of(node.right, value)
    if isinstance(left, Missing) or isinstance(right, Missing):
        needs = [need for side in (left, right) if isinstance(side, Missing) for need in side.needs]
        return Missing(tuple(dict.fromkeys(needs)))
    if node.sign in "*/":
        return _times(left, right, 1 if node.sign == "*" else -1)
    return _plus(left, right, 1 if node.sign == "+" else -1)


def _of_quantity(quantity: Quantity) -> Worth | Missing:
    number = number_of(quantity)
    if isinstance(number, Missing):
        return number
    size = Fraction(1, 100) if quantity.unit in (PERCENT, POINTS) else Fraction(1)
    units = () if quantity.kind != "amount" or not quantity.unit else _factors(quantity.unit)
    step = quantity.step or Fraction(0)
    half = Fraction(0) if step == 1 and len(units) < 2 else step / 2
    worth = Worth(number * size, (number - half) * size, (number + half) * size)
    for name, power, scale in units:
        worth = _scaled(worth, scale ** power, (*worth.units, (name, power)))
    return worth


def _factors(unit: str) -> tuple[tuple[str, int, Fraction], ...]:
    """A unit as names with powers, and the multiplier of each: 元/千人 is 元 and, below, 1000 人."""
    above, *below = unit.split("/")
    found = [(above, 1, Fraction(1))]
    for part in below:
        size, name = split_header(part)
        found.append((name, -1, Fraction(size)))
    return tuple(found)


def _scaled(worth: Worth, by: Fraction, units: tuple[tuple[str, int], ...]) -> Worth:
    return Worth(worth.number * by, worth.low * by, worth.high * by, units)


def _times(left: Worth, right: Worth, power: int) -> Worth | Missing:
    if power < 0:
        if right.low <= 0 <= right.high:
            return missing("division-by-zero")
        right = Worth(1 / right.number, 1 / right.high, 1 / right.low, tuple((name, -up) for name, up in right.units))
    ends = [a * b for a in (left.low, left.high) for b in (right.low, right.high)]
    return _cancelled(Worth(left.number * right.number, min(ends), max(ends), (*left.units, *right.units)))


def _cancelled(worth: Worth) -> Worth:
    """The same with what stands above and below the line taken out: 亩 · 公斤/亩 is 公斤."""
    for place, (name, power) in enumerate(worth.units):
        for other, (against, down) in enumerate(worth.units):
            scale = factor(name, against) if power == 1 and down == -1 else None
            if scale is not None:
                rest = tuple(unit for at, unit in enumerate(worth.units) if at not in (place, other))
                return _cancelled(_scaled(worth, scale, rest))
    return worth


def _plus(left: Worth, right: Worth, sign: int) -> Worth | Missing:
    scale = scale_between(right, left)
    if scale is None:
        return missing("unlike-units")
    other = _scaled(right, scale * sign, left.units)
    low, high = sorted((other.low, other.high))
    return Worth(left.number + other.number, left.low + low, left.high + high, left.units)


def scale_between(worth: Worth, other: Worth) -> Fraction | None:
    """What the first is multiplied with to stand in the units of the second; None where they do not convert.

    What the first is for each of may be left to the name of the second: 1000亿元 ÷ 100万人 is 10万元 of 人均….
    """
    rest, scale = list(other.units), Fraction(1)
    for name, power in worth.units:
        for place, (against, up) in enumerate(rest):
            size = factor(name, against) if power == up else None
            if size is not None:
                scale *= size ** power
                del rest[place]
                break
        else:
            if power > 0 or any(up < 0 for _, up in other.units):
                return None
    return None if rest else scale


def holds(node: Node, value: Callable[[str], Quantity | Missing]) -> tuple[bool, Worth, Worth] | Missing:
    """Whether an equation holds at the digits written, and what its two sides are, both in the units of the right."""
    if node.left is None or node.right is None:
        return missing("not-a-number")
    left, right = worth_of(node.left, value), worth_of(node.right, value)
    if isinstance(left, Missing) or isinstance(right, Missing):
        needs = [need for side in (left, right) if isinstance(side, Missing) for need in side.needs]
        return Missing(tuple(dict.fromkeys(needs)))
    scale = scale_between(left, right)
    if scale is None:
        return missing("unlike-units")
    left = _scaled(left, scale, right.units)
    answers: Mapping[str, bool] = {
        "==": left.low <= right.high and right.low <= left.high, "<=": left.low <= right.high,
        ">=": left.high >= right.low,
    }
    return answers[node.sign], left, right
