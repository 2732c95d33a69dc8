"""An office file as an archive of XML parts, opened with distrust: bounded, without entities, nothing fetched."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from auditor.documents.refused import refused
from auditor.documents.sort import BROKEN

PART = 48 << 20       # bytes of one part, unpacked
WHOLE = 160 << 20     # bytes of all parts that are read
ELEMENTS = 300_000    # of one part: more would fill the memory before anything is read
ENTRIES = 20_000
MACROS = ("vbaproject.bin", "vbadata.xml")
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relation(NamedTuple):
    """What one part says of another: its id, the last word of its type, and the part, or an address outside."""

    id: str
    kind: str
    target: str
    outside: bool


class Package:
    """The parts of an office file. Every way in which they may be broken is an InputError that names the file."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = WHOLE
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise refused("broken-archive", name) from error
        self.names = self._archive.namelist()
        if len(self.names) > ENTRIES:
            raise refused("bomb", name)
        if any(entry.flag_bits & 1 for entry in self._archive.infolist()):
            raise refused("encrypted", name)

    def read(self, part: str) -> bytes:
        """The bytes of a part, which must be there. Sizes are measured while unpacking, never believed."""
        limit = min(PART, self._left)
        try:
            with self._archive.open(part) as stream:
                data = stream.read(limit + 1)
        except (*BROKEN, EOFError, RuntimeError, zlib.error) as error:
            raise refused("broken-archive", self.name) from error
        except KeyError:
            raise refused("part-missing", self.name, part=part) from None
        if len(data) > limit:
            raise refused("bomb", self.name)
        self._left -= len(data)
        return data

    def tree(self, part: str) -> etree._Element:
        """The root element of a part."""
        return parsed(self.read(part), part, self.name)

    def relations(self, part: str = "") -> Iterator[Relation]:
        """What a part (the whole file, where none is named) says of other parts; targets are names in the archive."""
        folder, _, file = part.rpartition("/")
        place = posixpath.join(folder, "_rels", f"{file}.rels")
        if place not in self.names:
            return
        for each in self.tree(place).iter(_RELATION):
            target, outside = each.get("Target", ""), each.get("TargetMode") == "External"
            if not outside:
                joined = target if target.startswith("/") else posixpath.join("/", folder, target)
                target = posixpath.normpath(joined).lstrip("/")
            yield Relation(each.get("Id", ""), each.get("Type", "").rpartition("/")[2], target, outside)

    def main(self) -> str:
        """The name of the part that everything hangs from. Raises InputError where the file names none."""
        for relation in self.relations():
            if relation.kind == "officeDocument" and relation.target in self.names:
                return relation.target
        raise refused("part-missing", self.name, part="officeDocument")

    def macros(self) -> bool:
        """Whether there are any; they are never run."""
        return any(name.lower().endswith(MACROS) for name in self.names)


def parsed(data: bytes, part: str, name: str) -> etree._Element:
    """The root element of some XML, without entities, without looking at anything outside.

    Raises InputError, naming the line where it breaks.
    """
    if data.count(b"<") > 2 * ELEMENTS:
        raise refused("bomb", name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True, remove_comments=True
    )
    return _root(data, part, name, parser)


def edited(data: bytes, part: str, name: str) -> etree._Element:
    """The root of some XML that will be written again: with all that stands in it."""
    if data.count(b"<") > 2 * ELEMENTS:
        raise refused("bomb", name)
    return _root(data, part, name, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def serialised(root: etree._Element) -> bytes:
    """A part as it is written into an office file."""
    made: bytes = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _root(data: bytes, part: str, name: str, parser: etree.XMLParser) -> etree._Element:
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise refused("broken-xml", name, part=part, line=line) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise refused("entities", name, part=part)
    return root
