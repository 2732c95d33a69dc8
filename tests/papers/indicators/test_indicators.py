"""The indicator task list: Wujiagang's equals its real annex, and every other plan gets one of its own."""

import csv
from pathlib import Path

import pytest

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.model.rows.build import Family
from auditor.papers.indicators.layout import indicator_data, indicator_table
from auditor.papers.model import Table
from auditor.papers.writers.text import in_language
from tests.papers.many import long_name
from tests.papers.reading import body, column, plain, running, tables, texts, whole
from tests.small import plans_of

ANNEX = Path(__file__).parent / "annex_wujiagang.csv"
# Cells in which the table differs from the annex, each with its reason: a slip of the original that a finding
# names, or a rule of ours. There are none: what the plan file records as printed is printed again.
DIFFERENCES: dict[tuple[int, str], str] = {}


def table_of(family: Family, plan: str, language: Language = "zh", canonical: bool = False) -> Table[str]:
    paper = in_language(indicator_table(family.by_id[plan], canonical), language)
    whole(paper)
    (table,) = tables(paper)
    return table


def annex() -> list[list[str]]:
    with ANNEX.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_wujiagang_equals_the_real_annex_cell_by_cell(real_family: Family) -> None:
    table = table_of(real_family, "wujiagang")
    printed = texts(table.header, table) + body(table)
    expected = annex()
    assert len(expected) == 2 + 22
    assert {len(row) for row in expected} == {12}
    labels = expected[0]
    differences = {
        (row, labels[place]): (theirs, ours)
        for row, (real, made) in enumerate(zip(expected, printed, strict=True), -1)
        for place, (theirs, ours) in enumerate(zip(real, made, strict=True)) if theirs != ours
    }
    assert differences.keys() == DIFFERENCES.keys(), differences


def test_cells_are_merged_as_in_the_annex(real_family: Family) -> None:
    """Groups and offices over equal neighbours; remarks too, but never a share: it would read as a joint one."""
    table = table_of(real_family, "wujiagang")
    reach = {cell.text: cell.rows for row in table.body for cell in row if cell.rows > 1}
    assert reach == {
        "主要目标": 5, "具体目标": 17, "与市保持一致": 5, "伍家岗区自主设定": 2, "区科技经信局": 2, "区住建局": 2,
        "区卫健局": 2, "区教育局": 3, "区文旅局": 2, "区商务局": 2,
    }
    assert [(cell.text, cell.rows, cell.columns) for cell in table.header[0]] == [
        ("序号", 2, 1), ("指标类型", 2, 1), ("指标名称", 2, 1), ("国家指标", 1, 1), ("省指标", 1, 2), ("市指标", 1, 2),
        ("区指标", 1, 2), ("责任单位", 2, 1), ("备注", 2, 1),
    ]


def test_canonical_shows_the_upper_plans_own_words(real_family: Family) -> None:
    table = table_of(real_family, "wujiagang", canonical=True)
    rows = body(table)
    assert rows[0][3:10] == ["较2023年增长25%以上", "增长8%", "较2023年增长25%以上", "8%", "25%", "8%", "25%"]
    assert rows[1][3:6] == ["超过90%", "超过84.5%", "超过90%"]
    assert rows[6][3:8] == ["/"] * 5, "nobody above has an own indicator"
    assert rows[7][3] == "——", "the province does not say whether it answers the nation"
    assert rows[17][3:6] == ["——", "——", "——"], "nor does the city, of the province"
    remarks = running(in_language(indicator_table(real_family.by_id["wujiagang"], canonical=True), "zh"))
    assert "上级各栏均取自上级方案原文。" in remarks
    assert "“——”表示未掌握该级方案全文" in remarks


def test_a_county_below_a_city_without_text_gets_its_own_columns(real_family: Family) -> None:
    table = table_of(real_family, "guanxian")
    assert texts(table.header, table)[0][3:8] == ["国家指标", "省指标", "省指标", "县指标", "县指标"]
    remarks = column(table, "备注")
    assert remarks[0] == "与省保持一致"
    assert remarks[1] == "占全省0.2%（测算）", "no share is declared"
    assert remarks[5] == "高于省指标2个百分点（2025年）、5个百分点（2027年）"
    assert remarks[8] == "与国家保持一致"
    assert remarks[13] == "冠县自主设定"
    yearly = next(row for row in body(table) if row[2] == "下乡巡展专场活动")
    assert yearly[6:8] == ["每年不少于1场"] * 2, "a value for each year stands over all years"
    said = running(in_language(indicator_table(real_family.by_id["guanxian"]), "zh"))
    assert "未掌握聊城市方案文本，相应栏目从略。" in said
    assert "国家、山东省各栏中本方案未列出的数值，取自相应方案。" in said
    assert "山东省 " in said, "its hash is named, because its values were used"


def test_percentage_points_are_said_in_the_language_of_the_paper(real_family: Family, tmp_path: Path) -> None:
    (table,) = tables(in_language(indicator_table(real_family.by_id["guanxian"]), "en"))
    assert column(table, "Remark")[5] == (
        "above the province by 2 percentage points (2025), 5 percentage points (2027)"
    )
    family = ready(plans_of(
        tmp_path, city="indicators: {a: {name: 机械化水平, targets: {2027: 提高10个百分点}}}",
        district="indicators: {a: {name: 机械化水平, targets: {2027: 提高12.5个百分点}, "
                 "link: {to: city/a, relation: at-least}}}",
    ))
    expected: tuple[tuple[Language, str], ...] = (
        ("zh", "高于市指标2.5个百分点"), ("en", "above the city by 2.5 percentage points"),
    )
    for language, said in expected:
        (table,) = tables(in_language(indicator_table(family.by_id["district"]), language))
        assert column(table, "备注" if language == "zh" else "Remark") == [said]


