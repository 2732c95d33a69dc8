"""A division as a user asks for it; what it proposes is held against the audit itself."""

import json
from pathlib import Path
from random import Random

import pytest

from auditor.ground.problem import InputError
from auditor.judge.audit import audit, ready
from auditor.model.plan import PlanSet
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rule import RulePack
from auditor.papers.division.facts import DividedTarget, divide
from auditor.papers.division.layout import breakdown_text, division, division_data, paragraph
from auditor.papers.division.order import division_order
from auditor.papers.writers.text import in_language
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from tests.papers.reading import body, plain, running, tables
from tests.small import all_findings, plans_of

OPTIONS = {
    "by": None, "year": None, "step": None, "method": "largest-remainder", "reserve": None, "keep": False,
    "among": None, "weights": (), "floors": (), "ceilings": (), "given": (),
}
CITY = """\
document: {text: full}
divisions: [{name: 甲区}, {name: 乙区}, {name: 丙区}]
indicators:
  lifts: {name: 更新电梯, group: 主要目标, targets: {2027: 1000台}%s}
"""
DISTRICT = """\
region: {name: %s}
parents: [c-city]
document: {text: full}
indicators:
  lifts: {name: 更新电梯, group: 主要目标, link: {to: c-city/lifts, relation: share}, \
baseline: {2023: %s}, targets: {2027: %s}}
  people: {name: 常住人口, group: 具体目标, link: {relation: own}, baseline: {2023: %s}, targets: {2027: %s}}
"""


def made(row: IndicatorRow, **options: object) -> DividedTarget:
    return divide(row, division_order({**OPTIONS, **options}))


def amounts(division: DividedTarget) -> list[tuple[str, str]]:
    return [(part.name, part.text) for part in division.parts]


def indicator(plans: PlanSet, plan: str = "c-city", id: str = "lifts") -> IndicatorRow:
    return ready(plans).indicators[plan, id]


@pytest.fixture
def three(tmp_path: Path) -> IndicatorRow:
    """A city with three districts, two of which have a plan."""
    return indicator(plans_of(
        tmp_path, c_city=CITY % "", a_district=DISTRICT % ("甲区", "10台", "300台", "20万人", "21万人"),
        b_district=DISTRICT % ("乙区", "30台", "500台", "60万人", "63万人"),
    ))


def refused(row: IndicatorRow, **options: object) -> list[str]:
    with pytest.raises(InputError) as error:
        made(row, **options)
    return [problem.words.zh for problem in error.value.problems]


def test_equal_parts_keep_the_sum(three: IndicatorRow) -> None:
    assert amounts(made(three, by="equal")) == [("甲区", "334台"), ("乙区", "333台"), ("丙区", "333台")]


def test_the_paper_shows_each_rounding(three: IndicatorRow) -> None:
    proposal = made(three, weights=("甲区=2", "乙区=3", "丙区=1"), reserve="1%", floors=("丙区=200台",))
    paper = in_language(division(proposal), "zh")
    (table,) = tables(paper)
    assert body(table) == [
        ["1", "甲区", "2", "≈33.33%", "316", "0", "316台", "31.6%", ""],
        ["2", "乙区", "3", "50%", "474", "0", "474台", "47.4%", ""],
        ["3", "丙区", "1", "≈16.67%", "200", "0", "200台", "20%", "不低于下限200台"],
    ]
    assert "按给定权重以最大余数法分解到3个下级：甲区316台、乙区474台、丙区200台；合计990台。" in running(paper)
    data = plain(division_data(proposal))
    assert data["reserve"] == "10"
    assert [part["rounding"] for part in data["parts"]] == ["0", "0", "0"]


def test_base_values_as_weights(three: IndicatorRow) -> None:
    proposal = made(three, by="base", weights=("丙区=20台",))
    assert proposal.weights_of == 2023
    assert amounts(proposal) == [("甲区", "167台"), ("乙区", "500台"), ("丙区", "333台")]
    assert "目标1000台，按基期值（2023年）及丙区的给定权重以最大余数法分解到3个下级：" in paragraph(proposal).zh


