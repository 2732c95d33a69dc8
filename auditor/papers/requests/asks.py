"""Which datum would settle what nobody can judge: a number, a text, an answer, and whose it is."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.judge.evidence import label_of
from auditor.judge.finding import trace
from auditor.judge.judging import Case
from auditor.language.render import parts
from auditor.language.types import Arithmetic, Call, Compare, Get, Junction, Tree
from auditor.messages.missing import MISSING
from auditor.messages.silence import silence
from auditor.model.audit import Finding, Lack
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.cases import Cases
from auditor.papers.levels import region_words
from auditor.papers.place import offices_of, plain, quoted
from auditor.papers.requests.wording import DATA
from auditor.papers.source import titled
from auditor.text.name import level_name
from auditor.text.quantity import Quantity

Kind = Literal["text", "baseline", "answers", "value", "other"]
Side = Literal["", "at-most", "at-least", "equal"]
Key = tuple[str, str, str, str]             # kind, plan, indicator, year
NOT_WHOLE = ("partial", "quoted", "none")
MOST_NAMES = 6                              # plans below that are named one by one
# What a value's words leave open, and how it is known by them.
OPEN_WORDS: Mapping[str, Callable[[Quantity], bool]] = {
    "about": lambda value: value.bound == "about", "about-sum": lambda value: value.bound == "about",
    "words": lambda value: value.kind == "words", "reference": lambda value: value.kind == "reference",
}
GROWS = {"growth": (1, -1), "grown": (1, 1), "implied_base": (1, -1), "gap": (1, -1)}


@record
class Datum:
    """What is to be asked for. The key is the same for everything that the same datum would settle.

    family: the folder of the plans. what: the datum in words. office: who is asked; silent where nobody is, since
    what is lacking has only not been typed in.
    """

    family: str
    kind: Kind
    plan: str
    indicator: str
    year: str
    what: Words
    office: Words
    detail: str = ""                        # tells two data of one indicator and year apart

    @property
    def asked(self) -> bool:
        """Whether an office can give it."""
        return bool(self.office.zh)

    @property
    def key(self) -> Key:
        """What tells it apart within its family."""
        return self.kind, self.plan, self.indicator, f"{self.year}{self.detail and f' {self.detail}'}"


@record
class Threshold:
    """The value at which one check holds: exact text, on which side of it, and the rule's words for it."""

    value: str
    side: Side
    words: Words


@record
class Ask:
    """One datum that one verdict needs, with the value at which the check would hold."""

    datum: Datum
    threshold: Threshold | None


def asks_of(finding: Finding, folder: str, cases: Cases) -> tuple[Ask, ...]:
    """What one undetermined verdict (of one row, see `Cases.alone`) needs, each datum once."""
    case = cases.case(folder, finding.rule, finding.subject, finding.severity)
    found: dict[Key, Ask] = {}
    for lack in finding.missing:
        for datum in _data(lack, case, folder, cases):
            threshold = _threshold(lack, case) if lack.settles else None
            found[datum.key] = Ask(datum, threshold or (found[datum.key].threshold if datum.key in found else None))
    return tuple(found.values())


def text_of(plan: PlanRow, folder: str) -> Datum:
    """The whole text of a plan. It is for whoever keeps the plan files to complete: no office owes them a typist."""
    key = "text" if plan.record.text == "none" else "text-whole"
    return Datum(folder, "text", plan.id, "", "", say(DATA, key, title=titled(plan)), SILENCE)


