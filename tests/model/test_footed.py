"""Links, twins, rows and claims on one footing, judged by the shipped rules; and a rule of one's own about periods."""

from pathlib import Path

import pytest

from auditor.ground.missing import Missing
from auditor.judge.audit import audit, ready
from auditor.model.audit import Audit, Finding
from auditor.model.rows.link import LinkRow
from auditor.model.rows.target import TargetRow
from auditor.model.rule import RulePack
from auditor.read.family import load_family
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.text.name import weight_of
from tests.small import all_findings, audited, plans_of

PACK = RulePack(load_rules([rules_folder()]), {})


def judged(folder: Path, city: str, district: str, base: int = 2022) -> Audit:
    """The audit of an indicator of a city and its answer, by all shipped rules."""
    return audit(plans_of(
        folder, city=f"base_year: {base}\nindicators:\n  a: {{{city}}}\n",
        district=f"base_year: {base}\nindicators:\n  a: {{{district}}}\n",
    ), PACK)


def found(made: Audit, rule: str, verdict: str = "violated") -> list[Finding]:
    return [each for each in all_findings(made) if each.rule == rule and each.verdict == verdict]


def own(folder: Path, *indicators: str, head: str = "base_year: 2022\n") -> Audit:
    """The audit of one plan by all shipped rules."""
    rows = "".join(f"  i{number}: {{{text}}}\n" for number, text in enumerate(indicators))
    return audit(plans_of(folder, city=f"{head}indicators:\n{rows}"), PACK)


def test_a_weaker_total_under_a_yearly_rate_shows_what_was_worked_out(tmp_path: Path) -> None:
    made = judged(
        tmp_path, "name: 居民收入, targets: {2027: 年均增长6%}",
        "name: 居民收入, targets: {2027: 较2022年增长30%}, link: {to: city/a, relation: at-least}",
    )
    (finding,) = found(made, "ALN-003")
    assert finding.message.zh == (
        "居民收入（2027年）：本级“较2022年增长30%”，未达到city“年均增长6%”的要求（年均增长6% → ≈33.82%）"
    )
    assert [item.raw for item in finding.evidence][:2] == ["较2022年增长30%", "年均增长6% → ≈33.82%"]


def test_a_share_of_unlike_footings_is_never_computed(tmp_path: Path) -> None:
    plans = plans_of(
        tmp_path, city="indicators:\n  a: {name: 二手车交易量, targets: {2027: 每年160万辆}}\n",
        district="indicators:\n  a: {name: 二手车交易量, targets: {2027: 累计6.5万辆}, "
                 "link: {to: city/a, relation: share}}\n",
    )
    (link,) = ready(plans).by_id["district"].links
    assert isinstance(link, LinkRow)
    assert isinstance(link.computed_share, Missing)
    made = audit(plans, PACK)
    assert not found(made, "SHR-005")
    (open_one,) = found(made, "ALN-020", "undetermined")
    assert [lack.reason for lack in open_one.missing] == ["footing-other-years"]


@pytest.mark.parametrize(("share", "verdict"), [("10%", []), ("2%", ["SHR-001"])])
def test_a_yearly_share_of_a_total(tmp_path: Path, share: str, verdict: list[str]) -> None:
    made = judged(
        tmp_path, "name: 城镇新增就业, targets: {2027: 累计50万人}",
        f"name: 城镇新增就业, targets: {{2027: 每年1万人}}, link: {{to: city/a, relation: share, share: {share}}}",
    )
    assert [each.rule for each in found(made, "SHR-001")] == verdict


def test_years_reached_early_later_and_lower_and_left_open(tmp_path: Path) -> None:
    above = "name: 高标准农田比例, targets: {2025: 60%}"
    link = "link: {to: city/a, relation: at-least}"
    early = judged(tmp_path / "1", above, f"name: 高标准农田比例, targets: {{2024: 60%}}, {link}")
    assert not found(early, "ALN-008")
    lower = judged(tmp_path / "2", above, f"name: 高标准农田比例, targets: {{2027: 55%}}, {link}")
    (finding,) = found(lower, "ALN-019")
    assert finding.message.zh == "高标准农田比例：本级2027年为“55%”，city2025年就要求“60%”"
    weaker = judged(tmp_path / "3", above, f"name: 高标准农田比例, targets: {{2024: 50%}}, {link}")
    (open_one,) = found(weaker, "ALN-008", "undetermined")
    assert [lack.reason for lack in open_one.missing] == ["earlier-and-weaker"]
    growth = judged(
        tmp_path / "4", "name: 二手车交易量, targets: {2025: 增长10%}",
        f"name: 二手车交易量, targets: {{2024: 增长20%}}, {link}",
    )
    assert found(growth, "ALN-008")


