"""Tables: real ones, those printed one cell a line, a row a line, or run together."""

from auditor.documents.model import Cell, Document, Grid, Paragraph
from auditor.intake.assemble import understood
from auditor.intake.layout.stacked import unstacked
from auditor.intake.read import take
from auditor.intake.writing.plan_tree import plan_tree
from tests.intake.reading import accounts, tabled, told

HEAD = "平湖市“十四五”生态规划\n平政发〔2021〕8号\n"
LEVELS = (
    ("序号", "指标名称", "省指标", "省指标", "市指标", "市指标", "备注"),
    ("序号", "指标名称", "2024年", "2027年", "2024年", "2027年", "备注"),
    ("1", "更新电梯", "/", "1000台", "/", "100台", "占全省10%"),
    ("2", "普及率", "84%", "90%", "84.50%", "90%", "与省一致"),
)


def grid(rows: tuple[tuple[str, ...], ...]) -> Document:
    """A document that is one table."""
    return tabled("东川市行动方案（2024—2027年）", *rows, headers=1)


def test_levels_and_years_over_two_header_rows() -> None:
    (taken,) = take([grid(LEVELS)])
    rows = taken.tables[0].rows
    assert [
        (row.name, [(value.column.level, value.column.year, value.text) for value in row.values], row.remark)
        for row in rows
    ] == [
        (
            "更新电梯",
            [("province", 2024, "/"), ("province", 2027, "1000台"), ("", 2024, "/"), ("", 2027, "100台")],
            "占全省10%",
        ),
        (
            "普及率",
            [("province", 2024, "84%"), ("province", 2027, "90%"), ("", 2024, "84.50%"), ("", 2027, "90%")],
            "与省一致",
        ),
    ]
    targets = [target for reading in taken.readings for target in reading.targets]
    assert [(target.name, target.year.year, target.words) for target in targets] == [
        ("更新电梯", 2027, "100台"),
        ("普及率", 2024, "84.50%"),
        ("普及率", 2027, "90%"),
    ]


def test_what_a_header_calls_no_target_is_none_beside_columns_that_are_called_so() -> None:
    text = (
        "Halden Group Sustainability Targets\nIndicator\tUnit\tFY2019 baseline\tFY2024\tFY2027 target\tFY2030 target\n"
        "Food waste\tkg\t42\t33\t28\t21\nWater use per tonne of product\tm3\t5.2\t4.1\t3.8\t3.4\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(text)] == [
        ("Food waste", 2027, "28"),
        ("Food waste", 2030, "21"),
        ("Water use per tonne of product", 2027, "3.8"),
        ("Water use per tonne of product", 2030, "3.4"),
    ]


def test_what_the_work_is_beside_what_it_is_measured_by_is_a_group() -> None:
    text = "重点任务\t指标\t2026年\t2028年\n销地能力\t改造冷链设施（处）\t3\t12\n销地能力\t自提柜（组）\t15\t50\n"
    assert [(name, number, unit) for name, _, _, number, unit in told(HEAD + text)] == [
        ("改造冷链设施", "3", "处"),
        ("改造冷链设施", "12", "处"),
        ("自提柜", "15", "组"),
        ("自提柜", "50", "组"),
    ]


def test_a_base_year_and_the_unit_in_the_name() -> None:
    text = "指标\t2020年\t2025年\t属性\n森林蓄积量（万立方米）\t4610\t5010\t约束性\n覆盖率（%）\t45\t≥46\t预期性\n"
    assert told(HEAD + text) == [
        ("森林蓄积量", 2025, "unstated", "50100000", "立方米"),
        ("覆盖率", 2025, "at_least", "46", "%"),
    ]
    assert ("4610", "base") in accounts(HEAD + text)


def test_one_cell_a_line() -> None:
    lines = "指标\n单位\n2020年\n2025年\n属性\n用水总量\n亿立方米\n12.6\n13.5\n约束性\n"
    lines += "自来水普及率\n%\n86\n90以上\n预期性\n"
    assert told(HEAD + lines) == [
        ("用水总量", 2025, "unstated", "1350000000", "立方米"),
        ("自来水普及率", 2025, "at_least", "90", "%"),
    ]


RUN_TOGETHER = (
    "专栏1 主要指标 指标2015年2020年〔累计〕属性1.空气质量地级城市2优良天数比率（%）76.7＞80-约束性"
    "细颗粒物浓度下降（%）--〔18〕约束性"
    "2.水环境质量水体优良比例（%）66＞70-约束性生态环境指数60.4＞61.4-预期性7.动植物保护率（%）-＞95-预期性8.岸线保有率（%）-≥35-预期性"
)


