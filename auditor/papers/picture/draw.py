"""What is drawn for what a user names, and in which format."""

from collections.abc import Callable, Sequence

from auditor.families import PLAN_FILE
from auditor.messages.cli import CLI
from auditor.papers.input import indicator_at, paper_input
from auditor.papers.picture.caption import open_remark
from auditor.papers.picture.data import picture_data, write_graphml
from auditor.papers.picture.fold import folded
from auditor.papers.picture.indicators import indicator_picture
from auditor.papers.picture.mermaid import write_mermaid
from auditor.papers.picture.model import Picture
from auditor.papers.picture.plans import family_picture, plan_picture, relatives
from auditor.papers.picture.svg import write_svg
from auditor.papers.source import made_from
from auditor.papers.writers.json import write_json
from auditor.problem import InputError, Problem
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.plan_row import PlanRow
from auditor.words import Language, Words, say

Hint = Callable[[str, Sequence[str]], Words]        # a word and those that there are → which was probably meant


def picture_of(
    named: str | None, file: bool, config: str | None, today: str, hint: Hint
) -> tuple[Picture, list[PlanRow]]:
    """The picture of what is named, and the plans that it may show. file: it names a file. Raises InputError."""
    if named is not None and (named.endswith(PLAN_FILE) or file):
        given = paper_input((named,), config, today)
        (plan,) = given.plans
        return plan_picture(plan, given.reported.audit.findings), relatives(plan)
    if named is not None and "/" in named:
        row, given = indicator_at(named, config, today)
        return indicator_picture(row, given.reported.audit.findings), relatives(row.plan)
    given = paper_input((), config, today)
    findings = given.reported.audit.findings
    if named is None:
        return family_picture(given.plans, findings), list(given.plans)
    plans = [plan for plan in given.plans if plan.id == named]
    if len(plans) > 1:
        raise _refused(say(CLI, "plan-twice", found=named, files=", ".join(plan.record.file for plan in plans)))
    if plans:
        return plan_picture(plans[0], findings), relatives(plans[0])
    row = _indicator(named, given.plans, hint)
    return indicator_picture(row, findings), relatives(row.plan)


def _indicator(named: str, plans: Sequence[PlanRow], hint: Hint) -> IndicatorRow:
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


def drawn(picture: Picture, plans: Sequence[PlanRow], form: str, language: Language, whole: bool) -> str:
    """The picture in a format: svg, mermaid, graphml, json. A picture to look at closes with remarks like any paper.

    plans: those that it may show. whole: with every box, not folded.
    """
    if form == "graphml":
        return write_graphml(picture, language)
    if form == "json":
        return write_json(picture_data(picture))
    used = [plan for plan in plans if plan.record.digest in picture.digests.values()]
    remarks = [made_from(used, language), *(words.spoken(language) for words in open_remark(picture))]
    shown = picture if whole else folded(picture)
    return (write_mermaid if form == "mermaid" else write_svg)(shown, language, remarks)