def _data(lack: Lack, case: Case | None, folder: str, cases: Cases) -> list[Datum]:
    plan = cases.plan(folder, lack.plan)
    if plan is None:        # its file is not there
        return [Datum(folder, "text", lack.plan, "", "", say(DATA, "absent", plan=lack.plan), SILENCE)]
    what, _, state = lack.reason.rpartition("-")
    row = next((row for row in plan.indicators if row.id == lack.indicator), None)
    if state in NOT_WHOLE:
        return [text_of(plan, folder)]
    if what == "baseline" and state == "full" and row is not None:
        return [_baseline(row, folder)]
    if lack.reason == "unanswered":
        return [_answers(lack, plan, row, case, folder)]
    if lack.reason == "silent" and case is not None:
        return _silent(lack, plan, case, folder)
    if lack.reason == "general-plan":
        general = say(DATA, "general-plan", region=region_words(plan))
        return [Datum(folder, "text", plan.id, "", "", general, SILENCE, lack.reason)]
    said = _said(lack, case)
    if said is not None:
        plan, row = said.plan, said.indicator
    if not plan.whole:      # the part that was not typed in may say it
        return [text_of(plan, folder)]
    return [_other(lack, plan, row, folder, said)]


def _said(lack: Lack, case: Case | None) -> TargetRow | None:
    """The value whose words leave something open: whoever wrote it can say what it means, not who must follow it."""
    if case is None or lack.reason not in OPEN_WORDS:
        return None
    row = case.row
    values = (row.parent, row.child) if isinstance(row, LinkRow) else (row,)
    return next((
        value for value in values if isinstance(value, TargetRow) and OPEN_WORDS[lack.reason](value.quantity)
    ), None)


def _baseline(row: IndicatorRow, folder: str) -> Datum:
    """The value of the base year; of two indicators of one measure it is the same."""
    year = row.base_year
    first = row.measured[0]
    amount = next((each for each in row.measured if "amount" in each.kinds), first)
    when = str(year) if isinstance(year, int) else ""
    what = say(DATA, "baseline" if when else "baseline-undated", year=when, name=level_name(first.name))
    return Datum(folder, "baseline", row.plan.id, first.id, when, what, joined(offices_of(amount, row.plan)))


def _answers(lack: Lack, plan: PlanRow, row: IndicatorRow | None, case: Case | None, folder: str) -> Datum:
    """What the plans below have not said: asked of those that the document names.

    Where it names none, nobody knows who is missing, and the plans below are first to be typed in.
    """
    judged = case.row if case is not None else None
    names = judged.unanswered if isinstance(judged, AllocationRow) and plan.divisions else ()
    if not names:
        return Datum(folder, "answers", plan.id, "", "", say(DATA, "others-below", region=region_words(plan)), SILENCE)
    year = str(lack.year or "")
    name = row.name if row is not None else lack.indicator
    what = say(DATA, "answers" if year else "answers-undated", name=quoted(name), year=year)
    office = joined([plain(each) for each in names[:MOST_NAMES]])
    if len(names) > MOST_NAMES:
        office = say(DATA, "and-others", names=office, count=len(names))
    return Datum(folder, "answers", plan.id, lack.indicator, year, what, office)


def _silent(lack: Lack, plan: PlanRow, case: Case, folder: str) -> list[Datum]:
    """What a full text leaves out: the attributes that were asked for and are not there."""
    found = []
    for part, base in _absent(case):
        row = base.indicator if isinstance(base, TargetRow | LinkRow) else base
        if part.attribute == "baseline" and isinstance(row, IndicatorRow):
            found.append(_baseline(_amount_row(base, row), folder))
        else:
            found.append(_value(part, lack, plan, row, folder))
    return found or [_other(lack, plan, None, folder)]


def _amount_row(base: object, row: IndicatorRow) -> IndicatorRow:
    return base.absolute.indicator if isinstance(base, TargetRow) and base.absolute is not None else row


def _absent(case: Case) -> list[tuple[Get, object]]:
    """The attributes that were read and are not there, with the rows that do not say them."""
    values, _ = trace(case)
    trees = [tree for tree in (case.compiled.when_tree, case.compiled.check_tree) if tree is not None]
    gets = [part for tree in trees for part in parts(tree) if isinstance(part, Get)]
    absent = [part for part in gets if id(part) in values and values[id(part)] is None]
    return [
        (part, values.get(id(part.base), case.row)) for part in absent
        if values.get(id(part.base), case.row) is not None
    ]


