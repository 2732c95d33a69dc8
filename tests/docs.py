"""What the documents promise, taken out of them so that tests can hold it against the program.

In a document, a comment on the line before a fenced block says what the block is:

    <!-- from: FILE -->    its lines stand in that file, in this order (… for what is left out)
    <!-- file: FILE -->    a file of the reader's own; the document's commands then run beside these files

and every ```console block is a session: `$ ` begins a command, the rest is what it prints (… likewise).
What stands between `<!-- begin: NAME -->` and `<!-- end: NAME -->` is generated: `make bless` writes it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.ground.words import Language
from auditor.language.codes import CODES
from auditor.language.functions import FUNCTIONS
from auditor.language.vocabulary import VOCABULARY
from auditor.messages.terms import TERMS
from tests import comparing

ROOT = Path(__file__).parents[1]
LEFT_OUT = "…"
_BLOCK = re.compile(
    r"^(?:<!-- (?P<role>from|file): (?P<file>\S+) -->\n)?```(?P<form>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
_GENERATED = re.compile(r"(<!-- begin: (\S+) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. `role`: from, file or nothing."""

    role: str
    file: str
    form: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a session, and the lines that the document says it prints."""

    command: str
    lines: tuple[str, ...]


def documents() -> list[Path]:
    """The documents that people write; the pages that are generated whole have tests of their own."""
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a document, in order."""
    return [
        Block(found["role"] or "", found["file"] or "", found["form"], found["text"])
        for found in _BLOCK.finditer(text)
    ]


def steps(block: Block) -> list[Step]:
    """The commands of a session."""
    found: list[tuple[str, list[str]]] = []
    for line in block.text.splitlines():
        if line.startswith("$ "):
            found.append((line.removeprefix("$ "), []))
        else:
            found[-1][1].append(line)
    return [Step(command, tuple(lines)) for command, lines in found]


def first_gap(shown: tuple[str, ...], printed: list[str]) -> str:
    """The first shown line that the printed ones do not have where it ought to stand; empty where all do."""
    place, free = 0, False
    for line in shown:
        if line == LEFT_OUT:
            free = True
            continue
        ends = range(place, len(printed)) if free else range(place, min(place + 1, len(printed)))
        found = next((number for number in ends if _fits(line, printed[number])), None)
        if found is None:
            return line
        place, free = found + 1, False
    return "" if free or place == len(printed) else f"(nothing more, but there is: {printed[place]})"


def _fits(shown: str, printed: str) -> bool:
    """Whether a shown line is the printed one; how wide a column is depends on rows that may be left out."""
    pattern = ".*".join(map(re.escape, _narrow(shown).split(LEFT_OUT)))
    return re.fullmatch(pattern, _narrow(printed)) is not None


def _narrow(line: str) -> str:
    return re.sub(r"(?<=\S) +", " ", line)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _names() -> str:
    """The names of every subject."""
    pieces = []
    for subject, names in VOCABULARY.items():
        rows = [
            (f"`{name}`", attribute.type, attribute.label.en, attribute.label.zh) for name, attribute in names.items()
        ]
        pieces.append(f"### {subject}\n\n{_table(('name', 'type', 'means', '中文'), rows)}")
    return "\n" + "\n".join(pieces) + "\n"


def _codes(language: Language) -> str:
    """The codes that a text may be compared with, each as reports say it."""
    head = ("name", "codes") if language == "en" else ("名称", "取值")
    between = ", " if language == "en" else "、"
    rows: dict[str, list[str]] = {}
    for name, codes in CODES.items():
        told = between.join(f"`{code}` ({TERMS[code].spoken(language)})" for code in codes)
        told = told if language == "en" else told.replace(" (", "（").replace(")", "）")
        rows.setdefault(told, []).append(f"`{name}`")
    return _table(head, [(between.join(names), told) for told, names in rows.items()])


def _functions() -> str:
    rows = [
        (
            f"`{name}({', '.join(function.takes)})`", function.gives,
            " ".join((function.call.__doc__ or function.means.en).split("\n\n")[0].split()), function.means.zh,
        )
        for name, function in FUNCTIONS.items()
    ]
    return _table(("function", "gives", "means", "中文"), rows)


def _names_zh() -> str:
    pieces = []
    for subject, names in VOCABULARY.items():
        rows = [(f"`{name}`", attribute.type, attribute.label.zh) for name, attribute in names.items()]
        pieces.append(f"### {subject}\n\n{_table(('名称', '类型', '含义'), rows)}")
    return "\n" + "\n".join(pieces) + "\n"


def _functions_zh() -> str:
    rows = [
        (f"`{name}({', '.join(function.takes)})`", function.gives, function.means.zh)
        for name, function in FUNCTIONS.items()
    ]
    return _table(("函数", "得出", "含义"), rows)


GENERATED: Mapping[str, Callable[[], str]] = {
    "names": _names, "functions": _functions, "names-zh": _names_zh, "functions-zh": _functions_zh,
    "codes": lambda: _codes("en"), "codes-zh": lambda: _codes("zh"),
    "comparing": lambda: comparing.table("en"), "comparing-zh": lambda: comparing.table("zh"),
}


def fresh(text: str) -> str:
    """A document with its generated parts as they ought to be today."""
    return _GENERATED.sub(lambda found: f"{found[1]}{GENERATED[found[2]]()}{found[3]}", text)


def bless() -> None:
    """Writes the generated parts anew."""
    for path in documents():
        text = path.read_text(encoding="utf-8")
        path.write_text(fresh(text), encoding="utf-8", newline="\n")
