"""More of tables column behind column: what heads their values, what cuts their words, rows without a name."""

from auditor.intake.layout.dealt_names import named
from tests.intake import test_dealt
from tests.intake.reading import told
from tests.intake.test_dealt import END, PLAN, line, rows


def test_values_under_a_goal_without_a_year_and_words_that_a_line_cuts() -> None:
    text = (
        "序\n\n号\n\n重点\n\n指标内容\n\n发展目标\n\n指标\n类型\n\n低碳建筑比\n例（%）\n\n100\n\n约束\n性\n\n"
        "新增低碳建筑面积（亿平方米）\n\n≥5\n\n约束\n性\n\n新建超低能耗建筑面积\n（万平方米）\n\n≥1\n\n预期\n性\n\n"
        "公共建筑改造面积（万\n平方米）\n\n≥2000\n\n预期\n性\n\n装配式建筑比例（%）\n\n≥40\n\n预期\n性\n\n"
        "绿色建材应用比例（%）\n\n≥60\n\n预期\n性\n"
    )
    assert rows(PLAN + text + END) == [
        ("低碳建筑比例（%）", "100", "约束"), ("新增低碳建筑面积（亿平方米）", "≥5", "约束"),
        ("新建超低能耗建筑面积（万平方米）", "≥1", "预期"), ("公共建筑改造面积（万平方米）", "≥2000", "预期"),
        ("装配式建筑比例（%）", "≥40", "预期"), ("绿色建材应用比例（%）", "≥60", "预期"),
    ]


def test_a_column_of_growth_and_a_row_that_is_a_total() -> None:
    text = (
        "指标\n\n单位\n\n2020 年\n\n2025 年\n\n新增或累\n计增长\n\n属性\n\n光伏发电装机容量\n\n万千瓦\n\n"
        "191\n\n1210\n\n1019\n\n预期性\n\n"
        "垃圾发电装机容量\n\n万千瓦\n\n83\n\n146\n\n63\n\n预期性\n\n总计\n\n万千瓦\n\n274\n\n1356\n\n1082\n\n预期性\n"
    )
    assert rows(PLAN + text + END) == [
        ("光伏发电装机容量", "万千瓦", "191", "1210", "1019", "预期性"),
        ("垃圾发电装机容量", "万千瓦", "83", "146", "63", "预期性"),
        ("总计", "万千瓦", "274", "1356", "1082", "预期性"),
    ]


def test_a_goal_without_a_year_and_its_growth_are_two_columns() -> None:
    text = (
        "指标\n\n单位\n\n发展目标\n\n累计增长\n\n属性\n\n光伏发电装机容量\n\n万千瓦\n\n1210\n\n1019\n\n预期性\n\n"
        "风力发电装机容量\n\n万千瓦\n\n146\n\n63\n\n预期性\n\n水力发电装机容量\n\n万千瓦\n\n1356\n\n82\n\n预期性\n"
    )
    assert [row[2:4] for row in rows(PLAN + text + END)] == [("1210", "1019"), ("146", "63"), ("1356", "82")]


def test_names_before_and_behind_all_values() -> None:
    text = (
        "主要指标\n\n城镇新建建筑中绿色建\n筑面积占比（%）\n\n2025年\n\n性质\n\n100%\n\n约束性\n\n30%\n\n预期性\n\n1~2\n\n约束性\n\n"
        "100\n\n预期性\n\n150\n\n预期性\n\n90\n\n预期性\n\n一星级及以上绿色建筑\n占比（%）\n\n绿色生态城区（个）\n\n"
        "节能标准执行比例（%）\n\n公共建筑改造面积\n（万平方米）\n\n装配式建筑比例（%）\n"
    )
    assert rows(PLAN + text + END) == [
        ("城镇新建建筑中绿色建筑面积占比（%）", "100%", "约束性"), ("一星级及以上绿色建筑占比（%）", "30%", "预期性"),
        ("绿色生态城区（个）", "1~2", "约束性"), ("节能标准执行比例（%）", "100", "预期性"),
        ("公共建筑改造面积（万平方米）", "150", "预期性"), ("装配式建筑比例（%）", "90", "预期性"),
    ]


def test_a_row_whose_name_stands_nowhere_is_left_out() -> None:
    lines = [line("可再生能源生产总量"), line("可再生能源利用总量", 1, True), line("生物天然气产量", 3, True)]
    assert named(lines, 4, False) == [(0, 1), (1, 2), (2, 2), (2, 3)]


def test_the_title_of_a_chapter_stands_below_its_number() -> None:
    text = (
        "东川市土壤保护规划（2021—2025年）\n第一章\n\n工作基础与成效\n\n第一节\n\n工作进展\n\n"
        "摸清土壤底数。布设监测点位 220 个，完成样品测试 1249 份。\n\n第二章\n\n主要目标\n\n"
        "到2025年，土壤监测点位达到 300 个。\n"
    )
    assert [(name, number) for name, _, _, number, _ in told(text)] == [("土壤监测点位", "300")]


