"""Nanyang's draft against its issued text as a whole page; and what the formats do with the rest."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from wcwidth import wcswidth

from auditor.difference.change import JUDGEMENTS, Difference
from auditor.difference.families import compare_two
from auditor.ground.words import Language
from auditor.messages.difference import KINDS, SUSPECTS
from auditor.model.plan import PlanSet
from auditor.read.schema import load_schema
from auditor.report.difference_json import difference_json
from auditor.report.difference_md import difference_md
from auditor.report.difference_text import difference_text
from tests.difference.small import CITY, indicator, sets

TEXT = """\
== 南阳市 nanyang-draft（征求意见稿） → 南阳市 nanyang（印发 2024-05-13） ==
nanyang-draft.plan.yaml
nanyang.plan.yaml

== 放宽（2） ==

工业、农业、建筑、交通、教育、文旅、医疗等领域设备投资规模（equipment-investment） 2027年目标值：数值降低 3 个百分点
    原  较2023年增长28%以上  — nanyang-draft.plan.yaml:216:21
    新  较2023年增长25%以上  — nanyang.plan.yaml:20:21

规模以上工业企业数字化研发设计工具普及率（rd-tool-penetration） 2027年目标值：数值降低 2 个百分点
    原  超过92%  — nanyang-draft.plan.yaml:232:21
    新  超过90%  — nanyang.plan.yaml:27:21

== 不涉及松紧（4） ==

工业、农业、建筑、交通、教育、文旅、医疗等领域…  对应方式  不弱于 → 一致        — nanyang.plan.yaml:21:54
规模以上工业企业数字化研发设计工具普及率         对应方式  不弱于 → 一致        — nanyang.plan.yaml:28:54
南阳市                                           日期      （无） → 2024-05-13  — nanyang.plan.yaml:7:9
南阳市                                           文稿阶段  征求意见稿 → 印发    — nanyang.plan.yaml:8:10

== 不能判断去留 ==

南阳市只掌握部分文本，原文的下列内容其中没有：指标 9 项（环保绩效达到A级水平的产能比例；再生金属产能；\
节能降碳改造项目；重点用能设备更新改造后能效；重点用能设备更新改造后能效先进水平；\
工业新建（扩建）项目和获得财政资金支持的项目能效等）；文件所列数目 6 项；行动 25 项；指标分组 1 项

共对照 1 个方案：放宽 2，松紧待核 0，收紧 0，不涉及松紧 4。没有未随之改动之处。
"""
MD = """\
### What changed in the plans

Compared plans: 1; looser 2, unclear 0, stricter 0, neutral 4. Everything below has followed or is not concerned.

**南阳市 nanyang-draft (征求意见稿) → 南阳市 nanyang (印发 2024-05-13)**

#### Looser (2)

| what | was | now | why | place |
| --- | --- | --- | --- | --- |
| 工业、农业、建筑、交通、教育、文旅、医疗等领域设备投资规模<br>target for 2027 | 较2023年增长28%以上 \
| 较2023年增长25%以上 | number down by 3 points | `nanyang.plan.yaml:20:21` |
| 规模以上工业企业数字化研发设计工具普及率<br>target for 2027 | 超过92% | 超过90% | number down by 2 points \
| `nanyang.plan.yaml:27:21` |

