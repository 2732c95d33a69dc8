"""Signs that a Chinese input method types in the place of those of YAML, and quotes that nobody closed.

Looked for only in a file that is wrong. Prose may hold any of these signs: only where YAML needs a sign of its own is
another one a slip. Mended, the file can be read on, so that all else that is wrong with it is told at once.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from auditor.ground.mark import Mark
from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.typed import TYPED

WIDE_SPACES = "\u3000\xa0"
_COLONS = "：︰﹕"
_OPENING = {"［": "[", "【": "[", "｛": "{"}
_CLOSING = {"］": "]", "】": "]", "｝": "}"}
_CLOSES = {"[": "]", "{": "}"}
_BLANKS = " \t" + WIDE_SPACES
_INDENT = re.compile(f"[ {WIDE_SPACES}]*")
_DASH = re.compile(rf"[－—–−][ {WIDE_SPACES}]*(?=[\w\"'“\[{{])|-(?=[^\W\d_a-zA-Z])|-[{WIDE_SPACES}]+")
_KEY = re.compile(
    rf"(\"[^\"]*\"|'[^']*'|[^\s#:,，\[\]{{}}\"'“”{_COLONS}][^:,，\[\]{{}}#{_COLONS}]*?)[ ]*([:{_COLONS}])"
)
_PLAIN_KEY = re.compile("[A-Za-z][A-Za-z0-9_-]*|[0-9０-９]{4}(?:年|[-/QH][0-9-]+)?")
_NEXT_KEY = re.compile(rf"[{_BLANKS}]*[^\s:,，\[\]{{}}{_COLONS}]+[{_BLANKS}]*[:{_COLONS}]")
_NEXT_PLAIN_KEY = re.compile(rf"[{_BLANKS}]*(?:{_PLAIN_KEY.pattern})[{_BLANKS}]*[:{_COLONS}]")
_ENTRY = re.compile(r"[ ]*(?:- +)*[A-Za-z][A-Za-z0-9_-]*:(?: |$)")
_SHOWN = 20         # characters of a value that a sentence repeats
_ENDS_VALUE = re.compile(r"[ \u3000]*(?:$|[,，\]}］】｝]|#)")

LONGEST = 2_000             # signs of a line that a person types
MOST = 200                  # slips that are told, as of mistakes

@record
class Slip:
    """So many characters of a line (both counted from 1) that stand for others. `key`: the sentence in TYPED."""

    line: int
    column: int
    length: int
    meant: str
    key: str
    found: str
    seen: int = 0       # the column where it is to be looked for, if not where it is mended

    def problem(self, file: str) -> Problem:
        """What is said of it."""
        meant = self.meant.strip() or self.meant
        mark = Mark(file, self.line, self.seen or self.column)
        return Problem(mark, say(TYPED, self.key, found=self.found, meant=meant))


def slips(text: str) -> tuple[Slip, ...]:
    """All of them, in the order of the file, up to as many as anybody reads; none of a file with lines nobody types."""
    reading = _Reading(text.split("\n"))
    if any(len(line) > LONGEST for line in reading.lines):
        return ()
    for number in range(1, len(reading.lines) + 1):
        reading.read(number)
        if len(reading.found) >= MOST:
            break
    return tuple(reading.found)


def mended(text: str, found: Sequence[Slip]) -> str:
    """The text with what was meant."""
    lines = text.split("\n")
    for slip in reversed(found):
        line, start = lines[slip.line - 1], slip.column - 1
        lines[slip.line - 1] = line[:start] + slip.meant + line[start + slip.length:]
    return "\n".join(lines)


def by_line(found: Iterable[Slip]) -> Mapping[int, list[Slip]]:
    """The slips of each line."""
    lines: dict[int, list[Slip]] = {}
    for slip in found:
        lines.setdefault(slip.line, []).append(slip)
    return lines


def column_before(column: int, found: Sequence[Slip]) -> int:
    """Where a column of a mended line stood before it was mended."""
    moved = 0
    for slip in found:
        start = slip.column + moved
        if column < start + max(1, len(slip.meant)):
            return min(column - moved, slip.column) if column >= start else column - moved
        moved += len(slip.meant) - slip.length
    return column - moved


class _Reading:
    """One pass over the lines of a file, which knows where YAML expects a sign of its own."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = [line.removesuffix("\r") for line in lines]
        self.found: list[Slip] = []
        self.open: list[str] = []       # the brackets that are open
        self.quote = ""                 # the quote that is open
        self.block = -1                 # the indentation of the key of a block of text; -1: none
        self.number = 0
        self.entries: set[int] = set()  # the columns at which keys of the mappings here begin
        self.begins = False             # whether the key before has nothing on its line

    def read(self, number: int) -> None:
        """Reads the next line."""
        self.number = number
        line = self.lines[number - 1]
        indent = len(line) - len(line.lstrip(" "))
        if self.block >= 0 and (indent > self.block or not line.strip()):
            return
        self.block = -1
        if self.quote:
            self.rest_of_quote(line)
        elif self.open:
            self.brackets(line, 0)
        else:
            self.entry(line)

    def note(self, at: int, length: int, meant: str, key: str) -> None:
        """A slip at an offset of the line."""
        found = self.lines[self.number - 1][at:at + length]
        self.found.append(Slip(self.number, at + 1, length, meant, key, found))

    def entry(self, line: str) -> None:
        """A line outside brackets: indentation, dashes, a key, its value."""
        indent = _INDENT.match(line)
        at = 0 if indent is None else indent.end()
        if any(sign in line[:at] for sign in WIDE_SPACES):
            if not line[at:] or not (line[at] in "-#" or _KEY.match(line, at)):
                return
            self.note(0, at, " " * self.columns(line[:at]), "indentation")
        while at < len(line):
            dash = _DASH.match(line, at)
            if dash is not None and (not self.entries or line.lstrip()[0] != "-" or dash[0] == "-"):
                self.note(at, dash.end() - at, "- ", "dash" if dash[0] != "-" else "dash without space")
                at = dash.end()
            elif line.startswith("- ", at):
                at += 2
            else:
                break
        if line.startswith("＃", at):
            self.note(at, 1, "#", "comment")
        elif at < len(line) and line[at] != "#":
            self.key(line, at)

    def columns(self, indent: str) -> int:
        """How far a line is meant to be indented: a wide space counts as two, unless another count is usual here."""
        wide = indent.count("\u3000")
        widths = [len(indent) + wide, len(indent), len(indent) - wide]
        usual = () if self.begins else self.entries
        return next((width for width in widths if width in usual), widths[0])

    def key(self, line: str, at: int) -> None:
        """What stands behind indentation and dashes."""
        found = _KEY.match(line, at)
        if found is None:
            self.value(line, at)
            return
        plain = _PLAIN_KEY.fullmatch(found[1]) is not None
        end = self.colon(line, found.start(2), plain or at in self.entries)
        if end >= 0:
            self.entries = {column for column in self.entries if column < at} | {at}
            self.begins = not line[end:].strip(_BLANKS)
            self.value(line, end)

    def colon(self, line: str, at: int, certain: bool) -> int:
        """The offset behind the colon of a key; -1 where it is none. certain: what stands before it is a key."""
        sign, after = line[at], line[at + 1:at + 2]
        end = at + 1 + (after != "" and after in WIDE_SPACES)
        if sign == ":" and after in ("", " "):
            return at + 1
        if not certain or (sign == ":" and after in "/\t"):
            return -1
        key = "colon" if sign != ":" else "wide space" if end > at + 1 else "colon without space"
        self.note(at, end - at, ":" if after in ("", " ") else ": ", key)
        return end

    def value(self, line: str, at: int) -> None:
        """The value that begins somewhere behind an offset."""
        at = self.blanks(line, at)
        sign = line[at:at + 1]
        if sign in ("|", ">") and sign:
            self.block = len(line) - len(line.lstrip(" "))
        elif sign in ("'", '"') and sign:
            self.quoted(line, at)
        elif sign and (sign in "[{" or self.wide_bracket(line, at)):
            self.brackets(line, at)

    def blanks(self, line: str, at: int) -> int:
        """The offset of the next sign; wide spaces before it are slips."""
        start = at
        while line[at:at + 1] and line[at] in _BLANKS:
            at += 1
        wide = [here for here in range(start, at) if line[here] in WIDE_SPACES]
        if wide and at < len(line):
            self.note(wide[0], at - wide[0], " ", "wide space")
        return at

    def wide_bracket(self, line: str, at: int) -> bool:
        """Whether a wide bracket opens the value at an offset and one closes it at its end."""
        if line[at] not in _OPENING:
            return False
        close = _CLOSES.get(_OPENING[line[at]], "")
        rest = re.sub(r"\s#.*", "", line[at:]).rstrip(_BLANKS + ",，]}")
        whole = re.sub(r"\s#.*", "", line[at:]).rstrip(_BLANKS)
        return bool(close) and (_CLOSING.get(rest[-1:]) == close or whole.endswith(close))

    def brackets(self, line: str, at: int) -> None:
        """What stands in brackets, from an offset to where the last of them closes or the line ends."""
        begins, in_key = True, bool(self.open) and self.open[-1] == "{"
        while True:
            if begins:
                at = self.blanks(line, at)
            sign = line[at:at + 1]
            if not sign or (sign == "#" and (at == 0 or line[at - 1] in _BLANKS)):
                return
            if begins and sign in "'\"":
                at = self.quoted(line, at)
                if at < 0:
                    return
                begins = False
                continue
            if sign in "[{" or (begins and self.wide_bracket(line, at)):
                self.opened(at, sign)
                begins, in_key = True, self.open[-1] == "{"
            elif sign in "]}" or (sign in _CLOSING and self.closes(line, at)):
                if sign in _CLOSING:
                    self.note(at, 1, _CLOSING[sign], "bracket")
                self.open.pop()
                if not self.open:
                    return
                begins, in_key = False, False
            elif sign in ",，、；" and (sign == "," or self.parts(line, at)):
                if sign != ",":
                    self.note(at, 1, ", " if line[at + 1:at + 2] not in ("", " ") else ",", "comma")
                begins, in_key = True, self.open[-1] == "{"
            elif in_key and sign in ":" + _COLONS:
                end = self.colon(line, at, sign != ":" or self.is_key(line, at))
                begins, in_key = end >= 0, end < 0
                at = max(end, at + 1) - 1
            else:
                begins = False
            at += 1

    def is_key(self, line: str, at: int) -> bool:
        """Whether a plain key ends at an offset of what stands in brackets."""
        start = max(line.rfind(sign, 0, at) for sign in "{,，")
        return _PLAIN_KEY.fullmatch(line[start + 1:at].strip(_BLANKS)) is not None

    def opened(self, at: int, sign: str) -> None:
        if sign in _OPENING:
            self.note(at, 1, _OPENING[sign], "bracket")
        self.open.append(_OPENING.get(sign, sign))

    def closes(self, line: str, at: int) -> bool:
        """Whether a wide bracket closes the innermost open one: nothing else on the line does, nor opens it."""
        close = _CLOSES[self.open[-1]]
        if _CLOSING[line[at]] != close:
            return False
        rest = line[at + 1:]
        start = max(line.rfind(sign, 0, at) for sign in ",:[{，：") + 1
        slips = [slip.column for slip in self.found if slip.line == self.number and slip.column <= at]
        token = line[max([start, *slips]):at]
        within = any(_OPENING[sign] == self.open[-1] and sign in token for sign in _OPENING)
        return not within and rest.count(close) < self.open.count(self.open[-1]) and bool(_ENDS_VALUE.match(rest))

    def parts(self, line: str, at: int) -> bool:
        """Whether a wide comma stands between two entries: in a mapping before a key, in a list between two values."""
        if self.open[-1] == "{":
            return (_NEXT_KEY if line[at] == "，" else _NEXT_PLAIN_KEY).match(line, at + 1) is not None
        before, after = line[:at].rstrip(_BLANKS)[-1:], line[at + 1:].lstrip(_BLANKS)[:1]
        named = before.isascii() and after.isascii() and before.isalnum() and after.isalnum()
        return named or (line[at] == "，" and bool(before and after))

    def quoted(self, line: str, at: int) -> int:
        """The offset behind a quoted value; -1 where it goes on in the next line."""
        quote = line[at]
        end = _end_of_quote(line, at + 1, quote)
        if end >= 0:
            return end
        wide = next((
            here for here in range(at + 1, len(line)) if line[here] in "”“＂’＇" and _ENDS_VALUE.match(line, here + 1)
        ), -1)
        if wide >= 0:
            self.note(wide, 1, quote, "quote")
            return wide + 1
        if not self.is_forgotten(quote):
            self.quote = quote
            return -1
        stripped = line.rstrip()
        end = len(stripped)
        for bracket in reversed(self.open):
            if stripped[:end].rstrip().endswith((_CLOSES[bracket], ",")):
                end = len(stripped[:end].rstrip()) - 1
        self.found.append(Slip(self.number, end + 1, 0, quote, "open quote", line[at:end][:_SHOWN], at + 1))
        return end

    def is_forgotten(self, quote: str) -> bool:
        """Whether the quote that opens on this line would swallow a key of a later one."""
        for line in self.lines[self.number:]:
            if _ENTRY.match(line):
                return True
            if quote in line:
                return False
        return True

    def rest_of_quote(self, line: str) -> None:
        end = _end_of_quote(line, 0, self.quote)
        if end < 0:
            return
        self.quote = ""
        if self.open:
            self.brackets(line, end)


def _end_of_quote(line: str, at: int, quote: str) -> int:
    """The offset behind the quote that closes; -1 where none does."""
    while at < len(line):
        if quote == '"' and line[at] == "\\":
            at += 2
        elif line[at] != quote:
            at += 1
        elif quote == "'" and line[at + 1:at + 2] == "'":
            at += 2
        else:
            return at + 1
    return -1