def test_another_indicator_as_weights(three: IndicatorRow) -> None:
    assert amounts(made(three, by="people", among="甲区,乙区")) == [("甲区", "250台"), ("乙区", "750台")]
    assert made(three, by="people", among="甲区,乙区").weights_of == 2027
    assert made(three, by="people@2023", among="甲区,乙区").weights_of == 2023
    assert refused(three, by="peple", among="甲区,乙区") == [
        "下级都没有标识或名称为“peple”的指标；是否应为“people”？"
    ]


def test_weights_that_are_all_zero_divide_nothing_but_floors(three: IndicatorRow) -> None:
    nothing = ("甲区=0", "乙区=0", "丙区=0")
    assert refused(three, weights=nothing) == [
        "各下级的权重都是零，无从分起；请换一种权重，或用 --weight 名称=权重 写明"
    ]
    floors = ("甲区=500台", "乙区=300台", "丙区=200台")
    given = made(three, weights=nothing, floors=floors)
    assert [text for _, text in amounts(given)] == ["500台", "300台", "200台"]


def test_a_rounding_too_small_to_be_shown_has_no_sign(three: IndicatorRow) -> None:
    (table,) = tables(in_language(division(made(three, weights=(f"甲区={10**30}", "乙区=1", "丙区=0"))), "zh"))
    assert [row[5] for row in body(table)] == ["≈0", "≈0", "0"]


def test_the_paragraph_reads_well_in_english(three: IndicatorRow) -> None:
    assert paragraph(made(three, by="equal", reserve="10台")).en.startswith(
        "The target of “更新电梯” for 2027, 1000台, 10 units held back, is divided among 3 below by equal weights "
    )


def test_what_is_there_is_kept(three: IndicatorRow) -> None:
    assert amounts(made(three, by="equal", keep=True)) == [("甲区", "300台"), ("乙区", "500台"), ("丙区", "200台")]


def test_a_table_of_weights(three: IndicatorRow, tmp_path: Path) -> None:
    file = tmp_path / "weights.csv"
    file.write_text("名称,权重,下限,已定,备注\n甲区,5,,,x\n乙区,3,,,\n丙区,,,100台,\n", encoding="utf-8-sig")
    assert amounts(made(three, by=str(file))) == [("甲区", "563台"), ("乙区", "337台"), ("丙区", "100台")]
    assert made(three, by=str(file)).apart == ()
    assert made(three, by=str(file), weights=("乙区=5",)).apart == ("乙区",)
    file.write_text("名称,数\n甲区,5\n", encoding="utf-8")
    assert refused(three, by=str(file)) == ["权重表首行应写列名，缺少“权重”列（现有：名称、数）"]
    file.write_text("名称,权重\n甲区,5\n甲区,6\n,7\n", encoding="utf-8")
    assert refused(three, by=str(file)) == [
        "“甲区”已在第2行出现；请只留一行", "这一行有数字而没有名称；请写明是哪个下级",
    ]


@pytest.mark.parametrize(("value", "step", "expected"), [
    ("120万亩", None, ["40万亩", "40万亩", "40万亩"]), ("100万亩", None, ["33.4万亩", "33.3万亩", "33.3万亩"]),
    ("100万亩", "1万亩", ["34万亩", "33万亩", "33万亩"]), ("每年10台", None, ["每年4台", "每年3台", "每年3台"]),
    ("减少100台", None, ["减少34台", "减少33台", "减少33台"]),
    ("约1.6万台", None, ["0.534万台", "0.533万台", "0.533万台"]),
    ("100 hectares", None, ["33.4 ha", "33.3 ha", "33.3 ha"]),
    ("2亿元以上", None, ["0.667亿元", "0.667亿元", "0.666亿元"]),
])
def test_parts_are_written_as_the_target_is(tmp_path: Path, value: str, step: str | None, expected: list[str]) -> None:
    row = indicator(plans_of(tmp_path, c_city=(CITY % "").replace("1000台", value)))
    assert [part.text for part in made(row, by="equal", step=step).parts] == expected


