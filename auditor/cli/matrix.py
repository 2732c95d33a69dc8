"""`auditor matrix`: plans by headline indicators."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.words import Language
from auditor.messages.cli import HELP


def matrix_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("matrix", help=HELP["matrix"].spoken(language))
    @click.argument("plans", nargs=-1)
    @paper_options(language)
    def matrix(
        plans: tuple[str, ...], form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.desk import desk_of
        from auditor.tables.matrix import matrix as matrix_paper
        from auditor.tables.matrix import matrix_data

        desk = desk_of(plans, config, order.today)
        if order.form == "json":
            return deliver_data(order, matrix_data(desk.plans), desk.findings)
        return deliver(order, matrix_paper(desk.plans, language), desk.findings)

    return matrix
