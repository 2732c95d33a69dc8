"""The plan files of a run: where each lies, and a guess at which belong together."""

import os
import re
from contextlib import suppress
from pathlib import Path

from auditor.ground.record import record
from auditor.read.family_file import FAMILY, FamilyFile

HEAD = 4096             # bytes of a file in which its id and its parents usually stand

_ID = re.compile(rb"""^plan:[ \t]*["']?([^\s"'#]+)""", re.MULTILINE)
_PARENTS = re.compile(rb"^parents:[ \t]*(?:\[([^\]\n]*)\]|\r?\n((?:[ \t]*-[ \t]*\S+[ \t]*\r?\n)+))", re.MULTILINE)
_NAME = re.compile(rb"""[^\s,"'-][^\s,"']*""")


@record
class PlanFile:
    """Where a plan file lies, its name in marks, its bytes, and what its family is said to be.

    content: what it is taken to hold instead of what lies there; None: what lies there.
    """

    path: str
    shown: str
    size: int
    family: FamilyFile = FAMILY
    content: bytes | None = None


def plan_file(path: str, shown: str, family: FamilyFile = FAMILY) -> PlanFile:
    """The file at a path; one that cannot be looked at has no bytes."""
    size = 0
    with suppress(OSError):
        size = Path(path).stat().st_size
    return PlanFile(path, shown, size, family)


@record
class Guess:
    """What the beginning of a file seems to say. Wrong or empty, it costs time, never the answer."""

    id: str
    parents: tuple[str, ...]


def guess(path: str) -> Guess:
    """A look at the beginning of a plan file, which is not parsed."""
    head = b""
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            head = os.read(descriptor, HEAD)
        finally:
            os.close(descriptor)
    id, parents = _ID.search(head), _PARENTS.search(head)
    above = (parents[1] or parents[2] or b"") if parents is not None else b""
    return Guess(_text(id[1]) if id is not None else "", tuple(_text(name) for name in _NAME.findall(above)))


def _text(name: bytes) -> str:
    return name.decode("utf-8", "replace")