def test_what_stands_in_the_way_is_said_at_once(three: IndicatorRow) -> None:
    assert refused(three) == [
        "没有写按什么分解；请写 --by equal（平均）、base（基期值）、last（上年值）、年份、下级指标标识、"
        "table（分解表权重）或 CSV 文件，或用 --weight 名称=权重 逐一写明"
    ]
    assert refused(three, by="base", given=("5台",), method="x") == [
        "--give 应写作 名称=数值，实为“5台”", "--method 的值“x”无效；可用：largest-remainder、sainte-lague、d-hondt",
    ]
    assert refused(three, by="base", floors=("甲=5台", "很多"), ceilings=("乙区=5公顷",)) == [
        "--ceiling 的值“5公顷”不是与目标“1000台”同类的数量", "--floor 的值“很多”不是与目标“1000台”同类的数量",
        "--floor：没有名为“甲”的下级；是否应为“甲区”？", "不知道“丙区”的权重（base）；请用 --weight 丙区=… 写明",
    ]
    assert refused(three, weights=("甲区=5万人", "乙区=3亩", "丙区=-1")) == [
        "“丙区”的权重“-1”不是一个不小于零的数；请写一个数，如 12.5"
    ]
    assert refused(three, weights=("甲区=5万人", "乙区=3亩", "丙区=1人")) == [
        "“乙区”的权重“3亩”与“甲区”的“5万人”单位不同，不能并用；请写成同一单位"
    ]
    assert refused(three, by="equal", floors=("400台",)) == ["各下级下限合计1200台，超过可分的1000台；请降低下限"]
    assert refused(three, by="equal", ceilings=("300台",)) == ["各下级上限合计900台，少于应分的1000台；请提高上限"]
    assert refused(three, by="equal", floors=("甲区=40%",), ceilings=("甲区=30%",)) == [
        "“甲区”的下限400台高于上限300台；请改其中一个"
    ]
    assert refused(three, by="equal", given=("甲区=1100台",)) == ["预留和已定的数合计1100台，超过目标1000台；请减少"]
    assert refused(three, by="equal", step="7台") == ["待分解的1000台不是7台的整数倍；请用 --step 改用更小的单位"]
    assert refused(three, by="equal", year="2026") == ["“更新电梯”没有2026的目标；有目标的年份：2027"]


@pytest.mark.parametrize(("value", "sentence"), [
    ("85%", "“更新电梯”的目标“85%”不是可以相加的数量（比率、增长率、人均值等不分解，由下级分别落实）"),
    ("100台至200台", "“更新电梯”的目标“100台至200台”是一个区间；请先定一个数"),
    ("/", "“更新电梯”没有数量目标，不能分解"),
])
def test_what_cannot_be_divided(tmp_path: Path, value: str, sentence: str) -> None:
    row = indicator(plans_of(tmp_path, c_city=(CITY % "").replace("1000台", value)))
    assert refused(row, by="equal") == [sentence]


def test_what_is_proposed_audits_clean(tmp_path: Path) -> None:
    """The table that is proposed, put into the plan, agrees with its target by every rule about tables."""
    random, pack = Random(4), RulePack(load_rules([rules_folder()], proven=rules_folder()), {})
    for case in range(12):
        value = random.choice(("%d台", "%d万亩", "减少%d吨", "%d亿元以上", "每年%d户")) % random.randint(5, 9000)
        folder = tmp_path / str(case)
        row = indicator(plans_of(folder / "before", c_city=(CITY % "").replace("1000台", value)))
        weights = tuple(f"{name}={random.randint(0, 50)}.{random.randint(1, 9)}" for name in ("甲区", "乙区", "丙区"))
        proposal = made(row, weights=weights, reserve=random.choice((None, "5%", "20%")), step=None)
        assert proposal.divided + proposal.reserve == proposal.total
        tree = plain(division_data(proposal))["breakdown"]
        more = ", ".join(f"{key}: {json.dumps(rows, ensure_ascii=False)}" for key, rows in tree.items())
        text = (CITY % f", {more}").replace("1000台", value)
        made_of_it = audit(plans_of(folder / "after", c_city=text), pack)
        about = [each.message.zh for each in all_findings(made_of_it) if each.rule.startswith(("BRK", "ALC"))]
        assert about == [], (value, breakdown_text(proposal), about)
        assert made_of_it.coverage["BRK-001"].holds == 1
