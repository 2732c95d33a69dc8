"""What a division is asked to be: by which weights, within which bounds, for whom, in what units."""

from collections.abc import Iterable, Mapping
from typing import Any

from auditor.ground.problem import InputError, Problem
from auditor.ground.record import record
from auditor.ground.words import joined, say
from auditor.messages.cli import CLI
from auditor.messages.weights import WEIGHTS
from auditor.papers.division.apportion import METHODS, Method
from auditor.read.weights import load_weights

EVERYBODY = ""


@record
class DivisionOrder:
    """As the user wrote it. floors, ceilings: by name, those of everybody under the empty name; `by`: see the manual.

    keep: figures that its table or a plan below has already are given. apart: whose weight is said beside `by`.
    """

    by: str
    year: str
    step: str
    method: Method
    reserve: str
    keep: bool
    among: tuple[str, ...]
    weights: Mapping[str, str]
    floors: Mapping[str, str]
    ceilings: Mapping[str, str]
    given: Mapping[str, str]
    apart: tuple[str, ...] = ()


def by_name(option: str, written: Iterable[str], everybody: bool) -> tuple[dict[str, str], list[Problem]]:
    """`甲市=5台` → 甲市: 5台; where everybody may be meant, a value alone is everybody's. And what is no such thing."""
    found: dict[str, str] = {}
    problems = []
    for text in written:
        name, sign, value = text.rpartition("=")
        if (not sign and not everybody) or (sign and not name.strip()) or not value.strip():
            problems.append(Problem(None, say(WEIGHTS, "pair", option=option, found=text)))
        else:
            found[name.strip()] = value.strip()
    return found, problems


def division_order(given: Mapping[str, Any]) -> DivisionOrder:
    """What the options of the command say, with the table of weights that `by` may name. Raises InputError."""
    by = given["by"] or ""
    lines = load_weights(by) if by.lower().endswith(".csv") else []
    among = tuple(name.strip() for name in (given["among"] or "").replace("，", ",").split(",") if name.strip())
    method, problems = given["method"], list[Problem]()
    if method not in METHODS:
        known = joined(METHODS)
        problems.append(Problem(None, say(CLI, "bad-choice", option="--method", found=method, known=known)))

    def said(field: str, option: str, key: str, everybody: bool = False) -> dict[str, str]:
        """What the table says, and what the user says in its place."""
        column = {line.name: getattr(line, field) for line in lines if getattr(line, field)}
        found, wrong = by_name(option, given[key], everybody)
        problems.extend(wrong)
        return column | found

    order = DivisionOrder(
        by, given["year"] or "", given["step"] or "", method, given["reserve"] or "", given["keep"],
        among or tuple(line.name for line in lines), said("weight", "--weight", "weights"),
        said("floor", "--floor", "floors", True), said("ceiling", "--ceiling", "ceilings", True),
        said("given", "--give", "given"), tuple(by_name("--weight", given["weights"], False)[0]) if by else (),
    )
    if problems:
        raise InputError(problems)
    return order
