"""The third answer: what a verdict would need that nobody has said."""

from typing import NamedTuple

from auditor.ground.record import record


class Need(NamedTuple):
    """One datum that is missing, as data: why, and whose.

    `reason` is a key of the message table `auditor.messages.missing`; plan, indicator and year say
    which datum of which plan would settle the question (empty and None where that is not known);
    `settles` is the value at which the check would hold, where that can be computed.
    """

    reason: str
    plan: str = ""
    indicator: str = ""
    year: int | None = None
    settles: str = ""


@record
class Missing:
    """An answer that cannot be given, with everything it needs, in the order it was met."""

    needs: tuple[Need, ...]


def missing(reason: str, plan: str = "", indicator: str = "", year: int | None = None) -> Missing:
    """An answer that needs one datum."""
    return Missing((Need(reason, plan, indicator, year),))


def join(*answers: object) -> Missing:
    """Everything that several answers need, each once."""
    needs = [need for answer in answers if isinstance(answer, Missing) for need in answer.needs]
    return Missing(tuple(dict.fromkeys(needs)))
