"""Rates and yearly growths that a table assigns, each with its weight: means that reach their target, and others.

What must come out is worked out here in whole numbers, apart from the auditor's own exact fractions.
"""

import random

from benchmarks.sums.tables import Table

YEARS = 5
_UNIT = 10_000          # rates are in hundredths of a percent


def _grown(rate: int) -> int:
    """What a yearly rate comes to over all years, times `_UNIT` to the power of the years."""
    return int((_UNIT + rate) ** YEARS - _UNIT**YEARS)


def _percent(rate: int) -> str:
    return f"{rate // 100}.{rate % 100:02}"


def cascade(number: int, chance: random.Random) -> Table:
    """The cascade of a number: every other one of growths that compound, the rest of rates."""
    growth = bool(number % 2)
    rows = chance.randint(2, 20)
    rates = [chance.randint(100, 1_500) if growth else chance.randint(3_000, 9_500) for _ in range(rows)]
    weights = [chance.randint(1, 5_000) for _ in range(rows)]
    mean = sum(rate * weight for rate, weight in zip(rates, weights, strict=True)) // sum(weights)
    asked = max(1, mean + chance.randint(-40, 40))
    made = [_grown(rate) if growth else rate for rate in rates]
    wanted = _grown(asked) if growth else asked
    total = sum(each * weight for each, weight in zip(made, weights, strict=True))
    short = total < wanted * sum(weights)
    front, base, name, unit = ("年均增长", 2020, "产值", "亿元") if growth else ("", 2025, "普及率", "万人")
    cells = ", ".join(f"第{place}市: {{2025: {front}{_percent(rate)}%}}" for place, rate in enumerate(rates))
    weighed = ", ".join(f"第{place}市: {{{base}: {weight}{unit}}}" for place, weight in enumerate(weights))
    id = f"t{number}"
    line = (
        f"  {id}: {{name: {name}{number}号, kind: {'growth' if growth else 'rate'}, targets: {{2025: "
        f"{front}{_percent(asked)}%以上}}, breakdown: {{{cells}}}, weights: {{{weighed}}}}}\n"
    )
    return Table(id, line, "error" if short else "")


def cascades(count: int, seed: int) -> list[Table]:
    """So many cascades, the same for one seed."""
    chance = random.Random(seed)
    return [cascade(number, chance) for number in range(count)]
