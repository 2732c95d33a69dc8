"""The commands that write papers and pictures: a table of what each takes and what it makes.

What a paper needs is imported when it is made.
"""

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from auditor.cli.opinion import opinion_made
from auditor.cli.options import hint, one_of
from auditor.cli.paper_output import (
    Given,
    Made,
    PaperOrder,
    deliver,
    one_plan,
    ordered,
    paper_options,
    several_plans,
)
from auditor.cli.report import report_made
from auditor.cli.streams import emit
from auditor.ground.record import record
from auditor.ground.words import Language
from auditor.messages.cli import HELP
from auditor.papers.division.apportion import METHODS
from auditor.papers.writers.choose import FORMATS, format_of

if TYPE_CHECKING:
    from auditor.papers.charts.model import ChartKind
    from auditor.papers.note.template import Template

SHEETS = ("csv", "xlsx")
PICTURES = {"svg": "svg", "mmd": "mermaid", "mermaid": "mermaid", "graphml": "graphml", "json": "json"}
CHART_FORMATS = ("svg", "json")
NAMES = ("some", "all")


@record
class Option:
    """An option of a command: its flag and the key of its help. A flag has no metavar; `several` may be repeated."""

    flag: str
    name: str
    help: str
    metavar: str = ""
    default: str | None = None
    several: bool = False


@record
class PaperCommand:
    """What a command takes, and what it makes of an order and its own options.

    argument: its name; one that ends in s takes several. formats: those that it writes; usual: where nothing names one;
    told: the key of the help. suffix: the format that a file's name tells. first: what is done instead of a paper,
    where the options ask for that.
    """

    argument: str
    make: Callable[[PaperOrder, Given], Made]
    options: tuple[Option, ...] = ()
    required: bool = True
    metavar: str | None = None
    formats: Sequence[str] = FORMATS
    usual: str = "md"
    told: str = "paper-format"
    suffix: Callable[[str], str | None] = format_of
    first: Callable[[click.Context, Given, Language], bool] | None = None


def paper_command(name: str, language: Language) -> click.Command:
    """One of these commands, with its help in one language."""
    command = PAPERS[name]

    @click.command(name, help=HELP[name].spoken(language))
    @paper_options(language, command.formats, command.told)
    @click.pass_context
    def run(context: click.Context, /, **given: Any) -> int:
        if command.first is not None and command.first(context, given, language):
            return 0
        order = ordered(given, language, command.formats, command.suffix, command.usual)
        return deliver(order, command.make(order, given))

    argument = click.Argument(
        [command.argument], nargs=-1 if command.argument.endswith("s") else 1, required=command.required,
        metavar=command.metavar,
    )
    run.params[:0] = [argument, *(_option(each, language) for each in command.options)]
    return run


def _option(each: Option, language: Language) -> click.Option:
    return click.Option(
        [each.flag, each.name], metavar=each.metavar or None, is_flag=not each.metavar,
        default=each.default if each.metavar and not each.several else None if each.metavar else False,
        multiple=each.several, help=HELP[each.help].spoken(language),
    )


