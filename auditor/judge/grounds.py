"""Verdicts that were given before: which of them still stand, and which plans must be judged again.

The verdicts of a plan rest on three things: how it was judged, its own file, and the files of the plans that it
leans on, in the order of the family. All of them together are its ground, a digest; verdicts stand as long as their
ground is the same.
"""

import hashlib
from collections.abc import Iterator, Mapping

from auditor.ground.record import record
from auditor.judge.dependencies import Leans, Summaries
from auditor.judge.judging import orders
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.rule import RulePack

Grounds = Mapping[str, str]             # plan → the ground of its verdicts, in family order


@record
class Kept:
    """Verdicts and the ground that they were given on."""

    ground: str
    verdicts: PlanVerdicts


def judged_by(pack: RulePack, tool: str) -> str:
    """How a pack judges, as a digest (SHA-256, hexadecimal): its rules with their settings. `tool`: what else decides.

    Which rule outranks which is no part of it: that is looked at when verdicts are assembled.
    """
    lines = [tool, *(f"{id} {rule.digest} {orders(rule, pack)!r}" for id, rule in pack.rules.items())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def grounds_of(summaries: Summaries, leans: Leans, judged: str) -> Grounds:
    """The ground of each plan's verdicts, as a digest (SHA-256, hexadecimal). `judged`: see `judged_by`."""
    files = {id: f"{id}\x1f{summary.file}\x1f{summary.digest}\x1e" for id, summary in summaries.items()}
    grounds: dict[str, str] = {}
    shared: tuple[tuple[str, ...], bytes] = ((), b"")
    for id, plans in leans.items():
        if plans is not shared[0]:      # where everything leans on everything, that is put together once
            shared = (plans, "".join(map(files.__getitem__, plans)).encode())
        digest = hashlib.sha256(f"{judged}\x1e{id}\x1e".encode())
        digest.update(shared[1])
        grounds[id] = digest.hexdigest()
    return grounds


def judged_again(kept: Mapping[str, Kept], grounds: Grounds) -> tuple[str, ...]:
    """The plans whose verdicts are not kept, or were given on another ground, in family order."""
    return tuple(id for id, ground in grounds.items() if id not in kept or kept[id].ground != ground)


def joined(
    kept: Mapping[str, Kept], fresh: Mapping[str, PlanVerdicts], grounds: Grounds
) -> Iterator[PlanVerdicts]:
    """The verdicts of all plans in family order, fresh ones before kept ones. KeyError: neither is there."""
    return (fresh[id] if id in fresh else kept[id].verdicts for id in grounds)
