"""Chapters, work items and attachments, then and now: who leads, who helps, what they work on."""

from collections.abc import Iterable, Mapping

from auditor.difference.change import Change, Unknown
from auditor.difference.indicator import offices_changed
from auditor.difference.match import same_words
from auditor.difference.pair import Pair, Topic, both_have, both_said, fact, one_sided, side
from auditor.difference.pairing import Key, paired
from auditor.model.plan import Action, Plan, WorkItem
from auditor.text.name import normal_name

Found = list[Change | Unknown]
WORK_ITEMS: tuple[Key[WorkItem], ...] = (
    lambda each: (each.part, each.task, normal_name(each.title)), lambda each: normal_name(each.title),
)


def action_pairs(pair: Pair) -> list[tuple[Action | None, Action | None]]:
    """The actions then and now: by id, by title."""
    keys: tuple[Key[Action], ...] = (lambda action: action.id, lambda action: normal_name(action.title))
    return paired(pair.before.actions.values(), pair.after.actions.values(), keys)


def action_changes(pair: Pair, pairs: Iterable[tuple[Action | None, Action | None]]) -> Found:
    """Chapters and work items: which there are, what they are called, who leads, who helps, what they work on."""
    found: Found = []
    for old, new in pairs:
        if old is None or new is None:
            one = new or old
            sides = (
                side(pair.before, old.at, old.title) if old is not None else None,
                side(pair.after, new.at, new.title) if new is not None else None,
            )
            if one is not None:
                found.append(one_sided(pair, Topic("action", one.title, "", "", one.id), "neutral", *sides))
            continue
        topic = Topic("action-title", new.title, "", "", new.id)
        if not same_words(old.title, new.title):
            found.append(fact(pair, topic, "neutral", *both_said(pair, old, new, "title", old.title, new.title)))
        found += _offices(pair, old, new, Topic("action", new.title, "", "", new.id))
        was, now = (_names(pair.before, old.objects), _names(pair.after, new.objects))
        if set(was) != set(now) and not pair.unsaid(was, now):
            sides = both_said(pair, old, new, "objects", "、".join(was), "、".join(now))
            found.append(fact(pair, Topic("action-objects", new.title, "", "", new.id), "neutral", *sides))
    return found


def _names(plan: Plan, objects: Iterable[str]) -> tuple[str, ...]:
    return tuple(plan.objects.get(each, each) for each in objects)


def _offices(pair: Pair, old: Action | WorkItem, new: Action | WorkItem, topic: Topic) -> Found:
    """Who leads, and who helps; that nobody leads any more is looser."""
    found: Found = []
    for key, was, now in (("lead", old.lead, new.lead), ("support", old.support, new.support)):
        sides = both_said(pair, old, new, key, "、".join(was), "、".join(now))
        about = Topic(f"{topic.kind}-{key}", topic.name, "", "", topic.other)
        found += offices_changed(pair, about, was, now, sides, binding=key == "lead")
    return found


def work_item_changes(pair: Pair, actions: Mapping[str, str]) -> Found:
    """The rows of an attachment. actions: ids of then → now."""
    found: Found = []
    for old, new in both_have(
        pair, "work_item", pair.before.work_items, pair.after.work_items, WORK_ITEMS,
        lambda each: (each.title, each.at), found,
    ):
        topic = Topic("work_item", new.title, "", "", new.task)
        found += _offices(pair, old, new, topic)
        was, now = actions.get(old.action, old.action), new.action
        if was != now and not pair.unsaid(was, now):
            sides = both_said(pair, old, new, "action", was, now)
            found.append(fact(pair, Topic("work_item-action", new.title, "", "", new.task), "neutral", *sides))
    return found
