"""What a row of an opinion says: the change that is asked for, and what it rests on."""

import re

from auditor.ground.words import SILENCE, Words, joined, say
from auditor.judge.cause import told_all
from auditor.messages.terms import TERMS
from auditor.messages.waiver import TITLES
from auditor.model.audit import Finding
from auditor.model.rows.plan import PlanRow
from auditor.papers.cases import Cases, Focus
from auditor.papers.levels import region_words
from auditor.papers.opinion.rows import Part, Row, Wanted
from auditor.papers.opinion.wording import OPINION
from auditor.papers.place import plain
from auditor.papers.remedy import plain_remedy, rule_title
from auditor.papers.requests.asks import text_of
from auditor.papers.source import titled
from auditor.report.missing import what_of
from auditor.run.reported import everything

LEADS: dict[Part, str] = {"above": "above-", "elsewhere": "above-", "clarify": "clarify-"}


def sentence_of(finding: Finding) -> Words:
    """The sentence of a finding; the names of the members stand by themselves, ids of what is missing nowhere."""
    if not finding.members:
        zh, en = finding.message.zh, finding.message.en
        for lack in finding.missing:
            what = what_of(lack)
            zh, en = zh.replace(lack.text.zh, what.zh), en.replace(lack.text.en, what.en)
        return Words(zh, en)
    if finding.missing:
        return say(OPINION, "open-many", count=len(finding.members))
    told = told_all(finding.members)
    return Words(finding.message.zh.replace(f"：{told.zh}", ""), finding.message.en.replace(f": {told.en}", ""))


def suggestion_of(row: Row, finding: Finding, focus: Focus) -> Words:
    """What is asked for, headed by how much it is asked for."""
    lead = OPINION[LEADS.get(row.part, "") + row.severity]
    if finding.missing:
        text = _wish(row)
    else:
        text = _change(row, focus.cases)
        if row.quoted and row.part != "waived":
            text = say(OPINION, "verify", what=_sources(finding, focus), suggestion=text)
    return say(OPINION, "led", lead=lead, text=text)


def _wish(row: Row) -> Words:
    if any(atom.suggestion.zh for atom in row.members):
        return OPINION["asked-each"]
    if not row.wanted:              # nobody is asked for what only was not typed in
        return OPINION["to-type"]
    return say(OPINION, "edit", edit=joined([asked(want) for want in row.wanted], "；", "; "))


def asked(want: Wanted) -> Words:
    key = "asked-if" if want.settled.zh else "asked"
    return say(OPINION, key, office=want.office, what=want.what, said=want.settled)


def _change(row: Row, cases: Cases) -> Words:
    """One demand: the computed change, else what the rule's remedy says."""
    edit = row.own.suggestion
    if edit.zh:
        return say(OPINION, "edit", edit=edit)
    remedy = _remedy(row, cases)
    return remedy if remedy.zh else OPINION["no-remedy"]


def _remedy(row: Row, cases: Cases) -> Words:
    rule = cases.pack.rules.get(row.rule)
    if rule is None:
        return OPINION["remedy-waiver"] if row.rule in TITLES else SILENCE
    return plain_remedy(rule)


def _sources(finding: Finding, focus: Focus) -> Words:
    """The texts that what is quoted stands in."""
    files = {item.at.file for item in finding.evidence if item.at is not None}
    plans = [plan for (folder, _), plan in sorted(focus.cases.plans.items()) if folder == focus.folder]
    named = [
        plan for plan in plans
        if plan.record.text == "quoted" and (plan.record.file in files or _on_the_way(plan, finding, focus))
    ]
    texts = [text_of(plan, focus.folder).what for plan in named]
    return joined(texts) if texts else OPINION["verify-source"]


def _on_the_way(plan: PlanRow, finding: Finding, focus: Focus) -> bool:
    subject = focus.cases.row(focus.folder, finding.subject)
    chain = getattr(subject, "chain", ()) if subject is not None else ()
    return any(up.plan is plan for up in chain) or finding.subject.plan == plan.id


def basis_of(row: Row, finding: Finding, focus: Focus) -> Words:
    """The rule and what it found, the arithmetic, the values above; and what hangs below."""
    cases = focus.cases
    title = rule_title(row.rule, cases.pack.rules)
    if finding.missing:
        reasons = joined(list(dict.fromkeys(map(what_of, finding.missing))), "；", "; ")
        lines = [say(OPINION, "open", title=title, rule=row.rule, what=reasons)]
    else:       # of a gathered finding the sentence heads its rows
        lines = [say(OPINION, "rule" if row.members else "found", title=title, rule=row.rule, line=row.line)]
    if not row.members and row.own.basis.zh:
        lines.append(row.own.basis)
    lines += _hung(finding, row)
    return joined(lines, "\n", "\n")


def _hung(finding: Finding, row: Row) -> list[Words]:
    lines, opened = [], []
    for hung in everything(finding.related):
        if hung.verdict == "undetermined":
            opened.append(hung.rule)
        else:
            key = "related-waived" if hung.verdict == "waived" else "related"
            lines.append(say(OPINION, key, line=sentence_of(hung), rule=hung.rule))
    rules = [plain(rule) for rule in dict.fromkeys(opened) if rule != row.rule]
    if rules:
        lines.append(say(OPINION, "related-open", rules=joined(rules)))
    return lines


def arithmetic(one: Finding) -> list[Words]:
    """The quotients and sums that a reader can recalculate."""
    found = [part for part in one.formula.split("; ") if "=" in part and re.search("[÷×+−]", part) and "(" not in part]
    return [say(OPINION, "formula", formula=part) for part in found]


def upper(one: Finding, focus: Focus) -> list[Words]:
    """The values of other plans that it rests on, with the document that says them."""
    lines: list[Words] = []
    below: list[Words] = []
    for item in one.evidence:
        if item.at is None or not item.raw or item.raw in TERMS or not item.quantity:
            continue
        plan = next(
            (plan for (folder, _), plan in focus.cases.plans.items()
             if folder == focus.folder and plan.record.file == item.at.file and plan.id != one.subject.plan), None,
        )
        if plan is not None:
            if item.label.zh.startswith(plan.region):
                below.append(say(OPINION, "lower", region=region_words(plan), text=item.raw))
            else:
                lines.append(say(OPINION, "upper", plan=_cited(plan), label=item.label, text=item.raw))
    lines += [say(OPINION, "below", list=joined(list(dict.fromkeys(below))))] if below else []
    return list(dict.fromkeys(lines))


def _cited(plan: PlanRow) -> Words:
    """湖北省（鄂政办发〔2024〕18号）; without a number the title."""
    if plan.record.number:
        return say(OPINION, "cited", region=region_words(plan), number=plan.record.number)
    return titled(plan)
