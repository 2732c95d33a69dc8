"""A declared rule made ready to judge, or the reasons why it cannot be."""

from collections.abc import Mapping

from auditor.expression.check import check
from auditor.expression.emit import Judge, Loop, Traced, compile_loop, compile_traced, compile_tree
from auditor.expression.functions import FUNCTIONS
from auditor.expression.template import Template, compile_template
from auditor.expression.types import ExpressionError, Get, Scope, Tree
from auditor.graph import cycles
from auditor.mark import Mark
from auditor.messages.load import LOAD
from auditor.problem import InputError, Problem
from auditor.record import record
from auditor.rule import Rule
from auditor.subjects.vocabulary import VOCABULARY, roots
from auditor.words import say


@record
class CompiledRule:
    """A rule whose expressions are functions. `trees` and the traced forms serve evidence only."""

    rule: Rule
    when: Judge | None
    check: Judge
    loop: Loop
    when_tree: Tree | None
    check_tree: Tree
    traced_when: Traced | None
    traced_check: Traced
    zh: Template
    en: Template
    gathered_zh: Template
    gathered_en: Template
    at: "Path | None"
    shows: tuple["Path", ...]
    cause: Judge | None
    member: Judge | None
    margin: Judge | None
    settles: Judge | None
    settled_zh: Template
    settled_en: Template


@record
class Path:
    """A value that evidence shows: its tree, and functions for it and for the row that says it."""

    tree: Tree
    value: Judge
    base: Judge | None


PARAM_TYPES: Mapping[str, str] = {
    "number": "number", "percent": "number", "flag": "bool", "texts": "texts", "table": "table",
}


def no_message() -> tuple[()]:
    """The template of a message that a rule does not have."""
    return ()


def scope_of(subject: str, params: Mapping[str, str]) -> Scope:
    """The names that a rule about one kind of subject may use."""
    return Scope(VOCABULARY, roots(subject), params)


class _Attempt:
    """Compiles the parts of one rule and collects what is wrong with each."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.problems: list[Problem] = []
        params = {name: PARAM_TYPES[declared.type] for name, declared in rule.params.items()}
        self.scope = scope_of(rule.subject, params)

    def fail(self, key: str, sentence: str, error: ExpressionError) -> None:
        mark = self.rule.marks.get(key) or self.rule.marks[key.partition(".")[0]]
        self.problems.append(
            Problem(Mark(mark.file, mark.line, mark.column + error.column), say(LOAD, sentence, reason=error.words))
        )

    def tree(self, key: str, text: str, expects: str) -> Tree | None:
        if not text:
            return None
        try:
            return check(text, self.scope, FUNCTIONS, expects)
        except ExpressionError as error:
            self.fail(key, "expression", error)
            return None

    def template(self, key: str, text: str, extra: tuple[str, ...] = ()) -> Template:
        try:
            return compile_template(text, self.scope, FUNCTIONS, extra, proven=not self.rule.examples)
        except ExpressionError as error:
            error.column = 0
            self.fail(key, "template", error)
            return no_message


def compile_rule(rule: Rule) -> CompiledRule:
    """Compiles one rule. Raises InputError with everything that is wrong, at the rule's own lines.

    A rule that was read without its examples is one that others have proven: its messages are checked when
    they are needed.
    """
    attempt = _Attempt(rule)
    when = attempt.tree("when", rule.when, "bool")
    checked = attempt.tree("check", rule.check, "bool")
    at = attempt.tree("at", rule.at, "")
    shows = [attempt.tree("shows", path, "") for path in rule.shows]
    cause = attempt.tree("cause", rule.cause, "")
    member = attempt.tree("member", rule.member, "text")
    zh, en = attempt.template("message.zh", rule.message.zh), attempt.template("message.en", rule.message.en)
    extra = ("count", "members")
    settles = attempt.tree("settles", rule.settles, "number")
    margin = attempt.tree("margin", rule.margin, "number")
    settled_zh = attempt.template("settled.zh", rule.settled.zh) if rule.settled else no_message
    settled_en = attempt.template("settled.en", rule.settled.en) if rule.settled else no_message
    gathered_zh = attempt.template("gathered.zh", rule.gathered.zh, extra) if rule.gathered else no_message
    gathered_en = attempt.template("gathered.en", rule.gathered.en, extra) if rule.gathered else no_message
    if rule.gather and (rule.gathered is None or member is None):
        attempt.problems.append(Problem(rule.marks.get("gather"), say(LOAD, "gathered-without-message")))
    if attempt.problems or checked is None:
        raise InputError(attempt.problems)
    return CompiledRule(
        rule=rule, when=_judge(when), check=compile_tree(checked, FUNCTIONS),
        loop=compile_loop(when, checked, FUNCTIONS), when_tree=when, check_tree=checked,
        traced_when=compile_traced(when, FUNCTIONS) if when is not None else None,
        traced_check=compile_traced(checked, FUNCTIONS), zh=zh, en=en, gathered_zh=gathered_zh,
        gathered_en=gathered_en, at=_path(at), shows=tuple(path for path in map(_path, shows) if path is not None),
        cause=_judge(cause), member=_judge(member),
        margin=_judge(margin), settles=_judge(settles), settled_zh=settled_zh, settled_en=settled_en,
    )


def _path(tree: Tree | None) -> Path | None:
    if tree is None:
        return None
    base = compile_tree(tree.base, FUNCTIONS) if isinstance(tree, Get) else None
    return Path(tree, compile_tree(tree, FUNCTIONS), base)


def _judge(tree: Tree | None) -> Judge | None:
    return compile_tree(tree, FUNCTIONS) if tree is not None else None


def unknown_under(rule: Rule, rules: Mapping[str, Rule]) -> list[Problem]:
    """The outranking rules that there are not."""
    return [
        Problem(rule.marks["under"], say(LOAD, "unknown-under", found=above))
        for above in rule.under if above not in rules
    ]


def compile_rules(rules: Mapping[str, Rule]) -> dict[str, CompiledRule]:
    """Compiles a whole pack. Raises one InputError with the problems of all its rules."""
    compiled: dict[str, CompiledRule] = {}
    problems: list[Problem] = []
    for rule in rules.values():
        problems.extend(unknown_under(rule, rules))
        try:
            compiled[rule.id] = compile_rule(rule)
        except InputError as error:
            problems.extend(error.problems)
    for id, way in cycles({rule.id: [up for up in rule.under if up in rules] for rule in rules.values()}).items():
        problems.append(Problem(rules[id].marks["under"], say(LOAD, "under-cycle", way=way)))
    if problems:
        raise InputError(problems)
    return compiled
