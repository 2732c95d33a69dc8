"""What each reason is worth: the numbers whose products come closest to how often proposals were right."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import prod

from auditor.intake.confidence import AGAIN
from benchmarks.reading.compare import Outcome

ROUNDS = 40
DOUBT = 2.0  # proposals that nobody has seen, half of them right, added to every reason
LOWEST = 0.2
DOC = "What each reason of a proposal was worth on labelled texts; made by `python -m benchmarks.reading --calibrate`."
ENOUGH = 12  # proposals, all of them right, after which nothing is held against a reason


def worth(found: Sequence[Outcome], standing: Mapping[str, str] | None = None) -> dict[str, str]:
    """By reason its worth, as decimal text, fitted in turn while the others stand.

    standing: reasons that keep the worth they have.
    """
    kept = {reason: float(value) for reason, value in (standing or {}).items()}
    again = [outcome for outcome in found if AGAIN in outcome.read.because]
    found = [outcome for outcome in found if AGAIN not in outcome.read.because]
    table = {reason: kept.get(reason, 1.0) for outcome in found for reason in outcome.read.because}
    by_reason: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in found:
        for reason in outcome.read.because:
            by_reason[reason].append(outcome)
    for _ in range(ROUNDS):
        for reason, held in by_reason.items():
            if reason in kept:
                continue
            others = sum(prod(table[other] for other in each.read.because if other != reason) for each in held)
            right = sum(each.right for each in held)
            table[reason] = min(1.0, max(LOWEST, (right + DOUBT / 2) / (others + DOUBT)))
            if right == len(held) >= ENOUGH:
                table[reason] = 1.0
    if again and AGAIN not in kept:         # it lifts a proposal, whatever its other reasons are worth
        table[AGAIN] = (sum(outcome.right for outcome in again) + DOUBT / 2) / (len(again) + DOUBT)
    return {reason: f"{value:.3f}" for reason, value in sorted(table.items())}


def module(table: dict[str, str]) -> str:
    """The text of the module that holds the table."""
    lines = [
        f'"""{DOC}"""',
        "",
        "from typing import Final",
        "",
        "WORTH: Final[dict[str, str]] = {",
        *(f'    "{reason}": "{value}",' for reason, value in table.items()),
        "}",
    ]
    return "\n".join(lines) + "\n"
