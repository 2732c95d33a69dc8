"""`auditor import`: a plan begins from its documents."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from auditor.cli.options import FORMATS, option, shared
from auditor.cli.progress import Progress
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Language
from auditor.messages.cli import HELP
from auditor.read.noted import note

if TYPE_CHECKING:
    from auditor.documents.model import Document, View
    from auditor.intake.plan.links import Above

VIEWS = ("final", "original")
_ID_SIGNS = re.compile("[^a-z0-9]+")


def import_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("import", help=HELP["import"].spoken(language))
    @click.argument("files", nargs=-1, required=True, metavar="FILE...")
    @option(language, "--parent", "parent", "import-parent", metavar="PLAN")
    @option(language, "--plan", "plan", "import-plan", metavar="ID")
    @option(language, "--output", "output", "import-output", "-o", metavar="FILE")
    @option(language, "--format", "form", "format", metavar="text|json", default="text", words=FORMATS)
    @click.option("--ask", is_flag=True, help=HELP["import-ask"].spoken(language))
    @option(language, "--view", "view", "import-view", metavar="final|original", default="final", words=VIEWS)
    @shared(language, "lang", "config")
    def import_(
        files: tuple[str, ...], parent: str | None, plan: str | None, output: str | None, form: str, ask: bool,
        view: str, config: str | None,
    ) -> int:
        from auditor.cli.import_draft import Wanted, checked_id, print_json, write_draft

        id = checked_id(plan or _id_of(files[0]))
        documents = documents_of(files, cast("View", view), language)
        above = _above(parent, config)
        if form == "json":
            print_json(documents, above, output, language)
            return 0
        write_draft(Wanted(id, output, parent, config, ask, language, files), documents, above)
        return 0

    return import_


def _id_of(file: str) -> str:
    """An id from the name of a file; `draft` where that has no Latin letters."""
    return _ID_SIGNS.sub("-", Path(file).stem.lower()).strip("-") or "draft"


def documents_of(files: tuple[str, ...], view: "View", language: Language) -> "list[Document]":
    """All documents, or all that is wrong with them. Raises InputError."""
    found: list[Document] = []
    problems: list[Problem] = []
    with Progress(language) as progress:
        for place, file in enumerate(files):
            progress("documents", place, len(files))
            try:
                found.append(document_of(Path(file), view))
            except InputError as error:
                problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return found


def document_of(file: Path, view: "View" = "final") -> "Document":
    """One document, an input that is not written over. Raises InputError."""
    from auditor.documents.read import read_document

    note(str(file))
    return read_document(file, file.name, view)


def _above(parent: str | None, config: str | None) -> "Above | None":
    """The plan that is answered, as data. Raises InputError."""
    if parent is None:
        return None
    from auditor.cli.import_above import above_of
    from auditor.run.plans import named_plan

    return above_of(named_plan(parent, config))
