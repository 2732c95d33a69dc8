"""The plan files of one family → a PlanSet, with the problems of all of them at once."""

from collections.abc import Sequence

from auditor.load.files import sound
from auditor.load.plan import load_plan
from auditor.messages.load import LOAD
from auditor.plan import RANK, Plan, PlanSet
from auditor.problem import InputError, Problem
from auditor.source import Node
from auditor.words import say


def load_family(files: Sequence[tuple[str, str]], folder: str) -> PlanSet:
    """Reads plan files, given as (path, name in marks). `folder` is named where a parent is missing.

    Raises InputError with every problem of every file.
    """
    problems: list[Problem] = []
    plans: list[Plan] = []
    whole = True
    for path, shown in files:
        document, found = sound(path, "plan", shown)
        problems.extend(found)
        if document is None:
            whole = False
            continue
        plan, more = load_plan(Node(document.tree, document.marks, document.file), document.digest, part=bool(found))
        problems.extend(more)
        plans.append(plan)
    found = plan_set_problems(plans, folder) if whole else []
    if problems or found:
        raise InputError([*problems, *found])
    return plan_set_of(plans)


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