def _table(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.indicators.layout import indicator_data, indicator_table

    found, row = one_plan(order, given)
    if order.data:
        return Made(indicator_data(row, given["canonical"]), found.findings)
    return Made(indicator_table(row, given["canonical"]), found.findings)


def _ledger(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.ledger.layout import ledger, ledger_data

    found, row = one_plan(order, given)
    return Made(ledger_data(row) if order.data else ledger(row), found.findings)


def _shares(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.input import least_share
    from auditor.papers.shares.layout import shares, shares_data

    found, row = one_plan(order, given)
    least = least_share(given["minimum"], row, found.pack)
    if order.data:
        return Made(shares_data(row, least), found.findings)
    from auditor.papers.charts.attached import with_chart
    from auditor.papers.charts.shares import plan_shares

    paper = shares(row, least)
    return Made(with_chart(paper, plan_shares(row, least)), found.findings)


def _breakdown(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.breakdown.layout import breakdown, breakdown_data
    from auditor.papers.input import indicator_at

    row, found = indicator_at(given["indicator"], order.config, order.today)
    if order.data:
        return Made(breakdown_data(row), found.findings)
    from auditor.papers.charts.attached import with_chart
    from auditor.papers.charts.shares import parent_shares

    return Made(with_chart(breakdown(row), parent_shares(row)), found.findings)


def _divide(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.division.facts import divide
    from auditor.papers.division.layout import breakdown_text, division, division_data
    from auditor.papers.division.order import division_order
    from auditor.papers.input import indicator_at

    asked = division_order(given)
    row, found = indicator_at(given["indicator"], order.config, order.today)
    made = divide(row, asked)
    if order.form == "yaml":
        return Made(breakdown_text(made))
    return Made(division_data(made) if order.data else division(made), found.findings)


def _division_format(path: str) -> str | None:
    """The format that a file's suffix names: those of papers, and the table for the plan file."""
    return "yaml" if path.lower().endswith((".yaml", ".yml")) else format_of(path)


def _matrix(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.matrix.layout import matrix, matrix_data

    found = several_plans(order, given)
    return Made(matrix_data(found.plans) if order.data else matrix(found.plans), found.findings)


def _note(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.input import least_share
    from auditor.papers.note.facts import note_facts
    from auditor.papers.note.layout import note

    whole = one_of("--names", given["names"], NAMES) == "all"
    template = _template(given["template"], order.language)
    found, row = one_plan(order, given)
    least = least_share(given["minimum"], row, found.pack)
    if order.data:
        return Made(note_facts(row, least, order.language, whole), found.findings)
    return Made(note(row, least, template, order.language, whole), found.findings)


def _print_template(context: click.Context, given: Given, language: Language) -> bool:
    """Writes the template that comes along, where that is asked for; else there must be a plan."""
    if given["printed"]:
        emit(_template(None, language).text, given["output"])
        return True
    if given["plan"] is None:
        raise click.MissingParameter(ctx=context, param=context.command.params[0])
    return False


def _template(file: str | None, language: Language) -> "Template":
    """The template that is named, or the one that comes along. Raises InputError where it cannot be read."""
    from auditor.papers.note.template import template_of
    from auditor.read.places import templates_folder
    from auditor.read.yaml.files import read_file

    path = file if file is not None else str(templates_folder() / f"note.{language}.j2")
    return template_of(path, read_file(path))


def _graph(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.picture.draw import drawn, picture_of
    from auditor.papers.subject import subject_of

    kind, named = given["kind"], given["named"]
    charted = _charted(kind, order.form)
    file = named is not None and os.path.isfile(named)
    subject, found = subject_of(named, file, order.config, order.today, hint)
    if charted is not None:
        from auditor.papers.charts.draw import chart_of, drawn_chart

        return Made(drawn_chart(chart_of(charted, subject, found), subject, found, order.form, order.language))
    picture, plans = picture_of(subject, found)
    return Made(drawn(picture, plans, order.form, order.language, given["whole"]))


def _charted(kind: str, form: str) -> "ChartKind | None":
    """The kind of chart that is asked for; None: the chain. Raises InputError where a format cannot hold it."""
    from auditor.papers.charts.model import KINDS

    one_of("--kind", kind, ("chain", *KINDS))
    if kind != "chain":
        one_of("--format", form, CHART_FORMATS)
    return next((each for each in KINDS if each == kind), None)


def picture_format(path: str) -> str | None:
    """The format of a picture that a file's suffix names; None where it names none."""
    stem, dot, suffix = path.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return PICTURES.get(suffix.lower()) if dot and stem else None


def _requests(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.requests.layout import requests, requests_data

    found = several_plans(order, given)
    if order.data:
        return Made(requests_data(found.plans, found.findings, found.pack), found.findings)
    return Made(requests(found.plans, found.findings, found.pack), found.findings)


def _paper(order: PaperOrder, given: Given) -> Made:
    from auditor.papers.audit_paper.data import audit_paper_data
    from auditor.papers.audit_paper.layout import audit_paper

    found = several_plans(order, given)
    if order.data:
        return Made(audit_paper_data(found), found.findings)
    return Made(audit_paper(found, sheets=order.form in SHEETS))


MINIMUM = Option("--minimum", "minimum", "minimum", "PERCENT")
PAPERS = {
    "table": PaperCommand("plan", _table, (Option("--canonical", "canonical", "canonical"),)),
    "ledger": PaperCommand("plan", _ledger),
    "shares": PaperCommand("plan", _shares, (MINIMUM,)),
    "breakdown": PaperCommand("indicator", _breakdown),
    "divide": PaperCommand(
        "indicator", _divide, (
            Option("--by", "by", "divide-by", "WEIGHT"), Option("--year", "year", "divide-year", "YEAR"),
            Option("--among", "among", "divide-among", "NAME,NAME"),
            Option("--weight", "weights", "divide-weight", "NAME=WEIGHT", several=True),
            Option("--floor", "floors", "divide-floor", "[NAME=]VALUE", several=True),
            Option("--ceiling", "ceilings", "divide-ceiling", "[NAME=]VALUE", several=True),
            Option("--give", "given", "divide-give", "NAME=VALUE", several=True),
            Option("--keep", "keep", "divide-keep"), Option("--reserve", "reserve", "divide-reserve", "VALUE"),
            Option("--step", "step", "divide-step", "VALUE"),
            Option("--method", "method", "divide-method", "|".join(METHODS), METHODS[0]),
        ), formats=(*FORMATS, "yaml"), suffix=_division_format,
    ),
    "matrix": PaperCommand("plans", _matrix, required=False),
    "note": PaperCommand(
        "plan", _note, (
            Option("--template", "template", "note-template", "FILE"),
            Option("--print-template", "printed", "note-print"),
            Option("--names", "names", "note-names", "some|all", "some"), MINIMUM,
        ), required=False, first=_print_template,
    ),
    "graph": PaperCommand(
        "named", _graph, (
            Option("--kind", "kind", "graph-kind", "chain|margins|shares|slack|families", "chain"),
            Option("--all", "whole", "graph-all"),
        ), required=False, metavar="[INDICATOR|PLAN]",
        formats=tuple(dict.fromkeys(PICTURES.values())), usual="svg", told="graph-format", suffix=picture_format,
    ),
    "opinion": PaperCommand("plan", opinion_made, (
        Option("--against", "against", "against", "FILE"), Option("--repair", "repair", "opinion-repair"),
    )),
    "requests": PaperCommand("plans", _requests, required=False),
    "paper": PaperCommand("plans", _paper),
    "report": PaperCommand(
        "plans", report_made, (Option("--since", "since", "report-since", "REF"),), required=False, formats=("html",),
        usual="html", told="report-format",
    ),
}
