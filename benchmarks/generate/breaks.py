"""Breaks on purpose: one contradiction in a plan, which one rule finds there, once, and nowhere else; or very many."""

import re
from collections.abc import Callable, Iterable, Mapping
from random import Random

from benchmarks.generate.tree import Place
from benchmarks.generate.write import Tree

INDICATOR = "lift-renewal"          # carried by every plan: divided, never trimmed, with one value
Row = dict[str, Tree]
_LAST = re.compile(r"\d+(?=\D*$)")


def chosen(nation: Place, seed: str, count: int) -> frozenset[str]:
    """The ids of the plans that are broken: `count` of those below the nation's, equal for equal seed.

    ValueError where there are not so many.
    """
    below = [place.id for place in nation.everyone() if place.above]
    return frozenset(Random(f"breaks/{seed}").sample(below, count))


def broken(plan: Row, rng: Random) -> str:
    """Breaks a plan below the nation's, in place; the id of the rule that finds it."""
    rule = rng.choice((*_BREAKS, "CLM-001"))
    if rule == "CLM-001":
        _claim(plan)
    else:
        _BREAKS[rule](_row(plan, INDICATOR))
    return rule


def shattered(plan: Row) -> list[str]:
    """Breaks every indicator of a plan that has one value and one share, in place, in each way that there is.

    The ids of the rules that find it, each as often as it does.
    """
    rules = []
    for id in _inner(plan["indicators"]):
        row = _row(plan, id)
        numbers = [said for _, said in _values(row["targets"]) if said != "/"]
        if isinstance(_inner(row["link"]).get("share"), str) and len(numbers) == 1:
            for rule, breaks in _BREAKS.items():
                breaks(row)
                rules.append(rule)
    return rules


def raised(text: str, by: int = 1) -> str:
    """A text with its last number higher by units of its last digit."""
    found = _LAST.search(text)
    assert found is not None, text
    number = str(int(found.group()) + by).rjust(len(found.group()), "0")
    return text[:found.start()] + number + text[found.end():]


def _row(plan: Row, indicator: str) -> Row:
    return _inner(_inner(plan["indicators"])[indicator])


def _inner(value: object) -> Row:
    assert isinstance(value, dict)
    return value


def _share(row: Row) -> None:
    """A declared share two units of its last digit more than the quotient."""
    link = _inner(row["link"])
    link["share"] = raised(str(link["share"]), 2)


def _statement(row: Row) -> None:
    """The body says one more than the list."""
    statements = row["statements"]
    assert isinstance(statements, list)
    for statement in statements:
        for when, said in _values(statement["targets"]):
            statement["targets"] = {when: raised(said)}
            statement["quote"] = f"{statement['name']}{raised(said)}"


def _restated(row: Row) -> None:
    """The plan above is quoted with one more than it promises."""
    parent = str(_inner(row["link"])["to"]).split("/")[0]
    restated = _inner(row["restated"])
    above = _inner(restated[parent])
    restated[parent] = {
        when: said if said == "/" else raised(said) for when, said in _values(above)
    }


def _claim(plan: Row) -> None:
    """One indicator more is counted than is listed."""
    claims = plan["claims"]
    assert isinstance(claims, list)
    claim = next(claim for claim in claims if claim.get("counts") == "indicators")
    claim["equals"] += 1


def _values(targets: object) -> Iterable[tuple[int | str, str]]:
    assert isinstance(targets, Mapping)
    return [(when, str(said)) for when, said in targets.items()]


_BREAKS: Mapping[str, Callable[[Row], None]] = {
    "SHR-001": _share, "STM-001": _statement, "STM-005": _restated,
}
