"""Texts that explain a plan, goals that a chapter dates, tables whose header says more than its columns."""

from fractions import Fraction

import pytest

from auditor.documents.read import read_document
from auditor.intake.assemble import understood
from auditor.intake.read import take
from auditor.intake.writing.plan_tree import plan_tree
from tests.intake.reading import accounts, read, tabled, told

EXPLAINED = "【政策解读】《东川县养老服务规划（2021—2025年）》解读\n来源：县民政局\n二、指标说明\n"
NOTE = "《东川县养老服务规划（2021—2025年）》编制说明\n二、指标说明\n"
GOALS = "东川县水务发展规划（2021—2025年）\n东政发〔2021〕9号\n一、发展目标\n"
Told = list[tuple[str, int | None, str]]


def short(text: str) -> Told:
    return [(name, year, number) for name, year, _, number, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("地区生产总值年均增长6%左右，比省《纲要》5%左右的目标高1个百分点。", ["6"]),
        ("高标准农田面积，市下达我县任务为142万亩，到2025年建成145万亩。", ["1450000"]),
        ("因省里项目库只安排我县280公里，最终确定“十四五”期间新改建农村公路300公里。", ["300"]),
        ("共收到修改意见118条，到2025年护理型床位占比达到60%。", ["60"]),
        ("北江县提出到2025年床位达到35张，南江县为30张，我县到2025年达到40张。", ["40"]),
    ],
)
@pytest.mark.parametrize("head", [EXPLAINED, NOTE])
def test_what_an_explanation_says_of_others_is_no_promise(head: str, text: str, wanted: list[str]) -> None:
    assert [number for _, _, _, number, _ in told(head + text)] == wanted


def test_a_plan_of_its_own_is_no_explanation() -> None:
    text = "到2025年，北江县提出的联网工程建成管道35公里。"
    assert [number for _, _, _, number, _ in told(GOALS + text)] == ["35"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("（一）关于养老床位总数。省要求到2025年达到1.1万张。经研究，《规划》调整为9000张。",
         [("养老床位总数", 2025, "9000")]),
        ("（二）关于优良天数比率的目标值。2025年目标只定97%以上。", [("优良天数比率", 2025, "97")]),
        ("一是关于入住率。综合考虑，确定为60%。二是关于车桩比。综合考虑，确定为7%。",
         [("入住率", None, "60"), ("车桩比", None, "7")]),
        ("（三）城镇化率。综合考虑，目标定为56%以上。", [("城镇化率", None, "56")]),
    ],
)
def test_an_item_names_the_value_that_it_settles(text: str, wanted: Told) -> None:
    assert short(NOTE + text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1.坚持节水优先，到2025年建成节水型城市。\n供水提升。水厂达到12座，漏损率控制在9%以内。",
         [("水厂", 2025, "12"), ("漏损率", 2025, "9")]),
        ("第一阶段（2021年至2023年）：水质优良比例达76%以上，污水处理率达95%。",
         [("水质优良比例", 2023, "76"), ("污水处理率", 2023, "95")]),
        ("主要目标是：到2025年，水厂达到12座。\n改造管网30公里，供水普及率达到98%。",
         [("水厂", 2025, "12"), ("改造管网", 2025, "30"), ("供水普及率", 2025, "98")]),
    ],
)
def test_a_chapter_of_goals_gives_its_year(text: str, wanted: Told) -> None:
    assert short(GOALS + text) == wanted


def test_a_report_that_begins_with_the_years_before_still_promises() -> None:
    text = (
        "现在，我代表州人民政府向大会报告工作。\n一、“十二五”规划完成情况\n全州新建学校35所。\n"
        "二、“十三五”发展主要任务\n到2020年，国家级景区达到8个以上，市场主体达到3万户。"
    )
    assert short(text) == [("国家级景区", 2020, "8"), ("市场主体", 2020, "30000")]


def test_what_is_promised_elsewhere_in_a_clause_is_no_past() -> None:
    text = "对排查出的7条黑臭水体，2024年完成3条。\n每发现1户、解决1户。\n改造内容包括基础、完善、提升3类。"
    assert short("东川县治理方案（2024—2027年）\n三、任务\n" + text) == [("黑臭水体", 2024, "3")]


