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
    rows = [
        "Customer churn rate", "Waste recycled", "Orders delivered on time", "Customer churn", "Revenue growth",
        "Used-car trade",
    ]
    text = "".join(f"  a{number}: {{name: {name}, targets: {{2027: 5%}}}}\n" for number, name in enumerate(rows))
    doubted = [each for each in found(tmp_path, district=f"indicators:\n{text}") if each.rule == "GRW-009"]
    assert [each.message.en.partition(" (")[0] for each in doubted] == ["Used-car trade"]


def test_names_that_differ_in_how_they_are_written_are_not_told(tmp_path: Path) -> None:
    pairs = [
        ("森林覆盖率（%）", "森林覆盖率"), ("耕地保有量（万亩）", "耕地保有量"),
        ("单位国内生产总值能源消耗", "单位地区生产总值能耗"), ("二氧化碳排放强度降低", "二氧化碳排放强度下降"),
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


def test_two_governments_of_one_name_and_two_codes_are_two(tmp_path: Path) -> None:
    """Both 朝阳区 count in the sum; neither is held against the other, as a plan of one government would be."""
    district = (
        "title: 朝阳区方案\nlevel: district\nparents: [city]\nregion: {{name: 朝阳区, code: '{}'}}\n"
        "document: {{stage: {}}}\nindicators:\n"
        "  a: {{name: 更新电梯, targets: {{2027: {}台}}, link: {{to: city/a, relation: share}}}}\n"
    )
    every = found(
        tmp_path, city="indicators:\n  a: {name: 更新电梯, sum: ceiling, targets: {2027: 250台}}\n",
        beijing=district.format(110105, "印发", 200), changchun=district.format(220104, "征求意见稿", 90),
    )
    assert [(each.rule, each.message.zh) for each in every if each.rule.startswith("ALC-")] == [
        ("ALC-002", "更新电梯（2027年）：下级合计290台，比上限“250台”多40台；朝阳区 200台、朝阳区 90台"),
    ]


def test_a_government_that_says_one_number_twice_is_named_once_in_a_sum(tmp_path: Path) -> None:
    row = "indicators:\n  a: {{name: 改造城中村, targets: {{2027: {}个}}, link: {{to: city/a, relation: share}}}}\n"
    plan = "level: district\nparents: [city]\nregion: {{name: {}}}\n{}" + row
    every = found(
        tmp_path,
        city="divisions: [{name: 东区}, {name: 西区}]\n"
             "indicators:\n  a: {name: 改造城中村, targets: {2027: 100个}}\n",
        east=plan.format("东区", "", 50), east_homes=plan.format("东区", "sector: 住建\n", 50),
        west=plan.format("西区", "", 30),
    )
    assert [each.message.zh for each in every if each.rule == "ALC-001"] == [
        "改造城中村（2027年）：下级合计80个，比目标“100个”少20个；东区 50个、西区 30个",
    ]


def test_plans_of_the_own_government_are_no_divisions_and_copy_nothing(tmp_path: Path) -> None:
    above = (
        "title: 甲市“十四五”规划纲要\nregion: {name: 甲市}\nperiod: [2023, 2027]\n"
        "divisions: [{name: 东区}, {name: 西区}]\n"
        "indicators:\n  a: {name: 改造老旧小区, targets: {2027: 累计600个}}\n"
    )
    sector = (
        "level: city\nregion: {name: 甲市}\nparents: [city]\nsector: 住建\nperiod: [2023, 2027]\nindicators:\n"
        "  a: {name: 改造老旧小区, targets: {2027: 累计600个}, link: {to: city/a, relation: same}}\n"
    )
    annual = (
        "title: 甲市2024年计划\nlevel: city\nregion: {{name: 甲市}}\nparents: [city]\nyears: [2024]\nindicators:\n"
        "  a: {{name: 改造老旧小区, targets: {{2024: {}个}}, link: {{to: city/a, relation: share}}}}\n"
    )
    assert told(tmp_path / "right", city=above, sector=sector, annual=annual.format(120)) == []
    assert told(tmp_path / "wrong", city=above, sector=sector, annual=annual.format(650)) == ["annual SHR-010"]


def test_another_measure_is_one_finding_and_no_advice_to_rename(tmp_path: Path) -> None:
    above = (
        "  a: {name: 新能源公交车占比, targets: {2027: 85%}}\n"
        "  b: {name: 氮氧化物排放总量, targets: {2027: 控制在40万吨以内}}\n"
    )
    below = (
        "  a: {name: 更新新能源公交车, targets: {2027: 200辆}, link: {to: city/a, relation: at-least}}\n"
        "  b: {name: 氮氧化物减排量, targets: {2027: 2万吨}, link: {to: city/b, relation: share}}\n"
    )
    every = found(tmp_path, city=f"indicators:\n{above}", district=f"indicators:\n{below}")
    (finding,) = [each for each in every if each.subject.plan == "district"]
    assert (finding.rule, finding.related, len(finding.members)) == ("ALN-015", (), 2)


def test_a_scope_that_only_the_lower_level_names_is_said_and_not_compared(tmp_path: Path) -> None:
    above = (
        "  a: {name: 研发投入强度, targets: {2027: 3%}}\n  b: {name: 居民收入增长, targets: {2027: 年均7%}}\n"
        "  c: {name: 数字化普及率, targets: {2027: 90%}}\n"
    )
    below = (
        "  a: {name: 研发投入强度, scope: {population: 市属国有企业}, targets: {2027: 2.5%}, "
        "link: {to: city/a, relation: at-least}}\n"
        "  b: {name: 城镇居民收入增长, targets: {2027: 年均6%}, link: {to: city/b, relation: at-least}}\n"
        "  c: {name: 数字化普及率, scope: {population: 规模以上工业企业}, targets: {2027: 85%}, "
        "link: {to: city/c, relation: at-least}}\n"
    )
    every = found(tmp_path, city=f"indicators:\n{above}", district=f"indicators:\n{below}")
    here = {each.rule: each for each in every if each.subject.plan == "district"}
    assert {member.subject.indicator for member in here["SCP-002"].members} == {"a", "b"}
    assert here["ALN-003"].subject.indicator == "c", "how statistics count industry is no scope of one's own"


def test_a_scope_is_said_in_words(tmp_path: Path) -> None:
    above = "indicators:\n  a: {name: 研发投入强度, targets: {2027: 3%}}\n"
    below = (
        "indicators:\n  a: {name: 研发投入强度, scope: {population: 市属国有企业}, targets: {2027: 2.5%}, "
        "link: {to: city/a, relation: at-least}}\n"
    )
    (finding,) = found(tmp_path, city=above, district=below)
    assert finding.message.zh == (
        "研发投入强度（2027年）：本级口径与上级不同（较窄：本级“市属国有企业”，上级未写明），数值和占比只作参考"
    )
    assert finding.message.en.startswith(
        "研发投入强度 (2027): its scope differs from the one above (narrower: “市属国有企业” here, not said above);"
    )


def test_what_a_replaced_plan_asked_is_nothing_beside_the_plan_in_force(tmp_path: Path) -> None:
    row = "indicators:\n  a: {{name: 绿化覆盖率, targets: {{2027: {}%}}}}\n"
    links = "[{to: draft/a, relation: same}, {to: city/a, relation: same}]"
    assert told(
        tmp_path, draft="level: city\nregion: {name: city}\nparents: []\n" + row.format(44),
        city="parents: []\ndocument: {replaces: draft}\n" + row.format(42),
        district="parents: [city, draft]\nindicators:\n"
                 f"  a: {{name: 绿化覆盖率, targets: {{2027: 42%}}, link: {links}}}\n",
    ) == ["district STR-015"]


def test_a_wrong_ledger_is_one_line(tmp_path: Path) -> None:
    rows = "  a: {name: 造林, targets: {2027: 50万亩}}\n  b: {name: 治沙, targets: {2027: 10万亩}}\n"
    below = (
        "document: {{parts: [annex, note]}}\nindicators:\n"
        "  a: {{name: 造林, targets: {{2027: 5万亩}}, link: {{to: city/a, relation: share, share: 10%}}}}\n"
        "trims: [{{indicator: city/b, because: no-subject, reason: 我区无沙地, proposed_by: 区林业局, said: 10万亩, "
        "year: 2027}}]\n"
        "claims: [{{says: '指标删减', part: note, ledger: {}}}]\n"
    )
    both = found(
        tmp_path / "both", city=f"indicators:\n{rows}",
        district=below.format("{before: 3, trimmed: 2, after: 1}"),
    )
    assert [each.message.zh for each in both if each.rule.startswith("CLM-")] == [
        "文件所列有2个数与复核不一致：指标删减（原有：所列数“3”，复核数“2”；删减：所列数“2”，复核数“1”）",
    ]
    end = found(
        tmp_path / "end", city=f"indicators:\n{rows}",
        district=below.format("{before: 2, trimmed: 1, after: 2}"),
    )
    assert [each.rule for each in end if each.rule.startswith("CLM-")] == ["CLM-001"], "the arithmetic says the same"


def test_a_level_above_that_began_beyond_what_it_was_asked_has_raised_nothing(tmp_path: Path) -> None:
    texts = {
        "province": "indicators:\n  a: {name: 污水处理率, targets: {2027: 85%}}\n",
        "city": "indicators:\n  a: {name: 污水处理率, baseline: {2023: 90%}, targets: {2027: 92%}, "
                "link: {to: province/a, relation: at-least}}\n",
        "district": "indicators:\n  a: {name: 污水处理率, targets: {2027: 93%}, "
                    "link: {to: city/a, relation: at-least}}\n",
    }
    assert "district ALN-011" not in told(tmp_path / "known", **texts)
    texts["city"] = texts["city"].replace("baseline: {2023: 90%}, ", "")
    assert "district ALN-011" in told(tmp_path / "unknown", **texts)


def test_what_a_table_or_a_whole_counts_over_all_years_is_so_counted_in_its_parts(tmp_path: Path) -> None:
    above = (
        "period: [2023, 2027]\nindicators:\n"
        "  a: {name: 营造林, targets: {2027: 累计2000万亩}, "
        "breakdown: {东区: {2027: 700万亩}, 西区: {2027: 1300万亩}}}\n"
        "  b: {name: 退化林修复, targets: {2027: 累计600万亩}}\n"
    )
    below = (
        "region: {{name: 东区}}\nperiod: [2023, 2027]\nyears: [2027]\nindicators:\n"
        "  a: {{name: 营造林, targets: {{2027: 每年{}万亩}}, link: {{to: city/a, relation: assigned}}}}\n"
        "  b: {{name: 退化林修复, part_of: a, targets: {{2027: 累计{}万亩}}, link: {{to: city/b, relation: share}}}}\n"
    )
    assert told(tmp_path / "right", city=above, district=below.format(140, 200)) == []
    assert told(tmp_path / "short", city=above, district=below.format(130, 200)) == ["district ALN-024"]
    assert told(tmp_path / "part", city=above, district=below.format(140, 710)) == [
        "district BRK-009", "district SHR-003",
    ]


def test_a_list_of_one_year_owes_no_target_of_later_years(tmp_path: Path) -> None:
    above = (
        "level: county\nindicators:\n  a: {name: 森林覆盖率, group: 主要目标, targets: {2027: 60%}}\n"
        "  b: {name: 造林, targets: {2024: 3万亩, 2027: 10万亩}}\n"
    )
    below = (
        "title: 白水镇2024年工作任务\nlevel: township\nparents: [city]\nyears: [2024]\nindicators:\n"
        "  c: {name: 护林员, targets: {2024: 26人}, link: {relation: own}}\n"
    )
    assert told(tmp_path / "one-year", city=above, town=below) == ["town TRM-002"], "造林 has a target of that year"
    longer = below.replace("2024年", "").replace("[2024]", "[2024, 2027]")
    assert told(tmp_path / "to-the-end", city=above, town=longer) == ["town TRM-001", "town TRM-002"]


def test_scope_words_of_every_level_are_no_part_of_a_name(tmp_path: Path) -> None:
    every = found(
        tmp_path, city="indicators:\n  a: {name: 全州森林覆盖率, targets: {2027: 60%}}\n",
        district="indicators:\n  a: {name: 全县森林覆盖率, targets: {2027: 60%}, link: {to: city/a, relation: same}}\n",
    )
    assert every == []


def test_an_english_percentage_is_suggested_in_english(tmp_path: Path) -> None:
    (one,) = [each for each in found(
        tmp_path, district="base_year: 2023\nindicators: {a: {name: Used-car trade, targets: {2027: at least 5%}}}\n",
    ) if each.rule == "GRW-009"]
    assert one.suggestion.en == (
        "change “at least 5%” to “growth of at least 5% compared with 2023”; where it is a rate, say so in the name"
    )


def test_one_site_and_ten_sites_are_of_one_unit(tmp_path: Path) -> None:
    texts = {
        "city": "indicators: {a: {name: New sites, targets: {2027: 10 sites}}}\n",
        "district": "indicators: {a: {name: New sites, targets: {2027: 1 site}, link: {to: city/a, relation: share}}}",
    }
    assert [each.rule for each in found(tmp_path, **texts) if each.rule in ("ALN-006", "ALN-007")] == []


def test_the_sector_plan_of_a_government_is_told_from_its_general_plan(tmp_path: Path) -> None:
    row = "indicators: {a: {name: 普及率, targets: {2027: %s}%s}}\n"
    links = "link: [{to: city/a, relation: at-least}, {to: sector/a, relation: at-least}]"
    texts = {
        "city": row % ("90%", ""), "sector": SECTOR + row % ("92%", ", link: {to: city/a, relation: at-least}"),
        "district": f"parents: [city, sector]\n{row % ('91%', f', {links}')}",
    }
    (one,) = [each for each in found(tmp_path, **texts) if each.rule == "ALN-003"]
    assert one.message.zh.endswith("本级“91%”，未达到city（商务方案）“92%”的要求")
    assert one.message.en.endswith("91% here falls short of 92%, which city (商务 plan) asks for")


def test_an_own_growth_under_the_amount_of_all_is_held_against_its_growth(tmp_path: Path) -> None:
    target = "name: 地区生产总值, baseline: {2020: 1000亿元}, targets: {2025: 1500亿元}"
    city = f"base_year: 2020\nindicators: {{a: {{{target}}}}}\n"
    row = (
        "base_year: 2020\nindicators: {a: {name: 地区生产总值, baseline: {2020: 100亿元}, "
        "targets: {2025: %s}, link: {to: city/a, relation: at-least}}}\n"
    )

    def short(value: str) -> list[str]:
        texts = {"city": f"years: [2025]\n{city}", "district": f"years: [2025]\n{row % value}"}
        return [each.message.zh for each in found(tmp_path, **texts) if each.rule == "ALN-003"]
    assert short("年均增长8.5%") == []
    (told,) = short("年均增长7%")
    assert told.endswith("未达到city“1500亿元”的要求（年均增长7% → ≈40.26%; 1500亿元 → 50%）")


def test_a_growth_beside_a_level_is_not_asked_to_take_its_name(tmp_path: Path) -> None:
    texts = {
        "city": "indicators: {a: {name: 地区生产总值, targets: {2027: 1500亿元}}}\n",
        "district": "indicators: {a: {name: 地区生产总值增长, targets: {2027: 6%}, "
                    "link: {to: city/a, relation: at-least}}}\n",
    }
    assert [each.rule for each in found(tmp_path, **texts) if each.rule == "ALN-016"] == []
