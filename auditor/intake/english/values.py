"""Where the values of an English sentence stand, with their bounds and what they count."""

import re
from collections.abc import Iterator, Sequence

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.english.words import CARDINAL, DONE, FOR_SO_MANY, FRACTION, MODAL, NUMBER, OBJECT, SPAN, UNIT, YEAR
from auditor.text.unit import known_unit, prefixed

_BOUND = (
    r"(?:\b(?:(?:shall|must|will|should|does|do|can)?\s*not\s+(?:to\s+)?(?:exceed(?:ing)?|be\s+(?:more|less|lower|higher)\s+than)"
    r"|(?:a\s+)?(?:minimum|maximum)\s+of|at\s+least|at\s+most|no(?:t)?\s+(?:more|less|fewer|lower|higher)\s+than|not\s+exceed"
    r"|not\s+(?:fall|drop|go)\s+below"
    r"|not\s+(?:rise|grow|increase|fall|drop|decrease)\s+(?:by\s+)?(?:more|less)\s+than"
    r"|more\s+than|less\s+than|fewer\s+than|up\s+to|around|about|approximately|roughly|over|under|above|below|nearly"
    r"|exceed(?:ing)?)\s+|[≥≤<>]\s*)"
)
_VALUE = pattern(
    rf"(?P<fraction>{FRACTION})"
    r"|(?P<worded>\bby\s+(?:a\s+)?(?:half|third|quarter)\b|\bin\s+half\b|\b(?:halved?|doubled?|trebled?|tripled?)\b)"
    rf"|(?P<bound>{_BOUND})?(?P<core>(?:[€£$]\s*|(?:EUR|USD|GBP)\s+)?(?<![0-9.])(?!{YEAR}\s*(?:-|–|—|to\b))(?:{NUMBER}|(?<![A-Za-z]){CARDINAL.pattern}(?!\s+(?:years?|decades?)\b))"
    rf"(?:\s*(?:-|–|—|\bto\b)\s*(?:{NUMBER})(?=\s*%|\s*per\s?cent))?"
    r"(?:\s*(?:million|billion|thousand|trillion|bn)\b)?"
    r"(?P<unit>\s*(?:%|per\s?cent\b|percentage\s+points?|pp\b)(?:\s+or\s+(?:more|less|fewer|higher|lower|better)\b)?)?)",
    re.IGNORECASE,
)
_BOUND_BEFORE = pattern(rf"{_BOUND}$", re.IGNORECASE)
_SAYS = pattern(rf"\b(?:{MODAL}|does|do|is|are|falls?|rises?|exceeds?|reach(?:es)?)\b[^.;]*[0-9]")
MONEY = pattern("[€£$]|EUR|USD|GBP")
_SIZE = pattern(r"(?:\bwithin|\bevery|\w\s+(?:of|larger\s+than|smaller\s+than))\s*$", re.IGNORECASE)
_AMOUNTS = pattern(
    r"\b(?:total|target|maximum|minimum|reduction|increase|level|rate|share|investment|average|budget|goal|value)"
    r"\s+of\s*$",
    re.IGNORECASE,
)
_DOING = pattern(rf"\s+of\s+[^,.;]+\s{MODAL}\s[^,.;]*?(?<!and)(?<!by)(?<!to)\s+")
_LIMITS = pattern(r"\b(?:[a-z]+s|serving|having|employing|with)\s+$")
_SAYS_SO = pattern(rf"(?:\s+a\s+(?:day|year|week))?\s+(?:{MODAL}|are|is)\b")
_HYPHENED = pattern(r"[-–](?=[a-z])")  # a 10-minute walk


@record
class Value:
    """A value in the raw text: `raw[start:end]` with its bound, its noun or unit behind it from `end` to `noun`."""

    start: int
    figure: int
    end: int
    noun: int
    share: bool


def values_in(raw: str, start: int, stop: int, taken: Sequence[int]) -> tuple[list[Value], list[tuple[int, int]]]:
    """The values of the sentence `raw[start:stop]`, and the places of numbers that only say how large a thing is.

    taken: for each sign whether it is part of a date, an ordinal or a name.
    """
    sizes: list[tuple[int, int]] = []
    found = [value for value in _found(raw, start, stop, sizes) if not any(taken[value.figure : value.end])]
    found = [value for value in found if not any(other.end <= value.figure < other.noun for other in found)]
    return _outer(raw, found, sizes), sizes


def _found(raw: str, start: int, stop: int, sizes: list[tuple[int, int]]) -> Iterator[Value]:
    """The values of a sentence; how large things are is added to `sizes`."""
    for found in _VALUE.finditer(raw, start, stop):
        if found["fraction"]:
            own = _BOUND_BEFORE.search(raw, start, found.start())
            yield Value(own.start() if own else found.start(), found.start(), found.end(), found.end(), True)
            continue
        if found["worded"]:
            yield Value(found.start(), found.start(), found.end(), found.end(), True)
            continue
        end = found.end("core")
        if _HYPHENED.match(raw, end):
            sizes.append((found.start("core"), end))
            continue
        share = found["unit"] is not None or MONEY.match(found["core"]) is not None
        left = raw[start : found.start()]
        if not share and _SIZE.search(left) and not _AMOUNTS.search(left) and _measured(raw, end, stop):
            sizes.append((found.start(), end))
            continue
        if found["bound"] and _LIMITS.search(left) and _SAYS_SO.match(raw, _noun(raw, end, stop)):
            sizes.append((found.start(), end))       # vessels above 400 tonnes will report
            continue
        if found["bound"] and SPAN.match(raw, end, stop) and _SAYS.search(raw, end, stop):
            sizes.append((found.start(), end))       # people who wait over 18 weeks are no more than
            continue
        yield Value(found.start(), found.start("core"), end, end if share else _noun(raw, end, stop), share)


def _outer(raw: str, values: list[Value], sizes: list[tuple[int, int]]) -> list[Value]:
    """The values without those that belong to what a share does: 90% of teachers will complete 30 hours."""
    kept: list[Value] = []
    for value in values:
        before = kept[-1] if kept else None
        between = raw[before.noun : value.start] if before is not None else ""
        if before is not None and before.share and not value.share and _DOING.fullmatch(between):
            sizes.append((value.start, value.end))
        else:
            kept.append(value)
    return kept


def _noun(raw: str, end: int, stop: int) -> int:
    """Where the unit of a number ends, or what it counts."""
    if is_unit(raw, end, stop):
        behind = UNIT.match(raw, end, stop)
    else:
        behind = FOR_SO_MANY.match(raw, end, stop) or OBJECT.match(raw, end + 1, stop)
    if behind is None:
        return end
    done = DONE.search(raw, end, behind.end())
    return done.start() if done is not None and done.end() == behind.end() else behind.end()


def is_unit(raw: str, end: int, stop: int) -> bool:
    """Whether a unit of measurement stands there: km, GW, Mtoe."""
    found = UNIT.match(raw, end, stop)
    if found is None or found[1].startswith(("square ", "cubic ")):
        return found is not None
    return known_unit(found[1]) is not None or prefixed(found[1]) is not None


def _measured(raw: str, end: int, stop: int) -> bool:
    """Whether a number measures a size or a time, rather than counts things."""
    return is_unit(raw, end, stop) or SPAN.match(raw, end, stop) is not None
