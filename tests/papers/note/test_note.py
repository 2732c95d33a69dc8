"""The note: every number of the real one, a sentence for every case, and no number that was not computed."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from auditor.ground.words import Language, Words
from auditor.judge.audit import ready
from auditor.model.level import Tier
from auditor.model.rows.build import Family
from auditor.model.rows.plan import PlanRow
from auditor.papers.levels import own_words
from auditor.papers.model import Heading, Paragraph, Table
from auditor.papers.note.facts import note_facts
from auditor.papers.note.layout import note
from auditor.papers.note.template import Template
from auditor.papers.writers.text import in_language
from auditor.read.places import templates_folder
from tests.small import plans_of

TENTH = Fraction(1, 10)
DOCS = Path(__file__).parents[3] / "docs"


def usual(language: Language) -> Template:
    """The template that comes along."""
    path = templates_folder() / f"note.{language}.j2"
    return Template(path.name, path.read_text(encoding="utf-8"))


def said(plan: PlanRow, least: Fraction | None = None, language: Language = "zh", whole: bool = False) -> list[str]:
    """The paragraphs of a plan's note, without the line that names the plan."""
    blocks = in_language(note(plan, least, usual(language), language, whole), language).blocks
    assert not any(isinstance(block, Table | Heading) for block in blocks)
    return [block.text for block in blocks if isinstance(block, Paragraph)][1:]


def city(names: Iterable[str]) -> str:
    """A city with an indicator for each name."""
    return "indicators:\n" + "".join(
        f"  {name}: {{name: 市指标{name}, group: 主要目标, targets: {{2027: 1000台}}}}\n" for name in names
    )


def carried(name: str, link: str, value: str = "100台") -> str:
    """One indicator of a district."""
    return f"  {name}: {{name: 指标{name}, group: 主要目标, targets: {{2027: {value}}}, link: {{{link}}}}}\n"


# --- the real plans

def test_wujiagang(real_family: Family) -> None:
    assert said(real_family.by_id["wujiagang"], TENTH) == [
        "本方案对照征求意见稿中32项目标指标，删减13项、新增3项，共设置22项目标指标（32 − 13 + 3 = 22）。",
        "一是主要目标由市级6项删减1项，设置5项（6 − 1 = 5）。其中，区商务局建议删减“报废汽车回收量增长40%”1项"
        "（理由：我区无报废汽车资质企业）。",
        "二是具体目标由市级26项删减12项、新增3项，设置17项（26 − 12 + 3 = 17）。其中，"
        "区住建局建议删减“升级污水处理厂4座”“安装城市生命线安全监测物联传感设备2万套”“更新改造建筑施工设备600台”"
        "“节能建筑面积160万平方米”4项（理由：由市级统筹，区级无职能职责）。"
        "区农业农村局建议删减5项：“淘汰老旧燃油船舶20艘”1项（理由：我区不涉及老旧燃油船舶管理工作）；"
        "“涵闸建设或更新改造2处”“泵站建设或更新改造4处”2项（理由：无涵闸、泵站）；"
        "“报废农机1万台套”“农作物耕种收综合机械化率60%”2项（理由：无规模种植）。"
        "区商务局建议删减“家电以旧换新量5万台”“全年报废汽车1.35万辆”“培育国家级再生资源回收体系典型企业1家”3项"
        "（理由：由市级统筹、统一推进）。",
        "新增3项指标：区发改局建议新增“新增和改造充电桩（含自用桩）2024年1050个、2027年3000个”1项（方案未写明理由）；"
        "区文旅局建议新增“2027年新增主题公园1家”“2027年新增星级度假酒店5家”2项（方案未写明理由）。",
        "22项目标指标中，3项为伍家岗区自主设定，其余19项与市级指标对应。其中，“重点领域设备投资增长率”"
        "“规模以上工业企业数字化研发设计工具普及率”“关键工序数控化率”“二手车交易量”等7项与市级保持一致；"
        "“更新环卫设备”“汽车以旧换新量”“每年完成居家适老化改造”“‘班班通’设备”等10项占全市比重达到10%及以上；"
        "“全年家电回收量”（5.13%）“更新师生用计算机”（4%）2项占全市比重低于10%。",
    ]


