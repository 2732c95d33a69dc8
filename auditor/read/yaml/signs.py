"""Signs in a value that would act where it is written: refused at the value, however the file spells them.

A file's bytes hold none of them (`auditor.read.yaml.checks`), but a double-quoted value may spell them as escapes, and
a text over several lines has line breaks in it.
"""

import re
from collections.abc import Collection, Iterator

from auditor.ground import inert
from auditor.ground.problem import MOST, Problem
from auditor.ground.words import say
from auditor.messages.source import SOURCE
from auditor.read.yaml.document import Document, ListMarks, MapMarks, MarkTree, Tree, place, unpacked
from auditor.read.yaml.mistakes import unlisted
from auditor.read.yaml.syntax import REFUSED_KEY

_BREAKS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
_BLANKS = str.maketrans("\n\r", "  ")
# Without an escape, a block or a blank line in its bytes no value can hold such a sign.
_SPELLED = re.compile(rb"\\|\n *\r?\n|[|>][0-9+-]*+ *+(?:#[^\n]*+)?\r?(?:\n|\Z)")


def active(data: bytes, document: Document, spread: Collection[str] = ()) -> list[Problem]:
    """The keys and values of a document that hold such signs, each at its place. `data`: its bytes.

    spread: the keys of the whole whose texts may stand on several lines.
    """
    if not _SPELLED.search(data):
        return []
    found: list[tuple[int, str]] = []
    for text, at in _texts(_joined(document.tree, spread), document.marks):
        sign = inert.active(text)
        if sign:
            found.append((at, sign))
    listed = [_problem(at, sign, document.file) for at, sign in found[:MOST]]
    rest = found[MOST:]
    return [*listed, *unlisted(unpacked(document.file, rest[0][0]), len(rest))] if rest else listed


def _joined(tree: Tree, spread: Collection[str]) -> Tree:
    """The tree with these of its texts on one line."""
    if not spread or not isinstance(tree, dict):
        return tree
    return {
        key: text.translate(_BLANKS) if isinstance(text, str) and key in spread else text
        for key, text in tree.items()
    }


def _problem(at: int, sign: str, file: str) -> Problem:
    key = "line break" if sign in _BREAKS else "active sign"
    return Problem(unpacked(file, at), say(SOURCE, key, code=f"U+{ord(sign):04X}"))


def _texts(tree: Tree, marks: MarkTree) -> Iterator[tuple[str, int]]:
    """All keys and values that are texts, in no order, with their packed places."""
    waiting: list[tuple[Tree, MarkTree]] = [(tree, marks)]
    while waiting:
        here, at = waiting.pop()
        if isinstance(here, str):
            yield here, place(at)
        elif isinstance(here, dict) and isinstance(at, MapMarks):
            for key, below in here.items():
                if not key.isprintable() and key != REFUSED_KEY:
                    yield key, at.keys.get(key, at.at)
                if below.__class__ is not str or not below.isprintable():
                    waiting.append((below, at.values[key]))
        elif isinstance(here, list) and isinstance(at, ListMarks):
            waiting += zip(here, at.items, strict=True)