def test_sizes_of_one_project_are_no_targets() -> None:
    text = "加快医院迁建，项目用地186亩，总建筑面积14.6万平方米，设置床位1000张，概算投资8.2亿元。"
    text += "到2025年新增床位1000张。"
    assert [number for _, _, _, number, _ in told(GOALS + text)] == ["1000"]
    assert [sort for number, sort in accounts(GOALS + text) if number in ("186", "14.6")] == ["norm", "norm"]


def found_in(title: str, *rows: tuple[str, ...]) -> Told:
    readings = understood(take([tabled(title, *rows)]), None).readings
    targets = [each for reading in readings for each in reading.targets]
    return [(each.name, each.year.year, str(each.quantity.number)) for each in targets]


def test_what_is_handed_down_is_of_the_level_above() -> None:
    rows = (
        ("序号", "指标名称", "单位", "市下达我县指标", "市下达我县指标", "县目标值", "县目标值"),
        ("序号", "指标名称", "单位", "2025年", "2027年", "2025年", "2027年"),
        ("1", "用水量", "万吨", "206", "202", "205", "200"), ("2", "灌溉面积", "亩", "370", "440", "380", "450"),
    )
    assert found_in("东川县节水方案（2024—2027年）", *rows) == [
        ("用水量", 2025, "2050000"), ("用水量", 2027, "2000000"), ("灌溉面积", 2025, "380"), ("灌溉面积", 2027, "450"),
    ]


def test_the_group_beside_the_item_is_not_its_name() -> None:
    rows = (
        ("序号", "类别", "目标项目", "单位", "2024年", "2025年"), ("1", "供水", "新建水厂", "座", "4", "3"),
        ("2", "供水", "改造管网（公里）（累计）★", "", "12", "15"), ("一、其他",) * 6,
        ("3", "灌溉", "渠道", "米", "40", "30"),
    )
    assert found_in("东川县水利行动（2024—2025年）", *rows) == [
        ("新建水厂", 2024, "4"), ("新建水厂", 2025, "3"), ("改造管网（累计）", 2024, "12"),
        ("改造管网（累计）", 2025, "15"), ("渠道", 2024, "40"), ("渠道", 2025, "30"),
    ]


def test_years_that_a_header_calls_targets_are_none_of_the_past() -> None:
    rows = (("指标", "2020年目标", "2025年目标"), ("水厂（座）", "4", "9"), ("管网（公里）", "30", "80"))
    assert found_in("东川县供水工作方案", *rows) == [
        ("水厂", 2020, "4"), ("水厂", 2025, "9"), ("管网", 2020, "30"), ("管网", 2025, "80"),
    ]


def test_a_table_strung_together_in_a_paragraph() -> None:
    strung = (
        "序号 指标名称 单位 2020年 2025年 属性 1 农村自来水普及率 % 82 90 约束性 "
        "2 新增高效节水灌溉面积 万亩 — 12 预期性 "
        "3 万元工业增加值用水量下降 % — 16 约束性 4 水土保持率 % 71.5 73 预期性\n各地要认真落实。"
    )
    assert short(GOALS + strung) == [
        ("农村自来水普及率", 2025, "90"), ("新增高效节水灌溉面积", 2025, "120000"),
        ("万元工业增加值用水量下降", 2025, "-16"), ("水土保持率", 2025, "73"),
    ]
    assert short(GOALS + "到2025年，联系人 张三 李四 王五 赵六 电话 123 456 789 指标 名称 一 二 三 四 五 六") == []


def test_a_row_for_each_year_of_a_thing() -> None:
    rows = (
        ("序号", "指标", "单位", "目标年份", "目标值"), ("1", "供水普及率", "%", "2023年", "88"),
        ("2", "供水普及率", "%", "2025年", "90"), ("3", "水厂", "座", "2025年", "4"),
    )
    assert found_in("东川县供水工作方案（2021—2025年）", *rows) == [
        ("供水普及率", 2023, "88"), ("供水普及率", 2025, "90"), ("水厂", 2025, "4"),
    ]


