"""Tables read as text, one cell a line, whose rows are whole below a header in disorder: rows by their numbers."""

from collections.abc import Sequence
from itertools import pairwise

from auditor.documents.model import Cell, Grid, Paragraph
from auditor.ground.pattern import pattern
from auditor.intake.layout.dealt_tokens import YEAR, bare, sort_of, tokens_of

_ORDER = pattern(r"[0-9]{1,2}")
FEWEST = 4              # rows
COMPLETE = 0.8          # of the rows so many have a name and their values
LONGEST = 12            # lines of a row


def numbered(lines: Sequence[Paragraph]) -> Grid | None:
    """The table of lines that number their rows from 1; None where they are none, or its header tells no year.

    What stands between the last value of a row and the next number is the label of a group.
    """
    texts = [bare(line.text) for line in lines]
    starts = _starts(texts)
    if len(starts) < FEWEST:
        return None
    years = _years(lines[: starts[0]])
    parts = [
        list(range(begin + 1, min(end, begin + LONGEST)))
        for begin, end in pairwise([*starts, min(len(lines), starts[-1] + LONGEST)])
    ]
    rows = [_row(lines, texts, start, part, len(years)) for start, part in zip(starts, parts, strict=True)]
    told = [row for row in rows if row is not None]
    if not years or len(told) < COMPLETE * len(rows):
        return None
    place = lines[0].place
    heads = (Cell(where, f"{year}年") for year, where in years)
    header = (Cell(f"{place}/c1", "序号"), Cell(f"{place}/c2", "指标名称"), *heads)
    return Grid(told[0][0].place, (header, *told), headers=1, made="dealt")


def _starts(texts: Sequence[str]) -> list[int]:
    """The lines that number the rows, each one more than the last and with a name below it."""
    starts: list[int] = []
    for place, (text, after) in enumerate(pairwise(texts)):
        if _ORDER.fullmatch(text) and int(text) == len(starts) + 1 and sort_of(after) == "words":
            starts.append(place)
    return starts


def _years(lines: Sequence[Paragraph]) -> list[tuple[str, str]]:
    """The years of a header as they stand there, with the place of each; none where they do not rise."""
    places: dict[str, str] = {}
    for token in tokens_of(lines):
        if token.sort == "year" and (found := YEAR.match(token.text)) is not None:
            places.setdefault(found[1], token.place)
    return list(places.items()) if list(places) == sorted(places) else []


def _row(
    lines: Sequence[Paragraph], texts: Sequence[str], start: int, part: Sequence[int], columns: int
) -> tuple[Cell, ...] | None:
    """The cells of a row: its number, its name up to the first value, a value a year; None for one that lacks some."""
    first = next((at for at, place in enumerate(part) if sort_of(texts[place]) in ("value", "none", "text")), 0)
    values = part[first : first + columns]
    if not first or len(values) < columns:
        return None
    name = "\n".join(lines[place].text for place in part[:first])
    cells = (Cell(lines[place].place, lines[place].text) for place in values)
    return (Cell(lines[start].place, texts[start]), Cell(lines[part[0]].place, name), *cells)
