"""`auditor requests`: which data would settle what cannot be judged, and whom to ask."""

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.words import Language
from auditor.messages.cli import HELP


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
        from auditor.desk import desk_of
        from auditor.tables.requests import requests as requests_paper
        from auditor.tables.requests import requests_data

        desk = desk_of(plans, config, order.today)
        if order.form == "json":
            return deliver_data(order, requests_data(desk.plans, desk.findings, desk.pack), desk.findings)
        return deliver(order, requests_paper(desk.plans, desk.findings, desk.pack, language), desk.findings)

    return requests
