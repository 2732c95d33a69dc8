"""Short texts read for a test."""

from fractions import Fraction

from auditor.documents.model import Cell, Document, Grid, Paragraph
from auditor.documents.read import read_document
from auditor.intake.assemble import Understood, understood
from auditor.intake.numbers import runs
from auditor.intake.plan.links import Above
from auditor.intake.read import take
from auditor.text.write import decimal_text


def read(*texts: str, above: Above | None = None) -> Understood:
    """Texts understood as the documents of one plan."""
    documents = [read_document(text.encode(), f"d{place}.txt") for place, text in enumerate(texts, 1)]
    return understood(take(documents), above)


def tabled(title: str, *rows: tuple[str, ...], headers: int = 0) -> Document:
    """A document that is a title and one table."""
    cells = tuple(
        tuple(Cell(f"d#t1/r{row}/c{column}", text) for column, text in enumerate(texts, 1))
        for row, texts in enumerate(rows, 1)
    )
    return Document("d", "", "docx", (Paragraph("d#p1", title), Grid("d#t1", cells, headers=headers)))


def told(*texts: str) -> list[tuple[str, int | None, str, str, str]]:
    """Name, year, bound, number and unit of each target that is read."""
    found = [target for reading in read(*texts).readings for target in reading.targets]
    return [
        (
            each.name,
            each.year.year,
            each.quantity.bound,
            decimal_text(each.quantity.number or Fraction(0)),
            each.quantity.unit,
        )
        for each in found
    ]


def accounts(*texts: str) -> list[tuple[str, str]]:
    """Each number of the texts and what it ended as."""
    return [
        (reading.passage.text.raw[run.start : run.end], run.account.sort if run.account is not None else "unresolved")
        for reading in read(*texts).readings
        for run in runs(reading.passage.text, reading.accounts)
    ]
