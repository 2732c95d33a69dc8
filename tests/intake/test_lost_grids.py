"""Tables whose grid an export lost: one cell a line, bars, tabs, spaces, rows without their merged cells."""

from auditor.documents.model import Document, Grid
from auditor.documents.text import read_text
from auditor.intake.layout.flat import _HEAD
from auditor.intake.layout.lines import lines_of
from tests.intake.reading import told

HEAD = "清河县“十四五”水务规划\n\n"
FORMER = HEAD.replace("十四五", "十三五")
ROWS = (
    ("类别", "指标", "2020年", "2025年", "属性"),
    ("供水", "1.供水能力（万吨/日）", "12", "18", "预期性"),
    ("其中：再生水", "2.5", "4", "预期性"),
    ("2.普及率（%）", "86", "持续提高", "预期性"),
    ("防洪", "3.堤防达标率2（%）", "—", "＞80", "约束性"),
    ("4.水土保持率（%）", "70*", "72、力争更高", "约束性"),
)
READ = [
    ("供水能力", 2025, "unstated", "180000", "吨/天"),
    ("再生水", 2025, "unstated", "40000", "吨/天"),
    ("堤防达标率", 2025, "more_than", "80", "%"),
    ("水土保持率", 2025, "unstated", "72", "%"),
]


def test_one_cell_a_line_with_groups_and_words_for_values() -> None:
    assert told(HEAD + "\n\n".join(cell for row in ROWS for cell in row) + "\n\n第三章 任务\n\n修建泵站。") == READ


def test_cells_with_bars_a_line_each() -> None:
    assert told(HEAD + "\n|\n".join(" |\n".join(row) for row in ROWS)) == READ


def test_tabs_and_spaces_where_rows_lack_their_group() -> None:
    assert told(HEAD + "\n".join("\t".join(row) for row in ROWS)) == READ
    assert told(HEAD + "\n".join(" ".join(row) for row in ROWS).replace("指标", "指 标")) == READ
    assert told(HEAD + "\n".join(" | ".join(row) for row in ROWS)) == READ


def test_a_heading_between_the_rows_of_tabs() -> None:
    text = "指标\t2020年\t2025年\n一、供水\n普及率（%）\t86\t90\n二、防洪\n堤防达标率（%）\t70\t80以上\n"
    assert told(HEAD + text) == [
        ("普及率", 2025, "unstated", "90", "%"),
        ("堤防达标率", 2025, "at_least", "80", "%"),
    ]


def test_lines_of_one_cell_are_rows() -> None:
    head = ("指标", "2020年", "2025年", "属性")
    cells = (*head, "1.班额达标率（%）\n其中：小学\n初中", "34%\n77%", "80%\n85%", "预期性")
    more = ("2.专科以上教师比例（%）\n其中：本科以上比例（%）", "97%\n49%", "100%\n50%", "预期性")
    found = [
        ("小学班额达标率", 2025, "unstated", "80", "%"),
        ("初中班额达标率", 2025, "unstated", "85", "%"),
        ("专科以上教师比例", 2025, "unstated", "100", "%"),
        ("本科以上比例", 2025, "unstated", "50", "%"),
    ]
    assert told(HEAD + "\n\n".join((*cells, *more))) == found
    assert told(HEAD + "\n".join((*cells, *more))) == found
    assert told(HEAD + "\n\n".join((*cells, *more)).replace("\n", "\n\n")) == found


def test_years_over_the_same_words_and_the_unit_above() -> None:
    rows = "县（市、区）|2024年|2025年|新建|改造|新建|改造|合 计|9|5|8|6|东山县|4|2|3|3|西河县|5|3|5|3"
    text = "全市林地任务分解表（2024—2025年）\n单位：万亩\n" + rows.replace("|", "\n")
    assert [(name, year, number, unit) for name, year, _, number, unit in told(text)] == [
        ("新建", 2024, "90000", "亩"),
        ("改造", 2024, "50000", "亩"),
        ("新建", 2025, "80000", "亩"),
        ("改造", 2025, "60000", "亩"),
    ]


def test_a_year_that_others_are_counted_from_is_a_base() -> None:
    text = "健康中心2030规划纲要\n领域\t指标\t2015年\t2020年\t2030年\n健康\t寿命（岁）\t76（2014年）\t77\t79\n"
    text += "健康\t早亡率（%）\t19\t比2015年降低10%\t比2015年降低30%\n"
    assert [(name, year) for name, year, *_ in told(text)] == [
        ("寿命", 2020), ("寿命", 2030), ("早亡率", 2020), ("早亡率", 2030)
    ]  # fmt: skip


