"""A file, told by what it holds and not by its suffix, as a document."""

import hashlib
import os
import stat
from pathlib import Path

from auditor.documents.model import Content, Document, View
from auditor.documents.refused import refused
from auditor.documents.set_apart import closed
from auditor.documents.sort import SUFFIXES, Sort, sort_of
from auditor.ground.problem import mistake
from auditor.ground.words import say
from auditor.messages.documents import DOCUMENTS
from auditor.messages.source import SOURCE

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
LARGEST = 64 << 20   # bytes of a file


def read_document(source: Path | bytes, name: str, view: View = "final") -> Document:
    """What a file holds, given its path or its bytes; `name` is how its places and sentences call it.

    view: whether tracked insertions are read (final) or tracked deletions (original).
    Raises InputError, with one sentence, where it cannot be read: missing, encrypted, broken, too large, of a kind
    that is not read, or of one whose library is not installed.
    """
    data = source if isinstance(source, bytes) else bytes_of(source, name)
    if len(data) > LARGEST:
        raise refused("too-large", name, limit=LARGEST >> 20)
    if not data.strip():
        raise refused("empty", name)
    sort = sort_of(data, name)
    try:
        content = _content(sort, data, name, view)
    except ModuleNotFoundError as error:
        raise refused("library", name, library=error.name) from error
    remarks = content.remarks
    suffix = Path(name).suffix.lower()
    if suffix and suffix not in SUFFIXES[sort]:
        told = say(DOCUMENTS, "wrong-suffix", file=name, suffix=suffix, found=SUFFIXES[sort][0])
        remarks = (told, *remarks)
    sha256 = hashlib.sha256(data).hexdigest()
    # in Word files comments hang at the places of signs, which must stay
    blocks = closed(content.blocks) if content.format in ("txt", "pdf") else content.blocks
    return Document(name, sha256, content.format, blocks, remarks, content.changes, view)


def bytes_of(path: Path, name: str) -> bytes:
    """The bytes of a plain file, and no more than are read anyhow; nobody waits for a pipe. Raises InputError."""
    try:
        with open(os.open(path, _READ), "rb") as file:
            if stat.S_ISDIR(mode := os.fstat(file.fileno()).st_mode):
                raise refused("folder", name)
            if not stat.S_ISREG(mode):
                raise mistake(say(SOURCE, "no plain file", path=name))
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise refused("missing", name) from None
    except IsADirectoryError:
        raise refused("folder", name) from None
    except (OSError, ValueError) as error:
        raise refused("unreadable", name, reason=getattr(error, "strerror", None) or error) from None


def _content(sort: Sort, data: bytes, name: str, view: View) -> Content:
    """What the reader of a format makes of the file; each is imported when it is needed, with its library."""
    match sort:
        case "text":
            from auditor.documents.text import read_text

            return read_text(data, name)
        case "docx":
            from auditor.documents.docx import read_docx

            return read_docx(data, name, view)
        case "xlsx":
            from auditor.documents.xlsx import read_xlsx

            return read_xlsx(data, name)
        case "html":
            from auditor.documents.html import read_html

            return read_html(data, name)
        case "pdf":
            from auditor.documents.pdf import read_pdf

            return read_pdf(data, name)
        case "office":
            from auditor.documents.office import converted

            made, target = converted(data, name)
            content = _content(target, made, name, view)
            told = say(DOCUMENTS, "through-office", file=name)
            return Content(content.format, content.blocks, (told, *content.remarks), content.changes)
