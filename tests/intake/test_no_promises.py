"""Numbers that promise nothing: where something is done, what is there already, and whom a reward is for."""

import pytest

from tests.intake.reading import accounts, told

PLAN = "东川市产业发展“十四五”规划\n三、发展目标\n"
REWARDS = "东川市促进经济平稳发展若干政策措施\n一、支持企业\n"


def test_at_how_many_places_something_is_done_is_no_amount_of_it() -> None:
    text = "2025年在17个乡镇（街道办）硬化道路10万平方米并安装路灯1000盏，在6个县区开展试点。"
    assert [(name, number) for name, _, _, number, _ in told(PLAN + text)] == [
        ("硬化道路", "100000"), ("安装路灯", "1000"), ("县区试点", "6"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2025年加快94座在建水库建设进度。",
        "2025年显著提升22个产业集群的科技含量。",
        "2025年电子信息、医药和物流3个产业加快发展。",
        "2025年做大做强电子信息、镁加工2个省级出口基地。",
        "2025年与周边6省共建飞行联盟。",
        "完善组织领导、质量考核等4项工作机制。",
        "面向2025届毕业生开展招聘。",
        "截止2021年上半年，区内工业产值12亿元，从业人数2701人。",
        "独立储能容量补偿标准为0.35元/千瓦时。",
    ],
)
def test_what_is_there_is_not_promised(text: str) -> None:
    assert told(PLAN + text) == []


def test_how_large_a_farm_is_belongs_to_its_name() -> None:
    ((name, *_),) = told(PLAN + "2025年新建存栏2000头现代奶牛场16个。")
    assert name == "新建存栏2000头现代奶牛场"
    ((*_, number, unit),) = told(PLAN + "到2025年，中心城35%的面积达到3年一遇排水能力。")
    assert (number, unit) == ("35", "%")


@pytest.mark.parametrize(
    "text",
    [
        "对年产值首次超过1亿元、2亿元的企业，分别奖励10万元、20万元。",
        "对销售额达2000万元且增速达15%以上的企业，每户奖励5万元。",
        "对进出口额达到1000万元、3000万元的企业，分别给予5万元、10万元一次性奖励。",
        "给予生活补贴，博士不低于5万元/人、硕士不低于3万元/人。",
        "大专生每月500元、本科生每月800元。",
        "在国家补贴基础上再按20%的比例补贴。",
    ],
)
def test_whom_a_reward_is_for_and_how_large_it_is_promises_nothing(text: str) -> None:
    assert told(REWARDS + text) == []
    assert all(sort != "unresolved" for _, sort in accounts(REWARDS + text))


def test_but_measures_promise_what_they_set_themselves() -> None:
    text = "每年新增加就业岗位15万个以上。"
    assert [(name, number) for name, _, _, number, _ in told(REWARDS + text)] == [("新增加就业岗位", "150000")]


def test_a_value_before_the_share_of_another_is_no_condition() -> None:
    text = "到2025年，财政收入增长7.5%左右、税收占财政收入的比重达到72%。"
    assert [number for *_, number, _ in told(PLAN + text)] == ["7.5", "72"]


def test_two_values_of_different_units_are_no_steps_of_one() -> None:
    text = "2025年完成投资75亿元以上，力争47个新开工项目全部开工。"
    assert [(number, unit) for *_, number, unit in told(PLAN + text)] == [("7500000000", "元"), ("47", "个")]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2025年新建5个检测中心，建成3个示范园区的平台。", ["5", "3"]),
        ("到2025年，全年接待游客达到1000万人次。", ["10000000"]),
        ("2025年在20个社区开展助餐试点。", ["20"]),
    ],
)
def test_but_things_that_are_to_be_there_are_promised(text: str, numbers: list[str]) -> None:
    assert [number for *_, number, _ in told(PLAN + text)] == numbers
