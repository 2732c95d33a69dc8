"""What the cache is like at the moment, for whoever asks."""

import os
from pathlib import Path
from typing import Literal

from auditor.ground.record import record
from auditor.run.cache.cleanup import entries
from auditor.run.cache.place import cache_folder, switched_off
from auditor.run.cache.store import strange

Hindrance = Literal["", "nowhere", "off", "strange", "unwritable"]


@record
class State:
    """Where the cache is, how many entries lie there, their bytes, and why it is not used, or only read."""

    folder: Path | None
    count: int
    size: int
    hindrance: Hindrance


def state() -> State:
    """The cache as it is now."""
    folder = cache_folder()
    if folder is None:
        return State(None, 0, 0, "nowhere")
    if strange(folder):
        return State(folder, 0, 0, "strange")
    sizes = [each.size for each in entries(folder)]
    blocked = folder.exists() and not os.access(folder, os.W_OK)
    hindrance: Hindrance = "off" if switched_off() else "unwritable" if blocked else ""
    return State(folder, len(sizes), sum(sizes), hindrance)
