"""The data behind an audit paper: every finding once, with its number, and everything that the paper prints."""

from collections.abc import Mapping
from dataclasses import asdict

from auditor.ground.version import VERSION
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import Rule, Setting, pack_digest
from auditor.papers.audit_paper.annex import asked_below
from auditor.papers.audit_paper.facts import (
    ABOUT_WAIVERS,
    KINDS,
    Chapter,
    added,
    chapters,
    rules_by_family,
    uses,
)
from auditor.papers.audit_paper.lines import reasons
from auditor.papers.breakdown.layout import breakdown_data
from auditor.papers.indicators.layout import indicator_data
from auditor.papers.input import PaperInput, least_share
from auditor.papers.ledger.layout import ledger_data
from auditor.papers.remedy import rule_title
from auditor.papers.shares.layout import shares_data
from auditor.report.json import Data, finding_data, words_data
from auditor.run.reported import everything


def audit_paper_data(made: PaperInput) -> Data:
    """The paper as plain data; a finding is as an audit's document has it."""
    parts = chapters(made)
    families = rules_by_family(made.audit.rules)
    return {
        "made": made.today, "version": VERSION,
        "plans": [_chapter(chapter, made) for chapter in parts],
        "rules": {
            "digest": pack_digest(made.audit.rules),
            "families": {
                family: {"rules": [rule.id for rule in inside], "digest": pack_digest(inside)}
                for family, inside in families.items()
            },
            "met": _met(parts, made.pack.rules), "off": list(made.reported.off),
            "settings": [
                _setting(id, level, setting)
                for id, by_level in sorted(made.pack.settings.items()) for level, setting in by_level.items()
            ],
        },
        "sources": [
            {"plan": plan.id, "region": plan.region, "file": plan.file, "digest": plan.digest}
            for plan in made.audit.plans
        ],
    }


def _chapter(chapter: Chapter, made: PaperInput) -> Data:
    plan = chapter.plan
    findings = [finding for _, finding in chapter.findings]
    return {
        **_facts(plan), "counts": {kind: chapter.count(kind) for kind in KINDS},
        "verdicts": asdict(added(chapter.coverage.values())),
        "coverage": {id: asdict(counts) for id, counts in chapter.coverage.items()},
        "findings": [{"number": number, **finding_data(finding)} for number, finding in chapter.findings],
        "elsewhere": [{"plan": other.id, "number": number} for other, number in chapter.elsewhere],
        "waivers": {
            "in_force": [
                {"rule": use.rule, "subjects": list(use.subjects), "approved_by": use.waiver.approved_by,
                 "until": use.waiver.until, "reason": use.waiver.reason, "at": str(use.waiver.at)}
                for use in uses(findings)
            ],
            "not_in_force": [each.fingerprint for each in everything(findings) if each.rule.startswith(ABOUT_WAIVERS)],
        },
        "tables": {
            "indicators": indicator_data(plan), "ledger": ledger_data(plan),
            "shares": shares_data(plan, least_share(None, plan, made.pack)),
            "breakdown": [breakdown_data(row) for row in dict.fromkeys(row for row, _ in asked_below(plan))],
        },
    }


def _facts(plan: PlanRow) -> Data:
    record = plan.record
    return {
        "plan": plan.id, "title": plan.title, "number": record.number, "region": plan.region, "code": record.code,
        "level": plan.level, "stage": record.stage, "issuer": record.issuer, "date": record.date,
        "parents": [
            {"plan": up.id, "title": up.title, "number": up.record.number, "digest": up.record.digest}
            for up in plan.parents
        ],
        "children": [child.id for child in plan.children], "divisions": list(plan.divisions),
        "cites": list(record.cites), "text": record.text, "replaced_by": plan.replaced_by or None,
        "base_year": record.base_year, "years": list(record.years), "indicators": len(plan.indicators),
        "listed": sum(row.listed for row in plan.indicators), "file": record.file, "digest": record.digest,
    }


def _met(parts: tuple[Chapter, ...], rules: Mapping[str, Rule]) -> Data:
    """The title, reason and remedy of every rule that something was found of."""
    found = sorted({each.rule for chapter in parts for each in everything([f for _, f in chapter.findings])})
    texts: Data = {}
    for id in found:
        why, remedy = reasons(id, rules)
        texts[id] = {"title": words_data(rule_title(id, rules)), "why": words_data(why), "remedy": words_data(remedy)}
    return texts


def _setting(id: str, level: str, setting: Setting) -> Data:
    return {
        "rule": id, "level": level or None, "severity": setting.severity, "off": setting.off,
        "params": dict(setting.params), "at": str(setting.at),
    }
