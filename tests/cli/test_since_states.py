"""How findings stand to an earlier commit when what they are about was moved, renamed, waived or put in another way."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, write_small
from tests.repository import CITY_FILE, DISTRICT_FILE, TODAY, Git, commit, edit, git_environment, make_repository

SINS = DISTRICT.replace("16.6%", "18%").replace("大幅提升", "80%").replace(
    "    link: {to: city/cleaning",
    "    statements:\n      - {part: body, chapter: 二、环卫, name: 更新环卫设备, targets: {2027: 120台套}}\n"
    "    link: {to: city/cleaning",
) + "claims:\n  - {says: 共设5项指标, counts: indicators, equals: 5}\n"
STATEMENTS = "    statements:\n"
RIGHT = f"{STATEMENTS}      - {{part: body, chapter: 一、总则, name: 更新环卫设备, targets: {{2027: 100台套}}}}\n"
CLAIM = "{says: 共设5项指标, counts: indicators, equals: 5}"


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """A repository whose last commit holds several sins."""
    for name, value in git_environment().items():
        monkeypatch.setenv(name, value)
    git = make_repository(here)
    (here / DISTRICT_FILE).write_text(SINS, encoding="utf-8")
    commit(git, "sins")
    return git


def states(run: Run, *arguments: str) -> tuple[int, dict[str, str]]:
    """The exit code; of all that is not as it was: rule and subject → state, with its reason."""
    done = run("audit", "--since", "HEAD", "--format", "json", "--today", TODAY, *arguments)
    assert done.code in (0, 1), done.err
    data = json.loads(done.out)
    found: dict[str, str] = {}

    def collect(findings: list[dict[str, Any]]) -> None:
        for each in findings:
            if each["standing"]["state"] != "unchanged":
                told = [each["standing"]["state"], each["standing"]["reason"]["en"]]
                found[f"{each['rule']} {each['subject']['plan']}"] = ": ".join(filter(None, told))
            collect(each["related"])

    collect(data["findings"])
    found |= {f"{each['rule']} {each['subject']['plan']}": "fixed" for each in data["since"]["fixed"]}
    return done.code, found


def remarks(run: Run) -> list[str]:
    done = run("audit", "--since", "HEAD", "--format", "json", "--today", TODAY)
    return [each["zh"] for each in json.loads(done.out)["since"]["remarks"]]


@pytest.mark.usefixtures("git")
@pytest.mark.parametrize(("old", "new"), [
    (STATEMENTS, RIGHT),
    ("chapter: 二、环卫", "chapter: 三、（一）城市环卫"), ("says: 共设5项指标", "says: 方案共设5项指标"),
    ("claims:\n", "claims:\n  - {says: 共2项指标, counts: indicators, equals: 2}\n"),
    ("  cleaning:\n", "  sanitation:\n"), ("plan: district", "plan: east"), ("title: 某区行动方案", "title: 某区方案"),
], ids=["statement", "chapter", "claim", "another-claim", "indicator", "plan", "title"])
def test_an_edit_that_touches_no_sin_brings_nothing_new(run: Run, here: Path, old: str, new: str) -> None:
    edit(here / DISTRICT_FILE, old, new)
    assert states(run) == (0, {})


@pytest.mark.usefixtures("git")
def test_the_city_may_be_called_otherwise(run: Run, here: Path) -> None:
    (here / CITY_FILE).write_text(CITY.replace("plan: city", "plan: town").replace("  cleaning:", "  clean:"), "utf-8")
    text = SINS.replace("[city]", "[town]").replace("to: city/cleaning", "to: town/clean").replace("city/", "town/")
    (here / DISTRICT_FILE).write_text(text, encoding="utf-8")
    assert states(run) == (0, {})
    assert remarks(run) == ["按同一方案比较（原名→现名）：city→town"]


@pytest.mark.usefixtures("git")
@pytest.mark.parametrize(("old", "new", "found"), [
    (STATEMENTS, RIGHT.replace("100", "130"), {"STM-001 district": "new"}),
    ("2027: 120台套", "2027: 125台套", {"STM-001 district": "worse: off by 25%, it was 20%"}),
    ("2027: 120台套", "2027: 110台套", {"STM-001 district": "better: off by 10%, it was 20%"}),
    ("2027: 120台套", "2027: 100台套", {"STM-001 district": "fixed"}),
    (CLAIM, CLAIM.replace("5", "6"), {"CLM-001 district": "worse: off by 4, it was 3"}),
    (CLAIM, CLAIM.replace("5", "4"), {"CLM-001 district": "better: off by 2, it was 3"}),
    ("targets: {2027: 80%}", "targets: {2027: 79%}", {
        "ALN-001 district": "worse: off by 11%, it was 10%", "ALN-003 district": "worse: off by 11%, it was 10%",
    }),
], ids=["new", "worse", "better", "fixed", "claim-worse", "claim-better", "below-another"])
def test_an_edit_is_judged_by_what_it_does(
    run: Run, here: Path, old: str, new: str, found: dict[str, str]
) -> None:
    edit(here / DISTRICT_FILE, old, new)
    blocked = any(state.partition(":")[0] in ("new", "worse") for state in found.values())
    assert states(run) == (int(blocked), found)


@pytest.mark.usefixtures("git")
def test_what_only_grows_with_everything_else_is_not_worse(run: Run, here: Path) -> None:
    edit(here / CITY_FILE, "600台套", "1200台套")
    edit(here / DISTRICT_FILE, "100台套", "200台套")
    edit(here / DISTRICT_FILE, "120台套", "240台套")
    assert states(run) == (0, {})


def test_an_issued_text_is_held_against_its_draft(run: Run, git: Git, here: Path) -> None:
    draft = here / "plans" / "small" / "draft.plan.yaml"
    (here / DISTRICT_FILE).rename(draft)
    edit(draft, "plan: district\n", "plan: draft\ndocument: {stage: 征求意见稿, text: full}\n")
    commit(git, "only a draft")
    issued = SINS.replace("plan: district\n", "plan: district\ndocument: {stage: 印发, text: full, replaces: draft}\n")
    (here / DISTRICT_FILE).write_text(issued, encoding="utf-8")
    code, found = states(run)
    assert (code, [state for state in found.values() if state.startswith(("new:", "worse"))]) == (0, [])
    assert remarks(run) == ["按同一方案比较（原名→现名）：draft→district"]
    edit(here / DISTRICT_FILE, "share: 18%", "share: 19%")
    assert states(run)[1]["SHR-001 district"] == "worse: off by ≈2.33%, it was ≈1.33%"


def test_a_plan_that_is_gone_is_named_and_its_findings_are_gone_with_it(run: Run, git: Git, here: Path) -> None:
    other = here / "plans" / "small" / "east.plan.yaml"
    other.write_text(DISTRICT.replace("plan: district", "plan: east").replace("某区", "东区"), encoding="utf-8")
    commit(git, "two districts")
    (here / DISTRICT_FILE).unlink()
    code, found = states(run)
    assert (code, {state for name, state in found.items() if name.endswith("district")}) == (0, {"fixed"})
    assert {"SHR-001 district", "STM-001 district", "CLM-001 district"} <= set(found)
    assert remarks(run) == ["HEAD 时有、现在没有的方案：district；其发现列为已消除，不等于已经改正"]
    assert "SHR-001 district" not in states(run, "--plan", "city")[1]


def test_a_copy_of_a_family_is_new_and_a_move_is_not(run: Run, git: Git, here: Path) -> None:
    write_small(here / "plans" / "other", CITY, SINS)
    code, found = states(run)
    assert (code, found["SHR-001 district"]) == (1, "new")
    for file in ("city", "district"):
        (here / "plans" / "small" / f"{file}.plan.yaml").unlink()
    assert states(run) == (0, {})
    commit(git, "moved")
    moved = here / "plans" / "third"
    write_small(moved, CITY, SINS)
    (here / "plans" / "other" / "district.plan.yaml").unlink()
    code, found = states(run)       # the district stands in a family of its own now, beside a copy of its city
    assert (code, {state for name, state in found.items() if name.endswith("district")}) == (0, set())


ALONE = [f"{letter}: {{name: 更新设备{letter}, group: 具体目标, targets: {{2027: 大幅提升}}}}" for letter in "abc"]


def waivers(here: Path, *letters: str) -> None:
    """Waives, of what STR-013 gathers in the district, the indicators of these letters."""
    members = ", ".join(f'"district/{letter}": []' for letter in letters)
    (here / "waivers.yaml").write_text(
        "waivers:\n  - {rule: STR-013, subject: district, reason: 已报备, approved_by: 市发改委, until: 2026-12-31, "
        f"members: {{{members}}}}}\n" if letters else "waivers: []\n", encoding="utf-8",
    )


@pytest.mark.parametrize(("then", "now", "expected"), [
    ("", "a", (0, "better: 1 fewer than before: 更新设备a")), ("a", "", (1, "worse: 1 more than before: 更新设备a")),
    ("ab", "b", (1, "worse: 1 more than before: 更新设备a")),
    ("abc", "b", (1, "new: it was waived before, and no longer is")),
    ("ab", "abc", (0, "")), ("ab", "ab", (0, "")),
])
def test_each_row_of_a_gathered_finding_has_a_waiver_of_its_own(
    run: Run, git: Git, here: Path, then: str, now: str, expected: tuple[int, str]
) -> None:
    text = DISTRICT.partition("indicators:")[0] + "indicators:\n" + "".join(f"  {each}\n" for each in ALONE)
    (here / DISTRICT_FILE).write_text(text, encoding="utf-8")
    waivers(here, *then)
    commit(git, "waived")
    waivers(here, *now)
    code, found = states(run, "--select", "STR-013", "--fail-on", "note")
    assert (code, found.get("STR-013 district", "")) == expected


def test_a_folder_that_is_not_asked_for_is_not_gone(run: Run, here: Path, git: Git) -> None:
    """Of two folders of plans one is named: what the other one holds is neither missing nor mended."""
    other = here / "plans" / "other" / "alone.plan.yaml"
    other.parent.mkdir()
    other.write_text(CITY.replace("plan: city", "plan: alone"), encoding="utf-8")
    (here / "auditor.yaml").write_text("plans: [plans]\n", encoding="utf-8")
    commit(git, "another folder")
    done = run("audit", "plans/small", "--since", "HEAD", "--format", "json", "--today", TODAY)
    since = json.loads(done.out)["since"]
    assert (since["remarks"], since["fixed"]) == ([], [])
    other.unlink()
    assert any("alone" in remark for remark in remarks(run)), "of all plans it is missing"
