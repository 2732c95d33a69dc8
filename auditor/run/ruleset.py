"""By what plans are judged: the configuration, and the rules with their settings."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from string import Formatter

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.judge.dependencies import looks_far
from auditor.judge.settings import written_settings
from auditor.judge.verdict_key import rules_digest
from auditor.messages.cli import CLI
from auditor.model.rule import Rule, RulePack
from auditor.read.config import Config, load_config, settings_of
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.run.cache.code import WHOLE, code_digest
from auditor.run.cache.place import store_for
from auditor.run.folders import configuration
from auditor.run.problems import Problems
from auditor.text.similar import offered


@record
class Ruleset:
    """The rules with their settings, and those that are asked for, all of which can be compiled.

    rules: None where they could not be read. pack: all of them. judging: those that are asked for. off: rules that
    are asked for, but that no level switches on. digest: of how `judging` judges; empty: not to be kept.
    far: see `auditor.judge.dependencies.dependencies_of`.
    """

    config: Config
    rules: Mapping[str, Rule] | None
    pack: RulePack
    judging: RulePack
    off: tuple[str, ...]
    digest: str
    far: bool


def ruleset_of(
    named: str | None, select: Sequence[str], ignore: Sequence[str], problems: Problems, cached: bool = False
) -> Ruleset:
    """The rules, ready to judge; none where anything was wrong.

    `named`: a configuration, None for the nearest one. `select`, `ignore`: beginnings of rules' ids. `cached`: whether
    verdicts may be kept.
    """
    config = problems.attempt(lambda: configuration(named)) or load_config(None)
    problems.found.extend(_contradiction(config))
    rules = problems.attempt(lambda: all_rules(config))
    pack = RulePack({}, {})
    if rules is not None:       # else a setting or a selection may mean a rule that could not be read
        pack = problems.attempt(partial(_pack, config, rules)) or pack
        problems.found.extend(unmatched((*select, *ignore), rules))
    judging = RulePack({}, {}) if problems.found else chosen_rules(pack, select, ignore)
    off = rules_off(pack, select, ignore)
    tool = _tool(cached)
    far = any_looks_far(judging.rules.values())
    return Ruleset(config, rules, pack, judging, off, rules_digest(judging, tool) if tool else "", far)


def _contradiction(config: Config) -> list[Problem]:
    """`never` beside something that fails."""
    if config.root is None or "never" not in config.fail_on or len(config.fail_on) == 1:
        return []
    return [Problem(config.root["fail_on"].mark, say(CLI, "never-alone", option="fail_on"))]


def all_rules(config: Config, whole: bool = False) -> dict[str, Rule]:
    """The shipped rules, with their examples where they are wanted `whole`, and those of the configured packs.

    Raises InputError.
    """
    return load_rules([rules_folder(), *config.packs], proven=None if whole else rules_folder())


def _pack(config: Config, rules: Mapping[str, Rule]) -> RulePack:
    """All rules with their settings. Raises InputError for what is wrong in either."""
    problems = Problems()
    settings = problems.attempt(lambda: settings_of(config, rules)) or {}
    if any(rule.examples for rule in rules.values()):       # shipped ones, read without theirs, are known to be sound
        from auditor.judge.compiled import compile_rules

        problems.attempt(lambda: compile_rules(rules))
    problems.stop()
    return RulePack(rules, settings)


def _tool(cached: bool) -> str:
    """A digest of all code that may decide; empty where nothing is kept, or the code cannot be read as files."""
    store = store_for(cached)
    if not store.readable:
        return ""
    try:
        return code_digest(store, WHOLE)
    except OSError:
        return ""


def any_looks_far(rules: Iterable[Rule]) -> bool:
    """Whether a rule may look further than its plan's dependencies; those that came with the auditor do not."""
    shipped = os.path.realpath(rules_folder())
    by_folder: dict[str, list[Rule]] = {}
    for rule in rules:
        by_folder.setdefault(os.path.dirname(rule.file), []).append(rule)
    return any(
        looks_far(expression)
        for folder, own in by_folder.items() if not Path(os.path.realpath(folder)).is_relative_to(shipped)
        for rule in own for expression in _expressions(rule)
    )


def _expressions(rule: Rule) -> Iterator[str]:
    """Everything that a rule computes: its expressions, and the values that its messages show."""
    yield from filter(None, (
        rule.when, rule.check, rule.at, rule.cause, rule.member, rule.margin, rule.settles, rule.constrains,
        *rule.shows, *rule.takes, *(text for each in rule.suggest for text in (each.when, each.at, each.to, each.sure)),
    ))
    for words in (rule.message, rule.gathered, rule.settled, *(each.said for each in rule.suggest)):
        for text in words or ():
            yield from (name for _, name, *_ in Formatter().parse(text) if name)


def unmatched(prefixes: Sequence[str], rules: Mapping[str, Rule]) -> list[Problem]:
    """Selections that no rule answers to."""
    families = dict.fromkeys(id.partition("-")[0] for id in rules)
    called = {Path(rule.file).parent.name: id.partition("-")[0] for id, rule in rules.items()}
    called |= {id: id for id in rules}
    return [
        Problem(None, say(CLI, "bad-selection", found=prefix, hint=offered(prefix, families, called)))
        for prefix in prefixes
        if not any(id.startswith(prefix) for id in rules)
    ]


def chosen_rules(pack: RulePack, select: Sequence[str], ignore: Sequence[str]) -> RulePack:
    """The rules to judge: selected and not ignored (both: beginnings of ids), not switched off at every level."""
    chosen = {
        id: rule for id, rule in pack.rules.items() if _asked(id, select, ignore) and not _off(rule, pack)
    }
    # A finding hangs only below one that is judged as well.
    alone = {
        id: rule if all(above in chosen for above in rule.under)
        else replace(rule, under=tuple(above for above in rule.under if above in chosen))
        for id, rule in chosen.items()
    }
    return RulePack(alone, pack.settings)


def rules_off(pack: RulePack, select: Sequence[str], ignore: Sequence[str]) -> tuple[str, ...]:
    """The rules that are asked for, but that no level switches on."""
    return tuple(id for id, rule in pack.rules.items() if _asked(id, select, ignore) and _off(rule, pack))


def _asked(id: str, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Whether a rule is selected and not ignored."""
    return (not select or id.startswith(tuple(select))) and not id.startswith(tuple(ignore))


def _off(rule: Rule, pack: RulePack) -> bool:
    return all(order.off for order in written_settings(rule, pack).values())
