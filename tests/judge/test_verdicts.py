"""From an answer to a verdict, a count and a finding."""

import re
from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.judge.audit import audit
from auditor.judge.judging import level_settings
from auditor.model.audit import Counts
from auditor.model.parameter import param_value
from auditor.model.rule import RulePack, Setting
from tests.small import all_findings, audited, plans_of, rules_of

CITY = "indicators: {a: {name: 更新电梯, targets: {2027: 10台}}}\n"
LINK = "link: {to: city/a, relation: share, share: 10%}"
DISTRICT = f"indicators: {{a: {{name: 更新电梯, targets: {{2027: 1台}}, {LINK}}}}}\n"


def test_the_four_verdicts_are_counted(tmp_path: Path) -> None:
    both = "indicators: {{a: {{name: 电梯, targets: {{2024: 大幅增加, 2027: {}台}}}}}}\n"
    made = audited(
        tmp_path, "for: target\nwhen: target.numeric or target.plan.date == '1'\ncheck: target.number > 5\n",
        city=f"document: {{text: partial}}\n{both.format(10)}", district=both.format(1),
    )
    assert made.coverage == {"TST-001": Counts(holds=1, violated=1, undetermined=1, not_applicable=1)}
    assert [finding.verdict for finding in all_findings(made)] == ["undetermined", "violated"]


def test_a_finding_is_whole(tmp_path: Path) -> None:
    rule = (
        "for: link\nwhen: stated(link.share)\n"
        "check: agrees(link.computed_share, link.share)\nat: link.share\nmessage:\n"
        "  zh: '{link.name}：{link.share}，{link.computed_share:%}'\n"
        "  en: '{link.name}: {link.computed_share}'\n"
    )
    made = audited(tmp_path, rule, city=CITY, district=DISTRICT.replace("10%", "12.5%"))
    (finding,) = made.findings
    assert finding.message == ("更新电梯：12.5%，10%", "更新电梯: 0.1")
    assert finding.at == ("district.plan.yaml", 9, DISTRICT.index("10%") + 1)
    assert [(item.value, item.raw, item.at) for item in finding.evidence] == [
        ("1", "1台", ("district.plan.yaml", 9, DISTRICT.index("1台") + 1)),
        ("10", "10台", ("city.plan.yaml", 9, CITY.index("10台") + 1)),
        ("10%", "", None),
        ("12.5", "12.5%", ("district.plan.yaml", 9, DISTRICT.index("10%") + 1)),
    ]
    assert finding.formula == "1台 ÷ 10台 = 10%; 10% ≠ 12.5%"
    assert finding.computed == "10%"
    assert (finding.missing, finding.related, finding.members, finding.quoted) == ((), (), (), False)
    assert finding.subject == ("link", "district", "a", "2027", "city/a")
    assert finding.fingerprint.startswith("1:")


def test_a_finding_that_rests_on_a_quoted_value_is_at_most_a_warning(tmp_path: Path) -> None:
    rule = "for: link\ncheck: same_number(link.child, link.parent)\n"
    city = f"document: {{text: quoted, quoted_in: town}}\n{CITY}"
    made = audited(tmp_path, rule, city=city, district=DISTRICT, town="indicators: {}\n")
    (finding,) = made.findings
    assert (finding.severity, finding.quoted) == ("warning", True)
    assert finding.message.zh == "说明（所据数值系转引）"
    assert finding.message.en == "message (rests on a value quoted in another document)"


def test_what_a_document_quotes_itself_is_no_hearsay(tmp_path: Path) -> None:
    rule = "for: link\ncheck: same_number(link.child, link.parent)\n"
    city = f"document: {{text: quoted, quoted_in: district}}\n{CITY}"
    (finding,) = audited(tmp_path, rule, city=city, district=DISTRICT).findings
    assert (finding.severity, finding.quoted, finding.message.zh) == ("error", False, "说明")


def test_a_year_that_is_not_known_is_no_year(tmp_path: Path) -> None:
    rules = ["for: trim\ncheck: trim.said > 1\n", "for: claim\ncheck: claim.declared == claim.recount\n"]
    made = audited(
        tmp_path, rules, city=CITY,
        district="document: {text: partial}\nindicators: {}\ntrims: [{indicator: city/a, said: 大幅提升}]\n"
                 "claims: [{says: 删减一项, counts: trims, where: said > 1, equals: 1}]\n",
    )
    lacks = [lack for finding in made.findings for lack in finding.missing]
    assert [(lack.plan, lack.year, lack.text.zh[-10:]) for lack in lacks] == [("district", None, "〔district〕")] * 2
    assert {finding.message.zh for finding in made.findings} == {
        f"{name}：无法判断“题目”；缺少：{lacks[0].text.zh}" for name in ("更新电梯", "删减一项")
    }


