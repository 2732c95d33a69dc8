"""Every rule × every row of its subject → a verdict, counted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar, cast

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.judge.compiled import CompiledRule
from auditor.judge.counted import add_counts, counts_of
from auditor.judge.settings import LevelSetting, Params, written_settings
from auditor.language.functions import FUNCTIONS
from auditor.language.logic import SILENT
from auditor.language.loop import Found, Loop, compile_loop
from auditor.language.vocabulary import COLLECTION
from auditor.model.audit import Counts
from auditor.model.parameter import param_value
from auditor.model.plan import LEVELS
from auditor.model.rows.build import Family
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import Rule, RulePack, Severity

Set = TypeVar("Set")


@record
class Case:
    """A verdict that somebody must read, before it is put into words."""

    compiled: CompiledRule
    row: SubjectRow
    answer: Missing | None              # None: violated
    severity: Severity
    params: Params


@record
class SubjectRules:
    """Rules that are judged on the rows of one kind in one go.

    places: the number of each among the rules of its level, and its place in the loop. params: of each place.
    """

    subject: str
    loop: Loop
    places: tuple[tuple[int, int], ...]
    params: tuple[Params, ...]


@record
class LevelRules:
    """The rules that are judged at one level, in their order, each as it is judged there."""

    rules: tuple[tuple[CompiledRule, LevelSetting], ...]
    by_subject: tuple[SubjectRules, ...]


RulesByLevel = Mapping[str, LevelRules]


def level_settings(rule: Rule, pack: RulePack) -> dict[str, LevelSetting]:
    """What the settings make of a rule, per level, parameters as expressions see them; see `written_settings`."""
    return {level: _as_seen(rule, each) for level, each in written_settings(rule, pack).items()}


def _as_seen(rule: Rule, written: LevelSetting) -> LevelSetting:
    if not written.params:
        return written
    params = {name: param_value(rule.params[name].type, value) for name, value in written.params.items()}
    return replace(written, params=params)


def at_level(by_level: Mapping[str, Set], level: str) -> Set:
    """What holds at a level; at one of a family's own what holds wherever nothing else is said."""
    return by_level[level] if level in by_level else by_level[""]


def rows_of(plan: PlanRow, subject: str) -> Sequence[SubjectRow]:
    """The rows of one plan that a rule about `subject` is judged on."""
    if subject == "plan":
        return (plan,)
    rows: Sequence[SubjectRow] = getattr(plan, COLLECTION[subject])
    return rows


def rules_by_level(compiled: Mapping[str, CompiledRule], pack: RulePack) -> RulesByLevel:
    """Per level, the rules that are judged there."""
    by_rule = [(rule, level_settings(rule.rule, pack)) for rule in compiled.values()]
    loops = _loops(compiled.values())
    result: dict[str, LevelRules] = {}
    for level in ("", *LEVELS):
        rules = tuple((rule, by_level[level]) for rule, by_level in by_rule if not by_level[level].off)
        result[level] = LevelRules(rules, tuple(_by_subject(rules, loops)))
    return result


Loops = Mapping[str, tuple[Loop, tuple[str, ...]]]      # by subject: one function, and the rules that it judges


def _loops(rules: Iterable[CompiledRule]) -> Loops:
    """One function for all rules about rows of one kind."""
    by_subject: dict[str, list[CompiledRule]] = {}
    for rule in rules:
        by_subject.setdefault(rule.rule.subject, []).append(rule)
    return {subject: (_loop(about), tuple(rule.rule.id for rule in about)) for subject, about in by_subject.items()}


def _loop(rules: Sequence[CompiledRule]) -> Loop:
    """The function of some rules, made when the first row comes: plans of one kind have few kinds of rows."""
    made: Loop | None = None

    def loop(rows: Iterable[object], params: Sequence[Params], found: Sequence[Found | None]) -> tuple[int, ...]:
        nonlocal made
        if made is None:
            made = compile_loop([(rule.when_tree, rule.check_tree) for rule in rules], FUNCTIONS)
        return made(rows, params, found)

    return loop


def _by_subject(rules: Sequence[tuple[CompiledRule, LevelSetting]], loops: Loops) -> Iterator[SubjectRules]:
    """These rules by the kind of rows that they are about."""
    numbers = {rule.rule.id: number for number, (rule, _) in enumerate(rules)}
    for subject, (loop, ids) in loops.items():
        places = tuple((numbers[id], place) for place, id in enumerate(ids) if id in numbers)
        if places:
            params: list[Params] = [{}] * len(ids)
            for number, place in places:
                params[place] = rules[number][1].params
            yield SubjectRules(subject, loop, places, tuple(params))


def judge_plan(plan: PlanRow, level: LevelRules, cases: Sequence[list[Case]]) -> list[Counts]:
    """Judges the rules of a level on the rows of one plan: the counts of each.

    What somebody must read is added to the list of its rule among `cases`, in order of row.
    """
    counts = [counts_of(0, 0, 0, 0)] * len(level.rules)
    for each in level.by_subject:
        rows = rows_of(plan, each.subject)
        if not rows:
            continue
        found: list[Found | None] = [None] * len(each.params)
        for _, place in each.places:
            found[place] = []
        holds = each.loop(rows, each.params, found)
        for number, place in each.places:
            left, violated = found[place], 0
            if left:
                compiled, order = level.rules[number]
                violated = _note(compiled, order, left, cases[number])
            many = len(left or ())
            counts[number] = counts_of(holds[place], violated, many - violated, len(rows) - holds[place] - many)
    return counts


def _note(compiled: CompiledRule, order: LevelSetting, found: Found, cases: list[Case]) -> int:
    """Adds the cases of one rule; how many of them are violated."""
    violated = 0
    for row, answer in found:
        violated += answer is False
        open_answer = None if answer is False else answer if isinstance(answer, Missing) else SILENT
        cases.append(Case(compiled, cast("SubjectRow", row), open_answer, order.severity, order.params))
    return violated


def judge(
    compiled: Mapping[str, CompiledRule], family: Family, pack: RulePack
) -> tuple[dict[str, Counts], list[Case]]:
    """All rules on all rows: the counts per rule, and the cases in order of rule and row."""
    levels = rules_by_level(compiled, pack)
    cases: dict[str, list[Case]] = {id: [] for id in compiled}
    sums = {id: [0, 0, 0, 0] for id in compiled}
    for plan in family.plans:
        level = at_level(levels, plan.level)
        ids = [rule.rule.id for rule, _ in level.rules]
        for id, counts in zip(ids, judge_plan(plan, level, [cases[id] for id in ids]), strict=True):
            add_counts(sums[id], counts)
    return {id: Counts(*total) for id, total in sums.items()}, list(chain.from_iterable(cases.values()))


def verdicts(compiled: CompiledRule, family: Family, pack: RulePack) -> Iterator[tuple[SubjectRow, str]]:
    """Every row with its verdict, holds and not applicable included (for examples and explanations)."""
    by_level = level_settings(compiled.rule, pack)
    for plan in family.plans:
        order = at_level(by_level, plan.level)
        if order.off:
            continue
        for row in rows_of(plan, compiled.rule.subject):
            answer: object = True if compiled.when is None else compiled.when(row, order.params)
            if answer is False:
                yield row, "not_applicable"
                continue
            if answer is True:
                answer = compiled.check(row, order.params)
            yield row, {True: "holds", False: "violated"}.get(answer, "undetermined") if isinstance(
                answer, bool) else "undetermined"
