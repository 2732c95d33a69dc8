"""What a file is, by its first bytes and, of an archive, by the names in it; a suffix only says what was meant."""

import io
import zipfile
from typing import Literal

from auditor.documents.refused import refused

# What zipfile raises for an archive that is cut, inconsistent, or packed in a way that it does not know.
BROKEN = (zipfile.BadZipFile, OSError, ValueError, NotImplementedError)
Sort = Literal["docx", "xlsx", "html", "pdf", "text", "office"]

# the suffixes under which each sort of file is expected; the first is the one told
SUFFIXES: dict[Sort, tuple[str, ...]] = {
    "docx": (".docx", ".docm", ".dotx", ".dotm"), "xlsx": (".xlsx", ".xlsm", ".xltx", ".xltm"),
    "html": (".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml"), "pdf": (".pdf",),
    "text": (".txt", ".text", ".md", ".csv", ".tsv"),
    "office": (".doc", ".wps", ".rtf", ".odt", ".dot", ".wpt", ".xls", ".et", ".ods"),
}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS: dict[str, Sort] = {"word/": "docx", "xl/": "xlsx"}
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body", b"<table", b"<div", b"<meta", b"<p>", b"<p ")
_FLAT = (b"progid=\"Word.Document\"", b"progid=\"Excel.Sheet\"", b"<pkg:package", b"<office:document")   # one XML file
_MAIL = (b"MIME-Version:", b"From:", b"Content-Type:")   # a page saved with its pictures
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")


def sort_of(data: bytes, name: str) -> Sort:
    """How the bytes of a file are to be read. Raises InputError where nothing reads them."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(b"PK"):
        return _archive(data, name)
    if data.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise refused("encrypted", name)
        return "office"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "office"
    if data.startswith(_PICTURES):
        raise refused("picture", name)
    if any(mark in data[:4096] for mark in _FLAT):
        return "office"
    if head.startswith(_MAIL) and b"multipart/related" in data[:4096]:
        return "html"
    if head.startswith(b"<") and any(mark in data[:4096].lower() for mark in _HTML):
        return "html"
    if head.startswith(b"<?xml"):
        raise refused("not-text", name)
    return "text"


def _archive(data: bytes, name: str) -> Sort:
    """Which office format an archive is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            small = "mimetype" in names and archive.getinfo("mimetype").file_size <= 80
            mimetype = archive.read("mimetype") if small else b""
    except (*BROKEN, RuntimeError) as error:        # RuntimeError: an entry that is encrypted
        raise refused("broken-archive", name) from error
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        return "office"
    for start, sort in _PARTS.items():
        if any(each.startswith(start) for each in names):
            return sort
    raise refused("archive", name)