def test_beside_work_what_it_costs_is_no_promise() -> None:
    rows = (
        ("序号", "项目名称", "建设内容及年度目标", "总投资（万元）", "2025年投资（万元）"),
        ("1", "城北水厂", "新建日供水3万吨水厂1座", "5000", "1200"),
        ("2", "城南管网", "改造供水管网25公里", "800", "300"),
    )
    found = {number for _, _, number in found_in("东川县2025年供水工作方案", *rows)}
    assert found == {"1", "25"}


BEGUN = "东川县国民经济和社会发展第十二个五年规划纲要，根据县委建议编制，主要阐明发展方向。\n一、目标\n"
ANSWER = "关于贯彻《北江省水污染防治规划（2021—2025年）》的实施意见\n东政发〔2021〕9号\n一、目标\n"


@pytest.mark.parametrize(
    ("head", "text", "wanted"),
    [
        (BEGUN, "到2015年城镇化率达到45%。", [("城镇化率", 2015, "45")]),
        (ANSWER, "到2025年水质优良比例达到85%以上。", [("水质优良比例", 2025, "85")]),
    ],
)
def test_titles_in_a_first_sentence_and_of_an_answer(head: str, text: str, wanted: Told) -> None:
    assert short(head + text) == wanted
    assert take([read_document((head + text).encode(), "d.txt")])[0].scene.title in head.split("\n")[0]


def test_what_a_text_tells_is_handed_down_today_or_lately_is_no_promise() -> None:
    text = (
        "省下达我县2025年用水总量控制目标为3.2亿立方米，到2025年用水总量控制在3.1亿立方米以内。"
        "到2025年水土保持率由现状71%提高到73%。近三年平均每年新增灌溉面积2万亩。"
    )
    assert short(GOALS + text) == [("用水总量", 2025, "310000000"), ("水土保持率", 2025, "73")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("城镇新增就业和转移农业劳动力各4500万人。",
         [("城镇新增就业", 2025, "45000000"), ("转移农业劳动力", 2025, "45000000")]),
        ("化学需氧量、氨氮排放分别减少8%。", [("化学需氧量排放", 2025, "-8"), ("氨氮排放", 2025, "-8")]),
        ("绿地率、绿化覆盖率分别达到40%、45%。", [("绿地率", 2025, "40"), ("绿化覆盖率", 2025, "45")]),
        ("旅游接待人数、旅游收入均增长25%以上。", [("旅游接待人数、旅游收入", 2025, "25")]),
        ("地级及以上城市黑臭水体比例控制在10%以内。", [("地级及以上城市黑臭水体比例", 2025, "10")]),
    ],
)
def test_one_value_given_to_each_of_several_names(text: str, wanted: Told) -> None:
    assert short(GOALS + "到2025年，" + text) == wanted


def test_lists_of_what_is_dropped_and_added_without_quotation_marks() -> None:
    note = (
        "东川县设备更新方案起草情况说明\n一、关于指标\n（一）低于市级的1项。1.数控化率，市级2027年为72%，我县确定为65%。\n"
        "（二）删减的3项。淘汰老旧船舶15艘、港口岸电设备10套，共2项我县不涉及；污水处理厂改造14座由市级统一实施。\n"
        "（三）新增的1项。县供销社建议增加回收站，到2027年完成14个。\n"
    )
    assert short(note) == [("数控化率", 2027, "65"), ("回收站", 2027, "14")]
    sorts = {number: sort for number, sort in accounts(note) if number in ("15", "10", "14")}
    assert sorts == {"15": "trim", "10": "trim", "14": "target"}


def test_a_letter_that_hands_in_a_plan_is_its_note() -> None:
    letter = (
        "东川县民政局文件\n关于提请审议《东川县养老服务规划（2021—2025年）（送审稿）》的请示\n"
        "按照县政府2021年决策目录安排，现将编制情况说明如下。\n一、指标设置\n"
        "县财政局认为按此每年需增加支出9%，未采纳的意见：某镇建议新建敬老院3所。\n"
        "东川县养老服务规划（2021—2025年）\n一、主要任务\n培育养老服务企业3家以上。\n"
    )
    assert short(letter) == [("培育养老服务企业", None, "3")]


