"""`auditor audit`: what it prints, and how it ends."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, Done, write_small

RULE = """\
id: CITY-001
title: {zh: 占比算得出, en: The share can be computed}
severity: error
for: link
when: stated(link.share)
check: agrees(link.computed_share, link.share)
at: link.share
message:
  zh: "{link.name}（{link.year}年）：声明占 {link.share}，计算为 {link.computed_share:%}"
  en: "{link.name} ({link.year}): {link.share} declared, {link.computed_share:%} computed"
why: {zh: 占比由两数相除, en: A share is a quotient}
remedy: {zh: 改正占比, en: Correct the share}
examples: [{holds: {district: {}}}, {violated: {district: {}}}]
"""
SHARE = """\
× 不通过：错误 1，警告 0，提示 0（--fail-on error）
审核 2 个方案，1 条规则，1 项判断：通过 0，不符 1，无法判断 0
全部能够判断

plans/small/district.plan.yaml  某区
14:55 错误 CITY-001 更新环卫设备（2027年）：声明占 16.6%，计算为 ≈16.67%
   14 | link: {to: city/cleaning, relation: share, share: 16.6%}
      |                                                   ^^^^^ \
100台套 ÷ 600台套 = ≈16.67%; 本级目标 100台套 (13:21); 上级目标 600台套 (city.plan.yaml:10:57)
    建议：改正占比
规则为何这样要求，有何例子：auditor rules CITY-001
"""
STATISTICS = """\

== 各规则的判断 ==

规则      应当成立的事项      通过    不符    无法判断    不适用
--------  ----------------  ------  ------  ----------  --------
CITY-001  占比算得出             0       1           0         1
"""
WHOLE = """\
plans/small/district.plan.yaml:14:55: 错误: 更新环卫设备（2027年）：声明占 16.6%，计算为 ≈16.67% [CITY-001]
    本级目标  100台套  — plans/small/district.plan.yaml:13:21
    上级目标  600台套  — plans/small/city.plan.yaml:10:57
    声明占比  16.6%    — plans/small/district.plan.yaml:14:55
    算式      100台套 ÷ 600台套 = ≈16.67%
