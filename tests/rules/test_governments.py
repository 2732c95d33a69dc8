"""Small families of governments as they are, audited by the shipped rules: what is found, and what is not."""

from pathlib import Path

from auditor.model.audit import Finding
from auditor.run.perform import perform
from auditor.run.request import Request
from tests.small import write_plans

HEADLINE = "groups: [{name: 主要目标, headline: true}]\n"
SECTOR = "level: city\nregion: {name: city}\nsector: 商务\nparents: [city]\n"
LIFT = "name: 更新电梯, targets: {2027: 10台}"


def found(folder: Path, **texts: str) -> list[Finding]:
    """The findings of some plans, those that hang below others left out."""
    write_plans(folder, {id.replace("_", "-"): text for id, text in texts.items()})
    audit = perform(Request(paths=(str(folder),), cached=False)).reported.audit
    return [finding for finding in audit.findings if finding.verdict == "violated"]


def told(folder: Path, **texts: str) -> list[str]:
    """The findings as plan and rule, notes left out."""
    return [f"{each.subject.plan} {each.rule}" for each in found(folder, **texts) if each.severity != "note"]


def test_parents_that_are_misspelt_are_one_finding(tmp_path: Path) -> None:
    rows = "".join(f"  a{number}: {{{LIFT}, link: {{to: city/a, relation: share}}}}\n" for number in range(7))
    city = f"indicators: {{a: {{{LIFT}}}}}\n"
    assert told(tmp_path, city=city, district=f"parents: [ctiy]\nindicators:\n{rows}") == ["district STR-010"]
    finding = next(each for each in found(tmp_path) if each.rule == "STR-010")
    assert finding.message.zh == "指标所对应的方案 city 不在本方案的上级方案（parents）之中"
    assert [below.rule for below in finding.related] == ["STR-014"]


def test_links_that_lead_nowhere_are_one_finding_with_what_each_names(tmp_path: Path) -> None:
    rows = "".join(f"  a{each}: {{name: 甲{each}, link: {{to: city/x{each}, relation: same}}}}\n" for each in (1, 2))
    texts = {"city": f"indicators: {{a: {{{LIFT}}}}}\n", "district": f"indicators:\n{rows}"}
    finding = next(each for each in found(tmp_path, **texts) if each.rule == "STR-001")
    assert finding.message.zh.startswith("2项指标对应的不是上级方案中的指标：甲1（")
    assert "city/x1" in finding.message.zh
    assert "city/x2" in finding.message.zh


def test_what_a_plan_without_text_holds_is_open(tmp_path: Path) -> None:
    texts = {
        "city": "document: {text: none}\n",
        "district": "trims: [{indicator: city/z, because: no-subject, reason: 无}]\n"
                    f"indicators: {{a: {{{LIFT}, link: {{to: city/a, relation: share}}}}}}\n",
    }
    assert told(tmp_path, **texts) == []


def test_a_trim_under_a_plan_that_is_not_at_hand_is_open(tmp_path: Path) -> None:
    text = "parents: [city]\ntrims: [{indicator: city/z, because: no-subject, reason: 无, proposed_by: 局}]\n"
    assert told(tmp_path, district=text) == ["district STR-014"]


def test_what_two_plans_of_one_government_ask_is_answered_once(tmp_path: Path) -> None:
    row = "a: {name: 报废汽车回收量, group: 主要目标, targets: {2027: 增长一倍}"
    texts = {
        "city": f"{HEADLINE}indicators: {{{row}}}}}\n",
        "sector": f"{SECTOR}{HEADLINE}indicators: {{{row}, link: {{to: city/a, relation: same}}}}}}\n",
        "district": f"parents: [city, sector]\nindicators: {{{row}, link: {{to: city/a, relation: same}}}}}}\n",
    }
    assert told(tmp_path, **texts) == []


def test_a_row_of_the_same_name_is_there_but_not_linked(tmp_path: Path) -> None:
    row = "a: {name: 报废汽车回收量, group: 主要目标, targets: {2027: 增长一倍}}"
    texts = {"city": f"{HEADLINE}indicators: {{{row}}}\n", "district": f"{HEADLINE}indicators: {{{row}}}\n"}
    assert told(tmp_path, **texts) == ["district STR-019"]


def test_a_document_that_was_replaced_is_told_where_it_is_cited(tmp_path: Path) -> None:
    texts = {
        "old": "level: city\nregion: {name: city}\nparents: []\ndocument: {number: 某政发〔2021〕1号}\n",
        "city": "title: 某市规划\nparents: []\ndocument: {number: 某政发〔2023〕5号, replaces: old}\n",
        "district": "document: {cites: [某政发〔2021〕1号]}\n",
    }
    finding = next(each for each in found(tmp_path, **texts) if each.rule == "STR-020")
    assert finding.message.zh == "所引用的某政发〔2021〕1号已被“某市规划”（某政发〔2023〕5号）取代"
    assert [below.rule for below in finding.related] == ["STR-008"]


