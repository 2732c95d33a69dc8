"""An opinion held against the one before: what was adopted, what was not, what is new."""

import json
from pathlib import Path

import pytest

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError
from auditor.ground.words import Words
from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.model.waiver import Waiver
from auditor.papers.opinion.against import compared
from auditor.papers.opinion.data import opinion_data
from auditor.papers.opinion.layout import opinion
from auditor.papers.opinion.rows import FollowUp
from auditor.papers.writers.text import in_language
from auditor.read.opinion import load_opinion
from tests.papers.opinion.opinions import TODAY, Made, against, opinion_on, small_opinion
from tests.papers.opinion.test_opinion import CITY, PLANS, district
from tests.papers.reading import body, column, plain, running, tables, whole
from tests.small import problems_of

GOOD = {"lifts": "100台", "share": "16.67%", "rate": "18.5%"}


def made(folder: Path, pack: RulePack, name: str, *waivers: Waiver, city: str = CITY, **said: str) -> Made:
    return small_opinion(folder / name, pack, waivers=waivers, city=city, district=district(**(GOOD | said)))


def fate(comparison: FollowUp, rule: str) -> tuple[str, str]:
    """State and remark of the one earlier row of a rule."""
    (found,) = [outcome for outcome in comparison.outcomes if outcome.row.rule == rule]
    return found.state, found.remark.zh


@pytest.mark.parametrize(("before", "after", "rule", "expected"), [
    ("18%", "18.5%", "ALN-003", ("adopted", "")),
    ("18%", "18.2%", "ALN-003", ("partly", "数值已向要求靠近")),
    ("18%", "18%", "ALN-003", ("not", "未改动")),
    ("18%", "17%", "ALN-003", ("not", "有变化但更差")),
    ("18%", "大幅提升", "ALN-003", ("not", "现无法判断，不作为采纳")),
    ("18%", "/", "ALN-003", ("not", "审核对象已不在方案中，且未见说明")),
])
def test_what_became_of_a_target_that_was_too_low(
    before: str, after: str, rule: str, expected: tuple[str, str], tmp_path: Path, pack: RulePack
) -> None:
    then, now = made(tmp_path, pack, "then", rate=before), made(tmp_path, pack, "now", rate=after)
    assert fate(against(then, now, tmp_path)[0], rule) == expected


def test_a_share_that_comes_nearer_is_adopted_in_part(tmp_path: Path, pack: RulePack) -> None:
    then, now = made(tmp_path, pack, "then", share="15%"), made(tmp_path, pack, "now", share="16.6%")
    comparison, rows = against(then, now, tmp_path)
    assert fate(comparison, "SHR-001") == ("partly", "数值已向要求靠近")
    (row,) = [row for row in rows if row.rule == "SHR-001"]
    assert row.standing is not None
    assert row.standing.state == "partly"


def test_what_was_not_there_before_is_new(tmp_path: Path, pack: RulePack) -> None:
    then, now = made(tmp_path, pack, "then"), made(tmp_path, pack, "now", rate="18%")
    comparison, rows = against(then, now, tmp_path)
    (row,) = [row for row in rows if row.rule == "ALN-003"]
    assert row.standing is not None
    assert (row.standing.state, comparison.fresh) == ("new", 1)


def test_an_indicator_that_vanishes_is_not_adopted_unless_it_is_trimmed(tmp_path: Path, pack: RulePack) -> None:
    then = made(tmp_path, pack, "then", rate="18%")
    gone = district(**GOOD)
    gone = gone[:gone.index("  rate:")]
    lost = small_opinion(tmp_path / "lost", pack, city=CITY, district=gone)
    assert fate(against(then, lost, tmp_path)[0], "ALN-003") == ("not", "审核对象已不在方案中，且未见说明")
    trims = "trims:\n  - {indicator: city/rate, because: no-subject, reason: 无此类设备, proposed_by: 区经信局}\n"
    trimmed = small_opinion(tmp_path / "trimmed", pack, city=CITY, district=gone + trims)
    assert fate(against(then, trimmed, tmp_path)[0], "ALN-003") == ("adopted", "该指标已列入删减")


