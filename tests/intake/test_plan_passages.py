"""Kinds that passages of plans and news about plans brought: headlines, lists under a line, lines of a page, stacks."""

import pytest

from tests.intake.reading import accounts, read, told

PLAN = "东川省“十三五”水利发展规划\n二、发展目标\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2020年，生态产业占地区生产总值50%以上。", [("生态产业占地区生产总值", 2020, "at_least", "50", "%")]),
        ("到2020年，省内达到甲等水平的医院增加到60家以上。",
         [("省内达到甲等水平的医院", 2020, "at_least", "60", "家")]),
        ("到2020年，江苏要实现人均绿地面积达到15平方米。", [("人均绿地面积", 2020, "at_least", "15", "平方米")]),
        ("在2016年至2020年间，全省洪灾损失率控制在1%以内。", [("洪灾损失率", 2020, "at_most", "1", "%")]),
        ("到2020年，灌溉水量、工业水量分别降低到120立方米、65立方米，均比2015年降低40%左右。",
         [
             ("灌溉水量", 2020, "unstated", "120", "立方米"),
             ("工业水量", 2020, "unstated", "65", "立方米"),
             ("工业水量", 2020, "about", "-40", "%"),
         ]),
        ("到2020年，劳动生产率年均增长1万元、从目前的14万元增加到20万元左右。",
         [("劳动生产率", 2020, "unstated", "10000", "元"), ("劳动生产率", 2020, "about", "200000", "元")]),
        ("到2020年，全省农业水量由现状的370亿立方米增加到400亿立方米。",
         [("农业水量", 2020, "unstated", "40000000000", "立方米")]),
        ("到2020年，二产业年均增速保持在8%以上、增加值总量冲刺90亿元。",
         [("二产业年均增速", 2020, "at_least", "8", "%"), ("二产业增加值总量", 2020, "unstated", "9000000000", "元")]),
        ("提出“十三五”期末平均受教育年限12.2年、城镇就业500万人。",
         [("平均受教育年限", 2020, "unstated", "12.2", "年"), ("城镇就业", 2020, "unstated", "5000000", "人")]),
        ("生产能力稳步提升，到2020年达到1.08亿吨。", [("生产能力", 2020, "at_least", "108000000", "吨")]),
        ("到2020年，使全省95%的湿地得到保护。", [("湿地得到保护的比例", 2020, "unstated", "95", "%")]),
        ("到2020年，现有用材林每公顷蓄积量提高到100立方米。",
         [("现有用材林每公顷蓄积量", 2020, "unstated", "100", "立方米")]),
        ("到2020年，提升农业机械化达到70%以上。", [("农业机械化", 2020, "at_least", "70", "%")]),
        ("到2020年，人均生产总值达到8万元（核心区10万元）。",
         [("人均生产总值", 2020, "at_least", "80000", "元"), ("核心区人均生产总值", 2020, "unstated", "100000", "元")]),
        ("到2020年，高速铁路通达人口100万以上城市，里程达到3万公里。", [("里程", 2020, "at_least", "30000", "公里")]),
        ("到2020年，人均生产总值超过7万元，折合9000美元。", [("人均生产总值", 2020, "more_than", "70000", "元")]),
        ("规划远期2020年城镇化水平达到80%。", [("城镇化水平", 2020, "at_least", "80", "%")]),
        ("如果2020年投入达到90亿元，那么产出将在100亿元。", []),
        ("到2020年，50平方公里以上建设用地达到海绵城市要求。",
         [("建设用地达到海绵城市要求", 2020, "at_least", "50", "平方公里")]),
        ("到2020年，在保护1亿亩农田的基础上，粮食用地稳定在7500万亩。",
         [("粮食用地", 2020, "unstated", "75000000", "亩")]),
        ("特教学校在20万人口以上的县全覆盖，到2020年入学率达到97%。", [("入学率", 2020, "at_least", "97", "%")]),
        ("在高速公路方面，计划投资51亿元。", [("高速公路投资", 2020, "unstated", "5100000000", "元")]),
        ("“十三五”林业发展目标是：5年内我省将完成造林300万亩。", [("造林", 2020, "unstated", "3000000", "亩")]),
        ("2020年我省规上企业需达到2400家左右。", [("规上企业", 2020, "about", "2400", "家")]),
        ("到2020年，10万就业人员事故死亡率下降30%以上。", [("10万就业人员事故死亡率", 2020, "at_most", "-30", "%")]),
        ("推进轨道交通项目前期工作，争取启动建设1条地铁线路。", [("地铁线路", 2020, "unstated", "1", "条")]),
        ("到2020年，经济总量突破千亿元大关。", [("经济总量", 2020, "more_than", "100000000000", "元")]),
        ("高速公路建设拟完成投资3700亿元，拟建成高速公路2000公里以上。",
         [
             ("高速公路建设投资", 2020, "unstated", "370000000000", "元"),
             ("建成高速公路", 2020, "at_least", "2000", "公里"),
         ]),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


