"""An explanation tells the same story as the verdict, for every verdict."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.judge.compiled import compile_rule, compile_rules
from auditor.judge.explain import Explanation, explain, explained
from auditor.judge.judging import level_settings, rows_of, verdicts
from auditor.model.audit import Finding
from auditor.model.rows.build import Family
from auditor.model.rule import Rule, RulePack
from auditor.report.explain import explanation_data, explanations_text
from tests.small import plans_of, rules_of

CITY = """\
indicators:
  cleaning: {name: 更新环卫设备, targets: {2027: 600台套}}
  homes: {name: 居家适老化改造, targets: {2027: 1000户以上}}
  lifts: {name: 更新电梯, targets: {2027: 大幅增加}}
  rate: {name: 数字化普及率, targets: {2027: 90%}}
"""
DISTRICT = """\
indicators:
  cleaning: {name: 更新环卫设备, targets: {2027: 100台套}, link: {to: city/cleaning, relation: share, share: 16.6%}}
  homes: {name: 居家适老化改造, targets: {2027: 150户}, link: {to: city/homes, relation: share, share: 15%}}
  lifts: {name: 更新电梯, targets: {2027: 100台}, link: {to: city/lifts, relation: share, share: 10%}}
  rate: {name: 数字化普及率, targets: {2027: 85%}, link: {to: city/rate, relation: same}}
"""
SHARE = """\
title: {zh: 占比一致, en: The share agrees}
for: link
when: link.relation == 'share' and stated(link.share)
check: agrees(link.computed_share, link.share)
message: {zh: "{link.name}：{link.share}", en: "{link.name}: {link.share}"}
"""


def explanations(folder: Path, rule: str, name: str, **settings: bool) -> list[Explanation]:
    """What one rule says of the small plans."""
    made = next(iter(rules_of(folder / "rules", rule).values()))
    made = replace(made, off=settings.get("off", False))
    family = ready(plans_of(folder / "plans", city=CITY, district=DISTRICT))
    return explained(compile_rule(made), family, RulePack({made.id: made}, {}), name)


def text(folder: Path, rule: str, name: str, language: Language = "zh") -> str:
    found = explanations(folder, rule, name)
    return explanations_text(found[0].rule, found, language)


def test_a_violated_rule_with_its_margin(tmp_path: Path) -> None:
    assert text(tmp_path, SHARE, "district/cleaning") == """\
TST-001  占比一致（错误，审核对象：对应关系）
为什么：因为

district/cleaning@2027  更新环卫设备：不符
    位置：district.plan.yaml:10:44
    说明：更新环卫设备：16.6%
    适用条件：
        √  对应方式（占比） 等于 占比
        √  声明占比（16.6%）：文件作了说明
    判断式：
        ×  计算占比（≈16.67%）、声明占比（16.6%）：按所写位数与声明值一致
    依据：
        本级目标  100台套  — district.plan.yaml:10:44
        上级目标  600台套  — city.plan.yaml:10:44
        声明占比  16.6%    — district.plan.yaml:10:102
        对应方式  占比     — district.plan.yaml:10:88
    计算：计算占比 = 100台套 ÷ 600台套 = 1/6，即 ≈16.67%
    差距：计算占比 − 声明占比 = ≈0.07个百分点（允许 ±0.05个百分点，即所写末位的一半）
"""


def test_a_share_of_a_bound_holds_and_is_nominal(tmp_path: Path) -> None:
    assert text(tmp_path, SHARE, "district/homes@2027", "en") == """\
TST-001  The share agrees (error, judged on: link)
why: because

district/homes@2027  居家适老化改造: holds
    place: district.plan.yaml:11:42
    when:
        √  relation (share) equals share
        √  declared share (15%): the document says it
    check:
        √  computed share (15%), declared share (15%): agrees with the declared value at its digits
    evidence:
        own target      150户       — district.plan.yaml:11:42
        target above    1000户以上  — city.plan.yaml:11:42
        declared share  15%         — district.plan.yaml:11:96
        relation        share       — district.plan.yaml:11:82
    computed: computed share = 150户 ÷ 1000户以上 = 0.15, which is 15%
    margin: computed share − declared share = 0 percentage points \
(±0.5 percentage points is tolerated: half a unit of the last digit written)
    nominal: one of the two values is a bound, so the quotient is only one of the numbers as written
