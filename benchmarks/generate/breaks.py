"""Breaks on purpose: one contradiction in a plan, which one rule finds there, once, and nowhere else."""

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
    rule = rng.choice(tuple(_BREAKS))
    _BREAKS[rule](plan)
    return rule


def raised(text: str, by: int = 1) -> str:
    """A text with its last number higher by units of its last digit."""
    found = _LAST.search(text)
    assert found is not None, text
    number = str(int(found.group()) + by).rjust(len(found.group()), "0")
    return text[:found.start()] + number + text[found.end():]


def _row(plan: Row) -> Row:
    return _inner(_inner(plan["indicators"])[INDICATOR])


def _inner(value: object) -> Row:
    assert isinstance(value, dict)
    return value


def _share(plan: Row) -> None:
    """A declared share two units of its last digit more than the quotient."""
    link = _inner(_row(plan)["link"])
    link["share"] = raised(str(link["share"]), 2)


def _statement(plan: Row) -> None:
    """The body says one more than the list."""
    statements = _row(plan)["statements"]
    assert isinstance(statements, list)
    for statement in statements:
        for when, said in _values(statement["targets"]):
            statement["targets"] = {when: raised(said)}
            statement["quote"] = f"{statement['name']}{raised(said)}"


def _restated(plan: Row) -> None:
    """The plan above is quoted with one more than it promises."""
    parents = plan["parents"]
    assert isinstance(parents, list)
    restated = _inner(_row(plan)["restated"])
    above = _inner(restated[str(parents[0])])
    restated[str(parents[0])] = {
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
    "SHR-001": _share, "STM-001": _statement, "STM-005": _restated, "CLM-001": _claim,
}
