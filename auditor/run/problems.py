"""Going on after an input error, so that the user learns of all of them at once."""

from collections.abc import Callable
from typing import TypeVar

from auditor.ground.problem import InputError, Problem

Made = TypeVar("Made")


class Problems:
    """What was found wrong so far."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def attempt(self, work: Callable[[], Made]) -> Made | None:
        """What the work makes; None where its input is wrong."""
        try:
            return work()
        except InputError as error:
            self.found.extend(error.problems)
            return None

    def stop(self) -> None:
        """Raises InputError where anything was wrong so far."""
        if self.found:
            raise InputError(self.found)
