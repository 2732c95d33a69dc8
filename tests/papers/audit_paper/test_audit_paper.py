"""The audit paper: no finding disappears, every value keeps its place, and what it rests on can be recomputed."""

import hashlib
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from auditor import __version__
from auditor.ground.words import Language
from auditor.model.audit import Finding
from auditor.papers.audit_paper.data import audit_paper_data
from auditor.papers.audit_paper.facts import added, chapters
from auditor.papers.input import PaperInput
from auditor.papers.outline import chinese
from auditor.papers.remedy import plain_remedy
from auditor.read.places import rules_folder
from auditor.run.reported import everything
from tests.papers.audit_paper.audit_papers import (
    audited,
    below,
    captioned,
    cells_of,
    headings,
    paper_of,
    places_of,
    shipped,
)
from tests.papers.many import write_many
from tests.papers.reading import body, plain, running, texts, whole

ALL = (
    "nation", "henan", "hubei", "hunan", "shandong", "sichuan", "liaocheng", "nanyang", "nanyang-draft", "yichang",
    "guanxian", "wujiagang",
)


@pytest.fixture(scope="module")
def wujiagang() -> PaperInput:
    return shipped("wujiagang")


@pytest.fixture(scope="module")
def everyone() -> PaperInput:
    return shipped(*ALL)


@pytest.fixture(scope="module")
def of_many(tmp_path_factory: pytest.TempPathFactory) -> PaperInput:
    folder = tmp_path_factory.mktemp("papers")
    write_many(folder / "many")
    (folder / "auditor.yaml").write_text("plans: [many]\n", encoding="utf-8")
    return audited(config=str(folder / "auditor.yaml"))


def fingerprints(data: object) -> Counter[str]:
    """The fingerprints of findings in a paper's data, with those that hang below others."""
    found: Counter[str] = Counter()
    for plan in plain(data)["plans"]:
        waiting = list(plan["findings"])
        while waiting:
            finding = waiting.pop()
            found[finding["fingerprint"]] += 1
            waiting += finding["related"]
    return found


def of_findings(findings: tuple[Finding, ...]) -> Counter[str]:
    return Counter(finding.fingerprint for finding in everything(findings))


@pytest.mark.parametrize("plan", ALL)
def test_every_finding_about_a_plan_is_in_its_paper_once(plan: str) -> None:
    made = shipped(plan)
    data = audit_paper_data(made)
    assert fingerprints(data) == of_findings(made.findings)


def test_every_finding_of_an_audit_is_in_the_joint_paper_once(everyone: PaperInput, of_many: PaperInput) -> None:
    for made in (everyone, of_many):
        found = fingerprints(audit_paper_data(made))
        assert found == of_findings(made.audit.findings)
        assert set(found.values()) == {1}


@pytest.mark.parametrize("sheets", [False, True])
@pytest.mark.parametrize("plan", ALL)
def test_every_place_is_printed(plan: str, sheets: bool) -> None:
    made = shipped(plan)
    assert places_of(made.findings) <= cells_of(paper_of(made, "zh", sheets))


@pytest.mark.parametrize("sheets", [False, True])
def test_every_place_of_several_plans_is_printed(everyone: PaperInput, sheets: bool) -> None:
    assert places_of(everyone.audit.findings) <= cells_of(paper_of(everyone, "en", sheets))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("sheets", [False, True])
def test_all_tables_are_whole(everyone: PaperInput, of_many: PaperInput, language: Language, sheets: bool) -> None:
    for made in (everyone, of_many, shipped("hubei"), shipped("liaocheng")):
        whole(paper_of(made, language, sheets))


def test_the_verdicts_on_each_plan_add_up_to_those_of_the_audit(everyone: PaperInput, of_many: PaperInput) -> None:
    for made in (everyone, of_many):
        parts = chapters(made)
        for id, counts in made.audit.coverage.items():
            assert added(chapter.coverage[id] for chapter in parts) == counts, id


def test_the_parts_of_a_paper_on_one_plan(wujiagang: PaperInput) -> None:
    assert headings(paper_of(wujiagang)) == [
        (1, "一、基本情况"), (1, "二、审核结论"), (1, "三、审核发现"), (2, "（一）错误"), (2, "（二）警告"),
        (2, "（三）提示"), (1, "四、无法判断的事项"), (1, "五、豁免"), (1, "六、附表"),
        (2, "（一）伍家岗区指标任务清单"), (2, "（二）伍家岗区指标增减台账"), (3, "1．增减核算"), (3, "2．删减指标"),
        (3, "3．新增（自主设定）指标"), (3, "4．上级指标去向"), (2, "（三）伍家岗区：指标逐级加码图"),
        (2, "（四）伍家岗区指标占比核算表"),
        (1, "七、审核依据"), (2, "（一）方案文件"), (2, "（二）规则包"), (2, "（三）规则设置"),
    ]


