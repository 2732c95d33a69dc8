"""What a waiver covers, and what is said of one that does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.judge.waivers import apply, numbers_of
from auditor.model.address import address_of
from auditor.model.audit import Granted
from auditor.model.waiver import Waiver
from tests.judge.small import (
    CITY,
    DAY,
    DISTRICT,
    GATHERED,
    HERE,
    LINKS,
    TARGETS,
    counts,
    found,
    gathered,
    hanging,
    waiver_of,
    warnings,
)
from tests.small import audited

LIFTS, PUMPS = "district/a@2024", "district/b@2024"
GRANTED = Granted("已报备", "市发改委", "2026-12-31", HERE)


def test_without_waivers_the_audit_is_the_same(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    assert apply(made, [], DAY) is made


def test_only_the_verdict_and_the_counts_change(tmp_path: Path) -> None:
    made = audited(tmp_path, TARGETS, city=CITY, district=DISTRICT)
    bare = found(made, "TST-001", LIFTS)
    after = apply(made, [waiver_of(bare)], DAY)
    assert counts(made) == (3, 1, 0)
    assert counts(after) == (2, 1, 1)
    assert found(after, "TST-001", LIFTS) == replace(bare, verdict="waived", waiver=GRANTED)
    assert [each.fingerprint for each in after.findings] == [each.fingerprint for each in made.findings]


def test_what_cannot_be_judged_can_be_waived(tmp_path: Path) -> None:
    made = audited(tmp_path, TARGETS, city=CITY, district=DISTRICT)
    bare = found(made, "TST-001", "district/b@2027")
    assert (bare.verdict, numbers_of(bare.evidence)) == ("undetermined", ("大幅提升",))
    after = apply(made, [waiver_of(bare)], DAY)
    assert (counts(after), found(after, "TST-001", "district/b@2027").verdict) == ((3, 0, 1), "waived")


def test_it_lapses_when_words_change_too(tmp_path: Path) -> None:
    made = audited(tmp_path, TARGETS, city=CITY, district=DISTRICT.replace("大幅提升", "有所提升"))
    bare = found(made, "TST-001", "district/b@2027")
    after = apply(made, [waiver_of(bare, numbers=("大幅提升",))], DAY)
    assert warnings(after) == ["WVR-002"]


def test_it_lapses_when_the_number_of_the_parent_changes(tmp_path: Path) -> None:
    before = audited(tmp_path / "before", LINKS, city=CITY, district=DISTRICT)
    given = waiver_of(found(before, "TST-001", LIFTS))
    assert given.numbers == ("1台", "9台")
    made = audited(tmp_path / "after", LINKS, city=CITY.replace("9台", "8台"), district=DISTRICT)
    after = apply(made, [given], DAY)
    assert found(after, "TST-001", LIFTS) == found(made, "TST-001", LIFTS)
    assert after.findings[-1].message == (
        f"对 TST-001 {LIFTS} 的豁免失效：批准时的数值为 1台、9台，现为 1台、8台；发现恢复",
        f"the waiver of TST-001 for {LIFTS} lapsed: it was given for 1台, 9台, now 1台, 8台; its finding is back",
    )


@pytest.mark.parametrize("numbers", [("9台", "1台"), ("１台", "9 台")])
def test_order_and_width_of_numbers_do_not_matter(tmp_path: Path, numbers: tuple[str, ...]) -> None:
    made = audited(tmp_path, LINKS, city=CITY, district=DISTRICT)
    after = apply(made, [waiver_of(found(made, "TST-001", LIFTS), numbers=numbers)], DAY)
    assert (warnings(after), found(after, "TST-001", LIFTS).verdict) == ([], "waived")


@pytest.mark.parametrize("numbers", [(), ("1台",), ("1台", "1台", "9台"), ("1台", "9")])
def test_other_numbers_never_cover(tmp_path: Path, numbers: tuple[str, ...]) -> None:
    made = audited(tmp_path, LINKS, city=CITY, district=DISTRICT)
    after = apply(made, [waiver_of(found(made, "TST-001", LIFTS), numbers=numbers)], DAY)
    assert (warnings(after), counts(after)) == (["WVR-002"], counts(made))


@pytest.mark.parametrize("subject", ["district", "district/a", "district/a@2026", "district/c@2024"])
def test_only_a_full_address_covers(tmp_path: Path, subject: str) -> None:
    made = audited(tmp_path, TARGETS, city=CITY, district=DISTRICT)
    after = apply(made, [waiver_of(found(made, "TST-001", LIFTS), subject=subject)], DAY)
    assert (warnings(after), counts(after)) == (["WVR-003"], counts(made))
    assert "该规则在此方案的发现：district/" in after.findings[-1].message.zh


def test_expired_tells_who_had_approved_it(tmp_path: Path) -> None:
    made = audited(tmp_path, LINKS, city=CITY, district=DISTRICT)
    after = apply(made, [waiver_of(found(made, "TST-001", LIFTS))], "2027-01-01")
    warning = next(each for each in after.findings if each.rule == "WVR-001")
    assert (warning.severity, warning.verdict, warning.at) == ("warning", "violated", HERE)
    assert warning.message.en == (
        f"the waiver of TST-001 for {LIFTS} expired on 2026-12-31 (approved by 市发改委: 已报备); "
        "its finding is back"
    )
    assert counts(after) == counts(made)


def test_one_waiver_is_wrong_in_one_way(tmp_path: Path) -> None:
    made = audited(tmp_path, LINKS, city=CITY, district=DISTRICT)
    expired = waiver_of(found(made, "TST-001", LIFTS), numbers=("5台",), until="2026-01-01")
    assert warnings(apply(made, [expired], DAY)) == ["WVR-001"]
    assert warnings(apply(made, [replace(expired, subject="district/z")], DAY)) == ["WVR-003"]


def test_rules_and_plans_that_were_not_judged_are_left_alone(tmp_path: Path) -> None:
    made = audited(tmp_path, LINKS, city=CITY, district=DISTRICT)
    given = waiver_of(found(made, "TST-001", LIFTS))
    assert apply(made, [replace(given, rule="TST-009"), replace(given, subject="elsewhere/a@2024")], DAY) is made


def test_what_hangs_below_a_waived_finding_stands_for_itself(tmp_path: Path) -> None:
    made = hanging(tmp_path)
    top = found(made, "TST-001", LIFTS)
    after = apply(made, [waiver_of(top)], DAY)
    assert found(after, "TST-001", LIFTS).related == ()
    assert [each for each in after.findings if each.rule == "TST-002"] == list(top.related)
    assert counts(after, "TST-002") == counts(made, "TST-002")


def test_what_hangs_below_is_waived_alone(tmp_path: Path) -> None:
    made = hanging(tmp_path)
    after = apply(made, [waiver_of(found(made, "TST-002", LIFTS))], DAY)
    assert found(after, "TST-001", LIFTS).verdict == "violated"
    assert [each.verdict for each in found(after, "TST-001", LIFTS).related] == ["waived"]
    assert (counts(after), counts(after, "TST-002")[2]) == (counts(made), 1)


def test_both_waived_stay_together(tmp_path: Path) -> None:
    made = hanging(tmp_path)
    both = [waiver_of(found(made, rule, LIFTS)) for rule in ("TST-001", "TST-002")]
    after = apply(made, both, DAY)
    assert len(after.findings) == len(made.findings)
    assert [each.verdict for each in found(after, "TST-001", LIFTS).related] == ["waived"]


def test_open_questions_below_a_waived_one_stay_open(tmp_path: Path) -> None:
    made = hanging(tmp_path)
    top = found(made, "TST-001", "district/b@2027")
    assert [each.verdict for each in (top, *top.related)] == ["undetermined", "undetermined"]
    after = apply(made, [waiver_of(top)], DAY)
    assert [each.rule for each in after.findings if each.verdict == "undetermined"] == ["TST-002"]


def test_a_plan_covers_all_rows_with_their_numbers(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    (bare,) = made.findings
    given = waiver_of(bare)
    assert (given.subject, given.numbers) == ("district", ("1台", "2台", "1台"))
    (covered,) = apply(made, [given], DAY).findings
    assert (covered.verdict, covered.waiver) == ("waived", GRANTED)
    assert [member.waiver for member in covered.members] == [GRANTED] * 3
    assert counts(apply(made, [given], DAY)) == (0, 0, 3)


def test_a_plan_covers_the_only_row_that_is_left(tmp_path: Path) -> None:
    made = gathered(tmp_path, "indicators: {a: {name: 更新电梯, targets: {2024: 1台, 2027: 8台}}}\n")
    (bare,) = made.findings
    assert (bare.members, address_of(bare.subject)) == ((), LIFTS)
    after = apply(made, [waiver_of(bare, subject="district")], DAY)
    assert (counts(after), warnings(after)) == ((0, 0, 1), [])


def test_one_row_of_many(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    (bare,) = made.findings
    after = apply(made, [waiver_of(bare, subject=PUMPS, numbers=("1台",))], DAY)
    (covered,) = after.findings
    assert (covered.verdict, covered.waiver, covered.severity) == ("violated", None, "error")
    assert [member.waiver for member in covered.members] == [None, None, GRANTED]
    assert (counts(after), covered.fingerprint) == ((2, 0, 1), bare.fingerprint)


def test_rows_one_by_one_until_all_are_waived(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    (bare,) = made.findings
    rows = [
        waiver_of(
            bare, subject=address_of(member.subject), numbers=numbers_of(member.evidence), until=f"2026-12-3{day}"
        )
        for day, member in enumerate(bare.members)
    ]
    (covered,) = apply(made, rows[::-1], DAY).findings
    assert covered.verdict == "waived"
    assert covered.waiver == replace(GRANTED, until="2026-12-30")       # the one that ends first


def members(made: Waiver, **numbers: str) -> Waiver:
    named = {f"district/{name.replace('_', '@')}": (number,) for name, number in numbers.items()}
    return replace(made, numbers=(), members=named)


def test_named_rows_and_no_other(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    given = members(waiver_of(made.findings[0]), a_2024="1台", b_2024="1台", gone_2024="7台")
    (covered,) = apply(made, [given], DAY).findings
    assert [member.waiver for member in covered.members] == [GRANTED, None, GRANTED]


def test_a_named_row_that_changed_comes_back_alone(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    given = members(waiver_of(made.findings[0]), a_2024="1台", a_2027="3台", b_2024="1台")
    after = apply(made, [given], DAY)
    covered = found(after, "TST-001", "district")
    assert [member.waiver for member in covered.members] == [GRANTED, None, GRANTED]
    assert after.findings[-1].message.zh == (
        "对 TST-001 district/a@2027 的豁免失效：批准时的数值为 3台，现为 2台；发现恢复"
    )


def test_named_rows_that_are_all_gone(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    given = members(waiver_of(made.findings[0]), z_2024="1台")
    assert warnings(apply(made, [given], DAY)) == ["WVR-003"]


def test_a_named_row_that_is_left_alone(tmp_path: Path) -> None:
    made = gathered(tmp_path, "indicators: {a: {name: 更新电梯, targets: {2024: 1台, 2027: 8台}}}\n")
    given = members(waiver_of(made.findings[0], subject="district"), a_2024="1台", a_2027="2台")
    after = apply(made, [given], DAY)
    assert (counts(after), warnings(after)) == ((0, 0, 1), [])


def test_the_closer_waiver_of_a_row_speaks_for_it(tmp_path: Path) -> None:
    made = gathered(tmp_path)
    whole = waiver_of(made.findings[0])
    row = waiver_of(made.findings[0], subject=PUMPS, numbers=("1台",), reason="另议", until="2026-11-30")
    for given in ([whole, row], [row, whole]):
        (covered,) = apply(made, given, DAY).findings
        assert (covered.verdict, covered.waiver) == ("waived", GRANTED)
        assert [member.waiver and member.waiver.reason for member in covered.members] == ["已报备", "已报备", "另议"]
        after = apply(made, given, "2026-12-01")
        assert (warnings(after), found(after, "TST-001", "district").verdict) == (["WVR-001"], "waived")


def test_rows_that_wait_for_one_text_are_waived_one_by_one(tmp_path: Path) -> None:
    rule = "for: link\ncheck: stated(link.share)\n"
    quoted = "document: {text: partial}\n" + DISTRICT.replace("b:", "c: {name: 更新锅炉, targets: {2027: 1台}, "
        "link: {to: city/a, relation: share}}\n  b:")
    made = audited(tmp_path, rule, city=CITY, district=quoted)
    (bare,) = [each for each in made.findings if each.members]
    first = bare.members[0]
    row = waiver_of(bare, subject=address_of(first.subject), numbers=numbers_of(first.evidence))
    after = apply(made, [row], DAY)
    covered = next(each for each in after.findings if each.members)
    assert (covered.verdict, covered.members[0].waiver) == ("undetermined", GRANTED)
    assert counts(after) == (counts(made)[0], counts(made)[1] - 1, 1)


def test_several_at_once(tmp_path: Path) -> None:
    made = audited(tmp_path, [TARGETS, GATHERED.replace("> 5", "> 1")], city=CITY, district=DISTRICT)
    given = [waiver_of(each) for each in made.findings]
    after = apply(made, given, DAY)
    assert {each.verdict for each in after.findings} == {"waived"}
    assert warnings(after) == []