def test_wujiagang_in_english(real_family: Family) -> None:
    text = said(real_family.by_id["wujiagang"], TENTH, "en")
    assert text[0] == (
        "The city has 32 indicators; 13 of them are dropped and 3 are added, so that this plan has 22 indicators "
        "(32 − 13 + 3 = 22)."
    )
    assert text[1].startswith(
        "主要目标: the city has 6; 1 of them is dropped, so that this plan has 5 (6 − 1 = 5). "
        "区商务局 proposed to drop 1: “报废汽车回收量 (增长40%)” (reason: 我区无报废汽车资质企业)."
    )
    assert text[2].startswith(
        "具体目标: the city has 26; 12 of them are dropped and 3 are added, so that this plan has 17 "
        "(26 − 12 + 3 = 17). 区住建局 proposed to drop 4: “升级污水处理厂 (4座)”, "
    )
    assert text[3] == (
        "3 indicators are 伍家岗区's own. 区发改局 proposed 1: “新增和改造充电桩（含自用桩） "
        "(2024: 1050个; 2027: 3000个)”. "
        "区文旅局 proposed 2: “新增主题公园 (2027: 1家)”, “新增星级度假酒店 (2027: 5家)”."
    )
    assert text[4].startswith(
        "Of the 22 indicators, 3 are 伍家岗区's own; the other 19 answer those of the city: 7 are the same as those "
        "of the city (such as “重点领域设备投资增长率”, "
    )
    assert text[4].endswith(
        "2 make less than 10% of those of the city (“全年家电回收量”: 5.13%; “更新师生用计算机”: 4%)."
    )


def test_all_names(real_family: Family) -> None:
    text = said(real_family.by_id["wujiagang"], TENTH, whole=True)[-1]
    assert "“废旧家电回收量”“工业技改投资增长率”“新能源公交车占比”7项与市级保持一致" in text
    assert "等7项" not in text
    assert "‘班班通’设备" in text


@pytest.mark.parametrize(("plan", "first"), [
    ("nation", "本方案没有上级方案，现掌握的文本列有9项目标指标。"),
    ("hunan", "国家方案现仅掌握部分文本，其目标指标总数不详，不能核算增减。"
              "本方案共设置13项目标指标，其中主要目标9项、任务目标4项；没有删减上级指标的说明，自主设定4项。"),
    ("guanxian", "未掌握聊城市方案文本，其目标指标总数不详，不能核算增减。"
                 "本方案共设置36项目标指标，其中主要目标13项、任务目标23项；没有删减上级指标的说明，自主设定23项。"),
    ("liaocheng", "未掌握聊城市方案文本，目标设定情况不详。"),
])
def test_what_is_not_known_is_said_to_be_unknown(real_family: Family, plan: str, first: str) -> None:
    assert said(real_family.by_id[plan])[0] == first


def test_levels_that_are_skipped_are_named(real_family: Family) -> None:
    text = said(real_family.by_id["guanxian"])[-1]
    assert text.startswith("36项目标指标中，23项为冠县自主设定，其余13项与省级、国家指标对应。其中，")
    assert "等7项与省级保持一致；“环保绩效达到A级水平的产能比例”1项与国家保持一致；" in text
    assert text.endswith("“新能源汽车保有量”（0.2%）“报废汽车规范回收拆解量”（约0.67%）2项按份额分担省级指标。")


def test_a_value_that_repeats_over_the_years_is_said_once(real_family: Family) -> None:
    assert "“节能降碳改造项目2024—2027年力争每年10个以上”" in said(real_family.by_id["nanyang-draft"])[1]


def test_a_draft_says_what_replaced_it(real_family: Family) -> None:
    remarks = in_language(note(real_family.by_id["nanyang-draft"], None, usual("zh"), "zh"), "zh").remarks
    assert remarks[-1] == "本稿已由《南阳市推动大规模设备更新和消费品以旧换新实施方案》代替。"


# --- cases

def test_what_does_not_close_says_why(many_family: Family) -> None:
    text = said(many_family.by_id["county-7"])
    assert text[0].endswith(
        "共设置22项目标指标（24 − 2 + 1 = 23，实有22项）。算式结果与实有项数相差1项，原因是：上级指标未交代（−1项）。"
    )
    assert text[1] == "一是主要目标市级6项，未作删减和新增，设置5项（6 − 0 = 6，实有5项）。"


def test_nothing_dropped_and_nothing_own(many_family: Family) -> None:
    assert said(many_family.by_id["middle"])[0] == (
        "本方案对照省级方案确定的24项目标指标，未作删减和新增，共设置24项目标指标，其中主要目标6项、具体目标18项。"
    )


