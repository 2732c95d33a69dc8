"""The golden reports: the audit of this repository's plans. `python -m tests.bless` writes them anew.

It also writes the generated parts of the documents and the pages of the rules.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from auditor.cli.packs import catalogue_of
from auditor.report.json import audit_json
from auditor.report.text import audit_text
from auditor.run.excerpts import with_excerpts
from auditor.run.perform import perform
from auditor.run.request import Request
from tests import docs
from tests.papers import golden as papers

ROOT = Path(__file__).parents[1]
REPORTS = ROOT / "reports"
PAGES = ROOT / "docs" / "rules"


def golden() -> Mapping[str, str]:
    """The reports as they come out today, by file name. Places are relative to the repository."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        reported = with_excerpts(perform(Request()).reported)
    finally:
        os.chdir(before)
    return {"audit.txt": audit_text(reported, "zh"), "audit.json": audit_json(reported)}


def catalogue() -> Mapping[str, str]:
    """The pages of the shipped rules as they come out today, by path below docs/rules."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return catalogue_of((), None)
    finally:
        os.chdir(before)


def _write_papers() -> None:
    """The golden papers; one that says the same as before stays as it is, whatever library wrote it."""
    wanted = papers.orders()
    for path in papers.FOLDER.rglob("*"):
        if path.is_file() and path.relative_to(papers.FOLDER).as_posix() not in wanted:
            path.unlink()
    for file, command in wanted.items():
        path, made = papers.FOLDER / file, papers.written(command, file)
        if not path.exists() or papers.content(file, path.read_bytes()) != papers.content(file, made):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)


def bless() -> None:
    """Writes the reports, the generated parts of the documents, and the pages of the rules."""
    REPORTS.mkdir(exist_ok=True)
    for name, text in golden().items():
        (REPORTS / name).write_text(text, encoding="utf-8", newline="\n")
    _write_papers()
    pages = catalogue()
    for page in PAGES.rglob("*.md"):
        if page.relative_to(PAGES).as_posix() not in pages:
            page.unlink()
    for name, text in pages.items():
        page = PAGES / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8", newline="\n")
    docs.bless()


if __name__ == "__main__":
    bless()
