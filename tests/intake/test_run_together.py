"""Tables that ran together, whose values are parted by what the row itself tells: growth, sums, blanks."""

from auditor.documents.model import Document, Grid
from auditor.documents.text import read_text
from auditor.intake.layout.lines import lines_of
from tests.intake.reading import read, told

PLAN = "清河县国民经济和社会发展第十四个五年规划纲要\n第一章 目标\n"
LEVELS = "指标名称单位2020年2025年属性绝对值绝对值年均增速[累计]"


def values(table: str) -> list[tuple[str, str, str]]:
    return [(name, number, unit) for name, _, _, number, unit in told(f"{PLAN}主要指标{table}")]


def test_years_over_columns_of_values_and_growth():
    rows = (
        "1旅游总收入亿元5015024.6%预期性2接待人数人次450100017.3%预期性3普及率%0.220[19.8]预期性"
        "4参保率%94.598[3.5]预期性"
    )
    assert values(f"序号{LEVELS}{rows}") == [
        ("旅游总收入", "15000000000", "元"), ("旅游总收入年均增速", "24.6", "%"),
        ("接待人数", "1000", "人次"), ("接待人数年均增速", "17.3", "%"),
        ("普及率", "20", "%"), ("普及率", "19.8", "百分点"),
        ("参保率", "98", "%"), ("参保率", "3.5", "百分点"),
    ]


def test_what_grows_parts_digits_that_their_size_alone_would_part_otherwise():
    header = "序号指标名称单位2020年2025年年均增长属性"
    rows = "1床位数张16304250008.9%预期性2企业户5112720%预期性3产值亿元7.1411.510%预期性"
    assert [number for _, number, unit in values(header + rows) if unit != "%"] == ["25000", "127", "1150000000"]


def test_values_that_could_as_well_be_parted_otherwise_are_doubtful():
    rows = "1企业户1181150预期性2床位张5075预期性3参保率%94.598.0预期性"
    document = read_text(f"{PLAN}序号指标名称单位2020年2025年属性{rows}".encode(), "d")
    grid = next(block for block in lines_of(Document("d", "", "txt", document.blocks)) if isinstance(block, Grid))
    assert [(row[5].text, row[5].doubtful) for row in grid.rows[1:]] == [("150", True), ("75", False), ("98.0", False)]


def test_a_blank_leaves_room_for_an_empty_cell():
    header = "序号指标名称单位2010年2015年2020年属性绝对值绝对值年均递增（%）绝对值年均递增（%）"
    rows = (
        "1产值亿元89.69191.1113.7 35213.0 预期性2收入元192093072811.4473909.0 预期性"
        "3比重%　9.7　21[11.3]预期性4年限年 10.3 12　约束性5来访游客人次　5　3547.6预期性"
    )
    found = told(f"清河县“十三五”规划\n{header}{rows}")
    assert [(name, number, unit) for name, _, _, number, unit in found] == [
        ("产值", "35200000000", "元"), ("产值年均增速", "13", "%"),
        ("收入", "47390", "元"), ("收入年均增速", "9", "%"),
        ("比重", "21", "%"), ("比重", "11.3", "百分点"),
        ("年限", "12", "年"),
        ("来访游客", "35", "人次"), ("来访游客年均增速", "47.6", "%"),
    ]


def test_a_first_row_that_only_words_fill():
    rows = (
        "指标2025 年2030 年属性家庭人均收入年均增长与经济增长基本同步与居民收入基本同步预期性"
        "新增就业人数(人)——〔100 万〕预期性参保率(%)>95>95预期性入学率(%)≥97≥98预期性"
    )
    found = told(f"清河县“十五五”规划\n{rows}")
    assert [(name, number) for name, _, _, number, _ in found] == [
        ("新增就业人数", "1000000"), ("参保率", "95"), ("入学率", "98"),
    ]


def test_values_that_one_space_divides_beside_a_wide_gap():
    text = (
        "规划指标        2022年 2035年 属 性\n人口规模（人）        1406 1681 预期性\n"
        "耕地保有量（公顷）     85.42 127.18 约束性\n林地面积（公顷）      367.68 367.68 约束性\n"
    )
    title = "金田村村庄规划\n规划期限为2022-2035年，近期到2025年，规划基期年为2022年。\n"
    assert [(name, year, number) for name, year, _, number, _ in told(title + text)] == [
        ("人口规模", 2035, "1681"), ("耕地保有量", 2035, "127.18"), ("林地面积", 2035, "367.68"),
    ]


def test_a_header_whose_years_take_two_lines_beside_a_word_in_the_middle():
    text = (
        "2025 2030\n指标\n年 年\n重点枢纽多式联运换装率\n70 90\n(%)\n实现安检优化的枢纽数量\n46 60\n(个)\n"
        "联运箱量(万标箱) 750 1000\n绿色出行比例(%) 73.9 76\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(f"清河县“十五五”综合运输规划\n{text}")] == [
        ("重点枢纽多式联运换装率", 2030, "90"), ("实现安检优化的枢纽数量", 2030, "60"),
        ("联运箱量", 2030, "10000000"), ("绿色出行比例", 2030, "76"),
    ]


def test_a_unit_a_year_in_a_column_of_units_is_kept():
    rows = "1培训人数人/年115120预期性2改造数户/年3035预期性3参保率%94.598.0预期性"
    found = read(f"{PLAN}序号指标名称单位2020年2025年属性{rows}")
    targets = [target for reading in found.readings for target in reading.targets]
    assert [target.written_unit for target in targets] == ["人/年", "户/年", "%"]
