"""Comparing what two values count: equal, narrower, wider, overlapping or unknown."""

from typing import Literal

from auditor.ground.words import SILENCE, Words, say
from auditor.messages.rows import ROWS
from auditor.model.plan import Scope
from auditor.text.name import normal_name

PLACES = frozenset({"省", "市", "县", "区", "旗", "县区", "区县", "市县", "乡镇", "乡", "镇", "街道", "村", "社区"})
# Words of a name or a population that say whose enterprises or which people it counts, each with its usual form.
# 规模以上 is none of them: it is how statistics count industry, said or unsaid.
WHOSE = {
    "中央企业": "中央企业", "央企": "中央企业", "国有企业": "国有企业", "国企": "国有企业", "国有控股企业": "国有企业",
    "民营企业": "民营企业", "私营企业": "民营企业", "外资企业": "外资企业",
    "中小企业": "中小企业", "小微企业": "小微企业", "城镇居民": "城镇居民", "农村居民": "农村居民", "农民": "农村居民",
}
Relation = Literal["equal", "narrower", "wider", "overlapping", "unknown"]


def compare_scopes(child: Scope | None, parent: Scope | None, *, silent_means_all: bool = False) -> Relation:
    """How the child's scope lies to the parent's.

    A side that says nothing is unknown; with `silent_means_all` (inside one document) a population
    that only the child names is narrower, one that only the parent names is wider, and one list is as good as
    another: between documents two lists of examples that share most of them show no difference.
    """
    if child is None and parent is None:
        return "equal"
    first, second = child or Scope(), parent or Scope()
    answers = {
        _population(first.population, second.population, silent_means_all),
        _covers(first, second, silent_means_all),
        _each(first.each, second.each, silent_means_all),
        _text(first.part_of, second.part_of),
    }
    answers.discard("equal")
    if not answers:
        return "equal"
    if "overlapping" in answers or {"narrower", "wider"} <= answers:
        return "overlapping"
    for answer in ("narrower", "wider", "unknown"):
        if answer in answers:
            return answer
    return "unknown"


def _population(child: str, parent: str, silent_means_all: bool) -> Relation:
    if not child or not parent:
        if not child and not parent:
            return "equal"
        if not silent_means_all:
            return "unknown"
        return "narrower" if child else "wider"
    first, second = normal_name(child), normal_name(parent)
    if first == second:
        return "equal"
    if second in first:
        return "narrower"
    return "wider" if first in second else "overlapping"


def _covers(child: Scope, parent: Scope, one_document: bool) -> Relation:
    """Lists are sets of names; one that ends with 等 names examples, so that a shorter one is unknown."""
    first, second = frozenset(map(normal_name, child.covers)), frozenset(map(normal_name, parent.covers))
    if first == second:
        return "equal"
    if not first or not second:
        return "unknown"
    if first < second:
        return "unknown" if child.open else "narrower"
    if second < first:
        return "unknown" if parent.open else "wider"
    examples = child.open and parent.open and 2 * len(first & second) > min(len(first), len(second))
    return "unknown" if examples and not one_document else "overlapping"


def _each(child: str, parent: str, silent_means_all: bool) -> Relation:
    """A number for each county is no number for all of them, whether the other side says so or not."""
    if bool(child) == bool(parent) or silent_means_all:
        return _text(child, parent)
    return "overlapping"


def each_place(unit: str) -> str:
    """The kind of place that a value is said for each of: 县 of 个/县; empty where there is none."""
    place = unit.partition("/")[2]
    return place if place in PLACES else ""


def whose(said: str) -> frozenset[str]:
    """Whose enterprises or which people a name or a scope speaks of: 中央企业, 农村居民; empty where of all."""
    return frozenset(WHOSE[word] for word in WHOSE if word in said)


def compare_names(child: str, parent: str) -> Relation:
    """How what two sides count lies to each other, as far as their names and populations say whose it is."""
    first, second = whose(child), whose(parent)
    if first == second:
        return "equal"
    if not second:
        return "narrower"
    return "overlapping" if first else "wider"


def _text(child: str, parent: str) -> Relation:
    if not child or not parent:
        return "equal" if child == parent else "unknown"
    return "equal" if normal_name(child) == normal_name(parent) else "overlapping"


def said_scopes(child: Scope | None, parent: Scope | None, names: tuple[str, str]) -> Words:
    """What either side says that it counts, by its scope, else by its name; empty where neither says anything."""
    texts = [
        scope_text(scope) or "、".join(sorted(whose(name))) for scope, name in zip((child, parent), names, strict=True)
    ]
    if texts == ["", ""]:
        return SILENCE
    here, above = (Words(f"“{text}”", f"“{text}”") if text else ROWS["scope-unsaid"] for text in texts)
    return say(ROWS, "scopes-said", here=here, above=above)


def scope_text(scope: Scope | None) -> str:
    """A scope in the document's words."""
    if scope is None:
        return ""
    listed = "、".join(scope.covers) + ("等" if scope.open and scope.covers else "")
    return "；".join(part for part in (scope.population, listed, scope.each, scope.part_of) if part)
