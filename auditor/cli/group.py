"""The commands, each imported when it is called, with their help in one language."""

import re
from collections.abc import Callable
from importlib import import_module

import click

from auditor.cli.completion import prepare_completion
from auditor.cli.helping import spoken
from auditor.cli.options import help_option
from auditor.ground.version import VERSION
from auditor.ground.words import Language
from auditor.messages.cli import HELP

# In the order of the help. Papers are made by one table; any other command by `<name>_command` of its own module.
PAPERS = (
    "table", "ledger", "shares", "breakdown", "divide", "matrix", "note", "graph", "opinion", "requests", "paper",
    "report",
)
GROUPS = {
    "group-audit": ("audit", "explain", "show", "rules", "waive", "diff"),
    "group-papers": (*PAPERS, "annotate"),
    "group-changes": ("repair", "what-if"),
    "group-drafts": ("import", "verify", "init", "fmt"),
    "group-setup": ("schema", "cache"),
}
COMMANDS = tuple(name for names in GROUPS.values() for name in names)
MODULES = {"import": "importing", "what-if": "what_if"}       # no module can have a keyword for its name


class UnknownCommand(click.UsageError):
    """A command that does not exist, by its name."""


class Commands(click.Group):
    """A group that knows its commands by name."""

    def __init__(self, language: Language) -> None:
        super().__init__(
            "auditor", help=HELP["auditor"].spoken(language), invoke_without_command=True, callback=self.start
        )
        self.language: Language = language

    def start(self) -> None:
        """Without a command: where the user stands, and what can be done next."""
        if click.get_current_context().invoked_subcommand is None:
            from auditor.cli.start import start_text
            from auditor.cli.streams import emit

            emit(start_text(self.language), None)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        if cmd_name in PAPERS:
            from auditor.cli.papers import paper_command

            return spoken(paper_command(cmd_name, self.language), self.language)
        make: Callable[[Language], click.Command] = getattr(
            import_module(f"auditor.cli.{MODULES.get(cmd_name, cmd_name)}"), f"{cmd_name.replace('-', '_')}_command"
        )
        return spoken(make(self.language), self.language)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As the library does. Raises UnknownCommand, for which not every release of it has a class."""
        if args[0] not in COMMANDS:
            raise UnknownCommand(args[0], ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list in the help, without importing what it lists."""
        for key, names in GROUPS.items():
            with formatter.section(HELP[key].spoken(self.language)):
                formatter.write_dl([(name, _brief(HELP[name].spoken(self.language))) for name in names])


def _brief(help: str) -> str:
    """What a help text says before it goes into detail."""
    return re.split("[：:；;。.]", help, maxsplit=1)[0]


def commands(language: Language) -> click.Group:
    """All commands."""
    prepare_completion()
    group = Commands(language)
    version = click.version_option(
        VERSION, prog_name="auditor", message="%(prog)s %(version)s", help=HELP["version"].spoken(language)
    )
    spoken(group, language)
    return help_option(language)(version(group))
