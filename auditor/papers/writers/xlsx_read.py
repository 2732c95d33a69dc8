"""A workbook that was filled in → the texts of its sheets, and what it carries unseen."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import openpyxl

from auditor.ground.record import record
from auditor.papers.writers.xlsx_work import ATTACHED

MOST = 1 << 27                      # bytes that a workbook may hold once unpacked
BROKEN = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, OSError, EOFError)


@record
class FilledSheet:
    """A sheet by its name, with the text of each cell, row by row."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@record
class FilledBook:
    """The sheets that are seen, and what the workbook carries; empty where it carries nothing."""

    sheets: tuple[FilledSheet, ...]
    attached: str


def read_workbook(content: bytes) -> FilledBook | None:
    """The workbook; None where it is none, or too large."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST:
                return None
        book = openpyxl.load_workbook(BytesIO(content), data_only=True)
        sheets = [FilledSheet(sheet.title, _rows(sheet.iter_rows(values_only=True))) for sheet in book.worksheets]
    except BROKEN:
        return None
    attached = "".join(row[0] for sheet in sheets if sheet.name == ATTACHED for row in sheet.rows if row)
    return FilledBook(tuple(sheet for sheet in sheets if sheet.name != ATTACHED), attached)


def _rows(rows: Iterable[Iterable[object]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple("" if value is None else str(value) for value in row) for row in rows)