@pytest.mark.parametrize("check", ["link.above.numeric", "link.above.numeric and link.nominal == False"])
def test_an_answer_about_a_row_that_is_not_there_is_undetermined(tmp_path: Path, check: str) -> None:
    made = audited(tmp_path, f"for: link\ncheck: {check}\n", city=CITY, district=DISTRICT)
    assert made.coverage["TST-001"].undetermined == 1
    assert [finding.verdict for finding in made.findings] == ["undetermined"]
    assert made.findings[0].missing


def test_the_negation_of_no_answer_is_no_answer(tmp_path: Path) -> None:
    made = audited(tmp_path, "for: link\ncheck: not link.above.numeric\n", city=CITY, district=DISTRICT)
    assert made.coverage["TST-001"].undetermined == 1


def test_all_of_no_answers_is_no_answer(tmp_path: Path) -> None:
    rule = "for: plan\ncheck: all(plan.links, above.numeric)\n"
    made = audited(tmp_path, rule, city=CITY, district=DISTRICT)
    assert made.coverage["TST-001"] == Counts(holds=1, undetermined=1)


def test_a_rule_that_is_off_judges_nothing(tmp_path: Path) -> None:
    made = audited(tmp_path, "for: target\ncheck: target.dated\noff: true\n", city=CITY)
    assert made.coverage == {"TST-001": Counts()}
    assert made.findings == ()


LEAST = (
    "for: link\ncheck: link.computed_share > params.least\n"
    "params: {{least: {{type: {type}, default: {default}, means: {{zh: 最少, en: least}}}}}}\n"
)


def test_settings_change_severity_and_parameters_for_all_levels_or_one(tmp_path: Path) -> None:
    rules = rules_of(tmp_path / "rules", LEAST.format(type="percent", default="50%"))
    mark = rules["TST-001"].marks[""]
    settings = {"TST-001": {
        "": Setting("note", None, {"least": "90%"}, mark),
        "district": Setting(None, None, {"least": "5%"}, mark),
    }}
    plans = plans_of(
        tmp_path / "plans", province="indicators: {a: {name: 更新电梯, targets: {2027: 40台}}}\n",
        city=CITY.replace("}}\n", ", link: {to: province/a, relation: share}}}\n"), district=DISTRICT,
    )
    before = audit(plans, RulePack(rules, {})).findings
    after = audit(plans, RulePack(rules, settings)).findings
    assert [(finding.subject.plan, finding.severity) for finding in before] == [
        ("city", "error"), ("district", "error"),
    ]
    assert [(finding.subject.plan, finding.severity) for finding in after] == [("city", "note")]
    levels = level_settings(rules["TST-001"], RulePack(rules, settings))
    assert {level: order.params["least"] for level, order in levels.items()} == {
        level: Fraction(1, 20) if level == "district" else Fraction(9, 10) for level in levels
    }


@pytest.mark.parametrize(("type", "default"), [("percent", "viel"), ("percent", "3台")])
def test_a_default_of_the_wrong_type_is_refused_at_its_line(tmp_path: Path, type: str, default: str) -> None:
    with pytest.raises(InputError) as refused:
        audited(tmp_path, LEAST.format(type=type, default=default), city=CITY, district=DISTRICT)
    assert refused.value.problems[0].mark is not None


@pytest.mark.parametrize(("type", "written", "expected"), [
    ("number", "10%", Fraction(1, 10)), ("percent", "10%", Fraction(1, 10)),
    ("percent", "0.1%", Fraction(1, 1000)),
    ("flag", True, True), ("texts", ("a", "b"), ("a", "b")), ("table", {"a": ("b",)}, {"a": ("b",)}),
    ("number", "", None), ("flag", None, None),
])
def test_parameters_are_exact(type: str, written: object, expected: object) -> None:
    assert param_value(type, written) == expected


def test_a_parameter_may_be_a_plain_number() -> None:
    assert param_value("number", "5") == 5
    assert param_value("number", "0.1") == Fraction(1, 10)
    with pytest.raises(ValueError, match="5"):
        param_value("percent", "5")


@pytest.mark.parametrize("written", ["1e5", "nan", "一成", "5台", "1/3", "10%以上", "--5%"])
def test_a_parameter_is_a_number_in_digits(written: str) -> None:
    for type in ("number", "percent"):
        with pytest.raises(ValueError, match=re.escape(written)):
            param_value(type, written)


@pytest.mark.parametrize(("written", "expected"), [
    ("３％", Fraction(3, 100)), (" 3 %", Fraction(3, 100)), ("0.5个百分点", Fraction(1, 200)),
    ("-2%", Fraction(-1, 50)),
])
def test_a_percentage_may_be_wide_or_of_points(written: str, expected: Fraction) -> None:
    assert param_value("percent", written) == expected
