"""Tables in Markdown: rows that lack merged cells, a header in the second line, breaks and marks in cells."""

from auditor.documents.model import Grid, Paragraph
from auditor.documents.read import read_document
from auditor.intake.layout.merged import merged
from tests.intake.reading import told

PLAN = "清河县“十五五”生态建设规划\n\n规划基准年为2023年，期限为2024—2035年。\n\n"
HEAD = "|  |  |  |  |  |\n| --- | --- | --- | --- | --- |\n"


def targets(text: str) -> list[tuple[str, int | None, str]]:
    return [(name, year, number) for name, year, _, number, _ in told(text)]


def test_rows_lack_the_cells_that_reach_down_from_the_row_above():
    text = HEAD + (
        "| **序号** | **类别** | **指标名称** | **单位** | **2030年** |\n| 1 | 总量 | 监测覆盖率 | % | 18 |\n"
        "| 2 | 能耗<br>达标率 | % | 15 |\n| 3 | 建筑 | 改造面积\\* | 万平方米 | ≥100 |\n| 4 | 零碳建筑 | 栋 | ≥3 |\n"
    )
    assert targets("清河县“十五五”节能规划\n\n" + text) == [
        ("监测覆盖率", 2030, "18"), ("能耗达标率", 2030, "15"), ("改造面积", 2030, "1000000"), ("零碳建筑", 2030, "3"),
    ]


def test_years_below_one_word_of_the_header_and_names_of_two_cells():
    text = HEAD + (
        "| 领域 | 序号 | 指标名称 | 单位 | 指标值 | 现状值 | 2027年 | 2035年 |\n| 2021年 | 2022年 | 2023年 |\n"
        "| 安全 | 1 | 大气 | 优良率 | % | 完成任务，且≥90 | 92 | 89 | 88 | ≥90 | ≥90或持续提高 |\n"
        "| PM2.5浓度 | μg/m3 | ≤25 | 26 | 25.3 | 25 | ≤25 | ≤24 |\n"
        "| 经济 | 2 | 绿色出行比例 | % | ≥70 | 81 | 81.5 | 81.8 | ≥82 | ≥85 |\n"
        "| 3 | 审计 | - | 开展 | 开展 | 开展 | 开展 | 开展 | 开展 |\n"
    )
    assert targets(PLAN + text) == [
        ("优良率", 2027, "90"), ("优良率", 2035, "90"), ("PM2.5浓度", 2027, "25"), ("PM2.5浓度", 2035, "24"),
        ("绿色出行比例", 2027, "82"), ("绿色出行比例", 2035, "85"),
    ]


def test_what_reaches_down_is_told_as_merged():
    lines = ("| 指标 | 2030年 | 牵头单位 |", "| 甲率 | 10% | 市发改局 |", "| 乙率 | 20% |", "| 丙率 | 30% |")
    blocks = [Paragraph(f"d#p{number}", line) for number, line in enumerate(lines, 1)]
    found = merged(blocks, 0)
    assert found is not None
    assert found[1] == 4
    assert [(row[2].text, row[2].filled_from) for row in found[0].rows[1:]] == [
        ("市发改局", ""), ("市发改局", "d#p2/c3"), ("市发改局", "d#p2/c3"),
    ]
    assert merged(blocks, 1) is None


def test_a_table_without_header_begins_below_its_empty_row():
    (grid,) = read_document((HEAD + "| a | b | c | d | e |\n| 1 | 2 | 3 | 4 | 5<br>6 |\n").encode(), "d.md").blocks
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in row] for row in grid.rows] == [["a", "b", "c", "d", "e"], ["1", "2", "3", "4", "56"]]
