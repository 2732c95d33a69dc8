"""The file of waivers: what it says, what is wrong with it, and one more entry at its end."""

from pathlib import Path

import pytest

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError
from auditor.model.rule import Rule
from auditor.model.waiver import Waiver
from auditor.read.waivers import load_waivers, with_entry
from auditor.report.waiver import waiver_lines
from tests.small import problems_of, rules_of

PLANS = ["wujiagang", "yichang"]
GOOD = """\
# 已批准的例外
waivers:
  - rule: ALN-003
    subject: yichang/new-energy-buses@2027
    reason: 市级已同意分两年到位
    approved_by: 市发改委
    until: 2026-12-31
    numbers: [80%, 1000]
  - rule: TRM-012
    subject: wujiagang
    family: equipment-renewal-2024
    reason: 起草说明未写年份
    approved_by: 区政府办
    until: "2027-06-30"
    members:
      wujiagang:yichang/scrapped-cars: [增长40%]
      wujiagang:yichang/sewage-works: []
"""
ENTRY = "reason: x, approved_by: y, until: 2026-12-31, numbers: []"


def written(folder: Path, text: str) -> Path:
    path = folder / "waivers.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_it_says(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    path = written(tmp_path, GOOD)
    one, other = load_waivers(path, shipped_rules, PLANS)
    assert one == Waiver(
        "ALN-003", "yichang/new-energy-buses@2027", "市级已同意分两年到位", "市发改委", "2026-12-31",
        ("80%", "1000"), Mark(str(path), 3, 5),
    )
    assert other.members == {
        "wujiagang:yichang/scrapped-cars": ("增长40%",), "wujiagang:yichang/sewage-works": (),
    }
    assert (other.family, other.until, other.numbers) == ("equipment-renewal-2024", "2027-06-30", ())


@pytest.mark.parametrize(("entry", "place", "sentence"), [
    ("rule: ALN-03, subject: yichang, " + ENTRY, "2:12",
     '"rule": expected a rule id, such as SHR-001, but the text “ALN-03” stands here'),
    ("rule: XYZ-001, subject: yichang, " + ENTRY, "2:12",
     'there is no rule "XYZ-001"; did you mean "HRZ-001"?'),
    ("rule: ALN-003, subject: yichan/a@2027, " + ENTRY, "2:30", 'there is no plan "yichan"; did you mean "yichang"?'),
    ("rule: ALN-003, subject: qq, " + ENTRY, "2:30", 'there is no plan "qq"; there are: wujiagang, yichang'),
    ("rule: ALN-003, subject: yichang, " + ENTRY.replace("12-31", "02-30"), "2:73",
     'until must be a date such as 2026-12-31; found "2026-02-30"'),
    ("rule: ALN-003, subject: yichang, " + ENTRY.replace("2026-12-31", "年底"), "2:73",
     '"until": expected a date, written 2026-12-31, but the text "年底" stands here'),
    ("rule: ALN-003, subject: yichang, because: z, " + ENTRY, "2:39",
     'unknown key "because"; allowed here: rule, subject, reason, approved_by, until, numbers, members, family'),
    ("rule: ALN-003, subject: yichang, members: {yichang/a@2027: [1]}, " + ENTRY, None,
     'item 1 of "waivers" must not have the keys numbers, members at once; delete one of them'),
    ("rule: ALN-003, subject: yichang, approved_by: y, until: 2026-12-31, numbers: [1]", "2:5",
     'item 1 of "waivers" lacks the key "reason"; add it'),
    ("rule: ALN-003, subject: yichang, " + ENTRY.replace("reason: x", 'reason: ""'), None,
     '"reason": expected text that is not empty, but an empty text stands here'),
])
def test_mistakes(
    tmp_path: Path, shipped_rules: dict[str, Rule], entry: str, place: str | None, sentence: str
) -> None:
    with pytest.raises(InputError) as found:
        load_waivers(written(tmp_path, f"waivers:\n  - {{{entry}}}\n"), shipped_rules, PLANS)
    ((at, words),) = problems_of(found.value)
    assert words.en.replace("“", '"').replace("”", '"') == sentence.replace("“", '"').replace("”", '"')
    assert place is None or at == f"waivers.yaml:{place}"


def test_all_mistakes_at_once(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    entries = "".join(f"  - {{rule: {rule}, subject: {subject}, {ENTRY}}}\n" for rule, subject in [
        ("XXX-001", "yichang"), ("ALN-003", "nowhere"), ("ALN-003", "yichang"), ("ALN-003", "yichang"),
    ])
    with pytest.raises(InputError) as found:
        load_waivers(written(tmp_path, f"waivers:\n{entries}"), shipped_rules, PLANS)
    problems = problems_of(found.value)
    assert [at for at, _ in problems] == ["waivers.yaml:2:12", "waivers.yaml:3:30", "waivers.yaml:5:5"]
    assert problems[2][1].zh.startswith("ALN-003 yichang 的豁免已写在 ")


def test_no_rule_takes_the_ids_of_waivers(tmp_path: Path) -> None:
    with pytest.raises(InputError) as found:
        rules_of(tmp_path, "id: WVR-007\nfor: plan\ncheck: plan.base_year > 1\n")
    ((at, words),) = problems_of(found.value)
    assert at == "rule-0.rule.yaml:7:5"
    assert words.zh == "规则编号“WVR-007”不可用：WVR 保留给关于豁免的发现；请换一个前缀"


def test_plans_that_were_not_read_are_not_missed(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    path = written(tmp_path, f"waivers:\n  - {{rule: ALN-003, subject: nowhere, {ENTRY}}}\n")
    assert len(load_waivers(path, shipped_rules, None)) == 1


@pytest.mark.parametrize("before", [
    "", "waivers: []\n", "# 说明\nwaivers: []\n", "waivers: []", GOOD, GOOD.rstrip("\n"),
    GOOD.replace("\n  ", "\n"),
])
def test_one_more_entry(tmp_path: Path, shipped_rules: dict[str, Rule], before: str) -> None:
    path = tmp_path / "waivers.yaml"
    if before:
        written(tmp_path, before)
    kept = load_waivers(path, shipped_rules, PLANS) if before else ()
    made = Waiver(
        "STM-006", "yichang/a@2024:body", '引号"与：冒号 # 井号', "甲: 乙", "2026-12-31", ("0.8：1", "10,000台"),
        Mark("", 0, 0),
    )
    path.write_text(with_entry(path, waiver_lines(made)), encoding="utf-8")
    *old, new = load_waivers(path, shipped_rules, PLANS)
    assert old == list(kept)
    assert (new.rule, new.subject, new.reason, new.approved_by, new.until, new.numbers) == (
        made.rule, made.subject, made.reason, made.approved_by, made.until, made.numbers
    )
    assert ("#" in before) == path.read_text(encoding="utf-8").startswith("#")


@pytest.mark.parametrize("before", [
    f"waivers: [{{rule: ALN-003, subject: yichang, {ENTRY}}}]\n",
    f"waivers:\n  - {{rule: ALN-003, subject: yichang, {ENTRY}}}\n...\n",
])
def test_a_file_that_takes_no_lines_is_left_alone(tmp_path: Path, before: str) -> None:
    path = written(tmp_path, before)
    made = Waiver("STM-006", "yichang", "a", "b", "2026-12-31", (), Mark("", 0, 0))
    with pytest.raises(InputError) as found:
        with_entry(path, waiver_lines(made))
    assert "waivers:" in found.value.problems[0].words.zh
    assert path.read_text(encoding="utf-8") == before
