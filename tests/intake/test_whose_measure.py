"""Names that say only what is measured: whose it is stands in the clause before, behind the last, or nowhere."""

import pytest

from auditor.intake.confidence import confidence
from tests.intake.reading import read

PLAN = "东川市循环经济发展“十四五”规划\n三、发展目标\n"
SURE = 0.9


def _named(text: str) -> list[tuple[str, str]]:
    found = read(PLAN + text)
    return [(target.name, str(target.quantity.number)) for each in found.readings for target in each.targets]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2025年，新能源装机容量占比达到50%，发电量占比达到30%。",
         [("新能源装机容量占比", "50"), ("新能源发电量占比", "30")]),
        ("到2025年，建成5个蔬菜示范基地，机械化率达到60%。", [("蔬菜示范基地", "5"), ("蔬菜示范基地机械化率", "60")]),
        ("到2025年，重点续建项目10个，总投资规模约74亿元。",
         [("重点续建项目", "10"), ("重点续建项目总投资规模", "7400000000")]),
        ("到2025年，电子雷管产量达到5亿发，其占工业雷管比重达到60%。",
         [("电子雷管产量", "500000000"), ("电子雷管产量占工业雷管比重", "60")]),
        ("到2025年，实现农民收入的30%、农村就业人员的20%来自乡村旅游。",
         [("农民收入来自乡村旅游", "30"), ("农村就业人员来自乡村旅游", "20")]),
        ("到2025年，家庭用户带宽实现1000Mbps以上灵活选择。", [("家庭用户带宽", "1000")]),
        ("到2025年，城镇地区提供1000Mbps以上接入能力。", [("城镇地区接入能力", "1000")]),
        ("入境旅游收入640亿元；入境旅游人数逐步恢复到2019年水平，预计2025年达到24万人次。",
         [("入境旅游收入", "64000000000"), ("入境旅游人数", "240000")]),
        # straight quotation marks, and one that closes a curled one
        ('到2025年，各部门涉企“双随机"检查覆盖率不低于90%。', [('各部门涉企“双随机"检查覆盖率', "90")]),
        # what only leads to a name, or trails behind it
        ("十四五期间新增光伏装机规模140万千瓦。", [("新增光伏装机规模", "1400000")]),
        ("到2025年，秸秆综合利用率到85%，完成明月路道路改造长8公里。",
         [("秸秆综合利用率", "85"), ("明月路道路改造", "8")]),
    ],
)
def test_a_measure_has_the_name_of_its_thing(text: str, wanted: list[tuple[str, str]]) -> None:
    assert _named(text) == wanted


@pytest.mark.parametrize("name", ["机械化率", "总投资规模", "发电量占比", "接入服务能力", "改造后整体能效"])
def test_a_measure_without_its_thing_is_not_sure(name: str) -> None:
    ((target,),) = [each.targets for each in read(PLAN + f"到2025年，{name}达到60%。").readings if each.targets]
    assert target.name == name
    assert confidence(target.because) < SURE


def test_people_have_no_rate_of_use_and_a_long_list_of_shares_is_read_at_once() -> None:
    assert _named("到2025年，培训农民5000人，综合利用率达到90%。")[1][0] == "综合利用率"
    shares = "到2025年，实现收入的30%" + "、以及就业的20%" * 60 + "。"
    assert len(_named(shares)) <= 61
