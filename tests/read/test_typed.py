"""Mistakes of a beginner in Chinese input mode: each is named where it stands, and all of them at once."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.problem import Problem
from auditor.read.family import read_content
from auditor.read.fields import Shared
from auditor.read.files import valid_content
from auditor.read.yaml.typed import column_before, mended, slips

FILE = "a.plan.yaml"
PLAN = """plan: district
title: 某区方案：“十五五”时期（说明：试行）
level: district
region: {name: 某区, code: "420503"}
parents: [city]
document: {text: full, stage: 送审稿, parts: [body, annex], cites: [某政发〔2024〕1号]}
years: [2024, 2027]
offices: [区住建局, 区发改局]
groups: [{name: 主要目标, headline: true}]
indicators:
  lift-renewal:
    name: 更新和加装电梯
    group: 主要目标
    targets: {2024: 30台, 2027: 100台}
    link: {to: city/lift-renewal, relation: share, share: 10%}
    owner: [区住建局]
    statements:
      - {part: body, name: 更新和加装电梯, targets: {2027: 100台}, quote: "到2027年，更新电梯：100台"}
"""
# what stands there → what is typed; then every place with the beginning of its sentence in both languages
MISTAKES = {
    ("name: 更新和加装电梯\n", "name：更新和加装电梯\n"): ["12:9 这里是全角冒号 a full-width colon"],
    ("  lift-renewal:\n", "  lift-renewal：\n"): ["11:15 这里是全角冒号 a full-width colon"],
    ("indicators:\n", "indicators：\n"): ["10:11 这里是全角冒号 a full-width colon"],
    ("{2024: 30台,", "{2024：30台,"): ["14:19 这里是全角冒号 a full-width colon"],
    ("30台, 2027: 100台}\n", "30台，2027: 100台}\n"): ["14:24 这里用“，”分隔 the entries are parted"],
    ('{2024: 30台, 2027: 100台}\n', '{2024: "/"、2027: 100台}\n'): ["14:24 这里用“、”分隔 the entries are parted"],
    ("{2024: 30台, 2027: 100台}", "{2024: 30台；2027: 100台}"): ["14:24 这里用“；”分隔 the entries are parted"],
    ("plan: district", "ｐｌａｎ: district"): ["1:1 未知的键“ｐｌａｎ”：是否应为“plan” unknown key \"ｐｌａｎ\""],
    ("[2024, 2027]", "[2024，2027]"): ["7:13 这里用“，”分隔 the entries are parted"],
    ("[区住建局, 区发改局]", "[区住建局、区发改局]"): ["8:11 “区住建局、区发改局”把几项 several entries"],
    ("[某政发〔2024〕1号]", "[某政发〔2024〕1号，某政发〔2024〕2号]"): [
        "6:66 “某政发〔2024〕1号，某政 several entries"
    ],
    ("[city]", "【city】"): ["5:10 这里是全角括号“【” a full-width", "5:15 这里是全角括号“】” a full-width"],
    ("{2024: 30台, 2027: 100台}", "｛2024: 30台, 2027: 100台｝"): [
        "14:14 这里是全角括号“｛” a full-width", "14:36 这里是全角括号“｝” a full-width"
    ],
    ("[city]", "[city】"): ["5:15 这里是全角括号“】” a full-width"],
    ('"420503"', "“420503”"): ["4:26 “code”应为加引号 \"code\": expected"],
    ("{2024: 30台,", "{2024: “30台”,"): ["14:21 数值 “30台” 带着全角引号 the value “30台”"],
    ("到2027年，更新电梯：100台\"}", "到2027年，更新电梯：100台”}"): ["18:84 这里是中文引号 the value opens"],
    ("    name: 更新", "　　name: 更新"): ["12:1 这一行用全角空格 this line is indented"],
    ("name: 更新", "name:　更新"): ["12:9 这里是全角空格 a full-width space"],
    ("    name: 更新", "    name:更新"): ["12:9 冒号后面缺少空格 no space follows"],
    ("{2024: 30台,", "{2024年: 30台,"): ["14:15 键“2024年”不是 the key \"2024年\""],
    ("{2024: 30台,", "{2024年：30台,"): ["14:15 键“2024年”不是 the key", "14:20 这里是全角冒号 a full-width"],
    ("{2024: 30台, 2027: 100台}", "{2024年：30台，2027年：100台}"): [
        "14:15 键“2024年”不是 the key", "14:20 这里是全角冒号 a full-width",
        "14:24 这里用“，”分隔 the entries are parted",
        "14:25 键“2027年”不是 the key", "14:30 这里是全角冒号 a full-width",
    ],
    ("{2024: 30台,", "{２０２４: 30台,"): ["14:15 键“２０２４”不是 the key"],
    ("title: 某区方案", 'title: "某区方案'): ["2:8 这一行的引号没有闭合 a quote that opens"],
    ("{2024: 30台,", '{2024: "30台,'): ["14:21 这一行的引号没有闭合 a quote that opens"],
    ("[区住建局, 区发改局]", "\n  －区住建局\n  －区发改局"): [
        "9:3 这里用“－”引出 a list item", "10:3 这里用“－”引出 a list item"
    ],
    ("    group: 主要", "    ＃ 说明\n    group: 主要"): ["13:5 这里用全角井号 a comment begins"],
    ("group: 主要目标\n", "group: 主要目标值\n"): ["13:12 分组“主要目标值” group \"主要目标值\""],
    ("level: district", "level: 地区"): ["3:8 “level”：应为 国家、省 \"level\": expected one of national"],
}


def wrong(text: str) -> list[Problem]:
    return sorted(read_content(text.encode(), FILE, Shared())[1], key=lambda problem: problem.mark or (FILE, 0, 0))


def begins(problem: Problem, told: str) -> bool:
    assert problem.mark is not None
    place, words = told.split(" ", 1)
    at = f"{problem.mark.line}:{problem.mark.column}" == place
    return at and any(
        problem.words.zh.startswith(words[:cut].strip()) and problem.words.en.startswith(words[cut:].strip())
        for cut in range(1, len(words))
    )


def test_the_plan_is_sound() -> None:
    assert wrong(PLAN) == []


@pytest.mark.parametrize(("change", "told"), MISTAKES.items(), ids=[typed.strip() for _, typed in MISTAKES])
def test_each_is_named_where_it_stands(change: tuple[str, str], told: list[str]) -> None:
    there, typed = change
    assert there in PLAN
    found = wrong(PLAN.replace(there, typed, 1))
    assert len(found) == len(told), found
    assert all(map(begins, found, told)), found


def test_all_are_told_at_once() -> None:
    text = PLAN
    for there, typed in [
        ("name: 更新和加装电梯\n", "name：更新和加装电梯\n"), ("[2024, 2027]", "[2024，2027]"), ("[city]", "【city】"),
        ("{2024: 30台, 2027: 100台}", "｛2024年: 30台，2027: 一百来台｝"), ("group: 主要目标\n", "group: 主要\n"),
        ("relation: share", "relation: shar"), ("    owner: ", "　　owner： "),
    ]:
        assert there in text
        text = text.replace(there, typed, 1)
    lines = [(problem.mark.line, problem.mark.column) for problem in wrong(text) if problem.mark is not None]
    assert lines == [
        (5, 10), (5, 15), (7, 13), (12, 9), (13, 12), (14, 14), (14, 15), (14, 25), (14, 36), (15, 45), (16, 1),
        (16, 8),
    ]


def test_no_sentence_mixes_languages() -> None:
    for there, typed in MISTAKES:
        for problem in wrong(PLAN.replace(there, typed, 1)):
            assert "expected" not in problem.words.zh
            assert "应为" not in problem.words.en


@pytest.mark.parametrize("text", [
    'quote: "一、说明：如下，“甲”【乙】"\n', "quote: 说明：甲，乙、丙【丁】\n", "says: >-\n  甲：乙，\n  【丙】\n",
    "targets: {2027: 〔14.5〕}\n", "a: {b: 甲、乙；丙: 1}\n",
    "list: [甲、乙, 丙（丁，戊）]\n", "a: {b: 丙：丁, c: “戊”}\n",
    "a: # 注：甲，乙\n  - -5%\n  - —\n",
    'a: "甲\n  乙：丙\n  丁"\nb: 1\n', "a: '甲：乙'\n", "# ＃：，【】\n",
])
def test_prose_may_hold_any_of_these_signs(text: str) -> None:
    assert [slip for slip in slips(text) if slip.key != "comma"] == []


def test_the_real_plans_hold_no_slip() -> None:
    for path in Path("plans").glob("*/*.plan.yaml"):
        assert slips(path.read_text(encoding="utf-8")) == (), path


SIGNS = st.text("ab:：,，[]【】{}｛｝\"“”'- 　\n#＃1|>\\", max_size=60)


@given(SIGNS)
def test_whatever_stands_there_is_read_and_lines_stay(text: str) -> None:
    found = slips(text)
    assert mended(text, found).count("\n") == text.count("\n")
    places = [(slip.line, slip.column) for slip in found]
    assert places == sorted(places)
    for slip in found:
        assert column_before(1, [slip]) == 1
    valid_content(text.encode(), "plan", FILE)