def test_a_headline_promises_what_the_text_says_again() -> None:
    text = "青石市“十四五”将新建学校36所\n【学校新建36所】\n到2025年，全市新建学校36所，学位增加9000个。\n"
    assert [number for _, _, _, number, _ in told(text)] == ["36", "9000"]
    assert accounts(text)[0] == ("36", "restated")


def test_a_list_under_a_line_about_goals_has_the_year_before_it() -> None:
    text = "近日印发节水规划。到2020年，节水面积达到7亿亩。\n规划提出总体目标：\n——提效率：万元产值用水量降低23%。\n"
    assert [(year, number) for _, year, _, number, _ in told(text)] == [(2020, "700000000"), (2020, "-23")]


def test_a_paragraph_that_goes_on_keeps_the_year() -> None:
    text = "青石市发展纲要\n到“十四五”末，生产总值达到300亿元。\n同时，城区面积达到20平方公里。\n"
    assert [year for _, year, _, _, _ in told(text)] == [2025, 2025]


def test_what_changes_from_now_on_is_to_come() -> None:
    text = "未来五年主要目标\n●研发强度从目前的2%以上达到2.8%以上，高新企业从107家增加到500家以上\n"
    assert [sort for _, sort in accounts(text)] == ["base", "target", "base", "target"]


def test_lines_of_a_page_are_told_from_its_number_and_its_titles() -> None:
    lines = [
        "1", "关于印发“十四五”智能车间发展规划的通知", "东工信联规〔2021〕20号",
        "当前，我市智能车间供给能力不断提升，创新水平稳步提高，推广应用成效明显，但与高质量发", "2",
        "展的要求相比，仍存在供给适配性不高、创新能力不强、应用深度广度不够、专业人才缺乏等问", "题。",
        *["各地要结合实际情况，认真落实相关配套政策，及时做好信息反馈工作，同时加强经验模式的总", "结推广。"] * 6,
        "2025年的主要目标是：", "建成100个以上引领行业发展的智能车间，培育50家以上专业水平高、服务能力强的智能制造",
        "供应商。",
    ]
    text = "\n".join(lines)
    assert read(text).taken[0].scene.title == "“十四五”智能车间发展规划"
    assert [(year, number) for _, year, _, number, _ in told(text)] == [(2025, "100"), (2025, "50")]


def test_paragraphs_that_empty_lines_divide_are_not_joined() -> None:
    first = "青石市卫生事业发展成就喜人，新一轮“十四五”规划已经由市政府批准印发实施，全市上下要全力以赴狠抓落实见成效"
    text = f"{first}\n\n到2025年，全市每千人口床位数达到7张。\n\n到2025年，全市人均预期寿命达到80岁。\n"
    assert [name for name, *_ in told(text)] == ["每千人口床位数", "人均预期寿命"]


