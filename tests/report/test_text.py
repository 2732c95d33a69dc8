"""Findings as lines of text."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth, wcwidth

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.judge.cause import told_all
from auditor.messages.terms import TERMS
from auditor.model.audit import Audit, AuditedPlan, Counts, Edit, Evidence, Finding, Member, SubjectKey
from auditor.report.excerpt import excerpt_lines
from auditor.report.style import _USUAL, Style, padded, table, width, wrapped
from auditor.report.text import Page, audit_text
from auditor.report.text_finding import finding_lines, sentence
from auditor.report.text_open import open_lines
from auditor.run.reported import Excerpt, Reported
from tests.report.sample import CITY, DISTRICT, MANY, NOTE, OPEN, SHARE, reported, since
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
    for formula in ("all(plan.parents, …) = no", "reaches(80%, 85%, no)", "约0 > 0", "1.2 > 1"):
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


def test_members_keep_to_the_page() -> None:
    """The first member is shown whole, however long; what does not fit goes on below, indented."""
    members = tuple(Member(SubjectKey("trim", "city", "", "", name), name, at(8)) for name in ("报废汽车", "节能建筑"))
    value = evidence("目标值", "70000", "到期末比基期增长七万辆以上", 8)
    gathered = replace(FALL, message=Words("2 项未写年份", ""), members=members, evidence=(value,), formula="")
    page = audit_text(reported(gathered), "zh", Page(columns=40)).splitlines()
    assert page[-1:] == ["    报废汽车 到期末比基期增长七… (8:5)等"]
    assert max(map(width, page)) <= 40


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


def page(*findings: Finding) -> list[str]:
    """The lines of a page below the totals, without rules."""
    audit = Audit((PLAN,), (), {}, findings)
    return audit_text(Reported(audit, findings, (), (), {}), "zh").split("\n\n", 1)[1].splitlines()


def test_findings_stand_under_their_file_the_gravest_first() -> None:
    note = replace(FALL, severity="note", at=at(2), evidence=(), formula="")
    assert page(note, replace(FALL, evidence=(), formula="")) == [
        "plans/city.plan.yaml  某市",
        "9:5 错误 GRW-001 目标后退", "2:5 提示 GRW-001 目标后退",
    ]


def test_a_line_of_the_plan_is_shown_with_a_mark_under_the_value() -> None:
    """A Chinese sign takes two columns; what the finding rests on stands behind the mark, where it fits."""
    excerpt = Excerpt("  targets: {2027: 超过6万辆, 2025: 7万辆}", 24)
    found = replace(FALL, at=Mark("plans/city.plan.yaml", 9, 19))
    made = replace(reported(found), excerpts={found.at: excerpt})

    def shown(columns: int) -> list[str]:
        return audit_text(made, "zh", Page(columns=columns)).split("\n\n", 1)[1].splitlines()[2:]

    line, mark = "    9 | targets: {2027: 超过6万辆, 2025: 7万辆}", "      |                 ^^^^^^^^^"
    label = "6万辆 >= 7万辆; 目标值 6万辆 (9:5); 前一年目标 7万辆 (8:5)"
    assert shown(0) == [line, f"{mark} {label}"]
    assert shown(80) == [line, mark, f"      = {label}"]
    assert shown(36) == ["    9 | targets: {2027: 超过6万辆, …", mark, "      = 6万辆 >= 7万辆"]


def test_a_long_line_is_cut_around_the_value() -> None:
    excerpt = Excerpt(f"x: {'前' * 60}值{'后' * 60}", 65)
    lines = excerpt_lines(excerpt, 7, 64, "error", (), Style(False, 60))
    assert lines == [f"    7 | …{'前' * 11}值{'后' * 13}…", f"      | {' ' * 23}^^"]


def test_what_to_do_is_said_once_of_each_rule() -> None:
    other = replace(NOTE, at=Mark(DISTRICT, 21, 3), fingerprint="1:b2")
    text = audit_text(reported(NOTE, other), "zh")
    assert text.count("建议：改正") == 1
    assert text.index("20:3 提示") < text.index("建议：") < text.index("21:3 提示")


def test_what_a_rule_suggests_of_one_finding_stands_in_place_of_its_remedy() -> None:
    own = replace(NOTE, at=Mark(DISTRICT, 19, 3), fingerprint="1:b2", suggestion=Words("甲改为乙", "write B"))
    third = replace(own, at=Mark(DISTRICT, 21, 3), fingerprint="1:b3", suggestion=Words("丙改为丁", "write D"))
    lines = audit_text(reported(own, NOTE, third), "zh").splitlines()
    assert [line.strip() for line in lines if "建议" in line] == ["建议：甲改为乙", "建议：改正", "建议：丙改为丁"]


def test_what_fix_would_write_is_marked_where_it_is_suggested() -> None:
    suggestion, edits = Words("16.6%改为16.67%", "write 16.67%"), (Edit(SHARE.at, "16.6%", "16.67%"),)
    text = audit_text(reported(replace(SHARE, suggestion=suggestion, edits=edits), NOTE), "en")
    assert "\n    to do (or --fix): Write 16.67%\n" in text
    assert text.count("or --fix") == 1


def test_the_id_of_a_rule_leads_to_its_page_on_a_coloured_page_only() -> None:
    """The words are the same, and the way to read the rule where no terminal follows links stands below."""
    pages = {"SHR-001": "file:///rules/shares/share.rule.yaml"}
    linked = audit_text(reported(SHARE, NOTE), "en", Page(colour=True, pages=pages))
    assert "\033]8;;file:///rules/shares/share.rule.yaml\033\\\033[2mSHR-001\033[0m\033]8;;\033\\ " in linked
    assert linked.count("\033]8;;") == 2
    assert re.sub(r"\033(?:\[[0-9;]*m|\]8;;[^\033]*\033\\)", "", linked) == audit_text(reported(SHARE, NOTE), "en")
    assert linked.endswith("\033[2mWhy a rule asks for this, with examples: auditor rules SHR-001\033[0m\n")
    assert "\033" not in audit_text(reported(SHARE, NOTE), "en", Page(pages=pages))


def test_nothing_is_marked_where_a_finding_is_about_a_plan_as_a_whole() -> None:
    whole = replace(FALL, subject=SubjectKey("plan", "city"), at=at(2), evidence=(), formula="")
    excerpts = {whole.at: Excerpt("plan: city", 11)}
    assert "^" not in audit_text(replace(reported(whole), excerpts=excerpts), "zh")
    said = replace(whole, evidence=(evidence("方案", "city", "city", 2),))
    assert "^" in audit_text(replace(reported(said), excerpts=excerpts), "zh")


def test_members_lose_the_label_of_the_other_side_before_they_take_a_second_line() -> None:
    members = tuple(
        Member(SubjectKey("link", "city", f"i{line}", "2027"), "废旧家电回收量", at(line), (
            replace(evidence("本级目标", own, f"增长{own}%", line), quantity=True),
            replace(evidence("上级同年目标值", "15", "增长15%", line + 10), quantity=True),
        )) for line, own in ((3, "17"), (4, "18"))
    )
    gathered = replace(
        FALL, members=members, formula="", evidence=tuple(item for member in members for item in member.evidence)
    )

    def told(columns: int) -> str:
        return audit_text(reported(gathered), "zh", Page(columns=columns)).split("\n\n")[1].splitlines()[2]

    assert told(70) == "    废旧家电回收量（2027年） 增长17%，上级同年目标值 增长15% (3:5)等"
    assert told(60) == "    废旧家电回收量（2027年） 增长17%，增长15% (3:5)等"


def test_what_was_asked_for_comes_first() -> None:
    above = replace(NOTE, at=Mark(CITY, 5, 3), fingerprint="1:b2")
    made = replace(reported(above, SHARE), selected=("district",))
    text = audit_text(made, "en")
    assert text.startswith("某区: × failed: errors 1, warnings 0, notes 1 (--fail-on error)\n")
    assert text.index("district.plan.yaml  某区") < text.index("city.plan.yaml  某市")


@pytest.mark.parametrize(("failing", "line"), [
    (("error",), "× 不通过：错误 1，警告 0，提示 0（--fail-on error）"),
    (("warning", "note"), "√ 通过：错误 1，不在 --fail-on warning,note 之列"),
    (("never",), "只列出发现，不判定是否通过：错误 1"),
    (("undetermined",), "× 不通过：错误 1，警告 0，提示 0，缺 1 样（--fail-on undetermined）"),
])
def test_the_first_line_says_whether_it_passed_and_why(failing: tuple[str, ...], line: str) -> None:
    assert audit_text(reported(SHARE, OPEN), "zh", Page(failing)).splitlines()[0] == line


def test_what_is_missing_is_one_line_however_many_need_it() -> None:
    lack = OPEN.missing[0]
    others = [
        replace(OPEN, rule=f"ALN-00{number}", fingerprint=f"1:d{number}", missing=(replace(lack, year=number),))
        for number in range(1, 6)
    ]
    lines = audit_text(reported(*others), "en").splitlines()
    assert lines[-1] == "   5  ALN-001, ALN-002, ALN-003, …: city: the target above; district"
    assert lines[2].startswith("missing 1, listed last")
    narrow = audit_text(reported(*others), "en", Page(columns=50)).splitlines()
    assert narrow[-1].startswith("   5  ALN-001, ALN-002, ALN-003, …: city: the")      # never without the rules


def test_how_many_values_would_be_rewritten_is_told_on_top() -> None:
    certain = replace(SHARE, edits=(Edit(SHARE.at, "16.6%", "16.67%"),))
    assert "--fix 可改写 1 处" in audit_text(reported(certain), "zh").splitlines()[2]
    assert "--fix mends 1" in audit_text(reported(certain), "en").splitlines()[2]
    assert "--fix" not in audit_text(reported(SHARE), "en")


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


def test_totals_say_what_was_judged_and_what_was_not() -> None:
    coverage = {"A-1": Counts(holds=3, violated=1, undetermined=2, not_applicable=4), "A-2": Counts()}
    made = Reported(Audit((PLAN,), (), coverage, ()), (FALL,), ("city",), ("B-1",), {})
    assert audit_text(made, "zh").splitlines()[:3] == [
        "某市：× 不通过：错误 1，警告 0，提示 0（--fail-on error）",
        "审核 1 个方案，0 条规则，6 项判断：通过 3，不符 1，无法判断 2",
        "所列方案没有无法判断的；规则未用 1 条、停用 1 条（--statistics）",
    ]
    assert audit_text(made, "zh", Page(statistics=True)).endswith(
        "\n1 条规则没有遇到审核对象（A-2）。\n\n1 条规则未启用（B-1）。\n"
    )


@given(
    st.text(st.sampled_from("目标值后退，。（）“”ab 1%"), min_size=1).filter(lambda text: text.strip() != ""),
    st.integers(12, 40),
)
def test_wrapping_loses_nothing_and_begins_no_line_with_what_closes(text: str, columns: int) -> None:
    lines = wrapped(text, columns, 2)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert not any(line.strip()[:1] in ("，", "。", "）", "”") for line in lines[1:])


def test_a_line_keeps_to_its_columns() -> None:
    assert wrapped("目标后退，差距由 1% 扩大到 2%。", 14, 2) == ["目标后退，差距", "  由 1% 扩大到", "  2%。"]
    assert wrapped("the share is not what it was", 14, 2) == ["the share is", "  not what it", "  was"]


def test_usual_signs_are_counted_as_the_library_counts_them() -> None:
    signs = [chr(code) for code in range(0x20, 0x10000) if not 0xD800 <= code < 0xE000]
    assert [sign for sign in signs if re.fullmatch(_USUAL, sign) and width(sign) != max(wcwidth(sign), 0)] == []
    assert width("本级“80%”，未达到湖北省“85%”的要求") == wcswidth("本级“80%”，未达到湖北省“85%”的要求")


def test_columns_line_up_for_chinese() -> None:
    assert [width(text) for text in ("abc", "占比", "≈16.67%")] == [3, 4, 7]
    assert padded("占比", 6) == "占比  "
    assert table([["占比", "1"], ["a", "100"]], ["名称", "数"], right=[1]) == (
        "名称      数\n------  ----\n占比       1\na        100"
    )


def test_against_an_earlier_state_what_is_new_or_worse_is_shown_and_the_rest_counted() -> None:
    fixed = replace(NOTE, message=Words("原来没有占比", ""), fingerprint="1:ff")
    then = since(
        (fixed,), (Words("规则有改动", ""),), aa="worse", bb="unchanged", cc="better", dd="newly-undetermined"
    )
    made = reported(SHARE, NOTE, MANY, OPEN, since=then)
    assert audit_text(made, "zh") == (
        "× 不通过：与 main 相比，新增 0，加重 1（--fail-on error）\n"
        "其余：新出现的无法判断 1，未变 1，减轻 1，已消除 1（--verbose 全部列出）\n"
        "审核 2 个方案，6 条规则，5 项判断：通过 5，不符 0，无法判断 0\n"
        "注：规则有改动\n\n"
        "plans/某 族/district.plan.yaml  某区\n"
        "14:5 错误（加重：差距由 1% 扩大到 2%） SHR-001 声明占 16.6%，计算为 ≈16.67%\n"
        "    100台套 ÷ 600台套 = ≈16.67%; 上级目标 600台套 (city.plan.yaml:10:5); 本级目标 100台套 (13:5)\n"
        "    建议：改正\n\n"
        "新出现的无法判断（涉及几项判断，规则：缺什么；对象）\n"
        "   1  ALN-001：city缺上级目标；district\n"
    )
    whole = audit_text(made, "zh", Page(verbose=True))
    assert "\n== 已消除 ==\nplans/某 族/district.plan.yaml:20:3: 提示: 原来没有占比 [SHR-005]\n" in whole
    assert "\nplans/某 族/district.plan.yaml:30:3: 警告（减轻）: 2 项没有年份 [TRM-012]\n" in whole


def test_nothing_new_passes_and_says_so() -> None:
    text = audit_text(reported(SHARE, since=since()), "en")
    assert text.splitlines()[0] == "√ passed: compared with main, nothing new or worse"
    assert "SHR-001" not in text


def test_members_of_one_name_leave_no_rest_of_them_in_the_sentence() -> None:
    """Where all members are called the same, their years and values tell them apart; none of it stays behind."""
    members = tuple(
        Member(SubjectKey("statement", "city", "lifts", year), "更新电梯", at(line), (
            evidence("此处表述", "80", f"{line}部", line), evidence("指标的目标值", "80", f"{line}台", line + 10),
        )) for year, line in (("2025", 3), ("2027", 4))
    )
    members = tuple(
        replace(member, evidence=tuple(replace(item, quantity=True) for item in member.evidence)) for member in members
    )
    told = told_all(members)
    finding = replace(
        FALL, members=members, message=Words(f"2处的单位与清单不一致：{told.zh}", f"2 places write units: {told.en}")
    )
    assert sentence(finding, "zh") == "2处的单位与清单不一致"
    assert sentence(finding, "en") == "2 places write units"


def test_members_of_one_name_are_told_apart_by_their_year_and_a_few_are_always_shown() -> None:
    members = tuple(
        Member(SubjectKey("link", "city", f"i{year}", year), "废旧家电回收量" * 3, at(line), (
            evidence("本级目标", "17", "较2023年增长17%", line),
            evidence("上级目标", "15", "较2023年增长15%", line + 10),
        )) for line, year in enumerate(("2025", "2026", "2027", "2028"), 3)
    )
    gathered = replace(
        FALL, message=Words("4个目标值高于上级要求", ""), members=members, formula="",
        evidence=tuple(item for member in members for item in member.evidence),
    )
    shown = audit_text(reported(gathered), "zh", Page(columns=0)).splitlines()
    line = next(line for line in shown if "（2025年）" in line)
    assert [year in line for year in ("（2026年）", "（2027年）", "（2028年）")] == [True, True, False]
    assert line.endswith("(5:5)等")


def test_what_is_said_once_of_all_members_stays_in_the_sentence() -> None:
    members = tuple(
        Member(SubjectKey("work_item", "city", f"w{line}"), f"事项{line}", at(line), (
            evidence("章", "五", "五、强化支持", line), evidence("正文的章", "六", "六、强化保障", line + 10),
        )) for line in (3, 4)
    )
    told = told_all(members)
    assert told.zh == "章“五、强化支持”，正文的章“六、强化保障”"
    finding = replace(FALL, members=members, message=Words(f"2项的章与正文不同：{told.zh}", ""))
    assert sentence(finding, "zh") == f"2项的章与正文不同：{told.zh}"
