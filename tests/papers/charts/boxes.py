"""Where the texts and shapes of an SVG stand, measured as they are drawn."""

from xml.etree import ElementTree

from auditor.papers.picture.layout import Rect
from auditor.papers.picture.measure import width

SVG = "{http://www.w3.org/2000/svg}"


def texts(root: ElementTree.Element) -> list[tuple[str, Rect]]:
    """Each text with the box that it takes."""
    found = []
    for element in root.iter(f"{SVG}text"):
        said, size = str(element.text), int(element.attrib["font-size"])
        wide = width(said, size, bold=element.get("font-weight") == "bold")
        x = int(element.attrib["x"]) - {"middle": wide // 2, "end": wide}.get(element.get("text-anchor", ""), 0)
        found.append((said, Rect(x, int(element.attrib["y"]) - size + 1, wide, size)))
    return found


def meet(one: Rect, other: Rect) -> bool:
    """Whether two boxes share a place."""
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom
