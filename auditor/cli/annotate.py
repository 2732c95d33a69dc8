"""`auditor annotate`: the findings as comments in the document itself."""

import os
from pathlib import Path

import click

from auditor.cli.options import LANGUAGES, day, one_of, option
from auditor.cli.streams import check_output, complain, write_file
from auditor.messages.annotate import ANNOTATE
from auditor.messages.cli import HELP
from auditor.problem import InputError, Problem
from auditor.words import Language, say


def annotate_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("annotate", help=HELP["annotate"].spoken(language))
    @click.argument("file")
    @option(language, "--plan", "plan", "annotate-plan", metavar="PLAN", required=True)
    @option(language, "--output", "output", "annotate-output", "-o", metavar="FILE", required=True)
    @option(language, "--author", "author", "annotate-author", metavar="NAME")
    @option(language, "--lang", "lang", "lang", metavar="zh|en")
    @option(language, "--config", "config", "config", metavar="FILE")
    @option(language, "--today", "today", "annotate-today", metavar="YYYY-MM-DD")
    @click.help_option("--help", help=HELP["help"].spoken(language))
    def annotate(
        file: str, plan: str, output: str, author: str | None, lang: str | None, config: str | None, today: str | None
    ) -> int:
        one_of("--lang", lang or language, LANGUAGES)
        check_output(output)
        if os.path.realpath(output) == os.path.realpath(file):
            raise InputError([Problem(None, say(ANNOTATE, "same", path=file))])
        on = day(today)
        from auditor.annotations import annotations_of
        from auditor.desk import desk_of
        from auditor.documents.annotate import annotated
        from auditor.documents.read import bytes_of

        data = bytes_of(Path(file), Path(file).name)
        desk = desk_of((plan,), config, on)
        (row,) = desk.plans
        made = annotations_of(row, desk.findings, desk.reported.audit.findings, desk.pack, language)
        signed = author or ANNOTATE["author"].spoken(language)
        content, lost = annotated(data, Path(file).name, made, signed, f"{on}T00:00:00Z")
        write_file(output, content)
        complain(say(ANNOTATE, "done", count=len(made), path=output).spoken(language))
        if lost:
            complain(say(ANNOTATE, "lost", count=lost).spoken(language))
        return 0

    return annotate
