"""Which indicators above those of a document answer: by remark, by the upper values printed here, by name."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.plan.draft import Dropped, Indicator, Link
from auditor.intake.plan.merge import comparable
from auditor.intake.plan.trims import Trim
from auditor.intake.table.rows import Row
from auditor.text.name import like_name, normal_name, same_name, similar
from auditor.text.quantity import Quantity
from auditor.text.read import quantity_or_none
from auditor.text.total import aggregate_of

_SAME = pattern(r"与[^\W\d_A-Za-z]{0,4}(?:保持)?(?:一致|同步|相同)")
_OWN = pattern(r"自主设定|自行设定|自主增加|自设|本级新增|新增指标")
_SHARE = pattern(r"占[^\W\d_A-Za-z]{0,6}?([0-9.]+%)")
CANDIDATES = 3
# How often the best one was right, by what spoke for it.
SURE: Mapping[tuple[str, bool], Fraction] = {
    ("equal", True): Fraction(99, 100),
    ("equal", False): Fraction(96, 100),
    ("alike", True): Fraction(93, 100),
    ("alike", False): Fraction(70, 100),
    ("begins", True): Fraction(70, 100),
    ("begins", False): Fraction(50, 100),
}
BEGINNING = 4           # signs with which both names begin: 报废汽车拆解量, 报废汽车回收量
DOUBT = Fraction(9, 10)
UNLIKE = 4              # what speaks against values that cannot be measured against each other


@record
class Upper:
    """An indicator of a plan above, with its values by year."""

    to: str
    name: str
    aliases: tuple[str, ...]
    values: tuple[tuple[int | None, Quantity], ...]


@record
class Above:
    """The plan that is answered first, and the plans over it by their level."""

    plan: str
    level: str
    indicators: tuple[Upper, ...]
    chain: tuple[tuple[str, str], ...]


def linked(indicators: Sequence[Indicator], above: Above | None, own: Mapping[str, str]) -> list[Indicator]:
    """The indicators with the link that is proposed for each. own: by indicator id, the office that added it."""
    taken: set[str] = set()
    made: list[Indicator] = []
    for indicator in indicators:
        link = _link(indicator, above, own.get(indicator.id, ""), taken)
        if link is not None and link.to:
            taken.add(link.to)
        made.append(Indicator(indicator.id, indicator.name, indicator.row, indicator.places, indicator.action, link))
    return made


def _link(indicator: Indicator, above: Above | None, proposed_by: str, taken: set[str]) -> Link | None:
    remark = indicator.row.remark if indicator.row is not None else ""
    if _OWN.search(remark) or proposed_by:
        return Link("", "own", "", "0.99", (), "own-remark" if not proposed_by else "own-note", proposed_by)
    if above is None:
        return None
    values = _values(indicator)
    ranked = _ranked(
        [indicator.name, *(place.name for place in indicator.places)],
        values,
        _restated(indicator.row, above),
        above,
        taken,
    )
    if not ranked:
        return Link("", "own", "", "0.60", (), "nothing-alike")
    best, how, agrees, sure = ranked[0]
    share = _SHARE.search(remark)
    relation = "share" if share else "same" if _SAME.search(remark) else _relation(best, _cells(indicator) or values)
    if not _fits(values, best):
        relation = "at-least"
    candidates = tuple(each.to for each, *_ in ranked[:CANDIDATES])
    return Link(
        best.to, relation, share[1] if share else "", _text(sure), candidates, f"{how}-{'value' if agrees else 'name'}"
    )


def _text(number: Fraction) -> str:
    """Two decimals of a number between 0 and 1."""
    return f"{int(number)}.{round((number - int(number)) * 100):02d}"


def _values(indicator: Indicator) -> list[tuple[int | None, Quantity]]:
    return [(target.year.year, target.quantity) for target in indicator.targets]


def _cells(indicator: Indicator) -> list[tuple[int | None, Quantity]]:
    """The values of the row that lists it: what they answer does not turn with a slip of the text."""
    return [(target.year.year, target.quantity) for target in indicator.cells]


def _restated(row: Row | None, above: Above) -> list[tuple[int | None, Quantity]]:
    """The values of the plan above as the row prints them."""
    told: list[tuple[int | None, Quantity]] = []
    for value in row.values if row is not None else ():
        if value.column.level != above.level or value.column.base:
            continue
        name = row.name if row is not None else ""
        quantity = quantity_or_none(value.text, name=name, unit=value.column.unit)
        if quantity is not None and quantity.number is not None:
            told.append((value.column.year, quantity))
    return told


def _ranked(
    names: Sequence[str],
    values: Sequence[tuple[int | None, Quantity]],
    restated: Sequence[tuple[int | None, Quantity]],
    above: Above,
    taken: set[str],
) -> list[tuple[Upper, str, bool, Fraction]]:
    """The indicators above that a name may stand for, the likeliest first."""
    found: list[tuple[int, int, Upper, str, bool, bool]] = []
    for place, upper in enumerate(above.indicators):
        how = _how(names, upper)
        if how is None:
            continue
        fits = _fits(values, upper)
        agrees = _agrees(restated or values, upper)
        denied = (
            bool(restated) and not agrees and any(year == other for year, _ in restated for other, _ in upper.values)
        )
        weight = (
            {"equal": 6, "alike": 2, "begins": 1}[how]
            + (3 if agrees else 0)
            - (3 if denied else 0)
            + _overlap(names, upper)
            - (8 if upper.to in taken else 0)
            - (0 if fits else UNLIKE)
        )
        found.append((-weight, place, upper, how, agrees, fits))
    found.sort(key=lambda each: each[:2])
    ranked = []
    for weight, _, upper, how, agrees, fits in found:
        sure = SURE[how, agrees] if fits else Fraction(1, 2)
        if len(found) > 1 and found[1][0] - found[0][0] < 2:
            sure = min(sure, Fraction(7, 10))
        ranked.append((upper, how, agrees, sure if weight < 0 else Fraction(1, 2)))
    return ranked


def _overlap(names: Sequence[str], upper: Upper) -> int:
    """How long the common part of two names is, in fifths of the longer one."""
    best = 0
    for name in names[:1]:
        first, second = normal_name(name), normal_name(upper.name)
        pairs = {first[place : place + 2] for place in range(len(first) - 1)}
        others = {second[place : place + 2] for place in range(len(second) - 1)}
        best = max(best, 5 * len(pairs & others) // max(len(pairs | others), 1))
    return best


def _how(names: Sequence[str], upper: Upper) -> str | None:
    if any(same_name(name, upper.name, upper.aliases) or like_name(name, upper.name) for name in names):
        return "equal"
    for name in names:
        first, second = normal_name(name), normal_name(upper.name)
        if similar(name, upper.name) or (min(len(first), len(second)) >= 4 and (first in second or second in first)):
            return "alike"
        if first[:BEGINNING] == second[:BEGINNING] and len(first) > BEGINNING:
            return "begins"
    return None


def _fits(values: Sequence[tuple[int | None, Quantity]], upper: Upper) -> bool:
    """Whether any value could be measured against one above; where either has none, it could."""
    told = [quantity for _, quantity in upper.values if quantity.number is not None]
    return not told or not values or any(comparable(a, b) for _, a in values for b in told)


def _agrees(values: Sequence[tuple[int | None, Quantity]], upper: Upper) -> bool:
    return any(
        year == other
        and quantity.number is not None
        and quantity.number == above.number
        and comparable(quantity, above)
        for year, quantity in values
        for other, above in upper.values
    )


def _relation(upper: Upper, values: Sequence[tuple[int | None, Quantity]]) -> str:
    """A quantity is divided; a rate, a level or a growth passes down, or is one's own where it differs."""
    numbers = [quantity for _, quantity in (*values, *upper.values) if quantity.number is not None]
    if numbers and all(aggregate_of(quantity, upper.name) == "sum" for quantity in numbers):
        return "share"
    for year, quantity in values:
        above = [other for when, other in upper.values if when == year and other.number is not None]
        if above and quantity.number is not None and abs(quantity.number) != abs(above[0].number or 0):
            return "at-least"
    return "same"


def dropped(trims: Sequence[Trim], above: Above | None) -> list[Dropped]:
    """The trims with the indicators above that they drop."""
    made: list[Dropped] = []
    taken: set[str] = set()
    for trim in trims:
        if above is None:
            made.append(Dropped(trim, ""))
            continue
        ranked = _ranked([trim.target.name], [(None, trim.target.quantity)], (), above, taken)
        if not ranked:
            made.append(Dropped(trim, ""))
            continue
        best, _, _, sure = ranked[0]
        taken.add(best.to)
        made.append(Dropped(trim, best.to, _text(sure), tuple(each.to for each, *_ in ranked[:CANDIDATES])))
    return made
