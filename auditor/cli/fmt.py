"""`auditor fmt`: plan files in their canonical form."""

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.mending import as_diff
from auditor.cli.options import shared
from auditor.cli.streams import complain, emit, emit_bytes, emit_with, tidy
from auditor.ground.inert import shown
from auditor.ground.problem import mistake
from auditor.ground.words import Language, Words, say
from auditor.messages.cli import HELP
from auditor.messages.fmt import FMT

if TYPE_CHECKING:
    from auditor.model.level import Ladder

STREAM = "-"        # a plan from standard input, to standard output


def fmt_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("fmt", help=HELP["fmt"].spoken(language))
    @click.argument("paths", nargs=-1)
    @click.option("--check", is_flag=True, help=HELP["fmt-check"].spoken(language))
    @click.option("--diff", is_flag=True, help=HELP["fmt-diff"].spoken(language))
    @shared(language, "lang", "config")
    def fmt(paths: tuple[str, ...], check: bool, diff: bool, config: str | None) -> int:
        if paths == (STREAM,):
            return _format_stream(check, diff)
        from auditor.run.folders import configuration, usual_places

        changed, files = _formatted(paths or usual_places(configuration(config)))
        same = len(files) - len(changed)
        if diff:
            text = as_diff({_shown(file): contents for file, contents in changed.items()})
        else:
            text = "".join(f"{shown(_shown(file))}\n" for file in changed)
        if check or diff:
            emit(text, None)
        else:
            tidy(files)
            emit_with(text, None, {file: new for file, (_, new) in changed.items()})
        complain(_summary(len(changed), same, check or diff).spoken(language))
        return 1 if (check or diff) and changed else 0

    return fmt


def _shown(file: str) -> str:
    from auditor.read.files import shown_path

    return shown_path(Path(file))


def _summary(changed: int, same: int, check: bool) -> Words:
    if not changed:
        return say(FMT, "in order", same=same)
    return say(FMT, "check" if check else "written", changed=changed, same=same)


def _formatted(paths: tuple[str, ...]) -> tuple[dict[str, tuple[bytes, bytes]], list[str]]:
    """The old and new content of the files that change, and all files. Raises InputError with all mistakes."""
    from auditor.read.canonical import canonical_plan, plan_files_at
    from auditor.read.family_file import family_file
    from auditor.read.yaml import read_file
    from auditor.run.problems import Problems

    @cache
    def ladder(folder: str) -> "Ladder":
        return family_file(folder).ladder

    problems = Problems()
    changed: dict[str, tuple[bytes, bytes]] = {}
    files = plan_files_at(paths)
    for file in files:
        def work(file: str = file) -> None:
            old = read_file(file)
            new = canonical_plan(old, _shown(file), ladder(os.path.dirname(file)))
            if new != old:
                changed[file] = old, new

        problems.attempt(work)
    problems.stop()
    return changed, files


def _format_stream(check: bool, diff: bool) -> int:
    """Formats standard input to standard output; with `check` only says, by the exit code, whether it changes."""
    from auditor.read.canonical import canonical_plan
    from auditor.read.yaml.checks import MOST_BYTES

    if sys.stdin is None:
        raise mistake(FMT["no-input"])
    old = sys.stdin.buffer.read(MOST_BYTES + 1)         # a longer one is refused as a file would be
    new = canonical_plan(old, STREAM)
    if diff:
        emit(as_diff({STREAM: (old, new)}), None)
    elif not check:
        emit_bytes(new, None)
    return 1 if (check or diff) and new != old else 0
