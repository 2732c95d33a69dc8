"""Where repositories begin, and what their readers call a file."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path


def from_root() -> Callable[[str], str]:
    """What a file, named from here, is called from the root of its repository.

    That is the repository in which the user stands, where the file lies in it, else the file's own. In no repository
    a file keeps its name where it lies below this folder, and has its whole path elsewhere. Slashes on every system.
    """
    here = Path.cwd()
    own = _root(here) or here

    @cache
    def named(file: str) -> str:
        place = Path(os.path.normpath(here / file))
        root = own if place.is_relative_to(own) else _root(place.parent)
        return (place if root is None else place.relative_to(root)).as_posix()

    return named


def _root(folder: Path) -> Path | None:
    return next((up for up in (folder, *folder.parents) if os.path.exists(up / ".git")), None)
