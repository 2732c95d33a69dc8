"""Files that are broken, huge or made to do harm: one sentence, quickly, without fetching anything."""

import io
import time
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.documents.model import Paragraph
from auditor.documents.read import read_document
from auditor.problem import InputError
from tests.documents.made import SPACES, archive, cell, docx, p, pdf, relations, tbl, tc, tr, xlsx

SECONDS = 2.0   # of this process: what other programs take is not ours


def refusal(data, name="a.docx"):
    """What is said, in Chinese, and how long it took."""
    start = time.process_time()
    with pytest.raises(InputError) as caught:
        read_document(data, name)
    assert time.process_time() - start < SECONDS
    (problem,) = caught.value.problems
    assert problem.words.en != problem.words.zh
    return problem.words.zh


def with_document(content):
    data = docx(p("甲"))
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    return archive({**parts, "word/document.xml": content})


def test_a_bomb_is_measured_while_it_is_unpacked():
    data = with_document(b" " * (60 << 20))
    tracemalloc.start()
    assert refusal(data) == "“a.docx”解压后过大，不像一份文件，未读取：请核对来源"
    assert tracemalloc.get_traced_memory()[1] < 200 << 20
    tracemalloc.stop()


def test_millions_of_elements_are_no_document():
    assert "解压后过大" in refusal(with_document(b"<w>" + b"<a/>" * 4_000_000 + b"</w>"))


@pytest.mark.parametrize("declared", [
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>',
    "<!DOCTYPE a [" + "".join(f'<!ENTITY x{at} "{f"&x{at - 1};" * 10 if at else "ha"}">' for at in range(12)) + "]>",
])
def test_entities_are_refused_and_never_looked_up(declared):
    body = f"<w:document {SPACES}><w:body><w:p><w:r><w:t>&x;&x11;</w:t></w:r></w:p></w:body></w:document>"
    said = refusal(with_document(declared + body))
    assert said.startswith(("“a.docx”的 word/document.xml 中声明了 XML 实体", "“a.docx”已损坏"))


def test_links_to_the_outside_are_told_and_not_followed():
    links = [("rIdX", "image", "http://127.0.0.1:9/picture.png"), ("rIdH", "hyperlink", "http://127.0.0.1:9/")]
    data = docx(p("甲"), links=links)
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    place = "word/_rels/document.xml.rels"
    parts[place] = parts[place].replace(b'9/picture.png"', b'9/picture.png" TargetMode="External"').replace(
        b'9/"', b'9/" TargetMode="External"'
    )
    document = read_document(archive(parts), "a.docx")
    assert document.blocks == (Paragraph("a.docx#p1", "甲"),)
    assert [words.zh for words in document.remarks] == ["“a.docx”引用了外部文件 1 个，未读取"]


def test_a_part_outside_of_the_archive_is_not_read():
    assert "不完整" in refusal(archive({
        "word/x": "", "_rels/.rels": relations(("rId1", "officeDocument", "../../../../etc/passwd")),
    }))


def test_broken_xml_is_told_with_its_line():
    assert refusal(with_document("<w>\n<a>\n</w>")) == (
        "“a.docx”已损坏（word/document.xml 第 3 行不是完整的 XML）：请用办公软件打开并重新保存"
    )


