"""`auditor ledger`: the trim ledger of a plan."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.words import Language
from auditor.messages.cli import HELP


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
        from auditor.desk import desk_of
        from auditor.tables.ledger import ledger as ledger_paper
        from auditor.tables.ledger import ledger_data

        desk = desk_of((plan,), config, order.today)
        (row,) = desk.plans
        if order.form == "json":
            return deliver_data(order, ledger_data(row), desk.findings)
        return deliver(order, ledger_paper(row, language), desk.findings)

    return ledger
