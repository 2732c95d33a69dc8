"""`auditor requests`: which data would settle what cannot be judged, and whom to ask."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


def requests_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("requests", help=HELP["requests"].spoken(language))
    @click.argument("plans", nargs=-1)
    @paper_options(language)
    def requests(
        plans: tuple[str, ...], form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.papers.input import paper_input
        from auditor.papers.requests.layout import requests as requests_paper
        from auditor.papers.requests.layout import requests_data

        given = paper_input(plans, config, order.today)
        if order.form == "json":
            return deliver_data(order, requests_data(given.plans, given.findings, given.pack), given.findings)
        return deliver(order, requests_paper(given.plans, given.findings, given.pack, language), given.findings)

    return requests
