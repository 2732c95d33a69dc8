"""Numbers put into the text of plan files: only the digits that change, and the quotes that repeat them."""

from collections.abc import Iterable, Mapping

from auditor.ground.record import record
from auditor.read.yaml import written
from auditor.repair.values import Value
from auditor.repair.writing import written_as


@record
class Edit:
    """A value with other words. `also`: texts of the file that repeat it, as (packed place, text, new text)."""

    value: Value
    raw: str
    number: int | None
    also: tuple[tuple[int, str, str], ...] = ()


def edit_of(value: Value, number: int) -> Edit:
    """The edit that makes a value another number of its last digit."""
    said = value.quantity
    new = str(number) if said is None else written_as(said, number * value.step) or value.raw
    return Edit(value, new, number, _repeated(value, new))


def _repeated(value: Value, new: str) -> tuple[tuple[int, str, str], ...]:
    """A quote that holds the words of a value once says the new ones as well."""
    if not value.quote_at or not value.quote or value.quote.count(value.raw) != 1:
        return ()
    return ((value.quote_at, value.quote, value.quote.replace(value.raw, new)),)


def edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    """The content of a file with its edits; every other byte stays."""
    text = content.decode("utf-8")
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    changes: dict[int, tuple[int, str]] = {}
    for edit in edits:
        pieces = [*edit.also, (edit.value.at, edit.value.raw, edit.raw)]
        for at, old, new in pieces:
            begin, end, put = _change(text, at, old, new, starts)
            changes[begin] = (end, put)
    for begin, (end, put) in sorted(changes.items(), reverse=True):
        text = text[:begin] + put + text[end:]
    return text.encode("utf-8")


def _change(text: str, at: int, old: str, new: str, starts: list[int]) -> tuple[int, int, str]:
    """Where the part of a scalar that changes begins and ends, and what is put there."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    places = written(text, at, old)
    begin, end = (_offset(places[place], starts) for place in (head, len(old) - tail))
    return begin, end, new[head:len(new) - tail]


def _offset(packed: int, starts: list[int]) -> int:
    return starts[(packed >> 20) - 1] + (packed & 0xFFFFF) - 1


def by_plan(edits: Iterable[Edit]) -> Mapping[str, list[Edit]]:
    """The edits of each plan."""
    found: dict[str, list[Edit]] = {}
    for edit in edits:
        found.setdefault(edit.value.place[0], []).append(edit)
    return found
