"""`auditor annotate`: the findings as comments in the document itself."""

import os
from pathlib import Path

import click

from auditor.cli.options import day, option, shared
from auditor.cli.streams import check_output, complain, write_output
from auditor.ground.problem import mistake
from auditor.ground.words import Language, say
from auditor.messages.annotate import ANNOTATE
from auditor.messages.cli import HELP
from auditor.read.noted import note


def annotate_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("annotate", help=HELP["annotate"].spoken(language))
    @click.argument("file")
    @option(language, "--plan", "plan", "annotate-plan", metavar="PLAN", required=True)
    @option(language, "--output", "output", "annotate-output", "-o", metavar="FILE", required=True, read=check_output)
    @option(language, "--author", "author", "annotate-author", metavar="NAME")
    @option(language, "--today", "today", "annotate-today", metavar="YYYY-MM-DD", read=day)
    @shared(language, "lang", "config")
    def annotate(file: str, plan: str, output: str, author: str | None, config: str | None, today: str) -> int:
        if os.path.realpath(output) == os.path.realpath(file):
            raise mistake(say(ANNOTATE, "same", path=file))
        from auditor.documents.annotate import annotated
        from auditor.documents.read import bytes_of
        from auditor.papers.annotations import annotations_of
        from auditor.papers.input import paper_input

        note(file)
        data = bytes_of(Path(file), Path(file).name)
        given = paper_input((plan,), config, today)
        (row,) = given.plans
        made = annotations_of(row, given.findings, given.reported.audit.findings, given.pack, language)
        signed = author or ANNOTATE["author"].spoken(language)
        content, lost = annotated(data, Path(file).name, made, signed, f"{today}T00:00:00Z")
        write_output(output, content)
        complain(say(ANNOTATE, "done", count=len(made), path=output).spoken(language))
        if lost:
            complain(say(ANNOTATE, "lost", count=lost).spoken(language))
        return 0

    return annotate
