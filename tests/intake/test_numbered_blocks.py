"""Tables read as text whose rows carry their numbers, and whose columns stand in blocks behind a few names."""

from auditor.documents.model import Grid, Paragraph
from auditor.intake.layout.numbered_blocks import unblocked
from tests.intake.reading import told

HEAD = "东川市“十三五”信息化规划\n三、发展目标\n“十三五”信息化主要指标\n2015年\n\n2020年\n\n年均增速\n（%）\n\n"
ONE = "1.发展指数\n\n72.45\n\n88\n\n—\n\n"
TWO = "2.产业收入规模（亿元）\n3.软件企业占全部服务业企业的\n比例（%）\n\n17.1\n11.0\n\n26.2\n15.3\n\n8.9\n〔4.3〕\n\n"
BESIDE = "4.网民数量（万）\n6.88\n5.社保卡普及率（%）\n64.6\n注：〔\n〕表示五年累计数。\n\n"
BESIDE += ">10\n90\n\n>7.8\n〔25.4〕\n\n"
BANDWIDTH = "6.出口带宽（Tbps）\n\n3.8\n\n20\n\n39.4\n\n"
WANTED = [
    ("发展指数", "88", ""),
    ("产业收入规模", "2620000000", "元"), ("产业收入规模年均增速", "8.9", "%"),
    ("软件企业占全部服务业企业的比例", "15.3", "%"), ("软件企业占全部服务业企业的比例", "4.3", "百分点"),
    ("网民数量", "100000", ""), ("网民数量年均增速", "7.8", "%"),
    ("社保卡普及率", "90", "%"), ("社保卡普及率", "25.4", "百分点"),
    ("出口带宽", "20", "太比特/秒"), ("出口带宽年均增速", "39.4", "%"),
]


def _rows(text: str) -> list[tuple[str, str, str]]:
    return [(name, number, unit) for name, _, _, number, unit in told(text)]


def test_each_row_has_its_values_again() -> None:
    text = HEAD + ONE + TWO + BESIDE + BANDWIDTH + "四、重大任务\n全面落实。\n"
    assert _rows(text) == WANTED
    assert {year for _, year, *_ in told(text)} == {2020}


def test_there_is_no_table_where_values_are_missing_or_nothing_parts_them() -> None:
    less = HEAD + ONE.replace("88\n\n", "") + TWO
    assert _rows(less) == []
    assert _rows(HEAD + ONE + TWO + "4.网民数量（万）\n\n6.88\n\n10\n\n") == []
    alone = "2.产业收入（亿元）\n3.软件收入（亿元）\n\n10\n\n20\n\n30\n\n40\n\n50\n\n60\n\n"
    assert _rows(HEAD + ONE + alone) == []          # by row or by column, nobody knows
    close = HEAD + (ONE + TWO).replace("\n\n", "\n")
    assert _rows(close) == []


def test_a_count_that_looks_like_a_year_and_a_name_over_two_lines_are_in_their_cells() -> None:
    text = HEAD + ONE + "2.企业数量（家）\n\n1500\n\n2000\n\n5\n\n" + BANDWIDTH.replace("6.", "3.")
    assert ("企业数量", "2000", "家") in _rows(text)
    lines = (HEAD + ONE + TWO).split("\n")
    blocks = [Paragraph(f"a:b.txt#p{number}", line) for number, line in enumerate(lines, 1) if line]
    made = unblocked(blocks)
    assert [type(each) for each in made] == [Paragraph, Paragraph, Paragraph, Grid]     # no line is left behind