def test_the_day_of_a_report_is_not_the_year_of_its_title() -> None:
    report = (
        "东川市政府工作报告（2015年12月22日 张三）\n一、预期目标\n"
        "《纲要（草案）》确定了“十三五”经济社会发展的主要预期目标：地区生产总值年均增长7.5%。\n"
        "二、2016年工作安排\n粮食产量稳定在30万吨以上，新建农村公路200公里。\n"
    )
    assert short(report) == [("地区生产总值", 2020, "7.5"), ("粮食产量", 2016, "300000"), ("新建农村公路", 2016, "200")]


def test_cells_that_say_several_values_and_a_task_behind_its_unit() -> None:
    rows = (
        ("序号", "重点工作", "年度目标", "责任单位"), ("1", "固定资产投资", "完成126亿元，增长8%", "发改局"),
        ("2", "营造林", "3.8万亩，其中人工造林1.2万亩", "林草局"),
    )
    assert found_in("2025年东川县重点工作进度表", *rows) == [
        ("固定资产投资", 2025, "12600000000"), ("固定资产投资", 2025, "8"), ("营造林", 2025, "38000"),
        ("人工造林", 2025, "12000"),
    ]
    tasks = (
        ("序号", "主要指标", "单位", "计划任务", "其中：2021年任务"), ("1", "雨水管网", "公里", "2000", "628"),
        ("2", "排水管网", "公里", "1500", "538"),
    )
    assert found_in("东川市排水规划（2021—2025年）", *tasks) == [
        ("雨水管网", None, "2000"), ("雨水管网", 2021, "628"), ("排水管网", None, "1500"), ("排水管网", 2021, "538"),
    ]


def test_the_column_of_this_plan_beside_those_of_governments_above() -> None:
    rows = (
        ("序号", "指标", "单位", "北江省2025年", "东川市2025年", "本规划2025年"),
        ("1", "绿地率", "%", "38", "39", "40"),
        ("2", "水厂", "座", "400", "30", "4"),
    )
    assert found_in("《东川市南城区水务规划（2021—2025年）》编制说明", *rows) == [
        ("绿地率", 2025, "40"), ("水厂", 2025, "4"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2.粮食总产量。襄江2027年目标310万吨，襄江提出单产提高5%。送审稿调整为：2025年达到68万吨，2027年达到70万吨。",
         [("粮食总产量", 2025, "680000"), ("粮食总产量", 2027, "700000")]),
        ("3.机收损失率。省、襄江2027年目标分别为3%、2.5%，本次定为2%。", [("机收损失率", 2027, "2")]),
    ],
)
def test_the_short_name_of_the_government_above(text: str, wanted: Told) -> None:
    note = "《东川县粮食行动方案（2024—2027年）》起草说明\n报襄江市农业农村局同意。\n一、指标\n"
    assert short(note + text) == wanted
    assert short(note.replace("襄江市", "上级") + text) != wanted


def test_columns_named_in_short_and_those_of_drafts() -> None:
    rows = (
        ("指标", "省2027年", "襄江2027年", "南城2025年", "南城2027年"), ("绿地率", "38%", "39%", "40%", "41%"),
        ("水厂（座）", "400", "30", "4", "5"),
    )
    assert found_in("襄江市南城区水务行动方案（2024—2027年）", *rows) == [
        ("绿地率", 2025, "40"), ("绿地率", 2027, "41"), ("水厂", 2025, "4"), ("水厂", 2027, "5"),
    ]
    drafts = (
        ("指标", "市上下达（2026年）", "征求意见稿2026年", "送审稿2026年"), ("绿地率", "39%", "42%", "41%"),
        ("水厂（座）", "30", "6", "5"),
    )
    assert found_in("东川县水务行动方案（2024—2026年）", *drafts) == [("绿地率", 2026, "41"), ("水厂", 2026, "5")]


