"""Excel files (.xlsx), from their own XML: every sheet a grid, each cell as it is shown, with the number behind it."""

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from auditor.documents.model import Block, Cell, Content, Grid, Paragraph
from auditor.documents.package import Package, parsed
from auditor.documents.refused import refused
from auditor.documents.xlsx_format import BUILT_IN, decimal_text, exact, shown
from auditor.documents.xlsx_sheet import Area, Kept, Sheet, column_name, sheet_of
from auditor.ground.record import record
from auditor.ground.words import Words, joined, say
from auditor.messages.documents import DOCUMENTS

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_ID = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
CELLS = 100_000   # with something in them, of all sheets


def s(name: str) -> str:
    """A name in the namespace of Excel."""
    return f"{{{MAIN}}}{name}"


@record
class Book:
    """What all sheets share: texts, number formats by style, from when days are counted."""

    texts: Sequence[str]
    formats: Sequence[str]
    from_1904: bool


def read_xlsx(data: bytes, name: str) -> Content:
    """The sheets of an Excel file in their order. Raises InputError where it is broken, hostile or encrypted."""
    package = Package(data, name)
    main = package.main()
    relations = list(package.relations(main))
    parts = {each.id: each.target for each in relations if not each.outside}
    kinds = {each.kind: each.target for each in relations if each.target in package.names}
    workbook = _tree(package, main)
    book = Book(
        _texts(package, kinds.get("sharedStrings")), _formats(package, kinds.get("styles")),
        any(each.get("date1904") in ("1", "true") for each in workbook.iter(s("workbookPr"))),
    )
    blocks: list[Block] = []
    remarks: list[Words] = []
    left = CELLS
    for element in workbook.iter(s("sheet")):
        part = parts.get(element.get(_RELATION_ID) or element.get(_STRICT_ID) or "", "")
        if part not in package.names:
            continue
        title, secret = element.get("name", ""), element.get("state") in ("hidden", "veryHidden")
        source = package.read(part).replace(STRICT.encode(), MAIN.encode())
        left -= source.count(b"<v>") + source.count(b"<is>")
        if left < 0:
            raise refused("cells", name, limit=CELLS)
        sheet = sheet_of(parsed(source, part, name))
        grid = _grid(name, title, sheet, book, secret)
        if grid is not None:
            blocks.append(grid)
            remarks.extend(_told(name, title, sheet, secret))
        blocks.extend(_comments(package, part, f"{name}#{title}"))
    if package.macros():
        remarks.append(say(DOCUMENTS, "macros", file=name))
    outside = sum(each.kind == "externalLink" for each in relations)
    if outside:
        remarks.append(say(DOCUMENTS, "outside", file=name, count=outside))
    return Content("xlsx", tuple(blocks), tuple(remarks))


def _tree(package: Package, part: str) -> etree._Element:
    return parsed(package.read(part).replace(STRICT.encode(), MAIN.encode()), part, package.name)


def _texts(package: Package, part: str | None) -> list[str]:
    """The texts that cells refer to by number."""
    return [] if part is None else [text_of(each) for each in _tree(package, part).iterchildren(s("si"))]


def text_of(element: etree._Element) -> str:
    """The text of a rich text, without the reading aids above it."""
    return "".join(each.text or "" for each in element.iter(s("t")) if not _aid(each))


