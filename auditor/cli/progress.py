"""A word on the terminal where the work lasts longer than a second."""

import sys
from threading import Timer
from types import TracebackType

from auditor.ground.words import Language
from auditor.messages.cli import CLI

SECONDS = 1.0
ERASE = "\r\033[K"


class Progress:
    """Says what is under way and how far, on standard error, if that is a terminal and the work takes its time."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.phase = "rules"
        self.percent = 0
        self.shown = False
        self.timer = Timer(SECONDS, self._show)
        self.timer.daemon = True

    def __enter__(self) -> "Progress":
        if sys.stderr is not None and sys.stderr.isatty():
            self.timer.start()
        return self

    def __call__(self, phase: str, done: int, total: int) -> None:
        percent = 100 * done // total if total else 0
        if (phase, percent) != (self.phase, self.percent):
            self.phase, self.percent = phase, percent
            if self.shown:
                self._show()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.timer.cancel()
        if self.shown:
            print(ERASE, end="", file=sys.stderr, flush=True)

    def _show(self) -> None:
        self.shown = True
        text = CLI[f"step-{self.phase}"].spoken(self.language)
        percent = f" {self.percent} %" if self.percent else ""
        print(f"{ERASE}{text}{percent}", end="", file=sys.stderr, flush=True)
