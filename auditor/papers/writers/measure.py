"""How much room text takes in print: in half-width units, as a Chinese font sets it."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

# A word of letters and digits, or one sign. A closing sign never begins a line and an opening one never ends
# one: they go with what they stand at. Some programs do not break 〔2024〕31 either.
_OPENING, _CLOSING, _BRACKETS = "（《【〔“‘(", "，。；：、？！）》】〕”’％%)", "）》】〕"
_WORD = "[0-9A-Za-z](?:[!-~]|\u00a0.)*"
_PIECES = re.compile(
    f"[{_OPENING}]*(?:{_WORD}(?:[{_BRACKETS}]{_WORD})*|.)[{_CLOSING}]*|[{_OPENING}]+"
)

SPACE = 0.5             # what programs add where Chinese signs and digits or letters meet


@lru_cache(maxsize=4096)
def _unit(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WFA" else 1


@lru_cache(maxsize=65536)
def units(text: str) -> int:
    """The width of a text without line breaks: 2 for a full-width sign, 1 for any other.

    Signs of ambiguous width (quotation marks, dashes, × …) are full-width in Chinese print.
    """
    return sum(map(_unit, text))


@lru_cache(maxsize=65536)
def longest_piece(line: str) -> int:
    """The width of the longest part of a line that is not broken: a word, a number, a sign with its brackets."""
    return max(map(units, _PIECES.findall(line)), default=0)


@lru_cache(maxsize=65536)
def length(line: str) -> float:
    """The width of a text without line breaks, with the room that programs add inside it."""
    edges = sum(one.isascii() != other.isascii() for one, other in pairwise(line.replace(" ", "")))
    return units(line) + SPACE * edges


@lru_cache(maxsize=65536)
def lines(text: str, room: float, running: bool = False) -> int:
    """How many lines a text takes where a line holds `room` units; an empty text takes one.

    running: a closing sign may stand beyond the line's end, as Word sets running text.
    """
    return sum(_line_count(part, max(room, 2), running) for part in text.split("\n"))


def _line_count(text: str, room: float, running: bool) -> int:
    count, used, before = 1, 0.0, ""
    for piece in _PIECES.findall(text):
        need = length(piece) + (SPACE if before and before.isascii() != piece[0].isascii() else 0)
        before = piece[-1]
        if used + need <= room or (running and before in _CLOSING and used + need - _unit(before) <= room):
            used += need
        elif piece == " ":  # a space at the end of a line takes no room
            used = room
        elif need <= room:
            count, used = count + 1, need
        else:               # longer than a line: it is broken wherever the line ends
            count += int((used + need - 1) // room)
            used = (used + need - 1) % room + 1
    return count
