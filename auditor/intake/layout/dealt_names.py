"""Names whose lines stand apart from the values of their rows: the cheapest way to make as many as there are rows."""

from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.sentence.names import is_measure

_UNIT_ENDS = pattern(r"[（(][^（）()]{1,12}[)）][*＊①-⑳]?$")
_GOES_ON = pattern("[率量（(、，）)]|比例|比重")      # of a line that begins no name
LONGEST = 5             # lines of a name
SHORTEST_LABEL = 6      # signs of a group's label, at most
UNMEASURED, UNBALANCED, SHORT, GAP, PASSED, UNMARKED, CUT, TINY, GOES_ON = 0.7, 3.0, 1.5, 1.5, 3.0, 1.5, 0.6, 3.0, 2.0
FAR, FARTHEST = 0.4, 2  # what each row costs between a name and its values, and how many count
DROPPED, LABEL, UNNAMED = 1.2, 0.6, 2.5      # of the only line of a row
NAMELESS = 3.0
DEAR = 1.2              # what a name may cost in the mean


@record
class NameLine:
    """A line of words of a table. row: how many rows have ended before it. gap: whether an empty line stands before it.

    marked: whether the number of a row does.
    """

    text: str
    row: int
    gap: bool
    marked: bool


def named(lines: Sequence[NameLine], rows: int, apart: bool) -> list[tuple[int, int]] | None:
    """From which line to which the name of each row goes, in order; lines between are labels of groups.

    apart: whether all of them stand away from the rows; else a row may have none, and its beginning is its end. None
    where no way to divide them is good enough.
    """
    widths = {line.row: max(len(each.text) for each in lines if each.row == line.row) for line in lines}
    beside = [not apart and sum(line.row == row for line in lines) == 1 for row in range(rows)]
    marks = sum(line.marked for line in lines) >= rows - 1
    best: dict[tuple[int, int], tuple[float, tuple[int, int] | None]] = {(0, 0): (0.0, None)}
    for place in range(len(lines) + 1):
        for row in range(rows + 1):
            if (place, row) not in best:
                continue
            price = best[place, row][0]
            if not apart and row < rows:
                nameless = (price + NAMELESS, (place, row))
                best[place, row + 1] = min(best.get((place, row + 1), nameless), nameless)
            if place == len(lines):
                continue
            own_one = lines[place].row < rows and beside[lines[place].row]
            reached = [((place + 1, row), price + (UNNAMED if own_one else _label(lines[place])))]
            if row < rows:
                own, width = lines[place].row if apart else row, widths[lines[place].row]
                alone = own < rows and beside[own]
                reached += [
                    ((end, row + 1), price + _price(lines[place : end + 1], end - place, own, width, marks, alone))
                    for end in range(place + 1, min(place + LONGEST, len(lines)) + 1)
                ]
            for state, total in reached:
                if state not in best or total < best[state][0]:
                    best[state] = total, (place, row)
    last = (len(lines), rows)
    if last not in best or best[last][0] > DEAR * rows:
        return None
    made: list[tuple[int, int]] = []
    state = last
    while (before := best[state][1]) is not None:
        if state[1] > before[1]:
            made.append((before[0], state[0]))
        state = before
    return made[::-1]


def _label(line: NameLine) -> float:
    """What it costs that a line is no name."""
    return LABEL if len(line.text) <= SHORTEST_LABEL and not is_measure(line.text) else DROPPED


def _price(lines: Sequence[NameLine], size: int, row: int, width: int, marks: bool, alone: bool) -> float:
    """What it costs that the first of these lines are the name of a row. alone: whether it has but one line."""
    text = "".join(line.text for line in lines[:size])
    price = FAR * min(FARTHEST, abs(lines[0].row - row))
    price += 0 if is_measure(text) or _UNIT_ENDS.search(text) else UNMEASURED
    price += UNBALANCED if _open(text) else 0
    price += TINY if len(text) < 4 and not (alone and lines[0].row == row) else 0
    price += GOES_ON if _GOES_ON.match(text) else 0
    price += UNMARKED if marks and not lines[0].marked else 0
    for before, line, place in zip(lines, lines[1:size], range(1, size), strict=False):
        within = line.text[0] in "（(" or _open("".join(each.text for each in lines[:place])) > 0
        price += 0 if within or len(before.text) >= width - 1 else SHORT
        price += (GAP if line.gap else 0) + PASSED * (line.marked + (line.row != before.row))
    goes_on = size < len(lines) and not lines[size].gap and not lines[size].marked
    return price + (CUT if goes_on and len(lines[size - 1].text) >= width - 1 else 0)


def _open(text: str) -> int:
    """How many brackets stay open; less than 0 where more close."""
    return sum(text.count(sign) for sign in "（(《") - sum(text.count(sign) for sign in "）)》")
