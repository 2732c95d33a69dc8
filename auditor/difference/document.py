"""What a plan says beside its indicators: the document, parents, years, offices, groups, actions, divisions."""

from collections.abc import Iterable

from auditor.difference.change import Change, Judgement, Reason, Unknown
from auditor.difference.match import same_words
from auditor.difference.pair import Pair, Sides, Topic, both_have, both_said, change, fact, side
from auditor.difference.pairing import Key
from auditor.difference.value import base_year
from auditor.messages.difference import WHY
from auditor.model.plan import Division, Group
from auditor.text.name import normal_document_number, normal_name

Found = list[Change | Unknown]
FACTS = ("title", "level", "region", "code", "number", "date", "stage", "issuer", "text", "quoted_in", "replaces")
GROUPS: tuple[Key[Group], ...] = (lambda group: normal_name(group.name),)
PLACES = {"code": "region"}             # the key of a plan under which something stands, where it is another one


def document_changes(pair: Pair) -> Found:
    """All changes of a plan beside its indicators, trims, claims and actions."""
    return [
        *_facts(pair), *_parents(pair), *_base_year(pair), *_sets(pair), *_groups(pair), *_divisions(pair),
        *_articles(pair),
    ]


def _facts(pair: Pair) -> Found:
    found: Found = []
    if pair.before.id != pair.after.id and pair.how in ("code", "title"):
        sides = _sides(pair, "plan", pair.before.id, pair.after.id)
        found.append(fact(pair, Topic("plan-id", pair.name), "neutral", *sides))
    for key in FACTS:
        was, now = getattr(pair.before, key), getattr(pair.after, key)
        if same_words(was, now) or pair.unsaid(was, now) or _same_history(pair, key, was, now):
            continue
        sides = _sides(pair, key, was, now)
        judgement: Judgement = "unclear" if key == "text" and pair.how == "id" else "neutral"
        found.append(fact(pair, Topic(f"plan-{key}", pair.name), judgement, *sides))
    return found


def _same_history(pair: Pair, key: str, was: str, now: str) -> bool:
    """That a text replaces the very one it is compared with is no change; nor is how much of another text we have."""
    if key == "replaces":
        return now == pair.before.id or was == pair.after.id
    return key == "text" and pair.how != "id"



def _sides(pair: Pair, key: str, was: str, now: str) -> Sides:
    return both_said(pair, pair.before, pair.after, PLACES.get(key, key), was, now)


def _parents(pair: Pair) -> Found:
    """More plans to answer to is stricter, fewer is looser; another, or another order, is neither."""
    old, new = pair.before.parents, pair.after.parents
    if old == new:
        return []
    judgement: Judgement = "unclear"
    if set(old) < set(new):
        judgement = "stricter"
    elif set(new) < set(old):
        judgement = "looser"
    sides = _sides(pair, "parents", "、".join(old), "、".join(new))
    return [fact(pair, Topic("parents", pair.name), judgement, *sides)]


def _base_year(pair: Pair) -> Found:
    """The year that every growth without a year of its own is counted from."""
    old, new = pair.before.base_year, pair.after.base_year
    if old == new or pair.unsaid(old, new):
        return []
    sides = _sides(pair, "base_year", str(old or ""), str(new or ""))
    return [change(pair, Topic("base_year", pair.name), base_year(old, new), *sides)]


def _sets(pair: Pair) -> Found:
    """Lists whose order says nothing: what came and what went."""
    found: Found = []
    for key, old, new in (
        ("years", tuple(map(str, pair.before.years)), tuple(map(str, pair.after.years))),
        ("cites", pair.before.cites, pair.after.cites), ("parts", pair.before.parts, pair.after.parts),
        ("offices", pair.before.offices, pair.after.offices),
        ("objects", tuple(pair.before.objects.values()), tuple(pair.after.objects.values())),
    ):
        gone = [] if pair.unknowable("after") else _without(old, new)
        come = [] if pair.unknowable("before") else _without(new, old)
        if gone or come:
            sides = _sides(pair, key, "、".join(gone), "、".join(come))
            found.append(change(
                pair, Topic(key, pair.name), [Reason(key, "neutral", WHY["list"])], *sides
            ))
    return found


def _without(these: Iterable[str], those: Iterable[str]) -> list[str]:
    known = {normal_document_number(each) for each in those}
    return [each for each in dict.fromkeys(these) if normal_document_number(each) not in known]


def _groups(pair: Pair) -> Found:
    found: Found = []
    for old, new in both_have(
        pair, "group-of-plan", pair.before.groups, pair.after.groups, GROUPS, lambda group: (group.name, group.at),
        found,
    ):
        if old.headline != new.headline:
            judgement: Judgement = "stricter" if new.headline else "looser"
            sides = side(pair.before, old.at, _flag(old.headline)), side(pair.after, new.at, _flag(new.headline))
            found.append(fact(pair, Topic("headline", new.name), judgement, *sides))
    return found


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _divisions(pair: Pair) -> Found:
    """Who is expected below."""
    found: Found = []
    keys: tuple[Key[Division], ...] = (
        lambda each: each.code, lambda each: each.plan, lambda each: normal_name(each.name),
    )
    for old, new in both_have(
        pair, "division", pair.before.divisions, pair.after.divisions, keys, lambda each: (each.name, each.at), found
    ):
        was, now = _division(old), _division(new)
        if not same_words(was, now):
            sides = side(pair.before, old.at, was), side(pair.after, new.at, now)
            found.append(fact(pair, Topic("division", new.name), "neutral", *sides))
    return found


def _division(division: Division) -> str:
    return " ".join(part for part in (division.name, division.code, division.plan) if part)


def _articles(pair: Pair) -> Found:
    found: Found = []
    for chapter in dict.fromkeys([*pair.after.articles, *pair.before.articles]):
        old, new = pair.before.articles.get(chapter), pair.after.articles.get(chapter)
        if old != new and not pair.unsaid(old, new):
            sides = _sides(pair, "articles", "" if old is None else str(old), "" if new is None else str(new))
            found.append(fact(pair, Topic("articles", chapter), "neutral", *sides))
    return found
