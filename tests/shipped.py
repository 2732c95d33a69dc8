"""The shipped rules as committed data and code. `python -m tests.bless` writes both; tests hold them fresh."""

import re
from collections.abc import Iterable
from fractions import Fraction
from inspect import isfunction
from pathlib import Path

from auditor.engine.compiled import CompiledRule, compile_rule, meaning_of
from auditor.expression.emit import words
from auditor.expression.functions import FUNCTIONS
from auditor.expression.loop import loop_code
from auditor.load.rule import load_rules
from auditor.load.shipped import packed
from auditor.places import rules_folder

ROOT = Path(__file__).parents[1]
HEAD = '"""Made from the rules of this repository by `make bless`; not to be edited."""\n\n'
RULES = "RULES: dict[str, tuple[object, ...]] = {{\n{lines}}}\n"
LOOPS = """from fractions import Fraction

from auditor.expression.functions import FUNCTIONS
from auditor.expression.inplace import ABSENT, ITEMS, NUMBERS, PERCENTS, ROWS, TEXTS
from auditor.expression.logic import {logic}
from auditor.missing import Missing

CALLS = {{name: function.call for name, function in FUNCTIONS.items()}}
PLAIN = {{name: function.plain for name, function in FUNCTIONS.items()}}


{loops}

LOOPS = {{
{lines}}}
"""
NAMES = {function.call: f"CALLS[{name!r}]" for name, function in FUNCTIONS.items()}
NAMES |= {function.plain: f"PLAIN[{name!r}]" for name, function in FUNCTIONS.items() if function.plain is not None}


def written() -> dict[Path, str]:
    """File → the module that it ought to hold."""
    rules = load_rules([rules_folder()])
    lines = "".join(f"    {rule.digest!r}:\n    {packed(rule)!r},\n" for rule in rules.values())
    return {
        ROOT / "auditor" / "load" / "shipped_rules.py": HEAD + RULES.format(lines=lines),
        ROOT / "auditor" / "engine" / "shipped_loops.py": HEAD + _loops(map(compile_rule, rules.values())),
    }


def _loops(rules: Iterable[CompiledRule]) -> str:
    """One function for all rules about rows of one kind; those that mean the same are judged as one."""
    named = {meaning_of(rule.rule): rule for rule in rules}
    loops, lines = [], []
    for subject in dict.fromkeys(rule.rule.subject for rule in named.values()):
        about = {meaning: rule for meaning, rule in named.items() if rule.rule.subject == subject}
        expressions = [(rule.when_tree, rule.check_tree) for rule in about.values()]
        code, constants = loop_code(expressions, FUNCTIONS, f"{subject}_")
        loops += [f"{name} = {_constant(value)}\n" for name, value in constants.items()]
        loops.append(code.replace("def loop(", f"def each_{subject}(", 1) + "\n\n")
        lines += [
            f"    {meaning!r}:\n    (each_{subject}, {number}, {len(about)}),\n" for number, meaning in enumerate(about)
        ]
    used = {word for loop in loops for word in re.findall(r"\b[a-z_]+(?=\()", loop)}
    logic = ", ".join(sorted(word for word, value in words().items() if word in used and isfunction(value)))
    return LOOPS.format(logic=logic, loops="\n".join(loops), lines="".join(lines))


def _constant(value: object) -> str:
    if callable(value):
        return NAMES[value]
    if isinstance(value, tuple):
        return f"({', '.join(map(_constant, value))},)" if value else "()"
    return f"Fraction({value.numerator}, {value.denominator})" if type(value) is Fraction else repr(value)
