"""A comparison as a page of text: what is looser first, then what has not followed, and one closing line."""

from collections.abc import Iterable

from auditor.difference.change import Change, Difference, Judgement, PlanDifference, Suspect, Unknown
from auditor.ground.words import SILENCE, Language, Words, joined, say
from auditor.messages.difference import JUDGEMENTS, KINDS, REPORT, SUSPECT_STATES
from auditor.messages.report import REPORT as STATES
from auditor.report.difference_names import (
    by_cause,
    called,
    heading,
    matched,
    place,
    side_text,
    subject,
    suspect_kind,
    then,
    why,
)
from auditor.report.style import Style, aligned
from auditor.text.plain import shown

INDENT = "    "
COLOURS: dict[Judgement, str] = {"looser": "error", "unclear": "warning", "stricter": "note", "neutral": "heading"}
MOST_SUSPECTS = 12          # below one change
MOST_NAMES = 6
LONGEST_NAME, LONGEST_VALUE = 24, 32    # signs, in lines that stand below each other


def difference_text(difference: Difference, language: Language, colour: bool = False) -> str:
    """The whole page. Equal for equal input and language."""
    style = Style(colour)
    blocks = _headings(difference, language, style)
    for judgement in ("looser", "unclear", "stricter"):
        blocks += _weighty(difference, judgement, language, style)
    blocks += _suspects(difference, language, style)
    blocks += _neutral(difference, language, style)
    blocks += _unknown(difference, language, style)
    blocks += [say(REPORT, "remark", text=remark).spoken(language) for remark in difference.remarks]
    blocks.append(closing(difference).spoken(language))
    return "\n\n".join(blocks) + "\n"


def _title(text: str, kind: str, style: Style) -> str:
    return style.paint(kind, f"== {text[:1].upper()}{text[1:]} ==")


def _headings(difference: Difference, language: Language, style: Style) -> list[str]:
    """The plans that need a word: two that a user named, and those that were not found by their id."""
    blocks = []
    for found in difference.plans:
        if difference.ref and found.how in ("id", "added", "removed") and not found.matches:
            continue
        files = [plan.file for plan in (found.before, found.after) if plan is not None]
        if difference.ref and found.before is not None:
            files[0] = f"{difference.ref}:{files[0]}"
        lines = [_title(heading(found).spoken(language), "heading", style), *dict.fromkeys(files)]
        if found.how in ("replaces", "code", "title"):
            lines.append(REPORT[f"how-{found.how}"].spoken(language))
        blocks.append("\n".join([*lines, *_matches(found, language)]))
    return blocks


def _matches(found: PlanDifference, language: Language) -> list[str]:
    if not found.matches:
        return []
    return [REPORT["matched"].spoken(language), *(INDENT + matched(each).spoken(language) for each in found.matches)]


def _weighty(difference: Difference, judgement: Judgement, language: Language, style: Style) -> list[str]:
    """The changes of one judgement, each with both texts and both places."""
    found = [change for change in difference.changes if change.judgement == judgement]
    if not found:
        return []
    title = say(REPORT, "count", judgement=JUDGEMENTS[judgement], count=len(found)).spoken(language)
    return [_title(title, COLOURS[judgement], style), *(_change(difference, each, language) for each in found)]


def _change(difference: Difference, change: Change, language: Language) -> str:
    name = change.name
    if change.indicator:
        name = say(REPORT, "called", name=name, id=change.indicator).spoken(language)
    title = f"{called(difference, change, name)} {subject(change, difference.regions).spoken(language)}".strip()
    rows = [
        (REPORT[key].spoken(language), side_text(change, side, language), f"— {at}" if at else "")
        for key, side, at in (
            ("before", change.before, then(difference, change.before.at) if change.before is not None else ""),
            ("after", change.after, str(change.after.at) if change.after is not None else ""),
        )
    ]
    head = joined((title, why(change)), "：", ": ").spoken(language)
    lines = [head, *(INDENT + line for line in aligned(rows))]
    if change.along:
        places = ", ".join(f"{after.at.line}:{after.at.column}" for _, after in change.along)
        lines.append(INDENT + say(REPORT, "along", count=len(change.along), places=places).spoken(language))
    return "\n".join(lines)


def _neutral(difference: Difference, language: Language, style: Style) -> list[str]:
    """What does not weigh: a line each."""
    names = difference.regions
    found = [change for change in difference.changes if change.judgement == "neutral"]
    if not found:
        return []
    title = say(REPORT, "count", judgement=JUDGEMENTS["neutral"], count=len(found)).spoken(language)
    rows = [
        (
            shown(called(difference, change, change.name), LONGEST_NAME), subject(change, names).spoken(language),
            " → ".join(
                shown(side_text(change, side, language), LONGEST_VALUE) for side in (change.before, change.after)
            ),
            f"— {place(difference, change)}",
        )
        for change in found
    ]
    return [_title(title, COLOURS["neutral"], style), "\n".join(aligned(rows))]


