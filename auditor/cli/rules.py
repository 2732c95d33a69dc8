"""`auditor rules`: all rules in a list, one of them whole, the check of packs, and the pages of rules."""

import click

from auditor.cli.options import help_option, option, shared
from auditor.cli.streams import emit, write_files
from auditor.ground.problem import mistake
from auditor.ground.words import Language, say
from auditor.messages.cli import CLI, HELP

DEFAULT = "show"


class _Rules(click.Group):
    """A group whose first command need not be named: `auditor rules SHR-001`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] in self.commands:
            return super().parse_args(ctx, args)
        return super().parse_args(ctx, ["--help"] if {"-h", "--help"} & set(args) else [DEFAULT, *args])


def rules_command(language: Language) -> click.Command:
    """The commands about rules with their help in one language."""

    @click.group("rules", cls=_Rules, help=HELP["rules"].spoken(language))
    @help_option(language)
    def rules() -> None:
        pass

    for make in (_show_command, _check_command, _docs_command):
        rules.add_command(make(language))
    return rules


def _show_command(language: Language) -> click.Command:
    @click.command(DEFAULT, help=HELP["rules-show"].spoken(language))
    @click.argument("id", required=False)
    @shared(language, "format", "lang", "output", "config")
    def show(id: str | None, form: str, output: str | None, config: str | None) -> int:
        emit(rules_page(id, form, config, language), output, data=form == "json")
        return 0

    return show


def rules_page(id: str | None, form: str, config: str | None, language: Language) -> str:
    """The list of rules, or the page of one. Raises InputError."""
    from auditor.cli.packs import examples_of
    from auditor.read.config import unknown_rule
    from auditor.report.rules import page_json, page_text, rules_json, rules_text
    from auditor.run.folders import configuration
    from auditor.run.ruleset import all_rules

    rules = all_rules(configuration(config), whole=id is not None)
    if id is None:
        return rules_json(rules.values()) if form == "json" else rules_text(rules.values(), language)
    if id not in rules:
        raise mistake(unknown_rule(id, rules))
    examples = examples_of(rules[id])
    return page_json(rules[id], examples) if form == "json" else page_text(rules[id], examples, language)


def _check_command(language: Language) -> click.Command:
    @click.command("check", help=HELP["rules-check"].spoken(language))
    @click.argument("folders", nargs=-1)
    @shared(language, "format", "lang", "output", "config")
    def check(folders: tuple[str, ...], form: str, output: str | None, config: str | None) -> int:
        from auditor.cli.packs import check_packs
        from auditor.report.rules import checked_json, checked_text

        found = check_packs(folders, config)
        how_many = (found.rules, found.examples)
        text = (
            checked_json(*how_many, found.problems) if form == "json"
            else checked_text(*how_many, found.problems, language)
        )
        emit(text, output, data=form == "json")
        return 2 if found.problems else 0

    return check


def _docs_command(language: Language) -> click.Command:
    @click.command("docs", help=HELP["rules-docs"].spoken(language))
    @click.argument("folders", nargs=-1)
    @option(language, "--output", "output", "output-folder", "-o", metavar="FOLDER", required=True)
    @shared(language, "lang", "config")
    def docs(folders: tuple[str, ...], output: str, config: str | None) -> int:
        from auditor.cli.packs import catalogue_of

        pages = catalogue_of(folders, config)
        said = say(CLI, "pages-written", count=len(pages), folder=output).spoken(language)
        write_files(output, pages, said + "\n")
        return 0

    return docs
