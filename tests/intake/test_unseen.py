"""Kinds that documents brought which nobody had seen: what has been, tables of tasks, narrow columns, English lists."""

import pytest

from auditor.intake.assemble import understood
from auditor.intake.read import take
from auditor.intake.sentence.names import form_of
from auditor.text.read import quantity_or_none
from tests.intake.reading import accounts, read, told
from tests.intake.test_tables import grid

PLAN = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n二、总体要求\n（一）发展目标\n"
ENGLISH = "Northshire Health Action Plan 2024 to 2028\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2027年，营业收入迈上300亿元台阶。", [("营业收入", 2027, "unstated", "30000000000", "元")]),
        ("到2027年，覆盖率由目前的26%提升到35%。", [("覆盖率", 2027, "unstated", "35", "%")]),
        ("到2027年，依托现有设施改建分拣点260个。", [("改建分拣点", 2027, "unstated", "260", "个")]),
        ("到2027年，客运量恢复到300万人次。", [("客运量", 2027, "unstated", "3000000", "人次")]),
        ("到2027年，探访率达到百分之百。", [("探访率", 2027, "at_least", "100", "%")]),
        ("到2027年，基本养老保险参保人数6200万。", [("基本养老保险参保人数", 2027, "unstated", "62000000", "人")]),
        ("到2027年，主体工程装配率达到60%，其他工程不低于40%。",
         [("主体工程装配率", 2027, "at_least", "60", "%"), ("其他工程装配率", 2027, "at_least", "40", "%")]),
        ("到2027年，城镇、农村居民人均可支配收入分别增长5%、6%。",
         [
             ("城镇居民人均可支配收入", 2027, "unstated", "5", "%"),
             ("农村居民人均可支配收入", 2027, "unstated", "6", "%"),
         ]),
        ("到2027年，文化及相关产业、旅游及相关产业增加值占地区生产总值比重分别超过2%、5%。",
         [
             ("文化及相关产业增加值占地区生产总值比重", 2027, "more_than", "2", "%"),
             ("旅游及相关产业增加值占地区生产总值比重", 2027, "more_than", "5", "%"),
         ]),
        ("到2027年，东川盆地、北原平原PM2.5浓度分别下降20%、15%，南岭市控制在32微克/立方米以内。",
         [
             ("东川盆地PM2.5浓度", 2027, "unstated", "-20", "%"),
             ("北原平原PM2.5浓度", 2027, "unstated", "-15", "%"),
             ("PM2.5浓度", 2027, "at_most", "32", "微克/立方米"),
         ]),
        ("到2027年，城市建成区道路机械清扫率达到80%，县城达到70%。",
         [
             ("城市建成区道路机械清扫率", 2027, "at_least", "80", "%"),
             ("道路机械清扫率", 2027, "at_least", "70", "%"),
         ]),
        ("到2027年，全市80%以上的水泥产能完成超低排放改造。",
         [("水泥产能完成超低排放改造的比例", 2027, "at_least", "80", "%")]),
        ("到2027年，带动全市体育产业总规模达到50亿元。", [("体育产业总规模", 2027, "at_least", "5000000000", "元")]),
        ("到2025年，供水管网漏损率控制在12%以内；到2027年，控制在10%以内。",
         [("供水管网漏损率", 2025, "at_most", "12", "%"), ("供水管网漏损率", 2027, "at_most", "10", "%")]),
        ("到2025年，固体废物年利用量达到4万吨；到2027年，年利用量达到5万吨。",
         [
             ("固体废物年利用量", 2025, "at_least", "40000", "吨"),
             ("固体废物年利用量", 2027, "at_least", "50000", "吨"),
         ]),
        ("到2027年，转型取得成效，为2035年基本实现现代化奠定基础。\n——能耗下降。单位产值能耗降低13%。",
         [("单位产值能耗", 2027, "unstated", "-13", "%")]),
        ("到2027年，新建村级示范点4个、和美乡村12个。",
         [("新建村级示范点", 2027, "unstated", "4", "个"), ("和美乡村", 2027, "unstated", "12", "个")]),
        ("到2027年，大型养殖场设施配套率提前一年达到100%。", [("大型养殖场设施配套率", 2027, "at_least", "100", "%")]),
        ("主要目标：\n8.5岁以下儿童贫血率控制在10%以下。\n9.疫苗接种率以乡（镇）为单位保持在90%以上。",
         [("5岁以下儿童贫血率", 2027, "at_most", "10", "%"), ("疫苗接种率", 2027, "at_least", "90", "%")]),
        ("到2027年，每年筹集保障房500套，三年累计1500套。",
         [("筹集保障房", 2027, "unstated", "500", "套"), ("筹集保障房", 2027, "unstated", "1500", "套")]),
        ("到2027年，单位产值能耗下降到0.8吨标准煤，比2022年的1.0吨标准煤下降20%。",
         [
             ("单位产值能耗", 2027, "unstated", "0.8", "吨标准煤"),
             ("单位产值能耗", 2027, "unstated", "-20", "%"),
         ]),
        ("到2027年，氨氮、甲烷排放分别控制在25吨、12吨，比2022年的28吨、15吨分别下降8%。",
         [
             ("氨氮排放", 2027, "at_most", "25", "吨"),
             ("甲烷排放", 2027, "at_most", "12", "吨"),
             ("甲烷排放", 2027, "unstated", "-8", "%"),
         ]),
        ("到2027年，锅炉、窑炉运行效率比2022年分别提高5个和2个百分点。",
         [("锅炉运行效率", 2027, "unstated", "5", "百分点"), ("窑炉运行效率", 2027, "unstated", "2", "百分点")]),
        ("到2027年，生猪存栏20万头、年出栏43万头。",
         [("生猪存栏", 2027, "unstated", "200000", "头"), ("生猪年出栏", 2027, "unstated", "430000", "头")]),
        ("到2027年，形成氨氮和甲烷削减能力28吨、30吨。",
         [("氨氮削减能力", 2027, "unstated", "28", "吨"), ("甲烷削减能力", 2027, "unstated", "30", "吨")]),
        ("到2027年，危房改造新开工1万套、竣工8000套。",
         [("危房改造新开工", 2027, "unstated", "10000", "套"), ("危房改造竣工", 2027, "unstated", "8000", "套")]),
        ("到2027年，至少建有1个标准田径场。", [("标准田径场", 2027, "at_least", "1", "个")]),
        ("研发投入强度须在5%以上。", []),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


