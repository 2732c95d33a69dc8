"""Tables of Word files as grids."""

from auditor.documents.model import Cell, Grid, Paragraph
from auditor.documents.read import read_document
from tests.documents.made import docx, level, numbered, numbering, p, tbl, tc, tr

SPAN = '<w:gridSpan w:val="2"/>'
FIRST, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
CHANGE = 'w:id="1" w:author="某局"'


def grids(body, view="final", **parts):
    return [block for block in read_document(docx(body, **parts), "a.docx", view).blocks if isinstance(block, Grid)]


def words(grid):
    return [[cell.text for cell in row] for row in grid.rows]


def test_merged_cells_reach_over_their_positions_and_fill_them():
    (grid,) = grids(tbl(
        tr(tc("指标", FIRST), tc("区指标", SPAN), properties="<w:tblHeader/>"),
        tr(tc("", GOES_ON), tc("2024年"), tc("2027年")), tr(tc("电梯"), tc("/"), tc("100台")),
    ))
    assert grid == Grid("a.docx#t1", (
        (Cell("a.docx#t1/r1/c1", "指标", 2, 1), Cell("a.docx#t1/r1/c2", "区指标", 1, 2),
         Cell("a.docx#t1/r1/c3", "区指标", filled_from="a.docx#t1/r1/c2")),
        (Cell("a.docx#t1/r2/c1", "指标", filled_from="a.docx#t1/r1/c1"), Cell("a.docx#t1/r2/c2", "2024年"),
         Cell("a.docx#t1/r2/c3", "2027年")),
        (Cell("a.docx#t1/r3/c1", "电梯"), Cell("a.docx#t1/r3/c2", "/"), Cell("a.docx#t1/r3/c3", "100台")),
    ), headers=2)


def test_a_short_row_is_filled_up_with_blanks():
    (grid,) = grids(tbl(tr(tc("甲"), tc("乙"), tc("丙")), tr(tc("丁"), properties='<w:gridBefore w:val="1"/>')))
    assert words(grid) == [["甲", "乙", "丙"], ["", "丁", ""]]


def test_a_cell_that_goes_on_with_nothing_above_stands_for_itself():
    (grid,) = grids(tbl(tr(tc("甲", GOES_ON), tc("乙"))))
    assert words(grid) == [["甲", "乙"]]


def test_the_old_way_of_merging_across_is_read_too():
    (grid,) = grids(tbl(tr(tc("甲", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("乙"))))
    assert words(grid) == [["甲", "甲", "乙"]]


def test_paragraphs_of_a_cell_are_lines_and_numbers_of_rows_are_counted():
    form = numbering(level(0, "decimal", "%1"))
    (grid,) = grids(tbl(*(tr(tc(p(a=numbered(1))), tc(p("指标") + p("类型"))) for _ in range(2))), numbering=form)
    assert words(grid) == [["1", "指标\n类型"], ["2", "指标\n类型"]]


def test_a_table_in_a_cell_follows_the_outer_one():
    inner = tbl(tr(tc("内"), tc("100台")))
    outer, nested = grids(tbl(tr(tc("外"), tc(p("格") + inner + p("尾")))))
    assert words(outer) == [["外", "格\n尾"]]
    assert (nested.place, words(nested)) == ("a.docx#t1/r1/c2/t1", [["内", "100台"]])


def test_tracked_rows_are_there_in_one_view_only():
    body = tbl(tr(tc("甲"), tc("1台")), tr(tc("乙"), tc("2台"), properties=f"<w:ins {CHANGE}/>"),
               tr(tc("丙"), tc("3台"), properties=f"<w:del {CHANGE}/>"))
    assert [words(grids(body, view)[0]) for view in ("final", "original")] == [
        [["甲", "1台"], ["乙", "2台"]], [["甲", "1台"], ["丙", "3台"]],
    ]


def test_a_comment_in_a_cell_names_its_characters():
    said = f'<w:comment w:id="1" w:author="某局">{p("核")}</w:comment>'
    marked = p("更新", '<w:commentRangeStart w:id="1"/>', "100台", '<w:commentRangeEnd w:id="1"/>',
               '<w:r><w:commentReference w:id="1"/></w:r>')
    document = read_document(docx(tbl(tr(tc(p("前") + marked), tc("乙"))), comments=said), "a.docx")
    assert document.blocks[1] == Paragraph(
        "a.docx#comment1", "核", "comment", anchor="a.docx#t1/r1/c1:5-8", author="某局"
    )


def test_rows_and_cells_inside_content_controls_are_read():
    row = f"<w:sdt><w:sdtContent>{tr(tc('甲'), f'<w:sdt><w:sdtContent>{tc(chr(20057))}</w:sdtContent></w:sdt>')}" \
        "</w:sdtContent></w:sdt>"
    (grid,) = grids(tbl(row))
    assert words(grid) == [["甲", "乙"]]
