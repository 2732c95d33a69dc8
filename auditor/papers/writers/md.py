"""Papers as Markdown: tables as GitHub reads them, and in line where they are shown as plain text."""

import re
from collections.abc import Sequence

from wcwidth import wcswidth

from auditor.papers.model import Align, Heading, Paper, Table
from auditor.papers.writers.spans import texts, title_rows, titles
from auditor.papers.writers.text import captioned, closing, one_line

# A cell longer than this hangs over: padding every other row to it would help nobody.
LONGEST = 100
_SIGNS = re.compile(r"([\\`*_\[\]<>|~&])")
_LINE_STARTS = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]{2,}\s*$|\d{1,9}(?=[.)](?:\s|$)))", re.MULTILINE)


def write_md(paper: Paper[str]) -> str:
    """The paper as Markdown text."""
    parts = [f"# {inline(one_line(paper.title))}"]
    for block in paper.blocks:
        if isinstance(block, Table):
            if captioned(paper, block):
                parts.append(f"**{inline(one_line(block.caption))}**")
            parts.append(_table(block))
        elif isinstance(block, Heading):
            parts.append(f"{'#' * min(block.level + 1, 6)} {inline(one_line(block.text))}")
        else:
            parts.append(_paragraph(block.text))
    parts += _closing(paper)
    return "\n\n".join(parts) + "\n"


def _closing(paper: Paper[str]) -> list[str]:
    """The remarks: one as a paragraph, several as a list below their label."""
    lines = closing(paper)
    if len(lines) < 2:
        return [_paragraph(line) for line in lines]
    items = [f"{number}. {inline(one_line(text))}" for number, text in enumerate(paper.remarks, 1)]
    return [_paragraph(lines[0]), "\n".join(items)]


def inline(text: str) -> str:
    """The text with every sign escaped that means something in Markdown."""
    return _SIGNS.sub(r"\\\1", text)


def _paragraph(text: str) -> str:
    """Running text: its line breaks are kept, and no line is taken for a heading or a list."""
    lines = [line.strip(" ") for line in text.split("\n")]
    return "\\\n".join(_LINE_STARTS.sub(_escaped_start, inline(line)) for line in lines if line)


def _escaped_start(found: re.Match[str]) -> str:
    space, start = found.group(1), found.group(2)
    return f"{space}{start}\\" if start.isdigit() else f"{space}\\{start}"


def _table(table: Table[str]) -> str:
    width = len(table.columns)
    rows = [titles(table)]
    for part in (table.header[title_rows(table) :], table.body, table.foot):
        rows += texts(part, width, repeat=table.data and part is table.body)
    cells = [[inline(text.strip()).replace("\n", "<br>") for text in row] for row in rows]
    aligns = [column.align for column in table.columns]
    widths = [
        min(max(_shown(row[column]) for row in cells), LONGEST) if cells else 0 for column in range(width)
    ]
    rule = [_rule(align, max(room, 3)) for align, room in zip(aligns, widths, strict=True)]
    lines = [_row(row, widths, aligns) for row in cells]
    return "\n".join([lines[0], f"| {' | '.join(rule)} |", *lines[1:]])


def _row(row: Sequence[str], widths: Sequence[int], aligns: Sequence[Align]) -> str:
    padded = (_padded(*each) for each in zip(row, widths, aligns, strict=True))
    return f"| {' | '.join(padded)} |"


def _rule(align: Align, room: int) -> str:
    left, right = align == "center", align in ("center", "right")
    return ":" * left + "-" * (room - left - right) + ":" * right


def _shown(text: str) -> int:
    """The columns that a terminal gives the text."""
    return max(wcswidth(text), 0)


def _padded(text: str, width: int, align: Align) -> str:
    free = max(max(width, 3) - _shown(text), 0)
    left = {"left": 0, "center": free // 2, "right": free}[align]
    return " " * left + text + " " * (free - left)
