"""Values that mean another one: of another year, of a mean of years, of another row; held against the level above."""

from pathlib import Path

import pytest

from auditor.judge.audit import audit
from auditor.model.audit import Audit
from auditor.model.rule import RulePack
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from tests.small import all_findings, plans_of

PACK = RulePack(load_rules([rules_folder()]), {})
FIVE = "baseline: {2016: 84%, 2017: 85%, 2018: 86%, 2019: 87%, 2020: 88%}"


def judged(folder: Path, above: str, below: str, more: str = "") -> Audit:
    link = "link: {to: city/a, relation: at-least}"
    return audit(plans_of(
        folder, city=f"base_year: 2020\nyears: [2025]\nindicators:\n  a: {{{above}}}\n",
        district=f"base_year: 2020\nyears: [2025]\nindicators:\n  a: {{{below}, {link}}}\n{more}",
    ), PACK)


def verdicts(made: Audit, rule: str) -> list[str]:
    return [each.verdict for each in all_findings(made) if each.rule == rule]


@pytest.mark.parametrize(("asked", "text", "known", "out"), [
    ("86%", "不低于“十三五”平均水平", FIVE, []), ("87%", "不低于“十三五”平均水平", FIVE, ["violated"]),
    ("85%", "高于2020年5个百分点", "baseline: {2020: 80%}", []),
    ("85%", "高于2020年4个百分点", "baseline: {2020: 80%}", ["violated"]),
    ("85%", "不低于“十三五”平均水平", "baseline: {2020: 88%}", ["undetermined"]),
    ("85%", "由80%提高到86%", "baseline: {2020: 80%}", []), ("85%", "由80%提高到84%", "", ["violated"]),
    ("85%", "百分之九十的企业", "", []), ("85%", "百分之八十的企业", "", ["violated"]),
    ("三分之二", "66.7%", "", []), ("三分之二", "66.6%", "", ["violated"]),
    ("不能低于85%", "84%", "", ["violated"]), ("不能低于85%", "86%", "", []),
])
def test_what_is_meant_is_held_against_the_level_above(
    tmp_path: Path, asked: str, text: str, known: str, out: list[str]
) -> None:
    below = f"name: 普及率, targets: {{2025: {text}}}" + (f", {known}" if known else "")
    made = judged(tmp_path, f"name: 普及率, targets: {{2025: {asked}}}", below)
    assert verdicts(made, "ALN-003") == out


@pytest.mark.parametrize(("asked", "out"), [("7%", []), ("7.5%", ["violated"])])
def test_so_far_above_another_row(tmp_path: Path, asked: str, out: list[str]) -> None:
    row = "  g: {name: 地区生产总值增长, targets: {2025: 6%}}\n"
    made = judged(
        tmp_path, f"name: 居民收入增长, targets: {{2025: {asked}}}",
        "name: 居民收入增长, targets: {2025: 高于经济增速1个百分点}", row,
    )
    assert verdicts(made, "ALN-003") == out


@pytest.mark.parametrize(("text", "rules"), [
    ("6%—7%", []), ("7%", []), ("6%", ["STM-011"]), ("5%—6%", ["ALN-003"]),
])
def test_a_range_or_a_higher_number_loses_no_bound(tmp_path: Path, text: str, rules: list[str]) -> None:
    made = judged(tmp_path, "name: 普及率, targets: {2025: 6%以上}", f"name: 普及率, targets: {{2025: {text}}}")
    found = {each.rule for each in all_findings(made) if each.verdict == "violated" and each.rule != "ALN-012"}
    assert found == set(rules)
