"""Older office files (.doc, .wps, .rtf, .odt, .xls, .et), through LibreOffice where it is installed."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import Literal

from auditor.documents.refused import refused

PROGRAMS = ("soffice", "libreoffice")
PATIENCE = 90   # seconds; LibreOffice alone needs some to begin
_WORKBOOK = tuple(each.encode("utf-16-le") for each in ("Workbook", "Book"))
# its own settings, in a folder of its own: no macros, nothing fetched for links in the document
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def converted(data: bytes, name: str) -> tuple[bytes, Literal["docx", "xlsx"]]:
    """The file as .docx or .xlsx. Raises InputError where LibreOffice is missing or cannot read it."""
    program = next((found for each in PROGRAMS if (found := shutil.which(each)) is not None), None)
    if program is None:
        raise refused("no-office", name)
    target: Literal["docx", "xlsx"] = "xlsx" if _is_workbook(data) else "docx"
    with tempfile.TemporaryDirectory(prefix="auditor-") as folder:
        place = Path(folder)
        source = place / f"document.{'xls' if target == 'xlsx' else 'doc'}"
        source.write_bytes(data)
        settings = place / "profile" / "user"
        settings.mkdir(parents=True)
        (settings / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        command = (
            program, f"-env:UserInstallation={(place / 'profile').as_uri()}", "--headless", "--norestore",
            "--convert-to", target, "--outdir", str(place / "out"), str(source),
        )
        if not _run(command, place):
            raise refused("office-failed", name)
        made = place / "out" / f"document.{target}"
        if not made.is_file():
            raise refused("office-failed", name)
        return made.read_bytes(), target


def _is_workbook(data: bytes) -> bool:
    """Whether a file holds sheets and no text."""
    if data.startswith(b"PK"):
        return b"opendocument.spreadsheet" in data[:200]
    return any(each in data for each in _WORKBOOK) and "WordDocument".encode("utf-16-le") not in data


def _run(command: tuple[str, ...], folder: Path) -> bool:
    """Runs a program, and ends it with all that it started where it takes too long."""
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        if process.poll() is None:
            if hasattr(os, "killpg"):
                os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            process.wait()
