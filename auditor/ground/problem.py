"""What a user must mend before anything can be audited."""

from collections.abc import Iterable
from typing import NamedTuple

from auditor.ground.mark import Mark
from auditor.ground.words import Words

MOST = 200      # mistakes that are listed; more help nobody, and may be what somebody wants to drown a reader in


class Problem(NamedTuple):
    """One mistake in the input: where it stands (None: no file is to blame) and one clear sentence.

    number: how many mistakes it stands for; more than one where they are counted and not listed.
    """

    mark: Mark | None
    words: Words
    number: int = 1


class InputError(Exception):
    """All mistakes found in the input, sorted by place. Nothing was done."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        unique = dict.fromkeys(problems)
        self.problems = tuple(
            sorted(unique, key=lambda problem: (problem.mark or Mark("", 0, 0), problem.words))
        )
        super().__init__("; ".join(problem.words.en for problem in self.problems[:MOST]))


def mistake(words: Words, mark: Mark | None = None) -> InputError:
    """The error to raise for one mistake."""
    return InputError([Problem(mark, words)])
