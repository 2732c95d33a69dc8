"""A word on the terminal where the work lasts longer than a second."""

import sys
import time
from types import TracebackType

from auditor.messages.cli import CLI
from auditor.words import Language

SECONDS = 1.0
ERASE = "\r\033[K"


class Progress:
    """Says which phase begins, on standard error, if that is a terminal and the work takes its time."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.begun = time.monotonic()
        self.shown = False
        self.wanted = sys.stderr.isatty()

    def __enter__(self) -> "Progress":
        return self

    def __call__(self, phase: str) -> None:
        if self.wanted and time.monotonic() - self.begun > SECONDS:
            self.shown = True
            print(ERASE + CLI[f"step-{phase}"].spoken(self.language), end="", file=sys.stderr, flush=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.shown:
            print(ERASE, end="", file=sys.stderr, flush=True)
