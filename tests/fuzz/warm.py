"""Copies of this process begin with everything imported."""

import os
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from click import Context

from auditor.cli import main as auditor
from auditor.cli.group import COMMANDS, commands
from tests.fuzz.case import Case
from tests.fuzz.documents import sound
from tests.fuzz.running import run
from tests.fuzz.seeds import files


def warm() -> None:
    """Imports what commands import, so that the copies of this process begin with it."""
    os.environ["AUDITOR_NO_CACHE"] = "1"
    group = commands("en")
    for name in COMMANDS:
        group.get_command(Context(group), name)
    here = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        Case("", files() | {f"warm.{kind}": data for kind, data in sound().items()}, ()).lay(Path(folder))
        os.chdir(folder)
        for words in (
            (
                "audit",
                "-o",
                "json:a.json",
                "-o",
                "md:a.md",
                "-o",
                "junit:a.xml",
                "-o",
                "sarif:a.sarif",
                "-o",
                "text:a",
                "-o",
                "github:b",
                "-o",
                "gitlab:c",
                "--jobs",
                "1",
            ),
            ("opinion", "district", "-o", "x.docx"),
            ("table", "district", "-o", "x.html"),
            ("fmt", "--check"),
            *(("import", f"warm.{kind}", "--format", "json") for kind in sound()),
            ("annotate", "warm.docx", "--plan", "district", "-o", "warm.out.docx"),
            ("audit", "plans", "--select", "no"),
        ):
            run(words, Path(folder))
            with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
                auditor(words)
        os.chdir(here)
