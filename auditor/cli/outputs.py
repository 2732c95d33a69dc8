"""Where the reports of one audit go: several formats in one run, all made before the first is written."""

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from auditor.cli.options import option, together
from auditor.cli.streams import check_output, coloured, columns, emit, inert, spare_inputs, write_together
from auditor.ground.problem import mistake
from auditor.ground.record import record
from auditor.ground.version import HOME
from auditor.ground.words import Language, say
from auditor.messages.outputs import REFUSED

if TYPE_CHECKING:
    from auditor.run.reported import Reported

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
FORMATS = ("text", "concise", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjson", "md")
DATA = ("json", "sarif", "junit", "gitlab", "checkstyle", "rdjson")         # always UTF-8, whatever the terminal speaks
COMMANDS = ("github",)                              # whose lines are such to a runner, on purpose
SHOWING = ("sarif", "rdjson")        # which need the lines of the plans
STREAM = "-"
# A drive (C:) and a name of one letter are paths; so is whatever has a slash or a dot before its first colon.
NAMED = re.compile(r"([A-Za-z][A-Za-z0-9_-]+):(.*)", re.DOTALL)


@record
class Output:
    """One report: in which format, and where to; `-` is standard output."""

    form: str
    path: str


@record
class Made:
    """What every report is made from: what was found, what makes the exit code 1, and the exit code.

    named: a file → what it is called from the root of the repository. quiet, verbose, statistics: of the text.
    home: where the program is kept for its users; empty for the usual place. contents: of plan files that are
    written together with the reports, which speak of what stands there then.
    """

    reported: "Reported"
    failing: Sequence[str]
    code: int
    language: Language
    named: Callable[[str], str]
    quiet: bool = False
    verbose: bool = False
    statistics: bool = False
    home: str = ""
    contents: Mapping[str, bytes] = MappingProxyType({})


def output_options(language: Language) -> Callable[[Decorated], Decorated]:
    """--format and --output, which may be given several times."""
    return together(
        option(language, "--format", "form", "audit-format", metavar="|".join(FORMATS), words=FORMATS),
        option(language, "--output", "outputs", "audit-output", "-o", metavar="[FORMAT:]FILE", multiple=True),
    )


def ordered_outputs(form: str | None, given: Sequence[str]) -> tuple[Output, ...]:
    """The reports that were asked for. Raises InputError, before any work is done.

    A plain file is written in the format that --format names, else as text. Standard output gets a report
    where no other is asked for, or where --format is given and no plain file.
    """
    chosen = form or "text"
    found = [_output(each, chosen) for each in given]
    plain = any(NAMED.fullmatch(each) is None for each in given)
    if not given or (form is not None and not plain):
        found.insert(0, Output(chosen, STREAM))
    places: set[str] = set()
    for output in found:
        check_output(output.path)
        place = output.path if output.path == STREAM else os.path.realpath(output.path)
        if place in places:
            sentence = "twice-stream" if place == STREAM else "twice"
            raise mistake(say(REFUSED, sentence, path=output.path))
        places.add(place)
    return tuple(found)


def _output(given: str, form: str) -> Output:
    named = NAMED.fullmatch(given)
    if named is None:
        return Output(form, given)
    name, path = named.groups()
    if name not in FORMATS:
        raise mistake(say(REFUSED, "unknown", found=given, form=name, known=", ".join(FORMATS)))
    if not path:
        raise mistake(say(REFUSED, "no-path", found=given, form=name))
    return Output(name, path)


def deliver(
    outputs: Sequence[Output], written: Callable[[Output], str], plans: Mapping[str, bytes] = MappingProxyType({})
) -> None:
    """Makes all reports, then writes all files and standard output, or no file where anything fails. Raises InputError.

    plans: the new contents of plan files, which are written with them or not at all.
    """
    def shown() -> None:
        for output, text in texts:
            if output.path == STREAM:
                emit(text, None, data=output.form in DATA, commands=output.form in COMMANDS)

    texts = [(output, written(output)) for output in outputs]
    spare_inputs(output.path for output, _ in texts if output.path != STREAM)
    write_together({**plans, **{
        output.path: inert(text, output.form in DATA, output.form in COMMANDS).encode("utf-8")
        for output, text in texts if output.path != STREAM
    }}, shown if any(output.path == STREAM for output in outputs) else None)


def audit_report(output: Output, made: Made) -> str:
    """One report as text; what its format needs is imported here.

    Those that are read beside a repository name files from its root, all others from where the user stands.
    """
    reported, language = made.reported, made.language
    match output.form:
        case "json":
            from auditor.report.json import audit_json

            return audit_json(reported)
        case "text" | "concise":
            return _read_here(output, made)
    from auditor.report.rooted import rooted

    if output.form in SHOWING:
        from auditor.run.excerpts import with_excerpts

        reported = with_excerpts(reported, made.contents)
    reported = rooted(reported, made.named)
    match output.form:
        case "checkstyle":
            from auditor.report.checkstyle import audit_checkstyle

            return audit_checkstyle(reported, language)
        case "rdjson":
            from auditor.report.rdjson import audit_rdjson

            return audit_rdjson(reported, language, made.home or HOME)
        case "sarif":
            from auditor.report.sarif import audit_sarif

            return audit_sarif(reported, language, made.code, made.home or HOME)
        case "junit":
            from auditor.report.junit import audit_junit

            return audit_junit(reported, language, made.failing)
        case "github":
            from auditor.report.github import audit_github

            return audit_github(reported, language)
        case "gitlab":
            from auditor.report.gitlab import audit_gitlab

            return audit_gitlab(reported, language)
        case _:
            from auditor.report.summary import audit_summary

            return audit_summary(reported, language, made.failing)


def _read_here(output: Output, made: Made) -> str:
    """What people read where they stand; on a terminal with its colours and as wide as it is."""
    screen = output.path == STREAM
    colour = screen and coloured(sys.stdout, os.environ)
    if made.quiet or output.form == "concise":
        from auditor.report.concise import audit_concise, audit_quiet

        written = audit_quiet if made.quiet else audit_concise
        return written(made.reported, made.language, made.failing, colour)
    from auditor.report.text import Page, audit_text
    from auditor.run.excerpts import with_excerpts

    page = Page(
        made.failing, colour, columns(sys.stdout) if screen else 0, made.verbose, made.statistics,
        _pages(made) if colour else {},
    )
    reported = made.reported if made.verbose else with_excerpts(made.reported, made.contents)
    return audit_text(reported, made.language, page)


def _pages(made: Made) -> dict[str, str]:
    """Where the rules of the findings are explained: on the site that the configuration names, else in their files."""
    from pathlib import Path

    from auditor.report.sarif_rule import page_of
    from auditor.run.reported import everything

    found = {finding.rule for finding in everything(made.reported.findings)}
    return {
        rule.id: (page_of(rule, made.language, made.home) if made.home else "") or Path(rule.file).resolve().as_uri()
        for rule in made.reported.audit.rules if rule.id in found
    }