def test_without_reason_or_proposer(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path, city=city("abcde"),
        district="groups: [{name: 主要目标}]\nindicators:\n" + carried("a", "to: city/a, relation: same", "1000台")
        + carried("o", "relation: own") + carried("p", "relation: own, proposed_by: 商务局")
        + "trims:\n  - {indicator: city/b}\n  - {indicator: city/c, because: no-subject, proposed_by: 住建局}\n"
          "  - {indicator: city/d, because: merged, into: a, proposed_by: 住建局}\n"
          "  - {indicator: city/e, reason: 没有对象。, said: 5台, year: 2027}\n",
    ))
    plan = family.by_id["district"]
    text = "\n".join(said(plan))
    assert (
        "未写明提出单位的删减有2项：“市指标b”1项（方案未写明理由）；“2027年市指标e5台”1项（理由：没有对象）。"
    ) in text
    assert "住建局建议删减2项：“市指标c”1项（方案未写明理由）；“市指标d”1项（并入“指标a”）。" in text
    assert (
        "新增2项指标：未写明提出单位的有“2027年指标o100台”1项（方案未写明理由）；"
        "商务局建议新增“2027年指标p100台”1项（方案未写明理由）。"
    ) in text
    english = "\n".join(said(plan, language="en"))
    assert "2 are dropped, and the plan does not say who proposed it: “市指标b” (no reason is given); " in english
    assert "“市指标d” (merged into “指标a”)" in english
    assert "Who proposed 1 of them is not said: “指标o (2027: 100台)”." in english
    assert note_facts(plan, None, "zh", False)["unknown"] == {
        "list": "", "reasons": 1, "offices": 2, "proposers": 1,
    }


def test_shares_that_are_low_in_one_year_or_not_known(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path,
        city="indicators:\n"
        "  a: {name: 灯, group: 主要目标, targets: {2024: 100台, 2027: 100台}}\n"
        "  b: {name: 泵, group: 主要目标, targets: {2027: 大幅提升}}\n"
        "  c: {name: 车, group: 主要目标, targets: {2027: 大幅提升}}\n",
        district="groups: [{name: 主要目标}]\nindicators:\n"
        "  a: {name: 灯, group: 主要目标, targets: {2024: 50台, 2027: 5台}, link: {to: city/a, relation: share, "
        "reason: 存量少。}}\n"
        "  b: {name: 泵, group: 主要目标, targets: {2027: 5台}, link: {to: city/b, relation: share, share: 12%}}\n"
        "  c: {name: 车, group: 主要目标, targets: {2027: 5台}, link: {to: city/c, relation: share}}\n",
    ))
    plan = family.by_id["district"]
    assert said(plan, TENTH)[-1] == (
        "3项目标指标均与市级指标对应。其中，“泵”1项占全市比重达到10%及以上；"
        "“灯”（50%（2024年）、5%（2027年），存量少）1项占全市比重低于10%；“车”1项占全市的比重不详。"
    )
    assert said(plan)[-1] == (
        "3项目标指标均与市级指标对应。其中，"
        "“灯”（50%（2024年）、5%（2027年），存量少）“泵”（12%）“车”3项按份额分担市级指标。"
    )


def test_of_a_text_that_is_not_whole_nothing_is_reckoned(tmp_path: Path) -> None:
    """What is not in the part at hand may stand in the rest: it is not called unanswered."""
    family = ready(plans_of(
        tmp_path, city=city("abc"),
        district="document: {text: partial}\nindicators:\n" + carried("a", "to: city/a, relation: same", "1000台")
        + "  b: {name: 指标b, group: 主要目标, targets: {2027: 5台}}\n",
    ))
    plan = family.by_id["district"]
    assert said(plan) == [
        "市级方案确定了3项目标指标；本方案现仅掌握部分文本，不能核算增减。"
        "本方案现掌握的文本列有2项目标指标；未见删减上级指标的说明，未见自主设定的指标。",
        "2项目标指标中，1项与上级指标的对应关系不详，其余1项与市级指标对应。其中，“指标a”1项与市级保持一致。",
    ]
    assert said(plan, language="en")[0] == (
        "The city has 3 indicators; only part of the text of this plan is at hand, so that nothing can be reckoned. "
        "The text of this plan that is at hand lists 2 indicators; no indicator above is said to be dropped, and "
        "none of these is its own."
    )
    facts = note_facts(plan, None, "zh", False)
    assert facts["total"] == {
        "origin": "", "name": "", "before": 3, "trimmed": 0, "added": 0, "after": 2, "result": None, "calculation": "",
        "closed": None, "gap": None,
    }
    assert facts["differences"] == []


