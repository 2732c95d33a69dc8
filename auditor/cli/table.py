"""`auditor table`: the indicator task list of a plan."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.words import Language
from auditor.messages.cli import HELP


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
        from auditor.desk import desk_of
        from auditor.tables.indicators import indicator_data, indicator_table

        desk = desk_of((plan,), config, order.today)
        (row,) = desk.plans
        if order.form == "json":
            return deliver_data(order, indicator_data(row, canonical), desk.findings)
        return deliver(order, indicator_table(row, language, canonical), desk.findings)

    return table
