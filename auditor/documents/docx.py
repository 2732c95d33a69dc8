"""Word files (.docx), from their own XML: what a reader sees on the page, with a place for each part of it."""

from collections.abc import Iterator, Mapping
from functools import partial

from lxml import etree

from auditor.documents.docx_names import STRICT, WORD, value, w
from auditor.documents.docx_numbering import Counting, lists_of
from auditor.documents.docx_story import Loose, Story
from auditor.documents.docx_styles import styles_of
from auditor.documents.model import Content, View
from auditor.documents.package import Package, parsed
from auditor.messages.documents import DOCUMENTS
from auditor.words import Words, say

_CHANGES = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "numberingChange")))
_HARMLESS_OUTSIDE = ("hyperlink", "attachedTemplate")


def read_docx(data: bytes, name: str, view: View) -> Content:
    """The blocks of a Word file. Raises InputError where the file is broken, hostile or encrypted."""
    package = Package(data, name)
    main = package.main()
    relations = list(package.relations(main))
    parts = {each.kind: each.target for each in relations if not each.outside and each.target in package.names}
    tree = partial(_tree, package)
    body = tree(main)
    root = {kind: tree(part) for kind, part in parts.items() if kind in _READ}
    styles = styles_of(root.get("styles"))
    counting = Counting(lists_of(root.get("numbering"), styles))
    loose = Loose(
        _notes(root, "footnotes", "footnote"), _notes(root, "endnotes", "endnote"), _notes(root, "comments", "comment")
    )
    story = Story(name, view, styles, counting, loose)
    blocks = tuple(story.read(body))
    changes = sum(_counts(each) for each in body.iter(*_CHANGES))
    outside = [each for each in relations if each.outside and each.kind not in _HARMLESS_OUTSIDE]
    embedded = sum(each.kind in ("aFChunk", "package", "oleObject") for each in relations if not each.outside)
    counted = {"hidden-text": story.hidden, "struck": story.struck, "outside": len(outside), "embedded": embedded}
    remarks = _remarks(name, view, changes, counted, package.macros())
    return Content("docx", blocks, tuple(remarks), changes)


_READ = ("styles", "numbering", "footnotes", "endnotes", "comments")


def _tree(package: Package, part: str) -> etree._Element:
    """The root of a part; the strict variant of the format differs in its names alone."""
    data = package.read(part).replace(STRICT.encode(), WORD.encode())
    return parsed(data, part, package.name)


def _notes(root: Mapping[str, etree._Element], kind: str, tag: str) -> dict[str, etree._Element]:
    """The notes of a part by their ids, without those that only draw a line."""
    return {
        each.get(w("id"), ""): each
        for each in (root[kind].iterchildren(w(tag)) if kind in root else ())
        if each.get(w("type")) in (None, "normal")
    }


def _counts(change: etree._Element) -> bool:
    """Whether a tracked change is of text, of a paragraph or of a row, and not of an appearance alone."""
    parent = change.getparent()
    return parent is None or value(parent, "sz") is None or len(change) > 0


def _remarks(name: str, view: View, changes: int, counted: Mapping[str, int], macros: bool) -> Iterator[Words]:
    """What is told beside the text."""
    if changes:
        yield say(DOCUMENTS, f"changes-{view}", file=name, count=changes)
    if macros:
        yield say(DOCUMENTS, "macros", file=name)
    for key, count in counted.items():
        if count:
            yield say(DOCUMENTS, key, file=name, count=count)
