"""What closes every paper: the plans that it was made from, with their hashes, and what is open in them."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.words import Text, Words, joined, say
from auditor.model.audit import Finding
from auditor.model.rows.plan import PlanRow
from auditor.papers.levels import region_words
from auditor.papers.model import Paper
from auditor.papers.wording import STATES, TABLES

SHORT = 12                  # signs of a hash: enough to tell any two versions apart
MOST = 6                    # plans that are named one by one


def short(digest: str) -> str:
    """A content hash as papers show it."""
    return digest[:SHORT]


def titled(plan: PlanRow) -> Words:
    """A plan as a document is named: its title and its number, or the stage that it is in."""
    record = plan.record
    known = record.number or ("" if record.stage == "印发" else record.stage)
    zh, en = f"《{plan.title}》", plan.title
    return Words(f"{zh}（{known}）" if known else zh, f"{en} ({known})" if known else en)


def made_from(plans: Sequence[PlanRow]) -> Words:
    """The remark that names the plans and their hashes; many plans share one hash of all."""
    unique = list(dict.fromkeys(plans))
    if len(unique) == 1:
        plan = unique[0]
        return say(TABLES, "made-from", title=titled(plan), digest=short(plan.record.digest))
    if len(unique) > MOST:
        digests = "\n".join(sorted(plan.record.digest for plan in unique))
        joint = hashlib.sha256(digests.encode()).hexdigest()
        return say(TABLES, "made-from-all", count=len(unique), digest=short(joint))
    each = [
        say(TABLES, "plan-digest", name=named(plan, unique), digest=short(plan.record.digest)) for plan in unique
    ]
    return say(TABLES, "made-from-several", plans=joined(each, "；", "; "))


def named(plan: PlanRow, others: Sequence[PlanRow]) -> Words:
    """The region, with the stage where a draft and the issued text stand side by side."""
    return _named(plan, [other for other in others if other.region == plan.region])


def all_named(plans: Sequence[PlanRow]) -> list[Words]:
    """Each of these plans by its region, as `named` among them."""
    by_region: dict[str, list[PlanRow]] = {}
    for plan in plans:
        by_region.setdefault(plan.region, []).append(plan)
    return [_named(plan, by_region[plan.region]) for plan in plans]


def _named(plan: PlanRow, alike: Sequence[PlanRow]) -> Words:
    """The region; of several plans of one region with what tells them apart: field, stage, else the title."""
    words, told = region_words(plan), told_apart(plan, alike)
    return Words(f"{words.zh}（{told}）", f"{words.en} ({told})") if told else words


def told_apart(plan: PlanRow, alike: Sequence[PlanRow]) -> str:
    """What tells a plan from the others of its region, which are given with it; empty where it is the only one."""
    if len(alike) < 2:
        return ""
    return next(tell for tell in (_field, _stage, _titled) if len({tell(each) for each in alike}) == len(alike) or (
        tell is _titled
    ))(plan)


def _field(plan: PlanRow) -> str:
    return f"{plan.record.sector}方案" if plan.record.sector else "总体方案"


def _stage(plan: PlanRow) -> str:
    return plan.record.stage or plan.id


def _titled(plan: PlanRow) -> str:
    return plan.title.removeprefix(plan.region)


def regions(plans: Sequence[PlanRow]) -> Words:
    """The names of the plans' regions; of several plans of one region with what tells them apart."""
    return joined(all_named(plans))


def text_remarks(plans: Sequence[PlanRow]) -> list[Words]:
    """That the text of some of these plans is not whole."""
    return [
        say(STATES, state, regions=regions(some)) for state in STATES
        if (some := [plan for plan in dict.fromkeys(plans) if plan.record.text == state])
    ]


def closing(plans: Sequence[PlanRow], said: Sequence[Words] = ()) -> tuple[Words, ...]:
    """The remarks that close a paper: the plans that it was made from, and what else is said."""
    return made_from(plans), *said


def with_open(paper: Paper[Text], findings: Sequence[Finding]) -> Paper[Text]:
    """The paper with a remark on the errors and warnings among the findings about its plans, if any."""
    fallen = [finding.severity for finding in findings if finding.verdict == "violated"]
    errors, warnings = fallen.count("error"), fallen.count("warning")
    if not errors and not warnings:
        return paper
    remark = say(TABLES, "open", errors=errors, warnings=warnings)
    return replace(paper, remarks=(*paper.remarks, remark))
