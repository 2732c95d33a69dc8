"""Text that was read, made inert for the place where it is written: it acts on no terminal, log, page or runner.

A value with such signs is refused where it is read; names of files, options and what systems say come through here.
"""

import re
from collections.abc import Callable

# C0, DEL and C1; separators of lines; what turns the direction of writing round; lone surrogates, which stand for
# bytes that are no UTF-8 (PEP 383); a byte order mark and no characters.
SIGNS = "\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff"
_ACTIVE = re.compile(f"[\x00-\x1f{SIGNS}]")
_IN_LINES = re.compile(f"[\x00-\x08\x0b-\x1f{SIGNS}]")
# A colour, and the beginning or end of a link (OSC 8) to a file or a site.
_COLOUR = re.compile("\x1b\\[[0-9;]*m|\x1b\\]8;;(?:(?:file|https?)://[!-~]*)?\x1b\\\\")
# What runners of continuous integration take for a command: `::` as the first of a line, `##[` anywhere.
_COMMAND = re.compile(r"^(\s*):(?=:)|#(?=#[A-Za-z]*\[)", re.MULTILINE)


def active(text: str) -> str:
    """The first sign of a text that would act where it is written; a tab does not. "" where there is none."""
    found = next((sign for sign in _ACTIVE.finditer(text) if sign.group() != "\t"), None)
    return "" if found is None else found.group()


def shown(text: str) -> str:
    """A text as part of one line: each sign that would act is spelled out."""
    return text if text.isprintable() else _ACTIVE.sub(_spelled, text)


def lines(text: str, coloured: bool = False) -> str:
    """Lines for a terminal, a log or a file that is read as text; none of them is a command to a runner.

    `coloured`: the colours and links in it are ours, and stay.
    """
    if not coloured:
        return _COMMAND.sub(_disarmed, data(text))
    parts, colours = _COLOUR.split(text), [*_COLOUR.findall(text), ""]
    return "".join(_COMMAND.sub(_disarmed, data(part)) + colour for part, colour in zip(parts, colours, strict=True))


def data(text: str) -> str:
    """A document of XML, YAML or commands: line breaks and tabs stay, all else that would act is spelled as in JSON."""
    return _IN_LINES.sub(_spelled, text)


def json(text: str) -> str:
    """A document of JSON: the same document, in which nothing acts and no line holds a command to a runner."""
    return data(text).replace("##[", "#\\u0023[")


def _spelled(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def _disarmed(found: re.Match[str]) -> str:
    return f"{found[1]}\\:" if found[1] is not None else "#\\"


def by_line(escape: Callable[[str], str], text: str) -> str:
    """A text of several lines, each escaped for its place."""
    return "\n".join(map(escape, text.split("\n"))) if "\n" in text else escape(text)
