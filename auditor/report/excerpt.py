"""A line of a plan with a mark under what stands at a place."""

from collections.abc import Sequence

from auditor.ground.inert import shown
from auditor.report.style import Style, cut, cut_before, width
from auditor.run.reported import Excerpt

MOST = 100              # columns of a line where nobody says how many there are
LEAD = 24               # columns that are kept before a value where a line is cut
LEAST = 20


def excerpt_lines(
    excerpt: Excerpt, line: int, column: int, kind: str, labels: Sequence[str], style: Style
) -> list[str]:
    """The line without its indentation, as much as fits, and the mark, with what is said of it.

    labels: what is said, the first the most important; they stand behind the mark, or below it as many as fit.
    line, column: where the value stands, from 1. kind: the colour of the mark.
    """
    number = f"{line:>5} | "
    room = max((style.columns or MOST) - len(number), LEAST)
    before, value, after = _parts(excerpt, column)
    lead = width(before)
    if width(before + value + after) > room and lead > LEAD:
        before = cut_before(before, LEAD)
        lead = width(before)
    value = cut(value, room - lead)
    text = before + value
    if after:
        text = cut(text + after, room) if width(text) < room else text
    mark = style.paint(kind, "^" * max(width(value), 1))
    lines = [style.paint("faint", number) + text, f"{style.paint('faint', '      | ')}{' ' * lead}{mark}"]
    if not labels:
        return lines
    behind = style.columns - len(number) - lead - width(value) - 1 if style.columns else 0
    if not style.columns or width("; ".join(labels)) <= behind:
        lines[-1] += f" {'; '.join(labels)}"
    else:
        lines.append(style.paint("faint", "      = ") + fitting(labels, room))
    return lines


def fitting(labels: Sequence[str], columns: int) -> str:
    """As many labels as fit whole; of the first, if need be, its beginning."""
    text = "; ".join(labels)
    while columns and len(labels) > 1 and width(text) > columns:
        labels = labels[:-1]
        text = "; ".join(labels)
    return cut(text, columns)


def _parts(excerpt: Excerpt, column: int) -> tuple[str, str, str]:
    """What stands before the value (without indentation), the value, and what stands behind."""
    start, end = column - 1, excerpt.end - 1
    texts = excerpt.line[:start].lstrip(), excerpt.line[start:end], excerpt.line[end:].rstrip()
    before, value, after = (shown(text.replace("\t", " ")) for text in texts)
    return before, value, after

