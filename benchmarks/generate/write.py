"""Writes a plan as YAML: top-level keys and rows as blocks, everything small in one line."""

import re
from collections.abc import Iterator, Mapping, Sequence

Tree = str | int | bool | Mapping[str, "Tree"] | Mapping[int | str, "Tree"] | Sequence["Tree"]

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`/~=<][^,\[\]{}#:'\"\n]*(?<!\s)")
_NUMBER = re.compile(r"[0-9.]+")
_BLOCKS = ("actions", "indicators")          # mappings of rows
_LISTS = ("work_items", "trims", "claims")       # lists of rows


def scalar(value: object) -> str:
    """A scalar, quoted where it must be; what is only digits and is a text is quoted too."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if _PLAIN.fullmatch(text) and not _NUMBER.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(value: object) -> str:
    """A value in one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def text(plan: Mapping[str, Tree]) -> str:
    """The file of a plan."""
    return "\n".join(_plan(plan)) + "\n"


def _plan(plan: Mapping[str, Tree]) -> Iterator[str]:
    for key, value in plan.items():
        if key in _BLOCKS and isinstance(value, Mapping):
            yield f"{key}:"
            for id, row in value.items():
                yield f"  {id}:"
                yield from _row(row, "    ")
        elif key in _LISTS and isinstance(value, Sequence):
            yield f"{key}:"
            yield from _rows(value, "  ")
        elif key in ("document", "objects") and isinstance(value, Mapping):
            yield f"{key}:"
            yield from _row(value, "  ")
        elif key in ("groups", "offices", "divisions") and isinstance(value, list | tuple):
            yield f"{key}:"
            for item in value:
                yield f"  - {flow(item)}"
        else:
            yield f"{key}: {flow(value)}"


def _row(row: object, indent: str) -> Iterator[str]:
    assert isinstance(row, Mapping)
    for key, value in row.items():
        if key == "statements":
            yield f"{indent}{key}:"
            yield from _rows(value, f"{indent}  ")
        else:
            yield f"{indent}{key}: {flow(value)}"


def _rows(rows: Sequence[Tree], indent: str) -> Iterator[str]:
    for row in rows:
        assert isinstance(row, Mapping)
        for place, (key, value) in enumerate(row.items()):
            yield f"{indent}{'- ' if place == 0 else '  '}{key}: {flow(value)}"
