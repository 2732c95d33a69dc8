"""What does not fit together in plan files: each with its place and one sentence in each language."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.ground.words import Words
from auditor.model.plan import LEVELS, RANK
from auditor.read.family import load_family
from auditor.read.files import plan_files
from tests.small import plans_of, problems_of, write_plans

# The text of the plan; what stands at the place where it is refused; the two sentences.
REFUSED = {
    "group": (
        "indicators:\n  a: {name: 电梯, group: 主要}\n", "主要}",
        "分组“主要”未在 groups 中声明；是否应为“主要目标”？",
        'group "主要" is not declared under groups; did you mean "主要目标"?',
    ),
    "action": (
        "actions:\n  urban: {title: 城市}\nindicators:\n  a: {name: 电梯, action: rural}\n", "rural}",
        "行动“rural”未在 actions 中声明；是否应为“urban”？",
        'action "rural" is not declared under actions; did you mean "urban"?',
    ),
    "no action at all": (
        "indicators:\n  a: {name: 电梯, action: rural}\n", "rural}",
        "行动“rural”未在 actions 中声明；这里一个也没有",
        'action "rural" is not declared under actions; there are none',
    ),
    "part of a statement": (
        "document: {parts: [body, annex]}\nindicators:\n  a:\n    name: 电梯\n    statements:\n"
        "      - {part: note, targets: {2027: 1台}}\n", "note, targets",
        "文件部分“note”未在 document.parts 中声明；已有：body, annex",
        'part "note" is not declared under document.parts; there are: body, annex',
    ),
    "part of a claim": (
        "document: {parts: [body]}\nclaims:\n  - {says: 共0项, part: note, counts: trims, equals: 0}\n",
        "note, counts",
        "文件部分“note”未在 document.parts 中声明；已有：body",
        'part "note" is not declared under document.parts; there are: body',
    ),
    "object of a trim": (
        "objects: {lifts: 电梯}\ntrims:\n"
        "  - {indicator: city/a, because: other, reason: 无, objects: [lifts, ships]}\n",
        "ships]", "对象“ships”未在 objects 中声明；已有：lifts",
        'object "ships" is not declared under objects; there are: lifts',
    ),
    "object of an action": (
        "actions:\n  urban: {title: 城市, objects: [ships]}\n", "ships]",
        "对象“ships”未在 objects 中声明；这里一个也没有",
        'object "ships" is not declared under objects; there are none',
    ),
    "trim into": (
        "indicators:\n  a: {name: 电梯}\ntrims:\n"
        "  - {indicator: city/b, because: merged, into: c, reason: 合并}\n", "c, reason",
        "并入的指标“c”不在本方案中；已有：a",
        'the indicator "c" that this was merged into is not in this plan; there are: a',
    ),
    "own with a parent": (
        "indicators:\n  a: {name: 电梯, link: {relation: own, to: city/a}}\n", "city/a}",
        "自主设定（relation: own）的指标没有上级指标；请去掉 to，或改用 same、share、at-least、assigned",
        "an own indicator has no parent: remove `to`, or use same, share, at-least or assigned",
    ),
    "a link without a parent": (
        "indicators:\n  a: {name: 电梯, link: {relation: share}}\n", "{relation: share}}",
        "对应关系 share 缺少 to；请写明上级指标（方案/指标），自主设定的写 relation: own",
        "a link with relation share needs `to`, the indicator above (plan/indicator); "
        "for an indicator of the plan's own write relation: own",
    ),
    "the group of a ledger": (
        "claims:\n  - {says: 0项, ledger: {group: 其他, before: 0, trimmed: 0, after: 0}}\n", "其他, before",
        "分组“其他”未在 groups 中声明；已有：主要目标, 具体目标",
        'group "其他" is not declared under groups; there are: 主要目标, 具体目标',
    ),
    "a restated plan": (
        "indicators:\n  a: {name: 电梯, restated: {provinze: {2027: 1台}}}\n", "{provinze: ",
        "方案“provinze”不在方案族中；已有：district",
        'plan "provinze" is not in the family; there are: district',
    ),
}


def refused(folder: Path, **texts: str) -> list[tuple[str, Words]]:
    """What a family is refused with."""
    with pytest.raises(InputError) as found:
        plans_of(folder, **texts)
    return problems_of(found.value)


@pytest.mark.parametrize("case", REFUSED)
def test_a_name_that_is_not_declared(case: str, tmp_path: Path) -> None:
    text, there, zh, en = REFUSED[case]
    ((place, words),) = refused(tmp_path, district=text)
    assert words == (zh, en)
    assert standing_at(tmp_path, place).startswith(there)


def standing_at(folder: Path, place: str) -> str:
    """The rest of the line at a place."""
    file, line, column = place.split(":")
    return (folder / file).read_text(encoding="utf-8").splitlines()[int(line) - 1][int(column) - 1:]


@pytest.mark.parametrize(("years", "found"), [("[2027, 2024]", "2027, 2024"), ("[2024, 2024]", "2024, 2024")])
def test_years_out_of_order(years: str, found: str, tmp_path: Path) -> None:
    ((place, words),) = refused(tmp_path, district=f"years: {years}\n")
    assert place == "district.plan.yaml:8:8"
    assert words.zh == f"years 应按先后排列且不重复，现为 {found}"
    assert words.en == f"years must be in ascending order without repeats; found {found}"


def test_a_parent_may_be_missing(tmp_path: Path) -> None:
    plans = plans_of(
        tmp_path, district="parents: [stadt, city]\nindicators: {a: {name: 电梯, restated: {stadt: {2027: 1台}}}}\n",
        city="parents: []\n",
    )
    assert plans.plans["district"].parents == ("stadt", "city")


def test_what_stands_above_a_missing_parent_may_be_missing_too(tmp_path: Path) -> None:
    plans = plans_of(
        tmp_path, county="parents: [district]\nindicators: {a: {name: 电梯, restated: {land: {2027: 1台}}}}\n",
        district="parents: [stadt]\nindicators: {a: {name: 电梯, restated: {land: {2027: 1台}}}}\n",
    )
    assert list(plans.plans["county"].indicators["a"].restated) == ["land"]


@pytest.mark.parametrize("key", ["replaces", "quoted_in"])
def test_a_plan_that_is_not_there(key: str, tmp_path: Path) -> None:
    ((place, words),) = refused(tmp_path, district=f"document: {{{key}: old, text: quoted}}\n")
    assert place.startswith("district.plan.yaml:")
    assert words.zh == "方案“old”不在方案族中；已有：district"
    assert words.en == 'plan "old" is not in the family; there are: district'


def test_an_id_twice(tmp_path: Path) -> None:
    files = write_plans(tmp_path, {"city": "", "other-city": ""})
    path = tmp_path / "other-city.plan.yaml"
    text = path.read_text(encoding="utf-8").replace("plan: other-city", "plan: city")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as found:
        load_family(files)
    ((place, words),) = problems_of(found.value)
    assert place == "other-city.plan.yaml:1:7"
    assert words.zh == "方案标识“city”已用于 city.plan.yaml:1:7；每个方案须有唯一标识"
    assert words.en == 'plan id "city" is already used at city.plan.yaml:1:7; give each plan an id of its own'


def test_all_mistakes_of_all_files_at_once_in_order_of_place(tmp_path: Path) -> None:
    found = refused(
        tmp_path,
        province="indicators:\n  a: {name: 电梯, group: 甲}\n  b: {name: 水泵, targets: {2027: 甲台}}\n",
        city="years: [2027, 2024]\nindicators:\n  a: {name: 电梯, link: {relation: same}}\n",
        district="indicators:\n  a: {nam: 电梯}\n  b: {name: 电梯, target: {2027: 1台}}\n",
    )
    assert [place.partition(":")[0].partition(".")[0] for place, _ in found] == sorted(
        place.partition(":")[0].partition(".")[0] for place, _ in found
    )
    files = [place.partition(".")[0] for place, _ in found]
    assert {file: files.count(file) for file in files} == {"city": 2, "district": 2, "province": 2}
    assert all(words.zh and words.en for _, words in found)


def test_a_value_that_is_not_understood_is_refused_at_its_place(tmp_path: Path) -> None:
    ((place, words),) = refused(tmp_path, district="indicators:\n  a: {name: 电梯, targets: {2027: 甲台}}\n")
    assert standing_at(tmp_path, place) == "甲台}}"
    assert "甲台" in words.zh
    assert "甲台" in words.en


def test_the_order_of_levels_and_ids(tmp_path: Path) -> None:
    plans = plans_of(tmp_path, district="", b_city="", a_city="", nation="", province="")
    assert list(plans.plans) == ["nation", "province", "a-city", "b-city", "district"]
    ranks = [RANK[level] for level in LEVELS]
    assert ranks == sorted(ranks)


def test_where_plan_files_are_looked_for(tmp_path: Path) -> None:
    write_plans(tmp_path / "one", {"city": "", "district": ""})
    write_plans(tmp_path / "two", {"city": ""})
    (tmp_path / "empty").mkdir()
    (tmp_path / "two" / "notes.yaml").write_text("a: b\n", encoding="utf-8")
    both = plan_files([str(tmp_path)])
    assert [[Path(file).name for file in family] for family in both] == [
        ["city.plan.yaml", "district.plan.yaml"], ["city.plan.yaml"],
    ]
    assert plan_files([str(tmp_path / "one" / "city.plan.yaml")]) == both[:1]       # a file is its folder
    assert plan_files([str(tmp_path / "one"), str(tmp_path / "one" / "city.plan.yaml")]) == both[:1]
    for path, sentence in {
        "nowhere": "does not exist; check the path", "empty": "no plan files (*.plan.yaml) in",
        "two/notes.yaml": "is not a plan file; plan files end in .plan.yaml",
    }.items():
        with pytest.raises(InputError) as found:
            plan_files([str(tmp_path / path)])
        assert sentence in found.value.problems[0].words.en
        assert str(tmp_path / path) in found.value.problems[0].words.zh


def test_a_mistake_of_shape_hides_no_other_mistake_of_the_file(tmp_path: Path) -> None:
    """A misspelled key, an unreadable value beside it and below it, an unknown parent of another plan's value."""
    found = refused(
        tmp_path,
        city="",
        district=(
            "indicators:\n"
            "  a: {name: 电梯, targts: {2027: 1台}, targets: {2027: 甲台}}\n"
            "  b: {name: 水泵, targets: {2027: 甲乙}, restated: {nowhere: {2027: 1台}}}\n"
            "  C: {name: 水泵, targets: {2027: 甲个}}\n"
            "  d: {name: 灯, group: 乙, link: {to: City/d, relation: same}, targets: {2027: 甲盏}}\n"
            "groups: [{nam: 甲}]\n"
        ),
    )
    assert [standing_at(tmp_path, place).partition(",")[0].partition(":")[0].strip() for place, _ in found] == [
        "targts", "甲台}}", "甲乙}", "{nowhere", "C", "City/d", "甲盏}}", "nam",
    ]


def test_a_mistake_of_yaml_hides_no_mistake_of_shape_or_value(tmp_path: Path) -> None:
    found = refused(
        tmp_path,
        city="",
        district=(
            "indicators:\n"
            "  a: {name: 电梯, name: 升降机}\n"
            "  b: {name: 水泵, targts: {2027: 1台}}\n"
            "  c: {name: 灯, targets: {2027: 甲盏}}\n"
            "  d: &here {name: 门, targets: {2027: 甲扇}}\n"
        ),
    )
    assert [standing_at(tmp_path, place).partition(" ")[0].partition(":")[0] for place, _ in found] == [
        "name", "targts", "甲盏}}", "&here", "甲扇}}",
    ]
