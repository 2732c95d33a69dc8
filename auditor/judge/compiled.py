"""A declared rule made ready to judge, or the reasons why it cannot be."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

from auditor.ground.problem import InputError, Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.language.check import check
from auditor.language.emit import Judge, Traced, compile_traced, compile_tree
from auditor.language.functions import FUNCTIONS
from auditor.language.linear import hold_linear
from auditor.language.render import parts
from auditor.language.template import Template, compile_template
from auditor.language.types import ExpressionError, Get, Scope, Tree
from auditor.language.vocabulary import VOCABULARY, roots
from auditor.messages.load import LOAD
from auditor.model.graph import cycles
from auditor.model.rule import Rule


@record
class Path:
    """A value that evidence shows: its tree, and functions for it and for the row that says it."""

    tree: Tree
    value: Judge
    base: Judge | None


@record
class Suggested:
    """A suggestion made ready: whether it fits a row (None: always), its templates, and what it would write where.

    at, to: the value and its new text (None: it writes nothing); sure: whether that is certain (None: always).
    """

    when: Judge | None
    zh: Template
    en: Template
    at: Path | None
    to: Judge | None
    sure: Judge | None


PARAM_TYPES: Mapping[str, str] = {
    "number": "number", "percent": "number", "flag": "bool", "texts": "texts", "table": "table",
}


OF_SEVERAL = ("count", "members")       # what a message of several may name besides values
MESSAGES = (                            # key of the rule file, and what is made of it
    ("message.zh", "zh"), ("message.en", "en"), ("gathered.zh", "gathered_zh"), ("gathered.en", "gathered_en"),
    ("settled.zh", "settled_zh"), ("settled.en", "settled_en"),
)


def no_message() -> tuple[()]:
    """The template of a message that a rule does not have."""
    return ()


def scope_of(subject: str, params: Mapping[str, str]) -> Scope:
    """The names that a rule about one kind of subject may use."""
    return Scope(VOCABULARY, roots(subject), params)


class CompiledRule:
    """A rule whose expressions are functions, each made when it is first needed: most of most rules never are.

    What is wrong with an expression is found out by `compile_rule`. Trees and traced forms serve evidence only.
    """

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.values: dict[str, Judge] = {}      # what its templates show

    def ruled(self, rule: Rule) -> "CompiledRule":
        """The same for a rule of the same expressions, with all that is already made."""
        other = CompiledRule(rule)
        other.__dict__.update({**self.__dict__, "rule": rule})
        return other

    @cached_property
    def scope(self) -> Scope:
        """The names that its expressions may use."""
        return scope_of(self.rule.subject, param_types(self.rule))

    def tree(self, text: str, expects: str) -> Tree | None:
        """The tree of an expression of such a type (empty: any); None for no text. Raises ExpressionError."""
        return check(text, self.scope, FUNCTIONS, expects) if text else None

    def _template(self, text: str | None, extra: tuple[str, ...] = ()) -> Template:
        return no_message if text is None else compile_template(text, self.scope, FUNCTIONS, extra, self.values)

    def _value(self, text: str, expects: str) -> Judge | None:
        return _judge(self.tree(text, expects))

    @cached_property
    def when_tree(self) -> Tree | None:
        """Which rows it applies to; None: all."""
        return self.tree(self.rule.when, "bool")

    @cached_property
    def check_tree(self) -> Tree:
        """What ought to hold of them."""
        return check(self.rule.check, self.scope, FUNCTIONS, "bool")

    @cached_property
    def when_parts(self) -> tuple[Tree, ...]:
        """The parts of `when`, outermost first."""
        return tuple(parts(self.when_tree)) if self.when_tree is not None else ()

    @cached_property
    def check_parts(self) -> tuple[Tree, ...]:
        """The parts of `check`, outermost first."""
        return tuple(parts(self.check_tree))

    @cached_property
    def when(self) -> Judge | None:
        """A row → whether the rule applies to it."""
        return _judge(self.when_tree)

    @cached_property
    def check(self) -> Judge:
        """A row → whether it is as it ought to be."""
        return compile_tree(self.check_tree, FUNCTIONS)

    @cached_property
    def traced_when(self) -> Traced | None:
        """`when`, telling the value of each part."""
        return compile_traced(self.when_tree, FUNCTIONS) if self.when_tree is not None else None

    @cached_property
    def traced_check(self) -> Traced:
        """`check`, telling the value of each part."""
        return compile_traced(self.check_tree, FUNCTIONS)

    @cached_property
    def zh(self) -> Template:
        """The message, Chinese."""
        return self._template(self.rule.message.zh)

    @cached_property
    def en(self) -> Template:
        """The message, English."""
        return self._template(self.rule.message.en)

    @cached_property
    def gathered_zh(self) -> Template:
        """The message of several, Chinese."""
        return self._template(self.rule.gathered and self.rule.gathered.zh, OF_SEVERAL)

    @cached_property
    def gathered_en(self) -> Template:
        """The message of several, English."""
        return self._template(self.rule.gathered and self.rule.gathered.en, OF_SEVERAL)

    @cached_property
    def settled_zh(self) -> Template:
        """What is said of the value that would settle it, Chinese."""
        return self._template(self.rule.settled and self.rule.settled.zh)

    @cached_property
    def settled_en(self) -> Template:
        """What is said of the value that would settle it, English."""
        return self._template(self.rule.settled and self.rule.settled.en)

    @cached_property
    def suggest(self) -> "tuple[Suggested, ...]":
        """What to write instead: whether a suggestion fits a row, and its template in both languages."""
        return tuple(
            Suggested(
                self._value(each.when, "bool"), self._template(each.said.zh), self._template(each.said.en),
                _path(self.tree(each.at, "")), self._value(each.to, "text"), self._value(each.sure, "bool"),
            )
            for each in self.rule.suggest
        )

    @cached_property
    def at(self) -> Path | None:
        """The value that a finding points at."""
        return _path(self.tree(self.rule.at, ""))

    @cached_property
    def shows(self) -> tuple[Path, ...]:
        """Further evidence."""
        paths = (_path(self.tree(path, "")) for path in self.rule.shows)
        return tuple(path for path in paths if path is not None)

    @cached_property
    def takes(self) -> tuple[Judge, ...]:
        """A value, and the one whose words it may take."""
        return tuple(judge for path in self.rule.takes if (judge := self._value(path, "")) is not None)

    @cached_property
    def cause(self) -> Judge | None:
        """The row that is the cause."""
        return self._value(self.rule.cause, "")

    @cached_property
    def member(self) -> Judge | None:
        """What names one of several."""
        return self._value(self.rule.member, "text")

    @cached_property
    def margin(self) -> Judge | None:
        """How far a violated row is off."""
        return self._value(self.rule.margin, "number")

    @cached_property
    def constrains_tree(self) -> Tree | None:
        """How it constrains values; None where it does not, or in no linear way. Raises ExpressionError."""
        tree = self.tree(self.rule.constrains, "bool")
        if tree is not None:
            hold_linear(tree)
        return tree

    @cached_property
    def settles(self) -> Judge | None:
        """The value of the missing datum at which the check would hold."""
        return self._value(self.rule.settles, "number")


def param_types(rule: Rule) -> dict[str, str]:
    """The types that expressions see of a rule's parameters."""
    return {name: PARAM_TYPES[declared.type] for name, declared in rule.params.items()}


