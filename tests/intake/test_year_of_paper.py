"""Papers that name no year in their title: the year in which they were issued, or the only one that they speak of."""

import pytest

from tests.intake.reading import told

ISSUED = (
    "北原省恢复提振行动方案\n各市人民政府：\n现印发给你们，请抓好落实。\n北原省人民政府办公厅\n2022年10月1日\n"
    "二、推动工业发力\n"
)
ONLY = "东川市关于稳定经济运行的若干举措\n{aim}，制定以下举措。\n一、强化支持\n"


@pytest.mark.parametrize(
    ("text", "number", "year"),
    [
        ("四季度发电量520亿千瓦时以上。", "52000000000", 2022),
        ("四季度发电机组全部投运，电力行业增加值增长6%左右。", "6", 2022),
        ("年底电厂存煤800万吨以上。", "8000000", 2022),
        ("到年底，建成高标准农田260万亩。", "2600000", 2022),
        ("11月底前建成露天煤矿2个。", "2", 2022),
        ("2023年一季度，新增企业50家。", "50", 2023),
        ("到2025年，四季度产值达到30亿元。", "3000000000", 2025),
        ("建成项目102个。", "102", None),
    ],
)
def test_times_of_a_year_are_of_that_in_which_a_paper_was_issued(text: str, number: str, year: int | None) -> None:
    assert [(each[3], each[1]) for each in told(ISSUED + text)] == [(number, year)]


@pytest.mark.parametrize(
    ("aim", "text", "year"),
    [
        ("努力实现全年预期目标", "2023年新增首贷户8万户。\n新增上市企业30家以上。", [2023, 2023]),
        ("努力实现全年预期目标", "2023年新增首贷户8万户，高于2022年。\n新增上市企业30家以上。", [2023, 2023]),
        ("确保完成全年目标任务", "2023年新增企业8家。\n2024年新增企业9家。\n新增园区3个。", [2023, 2024, None]),
        ("为提振信心", "2023年新增首贷户8万户。\n新增上市企业30家以上。", [2023, None]),
    ],
)
def test_a_paper_for_the_year_that_names_one_is_of_that(aim: str, text: str, year: list[int | None]) -> None:
    assert [each[1] for each in told(ONLY.format(aim=aim) + text)] == year


def test_all_year_is_the_only_year_that_a_text_names() -> None:
    text = (
        "东川市稳住经济一揽子政策措施\n6月17日，措施发布。\n对购置日期在2022年6月1日至2022年12月31日期间的，减半征收。\n"
        "全年确保新增上市企业12家，开工重点项目超600个。"
    )
    assert [each[1] for each in told(text)] == [2022, 2022]


def test_a_year_that_is_over_is_not_the_only_one() -> None:
    text = "东川市稳住经济一揽子政策措施\n2021年完成了投资300亿元。\n一、支持\n全年新增上市企业12家。"
    assert told(text)[-1][1] is None


def test_within_the_years_of_a_plan_is_by_their_end() -> None:
    title = "东川市住房发展规划（2023—2025年）"
    assert told(f"{title}\n根据规划，规划期内，新增筹建公共租赁住房560套。")[0][1] == 2025
    assert told("东川市“十四五”住房规划\n规划期内，累计完成老旧小区改造882个。")[0][1] == 2025


def test_the_years_to_come_are_those_of_the_plan() -> None:
    title = "东川市人才友好行动计划（2022-2024年）"
    assert told(f"{title}\n二、措施\n未来三年持续输出100万平方米产业载体。")[0][:2] == ("产业载体", 2024)
    assert told(f"{title}\n二、措施\n未来五年持续输出100万平方米产业载体。")[0][1] is None


def test_a_part_of_a_sum_has_its_year() -> None:
    text = "东川市支持投资若干措施\n市财政2023年预算安排120亿元。其中，学校建设资金22亿元，路网建设资金48亿元。"
    assert [each[1] for each in told(text)] == [2023] * 3


def test_in_a_year_says_when() -> None:
    text = (
        "东川市房地产业高质量发展三年行动方案（2024-2026）\n商品住房去化周期在2024年底缩短至30个月，2025年底缩短至24个月，"
        "至2026年缩短至18个月的正常区间范围以内。"
    )
    name = "商品住房去化周期"
    assert [each[:4] for each in told(text)] == [
        (name, 2024, "unstated", "30"), (name, 2025, "unstated", "24"), (name, 2026, "at_most", "18"),
    ]


def test_what_a_paper_says_next_is_of_its_own_year() -> None:
    text = "加强支持，2022年新增公寓2万套。\n加强培养，2022年新增公寓3万套，优化服务。开展职业技能培训18万人次以上。"
    assert [each[1] for each in told(ISSUED + text)] == [2022, 2022, 2022]
    assert [each[1] for each in told(ISSUED + "2023年新增公寓2万套。开展职业技能培训18万人次以上。")] == [2023, None]


