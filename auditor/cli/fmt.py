"""`auditor fmt`: plan files in their canonical form."""

import sys
from pathlib import Path

import click

from auditor.cli.options import LANGUAGES, one_of, option
from auditor.cli.streams import complain, emit, emit_bytes, write_together
from auditor.ground.inert import shown
from auditor.ground.words import Language, Words, say
from auditor.messages.cli import HELP
from auditor.messages.fmt import FMT

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
        from auditor.run.folders import configuration, usual_places

        changed, same = _formatted(paths or usual_places(configuration(config)))
        if not check:
            write_together(changed)
        emit("".join(f"{shown(_shown(file))}\n" for file in changed), None)
        complain(_summary(len(changed), same, check).spoken(language))
        return 1 if check and changed else 0

    return fmt


def _shown(file: str) -> str:
    from auditor.read.files import shown_path

    return shown_path(Path(file))


def _summary(changed: int, same: int, check: bool) -> Words:
    if not changed:
        return say(FMT, "in order", same=same)
    return say(FMT, "check" if check else "written", changed=changed, same=same)


def _formatted(paths: tuple[str, ...]) -> tuple[dict[str, bytes], int]:
    """The new content of the files that change, and how many do not. Raises InputError with all mistakes."""
    from auditor.read.canonical import canonical_plan, plan_files_at
    from auditor.read.yaml import read_file
    from auditor.run.problems import Problems

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
    from auditor.read.canonical import canonical_plan

    old = sys.stdin.buffer.read()
    new = canonical_plan(old, STREAM)
    if not check:
        emit_bytes(new, None)
    return 1 if check and new != old else 0
