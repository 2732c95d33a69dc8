"""How the name that a statement uses differs from that of its indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ground.words import SILENCE, Words
from auditor.text.name import same_name

if TYPE_CHECKING:
    from auditor.model.rows.statement import StatementRow

_NUMERALS = "一二三四五六七八九"


def usual(row: StatementRow) -> StatementRow | None:
    """Another place of the same part that calls the indicator by its name; None where there is none."""
    names = (row.indicator.record.name, row.indicator.record.aliases)
    return next((
        other for other in row.indicator.statements
        if other is not row and other.part == row.part and other.record.name and same_name(other.record.name, *names)
    ), None)


def usual_name(row: StatementRow) -> str:
    """What this place should call the indicator: as its part does elsewhere, else as the list does."""
    other = usual(row)
    return other.name if other is not None else row.indicator.name


def difference(row: StatementRow) -> Words:
    """漏“设备”二字（2024年目标有）: what the name lacks or has too much; nothing where more differs."""
    other, name = usual(row), row.name
    ought = usual_name(row)
    begins = _alike(name, ought)
    ends = _alike(name[begins:][::-1], ought[begins:][::-1])
    extra, lost = name[begins:len(name) - ends], ought[begins:len(ought) - ends]
    if bool(extra) == bool(lost):
        return Words(f"，别处为“{ought}”", f", elsewhere “{ought}”") if other is not None else SILENCE
    words, zh, en = (lost, "漏", "without") if lost else (extra, "多", "with the added")
    count = f"{_NUMERALS[len(words) - 1]}字" if len(words) <= len(_NUMERALS) and not words.isascii() else ""
    seen = _seen(other) if lost else SILENCE
    return Words(f"，{zh}“{words}”{count}{seen.zh}", f", {en} “{words}”{seen.en}")


def _alike(one: str, other: str) -> int:
    """How many signs two texts have in common at their beginnings."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _seen(other: StatementRow | None) -> Words:
    """Which year's target has the words that are lost here."""
    if other is None or other.year is None:
        return SILENCE
    return Words(f"（{other.year}年目标有）", f" (that of {other.year} has it)")
