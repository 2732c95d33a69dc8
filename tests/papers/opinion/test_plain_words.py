"""What the office that gets an opinion must see, and what it is spared."""

from pathlib import Path

from tests.cli.small import auditor
from tests.small import write_plans

ABOVE = "indicators:\n  a: {name: 更新电梯, targets: {2027: 100台}}\n"


def opinion_of(folder: Path, plan: str, **plans: str) -> str:
    """The opinion on one of some plans, in Chinese."""
    write_plans(folder / "plans", plans)
    done = auditor("opinion", plan, "--format", "md", "--lang", "zh", cwd=folder)
    assert done.code == 0
    return done.out


def test_a_promise_that_only_strives_is_shown_though_the_quote_does_not_say_so(tmp_path: Path) -> None:
    told = opinion_of(
        tmp_path, "district",
        district="document: {parts: [body, annex]}\nindicators:\n  a:\n    name: 更新电梯\n    targets: {2027: 100台}\n"
                 "    statements: [{part: body, targets: {2027: 力争100台}, quote: 更新电梯100台}]\n",
    )
    assert "更新电梯100台（力争100台）" in told


def test_an_opinion_without_requests_has_no_empty_headings(tmp_path: Path) -> None:
    told = opinion_of(
        tmp_path, "district", city=ABOVE,
        district="indicators:\n"
                 "  a: {name: 更新电梯, targets: {2027: 10台}, link: {to: city/a, relation: share, share: 10%}}\n",
    )
    assert "没有修改意见" in told
    assert "##" not in told


def test_what_the_plans_below_say_stands_once_in_one_line(tmp_path: Path) -> None:
    below = "region: {{name: {name}}}\nparents: [city]\nindicators:\n" \
            "  a: {{name: 更新电梯, targets: {{2027: {much}}}, link: {{to: city/a, relation: share}}}}\n"
    told = opinion_of(
        tmp_path, "city", city=f"divisions: [{{name: 东区}}, {{name: 西区}}, {{name: 南区}}]\n{ABOVE}",
        east=below.format(name="东区", much="30台"), west=below.format(name="西区", much="20台"),
    )
    assert told.count("各下级：东区30台、西区20台") == 1
    assert "还差50台" in told
    assert told.count("30台") == 1
