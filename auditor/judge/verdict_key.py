"""What the verdicts of a plan rest on, as one digest: as long as it is the same, they stand.

They rest on three things: how it was judged, its own file, and the files of the plans that it depends on, in the
order of the family.
"""

import hashlib
from collections.abc import Mapping

from auditor.judge.dependencies import Dependencies, Summaries
from auditor.model.rule import RulePack, Setting

VerdictKeys = Mapping[str, str]         # plan → the key of its verdicts, in family order


def rules_digest(pack: RulePack, tool: str) -> str:
    """How a pack judges, as a digest (SHA-256, hexadecimal): its rules with their settings. `tool`: what else decides.

    Which rule outranks which is no part of it: that is looked at when verdicts are assembled.
    """
    lines = [tool, *(f"{id} {rule.digest} {_settings(pack.settings.get(id, {}))}" for id, rule in pack.rules.items())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _settings(of_levels: Mapping[str, Setting]) -> str:
    """What is set, level by level, wherever in the configuration it stands."""
    return repr([(level, each.severity, each.off, each.params) for level, each in of_levels.items()])


def verdict_keys(summaries: Summaries, dependencies: Dependencies, rules: str) -> VerdictKeys:
    """The key of each plan's verdicts (SHA-256, hexadecimal). `rules`: see `rules_digest`."""
    files = {id: f"{id}\x1f{summary.file}\x1f{summary.digest}\x1e" for id, summary in summaries.items()}
    keys: dict[str, str] = {}
    shared: tuple[tuple[str, ...], bytes] = ((), b"")
    for id, plans in dependencies.items():
        if plans is not shared[0]:      # where every plan depends on every other, that is put together once
            shared = (plans, "".join(map(files.__getitem__, plans)).encode())
        digest = hashlib.sha256(f"{rules}\x1e{id}\x1e".encode())
        digest.update(shared[1])
        keys[id] = digest.hexdigest()
    return keys
