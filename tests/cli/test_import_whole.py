"""Whole plans, from document to audit: of five years, of one. What agrees in another form is no finding."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CITY = """\
<h1>清江市“十四五”节水行动实施方案</h1><p>清政办发〔2021〕15号</p><h2>一、主要目标</h2>
<p>到2025年，全市用水总量控制在20亿立方米以内，万元国内生产总值用水量较2020年下降17%以上，农田灌溉水有效利用系数提高到0.58以上，\
再生水利用率达到25%以上。</p>
<p>“十四五”期间，全市新增高效节水灌溉面积50万亩，建成节水型企业100家。</p>
"""
COUNTY = """\
<h1>云溪县“十四五”节水行动实施方案</h1>
<p>为落实《清江市“十四五”节水行动实施方案》（清政办发〔2021〕15号），制定本方案。</p><h2>一、主要目标</h2>
<p>到2025年，全县用水总量控制在2.35亿立方米以内，万元国内生产总值用水量较2020年下降16%以上，农田灌溉水有效利用系数提高到0.58以上，\
再生水利用率达到25%。</p><h2>二、重点任务</h2>
<p>（一）农业节水增效。“十四五”期间新增高效节水灌溉面积6万亩，每年不少于1.2万亩。（牵头单位：县水利局）</p>
<p>（二）工业节水减排。到2025年，规模以上工业用水重复利用率达到92%以上，建成节水型企业12家。（牵头单位：县经信局）</p>
<h2>三、附表</h2>
<table><tr><th>指标<th>单位<th>2020年<th>2025年<th>属性
<tr><td>用水总量<td>亿立方米<td>2.28<td>≤2.35<td>约束性
<tr><td>万元国内生产总值用水量下降<td>%<td>—<td>〔16〕<td>约束性
<tr><td>农田灌溉水有效利用系数<td>—<td>0.54<td>0.58<td>预期性
<tr><td>再生水利用率<td>%<td>15<td>≥26<td>预期性
<tr><td>新增高效节水灌溉面积<td>万亩<td>—<td>6<td>预期性</table>
"""


@pytest.fixture
def drafted(here: Path, run: Run) -> Path:
    """Both documents as plans, in a folder of their own."""
    folder = here / "water"
    folder.mkdir()
    for name, text, parents in (("city", CITY, ()), ("county", COUNTY, ("--parent", "water/city.plan.yaml"))):
        (folder / f"{name}.html").write_text(f"<meta charset=utf-8>{text}", encoding="utf-8")
        done = run("import", f"water/{name}.html", "--plan", name, *parents, "-o", f"water/{name}.plan.yaml")
        assert (done.code, done.err) == (0, "")
    return folder


@pytest.mark.usefixtures("drafted")
def test_no_indicator_is_lost_and_the_number_of_a_cited_document_is_not_ones_own(run: Run) -> None:
    plan = json.loads(run("show", "water/county.plan.yaml", "--format", "json").out)
    assert {target["name"] for target in plan["targets"]} == {
        "用水总量", "万元国内生产总值用水量下降", "农田灌溉水有效利用系数", "再生水利用率", "新增高效节水灌溉面积",
        "规模以上工业用水重复利用率", "建成节水型企业",
    }
    assert "number:" not in Path("water/county.plan.yaml").read_text("utf-8").partition("offices:")[0]
    assert "number: 清政办发〔2021〕15号" in Path("water/city.plan.yaml").read_text("utf-8")


def test_the_plan_says_base_values_attributes_and_whole_periods(drafted: Path) -> None:
    text = (drafted / "county.plan.yaml").read_text("utf-8")
    assert 'baseline: {2020: "2.28"}' in text
    assert text.count("attribute: binding") == 2
    assert text.count("attribute: expected") == 3
    assert 'targets: {2021-2025: "6"}' in text
    assert "quote: “十四五”期间新增高效节水灌溉面积6万亩" in text
    assert text.count("chapter: 三、附表") == 5
    assert "relation: share" not in text.partition("农田灌溉水有效利用系数")[2].partition("chapter")[0]


@pytest.mark.usefixtures("drafted")
def test_only_what_disagrees_is_found(run: Run) -> None:
    done = run("audit", "water", "--format", "json")
    found = {
        (finding["rule"], finding["subject"]["plan"], finding["message"]["zh"].partition("（")[0])
        for finding in json.loads(done.out)["findings"]
        if finding["verdict"] == "violated" and finding["severity"] in ("error", "warning")
    }
    assert found == {
        ("ALN-003", "county", "万元国内生产总值用水量下降"), ("STM-001", "county", "再生水利用率"),
    }


@pytest.mark.usefixtures("drafted")
def test_the_documents_say_what_the_plans_say(run: Run) -> None:
    for name in ("city", "county"):
        done = run("verify", f"water/{name}.plan.yaml")
        assert (done.code, done.out.splitlines()[-1].partition("：")[2]) == (0, "错误 0，警告 0，提示 0")


def test_changes_beside_levels_are_found_only_where_they_disagree(here: Path, run: Run) -> None:
    (here / "fields.html").write_text(FIELDS, encoding="utf-8")
    assert run("import", "fields.html", "--plan", "fields", "-o", "fields.plan.yaml").code == 0
    text = Path("fields.plan.yaml").read_text("utf-8")
    assert "targets: {2025: 年均增长1.1%}" in text
    assert "breakdown: {东山县: {2025: \"20\"}, 西河县: {2025: \"15\"}, 合计: {2025: \"35\"}}" in text
    done = run("audit", "fields.plan.yaml", "--format", "json")
    found = [
        (finding["rule"], finding["message"]["zh"]) for finding in json.loads(done.out)["findings"]
        if finding["verdict"] == "violated" and finding["severity"] in ("error", "warning")
    ]
    assert len(found) == 1
    assert "提高9.5个百分点" in found[0][1]
    assert run("verify", "fields.plan.yaml").code == 0


FIELDS = """\
<meta charset=utf-8><h1>青川市“十四五”农田建设规划</h1><h2>第一章 主要目标</h2>
<p>到2025年，粮食总产量达到135万吨以上；综合机械化率达到80%，较2020年提高9.5个百分点。</p>
<table><tr><th>指标名称<th>2020年基期值<th>2025年目标值<th>年均增速（累计）
<tr><td>累计建成高标准农田（万亩）<td>85<td>120<td>〔35〕
<tr><td>粮食总产量（万吨）<td>128<td>135<td>1.1%
<tr><td>综合机械化率（%）<td>72.5<td>80<td>〔7.5〕</table>
<h2>附表 “十四五”高标准农田新建任务分解表</h2>
<table><tr><th>县（市、区）<th>新建高标准农田（万亩）
<tr><td>东山县<td>20<tr><td>西河县<td>15<tr><td>合计<td>35</table>
"""


def test_a_plan_for_one_year_counts_from_the_year_before_and_keeps_two_steps_together(here: Path, run: Run) -> None:
    folder = here / "annual"
    folder.mkdir()
    for name, text, parents in (("up", UP, ()), ("down", DOWN, ("--parent", "annual/up.plan.yaml"))):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        assert run("import", f"annual/{name}.txt", "--plan", name, *parents, "-o", f"annual/{name}.plan.yaml").code == 0
    assert "与经济增长同步：作为文字目标列入吗" in (folder / "up.review.yaml").read_text("utf-8")
    assert "targets: {2025: 15家以上，力争达到20家}" in (folder / "down.plan.yaml").read_text("utf-8")
    done = run("audit", "annual", "--format", "json")
    found = [
        (finding["rule"], finding["verdict"]) for finding in json.loads(done.out)["findings"]
        if finding["severity"] in ("error", "warning") and finding["verdict"] != "holds"
    ]
    assert found == [("ALN-003", "violated")]


UP = """\
江州市2025年国民经济和社会发展计划
一、2024年计划执行情况
2024年，全市地区生产总值完成1250亿元，增长5.8%。
二、2025年主要预期目标
2025年全市经济社会发展的主要预期目标是：地区生产总值增长6%左右；固定资产投资增长5%以上；居民人均可支配收入增长与经济增长同步。
"""
DOWN = """\
云溪县2025年国民经济和社会发展计划
一、2025年主要预期目标
2025年全县主要预期目标为：地区生产总值增长6.5%左右；固定资产投资增长4%以上。
二、2025年重点工作
（一）加快产业升级。新培育规上工业企业15家以上，力争达到20家。（责任单位：县经信局）
"""


NOTE = """\
关于《滨河区绿色建筑实施方案（2025—2027年）》的起草说明
一、起草背景
2025年2月，东州市人民政府印发《东州市绿色建筑实施方案》（东政发〔2025〕6号），明确了5项目标指标。
二、指标设置情况
在市级5项指标的基础上，我区删减2项、新增1项，共设置4项指标。其中与市级目标一致的1项，占全市比重10%及以上的1项，低于10%的1项，自主设定1项。
删减的2项指标为：“农房节能改造5000户”，我区无农村；“超低能耗示范园区1个”，由市级统筹建设。
"""
GREEN = """\
<meta charset=utf-8><h1>滨河区绿色建筑实施方案（2025—2027年）</h1><h2>一、总体目标</h2>
<p>到2027年，星级建筑占比达到35%以上，建筑节能改造面积120万平方米，公共建筑改造面积15万平方米。</p>
<p>附件</p><table><tr><th>指标<th>市级2027年目标<th>区级2027年目标<th>占全市比重<th>责任单位
<tr><td>星级建筑占比<td>35%以上<td>35%以上<td>—<td>区住建局
<tr><td>建筑节能改造面积<td>1000万平方米<td>120万平方米<td>12%<td>区住建局
<tr><td>公共建筑改造面积<td>200万平方米<td>15万平方米<td>8%<td>区住建局
<tr><td>宣传活动<td>—<td>6场<td>自主设定<td>区住建局</table>
"""
ABOVE = """\
plan: up
title: 东州市绿色建筑实施方案（2025—2027年）
level: city
region: {name: 东州市}
document: {number: 东政发〔2025〕6号, text: full, parts: [body]}
parents: []
years: [2027]
indicators:
  star: {name: 星级建筑占比, targets: {2027: 35%以上}}
  retro: {name: 建筑节能改造面积, targets: {2027: 1000万平方米}}
  public: {name: 公共建筑改造面积, targets: {2027: 200万平方米}}
  farm: {name: 农房节能改造, targets: {2027: 5000户}}
  park: {name: 超低能耗示范园区, targets: {2027: 1个}}
