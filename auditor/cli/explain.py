"""`auditor explain`: why a rule came out as it did, for every verdict."""

import click

from auditor.cli.options import shared
from auditor.cli.rules import rules_page
from auditor.cli.streams import emit
from auditor.ground.words import Language
from auditor.messages.cli import HELP


def explain_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("explain", help=HELP["explain"].spoken(language))
    @click.argument("rule")
    @click.argument("subject", required=False)
    @shared(language, "format", "lang", "output", "config")
    def explain(rule: str, subject: str | None, form: str, output: str | None, config: str | None) -> int:
        page = rules_page(rule, form, config, language) if subject is None else _explained(
            rule, subject, form, config, language)
        emit(page, output, data=form == "json")
        return 0

    return explain


def _explained(rule: str, subject: str, form: str, config: str | None, language: Language) -> str:
    from auditor.report.explain import explanations_json, explanations_text
    from auditor.run.explaining import explanations

    found = explanations(rule, subject, config)
    return explanations_json(found) if form == "json" else explanations_text(found[0].rule, found, language)
