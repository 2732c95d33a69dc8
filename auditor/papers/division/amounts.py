"""The amounts that a division is asked to keep to, as numbers in the unit of the target and without its sign."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.weights import WEIGHTS
from auditor.model.rows.target import TargetRow
from auditor.papers.division.order import DivisionOrder
from auditor.papers.division.recipients import Recipient, matched
from auditor.text.comparable import paired
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood

NOTHING = Fraction(0)


@record
class Amounts:
    """total: of the target; reserve: held back; step: the unit that is asked for. By name: weights as they are written,
    for those whose figure is not given; floors and ceilings, those of everybody under the empty name; given figures."""

    total: Fraction
    reserve: Fraction
    step: Fraction | None
    weights: Mapping[str, str]
    floors: Mapping[str, Fraction]
    ceilings: Mapping[str, Fraction]
    given: Mapping[str, Fraction]


def amounts_of(
    target: TargetRow, known: Sequence[Recipient], order: DivisionOrder
) -> tuple[Amounts, list[Problem]]:
    """What an order says, under the names of those below, with everything in it that cannot be read."""
    total = abs(target.quantity.number or NOTHING)
    problems: list[Problem] = []

    def named(option: str, said: Mapping[str, str]) -> Mapping[str, str]:
        found, wrong = matched(option, said, known)
        problems.extend(wrong)
        return found

    def amount(option: str, text: str) -> Fraction:
        number = _amount(text, target, total)
        if number is None or (option == "--step" and not number):
            told = say(WEIGHTS, "bad-amount", option=option, found=text, value=target.quantity.raw)
            problems.append(Problem(None, told))
        return number or NOTHING

    def amounts(option: str, said: Mapping[str, str]) -> dict[str, Fraction]:
        return {name: amount(option, text) for name, text in named(option, said).items()}

    given = _kept(target, known, total) if order.keep else {}
    given |= amounts("--give", order.given)
    held = target.indicator.record.reserve.get(target.when)
    reserve = _number(held.quantity, target, total) if held is not None else None
    weights = {name: text for name, text in named("--weight", order.weights).items() if name not in given}
    return Amounts(
        total, amount("--reserve", order.reserve) if order.reserve else reserve or NOTHING,
        amount("--step", order.step) if order.step else None, weights, amounts("--floor", order.floors),
        amounts("--ceiling", order.ceilings), given,
    ), problems


def _kept(target: TargetRow, known: Sequence[Recipient], total: Fraction) -> dict[str, Fraction]:
    """What the table gives already, else what a plan below promises."""
    found = {}
    for each in known:
        value = None if each.answer is None else each.answer.cell or each.answer.value
        number = None if value is None else _number(value.quantity, target, total)
        if number is not None:
            found[each.name] = number
    return found


def _amount(text: str, target: TargetRow, total: Fraction) -> Fraction | None:
    """An amount like the target, or a percentage of it."""
    try:
        value = read_quantity(text, name=target.indicator.name, unit=target.quantity.unit)
    except ValueNotUnderstood:
        return None
    if value.unit == "%" and value.number is not None and value.number >= 0:
        return total * value.number / 100
    return _number(value, target, total)


def _number(value: Quantity, target: TargetRow, total: Fraction) -> Fraction | None:
    if value.number is None or value.upper is not None:
        return None
    like = replace(target.quantity, falls=False, number=total)
    pair = paired(replace(value, falls=False, number=abs(value.number)), like)
    return None if isinstance(pair, Missing) else pair[0]
