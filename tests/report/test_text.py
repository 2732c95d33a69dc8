"""Findings as lines of text."""

from dataclasses import replace

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.messages.terms import TERMS
from auditor.model.audit import Audit, AuditedPlan, Counts, Evidence, Finding, Member, SubjectKey
from auditor.report.style import Style, padded, table, width
from auditor.report.text import audit_text
from auditor.report.text_finding import finding_lines
from auditor.report.text_open import open_lines
from auditor.run.reported import Reported
from tests.report.sample import MANY, NOTE, OPEN, SHARE, reported, since
from tests.report.test_json import finding as undetermined

PLAIN = Style(colour=False)


def at(line: int) -> Mark:
    """A place in the city's plan."""
    return Mark("plans/city.plan.yaml", line, 5)


def evidence(label: str, value: str, raw: str, line: int) -> Evidence:
    """A value that stands in a line."""
    return Evidence(Words(label, label), value, raw, at(line))


FALL = Finding(
    rule="GRW-001", severity="error", verdict="violated",
    subject=SubjectKey("target", "city", "cars", "2027"), message=Words("目标后退", "falls back"),
    evidence=(
        evidence("目标值", "60000", "6万辆", 9), evidence("前一年目标", "70000", "7万辆", 8),
        evidence("又是目标值", "60000", "6万辆", 9),
    ),
    formula="6万辆 >= 7万辆", computed="", missing=(), at=at(9), related=(), members=(), quoted=False,
    fingerprint="1:1",
)
PLAN = AuditedPlan(
    "city", "某市行动方案", "某市", "city", TERMS["city"], "印发", "full", "plans/city.plan.yaml", "00", 12
)


def test_evidence_stands_below_with_its_places_once() -> None:
    assert finding_lines(FALL, "zh", PLAIN) == [
        "plans/city.plan.yaml:9:5: 错误: 目标后退 [GRW-001]",
        "    目标值      6万辆  — plans/city.plan.yaml:9:5",
        "    前一年目标  7万辆  — plans/city.plan.yaml:8:5",
        "    算式        6万辆 >= 7万辆",
    ]


def test_only_what_can_be_recalculated_is_a_formula() -> None:
    for formula in ("all(plan.parents, …) = no", "reaches(80%, 85%, no)"):
        assert len(finding_lines(replace(FALL, formula=formula), "zh", PLAIN)) == 3
    share = replace(FALL, formula="100台 ÷ 600台 = ≈16.67%; agrees(1/6, 16.6%)")
    assert finding_lines(share, "zh", PLAIN)[-1] == "    算式        100台 ÷ 600台 = ≈16.67%"


def test_related_findings_stand_below_their_cause() -> None:
    note = replace(FALL, severity="note", message=Words("界限丢失", "bound lost"), evidence=(), formula="")
    assert finding_lines(replace(FALL, evidence=(), formula="", related=(note,)), "zh", PLAIN) == [
        "plans/city.plan.yaml:9:5: 错误: 目标后退 [GRW-001]",
        "    同一原因:",
        "        plans/city.plan.yaml:9:5: 提示: 界限丢失 [GRW-001]",
    ]


def test_members_are_listed_once_with_what_they_say() -> None:
    members = tuple(
        Member(SubjectKey("trim", "city", "", "", f"nation/{name}"), name, at(line))
        for name, line in (("报废汽车", 8), ("节能建筑面积", 9))
    )
    message = Words("2 项未写年份：报废汽车、节能建筑面积", "")
    gathered = replace(FALL, message=message, members=members, formula="")
    assert finding_lines(gathered, "zh", PLAIN) == [
        "plans/city.plan.yaml:9:5: 错误: 2 项未写年份 [GRW-001]",
        "    报废汽车      7万辆  — plans/city.plan.yaml:8:5",
        "    节能建筑面积  6万辆  — plans/city.plan.yaml:9:5",
    ]


def test_long_lists_are_cut_and_say_so() -> None:
    many = tuple(evidence(f"值{number}", str(number), f"{number}台", number) for number in range(40))
    last = finding_lines(replace(FALL, evidence=many, formula=""), "zh", PLAIN)[-1]
    assert last == "    另有 28 条依据，见 --format json"


def test_codes_of_the_vocabulary_are_spoken() -> None:
    relation = evidence("对应方式", "share", "share", 4)
    assert finding_lines(replace(FALL, evidence=(relation,), formula=""), "zh", PLAIN)[1] == (
        "    对应方式  占比  — plans/city.plan.yaml:4:5"
    )


def test_colour_marks_severity_and_nothing_else_changes() -> None:
    coloured = "\n".join(finding_lines(FALL, "zh", Style(colour=True)))
    assert "\033[1;31m错误\033[0m" in coloured
    plain = coloured.replace("\033[1;31m", "").replace("\033[2m", "").replace("\033[0m", "")
    assert plain == "\n".join(finding_lines(FALL, "zh", PLAIN))


