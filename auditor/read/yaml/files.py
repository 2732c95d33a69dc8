"""Finding and reading files, with every failure as one clear sentence."""

import errno
import os
import stat
from pathlib import Path

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import say
from auditor.messages.source import SOURCE
from auditor.read.noted import note
from auditor.read.yaml.checks import MOST_BYTES

# A named pipe makes nobody wait, a terminal does not take over; where a system lacks a flag it has no such file.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


def read_file(path: str) -> bytes:
    """The bytes of a plain file.

    Raises InputError where it is missing, a folder, a pipe or a device, too large or unreadable. Nothing is waited
    for: a named pipe that nobody writes to is refused like one that somebody does.
    """
    note(path)
    try:
        with open(os.open(path, _READ), "rb") as stream:
            found = os.fstat(stream.fileno())
            if stat.S_ISDIR(found.st_mode):
                raise mistake(say(SOURCE, "folder", path=path))
            if not stat.S_ISREG(found.st_mode):
                raise mistake(say(SOURCE, "no plain file", path=path))
            data = stream.read(MOST_BYTES + 1) if found.st_size > MOST_BYTES else stream.read()
    except (OSError, ValueError) as error:
        raise InputError([_unreadable(path, error)]) from None
    if len(data) > MOST_BYTES:
        words = say(SOURCE, "too large", limit=MOST_BYTES // 2**20)
        raise mistake(words, Mark(path, 1, 1))
    return data


def find_files(folder: str, suffix: str) -> list[str]:
    """The files under a folder whose names end so, as `folder/…` paths, sorted by their parts.

    Hidden folders and files (`.git`, `.venv`) are passed over, and so are links to folders. Raises InputError
    for a folder that is missing, is a file or the whole disk, or cannot be read, and for every unreadable one below it.
    """
    found: list[str] = []
    failures: list[OSError] = []
    if not os.path.isdir(folder):
        key = "not a folder" if os.path.exists(folder) else "missing"
        raise mistake(say(SOURCE, key, path=folder))
    if os.path.dirname(os.path.realpath(folder)) == os.path.realpath(folder):
        raise mistake(say(SOURCE, "whole disk", path=folder))
    for place, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        names = [name for name in names if name.endswith(suffix) and not name.startswith(".")]
        found += [os.path.join(place, name) for name in names]
    strange = [path for path in found if not _is_text(path)]
    if strange:
        raise InputError([Problem(None, say(SOURCE, "name no text", path=path)) for path in sorted(strange)])
    if failures:
        raise InputError([_unreadable(str(failure.filename), failure) for failure in failures])
    for path in found:
        note(path)
    return sorted(found, key=lambda path: Path(path).parts)


def _is_text(path: str) -> bool:
    """Whether a path is UTF-8, so that a report can name it; other bytes come as lone surrogates (PEP 383)."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _unreadable(path: str, error: OSError | ValueError) -> Problem:
    """Why a path cannot be read; the place of such a problem is the path itself, not a line of it."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        words = say(SOURCE, "missing", path=path)
    elif isinstance(error, IsADirectoryError):
        words = say(SOURCE, "folder", path=path)
    elif isinstance(error, PermissionError):
        words = say(SOURCE, "no permission", path=path)
    elif isinstance(error, OSError) and error.errno == errno.ELOOP:
        words = say(SOURCE, "link loop", path=path)
    elif isinstance(error, OSError) and error.errno in (errno.ENXIO, errno.ENODEV):     # a socket cannot be opened
        words = say(SOURCE, "no plain file", path=path)
    else:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        words = say(SOURCE, "unreadable", path=path, reason=reason or type(error).__name__)
    return Problem(None, words)
