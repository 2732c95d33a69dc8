"""`auditor rules check` and `auditor rules docs`: what the owner of a pack sees."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

GOOD = """\
id: OUR-001
title: {zh: 各区承担的数量不低于下限, en: A district takes at least the least share}
severity: warning
for: link
when: link.relation == 'share'
check: link.computed_share >= params.least
params: {least: {type: percent, default: 5%, means: {zh: 占比下限, en: the least share}}}
message: {zh: "{link.name} 占 {link.computed_share:%}", en: "{link.name} takes {link.computed_share:%}"}
why: {zh: 承担过少, en: It takes too little.}
remedy: {zh: 提高, en: Raise it.}
examples:
  - holds:
      city: {indicators: {lifts: {name: 更新电梯, targets: {2027: 1000台}}}}
      district: {indicators: {lifts: {name: 更新电梯, targets: {2027: 50台}, link: {to: city/lifts, relation: share}}}}
  - violated:
      city: {indicators: {lifts: {name: 更新电梯, targets: {2027: 1000台}}}}
      district: {indicators: {lifts: {name: 更新电梯, targets: {2027: 49台}, link: {to: city/lifts, relation: share}}}}
"""
SHORT = GOOD[GOOD.index("  - violated:"):].rstrip("\n")
BAD = """\
id: OUR-001
title: {zh: same, en: same}
severity: warning
for: target
when: known(target)
check: target.number > 5
params:
  least: {type: number, default: 5, means: {zh: 最少, en: 最少的一个}}
under: [OUR-001, OUR-009]
message: {zh: 说明一下, en: "this is {target.name} 说明一下这一条规则"}
why: {zh: because, en: because of it}
remedy: {zh: 改正, en: " "}
examples:
  - holds:
      city: {indicators: {a: {name: 电梯, targets: {2027: 3台}}}}
  - violated:
      city: {indicators: {a: {name: 电梯, targets: {2027: 大幅提升}}}}
  - params: {most: 4}
    undetermined:
      city: {}
  - params: {least: 很多}
    undetermined:
      city: {}
