"""Texts as a page prints them: its numbers and heads between the lines, tables that lost their cells in other ways."""

import pytest

from auditor.intake.assemble import understood
from auditor.intake.read import take
from tests.intake.reading import accounts, tabled, told

HEAD = "东川市“十四五”水务发展规划\n东政发〔2021〕9号\n二、发展目标\n"
FLOW = (
    "到2025年末，全市城镇供水能力进一步增强，水源结构更加合理，主城区供水管网漏损率控制在9%以内，农村自来水普及率稳步提高，"
    "规模化供水工程覆盖农村人口比例提高到60%以上，城乡供水一体化格局基本形成，计量设施更加完善，取水许可管理更加规范，"
    "水价改革稳步推进，改造老旧管网340公里，公共机构节水型单位建成率进一步提升，工业用水重复利用率达到92%，宣传教育普及到位，"
    "全社会节水意识明显增强，节水型社会建设走在全省前列。"
)
LONG = "东川市慢性病防治规划（2017—2025年）\n二、规划目标\n"


def wrapped(text: str, width: int = 34) -> str:
    """The lines of a page's column."""
    return "".join(text[place : place + width] + "\n" for place in range(0, len(text), width))


def paged() -> str:
    """The text with the ends of two pages in it, one of them within a number."""
    lines = wrapped(FLOW).splitlines()
    lines.insert(4, "1供水管网按省厅口径统计，不含厂区管线。\n— 4 —\n东川市水务发展规划")
    lines.insert(2, "— 3 —\n东川市水务发展规划")
    return HEAD + "\n".join([*lines, "— 5 —", "东川市水务发展规划"])


def test_what_belongs_to_pages_cuts_no_sentence() -> None:
    assert [(name, bound, number, unit) for name, _, bound, number, unit in told(paged())] == [
        ("主城区供水管网漏损率", "at_most", "9", "%"),
        ("规模化供水工程覆盖农村人口比例", "at_least", "60", "%"),
        ("改造老旧管网", "unstated", "340", "公里"),
        ("工业用水重复利用率", "at_least", "92", "%"),
    ]


def test_the_numbers_of_pages_are_accounted_for() -> None:
    assert [sort for number, sort in accounts(paged()) if number in ("3", "4", "5")] == ["ordinal"] * 3


def test_the_attribute_before_the_values_and_the_next_number_behind_them() -> None:
    text = "指标表\n序号指标名称指标属性基准值（2020年）目标值（2025年）目标值（2035年）"
    text += "1海塘达标率预期性46％≥73％100％"
    text += "2湖、库水面积约束性120.1平方公里128.9平方公里148.3平方公里3骨干（区管）河道整治率预期性（37％）≥52％≥85％"
    text += "4污泥利用率预期性/≥98％（除危废外）100％"
    assert [(name, year, number) for name, year, _, number, _ in told(HEAD + text)] == [
        ("海塘达标率", 2025, "73"), ("海塘达标率", 2035, "100"),
        ("湖、库水面积", 2025, "128.9"), ("湖、库水面积", 2035, "148.3"),
        ("骨干（区管）河道整治率", 2025, "52"), ("骨干（区管）河道整治率", 2035, "85"),
        ("污泥利用率", 2025, "98"), ("污泥利用率", 2035, "100"),
    ]


def test_a_table_goes_on_in_paragraphs_and_what_the_text_says_parts_its_digits() -> None:
    text = "1、新建绿道10公里。\n表2 主要指标表\n板块序号指标名称属性单位“十三五”现状“十四五”目标\n"
    text += "绿化1新建绿地约束性万平方米90.8735其中 公园绿地58.4617.52公园数量预期性座59693新建绿道预期性公里34.6210\n"
    text += "市容4“美丽街区”建设预期性条（段）50155招牌整治预期性块259815006车辆占比预期性%/70以上\n"
    found = [(name, number, unit) for name, _, _, number, unit in told(HEAD + text)]
    assert found == [
        ("新建绿道", "10", "公里"), ("新建绿地", "350000", "平方米"), ("公园绿地", "175000", "平方米"),
        ("公园数量", "69", "座"), ("新建绿道", "10", "公里"), ("“美丽街区”建设", "15", "条(段)"),
        ("招牌整治", "1500", "块"), ("车辆占比", "70", "%"),
    ]


