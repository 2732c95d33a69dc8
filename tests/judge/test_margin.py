"""How far a finding is off: a measure that does not grow where nothing became less consistent."""

from fractions import Fraction
from pathlib import Path

import pytest

from tests.small import audited

CITY = "indicators: {{a: {{name: 更新电梯, targets: {{2027: {0}}}}}}}\n"
DISTRICT = """\
indicators:
  a:
    name: 更新电梯
    targets: {{2027: {0}}}
    link: {{to: city/a, relation: at-least{1}}}
    statements: [{{part: body, targets: {{2027: {0}}}}}]
"""


def margin(folder: Path, check: str, child: str, parent: str, more: str = "") -> str:
    """The margin of the finding about a district's link or plan."""
    subject = "plan" if "plan." in check else "link"
    made = audited(
        folder, f"for: {subject}\nwhen: {subject}.plan.level == 'district'\n".replace("plan.plan", "plan")
        + f"check: {check}\n", city=CITY.format(parent), district=DISTRICT.format(child, more),
    )
    return next(finding.margin for finding in made.findings if finding.verdict == "violated")


REACHES = "reaches(link.child, link.parent, link.downward)"


@pytest.mark.parametrize(("check", "child", "parent", "expected"), [
    # amounts in parts of what ought to be, whatever their size and unit
    (REACHES, "900台", "1000台", "0.1"), (REACHES, "1800台", "2000台", "0.1"), (REACHES, "405台", "500台", "0.19"),
    (REACHES, "0.9公里", "1公里", "0.1"), (REACHES, "900米", "1公里", "0.1"), (REACHES, "1台", "3台", "2/3"),
    ("same_number(link.child, link.parent)", "1100台", "1000台", "0.1"),
    ("at_digits(link.child, link.parent)", "1100台", "1000台", "0.1"),
    # percentages in points
    (REACHES, "85%", "90%", "0.05"), (REACHES, "40%", "45%", "0.05"),
    ("same_number(link.child, link.parent)", "95%", "90%", "0.05"),
    ("at_digits(link.child, link.parent)", "95%", "90%", "0.05"),
    # less is better
    (REACHES, "12%", "不超过10%", "0.02"), (REACHES, "下降10%", "下降13%", "0.03"),
    (REACHES, "5台", "不超过4台", "0.25"),
    # of nothing there are no parts
    (REACHES, "5台", "不超过0台", "5"),
    # bounds and wordings in steps
    ("holds_bound(link.child, link.parent)", "90%以上", "超过90%", "1"),
    ("holds_bound(link.child, link.parent)", "约90%", "超过90%", "2"),
    ("same_bound(link.child, link.parent)", "超过90%", "约90%", "2"),
    (REACHES, "基本完成", "全部完成", "1"), (REACHES, "大部分完成", "全部完成", "2"),
    ("same_number(link.child, link.parent)", "大部分完成", "基本完成", "1"),
    # two quantities side by side, and what a rule works out
    ("link.child >= link.parent", "900台", "1000台", "0.1"),
    ("link.computed_share <= 0.5", "600台", "1000台", "0.1"),
    # counts in numbers; nothing that is no number has a margin
    ("count(plan.indicators) == 4", "1台", "1台", "3"), ("count(plan.indicators) < 1", "1台", "1台", "0"),
    ("plan.level == 'city'", "1台", "1台", ""), ("not link.stricter", "2台", "1台", ""),
])
def test_a_margin(tmp_path: Path, check: str, child: str, parent: str, expected: str) -> None:
    assert margin(tmp_path, check, child, parent) == expected


def test_a_declared_share_is_off_in_points(tmp_path: Path) -> None:
    check = "agrees(link.computed_share, link.share)"
    off = [
        Fraction(margin(tmp_path / child, check, child, parent, ", share: 18%"))
        for child, parent in (("100台", "600台"), ("200台", "1200台"))
    ]
    assert off == [Fraction(18, 100) - Fraction(1, 6)] * 2


def test_of_what_must_all_hold_the_first_that_fails_counts_and_of_what_may_the_nearest(tmp_path: Path) -> None:
    two = "count(plan.indicators) == 3 {} count(plan.indicators) == 2"
    assert margin(tmp_path / "and", two.format("and"), "1台", "1台") == "2"
    assert margin(tmp_path / "or", two.format("or"), "1台", "1台") == "1"
