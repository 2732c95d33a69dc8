"""The cross table: one verdict for each plan and headline target, in agreement with what the rules find."""

from fractions import Fraction
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.model.audit import Finding
from auditor.model.rows.build import Family
from auditor.papers.matrix.facts import comparisons
from auditor.papers.matrix.foot import feet
from auditor.papers.matrix.layout import matrix, matrix_data
from auditor.papers.model import Table
from auditor.papers.writers.breaks import broken, setting
from auditor.papers.writers.choose import write_paper
from auditor.papers.writers.docx_style import WIDE
from auditor.papers.writers.text import in_language
from tests.papers.reading import body, running, tables, texts, whole
from tests.small import plans_of

PROVINCES = ("hubei", "hunan", "shandong", "sichuan", "henan")
INVESTMENT = "工业、农业、建筑、交通、教育、文旅、医疗等领域设备投资规模"


def table_of(family: Family, *plans: str) -> Table[str]:
    paper = in_language(matrix([family.by_id[plan] for plan in plans]), "zh")
    whole(paper)
    return tables(paper)[0]


def cells(table: Table[str]) -> dict[tuple[str, str], str]:
    """Region and indicator → cell, for tables with one year."""
    names = texts(table.header, table)[0]
    return {(row[1], name): text for row in body(table) for name, text in zip(names, row, strict=True)}


def test_five_provinces_against_the_nation(real_family: Family) -> None:
    table = table_of(real_family, *PROVINCES)
    assert [row[1] for row in body(table)] == ["山东省", "河南省", "湖北省", "湖南省", "四川省"], "by division code"
    assert texts(table.header, table)[2][:3] == ["国家目标值"] * 2 + ["较2023年增长25%以上"]
    found = cells(table)
    assert found["山东省", INVESTMENT] == "加码\n较2023年增长28%以上"
    assert found["湖北省", INVESTMENT] == "一致\n较2023年增长25%以上"
    assert found["河南省", "二手车交易量"] == "不详", "only one of its targets is known"
    assert found["湖南省", "报废汽车回收量"] == "不可比\n达到32万辆", "an amount without a baseline"
    assert found["四川省", "规模以上工业企业关键工序数控化率"].startswith("不可比\n达到全国平均")
    foot = texts(table.foot, table)
    assert foot[0][:3] == ["下级范围", "下级范围", "增长25%—28%"]
    assert foot[1][6] == "1个：河南省"


def test_a_county_and_a_bound_that_is_weaker(real_family: Family) -> None:
    table = table_of(real_family, "guanxian")
    found = cells(table)
    assert found["冠县", "规模以上工业企业关键工序数控化率"] == "偏弱（界限较弱）\n达到75%"
    assert found["冠县", "新能源汽车保有量"] == "分解0.2%\n达到6000辆以上"
    foot = texts(table.foot, table)
    assert [row[3] for row in foot] == ["0.6万辆", "少299.4万辆", "——"]


def test_a_headline_target_that_is_dropped(real_family: Family) -> None:
    table = table_of(real_family, "wujiagang")
    assert cells(table)["伍家岗区", "报废汽车回收量"] == "删减\n增长40%"
    assert [row[-1] for row in texts(table.header, table)][1:] == ["——", "——"], "the city's own target is not known"


def test_all_plans_stand_below_the_nation(real_family: Family) -> None:
    paper = in_language(matrix(real_family.plans), "zh")
    (table,) = tables(paper)
    found = cells(table)
    assert found["伍家岗区", "报废汽车回收量"] == "删减\n增长40%"
    assert found["冠县", "再生材料在资源供给中的占比"] == "缺项"
    assert "未列入对照的方案：南阳市（征求意见稿）。" in running(paper)
    assert "未回应“环保绩效达到A级水平的产能比例”（2027年）的：" in running(paper), "many names stand below the table"


def test_one_plan_is_shown_with_those_below_it(real_family: Family) -> None:
    """The highest too: it has none above it to be held against."""
    (table,) = tables(in_language(matrix([real_family.by_id["nation"]]), "zh"))
    assert {row[1] for row in body(table)} == {"山东省", "河南省", "湖北省", "湖南省", "四川省"}
    paper = in_language(matrix([real_family.by_id["hubei"]]), "zh")
    assert {row[1] for row in body(tables(paper)[0])} == {"宜昌市"}
    assert "未列入对照的湖北省指标共11项：工业技改投资增长率" in running(paper)
    assert not tables(in_language(matrix([]), "zh"))


def test_sixty_siblings(many_family: Family) -> None:
    counties = [plan for plan in many_family.plans if plan.level == "county"]
    paper = in_language(matrix(counties), "zh")
    (table,) = tables(paper)
    whole(paper)
    assert len(body(table)) == 58
    assert len(table.columns) == 2 + 10
    foot = texts(table.foot, table)
    assert foot[0][2:4] == ["61%", "71%"]
    assert [row[11] for row in foot] == ["4.4万台", "少1.6万台", "4个"], "the counties without a plan among them"
    assert [row[10] for row in foot][2] == "2个：第59县、第60县"
    assert "的：第7县、第8县、第59县、第60县。" in running(paper)


