"""What `auditor opinion` makes: the table of requested changes."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.cli.paper_output import Given, Made, PaperOrder, one_plan
from auditor.ground.problem import mistake
from auditor.messages.repair import REPAIR
from auditor.papers.writers.choose import format_of

if TYPE_CHECKING:
    from auditor.ground.words import Text
    from auditor.model.earlier import Earlier
    from auditor.model.rows.plan import PlanRow
    from auditor.papers.model import Paper


def opinion_made(order: PaperOrder, given: Given) -> Made:
    """The opinion on a plan, held against an earlier one, with the smallest edits, as was asked. Raises InputError."""
    from auditor.papers.cases import Cases
    from auditor.papers.opinion.against import compared
    from auditor.papers.opinion.data import opinion_data
    from auditor.papers.opinion.facts import opinion_rows
    from auditor.papers.opinion.layout import opinion
    from auditor.papers.opinion.sheet import opinion_sheet
    from auditor.report.json import written

    if given["repair"] and order.data:
        raise mistake(REPAIR["annex-json"])
    found, row = one_plan(order, given)
    audit, cases = found.reported.audit, Cases([row], found.pack)
    rows = opinion_rows(row, found.findings, audit.findings, cases)
    comparison = None
    if given["against"] is not None:
        drafts = [row.record.replaces] if row.record.replaces else []
        comparison, rows = compared(_earlier(given["against"], row.id, drafts), rows, row, audit, cases)
    if order.data:
        return Made(opinion_data(row, rows, order.today, comparison), found.findings)
    paper = opinion(row, rows, order.today, comparison)
    if order.form == "xlsx":
        data = written(opinion_data(row, rows, order.today, None))
        paper = opinion_sheet(paper, rows, data)
    return Made(_annexed(paper, row, order) if given["repair"] else paper, found.findings)


def _earlier(path: str, plan: str, drafts: Sequence[str]) -> "Earlier":
    """The earlier opinion: its data, or the workbook that was filled in. Raises InputError."""
    from auditor.read.opinion import load_opinion, opinion_of

    if format_of(path) != "xlsx" or not os.path.isfile(path):
        return load_opinion(path, plan, drafts)
    from auditor.papers.opinion.answers import answered_opinion
    from auditor.read.yaml import read_file

    return opinion_of(answered_opinion(read_file(path), path), path, plan, drafts)


def _annexed(paper: "Paper[Text]", row: "PlanRow", order: PaperOrder) -> "Paper[Text]":
    """The opinion with the smallest edits that make the plan's findings go. Raises InputError without the solver."""
    from auditor.papers.opinion.annex import with_repair
    from auditor.repair.perform import families
    from auditor.repair.proposal import Wish
    from auditor.repair.repair import repair
    from auditor.repair.solver import needs_solver

    needs_solver()
    with families([row.record.file], (), order.config, order.today) as (asked,):
        return with_repair(paper, repair(asked.trial, Wish(plans=asked.plans)))
