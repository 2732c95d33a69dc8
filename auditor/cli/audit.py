"""`auditor audit`: judge plan families and report."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from auditor.cli.mending import show_edits, write_edits
from auditor.cli.options import LANGUAGES, day, listed, one_of, option
from auditor.cli.outputs import Made, audit_report, deliver, ordered_outputs, output_options
from auditor.cli.progress import Progress
from auditor.cli.root import from_root
from auditor.cli.streams import complain
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Language, Words, say
from auditor.messages.cli import CLI, HELP
from auditor.messages.mending import MENDING

if TYPE_CHECKING:
    from auditor.run.reported import Reported

MOST_JOBS = 64
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
    @click.option("--examples", "examples", is_flag=True, help=HELP["examples"].spoken(language))
    @click.option("--no-cache", "no_cache", is_flag=True, help=HELP["no-cache"].spoken(language))
    @option(language, "--jobs", "jobs", "jobs", metavar="N")
    @click.option("--fix", "fix", is_flag=True, help=HELP["audit-fix"].spoken(language))
    @click.option("--diff", "diff", is_flag=True, help=HELP["audit-diff"].spoken(language))
    @output_options(language)
    @option(language, "--lang", "lang", "lang", metavar="zh|en")
    @option(language, "--config", "config", "config", metavar="FILE")
    @click.help_option("--help", help=HELP["help"].spoken(language))
    def audit(
        paths: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...], fail_on: tuple[str, ...],
        plans: tuple[str, ...], today: str | None, since: str | None, form: str | None, outputs: tuple[str, ...],
        lang: str | None, config: str | None, examples: bool, no_cache: bool, jobs: str | None,
        fix: bool, diff: bool,
    ) -> int:
        one_of("--lang", lang or language, LANGUAGES)
        wanted, ordered = fails_on(fail_on), ordered_outputs(form, outputs)
        _refuse(fix, diff, examples)
        from auditor.run.perform import perform
        from auditor.run.reported import judged
        from auditor.run.request import Request

        request = Request(
            example_plans(paths) if examples else paths, listed(plans), listed(select), listed(ignore), config,
            day(today), since=since, cached=not no_cache, jobs=jobs_of(jobs),
        )
        if diff:
            return show_edits(request, language)
        with Progress(language) as progress:
            outcome = write_edits(request, language) if fix else perform(request, progress)
        reported, failing = outcome.reported, wanted or fails_on(outcome.fail_on) or ("error",)
        if not judged(reported.audit):
            complain(f"auditor: {_nothing(reported).spoken(language)}")
            return 2
        code = 1 if fails(reported, failing) else 0
        made = Made(reported, failing, code, language, from_root())
        deliver(ordered, lambda output: audit_report(output, made))
        return code

    return audit


def _refuse(fix: bool, diff: bool, examples: bool) -> None:
    """Options that do not go together. Raises InputError."""
    if fix and diff:
        raise InputError([Problem(None, MENDING["both"])])
    if examples and (fix or diff):
        raise InputError([Problem(None, MENDING["examples"])])


def example_plans(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The plans that come with the auditor. Raises InputError where others are named as well."""
    from auditor.read.files import shown_path
    from auditor.read.places import examples_folder

    if paths:
        raise InputError([Problem(None, CLI["examples-alone"])])
    return (shown_path(examples_folder()),)


def jobs_of(given: str | None) -> int:
    """How many processes; 0 where nothing is said. Raises InputError for what is no number of processes."""
    if given is None:
        return 0
    if not given.isdecimal() or not 1 <= int(given) <= MOST_JOBS:
        raise InputError([Problem(None, say(CLI, "bad-jobs", found=given, most=MOST_JOBS))])
    return int(given)


def fails_on(given: Sequence[str]) -> tuple[str, ...]:
    """What makes the exit code 1. Raises InputError for a word that means nothing here."""
    wanted = listed(given)
    for word in wanted:
        one_of("--fail-on", word, FAIL_ON)
    if "never" in wanted and len(wanted) > 1:
        raise InputError([Problem(None, say(CLI, "never-alone", option="--fail-on"))])
    return wanted


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
    from auditor.report.standing import counts
    from auditor.run.reported import everything

    return any(counts(reported, finding, wanted) for finding in everything(reported.findings))
