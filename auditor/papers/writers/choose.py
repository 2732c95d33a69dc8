"""Which format a paper is written in. What a format needs is imported when it is asked for."""

from typing import Literal

from auditor.ground.problem import mistake
from auditor.ground.words import Language, Text, say
from auditor.papers.model import Paper
from auditor.papers.writers.text import clean
from auditor.papers.writers.wording import FORMATS as SENTENCES

Format = Literal["md", "html", "csv", "xlsx", "docx", "json"]
FORMATS: tuple[Format, ...] = ("md", "html", "csv", "xlsx", "docx", "json")
BINARY: tuple[Format, ...] = ("xlsx", "docx")
_SUFFIXES: dict[str, Format] = {"markdown": "md", "htm": "html", **{form: form for form in FORMATS}}
# The modules that an extra brings, itself and what it stands on.
_EXTRAS: dict[Format, tuple[str, ...]] = {
    "docx": ("docx", "lxml", "typing_extensions"), "xlsx": ("openpyxl", "et_xmlfile"),
}


def format_of(path: str) -> Format | None:
    """The format that a file's suffix names; None where it names none."""
    stem, dot, suffix = path.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return _SUFFIXES.get(suffix.lower()) if dot and stem else None


def write_paper(paper: Paper[Text], form: Format, language: Language) -> bytes:
    """The paper in a format and a language; text is UTF-8.

    Raises InputError where the library that the format needs is not installed, and ValueError for
    `json`, which is made of a paper's data and not of the paper.
    """
    try:
        return _written(clean(paper, language), form)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRAS.get(form, ()):
            raise
        command = f"pip install 'auditor[{form}]'"
        raise mistake(say(SENTENCES, "extra", format=form, command=command)) from None


def _written(paper: Paper[str], form: Format) -> bytes:
    if form == "md":
        from auditor.papers.writers.md import write_md

        return write_md(paper).encode()
    if form == "html":
        from auditor.papers.writers.html import write_html

        return write_html(paper).encode()
    if form == "csv":
        from auditor.papers.writers.csv import write_csv

        return write_csv(paper)
    if form == "xlsx":
        from auditor.papers.writers.xlsx import write_xlsx

        return write_xlsx(paper)
    if form == "docx":
        from auditor.papers.writers.docx import write_docx

        return write_docx(paper)
    raise ValueError(form)
