"""Values per year: of targets, incentives, baselines, restated values, shares, statements."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from auditor.difference.change import Change, Judgement, Reason, Side, Unknown
from auditor.difference.pair import Pair, Topic, change, one_sided, side
from auditor.difference.value import reasons_between
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.difference import WHY
from auditor.model.plan import Said, Year
from auditor.text.quantity import Quantity
from auditor.text.year import EACH, UNDATED

When = Year | None
Key = TypeVar("Key", Year, int, int | None)
Judge = Callable[[Year | None, Quantity, Quantity], tuple[Reason, ...]]


@record
class Series:
    """How the values of one kind are judged. gain: what one more of them means.

    weighs: whether the values bind; else whatever becomes of them is neutral, or `unclear`.
    """

    kind: str
    gain: Judgement = "stricter"
    weighs: Judgement | None = None


TARGET = Series("target")
INCENTIVE = Series("incentive")
STATEMENT = Series("statement", gain="neutral")
SHARE = Series("share", gain="neutral")
RESTATED = Series("restated", gain="neutral", weighs="neutral")
BASELINE = Series("baseline", gain="neutral", weighs="unclear")


def compare_series(
    pair: Pair, series: Series, about: Topic, before: Mapping[Key, Said], after: Mapping[Key, Said], judge: Judge
) -> list[Change | Unknown]:
    """The changes of values per year. about: of what they are; its kind is that of the series."""
    old: dict[When, Said] = dict(before.items())
    new: dict[When, Said] = dict(after.items())
    moved = _moved(old, new)
    found: list[Change | Unknown] = []
    for year in sorted({*old, *new}, key=_rank):
        if year in moved.values():
            continue
        later = moved.get(year, year)
        first, second = old.get(year), new.get(later)
        topic = Topic(series.kind, about.name, about.indicator, _text(later), about.other)
        made = _both(pair, series, topic, (year, later), first, second, judge) if first and second else _single(
            pair, series, topic, first, second
        )
        if made is not None:
            found.append(made)
    return found


def _both(
    pair: Pair, series: Series, topic: Topic, years: tuple[When, When], first: Said, second: Said, judge: Judge
) -> Change | None:
    reasons = [*_year_reasons(*years), *judge(years[1], first.quantity, second.quantity)]
    if series.weighs is not None:
        reasons = [Reason(each.aspect, series.weighs, each.words) for each in reasons]
    if not reasons:
        return None
    return change(
        pair, topic, reasons, side(pair.before, first.at, first.quantity.raw),
        side(pair.after, second.at, second.quantity.raw),
    )


def _single(
    pair: Pair, series: Series, topic: Topic, first: Said | None, second: Said | None
) -> Change | Unknown | None:
    """A year that only one text has a value for; the mark of an empty cell is no value."""
    said = first or second
    if said is None:
        return None
    gain: Judgement = series.gain if said.quantity.kind != "none" else "neutral"
    return one_sided(pair, topic, gain, _side(pair, "before", first), _side(pair, "after", second))


def _side(pair: Pair, where: str, said: Said | None) -> Side | None:
    plan = pair.before if where == "before" else pair.after
    return None if said is None else side(plan, said.at, said.quantity.raw)


def _moved(old: Mapping[When, Said], new: Mapping[When, Said]) -> dict[When, When]:
    """Years whose value stands under another one now: where the value is the same, or where only one is left over."""
    gone, come = [year for year in old if year not in new], [year for year in new if year not in old]
    if not come or not gone:
        return {}
    moved: dict[When, When] = {}
    for year in sorted(gone, key=_rank):
        fits = [
            other for other in sorted(come, key=_rank) if other not in moved.values()
            and not reasons_between(old[year].quantity, new[other].quantity)
        ]
        if fits and old[year].quantity.kind != "none":
            moved[year] = fits[0]
    left = [year for year in gone if year not in moved and old[year].quantity.kind != "none"]
    right = [year for year in come if year not in moved.values() and new[year].quantity.kind != "none"]
    if len(left) == len(right) == 1:
        moved[left[0]] = right[0]
    return moved


def _year_reasons(before: When, after: When) -> list[Reason]:
    """A later year gives more time; a date binds more than none; 每年 is another promise."""
    if before == after:
        return []
    words = say(WHY, "year", before=year_words(before), after=year_words(after))
    judgement: Judgement = "unclear"
    if isinstance(before, int) and isinstance(after, int):
        judgement = "looser" if after > before else "stricter"
    elif {type(before), type(after)} == {int, str} and "undated" in (before, after):
        judgement = "looser" if after == "undated" else "stricter"
    return [Reason("year", judgement, words)]


def year_words(year: When) -> object:
    """A year as a word; None stands for all years."""
    return WHY[f"year-{year or 'all'}"] if year in (None, EACH, UNDATED) else year


def _rank(year: When) -> tuple[int, int, str]:
    return (0, year, "") if isinstance(year, int) else (1, 0, str(year))


def _text(year: When) -> str:
    return "" if year is None else str(year)
