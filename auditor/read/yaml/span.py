"""Where what stands at a place of a file ends, as far as its own line goes: what a report underlines."""

import re

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'')
_SIGN = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'|[\[\]{}]')
_CLOSING = {"{": "}", "[": "]"}
_PLAIN = re.compile(r":(?=\s|$)|\s#")              # what ends a plain value of a block
_PLAIN_INSIDE = re.compile(r":(?=[\s,\]}]|$)|\s#|[,\[\]{}]")      # within brackets (YAML 1.2, 7.3.3)


def end_of(line: str, start: int) -> int:
    """The index behind a value or key that begins at an index of its line; of what goes on below, the line's end.

    Whether it stands within brackets is told from its own line: they are open before it, or closed or parted with
    a comma behind it.
    """
    if not 0 <= start < len(line):
        return start
    rest = line[start:]
    quoted = _QUOTED.match(rest)
    if quoted is not None:
        return start + quoted.end()
    if rest[0] in _CLOSING:
        return start + _bracket(rest)
    if rest[0] in "\"'|>":
        return start + len(rest.rstrip())
    found = (_PLAIN_INSIDE if _inside(line, start) else _PLAIN).search(rest)
    return start + max(len(rest[: found.start() if found else None].rstrip()), 1)


def _bracket(text: str) -> int:
    """How far a bracket at the beginning of a text reaches."""
    depth = 0
    for sign in _SIGN.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(sign.group(), 0)
        if depth == 0 and sign.group() in "}]":
            return sign.end()
    return len(text.rstrip())


def _inside(line: str, start: int) -> bool:
    before, whole = _depth(line[:start]), _depth(line)
    return before > 0 or whole < 0 or line.rstrip().endswith(",")


def _depth(text: str) -> int:
    signs = [sign.group() for sign in _SIGN.finditer(text)]
    return sum(signs.count(each) for each in "{[") - sum(signs.count(each) for each in "}]")
