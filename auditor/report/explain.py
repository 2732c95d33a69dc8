"""Explanations as text and as data."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.words import Language, Words, joined, say
from auditor.judge.explain import Computed, Explanation, Margin, Step
from auditor.messages.explain import EXPLAIN, SIGNS
from auditor.messages.report import SUBJECTS
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import VERDICTS
from auditor.model.rule import Rule
from auditor.report.json import Data, evidence_data, lack_data, place_data, subject_data, words_data, written
from auditor.report.style import aligned, padded, width
from auditor.report.text_finding import value_of
from auditor.text.unit import POINTS
from auditor.text.write import amount_words, decimal_text, percent_text

INDENT = "    "
WIDEST = 40             # columns; a longer value pushes its place to the right
Lines = list[str]


def explanations_text(rule: Rule, explanations: Sequence[Explanation], language: Language) -> str:
    """The rule in words, then each verdict with its reasons. At least one explanation."""
    blocks = [_head(rule, explanations, language)]
    blocks += ["\n".join(explanation_lines(each, language)) for each in explanations if not _beside(each, explanations)]
    beside = [each for each in explanations if _beside(each, explanations)]
    blocks += ["\n".join(f"{_title(each, language)} — {_failed(each, language)}" for each in beside)] if beside else []
    return "\n\n".join(blocks) + "\n"


def _beside(found: Explanation, explanations: Sequence[Explanation]) -> bool:
    """Of several subjects, those that the rule does not apply to take a line each."""
    return found.verdict == "not_applicable" and len(explanations) > 1


def _head(rule: Rule, explanations: Sequence[Explanation], language: Language) -> str:
    lines = [
        say(
            EXPLAIN, "head", id=rule.id, title=rule.title, severity=SEVERITIES[rule.severity],
            subject=SUBJECTS[rule.subject],
        ).spoken(language),
        _labelled(EXPLAIN["why"], rule.why.spoken(language), language),
    ]
    if len(explanations) > 1:
        how_many: Counter[str] = Counter(each.verdict for each in explanations)
        counted = [
            f"{TERMS[verdict].spoken(language)} {how_many[verdict]}" for verdict in VERDICTS if how_many[verdict]
        ]
        told = joined(counted, "，", ", ")
        lines.append(say(EXPLAIN, "counts", count=len(explanations), verdicts=told).spoken(language))
    return "\n".join(lines)


def explanation_lines(found: Explanation, language: Language) -> Lines:
    """One verdict: what it is, on what it rests, and how it follows."""
    lines = [_labelled(EXPLAIN["at"], str(found.at), language)]
    if found.message is not None and not found.missing:
        lines.append(_labelled(EXPLAIN["message"], found.message.spoken(language), language))
    if found.verdict == "not_applicable":
        lines.append(_labelled(EXPLAIN["because"], _failed(found, language), language))
    for lack in found.missing:
        settled = lack.settled.spoken(language)
        if lack.settles and not settled:
            settled = say(EXPLAIN, "settles", value=lack.settles).spoken(language)
        parts = filter(None, (lack.text.spoken(language), settled))
        lines.append(_labelled(EXPLAIN["missing"], joined(parts, "；", "; ").spoken(language), language))
    lines += _steps("when", found.when, language) if found.when else []
    lines += _steps("check", found.check, language)
    lines += _evidence(found, language)
    lines += [_labelled(EXPLAIN["computed"], _number(each, language), language) for each in found.computed]
    lines += [_labelled(EXPLAIN["margin"], _apart(each, language), language) for each in found.margins]
    for flag in ("nominal", "quoted"):
        if getattr(found, flag):
            lines.append(_labelled(EXPLAIN[flag], EXPLAIN[f"{flag}-why"].spoken(language), language))
    return [_title(found, language), *(INDENT + line for line in lines)]


def _title(found: Explanation, language: Language) -> str:
    key = "subject" if found.name else "subject-nameless"
    words = say(EXPLAIN, key, address=found.address, name=found.name, verdict=TERMS[found.verdict])
    return words.spoken(language) + (EXPLAIN["off"].spoken(language) if found.off else "")


def _failed(found: Explanation, language: Language) -> str:
    """The first condition that is false, in words."""
    return next(step.words.spoken(language) for step in found.when if step.answer == "false")


def _labelled(label: Words, text: str, language: Language) -> str:
    return f"{label.spoken(language)}{'：' if language == 'zh' else ': '}{text}"


def _steps(key: str, steps: Sequence[Step], language: Language) -> Lines:
    """What was asked, each with its answer; where nothing of it was asked, only that."""
    if all(step.answer == "unreached" for step in steps):
        return [_labelled(EXPLAIN[key], EXPLAIN["unasked"].spoken(language), language)]
    asked = [f"{SIGNS[step.answer]}  {step.words.spoken(language)}" for step in steps]
    return [_labelled(EXPLAIN[key], "", language).rstrip(), *(INDENT + line for line in asked)]


def _evidence(found: Explanation, language: Language) -> Lines:
    items = [item for item in found.evidence if item.at is not None or item.raw]
    values = [value_of(item, language) for item in items]
    widest = max((width(value) for value in values if width(value) <= WIDEST), default=0)
    rows = [
        (item.label.spoken(language), f"{padded(value, widest)}  — {item.at}" if item.at is not None else value)
        for item, value in zip(items, values, strict=True)
    ]
    if not rows:
        return []
    return [_labelled(EXPLAIN["evidence"], "", language).rstrip(), *(INDENT + line for line in aligned(rows))]


def _number(found: Computed, language: Language) -> str:
    value = found.said.spoken(language)
    if found.ratio:
        value = decimal_text(found.value)
        value = say(EXPLAIN, "percent", value=value, percent=percent_text(found.value)).spoken(language)
    return " = ".join(part for part in (found.label.spoken(language), found.of, value) if part)


def _apart(margin: Margin, language: Language) -> str:
    text = say(
        EXPLAIN, "difference", first=margin.first, second=margin.second,
        difference=_amount(margin.difference, margin.unit),
    ).spoken(language)
    if margin.tolerance is None:
        return text
    return text + say(EXPLAIN, "tolerance", tolerance=_amount(margin.tolerance, margin.unit)).spoken(language)


def _amount(number: Fraction, unit: str) -> Words:
    """A difference with its unit, cut where it does not end."""
    if unit == POINTS:
        return say(EXPLAIN, "points", number=percent_text(number / 100).rstrip("%"))
    return amount_words(number, unit)


def explanations_json(explanations: Sequence[Explanation]) -> str:
    """The explanations as data, in both languages."""
    return written([explanation_data(each) for each in explanations])


def explanation_data(found: Explanation) -> Data:
    """One explanation as plain data; numbers are exact text."""
    return {
        "rule": found.rule.id, "title": words_data(found.rule.title), "address": found.address,
        "subject": subject_data(found.subject), "name": found.name, "at": place_data(found.at),
        "verdict": found.verdict, "severity": found.severity, "off": found.off,
        "message": words_data(found.message) if found.message is not None else None,
        "when": [_step(step) for step in found.when], "check": [_step(step) for step in found.check],
        "evidence": [evidence_data(item) for item in found.evidence], "formula": found.formula,
        "computed": [
            {
                "label": words_data(each.label), "of": each.of, "value": decimal_text(each.value),
                "percent": percent_text(each.value) if each.ratio else "",
            }
            for each in found.computed
        ],
        "margins": [
            {
                "first": words_data(each.first), "second": words_data(each.second),
                "difference": decimal_text(each.difference), "unit": each.unit,
                "tolerance": decimal_text(each.tolerance) if each.tolerance is not None else None,
            }
            for each in found.margins
        ],
        "missing": [lack_data(lack) for lack in found.missing], "nominal": found.nominal, "quoted": found.quoted,
    }


def _step(step: Step) -> Data:
    return {"written": step.written, "words": words_data(step.words), "answer": step.answer}
