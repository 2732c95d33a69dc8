"""Comments put into an Excel file, on the cells that they are about; all other parts stay as they are."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from auditor.documents.annotation import Annotation, Spot, found
from auditor.documents.archive import rewritten
from auditor.documents.model import Cell, Grid
from auditor.documents.package import Package, edited, serialised
from auditor.documents.refused import refused
from auditor.documents.xlsx import MAIN, read_xlsx, s
from auditor.documents.xlsx_notes import add_shape, new_drawing
from auditor.documents.xlsx_sheet import address, column_name

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_BEHIND = (
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
)
_HEADS = 4   # rows in which a column may be headed


class _Spots(NamedTuple):
    """The cells that can be commented, each with its sheet."""

    spots: list[Spot]
    cells: list[tuple[str, Cell]]


def annotate_xlsx(
    data: bytes, name: str, annotations: Sequence[Annotation], author: str, date: str
) -> tuple[bytes, int]:
    """The file with the comments in it, and how many of them found no words and stand at its first cell.

    A cell has one comment: what is said of it several times stands in it together; where somebody's comment stands
    already, ours goes to the next free cell of the row. Raises InputError as the reading does.
    """
    package = Package(data, name)
    grids = [block for block in read_xlsx(data, name).blocks if isinstance(block, Grid)]
    listed = _listed(grids)
    if not listed.cells:
        raise refused("no-text", name)
    sheets = _sheets(package)
    changed: dict[str, bytes] = {}
    lost = 0
    said: dict[str, dict[str, list[str]]] = {}
    for annotation in annotations:
        place = found(annotation, listed.spots)
        lost += place is None
        title, cell = listed.cells[0 if place is None else place.spot]
        said.setdefault(title, {}).setdefault(cell.place.rpartition("!")[2], []).append(annotation.text)
    types = edited(package.read("[Content_Types].xml"), "[Content_Types].xml", name)
    for title, texts in said.items():
        _comment(package, sheets[title], texts, author, date, types, changed)
    if changed:
        changed["[Content_Types].xml"] = serialised(types)
    return rewritten(data, changed), lost


def _listed(grids: Sequence[Grid]) -> _Spots:
    """Every cell with something in it, visible ones first; a sheet that nobody sees is not commented."""
    spots: list[Spot] = []
    cells: list[tuple[str, Cell]] = []
    for secret in (False, True):
        for grid in grids:
            if all(cell.hidden for row in grid.rows for cell in row):
                continue
            for row in grid.rows:
                beside = " ".join(cell.text for cell in row) or " "
                for column, cell in enumerate(row):
                    if cell.text and not cell.filled_from and cell.hidden == secret:
                        head = " ".join(each[column].text for each in grid.rows[:_HEADS] if each is not row)
                        spots.append(Spot(cell.text, beside, head))
                        cells.append((grid.title, cell))
    return _Spots(spots, cells)


def _sheets(package: Package) -> dict[str, str]:
    """The parts of the sheets by their titles."""
    main = package.main()
    targets = {each.id: each.target for each in package.relations(main)}
    workbook = package.tree(main)
    return {
        each.get("name", ""): targets.get(each.get(f"{{{_OFFICE}}}id") or "", "") for each in workbook.iter(s("sheet"))
    }


def _comment(
    package: Package, sheet: str, texts: Mapping[str, Sequence[str]], author: str, date: str, types: etree._Element,
    changed: dict[str, bytes],
) -> None:
    """Puts the comments of one sheet into its parts; makes those that it does not have."""
    name = package.name
    linked = {each.kind: each.target for each in package.relations(sheet) if each.target in package.names}
    empty = f'<comments xmlns="{MAIN}"><authors/><commentList/></comments>'.encode()
    comments = edited(package.read(linked["comments"]) if "comments" in linked else empty, "comments", name)
    drawing = edited(package.read(linked["vmlDrawing"]) if "vmlDrawing" in linked else new_drawing(), "vml", name)
    taken = {each.get("ref", "") for each in comments.iter(s("comment"))}
    authors, listed = comments.find(s("authors")), comments.find(s("commentList"))
    if authors is None or listed is None:
        raise refused("part-missing", name, part="commentList")
    etree.SubElement(authors, s("author")).text = author
    for at, lines in texts.items():
        free = _free(at, taken)
        taken.add(free)
        comment = etree.SubElement(listed, s("comment"), {"ref": free, "authorId": str(len(authors) - 1)})
        text = etree.SubElement(etree.SubElement(comment, s("text")), s("t"))
        text.text = "\n".join((f"{author} {date[:10]}", "\n\n".join(lines)))
        place = address(free)
        if place is not None:
            add_shape(drawing, *place)
    parts = {
        "comments": linked.get("comments") or _name(package, changed, "xl/comments{}.xml"),
        "vmlDrawing": linked.get("vmlDrawing") or _name(package, changed, "xl/drawings/vmlDrawing{}.vml"),
    }
    changed[parts["comments"]], changed[parts["vmlDrawing"]] = serialised(comments), serialised(drawing)
    fresh = {kind: part for kind, part in parts.items() if kind not in linked}
    if fresh:
        _relate(package, sheet, fresh, types, changed)


def _free(at: str, taken: set[str]) -> str:
    """A cell without a comment: the one meant, else the next to its right."""
    place = address(at)
    if place is None:
        return at
    row, column = place
    while f"{column_name(column)}{row}" in taken:
        column += 1
    return f"{column_name(column)}{row}"


def _name(package: Package, changed: Mapping[str, bytes], pattern: str) -> str:
    """The name of a new part."""
    taken = {*package.names, *changed}
    return next(name for number in range(1, len(taken) + 2) if (name := pattern.format(number)) not in taken)


def _relate(
    package: Package, sheet: str, fresh: Mapping[str, str], types: etree._Element, changed: dict[str, bytes]
) -> None:
    """Makes new parts known: to the sheet, and in the list of all parts."""
    name = package.name
    folder, _, file = sheet.rpartition("/")
    place = f"{folder}/_rels/{file}.rels"
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    relations = edited(package.read(place) if place in package.names else empty, place, name)
    ids = {each.get("Id") for each in relations}
    for kind, part in fresh.items():
        id = next(made for number in range(1, len(ids) + 2) if (made := f"rIdNotes{number}") not in ids)
        ids.add(id)
        etree.SubElement(relations, f"{_RELATIONS}Relationship", {
            "Id": id, "Type": f"{_OFFICE}/{kind}", "Target": f"/{part}",
        })
        if kind == "comments":
            etree.SubElement(types, f"{_TYPES}Override", {"PartName": f"/{part}", "ContentType": _COMMENTS})
            continue
        if not any(each.get("Extension", "").lower() == "vml" for each in types.iter(f"{_TYPES}Default")):
            types.insert(0, etree.Element(f"{_TYPES}Default", {"Extension": "vml", "ContentType": _DRAWING}))
        root = edited(package.read(sheet), sheet, name)
        drawing = etree.Element(s("legacyDrawing"), {f"{{{_OFFICE}}}id": id})
        behind = next((each for each in root if each.tag in tuple(map(s, _BEHIND))), None)
        root.append(drawing) if behind is None else behind.addprevious(drawing)
        changed[sheet] = serialised(root)
    changed[place] = serialised(relations)
