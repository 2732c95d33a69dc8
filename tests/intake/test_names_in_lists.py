"""Names that lists, sums and parts of sentences share: each gets what it is, and nothing that only leads to it."""

import pytest

from auditor.intake.confidence import confidence
from tests.intake.reading import read

PLAN = "东川市产业发展“十四五”规划\n三、发展目标\n"
SURE = 0.9


def _named(text: str, title: str = PLAN) -> list[str]:
    found = read(title + text)
    return [target.name for each in found.readings for target in each.targets]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a part that the next sentence tells is counted as the whole of its unit is
        ("2025年实施重点项目126个，完成投资80亿元。其中新开工56个、竣工40个。",
         ["实施重点项目", "重点项目投资", "新开工重点项目", "竣工重点项目"]),
        ("到2025年，交通固定资产投资规模突破1万亿元，其中公路6000亿元、铁路2500亿元。",
         ["交通固定资产投资规模", "公路投资规模", "铁路投资规模"]),
        ("到2025年，高新技术企业数量翻一番，总数突破2000家。", ["高新技术企业数量", "高新技术企业总数"]),
        ("到2025年，新增高等级航道里程200公里，达到2300公里。", ["新增高等级航道里程", "高等级航道里程"]),
        ("到2025年，金融业增加值突破200亿元，占生产总值和服务业比重分别达到11%和18%。",
         ["金融业增加值", "金融业增加值占生产总值比重", "金融业增加值占服务业比重"]),
        # whom or what all of a list are of
        ("到2025年，高血压、糖尿病患者规范管理服务率分别达到65%和62%。",
         ["高血压患者规范管理服务率", "糖尿病患者规范管理服务率"]),
        ("到2025年，冷水鱼总产量和经济总产值分别达到5万吨、10亿元。", ["冷水鱼总产量", "冷水鱼经济总产值"]),
        ("到2025年，新签约、开工、投产项目各200个。", ["新签约项目", "开工项目", "投产项目"]),
        ("打造柑橘、茶叶、药材三个产业链，2025年分别实现综合产值30亿元、26亿元和15亿元。",
         ["柑橘综合产值", "茶叶综合产值", "药材综合产值"]),
        ("到2025年烟草、钢铁、建材3个产业年产值均达到100亿元以上。", ["烟草、钢铁、建材3个产业年产值"]),
        ("到2025年，形成年产30万吨正极材料、50万套电机的生产能力。", ["正极材料的生产能力", "电机的生产能力"]),
        ("到2025年，储备亿元以上项目300个，甲县、乙县各50个。",
         ["储备亿元以上项目", "甲县储备亿元以上项目", "乙县储备亿元以上项目"]),
        ("到2025年，培育100家年销售收入1亿元以上具有带动能力的企业。", ["年销售收入1亿元以上具有带动能力的企业"]),
        # a share of those whom the words before name
        ("到2025年，县级医院全部达到二级水平，其中60%达到二级甲等水平。", ["达到二级甲等水平的县级医院比例"]),
        ("到2025年75%的县（市）至少建成一所三级医院。", ["建成一所三级医院的县(市)比例"]),
        ("到2025年，专业人员占比不低于编制总额的85%。", ["专业人员占编制总额"]),
        ("到2025年，死亡率控制在2%以内，客运一体化达到5A级的县市占50%以上。",
         ["死亡率", "客运一体化达到5A级的县市"]),
        # what goes up is not what the number behind is of
        ("消费新场景不断增加，到2025年社会消费品零售总额突破3万亿元、年均增长9%以上。",
         ["社会消费品零售总额", "社会消费品零售总额"]),
        ("到2025年，新增储能规模300万千瓦/600万千瓦时。", ["新增储能规模", "新增储能规模"]),
    ],
)
def test_each_value_has_the_name_of_its_thing(text: str, wanted: list[str]) -> None:
    assert _named(text) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2025年发展家庭农场300家。", "家庭农场"),
        ("2025年发行特别国债50亿元。", "特别国债"),
        ("2025年铺设污水管网30公里及其他设施。", "污水管网"),
        ("2025年发展基金规模达到50亿元。", "发展基金规模"),
        ("2025年推进40个体旅融合项目建设。", "体旅融合项目"),
        ("2025年确保23个计划竣工项目11月底前全部竣工。", "计划竣工项目"),
        ("2025年支出进度9月底前达到80%。", "支出进度"),
        ("2025年水利投资上半年完成30亿元。", "水利投资"),
        ("2025年东川市技能人才占比达到30%。", "技能人才占比"),
        ("选拔2025年100名考古领军人才。", "考古领军人才"),
        ("充分发挥服务专员作用、结对帮扶企业2025年达到100家。", "结对帮扶企业"),
        ("2025年经济增长预期目标为5%。", "经济增长"),
        ("2025年赤字率拟按3%安排。", "赤字率"),
        ("57.2025年改造乡镇商贸中心20个。", "改造乡镇商贸中心"),
    ],
)
def test_what_only_leads_to_a_name_or_trails_behind_it_is_no_part_of_it(text: str, name: str) -> None:
    assert _named(text) == [name]


def test_a_whole_region_is_nobody_in_particular() -> None:
    region = "北原自治区新能源发展实施方案（2024—2026年）\n一、主要目标\n"
    assert _named("到2026年，全区新能源装机容量达到100万千瓦。", region) == ["新能源装机容量"]


def test_a_doubling_is_a_promise_that_is_asked_about() -> None:
    ((target,),) = [each.targets for each in read(PLAN + "到2025年，地区生产总值翻一番。").readings if each.targets]
    assert str(target.quantity.number) == "100"
    assert confidence(target.because) < SURE


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2025年，小学、初中大班额比例分别控制在1%和2%以内。", ["小学大班额比例", "初中大班额比例"]),
        ("到2025年，核心产业增加值年均增速12%以上、占GDP比重提升3个百分点。",
         ["核心产业增加值年均增速", "核心产业增加值占GDP比重"]),
        ("2025年新增规上工业企业20家，总数达到180家。", ["新增规上工业企业", "规上工业企业总数"]),
        ("2025年实施重点项目98个，年度投资130亿元；新开工52个、建成投产38个。",
         ["实施重点项目", "重点项目年度投资", "新开工重点项目", "建成投产重点项目"]),
        ("岸线保有率不低于国家下达任务，其中2025年不低于36.1%。", ["岸线保有率"]),
        ("2025年研发支出实现10%以上较快增长。", ["研发支出"]),
        ("2025年落实不少于30家二级及以上医院增设假日门诊。", ["二级及以上医院增设假日门诊"]),
        ("筹集保障性租赁住房，力争2025年以前全市每年新增5万套以上。", ["筹集保障性租赁住房"]),
    ],
)
def test_and_names_that_stand_in_the_clause_before(text: str, wanted: list[str]) -> None:
    assert _named(text) == wanted


def test_a_hospital_keeps_the_region_that_it_is_called_after() -> None:
    assert _named("2025年东川市人民医院新增床位300张。") == ["东川市人民医院新增床位"]
