"""Facts of the real plan set that any reader can recount."""

from fractions import Fraction

import pytest

from auditor.judge.compiled import compile_rules
from auditor.judge.judging import verdicts
from auditor.model.audit import Audit, Finding
from auditor.model.plan import PlanSet, Said
from auditor.model.rows.build import Family
from auditor.model.rows.claim import ClaimRow
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.target import TargetRow
from auditor.model.rule import RulePack
from auditor.text.compare import same_number

# Rows 8–10 and 12–20 of Wujiagang's annex: target ÷ target of the city, as a hand calculates them.
SHARES = {
    "lift-renewal": (100, 1000, "10%"), "water-supply": (40, 400, "10%"),
    "sanitation-equipment": (100, 600, "16.67%"),
    "medical-imaging": (10, 30, "33.33%"), "hospital-beds": (60, 200, "30%"),
    "car-trade-in": (1000, 3200, "31.25%"),
    "elderly-home-adaptation": (150, 1000, "15%"), "appliance-recycling": (20_000, 390_000, "5.13%"),
    "used-car-trade": (6000, 60_000, "10%"), "student-computers": (800, 20_000, "4%"),
    "banbantong": (600, 3000, "20%"),
    "ai-labs": (20, 200, "10%"),
}
NOMINAL = {"elderly-home-adaptation", "used-car-trade"}
# plan: (indicators, trims, claims)
SIZES = {
    "nation": (9, 0), "hubei": (17, 0), "yichang": (32, 0), "wujiagang": (24, 13), "liaocheng": (0, 0),
}


@pytest.fixture(scope="module")
def verdict(real_family: Family, pack: RulePack) -> dict[str, list[tuple[SubjectRow, str]]]:
    """Per rule: every row with its verdict."""
    return {id: list(verdicts(rule, real_family, pack)) for id, rule in compile_rules(pack.rules).items()}


def of(rows: list[tuple[SubjectRow, str]], plan: str) -> list[tuple[SubjectRow, str]]:
    return [(row, answer) for row, answer in rows if row.key.plan == plan]


def test_the_twelve_plans(real_plans: PlanSet) -> None:
    assert set(real_plans.plans) == {
        "nation", "hunan", "hubei", "yichang", "wujiagang", "sichuan", "henan", "nanyang-draft", "nanyang",
        "shandong",
        "liaocheng", "guanxian",
    }
    for id, (indicators, trims) in SIZES.items():
        plan = real_plans.plans[id]
        assert (len(plan.indicators), len(plan.trims)) == (indicators, trims), id


@pytest.mark.parametrize("id", SHARES)
def test_a_declared_share_holds_with_its_exact_quotient(
    id: str, verdict: dict[str, list[tuple[SubjectRow, str]]]
) -> None:
    part, whole, declared = SHARES[id]
    judged = [
        (row, answer) for row, answer in of(verdict["SHR-001"], "wujiagang")
        if isinstance(row, LinkRow) and row.id == id and answer != "not_applicable"
    ]
    assert [answer for _, answer in judged] == ["holds"]
    row = judged[0][0]
    assert isinstance(row, LinkRow)
    assert row.computed_share == Fraction(part, whole)
    assert isinstance(row.share, Said)
    assert row.share.quantity.raw == declared
    assert row.nominal is (id in NOMINAL)


def test_these_are_all_shares(verdict: dict[str, list[tuple[SubjectRow, str]]]) -> None:
    holds = [row.key.indicator for row, answer in of(verdict["SHR-001"], "wujiagang") if answer == "holds"]
    assert sorted(holds) == sorted(SHARES)
    assert {answer for _, answer in of(verdict["SHR-001"], "wujiagang")} == {"holds", "not_applicable"}


def test_ten_shares_reach_ten_percent_and_two_do_not() -> None:
    below = [id for id, (part, whole, _) in SHARES.items() if Fraction(part, whole) < Fraction(1, 10)]
    assert below == ["appliance-recycling", "student-computers"]


@pytest.mark.parametrize("rule", ["CLM-001", "CLM-002", "CLM-003"])
def test_every_claim_of_wujiagang_holds(rule: str, verdict: dict[str, list[tuple[SubjectRow, str]]]) -> None:
    judged = of(verdict[rule], "wujiagang")
    assert {answer for _, answer in judged} <= {"holds", "not_applicable"}
    assert sum(answer == "holds" for _, answer in judged) >= 7


