"""Web pages: one copy of the document, without the page around it."""

from base64 import b64encode

import pytest

from auditor.documents.model import Cell, Grid, Paragraph
from auditor.documents.read import read_document

LONG = "到2027年，更新和加装电梯100台，更新供水设施40套、环卫设备100台套，新能源公交车占比达80%。" * 20
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>标题 2024</title><script>var a="2024年99台";</script>
<style>.copy{{display:none}} @media print{{.text{{display:none}}}}</style></head><body>
<div class="nav"><ul><li>首页</li><li>政务公开 2024</li></ul></div>
<table><tr><td>索引号：</td><td>01105619X/2024</td><td>发布日期：</td><td>2024年06月18日</td></tr>
<tr><td>文号：</td><td>某政发〔2024〕9号</td><td>浏览次数：</td><td>1050次</td></tr></table>
<h1>某区行动方案</h1>
<div class="text" id="zoom"><p>浏览次数：1050次</p><h2>一、总体要求</h2><p style="text-align:center"><b>工作目标</b></p>
<p>&nbsp;&nbsp;{LONG}</p><p>数控化率超过<span>84</span><span>.5</span>%。<br>第二行</p>
<table><thead><tr><th rowspan="2">指标</th><th colspan="2">区指标</th></tr>
<tr><th>2024年</th><th>2027年</th></tr></thead>
<tr><td>电<br/>梯</td><td>/</td><td><p>100台</p></td></tr></table></div>
<div class="copy"><p>{LONG}</p></div><div style="display: none">隐藏 3000个</div>
<div class="footer">ICP备2024000001号</div></body></html>"""


def test_a_page_is_read_once_and_without_its_furniture():
    document = read_document(PAGE.encode(), "a.html")
    assert document.blocks == (
        Paragraph("a.html#h1", "某区行动方案", level=1),
        Paragraph("a.html#p2", "一、总体要求", level=2),
        Paragraph("a.html#p3", "工作目标", bold=True, centred=True),
        Paragraph("a.html#p4", LONG),
        Paragraph("a.html#p5", "数控化率超过84.5%。"),
        Paragraph("a.html#p6", "第二行"),
        Grid("a.html#t1", (
            (Cell("a.html#t1/r1/c1", "指标", 2, 1, bold=True), Cell("a.html#t1/r1/c2", "区指标", 1, 2, bold=True),
             Cell("a.html#t1/r1/c3", "区指标", filled_from="a.html#t1/r1/c2", bold=True)),
            (Cell("a.html#t1/r2/c1", "指标", filled_from="a.html#t1/r1/c1", bold=True),
             Cell("a.html#t1/r2/c2", "2024年", bold=True), Cell("a.html#t1/r2/c3", "2027年", bold=True)),
            (Cell("a.html#t1/r3/c1", "电\n梯"), Cell("a.html#t1/r3/c2", "/"), Cell("a.html#t1/r3/c3", "100台")),
        ), headers=2),
    )
    assert [words.zh for words in document.remarks] == ["“a.html”的网页导航、浏览次数等 3 处不属于文件，未读取"]


def test_a_long_part_that_stands_twice_is_read_once():
    page = f"<html><body><p>第一段</p><p>{LONG}</p><hr><p>第一段</p><p>{LONG}</p></body></html>"
    document = read_document(page.encode(), "a.html")
    assert [b.text for b in document.blocks if isinstance(b, Paragraph)] == ["第一段", LONG]
    assert [words.zh for words in document.remarks] == ["“a.html”重复的 2 段只读一次"]


def test_short_lines_that_stand_twice_are_kept():
    page = "<html><body><p>（牵头单位：某局）</p><p>甲</p><p>（牵头单位：某局）</p></body></html>"
    assert len(read_document(page.encode(), "a.html").blocks) == 3


@pytest.mark.parametrize(("declared", "encoding"), [("gb2312", "gb18030"), ("utf-8", "utf-8"), ("", "gb18030")])
def test_the_encoding_is_the_declared_one_or_one_that_fits(declared, encoding):
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    page = f"<html><head>{meta}</head><body><p>更新100台</p></body></html>"
    assert read_document(page.encode(encoding), "a.html").blocks == (Paragraph("a.html#p1", "更新100台"),)


def test_a_table_that_frames_the_text_is_no_grid():
    page = f"<html><body><table><tr><td>边</td><td><p>{LONG * 2}</p><p>第二段</p></td></tr></table></body></html>"
    assert not any(isinstance(block, Grid) for block in read_document(page.encode(), "a.html").blocks)


def test_a_page_that_waits_hidden_for_its_scripts_is_read():
    page = "<html><body style='visibility: hidden'><p>更新100台</p><p style='display: none'>隐</p></body></html>"
    assert read_document(page.encode(), "a.html").blocks == (Paragraph("a.html#p1", "更新100台"),)


def test_a_line_end_of_the_source_is_no_space_between_characters():
    page = "<html><body><p>更新和加装\n   电梯 100 台</p></body></html>"
    assert read_document(page.encode(), "a.html").blocks == (Paragraph("a.html#p1", "更新和加装电梯 100 台"),)


def test_the_numbers_of_a_list_are_those_that_a_browser_shows():
    page = (
        '<html><body><ol start="2"><li>更新电梯</li><li>2027年完成</li></ol>'
        '<ol style="list-style-type: cjk-ideographic">'
        "<li>总体要求</li></ol><ul><li>无号</li></ul></body></html>"
    )
    assert [(b.number, b.text) for b in read_document(page.encode(), "a.html").blocks if isinstance(b, Paragraph)] == [
        ("2.", "2.更新电梯"), ("3.", "3. 2027年完成"), ("一、", "一、总体要求"), ("", "无号"),
    ]


def test_a_page_that_was_saved_with_its_pictures_is_read():
    page = "<html><body><p>更新100台</p></body></html>".encode("gb18030")
    saved = (
        b'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
        b"--x\r\n"
        b'Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: base64\r\n\r\n' + b64encode(page)
        + b"\r\n--x\r\nContent-Type: image/png\r\n\r\n12345\r\n--x--\r\n"
    )
    assert read_document(saved, "a.mht").blocks == (Paragraph("a.mht#p1", "更新100台"),)


@pytest.mark.parametrize(
    "words", [
        "索 引 号：01105619X/2024-07678", "发布日期： 2024年06月18日", "【字体：大 中 小】", "来源：某区发改局",
        "浏览量：1283",
    ],
)
def test_the_card_of_a_page_is_no_text(words):
    page = f"<html><body><ul><li>{words}</li></ul><p>更新100台</p></body></html>"
    blocks = read_document(page.encode(), "a.html").blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["更新100台"]


@pytest.mark.parametrize(
    "words", ["指标来源：统计年鉴，2023年为800个，到2027年达到3000个", "有效性评价：100%", "主要任务：更新100台"]
)
def test_text_that_only_begins_alike_is_text(words):
    page = f"<html><body><p>{words}</p></body></html>"
    assert len(read_document(page.encode(), "a.html").blocks) == 1