def test_a_table_run_together_with_groups_footnotes_and_what_has_no_unit() -> None:
    assert [(name, bound, number) for name, _, bound, number, _ in told(HEAD + RUN_TOGETHER)] == [
        ("地级城市优良天数比率", "more_than", "80"),
        ("细颗粒物浓度下降", "unstated", "-18"),
        ("水体优良比例", "more_than", "70"),
        ("生态环境指数", "more_than", "61.4"),
        ("动植物保护率", "more_than", "95"),
        ("岸线保有率", "at_least", "35"),
    ]


def test_one_cell_a_line_with_blanks_and_broken_cells() -> None:
    texts = (
        "序号",
        "指标名称",
        "市指标",
        "区指标",
        "2024年",
        "2027年",
        "2024年",
        "2027年",
        "1",
        "回收量",
        "/",
        "39万",
        "",
        "台套",
        "/",
        "2万台套",
        "2",
        "技改投资",
        "10%",
        "",
        "10%",
        "",
    )
    blocks = [Paragraph(f"d.txt#p{place}", text) for place, text in enumerate(texts, 1) if text]
    (table,) = unstacked(blocks)
    assert isinstance(table, Grid)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["序号", "指标名称", "市指标2024年", "市指标2027年", "区指标2024年", "区指标2027年"],
        ["1", "回收量", "/", "39万台套", "/", "2万台套"],
        ["2", "技改投资", "10%", "", "10%", ""],
    ]


def test_a_row_a_line_with_spaces() -> None:
    lines = "类别 序号 指标名称 2020年 2025年 属性\n环境 1 优良天数比率（%） 86.3 88 约束性\n"
    lines += "2 细颗粒物浓度（微克/立方米） 34 ≤30 约束性\n"
    assert told(HEAD + lines) == [
        ("优良天数比率", 2025, "unstated", "88", "%"),
        ("细颗粒物浓度", 2025, "at_most", "30", "微克/立方米"),
    ]


def test_run_together_and_glued() -> None:
    row = "森林覆盖率（%）21.6623.04〔1.38〕约束性森林蓄积量（亿立方米）151165〔14〕约束性"
    row += "草原盖度（%）5456预期性湿地率（%）-≥8预期性水质比例（%）70.570左右-预期性"
    assert told(HEAD.replace("十四五", "十三五") + "指标2015年2020年〔累计〕属性" + row) == [
        ("森林覆盖率", 2020, "unstated", "23.04", "%"),
        ("森林覆盖率", 2020, "unstated", "1.38", "百分点"),
        ("森林蓄积量", 2020, "unstated", "16500000000", "立方米"),
        ("森林蓄积量", 2020, "unstated", "1400000000", "立方米"),
        ("草原盖度", 2020, "unstated", "56", "%"),
        ("湿地率", 2020, "at_least", "8", "%"),
        ("水质比例", 2020, "about", "70", "%"),
    ]


def test_a_table_of_sentences_is_read_as_text() -> None:
    text = "2021年民生实事责任分解表\n序号\t项目\t内容\t牵头单位\n1\t教育\t新建学校3所。\t教育局\n"
    text += "2\t养老\t对320户家庭进行改造。\t民政局\n"
    assert told(text) == [("新建学校", 2021, "unstated", "3", "所"), ("家庭改造", 2021, "unstated", "320", "户")]


def boxed(*rows: tuple[str, ...]) -> Document:
    """A table of three columns; a row of one text is one cell over the whole width."""
    made = []
    for number, texts in enumerate(rows, 1):
        first = f"d#t1/r{number}/c1"
        cells = [Cell(f"d#t1/r{number}/c{column}", text) for column, text in enumerate(texts, 1)]
        if len(texts) == 1:
            cells = [
                Cell(first, texts[0], columns=3),
                *(Cell(f"d#t1/r{number}/c{at}", texts[0], filled_from=first) for at in (2, 3)),
            ]
        made.append(tuple(cells))
    return Document("d", "", "docx", (Paragraph("d#p1", "东川市行动方案（2024—2027年）"), Grid("d#t1", tuple(made))))


def names(document: Document) -> list[tuple[str, int | None, str]]:
    (taken,) = take([document])
    return [(each.name, each.year.year, each.words) for reading in taken.readings for each in reading.targets]


def test_a_box_over_a_table_and_a_note_below_are_texts() -> None:
    found = names(
        boxed(
            ("专栏1 主要指标",),
            ("指标", "2023年", "2027年"),
            ("覆盖率（%）", "50", "≥60"),
            ("注：2023年为初步数。",),
        )
    )
    assert found == [("覆盖率", 2027, "≥60")]


def test_a_box_of_sentences() -> None:
    assert names(boxed(("专栏2 重点工程",), ("到2027年，更新电梯100台。\n普及率达到60%以上。",))) == [
        ("更新电梯", 2027, "100台"),
        ("普及率", 2027, "达到60%以上"),
    ]


def test_a_list_of_projects_promises_nothing() -> None:
    rows = (("项目名称", "建设规模", "总投资（亿元）"), ("第二中学", "新建校舍8.6万平方米", "6.8"), ("合计", "", "6.8"))
    assert names(boxed(*rows)) == []


