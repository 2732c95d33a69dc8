"""A tree as YAML: in brackets what fits on a line, quotes only where YAML needs them. No library writes it for us."""

import re
from collections.abc import Set

from auditor.read.yaml.comments import Path
from auditor.read.yaml.document import Tree, text_of
from auditor.read.yaml.scalars import resolved

LONGEST = 140       # characters of a line that brackets may fill
_STEP = 2           # columns of one level
_GROUPED = re.compile("[0-9],[0-9]")
_SPACE = "\0 \t\r\n\x85\u2028\u2029"
# Signs that are escaped, and that no plain scalar may hold; that none may begin with; that none in brackets may hold.
_UNPRINTED = "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
_BEGINS = re.compile(rf"[#,\[\]{{}}&*!|>'\"%@`]|[-?:](?:[{_SPACE}]|$)|---|\.\.\.| ")
_INDICATES = re.compile(rf":(?:[{_SPACE}]|$)|[{_SPACE}]#|[ ]$")
_BRACKETS = re.compile(r"[,\[\]{}?:]")
_ESCAPES = {
    "\0": "0", "\a": "a", "\b": "b", "\t": "t", "\n": "n", "\v": "v", "\f": "f", "\r": "r", "\x1b": "e",
    "\x85": "N", "\u2028": "L", "\u2029": "P",
}


def spelled(tree: Tree, blocks: Set[Path]) -> str:
    """The text of a tree that holds no comments, in lines that end in LF.

    blocks: the paths of mappings and lists that are never in brackets; another one is where it fits in 140 characters.
    """
    lines = _block(tree, (), 0, blocks) if _is_block(tree, (), "", blocks) else [_inline(tree, flow=False)]
    return "".join(f"{line}\n" for line in lines)


def _block(tree: Tree, path: Path, indent: int, blocks: Set[Path]) -> list[str]:
    """The lines of a mapping or a list without brackets, the first of them at a column."""
    begin = " " * indent
    lines: list[str] = []
    if isinstance(tree, dict):
        for key, value in tree.items():
            lead = f"{begin}{_scalar(key, flow=False, key=True)}:"
            if _is_block(value, (*path, key), lead, blocks):
                lines += [lead, *_block(value, (*path, key), indent + _STEP, blocks)]
            else:
                lines.append(f"{lead} {_inline(value, flow=False)}".rstrip(" "))
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            if _is_block(item, (*path, number), f"{begin}-", blocks):
                inner = indent + (2 * _STEP if isinstance(item, list) else _STEP)
                first, *others = _block(item, (*path, number), inner, blocks)
                lines += [f"{begin}- {first[indent + _STEP :]}", *others]
            else:
                lines.append(f"{begin}- {_inline(item, flow=False)}".rstrip(" "))
    return lines


def _is_block(tree: Tree, path: Path, lead: str, blocks: Set[Path]) -> bool:
    """Whether a value that stands behind some signs and a space is written without brackets."""
    if not isinstance(tree, dict | list) or not tree:
        return False
    return path in blocks or (bool(path) and len(lead) + 1 + len(_inline(tree, flow=True)) > LONGEST)


def _inline(tree: Tree, flow: bool) -> str:
    """A value on one line; `flow`: it stands in brackets."""
    if isinstance(tree, dict):
        pairs = (f"{_scalar(key, True, key=True)}: {_inline(value, True)}" for key, value in tree.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(tree, list):
        return f"[{', '.join(_inline(item, True) for item in tree)}]"
    return _scalar(tree, flow)


def _scalar(value: Tree, flow: bool, key: bool = False) -> str:
    """A scalar, in double quotes where a reader of YAML 1.2 would else take it for something else."""
    if value is None:
        return "null" if flow else ""
    text = text_of(value)
    if not isinstance(value, str) or (key and text.isalnum()) or _is_plain(text, flow or key):
        return text
    bare = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{bare}"' if text.isprintable() else f'"{re.sub(_UNPRINTED, _escape, bare)}"'


def _is_plain(text: str, flow: bool) -> bool:
    """Whether a text stays what it is without quotes.

    Signs alone, such as /, are quoted to be seen, and 1,050 so that no bracket around it cuts it in two.
    """
    if not isinstance(resolved(text), str) or not any(map(str.isalnum, text)) or _GROUPED.search(text):
        return False
    if _BEGINS.match(text) or _INDICATES.search(text):
        return False
    if not text.isprintable() and re.search(_UNPRINTED, text):
        return False            # the pattern takes 5 ms to compile, and hardly a file needs it
    return not (flow and _BRACKETS.search(text))


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in _ESCAPES:
        return f"\\{_ESCAPES[sign]}"
    code = ord(sign)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
