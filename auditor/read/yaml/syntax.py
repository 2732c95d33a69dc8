"""The YAML libraries' complaints, reworded as sentences that say what to do."""

import re
from bisect import bisect_left
from functools import cached_property

from yaml.error import MarkedYAMLError

from auditor.ground.mark import Mark
from auditor.ground.problem import Problem
from auditor.ground.words import Words, say
from auditor.messages.source import SOURCE
from auditor.read.yaml.document import ListMarks, MapMarks, MarkTree, unpacked

# What libyaml and PyYAML say, as "context|problem", and the kind of mistake that it is.
_KINDS = tuple(
    (re.compile(text), kind)
    for text, kind in (
        (r"scanning a directive", "directive"),
        (r"quoted scalar\|.*unexpected (end of stream|document)", "open quote"),
        (r"quoted scalar\|", "escape"),
        (r"scanning an (anchor|alias)", "sign at start"),
        (r"tag", "tag"),
        (r"block scalar\|", "block header"),
        (r"flow (sequence|mapping)\|", "bracket"),
        (r"mapping values are not allowed", "second colon"),
        (r"sequence entries are not allowed", "dash"),
        (r"mapping keys are not allowed", "explicit key"),
        (r"could not find expected ':'", "no colon"),
        (r"cannot start any token", "sign"),
        (r"node content", "no value"),
        (r"block (mapping|collection)\||document start", "indentation"),
    )
)
REFUSED_KEY = "\0"          # stands for a key that was refused otherwise; no file can hold it
_AT_CONTEXT = {"directive", "open quote", "sign at start", "tag", "no colon"}
_YAML_TAGS = "tag:yaml.org,2002:"
_CLOSING = {"[": "]", "{": "}"}
_MISPLACED = {":": "empty key", "]": "surplus bracket", "}": "surplus bracket"}
_CUT = re.compile(r"(?<![0-9])[0-9]++(?:,[0-9][^,:\[\]{}]*)+(?![^,\[\]{}]*:)")
_LONGEST_NUMBER = 40        # signs of a cut number that a sentence repeats
_WORD = re.compile(r"[^\s,\[\]{}]*")


class Lines:
    """The lines of a file, split only when something has to be said about one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._cuts: tuple[int, list[tuple[int, int]]] = (0, [])

    @cached_property
    def _all(self) -> list[str]:
        return [line.removesuffix("\r") for line in self._data.decode("utf-8").split("\n")]

    def from_mark(self, mark: Mark) -> str:
        """The rest of a line from a place on; "" past the end of the file."""
        return self.line(mark.line)[mark.column - 1 :]

    def line(self, number: int) -> str:
        """A line, counted from 1; "" past the end of the file."""
        return self._all[number - 1] if number <= len(self._all) else ""

    def cut_numbers(self, number: int) -> list[tuple[int, int]]:
        """Where on a line numbers with commas stand, which YAML may have cut; of the last line asked about, kept."""
        if self._cuts[0] != number:
            self._cuts = number, [found.span() for found in _CUT.finditer(self.line(number))]
        return self._cuts[1]

    def end(self, file: str) -> Mark:
        """The place right after the last thing that the file holds."""
        number = max((number for number, line in enumerate(self._all, 1) if line.strip()), default=1)
        return Mark(file, number, len(self.line(number).rstrip()) + 1)

    def nothing_after(self, mark: Mark) -> bool:
        """Whether the file holds nothing but comments and blanks from a place on."""
        rest = [self.from_mark(mark), *self._all[mark.line :]]
        return all(not line.strip() or line.lstrip().startswith("#") for line in rest)


def cut_number(lines: Lines, key: Mark) -> Problem | None:
    """The mistake `{2027: 10,000台}`, found at the "key" after the comma; None where it is none."""
    cuts = lines.cut_numbers(key.line)
    place = bisect_left(cuts, key.column - 1, key=lambda cut: cut[0]) - 1
    if place < 0 or key.column - 1 >= cuts[place][1]:
        return None
    start, end = cuts[place]
    written = lines.line(key.line)[start:min(end, start + _LONGEST_NUMBER)].rstrip()
    return Problem(Mark(key.file, key.line, start + 1), say(SOURCE, "cut number", written=written))


def explicit_keys(marks: MarkTree, lines: Lines, file: str) -> list[Problem]:
    """The keys that a question mark introduces."""
    problems = []
    waiting = [marks]
    while waiting:
        here = waiting.pop()
        if isinstance(here, ListMarks):
            waiting += here.items
        elif isinstance(here, MapMarks):
            waiting += here.values.values()
            for at in (at for key, at in here.keys.items() if key != REFUSED_KEY):
                mark = unpacked(file, at)
                column = _before(lines.line(mark.line), mark.column - 1)
                if column:
                    problems.append(Problem(Mark(file, mark.line, column), say(SOURCE, "explicit key")))
    return problems


def _before(line: str, end: int) -> int:
    """The column of the question mark that stands before a place with nothing but blanks between; 0: there is none."""
    while end and line[end - 1] in " \t":
        end -= 1
    return end if end and line[end - 1] == "?" else 0


def written_tag(tag: str) -> str:
    """A tag as a person wrote it."""
    return "!!" + tag.removeprefix(_YAML_TAGS) if tag.startswith(_YAML_TAGS) else tag


def is_known(error: MarkedYAMLError) -> bool:
    """Whether there are words of our own for a library's complaint."""
    return _kind(error) is not None