def test_falls_and_rates_by_a_hundred_thousand_run_together() -> None:
    text = "指标基线2020年2025年属性死亡率（1/10万）241.3/10万下降10%下降15%预期性"
    text += "五年生存率（%）30.9%提高5%提高10%预期性"
    text += "管理人数（万人）88351000011000预期性素养水平（%）10%大于20%25%预期性"
    assert [(name, year, bound, number) for name, year, bound, number, _ in told(LONG + text)] == [
        ("死亡率", 2020, "unstated", "-10"), ("死亡率", 2025, "unstated", "-15"),
        ("五年生存率", 2020, "unstated", "5"), ("五年生存率", 2025, "unstated", "10"),
        ("管理人数", 2020, "unstated", "100000000"), ("管理人数", 2025, "unstated", "110000000"),
        ("素养水平", 2020, "more_than", "20"), ("素养水平", 2025, "unstated", "25"),
    ]


def test_a_table_run_together_that_the_margin_cuts_is_one() -> None:
    text = (
        "专栏1：主要指标序号指标2010年２０１５年2015年比2010年增长1需氧量排放总量（万吨）2551.72347.6-8%"
        "2氨氮排放总量（万吨）264.4238.0-10%３二氧化硫排放总量（万吨）2267.82086.4-8%"
        "4氮氧化物排放总量（万吨）2273.6２０４６．２-10%"
    )
    flow = "到2015年，排放总量显著减少，水源地环境安全得到有效保障，水质大幅提高，污染得到有效控制，防治成效明显。" * 3
    found = told("东川市环境保护“十二五”规划\n二、主要目标\n" + wrapped(flow) + wrapped(text))
    assert [(name, number, unit) for name, _, _, number, unit in found] == [
        ("需氧量排放总量", "23476000", "吨"), ("需氧量排放总量", "-8", "%"),
        ("氨氮排放总量", "2380000", "吨"), ("氨氮排放总量", "-10", "%"),
        ("二氧化硫排放总量", "20864000", "吨"), ("二氧化硫排放总量", "-8", "%"),
        ("氮氧化物排放总量", "20462000", "吨"), ("氮氧化物排放总量", "-10", "%"),
    ]


def test_names_that_a_column_breaks_and_values_on_one_line() -> None:
    lines = [
        "专栏1 主要指标", "指标", "２０１５年", "2020年", "累计降速",
        "（1）规模以上企业单位工业增", "加值能耗下降（%）", "- - 〔18〕", "吨钢综合能耗（千克标准煤）", "572 560",
        "水泥熟料综合能耗（千克标准煤", "/吨）", "112 105",
        "（2）重点行业主要污染物排放", "强度下降（%）", "- - 〔20〕", "（3）工业固体废物综合利用率",
        "（%）", "65 73", "二、任务",
    ]
    found = told("东川市工业绿色发展规划（2016—2020年）\n一、目标\n" + "\n".join(lines))
    assert [(name, number, unit) for name, _, _, number, unit in found] == [
        ("规模以上企业单位工业增加值能耗下降", "-18", "%"), ("吨钢综合能耗", "560", "千克标准煤"),
        ("水泥熟料综合能耗", "105", "千克标准煤/吨"), ("重点行业主要污染物排放强度下降", "-20", "%"),
        ("工业固体废物综合利用率", "73", "%"),
    ]


def test_names_above_and_below_the_cells_of_their_row() -> None:
    lines = [
        "表1 主要指标", "序号 指标名称 单位 2 020年 2025年 属性",
        "城镇居民人均", "1 平方米 41.2 ４３ 预期性", "住房建筑面积",
        "新增商品住", "2 万平方米 1384 〔1250〕 预期性", "房供应面积",
        "3 住房成套率 % 96 97 预期性", "公积金新", "4 万人 18. 7 〔20〕 预期性", "增职工", "第三章 主要任务",
    ]
    found = told("东川市住房发展规划（2021—2025年）\n第二章 目标\n" + "\n".join(lines))
    assert [(name, number, unit) for name, _, _, number, unit in found] == [
        ("城镇居民人均住房建筑面积", "43", "平方米"), ("新增商品住房供应面积", "12500000", "平方米"),
        ("住房成套率", "97", "%"), ("公积金新增职工", "200000", "人"),
    ]


def test_a_year_and_its_target_on_two_lines_of_a_header() -> None:
    lines = ["附件", "任务目标表", "序号", "指标", "名称", "单位", "2020年", "目标", "2025年", "目标", "牵头", "单位"]
    lines += ["1", "改造小区", "个", "49", "1872", "市住建委", "2", "惠及居民", "万户", "3.2", "92左右", ""]
    lines += ["3", "加装电梯", "部", "30", "600", "市资规局"]
    found = told("东川市老旧小区改造工作方案\n" + "\n".join(lines))
    assert [(name, year, number) for name, year, _, number, _ in found] == [
        ("改造小区", 2020, "49"), ("改造小区", 2025, "1872"), ("惠及居民", 2020, "32000"), ("惠及居民", 2025, "920000"),
        ("加装电梯", 2020, "30"), ("加装电梯", 2025, "600"),
    ]


