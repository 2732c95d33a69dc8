"""JUnit: valid, with right sums, and red only where the exit code is."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.report.junit import audit_junit
from auditor.run.reported import Reported
from tests.report.consumers import junit_cases, junit_faults
from tests.report.sample import ALL, DISTRICT, MANY, NOTE, OPEN, SHARE, reported, since

FAMILY = "某 族"


def cases(made: Reported, *failing: str) -> dict[tuple[str, str], str]:
    """The cases of a document that is valid."""
    text = audit_junit(made, "en", failing or ("error",))
    assert junit_faults(text) == []
    return junit_cases(text)


def by_plan(made: Reported, *failing: str) -> dict[str, dict[str, str]]:
    """Plan → rule → passed, failure or skipped."""
    found: dict[str, dict[str, str]] = {}
    for (classname, name), kind in cases(made, *failing).items():
        found.setdefault(classname, {})[name.partition(" ")[0]] = kind
    return found


def case(made: Reported, rule: str, *failing: str) -> ET.Element:
    """The case of a rule about the district."""
    root = ET.fromstring(audit_junit(made, "zh", failing or ("error",)))
    found = root.findall(f".//testcase[@classname='{FAMILY}.district']")
    return next(each for each in found if each.attrib["name"].startswith(rule))


def test_a_suite_per_plan_and_a_case_per_rule_that_judged_something() -> None:
    rules = ("ALN-001", "SHR-001", "SHR-002", "SHR-005", "TRM-012")
    assert by_plan(reported(*ALL)) == {
        f"{FAMILY}.city": dict.fromkeys(rules, "passed"),
        f"{FAMILY}.district": {
            "ALN-001": "skipped", "SHR-001": "failure", "SHR-002": "passed", "SHR-005": "passed", "TRM-012": "passed",
        },
    }


@pytest.mark.parametrize(("failing", "red"), [
    (("error",), {"SHR-001"}), (("warning",), {"TRM-012"}), (("note", "error"), {"SHR-001", "SHR-005"}),
    (("undetermined",), {"ALN-001"}), (("never",), {"SHR-001"}),
])
def test_a_case_fails_where_the_exit_code_tells_of_it(failing: tuple[str, ...], red: set[str]) -> None:
    district = by_plan(reported(*ALL), *failing)[f"{FAMILY}.district"]
    assert {rule for rule, kind in district.items() if kind == "failure"} == red


def test_a_failure_tells_the_whole_finding() -> None:
    failure = case(reported(SHARE), "SHR-001").find("failure")
    assert failure is not None
    assert failure.attrib == {"type": "error", "message": "声明占 16.6%，计算为 ≈16.67%"}
    assert failure.text == (
        f"{DISTRICT}:14:5: 错误: 声明占 16.6%，计算为 ≈16.67% [SHR-001]\n"
        f"    声明占比  16.6%    — {DISTRICT}:14:5\n"
        "    上级目标  600台套  — plans/某 族/city.plan.yaml:10:5\n"
        f"    本级目标  100台套  — {DISTRICT}:13:5\n"
        "    算式      100台套 ÷ 600台套 = ≈16.67%"
    )


def test_several_findings_of_one_rule_are_one_case() -> None:
    more = replace(SHARE, fingerprint="1:ff", at=Mark(DISTRICT, 16, 5), evidence=(), formula="")
    failure = case(reported(SHARE, more), "SHR-001").find("failure")
    assert failure is not None
    assert failure.attrib["message"] == "声明占 16.6%，计算为 ≈16.67%（另有 1 条）"


def test_what_does_not_fail_is_told_in_the_output() -> None:
    made = case(reported(NOTE), "SHR-005")
    assert made.find("failure") is None
    assert made.findtext("system-out") == f"{DISTRICT}:20:3: 提示: 未写占比 [SHR-005]"


def test_only_new_and_worse_findings_fail() -> None:
    then = since(aa="unchanged", cc="worse", dd="newly-undetermined")
    district = by_plan(reported(*ALL, since=then), "error", "warning")[f"{FAMILY}.district"]
    assert {rule for rule, kind in district.items() if kind == "failure"} == {"TRM-012"}
    assert case(reported(SHARE, since=then), "SHR-001").findtext("system-out", "").startswith(
        f"{DISTRICT}:14:5: 错误（未变）: "
    )


def test_what_hangs_below_another_finding_is_a_case_of_its_own_rule() -> None:
    made = reported(replace(NOTE, related=(MANY,)))
    assert by_plan(made, "warning")[f"{FAMILY}.district"]["TRM-012"] == "failure"


def test_what_is_found_about_a_waiver_stands_with_its_plan() -> None:
    expired = replace(OPEN, rule="WVR-001", verdict="violated", severity="warning", at=Mark("waivers.yaml", 2, 3))
    assert by_plan(reported(expired), "warning")[f"{FAMILY}.district"]["WVR-001"] == "failure"


def test_rules_that_met_nothing_are_named_and_are_no_cases() -> None:
    root = ET.fromstring(audit_junit(reported(*ALL), "zh", ("error",)))
    assert [each.attrib["value"] for each in root.findall(".//property[@name='rules-without-subject']")] == [
        "ZZZ-001", "ZZZ-001",
    ]


@given(st.text(min_size=1).filter(lambda text: text.isprintable() or any(sign < " " for sign in text)))
def test_no_text_breaks_the_document(text: str) -> None:
    strange = replace(SHARE, message=Words(text, text), evidence=(replace(SHARE.evidence[0], raw=text),))
    assert cases(reported(strange))


def test_what_xml_cannot_hold_is_written_as_an_escape() -> None:
    strange = replace(SHARE, message=Words("甲\x00\x1b\ufffe\ud800乙]]>", ""))
    failure = case(reported(strange), "SHR-001").find("failure")
    assert failure is not None
    assert failure.attrib["message"] == r"甲\u0000\u001b\ufffe\ud800乙]]>"


def test_the_document_of_the_repository_is_valid(whole: Reported) -> None:
    kinds = list(cases(whole).values())
    assert kinds.count("failure") == len({
        (finding.rule, finding.subject.plan) for finding in whole.findings
        if finding.severity == "error" and finding.verdict == "violated"
    })
