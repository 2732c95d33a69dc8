"""The command line: options, streams, exit codes. What is heavy is imported by the command that needs it."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.ground.words import Language

INTERRUPTED = 130           # the exit code of what SIGINT ended

# Objects between two looks for unused cycles: with Python's 700, hundreds of looks go over plans that all stay.
MANY = 250_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code. 0 nothing to act on, 1 findings, 2 no audit was performed.

    Without arguments, it runs what the process was called for and ends the process with that code.
    """
    if arguments is not None:
        return _run(list(arguments))
    gc.set_threshold(MANY, 20, 100)
    try:
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:           # before there was anybody to say it
        code = _interrupted()
    _leave(code)
    return code


def _interrupted() -> int:
    from auditor.cli.language import language_of
    from auditor.cli.streams import complain
    from auditor.messages.cli import CLI

    with suppress(KeyboardInterrupt):
        complain(CLI["interrupted"].spoken(language_of(sys.argv[1:], os.environ)))
    return INTERRUPTED


def _leave(code: int) -> None:
    """Ends the process if nothing stands in the way: to take an audit apart takes longer than to write its report."""
    if os.environ.get("AUDITOR_DEBUG"):
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except (AttributeError, OSError, ValueError):       # there is none, nobody reads it, it is closed
        return
    os._exit(code)


def _run(given: list[str]) -> int:
    # Imported here, so that an interrupt finds somebody who says so.
    from auditor.cli.language import language_of
    from auditor.cli.streams import prepare

    prepare()
    language = language_of(given, os.environ)
    if given == ["--version"]:          # who only asks whether the tool is there waits for nothing else
        return _version(language)
    from auditor.cli.ending import ended

    return ended(given, language)


def _version(language: "Language") -> int:
    from auditor.cli.streams import emit
    from auditor.ground.problem import InputError
    from auditor.ground.version import VERSION

    try:
        emit(f"auditor {VERSION}\n", None)
    except InputError as error:
        from auditor.cli.ending import refused

        return refused(error.problems, language)
    return 0
