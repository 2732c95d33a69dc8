"""What a number is: by the value's own words, then the indicator's name, then the declared kind.

Nothing is guessed: whatever is left over makes the value not understood.
"""

from fractions import Fraction
from typing import NamedTuple

from auditor.ground.pattern import pattern
from auditor.text.clauses import per_of_name
from auditor.text.ends import bounds_of_ends
from auditor.text.hint import Hint, hint_of
from auditor.text.lexicon import TURNED
from auditor.text.phrase import Phrase
from auditor.text.quantity import Bound, Kind, Measured, Quantity
from auditor.text.refusal import refused
from auditor.text.remark import Remark
from auditor.text.unit import PERCENT, POINTS, known_unit

_OF_EACH = ("岁", "分", "°C")       # 人均预期寿命79岁: nobody has 79 years for each
_NUMERAL = pattern("[0-9](?:[0-9.,]*[0-9])?")
_PERCENTS = ("rate", "growth", "points", "percent")


class SizedNumber(NamedTuple):
    """A number with its unit, before the words around it have settled what it is.

    upper: the other end of a numeral that is a range; thing: what is counted, where it stands behind the unit;
    known: the unit is in the table; others: other units that count the same.
    """

    number: Fraction
    step: Fraction | None
    unit: str
    upper: Fraction | None = None
    thing: str = ""
    known: bool = True
    others: tuple[str, ...] = ()


class _Settled(NamedTuple):
    kind: Kind
    size: int | Fraction          # what the number is multiplied with
    unit: str
    step: Fraction | None


def settled(
    raw: str, reading: SizedNumber, phrase: Phrase, hint: Hint, kind: Kind | None, remark: Remark
) -> Quantity:
    """The quantity that a number is, with everything its words say. Raises ValueNotUnderstood."""
    what = _kind_of(raw, reading, phrase, hint, kind)
    number, upper = reading.number * what.size, None if reading.upper is None else reading.upper * what.size
    if hint.changes and what.kind in ("growth", "points") and not phrase.changes and not phrase.noun:
        phrase.changes.add(-1)
    falls = what.kind in ("growth", "points", "amount") and not phrase.level and phrase.change < 0
    falls = falls or (what.kind == "growth" and phrase.noun < 0)
    bound = phrase.bound or "unstated"
    full = what.kind == "rate" and number == (100 if what.unit == PERCENT else 1) and bound in ("unstated", "at_least")
    if what.kind == "amount" and phrase.changes and not phrase.level and "新增" not in phrase.time:
        phrase.time.append("新增")
    if falls:
        number, upper = (-number, None) if upper is None else (-upper, -number)
    lower: Bound
    higher: Bound
    lower, higher = TURNED[bound] if falls else bound, "unstated"
    if upper is not None:           # 不超过十几个
        lower, higher = bounds_of_ends(lower, higher)
    clause = phrase.clause if remark.clause is None or phrase.clause.based else remark.clause
    unit, measured = _per(what, hint, clause.per or per_of_name(phrase.lead), reading.known)
    return Quantity(
        raw, what.kind, number, unit, lower, what.step, phrase.below, tuple(phrase.time),
        phrase.strive, clause.base_year, None, "all" if full else None, upper, higher, None, phrase.incentive,
        clause.base_back, clause.span, clause.lasting, clause.said_year, reading.others, measured, "", False,
        falls or (hint.falls and what.kind == "amount"), phrase.lead.strip(), remark.attribute, remark.prices,
        remark.remark or reading.thing,
    )


def _per(what: _Settled, hint: Hint, per: str, known: bool) -> tuple[str, Measured | None]:
    """The unit with what it is per: composed where the value says so, measured so where only the name does."""
    if what.kind != "amount" or not what.unit or "/" in what.unit or not known or what.unit in _OF_EACH:
        return what.unit, None
    if per:
        return known_unit(f"{what.unit}/{per}") or what.unit, None
    composed = known_unit(f"{what.unit}/{hint.per}") if hint.per else None
    return what.unit, None if composed is None else Measured(composed, Fraction(1))


