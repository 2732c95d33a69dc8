"""Finding and reading files, with every failure as one clear sentence."""

import os
import stat
from pathlib import Path

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import say
from auditor.messages.source import SOURCE
from auditor.read.yaml.checks import MOST_BYTES


def read_file(path: str) -> bytes:
    """The bytes of a file. Raises InputError where it is missing, a folder, too large or unreadable."""
    try:
        with open(path, "rb") as stream:
            found = os.fstat(stream.fileno())
            # Room for the most that a file may have is asked for only where nobody can say how much it has.
            known = stat.S_ISREG(found.st_mode) and found.st_size <= MOST_BYTES
            data = stream.read() if known else stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise InputError([_unreadable(path, error)]) from None
    if len(data) > MOST_BYTES:
        words = say(SOURCE, "too large", limit=MOST_BYTES // 2**20)
        raise InputError([Problem(Mark(path, 1, 1), words)])
    return data


def find_files(folder: str, suffix: str) -> list[str]:
    """The files under a folder whose names end so, as `folder/…` paths, sorted by their parts.

    Hidden folders and files (`.git`, `.venv`) are passed over, and so are links to folders. Raises InputError
    for a folder that is missing, is a file, or cannot be read, and for every unreadable folder below it.
    """
    found: list[str] = []
    failures: list[OSError] = []
    if not os.path.isdir(folder):
        key = "not a folder" if os.path.exists(folder) else "missing"
        raise InputError([Problem(None, say(SOURCE, key, path=folder))])
    for place, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        names = [name for name in names if name.endswith(suffix) and not name.startswith(".")]
        found += [os.path.join(place, name) for name in names]
    if failures:
        raise InputError([_unreadable(str(failure.filename), failure) for failure in failures])
    return sorted(found, key=lambda path: Path(path).parts)


def _unreadable(path: str, error: OSError | ValueError) -> Problem:
    """Why a path cannot be read; the place of such a problem is the path itself, not a line of it."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        words = say(SOURCE, "missing", path=path)
    elif isinstance(error, IsADirectoryError):
        words = say(SOURCE, "folder", path=path)
    elif isinstance(error, PermissionError):
        words = say(SOURCE, "no permission", path=path)
    else:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        words = say(SOURCE, "unreadable", path=path, reason=reason or type(error).__name__)
    return Problem(None, words)
