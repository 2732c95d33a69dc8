"""What a reader calls the things that a comparison speaks of; shared by all its formats."""

from collections.abc import Mapping

from auditor.difference.change import Change, Difference, Match, PlanDifference, Side, Suspect
from auditor.ground.mark import Mark
from auditor.ground.words import Language, Words, joined, say
from auditor.messages.difference import CODES, KINDS, REPORT, SUSPECTS
from auditor.messages.terms import TERMS
from auditor.model.plan import Plan

CODED = ("listed", "direction", "headline", "claim-complete")
TERMED = ("relation", "trim-because", "plan-level", "plan-text", "parts", "claim-counts", "trim", "trimmed", "taken-up")
NAMED_ELSEWHERE = ("restated", "statement", "statement-scope")


def subject(change: Change, names: Mapping[str, str]) -> Words:
    """What of an indicator or plan changed: 2027年目标值, 正文表述."""
    kind = KINDS[change.kind]
    if change.kind in NAMED_ELSEWHERE and change.other:
        part = names.get(change.other, change.other)
        kind = say(REPORT, "part", kind=kind, part=TERMS.get(change.other, Words(part, part)))
    if change.year.isdigit():
        return say(REPORT, "subject-year", year=change.year, kind=kind)
    return say(REPORT, f"subject-{change.year}", kind=kind) if change.year in ("undated", "each") else kind


def why(change: Change) -> Words:
    """The reasons in one line."""
    return joined((reason.words for reason in change.reasons), "；", "; ")


def side_text(change: Change, side: Side | None, language: Language) -> str:
    """What stands on one side, codes as words; a text that is not there is said to be none."""
    if side is None:
        return REPORT["none"].spoken(language)
    table = CODES if change.kind in CODED else TERMS if change.kind in TERMED else {}
    return table[side.text].spoken(language) if side.text in table else side.text


def suspect_kind(suspect: Suspect) -> Words:
    """What sort of thing has not followed."""
    return SUSPECTS[suspect.kind]


def by_cause(difference: Difference) -> list[tuple[Change, list[Suspect]]]:
    """What has not followed and does not fit by itself, below the change that it hangs below."""
    found: dict[int, tuple[Change, list[Suspect]]] = {}
    for each in difference.suspects:
        if each.standing != "fits":
            found.setdefault(id(each.cause), (each.cause, []))[1].append(each)
    return list(found.values())


def then(difference: Difference, mark: Mark) -> str:
    """A place of the older text: as git names it, where it was read from a commit."""
    return f"{difference.ref}:{mark}" if difference.ref else str(mark)


def place(difference: Difference, change: Change) -> str:
    """Where to look: at the later text, or where the older one stood."""
    if change.after is not None:
        return str(change.after.at)
    return then(difference, change.before.at) if change.before is not None else ""


def called(difference: Difference, change: Change, name: str) -> str:
    """What changed, by its name; among several plans behind that of its region."""
    region = difference.regions.get(change.plan, change.plan) if len(difference.plans) > 1 else ""
    return " ".join(dict.fromkeys(part for part in (region, name) if part))


def matched(match: Match) -> Words:
    """An indicator that was found under another id, and by what."""
    return say(REPORT, f"matched-{match.how}", before=match.before, after=match.after, name=match.name)


def heading(found: PlanDifference) -> Words:
    """Both states of a plan, with what tells them apart."""
    before, after = found.before, found.after
    if before is None or after is None:
        one = after or before
        return _called(one) if one is not None else Words("", "")
    if before.id == after.id:
        return _called(after)
    return say(REPORT, "heading", before=_called(before), after=_called(after))


def _called(plan: Plan) -> Words:
    name = say(REPORT, "plan", region=plan.region, id=plan.id) if plan.region != plan.id else Words(plan.id, plan.id)
    facts = " ".join(part for part in (plan.stage, plan.date) if part)
    if not facts:
        return name
    added = say(REPORT, "facts", facts=facts)
    return Words(f"{name.zh.strip()}{added.zh}", f"{name.en.strip()}{added.en}")
