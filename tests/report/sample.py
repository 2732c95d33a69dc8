"""A small audit made by hand: a district below a city, with one finding of each kind; and how it stands to before."""

from collections.abc import Mapping
from dataclasses import replace

from auditor.difference.since import Since, Standing, State
from auditor.ground.mark import Mark
from auditor.ground.words import SILENCE, Words
from auditor.messages.terms import TERMS
from auditor.model.audit import Audit, AuditedPlan, Counts, Evidence, Finding, Granted, Lack, Member, SubjectKey
from auditor.model.rule import Rule, Severity
from auditor.run.reported import Reported

FOLDER = "plans/某 族"
CITY, DISTRICT = f"{FOLDER}/city.plan.yaml", f"{FOLDER}/district.plan.yaml"


def rule(id: str, file: str, severity: Severity = "error") -> Rule:
    """A rule of which only what reports show matters."""
    return Rule(
        id=id, family="shares", title=Words(f"{id}的题目", f"title of {id}"), severity=severity, subject="link",
        when="", check="", message=SILENCE, at="", shows=(), under=(), cause="", gather="", gathered=None, member="",
        margin="", settles="", settled=None, suggest=(), off=False, why=Words("因为", "because"),
        remedy=Words("改正", "mend it"), params={}, examples=(), file=f"rules/shares/{file}.rule.yaml", digest="",
        marks={},
    )


def plan(id: str, region: str, file: str) -> AuditedPlan:
    words = TERMS.get(id, Words(id, id))
    return AuditedPlan(id, f"{region}方案", region, id, words, "印发", "full", file, "ab" * 32, 2)


def evidence(label: str, raw: str, file: str, line: int) -> Evidence:
    return Evidence(Words(label, f"{label}(en)"), raw, raw, Mark(file, line, 5), True)


SHARE = Finding(
    rule="SHR-001", severity="error", verdict="violated",
    subject=SubjectKey("link", "district", "lift", "2027"),
    message=Words("声明占 16.6%，计算为 ≈16.67%", "declares 16.6%, it is ≈16.67%"),
    evidence=(
        evidence("声明占比", "16.6%", DISTRICT, 14), evidence("上级目标", "600台套", CITY, 10),
        evidence("本级目标", "100台套", DISTRICT, 13),
    ),
    formula="100台套 ÷ 600台套 = ≈16.67%", computed="1/6", missing=(), at=Mark(DISTRICT, 14, 5), related=(), members=(),
    quoted=False, fingerprint="1:aa",
)
NOTE = replace(
    SHARE, rule="SHR-005", severity="note", message=Words("未写占比", "names no share"), evidence=(), formula="",
    computed="", at=Mark(DISTRICT, 20, 3), fingerprint="1:bb", subject=SubjectKey("link", "district", "pump", "2027"),
)
MANY = replace(
    SHARE, rule="TRM-012", severity="warning",
    message=Words("2 项没有年份：报废汽车、船舶", "2 without a year: 报废汽车, 船舶"),
    subject=SubjectKey("trim", "district"), evidence=(), formula="", at=Mark(DISTRICT, 30, 3), fingerprint="1:cc",
    members=tuple(
        Member(SubjectKey("trim", "district", "", "", f"city/{name}"), name, Mark(DISTRICT, line, 3))
        for name, line in (("报废汽车", 30), ("船舶", 33))
    ),
)
OPEN = replace(
    SHARE, rule="ALN-001", verdict="undetermined", message=Words("缺少上级目标", "the target above is missing"),
    missing=(Lack("quoted", Words("上级目标", "the target above"), "city", "lift", 2027, ""),), evidence=(), formula="",
    at=Mark(DISTRICT, 11, 3), fingerprint="1:dd",
)
WAIVED = replace(
    NOTE, severity="error", verdict="waived", fingerprint="1:ee", at=Mark(DISTRICT, 40, 3),
    waiver=Granted("已报备", "市发改委", "2026-12-31", Mark("waivers.yaml", 2, 3)),
)
ALL = (SHARE, NOTE, MANY, OPEN, WAIVED)
RULES = (
    rule("ALN-001", "same-number"), rule("SHR-001", "declared-share"), rule("SHR-002", "part"),
    rule("SHR-005", "share-stated", "note"), rule("TRM-012", "said-year", "warning"), rule("ZZZ-001", "never-met"),
)


def reported(*findings: Finding, since: Since | None = None) -> Reported:
    """A report of these findings on the two plans; ZZZ-001 met nothing to judge."""
    coverage = {each.id: Counts(holds=1) if each.id != "ZZZ-001" else Counts(not_applicable=3) for each in RULES}
    audit = Audit((plan("city", "某市", CITY), plan("district", "某区", DISTRICT)), RULES, coverage, findings)
    return Reported(audit, findings, (), (), {}, since)


def since(fixed: tuple[Finding, ...] = (), remarks: tuple[Words, ...] = (), **states: State) -> Since:
    """A comparison with `main`, by the letters of fingerprints: aa="new" …; what is not named is unchanged."""
    return compared(states, fixed, remarks)


def compared(states: Mapping[str, State], fixed: tuple[Finding, ...], remarks: tuple[Words, ...]) -> Since:
    """The same, with the states as data."""
    known = {letters * 2: states.get(letters * 2, "unchanged") for letters in "abcdefgh"}
    reasons = {"worse": Words("差距由 1% 扩大到 2%", "off by 2%, it was 1%")}
    return Since("main", {
        (FOLDER, f"1:{letters}"): Standing(state, reasons.get(state, SILENCE)) for letters, state in known.items()
    }, fixed, remarks)
