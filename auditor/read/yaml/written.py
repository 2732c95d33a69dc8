"""Where each character of a scalar's value is written: quotes, escapes and folded lines move them."""

import re

from auditor.read.yaml.document import packed, unpacked

_ESCAPED = {"x": 4, "u": 6, "U": 10}  # characters of a numbered escape; any other has two
_BREAK = re.compile(r"[ \t]*(?:\r?\n[ \t]*)+")
_LINE_CONTINUED = re.compile(r"\\\r?\n[ \t]*")


def written(text: str, at: int, value: str) -> tuple[int, ...]:
    """The packed place of each character of a value, and of what follows it.

    text: the whole file. at: the packed place where the scalar begins. value: what YAML reads there. A line break
    that YAML folds into a space, or keeps, stands where its line ends.
    """
    mark = unpacked("", at)
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: mark.line - 1]) + mark.column - 1
    if text[start : start + 1] in ("|", ">"):
        return _in_block(lines, mark.line, value)
    return _packed(lines, _in_flow(text, start, len(value)))


def _in_flow(text: str, start: int, length: int) -> list[int]:
    """Plain and quoted scalars: the offsets in the file of so many characters, and of what follows."""
    quote = text[start] if text[start] in "\"'" else ""
    here = start + len(quote)
    found: list[int] = []
    while len(found) < length:
        folded = _BREAK.match(text, here)
        if folded:
            found += [here] * max(1, folded.group().count("\n") - 1)
            here = folded.end()
        elif quote == '"' and text[here] == "\\":
            continued = _LINE_CONTINUED.match(text, here)
            if continued:
                here = continued.end()
            else:
                found.append(here)
                here += _ESCAPED.get(text[here + 1], 2)
        else:
            found.append(here)
            here += 2 if quote == text[here] == "'" else 1
    return [*found, here]


def _in_block(lines: list[str], header: int, value: str) -> tuple[int, ...]:
    """Literal and folded scalars below the line of their sign, counted from 1, each of whose lines is in the value."""
    found: list[int] = []
    first = value.lstrip("\n")
    spaces = len(first) - len(first.lstrip(" "))  # of the value itself, before which the block is indented
    indent = None
    end = packed(header, len(lines[header - 1].removesuffix("\r")) + 1)
    for number, line in enumerate(lines[header:], header + 1):
        body = line.removesuffix("\r")
        if not body.strip(" "):
            continue
        if indent is None:
            indent = len(body) - len(body.lstrip(" ")) - spaces
        body = body[indent:]
        begins = value.find(body, len(found))
        if begins < 0:
            break
        found += [end] * (begins - len(found))
        found += [packed(number, indent + 1 + column) for column in range(len(body))]
        end = packed(number, indent + 1 + len(body))
    return (*found, *[end] * (len(value) + 1 - len(found)))


def _packed(lines: list[str], offsets: list[int]) -> tuple[int, ...]:
    """Offsets in the file, in ascending order, as packed places."""
    places = []
    number, begins = 1, 0
    for offset in offsets:
        while offset - begins > len(lines[number - 1]):
            begins += len(lines[number - 1]) + 1
            number += 1
        places.append(packed(number, offset - begins + 1))
    return tuple(places)
