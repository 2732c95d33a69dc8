"""`auditor fmt`: plan files in their canonical form. The only command that writes plan files that are there."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.options import LANGUAGES, one_of, option
from auditor.cli.streams import complain, emit, emit_bytes, write_together
from auditor.inert import shown
from auditor.messages.cli import HELP
from auditor.messages.fmt import FMT
from auditor.problem import InputError, Problem
from auditor.words import Language, Words, say

if TYPE_CHECKING:
    from auditor.load.config import Config

STREAM = "-"        # a plan from standard input, to standard output


def fmt_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("fmt", help=HELP["fmt"].spoken(language))
    @click.argument("paths", nargs=-1)
    @click.option("--check", is_flag=True, help=HELP["fmt-check"].spoken(language))
    @option(language, "--lang", "lang", "lang", metavar="zh|en")
    @option(language, "--config", "config", "config", metavar="FILE")
    @click.help_option("--help", help=HELP["help"].spoken(language))
    def fmt(paths: tuple[str, ...], check: bool, lang: str | None, config: str | None) -> int:
        one_of("--lang", lang or language, LANGUAGES)
        if paths == (STREAM,):
            return _format_stream(check)
        from auditor.families import configuration

        changed, same = _formatted(paths or _places(configuration(config)))
        if not check:
            write_together(changed)
        emit("".join(f"{shown(_shown(file))}\n" for file in changed), None)
        complain(_summary(len(changed), same, check).spoken(language))
        return 1 if check and changed else 0

    return fmt


def _shown(file: str) -> str:
    from auditor.load.files import shown_path

    return shown_path(Path(file))


def _summary(changed: int, same: int, check: bool) -> Words:
    if not changed:
        return say(FMT, "in order", same=same)
    return say(FMT, "check" if check else "written", changed=changed, same=same)


def _places(config: "Config") -> tuple[str, ...]:
    """Where plans are when nobody says; never the examples that come with the auditor. Raises InputError."""
    from auditor.families import places_of
    from auditor.load.files import shown_path
    from auditor.places import examples_folder

    places = places_of(config)
    if not config.file and places == (shown_path(examples_folder()) or ".",):
        raise InputError([Problem(None, FMT["no-plans"])])
    return places


def _formatted(paths: tuple[str, ...]) -> tuple[dict[str, bytes], int]:
    """The new content of the files that change, and how many do not. Raises InputError with all mistakes."""
    from auditor.families import Problems
    from auditor.load.canonical import canonical_plan, plan_files_at
    from auditor.source import read_file

    problems = Problems()
    changed: dict[str, bytes] = {}
    files = plan_files_at(paths)
    for file in files:
        def work(file: str = file) -> None:
            old = read_file(file)
            new = canonical_plan(old, _shown(file))
            if new != old:
                changed[file] = new

        problems.attempt(work)
    problems.stop()
    return changed, len(files) - len(changed)


def _format_stream(check: bool) -> int:
    """Formats standard input to standard output; with `check` only says, by the exit code, whether it changes."""
    from auditor.load.canonical import canonical_plan

    old = sys.stdin.buffer.read()
    new = canonical_plan(old, STREAM)
    if not check:
        emit_bytes(new, None)
    return 1 if check and new != old else 0