def compile_rule(rule: Rule) -> CompiledRule:
    """Makes one rule ready. Raises InputError with everything that is wrong, at the rule's own lines.

    A rule that was read without its examples is one that others have proven: it is not looked through again.
    """
    compiled = CompiledRule(rule)
    problems = _wrong(compiled) if rule.examples else []
    if problems:
        raise InputError(problems)
    return compiled


def _wrong(compiled: CompiledRule) -> list[Problem]:
    """Everything that is wrong with the expressions and templates of a rule."""
    rule = compiled.rule
    problems: list[Problem] = []

    def attempt(key: str, make: Callable[[], object]) -> None:
        try:
            make()
        except ExpressionError as error:
            template = key.endswith((".zh", ".en"))
            place = rule.mark(key, 0 if template else error.column)
            problems.append(Problem(place, say(LOAD, "template" if template else "expression", reason=error.words)))

    attempt("when", lambda: compiled.when_tree)
    attempt("check", lambda: compiled.check_tree)
    for key, paths in (("shows", rule.shows), ("takes", rule.takes)):
        for path in paths:
            attempt(key, partial(compiled.tree, path, ""))
    attempt("constrains", lambda: compiled.constrains_tree)
    for key in ("at", "cause", "member", "settles", "margin"):
        attempt(key, partial(getattr, compiled, key))
    for key, name in MESSAGES:
        attempt(key, partial(_made, compiled, name))
    for place, each in enumerate(rule.suggest):
        for key, expects in (("when", "bool"), ("at", ""), ("to", "text"), ("sure", "bool")):
            attempt(f"suggest.{place}.{key}", partial(compiled.tree, getattr(each, key), expects))
        for language, text in zip(("zh", "en"), each.said, strict=True):
            attempt(f"suggest.{place}.{language}", partial(_filled, compiled, text))
    if rule.gather and (rule.gathered is None or not rule.member):
        problems.append(Problem(rule.marks.get("gather"), say(LOAD, "gathered-without-message")))
    return problems


def _made(compiled: CompiledRule, name: str) -> object:
    template: Template = getattr(compiled, name)
    return template()


def _filled(compiled: CompiledRule, text: str) -> object:
    return compile_template(text, compiled.scope, FUNCTIONS, (), compiled.values)()


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