def test_a_note_without_chapters_goes_on_behind_its_table() -> None:
    text = (
        "关于提请审定《东川县人才行动计划（2023—2027年）（送审稿）》的请示\n县人民政府：\n指标设置上，送审稿共2项，情况见下表。\n"
        "指标 | 市2027年 | 送审稿2027年\n人才总量 | 115万人 | 12万人\n工作室 | 60个 | 8个\n"
        "删去的2项，有“引进专家团队3个”“农业特派员100名”，均同意删除。\n附件：东川县人才行动计划（2023—2027年）\n2023年8月14日\n"
        "附件\n东川县人才行动计划（2023—2027年）\n一、目标\n到2027年，人才总量达到12万人。\n"
    )
    assert [each for each in short(text) if each[0] != "工作室"] == [("人才总量", 2027, "120000")] * 2
    assert {number: sort for number, sort in accounts(text) if number in ("3", "100")} == {"3": "trim", "100": "trim"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("市级方案下达指标27项。本次设置19项，其中与市级相同5项，低于市级4项，自主新增4项；另有12项删减不列。\n（二）删减的12项。略。",
         ["listed and relation == 'same' 5", "listed 19", "trims 12", "listed and relation == 'own' 4"]),
        ("《规划》设置主要指标14项，其中约束性6项、预期性8项。与市规划15项指标相比，与市持平的7项；删去的4项；新增的3项。",
         ["listed and relation == 'same' 7", "listed 14", "trims 4", "listed and relation == 'own' 3",
          "listed and attribute == 'binding' 6", "listed and attribute == 'expected' 8"]),
        ("征求意见稿原设15项指标，经征求意见删减4项、新增2项，县财政局建议新增1项。收到意见36条。", []),
        ("环保类删减3项。农业类删减2项。", []),
    ],
)
def test_what_a_note_counts_of_its_plan(text: str, wanted: list[str]) -> None:
    note = "《东川县养老服务规划（2021—2025年）》编制说明\n一、指标设置\n"
    claims = [dict(claim.keys) for claim in read(note + text).draft.claims]
    assert [f"{keys.get('where', keys['counts'])} {keys['equals']}" for keys in claims] == wanted


def test_a_count_of_all_that_is_dropped_has_no_reason_of_its_own() -> None:
    note = "东川县设备更新方案起草情况说明\n一、指标\n“淘汰老旧船舶15艘”因我县不涉及予以删除，另有1项删减。\n"
    assert [dict(claim.keys) for claim in read(note).draft.claims] == [
        {"part": "note", "counts": "trims", "equals": "1"},
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("区税务局建议将亩均税收下调为10万元，鉴于园区评价的导向，未予采纳。", []),
        ("区林业局建议绿化覆盖率调低为36%，经测算，仍按38%设置，该意见未采纳。", ["38"]),
        ("区财政局建议将“每村安排运维经费2万元”改为“按实际补助”，予以采纳。", []),
        ("每千名老年人配备社工人数，市级不低于1人，我区不低于1.2人。", ["1.2"]),
        ("护理型床位占比高2个百分点，为62%。", ["62"]),
    ],
)
def test_proposals_and_the_values_of_others_in_a_note(text: str, wanted: list[str]) -> None:
    assert [number for _, _, _, number, _ in told(NOTE.replace("东川县", "东川区") + text)] == wanted


def test_what_only_a_level_stands_before_is_named_by_the_clause_before() -> None:
    text = NOTE.replace("东川县", "东川区") + "每千名老年人配备社工人数，市级不低于1人，我区不低于1.2人。"
    assert [name for name, *_ in told(text)] == ["每千名老年人配备社工人数"]


def test_an_item_names_what_is_settled_after_reasons() -> None:
    text = NOTE + "3.社会满意度。国家目标为82分，2020年我县77分。考虑到追赶幅度，《规划》提出到2025年达到80分。"
    assert [(name, number) for name, _, _, number, _ in told(text)] == [("社会满意度", "80")]


def test_a_note_behind_its_plan() -> None:
    plan = GOALS + "到2025年，供水能力达到56万吨。\n"
    plan += "附件3 关于《东川县水务发展规划（2021—2025年）》的编制说明\n一、指标说明\n"
    found = read(plan + "国家指标体系共13项，本规划共设置12项。管网漏损率，市级9%，我县8%。")
    assert [(target.passage.part, target.name) for reading in found.readings for target in reading.targets] == [
        ("body", "供水能力"), ("note", "管网漏损率"),
    ]


