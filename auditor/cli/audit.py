"""`auditor audit`: judge plan families and report."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from auditor.cli.options import FORMATS, LANGUAGES, day, listed, one_of, option, shared
from auditor.cli.progress import Progress
from auditor.cli.streams import check_output, coloured, complain, emit
from auditor.messages.cli import CLI, HELP
from auditor.problem import InputError, Problem
from auditor.words import Language, Words, say

if TYPE_CHECKING:
    from auditor.report.reported import Reported

FAIL_ON = ("error", "warning", "note", "undetermined", "never")


def audit_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("audit", help=HELP["audit"].spoken(language))
    @click.argument("paths", nargs=-1)
    @option(language, "--select", "select", "select", metavar="ID,...", multiple=True)
    @option(language, "--ignore", "ignore", "ignore", metavar="ID,...", multiple=True)
    @option(language, "--fail-on", "fail_on", "fail-on", metavar="WHAT,...", multiple=True)
    @option(language, "--plan", "plans", "plan", metavar="ID", multiple=True)
    @option(language, "--today", "today", "today", metavar="YYYY-MM-DD")
    @option(language, "--since", "since", "since", metavar="REF")
    @shared(language)
    def audit(
        paths: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...], fail_on: tuple[str, ...],
        plans: tuple[str, ...], today: str | None, since: str | None, form: str, lang: str | None, output: str | None, config: str | None,
    ) -> int:
        one_of("--format", form, FORMATS)
        one_of("--lang", lang or language, LANGUAGES)
        wanted = fails_on(fail_on)
        check_output(output)
        from auditor.run import Request, perform

        request = Request(paths, listed(plans), listed(select), listed(ignore), config, day(today), since=since)
        with Progress(language) as progress:
            outcome = perform(request, progress)
        failing = wanted or fails_on(outcome.fail_on) or ("error",)
        return _report(outcome.reported, failing, form, output, language)

    return audit


def fails_on(given: Sequence[str]) -> tuple[str, ...]:
    """What makes the exit code 1. Raises InputError for a word that means nothing here."""
    wanted = listed(given)
    for word in wanted:
        one_of("--fail-on", word, FAIL_ON)
    if "never" in wanted and len(wanted) > 1:
        raise InputError([Problem(None, say(CLI, "never-alone", option="--fail-on"))])
    return wanted


def _report(
    reported: "Reported", failing: Sequence[str], form: str, output: str | None, language: Language
) -> int:
    """Writes the report; the exit code."""
    from auditor.report.reported import judged

    if not judged(reported.audit):
        complain(f"auditor: {_nothing(reported).spoken(language)}")
        return 2
    if form == "json":
        from auditor.report.json import audit_json

        emit(audit_json(reported), output, data=True)
    else:
        from auditor.report.text import audit_text

        emit(audit_text(reported, language, output is None and coloured(sys.stdout, os.environ)), output)
    return 1 if fails(reported, failing) else 0


def _nothing(reported: "Reported") -> Words:
    audit = reported.audit
    if not audit.rules:
        return say(CLI, "nothing-off", off=", ".join(reported.off))
    return say(CLI, "nothing-judged", rules=len(audit.rules), plans=len(audit.plans))


def fails(reported: "Reported", wanted: Sequence[str]) -> bool:
    """Whether what is reported holds a finding that the exit code must tell of.

    Where an earlier state was compared with, only what is new or worse counts, and of what cannot be
    judged only what could be judged then.
    """
    from auditor.report.reported import everything, standing_of
    from auditor.since import BLOCKING

    for finding in everything(reported.findings):
        if finding.verdict == "waived":
            continue
        standing = standing_of(reported, finding)
        open_ = finding.verdict == "undetermined"
        counts = standing is None or standing.state in BLOCKING or (open_ and standing.state == "newly-undetermined")
        if counts and ("undetermined" if open_ else finding.severity) in wanted:
            return True
    return False
