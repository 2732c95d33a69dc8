"""What else a sentence says beside a promise, which tells how far the promise can be trusted.

Sentences that tell of several goals are lists of them; a value alone in its sentence may be anything, and one beside a
rule or beside what has been shares its doubt.
"""

from collections.abc import Sequence
from dataclasses import replace

from auditor.intake.found import Account, Target

MANY = 3  # promises in a sentence that make a list of it


def with_beside(accounts: Sequence[Account], targets: Sequence[Target]) -> list[Target]:
    """The promises of one sentence, each with the reason that what stands beside it gives."""
    sorts = {"size" if account.why == "size" else account.sort for account in accounts}
    why = "fact" if sorts & {"fact", "norm"} else "size" if "size" in sorts else ""
    why = why or ("list" if len(targets) >= MANY else "one" if len(targets) > 1 else "none")
    return [replace(target, because=(*target.because, f"beside:{why}")) for target in targets]


def with_order(accounts: Sequence[Account], targets: Sequence[Target]) -> list[Target]:
    """The same of an English sentence, whose first value is the one that its subject speaks of."""
    doubted = any(account.sort in {"fact", "norm"} and account.why != "size" for account in accounts)
    return [
        replace(target, because=(*target.because, f"beside:{'fact' if doubted else 'later' if place else 'first'}"))
        for place, target in enumerate(targets)
    ]