def test_what_growths_are_counted_from_has_been() -> None:
    text = "松江省设备更新实施方案\n一、总体目标\n2023年，技改投资完成4120亿元。到2027年，设备投资较2023年增长25%以上。"
    assert [(sort, number) for number, sort in accounts(text) if number in ("4120", "25")] == [
        ("fact", "4120"), ("target", "25"),
    ]


def test_a_year_before_that_of_a_yearly_plan_has_been() -> None:
    text = "青石县2025年就业工作要点\n2024年，城镇新增就业6120人。2025年，城镇新增就业6000人以上。"
    assert told(text) == [("城镇新增就业", 2025, "at_least", "6000", "人")]


NOTE = "关于《白河区推动以旧换新实施方案》的起草说明\n二、主要目标说明。"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("市方案明确回收废旧家电90万台，我区按人口占比12%分解，承接10.8万台。", [("回收废旧家电", "108000")]),
        ("二手车交易量增长45%，结合我区市场规模，确定为不低于30%。", [("二手车交易量", "30")]),
        ("区内无航运企业，删减“老旧船舶更新20艘”指标。", []),
    ],
)
def test_a_note_tells_what_is_above_from_what_is_ours(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(name, number) for name, _, _, number, _ in told(NOTE + text)] == wanted


def test_a_verb_before_a_quotation_drops_what_it_holds() -> None:
    (dropped,) = read(NOTE + "区内无航运企业，删减“老旧船舶更新20艘”指标。").draft.trims
    assert (dropped.trim.target.name, dropped.trim.because) == ("老旧船舶更新", "no-subject")


def test_cells_of_tasks_are_read_as_sentences() -> None:
    rows = (
        ("序号", "任务", "目标", "完成时限"),
        ("1", "推广单产提升技术", "推广小麦精播40万亩、水肥一体化35万亩", "2024年9月底"),
        ("2", "病虫害防控", "统防统治覆盖率达到50%以上，绿色防控覆盖率58%", "2025年"),
    )
    (taken,) = take([grid(rows)])
    targets = [target for reading in taken.readings for target in reading.targets]
    assert [(target.name, target.year.year, target.words) for target in targets] == [
        ("推广小麦精播", 2024, "40万亩"), ("水肥一体化", 2024, "35万亩"),
        ("统防统治覆盖率", 2025, "达到50%以上"), ("绿色防控覆盖率", 2025, "58%"),
    ]
    assert len(understood([taken], None).draft.indicators) == 4