"""


def test_what_cannot_be_judged_says_what_is_missing(tmp_path: Path) -> None:
    assert text(tmp_path, SHARE, "district/lifts") == """\
TST-001  占比一致（错误，审核对象：对应关系）
为什么：因为

district/lifts@2027  更新电梯：无法判断
    位置：district.plan.yaml:12:39
    缺少：以数值表述的目标（该处只有定性表述）〔district/lifts（2027年）〕
    适用条件：
        √  对应方式（占比） 等于 占比
        √  声明占比（10%）：文件作了说明
    判断式：
        ?  计算占比、声明占比（10%）：按所写位数与声明值一致
    依据：
        本级目标  100台     — district.plan.yaml:12:39
        上级目标  大幅增加  — city.plan.yaml:12:39
        声明占比  10%       — district.plan.yaml:12:93
        对应方式  占比      — district.plan.yaml:12:79
"""


def test_what_does_not_apply_says_which_condition_failed(tmp_path: Path) -> None:
    assert text(tmp_path, SHARE, "district/rate") == """\
TST-001  占比一致（错误，审核对象：对应关系）
为什么：因为

district/rate@2027  数字化普及率：不适用
    位置：district.plan.yaml:13:40
    不适用，因为此条件不成立：对应方式（一致） 等于 占比
    适用条件：
        ×  对应方式（一致） 等于 占比
        ·  声明占比：文件作了说明
    判断式：未判断
    依据：
        对应方式  一致  — district.plan.yaml:13:78
