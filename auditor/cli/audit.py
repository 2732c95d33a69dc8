"""`auditor audit`: judge plan families and report."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from auditor.cli.mending import announced, new_contents, show_edits, tell
from auditor.cli.options import day, files, listed, one_of, option, shared, whole
from auditor.cli.outputs import Made, audit_report, deliver, ordered_outputs, output_options
from auditor.cli.progress import Progress
from auditor.cli.root import from_root
from auditor.cli.streams import complain, tidy
from auditor.ground.inert import shown
from auditor.ground.problem import mistake
from auditor.ground.words import Language, Words, joined, say
from auditor.messages.cli import CLI, HELP
from auditor.messages.mending import MENDING

if TYPE_CHECKING:
    from auditor.run.outcome import Outcome
    from auditor.run.reported import Reported

MOST_FOLDERS = 3            # that are named
MOST_JOBS = 64
FAIL_ON = ("error", "warning", "note", "undetermined", "never")


def audit_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("audit", help=HELP["audit"].spoken(language))
    @click.argument("paths", nargs=-1, shell_complete=files)
    @option(language, "--select", "select", "select", metavar="ID,...", multiple=True)
    @option(language, "--ignore", "ignore", "ignore", metavar="ID,...", multiple=True)
    @option(language, "--fail-on", "fail_on", "fail-on", metavar="WHAT,...", multiple=True, words=FAIL_ON)
    @option(language, "--plan", "plans", "plan", metavar="ID", multiple=True)
    @option(language, "--today", "today", "today", metavar="YYYY-MM-DD", read=day)
    @option(language, "--since", "since", "since", metavar="REF")
    @click.option("--examples", "examples", is_flag=True, help=HELP["examples"].spoken(language))
    @click.option("--no-cache", "no_cache", is_flag=True, help=HELP["no-cache"].spoken(language))
    @option(language, "--jobs", "jobs", "jobs", metavar="N")
    @click.option("--fix", "fix", is_flag=True, help=HELP["audit-fix"].spoken(language))
    @click.option("--diff", "diff", is_flag=True, help=HELP["audit-diff"].spoken(language))
    @output_options(language)
    @click.option("--quiet", "-q", "quiet", is_flag=True, help=HELP["quiet"].spoken(language))
    @click.option("--verbose", "-v", "verbose", is_flag=True, help=HELP["verbose"].spoken(language))
    @click.option("--statistics", "statistics", is_flag=True, help=HELP["statistics"].spoken(language))
    @shared(language, "lang", "config")
    def audit(
        paths: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...], fail_on: tuple[str, ...],
        plans: tuple[str, ...], today: str, since: str | None, form: str | None, outputs: tuple[str, ...],
        config: str | None, examples: bool, no_cache: bool, jobs: str | None, quiet: bool,
        verbose: bool, statistics: bool,
        fix: bool, diff: bool,
    ) -> int:
        if quiet and (verbose or statistics):
            raise mistake(CLI["quiet-verbose"])
        wanted, ordered = fails_on(fail_on), ordered_outputs(form, outputs)
        _refuse(fix, diff, examples, reports=bool(form or outputs))
        from auditor.report.standing import failed
        from auditor.run.perform import perform
        from auditor.run.reported import judged
        from auditor.run.request import Request

        request = Request(
            example_plans(paths) if examples else paths, listed(plans), listed(select), listed(ignore), config,
            today, since=since, cached=not no_cache, jobs=jobs_of(jobs),
        )
        if diff:
            return show_edits(request, language)
        with Progress(language) as progress:
            mended = announced(request) if fix else None
            outcome = mended.outcome if mended is not None else perform(request, progress)
        reported, failing = outcome.reported, wanted or fails_on(outcome.fail_on) or ("error",)
        if not judged(reported.audit):
            complain(f"auditor: {_nothing(reported).spoken(language)}")
            return 2
        code = 1 if failed(reported, failing) else 0
        contents = new_contents(mended)
        made = Made(reported, failing, code, language, from_root(), quiet, verbose, statistics, outcome.home, contents)
        deliver(ordered, lambda output: audit_report(output, made), contents)
        if mended is not None:
            tidy(plan.file for plan in reported.audit.plans)
            tell("written", mended, language)
        if not quiet:
            complain(whereabouts(outcome).spoken(language))
        return code

    return audit


def _refuse(fix: bool, diff: bool, examples: bool, reports: bool) -> None:
    """Options that do not go together. Raises InputError."""
    if diff and reports:
        raise mistake(MENDING["no-report"])
    if fix and diff:
        raise mistake(MENDING["both"])
    if examples and (fix or diff):
        raise mistake(MENDING["examples"])


def example_plans(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The plans that come with the auditor. Raises InputError where others are named as well."""
    from auditor.read.files import shown_path
    from auditor.read.places import examples_folder

    if paths:
        raise mistake(CLI["examples-alone"])
    return (shown_path(examples_folder()),)


def whereabouts(outcome: "Outcome") -> Words:
    """Which configuration and which folders of plans an audit used."""
    from auditor.run.reported import family_of

    plans = outcome.reported.audit.plans
    folders = list(dict.fromkeys(shown(family_of(plan.file) or ".") for plan in plans))
    config = say(CLI, "here-config", file=shown(outcome.config)) if outcome.config else CLI["here-no-config"]
    named = joined(folders[:MOST_FOLDERS])
    if len(folders) > MOST_FOLDERS:
        named = say(CLI, "here-folders", shown=named, count=len(folders))
    return say(CLI, "here", config=config, folders=named, plans=len(plans))


def jobs_of(given: str | None) -> int:
    """How many processes; 0 where nothing is said. Raises InputError for what is no number of processes."""
    return 0 if given is None else whole("--jobs", given, MOST_JOBS)


def fails_on(given: Sequence[str]) -> tuple[str, ...]:
    """What makes the exit code 1. Raises InputError for a word that means nothing here."""
    wanted = listed(given)
    for word in wanted:
        one_of("--fail-on", word, FAIL_ON)
    if "never" in wanted and len(wanted) > 1:
        raise mistake(say(CLI, "never-alone", option="--fail-on"))
    return wanted


def _nothing(reported: "Reported") -> Words:
    audit = reported.audit
    if not audit.rules:
        return say(CLI, "nothing-off", off=", ".join(reported.off))
    return say(CLI, "nothing-judged", rules=len(audit.rules), plans=len(audit.plans))
