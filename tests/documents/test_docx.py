"""Word files: numbering, tracked changes, what hangs from the text, looks."""

import io
import zipfile

import pytest

from auditor.documents.model import Grid, Paragraph
from auditor.documents.read import read_document
from tests.documents.made import WORD, archive, docx, level, numbered, numbering, p, r, tbl, tc, tr


def read(body, view="final", **parts):
    return read_document(docx(body, **parts), "a.docx", view)


def texts(body, view="final", **parts):
    return [block.text for block in read(body, view, **parts).blocks if isinstance(block, Paragraph)]


CHAPTERS = numbering(
    level(0, "chineseCountingThousand", "%1、"), level(1, "chineseCounting", "（%2）"), level(2, "decimal", "%1.%2.%3",
                                                                                   more="<w:isLgl/>"),
)


def test_automatic_numbers_stand_before_the_text_and_begin_anew_below_each_heading():
    body = "".join((
        p("总体要求", a=numbered(1)), p("指导思想", a=numbered(1, 1)), p("工作目标", a=numbered(1, 1)),
        p("重点任务", a=numbered(1)), p("更新行动", a=numbered(1, 1)), p("细目", a=numbered(1, 2)),
    ))
    assert texts(body, numbering=CHAPTERS) == [
        "一、总体要求", "（一）指导思想", "（二）工作目标", "二、重点任务", "（一）更新行动", "2.1.1细目",
    ]


def test_the_number_is_told_apart_from_the_text():
    (block,) = read(p("总体要求", a=numbered(1)), numbering=CHAPTERS).blocks
    assert block == Paragraph("a.docx#p1", "一、总体要求", number="一、")


def test_a_number_does_not_run_into_the_digits_behind_it():
    form = numbering(level(0, "decimal", "%1."))
    assert texts(p("2027年更新100台", a=numbered(1)), numbering=form) == ["1. 2027年更新100台"]


def test_a_part_below_no_heading_counts_as_one():
    body = p("指导思想", a=numbered(1, 1)) + p("重点任务", a=numbered(1))
    assert texts(body, numbering=CHAPTERS) == ["（一）指导思想", "二、重点任务"]


def test_a_list_begins_anew_where_it_is_told_to():
    uses = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    body = p("甲", a=numbered(1)) + p("乙", a=numbered(2)) + p("丙", a=numbered(2)) + p("丁", a=numbered(1))
    form = numbering(level(0, "decimal", "%1、"), uses=uses)
    assert texts(body, numbering=form) == ["1、甲", "5、乙", "6、丙", "7、丁"]


def test_a_level_may_go_on_over_headings():
    levels = level(0, "decimal", "%1、"), level(1, "decimal", "（%2）", more='<w:lvlRestart w:val="0"/>')
    body = "".join(p("项", a=numbered(1, at)) for at in (0, 1, 0, 1))
    assert texts(body, numbering=numbering(*levels)) == ["1、项", "（1）项", "2、项", "（2）项"]


def test_a_style_may_number_and_zero_takes_the_number_away():
    styles = (
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="标题样式"/><w:basedOn w:val="H1"/></w:style>'
    )
    style = '<w:pStyle w:val="H1"/>'
    body = p("总体", a=style) + p("无", a=style, b=numbered(0)) + p("重点", a='<w:pStyle w:val="H2"/>')
    blocks = read(body, numbering=CHAPTERS, styles=styles).blocks
    assert [(b.text, b.level, b.bold, b.style) for b in blocks if isinstance(b, Paragraph)] == [
        ("一、总体", 1, True, "heading 1"), ("无", 1, True, "heading 1"), ("二、重点", 1, True, "标题样式"),
    ]


CHANGE = 'w:id="1" w:author="某局" w:date="2024-01-01T00:00:00Z"'


def test_tracked_text_is_read_on_the_side_that_was_asked_for():
    body = p("新增主题公园", f"<w:del {CHANGE}><w:r><w:delText>2</w:delText></w:r></w:del>",
             f"<w:ins {CHANGE}>{r('1')}</w:ins>", "家")
    assert texts(body) == ["新增主题公园1家"]
    assert texts(body, "original") == ["新增主题公园2家"]
    document = read(body)
    assert document.changes == 2
    assert [words.zh for words in document.remarks] == [
        "“a.docx”有 2 处修订，按修订后的文字读取；读修订前的文字用 --view original"
    ]


def test_moved_text_stands_once():
    body = p("甲", f"<w:moveFrom {CHANGE}>{r('乙')}</w:moveFrom>", "丙", f"<w:moveTo {CHANGE}>{r('乙')}</w:moveTo>")
    assert texts(body) == ["甲丙乙"]
    assert texts(body, "original") == ["甲乙丙"]


def test_a_deleted_end_joins_two_paragraphs_and_is_not_numbered():
    ended = f"<w:rPr><w:del {CHANGE}/></w:rPr>"
    body = p("更新100", a=numbered(1), b=ended) + p("台", c=numbered(1)) + p("末", a=numbered(1))
    assert texts(body, numbering=CHAPTERS) == ["一、更新100台", "二、末"]
    assert texts(body, "original", numbering=CHAPTERS) == ["一、更新100", "二、台", "三、末"]


