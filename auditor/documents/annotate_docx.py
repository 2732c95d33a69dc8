"""Comments put into a Word file, on the words that they are about; everything else stays as it is.

Only `document.xml` and `comments.xml` are written to, and the two lists of parts where the file had no comments.
"""

import copy
from collections.abc import Iterator, Sequence

from lxml import etree

from auditor.documents.annotation import Annotation, Spot, found
from auditor.documents.archive import rewritten
from auditor.documents.docx_names import w, whole
from auditor.documents.docx_text import Flow, Piece
from auditor.documents.package import Package, edited, serialised
from auditor.documents.refused import refused
from auditor.record import record

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NEW = b'<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'


@record
class Place:
    """A paragraph of the document with its pieces, and where it stands."""

    element: etree._Element
    pieces: tuple[Piece, ...]
    spot: Spot


def annotate_docx(
    data: bytes, name: str, annotations: Sequence[Annotation], author: str, date: str
) -> tuple[bytes, int]:
    """The file with the comments in it, and how many of them found no words and stand at its beginning.

    date: of the comments, as `2024-06-18T00:00:00Z`. Raises InputError as the reading does.
    """
    package = Package(data, name)
    main = package.main()
    document = edited(package.read(main), main, name)
    if document.find(w("body")) is None:
        raise refused("part-missing", name, part="w:body")
    places = list(_places(document))
    spots = [place.spot for place in places]
    first = next((index for index, place in enumerate(places) if place.spot.text.strip()), None)
    if first is None:
        raise refused("no-text", name)
    part = next((each.target for each in package.relations(main) if each.kind == "comments"), "")
    known = part in package.names
    comments = edited(package.read(part) if known else _NEW, part, name)
    number = 1 + max((whole(each.get(w("id")), 0) for each in comments.iter(w("comment"))), default=-1)
    lost = 0
    marks: dict[int, list[tuple[int, int, int]]] = {}
    for annotation in annotations:
        place = found(annotation, spots)
        if place is None:
            lost += 1
            marks.setdefault(first, []).append((0, len(spots[first].text), number))
        else:
            marks.setdefault(place.spot, []).append((place.start, place.end, number))
        comments.append(_comment(number, author, date, annotation.text))
        number += 1
    for index, wanted in marks.items():
        _mark(places[index], wanted)
    changed = {main: serialised(document)}
    if known:
        changed[part] = serialised(comments)
    elif annotations:
        changed.update(_listed(package, main, serialised(comments)))
    return rewritten(data, changed), lost


def _places(document: etree._Element) -> Iterator[Place]:
    """The paragraphs that can be commented: of the text and of tables, not of boxes."""
    flow = Flow("final", {})
    for paragraph in document.iter(w("p")):
        ancestors = [each.tag for each in paragraph.iterancestors()]
        if w("txbxContent") in ancestors:
            continue
        pieces = tuple(flow.pieces(paragraph))
        text = "".join(piece.text for piece in pieces)
        if not text.strip():
            continue
        cell = next(paragraph.iterancestors(w("tc")), None)
        if cell is None:
            yield Place(paragraph, pieces, Spot(text))
        else:
            yield Place(paragraph, pieces, Spot(text, *_surroundings(cell)))


def _surroundings(cell: etree._Element) -> tuple[str, str]:
    """The text of a cell's row, and of what stands above the cell in the first rows of the table."""
    row = next(cell.iterancestors(w("tr")), None)
    table = next(cell.iterancestors(w("tbl")), None)
    if row is None or table is None:
        return " ", ""
    column = _column(row, cell)
    heads = [_under(each, column) for each in list(table.iterchildren(w("tr")))[:3] if each is not row]
    return _said(row) or " ", " ".join(heads)


def _column(row: etree._Element, cell: etree._Element) -> int:
    column = 0
    for each in row.iterchildren(w("tc")):
        if each is cell:
            break
        column += _width(each)
    return column


def _width(cell: etree._Element) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    return 1 if span is None else max(1, whole(span.get(w("val")), 1, 1000))


def _under(row: etree._Element, column: int) -> str:
    """The text of the cell of a row that covers a column."""
    at = 0
    for each in row.iterchildren(w("tc")):
        at += _width(each)
        if column < at:
            return _said(each)
    return ""


def _said(element: etree._Element) -> str:
    return "".join(each.text or "" for each in element.iter(w("t")))