MANY = CITY + "".join(f"  {id}: {{name: 指标{id}, group: 主要目标, targets: {{2027: 4座}}}}\n" for id in "xyz")


def trimmed(*dated: str) -> str:
    """Three trims; those that are named have a year with their value."""
    return "trims:\n" + "".join(
        f"  - {{indicator: city/{id}, said: 4座, {'year: 2027, ' if id in dated else ''}because: no-subject, "
        "reason: 无, proposed_by: 区住建局}\n" for id in "xyz"
    )


@pytest.mark.parametrize(("before", "after", "expected"), [
    ("", "x", ("partly", "3处中已改1处")),
    ("", "xy", ("partly", "3处中已改2处")),
    ("", "xyz", ("adopted", "")),
    ("", "", ("not", "未改动")),
    ("xy", "x", ("not", "未改动；另新增1处")),
    ("xy", "", ("not", "未改动；另新增2处")),
])
def test_rows_of_a_gathered_finding_are_counted_one_by_one(
    before: str, after: str, expected: tuple[str, str], tmp_path: Path, pack: RulePack
) -> None:
    then = made(tmp_path, pack, "then", city=MANY, more=trimmed(*before))
    now = made(tmp_path, pack, "now", city=MANY, more=trimmed(*after))
    assert fate(against(then, now, tmp_path)[0], "TRM-012") == expected


def test_what_is_waived_since_is_said_to_be_waived(tmp_path: Path, pack: RulePack) -> None:
    given = Waiver(
        "ALN-003", "district/rate@2027", "已同意", "市发改委", "2026-12-31", ("18%", "18.5%"), Mark("w.yaml", 2, 3)
    )
    then, now = made(tmp_path, pack, "then", rate="18%"), made(tmp_path, pack, "now", given, rate="18%")
    assert fate(against(then, now, tmp_path)[0], "ALN-003") == ("waived", "")
    back, rows = against(now, then, tmp_path)
    assert back.outcomes == tuple(outcome for outcome in back.outcomes if outcome.row.rule != "ALN-003")
    (row,) = [row for row in rows if row.rule == "ALN-003"]
    assert row.standing is not None
    assert (row.standing.state, row.standing.remark.zh) == ("new", "原已豁免，现恢复")


def test_a_rule_that_is_not_judged_again_leaves_its_request_open(
    tmp_path: Path, pack: RulePack
) -> None:
    then = made(tmp_path, pack, "then", rate="18%")
    fewer = RulePack({id: rule for id, rule in pack.rules.items() if id == "SHR-001"}, {})
    now = made(tmp_path, fewer, "now", rate="18.5%")
    assert fate(against(then, now, tmp_path)[0], "ALN-003") == ("unjudged", "本次未用该规则审核")


def test_a_datum_that_was_given_and_does_not_suffice(tmp_path: Path, pack: RulePack) -> None:
    city = "indicators:\n  a: {name: 报废汽车回收量, group: 主要目标, targets: {2027: 增长50%}}\n"
    text = (
        "document: {cites: []}\nindicators:\n  a: {name: 报废汽车回收量, group: 主要目标, targets: {2027: 32万辆}, "
        "link: {to: city/a, relation: at-least}%s}\n"
    )
    then = small_opinion(tmp_path / "then", pack, city=city, district=text % "")
    worse = small_opinion(tmp_path / "now", pack, city=city, district=text % ", baseline: {2023: 30万辆}")
    better = small_opinion(tmp_path / "good", pack, city=city, district=text % ", baseline: {2023: 16万辆}")
    assert fate(against(then, then, tmp_path)[0], "ALN-010") == ("not", "所需数据仍未提供")
    assert fate(against(then, worse, tmp_path)[0], "ALN-010") == ("partly", "所需数据已提供，判定为不符")
    assert fate(against(then, better, tmp_path)[0], "ALN-010") == ("adopted", "")


