"""Names of WordprocessingML, and its small questions."""

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OFF = ("0", "false", "off", "none")


def w(name: str) -> str:
    """A name in the namespace of Word."""
    return f"{{{WORD}}}{name}"


def value(element: etree._Element | None, name: str) -> str | None:
    """`w:val` of a child; None where there is no such child or no value."""
    child = None if element is None else element.find(w(name))
    return None if child is None else child.get(w("val"))


def whole(text: str | None, other: int, largest: int = 1 << 30) -> int:
    """A whole number of an attribute, held within bounds; `other` where it is none."""
    try:
        return max(-largest, min(int(text or ""), largest))
    except ValueError:
        return other


def switch(element: etree._Element | None, name: str) -> bool | None:
    """A property that is on or off; None where it is not said."""
    child = None if element is None else element.find(w(name))
    return None if child is None else (child.get(w("val")) or "1").lower() not in _OFF
