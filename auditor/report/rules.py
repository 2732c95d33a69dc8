"""The rules as a list, and one rule whole."""

from collections.abc import Iterable, Sequence

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import Language, say
from auditor.messages.report import RULE, SUBJECTS
from auditor.messages.terms import SEVERITIES
from auditor.model.rule import Rule
from auditor.report.json import Data, place_data, words_data, written
from auditor.report.style import table


@record
class Examples:
    """The examples of a rule as its file writes them, and as plain data."""

    text: str
    data: object


def rules_text(rules: Iterable[Rule], language: Language) -> str:
    """All rules, one line each."""
    rules = list(rules)
    rows = [
        [rule.id, SEVERITIES[rule.severity].spoken(language), rule.family,
         rule.title.spoken(language) + (RULE["off"].spoken(language) if rule.off else "")]
        for rule in rules
    ]
    headers = [RULE[key].spoken(language) for key in ("id", "severity", "family", "title")]
    return f"{table(rows, headers)}\n\n{say(RULE, 'rules-count', count=len(rules)).spoken(language)}\n"


def rules_json(rules: Iterable[Rule]) -> str:
    """All rules as data."""
    return written([_rule(rule) for rule in rules])


def page_json(rule: Rule, examples: Examples) -> str:
    """One rule as data, with its examples."""
    return written({**_rule(rule), "examples": examples.data})


def _rule(rule: Rule) -> Data:
    return {
        "id": rule.id, "family": rule.family, "title": words_data(rule.title), "severity": rule.severity,
        "off": rule.off, "subject": rule.subject, "when": rule.when, "check": rule.check,
        "message": words_data(rule.message), "why": words_data(rule.why), "remedy": words_data(rule.remedy),
        "under": list(rule.under),
        "params": {
            name: {"type": declared.type, "default": declared.default, "means": words_data(declared.means)}
            for name, declared in rule.params.items()
        },
        "file": rule.file,
    }


def page_text(rule: Rule, examples: Examples, language: Language) -> str:
    """One rule as a page to read, its examples as they stand in its file."""

    def line(key: str, text: str) -> str:
        return f"{RULE[key].spoken(language)}{'：' if language == 'zh' else ': '}{text}"

    off = RULE["off"].spoken(language) if rule.off else ""
    head = [
        f"{rule.id}  {rule.title.spoken(language)}{off}", "",
        line("severity", SEVERITIES[rule.severity].spoken(language)), line("family", rule.family),
        line("subject", SUBJECTS[rule.subject].spoken(language)),
    ]
    head += [line("when", rule.when)] if rule.when else []
    head.append(line("check", rule.check))
    head += [line("under", ", ".join(rule.under))] if rule.under else []
    head.append(line("message", rule.message.spoken(language)))
    head += [line("gathered", rule.gathered.spoken(language))] if rule.gathered else []
    head += [line("file", rule.file), "", line("why", rule.why.spoken(language)), ""]
    head += [line("remedy", rule.remedy.spoken(language)), ""]
    if rule.params:
        head += [line("params", ""), *(_param(rule, name, language) for name in rule.params), ""]
    return "\n".join([*head, line("examples", "").rstrip(), examples.text.rstrip()]) + "\n"


def checked_text(rules: int, examples: int, problems: Sequence[Problem], language: Language) -> str:
    """What is wrong with packs, a line each with its place, and how much was checked."""
    lines = [f"{problem.mark or 'auditor'}: {problem.words.spoken(language)}" for problem in problems]
    key = "checked-wrong" if problems else "checked"
    closing = say(RULE, key, rules=rules, examples=examples, problems=len(problems)).spoken(language)
    return "\n".join([*lines, closing]) + "\n"


def checked_json(rules: int, examples: int, problems: Sequence[Problem]) -> str:
    """The same as data."""
    found: list[Data] = [
        {"at": place_data(problem.mark) if problem.mark is not None else None, "text": words_data(problem.words)}
        for problem in problems
    ]
    return written({"rules": rules, "examples": examples, "problems": found})


def _param(rule: Rule, name: str, language: Language) -> str:
    declared = rule.params[name]
    unset = declared.default in (None, "")
    default = RULE["unset"] if unset else say(RULE, "default", value=written_default(declared.default))
    means = declared.means.spoken(language)
    return f"  {name}: {means}（{default.zh}）" if language == "zh" else f"  {name}: {means} ({default.en})"


def written_default(value: object) -> str:
    """The default of a parameter as a reader writes it."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {written_default(inner)}" for key, inner in value.items())
    return str(value)
