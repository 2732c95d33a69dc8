"""`auditor breakdown`: one parent target with all its children."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


def breakdown_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("breakdown", help=HELP["breakdown"].spoken(language))
    @click.argument("indicator")
    @paper_options(language)
    def breakdown(
        indicator: str, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.papers.breakdown.layout import breakdown as breakdown_paper
        from auditor.papers.breakdown.layout import breakdown_data
        from auditor.papers.input import indicator_at

        row, given = indicator_at(indicator, config, order.today)
        if order.form == "json":
            return deliver_data(order, breakdown_data(row), given.findings)
        return deliver(order, breakdown_paper(row, language), given.findings)

    return breakdown
