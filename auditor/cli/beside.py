"""Files that are written beside their target and then put in its place; those of a killed run are swept."""

import os
import re
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

DAY = 86_400.0                  # seconds after which a file of another machine belongs to nobody any more
MADE = re.compile(r"\..*\.auditor-([0-9a-f]{8})-([0-9]+)-[0-9a-f]{8}", re.DOTALL)
LONGEST = 200                   # bytes of the target's name that stand in that of the file beside it
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def beside(target: Path, content: bytes) -> Path:
    """Writes a content to a new file in the folder of its target, with the target's rights. Raises OSError."""
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    made = _name(target)
    descriptor = os.open(made, _WRITE, 0o600)
    try:
        with open(descriptor, "wb") as stream:
            stream.write(content)
        made.chmod(mode)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    return made


def spare(target: Path) -> Path | None:
    """A second name for a file that is about to be replaced; None where there is none. Raises OSError."""
    if not target.exists():
        return None
    kept = _name(target)
    try:
        os.link(target, kept)
    except OSError:             # not every file system can
        return beside(target, target.read_bytes())
    return kept


def put_back(spared: Iterable[tuple[Path, Path | None]]) -> None:
    """Undoes what was put in place: of each target what it was before, by `spare`. Never raises."""
    for target, kept in spared:
        with suppress(OSError):
            if kept is None:
                target.unlink(missing_ok=True)
            else:
                os.replace(kept, target)


def _name(target: Path) -> Path:
    """A name beside a target, which tells whose it is."""
    start = os.fsdecode(os.fsencode(target.name)[:LONGEST])
    return target.with_name(f".{start}.auditor-{_machine()}-{os.getpid()}-{os.urandom(4).hex()}")


def swept(folders: Iterable[Path]) -> None:
    """Removes what runs left in these folders that were killed before they were done. Never raises."""
    for folder in set(folders):
        with suppress(OSError), os.scandir(folder) as found:
            for each in found:
                name = MADE.fullmatch(each.name)
                if name is not None and _left(each, name[1], int(name[2])):
                    with suppress(OSError):
                        os.unlink(each.path)


def _left(file: "os.DirEntry[str]", machine: str, process: int) -> bool:
    """Whether nobody is there any more who would put the file in place."""
    if machine == _machine() and not _alive(process):
        return True
    with suppress(OSError):
        return time.time() - file.stat(follow_symlinks=False).st_mtime > DAY
    return False


def _alive(process: int) -> bool:
    """Whether a process of this machine is there; where that cannot be asked, it is taken to be."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _machine() -> str:
    """Eight digits that tell machines apart which share a folder."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return f"{zlib.crc32(name.encode()):08x}"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