def test_the_numbers_of_the_note(real_family: Family) -> None:
    claims = real_family.by_id["wujiagang"].claims
    ledgers = {
        (row.record.group, row.aspect): (row.declared, row.recount) for row in claims if row.record.ledger
    }
    expected = {
        "": {"before": 32, "trimmed": 13, "added": 3, "after": 22, "balance": 22},
        "主要目标": {"before": 6, "trimmed": 1, "after": 5, "balance": 5},
        "具体目标": {"before": 26, "trimmed": 12, "added": 3, "after": 17, "balance": 17},
    }
    assert ledgers == {
        (group, aspect): (number, number) for group, numbers in expected.items() for aspect,
        number in numbers.items()
    }
    counts = {row.says: row.recount for row in claims if row.aspect == "count"}
    assert counts["《“两新”行动方案（送审稿）》共19条"] == 19
    assert counts["除3项为伍家岗区自主设定外"] == 3
    assert counts["其余19项与市级同步"] == 19
    assert counts["等7项指标与市级保持一致"] == 7
    assert counts["等10项指标占全市比重达到10%及以上"] == 10
    assert counts["全年家电回收量、更新师生用计算机等2项指标占全市比重均低于10%"] == 2


def test_every_claim_is_recounted(real_family: Family) -> None:
    for plan in real_family.plans:
        for row in plan.claims:
            assert isinstance(row, ClaimRow)
            assert isinstance(row.recount, int)
            assert row.declared in (None, row.recount)
            assert (row.absent, row.extra) == ((), ())


def test_twenty_eight_numbers_of_the_district_agree_with_the_city_and_the_body(real_family: Family) -> None:
    plan = real_family.by_id["wujiagang"]
    listed = [row for row in plan.indicators if row.listed]
    numbers = [target for row in listed for target in row.targets if target.numeric]
    assert (len(listed), len(numbers)) == (22, 28)
    said = {(row.indicator.id, row.when) for row in plan.statements if row.part == "body"}
    assert {(target.indicator.id, target.when) for target in numbers} == said & {
        (target.indicator.id, target.when) for target in numbers
    }
    for row in plan.statements:
        assert row.target is not None
        assert same_number(row.quantity, row.target.quantity) is True, row.key


def test_of_thirty_two_nineteen_are_carried_and_thirteen_trimmed(real_family: Family) -> None:
    owed = real_family.by_id["wujiagang"].duties
    duties = [duty for duty in owed if duty.parent_plan.id == "yichang"]
    assert len(duties) == 32
    assert {duty.parent_plan.id for duty in owed if duty not in duties} <= {"hubei", "nation"}
    assert (sum(duty.carried for duty in duties), sum(duty.trimmed for duty in duties)) == (19, 13)
    assert not any(duty.carried and duty.trimmed for duty in duties)


def test_every_restated_number_of_the_city_equals_the_plan_of_the_city(real_family: Family) -> None:
    rows = [row for row in real_family.by_id["wujiagang"].restatements if row.of == "yichang"]
    numbers = [row for row in rows if row.quantity.number is not None]
    assert len(numbers) == 24
    for row in numbers:
        assert isinstance(row.source, TargetRow)
        assert same_number(row.quantity, row.source.quantity) is True


def about(findings: list[Finding], plan: str, rule: str, indicator: str = "") -> list[Finding]:
    return [
        finding for finding in findings if (finding.subject.plan, finding.rule) == (plan, rule)
        and indicator in (finding.subject.indicator, "")
    ]


def test_no_error_in_the_shares_claims_and_trims_of_wujiagang(real_findings: list[Finding]) -> None:
    wrong = [
        finding.message.zh for finding in real_findings
        if (finding.subject.plan, finding.verdict, finding.severity) == ("wujiagang", "violated", "error")
        and finding.rule[:3] in ("SHR", "CLM", "TRM")
    ]
    assert wrong == []


def test_the_buses_of_the_city_are_below_the_province_and_the_district_hides_it(real_audit: Audit) -> None:
    found = [
        finding for finding in real_audit.findings if finding.related
        and (finding.subject.indicator, finding.verdict) == ("new-energy-buses", "violated")
    ]
    (finding,) = found
    assert (finding.rule, finding.severity, finding.subject.plan) == ("ALN-003", "warning", "yichang")
    assert finding.message.zh == "新能源公交车占比（2027年）：本级“80%”，未达到湖北省“85%”的要求（所据数值系转引）"
    assert finding.at.file == "yichang.plan.yaml"
    assert {(item.raw, item.at and item.at.file) for item in finding.evidence if item.raw} >= {
        ("80%", "yichang.plan.yaml"), ("85%", "hubei.plan.yaml"),
    }
    district = [below for below in finding.related if below.subject.plan == "wujiagang"]
    assert [below.rule for below in district] == ["ALN-005"]
    assert "85%" in district[0].message.zh