def test_short_lines_behind_a_heading_about_indicators_are_no_table() -> None:
    content = read_text((HEAD + "指标\n2025年\n建设泵站\n疏浚河道\n加固水库\n修复湿地\n治理水土").encode(), "d.txt")
    made = lines_of(Document("d.txt", "", "txt", content.blocks))
    assert not any(isinstance(line, Grid) for line in made)


GLUED = (
    "专栏1 主要指标类别序号指标2020年2025年年均增速〔累计〕属性供水1供水能力（万吨/日）2.643.510%预期性"
    "2水厂（座）3201200〔880〕预期性防洪3堤防3级达标率（%）——＞80、力争更高约束性4用水满意度指数81.5＞82—预期性"
    "5普及率（%）70.872 预期性6收入增速（%）3.8—高于平均预期性注：〔〕为五年累计数。"
)


def test_a_table_run_together_is_parted_by_its_header() -> None:
    assert told(HEAD + GLUED) == [
        ("供水能力", 2025, "unstated", "35000", "吨/天"),
        ("供水能力年均增速", 2025, "unstated", "10", "%"),
        ("水厂", 2025, "unstated", "1200", "座"),
        ("水厂", 2025, "unstated", "880", "座"),
        ("堤防3级达标率", 2025, "more_than", "80", "%"),
        ("用水满意度指数", 2025, "more_than", "82", ""),
        ("普及率", 2025, "unstated", "72", "%"),
    ]


def test_a_table_run_together_without_attributes() -> None:
    text = "健康规划指标2015年2020年2030年寿命（岁）76.3（2014年）77.379.0早亡率（%）8.17.55.05岁以下"
    text += "早亡率（%）10.79.56.0优良率（%）76＞80持续改善"
    assert [(name, year, number) for name, year, _, number, _ in told(FORMER + text)] == [
        ("寿命", 2020, "77.3"),
        ("寿命", 2030, "79"),
        ("早亡率", 2020, "7.5"),
        ("早亡率", 2030, "5"),
        ("5岁以下早亡率", 2020, "9.5"),
        ("5岁以下早亡率", 2030, "6"),
        ("优良率", 2020, "80"),
    ]


def test_units_of_their_own_growth_in_percent_and_brackets_of_orders() -> None:
    text = "主要指标序号指标名称单位2020年实际2025年目标年均增长（%）属性1生产总值亿元186.52758预期性"
    text += "2人均收入元33560482007.5预期性"
    text += "3就业完成率%—完成上级任务—约束性4城镇化率%48.755〔6.3〕预期性5粮食产量万吨42.6≥43—约束性"
    assert told(HEAD + text) == [
        ("生产总值", 2025, "unstated", "27500000000", "元"),
        ("生产总值年均增速", 2025, "unstated", "8", "%"),
        ("人均收入", 2025, "unstated", "48200", "元"),
        ("人均收入年均增速", 2025, "unstated", "7.5", "%"),
        ("城镇化率", 2025, "unstated", "55", "%"),
        ("城镇化率", 2025, "unstated", "6.3", "百分点"),
        ("粮食产量", 2025, "at_least", "430000", "吨"),
    ]


def test_a_cell_over_the_years_that_follow_all_others() -> None:
    text = "指标|2022年现状|分年度目标|牵头单位|2023年|2024年|网络通达率（%）|62|75|88|工信局"
    text += "|零售额（亿元）|35|42|50以上|商务局"
    found = [
        ("网络通达率", 2023, "unstated", "75", "%"),
        ("网络通达率", 2024, "unstated", "88", "%"),
        ("零售额", 2023, "unstated", "4200000000", "元"),
        ("零售额", 2024, "at_least", "5000000000", "元"),
    ]
    assert told("全市计划（2023—2024年）\n\n" + text.replace("|", "\n\n")) == found


def test_a_column_of_what_years_add_is_of_the_later_year() -> None:
    text = "指标\t单位\t2016年基期值\t2022年目标值\t2022年比2016年增加\n"
    text += "收入\t元\t31\t55\t24\n覆盖率\t%\t60\t78\t〔18〕\n"
    assert [(year, number, unit) for _, year, _, number, unit in told("乡村规划（2018—2022年）\n" + text)] == [
        (2022, "55", "元"), (2022, "24", "元"), (2022, "78", "%"), (2022, "18", "百分点")
    ]  # fmt: skip


