"""`auditor show`: one plan as it was read."""

import click

from auditor.cli.options import shared
from auditor.cli.streams import emit
from auditor.ground.words import Language
from auditor.messages.cli import HELP


def show_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("show", help=HELP["show"].spoken(language))
    @click.argument("plan")
    @shared(language, "format", "lang", "output", "config")
    def show(plan: str, form: str, output: str | None, config: str | None) -> int:
        from auditor.run.plans import named_plan

        row = named_plan(plan, config)
        if form == "json":
            from auditor.report.plan_json import plan_json

            emit(plan_json(row), output, data=True)
        else:
            from auditor.report.plan_text import plan_text

            emit(plan_text(row, language), output)
        return 0

    return show