def _suspects(difference: Difference, language: Language, style: Style) -> list[str]:
    """What has not followed, below the change that it hangs below."""
    groups = by_cause(difference)
    count = sum(len(found) for _, found in groups)
    fitting = len(difference.suspects) - count
    blocks = []
    if count:
        blocks.append(_title(say(REPORT, "suspects", count=count).spoken(language), "warning", style))
    blocks += [_below(difference, cause, found, language) for cause, found in groups]
    if fitting:
        blocks.append(say(REPORT, "suspects-fit", count=fitting).spoken(language))
    return blocks


def cause_words(difference: Difference, cause: Change, language: Language) -> str:
    """The change that others have not followed, in one line."""
    names = difference.regions
    region = names.get(cause.plan, cause.plan)
    return say(
        REPORT, "suspect-cause", name=f"{region} {cause.name}", subject=subject(cause, names),
        before=side_text(cause, cause.before, language), after=side_text(cause, cause.after, language),
    ).spoken(language)


def _below(difference: Difference, cause: Change, found: list[Suspect], language: Language) -> str:
    names = difference.regions
    rows = [
        (
            SUSPECT_STATES[each.standing].spoken(language),
            shown(f"{names.get(each.plan, each.plan)} {each.name}", LONGEST_NAME),
            suspect_kind(each).spoken(language), shown(each.side.text, LONGEST_VALUE),
            f"{suspect_why(each, language)} — {each.side.at}",
        )
        for each in found[:MOST_SUSPECTS]
    ]
    lines = [cause_words(difference, cause, language), *(INDENT + line for line in aligned(rows))]
    if len(found) > MOST_SUSPECTS:
        lines.append(INDENT + say(REPORT, "more", count=len(found) - MOST_SUSPECTS).spoken(language))
    return "\n".join(lines)


def suspect_why(suspect: Suspect, language: Language) -> str:
    """What to look at, and by which way it hangs below the change."""
    text = suspect.why.spoken(language)
    if not suspect.via:
        return text
    via = say(REPORT, "suspect-via", via=" → ".join(suspect.via)).spoken(language)
    return f"{text}（{via}）" if language == "zh" else f"{text} ({via})"


def _unknown(difference: Difference, language: Language, style: Style) -> list[str]:
    lines = [
        line for found in difference.plans
        for line in unknown_lines(found, language)
    ]
    return [_title(REPORT["unknown"].spoken(language), "heading", style), "\n".join(lines)] if lines else []


def unknown_lines(found: PlanDifference, language: Language) -> list[str]:
    """What one of the two texts may or may not say, because it is not whole."""
    lines = []
    for where, plan in (("after", found.after), ("before", found.before)):
        kinds = [each for each in found.unknown if each.missing_in == where]
        if kinds and plan is not None:
            name, state = plan.region or plan.title, STATES[f"text-{plan.text}"]
            what = _listed([_some(each, language) for each in kinds], language)
            lines.append(say(REPORT, f"unknown-{where}", plan=name, text=state, what=what).spoken(language))
    return lines


def _some(unknown: Unknown, language: Language) -> str:
    """How many of a kind; indicators and trims by name."""
    kind, count = KINDS[unknown.kind], len(unknown.names)
    if unknown.kind not in ("indicator", "target", "trim"):
        return say(REPORT, "unknown-count", kind=kind, count=count).spoken(language)
    names = _listed(unknown.names[:MOST_NAMES], language)
    if count > MOST_NAMES:
        names = say(REPORT, "names-more", names=names).spoken(language)
    return say(REPORT, "unknown-names", kind=kind, count=count, names=names).spoken(language)


def _listed(parts: Iterable[str], language: Language) -> str:
    return ("；" if language == "zh" else "; ").join(parts)


def closing(difference: Difference) -> Words:
    """How many of what, in one line."""
    if not difference.changes and not difference.suspects and not any(each.unknown for each in difference.plans):
        return say(REPORT, "closing", plans=len(difference.plans), judgements=REPORT["nothing"], suspects=SILENCE)
    counts = [
        say(REPORT, "judgement-count", judgement=JUDGEMENTS[judgement], count=count)
        for judgement, count in difference.counts.items()
    ]
    judgements = joined(counts, "，", ", ")
    hanging = [each for each in difference.suspects if each.standing != "fits"]
    behind = sum(each.standing == "behind" for each in hanging)
    suspects = REPORT["closing-no-suspects"] if difference.looked else SILENCE
    if hanging:
        suspects = say(REPORT, "closing-suspects", count=len(hanging), behind=behind)
    return say(REPORT, "closing", plans=len(difference.plans), judgements=judgements, suspects=suspects)
