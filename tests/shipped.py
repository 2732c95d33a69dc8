"""The shipped rules as committed data and code. `python -m tests.bless` writes both; tests hold them fresh."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from fractions import Fraction
from inspect import isfunction
from pathlib import Path
from typing import cast

from auditor.ground.words import Words
from auditor.judge.compiled import CompiledRule, Meaning, compile_rule, meaning_of
from auditor.language.emit import traced_code, words
from auditor.language.functions import FUNCTIONS
from auditor.language.loop import loop_code
from auditor.language.types import Get, Literal, Tree
from auditor.language.vocabulary import VOCABULARY
from auditor.read.places import rules_folder
from auditor.read.rule import load_rules
from auditor.read.shipped import packed

ROOT = Path(__file__).parents[1]
HEAD = '"""Made from the rules of this repository by `make bless`; not to be edited."""\n\n'
RULES = "RULES: dict[str, tuple[object, ...]] = {{\n{lines}}}\n"
LOOPS = """from fractions import Fraction

from auditor.language.functions import FUNCTIONS
from auditor.language.inplace import ABSENT, ITEMS, NUMBERS, PERCENTS, ROWS, TEXTS
from auditor.language.logic import {logic}
from auditor.ground.missing import Missing

CALLS = {{name: function.call for name, function in FUNCTIONS.items()}}
PLAIN = {{name: function.plain for name, function in FUNCTIONS.items()}}


{loops}

LOOPS = {{
{lines}}}
"""
TRACES = """from fractions import Fraction

from auditor.language.functions import FUNCTIONS
from auditor.language.inplace import ABSENT, ITEMS, NUMBERS, PERCENTS, ROWS, TEXTS
from auditor.language.logic import {logic}
from auditor.language.types import (
    Arithmetic, Call, Compare, Get, Junction, Literal, Lookup, Name, Negative, Not, Over, Param,
)
from auditor.ground.missing import Missing
from auditor.language.vocabulary import VOCABULARY
from auditor.ground.words import Words

CALLS = {{name: function.call for name, function in FUNCTIONS.items()}}
PLAIN = {{name: function.plain for name, function in FUNCTIONS.items()}}


def get_of(base, name):
    said = VOCABULARY[base.type][name]
    return Get(said.type, base, name, said.label, said.of, said.formula)


{traces}

TRACES = {{
{lines}}}
"""
NAMES = {function.call: f"CALLS[{name!r}]" for name, function in FUNCTIONS.items()}
NAMES |= {function.plain: f"PLAIN[{name!r}]" for name, function in FUNCTIONS.items() if function.plain is not None}


def written() -> dict[Path, str]:
    """File → the module that it ought to hold."""
    rules = load_rules([rules_folder()])
    compiled = {meaning_of(rule): compile_rule(rule) for rule in rules.values()}      # one of all that mean the same
    lines = "".join(f"    {rule.digest!r}:\n    {packed(rule)!r},\n" for rule in rules.values())
    return {
        ROOT / "auditor" / "read" / "shipped_rules.py": HEAD + RULES.format(lines=lines),
        ROOT / "auditor" / "judge" / "shipped_loops.py": HEAD + _loops(compiled),
        ROOT / "auditor" / "judge" / "shipped_traces.py": HEAD + _traces(compiled),
    }


def _loops(rules: Mapping[Meaning, CompiledRule]) -> str:
    """One function for all rules about rows of one kind."""
    loops, lines = [], []
    for subject in dict.fromkeys(rule.rule.subject for rule in rules.values()):
        about = {meaning: rule for meaning, rule in rules.items() if rule.rule.subject == subject}
        expressions = [(rule.when_tree, rule.check_tree) for rule in about.values()]
        code, constants = loop_code(expressions, FUNCTIONS, f"{subject}_")
        loops += [f"{name} = {_constant(value)}\n" for name, value in constants.items()]
        loops.append(code.replace("def loop(", f"def each_{subject}(", 1) + "\n\n")
        lines += [
            f"    {meaning!r}:\n    (each_{subject}, {number}, {len(about)}),\n" for number, meaning in enumerate(about)
        ]
    return LOOPS.format(logic=_logic(loops), loops="\n".join(loops), lines="".join(lines))


def _logic(code: Iterable[str]) -> str:
    """The words of logic that some code calls."""
    used = {word for piece in code for word in re.findall(r"\b[a-z_]+(?=\()", piece)}
    return ", ".join(sorted(word for word, value in words().items() if word in used and isfunction(value)))


def _traces(rules: Mapping[Meaning, CompiledRule]) -> str:
    """For each meaning a function that makes the trees anew: values are known by the identity of their parts."""
    traces, lines = [], []
    for number, (meaning, rule) in enumerate(rules.items()):
        code = [f"def trace{number}():"]
        code += _traced(rule.when_tree, rule.when_parts, "w") + _traced(rule.check_tree, rule.check_parts, "c")
        traces.append("\n".join([*code, "    return w, traced_w, c, traced_c\n\n"]))
        lines.append(f"    {meaning!r}:\n    trace{number},\n")
    return TRACES.format(logic=_logic(traces), traces="\n".join(traces), lines="".join(lines))


def _traced(tree: Tree | None, parts: Sequence[Tree], name: str) -> list[str]:
    if tree is None:
        return [f"    {name} = traced_{name} = None"]
    code, constants = traced_code(tree, FUNCTIONS, name)
    places = {id(part): place for place, part in enumerate(parts)}
    texts = {key: repr(places[value]) if type(value) is int else _constant(value) for key, value in constants.items()}
    return [
        f"    {name} = {_tree(tree)}", *(f"    {key} = {text}" for key, text in texts.items()),
        f"    traced_{name} = {code}",
    ]


def _tree(tree: Tree) -> str:
    """A tree as the code that makes it."""
    if isinstance(tree, Get):
        said = VOCABULARY[tree.base.type][tree.attribute]
        if (said.type, said.label, said.of, said.formula) == (tree.type, tree.label, tree.of, tree.formula):
            return f"get_of({_tree(tree.base)}, {tree.attribute!r})"
    if isinstance(tree, Literal):
        return f"Literal({tree.type!r}, {_constant(tree.value)})"
    return f"{type(tree).__name__}({', '.join(_field(getattr(tree, each.name)) for each in fields(tree))})"


def _field(value: object) -> str:
    if isinstance(value, Words):
        return f"Words({value.zh!r}, {value.en!r})"
    if isinstance(value, tuple):
        return f"({''.join(f'{_field(each)}, ' for each in value)})"
    return _tree(cast("Tree", value)) if is_dataclass(value) else repr(value)


def _constant(value: object) -> str:
    if callable(value):
        return NAMES[value]
    if isinstance(value, tuple):
        return f"({', '.join(map(_constant, value))},)" if value else "()"
    return f"Fraction({value.numerator}, {value.denominator})" if type(value) is Fraction else repr(value)
