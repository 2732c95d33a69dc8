"""Numbers put into the text of plan files: only the digits that change, and the quotes that repeat them."""

from collections.abc import Iterable, Mapping

from auditor.ground.record import record
from auditor.read.yaml import Rewrite, rewritten, unpacked
from auditor.repair.values import Value
from auditor.repair.writing import written_as


@record
class Edit:
    """A value with other words. `also`: texts of the file that repeat its words, as (packed place, text)."""

    value: Value
    raw: str
    number: int | None
    also: tuple[tuple[int, str], ...] = ()


def edit_of(value: Value, number: int) -> Edit:
    """The edit that makes a value another number of its last digit."""
    said = value.quantity
    new = str(number) if said is None else written_as(said, number * value.step) or value.raw
    return Edit(value, new, number, repeated(value))


def repeated(value: Value) -> tuple[tuple[int, str], ...]:
    """The quote that holds the words of a value once, if there is one."""
    held = value.quote_at and value.quote.count(value.raw) == 1
    return ((value.quote_at, value.quote),) if held else ()


def edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    """The content of a file with its edits; every other byte stays."""
    scalars: dict[int, tuple[str, str]] = {}
    for edit in edits:
        scalars[edit.value.at] = (edit.value.raw, edit.raw)
        for at, old in edit.also:
            scalars[at] = (old, scalars.get(at, (old, old))[1].replace(edit.value.raw, edit.raw, 1))
    marks = {at: unpacked("", at) for at in scalars}
    return rewritten(content, [
        Rewrite(marks[at].line, marks[at].column, old, new) for at, (old, new) in scalars.items()
    ])


def by_plan(edits: Iterable[Edit]) -> Mapping[str, list[Edit]]:
    """The edits of each plan."""
    found: dict[str, list[Edit]] = {}
    for edit in edits:
        found.setdefault(edit.value.place[0], []).append(edit)
    return found