def test_many_plans_have_one_line_each(many_family: Family) -> None:
    """So that sixty plans take few pages; some plans have the value below the verdict."""
    counties = [plan for plan in many_family.plans if plan.level == "county"]
    table = table_of(many_family, *(plan.id for plan in counties))
    assert body(table)[6][2:] == [
        "一致 61%", "一致 71%", "一致 62%", "一致 72%", "一致 63%", "一致 73%", "一致 64%", "一致 74%",
        "分解约1.67% 1000台", "缺项",
    ]
    assert len(broken(table, setting(table, WIDE.room), WIDE.depth, 65).starts) <= 4


def test_the_whole_family_is_on_one_page(real_family: Family) -> None:
    paper = in_language(matrix(real_family.plans), "zh")
    document = docx.Document(BytesIO(write_paper(paper, "docx", "zh")))
    assert len(document.sections) == 1
    (table,) = document.tables
    high = sum(int(each.get(qn("w:val"))) / 20 for each in table._tbl.iter(qn("w:trHeight")))
    page = document.sections[0].page_height
    assert page is not None
    assert high + 36 + 29 < page.pt - 54 / 25.4 * 72
    sheet = openpyxl.load_workbook(BytesIO(write_paper(paper, "xlsx", "zh"))).worksheets[0]
    assert sheet.page_setup.fitToHeight == 1


def test_the_two_labels_beside_the_six_are_explained(real_family: Family) -> None:
    said = running(in_language(matrix([real_family.by_id["guanxian"], real_family.by_id["henan"]]), "zh"))
    alone = running(in_language(matrix([real_family.by_id["guanxian"]]), "zh"))
    assert "分解：分担上级数量的一部分，单个方案不作强弱判断" in alone
    assert "不详：未掌握方案全文，不能认定缺项" in said


def test_the_sum_is_that_of_the_allocation(real_family: Family, many_family: Family) -> None:
    counties = [plan for plan in many_family.plans if plan.level == "county"]
    for above, plans in (
        (real_family.by_id["shandong"], [real_family.by_id["guanxian"]]), (many_family.by_id["middle"], counties),
    ):
        (made,) = comparisons(plans)
        assert made.above is above
        sums = {(foot.asked.indicator.id, foot.asked.when): foot for foot in feet(made) if foot.total is not None}
        judged = [row for row in above.allocations if (row.target.indicator.id, row.target.when) in sums]
        assert len(judged) == len(sums) > 0
        for row in judged:
            assert isinstance(row.total, Fraction)
            foot = sums[row.target.indicator.id, row.target.when]
            assert (foot.total, foot.slack) == (row.total, row.slack)


def test_verdicts_agree_with_the_audit(real_family: Family, real_findings: list[Finding]) -> None:
    """What ALN-003 finds weaker is weak here, what ALN-012 finds stricter is raised, what TRM-001 misses is missing."""
    met = {}
    for plan in real_family.plans:
        for one in comparisons([plan]):
            for row, found in one.rows:
                for cell, asked in zip(found, one.columns, strict=True):
                    for answer in cell.answers:
                        if answer.row.parent is asked.indicator:
                            met[row.id, answer.row.id, str(asked.when)] = answer.verdict
                    if not cell.answers:
                        met[row.id, asked.indicator.plan.id, asked.indicator.id] = cell.verdict
    seen = set()
    for finding in real_findings:
        subjects = [member.subject for member in finding.members] or [finding.subject]
        for subject in subjects:
            key = (subject.plan, subject.indicator, subject.year)
            expected = {"ALN-003": "weaker", "ALN-004": "weaker", "ALN-012": "raised"}.get(finding.rule)
            if finding.verdict == "violated" and expected is not None and key in met:
                assert met[key] == expected, key
                seen.add(expected)
            if finding.rule == "TRM-001" and finding.verdict == "violated":
                above, indicator = subject.other.split("/")
                assert met[subject.plan, above, indicator] == "missing"
    assert "raised" in seen


def test_words_growth_and_two_answers(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path,
        city="indicators:\n"
             "  a: {name: 报废汽车回收量, group: 主要目标, targets: {2027: 增长50%}}\n"
             "  b: {name: 老旧锅炉, group: 主要目标, targets: {2027: 全部淘汰}}\n"
             "  c: {name: 单位能耗, group: 主要目标, direction: down, kind: rate, targets: {2027: 不超过10%}}\n"
             "  d: {name: 更新电梯, group: 主要目标, targets: {2027: 100台}}\n",
        east_district="parents: [city]\nindicators:\n"
        "  a: {name: 报废汽车回收量, group: 主要目标, targets: {2027: 32万辆}, baseline: {2023: 20万辆}, "
        "link: {to: city/a, relation: at-least}}\n"
        "  b: {name: 老旧锅炉, group: 主要目标, targets: {2027: 基本淘汰}, link: {to: city/b, relation: same}}\n"
        "  c: {name: 单位能耗, group: 主要目标, direction: down, kind: rate, targets: {2027: 9%}, "
        "link: {to: city/c, relation: at-least}}\n"
        "  d: {name: 更新客梯, group: 主要目标, targets: {2027: 10台}, link: {to: city/d, relation: share}}\n"
        "  e: {name: 更新货梯, group: 主要目标, targets: {2027: 20台}, link: {to: city/d, relation: share}}\n",
    ))
    table = table_of(family, "east-district")
    assert body(table)[0][2:] == [
        "加码\n32万辆", "偏弱\n基本淘汰", "加码\n9%", "分解10%\n10台\n分解20%\n20台",
    ]
    assert [row[5] for row in texts(table.foot, table)] == ["30台", "少70台", "——"]


