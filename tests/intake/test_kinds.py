"""Kinds of wording that texts which nobody had tuned on brought: lists, stages, sizes, forecasts, headings of years."""

from fractions import Fraction

import pytest

from auditor.intake.plan.steps import joined
from auditor.intake.writing.plan_values import key_of
from tests.intake.reading import accounts, read, told

PLAN = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n二、总体要求\n（一）发展目标\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what the last of a list shares with the others, and what is listed said again with another measure
        (
            "到2027年，粮食、水果、蔬菜冷藏流通率分别提高到20%、30%、40%，折损率分别降至5%、8%、9%。",
            [
                ("粮食流通率", 2027, "unstated", "20", "%"),
                ("水果流通率", 2027, "unstated", "30", "%"),
                ("蔬菜冷藏流通率", 2027, "unstated", "40", "%"),
                ("粮食折损率", 2027, "unstated", "5", "%"),
                ("水果折损率", 2027, "unstated", "8", "%"),
                ("蔬菜冷藏折损率", 2027, "unstated", "9", "%"),
            ],
        ),
        (
            "到2027年，粮食、水果冷链流通率分别提高到20%、30%，损耗率分别降至5%、8%。",
            [
                ("粮食冷链流通率", 2027, "unstated", "20", "%"),
                ("水果冷链流通率", 2027, "unstated", "30", "%"),
                ("粮食损耗率", 2027, "unstated", "5", "%"),
                ("水果损耗率", 2027, "unstated", "8", "%"),
            ],
        ),
        (
            "到2027年，城乡居民收入分别增长5%、7%。",
            [("城镇居民收入", 2027, "unstated", "5", "%"), ("农村居民收入", 2027, "unstated", "7", "%")],
        ),
        # one stage of building takes the object of another; a grade takes what another grade is of
        (
            "到2027年，新开工重大项目50个，竣工40个。",
            [("新开工重大项目", 2027, "unstated", "50", "个"), ("竣工重大项目", 2027, "unstated", "40", "个")],
        ),
        (
            "到2027年，5A级企业达到30家、4A级200家。",
            [("5A级企业", 2027, "at_least", "30", "家"), ("4A级企业", 2027, "unstated", "200", "家")],
        ),
        # who speaks, the whole of the own area, and where a rank is held are no part of a name
        ("到2027年，我们要奋力实现全市货运总量突破3亿吨。", [("货运总量", 2027, "more_than", "300000000", "吨")]),
        ("到2027年，物流竞争力进入全国前10位。", [("物流竞争力", 2027, "at_most", "10", "位")]),
        # how large a thing is belongs to its name; what has no unit is read where a name says that it has none
        ("到2027年，20户以上自然村通邮率达到99%。", [("20户以上自然村通邮率", 2027, "at_least", "99", "%")]),
        ("到2027年，总库容达到70万立方米。", [("总库容", 2027, "at_least", "700000", "立方米")]),
        ("到2027年，城乡收入比缩小到1.8以内。", [("城乡收入比", 2027, "at_most", "1.8", "")]),
        ("城乡收入比缩小到1.8以内，万人死亡率控制在0.2以内。",
         [("城乡收入比", 2027, "at_most", "1.8", ""), ("万人死亡率", 2027, "at_most", "0.2", "")]),
        # a word that ends in a sign of a bound is none; a place where, and a span of years, are no part of a name
        ("到2027年，新建测雨雷达4部。", [("新建测雨雷达", 2027, "unstated", "4", "部")]),
        ("到2027年，面积扩至8000平方米。", [("面积", 2027, "unstated", "8000", "平方米")]),
        ("在粮食主产县布局集配中心15个。", [("集配中心", 2027, "unstated", "15", "个")]),
        ("五年争取专项资金28亿元以上。", [("专项资金", None, "at_least", "2800000000", "元")]),
        # a part that is only begun or done over again has the object of the whole
        ("到2027年，实施亿元以上项目120个，其中新开工55个。",
         [("实施亿元以上项目", 2027, "unstated", "120", "个"), ("新开工亿元以上项目", 2027, "unstated", "55", "个")]),
        ("到2027年，新建农田5万亩，改造提升3万亩。",
         [("新建农田", 2027, "unstated", "50000", "亩"), ("改造提升农田", 2027, "unstated", "30000", "亩")]),
        # whose values a sentence tells, with the year out of the name; what all of a list are counted for; a grade
        ("电子产业到2027年整机产量达到30万台、产值超500亿元。",
         [
             ("电子产业整机产量", 2027, "at_least", "300000", "台"),
             ("电子产业产值", 2027, "more_than", "50000000000", "元"),
         ]),
        ("到2027年，每千人口执业医师3.5人、注册护士4.3人。",
         [("每千人口执业医师", 2027, "unstated", "3.5", "人"), ("每千人口注册护士", 2027, "unstated", "4.3", "人")]),
        ("到2027年，建设500吨级泊位12个。", [("建设500吨级泊位", 2027, "unstated", "12", "个")]),
        ("到2027年，续建北线高速等5个项目。", [("续建北线高速等项目", 2027, "unstated", "5", "个")]),
        ("到2027年，新开工亿元项目45个、建成30个。",
         [("新开工亿元项目", 2027, "unstated", "45", "个"), ("建成亿元项目", 2027, "unstated", "30", "个")]),
        ("到2027年，产量每年递增8%。", [("产量", 2027, "unstated", "8", "%")]),
        ("到2027年，规模达到5万吨。完成钢铁、水泥等8家企业超低排放改造。",
         [("规模", 2027, "at_least", "50000", "吨"), ("企业超低排放改造", 2027, "unstated", "8", "家")]),
        ("到2027年，发放津贴每人每月200元。", []),
        ("到2027年，在沪企业总部累计达到1000家。", [("在沪企业总部", 2027, "at_least", "1000", "家")]),
        ("到2027年，器械审评平均时限压缩至40个工作日以内。",
         [("器械审评平均时限", 2027, "at_most", "40", "工作日")]),
        # how large such a thing is, and the place that a sentence describes
        ("到2027年，培育年产值超100亿元、具备较强竞争力的龙头企业2家。",
         [("培育年产值超100亿元、具备较强竞争力的龙头企业", 2027, "unstated", "2", "家")]),
        ("策源区以大学为主体，面积约8.5平方公里。", []),
        ("计算方法：签约服务覆盖率=签约居民人数/常住人口数×100%。", []),
        # a copy that lost what stood between two values
        ("到2027年，普及率、数控化率分别超过93%75%",
         [("普及率", 2027, "more_than", "93", "%"), ("数控化率", 2027, "more_than", "75", "%")]),
        ("[空间布局图.pdf](/cmsres/15/153dd7fb0f9b47e5a7da741e27ef8efe/732122.pdf)", []),
        # any of several units
        ("到2027年，完成20条（个）河湖建设。", [("河湖建设", 2027, "unstated", "20", "条")]),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("（二）到2027年，建设1座枢纽，占地260亩，总投资8亿元，配套冷库15万吨。", "座"),
        ("（二）到2027年，新建养老服务中心25个，每个面积不少于300平方米。", "个"),
        ("（二）到2027年，认定园区40个，每个园区不少于300亩，入园率超过80%。", "个"),
    ],
)
def test_how_large_one_thing_is_promises_nothing(text: str, unit: str) -> None:
    assert [row[4] for row in told(PLAN + text)] == [unit]


