"""Where something stands in a file."""

from typing import NamedTuple

from auditor.ground.inert import shown


class Mark(NamedTuple):
    """A place: the file as the user named it, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{shown(self.file)}:{self.line}:{self.column}"
