"""A page of help in Chinese: the words that click itself says there, and lines that are as long as they look."""

import re
from collections.abc import Iterable

import click

from auditor.ground.words import Language
from auditor.report.style import padded, width, wrapped

USAGE, HEADINGS = "用法：", {"Options": "选项", "Commands": "命令"}
OPTIONS, COMMAND = "[选项]", "命令 [参数]..."
AS_IT_STANDS = "\b"           # click's mark of a paragraph whose lines stay
REQUIRED = re.compile(r"\s*\[required\]")        # the mark that click puts behind such an option


class ChineseHelp(click.HelpFormatter):
    """click counts signs where columns count, breaks only at blanks, and heads its parts in English."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = USAGE) -> None:
        """The line of usage."""
        prefix = prefix or USAGE
        self._lines(wrapped(f"{prefix}{prog} {args}".rstrip(), self.width, width(prefix)))

    def write_heading(self, heading: str) -> None:
        """The heading of a part."""
        self._lines([f"{HEADINGS.get(heading, heading)}："])

    def write_text(self, text: str) -> None:
        """Paragraphs."""
        for place, paragraph in enumerate(text.split("\n\n")):
            if place:
                self.write("\n")
            lines = paragraph.splitlines()
            if lines[0] == AS_IT_STANDS:
                self._lines(lines[1:])
            else:
                self._lines(wrapped(" ".join(lines), self.width - self.current_indent, 0))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """What is explained, and the explanation beside it; below it, where it is long."""
        rows = list(rows)
        first = min(max((width(term) for term, _ in rows), default=0), col_max) + col_spacing
        for term, said in rows:
            said = REQUIRED.sub("（必填）", said)
            lines = wrapped(said, max(self.width - first - self.current_indent, 10), 0)
            if width(term) > first - col_spacing:
                self._lines([term])
            else:
                self._lines([padded(term, first) + lines.pop(0)])
            self._lines(" " * first + line for line in lines)

    def _lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(f"{'':>{self.current_indent}}{line}".rstrip() + "\n")


class ChineseContext(click.Context):
    """What a command is run in whose help is Chinese."""

    formatter_class = ChineseHelp


def spoken(command: click.Command, language: Language) -> click.Command:
    """The command, and those below it, with the frame of its help in the language."""
    if language == "zh":
        command.context_class = ChineseContext
        command.options_metavar = OPTIONS
        if isinstance(command, click.Group):
            command.subcommand_metavar = COMMAND
            for below in command.commands.values():
                spoken(below, language)
    return command
