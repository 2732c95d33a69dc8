"""The same targets as other parts of a document say them: what changed in them, and what they add."""

from dataclasses import replace

from auditor.difference.change import Change, Judgement, Reason, Unknown
from auditor.difference.pair import Pair, Topic, reworded
from auditor.difference.pairing import Key, Pairs, paired
from auditor.difference.series import STATEMENT, compare_series
from auditor.difference.value import PairContext, reasons_between
from auditor.messages.difference import WHY
from auditor.model.plan import Indicator, Statement
from auditor.model.rows.scope import scope_text
from auditor.model.rows.statement import chapter_title
from auditor.text.compare import same_number
from auditor.text.name import normal_name
from auditor.text.quantity import Quantity

Found = list[Change | Unknown]


def _raw(statement: Statement) -> tuple[str, ...]:
    return tuple(sorted(f"{year}: {said.quantity.raw}" for year, said in statement.targets.items()))


def _years(statement: Statement) -> tuple[str, ...]:
    return tuple(sorted(map(str, statement.targets)))


# Two that are equal but for their chapter are told apart by it; else a chapter is an aid where names and values fail.
KEYS: tuple[Key[Statement], ...] = (
    lambda each: (each.part, chapter_title(each.chapter), normal_name(each.name), _raw(each)),
    lambda each: (each.part, normal_name(each.name), _raw(each)),
    lambda each: (each.part, chapter_title(each.chapter), normal_name(each.name), _years(each)),
    lambda each: (each.part, normal_name(each.name), _years(each)),
    lambda each: (each.part, normal_name(each.name)),
    lambda each: (each.part, chapter_title(each.chapter), _years(each)),
    lambda each: (each.part, _years(each)),
)


def supplied(indicator: Indicator, year: object, value: Quantity) -> Quantity:
    """The value with the bound that another place of the text gives the same number, where it has none itself."""
    if value.bound != "unstated":
        return value
    for statement in indicator.statements:
        for when, said in statement.targets.items():
            told = said.quantity
            if when == year and told.bound != "unstated" and same_number(told, value) is True:
                return replace(value, bound=told.bound, below=told.below)
    return value


def statement_pairs(before: Indicator, after: Indicator) -> Pairs[Statement]:
    """The statements then and now: by part, chapter, name and value, and by less where that is enough."""
    return paired(before.statements, after.statements, KEYS)


def statement_changes(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """The changes of all statements of an indicator. `other` of a change is the part of the document."""
    setting = PairContext(before.downward or after.downward, whole=pair.wholes)
    found: Found = []
    for old, new in statement_pairs(before, after):
        one = new or old
        if one is None:
            continue
        about = Topic("", one.name or after.name, after.id, "", one.part)
        made = compare_series(
            pair, STATEMENT, about, old.targets if old else {}, new.targets if new else {},
            lambda _, first, second: reasons_between(first, second, setting),
        )
        found += [_bound_gone(before, after, each) for each in made]
        found += _scope(pair, about, old, new) if old is not None and new is not None else []
    return found


def _scope(pair: Pair, about: Topic, old: Statement, new: Statement) -> Found:
    """Another scope of the same words; which of the places is right, the audit asks."""
    was, now = scope_text(old.scope), scope_text(new.scope)
    return reworded(pair, replace(about, kind="statement-scope"), old, new, "scope", was, now, "unclear")


def _bound_gone(before: Indicator, after: Indicator, found: Change | Unknown) -> Change | Unknown:
    """A statement that comes or goes is neutral, unless it alone gave its target a bound."""
    if not isinstance(found, Change) or (found.before is None) == (found.after is None):
        return found
    told = {str(year): said for year, said in (after.targets if found.before is None else before.targets).items()}
    said = told.get(found.year)
    others = (before if found.before is None else after).targets
    other = next((each for year, each in others.items() if str(year) == found.year), None)
    if said is None or other is None or reasons_between(said.quantity, other.quantity):
        return found
    with_it, without = (after, before) if found.before is None else (before, after)
    year = next(year for year in with_it.targets if str(year) == found.year)
    strong = supplied(with_it, year, said.quantity).bound
    if strong == "unstated" or supplied(without, year, other.quantity).bound != "unstated":
        return found
    reason = found.reasons[0]
    if reason.judgement != "neutral":
        return found
    judgement: Judgement = "looser" if found.after is None else "stricter"
    if strong == "about":
        judgement = "stricter" if found.after is None else "looser"
    words = WHY["bound-gone" if found.after is None else "bound-come"]
    return replace(found, judgement=judgement, reasons=(*found.reasons, Reason("bound", judgement, words)))


def fold_along(targets: Found, statements: Found) -> Found:
    """Statements that changed just as their target did are places of that one change."""
    kept: Found = []
    places: dict[int, list[Change]] = {}
    for each in statements:
        home = _home(targets, each)
        if home is None or not isinstance(each, Change):
            kept.append(each)
        else:
            places.setdefault(home, []).append(each)
    folded: Found = []
    for number, target in enumerate(targets):
        along = tuple((one.before, one.after) for one in places.get(number, ()) if one.before and one.after)
        folded.append(replace(target, along=along) if isinstance(target, Change) and along else target)
    return [*folded, *kept]


def _home(targets: Found, statement: Change | Unknown) -> int | None:
    """The target that changed for the same reasons in the same year."""
    if not isinstance(statement, Change) or statement.before is None or statement.after is None:
        return None
    for number, target in enumerate(targets):
        if isinstance(target, Change) and target.year == statement.year and target.before and target.after and (
            [reason.words for reason in target.reasons] == [reason.words for reason in statement.reasons]
        ):
            return number
    return None
