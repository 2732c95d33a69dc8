"""What a violated check wants changed, as words: read from the parts of the check that fail, and their values.

A rule says what ought to be equal to what, or no weaker than what; so the change follows from the check, for
every rule, also those of a user's own pack. Where it does not, the rule's remedy says it alone.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction

from auditor.engine.evidence import label_of
from auditor.engine.finding import trace
from auditor.engine.judge import Case
from auditor.expression.types import Call, Compare, Get, Junction, Literal, Not, Tree
from auditor.messages.opinion import EDITS
from auditor.missing import Missing
from auditor.subjects.link_row import LinkRow
from auditor.subjects.statement_row import RestatementRow, StatementRow
from auditor.subjects.target_row import TargetRow
from auditor.tables.rows import joined
from auditor.values.compare import is_ceiling, same_number
from auditor.values.quantity import Quantity
from auditor.values.write import amount_text, percent_text
from auditor.words import SILENCE, Words, say

Values = Mapping[int, object]               # id of a part of a tree → its value in the traced run
ROWS = (TargetRow, StatementRow, RestatementRow)
# An attribute that is missing, and another of the same row that says what it would be.
FILLS = {
    ("link", "share"): "computed_share", ("link", "child"): "parent", ("restatement", ""): "source",
    ("statement", "target"): "said",
}
# Flags that stand for a comparison of two attributes of the row: what is said here, what is said elsewhere.
FLAGS = {
    ("statement", "same_name"): ("name", "indicator.name"), ("statement", "scope_relation"): (
        "scope_text", "scope_in_list",
    ),
}


def edit_of(case: Case) -> Words:
    """What ought to be changed so that the check of a violated case holds; empty where the check does not tell."""
    if case.answer is not None:
        return SILENCE
    values, _ = trace(case)
    tree = case.compiled.check_tree
    if isinstance(tree, Not) or _bare(tree, case):      # the remedy says as much
        return SILENCE
    return _edit(tree, case, values)


def _edit(tree: Tree, case: Case, values: Values) -> Words:
    if isinstance(tree, Junction):
        failing = [_edit(part, case, values) for part in tree.parts if values.get(id(part)) is False]
        found = list(dict.fromkeys(words for words in failing if words.zh))
        return joined(found, "；", "; ") if tree.operator == "and" else joined(found, EDITS["or"].zh, EDITS["or"].en)
    if isinstance(tree, Not) and isinstance(tree.part, Get):
        return _back(tree.part, values)
    if isinstance(tree, Get):
        return _flag(tree, case)
    if isinstance(tree, Compare):
        return _compared(tree, case, values)
    if isinstance(tree, Call):
        judge = CALLS.get(tree.function)
        return judge(tree, case, values) if judge is not None else SILENCE
    return SILENCE


def _changed(before: str, after: str) -> Words:
    return say(EDITS, "change", before=before, after=after) if before != after else SILENCE


def _agrees(call: Call, _case: Case, values: Values) -> Words:
    """A declared number is replaced by the computed one, with at least as many digits."""
    computed, declared = values.get(id(call.arguments[0])), _quantity(values.get(id(call.arguments[1])))
    if isinstance(computed, bool) or not isinstance(computed, int | Fraction) or declared is None:
        return SILENCE
    return _changed(declared.raw, number_text(Fraction(computed), declared.unit))


def number_text(number: Fraction, unit: str) -> str:
    """A computed number as a document would write it: 16.67%, 1000台; a percentage stands for a plain ratio."""
    text = percent_text(number) if unit == "%" else amount_text(number, unit)
    return text.removeprefix("≈").removeprefix("约")


def _same_number(call: Call, case: Case, values: Values) -> Words:
    mine, other = (values.get(id(part)) for part in call.arguments[:2])
    return _towards(mine, other, case)


def _towards(mine: object, other: object, case: Case) -> Words:
    """A value of this plan follows one of another plan; two of one document are made one."""
    first, second = _quantity(mine), _quantity(other)
    if first is None or second is None:
        return SILENCE
    if isinstance(other, ROWS) and other.plan is not case.row.plan:
        return _changed(first.raw, second.raw)
    return _unified(first.raw, second.raw)


def _unified(first: str, second: str) -> Words:
    return say(EDITS, "unify", first=first, second=second) if first != second else SILENCE


def _reaches(call: Call, _case: Case, values: Values) -> Words:
    """A target is raised to the one above, in the words of the one above where these hold a bound."""
    mine, other = values.get(id(call.arguments[0])), values.get(id(call.arguments[1]))
    first, second = _quantity(mine), _quantity(other)
    if first is None or second is None:
        return SILENCE
    if second.bound != "unstated":
        return _changed(first.raw, second.raw)
    downward = len(call.arguments) > 2 and values.get(id(call.arguments[2])) is True
    key = "ceiling" if is_ceiling(first, second, downward) else "floor"
    return say(EDITS, key, before=first.raw, limit=second.raw)


def _same_unit(call: Call, case: Case, values: Values) -> Words:
    mine, other = (values.get(id(part)) for part in call.arguments[:2])
    first, second = _quantity(mine), _quantity(other)
    if first is None or second is None:
        return SILENCE
    if isinstance(other, ROWS) and other.plan is not case.row.plan:
        return say(EDITS, "unit", before=first.raw, unit=second.unit)
    return _unified(first.raw, second.raw)


def _same_text(call: Call, _case: Case, values: Values) -> Words:
    mine, other = (values.get(id(part)) for part in call.arguments[:2])
    return _changed(mine, other) if isinstance(mine, str) and isinstance(other, str) else SILENCE


def _stated(call: Call, case: Case, values: Values) -> Words:
    """What is missing is added, with its value where the row knows it."""
    (part,) = call.arguments
    if not isinstance(part, Get):
        fill = _fill(case.row.key.kind, "", case.row)
        return say(EDITS, "fill", value=fill) if fill else SILENCE
    base = values.get(id(part.base), case.row)
    kind = getattr(base, "key", case.row.key).kind
    value = _fill(kind, part.attribute, base)
    what = label_of(part)
    year = case.row.year if isinstance(case.row, LinkRow) and part.attribute == "child" else None
    if year is not None:
        what = say(EDITS, "of-year", what=what, year=year)
    return say(EDITS, "add-value", what=what, value=value) if value else say(EDITS, "add", what=what)


def _bare(tree: Tree, case: Case) -> bool:
    """Whether a check only wants something said, and nobody knows what: neither a value nor a year."""
    if not isinstance(tree, Call) or tree.function != "stated" or not isinstance(tree.arguments[0], Get):
        return False
    part = tree.arguments[0]
    return (case.row.key.kind, part.attribute) not in FILLS


def _fill(kind: str, attribute: str, base: object) -> str:
    if attribute == "child" and isinstance(base, LinkRow) and base.relation == "share":
        return ""           # a part of a quantity is for the plan to say
    found = getattr(base, FILLS.get((kind, attribute), "-"), None)
    if isinstance(found, Fraction):
        return number_text(found, "%")
    quantity = _quantity(found)
    return quantity.raw if quantity is not None else ""


def _known(call: Call, case: Case, values: Values) -> Words:
    """Words in the place of a number are replaced by a number, no weaker than the one above."""
    quantity = _quantity(values.get(id(call.arguments[0])))
    if quantity is None:
        return SILENCE
    above = case.row.parent if isinstance(case.row, LinkRow) else None
    if isinstance(above, TargetRow) and above.numeric:
        return say(EDITS, "number-like", before=quantity.raw, limit=above.raw)
    return say(EDITS, "number", before=quantity.raw)


def _back(flag: Get, values: Values) -> Words:
    """A target that is raised once more goes back to the one above."""
    base = values.get(id(flag.base))
    if flag.attribute != "stricter" or not isinstance(base, LinkRow):
        return SILENCE
    if not isinstance(base.child, TargetRow) or not isinstance(base.parent, TargetRow):
        return SILENCE
    return say(EDITS, "back", before=base.child.raw, after=base.parent.raw)


def _flag(flag: Get, case: Case) -> Words:
    """A flag that stands for a comparison of two texts of the document."""
    pair = FLAGS.get((case.row.key.kind, flag.attribute))
    if pair is None:
        return SILENCE
    first, second = (_reached(case.row, path) for path in pair)
    if flag.attribute == "same_name":
        return _changed(first, second)
    return _unified(first, second) if first and second else say(EDITS, "scope", scope=first or second)


def _reached(row: object, path: str) -> str:
    for name in path.split("."):
        row = getattr(row, name, "")
    return row if isinstance(row, str) else ""


def _compared(tree: Compare, case: Case, values: Values) -> Words:
    """A declared count follows its recount; a bound that is lost is taken over from where it stands."""
    left, right = tree.left, tree.right
    if tree.operator == "==" and isinstance(left, Get) and isinstance(right, Literal):
        return _flag(left, case)
    if tree.operator == "!=" and isinstance(left, Call) and left.function == "bound":
        return _bound_lost(left, case, values)
    numbers = [values.get(id(part)) for part in (left, right)]
    plain = [value for value in numbers if isinstance(value, int | Fraction) and not isinstance(value, bool)]
    declared = isinstance(left, Get) and left.attribute == "declared"
    if tree.operator != "==" or not declared or len(plain) < 2:
        return SILENCE
    return _changed(*(amount_text(Fraction(value), "") for value in plain))


def _bound_lost(call: Call, case: Case, values: Values) -> Words:
    """The value without its bound takes over the words of the same value elsewhere."""
    lost = _quantity(values.get(id(call.arguments[0])))
    if not isinstance(case.row, StatementRow) or lost is None:
        return SILENCE
    said = case.row.quantity
    if said is lost or same_number(said, lost) is not True:
        return SILENCE
    return say(EDITS, "in-list", where=case.row.listed_in, before=lost.raw, after=said.raw)


def _quantity(value: object) -> Quantity | None:
    if isinstance(value, Missing):
        return None
    found = getattr(value, "quantity", value)
    return found if isinstance(found, Quantity) else None


CALLS: Mapping[str, Callable[[Call, Case, Values], Words]] = {
    "agrees": _agrees, "same_number": _same_number, "reaches": _reaches, "meets": _reaches,
    "holds_bound": _same_number, "same_bound": _same_number, "same_time": _same_number, "same_unit": _same_unit,
    "near_unit": _same_unit, "same_name": _same_text, "same_measure": _same_text, "stated": _stated, "known": _known,
}
