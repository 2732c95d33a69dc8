"""Kinds of wording that plans of a county brought: thresholds, spans, what is shared by a list, what is done behind."""

import pytest

from tests.intake.reading import told

PLAN = "东川市民营经济发展三年行动方案（2024—2026年）\n东政发〔2024〕3号\n一、工作目标\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # how large the things are that are counted
        ("到2026年，力争产值过10亿元企业达到5家。", [("产值过10亿元企业", 2026, "at_least", "5", "家")]),
        # three years of a plan for three years end with it; five years do not
        ("力争通过三年努力，民间投资占比达到60%。", [("民间投资占比", 2026, "at_least", "60", "%")]),
        ("力争通过五年努力，民间投资占比达到60%。", [("民间投资占比", None, "at_least", "60", "%")]),
        ("2024年贷款余额新增15亿元以上，三年累计新增50亿元。",
         [("贷款余额", 2024, "at_least", "1500000000", "元"), ("贷款余额", 2026, "unstated", "5000000000", "元")]),
        ("到规划期末，民间投资占比达到60%。", [("民间投资占比", 2026, "at_least", "60", "%")]),
        # a verb that differs from the one before takes its object
        ("到2026年，新建水厂9座、改扩建14座。",
         [("新建水厂", 2026, "unstated", "9", "座"), ("改扩建水厂", 2026, "unstated", "14", "座")]),
        ("到2026年，一次办事项拓展至35项。", [("一次办事项", 2026, "unstated", "35", "项")]),
        # what is done stands behind the number, or behind the last of a list
        ("到2026年，完成农村公路80公里、危桥12座改造。",
         [("农村公路", 2026, "unstated", "80", "公里"), ("危桥改造", 2026, "unstated", "12", "座")]),
        ("到2026年，80%以上的中型水库、60%以上的小型水库实现自动监测。",
         [
             ("中型水库实现自动监测的比例", 2026, "at_least", "80", "%"),
             ("小型水库实现自动监测的比例", 2026, "at_least", "60", "%"),
         ]),
        # whom each of a list is of, and which level
        ("到2026年，孕产妇死亡率、婴儿死亡率分别控制在9‰、4‰以内。",
         [("孕产妇死亡率", 2026, "at_most", "0.9", "%"), ("婴儿死亡率", 2026, "at_most", "0.4", "%")]),
        ("到2026年，省、市、县三级机构检测能力分别达到190项、110项、40项。",
         [
             ("省级机构检测能力", 2026, "at_least", "190", "项"),
             ("市级机构检测能力", 2026, "at_least", "110", "项"),
             ("县级机构检测能力", 2026, "at_least", "40", "项"),
         ]),
        ("到2026年，A级景区达到15家，其中4A级以上6家。",
         [("A级景区", 2026, "at_least", "15", "家"), ("4A级以上景区", 2026, "unstated", "6", "家")]),
        # with whom and at whom something is done; what the next number counts, too
        ("到2026年，与50所高校共建工作站。", [("高校共建工作站", 2026, "unstated", "50", "所")]),
        ("到2026年，在5所公办幼儿园增设托班。", [("公办幼儿园增设托班", 2026, "unstated", "5", "所")]),
        ("到2026年，新建10家、改建6家社区食堂。",
         [("社区食堂", 2026, "unstated", "10", "家"), ("改建社区食堂", 2026, "unstated", "6", "家")]),
        ("到2026年，打造10个5G应用示范中心。", [("5G应用示范中心", 2026, "unstated", "10", "个")]),
        ("到2026年，推出不少于200场演出、400场阅读推广活动。",
         [("演出", 2026, "at_least", "200", "场"), ("阅读推广活动", 2026, "at_least", "400", "场")]),
        ("到2026年，里程达到50公里，岸电覆盖率2025年底达到80%、2026年达到100%。",
         [
             ("里程", 2026, "at_least", "50", "公里"), ("岸电覆盖率", 2025, "at_least", "80", "%"),
             ("岸电覆盖率", 2026, "at_least", "100", "%"),
         ]),
        ("到2026年，解决30万农村人口的饮水问题。", [("解决农村人口的饮水问题", 2026, "unstated", "300000", "人")]),
        ("到2026年，三个流域分别完成老旧管网改造35公里。", [("三个流域老旧管网改造", 2026, "unstated", "35", "公里")]),
        # two years, and as many values: each has its own
        ("到2024年和2026年，婴儿死亡率分别控制在5%及以下和4%及以下；场地开放率超过70%和90%。",
         [
             ("婴儿死亡率", 2024, "at_most", "5", "%"), ("婴儿死亡率", 2026, "at_most", "4", "%"),
             ("场地开放率", 2024, "more_than", "70", "%"), ("场地开放率", 2026, "more_than", "90", "%"),
         ]),
        # a year in brackets is that of its value, and of nothing behind it
        ("创建示范城市50个（2025年），上市公司达到25家。",
         [("创建示范城市", 2025, "unstated", "50", "个"), ("上市公司", 2026, "at_least", "25", "家")]),
        # until a year one thing is done, and then others are told; a paragraph that begins with a year tells levels
        ("2025年底前完成普查；覆盖率达到60%。", [("覆盖率", 2026, "at_least", "60", "%")]),
        ("到2026年，床位达到1.3万张。建立探访制度。引导机构开展照护，护理型床位占比不低于50%。",
         [("床位", 2026, "at_least", "13000", "张"), ("护理型床位占比", 2026, "at_least", "50", "%")]),
        ("到2026年，城区防洪标准提高到50年一遇，乡镇集镇达到20年一遇。",
         [("城区防洪标准", 2026, "unstated", "50", "年一遇"), ("防洪标准", 2026, "at_least", "20", "年一遇")]),
        ("到2026年，人才总量突破300万。", [("人才总量", 2026, "more_than", "3000000", "")]),
        # how long something takes
        ("到2026年，投诉处理时限缩短至24小时以内。", [("投诉处理时限", 2026, "at_most", "24", "小时")]),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


