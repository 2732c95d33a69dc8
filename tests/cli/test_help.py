"""Pages of help: in one language, in lines that fit."""

import re
from collections.abc import Iterator

import click
import pytest

from auditor.cli.group import COMMANDS, commands
from auditor.ground.words import Language
from auditor.report.style import width

ENGLISH = re.compile(r"Usage|Options|Commands|COMMAND|ARGS|required|default:|show this", re.IGNORECASE)
CHINESE = re.compile(r"[，。；：、（）“”]")              # values of Chinese plans are no Chinese sentence


def pages(language: Language) -> Iterator[tuple[str, click.Command, str]]:
    """The name of each command, the command, and its help."""
    top = commands(language)
    with top.make_context("auditor", [], resilient_parsing=True) as context:
        yield "", top, top.get_help(context)
        for name in COMMANDS:
            command = top.get_command(context, name)
            assert command is not None
            yield from _page(name, command, context)


def _page(name: str, command: click.Command, above: click.Context) -> Iterator[tuple[str, click.Command, str]]:
    with command.context_class(command, info_name=name, parent=above) as context:
        yield name, command, command.get_help(context)
        for below, each in getattr(command, "commands", {}).items():
            yield from _page(f"{name} {below}", each, context)


def test_a_page_speaks_one_language() -> None:
    for name, _, page in pages("zh"):
        assert page.startswith("用法：auditor"), name
        assert not ENGLISH.search(page.replace("[选项]", "")), name
    for name, _, page in pages("en"):
        assert page.startswith("Usage: auditor"), name
        assert not CHINESE.search(page), name


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_line_of_help_fits_eighty_columns(language: Language) -> None:
    for name, _, page in pages(language):
        assert [line for line in page.splitlines() if width(line) > 80] == [], name


@pytest.mark.parametrize(("language", "end"), [("zh", "。"), ("en", ".")])
def test_each_option_is_told_in_a_sentence(language: Language, end: str) -> None:
    told = [
        (name, option.help or "") for name, command, _ in pages(language) for option in command.params
        if isinstance(option, click.Option)
    ]
    assert [(name, help) for name, help in told if not help.endswith(end)] == []


def test_what_must_be_given_is_marked() -> None:
    (page,) = [page for name, _, page in pages("zh") if name == "init"]
    assert re.search(r"--plan ID +新方案的标识，例如 wujiagang。（必填）\n", page)
