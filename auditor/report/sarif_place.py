"""Places in SARIF: percent-encoded URIs; lines and columns from 1, in code points (SARIF 2.1.0, 3.4, 3.28 to 3.30)."""

import re
from collections.abc import Mapping

from auditor.ground.mark import Mark
from auditor.run.reported import Excerpt

Data = dict[str, object]
BASE = "%SRCROOT%"
UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")      # RFC 3986, 2.3
DRIVE = re.compile("[A-Za-z]:/")


def uri_of(file: str) -> str:
    """A path with slashes as a URI; a path that is not absolute stays relative."""
    if DRIVE.match(file):
        return f"file:///{file[:2]}{_encoded(file[2:])}"
    return f"file://{_encoded(file)}" if file.startswith("/") else _encoded(file)


def _encoded(path: str) -> str:
    content = path.encode("utf-8", "surrogateescape")
    return "".join(chr(byte) if byte in UNRESERVED else f"%{byte:02X}" for byte in content)


def artifact(file: str) -> Data:
    """The location of a file; what lies below the folder of the run is relative to it."""
    uri = uri_of(file)
    inside = not uri.startswith(("file:", "../"))
    return {"uri": uri, **({"uriBaseId": BASE} if inside else {})}


def physical(mark: Mark, excerpts: Mapping[Mark, Excerpt]) -> Data:
    """A place in a file: with its end, its text and its line where that is known."""
    found: Data = {"artifactLocation": artifact(mark.file), "region": region(mark, excerpts)}
    if mark in excerpts:
        line = {"startLine": mark.line, "startColumn": 1, "endColumn": len(excerpts[mark].line) + 1}
        found["contextRegion"] = {**line, "snippet": {"text": excerpts[mark].line}}
    return found


def region(mark: Mark, excerpts: Mapping[Mark, Excerpt]) -> Data:
    """What stands at a place; the column of its end is the one behind it (3.30.8)."""
    found: Data = {"startLine": mark.line, "startColumn": mark.column}
    if mark in excerpts:
        excerpt = excerpts[mark]
        text = excerpt.line[mark.column - 1 : excerpt.end - 1]
        found |= {"endLine": mark.line, "endColumn": excerpt.end, "snippet": {"text": text}}
    return found