def test_what_a_yearly_plan_adds_to_last_year_is_to_come() -> None:
    text = "关于印发青石县2026年生态环境保护工作要点的通知\n一、碧水\n污水收集率较上年提高3个百分点，达到72%。"
    assert [(bound, number) for _, _, bound, number, _ in told(text)] == [("unstated", "3"), ("at_least", "72")]


@pytest.mark.parametrize("text", [
    "现有水厂23座，自来水普及率92.4%，覆盖率仅58%。", "灌区始建于1965年，灌溉面积11.8万亩。",
    "多年平均降水量1462毫米。",
    "机耕道路面宽3米。", "田块长度一般不小于50米。", "水压不足0.12兆帕的村组须加装设备。", "安装效率不低于60%的装置。",
    "超计划用水20%以内的部分加价。", "苗木胸径不低于2.5厘米。", "成活率在41%—84%之间的限期补植。",
    "建成区面积超过5平方公里或者居住人口较多的乡镇建站。", "每公里设置不少于3处错车道。", "等外公路占比仍高达21%。",
    "示范道路限速60公里/小时。", "单个公共海外仓面积不少于2000平方米。", "企业应当按照工资总额的1.5%提取经费。",
    "由7条放射线、11条纵线组成高速公路网。",
])
def test_what_is_or_lays_down_is_no_promise(text: str) -> None:
    assert told(PLAN.replace("一、工作目标", "二、重点任务") + text) == []


def test_what_is_done_in_five_years_ends_with_them() -> None:
    text = "青石县“十四五”水利规划\n三、重点任务\n“十四五”完成投资65亿元。新建堤防185公里，总投资74亿元。"
    assert [(name, year, number) for name, year, _, number, _ in told(text)] == [
        ("投资", 2025, "6500000000"), ("新建堤防", 2025, "185"),
    ]


def test_the_deadline_of_a_row_is_the_year_of_its_tasks() -> None:
    rows = "序号\t任务\t完成时限\t牵头单位\n1\t编制图谱6张\t2025年9月\t工信局\n2\t建设平台1个\t2026年12月\t数据局\n"
    assert [(name, year) for name, year, *_ in told(PLAN + rows)] == [("编制图谱", 2025), ("建设平台", 2026)]


def test_bars_and_tabs_divide_rows_with_empty_cells() -> None:
    rows = "项目名称 | 工作任务 | 完成时间\n1.城市提升 | 改造道路3条 | 11月\n | 新建公园2处 | 12月\n"
    assert [(name, number) for name, _, _, number, _ in told("青石县2026年民生实事\n" + rows)] == [
        ("改造道路", "3"), ("新建公园", "2"),
    ]


def test_a_list_of_lines_is_no_text_that_a_margin_cuts() -> None:
    lines = ("完成30台多层住宅电梯加装工作", "*为8个住宅小区新增电动自行车充电设施", "新增就业9000人", "*366张养老床位")
    text = "2026年青石区政府实事项目安排\n" + "\n".join(lines * 4)
    assert [(name, number) for name, _, _, number, _ in told(text)][:4] == [
        ("多层住宅电梯加装", "30"), ("住宅小区新增电动自行车充电设施", "8"), ("新增就业", "9000"), ("养老床位", "366"),
    ]


def test_a_table_of_years_before_the_plan_holds_bases() -> None:
    text = "青石县“十四五”规划\n指标\t单位\t2015年\t2020年\n铁路里程\t公里\t12\t15\n公路里程\t公里\t120\t150\n"
    assert told(text) == []


def test_a_chapter_without_a_title_is_of_a_plan() -> None:
    text = "第四章 建设港航基础设施\n第一节 航道\n到2025年，里程达到203公里。新开直达航线2条，远程控制场桥18台。"
    assert [(name, number) for name, _, _, number, _ in told(text)] == [
        ("里程", "203"), ("新开直达航线", "2"), ("远程控制场桥", "18"),
    ]


def test_the_year_of_a_meeting_about_work_is_that_of_its_goals() -> None:
    text = "青石奋力开局\n记者从召开的青石区2026年文化工作会议上获悉，今年该区将实施提升行动，建成3个文化站示范点。"
    assert [(name, year) for name, year, *_ in told(text)] == [("文化站示范点", 2026)]


def test_a_box_alone_is_of_a_plan_and_what_is_joined_is_promised_too() -> None:
    text = "专栏8 环境治理工程\n（九）土壤治理。开展1000万亩受污染耕地治理和4000万亩受污染耕地管控。"
    assert [(name, number) for name, _, _, number, _ in told(text)] == [
        ("受污染耕地治理", "10000000"), ("受污染耕地管控", "40000000"),
    ]


def test_what_a_group_of_rows_says_of_each_and_what_it_does_not() -> None:
    rows = (
        "指标\t指标\t2020年\t2025年", "水环境质量\t水体比例（%）\t66\t>70", "水环境质量\t断面达标率（%）\t70\t>80",
        "主要污染物排放总量减少（%）\t氨氮\t—\t〔10〕",
    )
    assert [(name, number, unit) for name, _, _, number, unit in told("青石县“十四五”规划\n" + "\n".join(rows))] == [
        ("水体比例", "70", "%"), ("断面达标率", "80", "%"), ("氨氮排放总量减少", "-10", "%"),
    ]
