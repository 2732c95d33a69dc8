"""What is drawn for what a user names, and in which format."""

from collections.abc import Sequence

from auditor.ground.words import Language
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.input import PaperInput
from auditor.papers.picture.caption import open_remark
from auditor.papers.picture.data import picture_data, write_graphml
from auditor.papers.picture.fold import folded
from auditor.papers.picture.indicators import indicator_picture
from auditor.papers.picture.mermaid import write_mermaid
from auditor.papers.picture.model import Picture
from auditor.papers.picture.plans import family_picture, plan_picture, relatives
from auditor.papers.picture.svg import write_svg
from auditor.papers.source import made_from
from auditor.papers.subject import Subject
from auditor.report.json import written


def picture_of(subject: Subject, given: PaperInput) -> tuple[Picture, list[PlanRow]]:
    """The picture of a plan, an indicator or all plans; and the plans that it may show."""
    findings = given.reported.audit.findings
    if isinstance(subject, IndicatorRow):
        return indicator_picture(subject, findings), relatives(subject.plan)
    if subject is not None:
        return plan_picture(subject, findings), relatives(subject)
    return family_picture(given.plans, findings), list(given.plans)


def drawn(picture: Picture, plans: Sequence[PlanRow], form: str, language: Language, whole: bool) -> str:
    """The picture in a format: svg, mermaid, graphml, json. A picture to look at closes with remarks like any paper.

    plans: those that it may show. whole: with every box, not folded.
    """
    if form == "graphml":
        return write_graphml(picture, language)
    if form == "json":
        return written(picture_data(picture))
    used = [plan for plan in plans if plan.record.digest in picture.digests.values()]
    remarks = [words.spoken(language) for words in (made_from(used), *open_remark(picture))]
    shown = picture if whole else folded(picture)
    return (write_mermaid if form == "mermaid" else write_svg)(shown, language, remarks)