def test_inserted_numbering_is_not_there_before():
    inserted = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {CHANGE}/></w:numPr>'
    then = f'<w:pPrChange {CHANGE}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'
    assert texts(p("甲", a=inserted), "original", numbering=CHAPTERS) == ["甲"]
    assert texts(p("甲", a=numbered(1), b=then), "original", numbering=CHAPTERS) == ["甲"]
    assert texts(p("甲", a=inserted), numbering=CHAPTERS) == ["一、甲"]


def test_notes_and_comments_follow_the_paragraph_that_they_hang_from():
    notes = '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">' + p("保有量800个") + \
        "</w:footnote>"
    said = '<w:comment w:id="7" w:author="某局" w:date="2024-06-18T00:00:00Z">' + p("含不含？") + "</w:comment>"
    body = p("更新", '<w:commentRangeStart w:id="7"/>', "100台", '<w:commentRangeEnd w:id="7"/>',
             '<w:r><w:commentReference w:id="7"/></w:r>', '<w:r><w:footnoteReference w:id="2"/></w:r>') + p("末")
    assert read(body, footnotes=notes, comments=said).blocks == (
        Paragraph("a.docx#p1", "更新100台"),
        Paragraph("a.docx#comment1", "含不含？", "comment", anchor="a.docx#p1:3-6", author="某局",
                  date="2024-06-18T00:00:00Z"),
        Paragraph("a.docx#footnote1", "保有量800个", "footnote", anchor="a.docx#p1"),
        Paragraph("a.docx#p2", "末"),
    )


def test_a_box_that_is_kept_twice_is_read_once():
    inner = f"<w:txbxContent>{p('共印20份')}{p('内部')}</w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' + inner + "</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read(p("正文", box)).blocks == (
        Paragraph("a.docx#p1", "正文"), Paragraph("a.docx#box1", "共印20份\n内部", "box", anchor="a.docx#p1"),
    )


def test_wrappers_fields_and_signs_are_read_as_they_show():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF 99 </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("附件2") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    sign = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
    body = p(f"<w:hyperlink>{r('见')}</w:hyperlink>", field, f"<w:sdt><w:sdtContent>{r('之')}</w:sdtContent></w:sdt>",
             sign, "85%", "<w:r><w:tab/></w:r>", "甲", "<w:r><w:br/></w:r>", "乙",
             '<w:r><w:br w:type="page"/></w:r>', "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>")
    assert texts(body) == ["见附件2之≥85%\t甲\n乙x"]


def test_hidden_text_is_not_read_and_told():
    document = read(p("更新", r("旧", "<w:vanish/>"), "100台"))
    assert [b.text for b in document.blocks if isinstance(b, Paragraph)] == ["更新100台"]
    assert [words.zh for words in document.remarks] == ["“a.docx”有 1 处隐藏文字，未读取"]


def test_text_that_is_struck_through_counts_as_deleted_and_is_told():
    body = p("更新", r("90", "<w:strike/>"), r("80", '<w:strike w:val="false"/>'), "台")
    document = read(body)
    assert [b.text for b in document.blocks if isinstance(b, Paragraph)] == ["更新80台"]
    assert [words.zh for words in document.remarks] == ["“a.docx”有 1 处文字带删除线，按已删除处理，未读取"]
    assert texts(body, "original") == ["更新9080台"]


def test_looks_are_kept_as_hints():
    body = p(r("标题", "<w:b/>"), a='<w:jc w:val="center"/>') + p("正文", a='<w:outlineLvl w:val="1"/>') + \
        p(r("半", "<w:b/>"), "句")
    assert [(b.bold, b.centred, b.level) for b in read(body).blocks if isinstance(b, Paragraph)] == [
        (True, True, 0), (False, False, 2), (False, False, 0),
    ]


def test_empty_paragraphs_count_but_are_no_blocks():
    assert [block.place for block in read(p("甲") + p() + p("乙")).blocks] == ["a.docx#p1", "a.docx#p3"]


@pytest.mark.parametrize("name", ["转换.doc", "无后缀.xyz"])
def test_a_wrong_suffix_is_told_and_the_content_read(name):
    document = read_document(docx(p("甲")), name)
    assert document.format == "docx"
    assert document.remarks[0].zh.startswith(f"“{name}”的后缀是 .")


def test_the_strict_variant_reads_alike():
    data = docx(p("甲", a=numbered(1)), numbering=CHAPTERS)
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    strict = {name: part.replace(WORD.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
              for name, part in parts.items()}
    assert read_document(archive(strict), "a.docx").blocks == read_document(data, "a.docx").blocks


def test_a_table_is_one_block_among_the_paragraphs():
    first, grid, last = read(p("前") + tbl(tr(tc("甲"), tc("乙"))) + p("后")).blocks
    assert isinstance(grid, Grid)
    assert (first.place, grid.place, last.place) == ("a.docx#p1", "a.docx#t1", "a.docx#p2")
