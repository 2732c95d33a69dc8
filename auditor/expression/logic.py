"""What the compiled expressions do: three-valued logic and exact arithmetic.

Every operation takes plain values, None (a full text is silent) or `Missing`, and gives the same.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import TypeGuard

from auditor.missing import Missing, missing
from auditor.values.comparable import number_of, paired
from auditor.values.compare import as_ratio
from auditor.values.quantity import Quantity
from auditor.values.unit import PERCENT, POINTS

SILENT = missing("silent")


def join(*answers: object) -> Missing:
    """Everything that several answers need, each once."""
    needs = [need for answer in answers if isinstance(answer, Missing) for need in answer.needs]
    return Missing(tuple(dict.fromkeys(needs)))


def joined(*answers: object) -> object:
    """Kleene's and of answers none of which is False: the only one that is not True as it is."""
    answer: object = True
    for part in answers:
        if part is not True:
            answer = part if answer is True else join(answer, part)
    return answer


def number(value: object) -> Fraction | Missing:
    """A number, or a quantity as a number (a percentage as its hundredth)."""
    if value.__class__ is Fraction or value.__class__ is Missing:
        return value
    if isinstance(value, int):
        return Fraction(value)
    quantity = getattr(value, "quantity", value)
    if quantity.__class__ is not Quantity:
        return SILENT
    return as_ratio(quantity) if quantity.unit in (PERCENT, POINTS) else number_of(quantity)


def numbers(left: object, right: object) -> tuple[Fraction, Fraction] | Missing:
    """Two sides as numbers; two quantities in one unit, or Missing where their units or kinds are unlike."""
    first, second = getattr(left, "quantity", left), getattr(right, "quantity", right)
    if first.__class__ is Quantity and second.__class__ is Quantity:
        return paired(first, second)
    one, other = number(left), number(right)
    if isinstance(one, Missing) or isinstance(other, Missing):
        return join(one, other)
    return one, other


def get(base: object, attribute: str) -> object:
    """An attribute of a row that may be absent."""
    if base is None or isinstance(base, Missing):
        return base
    return getattr(base, attribute)


def get_flag(base: object, attribute: str) -> object:
    """A yes or no of a row that may be absent: without the row there is no answer."""
    value = get(base, attribute)
    return SILENT if value is None else value


def both(first: object, rest: Callable[[], object]) -> object:
    """Kleene's and."""
    if first is False:
        return False
    return and_then(first, rest())


def and_then(first: object, second: object) -> object:
    """Kleene's and of two answers, the first of which is not False."""
    if second is False:
        return False
    if first is True:
        return second
    return first if second is True else join(first, second)


def either(first: object, rest: Callable[[], object]) -> object:
    """Kleene's or."""
    if first is True:
        return True
    return or_then(first, rest())


def or_then(first: object, second: object) -> object:
    """Kleene's or of two answers, the first of which is not True."""
    if second is True:
        return True
    if first is False:
        return second
    return first if second is False else join(first, second)


def negation(answer: object) -> object:
    """Kleene's not."""
    return answer if isinstance(answer, Missing) else not answer


def equal(left: object, right: object) -> object:
    """== of texts and flags; a full text that says nothing equals nothing."""
    if isinstance(left, Missing) or isinstance(right, Missing):
        return join(left, right)
    return left == right


def equal_numbers(left: object, right: object) -> object:
    """== of numbers and quantities."""
    pair = numbers(left, right)
    return pair if isinstance(pair, Missing) else pair[0] == pair[1]


def below(left: object, right: object) -> object:
    """< of two numbers or two texts."""
    if isinstance(left, str) and isinstance(right, str):
        return left < right
    pair = numbers(left, right)
    if isinstance(pair, Missing):
        return pair
    one, other = pair       # in whole numbers: the comparison of `Fraction` costs several times as much
    return one.numerator * other.denominator < other.numerator * one.denominator


def at_most(left: object, right: object) -> object:
    """<= of two numbers or two texts."""
    return negation(below(right, left))


def member(item: object, items: object) -> object:
    """in: a text among texts, a number among numbers."""
    if isinstance(item, Missing) or isinstance(items, Missing):
        return join(item, items)
    if item is None or items is None:
        return False
    if not isinstance(items, Sequence):
        return False
    if isinstance(item, str):
        return item in items
    found = number(item)
    return found if isinstance(found, Missing) else found in items