def test_two_plans_above(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path, city=city("ab"), province=city("c"),
        district="parents: [city, province]\ngroups: [{name: 主要目标}]\nindicators:\n"
        + carried("a", "to: city/a, relation: same", "1000台")
        + carried("c", "to: province/c, relation: at-least", "2000台"),
    ))
    text = said(family.by_id["district"])
    assert "本方案有2个上级方案，以上增减按主要上级city方案核算。" in text[0]
    assert text[-1].endswith("“指标a”1项与市级保持一致；“指标c”1项按不弱于省级要求自行确定目标值。")


@pytest.mark.parametrize("relation", ["same", "at-least"])
def test_what_falls_short_is_not_said_to_be_as_the_plan_calls_it(tmp_path: Path, relation: str) -> None:
    family = ready(plans_of(
        tmp_path, city=city("a"), district="indicators:\n" + carried("a", f"to: city/a, relation: {relation}", "900台"),
    ))
    plan = family.by_id["district"]
    assert said(plan)[-1].endswith("“指标a”1项的目标值弱于市级要求。")
    assert said(plan, language="en")[-1].endswith("1 is weaker than that of the city (“指标a”).")


def test_a_level_of_a_family_s_own_has_its_article(tmp_path: Path) -> None:
    """The levels of a family have English names without one: the Union has 1 indicator."""
    tier = Tier("union", 0, Words("欧盟", "Union"))
    family = ready(plans_of(tmp_path, city=city("a")))
    plan = replace(family.by_id["city"].record, tier=tier)
    assert own_words(PlanRow(plan)).whole == Words("欧盟", "the Union")


