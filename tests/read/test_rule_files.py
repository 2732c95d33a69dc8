"""A rule that is wrong is refused at its own line, before anything is judged."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.ground.words import Words
from auditor.judge.audit import audit
from auditor.judge.compiled import compile_rules
from auditor.model.rule import RulePack
from auditor.read.rules import load_rules
from tests.small import plans_of, problems_of, rules_of

GOOD = "for: link\ncheck: link.computed_share <= 1\n"


def refused(folder: Path, *texts: str) -> list[tuple[str, Words]]:
    """What some rules are refused with, by the loader or the compiler."""
    with pytest.raises(InputError) as found:
        compile_rules(rules_of(folder, *texts))
    return problems_of(found.value)


# The text of the rule; the line of the text (from 1) and column of the mistake; a part of each sentence.
WRONG = {
    "a wrong name": (
        "for: link\ncheck: link.computed_shar <= 1\n", 2, 8,
        "link 没有“computed_shar”；是否应为“computed_share”？",
        'link has no "computed_shar"; did you mean "computed_share"?',
    ),
    "a wrong root": (
        "for: link\ncheck: target.number <= 1\n", 2, 8,
        "未知名称“target”", 'unknown name "target"',
    ),
    "a wrong name in when": ("for: link\nwhen: link.year > 1 and linc.year > 2\ncheck: link.nominal\n", 2, 25,
                             "未知名称“linc”；是否应为“link”？",
                             'unknown name "linc"; did you mean "link"?'),
    "an unknown function": ("for: link\ncheck: agree(link.computed_share, link.share)\n", 2, 8,
                            "未知函数“agree”；是否应为“agrees”？",
                            'unknown function "agree"; did you mean "agrees"?'),
    "a wrong type": ("for: link\ncheck: link.name < 1\n", 2, 8, "文字与数字不能用 < 比较",
                     "a text and a number cannot be compared with <"),
    "no judgement": ("for: link\ncheck: link.computed_share\n", 2, 8, "表达式应得出是非判断，现得出数字",
                     "the expression must be true or false; it gives a number"),
    "an unknown parameter": ("for: link\ncheck: link.computed_share > params.least\n", 2, 30,
                             "params 没有“least”", 'params has no "least"'),
    "a dunder": (
        "for: link\ncheck: link.__class__ == 'a'\n", 2, 8,
        "名称不能以下划线开头", "do not begin with an underscore",
    ),
    "a comprehension": (
        "for: link\ncheck: any([row for row in plan.links])\n", 2, 12,
        "不允许使用", "is not part of the language",
    ),
    "a power": ("for: link\ncheck: 9**9**9 > 1\n", 2, 8, "不允许使用 **", "** is not part of the language"),
    "a wrong name in a message": (
        f"{GOOD}message:\n  zh: '{{link.nome}}'\n  en: message\n", 4, 7, "说明模板有误：link 没有“nome”",
        'in the message template: link has no "nome"'),
    "python in a message": (
        f"{GOOD}message:\n  zh: 说明\n  en: '{{link.__class__}}'\n", 5, 7, "名称不能以下划线开头",
        "do not begin with an underscore"),
    "a wide field in a message": (
        f"{GOOD}message:\n  zh: 说明\n  en: '{{link.name:>999999999}}'\n", 5, 7, "不允许使用 :>999999999",
        ":>999999999 is not part of the language"),
    "a wrong name in a suggestion": (
        f"{GOOD}suggest:\n  - zh: '{{link.nome}}'\n    en: suggestion\n", 4, 9, "说明模板有误：link 没有“nome”",
        'in the message template: link has no "nome"'),
    "a wrong condition of a suggestion": (
        f"{GOOD}suggest:\n  - when: link.name\n    zh: 建议\n    en: suggestion\n", 4, 11,
        "表达式应得出是非判断，现得出文字", "the expression must be true or false; it gives a text"),
    "a wrong path of evidence": (
        f"{GOOD}shows: [link.childd]\n", 3, 8,
        "link 没有“childd”", 'link has no "childd"',
    ),
    "a wrong place": (f"{GOOD}at: link.shar\n", 3, 5, "link 没有“shar”", 'link has no "shar"'),
    "a rule above that is none": (f"{GOOD}under: [TST-009]\n", 3, 8, "under 指向的规则“TST-009”不存在",
                                  'under names the rule "TST-009", which does not exist'),
    "gather without a message": (
        f"{GOOD}gather: true\n", 3, 9,
        "有 gather 的规则须有", "a rule with `gather` needs",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_rule_that_is_wrong_is_refused_at_its_own_place(case: str, tmp_path: Path) -> None:
    text, line, column, zh, en = WRONG[case]
    ((place, words),) = refused(tmp_path, text)
    assert zh in words.zh
    assert en in words.en
    file, row, col = place.split(":")
    written = next(tmp_path.rglob("*.rule.yaml")).read_text(encoding="utf-8").splitlines()
    wanted = text.splitlines()[line - 1]
    assert file == "rule-0.rule.yaml"
    assert written[int(row) - 1] == wanted
    assert int(col) == column


@pytest.mark.parametrize(("text", "hint"), [
    ("for: link\nchek: link.nominal\n", 'unknown key "chek"; did you mean "check"?'),
    ("for: linc\ncheck: link.nominal\n", "linc"),
    (f"{GOOD}severity: fatal\n", "fatal"),
    (f"{GOOD}params: {{least: {{type: numbr, default: 1, means: {{zh: 少, en: least}}}}}}\n", "numbr"),
    ("id: shr1\nfor: link\ncheck: link.nominal\n", "shr1"),
])
def test_a_wrong_shape_is_refused_by_the_schema(text: str, hint: str, tmp_path: Path) -> None:
    found = refused(tmp_path, text)
    assert any(hint in words.en for _, words in found)
    assert all(place.startswith("rule-0.rule.yaml:") for place, _ in found)


def test_all_mistakes_of_all_rules_at_once(tmp_path: Path) -> None:
    found = refused(
        tmp_path, "for: link\nwhen: linkk.nominal\ncheck: link.nominall\n", GOOD,
        "for: plan\ncheck: plan.nothing\nmessage: {zh: '{plan.x}', en: '{plan.y}'}\n",
    )
    files = [place.partition(":")[0] for place, _ in found]
    assert files == ["rule-0.rule.yaml"] * 2 + ["rule-2.rule.yaml"] * 3


def test_an_id_twice_is_refused_with_the_other_place(tmp_path: Path) -> None:
    text = f"id: TST-001\n{GOOD}"
    with pytest.raises(InputError) as found:
        rules_of(tmp_path, text, text)
    ((place, words),) = problems_of(found.value)
    assert place.startswith("rule-1.rule.yaml:")
    assert words.zh.startswith("规则编号“TST-001”已用于 ")
    assert "rule-0.rule.yaml:" in words.en


def test_a_folder_without_rules(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no rule files"):
        load_rules([tmp_path])


def test_a_mistake_in_an_example_is_a_mistake_of_the_rule(tmp_path: Path) -> None:
    plan = "{district: {indicators: {a: {name: 电梯, targets: {2027: 甲台}}}}}"
    example = f"examples: [{{holds: {plan}}}, {{violated: {{district: {{}}}}}}]\n"
    ((place, words),) = refused(tmp_path, f"{GOOD}{example}")
    assert place.startswith("rule-0.rule.yaml:")
    assert int(place.rpartition(":")[2]) == example.index("甲台") + 1
    assert "甲台" in words.en


def test_nothing_is_judged_by_a_pack_with_one_wrong_rule(tmp_path: Path) -> None:
    rules = rules_of(tmp_path / "rules", GOOD, "for: link\ncheck: link.nothing == 1\n")
    plans = plans_of(tmp_path / "plans", city="", district="")
    with pytest.raises(InputError, match='link has no "nothing"'):
        audit(plans, RulePack(rules, {}))


@pytest.mark.parametrize(
    "written",
    [
        'check: "link.nothing == 1"',
        "check: '  link.nothing == 1'",
        "check: link.nominal\n  and link.nothing == 1",
        'check: "(link.nominal\\r\\n\\r  and link.nothing == 1)"',
        "check: '(''一'' != ''二''\n\n  and link.nothing == 1)'",
        'check: "\'一\' != \'\\u4e00\\x41\'\\\n  \\ and link.nothing == 1"',
        "check: >-\n  link.nominal\n  and link.nothing == 1",
        "check: |\n\n    (link.nominal  # 一\n      and link.nothing == 1)\n",
        "check: >2\n\n    (link.nominal\n   and\n  link.nothing == 1)\nmember: link.nominall",
        "check: link.nominal\nwhen: |\n  link.nothing == 1",
    ],
)
def test_the_place_of_a_mistake_in_an_expression(written: str, tmp_path: Path) -> None:
    """Quotes, escapes, folded and literal lines: the name that is not there is pointed at."""
    places = [place for place, words in refused(tmp_path, f"for: link\n{written}\n") if "nothing" in words.en]
    lines = next(tmp_path.rglob("*.rule.yaml")).read_text(encoding="utf-8").splitlines()
    (wanted,) = [(number, line.index("link.nothing") + 1) for number, line in enumerate(lines, 1) if "nothing" in line]
    assert [tuple(map(int, place.split(":")[1:])) for place in places] == [wanted]