def test_a_passage_that_begins_with_what_was_reached_and_ends_with_goals() -> None:
    text = (
        "（二）“十三五”规划成就\n2019年全市用水总量为9.4亿立方米，未超过规划目标。\n一、防洪排涝建设目标\n"
        "至2025年，堤防达标率达到80%以上，新增防洪库容0.6亿立方米。\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(text)] == [
        ("堤防达标率", 2025, "80"), ("新增防洪库容", 2025, "60000000"),
    ]


def test_what_the_press_tells_of_a_plan_and_of_this_year() -> None:
    plan = (
        "2017年，东川省消费品零售额要达到3.6万亿元。省政府下发《关于加快流通业发展的意见》，对2014-2017年作出部署。\n"
        "《意见》指出，届时全省连锁化率达到20%以上。\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(plan)][1:] == [("连锁化率", 2017, "20")]
    year = (
        "2024-02-29 10:27:28\n记者从会议上获悉，今年我市将聚焦民生领域，推进十方面实事。\n"
        "市民政局将加大照护服务供给，新增认知障碍床位700张，每万名老年人拥有认知障碍床位达到18张。\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(year)] == [
        ("新增认知障碍床位", 2024, "700"), ("每万名老年人拥有认知障碍床位", 2024, "18"),
    ]


def test_slashes_divide_the_values_of_a_cell_as_they_divide_its_name_or_its_unit() -> None:
    text = (
        "指标\t单位\t2025年\n湿地保有量/湿地保护率\t万亩/%\t1665/52\n示范县/示范乡镇/示范村建设数量\t个\t3/10/100\n"
        "森林覆盖率\t%\t61/3\n"
    )
    assert [(name, number, unit) for name, _, _, number, unit in told(PLAN + text)] == [
        ("湿地保有量", "16650000", "亩"), ("湿地保护率", "52", "%"),
        ("示范县", "3", "个"), ("示范乡镇", "10", "个"), ("示范村建设数量", "100", "个"),
    ]


def test_what_a_web_page_writes_for_a_sign() -> None:
    assert told(PLAN + "到2025年，森林火灾受害率控制在0.8&permil;以下。\n")[0][3:] == ("0.08", "%")


def test_values_of_one_cell_for_several_parts() -> None:
    text = (
        "指标\t2025年\n装配式建筑比例（%）\t30%（全省）45%（九市）\n新开工装配式比例（%）\t≥40，济南、青岛、烟台≥50\n"
        "水质比例（%）\t市级 100 镇级 ＞95\n"
    )
    assert [(name, bound, number) for name, _, bound, number, _ in told(PLAN + text)] == [
        ("装配式建筑比例（全省）", "unstated", "30"), ("装配式建筑比例（九市）", "unstated", "45"),
        ("新开工装配式比例", "at_least", "40"), ("新开工装配式比例（济南、青岛、烟台）", "at_least", "50"),
        ("水质比例（市级）", "unstated", "100"), ("水质比例（镇级）", "more_than", "95"),
    ]


def test_whom_something_is_given_and_what_is_reckoned_are_no_promises() -> None:
    text = (
        "二、任务\n对合同能源管理项目，投资达70%以上且节能量达200吨标准煤以上，按照每吨标准煤500元的标准补助。\n"
        "对居前三位的县区，分别加0.3分、0.2分。\n随后又宣布，到2030年，单位能耗比2005年下降65%以上。\n"
        "按替代煤电机组测算，相应每年减少煤炭消费1.9亿吨。\n到2025年，再生水利用率达到25%。\n"
    )
    assert [(name, number) for name, _, _, number, _ in told("东川市能源规划（2021—2025年）\n" + text)] == [
        ("再生水利用率", "25"),
    ]


def test_rows_by_their_numbers_below_a_header_without_an_order() -> None:
    text = (
        "具体指标如表1：\n表1 “十四五”指标\n序\n指标类别\n2020 年\n指标名称\n号\n土壤\n2025 年\n（现状值）\n"
        "1\n受污染耕地\n安全利用率\n90%以上\n93%以上\n2\n重点建设用地利用\n—\n有效保障\n3\n国控点位比例\n42.1%\n45%\n农业农村\n4\n农村生活污水治理率\n31.1%\n55%\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(PLAN + text + END)] == [
        ("受污染耕地安全利用率", 2025, "93"), ("国控点位比例", 2025, "45"), ("农村生活污水治理率", 2025, "55"),
    ]


def test_a_year_of_a_header_in_brackets() -> None:
    assert rows(PLAN + test_dealt.COLUMNS.replace("2020 年", "现状值\n（2020 年）") + END)[0] == (
        "1", "森林覆盖率（%）", "42", "42.5", "约束性",
    )
