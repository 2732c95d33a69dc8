"""Whether what stayed as it was still fits what changed, and which places a reader must look at."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.difference.cause import LeadingChange
from auditor.difference.change import Side, SuspectState
from auditor.difference.pair import side
from auditor.difference.value import PairContext, reasons_between
from auditor.ground.missing import Missing, missing
from auditor.ground.words import Words, say
from auditor.messages.difference import SUSPECT
from auditor.messages.terms import TERMS
from auditor.model.plan import Indicator, Plan, Said, Statement, Trim, Year
from auditor.text.compare import add_up, agrees, is_ceiling, meets, same_number, share_of
from auditor.text.quantity import Quantity
from auditor.text.write import amount_words, percent_text, scale_of

Fit = tuple[SuspectState, Words]
Placed = tuple[Side, str, SuspectState, Words]        # what stands there, of which year, and how it fits
BARE = ("gone", "trimmed", "reused", "renamed", "scope")


def link_fits(cause: LeadingChange, child: Indicator, plan: Plan, via: tuple[str, ...]) -> Placed | None:
    """How an indicator that answers stands to the change; None where the change does not concern it."""
    link = child.link
    at = side(plan, link.places.get("to", link.at), f"{link.plan}/{link.indicator}") if link is not None else None
    if link is None or at is None:
        return None
    if cause.sort in BARE:
        text = cause.change.after.text if cause.change.after is not None else ""
        standing: SuspectState = "open" if cause.sort == "scope" else "behind"
        return at, "", standing, say(SUSPECT, f"link-{cause.sort}", now=text)
    said = next((said for year, said in child.targets.items() if str(year) == cause.change.year), None)
    if said is None or said.quantity.kind == "none":
        return _other_year(cause, child, plan, at)
    here = side(plan, said.at, said.quantity.raw)
    if cause.said is None:
        return here, cause.change.year, "open", say(SUSPECT, "link-year-gone", year=cause.change.year)
    standing, why = _relation(cause, cause.said, child, said, via)
    return here, cause.change.year, standing, why


def new_fits(plan: Plan) -> Fit:
    """How a plan below stands to a headline indicator that is new and that it says nothing of."""
    return ("behind" if plan.text == "full" else "open"), SUSPECT["new" if plan.text == "full" else "new-unread"]


def _other_year(cause: LeadingChange, child: Indicator, plan: Plan, at: Side) -> Placed | None:
    """An indicator without a target in the year of the change: it may still have that of the year before."""
    if cause.said is None or cause.indicator is None:
        return None
    if any(reason.aspect == "year" for reason in cause.change.reasons):
        left = [year for year in child.targets if year not in cause.indicator.targets]
        if left:
            said = child.targets[left[0]]
            words = say(SUSPECT, "link-year-moved", year=cause.change.year, own=left[0])
            return side(plan, said.at, said.quantity.raw), str(left[0]), "behind", words
        return None
    if cause.change.before is None and cause.said.quantity.kind != "none":
        words = say(SUSPECT, "link-year-new", year=cause.change.year, value=cause.said.quantity.raw)
        return at, cause.change.year, "open", words
    return None


def _relation(cause: LeadingChange, above: Said, child: Indicator, said: Said, via: tuple[str, ...]) -> Fit:
    """What the relation asks of the child, held against the target as it is now."""
    relation = child.link.relation if child.link is not None else "own"
    value = {"now": above.quantity.raw, "value": said.quantity.raw}
    downward = child.downward or (cause.indicator is not None and cause.indicator.downward)
    if relation == "same":
        answer = same_number(said.quantity, above.quantity)
        if answer is True and any(
            reason.judgement != "neutral"
            for reason in reasons_between(above.quantity, said.quantity, PairContext(downward))
        ):
            return "open", say(SUSPECT, "link-words", **value)
    elif relation == "at-least":
        answer = meets(said.quantity, above.quantity, downward)
    elif via:
        return "open", say(SUSPECT, "link-share-via", **value)
    else:
        return _share(above, child, said, cause.year)
    if isinstance(answer, Missing):
        return "open", say(SUSPECT, f"link-{relation}-open", **value)
    return ("fits", SUSPECT["fits"]) if answer else ("behind", say(SUSPECT, f"link-{relation}", **value))


def _share(above: Said, child: Indicator, said: Said, year: Year | None) -> Fit:
    """The declared share against the one that the changed target makes."""
    link = child.link
    shares = link.shares if link is not None else {}
    declared = (shares.get(year) if isinstance(year, int) else None) or shares.get(None)
    computed = _quotient(said.quantity, above.quantity)
    value = {"now": above.quantity.raw, "value": said.quantity.raw}
    if isinstance(computed, Missing):
        return "open", say(SUSPECT, "link-share-open", **value)
    if declared is None:
        return "open", say(SUSPECT, "link-share-bare", computed=percent_text(computed), **value)
    answer = agrees(computed, declared.quantity)
    if answer is True:
        return "fits", SUSPECT["fits"]
    words = say(SUSPECT, "link-share", share=declared.quantity.raw, computed=percent_text(computed), **value)
    return ("open" if isinstance(answer, Missing) else "behind"), words


def _quotient(child: Quantity, parent: Quantity) -> Fraction | Missing:
    """The share that one amount is of another; a yearly one has none of one that is not."""
    yearly = ("每年" in child.time, "每年" in parent.time)
    return share_of(child, parent) if yearly[0] == yearly[1] else missing("footing-yearly-or-total")


def own_share_fits(cause: LeadingChange, above: Said, declared: Said) -> Fit | None:
    """The share that the changed indicator itself declares, against the one that its target makes now."""
    if cause.said is None:
        return None
    computed = _quotient(cause.said.quantity, above.quantity)
    if isinstance(computed, Missing):
        return None
    answer = agrees(computed, declared.quantity)
    if answer is True:
        return "fits", SUSPECT["fits"]
    words = say(SUSPECT, "share", value=cause.said.quantity.raw, computed=percent_text(computed))
    return ("open" if isinstance(answer, Missing) else "behind"), words


def restated_fits(cause: LeadingChange, year: Year, said: Said) -> Fit | None:
    """An upper value as it is printed below against the one that stands above now."""
    if cause.sort in ("gone", "trimmed", "reused"):
        return "open", SUSPECT[f"restated-{cause.sort}"]
    if cause.sort not in ("value", "year-gone") or str(year) != cause.change.year:
        return None
    if cause.said is None:
        return "open", say(SUSPECT, "restated-year-gone", value=said.quantity.raw)
    answer = same_number(said.quantity, cause.said.quantity)
    if answer is True:
        return "fits", SUSPECT["fits"]
    words = say(SUSPECT, "restated", now=cause.said.quantity.raw, value=said.quantity.raw)
    return ("open" if isinstance(answer, Missing) else "behind"), words


def statement_fits(cause: LeadingChange, statement: Statement, said: Said) -> Fit:
    """Another place of the same document against its changed target."""
    part = TERMS.get(statement.part, Words(statement.part, statement.part))
    if cause.said is None:
        return "behind", say(SUSPECT, "statement-year-gone", part=part, value=said.quantity.raw)
    words = say(SUSPECT, "statement", part=part, now=cause.said.quantity.raw, value=said.quantity.raw)
    answer = same_number(said.quantity, cause.said.quantity)
    if answer is not True:
        return ("open" if isinstance(answer, Missing) else "behind"), words
    return ("open", words) if any(
        reason.aspect in ("bound", "strive") for reason in cause.change.reasons if reason.judgement != "neutral"
    ) and any(
        reason.aspect in ("bound", "strive") for reason in reasons_between(cause.said.quantity, said.quantity)
    ) else ("fits", SUSPECT["fits"])


def trim_fits(cause: LeadingChange, trim: Trim) -> Fit | None:
    """A trim of the changed indicator: the value that it names, or whether its reason still holds."""
    if cause.sort == "scope":
        return "open", SUSPECT["trim-scope"]
    if cause.sort in ("gone", "trimmed", "reused", "renamed"):
        return "behind", SUSPECT[f"trim-{cause.sort}"]
    if trim.year is not None and str(trim.year) != cause.change.year:
        return None
    if trim.said is None or cause.said is None:
        return "open", SUSPECT["trim-open"]
    answer = same_number(trim.said.quantity, cause.said.quantity)
    if answer is True:
        return "fits", SUSPECT["fits"]
    words = say(SUSPECT, "trim", now=cause.said.quantity.raw, value=trim.said.quantity.raw)
    return ("open" if isinstance(answer, Missing) or trim.year is None else "behind"), words


def allocation(target: Said, parent: Indicator, shares: Sequence[Said]) -> Fit:
    """The sum of all shares against the target that they are of."""
    together = add_up([target.quantity, *(said.quantity for said in shares)])
    number = target.quantity.number
    if isinstance(together, Missing) or number is None:
        return "open", say(SUSPECT, "sibling-open", name=parent.name, target=target.quantity.raw)
    total: Fraction = together - number
    ceiling = is_ceiling(target.quantity, target.quantity, parent.downward)
    words = say(
        SUSPECT, "sibling", name=parent.name, target=target.quantity.raw,
        total=amount_words(total, target.quantity.unit, scale_of(target.quantity)), count=len(shares),
    )
    enough = total <= number if ceiling else total >= number
    return ("fits" if enough else "open"), words
