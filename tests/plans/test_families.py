"""The example families of other programmes: what a reviewer must be told of them, and nothing louder."""

from auditor.model.audit import Finding
from auditor.read.places import examples_folder
from auditor.run.perform import perform
from auditor.run.reported import everything
from auditor.run.request import Request

Told = list[tuple[str, str, str]]


def violated(name: str) -> list[Finding]:
    """What is violated in a family, by the rules as they come."""
    reported = perform(Request(paths=(str(examples_folder() / name),), cached=False)).reported
    return [finding for finding in everything(reported.findings) if finding.verdict == "violated"]


def told(findings: list[Finding]) -> Told:
    return sorted((finding.severity, finding.rule, finding.subject.plan) for finding in findings)


def test_the_twelfth_plan_agrees_with_itself() -> None:
    """Five changes fit their base values and ends at the digits written; Sichuan has the figure of its row, Shenzhen
    asks more than the nation."""
    assert told(violated("energy-saving-2015")) == [("note", "ALN-012", "shenzhen-2015")]


def test_the_fourteenth_plan_is_raised_from_level_to_level() -> None:
    assert told(violated("energy-saving-2025")) == [
        ("note", "ALN-012", plan) for plan in ("chongqing", "guangdong", "inner-mongolia", "ordos", "qianjiang")
    ]


def test_what_the_nation_gave_each_province_is_repeated_with_its_second_value() -> None:
    """Beijing has its least and its incentive value as they were given to it; Fujian the sum of nobody's mean."""
    assert told(violated("renewable-power")) == []
    reported = perform(Request(paths=(str(examples_folder() / "renewable-power"),), cached=False)).reported
    held = reported.audit.coverage
    assert held["ALN-024"].holds == 4
    assert held["GRW-021"].holds == 2
    assert held["ALC-009"].undetermined == 2        # no weights are known


def test_the_union_is_told_of_a_plan_that_stayed_behind() -> None:
    findings = violated("eu-climate-2030")
    assert told(findings) == [("note", "ALC-014", "esr"), ("warning", "STR-015", "poland")]
    (poland,) = [finding for finding in findings if finding.subject.plan == "poland"]
    assert poland.message.en.endswith("in force: -17.7%, before: -7%, here: -7%")
    (union,) = [finding for finding in findings if finding.subject.plan == "esr"]
    assert "a fall of about 39.9%" in union.message.en
    assert not any("一" <= letter <= "鿿" for finding in findings for letter in finding.message.en)
