"""The arithmetic of the table: medians, ratios, how far they spread, slopes. Times are seconds, sizes MiB."""

import math
from collections.abc import Sequence
from statistics import median, quantiles

__all__ = ["median", "nearest", "quartiles", "ratio", "ratios", "slope"]


def ratio(work: Sequence[float], yardstick: Sequence[float]) -> float:
    """The median of the work in medians of its yardstick."""
    return median(work) / median(yardstick)


def ratios(work: Sequence[float], yardstick: Sequence[float]) -> list[float]:
    """The ratio of each round. ValueError where they are not equally many."""
    return [mine / its for mine, its in zip(work, yardstick, strict=True)]


def quartiles(values: Sequence[float]) -> tuple[float, float]:
    """Between which two values the middle half of the rounds lies; of one round, itself twice."""
    if len(values) < 2:
        return values[0], values[0]
    low, _, high = quantiles(values, n=4, method="inclusive")
    return low, high


def slope(points: Sequence[tuple[float, float]]) -> float:
    """How cost grows with size: the exponent of least squares on logarithms. ValueError below two sizes.

    1 is in proportion; 2 means that twice the size costs four times as much.
    """
    across = [math.log(size) for size, _ in points]
    up = [math.log(cost) for _, cost in points]
    if len(set(across)) < 2:
        raise ValueError("a slope needs two sizes")
    middle, level = sum(across) / len(across), sum(up) / len(up)
    spread = sum((x - middle) ** 2 for x in across)
    return sum((x - middle) * (y - level) for x, y in zip(across, up, strict=True)) / spread


def nearest(value: float, digits: int = 3) -> str:
    """A number as text, to so many digits that count, without an exponent: 0.0421, 4.68, 1480."""
    rounded = float(f"{value:.{digits}g}")
    if rounded == 0:
        return "0"
    return f"{rounded:.{max(digits - 1 - math.floor(math.log10(abs(rounded))), 0)}f}"
