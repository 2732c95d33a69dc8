"""A target divided: who gets how much, what the weights alone would give, and what rounding and bounds have changed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.record import record
from auditor.ground.words import Words, joined, say
from auditor.messages.weights import WEIGHTS
from auditor.model.plan import Year
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.target import TargetRow
from auditor.papers.division.amounts import Amounts, amounts_of
from auditor.papers.division.apportion import Claimant, Method, NotDivisible, Portion, apportion
from auditor.papers.division.cell import cell_text, grain
from auditor.papers.division.order import EVERYBODY, DivisionOrder
from auditor.papers.division.recipients import Recipient, matched, recipients
from auditor.papers.division.weights import GivenWeights, weighed
from auditor.text.comparable import paired
from auditor.text.quantity import Quantity
from auditor.text.total import aggregate_of
from auditor.text.write import amount_words, decimal_text
from auditor.text.year import in_order, year_of


@record
class DivisionPart:
    """What one gets. weight: its number; said: as it was said, or empty; of_all: its part of all weights.

    share: what the weights alone would give, within the bounds; number: what it gets; all in the unit of the target.
    floor, ceiling: its bounds where they hold it; given: it was settled before.
    """

    name: str
    weight: Fraction
    said: str
    of_all: Fraction
    share: Fraction
    number: Fraction
    text: str
    floor: Fraction | None
    ceiling: Fraction | None
    given: bool


@record
class DividedTarget:
    """A target divided. total, reserve, step: in its unit. by: what the weights are; weights_of: of which year.

    apart: those whose weight was given otherwise.
    """

    target: TargetRow
    parts: tuple[DivisionPart, ...]
    total: Fraction
    reserve: Fraction
    reserve_text: str
    step: Fraction
    method: Method
    by: str
    weights_of: Year | None
    apart: tuple[str, ...]

    @property
    def when(self) -> Year:
        """The year of the target."""
        return self.target.when

    @property
    def divided(self) -> Fraction:
        """What all get together."""
        return sum((part.number for part in self.parts), Fraction(0))


def divide(indicator: IndicatorRow, order: DivisionOrder) -> DividedTarget:
    """Divides the target of a year. Raises InputError with everything that stands in the way."""
    target = _target(indicator, order.year)
    known = recipients(indicator, target.when, order.among)
    if not known:
        raise mistake(WEIGHTS["nobody"])
    if not order.by and not order.weights:
        raise mistake(WEIGHTS["no-by"])
    said, problems = amounts_of(target, known, order)
    free = [each for each in known if each.name not in said.given]
    weights = weighed(order.by, indicator, target.when, free, said.weights)
    if problems or weights.problems:
        raise InputError([*problems, *weights.problems])
    return _divided(target, known, order, said, weights)


def _target(indicator: IndicatorRow, asked: str) -> TargetRow:
    """The target of the year that is asked for, else of the last year that has one: an amount that adds up."""
    having = [row for row in indicator.targets if row.numeric]
    having.sort(key=lambda row: in_order(row.when))
    if not having:
        raise _refused("no-target", name=indicator.name)
    found = [row for row in having if row.when == year_of(asked)] if asked else having[-1:]
    if not found:
        keys = [str(row.when) for row in having]
        known = joined(keys)
        raise _refused("no-year", name=indicator.name, when=asked, known=known)
    value = found[0].quantity
    if aggregate_of(value, indicator.name) != "sum":
        raise _refused("not-amount", name=indicator.name, value=value.raw)
    if value.upper is not None:
        raise _refused("range", name=indicator.name, value=value.raw)
    return found[0]


def _refused(sentence: str, **values: object) -> InputError:
    return mistake(say(WEIGHTS, sentence, **values))


def _divided(
    target: TargetRow, known: Sequence[Recipient], order: DivisionOrder, said: Amounts, weights: GivenWeights
) -> DividedTarget:
    free = [each for each in known if each.name not in said.given]
    left = said.total - said.reserve - sum(said.given.values())
    part = order.reserve.endswith(("%", "％"))
    whole = [*said.given.values(), *([] if part else [said.reserve])]
    step = said.step or grain(target.quantity, left, max(len(free), 1), [said.total, *whole])
    reserve = said.reserve // step * step if part else said.reserve
    left += said.reserve - reserve
    _check_whole(target, said, left, step, bool(free))
    first = next(iter(weights.values.values()), None)
    numbers = {name: _weight(value, first) for name, value in weights.values.items()}
    all_weights = sum(numbers.values(), Fraction(0))
    claims = [_claim(each, numbers[each.name], said, step) for each in free]
    crossed = [
        Problem(None, say(WEIGHTS, "bounds-cross", name=each.name, floor=_told(target, claim.floor * step),
                          ceiling=_told(target, (claim.ceiling or 0) * step)))
        for each, claim in zip(free, claims, strict=True) if claim.ceiling is not None and claim.floor > claim.ceiling
    ]
    if crossed:
        raise InputError(crossed)
    try:
        portions = apportion(int(left / step), claims, order.method)
    except NotDivisible as wrong:
        over = wrong.least * step > left
        if not over and not all_weights:
            raise _refused("all-zero") from None
        amount = _told(target, (wrong.least if over else wrong.most or 0) * step)
        raise _refused("floors" if over else "ceilings", least=amount, most=amount, left=_told(target, left)) from None
    made = {each.name: (claim, portion) for each, claim, portion in zip(free, claims, portions, strict=True)}
    parts = tuple(
        _part(target, each.name, weights, numbers, all_weights, made.get(each.name), said.given, step) for each in known
    )
    held = cell_text(target, reserve) if reserve else ""
    apart = tuple(matched("--weight", dict.fromkeys(order.apart, ""), free)[0])
    return DividedTarget(target, parts, said.total, reserve, held, step, order.method, order.by, weights.when, apart)


def _check_whole(target: TargetRow, said: Amounts, left: Fraction, step: Fraction, free: bool) -> None:
    problems = [
        Problem(None, say(WEIGHTS, "not-whole", option="--give", found=_told(target, number), step=_told(target, step)))
        for number in said.given.values() if (number / step).denominator != 1
    ]
    if left < 0:
        given = _told(target, said.total - left)
        problems.append(Problem(None, say(WEIGHTS, "too-much", given=given, total=_told(target, said.total))))
    elif not free and left:
        given = _told(target, sum(said.given.values(), Fraction(0)))
        problems.append(Problem(None, say(WEIGHTS, "all-given", given=given, total=_told(target, said.total))))
    elif not problems and (left / step).denominator != 1:
        told = say(WEIGHTS, "total-not-whole", total=_told(target, left), step=_told(target, step))
        problems.append(Problem(None, told))
    if problems:
        raise InputError(problems)


def _told(target: TargetRow, number: Fraction) -> Words:
    return amount_words(number, target.quantity.unit)


def _weight(value: Quantity, first: Quantity | None) -> Fraction:
    pair = paired(value, first) if first is not None else None
    return pair[0] if isinstance(pair, tuple) else Fraction(0)


def _claim(each: Recipient, weight: Fraction, said: Amounts, step: Fraction) -> Claimant:
    """Bounds in whole units: a floor is rounded up, a ceiling down."""
    floor = said.floors.get(each.name, said.floors.get(EVERYBODY))
    ceiling = said.ceilings.get(each.name, said.ceilings.get(EVERYBODY))
    return Claimant(
        weight, 0 if floor is None else -int(-floor // step), None if ceiling is None else int(ceiling // step),
    )


def _part(
    target: TargetRow, name: str, weights: GivenWeights, numbers: Mapping[str, Fraction], all_weights: Fraction,
    made: tuple[Claimant, Portion] | None, given: Mapping[str, Fraction], step: Fraction,
) -> DivisionPart:
    if made is None:
        number = given[name]
        none, text = Fraction(0), cell_text(target, number)
        return DivisionPart(name, none, "", none, number, number, text, None, None, True)
    claim, portion = made
    weight, number = numbers[name], portion.units * step
    raw = weights.values[name].raw
    return DivisionPart(
        name, weight, raw or decimal_text(weight), weight / all_weights if all_weights else Fraction(0),
        portion.share * step, number, cell_text(target, number),
        claim.floor * step if claim.floor and portion.share == claim.floor else None,
        claim.ceiling * step if claim.ceiling is not None and portion.share == claim.ceiling else None, False,
    )
