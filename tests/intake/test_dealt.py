"""Tables of pages read as text column behind column: their rows by the word that each has once."""

from auditor.documents.model import Grid
from auditor.documents.read import read_document
from auditor.intake.layout.dealt_names import NameLine, named
from auditor.intake.layout.lines import lines_of
from tests.intake.reading import accounts, told

PLAN = "东川市绿色发展规划（2021—2025年）\n二、主要目标\n"
END = "\n三、主要任务\n推进各项工作，确保完成。\n"


def rows(text: str) -> list[tuple[str, ...]]:
    """The rows of the first table of a text, without those of its header."""
    grids = [block for block in lines_of(read_document(text.encode(), "d.txt")) if isinstance(block, Grid)]
    told = grids[0].rows[1:] if grids else ()
    return [tuple(cell.text.replace("\n", "") for cell in row if cell.text) for row in told]


COLUMNS = (
    "“十四五”主要指标\n序号\n\n指标\n2020 年\n2025 年\n\n属性\n\n1\n2\n3\n4\n\n"
    "森林覆盖率（%）\n森林蓄积量（亿立方米）\n湿地保护率（%）\n林草产业总产值（亿元）\n\n"
    "42\n42.5\n3.47\n3.81\n40.3 40.8\n883.2 900\n\n约束性\n约束性\n预期性\n预期性\n"
)


def test_names_values_and_words_each_in_a_block() -> None:
    assert rows(PLAN + COLUMNS + END) == [
        ("1", "森林覆盖率（%）", "42", "42.5", "约束性"),
        ("2", "森林蓄积量（亿立方米）", "3.47", "3.81", "约束性"),
        ("3", "湿地保护率（%）", "40.3", "40.8", "预期性"),
        ("4", "林草产业总产值（亿元）", "883.2", "900", "预期性"),
    ]
    assert [(name, year, number) for name, year, _, number, _ in told(PLAN + COLUMNS + END)] == [
        ("森林覆盖率", 2025, "42.5"), ("森林蓄积量", 2025, "381000000"),
        ("湿地保护率", 2025, "40.8"), ("林草产业总产值", 2025, "90000000000"),
    ]


def test_of_a_table_whose_names_stand_apart_the_targets_say_so() -> None:
    grids = [block for block in lines_of(read_document((PLAN + COLUMNS).encode(), "d.txt")) if isinstance(block, Grid)]
    assert [grid.made for grid in grids] == ["dealt"]


def test_every_number_of_such_a_table_is_accounted_for() -> None:
    assert [text for text, sort in accounts(PLAN + COLUMNS + END) if sort == "unresolved"] == []
    figures = {text for text, _ in accounts(PLAN + COLUMNS + END)}
    assert {"42", "42.5", "3.47", "3.81", "40.3", "40.8", "883.2", "900", "1", "4"} <= figures


def test_values_column_behind_column() -> None:
    text = (
        "主要指标表\n指标\n单位\n\n甲地覆盖率\n乙地普及率\n丙地利用率\n\n%\n%\n%\n\n2020年\n\n10\n20\n30\n\n2025年\n\n15\n25\n35\n\n"
        "属性\n\n预期性\n预期性\n约束性\n"
    )
    assert rows(PLAN + text + END) == [
        ("甲地覆盖率", "%", "10", "15", "预期性"), ("乙地普及率", "%", "20", "25", "预期性"),
        ("丙地利用率", "%", "30", "35", "约束性"),
    ]


def test_names_behind_the_values_of_their_page_and_the_header_behind_the_table() -> None:
    text = (
        "主要指标\n序号\n\n指标名称\n\n56\n\n57\n\n约束性\n\n50\n\n≥54\n\n约束性\n\n71\n\n73 左右\n\n预期性\n\n"
        "1\n\n森林覆盖率\n（%）\n\n"
        "2\n\n森林蓄积量（万\n立方米）\n\n3\n\n草原综合植被盖\n度（%）\n\n2020 年\n\n2025 年\n\n指标属性\n"
    )
    assert rows(PLAN + text + END) == [
        ("1", "森林覆盖率（%）", "56", "57", "约束性"), ("2", "森林蓄积量（万立方米）", "50", "≥54", "约束性"),
        ("3", "草原综合植被盖度（%）", "71", "73左右", "预期性"),
    ]


def test_a_number_of_the_page_inside_of_a_table_is_no_value() -> None:
    prose = "".join("各级各部门要按照职责分工抓好落实。\n" * 30 + f"{page}\n" for page in range(1, 5))
    table = COLUMNS.replace("3.47\n", "3.47\n\n5\n\n")
    assert rows(PLAN + prose + "各级各部门抓好落实。\n" * 20 + table + END)[1] == (
        "2", "森林蓄积量（亿立方米）", "3.47", "3.81", "约束性"
    )


def test_a_table_that_lacks_a_value_is_left_as_it_is() -> None:
    assert rows(PLAN + COLUMNS.replace("3.47\n", "") + END) == []


def line(text: str, row: int = 0, gap: bool = False) -> NameLine:
    """A line of names without a mark."""
    return NameLine(text, row, gap, False)


def test_a_label_of_a_group_is_in_no_name() -> None:
    lines = [
        line("受污染耕地安全利用率"), line("环境", 1, True), line("重点建设用地安全利用率", 1),
        line("农村生活污水治理率", 2, True),
    ]
    assert named(lines, 3, False) == [(0, 1), (2, 3), (3, 4)]


def test_names_that_cannot_be_as_many_as_the_rows() -> None:
    assert named([line("覆盖率"), line("普及率")], 3, True) is None


def test_lines_outside_of_boxes_have_a_margin_of_their_own() -> None:
    body = (
        "聚焦重点用能行业和用能领域，分业施策，分类推进，到\n"
        "2025 年，规模以上工业，重点用能设备能效达标率达到\n98.5%。\n"
    )
    box = "数据中心：加快液冷、自然冷源等制冷节能技术应用，鼓励采用分布式供电、模块化机房及虚拟\n化、云化高效系统，\n"
    found = [(name, year, number) for name, year, _, number, _ in told(f"{PLAN}{body * 8}专栏1\n{box * 8}{body * 8}")]
    assert set(found) == {("重点用能设备能效达标率", 2025, "98.5")}
    assert len(found) >= 14         # the lines next to the box may be thought to be of it


def test_a_value_that_holds_the_signs_of_a_year_is_one_and_marks_of_notes_are_no_part_of_it() -> None:
    text = "指标\t单位\t2025年\n新增节能建筑\t平方米\t12000\n秸秆综合利用率\t%\t95%*\n"
    assert [(name, number) for name, _, _, number, _ in told(PLAN + text)] == [
        ("新增节能建筑", "12000"), ("秸秆综合利用率", "95"),
    ]


def test_words_of_rows_above_the_header_are_of_no_row_below_it() -> None:
    assert rows(PLAN + "约束性\n预期性\n" + COLUMNS.removeprefix("“十四五”主要指标\n") + END)[0] == (
        "1", "森林覆盖率（%）", "42", "42.5", "约束性",
    )
