"""A plan held against its documents, as every format of a report can tell it."""

from collections import Counter

from auditor.ground.words import SILENCE, say
from auditor.intake.verify.documents import Difference
from auditor.intake.verify.plan import Verified
from auditor.messages.verify import VERIFY, VERIFY_REMEDY, VERIFY_TITLES, VERIFY_WHY
from auditor.model.audit import Audit, AuditedPlan, Counts, Finding, SubjectKey, fingerprint, numbered
from auditor.model.plan import Plan
from auditor.model.rule import Rule
from auditor.run.reported import Reported

# What is looked at together, and the kinds of difference that come of it, the first for what agrees.
LOOKED_AT = {
    "quotes": ("quote",),
    "values": ("value", "year", "bound", "chapter"),
    "restated": ("restated",),
    "offices": ("office",),
    "numbers": ("number", "lacking"),
}


def reported_of(plan: Plan, found: Verified) -> Reported:
    """What was verified as an audit of one plan, with a rule for each kind of difference."""
    fallen = Counter(_rule_id(each) for each in found.differences)
    coverage = {id: Counts(violated=fallen[id]) for id in VERIFY_TITLES}
    for looked, kinds in LOOKED_AT.items():
        wrong = sum(fallen[f"verify-{kind}"] for kind in kinds)
        id = f"verify-{kinds[0]}"
        coverage[id] = Counts(holds=max(found.checked[looked] - wrong, 0), violated=fallen[id])
    audited = AuditedPlan(
        id=plan.id, title=plan.title, region=plan.region, level=plan.level, level_words=plan.tier.words,
        stage=plan.stage, text=plan.text, file=plan.file, digest=plan.digest, indicators=len(plan.indicators),
    )
    keys = numbered(SubjectKey("plan", plan.id, "", "", each.words.en) for each in found.differences)
    findings = tuple(_finding(plan, each, key) for each, key in zip(found.differences, keys, strict=True))
    rules = tuple(_rule(id) for id in VERIFY_TITLES)
    return Reported(Audit((audited,), rules, coverage, findings), findings, (), (), {})


def _rule_id(difference: Difference) -> str:
    return f"verify-{difference.kind}"


def _finding(plan: Plan, difference: Difference, subject: SubjectKey) -> Finding:
    id = _rule_id(difference)
    place = difference.place
    message = say(VERIFY, "told", words=difference.words, place=place) if place else difference.words
    return Finding(
        rule=id, severity=difference.severity, verdict="violated", subject=subject, message=message, evidence=(),
        formula="", computed="", missing=(), at=plan.mark(difference.at), related=(), members=(), quoted=False,
        fingerprint=fingerprint(id, subject),
    )


def _rule(id: str) -> Rule:
    return Rule(
        id=id, family="verify", title=VERIFY_TITLES[id], severity="error", subject="plan", when="", check="",
        message=SILENCE, at="", shows=(), under=(), cause="", gather="", gathered=None, member="", margin="",
        settles="", settled=None, suggest=(), off=False, why=VERIFY_WHY, remedy=VERIFY_REMEDY, params={}, examples=(),
        file=id, digest="", marks={},
    )
