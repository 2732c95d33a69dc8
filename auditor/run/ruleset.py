"""What judges, whatever is judged: the configuration, the rules with their settings, compiled."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.judge.compiled import CompiledRule, compile_rules
from auditor.judge.grounds import judged_by
from auditor.judge.judging import orders
from auditor.judge.reach import strays
from auditor.messages.cli import CLI
from auditor.model.rule import Rule, RulePack
from auditor.read.config import Config, load_config, settings_of
from auditor.read.places import rules_folder
from auditor.read.rule import load_rules
from auditor.run.cache.maker import WHOLE, known_maker
from auditor.run.cache.packs import keep_pack, known_pack
from auditor.run.cache.place import store_for
from auditor.run.cache.store import Store
from auditor.run.families import Problems, configuration


@record
class Bench:
    """The rules with their settings, and those that are asked for, which can be compiled.

    rules: None where they could not be read. off: rules that are asked for, but that no level switches on.
    judged: a digest of how those judge that are asked for. strays: see `auditor.judge.reach`.
    """

    config: Config
    rules: Mapping[str, Rule] | None
    pack: RulePack
    kept: RulePack
    off: tuple[str, ...]
    judged: str
    strays: bool
    compiled: Mapping[str, CompiledRule]

    def judges(self) -> Mapping[str, CompiledRule]:
        """The rules that are asked for, compiled: now, where that was not needed before."""
        if not self.compiled:
            return compile_rules(self.kept.rules)
        return {id: self.compiled[id].ruled(rule) for id, rule in self.kept.rules.items()}


def bench_of(
    named: str | None, select: Sequence[str], ignore: Sequence[str], problems: Problems, cached: bool = False
) -> Bench:
    """The rules, ready to judge; none where anything was wrong.

    `named`: a configuration, None for the nearest one. `select`, `ignore`: beginnings of rules' ids. `cached`: rules
    that are known to compile are compiled when they are needed.
    """
    config = problems.attempt(lambda: configuration(named)) or load_config(None)
    problems.found.extend(_contradiction(config))
    rules = problems.attempt(lambda: all_rules(config))
    made = _Made(RulePack({}, {}), {}, "", False)
    if rules is not None:       # else a setting or a selection may mean a rule that could not be read
        made = problems.attempt(partial(_made, config, rules, cached)) or made
        problems.found.extend(_unmatched((*select, *ignore), rules))
    pack = made.pack
    asked = {id for id in pack.rules if _asked(id, select, ignore)}
    kept = RulePack({}, {}) if problems.found else _kept(pack, asked)
    off = tuple(id for id in pack.rules if id in asked and _off(pack.rules[id], pack))
    return Bench(
        config, rules, pack, kept, off, judged_by(kept, made.tool) if made.tool else "", made.strays, made.compiled
    )


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


@record
class _Made:
    """A pack that can be compiled; the rules compiled where that had to be found out; a digest of what compiles."""

    pack: RulePack
    compiled: Mapping[str, CompiledRule]
    tool: str
    strays: bool


def _made(config: Config, rules: Mapping[str, Rule], cached: bool) -> _Made:
    """All rules with their settings. Raises InputError for what is wrong in either."""
    settled, problems = Problems(), Problems()
    pack = RulePack(rules, settled.attempt(lambda: settings_of(config, rules)) or {})
    store = store_for(cached)
    tool = _tool(store)
    judged = judged_by(pack, tool) if tool and not settled.found else ""
    known = known_pack(store, judged) if judged else None
    if known is not None:
        return _Made(pack, {}, tool, known)
    compiled = problems.attempt(lambda: compile_rules(rules))
    problems.found.extend(settled.found)
    problems.stop()
    stray = strays(rules.values())
    if judged:
        keep_pack(store, judged, stray)
    return _Made(pack, compiled or {}, tool, stray)


def _tool(store: Store) -> str:
    """A digest of all code that may decide; empty where nothing is kept, or the code cannot be read as files."""
    if not store.readable:
        return ""
    try:
        return known_maker(store, WHOLE)
    except OSError:
        return ""


def _unmatched(prefixes: Sequence[str], rules: Mapping[str, Rule]) -> list[Problem]:
    """Selections that no rule answers to."""
    known = ", ".join(dict.fromkeys(id.partition("-")[0] for id in rules))
    return [
        Problem(None, say(CLI, "bad-selection", found=prefix, known=known))
        for prefix in prefixes
        if not any(id.startswith(prefix) for id in rules)
    ]


def _kept(pack: RulePack, asked: Collection[str]) -> RulePack:
    """The rules to judge: selected, not ignored, not switched off at every level."""
    kept = {
        id: rule for id, rule in pack.rules.items()
        if id in asked and not _off(rule, pack)
    }
    # A finding hangs only below one that is judged as well.
    alone = {
        id: rule if all(above in kept for above in rule.under)
        else replace(rule, under=tuple(above for above in rule.under if above in kept))
        for id, rule in kept.items()
    }
    return RulePack(alone, pack.settings)


def _asked(id: str, select: Sequence[str], ignore: Sequence[str]) -> bool:
    """Whether a rule is selected and not ignored."""
    return (not select or id.startswith(tuple(select))) and not id.startswith(tuple(ignore))


def _off(rule: Rule, pack: RulePack) -> bool:
    return all(order.off for order in orders(rule, pack).values())