def test_a_plan_is_no_older_than_the_days_of_its_making() -> None:
    head = "《东川县充电规划和行动计划》起草说明\n二、起草过程\n2023年9月委托研究，2024年1月19日通过审查。\n三、目标\n"
    text = head + "2023年建成充电站386座。到2025年，建成充电站400座。"
    assert [(name, year) for name, year, _, _, _ in told(text)] == [("建成充电站", 2025)]


def test_of_opinions_only_what_became_of_an_adopted_one_is_told() -> None:
    rows = (
        ("单位", "征求意见稿内容", "修改建议", "是否采纳", "采纳后内容或理由"),
        ("区民政局", "护理型床位占比65%", "调整为60%", "部分采纳", "按测算确定为62%"),
        ("跳马镇", "每街道托育机构1家", "建议增至2家", "未采纳", "维持1家"),
        ("区卫健局", "每千人口托位数4.6个", "提高到5个", "采纳", "修改为不少于5个"),
    )
    found = understood(take([tabled("东川区养老规划（2021—2025年）征求意见采纳情况", *rows)]), None)
    assert [(target.name, target.words) for reading in found.readings for target in reading.targets] == [
        ("护理型床位占比", "为62%"), ("每千人口托位数", "为不少于5个"),
    ]


def test_a_column_of_costs_keeps_its_own_unit() -> None:
    rows = (
        ("序号", "工程类别", "单位", "数量", "“十四五”投资（万元）"),
        ("1", "河道治理工程", "项", "63", "11493"),
        ("2", "管网畅通工程", "公里", "5500", "13019"),
    )
    found = understood(take([tabled("东川市水务“十四五”规划", *rows)]), None)
    targets = [target.quantity for reading in found.readings for target in reading.targets]
    assert [(each.number, each.unit) for each in targets] == [
        (Fraction(63), "项"), (Fraction(114930000), "元"), (Fraction(5500), "公里"), (Fraction(130190000), "元"),
    ]


@pytest.mark.parametrize("cell", ["180", "〔-89〕"])
def test_a_bare_cell_keeps_its_unit_beside_a_growth(cell: str) -> None:
    rows = (("指标", "单位", "2020年", "2025年", "2025年"), ("民航旅客吞吐量", "万人次", "91", cell, "14.6%"))
    found = understood(take([tabled("东川市交通“十四五”规划", *rows)]), None)
    indicators = plan_tree("p", found.taken[0].scene, found.draft, None, [])["indicators"]
    assert isinstance(indicators, dict)
    assert [(each["unit"], each["targets"]) for each in indicators.values() if isinstance(each, dict)] == [
        ("万人次", {"2025": cell}),
    ]


def test_a_coefficient_stands_under_rates() -> None:
    rows = (
        ("指标", "2016年", "2018年（%）"), ("再生水回用率", "30%", "55"), ("灌溉水有效利用系数", "0.72", "0.78"),
        ("居民消费价格指数", "2%", "2左右"),
    )
    found = understood(take([tabled("东川市节水型社会建设方案（2016—2018年）", *rows)]), None)
    units = {(target.name, target.words): target.unit for reading in found.readings for target in reading.targets}
    assert units["灌溉水有效利用系数", "0.78"] == ""
    assert units["再生水回用率", "55"] == units["居民消费价格指数", "2左右"] == "%"


def test_one_sign_names_neither_a_target_nor_an_office() -> None:
    rows = (
        ("指标", "2027年目标", "责任单位"),
        ("个，", "20台", "“"), ("更新电梯", "120台", "市住建局，"), ("更新客车", "30辆", "个，"),
    )
    found = understood(take([tabled("东川市设备更新方案（2024—2027年）", *rows)]), None)
    assert [target.name for reading in found.readings for target in reading.targets] == ["更新电梯", "更新客车"]
    assert [each.row.owner for each in found.draft.indicators if each.row is not None][-2:] == [("市住建局",), ()]


def test_a_value_with_what_it_adds_up_to_behind_it_reads_back() -> None:
    rows = (("指标", "2020年", "2025年"), ("人均预期寿命（岁）", "77.2", "78.2[1]"))
    found = understood(take([tabled("东川市卫生健康“十四五”规划", *rows)]), None)
    assert [target.words for reading in found.readings for target in reading.targets] == ["78.2"]