def add(left: object, right: object) -> object:
    """+, in the unit of the right side where both are quantities."""
    pair = numbers(left, right)
    return pair if isinstance(pair, Missing) else pair[0] + pair[1]


def subtract(left: object, right: object) -> object:
    """-, in the unit of the right side where both are quantities."""
    pair = numbers(left, right)
    return pair if isinstance(pair, Missing) else pair[0] - pair[1]


def multiply(left: object, right: object) -> object:
    """*, of plain numbers or of a quantity and a number."""
    first, second = number(left), number(right)
    return join(first, second) if isinstance(first, Missing) or isinstance(second, Missing) else first * second


def divide(left: object, right: object) -> object:
    """/; a division by zero has no answer."""
    pair = numbers(left, right)
    if isinstance(pair, Missing):
        return pair
    return missing("division-by-zero") if pair[1] == 0 else pair[0] / pair[1]


def _answers(rows: object, each: Callable[[object], object] | None) -> list[object] | Missing:
    if isinstance(rows, Missing):
        return rows
    if not _listed(rows):
        return []
    return list(rows) if each is None else [each(row) for row in rows]


def count(rows: object, each: Callable[[object], object] | None = None) -> object:
    """How many rows there are, or fulfil the predicate; unknown while one of them is."""
    answers = _answers(rows, each)
    if isinstance(answers, Missing):
        return answers
    if each is None:
        return len(answers)
    return join(*answers) if any(isinstance(answer, Missing) for answer in answers) else answers.count(True)


def any_of(rows: object, each: Callable[[object], object] | None = None) -> object:
    """Whether one row fulfils the predicate; none is asked after one that does."""
    if each is None or not _listed(rows):
        answers = _answers(rows, None)
        return answers if isinstance(answers, Missing) else bool(answers)
    unknown: list[object] = []
    for row in rows:
        answer = each(row)
        if answer is True:
            return True
        if answer is not False:
            unknown.append(answer)
    return _unknown(unknown) or False


def all_of(rows: object, each: Callable[[object], object]) -> object:
    """Whether all rows fulfil the predicate; none is asked after one that does not."""
    if not _listed(rows):
        return rows if isinstance(rows, Missing) else True
    unknown: list[object] = []
    for row in rows:
        answer = each(row)
        if answer is False:
            return False
        if answer is not True:
            unknown.append(answer)
    return _unknown(unknown) or True


def _listed(rows: object) -> TypeGuard[Iterable[object]]:
    return rows.__class__ is list or rows.__class__ is tuple or isinstance(rows, Iterable)


def _unknown(answers: list[object]) -> Missing | None:
    return join(*answers) if any(isinstance(answer, Missing) for answer in answers) else None


def _numbers(rows: object, each: Callable[[object], object]) -> list[Fraction] | Missing:
    answers = _answers(rows, each)
    if isinstance(answers, Missing):
        return answers
    numbers = [number(answer) for answer in answers]
    known = [answer for answer in numbers if isinstance(answer, Fraction)]
    return known if len(known) == len(numbers) else join(*numbers)


def total(rows: object, each: Callable[[object], object]) -> object:
    """The exact sum."""
    numbers = _numbers(rows, each)
    return numbers if isinstance(numbers, Missing) else sum(numbers, Fraction(0))


def median(rows: object, each: Callable[[object], object]) -> object:
    """The exact median: of an even number of rows the mean of the middle two."""
    numbers = _numbers(rows, each)
    if isinstance(numbers, Missing):
        return numbers
    if not numbers:
        return missing("no-rows")
    numbers.sort()
    middle = len(numbers) // 2
    return numbers[middle] if len(numbers) % 2 else (numbers[middle - 1] + numbers[middle]) / 2


def distinct(rows: object, each: Callable[[object], object]) -> object:
    """The different texts, in order of first appearance."""
    answers = _answers(rows, each)
    if isinstance(answers, Missing):
        return answers
    unknown = [answer for answer in answers if isinstance(answer, Missing)]
    return join(*unknown) if unknown else tuple(dict.fromkeys(str(answer) for answer in answers if answer))


def lookup(table: object, key: object) -> object:
    """The entry of a parameter table; empty where there is none, and for a table that is not set."""
    if isinstance(key, Missing):
        return key
    entry = table.get(key, ()) if isinstance(table, dict) else ()
    return tuple(entry)