def test_yearly_rows_short_of_their_total(tmp_path: Path) -> None:
    rows = "2023: 10万人, 2024: 10万人, 2025: 9万人, 2026: 9万人, 2027: 9万人"
    made = own(
        tmp_path, f"name: 城镇新增就业, measure: m, targets: {{{rows}}}",
        "name: 累计城镇新增就业, measure: m, targets: {2027: 累计50万人}",
    )
    (finding,) = found(made, "GRW-011")
    assert finding.message.zh == (
        "累计城镇新增就业（2027年）：10万人 + 10万人 + 9万人 + 9万人 + 9万人 = 47万人，少于 累计50万人"
    )
    assert not found(made, "GRW-001")


def test_a_declared_period_counts_the_years(tmp_path: Path) -> None:
    texts = (
        "name: 加氢站, measure: s, targets: {2025: 每年5座}", "name: 加氢站累计, measure: s, targets: {2025: 累计25座}",
    )
    made = own(tmp_path, *texts, head="base_year: 2021\nyears: [2025]\nperiod: [2022, 2025]\n")
    (finding,) = found(made, "GRW-007")
    assert finding.message.zh == "加氢站：每年5座 × 4 年 = 20座，累计目标为 累计25座"


@pytest.mark.parametrize(("end", "rules"), [("1402.6亿元", []), ("1500亿元", []), ("1300亿元", ["GRW-013"])])
def test_real_growth_and_nominal_ends(tmp_path: Path, end: str, rules: list[str]) -> None:
    made = own(
        tmp_path, "name: 地区生产总值年均增长, measure: m, baseline: {2022: 1000亿元}, targets: {2027: 年均增长7%}",
        f"name: 地区生产总值, measure: m, targets: {{2027: {end}}}",
    )
    assert [each.rule for each in all_findings(made) if each.rule in ("GRW-002", "GRW-013", "GRW-014")] == rules


def test_base_values_in_two_places_of_a_document_and_of_two_levels(tmp_path: Path) -> None:
    made = own(
        tmp_path / "1", "name: 城镇化率, baseline: {2022: 54.8%}, targets: {2027: 60%}, "
        "statements: [{part: body, baseline: {2022: 55.2%}}]",
    )
    (finding,) = found(made, "STM-001")
    assert finding.message.zh == "城镇化率（2022年）：正文写“55.2%”，指标的目标值为“54.8%”"
    made = judged(
        tmp_path / "2", "name: 城镇化率, baseline: {2022: 54.8%}, targets: {2027: 60%}",
        "name: 城镇化率, targets: {2027: 60%}, link: {to: city/a, relation: same}, restated: {city: {2022: 55.2%}}",
    )
    assert [each.subject.year for each in found(made, "STM-005")] == ["2022"]


def test_points_never_stand_for_percent(tmp_path: Path) -> None:
    made = own(
        tmp_path, "name: 单位GDP能耗, targets: {2027: 下降13.5%}, "
        "statements: [{part: body, targets: {2027: 降低13.5个百分点}}]",
    )
    assert len(found(made, "STM-014")) == 1


def test_a_formula_claim_is_recounted_with_its_units(tmp_path: Path) -> None:
    claims = 'claims:\n  - {says: 面积乘单产等于总产, formula: "i0 * i1 == i2", year: 2027}\n'
    made = own(
        tmp_path, "name: 播种面积, targets: {2027: 100万亩}", 'name: 单产, unit: 公斤/亩, targets: {2027: "400"}',
        "name: 总产, targets: {2027: 45万吨}", head=f"base_year: 2022\n{claims}",
    )
    (finding,) = found(made, "CLM-004")
    assert finding.message.zh == (
        "文件所列“面积乘单产等于总产”（2027年）：100万亩 × 400 = 40万吨 ≠ 45万吨，与所列数值不符"
    )