def test_a_plan_older_than_the_revision_above_is_warned_and_a_younger_one_is_wrong(tmp_path: Path) -> None:
    row = "a: {name: 污水处理率, targets: {2027: %s}%s}"
    link = ", link: {to: city/a, relation: same}"
    texts = {
        "old": "level: city\nregion: {name: city}\nparents: []\nindicators: {" + row % ("80%", "") + "}\n",
        "city": "parents: []\ndocument: {date: 2023-06-01, replaces: old}\nindicators: {" + row % ("85%", "") + "}\n",
        "a_district": "parents: [city]\ndocument: {text: partial, date: 2021-09-01}\n"
                      "indicators: {" + row % ("80%", link) + "}\n",
        "b_district": "parents: [city]\ndocument: {text: partial, date: 2023-09-01}\n"
                      "indicators: {" + row % ("80%", link) + "}\n",
    }
    assert told(tmp_path, **texts) == ["a-district ALN-027", "b-district ALN-001"]


def test_a_place_is_known_by_its_short_name(tmp_path: Path) -> None:
    texts = {
        "nation": "divisions: [{name: 新疆维吾尔自治区}, {name: 新疆生产建设兵团}, {name: 甲市高新技术产业开发区}]\n",
        "a_province": "region: {name: 新疆}\nparents: [nation]\n",
        "b_province": "region: {name: 兵团}\nparents: [nation]\n",
        "c_province": "region: {name: 甲市高新区}\nparents: [nation]\n",
    }
    assert [each.rule for each in found(tmp_path, **texts)] == []


def test_two_places_that_share_a_short_name_are_two(tmp_path: Path) -> None:
    texts = {
        "province": "divisions: [{name: 邢台市}]\n",
        "city": "region: {name: 邢台县}\nparents: [province]\n",
    }
    assert told(tmp_path, **texts) == ["province STR-012"]


def test_who_is_listed_among_the_divisions_answers_for_itself(tmp_path: Path) -> None:
    row = "a: {name: 更新电梯, targets: {2027: %s}, link: {to: nation/a, relation: share}}"
    texts = {
        "nation": "divisions: [{name: 辽宁省}, {name: 大连市}]\n"
                  "indicators: {a: {name: 更新电梯, targets: {2027: 1000台}}}\n",
        "province": "region: {name: 辽宁省}\nindicators: {" + row % "700台" + "}\n",
        "city": "region: {name: 大连市}\nparents: [province, nation]\nindicators: {" + row % "250台" + "}\n",
    }
    finding = next(each for each in found(tmp_path, **texts) if each.rule == "ALC-001")
    assert "辽宁省 700台、大连市 250台" in finding.message.zh


def test_a_percentage_under_an_english_name_of_a_rate_is_no_growth(tmp_path: Path) -> None:
    rows = ["Customer churn rate", "Waste recycled", "Orders delivered on time", "Revenue growth", "Used-car trade"]
    text = "".join(f"  a{number}: {{name: {name}, targets: {{2027: 5%}}}}\n" for number, name in enumerate(rows))
    doubted = [each for each in found(tmp_path, district=f"indicators:\n{text}") if each.rule == "GRW-009"]
    assert [each.message.en.partition(" (")[0] for each in doubted] == ["Used-car trade"]


def test_names_that_differ_in_how_they_are_written_are_not_told(tmp_path: Path) -> None:
    pairs = [
        ("森林覆盖率（%）", "森林覆盖率"), ("耕地保有量（万亩）", "耕地保有量"),
        ("单位国内生产总值能源消耗", "单位地区生产总值能耗"),
        ("每千人口拥有3岁以下婴幼儿托位数", "每千人口拥有三岁以下婴幼儿托位数"),
    ]
    above = "".join(f"  a{number}: {{name: {pair[0]}}}\n" for number, pair in enumerate(pairs))
    below = "".join(
        f"  a{number}: {{name: {pair[1]}, link: {{to: city/a{number}, relation: same}}}}\n"
        for number, pair in enumerate(pairs)
    )
    texts = {"city": f"indicators:\n{above}", "district": f"indicators:\n{below}"}
    assert [each.rule for each in found(tmp_path, **texts) if each.rule == "ALN-016"] == []


def test_a_binding_target_is_binding_past_a_level_that_does_not_print_it_and_never_vanishes(tmp_path: Path) -> None:
    row = "a: {name: 用水总量, targets: {2027: 5亿立方米}%s}"
    texts = {
        "nation": "indicators: {" + row % ", attribute: binding" + "}\n",
        "province": "indicators: {" + row % ", link: {to: nation/a, relation: same}" + "}\n",
        "city": "indicators: {" + row % ", attribute: expected, link: {to: province/a, relation: same}" + "}\n",
        "b_city": "parents: [province]\nindicators: {b: {name: 造林面积, link: {relation: own}}}\n",
    }
    every = found(tmp_path, **texts)
    assert {(each.subject.plan, each.rule) for each in every if each.severity == "error"} == {
        ("city", "ATT-001"), ("b-city", "ATT-005"),
    }
    expected = next(each for each in every if each.rule == "ATT-001")
    assert expected.message.zh == "用水总量：上级nation为约束性，本级写作预期性"


