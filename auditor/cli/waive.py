"""`auditor waive`: the waiver of a finding, ready to be written into the file of waivers."""

import json
from datetime import date

import click

from auditor.cli.audit import day
from auditor.cli.options import option
from auditor.cli.streams import emit
from auditor.messages.cli import HELP
from auditor.messages.waiver import WAIVER
from auditor.problem import InputError, Problem
from auditor.words import Language, say


def waive_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("waive", help=HELP["waive"].spoken(language))
    @click.argument("fingerprint")
    @option(language, "--reason", "reason", "waive-reason", metavar="TEXT", required=True)
    @option(language, "--approved-by", "approved_by", "waive-by", metavar="NAME", required=True)
    @option(language, "--until", "until", "waive-until", metavar="YYYY-MM-DD", required=True)
    @option(language, "--config", "config", "config", metavar="FILE")
    def waive(fingerprint: str, reason: str, approved_by: str, until: str, config: str | None) -> int:
        until = day(until, "--until")
        from auditor.address import address_of
        from auditor.report.reported import everything
        from auditor.run import Request, perform
        from auditor.waiver import numbers_of

        outcome = perform(Request(config=config, today=date.min.isoformat()))
        found = next(
            (item for item in everything(outcome.reported.findings) if item.fingerprint.startswith(fingerprint)), None
        )
        if found is None:
            raise InputError([Problem(None, say(WAIVER, "no-finding", found=fingerprint))])
        quoted = {"subject": address_of(found.subject), "reason": reason, "approved_by": approved_by}
        lines = [f"  - rule: {found.rule}"]
        lines += [f"    {key}: {json.dumps(value, ensure_ascii=False)}" for key, value in quoted.items()]
        lines.append(f"    until: {until}")
        numbers = ", ".join(json.dumps(number, ensure_ascii=False) for number in numbers_of(found))
        lines.append(f"    numbers: [{numbers}]")
        emit("\n".join(lines) + "\n", None)
        return 0

    return waive