def test_a_broken_archive_is_told():
    assert "无法解压" in refusal(docx(p("甲"))[:-40])
    data = bytearray(docx(p("甲" * 500)))
    data[len(data) // 2 - 40:len(data) // 2 + 40] = b"\x00" * 80
    with pytest.raises(InputError):
        read_document(bytes(data), "a.docx")


def test_a_table_of_too_many_cells_is_told():
    wide = tbl(*([tr(tc(p(), '<w:gridSpan w:val="63"/>'))] * 5000))
    assert refusal(docx(wide)) == "“a.docx”的表格超过 100000 个单元格，未读取：请只保留需要审核的表"


def test_a_sheet_of_a_million_cells_is_told():
    rows = "".join(f'<row r="{at}">{f"<c><v>{at}</v></c>" * 10}</row>' for at in range(1, 60_000))
    assert "单元格" in refusal(xlsx({"S": f"<sheetData>{rows}</sheetData>"}), "a.xlsx")


def test_far_apart_cells_make_no_huge_grid():
    rows = f'<sheetData><row r="1">{cell("A1", 1)}</row><row r="1048576">{cell("XFD1048576", 2)}</row></sheetData>'
    start = time.process_time()
    read_document(xlsx({"S": rows}), "a.xlsx")
    assert time.process_time() - start < SECONDS


def test_macros_are_told_and_not_run():
    data = docx(p("甲"), more={"word/vbaProject.bin": b"\x00"})
    assert [words.zh for words in read_document(data, "a.docm").remarks] == ["“a.docm”含有宏，未运行"]


def test_encrypted_files_are_told():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 600
    assert refusal(ole) == "“a.docx”已加密：请用密码打开，另存为不加密的文件再导入"


def test_tables_in_tables_end_somewhere():
    inner = p("1台")
    for _ in range(40):
        inner = tbl(tr(tc(inner + p(), "")))
    start = time.process_time()
    read_document(docx(inner), "a.docx")
    assert time.process_time() - start < SECONDS
    for _ in range(300):
        inner = tbl(tr(tc(inner + p(), "")))
    refusal(docx(inner))


def test_elements_in_elements_of_a_page_end_somewhere():
    page = b"<html><body>" + b"<div>" * 100_000 + "更新100台".encode() + b"</div>" * 100_000
    start = time.process_time()
    with suppress(InputError):
        read_document(page, "a.html")
    assert time.process_time() - start < SECONDS


def test_spans_of_a_page_are_bounded():
    page = '<html><body><table><tr><td colspan="99999" rowspan="99999">甲</td><td>乙</td></tr></table></body></html>'
    read_document(page.encode(), "a.html")
    rows = '<tr><td colspan="1000">甲</td><td>1</td></tr>' * 1000
    assert "单元格" in refusal(f"<html><body><table>{rows}</table></body></html>".encode(), "a.html")


def test_other_files_are_told(tmp_path: Path):
    assert "压缩包" in refusal(archive({"a.txt": "1"}), "a.docx")
    assert "图片" in refusal(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "a.pdf")
    assert "不是文本" in refusal(b'<?xml version="1.0"?><data><a>1</a></data>', "a.txt")
    assert "空文件" in refusal(b"", "a.docx")
    with pytest.raises(InputError, match="does not exist"):
        read_document(tmp_path / "none.docx", "none.docx")
    with pytest.raises(InputError, match="is a folder"):
        read_document(tmp_path, "folder")


SOUND = {
    "a.docx": docx(p("更新100台") + tbl(tr(tc("甲"), tc("1")))),
    "a.xlsx": xlsx({"S": f'<sheetData><row r="1">{cell("A1", "甲")}{cell("B1", 5)}</row></sheetData>'}),
    "a.html": "<html><body><p>更新100台</p><table><tr><td>甲</td><td>1</td></tr></table></body></html>".encode(),
    "a.pdf": pdf([("text", 90, 80, "更新100台"), ("box", 90, 100, 190, 120)]),
    "a.txt": "更新100台\n甲\t1\n乙\t2".encode(),
}


@given(st.sampled_from(sorted(SOUND)), st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_happens_to_a_file_it_is_read_or_refused(name, data):
    content = bytearray(SOUND[name])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 1))
        if data.draw(st.booleans()):
            content[at] = data.draw(st.integers(0, 255))
        else:
            del content[at:at + data.draw(st.integers(1, 40))]
        if not content:
            break
    with suppress(InputError):
        read_document(bytes(content), name)


XML = st.recursive(
    st.sampled_from([
        "甲", "<w:tab/>", "<w:br/>", '<w:sym w:char="F0B3"/>', '<w:fldChar w:fldCharType="end"/>', "<w:vMerge/>",
    ]),
    lambda inner: st.builds(
        lambda tag, held: f"<w:{tag}>{''.join(held)}</w:{tag}>",
        st.sampled_from(["p", "r", "t", "tbl", "tr", "tc", "tcPr", "pPr", "rPr", "ins", "del", "sdt", "sdtContent",
                         "numPr", "txbxContent", "hyperlink", "moveFrom"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@given(XML)
@settings(max_examples=200, deadline=None)
def test_any_order_of_elements_is_read(body):
    read_document(docx(body), "a.docx")


def test_the_sheet_of_a_workbook_may_hold_anything():
    cells = '<c r="??" t="s"><v>-1</v></c><c s="99999"><v>1e400</v></c><c t="b"><v/></c>'
    merged = '<mergeCells><mergeCell ref="B:A"/><mergeCell ref="Z9:A1"/></mergeCells>'
    read_document(xlsx({"S": f'<sheetData><row r="x">{cells}</row></sheetData>{merged}'}), "a.xlsx")
