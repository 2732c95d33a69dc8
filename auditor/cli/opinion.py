"""`auditor opinion`: the table of requested changes to a plan."""

import click

from auditor.cli.options import option
from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language


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
        from auditor.load.opinion import load_opinion
        from auditor.papers.cases import Cases
        from auditor.papers.input import paper_input
        from auditor.papers.opinion.against import compared
        from auditor.papers.opinion.data import opinion_data
        from auditor.papers.opinion.facts import opinion_rows
        from auditor.papers.opinion.layout import opinion as opinion_paper

        given = paper_input((plan,), config, order.today)
        (row,) = given.plans
        audit, cases = given.reported.audit, Cases([row], given.pack)
        rows = opinion_rows(row, given.findings, audit.findings, cases)
        comparison = None
        if against is not None:
            drafts = [row.record.replaces] if row.record.replaces else []
            earlier = load_opinion(against, row.id, drafts)
            comparison, rows = compared(earlier, rows, row, audit, cases)
        if order.form == "json":
            return deliver_data(order, opinion_data(row, rows, order.today, comparison), given.findings)
        return deliver(order, opinion_paper(row, rows, language, order.today, comparison), given.findings)

    return opinion
