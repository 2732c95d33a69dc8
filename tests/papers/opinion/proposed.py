"""Proposals of an opinion put into copies of the plan files, each of their ways for itself."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from auditor.ground.mark import Mark
from auditor.papers.opinion.rows import Atom, Number, Row

Files = Mapping[str, str]               # name → text
Edit = tuple[Mark, str, str]            # where, the text there, the text in its place
Batch = tuple[list[Atom], dict[Mark, Edit]]
ONE = "“([^”]+)”"
EITHER = re.compile(f"{ONE}与{ONE}择一使用")
UNITS = re.compile(f"单位统一为{ONE}或{ONE}")
FILLED = re.compile(f"填写{ONE}")
SHARE = re.compile(f"补写声明占比{ONE}")
CHANGES = (
    (re.compile(f"{ONE}改为不低于{ONE}"), "不低于{}"), (re.compile(f"{ONE}改为不高于{ONE}"), "不高于{}"),
    (re.compile(f"降幅由{ONE}提高到不低于{ONE}"), "下降{}以上"), (re.compile(f"{ONE}改为{ONE}"), "{}"),
    (re.compile(f"由{ONE}回到{ONE}"), "{}"),
)
UNIT = re.compile(f"{ONE}(?:改用计量单位|的单位改为){ONE}")


def asked(rows: Sequence[Row]) -> Iterator[tuple[Atom, ...]]:
    """What the plan of an opinion is asked to change: rows alike together, as one would follow them."""
    for row in rows:
        if row.part == "mend":
            yield tuple(atom for atom in row.atoms if atom.suggestion.zh)
            yield from ((atom,) for atom in row.with_it)


def followed(proposals: Iterable[Sequence[Atom]], files: Files) -> list[tuple[list[Atom], Files]]:
    """Each way that the proposals offer, put into the files: as many of them at once as leave each other alone."""
    batches: list[Batch] = []
    for atoms in proposals:
        each = [edits(atom) for atom in atoms]
        for number in range(min(map(len, each), default=0)):
            made = {edit[0]: edit for some in each for edit in some[number]}
            texts = {frozenset(edit[1:]) for edit in made.values()}
            batch = next((batch for batch in batches if _free(batch, atoms, made.keys(), texts)), None)
            if batch is None:
                batches.append(batch := ([], {}))
            batch[0].extend(atoms)
            batch[1].update(made)
    return [(atoms, _edited(files, list(made.values()))) for atoms, made in batches]


def _free(batch: Batch, atoms: Sequence[Atom], marks: Collection[Mark], texts: set[frozenset[str]]) -> bool:
    """Whether a batch holds nothing of these proposals, no edit at their places, and none that swaps their texts."""
    known, made = batch
    swaps = texts & {frozenset(edit[1:]) for edit in made.values()}
    return not swaps and not any(mark in made for mark in marks) and not any(atom in known for atom in atoms)


def edits(atom: Atom) -> list[list[Edit]]:
    """The edits of each way that one proposal offers."""
    said = atom.suggestion.zh
    if found := EITHER.match(said):
        return [made for old, new in ((1, 2), (2, 1)) if (made := _of_value(atom, found[old], found[new]))]
    if found := UNITS.match(said):
        return [made for keep, drop in ((1, 2), (2, 1)) if (made := _of_unit(atom, found[keep], found[drop]))]
    if found := FILLED.match(said):
        return [[(atom.at, "", found[1])]]
    if found := SHARE.match(said):
        return [[(atom.at, "relation: share", f"relation: share, share: {found[1]}")]]
    if found := UNIT.search(said):
        return [_of_value(atom, found[1], re.sub("[（）()a-z\u4e00-\u9fff]+$", found[2], found[1]))]
    for pattern, form in CHANGES:
        if found := pattern.search(said):
            return [_of_value(atom, found[1], form.format(found[2])) or [(atom.at, found[1], found[2])]]
    return []


def _own(atom: Atom) -> list[tuple[Number, Mark]]:
    return [(each, each.at) for each in atom.numbers if each.at is not None and each.at.file == atom.at.file]


def _of_value(atom: Atom, old: str, new: str) -> list[Edit]:
    """The first value of its own plan that reads `old`."""
    return [(at, old, new) for number, at in _own(atom) if number.raw == old][:1]


def _of_unit(atom: Atom, unit: str, other: str) -> list[Edit]:
    return [
        (at, number.raw, number.raw.removesuffix(other) + unit) for number, at in _own(atom)
        if number.raw.endswith(other) and not number.raw.endswith(unit)
    ]


def _edited(files: Files, made: Sequence[Edit]) -> Files:
    """The files after some edits, from the last to the first: those before keep their places."""
    texts = {name: text.split("\n") for name, text in files.items()}
    for mark, old, new in sorted(made, key=lambda edit: (edit[0].line, edit[0].column), reverse=True):
        lines = texts[mark.file.rpartition("/")[2]]
        number = mark.line - 1
        if old == "relation: share":
            lines[number:] = "\n".join(lines[number:]).replace(old, new, 1).split("\n")
            continue
        lines[number] = _put(lines[number], mark.column - 1, old, new)
    return {name: "\n".join(lines) for name, lines in texts.items()}


def _put(line: str, column: int, old: str, new: str) -> str:
    """A line with another scalar at a column; AssertionError where another one stands there than is said."""
    written = re.match("\"[^\"]*\"|'[^']*'|[^,}\\]#]*", line[column:])
    assert written is not None
    there = written[0].rstrip()
    assert old in ("", there.strip("\"'")) or there.startswith(("says", '"')) or old in there, (old, line)
    if new.isdecimal() and not there.startswith(('"', "'")):
        return line[:column] + there.replace(old, new) + line[column + len(there):]
    return f'{line[:column]}"{new}"{line[column + len(there):]}'