def test_the_parts_of_a_paper_on_several_plans(everyone: PaperInput) -> None:
    made = headings(paper_of(everyone, "en"))
    chapters_of = [text for level, text in made if level == 1]
    assert chapters_of == [
        "1 All plans together", "2 the nation", "3 河南省", "4 湖北省", "5 湖南省", "6 山东省", "7 四川省", "8 聊城市",
        "9 南阳市 (印发)", "10 南阳市 (征求意见稿)", "11 宜昌市", "12 冠县", "13 伍家岗区",
        "14 What the audit rests on",
    ]
    last = made[made.index((1, "13 伍家岗区")) + 1:]
    assert last[:3] == [(2, "13.1 The plan and its audit"), (2, "13.2 Conclusion"), (2, "13.3 Findings")]
    assert (4, "13.6.2.1 The arithmetic") in last


def test_the_facts_of_a_plan(wujiagang: PaperInput) -> None:
    record = wujiagang.plans[0].record
    (table,) = below(paper_of(wujiagang), "一、基本情况")
    assert body(table) == [
        ["方案名称", "伍家岗区推动大规模设备更新和消费品以旧换新行动方案（2024—2027年）"], ["文号", "未写明"],
        ["行政区域", "伍家岗区（代码420503）"], ["层级", "区"], ["阶段", "送审稿"], ["制定单位", "伍家岗区发改局"],
        ["印发日期", "未写明"],
        ["上级方案",
         "《宜昌市推动大规模设备更新和消费品以旧换新行动方案（2024—2027年）》（宜府办发〔2024〕31号）"],
        ["引用文件", "鄂政办发〔2024〕18号、宜府办发〔2024〕31号"], ["文本情况", "全文"], ["基期年", "2023"],
        ["目标年份", "2024、2027"], ["指标", "24项，其中未列入清单2项"], ["文件", record.file],
        ["内容指纹\n（SHA-256）", hashlib.sha256(Path(record.file).read_bytes()).hexdigest()],
        ["审核日期", "2026-03-01"], ["审核工具", f"auditor {__version__}"],
    ]


def test_the_conclusion_names_the_errors_and_what_could_not_be_judged(wujiagang: PaperInput) -> None:
    text = running(paper_of(wujiagang))
    counts = added(chapters(wujiagang)[0].coverage.values())
    numbers = asdict(counts)
    assert (
        f"依据{len(wujiagang.audit.rules)}条规则，对本方案作出{sum(numbers.values()) - counts.not_applicable}项判断："
        f"通过{counts.holds}项，不符{counts.violated}项，无法判断{counts.undetermined}项；"
        f"另有{counts.not_applicable}项不适用。"
    ) in text
    errors = [each for each in wujiagang.findings if (each.severity, each.verdict) == ("error", "violated")]
    assert f"发现错误{len(errors)}条，应当改正：\n（1）{errors[0].message.zh}\n（2）{errors[1].message.zh}" in text
    assert (
        "结论不及于这些事项：“增长率、基数与绝对量对得上”2条、“增长的基期年与上级相同”1条、"
        "“自主设定的指标上级确实没有”1条。"
    ) in text


@pytest.mark.parametrize(("plan", "says"), [
    ("nation", "在已掌握的文本范围内没有发现错误。"), ("liaocheng", "在能够判断的范围内没有发现错误。"),
    ("hunan", "在能够判断的范围内没有发现错误。"), ("nanyang-draft", "在能够判断的范围内没有发现错误。"),
])
def test_a_plan_without_errors_is_not_called_better_than_it_could_be_judged(plan: str, says: str) -> None:
    assert says in running(paper_of(shipped(plan))).split("\n")


def test_many_errors_are_told_by_rule(of_many: PaperInput) -> None:
    """Two errors are told one by one, with the plan; the 59 that could not be judged by rule."""
    text = running(paper_of(of_many))
    assert "第7县（1）临江市的主要目标“推进第零六项" in text
    assert "另有59条因缺少数据无法判断，结论不及于这些事项：“下级合计不低于本级目标”59条。" in text


def test_an_error_with_all_that_it_rests_on(wujiagang: PaperInput) -> None:
    table = below(paper_of(wujiagang), "（一）错误")[0]
    finding = chapters(wujiagang)[0].findings[0][1]
    rule = wujiagang.pack.rules[finding.rule]
    place = "wujiagang.plan.yaml"
    assert [row for row in body(table) if row[0] == "1"] == [
        ["1", f"{finding.message.zh}〔STM-007〕", *row] for row in (
            ["此处表述", "较2023年增长25%以上", f"{place}:149:25"], ["此处名称", "重点领域投资", f"{place}:148:15"],
            ["指标名称", "重点领域设备投资增长率", f"{place}:131:11"],
            ["引文", "重点领域投资较2023年增长25%以上", f"{place}:150:16"],
            ["规则", *[f"{rule.title.zh}。{rule.why.zh}"] * 2], ["处理建议", *[plain_remedy(rule).zh] * 2],
        )
    ]


