"""Which chart is drawn for what a user names, and in which format."""

from auditor.ground.words import Language, Words
from auditor.model.audit import Finding
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.charts.families import family_counts
from auditor.papers.charts.margins import family_margins, indicator_margins, plan_margins
from auditor.papers.charts.model import Chart, ChartKind
from auditor.papers.charts.shares import family_shares, parent_shares, plan_shares
from auditor.papers.charts.slack import plan_slack, slack_chart
from auditor.papers.charts.svg import write_chart
from auditor.papers.charts.table import chart_data
from auditor.papers.charts.wording import CHARTS
from auditor.papers.input import PaperInput, least_share
from auditor.papers.picture.plans import relatives
from auditor.papers.source import made_from, named
from auditor.papers.subject import Subject
from auditor.report.json import written
from auditor.run.reported import about, everything


def chart_of(kind: ChartKind, subject: Subject, given: PaperInput) -> Chart:
    """The chart of a plan, of an indicator, or of all plans."""
    if isinstance(subject, IndicatorRow):
        return _of_indicator(kind, subject, given)
    if subject is not None:
        return _of_plan(kind, subject, given)
    if kind == "families":
        return family_counts(CHARTS["whole"], given.findings, given.reported.audit.rules)
    if kind == "slack":
        return slack_chart(CHARTS["whole"], given.plans)
    return family_margins(given.plans) if kind == "margins" else family_shares(given.plans)


def _of_plan(kind: ChartKind, plan: PlanRow, given: PaperInput) -> Chart:
    if kind == "families":
        findings = about(given.reported, plan).findings
        return family_counts(named(plan, [plan]), findings, given.reported.audit.rules)
    if kind == "slack":
        return plan_slack(plan)
    if kind == "margins":
        return plan_margins(plan)
    made = plan_shares(plan, least_share(None, plan, given.pack))
    return made if made.panels else family_shares([plan])


def _of_indicator(kind: ChartKind, row: IndicatorRow, given: PaperInput) -> Chart:
    of = Words(row.name, row.name)
    if kind == "families":
        findings = [finding for finding in about(given.reported, row.plan).findings if _speaks_of(finding, row)]
        return family_counts(of, findings, given.reported.audit.rules)
    if kind == "slack":
        return slack_chart(of, [row.plan], row.id)
    return indicator_margins(row) if kind == "margins" else parent_shares(row)


def _speaks_of(finding: Finding, row: IndicatorRow) -> bool:
    """Whether a finding, or one that hangs below it, is about an indicator."""
    named = (row.plan.id, row.id)
    return any((inner.subject.plan, inner.subject.indicator) == named for inner in everything([finding]))


def drawn_chart(chart: Chart, subject: Subject, given: PaperInput, form: str, language: Language) -> str:
    """The chart as svg or json; to look at it closes with the plans that it was made from."""
    if form == "json":
        return written(chart_data(chart))
    plan = subject.plan if isinstance(subject, IndicatorRow) else subject
    plans = list(given.plans) if plan is None else relatives(plan)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + write_chart(chart, language, [made_from(plans)])