def found_in(title: str, *rows: tuple[str, ...]) -> list[tuple[str, int | None, str]]:
    readings = understood(take([tabled(title, *rows)]), None).readings
    targets = [each for reading in readings for each in reading.targets]
    return [(each.name, each.year.year, f"{each.quantity.number} {each.quantity.unit}") for each in targets]


def test_tables_on_one_sheet_by_annex_and_by_division() -> None:
    rows = (
        ("附件1", "", "", "", "", ""), ("就业任务分解表",) * 6, ("制表单位：市人社局", "", "", "", "", "单位：万人、%"),
        ("县区", "新增就业人数", "其中：再就业人数", "转移就业", "失业率", "备注"),
        ("合计", "5.8", "1.2", "7.7", "4以内", ""),
        ("东区", "3.5", "0.8", "2.7", "—", ""), ("西县", "2.3", "0.4", "5.0", "—", ""),
        ("附件2", *("2024年部门任务表",) * 5), ("序号", "工作内容", "单位", "全年任务数", "责任单位", "备注"),
        ("1", "技能培训", "人", "25000", "市人社局", ""), ("2", "小额贷款", "万元", "3000", "人行", ""),
    )
    assert found_in("东川市2024年就业工作方案", *rows) == [
        ("新增就业人数", 2024, "58000 人"), ("再就业人数", 2024, "12000 人"), ("转移就业", 2024, "77000 人"),
        ("失业率", 2024, "4 %"), ("技能培训", 2024, "25000 人"), ("小额贷款", 2024, "30000000 元"),
    ]


def test_units_in_the_order_of_the_columns_and_a_name_that_the_caption_tells() -> None:
    rows = (
        ("单位：个、户、张",) * 4, ("责任单位", "综合体", "适老化改造", "护理型床位"), ("合计", "5", "420", "260"),
        ("东街道", "3", "200", "160"), ("西镇", "2", "220", "100"),
    )
    assert found_in("东川市2024年民生实事任务分解表", *rows) == [
        ("综合体", 2024, "5 个"), ("适老化改造", 2024, "420 户"), ("护理型床位", 2024, "260 张"),
    ]
    sheet = (
        ("公共充电桩建设任务分解（单位：个）",) * 3, ("县区", "2024年新增", "2025年新增"), ("东区", "180", "200"),
        ("西县", "95", "110"), ("全市", "275", "310"),
    )
    assert found_in("东川市充电设施计划（2024—2025年）", *sheet) == [
        ("公共充电桩新增", 2024, "275 个"), ("公共充电桩新增", 2025, "310 个"),
    ]


NOTE = "《东川县养老服务规划（2021—2025年）》编制说明\n一、指标\n"


@pytest.mark.parametrize(
    "text",
    [
        "（一）床位。征求意见稿拟定2025年床位数为1200张。",
        "（一）床位。县财政局提出床位总量不宜过快增长，建议下调为900张。",
        "（一）床位。与征求意见稿相比，删去“示范点30个”“办结率100%”2项指标。",
        "（一）床位。西川县提出到2025年每千名老年人拥有床位35张，南川市护理型床位占比目标为60%。",
        "（四）与周边区县的比较。西川县2025年目标为70%，南川县为66%。",
    ],
)
def test_what_a_note_says_of_drafts_and_of_others_is_no_promise(text: str) -> None:
    assert told(NOTE + text) == []


def test_a_passage_of_aims_looks_ahead() -> None:
    text = (
        "——集约：化解过剩产能80万吨左右，到2020年，煤炭产量390万吨，大型煤矿产量占80%以上，取得明显进展。\n"
        "——安全：死亡人数下降15%以上，安全生产取得新进展，监管体系得到健全。"
    )
    assert ("煤炭产量", 2020, "unstated", "3900000", "吨") in told(text)


def test_the_period_of_the_plan_above_is_not_that_of_a_yearly_list() -> None:
    text = "东川县2023年果业任务分解表\n根据市政府印发《果业发展实施方案（2023—2025年）》的要求，现下达任务。\n"
    text += "新种果树7000亩。"
    assert [year for _, year, *_ in told(text)] == [2023]


def test_a_bare_number_above_a_running_head() -> None:
    bare = paged()
    for number in (3, 4, 5):
        bare = bare.replace(f"— {number} —", " " * 30 + str(number))
    assert told(bare) == told(paged())


