"""Which files a run has read, so that none of them is written over: noted while the run lasts, and in it alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar

_paths: ContextVar[set[str] | None] = ContextVar("paths that are read", default=None)


@contextmanager
def noting() -> Iterator[None]:
    """A run, whose files are noted from here on."""
    before = _paths.set(set())
    try:
        yield
    finally:
        _paths.reset(before)


def note(path: str) -> None:
    """A file that is read, or will be; outside a run nothing is noted."""
    paths = _paths.get()
    if paths is not None:
        paths.add(path)


def is_input(path: str) -> bool:
    """Whether a path leads to a file that the run has read, by whatever name: told by device and inode."""
    with suppress(OSError, ValueError):
        found = os.stat(path)
        return any(_same(other, found) for other in _paths.get() or ())
    return False


def _same(path: str, found: os.stat_result) -> bool:
    with suppress(OSError, ValueError):
        return os.path.samestat(os.stat(path), found)
    return False
