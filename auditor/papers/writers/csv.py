"""Papers as CSV for a spreadsheet: one header row, merged cells repeated, so that filters work."""

import csv
from io import StringIO

from auditor.papers.model import Paper, Table
from auditor.papers.writers.spans import texts, title_rows, titles
from auditor.papers.writers.text import closing

# A spreadsheet takes a cell that begins with one of these for a formula; the full-width ones too, as Chinese input
# methods write them.
FORMULA = tuple("=+-@＝＋－＠")


def write_csv(paper: Paper[str]) -> bytes:
    """The paper as CSV in UTF-8 with a byte order mark, which Excel needs to see Chinese.

    A paper with one table begins with the table's header; its text and remarks follow below an empty
    line. A paper with several keeps its order, with an empty line around each.
    """
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    parts = [_table(tables[0])] if len(tables) == 1 else []
    running = [[paper.title]]
    for block in paper.blocks:
        if not isinstance(block, Table):
            running.append([block.text])
        elif len(tables) > 1:
            parts += [running, _table(block)]
            running = []
            if block.caption:
                parts[-2].append([block.caption])
    parts += [running, [[line] for line in closing(paper)]]
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    for number, rows in enumerate(filter(None, parts)):
        if number:
            stream.write("\r\n")
        writer.writerows([harmless(text) for text in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(("\t", "\r", "\n")) or text.lstrip().startswith(FORMULA) else text


def _table(table: Table[str]) -> list[list[str]]:
    width = len(table.columns)
    parts = (table.header[title_rows(table) :], table.body, table.foot)
    return [titles(table), *(row for part in parts for row in texts(part, width, repeat=True))]