def test_a_stack_whose_cells_end_in_bars_is_a_table() -> None:
    cells = ["指标", "2020年基期值（用作比较）", "2025年目标值（应达到的水平）", "年均增（5年累计）"]
    cells += ["粮食能力（亿吨）", "一", ">6.5", "一", "科技贡献率（%）", "60", "64", "[4]"]
    cells += ["农田面积（亿亩）", "8", "10.7", "[2.7)"]
    found = [(name, bound, number) for name, _, bound, number, _ in told("\n".join(f"{cell} |" for cell in cells))]
    assert found == [
        ("粮食能力", "more_than", "650000000"), ("科技贡献率", "unstated", "64"), ("科技贡献率", "unstated", "4"),
        ("农田面积", "unstated", "1070000000"), ("农田面积", "unstated", "270000000"),
    ]


def test_a_text_about_a_plan_has_its_period() -> None:
    text = (
        "记者获悉，近日印发《“十四五”林业发展规划》，提出到2025年我省森林覆盖率达到24%。\n"
        "“十三五”期间，森林覆盖率达到23%，湿地保护率达到52%。\n"
    )
    assert [(name, number) for name, _, _, number, _ in told(text)] == [("森林覆盖率", "24")]


@pytest.mark.parametrize(
    "lead", ["《纲要》明确了“十四五”发展目标：", "\"十四五\"主要目标\n今后五年的任务\n坚持创新驱动\n"]
)
def test_a_list_of_goals_for_a_period_has_its_year(lead: str) -> None:
    text = f"青石市发展纲要\n{lead}空气优良天数比率稳定在88%以上；力争高新企业增加到400家以上。\n"
    assert [(year, number) for _, year, _, number, _ in told(text)] == [(2025, "88"), (2025, "400")]


def test_five_years_that_are_over_have_been() -> None:
    both = "“十三五”时期，力争森林覆盖率提高到23%。\n“十二五”期间，全省完成造林4亿亩。\n"
    assert [number for _, _, _, number, _ in told(both)] == ["23"]
    about = "青石“十三五”规划主要指标完成\n2020-12-24 08:17\n“十三五”期间，生产总值年均增长7%。预计2020年达到69亿元。\n"
    assert told(about) == []


def test_what_something_had_come_to_by_a_year_gone_is_a_fact() -> None:
    text = "游客从2015年的3.3亿人次增加到2019年的8亿人次，完成“十三五”规划目标的132%。"
    assert told(PLAN.replace("十三五", "十四五") + text) == []


def test_paragraphs_alike_and_a_sentence_over_two_keep_the_year() -> None:
    text = "青石市发展纲要\n在经济方面，提出到2025年收入达到4万元。\n在环境方面，提出绿地率达到24%；\n林地率达到30%。\n"
    assert [year for _, year, _, _, _ in told(text)] == [2025, 2025, 2025]


def test_a_line_over_a_paragraph_that_says_it_again() -> None:
    text = "青石市发展纲要\n“十三五”目标\n收入到2020年将达4万元\n到2020年，居民收入达到4万元，绿地率达到24%。\n"
    assert [number for _, _, _, number, _ in told(text)] == ["40000", "24"]


def test_a_part_of_what_is_there_now_is_there_now() -> None:
    text = PLAN + "目前湿地面积全国第一。其中，保存面积达到53万公顷。"
    assert told(text) == []


def test_what_is_told_of_now_has_no_year_to_come() -> None:
    text = PLAN + "到2020年，研发投入强度达到2.5%。目前，我省研发投入强度在2%左右，还有0.5个百分点的空间。"
    assert [number for _, _, _, number, _ in told(text)] == ["2.5"]


def test_paragraphs_that_say_what_gets_better_have_the_year_above() -> None:
    text = "力争到2010年，生产总值年均增长13%。\n产业优势更加突出：结构进一步优化，增加值达到141亿元，年均递增8%。\n"
    assert [(year, number) for _, year, _, number, _ in told(text)] == [
        (2010, "13"), (2010, "14100000000"), (2010, "8"),
    ]