def _mark(place: Place, wanted: Sequence[tuple[int, int, int]]) -> None:
    """Puts the marks of comments around their words; what stands further behind goes first, so that offsets hold."""
    for start, end, number in sorted(wanted, reverse=True):
        # A comment before this one may have divided the runs: they are looked at anew.
        pieces = tuple(Flow("final", {}).pieces(place.element))
        last = _edge(place.element, pieces, end, False)
        opening = etree.Element(w("commentRangeStart"), {w("id"): str(number)})
        closing = etree.Element(w("commentRangeEnd"), {w("id"): str(number)})
        reference = etree.Element(w("r"))
        etree.SubElement(reference, w("commentReference"), {w("id"): str(number)})
        last.addnext(closing)
        closing.addnext(reference)
        pieces = tuple(Flow("final", {}).pieces(place.element))
        _edge(place.element, pieces, start, True).addprevious(opening)


def _edge(paragraph: etree._Element, pieces: Sequence[Piece], offset: int, begins: bool) -> etree._Element:
    """The child of a paragraph that words begin with, or end with, at an offset; a run is divided there."""
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        inside = at <= offset < end if begins else at < offset <= end
        if inside and piece.text:
            run = piece.run if piece.run is not None else piece.node
            if run.getparent() is paragraph and piece.node.tag == w("t") and at < offset < end:
                behind = _divided(run, piece.node, offset - at)
                return behind if begins else run
            if run.getparent() is paragraph and piece.run is not None:
                return _apart(run, piece.node, begins)
            return _child(paragraph, run)
        at = end
    return _child(paragraph, pieces[-1].node)


def _child(paragraph: etree._Element, element: etree._Element) -> etree._Element:
    """What holds an element and is itself a child of the paragraph."""
    while True:
        parent = element.getparent()
        if parent is None or parent is paragraph:
            return element
        element = parent


def _apart(run: etree._Element, node: etree._Element, begins: bool) -> etree._Element:
    """Divides a run before a node that words begin with, or behind one that they end with."""
    held = [each for each in run if each.tag != w("rPr")]
    top = _child(run, node)
    index = held.index(top) + (0 if begins else 1)
    if not 0 < index < len(held):
        return run
    behind = _empty_copy(run)
    behind.extend(held[index:])
    run.addnext(behind)
    return behind if begins else run


def _divided(run: etree._Element, node: etree._Element, offset: int) -> etree._Element:
    """Divides a run within one of its texts; gives the second half."""
    text = node.text or ""
    behind = _empty_copy(run)
    rest = copy.deepcopy(node)
    rest.text, rest.tail = text[offset:], None
    behind.append(rest)
    following = list(node.itersiblings())
    behind.extend(following)
    node.text = text[:offset]
    for each in (node, rest):
        each.set(_SPACE, "preserve")
    run.addnext(behind)
    return behind


def _empty_copy(run: etree._Element) -> etree._Element:
    """A run that looks the same and holds nothing yet."""
    made = copy.copy(run)
    for each in list(made):
        if each.tag != w("rPr"):
            made.remove(each)
    made.tail, run.tail = run.tail, None
    return made


def _comment(number: int, author: str, date: str, text: str) -> etree._Element:
    comment = etree.Element(w("comment"), {
        w("id"): str(number), w("author"): author, w("date"): date, w("initials"): author[:2],
    })
    for line in text.split("\n"):
        run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
        said = etree.SubElement(run, w("t"))
        said.text = line
        said.set(_SPACE, "preserve")
    return comment


def _listed(package: Package, main: str, comments: bytes) -> dict[str, bytes]:
    """A new part of comments, and the lists of parts with it."""
    folder, _, file = main.rpartition("/")
    taken = {name.lower() for name in package.names}
    part = next(
        name for number in range(1, len(taken) + 2)
        if (name := f"{folder}/comments{number if number > 1 else ''}.xml".lstrip("/")).lower() not in taken
    )
    types = edited(package.read("[Content_Types].xml"), "[Content_Types].xml", package.name)
    etree.SubElement(types, f"{_TYPES}Override", {"PartName": f"/{part}", "ContentType": _COMMENTS})
    place = f"{folder}/_rels/{file}.rels".lstrip("/")
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    relations = edited(package.read(place) if place in package.names else empty, place, package.name)
    ids = {each.get("Id") for each in relations}
    id = next(made for number in range(1, len(ids) + 2) if (made := f"rIdComments{number}") not in ids)
    etree.SubElement(relations, f"{_RELATIONS}Relationship", {
        "Id": id, "Type": _KIND, "Target": part.rpartition("/")[2],
    })
    return {part: comments, "[Content_Types].xml": serialised(types), place: serialised(relations)}
