"""Tables that divide a target: amounts at mixed digits, reserves, exempt rows; sound ones, and ones with a break."""

import random
from fractions import Fraction

from auditor.ground.record import record

LAST = 3            # decimals at most


@record
class Table:
    """One made-up table. text: the lines of its indicator. broken: what must be found, `error` or `warning`."""

    id: str
    text: str
    broken: str


def rounded(number: Fraction, decimals: int) -> Fraction:
    """A number at so many decimals, half up."""
    scale = 10**decimals
    return Fraction(int(number * scale + Fraction(1, 2)), scale)


def written(number: Fraction, decimals: int) -> str:
    """A number with exactly so many decimals."""
    scaled = int(number * 10**decimals)
    whole, rest = divmod(scaled, 10**decimals)
    return f"{whole}.{rest:0{decimals}}" if decimals else str(whole)


def table(number: int, chance: random.Random) -> Table:
    """The table of a number: every other one has a break that rounding cannot explain."""
    rows = chance.randint(3, 40)
    decimals = [chance.randint(0, LAST) for _ in range(rows)]
    true = [Fraction(chance.randint(80_000, 900_000), 1000) for _ in range(rows)]
    held = Fraction(chance.randint(1_000, 90_000), 1000) if chance.random() < 0.3 else None
    cells = [rounded(value, places) for value, places in zip(true, decimals, strict=True)]
    last = chance.randint(0, 2)
    total = rounded(sum(true, held or Fraction(0)), last)
    half = (sum(Fraction(1, 10**places) for places in (*decimals, last)) + Fraction(held is not None)) / 2
    printed = chance.random() < 0.5
    broken = ""
    if number % 2:
        step = int(half) + chance.randint(2, 9)
        over = chance.random() < 0.5
        place = chance.randrange(rows)
        cells[place] += step + 10 if over else -step - 10
        broken = "warning" if over and not printed else "error"
    names = [f"第{place}市" for place in range(rows)]
    said = {name: f"{written(cell, places)}万亩" for name, cell, places in zip(names, cells, decimals, strict=True)}
    if printed:
        said["合计"] = f"{written(total, last)}万亩"
    body = ", ".join(f"{name}: {{2025: {text}}}" for name, text in said.items())
    more = f", reserve: {{2025: {written(rounded(held, 0), 0)}万亩}}" if held is not None else ""
    exempt = ", exempt: {别市: 只监测不考核}" if chance.random() < 0.3 else ""
    id = f"t{number}"
    target = f"targets: {{2025: {written(total, last)}万亩}}"
    line = f"  {id}: {{name: 面积{number}, {target}, breakdown: {{{body}}}{more}{exempt}}}\n"
    return Table(id, line, broken)


def tables(count: int, seed: int) -> list[Table]:
    """So many tables, the same for one seed."""
    chance = random.Random(seed)
    return [table(number, chance) for number in range(count)]


def plan_text(id: str, made: list[Table]) -> str:
    """A plan file with these tables."""
    head = (
        f"plan: {id}\ntitle: {id}\nlevel: province\nregion: {{name: {id}}}\nparents: []\nbase_year: 2020\n"
        "years: [2025]\nindicators:\n"
    )
    return head + "".join(each.text for each in made)
