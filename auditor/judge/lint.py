"""What is wrong with a rule beside its expressions: its texts, its parameters, its examples."""

import re
from collections.abc import Iterable, Mapping
from string import Formatter

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Words, say
from auditor.judge.compiled import CompiledRule
from auditor.judge.examples import ExampleOutcome, run_example
from auditor.messages.lint import LINT
from auditor.messages.report import SUBJECTS
from auditor.messages.terms import PARAM_TYPES, TERMS
from auditor.model.parameter import param_value
from auditor.model.rule import Example, Rule

CHINESE = re.compile("[一-鿿]+")
LONGEST_TERM = 6            # signs of a Chinese term that English may quote: 台套, 规模以上
MUST_COME_OUT = ("holds", "violated")
MOST_SHOWN = 4


def lint(rule: Rule, rules: Mapping[str, Rule]) -> list[Problem]:
    """What is wrong with the texts, parameters and `under` of a rule. `rules`: all those that there are."""
    return [*_texts(rule), *_params(rule), *_under(rule, rules)]


def lint_compiled(compiled: CompiledRule) -> list[Problem]:
    """What is wrong with the messages and examples of a rule that can be judged."""
    return [*_shown_values(compiled.rule), *_examples(compiled)]


def _written(rule: Rule) -> Iterable[tuple[str, Words, Mark]]:
    """Every text of a rule in both languages: its key, the words, its place."""
    for key in ("title", "message", "gathered", "settled", "why", "remedy"):
        words: Words | None = getattr(rule, key)
        if words is not None:
            yield key, words, rule.mark(key)
    for key, words in _suggested(rule):
        yield key, words, rule.mark(key)
    for name, declared in rule.params.items():
        yield f"params.{name}.means", declared.means, declared.at


def _suggested(rule: Rule) -> list[tuple[str, Words]]:
    return [(f"suggest.{place}", each.said) for place, each in enumerate(rule.suggest)]


def _texts(rule: Rule) -> list[Problem]:
    found = []
    for key, words, at in _written(rule):
        zh, en = _bare(words.zh), _bare(words.en)
        for language, text in (("zh", words.zh), ("en", words.en)):
            if not text.strip():
                found.append(Problem(_place(rule, key, language, at), say(LINT, "empty", text=key, language=language)))
        if not words.zh.strip() or not words.en.strip():
            continue
        if words.zh == words.en:
            found.append(Problem(at, say(LINT, "alike", text=key)))
            continue
        if not CHINESE.search(zh) and _letters(zh):
            found.append(Problem(_place(rule, key, "zh", at), say(LINT, "not-chinese", text=key)))
        chinese = CHINESE.findall(en)
        if chinese and (not _letters(en) or max(map(len, chinese)) > LONGEST_TERM):
            longest = max(chinese, key=len)
            found.append(Problem(_place(rule, key, "en", at), say(LINT, "not-english", text=key, found=longest)))
    return found


def _place(rule: Rule, key: str, language: str, at: Mark) -> Mark:
    return rule.marks.get(f"{key}.{language}", at)


def _bare(text: str) -> str:
    """A template without its values; the whole text where it is none."""
    try:
        return "".join(before for before, *_ in Formatter().parse(text))
    except ValueError:
        return text


def _letters(text: str) -> bool:
    return re.search("[A-Za-z]", text) is not None


def _fields(text: str) -> set[str]:
    return {name for _, name, *_ in Formatter().parse(text) if name is not None}


def _shown_values(rule: Rule) -> list[Problem]:
    found = []
    messages: list[tuple[str, Words | None]] = [
        (key, getattr(rule, key)) for key in ("message", "gathered", "settled")
    ]
    for key, words in (*messages, *_suggested(rule)):
        only_one = sorted(_fields(words.zh) ^ _fields(words.en)) if words is not None else []
        if only_one:
            found.append(Problem(rule.mark(key), say(LINT, "values-differ", text=key, found=", ".join(only_one))))
    if not _fields(rule.message.zh) and not _fields(rule.message.en):
        name = "claim.says" if rule.subject == "claim" else f"{rule.subject}.name"
        found.append(Problem(rule.mark("message"), say(LINT, "no-value", example=name)))
    return found


def _params(rule: Rule) -> list[Problem]:
    texts = [rule.when, rule.check, rule.at, rule.cause, rule.member, rule.margin, rule.settles, *rule.shows]
    texts += [text for words in (rule.message, rule.gathered, rule.settled) if words is not None for text in words]
    texts += [text for each in rule.suggest for text in (each.when, *each.said, each.at, each.to, each.sure)]
    used = {name for text in texts for name in re.findall(r"\bparams\.([a-z_]+)", text)}
    return [
        Problem(declared.at, say(LINT, "unused-param", name=name))
        for name, declared in rule.params.items() if name not in used
    ]


def _under(rule: Rule, rules: Mapping[str, Rule]) -> list[Problem]:
    """The way round, where a rule outranks itself."""
    waiting: list[tuple[str, ...]] = [(rule.id, above) for above in rule.under]
    seen: set[str] = set()
    while waiting:
        *way, last = waiting.pop()
        if last == rule.id:
            return [Problem(rule.mark("under"), say(LINT, "under-circle", way=" → ".join([*way, last])))]
        if last not in seen and last in rules:
            seen.add(last)
            waiting.extend((*way, last, above) for above in rules[last].under)
    return []


def _examples(compiled: CompiledRule) -> list[Problem]:
    rule = compiled.rule
    problems: list[Problem] = []
    came_out: set[str] = set()
    said: set[int] = set()
    for example in rule.examples:
        wrong = _example_params(rule, example)
        problems.extend(wrong)
        if wrong:
            continue
        try:
            outcome = run_example(compiled, example)
        except InputError as error:
            problems.extend(error.problems)
            continue
        came_out.update(outcome.verdicts)
        said.update(outcome.suggestions)
        if not outcome.as_stated:
            expected = TERMS[example.expects]
            words = say(LINT, "wrong-verdict", expected=expected, found=_found(rule, outcome))
            problems.append(Problem(example.at, words))
    problems.extend(
        Problem(rule.mark("examples"), say(LINT, "never", verdict=TERMS[verdict]))
        for verdict in MUST_COME_OUT if verdict not in came_out
    )
    problems.extend(
        Problem(rule.mark(f"suggest.{place}.zh"), LINT["never-said"])
        for place in range(len(rule.suggest)) if place not in said
    )
    return problems


def _example_params(rule: Rule, example: Example) -> list[Problem]:
    known = ", ".join(rule.params) or "–"
    problems = []
    for name, value in example.params.items():
        if name not in rule.params:
            problems.append(Problem(example.at, say(LINT, "example-param", found=name, known=known)))
            continue
        kind = rule.params[name].type
        try:
            param_value(kind, value)
        except (ValueError, TypeError):
            words = say(LINT, "param-value", name=name, expected=PARAM_TYPES[kind], found=value)
            problems.append(Problem(example.at, words))
    return problems


def _found(rule: Rule, outcome: ExampleOutcome) -> Words:
    """What came out: each verdict with the subject that it is of."""
    if not outcome.explanations:
        return say(LINT, "no-row", kind=SUBJECTS[rule.subject])
    each = [
        say(LINT, "one-verdict", verdict=TERMS[found.verdict], address=found.address)
        for found in outcome.explanations
    ]
    more = "…" if len(each) > MOST_SHOWN else ""
    each = each[:MOST_SHOWN]
    return Words("、".join(words.zh for words in each) + more, ", ".join(words.en for words in each) + more)