"""


def test_what_a_note_drops_and_counts_in_a_list_and_a_column_of_shares(here: Path, run: Run) -> None:
    folder = here / "green"
    folder.mkdir()
    for name, text in (("note.txt", NOTE), ("plan.html", GREEN), ("up.plan.yaml", ABOVE)):
        (folder / name).write_text(text, encoding="utf-8")
    files = ("green/note.txt", "green/plan.html")
    done = run("import", *files, "--plan", "down", "--parent", "green/up.plan.yaml", "-o", "green/down.plan.yaml")
    assert done.code == 0
    text = (folder / "down.plan.yaml").read_text("utf-8")
    assert text.count("share: 12%") == text.count("share: 8%") == text.count("relation: own") == 1
    trims = text.partition("trims:")[2].partition("claims:")[0]
    assert ("up/farm" in trims, "我区无农村" in trims, "held-above" in trims) == (True, True, True)
    assert "ledger: {before: 5, trimmed: 2, added: 1, after: 4}" in text
    claims = text.partition("claims:")[2]
    assert claims.count("says:") == 7
    assert "明确了5项" not in claims
    found = [
        finding for finding in json.loads(run("audit", "green", "--format", "json").out)["findings"]
        if finding["verdict"] == "violated" and finding["severity"] == "error"
    ]
    assert found == []


ODD = """\
<h1>云溪县人口规划（2021—2025年）</h1><h2>一、指标</h2>
<table><tr><th>序号<th>指标<th>单位<th>2020年<th>2025年<th>责任单位
<tr><td colspan=6>一、病有所医、老有所养
<tr><td>1<td>死亡率<td>/10万<td>16.5（2019年）<td>≤15<td>人行云溪支行、县卫健局
<tr><td>2<td>研发强度<td>%<td>2.1<td>＞3、力争高于上一个五年<td>县科技局
<tr><td>3<td>水厂<td>座<td>4<td>9<td>县水利局</table>
<h2>二、成效</h2><table><tr><th>指标<th>单位<th>2015年<th>2020年<tr><td>水厂<td>座<td>2<td>4<tr><td>管网<td>公里<td>20<td>40</table>
"""


def test_odd_cells_make_a_plan_that_reads_and_says_what_they_say(here: Path, run: Run) -> None:
    (here / "odd.html").write_text(f"<meta charset=utf-8>{ODD}", encoding="utf-8")
    done = run("import", "odd.html", "--plan", "odd", "-o", "odd.plan.yaml")
    assert (done.code, done.err) == (0, "")
    text = (here / "odd.plan.yaml").read_text("utf-8")
    assert "baseline: {2019: 16.5（2019年）}" in text
    assert "owner: [人行云溪支行, 县卫健局]" in text
    assert "name: 病有所医" not in text
    shown = json.loads(run("show", "odd.plan.yaml", "--format", "json").out)
    assert [(target["name"], target["year"], target["raw"]) for target in shown["targets"]] == [
        ("死亡率", 2025, "≤15"), ("研发强度", 2025, ">3"), ("水厂", 2025, "9"),
    ]
    assert run("verify", "odd.plan.yaml").code == 0


def test_an_amount_and_its_growth_in_one_row_are_two_indicators(here: Path, run: Run) -> None:
    rows = (
        ("指标", "单位", "2024年预计", "2025年计划", "2025年计划比上年±%"),
        ("工业增加值", "万元", "87300", "93800", "7"),
        ("能耗", "吨标准煤/万元", "0.61", "完成市下达任务", "-2.8"),
    )
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = f"<meta charset=utf-8><h1>东川县2025年国民经济和社会发展计划</h1><table>{table}</table>"
    (here / "plan.html").write_text(page, encoding="utf-8")
    assert run("import", "plan.html", "--plan", "plan", "-o", "plan.plan.yaml").code == 0
    shown = json.loads(run("show", "plan.plan.yaml", "--format", "json").out)
    assert [(target["name"], target["raw"]) for target in shown["targets"]] == [
        ("工业增加值", "93800"), ("工业增加值增速", "7"), ("能耗", "完成市下达任务"), ("能耗增速", "-2.8"),
    ]
    assert run("verify", "plan.plan.yaml").code == 0


def test_what_a_note_counts_beside_a_plan_above_that_is_not_there_stays_open(here: Path, run: Run) -> None:
    (here / "alone").mkdir()
    for name, text in (("note.txt", NOTE), ("plan.html", GREEN)):
        (here / name).write_text(text, encoding="utf-8")
    assert run("import", "note.txt", "plan.html", "--plan", "down", "-o", "alone/down.plan.yaml").code == 0
    found = json.loads(run("audit", "alone", "--format", "json").out)["findings"]
    claims = {(finding["rule"], finding["verdict"]) for finding in found if finding["rule"].startswith("CLM")}
    assert ("CLM-001", "undetermined") in claims
    assert ("CLM-001", "violated") not in claims


SENTENCE = f"各乡镇人民政府，{'农牧业有限公司、农场有限公司，' * 10}区直各有关单位：西河镇"
TORN = {
    "brackets": "东川县规划（2021—2025年）\n指标\t2025年\n重点用地安全利用率\t（≥95%）\n污水治理率\t30%\n",
    "division": (
        "附件： 2023年东川区小麦种植任务分解表 | |||\n乡镇（农场） | 可种植面积 | 2023年小麦任务面积 | 备注 |\n"
        f"{SENTENCE} | 26.01 | 3.16 | |\n东河镇 | 50.79 | 6.17 | |\n南河镇 | 60 | 7 | |\n合计 | 209.43 | 20 | |\n"
    ),
}


@pytest.mark.parametrize("kind", sorted(TORN))
def test_what_a_page_tore_makes_a_plan_that_reads(here: Path, run: Run, kind: str) -> None:
    (here / "torn.txt").write_text(TORN[kind], encoding="utf-8")
    done = run("import", "torn.txt", "--plan", "torn", "-o", "torn.plan.yaml")
    assert (done.code, run("verify", "torn.plan.yaml").code) == (0, 0), done.err
