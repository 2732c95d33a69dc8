"""`auditor ledger`: the trim ledger of a plan."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


def ledger_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("ledger", help=HELP["ledger"].spoken(language))
    @click.argument("plan")
    @paper_options(language)
    def ledger(
        plan: str, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.papers.input import paper_input
        from auditor.papers.ledger.layout import ledger as ledger_paper
        from auditor.papers.ledger.layout import ledger_data

        given = paper_input((plan,), config, order.today)
        (row,) = given.plans
        if order.form == "json":
            return deliver_data(order, ledger_data(row), given.findings)
        return deliver(order, ledger_paper(row, language), given.findings)

    return ledger