def test_a_merged_title_counts_once() -> None:
    (taken,) = take([boxed(("附件1 指标表",), ("指标", "单位", "2027年"), ("电梯", "台", "100"))])
    texts = [reading.passage.text.raw for reading in taken.readings]
    assert texts.count("附件1 指标表") == 1


def test_one_cell_a_line_that_wraps_between_empty_lines_under_groups() -> None:
    cells = (
        "类别", "指标", "2020年", "2025年", "年均/累计", "属性",
        "经济", "1.生产总\n值增长（%）", "2.3", "—", "保持在合\n理区间", "预期性",
        "2.城镇化率（%）", "60.6", "65", "—", "预期性",
        "生态", "3.森林覆盖\n率（%）", "43", "44", "—", "约束性",
        "4.单位能耗\n降低（%）", "—", "—", "〔13.5〕", "约束性",
    )  # fmt: skip
    assert told(HEAD + "主要指标\n\n" + "\n\n".join(cells) + "\n\n注：〔〕内为累计数。\n") == [
        ("城镇化率", 2025, "unstated", "65", "%"),
        ("森林覆盖率", 2025, "unstated", "44", "%"),
        ("单位能耗降低", 2025, "unstated", "-13.5", "%"),
    ]


OUTLINE = (
    ("指标", "2020年", "2025年", "年均增速/累计", "属性"),
    ("常住人口城镇化率（%）", "51.2", "58", "〔6.8〕", "预期性"),
    ("人均收入（元）", "20000", "30000", "7%", "预期性"),
    ("研发经费投入增长（%）", "—", "—", "＞10", "预期性"),
    ("单位能耗降低（%）", "—", "—", "〔14〕", "约束性"),
    ("工程减排量（万吨）", "—", "—", "≥[9.6]", "约束性"),
)


def test_what_years_come_to_and_how_fast_they_grow_are_values_of_their_own() -> None:
    found = understood(take([tabled("清河县“十四五”规划纲要", *OUTLINE, headers=1)]), None)
    tree = plan_tree("p", found.taken[0].scene, found.draft, None, [])
    indicators = tree["indicators"]
    assert isinstance(indicators, dict)
    rows = [each for each in indicators.values() if isinstance(each, dict)]
    assert [(each["name"], each.get("unit", ""), each["targets"]) for each in rows] == [
        ("常住人口城镇化率", "%", {"2025": "58"}),
        ("常住人口城镇化率累计", "个百分点", {"2025": "〔6.8〕"}),
        ("人均收入", "元", {"2025": "30000"}),
        ("人均收入年均增速", "", {"2025": "年均增长7%"}),
        ("研发经费投入增长", "%", {"2025": "年均＞10"}),
        ("单位能耗降低", "%", {"2025": "〔14〕"}),
        ("工程减排量", "万吨", {"2025": "≥[9.6]"}),
    ]
    assert tree["base_year"] == 2020
    told = [target.name for reading in found.readings for target in reading.targets]
    assert told[:4] == ["常住人口城镇化率", "常住人口城镇化率", "人均收入", "人均收入年均增速"]


def test_a_year_before_all_that_the_text_aims_at_is_a_base() -> None:
    table = grid(
        (("指标", "2015年", "2020年", "2030年"), ("寿命（岁）", "76", "77", "79"), ("素养（%）", "1", "2", "3"))
    )
    goals = Paragraph("d#p2", "到2020年，素养水平持续提高。到2030年，制度更加完善。")
    document = Document("d", "", "docx", (Paragraph("d#p1", "“健康东川2030”规划纲要"), goals, table.blocks[1]))
    (taken,) = take([document])
    assert [value.column.base for value in taken.tables[0].rows[0].values] == [True, False, False]


def test_a_group_whose_words_a_line_divides_is_no_part_of_a_name() -> None:
    cells = "序号\n类型\n指标名称\n2024年\n2027年\n责任单位\n\n1\n主要\n\n目标\n投资增长率\n8%\n25%\n各单位\n\n2\n\n"
    cells += "普及率\n84%\n90%\n工信局\n"
    assert [(name, number) for name, _, _, number, _ in told("东川市行动方案（2024—2027年）\n" + cells)] == [
        ("投资增长率", "8"), ("投资增长率", "25"), ("普及率", "84"), ("普及率", "90"),
    ]


def test_a_cell_that_names_nothing_takes_the_work_of_its_row() -> None:
    rows = (
        ("序号", "工作任务", "目标要求", "牵头单位"),
        ("1", "高标准农田", "新建12万亩，改造提升8万亩", "农业农村局"),
        ("2", "人居环境整治", "创建示范村30个", "乡村振兴局"),
    )
    (taken,) = take([grid(rows)])
    assert [target.name for table in taken.tables for reading in table.readings for target in reading.targets] == [
        "高标准农田", "高标准农田", "创建示范村",
    ]
