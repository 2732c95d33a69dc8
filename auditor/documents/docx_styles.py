"""What the paragraph and character styles of a Word file say that matters for reading: names, levels, numbering."""

from collections.abc import Iterator

from lxml import etree

from auditor.documents.docx_names import switch, value, w, whole
from auditor.record import record

_DEEPEST = 40   # styles on styles; more is a circle


@record
class Style:
    """One style with what it inherits. level: of the outline, from 1; 0 for body text. numbering: numId and level."""

    name: str = ""
    level: int = 0
    bold: bool = False
    hidden: bool = False
    centred: bool = False
    numbering: tuple[str, int | None] | None = None


PLAIN = Style()


def styles_of(root: etree._Element | None) -> dict[str, Style]:
    """The styles of `word/styles.xml` by their ids; the default one of paragraphs also under an empty id."""
    elements = {} if root is None else {each.get(w("styleId"), ""): each for each in root.iter(w("style"))}
    styles = {id: _style(list(_chain(element, elements))) for id, element in elements.items()}
    for id, element in elements.items():
        if element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true"):
            styles[""] = styles[id]
    return styles


def _chain(element: etree._Element, elements: dict[str, etree._Element]) -> Iterator[etree._Element]:
    """A style and those that it is based on, the nearest first."""
    step: etree._Element | None = element
    for _ in range(_DEEPEST):
        if step is None:
            return
        yield step
        step = elements.get(value(step, "basedOn") or "")


def _style(chain: list[etree._Element]) -> Style:
    """What the nearest style that says something says."""
    paragraphs = [each.find(w("pPr")) for each in chain]
    runs = [each.find(w("rPr")) for each in chain]
    names = [value(each, "name") or "" for each in chain]
    levels = [
        outline if (outline := outline_of(each)) is not None else heading_level(name) or None
        for each, name in zip(paragraphs, names, strict=True)
    ]
    return Style(
        names[0],
        next((level for level in levels if level is not None), 0),
        next((bold for run in runs if (bold := switch(run, "b")) is not None), False),
        next((hidden for run in runs if (hidden := switch(run, "vanish")) is not None), False),
        next((align == "center" for each in paragraphs if (align := value(each, "jc")) is not None), False),
        next((numbering for each in paragraphs if (numbering := numbering_of(each)) is not None), None),
    )


def outline_of(properties: etree._Element | None) -> int | None:
    """The outline level that paragraph properties name, from 1; 0 for body text."""
    said = value(properties, "outlineLvl")
    if said is None:
        return None
    level = whole(said, 9)
    return level + 1 if 0 <= level < 9 else 0


def numbering_of(properties: etree._Element | None) -> tuple[str, int | None] | None:
    """The list that paragraph properties name, and the level in it; the list `0` is none at all."""
    numbered = None if properties is None else properties.find(w("numPr"))
    if numbered is None:
        return None
    level = value(numbered, "ilvl")
    list_id = value(numbered, "numId")
    if list_id is None:
        return None
    return list_id, None if level is None else whole(level, 0)


def heading_level(name: str) -> int:
    """The level of a style called a heading in English or Chinese; 0 for any other."""
    word, _, rest = name.lower().replace("标题", "heading ").strip().rpartition("heading")
    number = rest.strip()
    return int(number) if not word.strip() and number in tuple("123456789") else 0
