"""Mistakes of one file, however many: so many are listed, and the rest is counted."""

from collections.abc import Sequence

from auditor.ground.mark import Mark
from auditor.ground.problem import MOST, Problem
from auditor.ground.words import say
from auditor.messages.source import SOURCE

_NOWHERE = Mark("", 0, 0)


def bounded(problems: Sequence[Problem], most: int = MOST) -> list[Problem]:
    """The first `most` mistakes by place, and one that stands for all others, at the place of the first of them."""
    if len(problems) <= most and all(problem.number == 1 for problem in problems):
        return list(problems)
    ordered = sorted(problems, key=lambda problem: (problem.number > 1, problem.mark or _NOWHERE))
    listed = [problem for problem in ordered[:most] if problem.number == 1]
    rest = ordered[len(listed):]
    counted = [problem for problem in rest if problem.number > 1]
    whole = all(problem.words == say(SOURCE, "unlisted", count=problem.number) for problem in counted)
    return [*listed, *unlisted(rest[0].mark, sum(problem.number for problem in rest), whole)]


def unlisted(mark: Mark | None, count: int, whole: bool = True) -> list[Problem]:
    """What stands for so many mistakes from a place on that are not listed; nothing where there are none.

    whole: whether all were counted.
    """
    return [Problem(mark, say(SOURCE, "unlisted" if whole else "unlisted, more", count=count), count)] if count else []
