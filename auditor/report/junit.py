"""The audit as JUnit XML: a test suite per plan, in it a test case per rule.

A case fails where the exit code tells of one of its findings, is skipped where the rule could not be judged, and
passes otherwise; what else was found then stands in its output. Cases are named by rule and plan alone, so that a
viewer knows them again from run to run. Rules that met nothing to judge in any plan are no cases, but a property.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence

from auditor.ground.inert import lines
from auditor.ground.record import record
from auditor.ground.version import VERSION
from auditor.ground.words import Language, Words, say
from auditor.messages.outputs import OUTPUTS
from auditor.messages.report import REPORT
from auditor.messages.waiver import TITLES
from auditor.model.audit import AuditedPlan, Finding
from auditor.report.standing import counts
from auditor.report.style import Style
from auditor.report.text_finding import finding_lines
from auditor.report.text_since import tag
from auditor.run.reported import Reported, everything, family_of, without_subject

# What XML 1.0 cannot hold, not even escaped.
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PLAIN = Style(colour=False)
Place = tuple[str, str]                 # family, plan


@record
class SuiteContext:
    """What every case needs to know."""

    reported: Reported
    failing: Sequence[str]
    language: Language


def audit_junit(reported: Reported, language: Language, failing: Sequence[str]) -> str:
    """The text of the document. `failing`: what makes the exit code 1; where it is `never`, errors fail here."""
    page = SuiteContext(reported, ("error",) if "never" in failing else failing, language)
    by_plan = _by_plan(reported)
    suites = [_suite(page, plan, by_plan.get(_place(plan), {})) for plan in _plans(reported, by_plan)]
    root = ET.Element("testsuites", {"name": "auditor", **_sums(suites)})
    root.extend(suites)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _place(plan: AuditedPlan) -> Place:
    return family_of(plan.file), plan.id


def _by_plan(reported: Reported) -> dict[Place, dict[str, list[Finding]]]:
    """All findings, with what hangs below them, by plan and rule; those about waivers stand with their plan."""
    folders = {plan.id: family_of(plan.file) for plan in reversed(reported.audit.plans)}
    places = {_place(plan) for plan in reported.audit.plans}
    found: dict[Place, dict[str, list[Finding]]] = {}
    for finding in everything(reported.findings):
        place = (family_of(finding.at.file), finding.subject.plan)
        if place not in places:
            place = (folders.get(finding.subject.plan, place[0]), finding.subject.plan)
        found.setdefault(place, {}).setdefault(finding.rule, []).append(finding)
    return found


def _plans(reported: Reported, by_plan: Mapping[Place, object]) -> list[AuditedPlan]:
    """The plans that are reported, and any other that something is said of."""
    return [
        plan for plan in reported.audit.plans
        if not reported.selected or plan.id in reported.selected or _place(plan) in by_plan
    ]


def _suite(page: SuiteContext, plan: AuditedPlan, found: Mapping[str, Sequence[Finding]]) -> ET.Element:
    audit = page.reported.audit
    titles = {rule.id: rule.title for rule in audit.rules} | {id: TITLES[id] for id in TITLES if id in found}
    silent = without_subject(audit)
    cases = [
        _case(page, plan, say(OUTPUTS, "rule-case", rule=id, title=title), found.get(id, ()))
        for id, title in titles.items() if id not in silent
    ]
    suite = ET.Element("testsuite", {
        "name": clean(f"{plan.region} {plan.id}" if plan.region not in ("", plan.id) else plan.id),
        "file": clean(plan.file), **_counted(cases), "skipped": str(_having(cases, "skipped")),
    })
    properties = ET.SubElement(suite, "properties")
    for name, value in _properties(page, plan).items():
        ET.SubElement(properties, "property", {"name": name, "value": clean(value)})
    suite.extend(cases)
    return suite


def _properties(page: SuiteContext, plan: AuditedPlan) -> dict[str, str]:
    since = page.reported.since
    facts = {"auditor": VERSION, "title": plan.title, "digest": plan.digest}
    silent = without_subject(page.reported.audit)
    if silent:
        facts["rules-without-subject"] = " ".join(silent)
    if since is not None:
        facts["since"] = since.ref
        facts |= {
            f"remark-{number}": remark.spoken(page.language) for number, remark in enumerate(since.remarks, 1)
        }
    return facts


def _having(cases: Iterable[ET.Element], name: str) -> int:
    return sum(case.find(name) is not None for case in cases)


def _counted(cases: Sequence[ET.Element]) -> dict[str, str]:
    return {"tests": str(len(cases)), "failures": str(_having(cases, "failure")), "errors": "0"}


def _sums(suites: Sequence[ET.Element]) -> dict[str, str]:
    return {name: str(sum(int(suite.attrib[name]) for suite in suites)) for name in ("tests", "failures", "errors")}


def _case(page: SuiteContext, plan: AuditedPlan, name: Words, found: Sequence[Finding]) -> ET.Element:
    family = family_of(plan.file).rpartition("/")[2]
    classname = f"{family}.{plan.id}" if family else plan.id
    case = ET.Element("testcase", {
        "classname": clean(classname), "name": clean(name.spoken(page.language)),
    })
    failed = [finding for finding in found if counts(page.reported, finding, page.failing)]
    known = {id(finding) for finding in failed}
    open_ = [finding for finding in found if finding.verdict == "undetermined" and id(finding) not in known]
    if failed:
        _told(page, ET.SubElement(case, "failure", {"type": failed[0].severity}), failed)
    elif open_:
        _told(page, ET.SubElement(case, "skipped", {"type": "undetermined"}), open_)
    known |= set() if failed else {id(finding) for finding in open_}
    rest = [finding for finding in found if id(finding) not in known]
    if rest:
        ET.SubElement(case, "system-out").text = _text(page, rest)
    return case


def _told(page: SuiteContext, element: ET.Element, findings: Sequence[Finding]) -> None:
    """The first message in an attribute, which viewers show at once; all of it as text."""
    first = findings[0].message
    words = first if len(findings) == 1 else say(OUTPUTS, "several", first=first, count=len(findings) - 1)
    element.set("message", clean(words.spoken(page.language)))
    element.text = _text(page, findings)


def _text(page: SuiteContext, findings: Sequence[Finding]) -> str:
    blocks = []
    for finding in findings:
        said = tag(page.reported.since, finding, page.language)
        told = [*_waiver(page, finding), *finding_lines(finding, page.language, PLAIN, said=said)]
        blocks.append("\n".join(told))
    return clean("\n\n".join(blocks))


def _waiver(page: SuiteContext, finding: Finding) -> list[str]:
    """Before a finding that is waived: by whom, until when, why."""
    waiver = finding.waiver
    if waiver is None:
        return []
    facts = {"approved_by": waiver.approved_by, "until": waiver.until, "reason": waiver.reason, "at": waiver.at}
    granted = say(OUTPUTS, "prefixed", before=REPORT["waived"], text=say(REPORT, "waived-by", **facts))
    return [granted.spoken(page.language)]


def clean(text: str) -> str:
    """The text without what XML cannot hold; none of its lines is a command to whoever shows the file."""
    return ILLEGAL.sub("", lines(text))
