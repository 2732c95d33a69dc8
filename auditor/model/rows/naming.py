"""How the name that a statement uses differs from that of its indicator."""

from __future__ import annotations

import difflib
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
    steps = [
        (tag, name[a:b], ought[c:d]) for tag, a, b, c, d in difflib.SequenceMatcher(None, name, ought).get_opcodes()
        if tag != "equal"
    ]
    if len(steps) != 1 or steps[0][0] == "replace":
        return Words(f"，别处为“{ought}”", f", elsewhere “{ought}”") if other is not None else SILENCE
    tag, extra, lost = steps[0]
    words, zh, en = (lost, "漏", "without") if tag == "insert" else (extra, "多", "with the added")
    count = f"{_NUMERALS[len(words) - 1]}字" if len(words) <= len(_NUMERALS) and not words.isascii() else ""
    seen = _seen(other) if tag == "insert" else SILENCE
    return Words(f"，{zh}“{words}”{count}{seen.zh}", f", {en} “{words}”{seen.en}")


def _seen(other: StatementRow | None) -> Words:
    """Which year's target has the words that are lost here."""
    if other is None or other.year is None:
        return SILENCE
    return Words(f"（{other.year}年目标有）", f" (that of {other.year} has it)")
