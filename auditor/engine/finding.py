"""A case put into words: message, evidence with places, formula, and what is missing."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from auditor.audit import Evidence, Finding, Lack, SubjectKey
from auditor.engine.judge import Case
from auditor.expression.render import exact, formula, parts, shown
from auditor.expression.template import fill
from auditor.expression.types import Get, Name, Tree
from auditor.mark import Mark
from auditor.messages.engine import ENGINE
from auditor.messages.missing import MISSING
from auditor.messages.silence import silence
from auditor.missing import Missing, Need
from auditor.plan import Said
from auditor.rule import Severity
from auditor.subjects.link_row import LinkRow
from auditor.subjects.rows import SubjectRow
from auditor.subjects.statement_row import RestatementRow, StatementRow
from auditor.subjects.target_row import TargetRow
from auditor.subjects.vocabulary import VOCABULARY
from auditor.words import Words, say

FINGERPRINT = "1"           # the version of how a fingerprint is made
Values = Mapping[int, object]
WITH_VALUE = (TargetRow, StatementRow, RestatementRow)


def fingerprint(rule: str, subject: SubjectKey) -> str:
    """Identifies a finding across edits: of rule and subject only, never of a line or a message."""
    text = "\x1f".join((FINGERPRINT, rule, *subject))
    return f"{FINGERPRINT}:{hashlib.sha256(text.encode()).hexdigest()[:20]}"


def trace(case: Case) -> tuple[dict[int, object], object]:
    """Judges the case once more and keeps the value of each part of `when` and `check`."""
    values: dict[int, object] = {}
    compiled = case.compiled
    if compiled.traced_when is not None:
        answer = compiled.traced_when(case.row, case.params, values)
        if answer is not True:
            return values, answer
    return values, compiled.traced_check(case.row, case.params, values)


def make_finding(case: Case) -> Finding:
    """The finding of one case. One that rests on a quoted value is at most a warning."""
    values, _ = trace(case)
    rule, row = case.compiled.rule, case.row
    evidence, quoted = _evidence(case, values)
    undetermined = case.answer is not None
    lacks = _lacks(case, values) if case.answer is not None else ()
    severity: Severity = "warning" if quoted and case.severity == "error" else case.severity
    return Finding(
        rule=rule.id, severity=severity, verdict="undetermined" if undetermined else "violated",
        subject=row.key, message=_message(case, lacks, quoted), evidence=evidence,
        formula=_formula(case, values), computed=_computed(case, values), missing=lacks,
        at=place_of(case), related=(), members=(), quoted=quoted, fingerprint=fingerprint(rule.id, row.key),
    )


def _message(case: Case, lacks: Sequence[Lack], quoted: bool) -> Words:
    compiled, row = case.compiled, case.row
    if case.answer is not None:
        name = name_of(row)
        year = getattr(row, "year", None)
        reasons = Words(
            "；".join(dict.fromkeys(lack.text.zh for lack in lacks)),
            "; ".join(dict.fromkeys(lack.text.en for lack in lacks)),
        )
        words = say(
            ENGINE, "undetermined" if year is None else "undetermined-year", name=name, year=year,
            title=compiled.rule.title, reasons=reasons,
        )
        settled = next((lack.settled for lack in lacks if lack.settles), None)
        return words if settled is None else Words(f"{words.zh}；{settled.zh}", f"{words.en}; {settled.en}")
    message = Words(
        fill(compiled.zh, row, case.params, "zh"), fill(compiled.en, row, case.params, "en")
    )
    if not quoted:
        return message
    suffix = ENGINE["rests-on-quoted"]
    return Words(message.zh + suffix.zh, message.en + suffix.en)


def name_of(row: SubjectRow) -> str:
    """What a reader calls a row."""
    return getattr(row, "name", "") or getattr(row, "title", "") or getattr(row, "says", "")


def place_of(case: Case) -> Mark:
    """The place that a finding points at: the value that the rule names, else the row itself."""
    path = case.compiled.at
    if path is None:
        return _row_place(case.row)
    base = case.row if path.base is None else path.base(case.row, case.params)
    mark = _mark(path.tree, path.value(case.row, case.params), base)
    return mark if mark is not None else _row_place(case.row)


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

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str, Mark | None], Evidence] = {}
        self.quoted = False

    def add(self, label: Words, value: object, mark: Mark | None) -> None:
        if getattr(value, "quoted", False):
            self.quoted = True
        quantity = getattr(value, "quantity", None)
        raw = quantity.raw if quantity is not None else (shown(value, "zh") if not _is_number(value) else "")
        text = exact(value)
        key = (text, raw, mark)
        if key not in self.rows:
            self.rows[key] = Evidence(label, text, raw, mark)


def _is_number(value: object) -> bool:
    return isinstance(value, int | Fraction) and not isinstance(value, bool)


def _evidence(case: Case, values: Values) -> tuple[tuple[Evidence, ...], bool]:
    compiled, row = case.compiled, case.row
    collected = _Collected()
    if isinstance(row, WITH_VALUE):
        collected.add(_own_label(row), row, row.mark(row.said.at))
    trees = [compiled.check_tree] if case.answer is None else [compiled.check_tree, compiled.when_tree]
    for tree in trees:
        for part in parts(tree) if tree is not None else ():
            if isinstance(part, Get) and id(part) in values:
                _collect(collected, part, values[id(part)], values.get(id(part.base), row))
    for path in compiled.shows:
        if isinstance(path.tree, Get) and path.base is not None:
            _collect(collected, path.tree, path.value(row, case.params), path.base(row, case.params))
    if getattr(row, "quoted", False):
        collected.quoted = True
    return tuple(collected.rows.values()), collected.quoted


def _own_label(row: SubjectRow) -> Words:
    return ENGINE[f"own-{row.key.kind}"]


def _collect(collected: _Collected, part: Get, value: object, base: object) -> None:
    if value is None or isinstance(value, Missing | bool):
        return
    if isinstance(base, Missing) or base is None:
        return
    for name in part.of:
        operand = getattr(base, name)
        kind = base.key.kind if hasattr(base, "key") else ""
        label = VOCABULARY[kind][name].label
        if isinstance(operand, WITH_VALUE):
            collected.add(label, operand, operand.mark(operand.said.at))
    if isinstance(value, list | tuple) and value and not isinstance(value[0], str | int):
        _collect_rows(collected, part, value)
        return
    if isinstance(value, (Said, str, tuple, int, Fraction, *WITH_VALUE)):
        if value in ("", ()):
            return
        collected.add(_label(part), value, None if part.of else _mark(part, value, base))


def _collect_rows(collected: _Collected, part: Get, rows: Sequence[object]) -> None:
    """Rows as evidence: the value of each, named by the plan that says it."""
    for row in rows:
        said = row.child if isinstance(row, LinkRow) else row
        if isinstance(said, WITH_VALUE):
            label = Words(f"{_label(part).zh}：{said.plan.region}", f"{_label(part).en}: {said.plan.region}")
            collected.add(label, said, said.mark(said.said.at))


def _label(tree: Tree) -> Words:
    """上级指标的名称, name of the indicator above: the words of a path, from the row to the value."""
    if not isinstance(tree, Get):
        return Words("", "")
    base = _label(tree.base)
    if not base.zh or tree.label.zh.startswith(base.zh):
        return tree.label
    return Words(f"{base.zh}的{tree.label.zh}", f"{tree.label.en} of {base.en}")


def _formula(case: Case, values: Values) -> str:
    text = formula(case.compiled.check_tree, values)
    derived = []
    for part in parts(case.compiled.check_tree):
        if isinstance(part, Get) and part.formula and id(part) in values:
            base = values.get(id(part.base), case.row)
            operands = {name: shown(getattr(base, name, None), "en") for name in part.of}
            derived.append(f"{part.formula.format(**operands)} = {shown(values[id(part)], 'en', '%')}")
    return "; ".join([*dict.fromkeys(derived), text])


def _computed(case: Case, values: Values) -> str:
    """The value that was computed for the check, as exact text; empty where nothing was."""
    for part in parts(case.compiled.check_tree):
        value = values.get(id(part))
        if isinstance(part, Name):
            continue
        computed = not isinstance(part, Get) or bool(part.of) or part.attribute in ("recount", "total")
        if computed and _is_number(value):
            return exact(value)
    return ""


def _lacks(case: Case, values: Values) -> tuple[Lack, ...]:
    """What an undetermined verdict needs, each datum once, with the words for it."""
    answer = case.answer
    needs = answer.needs if answer is not None else ()
    lacks = tuple(dict.fromkeys(_lack(case, need, values) for need in needs))
    settles = case.compiled.settles(case.row, case.params) if case.compiled.settles is not None else None
    if not lacks or not _is_number(settles):
        return lacks
    words = Words(
        fill(case.compiled.settled_zh, case.row, case.params, "zh").lstrip("；"),
        fill(case.compiled.settled_en, case.row, case.params, "en").lstrip("; "),
    )
    return (replace(lacks[0], settles=exact(settles), settled=words), *lacks[1:])


def _lack(case: Case, need: Need, values: Values) -> Lack:
    row = case.row
    reason = MISSING.get(need.reason) or silence(need.reason)
    plan, indicator, year = need.plan, need.indicator, need.year
    if not plan:
        plan, indicator = row.key.plan, indicator or row.key.indicator
        year = year if year is not None else getattr(row, "year", None)
    what = _silent_parts(case, values) if need.reason == "silent" else Words("", "")
    who = f"{plan}/{indicator}" if indicator else plan
    when = Words(f"（{year}年）", f" ({year})") if year is not None else Words("", "")
    text = say(ENGINE, "lack", reason=_joined(reason, what), who=who, when=when)
    return Lack(need.reason, text, plan, indicator, year, need.settles)


def _joined(reason: Words, what: Words) -> Words:
    return Words(f"{reason.zh}{what.zh}", f"{reason.en}{what.en}") if what.zh else reason


def _silent_parts(case: Case, values: Values) -> Words:
    trees = [tree for tree in (case.compiled.when_tree, case.compiled.check_tree) if tree is not None]
    labels = [
        _label(part) for tree in trees for part in parts(tree)
        if isinstance(part, Get) and id(part) in values and values[id(part)] is None
    ]
    labels = list(dict.fromkeys(labels))
    return Words("、".join(label.zh for label in labels), ", ".join(label.en for label in labels))
