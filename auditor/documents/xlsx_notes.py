"""The drawing in which Excel keeps the boxes of cell comments."""

from lxml import etree

from auditor.pattern import pattern

_V = "urn:schemas-microsoft-com:vml"
_O, _X = "urn:schemas-microsoft-com:office:office", "urn:schemas-microsoft-com:office:excel"
_SHAPE = pattern(r"_x0000_s([0-9]{1,9})")
_FIRST = 1025   # the first number that Excel gives a shape
_WIDE, _HIGH = 5, 10   # columns and rows that a box covers


def new_drawing() -> bytes:
    """A drawing without boxes."""
    return (
        f'<xml xmlns:v="{_V}" xmlns:o="{_O}" xmlns:x="{_X}"><v:shapetype id="_x0000_t202" coordsize="21600,21600" '
        'o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
        '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
    ).encode()


def add_shape(drawing: etree._Element, row: int, column: int) -> None:
    """Adds the box of a comment on a cell (counted from 1); it is shown when a reader points at the cell."""
    ids = [_SHAPE.match(each.get("id") or "") for each in drawing.iter(f"{{{_V}}}shape")]
    numbers = [int(found[1]) for found in ids if found is not None]
    shape = etree.SubElement(drawing, f"{{{_V}}}shape", {
        "id": f"_x0000_s{max(numbers, default=_FIRST - 1) + 1}", "type": "#_x0000_t202",
        "style": "position:absolute;visibility:hidden", "fillcolor": "#ffffe1", f"{{{_O}}}insetmode": "auto",
    })
    etree.SubElement(shape, f"{{{_V}}}fill", {"color2": "#ffffe1"})
    etree.SubElement(shape, f"{{{_V}}}textbox")
    note = etree.SubElement(shape, f"{{{_X}}}ClientData", {"ObjectType": "Note"})
    etree.SubElement(note, f"{{{_X}}}MoveWithCells")
    etree.SubElement(note, f"{{{_X}}}SizeWithCells")
    anchor = (column, 15, max(row - 2, 0), 2, column + _WIDE, 15, max(row - 2, 0) + _HIGH, 2)
    for name, text in (
        ("Anchor", ", ".join(map(str, anchor))), ("AutoFill", "False"), ("Row", str(row - 1)),
        ("Column", str(column - 1)),
    ):
        etree.SubElement(note, f"{{{_X}}}{name}").text = text