def test_a_rule_of_ones_own_asks_for_periods(tmp_path: Path) -> None:
    rule = """for: target
when: target.basis == 'total' and count(target.period) == 2
check: 2027 in target.period
"""
    made = audited(
        tmp_path, rule, city="indicators:\n  a: {name: 甲, targets: {2021-2025: 10台}}\n"
                             "  b: {name: 乙, targets: {2023-2027: 10台}}\n",
    )
    assert [each.subject.indicator for each in made.findings] == ["a"]


def test_rows_tell_their_footing(tmp_path: Path) -> None:
    plan = ready(plans_of(
        tmp_path, city="base_year: 2022\nindicators:\n  a: {name: 甲, targets: {2025H1: 10台, 2027: 年均增长5%}}\n",
    )).by_id["city"]
    half, pace = plan.targets
    assert isinstance(half, TargetRow)
    assert (half.basis, half.period, half.year) == ("total", (2025, 2025), 2025)
    assert (pace.basis, pace.counts_from, pace.prices) == ("pace", 2022, None)


def test_shares_said_elsewhere_are_looked_for_once_a_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(name: str) -> tuple[str, tuple[str, ...]] | None:
        asked.append(name)
        return weight_of(name)

    monkeypatch.setattr("auditor.model.rows.plan.weight_of", counted)
    monkeypatch.setattr("auditor.model.rows.other_years.weight_of", counted)
    texts = {
        plan: "base_year: 2022\nindicators:\n" + "".join(
            f"  i{number}: {{name: 事项{number}, targets: {{2027: {amount}台}}{link.format(number)}}}\n"
            for number in range(60)
        )
        for plan, amount, link in (("city", 90, ""), ("district", 80, ", link: {{to: city/i{}, relation: same}}"))
    }
    assert found(audit(plans_of(tmp_path, **texts), PACK), "ALN-001")
    assert len(asked) <= 120


@pytest.mark.parametrize(("above", "here"), [
    ("2021-2025: 100个", "2025: 10个"), ("2025: 100个", "2021-2025: 10个"), ("2021-2025: 100个", "2021-2025: 10个"),
])
def test_a_whole_period_and_its_last_year_are_held_against_each_other_once(
    tmp_path: Path, above: str, here: str
) -> None:
    link = "link: {to: city/a, relation: share, share: 11%}"
    city, district = (f"name: 建成公园, targets: {{{targets}}}" for targets in (above, here))
    made = judged(tmp_path, city, f"{district}, {link}", 2020)
    assert len(found(made, "SHR-001")) == 1
    assert found(made, "ALN-008") == []


def test_a_period_takes_no_year_that_the_other_side_has_as_well(tmp_path: Path) -> None:
    link = "link: {to: city/a, relation: share, share: 50%}"
    made = judged(
        tmp_path, "name: 建成公园, targets: {2021-2025: 100个, 2025: 20个}",
        f"name: 建成公园, targets: {{2021-2025: 50个, 2025: 5个}}, {link}", 2020,
    )
    assert [finding.subject.year for finding in found(made, "SHR-001")] == ["2025"]


@pytest.mark.parametrize(("title", "baseline", "unsaid"), [
    ("“十四五”规划", "", 0), ("行动方案（2021—2025年）", "", 1), ("规划", "", 1),
    ("“十四五”规划", "baseline: {2019: 400万吨}, ", 1),
])
def test_a_five_year_plan_counts_from_the_year_before_it(
    tmp_path: Path, title: str, baseline: str, unsaid: int
) -> None:
    file = tmp_path / "city.plan.yaml"
    file.write_text(
        f"plan: city\ntitle: {title}\nlevel: city\nregion: {{name: 甲市}}\nparents: []\nyears: [2025]\n"
        f"indicators:\n  a: {{name: 水产品产量, {baseline}targets: {{2025: 增长30%}}}}\n", encoding="utf-8",
    )
    made = audit(load_family([(str(file), file.name)]), PACK)
    assert len(found(made, "GRW-003")) == unsaid
