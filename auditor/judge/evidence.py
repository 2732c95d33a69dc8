"""What a verdict rests on: each value with its words and its place, and the arithmetic."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TypeGuard

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing
from auditor.ground.words import SILENCE, Words
from auditor.judge.compiled import Path
from auditor.judge.judging import Case
from auditor.language.render import exact, shown
from auditor.language.types import Get, Name, Tree
from auditor.language.vocabulary import VOCABULARY
from auditor.language.worded import calculations, number_text
from auditor.messages.engine import ENGINE
from auditor.model.audit import Evidence
from auditor.model.plan import Said
from auditor.model.rows.action import ActionRow
from auditor.model.rows.cell import CellRow
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.statement import RestatementRow, StatementRow
from auditor.model.rows.target import TargetRow
from auditor.text.quantity import Quantity

Values = Mapping[int, object]               # id of a part of a tree → its value in the traced run
SORTS = ("kind", "plain_kind")              # what sort a value is, its own text shows
WITH_VALUE = (TargetRow, StatementRow, RestatementRow, CellRow)


def place_of(case: Case) -> Mark:
    """The place that a finding points at: the value that the rule names, else the row itself."""
    path = case.compiled.at
    mark = None if path is None else at_path(case, path)
    return mark if mark is not None else _row_place(case.row)


def at_path(case: Case, path: Path) -> Mark | None:
    """Where the value of a path stands; None where it has no place of its own."""
    base = case.row if path.base is None else path.base(case.row, case.params)
    return _mark(path.tree, path.value(case.row, case.params), base)


def raw_of(value: object) -> str:
    """The text that a file has for a value; "" where it has none."""
    if isinstance(value, WITH_VALUE):
        value = value.said
    if isinstance(value, Said):
        return value.quantity.raw
    return value if isinstance(value, str) else ""


def _row_place(row: SubjectRow) -> Mark:
    if isinstance(row, LinkRow):
        child = row.child
        return child.mark(child.said.at) if isinstance(child, TargetRow) else row.place("to")
    return row.place("")


def _mark(tree: Tree, value: object, base: object) -> Mark | None:
    """Where a value stands: its own place, or that of the attribute in the row that says it."""
    if isinstance(value, Said):
        return _of_row(base, value.at)
    if isinstance(value, WITH_VALUE):
        return value.mark(value.said.at)
    if isinstance(tree, Get) and not isinstance(base, Missing) and base is not None:
        place = getattr(base, "place", None)
        return place(tree.attribute) if place is not None else None
    return None


def _of_row(row: object, at: int) -> Mark | None:
    mark = getattr(row, "mark", None)
    return mark(at) if mark is not None else None


class _Collected:
    """Evidence in the order it was met, each place and value once."""

    def __init__(self, like: Quantity | None, plan: str) -> None:
        self.like = like
        self.plan = plan                # the document that is judged: what it quotes itself is no hearsay
        self.rows: dict[tuple[str, str, Mark | None], Evidence] = {}
        self.quoted = False

    def hear(self, value: object) -> None:
        """Notes whether a value is known only as another document quotes it."""
        if getattr(value, "quoted", False) and getattr(value, "quoted_in", "") != self.plan:
            self.quoted = True

    def add(self, label: Words, value: object, mark: Mark | None, part: Tree | None = None) -> None:
        self.hear(value)
        quantity = getattr(value, "quantity", None)
        raw = quantity.raw if quantity is not None else (shown(value, "zh") if not is_number(value) else "")
        text = number_text(part, Fraction(value), self.like) if part is not None and is_number(value) else exact(value)
        key = (text, raw, mark)
        if key not in self.rows:
            self.rows[key] = Evidence(label, text, raw, mark, quantity is not None)


def is_number(value: object) -> TypeGuard[int | Fraction]:
    """Whether a value is a plain number, not a quantity."""
    return isinstance(value, int | Fraction) and not isinstance(value, bool)


def evidence_of(case: Case, values: Values, conditions: bool) -> tuple[tuple[Evidence, ...], bool]:
    """What the check rests on, and whether any of it is quoted; with `conditions` also what `when` read."""
    compiled, row = case.compiled, case.row
    collected = _Collected(written_like(row), row.key.plan)
    if isinstance(row, WITH_VALUE):
        collected.add(_own_label(row), row, row.mark(row.said.at))
    for part in (*compiled.check_parts, *compiled.when_parts) if conditions else compiled.check_parts:
        if isinstance(part, Get) and id(part) in values:
            _collect(collected, part, values[id(part)], values.get(id(part.base), row))
    for path in compiled.shows:
        if isinstance(path.tree, Get) and path.base is not None:
            _collect(collected, path.tree, path.value(row, case.params), path.base(row, case.params))
    collected.hear(row)
    return tuple(collected.rows.values()), collected.quoted


def _own_label(row: SubjectRow) -> Words:
    return ENGINE[f"own-{row.key.kind}"]


def _collect(collected: _Collected, part: Get, value: object, base: object) -> None:
    if isinstance(base, Missing) or base is None:
        return
    for name in part.of:
        operand = getattr(base, name)
        kind = base.key.kind if hasattr(base, "key") else ""
        label = VOCABULARY[kind][name].label
        if isinstance(operand, WITH_VALUE):
            collected.add(label, operand, operand.mark(operand.said.at))
    if value is None or isinstance(value, Missing | bool) or part.attribute in SORTS:
        return
    if isinstance(value, list | tuple) and value and not isinstance(value[0], str | int):
        _collect_rows(collected, part, value)
        return
    if isinstance(value, (Said, str, tuple, int, Fraction, *WITH_VALUE)):
        if value in ("", (), SILENCE):
            return
        collected.add(label_of(part), value, None if part.of else _mark(part, value, base), part)


def _collect_rows(collected: _Collected, part: Get, rows: Sequence[object]) -> None:
    """Rows as evidence: the value of each, named by the plan that says it."""
    for row in rows:
        said = row.child if isinstance(row, LinkRow) else row
        if isinstance(said, WITH_VALUE):
            who = f"{said.holder if isinstance(said, CellRow) else said.plan.region} {said.name}"
            collected.add(Words(who, who), said, said.mark(said.said.at))
        elif isinstance(row, ActionRow):
            collected.add(label_of(part), row.title, row.place("title"))


def label_of(tree: Tree) -> Words:
    """上级指标的名称, name of the indicator above: the words of a path, from the row to the value."""
    if not isinstance(tree, Get):
        return Words("", "")
    base = label_of(tree.base)
    if base.zh in ("", "指标") or tree.label.zh.startswith(base.zh):
        return tree.label
    if base.zh.endswith("指标") and tree.label.zh.startswith("指标"):
        return Words(f"{base.zh}{tree.label.zh[2:]}", f"{tree.label.en} of {base.en}")
    return Words(f"{base.zh}的{tree.label.zh}", f"{tree.label.en} of {base.en}")


def formula_of(case: Case, values: Values) -> str:
    """What was computed, and the numbers of the check as they came out; empty where nothing was calculated."""
    like = written_like(case.row)
    derived = []
    for part in case.compiled.check_parts:
        if isinstance(part, Get) and part.formula and id(part) in values:
            base = values.get(id(part.base), case.row)
            operands = {name: shown(getattr(base, name, None), "en") for name in part.of}
            if is_number(values[id(part)]):
                derived.append(f"{part.formula.format(**operands)} = {shown(values[id(part)], 'en', '%')}")
    return "; ".join(dict.fromkeys((*derived, *calculations(case.compiled.check_tree, values, like))))


def written_like(row: SubjectRow) -> Quantity | None:
    """A value in whose unit and language the numbers of a row are written."""
    target = getattr(row, "target", None) or getattr(row, "parent", None) or row
    quantity = getattr(target, "quantity", None)
    return quantity if isinstance(quantity, Quantity) else None


def computed_of(case: Case, values: Values) -> str:
    """The value that was computed for the check, as people write it; empty where nothing was."""
    for part in case.compiled.check_parts:
        value = values.get(id(part))
        if isinstance(part, Name):
            continue
        computed = not isinstance(part, Get) or bool(part.of) or part.attribute in ("recount", "total")
        if computed and is_number(value):
            return number_text(part, Fraction(value), written_like(case.row))
    return ""
