"""`auditor shares`: the shares of a plan in the level above."""

import click

from auditor.cli.options import option
from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.words import Language
from auditor.messages.cli import HELP


def shares_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("shares", help=HELP["shares"].spoken(language))
    @click.argument("plan")
    @option(language, "--minimum", "minimum", "minimum", metavar="PERCENT")
    @paper_options(language)
    def shares(
        plan: str, minimum: str | None, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.desk import desk_of, least_share
        from auditor.tables.shares import shares as shares_paper
        from auditor.tables.shares import shares_data

        desk = desk_of((plan,), config, order.today)
        (row,) = desk.plans
        least = least_share(minimum, row, desk.pack)
        if order.form == "json":
            return deliver_data(order, shares_data(row, least), desk.findings)
        return deliver(order, shares_paper(row, least, language), desk.findings)

    return shares