def test_percents_of_each_year_without_units_or_attributes() -> None:
    text = "分解表指标预期值2016年2017年2018年用水总量不超上级指标再生水回用率30%40%55%"
    text += "有效利用系数0.720.750.78漏损率14%12%10%"
    found = told("节水方案（2016—2018年）\n\n" + text)
    assert [(year, number) for _, year, _, number, _ in found] == [
        (2016, "30"), (2017, "40"), (2018, "55"), (2016, "0.72"), (2017, "0.75"), (2018, "0.78"),
        (2016, "14"), (2017, "12"), (2018, "10"),
    ]  # fmt: skip


def test_numbers_in_order_that_are_glued_to_the_values_before_them() -> None:
    text = "主要指标类型序号指标2020年基数2025年2035年防洪1堤防达标率（%）65.280952洪涝损失率（%）0.6"
    text += "＜0.5＜0.3供水3供水能力（万吨）—[3.2]—4普及率（%）87.59297以上5用水总量（万吨）28.4控制在31.5以内33"
    assert [(name, year, bound, number) for name, year, bound, number, _ in told(HEAD + text)] == [
        ("堤防达标率", 2025, "unstated", "80"),
        ("堤防达标率", 2035, "unstated", "95"),
        ("洪涝损失率", 2025, "less_than", "0.5"),
        ("洪涝损失率", 2035, "less_than", "0.3"),
        ("供水能力", 2025, "unstated", "32000"),
        ("普及率", 2025, "unstated", "92"),
        ("普及率", 2035, "at_least", "97"),
        ("用水总量", 2025, "at_most", "315000"),
        ("用水总量", 2035, "unstated", "330000"),
    ]


def test_tables_of_reports_tell_what_has_been() -> None:
    text = "产品\t单位\t2021年\t2022年\t比上年增长（%）\n原煤\t万吨\t320\t341\t6.5\n水泥\t万吨\t186\t171\t-7.9\n"
    assert told("2022年统计公报\n表3 主要产品产量\n" + text) == []
    text = "指标\t规划目标（2020年）\t2020年实际\n生产总值（亿元）\t350\t372\n城镇化率（%）\t55\t56\n"
    assert told("“十三五”规划总结评估报告\n" + text) == []


def test_an_office_that_two_lines_share_and_one_that_is_not_said_again() -> None:
    rows = (
        ("序号", "指标", "2025年", "责任单位", "备注"),
        ("1", "更新电梯", "30台", "区住\n\n建局", "占全市30%"), ("2", "改造病床", "60张", "占全市20%"),
        ("3", "报废汽车", "80辆", "区商务局", "占全市10%"),
    )
    content = read_text((HEAD + "\n\n".join(cell for row in rows for cell in row)).encode(), "d.txt")
    lines = lines_of(Document("d.txt", "", "txt", content.blocks))
    (table,) = [line for line in lines if isinstance(line, Grid)]
    assert [[cell.text for cell in row[3:]] for row in table.rows[1:]] == [
        ["区住建局", "占全市30%"], ["", "占全市20%"], ["区商务局", "占全市10%"],
    ]


def test_rows_of_which_some_lack_merged_cells_are_laid_to_their_header() -> None:
    rows = [ROWS[0], ("供水", "0.普及率（%）", "86", "95", "预期性"), ROWS[1], ROWS[2], *ROWS[4:]]
    assert told(HEAD + "\n".join(" | ".join(row) for row in rows)) == [
        ("普及率", 2025, "unstated", "95", "%"), *READ,
    ]


def test_a_row_whose_last_values_the_text_no_longer_has() -> None:
    text = "主要指标 指标名称 2020年 2025年 累计 属性 新增就业（万人） — — ＞〔55〕 预期性 "
    text += "城镇占比（%） 61.6 ＞65 — 预期性 务工规模（万人） 3243 ＞3000 — 预期性 受过教育比例（%） 53.5 55 "
    assert [(name, number) for name, _, _, number, _ in told(HEAD + text)] == [
        ("新增就业", "550000"), ("城镇占比", "65"), ("务工规模", "30000000"), ("受过教育比例", "55"),
    ]


def test_words_of_a_header_in_prose_are_found_by_their_first_sign() -> None:
    """The pattern looks at one sign before it tries its words: none of them may be lost by that."""
    words = (
        "序号 编号 类别 类目 板块 类型 领域 分类 维度 方面 指标 指标名称 具体指标 主要指标 计量单位 单位 属性 "
        "性质 备注 责任单位 牵头部门 2020年 2025年目标值 “十四五”末目标 十四五变化情况 目标值 现状值 基期值 "
        "基准值 基线水平 现有水平 规划值 预期值 分年度目标 年度目标 年均增速 累计 五年累计 5年年均增长 "
        "〔五年累计〕 [累计] （累计）"
    )
    assert [word for word in words.split() if _HEAD.fullmatch(word) is None] == []
