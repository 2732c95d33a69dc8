"""Comments put into documents: on the right words, and nothing else changed."""

import io
import zipfile
from itertools import pairwise

import openpyxl
import pytest
from lxml import etree

from auditor.documents.annotate import annotated
from auditor.documents.annotation import Annotation
from auditor.documents.model import Grid, Paragraph
from auditor.documents.read import read_document
from auditor.problem import InputError
from tests.documents.made import HEAD, SHEET, WORD, cell, docx, p, r, relations, tbl, tc, tr, xlsx

DATE = "2024-06-18T00:00:00Z"
CHANGE = 'w:id="1" w:author="某局" w:date="2024-01-01T00:00:00Z"'
W = f"{{{WORD}}}"


def note(text="不一致", quotes=(), values=(), names=(), year="", heads=()):
    return Annotation(quotes, values, names, year, heads, text)


def commented(data, *notes, name="a.docx"):
    content, lost = annotated(data, name, notes, "审核", DATE)
    document = read_document(content, name)
    words = {}
    for block in document.blocks:
        if isinstance(block, Grid):
            words.update({each.place: each.text for row in block.rows for each in row})
        elif block.role == "paragraph":
            words[block.place] = block.text
    found = []
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.role == "comment" and block.author == "审核":
            place, _, span = block.anchor.partition(":") if "!" not in block.anchor else (block.anchor, "", "")
            start, end = map(int, span.split("-")) if span else (1, len(words[place]))
            found.append((place, words[place][start - 1:end], block.text))
    return content, lost, found


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return {name: held.read(name) for name in held.namelist()}


def without_comments(xml, kept=()):
    """The document without the comments that were put in, and with runs that look alike as one."""
    root = etree.fromstring(xml)
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for each in list(root.iter(W + tag)):
            if each.get(W + "id") in kept:
                continue
            removed(parent_of(each) if tag == "commentReference" else each)
    for run in list(root.iter(W + "r")):
        after = run.getnext()
        while after is not None and after.tag == W + "r" and looks(run) == looks(after):
            run.extend([each for each in after if each.tag != W + "rPr"])
            removed(after)
            after = run.getnext()
        texts = list(run)
        for first, second in pairwise(texts):
            if first.tag == second.tag == W + "t":
                second.text = (first.text or "") + (second.text or "")
                run.remove(first)
    for each in root.iter(W + "t"):
        each.attrib.clear()
    return etree.tostring(root, method="c14n")


def parent_of(element):
    parent = element.getparent()
    assert parent is not None
    return parent


def removed(element):
    parent_of(element).remove(element)


def looks(run):
    properties = run.find(W + "rPr")
    return b"" if properties is None else etree.tostring(properties, method="c14n", with_tail=False)


BODY = (
    p("总体要求", a='<w:jc w:val="center"/>')
    + p(r("到2027年，更新和加装电"), r("梯100台，", "<w:b/>"), r("更新供水设施40套。"))
    + p("新增主题公园", f"<w:del {CHANGE}><w:r><w:delText>2</w:delText></w:r></w:del>",
        f"<w:ins {CHANGE}>{r('1')}</w:ins>", "家和酒店5家")
    + tbl(tr(tc("指标"), tc("市指标", '<w:gridSpan w:val="2"/>'), tc("区指标", '<w:gridSpan w:val="2"/>')),
          tr(tc(""), tc("2024年"), tc("2027年"), tc("2024年"), tc("2027年")),
          tr(tc("更新和加装电梯"), tc("/"), tc("100台"), tc("/"), tc("100台")),
          tr(tc("供水设施"), tc("/"), tc("400套"), tc("/"), tc("100台")))
)


def test_a_comment_stands_on_the_words_of_its_quote():
    notes = note(quotes=("更新和加装 电梯 100台",)), note("二", quotes=("供水设施40套",))
    _, lost, found = commented(docx(BODY), *notes)
    assert (lost, found) == (0, [
        ("a.docx#p2", "更新和加装电梯100台", "不一致"), ("a.docx#p2", "供水设施40套", "二"),
    ])


def test_a_value_counts_beside_its_name_and_in_the_own_column_of_its_year():
    supply = note(values=("100台",), names=("供水设施",), year="2027", heads=("区",))
    lifts = note("二", values=("100台",), names=("更新和加装电梯", "指标"), year="2027", heads=("区",))
    _, lost, found = commented(docx(BODY), supply, lifts)
    assert (lost, found) == (0, [
        ("a.docx#t1/r3/c5", "100台", "二"), ("a.docx#t1/r4/c5", "100台", "不一致"),
    ])


def test_words_of_tracked_changes_are_commented_as_a_whole():
    _, lost, found = commented(docx(BODY), note(quotes=("新增主题公园1家",)))
    assert (lost, found) == (0, [("a.docx#p3", "新增主题公园1家", "不一致")])


def test_words_that_are_not_there_are_counted_and_told_at_the_beginning():
    _, lost, found = commented(docx(BODY), note(quotes=("没有的话",), names=("没有的名",)))
    assert (lost, found) == (1, [("a.docx#p1", "总体要求", "不一致")])


def test_several_comments_may_share_words():
    notes = [note(text, quotes=(quote,)) for text, quote in
             (("甲", "更新和加装电梯100台"), ("乙", "电梯"), ("丙", "100台，更新"), ("丁", "更新和加装电梯100台"))]
    _, _, found = commented(docx(BODY), *notes)
    assert sorted((text, words) for _, words, text in found) == [
        ("丁", "更新和加装电梯100台"), ("丙", "100台，更新"), ("乙", "电梯"), ("甲", "更新和加装电梯100台"),
    ]


