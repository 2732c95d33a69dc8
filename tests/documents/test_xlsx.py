"""Excel files: values as shown, merged cells, what is hidden."""

from auditor.documents.model import Cell, Grid, Paragraph
from auditor.documents.read import read_document
from tests.documents.made import HEAD, SHEET, cell, relations, xlsx

ROWS = (
    '<cols><col min="4" max="4" hidden="1"/></cols><sheetData>'
    f'<row r="2">{cell("B2", "指标")}{cell("C2", "2027年")}{cell("D2", "备注")}</row>'
    f'<row r="3" hidden="1">{cell("B3", "旧指标")}{cell("C3", 5)}</row>'
    f'<row r="4">{cell("B4", "电梯")}{cell("C4", 100, 1)}</row>'
    f'<row r="6">{cell("B6", "普及率")}<c r="C6" s="2"><v>0.84499999999999997</v></c><c r="D6"><f>SUM(C4)</f></c></row>'
    "</sheetData>"
)


def test_cells_are_read_as_shown_with_the_number_behind_them():
    document = read_document(xlsx({"附件2": ROWS}, ['0&quot;台&quot;', "0%"]), "a.xlsx")
    (grid,) = document.blocks
    assert isinstance(grid, Grid)
    assert (grid.place, grid.title) == ("a.xlsx#附件2", "附件2")
    assert grid.rows[2:] == (
        (Cell("a.xlsx#附件2!B4", "电梯"), Cell("a.xlsx#附件2!C4", "100台", stored="100"),
         Cell("a.xlsx#附件2!D4", "", hidden=True)),
        (Cell("a.xlsx#附件2!B6", "普及率"), Cell("a.xlsx#附件2!C6", "85%", stored="0.845"),
         Cell("a.xlsx#附件2!D6", "", hidden=True)),
    )


def test_what_is_hidden_or_not_computed_is_told_and_marked():
    document = read_document(xlsx({"附件2": ROWS}, ["0", "0"]), "a.xlsx")
    (grid,) = document.blocks
    assert isinstance(grid, Grid)
    assert [cell.place for row in grid.rows for cell in row if cell.hidden and cell.text] == [
        "a.xlsx#附件2!D2", "a.xlsx#附件2!B3", "a.xlsx#附件2!C3",
    ]
    assert [words.zh for words in document.remarks] == [
        "“a.xlsx”的工作表“附件2”有 1 个隐藏行：3",
        "“a.xlsx”的工作表“附件2”有 1 个隐藏列：D",
        "“a.xlsx”的工作表“附件2”有 1 个公式没有保存结果，未读取：D6；请用 Excel 打开并保存一次",
    ]


def test_merged_cells_fill_their_area():
    rows = (
        f'<sheetData><row r="1">{cell("A1", "区指标")}</row>'
        f'<row r="2">{cell("A2", "2024年")}{cell("B2", "2027年")}</row></sheetData>'
        '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:XFD1048576"/></mergeCells>'
    )
    (grid,) = read_document(xlsx({"S": rows}), "a.xlsx").blocks
    assert isinstance(grid, Grid)
    assert grid.rows[0] == (
        Cell("a.xlsx#S!A1", "区指标", 1, 2), Cell("a.xlsx#S!B1", "区指标", filled_from="a.xlsx#S!A1"),
    )


def test_sheets_come_in_their_order_and_a_hidden_one_is_told():
    sheets = {name: f'<sheetData><row r="1">{cell("A1", name)}</row></sheetData>' for name in ("正表", "底稿")}
    document = read_document(xlsx(sheets, hidden=["底稿"]), "a.xlsx")
    assert [(b.place, b.rows[0][0].hidden) for b in document.blocks if isinstance(b, Grid)] == [
        ("a.xlsx#正表", False), ("a.xlsx#底稿", True),
    ]
    assert [words.en for words in document.remarks] == ['sheet "底稿" of "a.xlsx" is hidden; its cells are marked']


def test_comments_of_cells_are_read():
    comments = (
        f'{HEAD}<comments xmlns="{SHEET}"><authors><author>某局</author></authors><commentList><comment ref="A1" '
        'authorId="0"><text><r><t>含</t></r><r><t>不含？</t></r></text></comment></commentList></comments>'
    )
    more = {
        "xl/comments1.xml": comments,
        "xl/worksheets/_rels/sheet1.xml.rels": relations(("rId1", "comments", "../comments1.xml")),
    }
    rows = f'<sheetData><row r="1">{cell("A1", 3)}</row></sheetData>'
    assert read_document(xlsx({"S": rows}, more=more), "a.xlsx").blocks[1] == Paragraph(
        "a.xlsx#S/comment1", "含不含？", "comment", anchor="a.xlsx#S!A1", author="某局"
    )


def test_shared_texts_leave_out_reading_aids():
    more = {
        "xl/sharedStrings.xml":
            f'{HEAD}<sst xmlns="{SHEET}"><si><t>东京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si></sst>',
        "xl/_rels/workbook.xml.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml")
        ),
    }
    rows = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>99</v></c></row></sheetData>'
    (grid,) = read_document(xlsx({"S": rows}, more=more), "a.xlsx").blocks
    assert isinstance(grid, Grid)
    assert [cell.text for cell in grid.rows[0]] == ["东京"]
