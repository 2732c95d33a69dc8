"""The golden papers: what the commands for papers write of this repository's plans.

`python -m tests.bless` writes them below reports/papers; a test holds them fresh. Text is compared byte by
byte, docx and xlsx by what they say.
"""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from auditor.cli import main

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "reports" / "papers"
DAY = "2026-11-21"
OF_EACH = ("table", "ledger", "shares", "note", "opinion")
# Command and its arguments → the files that it writes.
BESIDES: dict[tuple[str, ...], tuple[str, ...]] = {
    ("matrix",): ("matrix.md", "matrix.docx"),
    ("requests",): ("requests.md", "requests.xlsx"),
    ("graph",): ("graph.svg", "graph.mmd", "graph.graphml"),
    ("breakdown", "yichang/lift-renewal"): ("yichang/lift-renewal.md",),
    ("graph", "nation/scrapped-cars"): ("nation/scrapped-cars.svg",),
    ("graph", "wujiagang"): ("wujiagang/graph.svg",),
    ("graph", "guanxian"): ("guanxian/graph.svg",),
    ("graph", "guanxian", "--kind", "margins"): ("guanxian/margins.svg",),
    ("graph", "wujiagang", "--kind", "shares"): ("wujiagang/share-chart.svg",),
    ("graph", "yichang/lift-renewal", "--kind", "shares"): ("yichang/lift-renewal.svg",),
    ("graph", "wujiagang", "--kind", "slack", "--lang", "en"): ("wujiagang/slack.en.svg",),
    ("graph", "--kind", "families"): ("families.svg",),
    ("table", "wujiagang"): (
        "wujiagang/table.docx", "wujiagang/table.xlsx", "wujiagang/table.html", "wujiagang/table.csv",
        "wujiagang/table.json",
    ),
    ("ledger", "wujiagang"): ("wujiagang/ledger.docx",),
    ("note", "wujiagang"): ("wujiagang/note.docx", "wujiagang/note.json"),
    ("note", "wujiagang", "--lang", "en"): ("wujiagang/note.en.md",),
    ("opinion", "wujiagang"): ("wujiagang/opinion.docx", "wujiagang/opinion.xlsx", "wujiagang/opinion.json"),
    ("paper", "wujiagang"): ("wujiagang/paper.md", "wujiagang/paper.docx"),
    ("table", "guanxian"): ("guanxian/table.docx",),
    ("opinion", "hunan"): ("hunan/opinion.docx",),
}


def plans() -> list[str]:
    """The ids of the plans of this repository."""
    return sorted(path.name.removesuffix(".plan.yaml") for path in (ROOT / "plans").rglob("*.plan.yaml"))


def orders() -> dict[str, tuple[str, ...]]:
    """File below reports/papers → the command that writes it."""
    found: dict[str, tuple[str, ...]] = {
        f"{plan}/{command}.md": (command, plan) for plan in plans() for command in OF_EACH
    }
    found.update({file: command for command, files in BESIDES.items() for file in files})
    return found


def written(command: tuple[str, ...], file: str) -> bytes:
    """What a command writes today. Places are relative to the repository."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        with TemporaryDirectory() as place, contextlib.redirect_stderr(io.StringIO()) as said:
            path = Path(place, Path(file).name)
            language = () if "--lang" in command else ("--lang", "zh")
            code = main([*command, *language, "--today", DAY, "-o", str(path)])
            assert code == 0, f"{command}: {said.getvalue()}"
            return path.read_bytes()
    finally:
        os.chdir(before)


def content(file: str, data: bytes) -> object:
    """What is compared: the bytes of a text; of docx and xlsx what they say and how it is laid out."""
    if file.endswith(".docx"):
        return list(_of_docx(data))
    return list(_of_xlsx(data)) if file.endswith(".xlsx") else data


def _of_docx(data: bytes) -> Iterator[object]:
    """Sections, paragraphs and tables in order, with the text of each cell and how far it reaches."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document(io.BytesIO(data))
    for section in document.sections:
        yield section.orientation, section.page_width, section.page_height
    for block in document.element.body:
        if block.tag == qn("w:tbl"):
            for row in block.iter(qn("w:tr")):
                yield [
                    ("".join(text.text or "" for text in cell.iter(qn("w:t"))),
                     [span.get(qn("w:val")) for span in cell.iter(qn("w:gridSpan"), qn("w:vMerge"))])
                    for cell in row.iter(qn("w:tc"))
                ]
        else:
            yield "".join(text.text or "" for text in block.iter(qn("w:t")))


def _of_xlsx(data: bytes) -> Iterator[object]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        yield sheet.title, sheet.print_title_rows, sheet.freeze_panes, sorted(map(str, sheet.merged_cells.ranges))
        yield from ([cell.value for cell in row] for row in sheet.iter_rows())
