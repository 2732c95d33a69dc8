"""How an indicator answers the one above: to which, in which way, with which share, and why on its own."""

from auditor.difference.change import Change, Judgement, Reason, Side, Unknown
from auditor.difference.match import answers
from auditor.difference.pair import Pair, Topic, change, reworded, said
from auditor.difference.series import SHARE, compare_series
from auditor.difference.value import reasons_between
from auditor.messages.difference import WHY
from auditor.model.plan import Indicator, Link, Plan

Found = list[Change | Unknown]


def link_changes(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """The changes of the link of one indicator."""
    old, new = before.link, after.link
    if (old is None and pair.unknowable("before")) or (new is None and pair.unknowable("after")):
        return []
    found: Found = [*_target(pair, before, after), *_relation(pair, old, new, after)]
    if old is None or new is None:
        return found
    about = Topic("", after.name, after.id, "", answers(after))
    if answers(before) == answers(after):
        found += compare_series(pair, SHARE, about, old.shares, new.shares, lambda _, a, b: reasons_between(a, b))
    for kind, was, now in (("proposed_by", old.proposed_by, new.proposed_by), ("reason", old.reason, new.reason)):
        found += reworded(pair, Topic(kind, after.name, after.id), old, new, kind, was, now)
    return found


def _side(plan: Plan, link: Link | None, key: str, text: str) -> Side | None:
    return said(plan, link, key, text) if link is not None else None


def _target(pair: Pair, before: Indicator, after: Indicator) -> Found:
    """Another indicator above; none any more binds less, one where there was none binds more."""
    was, now = answers(before), answers(after)
    if was == now:
        return []
    judgement: Judgement = "unclear" if was and now else "stricter" if now else "looser"
    words = WHY["link-other" if was and now else "link-new" if now else "link-gone"]
    sides = _side(pair.before, before.link, "to", was), _side(pair.after, after.link, "to", now)
    return [change(pair, Topic("link", after.name, after.id), [Reason("link", judgement, words)], *sides)]


def _relation(pair: Pair, old: Link | None, new: Link | None, after: Indicator) -> Found:
    """Another way to answer. That it became own, or no longer is, the link itself says."""
    was, now = old.relation if old is not None else "", new.relation if new is not None else ""
    if was == now or ("own" in (was, now) and was and now):
        return []
    both = bool(was and now)
    if not both and "own" not in (was, now):
        return []           # said by the link that came or went
    divided = "share" in (was, now)
    judgement: Judgement = "unclear" if both and divided else "neutral"
    words = WHY["relation-share" if both and divided else "otherwise"]
    sides = _side(pair.before, old, "relation", was), _side(pair.after, new, "relation", now)
    return [change(pair, Topic("relation", after.name, after.id), [Reason("relation", judgement, words)], *sides)]
