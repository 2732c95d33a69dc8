"""What is wrong with a file's bytes, before YAML looks at them."""

import re

from auditor.ground.inert import SIGNS
from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import say
from auditor.messages.source import SOURCE
from auditor.read.yaml.document import LONGEST_LINE

MOST_BYTES = 64 * 1024 * 1024
_MOST_REPORTED = 10  # control characters of one file; a binary file has nothing else

_BOM = b"\xef\xbb\xbf"
_UTF16 = re.compile(rb"\xff\xfe|\xfe\xff|(?:[^\x00]\x00){2}|(?:\x00[^\x00]){2}")
_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0D})
# How the others begin in UTF-8: C1 controls; separators of lines, and what turns the direction of writing round
# (Unicode 2028 to 202E, 2066 to 2069); BOM, no characters.
_SUSPECTS = (b"\xc2", b"\xe2\x80", b"\xe2\x81", _BOM, b"\xef\xbf\xbe", b"\xef\xbf\xbf", b"\r")
_UNWANTED = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f{SIGNS}]|\r(?!\n)")
_TABBED = re.compile(r"\t[^\n]*+")
_DIRECTIVE = re.compile(r"(?:[ \t]*+(?:#[^\n]*+)?\r?\n)*+(%[^\s]*)")     # possessive: no line is kept to come back to


def checked(data: bytes, file: str) -> tuple[bytes, list[Problem]]:
    """The bytes that the YAML parser may see, and the problems that do not keep it from reading on.

    Raises InputError for what does: too large, not UTF-8, control characters, directives, nothing at all.
    """
    if len(data) > MOST_BYTES:
        raise _refused(Mark(file, 1, 1), "too large", limit=MOST_BYTES // 2**20)
    if not data:
        raise _refused(Mark(file, 1, 1), "empty")
    if _UTF16.match(data):
        raise _refused(Mark(file, 1, 1), "utf-16")
    problems = []
    if data.startswith(_BOM):
        problems.append(_problem(Mark(file, 1, 1), "bom"))
        data = data[len(_BOM) :]
    text = _decoded(data, file)
    fatal = [*_unwanted(data, text, file), *_tabs(data, text, file), *_long_line(data, file)]
    directive = _DIRECTIVE.match(text)
    if directive:
        mark = mark_in(text, directive.start(1), file)
        fatal.append(_problem(mark, "directive", directive=directive.group(1)))
    if fatal:
        raise InputError([*problems, *fatal])
    return data, problems


def mark_in(text: str, offset: int, file: str) -> Mark:
    """The mark of a character of a text."""
    line = text.count("\n", 0, offset) + 1
    return Mark(file, line, offset - text.rfind("\n", 0, offset))


def _decoded(data: bytes, file: str) -> str:
    """The text; raises InputError at the first byte that is not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        mark = mark_in(before, len(before), file)
        raise _refused(mark, "not utf-8", byte=f"0x{data[error.start]:02X}") from None


def _unwanted(data: bytes, text: str, file: str) -> list[Problem]:
    """The characters that no plan needs and that parsers and editors treat differently."""
    if len(data.translate(None, _CONTROLS)) == len(data) and not any(byte in data for byte in _SUSPECTS):
        return []
    problems = []
    for found in _UNWANTED.finditer(text):
        key = "carriage return" if found.group() == "\r" else "control character"
        code = f"U+{ord(found.group()):04X}"
        problems.append(_problem(mark_in(text, found.start(), file), key, code=code))
        if len(problems) == _MOST_REPORTED:
            break
    return problems


def _tabs(data: bytes, text: str, file: str) -> list[Problem]:
    """One problem for all tabs: parsers disagree on where YAML allows them, and readers cannot see them."""
    if b"\t" not in data:
        return []
    first = text.index("\t")
    start = text.rfind("\n", 0, first) + 1
    key = "tab indentation" if not text[start:first].strip(" ") else "tab"
    lines = sum(1 for _ in _TABBED.finditer(text))
    if lines > 1:
        key += " in lines"
    return [_problem(mark_in(text, first, file), key, lines=lines)]


def _long_line(data: bytes, file: str) -> list[Problem]:
    """A line too long for a mark; no line that a person wrote is."""
    start = 0
    while len(data) - start > LONGEST_LINE:
        end = data.rfind(b"\n", start, start + LONGEST_LINE)
        if end < 0:
            mark = Mark(file, data.count(b"\n", 0, start) + 1, 1)
            return [_problem(mark, "long line", limit=LONGEST_LINE)]
        start = end + 1
    return []


def _problem(mark: Mark, key: str, **values: object) -> Problem:
    return Problem(mark, say(SOURCE, key, **values))


def _refused(mark: Mark, key: str, **values: object) -> InputError:
    return InputError([_problem(mark, key, **values)])
