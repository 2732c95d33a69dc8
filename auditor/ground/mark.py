"""Where something stands in a file."""

from typing import NamedTuple


class Mark(NamedTuple):
    """A place: the file as the user named it, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
