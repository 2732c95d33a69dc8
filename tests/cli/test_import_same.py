"""A plan that was imported and answered audits as the one that a person wrote from the same paper does."""

import json
from pathlib import Path

import yaml

from tests.cli.conftest import Run
from tests.documents.made import docx, p, tbl, tc, tr
from tests.intake.district import ANNEX, BODY, CITY, NOTE

MOST = 25  # questions that a reviewer may be asked
ANSWERS = Path(__file__).parent / "answers" / "binjiang.yaml"
BY_HAND = """\
plan: binjiang
title: 滨江区绿色更新行动方案（2024—2027年）
level: district
region: {name: 滨江区}
document: {text: full, parts: [body, annex, note]}
parents: [west-city]
base_year: 2023
years: [2024, 2027]
offices: [区住建局, 区城管局, 区文旅局, 各牵头单位]
groups: [{name: 主要目标, headline: true}, {name: 具体目标}]
actions:
  city:
    title: 城市更新行动
    chapter: 二、重点任务
    number: （一）
    lead: [区住建局]
    support: [区城管局]
    objects: [works]
  tourism: {title: 文旅提升行动, chapter: 二、重点任务, number: （二）, lead: [区文旅局]}
objects: {works: 污水厂}
articles: {总体要求: 1, 重点任务: 2}
indicators:
  green-investment:
    name: 绿色投资增长率
    aliases: [绿色投资]
    group: 主要目标
    targets: {2024: 6%, 2027: 20%}
    link: {to: west-city/investment, relation: same}
    restated: {west-city: {2024: 6%, 2027: 20%}}
    owner: [各牵头单位]
    chapter: 一、（一）工作目标
    statements:
      - {part: body, chapter: 一、（一）工作目标, name: 绿色投资, targets: {2024: 增长6%}, quote: 绿色投资增长6%}
      - part: body
        chapter: 一、（一）工作目标
        name: 绿色投资
        targets: {2027: 较2023年增长20%以上}
        quote: 绿色投资较2023年增长20%以上
  lifts:
    name: 更新电梯
    group: 具体目标
    targets: {2024: "/", 2027: 120台}
    link: {to: west-city/lifts, relation: share, share: 12%}
    restated: {west-city: {2024: "/", 2027: 1000台}}
    owner: [区住建局]
    action: city
    statements:
      - {part: body, chapter: 二、（一）城市更新行动, name: 更新电梯, targets: {2027: 120台}, quote: 更新电梯120台}
  sweepers:
    name: 更新清扫车
    group: 具体目标
    targets: {2024: "/", 2027: 30辆}
    link: {to: west-city/sweepers, relation: share, share: 10%}
    restated: {west-city: {2024: "/", 2027: 300辆}}
    owner: [区城管局]
    action: city
    statements:
      - {part: body, chapter: 二、（一）城市更新行动, name: 更新清扫车, targets: {2027: 30辆}, quote: 清扫车30辆}
  parks:
    name: 新增口袋公园
    group: 具体目标
    targets: {2024: "/", 2027: 6个}
    link: {relation: own, proposed_by: 区文旅局, reason: 群众步行十分钟内没有公园}
    restated: {west-city: {2024: "/", 2027: "/"}}
    owner: [区文旅局]
    action: tourism
    statements:
      - {part: note, chapter: 二、主要内容, name: 新增口袋公园, targets: {2027: 6个}, quote: 2027年新增口袋公园6个}
      - part: body
        chapter: 二、（二）文旅提升行动
        name: 新增口袋公园
        targets: {2027: 力争6个}
        quote: 全区新增口袋公园6个
  energy:
    name: 能耗水平
    targets: {2027: 明显下降}
    chapter: 一、（一）工作目标
    quote: 能耗水平明显下降
    listed: false
trims:
  - indicator: west-city/ships
    said: 20艘
    because: no-subject
    reason: 我区无通航水域
    proposed_by: 区交通局
    part: note
    quote: 淘汰老旧渡船20艘
  - indicator: west-city/works
    said: 4座
    because: no-mandate
    reason: 由市级统筹，区级无职能职责
    proposed_by: 区住建局
    objects: [works]
    part: note
    quote: 升级污水厂4座
claims:
  - {says: 《行动方案（送审稿）》共3条, part: note, counts: articles, equals: 3}
  - {says: 共设置4项目标指标, part: note, counts: indicators, where: listed, equals: 4}
  - says: 将征求意见稿中5项目标指标值删减2项、新增1项，最终设置4项目标指标值
    part: note
    ledger: {before: 5, trimmed: 2, added: 1, after: 4}
  - says: 等1项指标由市级统筹，区级无职能职责，责任单位区住建局建议删除
    part: note
    counts: trims
    where: because == 'no-mandate'
    equals: 1
  - says: 区文旅局建议增加“2027年新增口袋公园6个”1项指标
    part: note
    counts: indicators
    where: relation == 'own'
    equals: 1
  - {says: 等2项指标占全市比重达到10%及以上, part: note, counts: links, where: relation == 'share', equals: 2}
"""
PLAN = "plans/west/binjiang.plan.yaml"
REVIEW = "plans/west/binjiang.review.yaml"
IMPORT = ("import", "binjiang.docx", "--parent", "plans/west/west-city.plan.yaml", "-o", PLAN, "--plan", "binjiang")


