"""What lies in the cache: counted, and removed where it is of no more use."""

import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from auditor.ground.record import record
from auditor.run.cache.store import DAY, FRESH, MARKERS, Store, removed

UNUSED = 30 * DAY           # seconds after which an entry that nobody read is removed
LEFT = DAY / 24             # seconds after which nobody still writes a file that was begun
BOUND = 1 << 30             # bytes that all entries may take
KEPT = BOUND * 3 // 4       # bytes that are left when they took more
SWEPT = "swept"             # a file whose age says when all this was done last

_FOLDER = re.compile("[0-9a-f]{2}")
_ENTRY = re.compile("[0-9a-f]{62}")


@record
class Lying:
    """A file of the cache: when it was used last, in seconds of the clock, and its bytes."""

    path: Path
    used: float
    size: int


def entries(folder: Path) -> Iterator[Lying]:
    """The entries in a folder; whatever else lies there is none of ours."""
    return (each for each in _files(folder) if _ENTRY.fullmatch(each.path.name))


def clear(folder: Path) -> int:
    """Removes all entries, and what of our own is empty then; how many entries there were and are no more."""
    count = 0
    for each in _files(folder):
        removed(each.path)
        count += _ENTRY.fullmatch(each.path.name) is not None and not os.path.lexists(each.path)
    for inner in _folders(folder):
        with suppress(OSError):
            inner.rmdir()
    if not any(_folders(folder)):
        for name in (*MARKERS, SWEPT):
            with suppress(OSError):
                (folder / name).unlink()
        with suppress(OSError):
            folder.rmdir()
    return count


def clean_up_if_due(store: Store) -> None:
    """Once a day, removes what is unused or too much. Never raises: it can be done another day."""
    if not store.writable:
        return
    mark, now = store.folder / SWEPT, time.time()
    with suppress(OSError):
        if store.folder.is_dir() and (not mark.exists() or abs(now - mark.stat().st_mtime) > DAY):
            mark.touch(mode=0o600)
            clean_up(store.folder, now)


def clean_up(folder: Path, now: float) -> None:
    """Removes what nobody used, what was begun and never finished, and beyond the bound what was used longest ago."""
    there = []
    for each in _files(folder):
        if each.used > now + DAY:       # the clock has been put back since
            with suppress(OSError):
                os.utime(each.path, (now, now))
        if now - each.used > (LEFT if each.path.name.startswith(FRESH) else UNUSED):
            removed(each.path)
        else:
            there.append(each)
    size = sum(each.size for each in there)
    if size <= BOUND:
        return
    for each in sorted(there, key=lambda each: each.used):
        if size <= KEPT:
            break
        removed(each.path)
        size -= each.size


def _folders(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as found:
        for each in found:
            if _FOLDER.fullmatch(each.name) and each.is_dir(follow_symlinks=False):
                yield Path(each.path)


def _files(folder: Path) -> Iterator[Lying]:
    """The plain files that this program made."""
    for inner in (folder, *_folders(folder)):
        with suppress(OSError), os.scandir(inner) as found:
            for each in found:
                if each.name.startswith(FRESH) or (inner is not folder and _ENTRY.fullmatch(each.name)):
                    state = each.stat(follow_symlinks=False)
                    if stat.S_ISREG(state.st_mode):
                        yield Lying(Path(each.path), state.st_mtime, state.st_size)
