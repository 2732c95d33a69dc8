"""Comparing what two values count: equal, narrower, wider, overlapping or unknown."""

from typing import Literal

from auditor.model.plan import Scope
from auditor.text.name import normal_name

Relation = Literal["equal", "narrower", "wider", "overlapping", "unknown"]


def compare_scopes(child: Scope | None, parent: Scope | None, *, silent_means_all: bool = False) -> Relation:
    """How the child's scope lies to the parent's.

    A side that says nothing is unknown; with `silent_means_all` (inside one document) a population
    that only the child names is narrower, one that only the parent names is wider.
    """
    if child is None and parent is None:
        return "equal"
    first, second = child or Scope(), parent or Scope()
    answers = {
        _population(first.population, second.population, silent_means_all),
        _covers(first, second),
        _text(first.each, second.each),
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


def _covers(child: Scope, parent: Scope) -> Relation:
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
    return "overlapping"


def _text(child: str, parent: str) -> Relation:
    if not child or not parent:
        return "equal" if child == parent else "unknown"
    return "equal" if normal_name(child) == normal_name(parent) else "overlapping"


def scope_text(scope: Scope | None) -> str:
    """A scope in the document's words."""
    if scope is None:
        return ""
    listed = "、".join(scope.covers) + ("等" if scope.open and scope.covers else "")
    return "；".join(part for part in (scope.population, listed, scope.each, scope.part_of) if part)
