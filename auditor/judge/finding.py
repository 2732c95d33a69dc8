"""A case put into words: message, evidence, and what is missing."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.missing import Need
from auditor.ground.words import SILENCE, Words, say
from auditor.judge.evidence import Values, computed_of, evidence_of, formula_of, is_number, label_of, place_of
from auditor.judge.judging import Case
from auditor.judge.margin import margin_of
from auditor.judge.suggest import edits_of, suggestion_of
from auditor.language.render import exact
from auditor.language.template import fill
from auditor.language.types import Get
from auditor.messages.engine import ENGINE
from auditor.messages.missing import MISSING
from auditor.messages.silence import silence
from auditor.model.audit import Finding, Lack, fingerprint
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rule import Severity


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
    evidence, quoted = evidence_of(case, values, conditions=case.answer is not None)
    undetermined = case.answer is not None
    lacks = _lacks(case, values) if case.answer is not None else ()
    severity: Severity = "warning" if quoted and case.severity == "error" else case.severity
    return Finding(
        rule=rule.id, severity=severity, verdict="undetermined" if undetermined else "violated",
        subject=row.key, message=_message(case, lacks, quoted), evidence=evidence,
        formula=formula_of(case, values), computed=computed_of(case, values), missing=lacks,
        at=place_of(case), related=(), members=(), quoted=quoted, fingerprint=fingerprint(rule.id, row.key),
        margin="" if undetermined else margin_of(case, values), edits=() if quoted else edits_of(case),
        suggestion=SILENCE if quoted else suggestion_of(case),
    )


def _message(case: Case, lacks: Sequence[Lack], quoted: bool) -> Words:
    compiled, row = case.compiled, case.row
    if case.answer is not None:
        name = name_of(row)
        year = year_of(row)
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


def year_of(row: SubjectRow) -> int | None:
    """The year that a row is about; None for one of no year, or of one that is not known."""
    year = getattr(row, "year", None)
    return year if isinstance(year, int) else None


def _lacks(case: Case, values: Values) -> tuple[Lack, ...]:
    """What an undetermined verdict needs, each datum once, with the words for it."""
    answer = case.answer
    needs = answer.needs if answer is not None else ()
    lacks = tuple(dict.fromkeys(_lack(case, need, values) for need in needs))
    settles = case.compiled.settles(case.row, case.params) if case.compiled.settles is not None else None
    if not lacks or not is_number(settles):
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
        year = year if year is not None else year_of(row)
    what = _silent_parts(case, values) if need.reason == "silent" else Words("", "")
    who = f"{plan}/{indicator}" if indicator else plan
    when = Words(f"（{year}年）", f" ({year})") if year is not None else Words("", "")
    text = say(ENGINE, "lack", reason=_joined(reason, what), who=who, when=when)
    return Lack(need.reason, text, plan, indicator, year, need.settles)


def _joined(reason: Words, what: Words) -> Words:
    """What is lacking, and why: 基数（文件未写明）."""
    return Words(f"{what.zh}（{reason.zh}）", f"{what.en} ({reason.en})") if what.zh else reason


def _silent_parts(case: Case, values: Values) -> Words:
    labels = [
        label_of(part) for part in (*case.compiled.when_parts, *case.compiled.check_parts)
        if isinstance(part, Get) and id(part) in values and values[id(part)] is None
    ]
    labels = list(dict.fromkeys(labels))
    return Words("、".join(label.zh for label in labels), ", ".join(label.en for label in labels))
