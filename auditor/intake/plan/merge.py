"""What several places say of one thing is one indicator: the row that lists it, with what body and note say."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import Target
from auditor.intake.plan.draft import Indicator
from auditor.intake.plan.steps import step
from auditor.intake.table.rows import Row
from auditor.text.name import normal_name, same_name, similar
from auditor.text.quantity import Quantity
from auditor.text.unit import same_unit

EQUAL, ALIKE, FAINT, VALUE = 4, 2, 2, 2  # what speaks for one thing; faint only where the value does too
ENOUGH = 4
MOST = 30               # places of a group that are looked at
NEAREST = 40            # groups that are looked at for a target
SHARING = 200           # groups that share a pair of signs which then tells nothing


_GROWTH = pattern("(?:年均)?(?:增长(?:率|速度)?|增速|增幅)$")


@record
class Found:
    """Rows and targets that are one indicator."""

    name: str
    row: Row | None
    places: tuple[Target, ...]


def merged(rows: Sequence[Row], targets: Sequence[Target]) -> list[Indicator]:
    """The indicators of a document: its rows in their order, then what only its text says.

    targets: those of the text, not of the rows' own cells.
    """
    groups: list[Found] = [Found(row.name, row, ()) for row in rows]
    listed = len(groups)
    index = _Index()
    for place, row in enumerate(rows):
        index.add(row.name, place)
    for target in targets:
        best, score = None, 0
        for place in index.near(target.name):
            weight = likeness(groups[place], target)
            if weight > score:
                best, score = place, weight
        if best is None or score < ENOUGH:
            best = len(groups)
            groups.append(Found(target.name, None, (target,)))
        else:
            group = groups[best]
            groups[best] = Found(group.name, group.row, (*group.places, target))
        index.add(target.name, best)
    return [
        Indicator(
            f"row-{place + 1}" if place < listed else f"text-{place - listed + 1}", group.name, group.row, group.places
        )
        for place, group in enumerate(groups)
    ]


class _Index:
    """Which groups have a name, or names with at least two pairs of its signs, so that few are looked at closely."""

    def __init__(self) -> None:
        self._groups: dict[str, dict[int, None]] = {}
        self._named: dict[str, dict[int, None]] = {}

    def add(self, name: str, group: int) -> None:
        """A group has this name too."""
        for known in (
            self._named.setdefault(normal_name(name), {}),
            *(self._groups.setdefault(key, {}) for key in _keys(name)),
        ):
            if len(known) < SHARING:
                known[group] = None

    def near(self, name: str) -> list[int]:
        """The groups, in their order; of very many those that share most."""
        keys = _keys(name)
        telling = (groups for key in keys if len(groups := self._groups.get(key, {})) < SHARING)
        shared = Counter(group for groups in telling for group in groups)
        found = {group: count for group, count in shared.items() if count >= min(2, len(keys))}
        found |= dict.fromkeys(list(self._named.get(normal_name(name), {}))[:NEAREST], len(keys))
        if len(found) <= NEAREST:
            return sorted(found)
        return sorted(sorted(found, key=lambda group: (-found[group], group))[:NEAREST])


def _keys(name: str) -> frozenset[str]:
    """The pairs of signs of a name; a name of one sign is its own."""
    bare = normal_name(name)
    return _pairs(bare) or frozenset({bare})


@lru_cache(4096)
def _pairs(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 2] for place in range(len(text) - 1))


def likeness(group: Found, target: Target) -> int:
    """How much speaks for a target being of a group: its name, and its value in the same year."""
    places = group.places[:MOST]
    told = [
        (each.year.year, each.quantity)
        for each in (*_cells(group.row), *places)
        if comparable(each.quantity, target.quantity)
    ]
    number = target.quantity.number or 0
    same = [quantity.number for year, quantity in told if year == target.year.year]
    valued = number in same or -number in same
    two = group.row is None and any(
        place.passage.part == target.passage.part and place.year.year == target.year.year for place in places
    )
    stepped = bool(places) and step(places[-1], target) is not None
    if same and two and not (valued or stepped):
        return 0  # two values of one year in one part are two things; their names need no look
    names = dict.fromkeys((group.name, *(place.name for place in places)))
    name = (
        EQUAL
        if any(_equal(each, target.name) for each in names)
        else ALIKE
        if any(_alike(each, target.name) for each in names)
        else 0
    )
    faint = not name and any(_faint(each, target.name) for each in names)
    if not name and not faint:
        return 0
    if not told and (places or _cells(group.row)):
        return 0
    if stepped:
        return EQUAL + VALUE
    if name != EQUAL and any(place.passage is target.passage for place in places):
        return 0  # two names in one paragraph are two things, though their numbers be one
    return (FAINT if faint else name) + VALUE if valued else name


def _equal(a: str, b: str) -> bool:
    return same_name(a, b) or normal_name(a).removesuffix("增长率") == normal_name(b).removesuffix("增长率")


def _alike(a: str, b: str) -> bool:
    first, second = (_GROWTH.sub("", normal_name(name)) for name in (a, b))
    return similar(a, b) or (len(first) >= 4 and first in second) or (len(second) >= 4 and second in first)


def _faint(a: str, b: str) -> bool:
    """Whether a sixth of the pairs of signs of two names are in both."""
    pairs, others = _pairs(normal_name(a)), _pairs(normal_name(b))
    return 6 * len(pairs & others) >= len(pairs) + len(others) > 0


def is_faint(name: str, target: Target) -> bool:
    """Whether little but its value speaks for a target being of an indicator: then a person is asked."""
    return not _equal(name, target.name) and not _alike(name, target.name)


def _cells(row: Row | None) -> list[Target]:
    return row.targets if row is not None else []


def comparable(a: Quantity, b: Quantity) -> bool:
    """Whether two values could be of one thing: both percentages, or counted alike."""
    if (a.unit == "%") != (b.unit == "%"):
        return False
    if a.unit == "%":
        return {a.kind, b.kind} != {"rate", "growth"}
    return a.kind == b.kind or same_unit(a.unit, b.unit)
