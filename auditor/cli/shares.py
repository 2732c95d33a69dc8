"""`auditor shares`: the shares of a plan in the level above."""

import click

from auditor.cli.options import option
from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


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
        from auditor.papers.input import least_share, paper_input
        from auditor.papers.shares.layout import shares as shares_paper
        from auditor.papers.shares.layout import shares_data

        given = paper_input((plan,), config, order.today)
        (row,) = given.plans
        least = least_share(minimum, row, given.pack)
        if order.form == "json":
            return deliver_data(order, shares_data(row, least), given.findings)
        return deliver(order, shares_paper(row, least, language), given.findings)

    return shares