def test_a_column_that_totals_the_years_is_a_value_of_its_own() -> None:
    rows = (("指标", "单位", "2025年", "2026年", "合计"), ("加装电梯", "部", "50", "80", "130"),
            ("管网改造", "公里", "22", "30", "52"))
    (taken,) = take([grid(rows)])
    found = [(row.name, [target.words for target in row.targets]) for row in taken.tables[0].rows]
    assert found == [("加装电梯", ["50", "80"]), ("加装电梯合计", ["130"]), ("管网改造", ["22", "30"]),
                     ("管网改造合计", ["52"])]


def test_lines_of_a_narrow_column_are_one_sentence() -> None:
    lines = (
        "到2025年，全市接待游客总", "量突破8500万人次，旅游收入", "达到1020亿元；文化产业占",
        "地区生产总值比重达到5.2％；", "省级以上旅游度假区达到5个", "，人均公共文化设施面积0.4",
        "平方米，公共图书馆免费开放", "率100％，等级民宿达到150家", "以上。",
    )
    assert [(name, number) for name, _, _, number, _ in told("平湖市“十四五”文旅规划\n" + "\n".join(lines))] == [
        ("接待游客总量", "85000000"), ("旅游收入", "102000000000"), ("文化产业占地区生产总值比重", "5.2"),
        ("省级以上旅游度假区", "5"), ("人均公共文化设施面积", "0.4"),
        ("公共图书馆免费开放率", "100"), ("等级民宿", "150"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("By 2028:\n- smoking prevalence is reduced to 8% or less;\n- the number of nurses grows from 140 to 210.",
         [("smoking prevalence", 2028, "at_most", "8", "%"), ("number of nurses", 2028, "unstated", "210", "")]),
        ("By the end of 2028 we will: (a) plant 5,000 trees; and (b) bring losses below 30%.",
         [("trees", 2028, "unstated", "5000", "trees"), ("losses", 2028, "less_than", "30", "%")]),
        ("By 2028 the share of people waiting more than 18 weeks for treatment does not exceed 8%.",
         [("share of people waiting more than 18 weeks for treatment", 2028, "at_most", "8", "%")]),
        ("By 2028, 95% of homes will have water, and storage will reach 420 MW.",
         [
             ("share of homes that have water", 2028, "unstated", "95", "%"),
             ("storage", 2028, "unstated", "420", "兆瓦"),
         ]),
        ("Install 1,200 chargers by 2026 and no fewer than 3,000 by 2028.",
         [("chargers", 2026, "unstated", "1200", "chargers"), ("chargers", 2028, "at_least", "3000", "chargers")]),
        ("All homes will be warm by 2027, and 92% will reach band C by 2028.",
         [("share of homes that reach band C", 2028, "unstated", "92", "%")]),
        ("Food waste will fall by a third by 2028.", [("Food waste", 2028, "unstated", "-100/3", "%")]),
        ("Rents shall not rise by more than 4% by 2028.", [("Rents", 2028, "at_most", "4", "%")]),
    ],
)
def test_english_lists_and_clauses(text: str, wanted: Told) -> None:
    assert told(ENGLISH + text) == wanted


def test_a_short_line_of_an_english_document_is_english() -> None:
    assert accounts(ENGLISH + "By 2028:\n- at least 75% of cases are found early.")[-2:] == [
        ("2028", "date"), ("75", "target"),
    ]


def test_an_english_title_is_the_line_that_names_a_plan() -> None:
    assert read("Ministry of Water\nNational Water Programme\nLosses will be 30% by 2030.").taken[0].scene.plan


@pytest.mark.parametrize(
    ("text", "level", "region"),
    [
        ("2024年东川省政府工作报告\n粮食产量500万吨。", "province", "东川省"),
        ("2024年国务院政府工作报告\n粮食产量500万吨。", "national", ""),
        ("政府工作报告\n2024年1月20日在东川市第五届人民代表大会第三次会议上\n粮食产量500万吨。", "city", "东川市"),
        ("东川省南岭市西坪区养老服务规划\n床位达到500张。", "district", "西坪区"),
        ("上海市养老服务规划\n床位达到500张。", "province", "上海市"),
        ("东川省北原自治州白水市水利规划\n堤防达到50公里。", "county", "白水市"),
        ("东川省新型城镇化规划\n城镇化率达到60%。", "province", "东川省"),
        ("南岭市城市更新行动方案\n改造老旧小区50个。", "city", "南岭市"),
        ("城市更新行动方案\n改造老旧小区50个。", "", ""),
        ("国家水网规划纲要\n堤防达到50公里。", "national", ""),
        ("【字号\n】\n2024年东川省政府工作报告\n粮食产量500万吨。", "province", "东川省"),
        (
            "政府工作报告\n" + "首页\n" * 9 + "2024年1月20日在东川省第五届人民代表大会第三次会议上\n全区粮食5万吨。",
            "province",
            "东川省",
        ),
    ],
)
def test_whose_document_it_is(text: str, level: str, region: str) -> None:
    scene = read(text).taken[0].scene
    assert (scene.level, scene.region) == (level, region)


