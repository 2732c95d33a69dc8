"""`auditor graph`: who answers whom, as a picture."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from auditor.cli.options import LANGUAGES, day, hint, one_of
from auditor.cli.papers import paper_options, picked
from auditor.cli.streams import check_output, emit
from auditor.messages.cli import CLI, HELP
from auditor.problem import InputError, Problem
from auditor.words import Language, Words, say

if TYPE_CHECKING:
    from auditor.picture.model import Picture
    from auditor.subjects.indicator_row import IndicatorRow
    from auditor.subjects.plan_row import PlanRow

FORMS = ("svg", "mermaid", "graphml", "json")
SUFFIXES = {"svg": "svg", "mmd": "mermaid", "mermaid": "mermaid", "graphml": "graphml", "json": "json"}


def graph_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("graph", help=HELP["graph"].spoken(language))
    @click.argument("named", metavar="[INDICATOR|PLAN]", required=False)
    @click.option("--all", "whole", is_flag=True, help=HELP["graph-all"].spoken(language))
    @paper_options(language, FORMS, "graph-format")
    def graph(
        named: str | None, whole: bool, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        on = day(today)
        one_of("--lang", lang or language, LANGUAGES)
        check_output(output)
        chosen = picked(form, output, FORMS, form_of, "svg")
        picture, plans = _picture(named, config, on)
        emit(_written(picture, plans, chosen, language, whole), output, data=chosen != "mermaid")
        return 0

    return graph


def form_of(path: str) -> str | None:
    """The format that a file's suffix names; None where it names none."""
    stem, dot, suffix = path.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return SUFFIXES.get(suffix.lower()) if dot and stem else None


def _picture(named: str | None, config: str | None, today: str) -> "tuple[Picture, list[PlanRow]]":
    """The picture of what is named, and the plans that it may show. Raises InputError."""
    from auditor.desk import desk_of, indicator_at
    from auditor.families import PLAN_FILE
    from auditor.picture.indicators import indicator_picture
    from auditor.picture.plans import family_picture, plan_picture, relatives

    if named is not None and (named.endswith(PLAN_FILE) or os.path.isfile(named)):
        desk = desk_of((named,), config, today)
        (plan,) = desk.plans
        return plan_picture(plan, desk.reported.audit.findings), relatives(plan)
    if named is not None and "/" in named:
        row, desk = indicator_at(named, config, today)
        return indicator_picture(row, desk.reported.audit.findings), relatives(row.plan)
    desk = desk_of((), config, today)
    findings = desk.reported.audit.findings
    if named is None:
        return family_picture(desk.plans, findings), list(desk.plans)
    plans = [plan for plan in desk.plans if plan.id == named]
    if len(plans) > 1:
        raise _refused(say(CLI, "plan-twice", found=named, files=", ".join(plan.record.file for plan in plans)))
    if plans:
        return plan_picture(plans[0], findings), relatives(plans[0])
    row = _indicator(named, desk.plans)
    return indicator_picture(row, findings), relatives(row.plan)


def _indicator(named: str, plans: "Sequence[PlanRow]") -> "IndicatorRow":
    """The indicator of an id or a name that only one plan has. Raises InputError."""
    rows = [row for plan in plans for row in plan.indicators if named in (row.id, row.name)]
    if len(rows) > 1:
        known = ", ".join(f"{row.plan.id}/{row.id}" for row in rows)
        raise _refused(say(CLI, "indicator-several", found=named, known=known))
    if not rows:
        words = {word: None for plan in plans for word in (plan.id, *(
            word for row in plan.indicators for word in (row.id, row.name)
        ))}
        raise _refused(say(CLI, "unknown-thing", found=named, hint=hint(named, list(words))))
    return rows[0]


def _refused(words: Words) -> InputError:
    return InputError([Problem(None, words)])


def _written(picture: "Picture", plans: "list[PlanRow]", form: str, language: Language, whole: bool) -> str:
    """The picture in a format, with the remarks that close every paper."""
    from auditor.picture.caption import open_remark

    if form == "graphml":
        from auditor.picture.data import write_graphml

        return write_graphml(picture, language)
    if form == "json":
        from auditor.picture.data import picture_data
        from auditor.tables.write.json import write_json

        return write_json(picture_data(picture))
    from auditor.picture.fold import folded
    from auditor.tables.source import made_from

    used = [plan for plan in plans if plan.record.digest in picture.digests.values()]
    remarks = [made_from(used, language), *(words.spoken(language) for words in open_remark(picture))]
    shown = picture if whole else folded(picture)
    if form == "mermaid":
        from auditor.picture.mermaid import write_mermaid

        return write_mermaid(shown, language, remarks)
    from auditor.picture.svg import write_svg

    return write_svg(shown, language, remarks)