def test_without_the_comments_the_file_is_the_original_part_by_part():
    own = f'<w:comment w:id="3" w:author="某局">{p("含不含？")}</w:comment>'
    body = BODY + p('<w:commentRangeStart w:id="3"/>', "末段100个", '<w:commentRangeEnd w:id="3"/>',
                    '<w:r><w:commentReference w:id="3"/></w:r>', "<w:r><w:tab/><w:t>尾</w:t></w:r>")
    data = docx(body, comments=own, more={"word/media/picture.bin": b"\x00\x01"})
    notes = [note(quotes=(quote,)) for quote in ("电梯100台", "末段100", "个\t尾", "主题公园1家", "100台")]
    content, lost, _ = commented(data, *notes)
    before, after = parts(data), parts(content)
    assert lost == 0
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml", "word/comments.xml"}
    kept = ("3",)
    assert without_comments(after["word/document.xml"], kept) == without_comments(before["word/document.xml"], kept)
    comments = etree.fromstring(after["word/comments.xml"])
    for each in list(comments):
        if each.get(W + "id") not in kept:
            comments.remove(each)
    assert etree.tostring(comments, method="c14n") == etree.tostring(
        etree.fromstring(before["word/comments.xml"]), method="c14n"
    )
    assert [each.text for each in read_document(content, "a.docx").blocks
            if isinstance(each, Paragraph) and each.author == "某局"] == ["含不含？"]


def test_a_file_without_comments_gets_a_part_that_is_listed():
    data = docx(BODY)
    content, _, _ = commented(data, note(quotes=("电梯",)))
    before, after = parts(data), parts(content)
    assert set(after) - set(before) == {"word/comments.xml"}
    assert {name for name in before if before[name] != after[name]} == {
        "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml",
    }
    (comment,) = etree.fromstring(after["word/comments.xml"])
    assert (comment.get(W + "author"), comment.get(W + "date")) == ("审核", DATE)
    assert b"comments+xml" in after["[Content_Types].xml"]


def test_words_in_a_box_get_no_comment():
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('更新电梯100台')}</w:txbxContent></v:textbox></w:pict></w:r>"
    _, lost, found = commented(docx(p("正文", box)), note(quotes=("更新电梯100台",)))
    assert (lost, found) == (1, [("a.docx#p1", "正文", "不一致")])


def test_equal_input_makes_equal_bytes():
    notes = [note(quotes=("电梯",))]
    assert annotated(docx(BODY), "a.docx", notes, "审核", DATE) == annotated(docx(BODY), "a.docx", notes, "审核", DATE)


ROWS = (
    f'<sheetData><row r="1">{cell("A1", "指标")}{cell("B1", "市指标")}{cell("C1", "区指标")}</row>'
    f'<row r="2">{cell("A2", "电梯")}{cell("B2", 100, 1)}{cell("C2", 100, 1)}</row></sheetData><pageMargins left="1"/>'
)


def test_a_cell_of_a_sheet_gets_one_comment_with_all_that_is_said():
    data = xlsx({"附件2": ROWS}, ["0&quot;台&quot;"])
    notes = [note(text, values=("100台",), names=("电梯",), heads=("区",)) for text in ("甲", "乙")]
    content, lost, found = commented(data, *notes, name="a.xlsx")
    assert (lost, found) == (0, [("a.xlsx#附件2!C2", "100台", "审核 2024-06-18\n甲\n\n乙")])
    before, after = parts(data), parts(content)
    assert set(after) - set(before) == {
        "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels",
    }
    assert {name for name in before if before[name] != after[name]} == {
        "xl/worksheets/sheet1.xml", "[Content_Types].xml",
    }
    sheet = etree.fromstring(after["xl/worksheets/sheet1.xml"])
    drawing = sheet.find(f"{{{SHEET}}}legacyDrawing")
    assert drawing is not None
    sheet.remove(drawing)
    assert etree.tostring(sheet, method="c14n", exclusive=True) == etree.tostring(
        etree.fromstring(before["xl/worksheets/sheet1.xml"]), method="c14n", exclusive=True
    )


def test_somebodys_comment_on_a_cell_stays_and_ours_stands_beside_it():
    comments = (
        f'{HEAD}<comments xmlns="{SHEET}"><authors><author>某局</author></authors><commentList><comment ref="A2" '
        'authorId="0"><text><t>含不含？</t></text></comment></commentList></comments>'
    )
    more = {"xl/comments1.xml": comments,
            "xl/worksheets/_rels/sheet1.xml.rels": relations(("rId1", "comments", "../comments1.xml"))}
    content, _, _ = commented(xlsx({"S": ROWS}, ["0"], more=more), note(quotes=("电梯",)), name="a.xlsx")
    blocks = read_document(content, "a.xlsx").blocks
    assert [(b.anchor, b.author, b.text) for b in blocks if isinstance(b, Paragraph)] == [
        ("a.xlsx#S!A2", "某局", "含不含？"), ("a.xlsx#S!B2", "审核", "审核 2024-06-18\n不一致"),
    ]


def test_openpyxl_reads_the_comments_of_a_sheet():
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.create_sheet("附件2")["B3"] = "电梯"
    book.save(out)
    content, _, _ = commented(out.getvalue(), note(quotes=("电梯",)), name="a.xlsx")
    comment = openpyxl.load_workbook(io.BytesIO(content))["附件2"]["B3"].comment
    assert comment is not None
    assert (comment.author, comment.text) == ("审核", "审核 2024-06-18\n不一致")


def test_other_formats_are_refused():
    with pytest.raises(InputError, match="can be put into"):
        annotated("更新100台".encode(), "a.txt", [note()], "审核", DATE)