def test_before_a_year_is_until_then() -> None:
    text = "东川市产业发展方案（2024—2030年）\n二、措施\n2027年前，建成中心3个。\n2027年前沿技术取得突破，形成成果3项。"
    assert told(text)[0][1] == 2027


def test_a_good_beginning_of_five_years_is_no_year_of_theirs() -> None:
    text = (
        "政府工作报告\n——2016年2月19日在海北区第十四届人民代表大会第五次会议上\n各位代表：\n一、2015年工作回顾\n增长6%。\n"
        "二、2016年工作安排\n今年的总体要求是：坚持新理念，努力实现“十三五”时期经济社会发展的良好开局。\n"
        "经济社会发展主要预期目标是：地区生产总值增长7.5%，达到309亿元；公共财政预算收入增长5%。"
    )
    assert [each[1] for each in told(text)] == [2016] * 3


def test_a_report_does_not_turn_at_a_good_beginning_of_five_years() -> None:
    text = (
        "政府工作报告\n——2012年1月14日在东川市第五届人民代表大会第二次会议上\n各位代表：\n2011年工作回顾\n2011年是开局之年。\n"
        "一、多项指标排前列，实现“十二五”良好开局\n初步预计，生产总值突破400亿元，增长16%。\n"
        "2012年工作安排\n今年的主要预期目标为：地区生产总值增长15%。"
    )
    assert [each[:2] for each in told(text)] == [("地区生产总值", 2012)]


@pytest.mark.parametrize(
    ("head", "text", "year"),
    [
        ("到2025年，制造业占比达到30%。\n", "今年新增企业50家。", None),
        ("到2035年，乡村全面振兴。\n", "年底前改造农村厕所1万户。", None),
        ("根据《中小企业促进法》（2017年修订），制定以下措施。\n", "年底前新增企业1000家。", None),
        ("贯彻2020年中央经济工作会议精神。\n", "年底前发放消费券1亿元。", None),
        ("对2000年前建成的小区实施改造。\n", "年底前完成改造小区100个。", None),
        ("政策有效期至2023年12月31日。\n", "年底前完成改造小区100个。", 2023),
        ("2023年，省财政统筹安排25亿元。\n", "年底前完成改造小区100个。", 2023),
    ],
)
def test_the_only_year_is_its_own_where_words_show_it(head: str, text: str, year: int | None) -> None:
    assert told(f"东川市加快发展若干措施\n{head}二、任务\n{text}")[-1][1] == year


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("每年第四季度开展检查20次。", [None]),
        ("明年第一季度新增床位500张。", [2023]),
        ("9月底前开工项目100个，明年6月底前建成50个。", [2023, 2023]),      # signed in October: the next September
        ("四季度开工项目20个，次年一季度建成10个。", [2022, 2023]),
        ("一季度新增规上企业50家。", [2023]),
        ("至年底新增企业50家。", [2022]),
        ("与四季度相比入住率提高5个百分点。", [None]),
    ],
)
def test_what_is_over_in_the_month_of_a_paper_is_of_the_next_year(text: str, years: list[int | None]) -> None:
    assert [each[1] for each in told(ISSUED + text)] == years


@pytest.mark.parametrize(
    "text",
    ["用3年时间，培育龙头企业10家。", "每年培育企业50家。", "未来五年，培育企业500家。", "远期建成园区10个。"],
)
def test_a_paper_for_the_year_has_other_times_too(text: str) -> None:
    head = "东川市工业稳增长行动方案\n东府办发〔2023〕12号\n为努力完成全年目标任务，特制定本方案。\n一、目标\n"
    assert [each[1] for each in told(head + text)] == [None]
    assert [each[1] for each in told(head + "培育龙头企业20家。")] == [2023]


def test_the_first_quarter_of_a_paper_of_december_is_to_come() -> None:
    text = "东川市首季若干措施\n为实现一季度“开门红”，制定以下措施。\n2023年12月28日\n一、支持工业\n新增企业50家。"
    assert [each[1] for each in told(text)] == [2024]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("普惠率在2023年底80%的基础上，提高到90%以上。", [(None, "90")]),
        ("“十三五”规划期内，新增企业500家。", []),
        ("上一轮规划期内，新增企业500家。", [(None, "500")]),
        ("今后三年每年新增学位5000个。", [(None, "5000")]),
    ],
)
def test_a_year_that_something_starts_from_is_none(text: str, found: list[tuple[int | None, str]]) -> None:
    title = "东川市教育提升三年行动计划（2024—2026年）\n二、主要任务\n"
    assert [each[1:4:2] for each in told(title + text)] == found


def test_a_part_has_no_year_of_a_bracket() -> None:
    text = "东川市制造业发展规划（2021—2025年）\n到2025年，新增产能100万吨（2023年30万吨）。其中，铝产业50万吨。"
    assert told(text)[-1][1] == 2025


def test_a_step_that_counts_nothing_dates_nothing_else() -> None:
    text = "东川市发展行动方案\n东府办发〔2022〕86号\n二、主要任务\n2022年底前出台支持政策。新建5G基站1000个。"
    assert told(text)[-1][1] is None
