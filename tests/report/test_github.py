"""Workflow commands: escaped, the gravest first, no more than a runner shows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.model.audit import Finding
from auditor.report.github import audit_github
from auditor.run.reported import Reported
from tests.report.consumers import annotations
from tests.report.sample import ALL, DISTRICT, MANY, NOTE, SHARE, reported, since


def numbered(count: int, like: Finding) -> list[Finding]:
    """As many findings, one below the other."""
    return [
        replace(like, fingerprint=f"1:{number}", at=Mark(DISTRICT, number, 1), message=Words(f"第{number}条", ""))
        for number in range(1, count + 1)
    ]


def test_a_finding_is_a_command_at_its_line() -> None:
    assert audit_github(reported(SHARE), "zh") == (
        "::error file=plans/某 族/district.plan.yaml,line=14,col=5,title=SHR-001 SHR-001的题目::"
        "声明占 16.6%25，计算为 ≈16.67%25\n"
    )


def test_kinds_follow_what_came_out_and_waived_findings_are_silent() -> None:
    assert [(kind, properties["line"]) for kind, properties, _ in annotations(audit_github(reported(*ALL), "zh"))] == [
        ("error", "14"), ("warning", "30"), ("notice", "20"), ("notice", "11"),
    ]


def test_only_what_is_new_worse_or_newly_open_is_annotated() -> None:
    then = since(bb="new", cc="worse", dd="newly-undetermined")
    assert [(kind, message) for kind, _, message in annotations(audit_github(reported(*ALL, since=then), "zh"))] == [
        ("warning", "加重：差距由 1% 扩大到 2%：2 项没有年份：报废汽车、船舶"), ("notice", "新增：未写占比"),
        ("notice", "新出现的无法判断：缺少上级目标"),
    ]


def test_ten_of_a_kind_are_shown_and_no_more() -> None:
    text = audit_github(reported(*numbered(10, SHARE)), "zh")
    assert len(annotations(text)) == 10
    assert "group" not in text


def test_more_than_ten_are_told_by_the_tenth_and_stand_in_the_log() -> None:
    lines = audit_github(reported(*numbered(12, SHARE), *numbered(2, MANY)), "zh").splitlines()
    assert lines[8].endswith("::第9条")
    assert lines[9] == "::error title=auditor::另有 3 条，见本步骤日志或完整报告"
    assert lines[12:] == [
        "::group::未作标注的发现（3）",
        *(f"- {DISTRICT}:{number}:1: 错误: 第{number}条 [SHR-001]" for number in (10, 11, 12)),
        "::endgroup::",
    ]


def test_a_plan_cannot_give_commands() -> None:
    """A plan of a pull request is written by anybody."""
    bad = "甲\n::add-mask::乙\r\n##[set-output name=a]丙"
    found = [replace(each, message=Words(bad, bad)) for each in numbered(12, NOTE)]
    lines = audit_github(reported(*found), "zh").splitlines()
    assert {line.split("::")[1].split(" ")[0] for line in lines if line.startswith("::")} == {
        "notice", "group", "endgroup",
    }
    assert not any("##[" in line for line in lines if not line.startswith("::"))
    assert annotations("\n".join(lines))[0][2] == bad


@given(st.text(), st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1))
def test_every_text_comes_back_from_its_command(message: str, file: str) -> None:
    made = reported(replace(SHARE, message=Words(message, message), at=Mark(file, 3, 4)))
    text = audit_github(made, "zh")
    assert text.count("\n") == 1
    command = text.removesuffix("\n").replace("\x0b", " ").replace("\x0c", " ")
    ((kind, properties, _),) = annotations(" ".join(command.splitlines()))
    assert (kind, properties["file"], properties["line"], properties["col"]) == ("error", file, "3", "4")


def test_nothing_found_is_nothing_said() -> None:
    assert audit_github(reported(), "zh") == ""


def test_the_repository_keeps_within_what_a_runner_shows(whole: Reported) -> None:
    kinds = [kind for kind, _, _ in annotations(audit_github(whole, "zh"))]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"error": 4, "warning": 10, "notice": 10}