def test_wide_gaps_divide_cells() -> None:
    rows = ["指 标          2025 年      属 性", "1.家庭收入年均增长(%)      >7.5      预期性"]
    rows.append("2.补贴覆盖率(%)      100      约束性")
    found = [(name, year, number) for name, year, _, number, _ in told("青石市“十四五”发展规划\n" + "\n".join(rows))]
    assert found == [("家庭收入年均增长", 2025, "7.5"), ("补贴覆盖率", 2025, "100")]


def test_a_page_shown_before_the_years_that_it_aims_at_tells_what_has_been() -> None:
    text = "青石市规划到2035年建成高等级公路\n发布时间：2021-03-04\n"
    text += "“十三五”时期，完成投资25亿元。\n到2025年，里程突破1300公里。\n"
    assert [number for _, _, _, number, _ in told(text)] == ["1300"]


def test_a_page_that_lays_up_the_news_of_a_plan_later_is_no_look_back() -> None:
    text = "青石省“十三五”绿化规划正式印发\n2024-06-15 05:21:03\n《规划》指出,到2020年,林木覆盖率达到40%。\n"
    assert [number for _, _, _, number, _ in told(text)] == ["40"]


def test_a_headline_that_the_five_years_are_completed_promises_nothing() -> None:
    text = "高质量完成“十四五”规划\n新华社2025-09-24\n新建消防站3538个，强制性标准占比提升到90%。\n"
    assert told(text) == []


def test_a_sentence_that_opens_with_a_year_gone_tells_what_stands_behind_its_semicolon_too() -> None:
    text = "青石市“十一五”卫生发展\n发布时间:2011年01月06日 15:43\n"
    text += "2009年全市门诊达到54万人次,增长34%;住院人数达到1.3万人次。\n"
    assert told(text) == []


def test_provinces_that_are_named_and_counted_are_no_amount() -> None:
    text = "青石省“十四五”养殖规划\n稳定发展鲁豫2省和东北3省的养殖，到2025年，产量达到12万吨。\n"
    assert [number for _, _, _, number, _ in told(text)] == ["120000"]


def test_paragraphs_that_say_what_is_to_be_done_are_of_a_plan_without_its_title() -> None:
    lines = [
        "建设饮水安全体系。扩大管网覆盖，使村庄自来水普及率超过90%，保障居民生活用水。",
        "建设农田节水体系。推进渠系建设和田间工程配套，高效灌溉面积达到12万亩。",
        "建设水生态保护体系。推进小流域综合治理，加强水源涵养，水质达标率达到82%以上。",
    ]
    assert [number for _, _, _, number, _ in told("\n".join(lines))] == ["90", "120000", "82"]
    gone = [*lines, "建设防洪体系。加固河堤，河道防洪能力得到了提高，重点城市达到国家标准要求。"]
    assert told("\n".join(gone)) == []


def test_a_second_list_gives_its_values_to_what_the_half_sentence_before_lists() -> None:
    text = "青石市“十三五”教育规划\n2015年毛入园率、义务教育巩固率和人均受教育年限分别达到90%、99%和13.5年；"
    text += "2020年分别达到98%、99%和15年以上。\n"
    found = [(name, year, number) for name, year, _, number, _ in told(text)]
    assert found == [("毛入园率", 2020, "98"), ("义务教育巩固率", 2020, "99"), ("人均受教育年限", 2020, "15")]


def test_a_year_behind_what_a_plan_says_holds_for_the_next_sentences() -> None:
    text = "规划提出五大目标12项指标，在就业方面，《规划》提出“十四五”时期城镇新增就业12万人以上。"
    text += "城镇登记失业率控制在5%以内。\n"
    assert [(year, number) for _, year, _, number, _ in told(text)] == [(2025, "120000"), (2025, "5")]
