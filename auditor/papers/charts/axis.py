"""Axes that begin at zero, with ticks at round numbers."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction

from auditor.ground.words import Words
from auditor.papers.charts.model import Axis
from auditor.text.write import percent_text

ZERO = Fraction(0)
MOST = 5                    # ticks beyond zero
ROUND = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5))


def axis_of(
    numbers: Iterable[Fraction], said: Callable[[Fraction], Words], *, whole: bool = False,
    most: Fraction | None = None,
) -> Axis:
    """The axis on which all of these have room. said: a tick in words. whole: ticks at whole numbers only.

    most: where it ends at the latest; what reaches beyond is cut there.
    """
    known = [ZERO, *numbers]
    low, high = min(known), max(known)
    cut = most is not None and high > most
    high = most if most is not None and cut else high
    step = next(size for size in _steps(max(high, -low), whole) if high - low <= MOST * size)
    start, end = step * (low // step), step * -(-high // step)
    count = int((end - start) / step)
    ticks = tuple((start + step * place, said(start + step * place)) for place in range(count + 1))
    return Axis(start, end if end > start else step, ticks if count else ((ZERO, said(ZERO)), (step, said(step))), cut)


def _steps(size: Fraction, whole: bool) -> Iterator[Fraction]:
    """Round steps, growing, from well below a size."""
    power = Fraction(1)
    while power * 10 > size > 0 and not (whole and power == 1):
        power /= 10
    while True:
        yield from (step * power for step in ROUND if not whole or (step * power).denominator == 1)
        power *= 10


def percent_axis(ratios: Iterable[Fraction], most: Fraction | None = None) -> Axis:
    """An axis of ratios, its ticks in percent."""
    return axis_of(ratios, lambda ratio: Words(percent_text(ratio), percent_text(ratio)), most=most)