def test_plans_without_a_list(tmp_path: Path) -> None:
    family = ready(plans_of(tmp_path, city=city("a"), district="indicators: {}\n"))
    plan = family.by_id["district"]
    assert said(plan) == ["本方案没有列入清单的目标指标，对市级方案的1项目标指标未作交代。"]
    assert said(plan, language="en") == ["This plan lists no indicators; the city has 1, of which nothing is said."]
    alone = ready(plans_of(tmp_path / "alone", city="indicators: {}\n")).by_id["city"]
    assert said(alone) == ["本方案没有列入清单的目标指标。"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_plan_gets_a_note(real_family: Family, many_family: Family, language: Language) -> None:
    for plan in (*real_family.plans, *many_family.plans[:5]):
        for least in (TENTH, None):
            for text in said(plan, least, language):
                assert text.endswith(("。", "."))
                assert not re.search(r"None|True|False|，，|。。|；；|  | [.,;]|：$|\(\)|（）|“”", text), text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_digit_is_typed_in_a_template(language: Language) -> None:
    spoken = re.sub(r"{#.*?#}", "", usual(language).text, flags=re.DOTALL)
    assert not re.search(r"\d|[零〇二三四五六七八九十百]|一[项是个]", spoken)


# --- laws

LINKS = {
    "same": ("to: city/{}, relation: same", "1000台"), "at_least": ("to: city/{}, relation: at-least", "2000台"),
    "reaching": ("to: city/{}, relation: share", "100台"), "below": ("to: city/{}, relation: share", "99台"),
    "own": ("relation: own, proposed_by: 商务局", "1台"),
}
SAID = {
    "same": "项与市级保持一致", "at_least": "项按不弱于市级要求", "reaching": "项占全市比重达到10%及以上",
    "below": "项占全市比重低于10%", "own": "项为district自主设定",
}


def some() -> SearchStrategy[dict[str, int]]:
    """How many indicators a district has of each kind, and how many it trims."""
    return st.fixed_dictionaries({kind: st.integers(0, 6) for kind in (*LINKS, "trims")})


@settings(max_examples=40)
@given(often=some())
def test_the_numbers_are_those_of_the_plan(tmp_path_factory: pytest.TempPathFactory, often: dict[str, int]) -> None:
    """What was put in is what is said, and what is not there is not said."""
    plan = made(tmp_path_factory.mktemp("note"), often)
    text = "\n".join(said(plan, TENTH))
    for kind, phrase in SAID.items():
        numbers = [int(number) for number in re.findall(rf"(\d+){re.escape(phrase)}", text)]
        everything = kind == "own" and often["own"] == len(plan.indicators) > 0
        assert numbers == ([often[kind]] if often[kind] and not everything else []), kind
    if often["trims"]:
        assert f"删减{often['trims']}项" in text
    for language in ("zh", "en"):
        assert_computed(plan, language)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_number_is_a_fact(real_family: Family, many_family: Family, language: Language) -> None:
    for plan in (*real_family.plans, *many_family.plans[:6]):
        assert_computed(plan, language)


def assert_computed(plan: PlanRow, language: Language) -> None:
    """Every run of digits in the text stands in the facts."""
    facts = json.dumps(note_facts(plan, TENTH, language, False), ensure_ascii=False)
    known = set(re.findall(r"\d+", facts)) | {str(len(plan.answers_to))}
    for text in said(plan, TENTH, language):
        assert set(re.findall(r"\d+", text)) <= known


def made(folder: Path, often: dict[str, int]) -> PlanRow:
    """A district with so many indicators of each kind under a city that has just those."""
    kinds = [kind for kind in LINKS for _ in range(often[kind])]
    letters = [chr(ord("a") + place // 26) + chr(ord("a") + place % 26) for place in range(len(kinds))]
    above = [letter for letter, kind in zip(letters, kinds, strict=True) if kind != "own"]
    dropped = [f"z{chr(ord('a') + place)}" for place in range(often["trims"])]
    below = "".join(
        carried(letter, LINKS[kind][0].format(letter), LINKS[kind][1])
        for letter, kind in zip(letters, kinds, strict=True)
    )
    trims = "".join(
        f"  - {{indicator: city/{name}, because: no-subject, reason: 没有, proposed_by: 住建局}}\n" for name in dropped
    )
    family = ready(plans_of(
        folder, city=city((*above, *dropped)) if above + dropped else "indicators: {}\n",
        district=(f"indicators:\n{below}" if below else "indicators: {}\n") + (f"trims:\n{trims}" if trims else ""),
    ))
    return family.by_id["district"]


# --- the facts, as documented

STRUCTURES = {
    "top": "", "plan": "parents.*", "count": "groups.*", "difference": "differences.*", "office": "trims.offices.*",
    "reason": "trims.offices.*.reasons.*", "relations": "relations", "kind": "relations.same", "unknown": "unknown",
}


@pytest.mark.parametrize("page", ["note-template.md", "note-template.zh.md"])
def test_every_fact_is_documented(real_family: Family, many_family: Family, page: str) -> None:
    found = {
        name: set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE))
        for name, table in re.findall(
            r"<!-- facts: (\w+) -->\n((?:\|.*\n)+)", (DOCS / page).read_text(encoding="utf-8")
        )
    }
    real = note_facts(real_family.by_id["wujiagang"], TENTH, "zh", False)
    facts = real | {"differences": note_facts(many_family.by_id["county-7"], None, "zh", False)["differences"]}
    assert found.pop("document") == keys(facts, "plan") - keys(facts, "parents.*")
    trimmed = keys(facts, "trims.offices.*.reasons.*.indicators.*")
    assert found.pop("indicator") == trimmed | keys(facts, "relations.same.indicators.*")
    assert keys(facts, "own.proposers.*.reasons.*.indicators.*") < keys(facts, "relations.same.indicators.*")
    known = {name: keys(facts, path) for name, path in STRUCTURES.items()}
    assert found == known | {"count": known["count"] - {"trims"}}


def keys(facts: object, path: str) -> set[str]:
    """The names of what stands at a path of the facts."""
    place = facts
    for step in filter(None, path.split(".")):
        if step == "*":
            assert isinstance(place, list)
            place = place[0]
        else:
            assert isinstance(place, dict)
            place = place[step]
    assert isinstance(place, dict)
    return set(place)


def test_what_falls_short_of_a_figure_handed_down_is_weaker(tmp_path: Path) -> None:
    row = "name: 高标准农田, targets: {2027: 90万亩}, link: {to: city/a, relation: assigned}, assigned: {2027: 100万亩}"
    family = ready(plans_of(
        tmp_path, city="indicators: {a: {name: 高标准农田, targets: {2027: 300万亩}}}\n",
        district=f"indicators: {{a: {{{row}}}}}\n",
    ))
    assert said(family.by_id["district"])[-1].endswith("“高标准农田”1项的目标值弱于市级要求。")
