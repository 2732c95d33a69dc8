"""Entries in files: written whole or not at all, read with distrust. Whatever goes wrong, there is just no entry.

Two processes may use one folder at once: a file is put in place by its name, and an entry of equal name is equal.
"""

import hashlib
import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from auditor.run.cache.entry import LARGEST, packed, unpacked

FRESH = ".new-"             # begins the name of a file that is being written
DAY = 86_400.0              # seconds
# Links are not followed, and a named pipe does not make anybody wait; where a system lacks a flag it has no such file.
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Store:
    """The entries below a folder. Without a folder, or where it cannot be used, nothing is found and nothing kept."""

    __slots__ = ("folder", "readable", "writable")

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder or Path()
        self.readable = folder is not None and not strange(folder)
        self.writable = self.readable

    def get(self, kind: str, version: str, key: str) -> bytes | None:
        """The payload that was put under this kind of thing, version of its maker, and key of its content."""
        if not self.readable:
            return None
        name = name_of(kind, version, key)
        path = self.path(name)
        try:
            data = _content(path)
        except FileNotFoundError:
            return None
        except OSError:
            data = b""
        payload = unpacked(name, data)
        if payload is None:
            removed(path)
        return payload

    def put(self, kind: str, version: str, key: str, payload: bytes) -> None:
        """Keeps a payload. After the first failure of the disk or its rights nothing more is tried in this run."""
        if not self.writable or len(payload) > LARGEST:
            return
        name = name_of(kind, version, key)
        path = self.path(name)
        try:
            self.prepare(path.parent)
            _written(path, packed(name, payload))
        except (FileExistsError, IsADirectoryError, NotADirectoryError):
            removed(path)               # something else stands in the place of this one
        except OSError:
            self.writable = False

    def drop(self, kind: str, version: str, key: str) -> None:
        """Removes an entry whose payload turned out to be of no use."""
        if self.readable:
            removed(self.path(name_of(kind, version, key)))

    def path(self, name: str) -> Path:
        """Where an entry lies."""
        return self.folder / name[:2] / name[2:]

    def prepare(self, inner: Path) -> None:
        """Makes a folder for entries, which nobody else may read. Raises OSError."""
        if inner.is_dir():
            return
        if not self.folder.is_dir():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, content in MARKERS.items():
                with suppress(OSError):
                    _written(self.folder / name, content)
        inner.mkdir(mode=0o700, exist_ok=True)


# Backups leave such a folder out, and git does not offer it (https://bford.info/cachedir/).
MARKERS = {
    "CACHEDIR.TAG": b"Signature: 8a477f597d28d172789f06886806bc55\n# Made by auditor: may be removed at any time.\n",
    ".gitignore": b"*\n",
}


def name_of(kind: str, version: str, key: str) -> str:
    """The name of an entry: 64 hexadecimal digits."""
    return hashlib.sha256("\0".join((kind, version, key)).encode("utf-8", "surrogatepass")).hexdigest()


def strange(folder: Path) -> bool:
    """Whether a folder is not for us: no folder, or, for root, that of a user, who would be left with root's files."""
    place = folder
    while not os.path.lexists(place) and place != place.parent:
        place = place.parent
    try:
        found = place.stat()
    except OSError:
        return True
    return not stat.S_ISDIR(found.st_mode) or (_user() == 0 and found.st_uid != 0)


def removed(path: Path) -> None:
    """Removes a file, a link or an empty folder, if that is possible."""
    try:
        path.unlink()
    except OSError:
        with suppress(OSError):
            path.rmdir()


def _content(path: Path) -> bytes:
    """The bytes of an entry, which is marked as used once a day. Raises OSError.

    None for what is no plain file, or that of another user, who could make it say anything.
    """
    descriptor = os.open(path, _READ)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST or found.st_uid != _user(found.st_uid):
            return b""
        if abs(time.time() - found.st_mtime) > DAY:
            with suppress(OSError):
                os.utime(path)
        parts = []
        while part := os.read(descriptor, found.st_size + 1):
            parts.append(part)
        return b"".join(parts)
    finally:
        os.close(descriptor)


def _user(default: int = -1) -> int:
    """The number of the user; where the system has none, the default."""
    return os.geteuid() if hasattr(os, "geteuid") else default


def _written(path: Path, data: bytes) -> None:
    """Puts a file in its place, for its owner alone. Raises OSError, and leaves nothing behind."""
    name = path.with_name(f"{FRESH}{os.urandom(8).hex()}")
    descriptor = os.open(name, _WRITE, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        os.replace(name, path)
    except BaseException:
        name.unlink(missing_ok=True)
        raise
