"""`auditor cache`: where what was read before is kept, and away with it."""

import click

from auditor.cli.options import one_of, shared
from auditor.cli.streams import emit
from auditor.ground.problem import mistake
from auditor.ground.words import Language, Words, say
from auditor.messages.cache import CACHE
from auditor.messages.cli import HELP

ACTIONS = ("clear",)
UNITS = ("B", "KB", "MB", "GB", "TB")


def cache_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("cache", help=HELP["cache"].spoken(language))
    @click.argument("action", metavar="[clear]", required=False)
    @shared(language, "lang")
    def cache(action: str | None) -> int:
        sentences = _cleared() if action is not None and one_of("ACTION", action, ACTIONS) else _told()
        emit("".join(f"{sentence.spoken(language)}\n" for sentence in sentences), None)
        return 0

    return cache


def _told() -> list[Words]:
    """Where the cache is, how much lies there, and what keeps it from being used."""
    from auditor.run.cache.state import state

    found = state()
    if found.folder is None:
        return [CACHE["nowhere"]]
    told = [
        say(CACHE, "folder", folder=found.folder),
        say(CACHE, "entries", count=found.count, size=size_text(found.size)),
    ]
    return [*told, say(CACHE, found.hindrance, folder=found.folder)] if found.hindrance else told


def _cleared() -> list[Words]:
    """How many entries are gone. Raises InputError where some could not be removed."""
    from auditor.run.cache.cleanup import clear
    from auditor.run.cache.state import state

    folder = state().folder
    if folder is None:
        raise mistake(CACHE["nowhere"])
    count = clear(folder)
    left = state().count
    if left:
        raise mistake(say(CACHE, "not-cleared", folder=folder, count=left))
    return [say(CACHE, "cleared", folder=folder, count=count)]


def size_text(size: int) -> str:
    """Bytes as people write them, with one digit behind the point, cut off: 3.1 MB are 3,100,000 bytes and more."""
    unit, tenths = 0, size * 10
    while tenths >= 10_000 and unit < len(UNITS) - 1:
        unit, tenths = unit + 1, tenths // 1000
    return f"{tenths // 10}.{tenths % 10} {UNITS[unit]}" if unit else f"{size} B"
