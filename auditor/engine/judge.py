"""Every rule × every row of its subject → a verdict, counted."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from typing import cast

from auditor.audit import Counts
from auditor.engine.compiled import CompiledRule
from auditor.expression.logic import SILENT
from auditor.expression.loop import Found, Loop
from auditor.missing import Missing
from auditor.plan import LEVELS
from auditor.record import record
from auditor.rule import Rule, RulePack, Severity
from auditor.subjects.build import Family
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.rows import SubjectRow
from auditor.subjects.vocabulary import COLLECTION
from auditor.values.comparable import number_of
from auditor.values.compare import as_ratio
from auditor.values.read import read_quantity

Params = Mapping[str, object]


@record
class Case:
    """A verdict that somebody must read, before it is put into words."""

    compiled: CompiledRule
    row: SubjectRow
    answer: Missing | None              # None: violated
    severity: Severity
    params: Params


@record
class Order:
    """How one rule is judged at one level: whether, how severely, with which parameters."""

    off: bool
    severity: Severity
    params: Params


@record
class Round:
    """Rules that are judged on the rows of one kind in one go.

    places: the number of each in its roll, and its place in the loop. params: of each place.
    """

    subject: str
    loop: Loop
    places: tuple[tuple[int, int], ...]
    params: tuple[Params, ...]


@record
class Roll:
    """The rules that are judged at one level, in their order, each as it is judged there."""

    rules: tuple[tuple[CompiledRule, Order], ...]
    rounds: tuple[Round, ...]


Docket = Mapping[str, Roll]                 # by level


def param_value(type: str, written: object) -> object:
    """A parameter as expressions see it. None: not set. ValueError where it is not of its type."""
    if written is None or written == "":
        return None
    if type == "flag":
        if not isinstance(written, bool):
            raise ValueError(written)
        return written
    if type == "texts":
        return tuple(cast("tuple[str, ...]", written))
    if type == "table":
        return dict(cast("Mapping[str, tuple[str, ...]]", written))
    quantity = read_quantity(str(written))
    number = number_of(quantity) if type == "number" and quantity.unit != "%" else as_ratio(quantity)
    if not isinstance(number, Fraction):
        raise ValueError(written)
    return number


def orders(rule: Rule, pack: RulePack) -> dict[str, Order]:
    """What the settings make of a rule, per level."""
    settings = pack.settings.get(rule.id, {})
    result: dict[str, Order] = {}
    for level in LEVELS:
        off, severity = rule.off, rule.severity
        written = {name: declared.default for name, declared in rule.params.items()}
        for key in ("", level):
            setting = settings.get(key)
            if setting is None:
                continue
            off = off if setting.off is None else setting.off
            severity = setting.severity or severity
            written.update(setting.params)
        params = {name: param_value(rule.params[name].type, value) for name, value in written.items()}
        result[level] = Order(off, severity, params)
    return result


def rows_of(plan: PlanRow, subject: str) -> Sequence[SubjectRow]:
    """The rows of one plan that a rule about `subject` is judged on."""
    if subject == "plan":
        return (plan,)
    rows: Sequence[SubjectRow] = getattr(plan, COLLECTION[subject])
    return rows


def docket_of(compiled: Mapping[str, CompiledRule], pack: RulePack) -> Docket:
    """Per level, the rules that are judged there."""
    by_rule = [(rule, orders(rule.rule, pack)) for rule in compiled.values()]
    result: dict[str, Roll] = {}
    for level in LEVELS:
        rules = tuple((rule, by_level[level]) for rule, by_level in by_rule if not by_level[level].off)
        result[level] = Roll(rules, tuple(_rounds(rules)))
    return result


def _rounds(rules: Sequence[tuple[CompiledRule, Order]]) -> Iterator[Round]:
    """As few rounds as there can be: a second one only for rules that take one place of a loop."""
    taken: dict[tuple[Loop, int], dict[int, int]] = {}
    met: Counter[tuple[Loop, int]] = Counter()
    for number, (rule, _) in enumerate(rules):
        loop, place, _ = rule.loop
        taken.setdefault((loop, met[loop, place]), {})[place] = number
        met[loop, place] += 1
    for (loop, _), places in taken.items():
        rule, _ = rules[next(iter(places.values()))]
        params: list[Params] = [{}] * rule.loop[2]
        for place, number in places.items():
            params[place] = rules[number][1].params
        yield Round(rule.rule.subject, loop, tuple((number, place) for place, number in places.items()), tuple(params))


def judge_plan(plan: PlanRow, roll: Roll, cases: Sequence[list[Case]]) -> list[Counts]:
    """Judges the rules of a roll on the rows of one plan: the counts of each.

    What somebody must read is added to the list of its rule among `cases`, in order of row.
    """
    counts = [counts_of(0, 0, 0, 0)] * len(roll.rules)
    for each in roll.rounds:
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
                compiled, order = roll.rules[number]
                violated = _note(compiled, order, left, cases[number])
            many = len(left or ())
            counts[number] = counts_of(holds[place], violated, many - violated, len(rows) - holds[place] - many)
    return counts


def _note(compiled: CompiledRule, order: Order, found: Found, cases: list[Case]) -> int:
    """Adds the cases of one rule; how many of them are violated."""
    violated = 0
    for row, answer in found:
        violated += answer is False
        open_answer = None if answer is False else answer if isinstance(answer, Missing) else SILENT
        cases.append(Case(compiled, cast("SubjectRow", row), open_answer, order.severity, order.params))
    return violated


@lru_cache(1 << 14)
def counts_of(holds: int, violated: int, undetermined: int, not_applicable: int) -> Counts:
    """Counts; equal ones are one record: plans of one shape have the same ones."""
    return Counts(holds, violated, undetermined, not_applicable)


def judge(
    compiled: Mapping[str, CompiledRule], family: Family, pack: RulePack
) -> tuple[dict[str, Counts], list[Case]]:
    """All rules on all rows: the counts per rule, and the cases in order of rule and row."""
    docket = docket_of(compiled, pack)
    cases: dict[str, list[Case]] = {id: [] for id in compiled}
    sums = {id: [0, 0, 0, 0] for id in compiled}
    for plan in family.plans:
        roll = docket[plan.level]
        ids = [rule.rule.id for rule, _ in roll.rules]
        for id, counts in zip(ids, judge_plan(plan, roll, [cases[id] for id in ids]), strict=True):
            add_counts(sums[id], counts)
    return {id: Counts(*total) for id, total in sums.items()}, list(chain.from_iterable(cases.values()))


def add_counts(total: list[int], counts: Counts) -> None:
    """Adds counts to their sums: holds, violated, undetermined, not applicable."""
    total[0] += counts.holds
    total[1] += counts.violated
    total[2] += counts.undetermined
    total[3] += counts.not_applicable


def verdicts(compiled: CompiledRule, family: Family, pack: RulePack) -> Iterator[tuple[SubjectRow, str]]:
    """Every row with its verdict, holds and not applicable included (for examples and explanations)."""
    by_level = orders(compiled.rule, pack)
    for plan in family.plans:
        order = by_level[plan.level]
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
