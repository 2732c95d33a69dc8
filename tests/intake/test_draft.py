"""A note, a body and an annex become indicators, links, trims, claims and actions."""

import pytest

from auditor.intake.plan.links import Above, Upper
from auditor.intake.plan.measures import twice
from auditor.intake.review.decide import decided
from auditor.intake.review.questions import measure_id, questions_of
from auditor.intake.writing.plan_tree import plan_tree
from auditor.text.read import read_quantity
from tests.intake.district import BODY, DOCUMENT, NOTE
from tests.intake.reading import read


def upper(id: str, name: str, **values: str) -> Upper:
    """An indicator of the city."""
    return Upper(
        f"west-city/{id}",
        name,
        (),
        tuple((int(year[1:]), read_quantity(text, name=name)) for year, text in values.items()),
    )


CITY = Above(
    "west-city",
    "city",
    (
        upper("investment", "绿色投资增长率", y2024="6%", y2027="20%"),
        upper("lifts", "更新电梯", y2027="1000台"),
        upper("sweepers", "更新清扫车", y2027="300辆"),
        upper("ships", "淘汰老旧渡船", y2027="20艘"),
        upper("works", "升级污水厂", y2027="4座"),
    ),
    (),
)
DRAFT = read(DOCUMENT, above=CITY).draft


def test_places_are_put_to_the_rows_that_list_them() -> None:
    found = [
        (each.name, [(place.passage.part, place.name, place.words) for place in each.places])
        for each in DRAFT.indicators
    ]
    assert found == [
        ("绿色投资增长率", [("body", "绿色投资", "增长6%"), ("body", "绿色投资", "较2023年增长20%以上")]),
        ("更新电梯", [("body", "更新电梯", "120台")]),
        ("更新清扫车", [("body", "清扫车", "30辆")]),
        ("新增口袋公园", [("note", "新增口袋公园", "6个"), ("body", "新增口袋公园", "力争6个")]),
    ]


def test_links_come_from_remarks_values_and_names() -> None:
    found = [
        (link.to, link.relation, link.share, link.proposed_by)
        for each in DRAFT.indicators
        if (link := each.link) is not None
    ]
    assert found == [
        ("west-city/investment", "same", "", ""),
        ("west-city/lifts", "share", "12%", ""),
        ("west-city/sweepers", "share", "10%", ""),
        ("", "own", "", "区文旅局"),
    ]


def test_a_name_spelt_otherwise_is_the_same_indicator_above() -> None:
    above = Above("nation", "nation", (upper("a", "单位国内生产总值能源消耗", y2025="比2020年下降13.5%"),), ())
    (found,) = read("东川市节能方案\n到2025年，全市单位地区生产总值能耗比2020年下降14%。", above=above).draft.indicators
    assert found.link is not None
    assert (found.link.to, found.link.relation) == ("west-city/a", "at-least")


def test_two_names_of_one_paragraph_are_two_indicators_though_their_numbers_are_one() -> None:
    text = "到2025年，万元国内生产总值用水量比2020年下降16%，万元工业增加值用水量比2020年下降16%。"
    found = read(f"东川市节水规划\n一、主要目标\n{text}").draft.indicators
    assert [each.name for each in found] == ["万元国内生产总值用水量", "万元工业增加值用水量"]


def test_a_numbered_list_of_what_is_dropped_and_what_the_plan_above_says() -> None:
    note = (
        "关于《东湖区养老服务行动方案（2026—2028年）》的起草说明\n一、起草背景\n市政府印发《养老服务行动方案》，"
        "提出到2028年床位占比达到75%。\n二、衔接情况\n床位占比高于市级目标3个百分点。\n"
        "删减目标4项。一是“建成供养机构8个”，由市本级统筹；二是“新增康养基地4处”“培育康养线路6条”，我区无相应资源；"
        "三是“改造敬老院32所”，我区已完成。\n新增目标1项。新增“老年友好社区18个”1项。\n"
    )
    found = read(note)
    targets = [target.name for reading in found.readings for target in reading.targets]
    assert targets == ["老年友好社区"]
    assert [(each.trim.said, each.trim.because) for each in found.draft.trims] == [
        ("8个", "held-above"),
        ("4处", "no-subject"),
        ("6条", "no-subject"),
        ("32所", "achieved"),
    ]