def _value(part: Get, lack: Lack, plan: PlanRow, row: object, folder: str) -> Datum:
    name = getattr(row, "name", "") or plan.title
    year = str(lack.year or "")
    what = say(DATA, "value" if year else "value-undated", name=quoted(name), year=year, what=label_of(part))
    known = row if isinstance(row, IndicatorRow) else None
    return Datum(folder, "value", plan.id, lack.indicator, year, what, joined(offices_of(known, plan)), part.attribute)


def _other(
    lack: Lack, plan: PlanRow, row: IndicatorRow | None, folder: str, said: TargetRow | None = None
) -> Datum:
    """Anything else that the engine names: what words mean, units that convert …"""
    reason = MISSING.get(lack.reason) or silence(lack.reason)
    if said is not None:
        reason = say(DATA, f"said-{lack.reason}", said=said.raw)
    year = str(lack.year or "")
    name = row.name if row is not None else lack.indicator or plan.title
    what = say(DATA, "other" if year else "other-undated", name=quoted(name), year=year, what=reason)
    id = row.id if row is not None else lack.indicator
    return Datum(folder, "other", plan.id, id, year, what, joined(offices_of(row, plan)), lack.reason)


def _threshold(lack: Lack, case: Case | None) -> Threshold:
    return Threshold(lack.settles, _side(lack, case), lack.settled)


def _side(lack: Lack, case: Case | None) -> Side:
    """On which side of the value the check holds, read from the check; empty where it does not tell."""
    if case is None:
        return ""
    if lack.reason == "unanswered":
        return "at-most" if isinstance(case.row, AllocationRow) and case.row.ceiling else "at-least"
    values, _ = trace(case)
    lacking = {
        id(part) for part in parts(case.compiled.check_tree)
        if isinstance(part, Get) and part.attribute == "baseline" and id(part) in values
    }
    return _holds_side(case.compiled.check_tree, lacking)


def _holds_side(tree: Tree, lacking: set[int]) -> Side:
    if isinstance(tree, Junction):
        sides = {side for part in tree.parts if (side := _holds_side(part, lacking))}
        return sides.pop() if len(sides) == 1 else ""
    if isinstance(tree, Call) and tree.function in ("agrees", "same_number"):
        return "equal" if any(_slope(part, lacking) for part in tree.arguments) else ""
    if not isinstance(tree, Compare):
        return ""
    slope = _slope(tree.left, lacking) - _slope(tree.right, lacking)
    if tree.operator == "==":
        return "equal" if slope else ""
    if slope == 0 or tree.operator not in ("<", "<=", ">", ">="):
        return ""
    return "at-least" if (slope > 0) == (tree.operator[0] == ">") else "at-most"


def _slope(tree: Tree, lacking: set[int]) -> int:
    """Whether an expression grows (1) or falls (-1) with the lacking value; 0: neither, or nobody can say."""
    if id(tree) in lacking:
        return 1
    if isinstance(tree, Call) and tree.function in GROWS:
        sides = [sign * _slope(part, lacking) for sign, part in zip(GROWS[tree.function], tree.arguments, strict=False)]
        return next((side for side in sides if side), 0)
    if isinstance(tree, Arithmetic):
        left, right = _slope(tree.left, lacking), _slope(tree.right, lacking)
        return left or (-right if tree.operator in "-/" else right)
    return 0


def strictest(thresholds: list[Threshold]) -> Threshold | None:
    """The threshold at which all hold; None where the sides differ, or different values would have to be met."""
    sides = {each.side for each in thresholds}
    if len(sides) != 1 or sides == {""}:
        return thresholds[0] if len(thresholds) == 1 else None
    values = {Fraction(each.value): each for each in reversed(thresholds)}
    (side,) = sides
    if side == "equal":
        return thresholds[0] if len(values) == 1 else None
    return values[min(values) if side == "at-most" else max(values)]