<details><summary>Neutral (4)</summary>
"""


@pytest.fixture(scope="session")
def nanyang(real_plans: PlanSet) -> Difference:
    return compare_two(real_plans.plans["nanyang-draft"], real_plans.plans["nanyang"], real_plans)


def test_two_targets_were_loosened_and_nothing_else_is_said(nanyang: Difference) -> None:
    assert difference_text(nanyang, "zh") == TEXT


def test_the_comment_begins_with_what_is_looser(nanyang: Difference) -> None:
    assert difference_md(nanyang, "en").startswith(MD)


def test_the_two_as_data(nanyang: Difference) -> None:
    document = json.loads(difference_json(nanyang))
    assert document["summary"] == {
        "looser": 2, "unclear": 0, "stricter": 0, "neutral": 4, "suspects": 0, "behind": 0,
    }
    assert document["changes"][1] == {
        "kind": "target", "judgement": "looser", "name": "规模以上工业企业数字化研发设计工具普及率",
        "subject": {
            "plan": "nanyang", "indicator": "rd-tool-penetration", "year": 2027, "period": None, "other": "",
        },
        "before": {
            "text": "超过92%", "at": {"file": "nanyang-draft.plan.yaml", "line": 232, "column": 21},
        },
        "after": {"text": "超过90%", "at": {"file": "nanyang.plan.yaml", "line": 27, "column": 21}},
        "reasons": [{
            "aspect": "number", "judgement": "looser",
            "text": {"zh": "数值降低 2 个百分点", "en": "number down by 2 points"},
        }],
        "along": [],
    }


@pytest.fixture
def busy(tmp_path: Path) -> Difference:
    """Something of every judgement, with a suspect."""
    below = indicator(
        "targets: {2027: 100台}, owner: [甲局], link: {to: city/lifts, relation: share, share: 10%}",
        "lifts", "更新电梯",
    )
    more = "  trams: {name: '有轨|电车 @someone #1', targets: {2027: %s}}\n"
    return sets(
        tmp_path, {"city": CITY + more % "10条", "district": below + more % "80%"},
        {"city": CITY.replace("1000", "1200") + more % "8条", "district": below.replace("甲", "乙") + more % "80户"},
    )


def test_a_page_is_in_one_language_and_in_order(busy: Difference) -> None:
    page = difference_text(busy, "en")
    titles = re.findall(r"== (.*) ==", page)
    assert titles == ["Looser (1)", "Unclear (1)", "Stricter (1)", "Has not followed (1)", "Neutral (1)"]
    assert not re.search("放宽|收紧|原 |新 |目标值", page)
    assert "HEAD:city.plan.yaml" in page
    assert page.splitlines()[-1] == (
        "Compared plans: 2; looser 1, unclear 1, stricter 1, neutral 1. Has not followed: 1, of which 1 contradict it."
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_columns_begin_below_each_other(busy: Difference, language: Language) -> None:
    """Each side's place stands in one column."""
    page = difference_text(busy, language).splitlines()
    lines = [line for line in page if "  — " in line and line.startswith("    ")]
    pairs = [(lines[at], lines[at + 1]) for at in range(0, 6, 2)]
    assert all(wcswidth(a.partition("— ")[0]) == wcswidth(b.partition("— ")[0]) for a, b in pairs)


def test_what_is_written_in_a_plan_cannot_break_the_comment(busy: Difference) -> None:
    comment = difference_md(busy, "zh")
    assert "有轨\\|电车 @\u200bsomeone \\#1" in comment
    rows = [line for line in comment.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}


def test_a_comment_fits_and_says_what_it_left_out(tmp_path: Path) -> None:
    many = "indicators:\n" + "".join(
        f"  i{n}: {{name: 指标第{n}号一二三四五六七八九十, owner: [甲局], targets: {{2027: 100台}}}}\n"
        for n in range(300)
    )
    found = sets(tmp_path, {"city": many}, {"city": many.replace("100台", "90台").replace("甲局", "乙局")})
    whole, short = difference_md(found, "zh"), difference_md(found, "zh", 9000)
    assert (whole.count("指标第"), "未列出" in whole) == (600, False)
    assert len(whole) <= 60_000
    assert len(short) <= 9000
    rows = short.count("指标第")
    assert rows > 20
    assert f"另有 {600 - rows} 项未列出" in short
    assert "不涉及松紧（" not in short          # the least important goes first
    assert len(difference_md(found, "zh", 500)) <= 500


def test_the_data_fits_the_schema(busy: Difference, nanyang: Difference) -> None:
    schema = load_schema("difference")
    Draft7Validator.check_schema(schema)
    for found in (busy, nanyang):
        document = json.loads(difference_json(found))
        assert [error.message for error in Draft7Validator(schema).iter_errors(document)] == []
        assert all(0 <= each["cause"] < len(document["changes"]) for each in document["suspects"])
    assert json.loads(difference_json(busy))["suspects"]


def test_the_schema_knows_every_kind() -> None:
    definitions = load_schema("difference")["definitions"]
    assert definitions["change"]["properties"]["kind"]["enum"] == list(KINDS)
    assert definitions["suspect"]["properties"]["kind"]["enum"] == list(SUSPECTS)
    assert definitions["change"]["properties"]["judgement"]["enum"] == list(JUDGEMENTS)


def test_nothing_changed_is_said(real_plans: PlanSet) -> None:
    found = compare_two(real_plans.plans["hubei"], real_plans.plans["hubei"], real_plans)
    assert difference_text(found, "zh").splitlines()[-1] == "共对照 1 个方案：含义没有变动。"