@pytest.mark.parametrize(
    ("name", "form"),
    [("密度由2023年的每万人", "clause"), ("投资较2023年", "clause"), ("电梯", "short"), ("更新老旧电梯", "usual")],
)
def test_the_looks_of_a_name(name: str, form: str) -> None:
    assert form_of(name) == form


def test_a_value_that_cannot_be_read_is_none() -> None:
    assert quantity_or_none("1.5m", name="电梯") is None
    assert quantity_or_none("100台", name="电梯") is not None


REPORT = "政府工作报告\n——2026年1月20日在东川市第九届人民代表大会第二次会议上\n各位代表：\n"
WORK = REPORT + "三、2026年重点工作\n（一）做强产业\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("选送300场地方戏进社区。", [("地方戏进社区", 2026, "unstated", "300", "场")]),
        ("争取60个以上项目进入省级储备。", [("项目进入省级储备", 2026, "at_least", "60", "个")]),
        ("完成全市80所中小学校周边道路整治。", [("中小学校周边道路整治", 2026, "unstated", "80", "所")]),
        ("加快建设清源、白石、临江3座抽水蓄能电站。", [("抽水蓄能电站", 2026, "unstated", "3", "座")]),
        ("推进河东、岭南等5个变电工程。", [("变电工程", 2026, "unstated", "5", "个")]),
        ("取得重大成果20项以上。", [("取得重大成果", 2026, "at_least", "20", "项")]),
        ("民间资本参股比例不低于10%并逐步提升。", [("民间资本参股比例", 2026, "at_least", "10", "%")]),
        ("达到服务标准的卫生院、卫生室占比提高到90%以上。",
         [("达到服务标准的卫生院、卫生室占比", 2026, "at_least", "90", "%")]),
        ("落实“民营经济26条”，推进数字政府3.0建设。", []),
        ("创建现代产业园、产业强镇各1个。",
         [("创建现代产业园", 2026, "unstated", "1", "个"), ("产业强镇", 2026, "unstated", "1", "个")]),
        ("对共建国家出口占比达50%以上。", [("共建国家出口占比", 2026, "at_least", "50", "%")]),
    ],
)
def test_what_a_yearly_report_sets_out_to_do(text: str, wanted: Told) -> None:
    assert told(WORK + text) == wanted


def test_a_chapter_about_the_next_five_years_has_their_last() -> None:
    text = (
        REPORT + "二、“十五五”主要目标任务\n（一）提高生活品质。\n人均预期寿命提高到80岁。\n"
        "三、2026年重点工作\n绿化造林3万亩。"
    )
    assert [(number, year) for _, year, _, number, _ in told(text)] == [("80", 2030), ("30000", 2026)]


def test_a_chapter_has_its_own_year_whatever_the_line_under_the_title_says() -> None:
    text = (
        "2026年东川市政府工作报告\n——在东川市第九届人民代表大会第二次会议上\n"
        "一、“十五五”时期发展的主要目标\n地区生产总值年均增长5%左右。"
    )
    assert [year for _, year, *_ in told(text)] == [2030]


def test_the_hour_of_a_page_is_a_date() -> None:
    assert accounts("2026-01-31 07:40:44")[-1] == ("44", "date")
    assert accounts("2026年02月10日 07时41分")[-1] == ("41", "date")


def test_work_to_come_before_the_goals_of_five_years_is_promised() -> None:
    text = (
        REPORT + "一、工作回顾\n2025年新建学校30所。\n二、2026年工作安排\n绿化造林3万亩。\n"
        "三、“十五五”时期主要目标\n到2030年，粮食产量达到50万吨。"
    )
    assert [(number, year) for _, year, _, number, _ in told(text)] == [("30000", 2026), ("500000", 2030)]


