"""A plan held against its documents: whether it says what they say, and leaves out nothing that they promise."""

from collections.abc import Iterator, Mapping, Sequence

from auditor.ground.record import record
from auditor.ground.words import say
from auditor.intake.assemble import Understood
from auditor.intake.confidence import confidence
from auditor.intake.found import Target
from auditor.intake.numbers import runs
from auditor.intake.plan.links import DOUBT
from auditor.intake.verify.documents import Difference, Documents, Severity, same_number
from auditor.intake.verify.offices import office_differences
from auditor.intake.verify.values import restated_differences, value_differences
from auditor.messages.intake import WHY
from auditor.messages.verify import VERIFY
from auditor.model.plan import Plan
from auditor.text.quantity import Quantity


@record
class Verified:
    """What was looked at, by kind, and what differs, in the order of the plan."""

    checked: Mapping[str, int]
    differences: tuple[Difference, ...]


def verified(plan: Plan, found: Understood) -> Verified:
    """Every quote, value, chapter and office of a plan beside its documents, and their numbers beside the plan."""
    documents = Documents(found)
    checked: dict[str, int] = {}
    made: list[Difference] = []
    for kind, differences in (
        ("quotes", _quotes(plan, documents)),
        ("values", value_differences(plan, documents)),
        ("restated", restated_differences(plan, documents)),
        ("offices", office_differences(plan, documents)),
        ("numbers", _numbers(plan, documents)),
    ):
        told = list(differences)
        checked[kind] = len(told)
        made.extend(each for each in told if each is not None)
    wrong = {each.place for each in made if each.kind == "value" and each.place}
    made = [each for each in made if each.kind != "lacking" or each.place not in wrong]     # told as a wrong value
    order = {"error": 0, "warning": 1, "note": 2}
    return Verified(checked, tuple(sorted(made, key=lambda each: (order[each.severity], each.at, each.place))))


def _quotes(plan: Plan, documents: Documents) -> Iterator[Difference | None]:
    """Every quotation stands in a document, and once."""
    told: list[tuple[str, str, int]] = []
    for indicator in plan.indicators.values():
        told += [(quote, "", indicator.at) for quote in indicator.quotes.values()]
        told += [(each.quote, each.part, each.at) for each in indicator.statements if each.quote]
    told += [(trim.quote, trim.part, trim.at) for trim in plan.trims if trim.quote]
    told += [(claim.says, claim.part, claim.at) for claim in plan.claims]
    for quote, part, at in told:
        places = documents.quoted(quote, part)
        if not places:
            yield Difference("quote", "error", say(VERIFY, "no-quote", quote=quote), at)
        elif len(places) > 1:
            passage, start = places[0]
            words = say(VERIFY, "quotes", quote=quote, count=len(places))
            yield Difference("quote", "note", words, at, passage.at(start, start + 1))
        else:
            yield None


def _numbers(plan: Plan, documents: Documents) -> Iterator[Difference | None]:
    """Every target of the documents is in the plan, and none of their numbers is unexplained."""
    known = [
        said.quantity
        for indicator in plan.indicators.values()
        for targets in (indicator.targets, *(each.targets for each in indicator.statements))
        for said in targets.values()
    ]
    known += [trim.said.quantity for trim in plan.trims if trim.said is not None]
    for reading in documents.readings:
        for run in runs(reading.passage.text, reading.accounts):
            unexplained = run.account is None or run.account.sort == "unresolved"
            text = reading.passage.text.raw[run.start : run.end]
            why = WHY[run.account.why if run.account is not None else "nothing-fits"]
            yield (
                Difference(
                    "number",
                    "warning",
                    say(VERIFY, "unresolved", text=text, why=why),
                    plan.at,
                    reading.passage.line.at(run.start, run.end),
                )
                if unexplained
                else None
            )
        yield from (_lacking(target, known, plan.at) for target in reading.targets)


def _lacking(target: Target, known: Sequence[Quantity], at: int) -> Difference | None:
    if any(same_number(quantity, target.quantity) for quantity in known):
        return None
    severity: Severity = "error" if confidence(target.because) >= DOUBT else "warning"
    words = say(VERIFY, "lacking", name=target.name, year=target.year.year or VERIFY["undated"], said=target.words)
    return Difference("lacking", severity, words, at, target.passage.at(target.start, target.end))