def _kind(error: MarkedYAMLError) -> str | None:
    complaint = f"{error.context or ''}|{error.problem or ''}"
    return next((kind for pattern, kind in _KINDS if pattern.search(complaint)), None)


def explained(error: MarkedYAMLError, lines: Lines, file: str) -> Problem:
    """What a YAML library found wrong, in plain words, at the place where it can be mended."""
    kind = _kind(error) or "no yaml"
    found = _mark(error.problem_mark or error.context_mark, file)
    context = _mark(error.context_mark or error.problem_mark, file)
    mark = context if kind in _AT_CONTEXT else found
    rest = lines.from_mark(mark)
    if kind == "escape":
        backslash = lines.line(mark.line).rfind("\\", 0, mark.column)
        return Problem(Mark(file, mark.line, backslash + 1), say(SOURCE, kind))
    if kind == "bracket":
        return _bracket(found, context, lines)
    if kind == "no value":
        return _no_value(found, lines)
    if kind == "sign at start":
        return Problem(mark, say(SOURCE, "sign", sign=rest[:1]))
    if kind == "directive":
        return Problem(mark, say(SOURCE, kind, directive=_word(rest)))
    if kind == "tag":
        return Problem(mark, say(SOURCE, kind, tag=_word(rest)))
    if kind == "block header":
        return Problem(mark, say(SOURCE, kind, sign=lines.from_mark(context)[:1]))
    return Problem(mark, _sentence(kind, mark, rest, lines))


def _sentence(kind: str, mark: Mark, rest: str, lines: Lines) -> Words:
    """The words for a mistake that its own line explains."""
    before = lines.line(mark.line)[: mark.column - 1]
    if kind in ("no colon", "second colon", "indentation") and re.search("[^\"'：]：", before + rest):
        return say(SOURCE, "full-width colon")
    if kind == "indentation" and rest[:1] in _MISPLACED:
        return say(SOURCE, _MISPLACED[rest[0]], sign=rest[0])
    if kind == "indentation" and before.strip():
        return say(SOURCE, "left over", rest=rest.strip())
    return say(SOURCE, kind, sign=rest[:1], rest=rest.strip())


def _bracket(found: Mark, opened: Mark, lines: Lines) -> Problem:
    """A list or mapping in brackets that does not go on as it should, or never ends."""
    sign = lines.from_mark(opened)[:1]
    close = _CLOSING.get(sign, "]")
    if lines.nothing_after(found):
        return Problem(opened, say(SOURCE, "open bracket", open=sign, close=close))
    words = say(SOURCE, "bracket", open=sign, close=close, line=opened.line, column=opened.column)
    return Problem(found, words)


def _no_value(found: Mark, lines: Lines) -> Problem:
    """A value that is missing, before some sign or where the file ends inside brackets."""
    if lines.nothing_after(found):
        return Problem(lines.end(found.file), say(SOURCE, "file ends"))
    sign = lines.from_mark(found)[:1]
    return Problem(found, say(SOURCE, _MISPLACED.get(sign, "no value"), sign=sign))


def _word(rest: str) -> str:
    found = _WORD.match(rest)
    return found.group() if found else ""


def _mark(mark: object, file: str) -> Mark:
    """The place that a library's mark stands for."""
    line, column = getattr(mark, "line", 0), getattr(mark, "column", 0)
    return Mark(file, line + 1, column + 1)
