"""Repairs and what-ifs from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import write_small

ONLY = ("--select", "SHR-001")


def files(here: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in here.rglob("*.plan.yaml")}


def test_a_repair_is_shown_in_both_languages_and_writes_nothing(run: Run, here: Path) -> None:
    before = files(here)
    done = run("repair", *ONLY, "--lang", "zh")
    assert done.code == 0
    assert "16.6%" in done.out
    assert "16.7%" in done.out
    assert "已证明没有改动更少的办法" in done.out
    assert "Proven: nothing smaller does it." in run("repair", *ONLY, "--lang", "en").out
    assert files(here) == before


def test_a_repair_is_written_in_place_and_nothing_else_changes(run: Run, here: Path) -> None:
    before = files(here)
    done = run("repair", *ONLY, "--write", "--lang", "zh")
    assert (done.code, done.err) == (0, "已改写 1 个文件，共 1 处。\n")
    after = files(here)
    changed = [name for name in before if before[name] != after[name]]
    assert len(changed) == 1
    assert after[changed[0]] == before[changed[0]].replace("16.6%", "16.7%")
    assert run("audit", *ONLY).code == 0


def test_a_diff_and_json(run: Run) -> None:
    lines = run("repair", *ONLY, "--diff").out.splitlines()
    assert [line[0] for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")] == ["-", "+"]
    made = json.loads(run("repair", *ONLY, "--format", "json").out)
    edit = made["repairs"][0]["parts"][0]["ways"][0][0]
    assert (edit["sort"], edit["old"], edit["new"]) == ("share", "16.6%", "16.7%")


def test_without_a_way_the_exit_code_tells_and_what_is_left_is_counted(run: Run) -> None:
    done = run("repair", *ONLY, "--lock", "district", "--lang", "zh")
    assert done.code == 1
    assert "互相排斥" in done.out
    assert "第 1 组：1 项发现无法消除" in done.out
    assert "修改建议" not in done.out
    made = json.loads(run("repair", *ONLY, "--lock", "district", "--format", "json").out)
    assert (made["repairs"][0]["left"], made["repairs"][0]["open"]) == (["SHR-001"], [])


def test_beside_a_diff_it_is_said_that_there_is_no_way(run: Run) -> None:
    done = run("repair", *ONLY, "--lock", "district", "--diff", "--lang", "en")
    assert (done.code, done.out) == (1, "")
    assert done.err == "groups of findings without a way: 1; run it without --diff to read why\n"


def test_what_cannot_be_solved_is_told_by_rule_with_the_reason(run: Run) -> None:
    done = run("repair", "--lang", "en")
    line = next(line for line in done.out.splitlines() if line.startswith("  ALN-009 "))
    assert line.startswith("  ALN-009 A number above is answered by a number (1): it is none of the demands")
    assert "chosen findings gone: 1; left: " in done.out


def test_where_nothing_is_found_that_is_said(run: Run) -> None:
    done = run("repair", "--select", "BRK", "--lang", "en")
    assert (done.code, done.out) == (0, "There is none of the findings chosen: nothing to repair.\n")


def test_a_folder_is_repaired_and_no_other(run: Run, here: Path) -> None:
    write_small(here / "plans" / "more")
    assert "plans/more" in run("repair", *ONLY).out
    assert "plans/more" not in run("repair", *ONLY, "plans/small").out


@pytest.mark.parametrize(("options", "said"), [
    (("--ways", "0"), "--ways"), (("--ways", "1" * 5000), "--ways"), (("--time", "x"), "--time"),
    (("--time", "٣"), "--time"), (("--lock", "nobody"), "nobody"), (("--select", "NONE"), "NONE"),
    (("--diff", "--format", "json"), "--diff"),
    (("--allow", "nothing"), "nothing"), (("--severity", "bad"), "--severity"), (("--format", "xml"), "--format"),
])
def test_what_means_nothing_is_refused(run: Run, options: tuple[str, ...], said: str) -> None:
    done = run("repair", *options)
    assert done.code == 2
    assert said in done.err


def test_weights_by_configuration(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nrepair: {weights: {share: 9}}\n", encoding="utf-8")
    made = json.loads(run("repair", *ONLY, "--format", "json").out)
    assert made["repairs"][0]["parts"][0]["cost"]["values"] == 9


def test_what_follows_from_a_value(run: Run, here: Path) -> None:
    before = files(here)
    done = run("what-if", "--set", "district/cleaning@2027=700台套", "--lang", "zh")
    assert done.code == 0
    assert "有变化的结论" in done.out
    assert files(here) == before
    assert json.loads(run("what-if", "--set", "district/cleaning@2027=700台套", "--format", "json").out)["flips"]


def test_without_the_solver_the_rest_is_said_all_the_same(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("what-if", "--set", "district/cleaning@2027=700台套", "--lang", "en")
    monkeypatch.setattr("auditor.repair.solver.has_solver", lambda: False)
    assert run(*asked, "-o", "said.txt").out == ""
    said = (here / "said.txt").read_text(encoding="utf-8")
    assert said == run(*asked).out
    assert "Verdicts that flip" in said
    assert said.endswith("what must follow needs a solver; first run: pip install 'auditor[repair]'\n")


def test_where_the_report_cannot_be_written_no_plan_is(run: Run, here: Path) -> None:
    before = files(here)
    assert run("repair", *ONLY, "--write", "-o", "nowhere/said.txt").code == 2
    assert files(here) == before


@pytest.mark.parametrize("given", [
    ("district/cleaning@2027=70台套", "district/cleaning@2027=80台套"), ("district/cleaning@2027=a\nb",),
])
def test_a_value_that_cannot_be_set_is_refused(run: Run, given: tuple[str, ...]) -> None:
    done = run("what-if", *(word for each in given for word in ("--set", each)))
    assert (done.code, done.out) == (2, "")
    assert "--set" in done.err


@pytest.mark.parametrize("given", ["district", "district/nothing@2027=3台", "district/cleaning@2027=", ""])
def test_a_set_that_is_none_is_refused(run: Run, given: str) -> None:
    done = run("what-if", "--set", given) if given else run("what-if")
    assert done.code == 2
    assert "Traceback" not in done.err


def test_an_opinion_as_data_has_no_annex_and_says_so(run: Run) -> None:
    done = run("opinion", "district", "--repair", "--format", "json", "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert "auditor repair PLAN --format json" in done.err