"""


def write(here: Path, **rules: str) -> None:
    """Rule files of a pack, by name."""
    for name, text in rules.items():
        place = here / "our-rules" / "ours" / f"{name}.rule.yaml"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def test_the_shipped_rules_are_good(run: Run) -> None:
    done = run("rules", "check", "--lang", "en")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Checked rules: ")
    assert done.out.endswith(". All is well.\n")


def test_a_good_pack(run: Run, here: Path) -> None:
    write(here, good=GOOD)
    done = run("rules", "check", "our-rules")
    assert (done.code, done.out, done.err) == (0, "共检查 1 条规则、2 个示例，没有问题。\n", "")


def test_everything_that_is_wrong_at_once(run: Run, here: Path) -> None:
    wrong = BAD.replace("OUR-001\n", "OUR-002\n").replace("target.number", "target.numbr")
    write(here, bad=BAD, twin=GOOD, wrong=wrong)
    done = run("rules", "check", "our-rules", "--lang", "en")
    assert (done.code, done.err) == (2, "")
    lines = done.out.splitlines()
    assert lines[-1] == "Checked rules: 2, examples: 8; to mend: 23."
    assert [line.removeprefix("our-rules/ours/") for line in lines if "/bad." in line and "/twin." not in line] == [
        "bad.rule.yaml:2:8: title is the same in both languages; translate one",
        'bad.rule.yaml:8:10: params.least.means.en has Chinese in it, "最少的一个"; write it in English '
        "(a term of up to six signs may be quoted)",
        "bad.rule.yaml:8:10: the parameter least is not used; use params.least in when or check, or remove it",
        "bad.rule.yaml:9:8: under leads in a circle: OUR-001 → OUR-001",
        'bad.rule.yaml:9:8: under names the rule "OUR-009", which does not exist',
        "bad.rule.yaml:10:10: the two languages of message show other values: only one has target.name",
        'bad.rule.yaml:10:25: message.en has Chinese in it, "说明一下这一条规则"; write it in English '
        "(a term of up to six signs may be quoted)",
        "bad.rule.yaml:11:11: why.zh has no Chinese in it; write it in Chinese",
        "bad.rule.yaml:12:22: remedy.en is empty; write the translation",
        'bad.rule.yaml:14:3: none of the examples comes out as "holds"; add one that does',
        'bad.rule.yaml:14:5: the example states "holds"; what came out: violated (city/a@2027)',
        'bad.rule.yaml:16:5: the example states "violated"; what came out: not applicable (city/a@2027)',
        'bad.rule.yaml:18:5: the rule has no parameter "most"; there are: least',
        'bad.rule.yaml:21:5: the parameter least must be a number; found "很多"',
    ]
    others = [line.removeprefix("our-rules/ours/") for line in lines[14:-1]]
    assert others[0] == (
        'twin.rule.yaml:1:5: rule id "OUR-001" is already used at our-rules/ours/bad.rule.yaml:1:5; '
        "give each rule an id of its own"
    )
    assert all(line.startswith("wrong.rule.yaml:") for line in others[1:])
    assert 'wrong.rule.yaml:6:8: in the expression: target has no "numbr"; did you mean "number"?' in others
    assert "wrong.rule.yaml:12:22: remedy.en is empty; write the translation" in others


@pytest.mark.parametrize(("old", "new", "expected"), [
    ("{zh: \"{link.name} 占 {link.computed_share:%}\", en: \"{link.name} takes {link.computed_share:%}\"}",
     "{zh: 占比过低, en: too little}",
     "8:10: message 没有写出任何值；请用 {…} 写出所判断的值，例如 {link.name}"),
    ("id: OUR-001", "id: SHR-001", "1:5: 规则编号“SHR-001”已用于 "),
    ("  - violated:", "  - undetermined:", "15:5: 示例写明“无法判断”，实际得出：不符（district/lifts@2027）"),
    ("49台", "51台", "12:3: 没有一个示例得出“不符”；请补一个"),
    (SHORT, "  - violated:\n      city: {}",
     "15:5: 示例写明“不符”，实际得出：没有审核对象（示例中没有对应关系）"),
    ("  - violated:", "  - holds: {city: {}}\n    violated:", "一个示例只写一个结论（holds, violated, undetermined, "),
    ("examples:", "suggest: [{when: link.year == 2030, zh: 提高, en: Raise it}]\nexamples:",
     "11:41: 没有一个示例得出这项建议；请补一个，或删去该建议"),
    ("examples:", "suggest: [{zh: '提高“{link.child}”', en: Raise it}]\nexamples:",
     "11:10: suggest.0 的中英文所示的值不同：link.child 只见于一种"),
    ("link.relation == 'share'\n", "link.relatio == 'share'\n", "5:7: 表达式有误：link 没有“relatio”"),
    ("zh: 承担过少, en: It takes too little.", "zh: 承担过少", "9:1: “why”缺少键“en”：请补上"),
])
def test_one_thing_that_is_wrong(old: str, new: str, expected: str, run: Run, here: Path) -> None:
    assert old in GOOD
    write(here, good=GOOD.replace(old, new))
    done = run("rules", "check", "our-rules")
    assert done.code == 2
    assert expected in done.out


def test_only_the_named_packs_are_reported_and_the_configured_ones_are_known(run: Run, here: Path) -> None:
    write(here, good=GOOD)
    (here / "other").mkdir()
    (here / "other" / "second.rule.yaml").write_text(
        GOOD.replace("OUR-001", "OUR-002").replace("why:", "under: [OUR-001]\nwhy:"), encoding="utf-8"
    )
    assert run("rules", "check", "other").code == 2
    (here / "auditor.yaml").write_text("packs: [our-rules]\n")
    assert run("rules", "check", "other").out == "共检查 1 条规则、2 个示例，没有问题。\n"
    assert run("rules", "check", "our-rules", "other").out == "共检查 2 条规则、4 个示例，没有问题。\n"


def test_the_same_as_data(run: Run, here: Path) -> None:
    write(here, good=GOOD.replace("under: ", "").replace("49台", "51台"))
    found = json.loads(run("rules", "check", "our-rules", "--format", "json").out)
    assert (found["rules"], found["examples"]) == (1, 2)
    assert found["problems"] == [
        {"at": {"file": "our-rules/ours/good.rule.yaml", "line": 12, "column": 3}, "text": {
            "zh": "没有一个示例得出“不符”；请补一个",
            "en": 'none of the examples comes out as "violated"; add one that does',
        }},
        {"at": {"file": "our-rules/ours/good.rule.yaml", "line": 15, "column": 5}, "text": {
            "zh": "示例写明“不符”，实际得出：通过（district/lifts@2027）",
            "en": 'the example states "violated"; what came out: holds (district/lifts@2027)',
        }},
    ]


def test_a_folder_without_rules(run: Run, here: Path) -> None:
    (here / "empty").mkdir()
    done = run("rules", "check", "empty")
    assert (done.code, done.out) == (
        2, "auditor: empty 下没有规则文件（*.rule.yaml）\n共检查 0 条规则、0 个示例，有 1 处要改。\n"
    )


def test_the_pages_of_a_pack_are_written(run: Run, here: Path) -> None:
    write(here, good=GOOD)
    done = run("rules", "docs", "our-rules", "-o", "pages")
    assert (done.code, done.out) == (0, "已写入 4 页：pages\n")
    written = sorted(path.relative_to(here).as_posix() for path in (here / "pages").rglob("*.md"))
    assert written == ["pages/en/index.md", "pages/en/ours.md", "pages/zh/index.md", "pages/zh/ours.md"]
    page = (here / "pages" / "zh" / "ours.md").read_text(encoding="utf-8")
    assert "| `least` | 百分数，如 10%：占比下限 | `5%` |" in page
    assert "```\n\n- 警告：更新电梯 占 4.9%\n" in page


def test_the_pages_of_a_broken_pack_are_not_written(run: Run, here: Path) -> None:
    write(here, good=GOOD.replace("link.computed_share >=", "link.computed >="))
    assert run("rules", "docs", "our-rules", "-o", "pages").code == 2
    assert not (here / "pages").exists()


def test_the_help_names_the_commands(run: Run) -> None:
    for arguments in (("rules", "--help"), ("rules", "--lang", "zh", "--help")):
        text = run(*arguments).out
        assert all(f"\n  {command} " in text for command in ("check", "docs", "show"))
    assert run("rules", "docs").code == 2