"""


def test_the_text_is_whole(run: Run, here: Path) -> None:
    (here / "pack").mkdir()
    (here / "pack" / "share.rule.yaml").write_text(RULE, encoding="utf-8")
    (here / "auditor.yaml").write_text("packs: [pack]\n")
    done = run("audit", "plans", "--select", "CITY-001")
    assert (done.code, done.err) == (1, "auditor: 配置 auditor.yaml；方案 plans/small（2 个）\n")
    assert done.out == SHARE
    assert run("audit", "plans", "--select", "CITY-001", "--statistics").out == SHARE + STATISTICS
    assert run("audit", "plans", "--select", "CITY-001", "--verbose").out.endswith(f"\n{WHOLE}{STATISTICS}")


def test_quiet_says_what_counts_and_nothing_else(run: Run) -> None:
    line = "plans/small/district.plan.yaml:14:55: 错误 SHR-001 更新环卫设备（2027年）：声明占某市 16.6%，"
    done = run("audit", "plans", "--select", "SHR-001,ALN-001", "--quiet")
    assert (done.code, done.err) == (1, "")
    assert (done.out.startswith(line), done.out.count("\n")) == (True, 1)
    assert run("audit", "plans", "--select", "SHR-001,ALN-001", "-q", "--fail-on", "never") == Done(0, "", "")
    open_ = run("audit", "plans", "--select", "ALN-001", "-q", "--fail-on", "undetermined").out
    place, said = "plans/small/district.plan.yaml:18:21: 无法判断 ", "某区缺以数值表述的目标（该处只有定性表述）"
    assert open_ == f"{place}ALN-001：{said}；数字化普及率\n"
    assert run("audit", "-q", "--verbose").err.startswith("auditor: --quiet 不能与 --verbose、--statistics 同时使用\n")


def test_concise_is_a_line_for_each_place(run: Run) -> None:
    lines = run("audit", "plans", "--select", "SHR-001,ALN-001,ALN-009", "--format", "concise").out.splitlines()
    assert [line.partition(" ")[0] for line in lines[:-1]] == [
        "plans/small/district.plan.yaml:14:55:", "plans/small/district.plan.yaml:18:21:",
        "plans/small/district.plan.yaml:18:21:",
    ]
    assert lines[-1] == "× 不通过：错误 1，警告 1，提示 0（--fail-on error）"


def test_a_clean_audit_is_three_lines(run: Run, here: Path) -> None:
    write_small(here / "plans" / "small", district=DISTRICT.replace("16.6%", "16.67%"))
    done = run("audit", "plans", "--select", "SHR-001")
    assert (done.code, done.out.splitlines()) == (0, [
        "√ 通过：没有审核发现", "审核 2 个方案，1 条规则，1 项判断：通过 1，不符 0，无法判断 0",
        "全部能够判断",
    ])


def test_english_is_asked_for_or_follows_the_locale(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = run("audit", "plans", "--select", "SHR-001", "--lang", "en").out
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert run("audit", "plans", "--select", "SHR-001").out == asked
    assert "\n14:55 error SHR-001 更新环卫设备 (2027): declares 16.6% of 某市" in asked
    assert asked.startswith("× failed: errors 1, warnings 0, notes 0 (--fail-on error)\n")


def test_json_is_the_same_in_both_languages(run: Run) -> None:
    chinese = run("audit", "plans", "--format", "json", "--lang", "zh")
    english = run("audit", "plans", "--format", "json", "--lang", "en")
    assert (chinese.code, chinese.out) == (english.code, english.out)
    document = json.loads(chinese.out)
    assert [plan["id"] for plan in document["plans"]] == ["city", "district"]
    assert "SHR-001" in [finding["rule"] for finding in document["findings"]]


@pytest.mark.parametrize(
    ("select", "fail_on", "code"),
    [
        ("SHR-001", [], 1), ("SHR-001", ["error"], 1), ("SHR-001", ["warning,note,undetermined"], 0),
        ("SHR-001", ["never"], 0),
        ("ALN-009", [], 0), ("ALN-009", ["warning"], 1), ("ALN-009", ["note"], 0),
        ("ALN-001", ["error"], 0), ("ALN-001", ["undetermined"], 1),
        ("ALN-001", ["error", "undetermined"], 1),
    ],
)
def test_the_exit_code_follows_fail_on(run: Run, select: str, fail_on: list[str], code: int) -> None:
    options = [part for what in fail_on for part in ("--fail-on", what)]
    assert run("audit", "plans", "--select", select, *options).code == code


def test_fail_on_stands_in_the_configuration(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nfail_on: [undetermined]\n")
    assert run("audit", "--select", "SHR-001").code == 0
    assert run("audit", "--select", "SHR-001", "--fail-on", "error").code == 1


def test_rules_are_selected_and_ignored_by_prefix(run: Run) -> None:
    def rules(*options: str) -> list[str]:
        document = json.loads(run("audit", "plans", "--format", "json", *options).out)
        return [rule["id"] for rule in document["rules"]]

    assert rules("--select", "SHR-001,ALN-001") == ["ALN-001", "SHR-001"]
    assert rules("--select", "SHR-001", "--select", "ALN-001") == ["ALN-001", "SHR-001"]
    assert {id[:3] for id in rules("--select", "SHR,ALN", "--ignore", "SHR")} == {"ALN"}
    assert "SHR-001" in rules()
    assert "SHR-001" not in rules("--ignore", "SHR-001")


def test_a_finding_does_not_hide_below_one_that_was_not_selected(run: Run, here: Path) -> None:
    """ALN-003 hangs below ALN-001 where both are judged; alone it stands for itself."""
    write_small(here / "plans" / "small", district=DISTRICT.replace("大幅提升", "80%"))
    both = json.loads(run("audit", "plans", "--select", "ALN-001,ALN-003", "--format", "json").out)
    assert [finding["rule"] for finding in both["findings"]] == ["ALN-001"]
    assert [finding["rule"] for finding in both["findings"][0]["related"]] == ["ALN-003"]
    alone = json.loads(run("audit", "plans", "--select", "ALN-003", "--format", "json").out)
    assert [finding["rule"] for finding in alone["findings"]] == ["ALN-003"]


def test_a_plan_or_a_file_selects_what_is_reported(run: Run) -> None:
    def reported(*arguments: str) -> tuple[set[str], list[str], int]:
        document = json.loads(run("audit", *arguments, "--select", "SHR,ALN", "--format", "json").out)
        plans = {finding["subject"]["plan"] for finding in document["findings"]}
        return plans, document["summary"]["selected"], len(document["plans"])

    assert reported("plans") == ({"district"}, [], 2)
    assert reported("plans", "--plan", "district") == ({"district"}, ["district"], 2)
    assert reported("plans/small/district.plan.yaml") == ({"district"}, ["district"], 2)
    assert reported("plans/small/city.plan.yaml") == (set(), ["city"], 2)
    assert reported("plans", "--plan", "city") == (set(), ["city"], 2)
    city = run("audit", "plans", "--plan", "city", "--select", "SHR,ALN")
    assert city.code == 0
    assert city.out.startswith("某市：√ 通过：没有审核发现\n")


def test_families_are_judged_apart_and_reported_together(run: Run, here: Path) -> None:
    """Two families may use the same ids; each finding stands with its own plan."""
    write_small(here / "plans" / "other", district=DISTRICT.replace("16.6%", "16.67%"))
    done = run("audit", "plans", "--select", "SHR-001")
    assert done.out.count("\nplans/small/district.plan.yaml  某区\n") == 1
    assert "\n14:55 错误 SHR-001" in done.out
    assert "plans/other" not in done.out
    assert "审核 4 个方案，1 条规则，2 项判断：通过 1，不符 1" in done.out


def test_nothing_judged_is_no_clean_audit(run: Run, here: Path) -> None:
    write_small(here / "plans" / "small", district=CITY.replace("plan: city", "plan: district"))
    done = run("audit", "plans", "--select", "SHR-001")
    assert (done.code, done.out) == (2, "")
    assert done.err == "auditor: 未作出任何判断：1 条规则在 2 个方案中没有适用的审核对象。\n"


def test_rules_that_are_switched_off_are_named(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nrules: {SHR-001: {off: true}}\n")
    assert "1 条规则未启用（SHR-001）。" in run("audit", "--select", "SHR-001,ALN-001", "--statistics").out
    done = run("audit", "--select", "SHR-001")
    assert (done.code, done.err) == (2, "auditor: 未作出任何判断：所选规则均未启用（SHR-001）。\n")


def test_the_configuration_is_found_upwards(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "auditor.yaml").write_text("plans: [plans]\nrules: {SHR-001: {severity: note}}\n")
    (here / "deep" / "down").mkdir(parents=True)
    monkeypatch.chdir(here / "deep" / "down")
    done = run("audit", "--select", "SHR-001", "--fail-on", "note")
    assert done.code == 1
    assert f"\n{here.as_posix()}/plans/small/district.plan.yaml  某区\n" in done.out
    assert "\n14:55 提示 SHR-001 " in done.out
    assert done.err == f"auditor: 配置 {here.as_posix()}/auditor.yaml；方案 {here.as_posix()}/plans/small（2 个）\n"


def test_a_configuration_can_be_named(run: Run, here: Path) -> None:
    (here / "other.yaml").write_text("plans: [plans]\nrules: {SHR-001: {off: true}}\n")
    done = run("audit", "--config", "other.yaml", "--select", "SHR-001,ALN-001")
    assert done.out.splitlines()[2] == "缺 1 样，列在最后；规则未用 0 条、停用 1 条（--statistics）"
    assert done.err == "auditor: 配置 other.yaml；方案 plans/small（2 个）\n"


@pytest.mark.parametrize("command", ["audit", "diff", "show wujiagang", "table wujiagang", "graph", "note wujiagang"])
def test_without_plans_a_command_says_so(command: str, run: Run, here: Path) -> None:
    (here / "plans").rename(here / "elsewhere")
    assert run(*command.split()) == Done(
        2, "",
        "auditor: 这里没有方案文件（*.plan.yaml），也没有写明方案目录的 auditor.yaml；"
        "请换到方案所在的目录运行，或写出文件、目录\n共 1 处错误，未执行。\n",
    )


def test_a_plan_where_one_stands_is_found(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "plans" / "small")
    document = json.loads(run("audit", "--format", "json", "--fail-on", "never").out)
    assert {plan["file"] for plan in document["plans"]} == {path.name for path in Path.cwd().glob("*.plan.yaml")}


def test_the_examples_are_audited_when_asked_for(run: Run, here: Path) -> None:
    (here / "plans").rename(here / "elsewhere")
    document = json.loads(run("audit", "--examples", "--format", "json", "--fail-on", "never").out)
    assert "wujiagang" in [plan["id"] for plan in document["plans"]]
    assert run("audit", "--examples", "elsewhere") == Done(
        2, "",
        "auditor: --examples 审核随附的示例方案，不能同时写文件或目录\n共 1 处错误，未执行。\n",
    )


def test_diff_shows_what_fix_writes(run: Run, here: Path) -> None:
    folder = here / "plans" / "mend"
    write_small(folder)
    file = folder / "district.plan.yaml"
    wrong = file.read_text(encoding="utf-8")
    shown = run("audit", "plans/mend", "--diff")
    assert shown.code == 1
    assert "+++ plans/mend/district.plan.yaml" in shown.out
    assert "-    link: {to: city/cleaning, relation: share, share: 16.6%}\n" in shown.out
    assert "+    link: {to: city/cleaning, relation: share, share: 16.67%}\n" in shown.out
    assert shown.err.startswith("可改写 1 处（1 个文件），未写入")
    assert file.read_text(encoding="utf-8") == wrong
    done = run("audit", "plans/mend", "--fix", "--format", "json")
    assert "SHR-001" not in [finding["rule"] for finding in json.loads(done.out)["findings"]]
    assert "已改写 1 处（1 个文件）。" in done.err
    after = file.read_text(encoding="utf-8")
    assert len(after.split("\n")) == len(wrong.split("\n"))
    assert sum(one != two for one, two in zip(after.split("\n"), wrong.split("\n"), strict=True)) == 1
    file.write_text(wrong, encoding="utf-8")
    assert run("audit", "plans/mend", "--fix", "-o", "nowhere/report.txt").code == 2
    assert file.read_text(encoding="utf-8") == wrong
    file.write_text(after, encoding="utf-8")
    again = run("audit", "plans/mend", "--diff")
    assert (again.code, again.out) == (0, "")


def test_the_reports_of_a_fix_are_those_of_what_stands_there_then(run: Run, here: Path) -> None:
    write_small(here / "plans" / "small", district=DISTRICT.replace("大幅提升", "80%"))
    assert run("audit", "--fix", "-o", "text:a.txt", "-o", "sarif:a.sarif", "-o", "json:a.json").code == 1
    assert run("audit", "-o", "text:b.txt", "-o", "sarif:b.sarif", "-o", "json:b.json").code == 1
    for end in ("txt", "sarif", "json"):
        assert (here / f"a.{end}").read_text("utf-8") == (here / f"b.{end}").read_text("utf-8")


def test_where_a_report_cannot_be_written_nothing_is_mended(run: Run, here: Path) -> None:
    before = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}
    far = "r" * 300 + ".txt"        # a longer name than a file can have; nobody knows before
    for output in (("-o", far), ("-o", "json:a.json", "-o", far), ("-o", far, "-o", "json:a.json")):
        done = run("audit", "--fix", *output)
        assert (done.code, done.out) == (2, "")
        assert f"auditor: 无法写入 {far}：" in done.err
        assert "已改写" not in done.err
        assert before == {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("options", "sentence"), [
    (("--fix", "--diff"), "--fix 与 --diff 只写一个"), (("--fix", "--examples"), "--fix、--diff 不用于随附的示例方案"),
    (("--diff", "-o", "x"), "--diff 只列出改动，不生成报告，不与 --format、--output 同用"),
    (("--diff", "--format", "json"), "--diff 只列出改动，不生成报告，不与 --format、--output 同用"),
])
def test_options_of_mending_that_do_not_go_together(run: Run, options: tuple[str, ...], sentence: str) -> None:
    done = run("audit", *options)
    assert (done.code, done.err.splitlines()[0]) == (2, f"auditor: {sentence}")
