"""`auditor table`: the indicator task list of a plan."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


def table_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("table", help=HELP["table"].spoken(language))
    @click.argument("plan")
    @click.option("--canonical", is_flag=True, help=HELP["canonical"].spoken(language))
    @paper_options(language)
    def table(
        plan: str, canonical: bool, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.papers.indicators.layout import indicator_data, indicator_table
        from auditor.papers.input import paper_input

        given = paper_input((plan,), config, order.today)
        (row,) = given.plans
        if order.form == "json":
            return deliver_data(order, indicator_data(row, canonical), given.findings)
        return deliver(order, indicator_table(row, language, canonical), given.findings)

    return table
