"""Papers of measures: whom and what they are for, fees, budgets, whose investment it is, and offices amid the text."""

import pytest

from tests.intake.reading import told

PAPER = "北原省促进经济运行若干政策措施\n北府办发〔2023〕17号\n一、加大支持\n"


def _told(text: str) -> list[tuple[str, str]]:
    return [(name, number) for name, _, _, number, _ in told(PAPER + text)]


@pytest.mark.parametrize(
    "text",
    [
        "中小微企业地方水利建设基金按90%收取。",
        "缴费基数按照全省城镇单位就业人员平均工资60%核定。",
        "投资额按70%的比例抵扣应纳税所得额。",
        "政府制定涉企政策时，原则上应邀请企业家参与，民营企业比例不低于70%、中小企业比例不低于50%。",
        "政府投资项目施工过程结算款支付比例不低于85%。",
        "委托旅行社安排会务的，预付款比例不低于50%。",
        "对建设面积2000平方米以上，且年仓库货物交易额300万美元以上的自建海外仓，给予最高200万元的一次性建设资金支持。",
        "对租赁公共海外仓、年海外销售额达200万美元以上，且海外仓年使用费用超过5万美元的，给予最高30万元资金支持。",
        "每辆新能源乘用车免税额不超过3万元。",
        "继续阶段性降低医保单位缴费费率1个百分点，降低失业保险费率至1%。",
        "推进20户以上自然村光网建设。",
    ],
)
def test_whom_and_what_measures_are_for_is_no_promise(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("发放2亿元消费券。", [("消费券", "200000000")]),
        ("全省发放不少于1亿元消费券。", [("消费券", "100000000")]),
        ("核准1个以上抽水蓄能电站项目。", [("抽水蓄能电站项目", "1")]),
        ("省财政安排推进乡村振兴补助资金30亿元以上。", [("省财政安排推进乡村振兴补助资金", "3000000000")]),
        ("省财政安排资金81亿元充实产业引导基金。", [("省财政安排资金", "8100000000")]),
        ("省财政给予补助资金3000元。", []),
        ("新引进超10亿元（或1亿美元）重大产业项目70个以上。", [("新引进超10亿元（或1亿美元）重大产业项目", "70")]),
        ("实现20户以上自然村覆盖率达到90%。", [("20户以上自然村覆盖率", "90")]),
    ],
)
def test_what_measures_spend_and_count_is_promised(text: str, found: list[tuple[str, str]]) -> None:
    assert _told(text) == found


def test_offices_amid_a_paragraph_are_no_part_of_a_name() -> None:
    text = "健全机制。（责任单位：省发展改革委、各县〔市、区〕人民政府）推出PPP标杆项目10个以上。（牵头单位：省财政厅）"
    assert _told(text) == [("PPP标杆项目", "10")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("提升改造低等级公路50公里，投资5000万元。", ["提升改造低等级公路", "提升改造低等级公路投资"]),
        ("今年续建城市更新项目191个、新开工205个，力争完成投资200亿元。",
         ["续建城市更新项目", "新开工城市更新项目", "城市更新项目投资"]),
        ("加快建设电、气、热等能源类基础设施重点项目，全年完成投资40亿元。", ["电、气、热等能源类基础设施重点项目投资"]),
        ("固定资产投资增长6%，工业技改投资增长10%。", ["固定资产投资", "工业技改投资"]),
        ("加快推进重大水利工程建设，完成投资80亿元。", ["重大水利工程投资"]),
        ("抓好项目建设，完成投资80亿元。", ["投资"]),
    ],
)
def test_investment_is_that_of_what_the_clause_before_tells_of(text: str, found: list[str]) -> None:
    assert [name for name, _ in _told(text)] == found


def test_a_time_inside_a_name_is_no_part_of_it() -> None:
    assert _told("聚乙醇酸项目年底前完成投资15亿元以上。") == [("聚乙醇酸项目投资", "1500000000")]
    assert _told("创新在街道、社区开发疫情防控员、社区管理员等临时性专项岗位4200个以上。") == [
        ("疫情防控员、社区管理员等临时性专项岗位", "4200")
    ]
