"""`auditor diff`: what changed in meaning between two plans, or since a commit."""

import os
import sys

import click

from auditor.cli.options import option, shared
from auditor.cli.progress import Progress
from auditor.cli.streams import coloured, emit
from auditor.ground.words import Language
from auditor.messages.cli import HELP

FORMATS = ("text", "md", "json")


def diff_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("diff", help=HELP["diff"].spoken(language))
    @click.argument("given", nargs=-1, metavar="[REF|PLAN] [PLAN]")
    @click.option("--exit-code", "fails", is_flag=True, help=HELP["diff-exit-code"].spoken(language))
    @option(language, "--format", "form", "format", metavar="|".join(FORMATS), default="text", words=FORMATS)
    @shared(language, "lang", "output", "config")
    def diff(given: tuple[str, ...], fails: bool, form: str, output: str | None, config: str | None) -> int:
        from auditor.cli.compared import compared

        with Progress(language) as progress:
            found = compared(given, config, progress)
        if form == "json":
            from auditor.report.difference_json import difference_json

            emit(difference_json(found), output, data=True)
        elif form == "md":
            from auditor.report.difference_md import difference_md

            emit(difference_md(found, language), output)
        else:
            from auditor.report.difference_text import difference_text

            emit(difference_text(found, language, output is None and coloured(sys.stdout, os.environ)), output)
        return 1 if fails and found.counts["looser"] else 0

    return diff