def test_words_explained_at_the_end_are_numbered() -> None:
    assert accounts("注释\n[1]一降三减:\n火灾起数下降。")[0] == ("1", "ordinal")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("完成生态修复任务3000万亩。", [("生态修复任务", 2026, "unstated", "30000000", "亩")]),
        ("一二三产增加值分别增长3%左右、6%左右、5%左右。",
         [(f"{each}产增加值", 2026, "about", number, "%") for each, number in zip("一二三", "365", strict=True)]),
        ("制造业、数字经济核心产业增加值分别增长5%、8%。",
         [("制造业增加值", 2026, "unstated", "5", "%"), ("数字经济核心产业增加值", 2026, "unstated", "8", "%")]),
        ("算力规模突破90Eflops。", [("算力规模", 2026, "more_than", "90", "EFLOPS")]),
        ("增加800个普通高中招生计划。", [("普通高中招生计划", 2026, "unstated", "800", "个")]),
        ("推动6条高速公路项目和清源等2个在建铁路项目加快建设。",
         [("高速公路项目", 2026, "unstated", "6", "条"), ("在建铁路项目加快建设", 2026, "unstated", "2", "个")]),
        ("县城新增人口50万。", [("县城新增人口", 2026, "unstated", "500000", "人")]),
        ("地区生产总值按增长6%安排。", [("地区生产总值", 2026, "unstated", "6", "%")]),
        ("信访事项一次性化解率达到92%以上。", [("信访事项一次性化解率", 2026, "at_least", "92", "%")]),
        ("重点做好十个方面工作，办好10类46件民生实事，实施新一轮“3个50万”，改造102国道和30万千瓦级机组。", []),
    ],
)
def test_what_a_report_counts(text: str, wanted: Told) -> None:
    assert told(WORK + text) == wanted


def test_chapters_of_a_report_may_have_no_number() -> None:
    text = (
        REPORT + "“十四五”时期发展成就和2025年工作回顾\n2023年6月，我市迎来机遇。\n——实力提升。绿化造林9万亩。\n"
        "“十五五”时期主要目标和2026年重点工作\n一、做强产业\n绿化造林3万亩。"
    )
    assert [(number, year) for _, year, _, number, _ in told(text)] == [("30000", 2026)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("筹措3.5亿元实施安居工程。", [("安居工程", 2026, "unstated", "350000000", "元")]),
        ("消除桥南里、清苑等6处易积水点位。", [("易积水点位", 2026, "unstated", "6", "处")]),
        ("综合考虑2035年远景目标，提出地区生产总值增长6%左右。", [("地区生产总值", 2026, "about", "6", "%")]),
        ("推动清源化工60万吨甲醇项目建设，办好2026智慧农业博览会，加快“117项目”建设。", []),
    ],
)
def test_what_a_report_means_to_do(text: str, wanted: Told) -> None:
    assert told(WORK + text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("为60万重点群体提供就业帮扶。", [("重点群体提供就业帮扶", 2026, "unstated", "600000", "人")]),
        ("完成20万以上老年人免费体检。", [("老年人免费体检", 2026, "at_least", "200000", "人")]),
        ("培育2个世界级、3个国家级和5个省级产业集群。",
         [
             ("世界级产业集群", 2026, "unstated", "2", "个"), ("国家级产业集群", 2026, "unstated", "3", "个"),
             ("省级产业集群", 2026, "unstated", "5", "个"),
         ]),
        ("新建50个“15分钟生活服务圈”。", [("“15分钟生活服务圈”", 2026, "unstated", "50", "个")]),
        (
            "建设5大产业基地，造福千家万户，争取2030国家科技重大专项，提出约束性指标9项，办好30项为民办实事项目和15件市级重点民生实事，"
            "推出开放3.0方案和“两通”2.0版，办好2026全球产业大会等活动，建成3号机组，2型糖尿病规范管理。",
            [],
        ),
    ],
)
def test_whom_a_report_counts(text: str, wanted: Told) -> None:
    assert told(WORK + text) == wanted


@pytest.mark.parametrize(("verb", "why"), [("做优做强", "name:behind-unclear"), ("培育", "name:behind")])
def test_how_many_there_are_is_doubted_where_they_become_better(verb: str, why: str) -> None:
    (target,) = [target for reading in read(WORK + f"{verb}5个省级集群。").readings for target in reading.targets]
    assert target.because[0] == why