def _kind_of(raw: str, reading: SizedNumber, phrase: Phrase, hint: Hint, kind: Kind | None) -> _Settled:
    """Kind, factor, unit and step."""
    unit, step = reading.unit, reading.step
    moves = bool(phrase.noun or (phrase.changes and not phrase.level))
    if phrase.of_base and unit == PERCENT and (phrase.said > {"base"} or phrase.bounds) and not moves:
        return _Settled("multiple", Fraction(1, 100), "倍", None if step is None else step / 100)
    if phrase.of_base and unit != "倍":
        raise refused("leftover", raw, f"{phrase.base_year}年的" if phrase.base_year else raw)
    if unit == ":":
        if moves:
            raise refused("two-changes", raw, raw)
        return _Settled("ratio", 1, "", step)
    if unit == "倍":
        return _times(raw, reading, phrase, kind, moves)
    if unit == POINTS:
        if phrase.level:
            raise refused("two-changes", raw, raw)
        return _Settled("points", 1, POINTS, step)
    if unit == PERCENT or (unit == "/" and moves):
        return _percent(raw, reading, phrase, hint, kind)
    if unit == "/":
        return _Settled("rate", 1, "", None)
    if unit == "" and kind is None and (hint.ratio or (phrase.lead and hint_of(phrase.lead).ratio)):
        return _Settled("ratio", 1, "", step)
    if unit == "":
        return _bare(raw, reading, phrase, moves, kind, pure=hint.pure or _is_pure(phrase.lead))
    return _Settled("amount", 1, unit, step)


def _times(raw: str, reading: SizedNumber, phrase: Phrase, kind: Kind | None, moves: bool) -> _Settled:
    """2倍 is a multiple, and 增长2倍 a growth; 约一倍 without a verb is a doubling: one time of itself is no target."""
    bare = not phrase.level and not phrase.reached and not phrase.of_base and reading.number == 1
    if not moves and not bare and not (kind == "growth" and not phrase.level and not phrase.of_base):
        return _Settled("multiple", 1, "倍", reading.step)
    if phrase.change < 0 or phrase.noun < 0:
        raise refused("two-changes", raw, raw)
    step = reading.step
    return _Settled("growth", 100, PERCENT, step * 100 if step is not None and step < 1 else None)


def _percent(raw: str, reading: SizedNumber, phrase: Phrase, hint: Hint, kind: Kind | None) -> _Settled:
    """Settles a percentage."""
    size = 1 if reading.unit == PERCENT else 100
    if phrase.noun and phrase.changes and not phrase.level:
        if phrase.lead:
            phrase.noun = 0
        else:
            raise refused("two-changes", raw, raw)
    if phrase.noun or (phrase.changes and not phrase.level):
        return _Settled("growth", size, PERCENT, reading.step)
    if phrase.rate or (phrase.level and hint.settled != "growth" and kind != "growth"):
        return _Settled("rate", size, PERCENT, reading.step)
    declared: Kind = kind if kind in ("growth", "rate") else "percent"
    found: Kind = hint.settled if hint.settled != "percent" else declared
    if found == "percent" and kind is None and phrase.reached and reading.number == 100:
        found = "rate"
    return _Settled(found, size, PERCENT, reading.step)


def _is_pure(name: str) -> bool:
    return bool(name) and hint_of(name).pure


def _bare(
    raw: str, reading: SizedNumber, phrase: Phrase, moves: bool, kind: Kind | None, pure: bool
) -> _Settled:
    """A number without any unit: an amount, or the ratio or multiple that it was declared to be."""
    if kind in ("ratio", "multiple"):
        return _Settled(kind, 1, "倍" if kind == "multiple" else "", reading.step)
    if phrase.lead.isascii() and phrase.lead and 1900 <= reading.number <= 2100:       # by summer 2026
        raise refused("year-in-value", raw, raw)
    if moves or kind in _PERCENTS or (phrase.bound != "unstated" and reading.number and not pure):
        numeral = _NUMERAL.search(raw)
        raise refused("no-unit", raw, raw if numeral is None or raw[-1:].isdigit() else numeral[0])
    return _Settled("amount", 1, "", reading.step)
