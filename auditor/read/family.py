"""The plan files of one family → a PlanSet, with the problems of all of them at once."""

from collections.abc import Iterator, Mapping, Sequence

from auditor.ground.problem import InputError, Problem
from auditor.ground.words import say
from auditor.messages.load import LOAD
from auditor.model.plan import Plan, PlanSet, plan_set_of
from auditor.read.family_file import FAMILY, FamilyFile
from auditor.read.fields import Shared
from auditor.read.files import content_of, valid_content
from auditor.read.plan import load_plan
from auditor.text.similar import offered

Parents = Mapping[str, Sequence[str]]              # plan → the plans that it names above it
Read = tuple[Plan | None, list[Problem]]        # what of one file could be read, and what is wrong with it


def load_family(files: Sequence[tuple[str, str]]) -> PlanSet:
    """Reads plan files, given as (path, name in marks).

    Raises InputError with every problem of every file.
    """
    problems: list[Problem] = []
    plans: list[Plan] = []
    whole = True
    for plan, found in read_plans(files):
        problems.extend(found)
        if plan is None:
            whole = False
        else:
            plans.append(plan)
    found = misfits(plans) if whole else []
    if problems or found:
        raise InputError([*problems, *found])
    return plan_set_of(plans)


def read_plans(files: Sequence[tuple[str, str]]) -> Iterator[Read]:
    """Reads plan files, given as (path, name in marks), one after the other. See `Read`."""
    shared = Shared()
    for path, shown in files:
        data, problems = content_of(path)
        yield (None, problems) if data is None else read_content(data, shown, shared)


def read_content(data: bytes, shown: str, shared: Shared, said: FamilyFile = FAMILY) -> Read:
    """Reads the bytes of a plan file, whose name in marks is `shown`. `shared`: what plans have in common.

    `said`: what its family is said to be; the digest of a plan tells levels of a family's own as well.
    """
    document, problems = valid_content(data, "plan", shown)
    if document is None:
        return None, problems
    plan, more = load_plan(document.root, said.digest(document.digest), document.left_out, shared, said.ladder)
    told = {problem.mark for problem in problems if problem.mark is not None}     # the rest would follow from that
    return plan, [*problems, *(problem for problem in more if problem.mark not in told)]


def misfits(plans: Sequence[Plan], parents: Parents | None = None) -> list[Problem]:
    """What does not fit together between files: ids twice, and plans that are named and are not there.

    `parents`: those of every plan of the folder, where `plans` are only some. A parent may be missing: then a plan is
    audited for itself, and since nobody knows what stands above that parent, its column of any plan may be one of them.
    """
    parents = {plan.id: plan.parents for plan in plans} if parents is None else parents
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
    known = sorted(parents)
    cut = cut_off(parents)
    for plan in plans:
        document = plan.places.get("document", plan.at)
        for named in (plan.quoted_in, plan.replaces):
            if named and named not in parents:
                words = say(LOAD, "unknown-plan", found=named, hint=offered(named, known))
                problems.append(Problem(plan.mark(document), words))
        for indicator in plan.indicators.values():
            others = [("quoted_in", indicator.quoted_in)] if indicator.quoted_in else []
            others += [] if plan.id in cut else [("restated", of) for of in indicator.restated]
            for key, of in others:
                if of not in parents:
                    problems.append(Problem(
                        plan.mark(indicator.places[key]), say(LOAD, "unknown-plan", found=of, hint=offered(of, known))
                    ))
    return problems


def cut_off(parents: Parents) -> set[str]:
    """The plans that have a plan above them, at any distance, which is not there."""
    found: set[str] = set()
    more = {id for id, above in parents.items() if not parents.keys() >= set(above)}
    while more:
        found |= more
        more = {id for id, above in parents.items() if not found.isdisjoint(above)} - found
    return found
