"""What the owner of a rule pack asks for: is it good, and what are its pages."""

import re
from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent

from auditor.ground.problem import InputError, Problem
from auditor.ground.record import record
from auditor.judge.compiled import CompiledRule, compile_rule, unknown_under
from auditor.judge.examples import run_example
from auditor.judge.lint import lint, lint_compiled
from auditor.model.rule import Rule
from auditor.read.config import Config
from auditor.read.files import shown_path
from auditor.read.places import rules_folder
from auditor.read.rules import read_rules
from auditor.read.yaml import find_files, parse, plain, read_file
from auditor.report.catalogue import Pages, RulePage, catalogue
from auditor.report.rules import Examples
from auditor.run.folders import configuration


@record
class Checked:
    """How many rules and examples could be read, and everything that is wrong, sorted by place."""

    rules: int
    examples: int
    problems: tuple[Problem, ...]


def check_packs(folders: Sequence[str], config: str | None) -> Checked:
    """Checks the rules of some folders beside all others; of all configured packs where none is named.

    Raises InputError only for the configuration.
    """
    own, rules, problems = _read(folders, configuration(config))
    broken = {problem.mark.file for problem in problems if problem.mark is not None}
    for rule in rules.values():
        if not _of(own, rule.file):
            continue
        problems.extend((*unknown_under(rule, rules), *lint(rule, rules)))
        try:
            compiled = compile_rule(rule)
            if rule.file not in broken:         # else its examples are not whole
                problems.extend(lint_compiled(compiled))
        except InputError as error:
            problems.extend(error.problems)
    kept = [problem for problem in problems if problem.mark is None or _of(own, problem.mark.file)]
    mine = [rule for rule in rules.values() if _of(own, rule.file)]
    return Checked(len(mine), sum(len(rule.examples) for rule in mine), InputError(kept).problems)


def catalogue_of(folders: Sequence[str], config: str | None) -> Pages:
    """The pages of the rules of some folders, of all configured packs where none is named. Raises InputError."""
    own, rules, problems = _read(folders, configuration(config))
    if problems:
        raise InputError(problems)
    return catalogue([_entry(compile_rule(rule)) for rule in rules.values() if _of(own, rule.file)])


def _read(folders: Sequence[str], config: Config) -> tuple[frozenset[str] | None, dict[str, Rule], list[Problem]]:
    """The files of the named folders (None: all), every rule that there is, and what is wrong with any."""
    named = [Path(folder) for folder in folders]
    rules, problems = read_rules([rules_folder(), *config.packs, *named])
    own = frozenset(shown_path(Path(file)) for folder in named for file in find_files(str(folder), ".rule.yaml"))
    return own if named else None, rules, problems


def _of(own: frozenset[str] | None, file: str) -> bool:
    return own is None or file in own


def _entry(compiled: CompiledRule) -> RulePage:
    rule = compiled.rule
    outcomes = tuple(run_example(compiled, example) for example in rule.examples)
    return RulePage(rule, _snippets(rule), outcomes)


def _snippets(rule: Rule) -> tuple[str, ...]:
    """Each example as its file writes it."""
    first = rule.marks["examples"].line
    lines = examples_of(rule).text.rstrip().splitlines()
    begins = [example.at.line - first for example in rule.examples]
    ends = [*begins[1:], len(lines)]
    return tuple(
        dedent("\n".join(lines[begin:max(end, begin + 1)])).strip() for begin, end in zip(begins, ends, strict=True)
    )


def examples_of(rule: Rule) -> Examples:
    """The examples of a rule, as its file writes them and as data."""
    source = read_file(rule.file)
    lines = source.decode("utf-8").splitlines()[rule.marks["examples"].line - 1 :]
    end = next((place for place, line in enumerate(lines) if re.match("[a-z_]+:", line)), len(lines))
    return Examples("\n".join(lines[:end]), plain(parse(source, rule.file).root["examples"].value))
