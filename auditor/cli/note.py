"""`auditor note`: the section 目标设定说明 of a drafting note."""

from typing import TYPE_CHECKING

import click

from auditor.cli.options import LANGUAGES, one_of, option
from auditor.cli.papers import deliver, deliver_data, ordered, paper_options
from auditor.cli.streams import check_output, emit
from auditor.messages.cli import HELP
from auditor.words import Language

if TYPE_CHECKING:
    from auditor.papers.note.template import Wording

NAMES = ("some", "all")


def note_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("note", help=HELP["note"].spoken(language))
    @click.argument("plan", required=False)
    @option(language, "--template", "template", "note-template", metavar="FILE")
    @click.option("--print-template", "printed", is_flag=True, help=HELP["note-print"].spoken(language))
    @option(language, "--names", "names", "note-names", metavar="some|all", default="some")
    @option(language, "--minimum", "minimum", "minimum", metavar="PERCENT")
    @paper_options(language)
    @click.pass_context
    def note(
        context: click.Context, plan: str | None, template: str | None, printed: bool, names: str,
        minimum: str | None, form: str | None, lang: str | None, output: str | None, config: str | None,
        today: str | None,
    ) -> int:
        if printed:
            return _print(lang, output, language)
        if plan is None:
            raise click.MissingParameter(ctx=context, param=context.command.params[0])
        order = ordered(form, lang, output, config, today, language)
        one_of("--names", names, NAMES)
        wording = _wording(template, language)
        from auditor.papers.input import least_share, paper_input
        from auditor.papers.note.facts import note_facts
        from auditor.papers.note.layout import note as note_paper

        given = paper_input((plan,), config, order.today)
        (row,) = given.plans
        least = least_share(minimum, row, given.pack)
        if order.form == "json":
            return deliver_data(order, note_facts(row, least, language, names == "all"), given.findings)
        return deliver(order, note_paper(row, least, wording, language, names == "all"), given.findings)

    return note


def _print(lang: str | None, output: str | None, language: Language) -> int:
    """Writes the template that comes along."""
    one_of("--lang", lang or language, LANGUAGES)
    check_output(output)
    emit(_wording(None, language).text, output)
    return 0


def _wording(file: str | None, language: Language) -> "Wording":
    """The template that is named, or the one that comes along. Raises InputError where it cannot be read."""
    from auditor.papers.note.template import wording_of
    from auditor.places import templates_folder
    from auditor.source.files import read_file

    path = file if file is not None else str(templates_folder() / f"note.{language}.j2")
    return wording_of(path, read_file(path))
