"""Regular expressions that are compiled when they are first used: most commands use few of them."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any, cast


class _Pattern:
    """Stands for a compiled pattern; what is asked of it once, it has from then on."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._make(), name)
        setattr(self, name, found)
        return found


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, which raises `re.error` when the pattern is first used."""
    return cast("re.Pattern[str]", _Pattern(partial(re.compile, text, flags)))


def pattern_of_bytes(text: bytes, flags: int = 0) -> re.Pattern[bytes]:
    """The same for bytes."""
    return cast("re.Pattern[bytes]", _Pattern(partial(re.compile, text, flags)))