def test_a_forecast_in_a_chapter_about_how_things_stand_is_a_fact() -> None:
    text = "东川市养老规划（2023—2027年）\n一、面临形势\n预计到2027年，老年人将超过110万人，占总人口的24%左右。"
    found = accounts(text + "护理员缺口3000人。\n二、目标\n到2027年，床位达到5万张。")
    assert [sort for number, sort in found if number in ("110", "24", "3000")] == ["fact"] * 3
    assert [sort for number, sort in found if number == "5"] == ["target"]


def test_a_value_that_ends_in_a_bound_leads_to_no_list() -> None:
    text = "到2035年，费用率降至12%以下。\n专栏1 物流园区\n1.物流园区。认定园区40个。"
    assert [(year, number) for _, year, _, number, _ in told(PLAN + text)] == [(2035, "12"), (None, "40")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("力争到2027年，更新电梯100台，改造病床60张。", ["力争100台", "力争60张"]),
        ("更新电梯100台，力争到2027年，改造病床60张，更新水泵5台。", ["100台", "力争60张", "力争5台"]),
        ("到2027年，力争更新电梯100台，改造病床60张。", ["力争100台", "60张"]),
        ("力争到2027年更新电梯100台，确保改造病床60张。", ["力争100台", "60张"]),
        ("到2027年，更新电梯100台，改造病床60张。", ["100台", "60张"]),
    ],
)
def test_what_is_only_striven_for(text: str, wanted: list[str]) -> None:
    (reading,) = [each for each in read(PLAN + "（二）" + text).readings if each.passage.text.raw.endswith(text)]
    assert [target.words for target in reading.targets] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("比2020年下降13%，力争完成14.5%的激励目标", "比2020年下降13%，力争完成14.5%的激励目标"),
        ("下降13%（激励目标14.5%）", "下降13%(激励目标14.5%)"),
        ("基本目标下降13%、激励目标下降14.5%", "基本目标下降13%、激励目标下降14.5%"),
    ],
)
def test_the_second_step_of_a_promise_is_no_target_of_its_own(text: str, wanted: str) -> None:
    (draft,) = read(f"{PLAN}（二）到2025年，单位地区生产总值能耗{text}，能源消费总量得到控制。").draft.indicators
    (both,) = joined(draft.places)
    assert (draft.name, both.words) == ("单位地区生产总值能耗", wanted)
    assert (both.quantity.number, both.quantity.striving) == (Fraction(-13), Fraction(-29, 2))
    assert both.quantity.incentive


