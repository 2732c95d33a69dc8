"""Regular expressions that are compiled when they are first asked.

Reading and intake hold a thousand of them, a third of which a document never comes to. Compiling them all as their
modules are imported took a third of the time in which a document of forty pages becomes a plan.
"""

import re
from typing import cast

ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives; the first of its methods that is asked raises `re.error` where the source is none.

    The functions of the module `re` do not take it: ask its methods.
    """
    return cast("re.Pattern[str]", _Later(source, flags))


class _Later:
    """A pattern that is not there yet. Its methods become those of the real one, so that it costs nothing later."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name not in ASKED:
            raise AttributeError(name)
        made = re.compile(self.pattern, self._flags)
        for asked in ASKED:
            setattr(self, asked, getattr(made, asked))
        return getattr(made, name)
