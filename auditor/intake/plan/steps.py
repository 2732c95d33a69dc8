"""Two steps of one promise: 15家以上，力争达到20家 is one value of a plan, and two numbers of its document."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.intake.found import Target
from auditor.text.read import quantity_or_none

_STEP = pattern(r"[、,;]?(?:并)?(?:力争|争取|努力|激励目标|挑战目标)[^,;。]*")


def joined(places: Sequence[Target]) -> tuple[Target, ...]:
    """The places of an indicator, each with what it is to become at best."""
    made: list[Target] = []
    for place in places:
        both = step(made[-1], place) if made else None
        if both is not None:
            made[-1] = both
        else:
            made.append(place)
    return tuple(made)


def step(first: Target, second: Target) -> Target | None:
    """The first value with the second as its best end; None where they are two."""
    if first.passage is not second.passage or first.year.year != second.year.year or first.name != second.name:
        return None
    if not _STEP.fullmatch(first.passage.text.text[first.end : second.end]):
        return None
    words = first.passage.text.shown(first.start, second.end)
    quantity = quantity_or_none(words, name=first.name, unit=first.unit)
    if quantity is None or quantity.striving is None or quantity.number != first.quantity.number:
        return None
    return replace(first, quantity=quantity, words=words, end=second.end, quote=(first.quote[0], second.quote[1]))
