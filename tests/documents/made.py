"""Small documents, put together for the tests: Word and Excel from XML parts, PDF from lines and boxes."""

import io
import zipfile
from collections.abc import Mapping, Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def relations(*each: tuple[str, str, str]) -> str:
    """A list of relations: id, kind, target."""
    made = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"'
        "/>"
        for id, kind, target in each
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'


def docx(body: str, more: Mapping[str, str | bytes] | None = None, links: Sequence[tuple[str, str, str]] = (),
         **parts: str) -> bytes:
    """A Word file of a body; numbering, styles, footnotes, comments: what stands in these parts."""
    roots = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "comments": "comments"}
    held: dict[str, str | bytes] = {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": relations(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": f"{HEAD}<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(
            *((f"rId{name}", name, f"{name}.xml") for name in parts), *links
        ),
    }
    for name, content in parts.items():
        held[f"word/{name}.xml"] = f"{HEAD}<w:{roots[name]} {SPACES}>{content}</w:{roots[name]}>"
    return archive({**held, **(more or {})})


def p(*runs: str, **properties: str) -> str:
    """A paragraph of runs; a text that is no XML becomes a run. properties: XML of its properties, by any name."""
    inner = "".join(each if each.startswith("<") else r(each) for each in runs)
    held = "".join(properties.values())
    return f"<w:p>{f'<w:pPr>{held}</w:pPr>' if held else ''}{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    held = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{held}<w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(list_id: int, level: int = 0) -> str:
    """The properties of a paragraph of a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def level(at: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    """One level of a list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
        "</w:lvl>"
    )


def numbering(*levels: str, uses: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    """A definition of a list and its uses."""
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{uses}'


def tc(text: str, properties: str = "") -> str:
    """A cell; a text that is XML is its content."""
    inner = text if text.startswith("<") else p(text)
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{inner}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A row of cells."""
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def xlsx(sheets: Mapping[str, str], formats: Sequence[str] = (), hidden: Sequence[str] = (),
         more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An Excel file: title → XML of the sheet after its opening tag; formats: number formats of styles 1, 2, …"""
    own = "".join(f'<numFmt numFmtId="{200 + at}" formatCode="{code}"/>' for at, code in enumerate(formats))
    styles = "".join(f'<xf numFmtId="{200 + at}"/>' for at in range(len(formats)))
    state = dict.fromkeys(hidden, ' state="hidden"')
    listed = "".join(
        f'<sheet name="{title}" sheetId="{at}" r:id="rId{at}"{state.get(title, "")}/>'
        for at, title in enumerate(sheets, 1)
    )
    return archive({
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            "</Types>",
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            *((f"rId{at}", "worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(sheets) + 1)),
            ("rIdS", "styles", "styles.xml"),
        ),
        "xl/styles.xml":
            f'{HEAD}<styleSheet xmlns="{SHEET}"><numFmts>{own}</numFmts><cellXfs><xf numFmtId="0"/>{styles}</cellXfs>'
            "</styleSheet>",
        **{f"xl/worksheets/sheet{at}.xml": f'{HEAD}<worksheet xmlns="{SHEET}">{content}</worksheet>'
           for at, content in enumerate(sheets.values(), 1)},
        **(more or {}),
    })


def cell(at: str, value: str | int, style: int = 0) -> str:
    """A cell of text, or of a number with a style."""
    if isinstance(value, str):
        return f'<c r="{at}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{at}" s="{style}"><v>{value}</v></c>'


def pdf(*pages: Sequence[tuple[object, ...]]) -> bytes:
    """A PDF of pages of A4: `("text", x, y from the top, words)`, size 10; `("box", left, top, right, bottom)`.

    `turned` is text that runs upwards, `low` text of a font that tells its descent wrongly; `white` is a box that
    nobody sees.
    """
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
        _outlines(-120).encode(),
    ]
    low = (
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
        f"/DescendantFonts[{_outlines(-1030)}]>>"
    )
    for at, things in enumerate(pages):
        stream = "\n".join(map(_drawn, things)).encode()
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2{low}>>>>"
            f"/Contents {6 + 2 * at} 0 R>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, table, len(objects) + 1, len(out)
    )


def _outlines(descent: int) -> str:
    """What holds the characters of a font."""
    return (
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo<</Registry(Adobe)"
        "/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4"
        f"/Ascent 880/Descent {descent}>>>>"
    )


def _drawn(thing: tuple[object, ...]) -> str:
    kind, left, top, *rest = thing
    if kind in ("text", "low"):
        font, words = "F1" if kind == "text" else "F2", str(rest[0]).encode("utf-16-be").hex()
        return f"BT /{font} 10 Tf {left} {842 - float(str(top)) - 10} Td <{words}> Tj ET"
    if kind == "turned":
        words = str(rest[0]).encode("utf-16-be").hex()
        return f"BT /F1 10 Tf 0 1 -1 0 {left} {842 - float(str(top))} Tm <{words}> Tj ET"
    right, bottom = rest
    width, height = float(str(right)) - float(str(left)), float(str(bottom)) - float(str(top))
    box = f"{left} {842 - float(str(bottom))} {width} {height} re"
    return f"1 g {box} f 0 g" if kind == "white" else f"{box} S"