def test_members_keep_their_values_and_places(wujiagang: PaperInput) -> None:
    table = below(paper_of(wujiagang), "（三）提示")[0]
    rows = [row[2:] for row in body(table) if row[1].startswith("13项删减所述的值没有年份")]
    assert rows[:2] == [
        ["第1项", "报废汽车回收量：增长40%", "wujiagang.plan.yaml:522:11"],
        ["第2项", "升级污水处理厂：4座", "wujiagang.plan.yaml:531:11"],
    ]


def test_what_is_missing_and_what_would_settle_it(wujiagang: PaperInput) -> None:
    table = below(paper_of(wujiagang), "四、无法判断的事项")[0]
    rows = [row for row in body(table) if row[1].startswith("二手车交易量（2027年）")]
    assert rows[0][1] == "二手车交易量（2027年）：无法判断“增长率、基数与绝对量对得上”〔GRW-002〕"
    assert [row[2:4] for row in rows[:2]] == [
        ["缺少", "基数（文件未写明）（伍家岗区“二手车交易量”，2027年）"],
        ["补齐后", "两者同时成立时，基期年（2023）的数值应不少于4138辆"],
    ]
    assert "处理建议" not in [row[2] for row in rows]


def test_a_finding_of_another_chapter_is_named_where_it_is_about_this_plan() -> None:
    made = shipped("wujiagang", "yichang")
    _, upper = chapters(made)
    (number,) = [number for number, finding in upper.findings if finding.rule == "ALN-003"]
    assert f"另有涉及本方案的发现，列在：宜昌市第{number}条。" in running(paper_of(made))


def test_how_a_plan_is_divided_below(of_many: PaperInput) -> None:
    city = next(plan for plan in of_many.plans if plan.id == "middle")
    made = replace(of_many, plans=(city,))
    heading = next(text for _, text in headings(paper_of(made)) if text.endswith("下级分解情况"))
    rows = [row for row in body(below(paper_of(made), heading)[0]) if row[2] == "2027年"]
    # of 58 counties that have a plan, twelve drop the sixth target and two forget it
    assert rows[0][3:] == ["71%", "71%", "——", "第59县、第60县"]
    assert rows[5][3:] == ["60000台", "4.4万台", "少1.6万台", "第7县、第8县、第59县、第60县"]


def test_the_hashes_are_those_of_the_files(wujiagang: PaperInput) -> None:
    """As anybody can take them again with sha256sum."""
    paper = paper_of(wujiagang)
    plans = body(below(paper, "（一）方案文件")[0])
    assert len(plans) == len(ALL)
    assert plans[0][:3] == ["伍家岗区", "审核", "wujiagang.plan.yaml"]
    folder = Path(wujiagang.plans[0].record.file).parent
    assert all(hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest for _, _, name, digest in plans)
    rules = below(paper, "（二）规则包")[0]
    lines = []
    for path in rules_folder().rglob("*.rule.yaml"):
        content = path.read_bytes()
        id = content.partition(b"id: ")[2].split()[0].decode()
        if id not in wujiagang.reported.off:
            lines.append((id, f"{hashlib.sha256(content).hexdigest()}  {id}\n"))
    joint = hashlib.sha256("".join(line for _, line in sorted(lines)).encode()).hexdigest()
    assert texts(rules.foot, rules) == [["合计", str(len(lines)), joint]]


def test_the_settings_in_force(wujiagang: PaperInput) -> None:
    (table,) = below(paper_of(wujiagang), "（三）规则设置")
    (row,) = body(table)
    assert row[:6] == [
        "SHR-004", "占比低于下限的作了说明", "区", "minimum：占比下限；未设时不检查", "不设", "10%",
    ]
    assert row[6].startswith("auditor.yaml:4:")
    assert "未启用的规则：SHR-007。" in running(paper_of(wujiagang))


def test_sheets_have_a_line_for_each_finding(everyone: PaperInput) -> None:
    rows = body(captioned(paper_of(everyone, sheets=True), "审核发现一览"))
    assert len(rows) == len(everyone.audit.findings)
    assert Counter(row[2] for row in rows)["错误"] == sum(
        (each.severity, each.verdict) == ("error", "violated") for each in everyone.audit.findings
    )
    assert not headings(paper_of(everyone, sheets=True))


def test_the_tables_of_many_plans_are_left_to_papers_of_their_own(of_many: PaperInput) -> None:
    paper = paper_of(of_many)
    assert "各方案的指标任务清单、删减台账和占比表从略" in running(paper)
    assert not any("指标任务清单" in text for _, text in headings(paper))


@pytest.mark.parametrize(("number", "text"), [
    (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (61, "六十一"), (103, "一〇三"),
])
def test_numbers_of_headings(number: int, text: str) -> None:
    assert chinese(number) == text