def test_a_plan_between_that_drops_it(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path, province="indicators: {a: {name: 更新船, group: 主要目标, targets: {2027: 增长5%}}}",
        city="trims: [{indicator: province/a, because: no-subject, reason: 无船}]",
        district="indicators: {z: {name: 其他, targets: {2027: 1个}, link: {relation: own}}}",
    ))
    table = table_of(family, "city", "district")
    assert [row[2] for row in body(table)] == ["删减", "删减\n（city删减）"]


def test_more_targets_than_a_page_is_wide(tmp_path: Path) -> None:
    """Several tables; the years of an indicator stay together."""
    def indicators(link: str) -> str:
        return "indicators:\n" + "".join(
            f"  i{number}: {{name: 指标{number}, group: 主要目标, kind: rate, targets: {{2024: 5%, 2027: 6%}}"
            + (f", link: {{to: {link}/i{number}, relation: same}}" if link else "") + "}\n" for number in range(9)
        )

    family = ready(plans_of(tmp_path, city=indicators(""), district=indicators("city")))
    paper = in_language(matrix([family.by_id["district"]]), "zh")
    whole(paper)
    assert [len(table.columns) - 2 for table in tables(paper)] == [10, 8]
    assert tables(paper)[0].caption.endswith("（之1，共2表）")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_choice_of_plans_gives_a_whole_paper(
    real_family: Family, many_family: Family, language: Language
) -> None:
    for family in (real_family, many_family):
        for plans in ([plan] for plan in family.plans):
            whole(in_language(matrix(plans), language))
        whole(in_language(matrix(family.plans), language))
        assert matrix_data(family.plans)["tables"]


def test_a_division_that_is_named_only_is_known_by_its_plan(tmp_path: Path) -> None:
    row = "indicators: {a: {name: 数控化率, group: 主要目标, targets: {2027: 90%%}%s}}\n"
    family = ready(plans_of(
        tmp_path, city=f"divisions: [{{name: 东区}}, {{name: 西区}}]\n{row % ''}",
        district=f"region: {{name: 东区}}\n{row % ', link: {to: city/a, relation: same}'}",
    ))
    foot = texts(table_of(family, "city").foot, table_of(family, "city"))
    assert foot[-1][-1] == "1个：西区"


def test_figures_of_their_own_who_is_not_asked_and_who_answers_elsewhere(tmp_path: Path) -> None:
    above = (
        "divisions: [{name: 甲区}, {name: 乙区}, {name: 丙区}]\ngroups: [{name: 主要目标, headline: true}]\n"
        "indicators: {a: {name: 高标准农田, group: 主要目标, targets: {2027: 100万亩}, "
        "breakdown: {甲区: {2027: 60万亩}, 乙区: {2027: —}, 丙区: {2027: 40万亩}}}}\n"
    )
    row = "indicators: {a: {name: 高标准农田, targets: {2027: %s}, link: {to: city/a, relation: assigned}}}\n"
    family = ready(plans_of(
        tmp_path, city=above, a_district=f"region: {{name: 甲区}}\nparents: [city]\n{row % '60万亩'}",
        b_district="region: {name: 乙区}\nparents: [city]\nindicators: {}\n",
        c_district=f"region: {{name: 丙区}}\nparents: [city]\n{row % '30万亩'}",
        sector="level: district\nregion: {name: 丙区}\nsector: 水利\nparents: [city]\nindicators: {}\n",
    ))
    table = table_of(family, "city")
    said = {row[1]: row[2] for row in body(table)}
    assert said == {
        "甲区": "一致\n60万亩", "乙区": "不作要求", "丙区（总体方案）": "偏弱\n30万亩", "丙区（水利方案）": "另案承接",
    }
    assert texts(table.foot, table)[-1][-1] == "——"


def test_near_a_target_that_says_about_is_open_and_not_unlike(tmp_path: Path) -> None:
    row = "indicators: {a: {name: 普及率, group: 主要目标, targets: {2027: %s}%s}}\n"
    family = ready(plans_of(
        tmp_path, city=row % ("75%左右", ""), district=row % ("74.8%", ", link: {to: city/a, relation: at-least}"),
    ))
    assert body(table_of(family, "city"))[0][2] == "难以判定\n74.8%"
