"""Options that several commands share, and the reading of their values."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, Literal, TypeVar

import click
from click.shell_completion import CompletionItem

from auditor.cli.streams import check_output
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import Language, Words, say
from auditor.messages.cli import CLI, HELP
from auditor.messages.names import NAMES
from auditor.messages.waiver import WAIVER
from auditor.text.similar import similar

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
FORMATS = ("text", "json")
LANGUAGES = ("zh", "en")


def together(*options: Callable[[Any], Any]) -> Callable[[Decorated], Decorated]:
    """Several options as one, in the order of the help."""

    def decorate(function: Decorated) -> Decorated:
        for each in reversed(options):
            function = each(function)
        return function

    return decorate


Shared = Literal["format", "lang", "output", "config", "today"]


def shared(language: Language, *names: Shared) -> Callable[[Decorated], Decorated]:
    """Options that many commands have, in this order, and --help; --lang was obeyed before the command was known."""
    made = {
        "format": option(language, "--format", "form", "format", metavar="text|json", default="text", words=FORMATS),
        "lang": option(language, "--lang", "lang", "lang", metavar="zh|en", words=LANGUAGES, exposed=False),
        "output": option(language, "--output", "output", "output", "-o", metavar="FILE", read=check_output),
        "config": option(language, "--config", "config", "config", metavar="FILE"),
        "today": option(language, "--today", "today", "today", metavar="YYYY-MM-DD", read=day),
    }
    return together(*(made[name] for name in names), help_option(language))


def option(
    language: Language, flag: str, name: str, text: str, *more: str, metavar: str,
    default: str | None = None, multiple: bool = False, required: bool = False, words: Sequence[str] = (),
    read: Callable[[str | None], str | None] | None = None, exposed: bool = True,
) -> Callable[[Decorated], Decorated]:
    """One option with its help in the language; a command is called with values that have been checked.

    words: what a shell completes its value to, and the only ones where it has one value. FILE is a file. read: checks a
    value, or makes another of it; raises InputError. exposed: whether the command gets it.
    """
    # A default that is None counts as one that is given for some releases of click, which then require nothing.
    given: dict[str, Any] = {"required": True} if required else {"default": () if multiple else default}
    if words and not multiple:
        read = partial(_among, flag, words)
    if read is not None:
        given["callback"] = lambda _context, _parameter, value: read(value)
    return click.option(
        flag, *more, name, metavar=metavar, multiple=multiple, help=HELP[text].spoken(language), expose_value=exposed,
        shell_complete=files if "FILE" in metavar else partial(completed, words), **given,
    )


def _among(flag: str, words: Sequence[str], value: str | None) -> str | None:
    return None if value is None else one_of(flag, value, words)


def completed(words: Sequence[str], _context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """The words that begin as the user has; of several with commas the last."""
    before, comma, last = begun.rpartition(",")
    return [f"{before}{comma}{word}" for word in words if word.startswith(last)]


def files(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """Whatever files the shell finds."""
    return [CompletionItem(begun, type="file")]


def help_option(language: Language) -> Callable[[Decorated], Decorated]:
    """--help, and -h for those who are in a hurry."""
    return click.help_option("--help", "-h", help=HELP["help"].spoken(language))


def one_of(option: str, found: str, allowed: Sequence[str]) -> str:
    """A value that must be one of a few. Raises InputError."""
    if found not in allowed:
        raise InputError([bad_choice(option, found, allowed)])
    return found


def whole(option: str, given: str, most: int) -> int:
    """A whole number from 1 to `most`. Raises InputError."""
    # No number here has more digits; Python itself refuses to read one of thousands.
    if not (given.isascii() and given.isdecimal() and len(given) <= len(str(most)) and 1 <= int(given) <= most):
        raise mistake(say(CLI, "bad-whole", option=option, found=given, most=most))
    return int(given)


def bad_choice(option: str, found: str, allowed: Sequence[str]) -> Problem:
    """The sentence for a value that is not offered."""
    return Problem(None, say(CLI, "bad-choice", option=option, found=found, known=", ".join(allowed)))


def listed(values: Iterable[str]) -> tuple[str, ...]:
    """Values that were given one by one or with commas, each once, in their order."""
    parts = (part.strip() for value in values for part in value.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def hint(found: str, known: Sequence[str]) -> Words:
    """Which word was probably meant."""
    near = similar(found, known)
    return say(NAMES, "near", near=near) if near else NAMES["help"]


def day(given: str | None, option: str = "--today") -> str:
    """A day as YYYY-MM-DD: the one that is given, else today. Raises InputError."""
    if given is None:
        return date.today().isoformat()
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        words = say(WAIVER, "bad-date", option=option, found=given)
        raise mistake(words) from None
