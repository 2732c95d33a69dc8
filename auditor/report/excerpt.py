"""A line of a plan with a mark under what stands at a place."""

from auditor.ground.inert import shown
from auditor.report.style import Style, cut, cut_before, width
from auditor.run.reported import Excerpt

MOST = 100              # columns of a line where nobody says how many there are
LEAD = 24               # columns that are kept before a value where a line is cut
LEAST = 20


def excerpt_lines(excerpt: Excerpt, line: int, column: int, kind: str, label: str, style: Style) -> list[str]:
    """The line without its indentation, as much as fits, and the mark, behind which `label` stands if it fits.

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
    if not label:
        return lines
    taken = len(number) + lead + width(value) + 1 + width(label)
    if not style.columns or taken <= style.columns:
        lines[-1] += f" {label}"
    else:
        lines.append(style.paint("faint", "      = ") + cut(label, room))
    return lines


def _parts(excerpt: Excerpt, column: int) -> tuple[str, str, str]:
    """What stands before the value (without indentation), the value, and what stands behind."""
    start, end = column - 1, excerpt.end - 1
    texts = excerpt.line[:start].lstrip(), excerpt.line[start:end], excerpt.line[end:].rstrip()
    before, value, after = (shown(text.replace("\t", " ")) for text in texts)
    return before, value, after