def test_trims_with_their_reason_and_proposer() -> None:
    found = [
        (each.to, each.trim.said, each.trim.because, each.trim.reason, each.trim.proposed_by) for each in DRAFT.trims
    ]
    assert found == [
        ("west-city/ships", "20艘", "no-subject", "我区无通航水域", "区交通局"),
        ("west-city/works", "4座", "no-mandate", "由市级统筹，区级无职能职责", "区住建局"),
    ]


def test_claims_of_the_note() -> None:
    assert [(claim.says, dict(claim.keys), claim.names) for claim in DRAFT.claims] == [
        ("《行动方案（送审稿）》共3条", {"part": "note", "counts": "articles", "equals": "3"}, ()),
        ("共设置4项目标指标", {"part": "note", "counts": "indicators", "where": "listed", "equals": "4"}, ()),
        (
            "将征求意见稿中5项目标指标值删减2项、新增1项，最终设置4项目标指标值",
            {"part": "note", "ledger": "{before: 5, trimmed: 2, added: 1, after: 4}"},
            (),
        ),
        (
            "等1项指标由市级统筹，区级无职能职责，责任单位区住建局建议删除",
            {
                "part": "note",
                "counts": "trims",
                "where": "proposed_by == '区住建局' and because == 'no-mandate'",
                "equals": "1",
            },
            (),
        ),
        (
            "区文旅局建议增加“2027年新增口袋公园6个”1项指标",
            {
                "part": "note",
                "counts": "indicators",
                "where": "relation == 'own' and proposed_by == '区文旅局'",
                "equals": "1",
            },
            (),
        ),
        (
            "等2项指标占全市比重达到10%及以上",
            {
                "part": "note",
                "counts": "links",
                "where": "relation == 'share' and computed_share >= 0.1",
                "equals": "2",
            },
            ("更新电梯", "更新清扫车"),
        ),
    ]


HEADS = (
    "一、总体要求\n（一）思想。深入实施三大工程。\n二、实施重大工程\n"
    "（一）管网工程。更新管网。（牵头单位：市住建局）\n（二）电梯工程。更新电梯。（牵头单位：市住建局）\n"
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("（三）车辆工程。更新公交。（牵头单位：市交通局）\n", {"counts": "actions", "equals": "3"}),
        (
            "（三）车辆工程。更新公交。（牵头单位：市交通局）\n三、抓好落实\n（一）督查。（牵头单位：市政府办）\n",
            {"counts": "actions", "where": "chapter == '二、实施重大工程'", "equals": "3"},
        ),
        (   # items below items: what is counted are the numbered articles
            "（三）车辆工程\n1.公交。更新公交。（牵头单位：市交通局）\n2.货车。更新货车。（牵头单位：市交通局）\n",
            {"counts": "articles", "equals": "3"},
        ),
    ],
)
def test_works_that_a_text_counts_are_those_of_the_chapter_called_so(text: str, keys: dict[str, str]) -> None:
    draft = read("东川市设备更新方案\n" + HEADS + text).draft
    assert [dict(claim.keys) for claim in draft.claims] == [{"part": "body", **keys}]
    if keys["counts"] == "articles":
        assert draft.articles == (("实施重大工程", 3),)


def test_what_the_plan_of_another_place_counts_is_no_claim() -> None:
    note = "关于《白河区方案》的起草说明\n一、背景。《临江市行动方案》提出13项目标，我区承接10项。\n"
    own = "二、目标。《白河区方案》提出9项目标。\n"
    assert [claim.says for claim in read(note + own).draft.claims] == ["提出9项目标"]


def test_works_are_not_counted_where_none_are_read() -> None:
    assert read("东川市设备更新方案\n一、目标\n实施三大行动，到2027年更新电梯100台。").draft.claims == ()


def test_actions_with_their_offices() -> None:
    assert [
        (action.title, action.chapter, action.number, action.offices.lead, action.offices.support)
        for action in DRAFT.actions
    ] == [
        ("城市更新行动", "二、重点任务", "（一）", ("区住建局",), ("区城管局",)),
        ("文旅提升行动", "二、重点任务", "（二）", ("区文旅局",), ()),
    ]
    assert DRAFT.articles == (("总体要求", 1), ("重点任务", 2))