"""


def test_several_subjects_are_counted_and_those_beside_take_a_line(tmp_path: Path) -> None:
    page = text(tmp_path, SHARE, "district").splitlines()
    assert page[2] == "共 4 项：通过 1，不符 1，无法判断 1，不适用 1"
    assert [line for line in page if line and not line.startswith(" ")][3:] == [
        "district/cleaning@2027  更新环卫设备：不符", "district/homes@2027  居家适老化改造：通过",
        "district/lifts@2027  更新电梯：无法判断",
        "district/rate@2027  数字化普及率：不适用 — 对应方式（一致） 等于 占比",
    ]


def test_a_place_names_a_subject(tmp_path: Path) -> None:
    for name in ("district.plan.yaml:10:44", "district.plan.yaml:10"):
        assert [each.address for each in explanations(tmp_path, SHARE, name)] == ["district/cleaning@2027"]
    assert explanations(tmp_path, SHARE, "district.plan.yaml:10:4") == []


def test_a_rule_that_is_off_is_explained_and_says_so(tmp_path: Path) -> None:
    (found,) = explanations(tmp_path, SHARE, "district/homes", off=True)
    assert found.off
    assert found.verdict == "holds"
    assert "district/homes@2027  居家适老化改造：通过（该规则未启用，审核时不作此判断）\n" in explanations_text(
        found.rule, [found], "zh")


@pytest.mark.parametrize(("check", "difference", "unit", "tolerance"), [
    ("reaches(link.child, link.parent)", Fraction(-5), "百分点", None),
    ("link.child >= link.parent", Fraction(-5), "百分点", None),
    ("link.year <= 2025", Fraction(2), "", None), ("count(plan.links) > 5", Fraction(-1), "", None),
])
def test_the_margin_of_a_comparison(
    check: str, difference: Fraction, unit: str, tolerance: Fraction | None, tmp_path: Path
) -> None:
    (found,) = explanations(tmp_path, f"for: link\ncheck: {check}\n", "district/rate")
    assert [(each.difference, each.unit, each.tolerance) for each in found.margins] == [(difference, unit, tolerance)]


@pytest.mark.parametrize("check", ["link.name == '更新'", "link.nominal == False", "link.relation in ('same', 'own')"])
def test_texts_and_flags_have_no_margin(check: str, tmp_path: Path) -> None:
    (found,) = explanations(tmp_path, f"for: link\ncheck: {check}\n", "district/rate")
    assert found.margins == ()


def test_numbers_of_collections_are_computed(tmp_path: Path) -> None:
    rule = "for: plan\ncheck: median(plan.links_shared, computed_share) < 1 and count(plan.links) > 1\n"
    (found,) = explanations(tmp_path, rule, "district")
    assert [(each.label.en, each.of, each.value, each.ratio) for each in found.computed] == [
        ("links with a computed share: median (computed share)", "", Fraction(19, 120), True),
        ("links: how many", "", Fraction(4), False),
    ]


def test_an_explanation_as_data(tmp_path: Path) -> None:
    (found,) = explanations(tmp_path, SHARE, "district/cleaning")
    data = explanation_data(found)
    assert data["subject"] == {
        "kind": "link", "plan": "district", "indicator": "cleaning", "year": 2027, "other": "city/cleaning",
    }
    assert data["check"] == [{
        "written": "agrees(link.computed_share, link.share)", "answer": "false", "words": {
            "zh": "计算占比（≈16.67%）、声明占比（16.6%）：按所写位数与声明值一致",
            "en": "computed share (≈16.67%), declared share (16.6%): agrees with the declared value at its digits",
        },
    }]
    assert data["computed"] == [{
        "label": {"zh": "计算占比", "en": "computed share"}, "of": "100台套 ÷ 600台套", "value": "1/6",
        "percent": "≈16.67%",
    }]
    assert data["margins"] == [{
        "first": {"zh": "计算占比", "en": "computed share"}, "second": {"zh": "声明占比", "en": "declared share"},
        "difference": "1/15", "unit": "百分点", "tolerance": "0.05",
    }]


@pytest.mark.parametrize("part", range(3))
def test_every_real_verdict_is_explained_as_it_was_given(
    real_family: Family, pack: RulePack, real_findings: list[Finding], part: int
) -> None:
    told = {(finding.rule, finding.subject): finding for finding in real_findings if not finding.members}
    met = 0
    for id, compiled in list(compile_rules(pack.rules).items())[part::3]:
        given = {row.key: verdict for row, verdict in verdicts(compiled, real_family, pack)}
        for plan in real_family.plans:
            order = level_settings(compiled.rule, pack)[plan.level]
            for row in rows_of(plan, compiled.rule.subject):
                found = explain(compiled, row, order)
                assert found.off or found.verdict == given[row.key]
                assert unlike(found, told.get((id, row.key))) == []
                met += (id, row.key) in told
    assert met > 6


def unlike(found: Explanation, finding: Finding | None) -> list[str]:
    """What of an explanation does not fit its verdict, or the finding of the same row."""
    answers = [step.answer for step in (*found.when, *found.check)]
    fits = {
        "message": (found.message is None) == (found.verdict in ("holds", "not_applicable")),
        "missing": (found.verdict == "undetermined") == bool(found.missing),
        "answers": ("false" in answers) == (found.verdict in ("violated", "not_applicable")),
    }
    if finding is not None:
        same = ("verdict", "message", "severity", "at", "formula", "missing", "quoted")
        fits |= {f"{name} of the finding": getattr(found, name) == getattr(finding, name) for name in same}
        fits["evidence of the finding"] = set(finding.evidence) <= set(found.evidence)
    return [name for name, well in fits.items() if not well]


def test_every_real_explanation_can_be_written(real_family: Family, shipped_rules: dict[str, Rule]) -> None:
    pack = RulePack(shipped_rules, {})
    for compiled in compile_rules(shipped_rules).values():
        found = explained(compiled, real_family, pack, "wujiagang") or explained(compiled, real_family, pack, "hunan")
        for language in ("zh", "en"):
            page = explanations_text(compiled.rule, found, language) if found else ""
            assert "None" not in page
            assert "{" not in page.replace("{…}", "") or "{" in compiled.rule.check


def test_what_a_function_works_out_has_the_unit_of_what_it_was_given(tmp_path: Path) -> None:
    rule = next(iter(rules_of(tmp_path / "rules", """\
title: {zh: 对得上, en: They fit}
for: target
when: target.kind == 'growth'
check: agrees(grown(target.baseline, target), target.twin)
message: {zh: "{target.name}", en: "{target.name}: no"}
""").values()))
    rows = (
        "base_year: 2023\nindicators:\n"
        "  a: {name: 供水能力增长, measure: w, baseline: {2023: 100万立方米/日}, targets: {2027: 增长20%}}\n"
        "  b: {name: 供水能力, measure: w, targets: {2027: 125万立方米/日}}\n"
    )
    family = ready(plans_of(tmp_path / "plans", city=rows))
    (one,) = explained(compile_rule(rule), family, RulePack({rule.id: rule}, {}), "city/a")
    assert [each.said.zh for each in one.computed] == ["120万立方米/日"]
