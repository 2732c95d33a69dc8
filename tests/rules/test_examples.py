"""Every example of every rule file: the verdict that it states is the verdict that comes out."""

import re

import pytest

from auditor.ground.words import Words
from auditor.judge.audit import ready
from auditor.judge.compiled import CompiledRule, compile_rules
from auditor.judge.judging import Case, judge, level_settings, verdicts
from auditor.judge.plan_verdicts import findings_of
from auditor.language.render import ABSENT, UNKNOWN
from auditor.model.audit import Finding
from auditor.model.rule import Example, Rule, RulePack, Setting
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules

RULES = load_rules([rules_folder()])
COMPILED = compile_rules(RULES)
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}:{example.at.line}:{example.expects}")
    for rule in RULES.values() for example in rule.examples
]
VIOLATED = [param for param in EXAMPLES if ":violated" in str(param.id)]
UNDETERMINED = [param for param in EXAMPLES if ":undetermined" in str(param.id)]
EVERY_RULE = [pytest.param(rule, id=rule.id) for rule in RULES.values()]

# What may occur beside the verdict that an example states.
BESIDE = {
    "holds": {"not_applicable"},
    "violated": {"holds", "undetermined", "not_applicable"},
    "undetermined": {"holds", "not_applicable"},
    "not_applicable": set(),
}
# Where a message rightly shows that a side of a comparison is empty.
EMPTY_SIDE = {"CLM-002", "SCP-001"}
# What is violated by silence has nothing to show: its place is all there is.
OF_SILENCE = {
    "ATT-002", "HRZ-004", "OFF-002", "OFF-003", "OFF-007", "OWN-001", "OWN-002", "STM-008", "STM-009", "STR-006",
    "STR-008", "STR-010", "STR-013", "TRM-014", "WRK-001", "WRK-002",
}
# A check that reckons: what it makes of the values is shown as a formula.
RECKONS = re.compile(
    r" [-+*/] |(?:agrees|close|grown|median)\(|computed_share|mean_short|shortfall|excess|surplus|over <"
)


def pack_of(rule: Rule, example: Example) -> RulePack:
    """The rule alone, switched on, with the parameters that the example names."""
    return RulePack({rule.id: rule}, {rule.id: {"": Setting(None, False, example.params, example.at)}})


def cases_of(rule: Rule, example: Example) -> list[Case]:
    _, cases = judge({rule.id: COMPILED[rule.id]}, ready(example.plans), pack_of(rule, example))
    return cases


def findings_in(rule: Rule, example: Example) -> tuple[Finding, ...]:
    return findings_of(cases_of(rule, example))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_stated_verdict_occurs_and_no_worse_one(rule: Rule, example: Example) -> None:
    rows = verdicts(COMPILED[rule.id], ready(example.plans), pack_of(rule, example))
    found = {verdict for _, verdict in rows}
    assert example.expects in found
    assert found <= {example.expects} | BESIDE[example.expects]


@pytest.mark.parametrize(("rule", "example"), VIOLATED)
def test_its_message_is_filled_in_both_languages(rule: Rule, example: Example) -> None:
    findings = [finding for finding in findings_in(rule, example) if finding.verdict == "violated"]
    assert findings
    for finding in findings:
        for message in finding.message:
            assert message
            assert "{" not in message
            assert UNKNOWN not in message
            assert ABSENT not in message or rule.id in EMPTY_SIDE
        assert finding.message.zh != finding.message.en


@pytest.mark.parametrize(("rule", "example"), VIOLATED)
def test_its_finding_points_into_the_example_and_shows_evidence(rule: Rule, example: Example) -> None:
    for finding in findings_in(rule, example):
        assert finding.at.file == rule.file
        assert finding.at.line >= example.at.line
        assert all(item.at is None or item.at.file == rule.file for item in finding.evidence)
        assert all(item.label.zh and item.label.en for item in finding.evidence)
        assert finding.message.zh != finding.message.en
        assert finding.verdict != "violated" or not finding.missing
        if finding.verdict == "violated":
            assert finding.evidence or finding.members or rule.id in OF_SILENCE
            assert finding.formula or finding.members or not RECKONS.search(rule.check)


@pytest.mark.parametrize(("rule", "example"), UNDETERMINED)
def test_what_cannot_be_judged_says_what_is_missing(rule: Rule, example: Example) -> None:
    for finding in findings_in(rule, example):
        assert finding.verdict == "undetermined"
        assert finding.missing
        for lack in finding.missing:
            assert lack.plan in example.plans.plans
            assert lack.reason not in lack.text.zh      # a code is no sentence
            assert lack.text.zh in finding.message.zh or finding.members
            assert lack.text.en in finding.message.en or finding.members


@pytest.mark.parametrize("rule", EVERY_RULE)
def test_a_rule_is_born_whole(rule: Rule) -> None:
    assert {"holds", "violated"} <= {example.expects for example in rule.examples}
    texts: list[Words] = [rule.title, rule.message, rule.why, rule.remedy]
    texts += [declared.means for declared in rule.params.values()]
    texts += [words for words in (rule.gathered, rule.settled) if words is not None]
    for words in texts:
        assert words.zh.strip()
        assert words.en.strip()
        assert any("一" <= letter <= "鿿" for letter in words.zh)
        assert not any("一" <= letter <= "鿿" for letter in without_terms(words.en))
    assert rule.family == rule.marks[""].file.split("/")[-2]


def without_terms(text: str) -> str:
    """English without the Chinese words that it speaks about, one to four letters each (台套, 每年 …)."""
    return " ".join(word for word in text.replace(",", " ").replace(".", " ").split() if not is_term(word))


def is_term(word: str) -> bool:
    letters = word.strip("()“”\"';:")
    return 0 < len(letters) <= 6 and all("一" <= letter <= "鿿" for letter in letters)


@pytest.mark.parametrize("rule", EVERY_RULE)
def test_both_languages_show_the_same_values(rule: Rule) -> None:
    compiled = COMPILED[rule.id]
    assert shown_values(compiled.zh()) == shown_values(compiled.en())


def shown_values(template: object) -> int:
    assert isinstance(template, tuple)
    return sum(1 for _, value, _ in template if value is not None)


@pytest.mark.parametrize("rule", EVERY_RULE)
def test_the_file_is_where_its_family_says(rule: Rule) -> None:
    prefixes = {other.id.partition("-")[0] for other in RULES.values() if other.family == rule.family}
    assert len(prefixes) == 1, f"{rule.family} has rules of {prefixes}"


def test_no_rule_outranks_itself() -> None:
    for rule in RULES.values():
        above, waiting = set[str](), list(rule.under)
        while waiting:
            other = waiting.pop()
            if other not in above:
                above.add(other)
                waiting.extend(RULES[other].under)
        assert rule.id not in above


def test_every_rule_is_judged_at_every_level() -> None:
    for compiled in COMPILED.values():
        assert isinstance(compiled, CompiledRule)
        assert set(level_settings(compiled.rule, RulePack(RULES, {}))) == {
            "", "national", "province", "city", "district", "county", "township"
        }
