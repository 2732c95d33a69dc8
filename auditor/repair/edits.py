"""Numbers put into the text of plan files: only the digits that change, and the quotes that repeat them."""

import re
from collections.abc import Iterable, Mapping

from auditor.ground.record import record
from auditor.read.yaml import unpacked
from auditor.read.yaml.rewrite import Rewrite, rewritten
from auditor.repair.values import WrittenNumber
from auditor.repair.writing import written_as


@record
class Repeat:
    """Words of a value that another text of its file, at a packed place, holds once; and what stands there instead."""

    at: int
    text: str
    old: str
    new: str


@record
class ValueEdit:
    """A value with other words. `also`: the texts of the file that repeat its words."""

    value: WrittenNumber
    raw: str
    number: int | None
    also: tuple[Repeat, ...] = ()


def edit_of(value: WrittenNumber, number: int) -> ValueEdit:
    """The edit that makes a value another number of its last digit."""
    said = value.quantity
    new = str(number) if said is None else written_as(said, number * value.step) or value.raw
    return ValueEdit(value, new, number, repeated(value, new))


def repeated(value: WrittenNumber, new: str) -> tuple[Repeat, ...]:
    """What the quote beside a value says of it: its words, else its number with what follows it, if that once only."""
    if value.quote_at:
        for old, instead in ((value.raw, new), (from_number(value.raw), from_number(new))):
            if _stands_once(old, value.quote):
                return (Repeat(value.quote_at, value.quote, old, instead),) if old != instead else ()
    return ()


def from_number(raw: str) -> str:
    """The words of a value from its number on: 80% of 力争达80%."""
    found = re.search(r"\d", raw)
    return raw[found.start():] if found else raw


def _stands_once(words: str, text: str) -> bool:
    """Whether words stand in a text once, and not as a part of a longer number."""
    begins, ends = (r"(?<![\d.,])" if words[:1].isdigit() else ""), (r"(?![\d.])" if words[-1:].isdigit() else "")
    return len(re.findall(begins + re.escape(words) + ends, text)) == 1 == text.count(words)


def edited(content: bytes, edits: Iterable[ValueEdit]) -> bytes:
    """The content of a file with its edits; every other byte stays."""
    scalars: dict[int, tuple[str, str]] = {}
    for edit in edits:
        scalars[edit.value.at] = (edit.value.raw, edit.raw)
        for each in edit.also:
            made = scalars.get(each.at, (each.text, each.text))[1].replace(each.old, each.new, 1)
            scalars[each.at] = (each.text, made)
    marks = {at: unpacked("", at) for at in scalars}
    return rewritten(content, [
        Rewrite(marks[at].line, marks[at].column, old, new) for at, (old, new) in scalars.items()
    ])


def by_plan(edits: Iterable[ValueEdit]) -> Mapping[str, list[ValueEdit]]:
    """The edits of each plan."""
    found: dict[str, list[ValueEdit]] = {}
    for edit in edits:
        found.setdefault(edit.value.place[0], []).append(edit)
    return found
