"""What `auditor report` makes: the page to open in a browser."""

from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.paper_output import Given, Made, PaperOrder, several_plans

if TYPE_CHECKING:
    from auditor.papers.input import PaperInput
    from auditor.papers.page.render import Frame


def report_made(order: PaperOrder, given: Given) -> Made:
    """The page for a browser. Raises InputError."""
    from auditor.papers.page.facts import page_of
    from auditor.papers.page.render import rendered

    found = several_plans(order, given)
    page = page_of(found, _documents(found))
    return Made(rendered(page, _frame(), order.language))


def _documents(found: "PaperInput") -> dict[str, list[str]]:
    """The paragraphs of the documents that the plans and those above them name, where these are at hand, by plan file.

    Raises InputError for one that is there and cannot be read.
    """
    from auditor.cli.importing import document_of
    from auditor.documents.model import Paragraph
    from auditor.papers.levels import ancestors

    texts: dict[str, list[str]] = {}
    for plan in dict.fromkeys(other for one in found.plans for other in (one, *ancestors(one))):
        paths = [Path(plan.record.file).parent / file for file in plan.record.files]
        texts[plan.record.file] = [
            block.text for path in paths if path.exists() for block in document_of(path).blocks
            if isinstance(block, Paragraph)
        ]
    return texts


# The parts of the script, in the order in which they rest on each other.
SCRIPT = ("ground", "answers", "filters", "chain", "chosen", "events", "files", "start")


def _frame() -> "Frame":
    """The files that come with the page; the parts of its script as one."""
    from auditor.papers.page.render import Frame
    from auditor.read.places import templates_folder
    from auditor.read.yaml.files import read_file

    def text(name: str) -> str:
        return read_file(str(templates_folder() / "page" / name)).decode()

    return Frame(text("page.html.j2"), text("page.css"), "".join(text(f"{part}.js") for part in SCRIPT))
