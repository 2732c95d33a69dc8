"""Where the cache is, and whether it is wanted."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor.run.cache.store import Store

PACKAGE = Path(__file__).parents[2]
FOLDER, OFF = "AUDITOR_CACHE_DIR", "AUDITOR_NO_CACHE"       # variables of the environment


def cache_folder() -> Path | None:
    """The folder: as AUDITOR_CACHE_DIR says, else where the platform keeps such; None where nobody knows."""
    named = os.environ.get(FOLDER)
    if named:
        return Path(named).absolute()
    from platformdirs import user_cache_path

    try:
        place = user_cache_path("auditor", appauthor=False)
    except (OSError, RuntimeError):
        return None
    return place if place.is_absolute() else None


def switched_off() -> bool:
    """Whether AUDITOR_NO_CACHE is set, to anything but 0."""
    return os.environ.get(OFF, "0") not in ("", "0")


def store_for(wanted: bool) -> Store:
    """The entries, or none where they are not wanted here or by the environment."""
    return Store(cache_folder() if wanted and not switched_off() else None)


def digest_of_code(parts: Iterable[str]) -> str:
    """The SHA-256 of modules and folders of this package, by their paths in it: equal code, equal entries.

    A version's number would not do: the same number is installed from many commits, and a checkout is edited.
    Raises OSError where there are no files to read.
    """
    digest = hashlib.sha256()
    for part in parts:
        for file in files_of(part):
            with open(file, "rb", buffering=0) as stream:
                digest.update(b"%s\0%s\0" % (file.removeprefix(f"{PACKAGE}").encode(), stream.read()))
    return digest.hexdigest()


def files_of(part: str) -> list[str]:
    """The files of a module or folder of this package. Raises OSError."""
    place = f"{PACKAGE}/{part}"
    return [place] if part.endswith(".py") else sorted(_code_below(place))


def _code_below(folder: str) -> Iterator[str]:
    with os.scandir(folder) as found:
        for each in found:
            if each.name.endswith((".py", ".json")):
                yield each.path
            elif each.name != "__pycache__" and each.is_dir():
                yield from _code_below(each.path)
