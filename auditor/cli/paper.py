"""`auditor paper`: the audit paper, for the file."""

from fractions import Fraction
from typing import TYPE_CHECKING

import click

from auditor import __version__
from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.messages.cli import HELP
from auditor.words import Language

if TYPE_CHECKING:
    from auditor.subjects.plan_row import PlanRow

SHEETS = ("csv", "xlsx")


def paper_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("paper", help=HELP["paper"].spoken(language))
    @click.argument("plans", nargs=-1, required=True)
    @paper_options(language)
    def paper(
        plans: tuple[str, ...], form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        order = ordered(form, lang, output, config, today, language)
        from auditor.papers.audit_paper.data import audit_paper_data
        from auditor.papers.audit_paper.facts import Dossier
        from auditor.papers.audit_paper.layout import audit_paper
        from auditor.papers.input import least_share, paper_input
        from auditor.report.json import finding_data

        given = paper_input(plans, config, order.today)

        def least(plan: "PlanRow") -> Fraction | None:
            return least_share(None, plan, given.pack)

        made = Dossier(
            tuple(dict.fromkeys(given.plans)), given.reported.audit, given.findings, given.reported.off,
            given.reported.names, given.pack, order.today, __version__,
        )
        if order.form == "json":
            return deliver_data(order, audit_paper_data(made, least, finding_data), given.findings)
        return deliver(order, audit_paper(made, least, order.language, sheets=order.form in SHEETS))

    return paper