def test_a_smaller_fall_is_not_said_to_be_above(tmp_path: Path) -> None:
    row = "indicators: {a: {name: 单位GDP能耗, direction: down, targets: {2027: 较2023年下降%s}%s}}"
    link = ", link: {to: city/a, relation: at-least}"
    for fall, zh, en in (
        ("9%", "降幅小于市指标1个百分点", "a fall smaller than that of the city by 1 percentage point"),
        ("11%", "降幅大于市指标1个百分点", "a fall deeper than that of the city by 1 percentage point"),
    ):
        family = ready(plans_of(tmp_path / fall, city=row % ("10%", ""), district=row % (fall, link)))
        (table,) = tables(in_language(indicator_table(family.by_id["district"]), "zh"))
        assert column(table, "备注") == [zh]
        (table,) = tables(in_language(indicator_table(family.by_id["district"]), "en"))
        assert column(table, "Remark") == [en]


def test_a_root_has_only_its_own_columns(real_family: Family) -> None:
    table = table_of(real_family, "nation")
    assert texts(table.header, table)[0] == ["序号", "指标类型", "指标名称", "国家指标", "责任单位", "备注"]
    assert set(column(table, "备注")) == {""}


def test_a_plan_without_text_has_no_table(real_family: Family) -> None:
    paper = in_language(indicator_table(real_family.by_id["liaocheng"]), "zh")
    assert not tables(paper)
    assert "未掌握本方案文本" in running(paper)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_plan_gets_a_whole_table(real_family: Family, language: Language) -> None:
    for plan in real_family.plans:
        for canonical in (False, True):
            whole(in_language(indicator_table(plan, canonical), language))
            assert indicator_data(plan, canonical)["digest"] == plan.record.digest


def test_four_levels_with_names_of_forty_characters(many_family: Family) -> None:
    table = table_of(many_family, "county-1")
    assert texts(table.header, table)[0][3:11] == [
        word for level in ("国家", "省", "市", "县") for word in (f"{level}指标",) * 2
    ]
    assert column(table, "指标名称")[0] == long_name(1)
    assert len(long_name(1)) == 40
    assert body(table)[4][3:11] == ["/", "6000000台", "/", "600000台", "/", "60000台", "/", "1000台"]
    assert column(table, "备注")[4] == "占全市1.67%"


def test_two_levels_that_are_called_alike_have_their_names(tmp_path: Path) -> None:
    """A city at the level of counties below a city."""
    family = ready(plans_of(
        tmp_path, city="region: {name: 襄阳市}\nindicators: {a: {name: 更新电梯, targets: {2027: 100台}}}",
        district="region: {name: 枣阳市}\nindicators: {a: {name: 更新电梯, targets: {2027: 20台}, "
                 "link: {to: city/a, relation: share, share: 20%}}}",
    ))
    table = table_of(family, "district")
    assert texts(table.header, table)[0][2:4] == ["襄阳市指标", "枣阳市指标"]
    assert column(table, "备注") == ["占襄阳市20%"]


def test_shares_by_year_and_values_without_a_year(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path,
        city="indicators:\n  a: {name: 更新电梯, targets: {2024: 100台, 2027: 400台}}\n"
             "  b: {name: 新建公园, targets: {2027: 9个}}",
        district="indicators:\n"
        "  a: {name: 更新电梯, targets: {2024: 20台, 2027: 100台}, "
        "link: {to: city/a, relation: share, share: {2024: 20%, 2027: 25%}}}\n"
        "  b: {name: 新建公园, targets: {undated: 10个}, link: {to: city/b, relation: at-least}}\n"
        "  c: {name: 说过的, listed: false, targets: {2027: 1个}, link: {relation: own}}",
    ))
    table = table_of(family, "district")
    assert column(table, "备注") == ["占全市20%（2024年）、25%（2027年）", "不低于市指标"]
    assert body(table)[1][4:6] == ["10个", "10个"]
    assert column(table, "责任单位") == ["——", "——"]


def test_data_says_where_each_value_is_from(real_family: Family) -> None:
    data = plain(indicator_data(real_family.by_id["wujiagang"]))
    first = data["indicators"][0]
    assert first["values"][0] == {
        "plan": "nation", "years": [2027], "period": None, "text": "25%", "source": "restated",
    }
    assert first["remark"] == {"zh": "与市保持一致", "en": "same as the city"}
    canonical = plain(indicator_data(real_family.by_id["wujiagang"], canonical=True))
    sources = {value["source"] for row in canonical["indicators"] for value in row["values"]}
    assert sources == {"own", "above", "none", "unknown"}


def test_two_plans_of_one_region_above_are_told_apart_in_the_notes(tmp_path: Path) -> None:
    row = "{name: 数控化率, targets: {2027: 90%}"
    family = ready(plans_of(
        tmp_path, city=f"indicators: {{a: {row}}}}}\n",
        sector="level: city\nregion: {name: city}\nsector: 工业\nparents: [city]\n"
               "indicators: {b: {name: 普及率, targets: {2027: 80%}}}\n",
        district=f"parents: [city, sector]\nindicators: {{a: {row}, link: {{to: city/a, relation: same}}}}, "
                 "b: {name: 普及率, targets: {2027: 80%}, link: {to: sector/b, relation: same}}}\n",
    ))
    said = running(in_language(indicator_table(family.by_id["district"]), "zh"))
    assert "city（总体方案）、city（工业方案）各栏中本方案未列出的数值，取自相应方案。" in said