def test_two_plans_of_one_government_are_held_against_each_other_without_links(tmp_path: Path) -> None:
    row = "a: {name: %s, targets: {2027: %s}%s}"
    made = {
        "city": "indicators: {" + row % ("高标准农田", "100万亩", "") + "}\n",
        "sector": SECTOR + "indicators: {" + row % ("高标准农田", "110万亩", "") + "}\n",
    }
    assert told(tmp_path / "differ", **made) == ["sector ALC-011"]
    for name, value, more in (
        ("高标准农田", "100万亩", ""), ("新建高标准农田", "110万亩", ""), ("高标准农田", "增长5%", ""),
        ("高标准农田", "110万亩", ", scope: {population: 丘陵}"),
        ("高标准农田", "110万亩", ", link: {to: city/a, relation: at-least}"),
    ):
        made["sector"] = SECTOR + "indicators: {" + row % (name, value, more) + "}\n"
        assert not any("ALC-01" in each for each in told(tmp_path / f"{name}{value}{len(more)}", **made))


def test_two_rows_of_one_thing_are_told_once(tmp_path: Path) -> None:
    rows = [
        ("二手车交易", "6000辆", ", measure: m"), ("二手车", "7000辆", ", measure: m"), ("公交车占比", "80%", ""),
        ("公交车占比", "85%", ""),
    ]
    text = "".join(
        f"  a{number}: {{name: {name}, targets: {{2027: {value}}}{more}}}\n"
        for number, (name, value, more) in enumerate(rows)
    )
    assert told(tmp_path, district=f"indicators:\n{text}") == ["district GRW-008", "district GRW-015"]


def test_what_is_said_for_each_county_or_of_other_enterprises_is_not_compared(tmp_path: Path) -> None:
    above = (
        "  a: {name: 分拣中心, targets: {2027: 每县不少于1个}}\n"
        "  b: {name: 中央企业设备投资, targets: {2027: 增长25%}}\n"
        "  c: {name: 批发市场, targets: {2027: 100个}, scope: {each: 县}}\n"
    )
    below = (
        "  a: {name: 分拣中心, targets: {2027: 3个}, link: {to: city/a, relation: at-least}}\n"
        "  b: {name: 设备投资, targets: {2027: 增长30%}, link: {to: city/b, relation: at-least}}\n"
        "  c: {name: 批发市场, targets: {2027: 30个}, link: {to: city/c, relation: at-least}}\n"
    )
    every = found(tmp_path, city=f"indicators:\n{above}", district=f"indicators:\n{below}")
    assert [each.rule for each in every if each.subject.plan == "district"] == ["SCP-002"]
    assert {member.subject.indicator for each in every for member in each.members} == {"a", "b", "c"}


def test_a_gap_is_told_once(tmp_path: Path) -> None:
    """Neither a bound that is lost from a weaker number nor a share that is more than the whole is a second finding."""
    above = (
        "  a: {name: 单位GDP能耗, direction: down, targets: {2027: 下降13.5%以上}}\n"
        "  b: {name: 更新电梯, targets: {2027: 100台}}\n"
    )
    below = (
        "  a: {name: 单位GDP能耗, direction: down, targets: {2027: 下降13%}, link: {to: city/a, relation: at-least}}\n"
        "  b: {name: 更新电梯, targets: {2027: 120台}, link: {to: city/b, relation: share}}\n"
        "  c: {name: 更新水泵, targets: {2027: 1台}, link: {relation: own, share: 1%}}\n"
    )
    every = found(tmp_path, city=f"indicators:\n{above}", district=f"indicators:\n{below}")
    told_of = [(each.rule, [below.rule for below in each.related]) for each in every if each.subject.indicator in "ab"]
    assert ("ALN-003", []) in told_of
    assert [rule for rule, _ in told_of if rule in ("STM-011", "SHR-005")] == []


def test_who_answers_a_replaced_plan_is_told_which_is_in_force_once_with_its_numbers(tmp_path: Path) -> None:
    rows = "  a: {name: 更新电梯, targets: {2027: %s}%s}\n  b: {name: 数控化率, targets: {2027: 90%%}%s}\n"
    texts = {
        "draft": "level: city\nregion: {name: city}\ntitle: 甲市规划（草案）\nparents: []\nindicators:\n"
                 + rows % ("10台", "", ""),
        "city": "title: 甲市规划\nparents: []\ndocument: {replaces: draft}\nindicators:\n" + rows % ("12台", "", ""),
        "district": "parents: [draft]\nindicators:\n" + rows % (
            "10台", ", link: {to: draft/a, relation: share}", ", link: {to: draft/b, relation: same}"
        ),
    }
    every = found(tmp_path, **texts)
    texts["district"] = texts["district"].replace("parents: [draft]", "parents: [city]")
    assert told(tmp_path / "links-only", **texts) == ["district STR-015"], "it is neither missing nor without a parent"
    finding = next(each for each in every if each.rule == "STR-015")
    assert finding.message.zh.startswith("2项指标对应的“甲市规划（草案）”已被“甲市规划”取代（方案标识 city）：")
    assert [[item.raw for item in member.evidence] for member in finding.members] == [
        ["draft/a", "12台"], ["draft/b", "90%"],
    ]
