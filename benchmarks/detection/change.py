"""One edit of one plan file, and how edits are made from the places that records lead to."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from auditor.model.plan import Plan, Said, Year, mark_at

NUMERAL = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Change:
    """What stands on some lines afterwards; lines keep their numbers, but for those put in.

    inserted: lines put in behind line `behind`. about: the id of the indicator, or the address of the trim,
    that it is about; names: what a finding may call it.
    """

    kind: str
    plan: str
    what: str
    edited: Mapping[int, str]
    about: str = ""
    names: tuple[str, ...] = ()
    behind: int = 0
    inserted: tuple[str, ...] = ()

    def apply(self, lines: list[str]) -> list[str]:
        """The file's lines afterwards."""
        made = [self.edited.get(number, line) for number, line in enumerate(lines, 1)]
        return [*made[:self.behind], *self.inserted, *made[self.behind:]] if self.inserted else made

    def before(self, line: int) -> int:
        """Where a line of the changed file stood before; 0 for one that was put in."""
        if not self.inserted or line <= self.behind:
            return line
        return 0 if line <= self.behind + len(self.inserted) else line - len(self.inserted)

    def touches(self, line: int) -> bool:
        """Whether a line of the changed file is one that was changed."""
        return self.before(line) in self.edited or self.before(line) == 0


@dataclass(frozen=True, slots=True)
class Bench:
    """What changes are made from: a plan, its lines, the plans around it, and chance."""

    plan: Plan
    lines: list[str]
    plans: Mapping[str, Plan]
    rng: Random

    @property
    def children(self) -> list[Plan]:
        """The plans that answer to this one."""
        return [plan for plan in self.plans.values() if self.plan.id in plan.parents]

    def line(self, at: int) -> int:
        """The line of a place."""
        return mark_at("", at).line

    def swapped(self, at: int, old: str, new: str) -> dict[int, str]:
        """The scalar or list at a place, replaced."""
        mark = mark_at("", at)
        line = self.lines[mark.line - 1]
        start = mark.column - 1
        if line[start] in "\"'" and not old.startswith(line[start]):
            start += 1
        assert line[start:].startswith(old), (line, start, old)
        return {mark.line: line[:start] + new + line[start + len(old):]}

    def without(self, at: int, key: str) -> dict[int, str]:
        """A key taken away: its whole line made a comment, or its entry of a flow mapping cut out."""
        number = mark_at("", at).line
        line = self.lines[number - 1]
        if re.match(rf"\s*{key}:", line):
            return self.commented(number, number)
        said = r"(?:\[[^\]]*\]|\{[^}]*\}|[^,}]*)"
        new = re.sub(rf"(?:, {key}: {said}|\b{key}: {said}(?:, )?)", "", line, count=1)
        assert new != line, (line, key)
        return {number: new}

    def commented(self, first: int, last: int) -> dict[int, str]:
        """Lines made comments."""
        return {number: f"#{self.lines[number - 1]}" for number in range(first, last + 1)}

    def block(self, at: int, indent: int) -> tuple[int, int]:
        """The first and last line of the row at a place, whose further lines stand deeper than `indent`."""
        first = last = mark_at("", at).line
        deeper = " " * (indent + 1)
        while last < len(self.lines) and self.lines[last].startswith(deeper):
            last += 1
        return first, last

    def numbers(self, targets: Mapping[Year, Said] | Mapping[int, Said]) -> Iterator[tuple[Year, Said]]:
        """The values that are numbers."""
        return ((when, said) for when, said in targets.items() if said.quantity.number is not None)

    def value(self, said: Said, new: str) -> dict[int, str]:
        """Another text for a value."""
        return self.swapped(said.at, said.quantity.raw, new)

    def other(self, found: str, among: list[str]) -> str:
        """One of the others, by chance."""
        return self.rng.choice([item for item in among if item != found])


def more(raw: str, steps: int = 1) -> str:
    """A text with its last number higher, by units of its last digit."""
    match = list(NUMERAL.finditer(raw))[-1]
    digits = match.group()
    decimals = len(digits.partition(".")[2])
    number = int(digits.replace(".", "")) + steps
    return raw[:match.start()] + _decimal(number, decimals) + raw[match.end():]


def scaled(raw: str, percent: int) -> str:
    """A text with its last number times a percentage, at its digits; at least one unit off."""
    match = list(NUMERAL.finditer(raw))[-1]
    digits = match.group()
    decimals = len(digits.partition(".")[2])
    number = int(digits.replace(".", ""))
    new = number * percent // 100
    if new == number:
        new += 1 if percent > 100 else -1
    return raw[:match.start()] + _decimal(new, decimals) + raw[match.end():]


def _decimal(number: int, decimals: int) -> str:
    text = str(number).rjust(decimals + 1, "0")
    return f"{text[:-decimals]}.{text[-decimals:]}" if decimals else text
