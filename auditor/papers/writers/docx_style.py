"""The look of an official document (GB/T 9704-2012): page, faces, sizes."""

from collections.abc import Mapping

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from auditor.ground.record import record

TITLE_FACE, BODY_FACE, HEAD_FACE, SUBHEAD_FACE = "方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"
LATIN_FACE, NUMBER_FACE = "Times New Roman", "宋体"
# What a machine without an official face may take for it, nearest first.
INSTEAD: Mapping[str, str] = {
    TITLE_FACE: "FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC",
    BODY_FACE: "仿宋,FangSong,华文仿宋,STFangsong,FZFangSong-Z02,Noto Serif CJK SC",
    HEAD_FACE: "SimHei,华文黑体,STHeiti,Noto Sans CJK SC",
    SUBHEAD_FACE: "楷体,KaiTi,华文楷体,STKaiti,FZKai-Z03,Noto Serif CJK SC",
    NUMBER_FACE: "SimSun,华文宋体,STSong,Noto Serif CJK SC",
}
PITCH = 29.0            # points: 22 lines on a page of 225 mm, as the standard asks
MM = 72 / 25.4          # points in a millimetre


@record
class PageFormat:
    """Paper and its margins, in millimetres. `foot`: from the line of the page number to the edge of the paper."""

    width: int
    height: int
    top: int
    right: int
    bottom: int
    left: int
    foot: int

    @property
    def room(self) -> float:
        """The width of the text, in points."""
        return (self.width - self.left - self.right) * MM

    @property
    def depth(self) -> float:
        """The height of the text, in points."""
        return (self.height - self.top - self.bottom) * MM


UPRIGHT = PageFormat(210, 297, 37, 26, 35, 28, 24)
# The upright page turned: its binding edge is on top, its foot at the left.
WIDE = PageFormat(297, 210, 28, 37, 26, 35, 24)
LARGE = PageFormat(420, 297, 28, 37, 26, 35, 24)      # A3, for a table that is to be seen at once


@record
class Face:
    """How a kind of paragraph is set, in points. `indent`: the first line, in characters."""

    east: str
    size: float
    pitch: float = PITCH
    indent: int = 0
    align: str = "both"
    bold: bool = False
    keep: bool = False
    level: int | None = None
    after: float = 0
    spaced: bool = True         # a little room between Chinese signs and digits or Latin letters


FACES: Mapping[str, Face] = {
    "Normal": Face(BODY_FACE, 16),
    "Title": Face(TITLE_FACE, 22, 36, align="center", keep=True, after=PITCH),
    "Heading 1": Face(HEAD_FACE, 16, indent=2, keep=True, level=0),
    "Heading 2": Face(SUBHEAD_FACE, 16, indent=2, keep=True, level=1),
    "Heading 3": Face(BODY_FACE, 16, indent=2, bold=True, keep=True, level=2),
    "Body Text": Face(BODY_FACE, 16, indent=2),
    "Contents Head": Face(HEAD_FACE, 16, align="center", keep=True),
    "Contents": Face(BODY_FACE, 14, 24, align="left"),
    "Caption": Face(HEAD_FACE, 14, 26, align="center", keep=True),
    "Remark": Face(BODY_FACE, 10.5, 16, align="left"),
    "Table Text": Face(BODY_FACE, 10.5, 14, align="left", spaced=False),
    "Table Head": Face(HEAD_FACE, 10.5, 14, align="center", spaced=False),
    "Footer": Face(NUMBER_FACE, 14, 20, align="left"),
}


def element(tag: str, *children: BaseOxmlElement, **attributes: str | float) -> BaseOxmlElement:
    """An element of WordprocessingML: `element("jc", val="left")` is `<w:jc w:val="left"/>`."""
    made: BaseOxmlElement = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), f"{value:.0f}" if isinstance(value, float) else str(value))
    for child in children:
        made.append(child)
    return made


def computed(code: str, shown: str) -> list[BaseOxmlElement]:
    """What a word processor works out, such as PAGE, with what is shown until it does."""
    instruction = element("instrText")
    instruction.text = code
    return [
        element("fldChar", fldCharType="begin"), instruction, element("fldChar", fldCharType="separate"),
        words(shown), element("fldChar", fldCharType="end"),
    ]


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def restyle(document: Document) -> None:
    """Sets every style that papers use, whatever the template said of it."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    # the first is that of Latin letters and digits: as Chinese, some programs break numbers at the end of a line
    tongue = element("lang", val="en-US", eastAsia="zh-CN")
    defaults.find(qn("w:rPrDefault")).replace(
        defaults.find(qn("w:rPrDefault"))[0], element("rPr", _fonts(BODY_FACE), tongue)
    )
    defaults.find(qn("w:pPrDefault")).replace(defaults.find(qn("w:pPrDefault"))[0], element("pPr"))
    for name, face in FACES.items():
        if name not in document.styles:
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style = document.styles[name].element
        for part in (*style.findall(qn("w:pPr")), *style.findall(qn("w:rPr"))):
            style.remove(part)
        style.append(_paragraph_of(face))
        style.append(_run_of(face))


def _fonts(east: str) -> BaseOxmlElement:
    return element("rFonts", ascii=LATIN_FACE, hAnsi=LATIN_FACE, eastAsia=east, cs=LATIN_FACE)


def _paragraph_of(face: Face) -> BaseOxmlElement:
    parts = [element("keepNext")] if face.keep else []
    parts += [
        element("widowControl", val="0"),
        element("autoSpaceDE", val=int(face.spaced)),
        element("autoSpaceDN", val=int(face.spaced)),
        element("spacing", before=0, after=twips(face.after), line=twips(face.pitch), lineRule="exact"),
        element("ind", firstLineChars=face.indent * 100, firstLine=twips(face.indent * face.size)),
        element("jc", val=face.align),
    ]
    if face.level is not None:
        parts.append(element("outlineLvl", val=face.level))
    return element("pPr", *parts)


def _run_of(face: Face) -> BaseOxmlElement:
    weight = element("b", val=int(face.bold))
    colour = element("color", val="auto")
    return element(
        "rPr", _fonts(face.east), weight, element("i", val=0), colour, element("spacing", val=0),
        element("kern", val=0), element("sz", val=2 * face.size), element("szCs", val=2 * face.size),
    )


def set_page(section: BaseOxmlElement, page: PageFormat) -> None:
    """Gives a section its paper and margins."""
    for name in ("w:pgSz", "w:pgMar", "w:docGrid"):
        for part in section.findall(qn(name)):
            section.remove(part)
    size = element("pgSz", w=twips(page.width * MM), h=twips(page.height * MM))
    if page.width > page.height:
        size.set(qn("w:orient"), "landscape")
    foot = page.foot if page.width < page.height else page.bottom // 2
    margins = element(
        "pgMar", top=twips(page.top * MM), right=twips(page.right * MM), bottom=twips(page.bottom * MM),
        left=twips(page.left * MM), header=twips(15 * MM), footer=twips(foot * MM), gutter=0,
    )
    place = section.find(qn("w:cols"))
    place.addprevious(size)
    place.addprevious(margins)


def words(text: str) -> BaseOxmlElement:
    """Text as it is, spaces included."""
    made = element("t")
    made.text = text
    made.set(qn("xml:space"), "preserve")
    return made


def font_table() -> bytes:
    """The list of faces with what may stand for each."""
    fonts = "".join(
        f'<w:font w:name="{face}"><w:altName w:val="{others}"/><w:charset w:val="86"/></w:font>'
        for face, others in INSTEAD.items()
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{head}<w:fonts {nsdecls('w')}>{fonts}</w:fonts>".encode()