@pytest.mark.parametrize(("indicator", "here", "above"), [
    ("rd-tool-penetration", "达到92%", "超过92%"), ("process-cnc-rate", "达到75%", "超过75%"),
])
def test_guanxian_weakens_the_bound_of_the_province_past_the_missing_city(
    indicator: str, here: str, above: str, real_findings: list[Finding]
) -> None:
    (finding,) = about(real_findings, "guanxian", "ALN-004")        # both in one line
    assert (finding.verdict, finding.severity) == ("violated", "warning")
    assert here in finding.message.zh
    assert above in finding.message.zh
    assert {item.raw for item in finding.evidence} >= {here, above}
    assert about(real_findings, "guanxian", "ALN-003", indicator) == []


def test_guanxian_says_basically_and_wholly_of_one_thing(real_findings: list[Finding]) -> None:
    found = [
        finding for finding in about(real_findings, "guanxian", "STM-001")
        if "全部淘汰" in finding.message.zh and "基本淘汰" in finding.message.zh
    ]
    assert [(finding.severity, finding.verdict) for finding in found] == [("error", "violated")]


def test_sichuan_answers_a_number_with_a_reference(real_findings: list[Finding]) -> None:
    (warning,) = about(real_findings, "sichuan", "ALN-009", "process-cnc-rate")
    assert (warning.verdict, warning.severity) == ("violated", "warning")
    assert "超过75%" in warning.message.zh
    assert "达到全国平均水平" in warning.message.zh
    (open_question,) = about(real_findings, "sichuan", "ALN-003", "process-cnc-rate")
    assert open_question.verdict == "undetermined"
    assert [lack.reason for lack in open_question.missing] == ["reference"]
    assert "所参照的数值及其年份" in open_question.message.zh


def test_hunan_names_the_base_at_which_it_would_hold(real_findings: list[Finding]) -> None:
    (finding,) = [
        finding for finding in real_findings if finding.subject.indicator == "scrapped-cars-dismantled"
        and (finding.subject.plan, finding.subject.year, finding.verdict) == ("hunan", "2027", "undetermined")
    ]
    assert "16万辆" in finding.message.zh
    assert "160,000 vehicles" in finding.message.en
    assert finding.missing[0].settles == "160000"
    assert {item.raw for item in finding.evidence} >= {"较2023年增加约一倍"}


def test_wujiagang_lacks_a_base_and_says_which_one_would_fit(real_findings: list[Finding]) -> None:
    implied = {
        finding.subject.indicator: finding for finding in about(real_findings, "wujiagang", "GRW-002")
    }
    assert set(implied) == {"used-car-trade-growth", "appliance-recycling-growth"}
    assert "应不少于4138辆" in implied["used-car-trade-growth"].message.zh
    assert "应约为15385台套" in implied["appliance-recycling-growth"].message.zh
    assert Fraction(implied["used-car-trade-growth"].missing[0].settles) == Fraction(6000 * 100, 145)
    assert Fraction(implied["appliance-recycling-growth"].missing[0].settles) == Fraction(20_000 * 100, 130)


def test_near_units_of_annex_and_body(real_findings: list[Finding]) -> None:
    notes = about(real_findings, "wujiagang", "STM-003")
    assert [finding.severity for finding in notes] == ["note"]
    assert "更新CT、DR、彩超等设备" in notes[0].message.zh
    assert "改造病床" in notes[0].message.zh


def test_lost_bounds_are_one_note_that_lists_the_rows(real_findings: list[Finding]) -> None:
    (finding,) = about(real_findings, "wujiagang", "STM-004")
    assert finding.severity == "note"
    assert {member.subject.indicator for member in finding.members} == {
        "equipment-investment", "rd-tool-penetration", "process-cnc-rate", "charging-piles",
        "new-energy-buses",
        "car-trade-in", "appliance-recycling",
    }


def test_district_city_and_province_are_in_order(real_family: Family) -> None:
    for link in real_family.by_id["wujiagang"].links:
        if link.relation == "share":
            share = link.computed_share
            assert not isinstance(share, Fraction) or 0 < share <= 1
    for target in real_family.by_id["wujiagang"].targets:
        if target.previous is not None and target.numeric:
            assert target.number is not None
            assert target.previous.number is not None
            assert target.previous.number <= target.number


def test_nothing_is_silently_unjudged(real_audit: Audit, real_family: Family) -> None:
    for id, counts in real_audit.coverage.items():
        total = counts.holds + counts.violated + counts.undetermined + counts.not_applicable
        rows = sum(len(list(rows)) for rows in [collect(real_family, real_audit, id)])
        assert total == rows, id


def collect(family: Family, audit: Audit, id: str) -> list[object]:
    from auditor.judge.judging import rows_of

    rule = next(rule for rule in audit.rules if rule.id == id)
    return [] if rule.off else [row for plan in family.plans for row in rows_of(plan, rule.subject)]