def word_file() -> bytes:
    """The note, the body and the annex of the district in one Word file; the header of the annex in two rows."""
    wide, tall = '<w:gridSpan w:val="2"/>', ('<w:vMerge w:val="restart"/>', "<w:vMerge/>")
    names = ("序号", "指标类型", "指标名称", "市指标", "区指标", "责任单位", "备注")
    upper = tr(*(tc(name, wide if name.endswith("区指标") or name == "市指标" else tall[0]) for name in names))
    years = [tc(f"{year}年") for year in (2024, 2027, 2024, 2027)]
    lower = tr(*(tc("", tall[1]) for _ in range(3)), *years, *(tc("", tall[1]) for _ in range(2)))
    rows = [tr(*map(tc, line.split("\t"))) for line in ANNEX.splitlines()[2:]]
    paragraphs = [p(line) for line in (*NOTE.splitlines(), *BODY.splitlines(), "附件")]
    return docx("".join(paragraphs) + tbl(upper, lower, *rows))


def answered(review: Path) -> int:
    """Writes the reviewer's answers into a review file; how many questions it asks."""
    entries = review.read_text(encoding="utf-8").split("\n  - id: ")
    for each in yaml.safe_load(ANSWERS.read_text(encoding="utf-8")):
        (place,) = [place for place, entry in enumerate(entries) if each["about"] in entry]
        entries[place] = entries[place].replace('decision: ""', f'decision: "{each["answer"]}"')
    review.write_text("\n  - id: ".join(entries), encoding="utf-8")
    return len(entries) - 1


def findings(run: Run) -> list[tuple[str, str, str, object]]:
    """What an audit says of the district: rule, severity, its words, and the values in evidence."""
    data = json.loads(run("audit", "plans", "--plan", "binjiang", "--format", "json", "--fail-on", "never").out)
    return sorted(
        (each["rule"], each["severity"], each["message"]["zh"], [value["raw"] for value in each["evidence"]])
        for each in data["findings"]
    )


def test_the_same_findings_after_answers(run: Run, here: Path) -> None:
    (here / "plans" / "west").mkdir(parents=True)
    (here / "plans" / "west" / "west-city.plan.yaml").write_text(CITY, encoding="utf-8")
    (here / "binjiang.docx").write_bytes(word_file())
    assert run(*IMPORT).code == 0
    assert answered(here / REVIEW) <= MOST
    assert run(*IMPORT).code == 0
    imported = findings(run)
    assert len(imported) >= 4
    assert run("verify", PLAN).code == 0
    (here / PLAN).write_text(BY_HAND, encoding="utf-8")
    assert findings(run) == imported
