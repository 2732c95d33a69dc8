"""A plan that begins from its parents: valid as it is, and whatever is chosen in it."""

import re
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from shutil import copy

import pytest

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.model.rows.build import Family
from auditor.model.rows.plan import PlanRow
from auditor.read.canonical import canonical_plan
from auditor.read.family import load_family
from auditor.read.yaml import parse
from auditor.report.start import Start, spelled, start_text
from tests.small import plans_of

CHOICE = re.compile(
    r"  # (?P<id>[a-z0-9-]+): \{name: .*link: \{to: (?P<to>[a-z0-9/-]+), relation: (?P<kind>[a-z-]+)\}\}$"
)
TRIM = re.compile(r"  # - \{indicator: (?P<to>[a-z0-9/-]+)\}")
KINDS = ("same", "share", "trim")


def started(family: Family, *parents: str, language: Language = "zh") -> str:
    return start_text(Start("new", "township", "某镇", ""), [family.by_id[id] for id in parents], language)


def chosen(text: str, kinds: Sequence[str]) -> str:
    """The text with one choice of every indicator uncommented: the kinds in turn."""
    wanted: dict[str, str] = {}
    turn = cycle(kinds)
    lines = []
    for line in text.split("\n"):
        choice, trim = CHOICE.match(line), TRIM.match(line)
        found = choice or trim
        if found is not None:
            if found["to"] not in wanted:
                wanted[found["to"]] = next(turn)
            if wanted[found["to"]] == (choice["kind"] if choice else "trim"):
                line = line.replace("# ", "", 1)
        lines.append(line)
    return "\n".join(lines)


def loaded(text: str, folder: Path, real_files: Sequence[Path]) -> PlanRow:
    """The plan among the others of its family."""
    (folder / "new.plan.yaml").write_text(text, encoding="utf-8")
    files = [Path(copy(path, folder)) for path in real_files] + [folder / "new.plan.yaml"]
    return ready(load_family([(str(path), path.name) for path in files])).by_id["new"]


@pytest.mark.parametrize(
    "parents", [("yichang",), ("nation",), ("liaocheng",), ("hubei", "hunan"), ("nanyang", "henan")]
)
def test_every_indicator_above_is_a_choice_of_three(real_family: Family, parents: tuple[str, ...]) -> None:
    text = started(real_family, *parents)
    above = {
        f"{plan.id}/{row.id}" for parent in parents
        for plan in ([real_family.by_id[parent]] if parent != "liaocheng" else [real_family.by_id["shandong"]])
        for row in plan.indicators
    }
    choices = [found for found in map(CHOICE.match, text.split("\n")) if found]
    assert {found["to"] for found in choices if found["kind"] == "same"} == above
    assert {found["to"] for found in choices if found["kind"] == "share"} == above
    assert {found["to"] for found in map(TRIM.match, text.split("\n")) if found} == above


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("parents", [("yichang",), ("liaocheng",), ("hubei", "hunan")])
@pytest.mark.parametrize("kinds", [(), ("same",), ("share",), ("trim",), KINDS])
def test_it_is_valid_whatever_is_chosen(
    real_family: Family, real_files: list[Path], tmp_path: Path, parents: tuple[str, ...], kinds: tuple[str, ...],
    language: Language,
) -> None:
    text = started(real_family, *parents, language=language)
    plan = loaded(chosen(text, kinds) if kinds else text, tmp_path, real_files)
    relations = [row.relation for row in plan.indicators]
    assert plan.record.parents == parents
    owed = [duty for duty in plan.duties if not duty.past_silence]
    assert len(plan.indicators) + len(plan.trims) == (len(owed) if kinds else 0)
    assert set(relations) | ({"trim"} if plan.trims else set()) == set(kinds)
    assert all(row.parent is not None for row in plan.indicators)


def test_what_is_known_is_filled_in(real_family: Family, real_files: list[Path], tmp_path: Path) -> None:
    plan = loaded(started(real_family, "yichang"), tmp_path, real_files).record
    title = "某镇推动大规模设备更新和消费品以旧换新行动方案（2024—2027年）"
    assert (plan.title, plan.level, plan.region) == (title, "township", "某镇")
    assert (plan.cites, plan.base_year, plan.years) == (("宜府办发〔2024〕31号",), 2023, (2024, 2027))
    assert [(group.name, group.headline) for group in plan.groups] == [("主要目标", True), ("具体目标", False)]


def test_the_lines_of_one_indicator(real_family: Family) -> None:
    lines = started(real_family, "yichang").split("\n")
    place = lines.index("  # 更新和加装电梯：2024年 /，2027年 1000台")
    assert lines[place + 1:place + 3] == [
        '  # lift-renewal: {name: 更新和加装电梯, group: 具体目标, targets: {2024: "/", 2027: ""}, '
        "link: {to: yichang/lift-renewal, relation: share}}",
        '  # lift-renewal: {name: 更新和加装电梯, group: 具体目标, targets: {2024: "/", 2027: 1000台}, '
        "link: {to: yichang/lift-renewal, relation: same}}",
    ]
    assert "  # - {indicator: yichang/lift-renewal}  # 更新和加装电梯" in lines


@pytest.mark.parametrize("kinds", [(), ("same",), ("share",), ("trim",)])
def test_it_can_be_put_in_order_and_still_offers_its_choices(real_family: Family, kinds: tuple[str, ...]) -> None:
    text = started(real_family, "hubei")
    text = chosen(text, kinds) if kinds else text
    made = canonical_plan(text.encode(), "new.plan.yaml").decode()
    if not kinds:
        assert made == text
    assert set(filter(CHOICE.match, text.split("\n"))) <= set(made.split("\n"))


def test_one_id_in_two_parents_makes_two(tmp_path: Path) -> None:
    one = "indicators:\n  a: {name: 甲, group: 主要目标, targets: {2027: 10台}}\n"
    family = ready(plans_of(tmp_path, city=one, other_city=one + "  b: {name: 乙}\n"))
    text = started(family, "city", "other-city")
    assert [found["id"] for found in map(CHOICE.match, text.split("\n")) if found and found["kind"] == "same"] == [
        "a", "other-city-a", "b",
    ]


def test_names_that_yaml_would_read_otherwise_are_quoted(tmp_path: Path) -> None:
    targets = '{2027: "1,050个", undated: "8%"}'
    family = ready(plans_of(tmp_path, city=f'indicators:\n  a: {{name: "甲: 1, {{乙}} # 丙", targets: {targets}}}\n'))
    text = started(family, "city")
    tree = parse(chosen(text, ("same",)).encode(), "new.plan.yaml").tree
    assert isinstance(tree, dict)
    assert tree["indicators"] == {"a": {
        "name": "甲: 1, {乙} # 丙", "targets": {"2027": "1,050个", "undated": "8%"},
        "link": {"to": "city/a", "relation": "same"},
    }}


@pytest.mark.parametrize("text", [
    "100台", "84.50%", "", "/", "420503", "1.5", "1e5", "0x1F", "true", "null", "-", "- a", "a: b", "a#b", "a\nb",
    "“班班通”设备", 'a"b\\c', "~", ".5", "新增（含自用桩）", "2024-05-30", "? a", "@x", "1:2", "inf",
])
def test_a_spelled_text_is_read_as_that_text(text: str) -> None:
    tree = parse(f"{{a: {spelled(text)}, b: [{spelled(text)}]}}\n".encode(), "x").tree
    assert isinstance(tree, dict)
    assert tree == {"a": text, "b": [text]}
    assert type(tree["a"]) is str