def test_a_stack_under_its_caption_with_heads_on_two_lines() -> None:
    heads = "主要发展指标\n领域\n主要\n指标\n单位\n2015年\n（实际）\n2020年\n（目标）\n指标\n性质\n"
    rows = (
        "健康水平\n预期寿命\n岁\n74.1\n75\n预期性\n婴儿死亡率\n‰\n6.4\n＜5\n预期性\n"
        "医疗服务\n住院日\n天\n10.9\n＜9\n约束性\n院内感染发生率\n%\n2.9\n＜2.7\n预期性\n"
    )
    assert [each[:2] + each[3:] for each in told("东川市卫生规划（2016—2020年）\n一、目标\n" + heads + rows)] == [
        ("预期寿命", 2020, "75", "岁"), ("婴儿死亡率", 2020, "0.5", "%"), ("住院日", 2020, "9", "天"),
        ("院内感染发生率", 2020, "2.7", "%"),
    ]


def test_names_that_break_under_groups_in_lines_of_their_own() -> None:
    lines = (
        "类别 序号 指标 单位 2020年 基期值 2025年 目标值 指标属性\n粮食等重要 农产品 供给\n"
        "1 肉类产量 万吨 41.8 52 预期性\n农业质量效益 和竞争力\n耕种收综合\n2 % 81.2 87 预期性\n机械化率\n"
        "畜禽粪污综合利\n3 % 82 85 约束性\n用率\n乡村建设\n4 硬化路比例 % 68 80 预期性\n"
    )
    assert [each[:2] + each[3:] for each in told("东川市农业规划（2021—2025年）\n一、目标\n" + lines)] == [
        ("肉类产量", 2025, "520000", "吨"), ("耕种收综合机械化率", 2025, "87", "%"),
        ("畜禽粪污综合利用率", 2025, "85", "%"), ("硬化路比例", 2025, "80", "%"),
    ]


def test_a_chapter_that_is_to_strengthen_the_ground_looks_ahead() -> None:
    text = "东川市民政规划（2026—2030年）\n三、夯实发展基础\n建成养老服务站120个。\n"
    assert [number for _, _, _, number, _ in told(text)] == ["120"]
    assert told(text.replace("夯实发展基础", "发展基础")) == []


def test_markdown_whose_rows_break() -> None:
    text = (
        "# 东川县数字经济方案（2024—2026年）\n\n## 一、基础\n\n截至2023年，建成**基站3260个**。\n\n"
        "## 二、指标\n\n"
        "| 类别 | 序号 | 指标 | 2024年 | 2026年 |\n|---|---|---|---|\n"
        "| **设施** | 1 | 基站（个） | 3800 | 5000以上 |\n| 产业 | 2 | 软件业\n收入（亿元） | 212 | 320 |\n"
        "| | 3 | 企业（家） | 170\n| 230左右 |\n4 | 工厂（个） | 8 | ≥15 |\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(text)] == [
        ("基站", 2024, "3800"), ("基站", 2026, "5000"), ("软件业收入", 2024, "21200000000"),
        ("软件业收入", 2026, "32000000000"), ("企业", 2024, "170"), ("企业", 2026, "230"), ("工厂", 2024, "8"),
        ("工厂", 2026, "15"),
    ]


def test_a_line_that_its_text_breaks_once_more_goes_on() -> None:
    text = "".join(
        "深化重点领域水污染治理，加强生活源污染治理，完善城市污水管网建设，到2025年，基本消除收集处理设施\n空白\n"
        f"区域，第{place}片区生活污水集中收集率达到7{place}%，乡镇污水处理设施全覆盖，以企业集聚区为重点推进管理，\n"
        "分期升级。\n"
        for place in range(1, 9)
    )
    found = told("东川市环境规划（2021—2025年）\n二、任务\n" + text)
    assert {year for _, year, _, _, unit in found if unit == "%"} == {2025}


def test_sentences_whose_numbers_stand_apart_are_no_table() -> None:
    text = (
        "（三）目标\n公共交通里程进一步提升。到 2025 年，城市绿色出行比例达到 75%，轨道交\n"
        "通运营线路总长达到 65 公里以上。以滨海绿道、城江绿道、浦江绿道为重点，\n"
        "构建城乡绿道网。“十四五”时期，新建省级绿道网 100 公里以上。依托运河\n的通航，完善水运基础设施建设。\n"
    )
    assert [(number, unit) for _, _, _, number, unit in told("东川市交通规划（2021—2025年）\n" + text)] == [
        ("75", "%"), ("65", "公里"), ("100", "公里"),
    ]
