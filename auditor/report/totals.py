"""How things stand, in three lines: passed or not and why, what was judged, what stays open."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from auditor.difference.since import BLOCKING, STATES
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.outputs import OUTPUTS
from auditor.messages.outputs import STATES as STATE_NAMES
from auditor.messages.page import PAGE
from auditor.model.audit import Finding
from auditor.model.rule import SEVERITIES
from auditor.report.missing import missing_things
from auditor.report.standing import failed, standing_of
from auditor.run.edits import edits_in
from auditor.run.reported import Reported, totals, without_subject

HASH = re.compile("^([0-9a-f]{12})[0-9a-f]{28,}$")          # of a commit: as much of it as people read


def verdict_line(reported: Reported, heads: Sequence[Finding], failing: Sequence[str]) -> Words:
    """Whether it passed, what was found, and what decided. heads: the findings that stand for themselves."""
    since, parts = reported.since, _found(reported, heads, failing)
    found = joined(parts, "，") if parts else PAGE["none" if since is None else "none-since"]
    if since is not None:
        found = say(PAGE, "compared", ref=HASH.sub(r"\1", since.ref), line=found)
    key = "failed" if failed(reported, failing) else "passed" if parts else "clean"
    key = "untold" if "never" in failing else key
    line = say(PAGE, key, found=found, failing=",".join(failing))
    if reported.selected:
        regions = [plan.region or plan.id for plan in reported.audit.plans if plan.id in reported.selected]
        line = say(PAGE, "of-plans", plans=joined(regions), line=line)
    return line


def _found(reported: Reported, heads: Sequence[Finding], failing: Sequence[str]) -> list[Words]:
    """How many findings of each severity, or, beside an earlier state, how many that are new or worse."""
    if reported.since is None:
        fallen = [finding for finding in heads if finding.verdict == "violated"]
        parts = severity_counts(fallen, whole=failed(reported, failing))
    else:
        states = states_of(reported, heads)
        blocking = [state for state in STATES if state in BLOCKING]
        parts = [say(PAGE, "counted", name=STATE_NAMES[state], count=states[state]) for state in blocking]
        parts = parts if any(states[state] for state in blocking) else []
    things = missing_things(reported, open_ones(reported, heads)) if "undetermined" in failing else []
    return [*parts, *([say(PAGE, "lacking", count=len(things))] if things else [])]


def severity_counts(findings: Iterable[Finding], whole: bool = False) -> list[Words]:
    """How many findings of each severity; `whole`: all severities where there are any findings."""
    found = Counter(finding.severity for finding in findings)
    told = [severity for severity in SEVERITIES if found[severity] or (whole and found)]
    return [say(PAGE, severity, count=found[severity]) for severity in told]


def open_ones(reported: Reported, heads: Sequence[Finding]) -> list[Finding]:
    """The undetermined ones; of a comparison those that could be judged before."""
    return [
        finding for finding in heads if finding.verdict == "undetermined"
        and ((standing := standing_of(reported.since, finding)) is None or standing.state == "newly-undetermined")
    ]


def states_of(reported: Reported, heads: Sequence[Finding]) -> Counter[str]:
    """How many findings, none of them waived, stand how to the earlier state."""
    since = reported.since
    found = Counter[str](
        standing.state for finding in heads
        if finding.verdict != "waived" and (standing := standing_of(since, finding)) is not None
    )
    found["fixed"] = len(since.fixed) if since is not None else 0
    return found


def judged_line(reported: Reported) -> Words:
    """What was judged, of all plans that were audited together."""
    audit, given = reported.audit, totals(reported.audit.coverage)
    besides = say(PAGE, "besides", count=given.waived) if given.waived else SILENCE
    judged = given.holds + given.violated + given.undetermined + given.waived
    return say(
        PAGE, "judged", plans=len(audit.plans), rules=len(audit.rules), judged=judged, besides=besides, **asdict(given)
    )


def open_line(reported: Reported, things: int) -> Words:
    """What is undetermined, how much `--fix` would rewrite, and which rules judged nothing."""
    silent, off = len(without_subject(reported.audit)), len(reported.off)
    told = PAGE["none-listed" if totals(reported.audit.coverage).undetermined else "all-told"]
    parts = [say(PAGE, "lacks", count=things) if things else told]
    edits = len(edits_in(reported.findings))
    parts += [say(PAGE, "edits", count=edits)] if edits else []
    parts += [say(PAGE, "rules", silent=silent, off=off)] if silent or off else []
    return joined(parts, "；", "; ")


def rest_lines(reported: Reported, heads: Sequence[Finding]) -> list[Words]:
    """What is neither new nor worse, counted; no line where there is nothing."""
    states = states_of(reported, heads)
    parts = [
        say(PAGE, "counted", name=STATE_NAMES[state], count=states[state])
        for state in STATES if state not in BLOCKING and states[state]
    ]
    return [say(PAGE, "rest", counts=joined(parts, "，"))] if parts else []


def remark_lines(reported: Reported) -> list[Words]:
    """What a reader of a comparison must know."""
    return [] if reported.since is None else [say(OUTPUTS, "remark", text=each) for each in reported.since.remarks]