def test_an_opinion_on_a_draft_is_held_against_the_text_that_replaced_it(tmp_path: Path, pack: RulePack) -> None:
    draft = district(**(GOOD | {"rate": "18%", "share": "16.6%"}))
    old = f"parents: [city]\n{draft}"
    then = small_opinion(tmp_path / "then", pack, id="old-district", city=CITY, old_district=old)
    issued = district(**(GOOD | {"rate": "18.2%"})).replace("document: {", "document: {replaces: old-district, ", 1)
    now = small_opinion(tmp_path / "now", pack, city=CITY, old_district=old, district=issued)
    comparison, _ = against(then, now, tmp_path)
    assert fate(comparison, "SHR-001") == ("adopted", "")
    assert fate(comparison, "ALN-003") == ("partly", "数值已向要求靠近")


@pytest.mark.parametrize("id", PLANS)
def test_against_itself_nothing_is_adopted_and_nothing_is_new(
    id: str, real_family: Family, real_audit: Audit, pack: RulePack, tmp_path: Path
) -> None:
    one = opinion_on(real_family, real_audit, pack, id)
    comparison, rows = against(one, one, tmp_path)
    assert {outcome.state for outcome in comparison.outcomes} <= {"not"}
    assert comparison.fresh == 0
    assert [outcome.now for outcome in comparison.outcomes] == [
        (row.fingerprint,) for row in rows if row.part != "own"
    ]


def test_the_paper_says_how_much_was_adopted_and_what_is_new(tmp_path: Path, pack: RulePack) -> None:
    then = made(tmp_path, pack, "then", rate="18%", share="16.6%")
    now = made(tmp_path, pack, "now", rate="18.2%", lifts="90台", share="15%")
    comparison, rows = against(then, now, tmp_path)
    paper = in_language(opinion(now.plan, rows, TODAY, comparison), "zh")
    whole(paper)
    assert (
        f"与上次意见（2026-03-01，内容指纹 {then.plan.record.digest[:12]}，共{len(then.rows)}条）相比："
        "已采纳1条、部分采纳1条、未采纳0条；本次新提出0条。"
    ) in running(paper)
    table = tables(paper)[0]
    assert [(line[3], line[4]) for line in body(table)] == [
        ("已采纳", ""), ("部分采纳", "数值已向要求靠近；见本次第1条"),
    ]
    assert column(tables(paper)[1], "采纳情况") == ["部分采纳\n数值已向要求靠近"]
    whole(in_language(opinion(now.plan, rows, TODAY, comparison), "en"))


def test_the_comparison_is_in_the_json_and_can_be_read_again(tmp_path: Path, pack: RulePack) -> None:
    then, now = made(tmp_path, pack, "then", rate="18%"), made(tmp_path, pack, "now", rate="18.2%")
    comparison, rows = against(then, now, tmp_path)
    data = plain(opinion_data(now.plan, rows, TODAY, comparison))
    assert data["against"]["counts"] == {
        "adopted": 0, "partly": 1, "not": len(then.rows) - 1, "waived": 0, "unjudged": 0, "new": 0,
    }
    path = tmp_path / "second.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    again = load_opinion(str(path), "district")
    assert [(row.rule, row.fingerprint) for row in again.rows] == [(row.rule, row.fingerprint) for row in rows]
    assert again.digest == now.plan.record.digest


ADVICE = "；--against 需要以 auditor opinion PLAN -o 文件.json（或 文件.xlsx）生成的上次意见"