def test_what_a_part_has_is_no_second_value_of_the_whole() -> None:
    whole = "东川市充电设施规划\n到2025年，充电站达到80座，充电设施达到15万台以上。"
    found = read(whole + "其中，公共充电站50座左右、充电设施9.5万台左右；专用充电站30座左右、充电设施5.5万台左右。")
    assert [(each.name, each.places[0].words) for each in found.draft.indicators] == [
        ("充电站", "达到80座"), ("充电设施", "达到15万台以上"), ("公共充电站", "50座左右"),
        ("公共充电站充电设施", "9.5万台左右"), ("专用充电站", "30座左右"), ("专用充电站充电设施", "5.5万台左右"),
    ]


def test_promises_in_words_are_asked_about() -> None:
    assert [(wording.target_name, wording.words, wording.year) for wording in DRAFT.wordings] == [
        ("能耗水平", "明显下降", 2027)
    ]


def test_promises_in_words_of_a_report_for_one_year() -> None:
    head = "2024年东川省政府工作报告\n今年发展主要预期目标是：\n粮食产量500万吨；\n"
    found = read(head + "居民收入增长和经济增长基本同步；\n国际收支保持基本平衡。\n")
    assert [(each.target_name, each.words, each.year) for each in found.draft.wordings] == [
        ("居民收入", "和经济增长基本同步", 2024), ("国际收支", "保持基本平衡", 2024),
    ]


def test_nothing_is_asked_of_an_indicator_that_nothing_above_is_like() -> None:
    found = read("东川区设备更新方案\n到2027年，更新电梯120台，种植梨树30亩。", above=CITY)
    assert [each.link and each.link.because for each in found.draft.indicators] == ["equal-name", "nothing-alike"]
    assert not [each for each in questions_of(found, True) if each.subject == "link"]


def test_offices_that_a_note_has_asked_are_in_the_list_of_offices() -> None:
    note = "关于方案的起草说明\n二、征求意见\n4月3日征求区政府办、区教育局、区市场监督管理局等3家单位意见。\n"
    found = read(note + BODY)
    assert found.draft.consulted == ("区政府办", "区教育局", "区市场监督管理局")
    tree = plan_tree("p", found.taken[0].scene, found.draft, None, [])
    assert tree["offices"] == ["区政府办", "区教育局", "区市场监督管理局", "区住建局", "区城管局", "区文旅局"]


def test_a_growth_and_an_amount_of_one_thing_are_asked_about() -> None:
    goals = "一、主要目标\n到2027年，二手车交易量增长45%。\n二、任务\n（一）到2027年，二手汽车交易超过6000辆。\n"
    found = read("滨江区消费方案（2024—2027年）\n" + goals)
    ((growth, amount),) = twice(found.draft.indicators)
    asked = [question for question in questions_of(found, False) if question.subject == "measure"]
    assert [question.id for question in asked] == [measure_id(growth, amount)]
    for told, wanted in (("是", ["measure-1", "measure-1"]), ("否", [None, None]), ("", [None, None])):
        draft = decided(found, {measure_id(growth, amount): told})
        tree = plan_tree("p", found.taken[0].scene, draft, None, [])
        indicators = tree["indicators"]
        assert isinstance(indicators, dict)
        assert [each.get("measure") for each in indicators.values() if isinstance(each, dict)] == wanted


def test_a_number_in_a_sentence_is_no_number_of_the_document_itself() -> None:
    assert read(NOTE + BODY).taken[0].scene.number == ""
    assert read("滨江区人民政府文件\n滨政发〔2024〕7号\n" + BODY).taken[0].scene.number == "滨政发〔2024〕7号"


def test_the_whole_district_is_no_name_of_one() -> None:
    goals = "养老服务体系建设的实施方案\n一、目标\n到2027年，床位达到500张。"
    assert read("关于全区" + goals).taken[0].scene.region == ""
    assert read("滨江区" + goals).taken[0].scene.region == "滨江区"
