"""One cause, one finding."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.ground.words import SILENCE, Words
from auditor.judge.compiled import compile_rules
from auditor.model.audit import Audit
from tests.small import all_findings, audited, rules_of

CITY = "indicators: {a: {name: 更新电梯, targets: {2024: 9台, 2027: 10台}}}\n"
DISTRICT = """\
indicators:
  a: {name: 更新电梯, targets: {2024: 1台, 2027: 2台}, link: {to: city/a, relation: share}}
  b: {name: 更新水泵, targets: {2024: 1台, 2027: 2台}, link: {relation: own}}
"""
FAILS = "for: target\nwhen: target.plan.level == 'district'\ncheck: target.number > 5\n"


def names(made: Audit) -> list[tuple[str, list[str]]]:
    return [(finding.rule, [below.rule for below in finding.related]) for finding in made.findings]


def test_a_weaker_finding_hangs_below_the_stronger_of_the_same_row(tmp_path: Path) -> None:
    made = audited(tmp_path, [FAILS, f"{FAILS}under: [TST-001]\n"], city=CITY, district=DISTRICT)
    assert names(made) == [("TST-001", ["TST-002"])] * 4
    for finding in made.findings:
        assert finding.related[0].subject == finding.subject
        assert finding.related[0].fingerprint != finding.fingerprint


def test_three_findings_of_one_cause_hang_below_the_first(tmp_path: Path) -> None:
    rules = [FAILS, f"{FAILS}under: [TST-001]\n", f"{FAILS}under: [TST-002]\n"]
    made = audited(tmp_path, rules, city=CITY, district=DISTRICT)
    assert names(made) == [("TST-001", ["TST-002", "TST-003"])] * 4


def test_a_finding_below_nothing_stands_alone(tmp_path: Path) -> None:
    holds = FAILS.replace("> 5", "> 0")
    made = audited(tmp_path, [holds, f"{FAILS}under: [TST-001]\n"], city=CITY, district=DISTRICT)
    assert names(made) == [("TST-002", [])] * 4


def test_rules_that_outrank_each_other_lose_no_finding(tmp_path: Path) -> None:
    rules = [f"{FAILS}under: [TST-002]\n", f"{FAILS}under: [TST-001]\n"]
    try:
        made = audited(tmp_path, rules, city=CITY, district=DISTRICT)
    except InputError:
        return
    assert len(all_findings(made)) == 8


def test_a_rule_that_outranks_itself_loses_no_finding(tmp_path: Path) -> None:
    rule = "for: statement\ncheck: same_number(statement, statement.target)\nunder: [TST-001]\n"
    statements = "statements: [{part: body, targets: {2027: 3台}}, {part: note, targets: {2027: 4台}}]"
    plan = f"indicators: {{a: {{name: 电梯, targets: {{2027: 2台}}, {statements}}}}}\n"
    try:
        made = audited(tmp_path, rule, district=plan)
    except InputError:
        return
    assert len(all_findings(made)) == 2


def test_two_statements_of_one_part_and_year_have_two_fingerprints(tmp_path: Path) -> None:
    rule = "for: statement\ncheck: same_number(statement, statement.target)\n"
    statements = (
        "statements: [{part: body, chapter: 概述, targets: {2027: 3台}}, "
        "{part: body, chapter: 任务, targets: {2027: 4台}}]"
    )
    plan = f"indicators: {{a: {{name: 电梯, targets: {{2027: 2台}}, {statements}}}}}\n"
    made = audited(tmp_path, rule, district=plan)
    assert len({finding.fingerprint for finding in all_findings(made)}) == len(all_findings(made)) == 2


def test_rows_alike_become_one_finding_per_plan(tmp_path: Path) -> None:
    gathers = (
        "gather: true\nmember: target.name\n"
        "gathered: {zh: '{count} 项：{members}', en: '{count}: {members}'}\n"
    )
    made = audited(tmp_path, FAILS + gathers, city=CITY, district=DISTRICT)
    (finding,) = made.findings
    assert finding.message == (
        "4 项：更新电梯（2024年“1台”）、更新电梯（2027年“2台”）、更新水泵（2024年“1台”）、更新水泵（2027年“2台”）",
        "4: 更新电梯 (2024: 1台), 更新电梯 (2027: 2台), 更新水泵 (2024: 1台), 更新水泵 (2027: 2台)",
    )
    assert finding.subject == ("target", "district", "", "", "")
    rows = [(member.subject.indicator, member.subject.year, member.at.line) for member in finding.members]
    assert rows == [
        ("a", "2024", 10), ("a", "2027", 10), ("b", "2024", 11), ("b", "2027", 11),
    ]
    assert {item.raw for item in finding.evidence if item.raw} == {"1台", "2台"}
    assert finding.at == finding.members[0].at


def test_rows_alike_keep_a_suggestion_that_is_the_same_for_all(tmp_path: Path) -> None:
    gathers = "gather: true\nmember: target.name\ngathered: {zh: '{count} 项：{members}', en: '{count}: {members}'}\n"
    same = "一律改为“10台”"
    for suggestion, kept in ((same, Words(same, "to “10台”")), ("“{target}”改为“10台”", SILENCE)):
        english = suggestion.replace("一律改为", "to ").replace("改为", " to ")
        suggest = f"suggest: [{{zh: '{suggestion}', en: '{english}'}}]\n"
        made = audited(tmp_path / kept.en, FAILS + gathers + suggest, city=CITY, district=DISTRICT)
        (finding,) = made.findings
        assert (len(finding.members), finding.suggestion) == (4, kept)


def test_a_single_row_is_not_gathered(tmp_path: Path) -> None:
    gathers = "gather: true\nmember: target.name\ngathered: {zh: '{count}', en: '{count}'}\n"
    plan = "indicators: {a: {name: 电梯, targets: {2027: 1台}}}\n"
    made = audited(tmp_path, FAILS + gathers, district=plan)
    (finding,) = made.findings
    assert (finding.message.zh, finding.members, finding.subject.indicator) == ("说明", (), "a")


def test_what_one_missing_text_leaves_open_is_one_finding(tmp_path: Path) -> None:
    made = audited(
        tmp_path, "for: link\ncheck: reaches(link.child, link.parent)\n",
        city="document: {text: partial}\nindicators: {a: {name: 电梯}, b: {name: 水泵}}\n",
        district=DISTRICT.replace("relation: own", "to: city/b, relation: share"),
    )
    (finding,) = made.findings
    assert finding.verdict == "undetermined"
    assert len(finding.members) == 4
    assert finding.message.zh == (
        "4 项无法判断“题目”；缺少：目标值（只掌握部分文本）〔city〕：更新电梯、更新水泵"
    )
    assert {(lack.plan, lack.indicator, lack.year) for lack in finding.missing} == {
        ("city", id, year) for id in "ab" for year in (2024, 2027)
    }


def test_two_rules_that_lack_the_same_are_one_finding(tmp_path: Path) -> None:
    rules = ["for: link\ncheck: reaches(link.child, link.parent)\n",
             "for: link\ncheck: same_number(link.child, link.parent)\n"]
    made = audited(
        tmp_path, rules, city="document: {text: partial}\nindicators: {a: {name: 电梯}}\n", district=DISTRICT,
    )
    assert names(made) == [("TST-001", ["TST-002", "TST-002"])]


def test_the_cause_may_be_another_row(tmp_path: Path) -> None:
    about_target = "for: target\nwhen: target.plan.level == 'city'\ncheck: target.number > 50\n"
    about_link = "for: link\ncheck: link.child.number > 50\ncause: parent\nunder: [TST-001]\n"
    made = audited(tmp_path, [about_target, about_link], city=CITY, district=DISTRICT)
    assert names(made) == [("TST-001", ["TST-002"]), ("TST-001", ["TST-002"])]


def test_rules_are_refused_where_they_name_no_rule_above(tmp_path: Path) -> None:
    rules = rules_of(tmp_path / "rules", f"{FAILS}under: [TST-009]\n")
    with pytest.raises(InputError, match='under names the rule "TST-009", which does not exist'):
        compile_rules(rules)
