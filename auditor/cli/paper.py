"""`auditor paper`: the audit paper, for the file."""

from fractions import Fraction
from typing import TYPE_CHECKING

import click

from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.ground.version import VERSION
from auditor.ground.words import Language
from auditor.messages.cli import HELP

if TYPE_CHECKING:
    from auditor.model.rows.plan import PlanRow

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
        from auditor.desk import desk_of, least_share
        from auditor.report.json import finding_data
        from auditor.tables.audit_paper import audit_paper
        from auditor.tables.audit_paper_data import audit_paper_data
        from auditor.tables.audit_paper_facts import Dossier

        desk = desk_of(plans, config, order.today)

        def least(plan: "PlanRow") -> Fraction | None:
            return least_share(None, plan, desk.pack)

        made = Dossier(
            tuple(dict.fromkeys(desk.plans)), desk.reported.audit, desk.findings, desk.reported.off,
            desk.reported.names, desk.pack, order.today, VERSION,
        )
        if order.form == "json":
            return deliver_data(order, audit_paper_data(made, least, finding_data), desk.findings)
        return deliver(order, audit_paper(made, least, order.language, sheets=order.form in SHEETS))

    return paper