def page(*findings: Finding) -> str:
    """The part of a page above the coverage table, without rules."""
    audit = Audit((PLAN,), (), {}, findings)
    return audit_text(Reported(audit, findings, (), (), {}), "zh").split("== 各规则的判断 ==")[0]


def test_findings_stand_under_their_plan_the_gravest_first() -> None:
    note = replace(FALL, severity="note", at=at(2), evidence=(), formula="")
    assert page(note, replace(FALL, evidence=(), formula="")) == (
        "== 某市 city ==\n某市行动方案\n市级方案，全文，12 项指标\n\n"
        "plans/city.plan.yaml:9:5: 错误: 目标后退 [GRW-001]\n\n"
        "plans/city.plan.yaml:2:5: 提示: 目标后退 [GRW-001]\n\n"
    )


def test_what_is_open_is_one_line_per_rule_and_missing_thing() -> None:
    names = {("", "city/cars"): "二手车交易量"}
    names |= {("", f"city/x{number}"): f"指标{number}" for number in range(10)}
    rows = [undetermined("2027")] + [
        replace(
            undetermined("2027"), subject=SubjectKey("target", "city", f"x{number}"),
            missing=(replace(undetermined("2027").missing[0], settles=""),),
        )
        for number in range(10)
    ]
    titles = {"ALN-003": Words("目标不弱于上级", "")}
    assert open_lines(rows, titles, names, "zh", PLAIN) == [
        "ALN-003  目标不弱于上级：缺少次序",
        "         二手车交易量：为 160000 时可判定成立 — city.plan.yaml:3:5",
        "         指标0、指标1、指标2、指标3、指标4、指标5、指标6、指标7等 10 项",
    ]


def test_the_closing_line_says_what_was_judged_and_what_was_not() -> None:
    coverage = {"A-1": Counts(holds=3, violated=1, undetermined=2, not_applicable=4), "A-2": Counts()}
    reported = Reported(Audit((PLAN,), (), coverage, ()), (FALL,), ("city",), ("B-1",), {})
    assert audit_text(reported, "zh").splitlines()[-1] == (
        "共审核 1 个方案，用 0 条规则作出 6 项判断：通过 3，不符 1，无法判断 2（另有 4 项不适用）。"
        "1 条规则没有遇到审核对象（A-2）。1 条规则未启用（B-1）。以上只列出 某市 的发现。"
        "审核发现 1 条：错误 1，警告 0，提示 0。"
    )


def test_columns_line_up_for_chinese() -> None:
    assert [width(text) for text in ("abc", "占比", "≈16.67%")] == [3, 4, 7]
    assert padded("占比", 6) == "占比  "
    assert table([["占比", "1"], ["a", "100"]], ["名称", "数"], right=[1]) == (
        "名称      数\n------  ----\n占比       1\na        100"
    )


def test_against_an_earlier_state_what_is_new_or_worse_comes_first_and_whole() -> None:
    fixed = replace(NOTE, message=Words("原来没有占比", ""), fingerprint="1:ff")
    then = since(
        (fixed,), (Words("规则有改动", ""),), aa="worse", bb="unchanged", cc="better", dd="newly-undetermined"
    )
    text = audit_text(reported(SHARE, NOTE, MANY, OPEN, since=then), "zh")
    assert text.partition("== 无法判断 ==")[0] == (
        "== 与 main 相比 ==\n"
        "新增 0，加重 1，新出现的无法判断 1，未变 1，减轻 1，已消除 1。只有新增和加重的发现影响退出码。\n"
        "注：规则有改动\n\n"
        "== 某区 district ==\n某区方案\n区级方案，全文，2 项指标\n\n"
        "plans/某 族/district.plan.yaml:14:5: 错误（加重：差距由 1% 扩大到 2%）: "
        "声明占 16.6%，计算为 ≈16.67% [SHR-001]\n"
        "    声明占比  16.6%    — plans/某 族/district.plan.yaml:14:5\n"
        "    上级目标  600台套  — plans/某 族/city.plan.yaml:10:5\n"
        "    本级目标  100台套  — plans/某 族/district.plan.yaml:13:5\n"
        "    算式      100台套 ÷ 600台套 = ≈16.67%\n\n"
        "== 新出现的无法判断 ==\n\n"
        "plans/某 族/district.plan.yaml:11:3: 错误（新出现的无法判断）: 缺少上级目标 [ALN-001]\n\n"
        "== 已消除 ==\n"
        "plans/某 族/district.plan.yaml:20:3: 提示: 原来没有占比 [SHR-005]\n\n"
        "== 原有的发现 ==\n"
        "plans/某 族/district.plan.yaml:20:3: 提示（未变）: 未写占比 [SHR-005]\n"
        "plans/某 族/district.plan.yaml:30:3: 警告（减轻）: 2 项没有年份 [TRM-012]\n\n"
    )
