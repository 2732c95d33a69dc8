"""Governments as they are: several plans of one, drafts, revisions, what is not at hand, own levels."""

from pathlib import Path

from auditor.ground.missing import missing
from auditor.judge.audit import ready
from auditor.model.rows.build import Family
from auditor.model.rows.trim import DutyRow
from auditor.run.perform import perform
from auditor.run.request import Request
from tests.small import plans_of, write_plans

LIFT = "a: {name: 更新电梯, group: 主要目标, targets: {2027: 100台}}"
PUMP = "b: {name: 更新水泵, group: 主要目标, targets: {2027: 10台}}"
GROUPS = "groups: [{name: 主要目标, headline: true}]\n"
ABOVE = f"{GROUPS}indicators:\n  {LIFT}\n  {PUMP}\n"


def family(folder: Path, **plans: str) -> Family:
    return ready(plans_of(folder, **plans))


def owed(family: Family, plan: str) -> list[tuple[str, object]]:
    """What a plan owes, and whether it is answered; what is not known as its reason."""
    return [(f"{duty.parent_plan.id}/{duty.indicator.id}", _answer(duty)) for duty in family.by_id[plan].duties]


def _answer(duty: DutyRow) -> object:
    answer = duty.answered
    return answer if isinstance(answer, bool) else answer.needs[0].reason


def test_a_government_owes_once_whatever_its_plans(tmp_path: Path) -> None:
    made = family(
        tmp_path, nation=ABOVE,
        province="parents: [nation]\nindicators: {a: {name: 更新电梯, link: {to: nation/a, relation: same}}}\n",
        sector="level: province\nregion: {name: province}\nparents: [nation]\nsector: 水利\n"
               "indicators: {b: {name: 更新水泵, link: {to: nation/b, relation: same}}}\n",
    )
    assert owed(made, "province") == [("nation/a", True), ("nation/b", True)]
    assert owed(made, "sector") == []


def test_a_sector_plan_alone_leaves_open_what_is_not_its_own(tmp_path: Path) -> None:
    made = family(
        tmp_path, nation=ABOVE,
        sector="level: province\nparents: [nation]\nsector: 水利\n"
               "indicators: {b: {name: 更新水泵, link: {to: nation/b, relation: same}}}\n",
    )
    assert owed(made, "sector") == [("nation/a", "general-plan"), ("nation/b", True)]


def test_a_sector_plan_answers_the_general_plan_of_its_government(tmp_path: Path) -> None:
    made = family(
        tmp_path, province=f"parents: []\n{ABOVE}",
        sector="level: province\nregion: {name: province}\nparents: [province]\nsector: 水利\n"
               "indicators: {b: {name: 更新水泵, link: {to: province/b, relation: same}}}\n",
        other="level: province\nregion: {name: elsewhere}\nparents: [province]\nindicators: {}\n",
    )
    sector, other = made.by_id["sector"], made.by_id["other"]
    assert (sector.not_above, sector.skips_level, sector.duties) == ((), False, [])
    assert [row.parent_above for row in sector.indicators] == [True]
    assert other.not_above == (made.by_id["province"].title,)
    assert made.by_id["province"].children == [other]


def test_duties_look_past_a_text_that_is_not_whole(tmp_path: Path) -> None:
    made = family(
        tmp_path, province=f"parents: []\n{ABOVE}",
        city="parents: [province]\ndocument: {text: partial}\n"
             "indicators: {b: {name: 更新水泵, link: {to: province/b, relation: same}}}\n",
        district="parents: [city]\nindicators: {}\n",
    )
    assert owed(made, "district") == [("city/b", False), ("province/a", False)]
    near, far = made.by_id["district"].duties
    assert (near.past_silence, far.past_silence, near.between.zh) == (False, True, "")
    assert far.between.zh == "（其间city文本未完全掌握）"


def test_a_complete_group_is_no_silence(tmp_path: Path) -> None:
    made = family(
        tmp_path, city=f"parents: []\n{ABOVE}",
        district=f"parents: [city]\n{GROUPS}document: {{text: partial, complete: [主要目标]}}\nindicators: {{}}\n",
        county="parents: [city]\ndocument: {text: partial}\nindicators: {}\n",
    )
    assert owed(made, "district") == [("city/a", False), ("city/b", False)]
    assert owed(made, "county") == [("city/a", "answer-partial"), ("city/b", "answer-partial")]


def test_what_answers_a_replaced_plan_is_told_what_is_in_force(tmp_path: Path) -> None:
    made = family(
        tmp_path, city=f"parents: []\n{ABOVE}",
        revised="level: city\nregion: {name: city}\nparents: []\ndocument: {replaces: city, date: 2024-06-01}\n"
                "indicators: {a: {name: 更新电梯, targets: {2027: 200台}}}\n",
        district="parents: [city]\ndocument: {date: 2024-07-01}\n"
                 "indicators: {a: {name: 更新电梯, targets: {2027: 100台}, link: {to: city/a, relation: same}}}\n",
    )
    (row,) = made.by_id["district"].indicators
    assert (row.parent_replaced, row.follows_revision, row.in_force) == (
        True, True, made.indicators["revised", "a"],
    )
    assert row.revision.zh == (
        f"“{made.by_id['city'].title}”已被“{made.by_id['revised'].title}”取代（方案标识 revised）；"
        "现行“200台”，原“100台”，本级“100台”"
    )


def test_a_link_to_a_plan_that_is_not_at_hand_is_open(tmp_path: Path) -> None:
    made = family(
        tmp_path, district="parents: [city]\n"
        "indicators: {a: {name: 更新电梯, link: {to: city/a, relation: same}}, b: {name: 泵, link: {to: town/b, "
        "relation: same}}}\n",
    )
    plan = made.by_id["district"]
    first, second = plan.indicators
    assert plan.absent == ("city",)
    assert first.link_found == missing("absent", "city", "a")
    assert second.link_found is False


def test_a_family_names_its_levels_and_includes_another(tmp_path: Path) -> None:
    eu = "level: union\nparents: []\nindicators: {a: {name: Homes, targets: {2027: 10%}}}\n"
    write_plans(tmp_path / "union", {"eu": eu})
    (tmp_path / "union" / "family.yaml").write_text(
        "levels: [{id: union, zh: 欧盟, en: Union}, {id: state, zh: 成员国, en: Member State}]\n", encoding="utf-8"
    )
    write_plans(tmp_path / "states", {
        "xa": "level: Member State\nregion: {name: Aland, code: XA-1}\nparents: [eu]\n"
              "indicators: {a: {name: Homes, targets: {2027: 8%}, link: {to: eu/a, relation: same}}}\n",
    })
    (tmp_path / "states" / "family.yaml").write_text("includes: [../union]\n", encoding="utf-8")
    audit = perform(Request(paths=(str(tmp_path / "states"),), cached=False)).reported.audit
    assert [(plan.id, plan.level, plan.level_words.en) for plan in audit.plans] == [("xa", "state", "Member State")]
    assert [finding.rule for finding in audit.findings if finding.severity == "error"] == ["ALN-001"]
