"""`auditor matrix`: plans by headline indicators."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


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
        from auditor.papers.input import paper_input
        from auditor.papers.matrix.layout import matrix as matrix_paper
        from auditor.papers.matrix.layout import matrix_data

        given = paper_input(plans, config, order.today)
        if order.form == "json":
            return deliver_data(order, matrix_data(given.plans), given.findings)
        return deliver(order, matrix_paper(given.plans, language), given.findings)

    return matrix
