"""Small families with one number wrong, made by chance: at most a dozen values that may change."""

from random import Random

from tests.repair.small import divided

DISTRICTS = ("east-district", "west-district", "north-district", "south-district")
ROW = "indicators:\n  lifts:\n    name: 更新电梯\n    group: 具体目标\n    targets: {2027: %s}\n%s"


def a_division(chance: Random) -> dict[str, str]:
    """A target that districts divide, with shares and a second place that says it."""
    districts = DISTRICTS[: chance.randint(2, 4)]
    numbers = [chance.randint(2, 9) for _ in districts]
    total = sum(numbers)
    said = total + chance.choice((0, 0, 1, -1))
    parts = {}
    for id, number in zip(districts, numbers, strict=True):
        share = f"|share: {100 * number // total}%" if chance.random() < 0.4 else ""
        parts[id] = f"{max(1, number - chance.choice((0, 0, 1)))}台{share}"
    statement = f"    statements: [{{part: body, name: 更新电梯, targets: {{2027: {said}台}}}}]\n"
    return divided(f"{total + chance.choice((0, 1, 2))}台", parts, statement if chance.random() < 0.6 else "")


def a_table(chance: Random) -> dict[str, str]:
    """A table that divides a target, with its printed total, what is held back, and plans that answer cells of it."""
    districts = DISTRICTS[: chance.randint(2, 4)]
    numbers = {id: chance.randint(2, 12) for id in districts}
    held = chance.choice((0, 2, 5))
    total = sum(numbers.values()) + held + chance.choice((0, 0, 1, -3))
    cells = ", ".join(f"{id}: {{2027: {number + chance.choice((0, 0, 0, 2))}台}}" for id, number in numbers.items())
    printed = f", 合计: {{2027: {sum(numbers.values())}台}}" if chance.random() < 0.6 else ""
    more = f"    breakdown: {{{cells}{printed}}}\n"
    more += f"    reserve: {{2027: {held}台}}\n" if held else ""
    more += "    sum: exact\n" if chance.random() < 0.5 else ""
    divisions = "".join(f"  - {{name: {id}, plan: {id}}}\n" for id in districts)
    link = "    link: {to: city/lifts, relation: assigned}\n"
    below = {id: ROW % (f"{numbers[id]}台", link) for id in districts[: chance.randint(0, 2)]}
    return {"city": f"divisions:\n{divisions}" + ROW % (f"{total}台", more), **below}


def a_growth(chance: Random) -> dict[str, str]:
    """A growth, its base and the amount that it leads to, of which part is one thing and part another."""
    base, rate = chance.randint(20, 60), chance.choice((10, 20, 25, 50))
    end = base * (100 + rate) // 100 + chance.choice((0, 1, 4))
    one = chance.randint(5, 15)
    return {"city": (
        "indicators:\n"
        f"  growth: {{name: 家电回收增长率, group: 具体目标, measure: m, baseline: {{2023: {base}万台}}, "
        f"targets: {{2027: 增长{rate}%}}}}\n"
        f"  amount: {{name: 家电回收, group: 具体目标, measure: m, parts: [big, small], "
        f"targets: {{2027: {end}万台}}}}\n"
        f"  big: {{name: 大家电, group: 具体目标, targets: {{2027: {end - one}万台}}}}\n"
        f"  small: {{name: 小家电, group: 具体目标, targets: {{2027: {one + chance.choice((0, 2))}万台}}}}\n"
    )}


def a_chain(chance: Random) -> dict[str, str]:
    """A rate that is carried down, restated, and said in another place; each may be off."""
    rate = chance.randint(60, 80)

    def year() -> str:
        """The rate, or one that is off."""
        return f"{{2027: {rate + chance.choice((0, 0, 0, -3, 2))}%}}"

    row = "indicators:\n  rate: {name: 回收率, group: 具体目标, targets: "
    said = f"statements: [{{part: body, name: 回收率, targets: {year()}}}]"
    relation = chance.choice(("same", "at-least"))
    return {
        "province": f"{row}{{2027: {rate}%}}}}\n",
        "city": f"{row}{year()}, link: {{to: province/rate, relation: at-least}}, {said}}}\n",
        "district": f"{row}{year()}, link: {{to: city/rate, relation: {relation}}}, "
                    f"restated: {{city: {year()}, province: {year()}}}}}\n",
    }


SHAPES = (a_division, a_table, a_growth, a_chain)