@pytest.mark.parametrize(("content", "place", "says"), [
    (None, "", "没有这个文件："),
    ("plan: district\n", "before.json:1:1", "不是 JSON" + ADVICE),
    ('{"version": 1,\n "plan": district}', "before.json:2:10", "不是 JSON" + ADVICE),
    ("[1, 2]", "", "不是修改意见（plan, rows 缺失或有误）" + ADVICE),
    ('{"findings": []}', "", "不是修改意见（plan 缺失或有误）" + ADVICE),
    ('{"version": 2, "plan": "district", "rows": []}', "", "的格式版本为 2，本程序只认 1"),
    (
        '{"version": 1, "plan": "district", "rows": [{}], "digest": "", "made_on": ""}', "",
        "（rows[0].number 缺失或有误）",
    ),
    (
        '{"version": 1, "plan": "other", "rows": [], "digest": "", "made_on": ""}', "",
        "是对方案“other”的意见，不是对“district”的意见",
    ),
])
def test_a_file_that_is_no_earlier_opinion_is_refused_in_one_sentence(
    content: str | None, place: str, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "before.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        load_opinion(str(path), "district")
    ((found, words),) = problems_of(refused.value)
    assert found == place
    assert says in words.zh
    assert words.en != words.zh


@pytest.mark.parametrize("damage", [
    ("rows", 0, "margin"), ("rows", 0, "subject"), ("rows", 0, "members"), ("rows", 0, "place"), ("made_on",),
])
def test_a_damaged_opinion_is_named_by_what_is_wrong(
    damage: tuple[str | int, ...], tmp_path: Path, pack: RulePack
) -> None:
    one = made(tmp_path, pack, "then", rate="18%")
    data = plain(opinion_data(one.plan, one.rows, TODAY, None))
    part = data
    for key in damage[:-1]:
        part = part[key]
    part[damage[-1]] = 7
    path = tmp_path / "before.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        load_opinion(str(path), "district")
    ((_, words),) = problems_of(refused.value)
    shown = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in damage).lstrip(".")
    assert f"（{shown}" in words.zh
    assert "缺失或有误）" in words.zh


def test_words_of_states_are_in_both_languages(tmp_path: Path, pack: RulePack) -> None:
    then, now = made(tmp_path, pack, "then", rate="18%"), made(tmp_path, pack, "now", rate="17%")
    (outcome,) = [each for each in against(then, now, tmp_path)[0].outcomes if each.row.rule == "ALN-003"]
    assert outcome.remark == Words("有变化但更差", "changed, for the worse")


@pytest.mark.parametrize(("answer", "after", "remark"), [
    ("adopted", "18.5%", "答复：采纳（照改）"),
    ("adopted", "18%", "答复：采纳，但未见修改（照改）；未改动"),
    ("declined", "18%", "答复：不采纳（照改）；未改动"),
    ("explained", "18.2%", "答复：说明（照改）；数值已向要求靠近"),
])
def test_what_was_answered_stands_beside_what_was_done(
    answer: str, after: str, remark: str, tmp_path: Path, pack: RulePack
) -> None:
    then, now = made(tmp_path, pack, "then", rate="18%"), made(tmp_path, pack, "now", rate=after)
    data = plain(opinion_data(then.plan, then.rows, TODAY, None))
    (row,) = [row for row in data["rows"] if row["rule"] == "ALN-003"]
    row["decision"] = {"answer": answer, "note": "照改"}
    path = tmp_path / "answered.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    earlier = load_opinion(str(path), "district")
    comparison, _ = compared(earlier, now.rows, now.plan, now.audit, now.cases)
    assert fate(comparison, "ALN-003")[1] == remark


def test_an_answer_that_is_none_is_named(tmp_path: Path, pack: RulePack) -> None:
    one = made(tmp_path, pack, "then", rate="18%")
    data = plain(opinion_data(one.plan, one.rows, TODAY, None))
    data["rows"][0]["decision"] = {"answer": "perhaps", "note": ""}
    path = tmp_path / "before.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        load_opinion(str(path), "district")
    assert "rows[0].decision.answer" in problems_of(refused.value)[0][1].zh
