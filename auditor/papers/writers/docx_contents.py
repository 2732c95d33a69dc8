"""The contents of a long Word paper: a line for each chapter, with a link to it and the number of its page.

The numbers are fields, which Word and LibreOffice work out; until then they show the page that was estimated.
"""

from docx.oxml.xmlchemy import BaseOxmlElement

from auditor.ground.record import record
from auditor.papers.model import Heading, Paper
from auditor.papers.writers.docx_style import computed, element, twips, words
from auditor.papers.writers.text import one_line

LONG = 6                    # pages from which a paper has contents
FEWEST, MOST = 4, 36        # chapters: with fewer there is nothing to look for; with more only those of level 1
INDENT = 21.0               # points
SECOND = 2                  # levels that are named


@record
class ContentsLine:
    """A heading that the contents name: its bookmark, its words, its level, the page that it stands on."""

    name: str
    text: str
    level: int
    page: int = 1


def mark_name(number: int) -> str:
    """The bookmark of a heading, by its place among all headings of the paper."""
    return f"_Toc{number + 1:08}"


def chapters_of(paper: Paper[str]) -> tuple[ContentsLine, ...]:
    """What the contents of a paper name."""
    headings = [block for block in paper.blocks if isinstance(block, Heading)]
    every = [
        ContentsLine(mark_name(number), one_line(block.text), max(block.level, 1))
        for number, block in enumerate(headings)
    ]
    listed = tuple(each for each in every if each.level <= SECOND)
    return listed if len(listed) <= MOST else tuple(each for each in every if each.level == 1)


def entry(chapter: ContentsLine, room: float) -> BaseOxmlElement:
    """A line of the contents. room: the width of the text, in points."""
    indent, name = twips(INDENT * (chapter.level - 1)), chapter.name
    properties = element(
        "pPr", element("pStyle", val="Contents"),
        element("tabs", element("tab", val="right", leader="dot", pos=twips(room))),
        element("ind", left=indent, right=twips(INDENT), firstLine=0),
    )
    link = element("hyperlink", anchor=name, history=1)
    for part in (
        words(chapter.text), element("tab"), *computed(f" PAGEREF {name} \\h ", str(chapter.page)),
    ):
        link.append(element("r", element("rPr", element("rFonts", hint="eastAsia")), part))
    return element("p", properties, link)


def bookmarked(paragraph: BaseOxmlElement, number: int, name: str) -> None:
    """Makes a paragraph one that others lead to."""
    paragraph[0].addnext(element("bookmarkStart", id=number, name=name))
    paragraph.append(element("bookmarkEnd", id=number))
