"""`auditor explain`: from the command line, with its mistakes."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_without_a_subject_it_is_the_page_of_the_rule(run: Run) -> None:
    assert run("explain", "SHR-001") == run("rules", "SHR-001")
    assert run("explain", "SHR-001", "--format", "json") == run("rules", "SHR-001", "--format", "json")


def test_a_subject_is_explained(run: Run) -> None:
    done = run("explain", "SHR-001", "district/cleaning", "--lang", "en")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "SHR-001  The declared share equals the computed share (error, judged on: link)"
    assert lines[3:6] == [
        "district/cleaning@2027  更新环卫设备: violated", "    place: plans/small/district.plan.yaml:14:55",
        "    finding: 更新环卫设备 (2027): declares 16.6% of 某市; 100台套 ÷ 600台套 is ≈16.67%",
    ]


@pytest.mark.parametrize("place", ["plans/small/district.plan.yaml:14:55", "plans/small/district.plan.yaml:14"])
def test_the_place_of_a_finding_is_a_name_of_its_subject(place: str, run: Run) -> None:
    assert run("explain", "SHR-001", place) == run("explain", "SHR-001", "district/cleaning@2027")


def test_the_same_as_data(run: Run) -> None:
    found = json.loads(run("explain", "SHR-001", "district", "--format", "json").out)
    assert [(each["address"], each["verdict"]) for each in found] == [
        ("district/cleaning@2027", "violated"), ("district/tools@2027", "not_applicable"),
    ]
    assert found[0]["at"] == {"file": "plans/small/district.plan.yaml", "line": 14, "column": 55}


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("SHR-01", "district"), "没有规则“SHR-01”；是否应为“SHR-010”？"),
    (("SHR-001", "district/clean"), "规则 SHR-001 的审核对象（对应关系）中没有“district/clean”；相近的有："
     "district/cleaning@2027、district/tools@2027"),
    (("TRM-005", "district:cleaning"), "规则 TRM-005 在这些方案中没有审核对象（删减），因此没有“district:cleaning”"),
    (("SHR-001", "plans/small/district.plan.yaml:3"), "plans/small/district.plan.yaml:3 处没有规则 SHR-001 的审核对象"
     "（对应关系）；请改写对象，如 district/cleaning@2027、district/tools@2027"),
])
def test_what_there_is_not(arguments: tuple[str, ...], sentence: str, run: Run) -> None:
    done = run("explain", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"auditor: {sentence}\n共 1 处错误，未执行。\n"


def test_settings_of_the_configuration_count(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nrules:\n  SHR-001: {severity: note, off: true}\n")
    (found,) = json.loads(run("explain", "SHR-001", "district/cleaning", "--format", "json").out)
    assert (found["severity"], found["off"], found["verdict"]) == ("note", True, "violated")


def test_the_forms_of_a_subject_are_in_the_help(run: Run) -> None:
    for language in ("zh", "en"):
        text = run("explain", "--help", "--lang", language).out
        for form in (
            "wujiagang/lift-renewal@2027:body", "wujiagang:yichang/scrapped-cars", "wujiagang#urban", ".plan.yaml:12:3",
        ):
            assert form in text
