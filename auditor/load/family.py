"""The plan files of one family → a PlanSet, with the problems of all of them at once."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from auditor.load.files import content_of, sound_content
from auditor.load.plan import load_plan
from auditor.load.reading import Shared
from auditor.messages.load import LOAD
from auditor.plan import RANK, Plan, PlanSet
from auditor.problem import InputError, Problem
from auditor.words import say

Read = tuple[Plan | None, list[Problem]]        # what of one file could be read, and what is wrong with it
Reader = Callable[[Sequence[tuple[str, str]]], Iterable[Read]]


def load_family(files: Sequence[tuple[str, str]], folder: str, reader: Reader | None = None) -> PlanSet:
    """Reads plan files, given as (path, name in marks). `folder` is named where a parent is missing.

    `reader` may bring plans that it knows already, in the order of the files. Raises InputError with every problem
    of every file.
    """
    problems: list[Problem] = []
    plans: list[Plan] = []
    whole = True
    for plan, found in (reader or read_plans)(files):
        problems.extend(found)
        if plan is None:
            whole = False
        else:
            plans.append(plan)
    found = plan_set_problems(plans, folder) if whole else []
    if problems or found:
        raise InputError([*problems, *found])
    return plan_set_of(plans)


def read_plans(files: Sequence[tuple[str, str]]) -> Iterator[Read]:
    """Reads plan files, given as (path, name in marks), one after the other. See `Read`."""
    shared = Shared()
    for path, shown in files:
        data, problems = content_of(path)
        yield (None, problems) if data is None else read_content(data, shown, shared)


def read_content(data: bytes, shown: str, shared: Shared) -> Read:
    """Reads the bytes of a plan file, whose name in marks is `shown`. `shared`: what plans have in common."""
    document, problems = sound_content(data, "plan", shown)
    if document is None:
        return None, problems
    plan, more = load_plan(document.root, document.digest, document.left_out, shared)
    return plan, [*problems, *more]


def plan_set_of(plans: Sequence[Plan]) -> PlanSet:
    """The plans in order of level and id."""
    ordered = sorted(plans, key=lambda plan: (RANK[plan.level], plan.id))
    return PlanSet({plan.id: plan for plan in ordered})


def plan_set_problems(plans: Sequence[Plan], folder: str) -> list[Problem]:
    """What does not fit together between files: ids twice, parents and other plans that are not there."""
    problems: list[Problem] = []
    first: dict[str, Plan] = {}
    for plan in plans:
        if plan.id in first:
            other = first[plan.id]
            problems.append(Problem(
                plan.mark(plan.places["plan"]),
                say(LOAD, "duplicate-plan", found=plan.id, other=other.mark(other.places["plan"])),
            ))
        first.setdefault(plan.id, plan)
    known = ", ".join(sorted(first))
    for plan in plans:
        for parent in plan.parents:
            if parent not in first:
                problems.append(Problem(
                    plan.mark(plan.places["parents"]),
                    say(LOAD, "unknown-parent", found=parent, folder=folder, known=known),
                ))
        document = plan.places.get("document", plan.at)
        for named in (plan.quoted_in, plan.replaces):
            if named and named not in first:
                problems.append(Problem(plan.mark(document), say(LOAD, "unknown-plan", found=named, known=known)))
        for indicator in plan.indicators.values():
            others = [("quoted_in", indicator.quoted_in)] if indicator.quoted_in else []
            others += [("restated", of) for of in indicator.restated]
            for key, of in others:
                if of not in first:
                    problems.append(Problem(
                        plan.mark(indicator.places[key]), say(LOAD, "unknown-plan", found=of, known=known)
                    ))
    return problems