def test_words_of_what_has_been_are_not_asked() -> None:
    text = (
        REPORT + "一、2025年工作回顾\n公共卫生服务水平明显提升。\n二、“十五五”时期主要目标\n居民消费水平稳步提高。"
    )
    found = read(text).draft.wordings
    assert [(each.target_name, each.year) for each in found] == [("居民消费水平", 2030)]


def test_work_to_come_may_speak_of_results() -> None:
    text = (
        REPORT + "三、2026年重点工作\n（五）加快释放改革成效\n外贸进出口超800亿元。\n"
        "（六）改革成效\n外贸进出口超700亿元。"
    )
    assert [number for _, _, _, number, _ in told(text)] == ["80000000000"]


def test_a_result_under_goals_is_one_of_them() -> None:
    text = REPORT + "二、“十五五”时期主要目标任务\n（七）绿色建设取得重大进展。\n森林覆盖率超过31%。"
    assert [(number, year) for _, year, _, number, _ in told(text)] == [("31", 2030)]


def test_a_chapter_of_what_was_and_is_to_be_looks_back_where_it_says_so() -> None:
    text = (
        REPORT + "二、“十四五”时期发展成就和“十五五”时期主要目标\n过去五年，我们实干笃行。绿化造林9万亩。\n"
        "我们编制了“十五五”规划纲要，提出地区生产总值年均增长5%左右。"
    )
    assert [(number, year) for _, year, _, number, _ in told(text)] == [("5", 2030)]


def test_a_unit_in_letters_is_spelled_as_it_stands() -> None:
    (target,) = [target for reading in read(WORK + "电池产能达到55GWh。").readings for target in reading.targets]
    assert target.written_unit == "GWh"


def test_a_number_cut_at_its_point_at_the_margin_is_one() -> None:
    lines = (
        "到2027年，化学需氧量、氨氮、氮氧化物、挥发性有机物排放总量比2022年分别下降8.",
        "1%、8.2%、10%以上、11%以上。",
        "加快淘汰老旧公务用车，率先采购使用节能和新能源汽车。到2027年，单位建筑面积能",
        "耗下降5%，人均综合能耗下降5.5%。",
        "到2027年，铁路、水路货运量占比达到14%左右，主城区的公交、邮政、出租等领域新",
        "增或更换车辆全部使用新能源或清洁能源汽车。",
    )
    assert [number for *_, number, _ in told(PLAN + "\n".join(lines))] == [
        "-8.1", "-8.2", "-10", "-11", "-5", "-5.5", "14",
    ]


def test_a_year_that_a_title_only_sets_as_a_limit_is_not_that_of_a_yearly_plan() -> None:
    text = "2030年前东川市碳达峰行动方案\n一、主要目标\n到2025年，非化石能源消费比重达到20%。"
    assert [(number, year) for _, year, _, number, _ in told(text)] == [("20", 2025)]


def test_the_year_that_a_change_is_counted_from_goes_with_its_words() -> None:
    (taken,) = read(PLAN + "到2027年，单位产值能耗比2022年的1.0吨标准煤下降20%。").taken
    assert [target.words for reading in taken.readings for target in reading.targets] == ["比2022年下降20%"]


COLUMN = (
    "政府工作报告\n——2026年1月20日在东川市第九\n届人民代表大会第二次会议上\n各位代表：\n"
    "一、2025年主要工作和“十四五”发\n展回顾\n一年来，我们坚持实干笃行，推动经济\n稳中有进，全市绿化造林9万亩，新建\n"
    "学校30所，群众获得感不断增强，各项\n事业取得新的进步，社会大局保持和谐\n稳定。\n"
    "二、2026年重点工作\n坚持稳中求进，统筹做好各项工作，一、\n二、三产业增加值分别增长3%、6%、\n"
    "5%，全市绿化造林3万亩，新建学校4\n0所，努力实现良好开局，让群众生活更\n加美好。\n"
)


def test_a_heading_takes_two_lines_of_a_column() -> None:
    assert [(number, year) for _, year, _, number, _ in told(COLUMN)] == [
        ("3", 2026), ("6", 2026), ("5", 2026), ("30000", 2026), ("40", 2026),
    ]


def test_what_a_list_for_the_people_raises_for_each_is_promised() -> None:
    text = "东川市2025年政府民生实事项目\n1.农村低保标准由每人每年6200元提高到6600元。\n责任单位：市民政局"
    assert [(name, number) for name, _, _, number, _ in told(text)] == [("农村低保标准", "6600")]