def test_what_is_said_of_every_year_and_of_none() -> None:
    readings = read(PLAN + "（二）每年组织实施600个以上技术改造项目。").readings
    (target,) = (target for reading in readings for target in reading.targets)
    assert (key_of(target), target.words) == ("each", "每年600个以上")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a size or a grade alone takes what the size or the grade before is of
        ("打造产值超百亿元的集群2个、超50亿元的4个。", ["打造产值超百亿元的集群", "超50亿元的集群"]),
        ("一级标准化企业新增5家、二级40家。", ["一级标准化企业", "二级标准化企业"]),
        ("建设减灾示范社区60个，其中国家级10个。", ["建设减灾示范社区", "国家级减灾示范社区"]),
        # how something changes, without what it is that changes
        ("新材料产业营业收入达到600亿元，年均增速20%左右。", ["新材料产业营业收入", "新材料产业营业收入增速"]),
        # 均 belongs to 人均 and 月人均; 净增 is a verb
        ("养老金月人均再提高20元，限上单位净增20家。", ["养老金月人均", "限上单位"]),
    ],
)
def test_names_that_others_complete(text: str, wanted: list[str]) -> None:
    assert [each[0] for each in told(PLAN + "到2027年，" + text)] == wanted


def test_what_is_counted_for_so_many_may_leave_its_unit_out() -> None:
    text = "到2027年，十万人口火灾死亡率不高于0.19，每十万人受灾人次低于15000。"
    assert [(name, bound, number) for name, _, bound, number, _ in told(PLAN + text)] == [
        ("十万人口火灾死亡率", "at_most", "0.19"),
        ("每十万人受灾人次", "less_than", "15000"),
    ]


def test_tasks_tell_where_they_start_from_without_a_year() -> None:
    text = "三、主要任务\n（一）柑橘面积稳定，优质果率由65%提高到80%。"
    assert [each[3] for each in told(PLAN + text)] == ["80"]
    status = "东川市物流发展规划（2023—2027年）\n一、发展现状\n优质果率由65%提高到80%。\n"
    past = status + "二、目标\n到2027年，货运量达到5万吨。"
    assert [each[3] for each in told(past)] == ["50000"]


@pytest.mark.parametrize(
    "text",
    [
        "东川市2023年国民经济和社会发展统计公报\n全年货运量5万吨，增长6.1%。规上企业超过600家，利润下降3.5%。",
        "关于做好2025年汽车更新补贴工作的通知\n一、补贴标准。按车价的8%给予补贴，最高不超过1.5万元。配套比例不低于15%。",
    ],
)
def test_reports_and_notices_hold_no_targets(text: str) -> None:
    assert told(text) == []


def test_a_tariff_in_a_yearly_plan_is_none() -> None:
    plan = "东川市2025年消费促进工作方案\n一、重点任务\n（一）举办活动30场。对参加的企业给予最高不超过5万元奖励。"
    assert [each[3] for each in told(plan)] == ["30"]


def test_an_evaluation_of_a_plan_holds_no_targets() -> None:
    text = "《东川市科技“十三五”规划》实施情况评估\n“十三五”期间，研发投入增加到31亿元，企业达到312家，建成实验室9家。"
    assert told(text) == []
    notice = "关于印发《东川市科技“十四五”规划》的通知\n一、目标\n到2025年，研发投入达到31亿元。"
    assert [each[3] for each in told(notice)] == ["3100000000"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # parts are measured as the whole before 其中 is, where they are counted in its unit
        ("装机容量达到100万千瓦，其中风电20万千瓦、光伏30万千瓦。", ["装机容量", "风电装机容量", "光伏装机容量"]),
        ("绿地面积达到90亩，其中公园5个、广场3个。", ["绿地面积", "公园", "广场"]),
        # how long it takes, how often, and what shrinks are no part of a name
        ("3年内新增景区3家，常态化演出每周不少于3场。", ["新增景区", "常态化演出"]),
        ("办理时间平均压缩70%以上，申请材料减少60%。", ["办理时间", "申请材料"]),
        # how much what was counted before can do
        ("新建水厂1座，日处理能力3万吨。", ["新建水厂"]),
    ],
)
def test_parts_times_and_capacities(text: str, wanted: list[str]) -> None:
    assert [each[0] for each in told(PLAN + "到2027年，" + text)] == wanted


def test_a_list_without_values_names_those_behind_it() -> None:
    text = "推进煤电机组节能改造、供热改造和灵活性改造，到2027年改造规模分别不低于6万千瓦、4万千瓦、8万千瓦。"
    assert [each[0] for each in told(PLAN + text)] == [
        "煤电机组节能改造规模",
        "供热改造规模",
        "灵活性改造规模",
    ]


def test_a_tariff_that_is_raised_is_a_task() -> None:
    text = "三、主要任务\n（一）保障儿童。保障标准提高到每人每月1200元，对收养家庭补贴每人每月300元。"
    assert [each[3] for each in told(PLAN + text)] == ["1200"]
