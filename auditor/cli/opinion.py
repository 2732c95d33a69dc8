"""`auditor opinion`: the table of requested changes to a plan."""

import click

from auditor.cli.options import option
from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.words import Language
from auditor.messages.cli import HELP


def opinion_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("opinion", help=HELP["opinion"].spoken(language))
    @click.argument("plan")
    @option(language, "--against", "against", "against", metavar="FILE")
    @paper_options(language)
    def opinion(
        plan: str, against: str | None, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.desk import desk_of
        from auditor.read.opinion import load_opinion
        from auditor.tables.opinion import opinion as opinion_paper
        from auditor.tables.opinion_against import compared
        from auditor.tables.opinion_cases import Cases
        from auditor.tables.opinion_data import opinion_data
        from auditor.tables.opinion_facts import opinion_rows

        desk = desk_of((plan,), config, order.today)
        (row,) = desk.plans
        audit, cases = desk.reported.audit, Cases([row], desk.pack)
        rows = opinion_rows(row, desk.findings, audit.findings, cases)
        comparison = None
        if against is not None:
            drafts = [row.record.replaces] if row.record.replaces else []
            earlier = load_opinion(against, row.id, drafts)
            comparison, rows = compared(earlier, rows, row, audit, cases)
        if order.form == "json":
            return deliver_data(order, opinion_data(row, rows, order.today, comparison), desk.findings)
        return deliver(order, opinion_paper(row, rows, language, order.today, comparison), desk.findings)

    return opinion