def _aid(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == s("rPh")


def _formats(package: Package, part: str | None) -> list[str]:
    """The number format of each cell style."""
    if part is None:
        return []
    root = _tree(package, part)
    own = {each.get("numFmtId", ""): each.get("formatCode", "") for each in root.iter(s("numFmt"))}
    styles = root.find(s("cellXfs"))
    ids = [each.get("numFmtId", "0") for each in (() if styles is None else styles)]
    return [own[id] if id in own else BUILT_IN.get(int(id) if id.isdecimal() else 0, "") for id in ids]


def _grid(name: str, title: str, sheet: Sheet, book: Book, secret: bool) -> Grid | None:
    """A sheet without its empty rows and columns; None where it holds nothing."""
    texts = {at: said for at, kept in sheet.cells.items() if (said := _said(kept, book))[0]}
    rows, columns = sorted({row for row, _ in texts}), sorted({column for _, column in texts})
    if len(rows) * len(columns) > 4 * CELLS:
        raise refused("cells", name, limit=CELLS)
    place = f"{name}#{title}"
    owners = _owners(sheet.merged, rows, columns)
    if not texts:
        return None

    def cell(row: int, column: int) -> Cell:
        here = f"{place}!{column_name(column)}{row}"
        hidden = secret or row in sheet.hidden_rows or column in sheet.hidden_columns
        area = owners.get((row, column))
        first = area is None or (row, column) == (area.top, area.left)
        text, stored = texts.get((row, column) if area is None else (area.top, area.left), ("", ""))
        if not first and area is not None:
            return Cell(here, text, filled_from=f"{place}!{column_name(area.left)}{area.top}", hidden=hidden)
        reach = (1, 1) if area is None else (
            sum(area.top <= each <= area.bottom for each in rows),
            sum(area.left <= each <= area.right for each in columns),
        )
        return Cell(here, text, *reach, stored=stored, hidden=hidden)

    return Grid(place, tuple(tuple(cell(row, column) for column in columns) for row in rows), title)


def _owners(merged: Sequence[Area], rows: Sequence[int], columns: Sequence[int]) -> Mapping[tuple[int, int], Area]:
    """The merged cell that covers each position, where one does."""
    owners: dict[tuple[int, int], Area] = {}
    for area in merged:
        down = [row for row in rows if area.top <= row <= area.bottom]
        across = [column for column in columns if area.left <= column <= area.right]
        owners.update(((row, column), area) for row in down for column in across)
    return owners


def _said(kept: Kept, book: Book) -> tuple[str, str]:
    """What a cell shows, and the number behind it as decimal text."""
    if kept.kind == "s":
        index = int(kept.value) if kept.value.isdecimal() else -1
        return (book.texts[index].strip() if 0 <= index < len(book.texts) else ""), ""
    if kept.kind in ("str", "inlineStr", "e", "d"):
        return kept.value.strip(), ""
    if kept.kind == "b":
        return ("TRUE" if kept.value == "1" else "FALSE"), ""
    number = exact(kept.value)
    if number is None:
        return kept.value.strip(), ""
    code = book.formats[kept.style] if 0 <= kept.style < len(book.formats) else ""
    return shown(number, code, book.from_1904).strip(), decimal_text(number)


def _told(name: str, title: str, sheet: Sheet, secret: bool) -> Iterator[Words]:
    """What a reader of the sheet on paper would not see, and what nobody sees."""
    if secret:
        yield say(DOCUMENTS, "hidden-sheet", file=name, sheet=title)
    filled = {row for row, _ in sheet.cells}, {column for _, column in sheet.cells}
    rows, columns = sorted(sheet.hidden_rows & filled[0]), sorted(sheet.hidden_columns & filled[1])
    if rows:
        listed = [str(row) for row in rows[:20]]
        yield say(DOCUMENTS, "hidden-rows", file=name, sheet=title, rows=joined(listed), count=len(rows))
    if columns:
        named = [column_name(column) for column in columns[:20]]
        yield say(DOCUMENTS, "hidden-columns", file=name, sheet=title, columns=joined(named), count=len(columns))
    if sheet.uncomputed:
        cells = [f"{column_name(column)}{row}" for row, column in sheet.uncomputed[:20]]
        yield say(DOCUMENTS, "uncomputed", file=name, sheet=title, cells=joined(cells), count=len(sheet.uncomputed))


def _comments(package: Package, part: str, place: str) -> Iterator[Paragraph]:
    """The comments of a sheet."""
    told = 0
    for relation in package.relations(part):
        if relation.kind != "comments" or relation.target not in package.names:
            continue
        root = _tree(package, relation.target)
        authors = [each.text or "" for each in root.iter(s("author"))]
        for each in root.iter(s("comment")):
            text, author = text_of(each).strip(), each.get("authorId", "")
            if text:
                told += 1
                by = authors[int(author)] if author.isdecimal() and int(author) < len(authors) else ""
                at = f"{place}!{each.get('ref', '')}"
                yield Paragraph(f"{place}/comment{told}", text, "comment", anchor=at, author=by)
