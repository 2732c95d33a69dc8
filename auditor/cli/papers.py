"""What all commands that write papers share: their options, and how a paper leaves."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from auditor.cli.options import LANGUAGES, day, one_of, option
from auditor.cli.streams import check_output, emit, emit_bytes
from auditor.messages.cli import HELP
from auditor.papers.writers.choose import BINARY, FORMATS, Format, format_of
from auditor.papers.writers.wording import FORMATS as SENTENCES
from auditor.problem import InputError, Problem
from auditor.record import record
from auditor.words import Language, Words, say

if TYPE_CHECKING:
    from auditor.audit import Finding
    from auditor.papers.model import Paper

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


@record
class Order:
    """What was asked for, checked: the format, where to, in which language, by which configuration."""

    form: Format
    output: str | None
    language: Language
    config: str | None
    today: str


def paper_options(
    language: Language, forms: Sequence[str] = FORMATS, told: str = "paper-format"
) -> Callable[[Decorated], Decorated]:
    """The options of every paper: --format (with the help that `told` names), --lang, --output, --config, --today."""

    def decorate(function: Decorated) -> Decorated:
        options = [
            option(language, "--format", "form", told, metavar="|".join(forms)),
            option(language, "--lang", "lang", "lang", metavar="zh|en"),
            option(language, "--output", "output", "output", "-o", metavar="FILE"),
            option(language, "--config", "config", "config", metavar="FILE"),
            option(language, "--today", "today", "today", metavar="YYYY-MM-DD"),
            click.help_option("--help", help=HELP["help"].spoken(language)),
        ]
        for each in reversed(options):
            function = each(function)
        return function

    return decorate


def ordered(
    form: str | None, lang: str | None, output: str | None, config: str | None, today: str | None, language: Language,
    forms: Sequence[Format] = FORMATS,
) -> Order:
    """The order that the options make. Raises InputError: before any work is done."""
    day_of = day(today)
    one_of("--lang", lang or language, LANGUAGES)
    check_output(output)
    chosen = cast("Format", picked(form, output, forms, format_of, "md"))
    if chosen in BINARY and output in (None, "-") and sys.stdout.isatty():
        raise _refused(say(SENTENCES, "binary", format=chosen))
    return Order(chosen, output, language, config, day_of)


def picked(
    form: str | None, output: str | None, forms: Sequence[str], format_of: Callable[[str], str | None], default: str
) -> str:
    """The format that is named, or that the file's suffix names: they must not contradict each other.

    format_of: what a file's suffix names. Raises InputError.
    """
    if form is not None:
        one_of("--format", form, forms)
    suffix = format_of(output) if output is not None and output != "-" else None
    if form is None and output is not None and output != "-":
        if suffix is None or suffix not in forms:
            raise _refused(say(SENTENCES, "suffix", path=output, known=", ".join(forms)))
        return suffix
    if suffix is not None and form is not None and suffix != form:
        raise _refused(say(SENTENCES, "suffix-format", path=output, format=form))
    return form or default


def _refused(words: Words) -> InputError:
    return InputError([Problem(None, words)])


def deliver(order: Order, paper: "Paper", findings: "Sequence[Finding]" = ()) -> int:
    """Writes a paper, with a remark on what is open among the findings; the exit code."""
    from auditor.papers.source import with_open
    from auditor.papers.writers.choose import write_paper

    content = write_paper(with_open(paper, findings), order.form)
    if order.form == "md":
        emit(content.decode(), order.output)
    else:
        emit_bytes(content, order.output)
    return 0


def deliver_data(order: Order, data: Mapping[str, object], findings: "Sequence[Finding]" = ()) -> int:
    """Writes the data behind a paper as JSON, with the number of open findings; the exit code."""
    from auditor.papers.writers.json import write_json

    fallen = [finding.severity for finding in findings if finding.verdict == "violated"]
    counts = {severity: fallen.count(severity) for severity in ("error", "warning")}
    emit(write_json({**data, "open": counts}), order.output, data=True)
    return 0
