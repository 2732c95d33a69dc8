"""The commands, with their help in one language."""

import click

from auditor import __version__
from auditor.cli.audit import audit_command
from auditor.cli.breakdown import breakdown_command
from auditor.cli.diff import diff_command
from auditor.cli.explain import explain_command
from auditor.cli.fmt import fmt_command
from auditor.cli.graph import graph_command
from auditor.cli.ledger import ledger_command
from auditor.cli.matrix import matrix_command
from auditor.cli.note import note_command
from auditor.cli.opinion import opinion_command
from auditor.cli.paper import paper_command
from auditor.cli.requests import requests_command
from auditor.cli.rules import rules_command
from auditor.cli.schema import schema_command
from auditor.cli.shares import shares_command
from auditor.cli.show import show_command
from auditor.cli.table import table_command
from auditor.cli.waive import waive_command
from auditor.messages.cli import HELP
from auditor.words import Language


def commands(language: Language) -> click.Group:
    """All commands."""

    @click.group("auditor", help=HELP["auditor"].spoken(language))
    @click.version_option(
        __version__, prog_name="auditor", message="%(prog)s %(version)s",
        help=HELP["version"].spoken(language),
    )
    @click.help_option("--help", help=HELP["help"].spoken(language))
    def group() -> None:
        pass

    for make in (
        audit_command, diff_command, explain_command, show_command, rules_command, table_command, ledger_command,
        shares_command, breakdown_command, matrix_command, note_command, graph_command, opinion_command,
        requests_command, paper_command, waive_command, schema_command, fmt_command,
    ):
        group.add_command(make(language))
    return group
