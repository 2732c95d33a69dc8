"""Sheets and tables of tasks as offices divide them: sentences in cells, things for the people, who is in charge."""

from fractions import Fraction

from auditor.documents.model import Cell, Document, Grid, Paragraph
from auditor.intake.flat import unglued
from auditor.intake.read import take
from auditor.text.write import decimal_text
from tests.intake.reading import told

HEAD = "东川市“十一五”环境保护规划\n"


def read(title: str, *rows: tuple[str, ...], headers: int = 1) -> list[tuple[str, int | None, str, str]]:
    """Name, year, number and unit of what a document promises that is a title and one table."""
    cells = tuple(
        tuple(Cell(f"d#t1/r{row}/c{column}", text) for column, text in enumerate(texts, 1))
        for row, texts in enumerate(rows, 1)
    )
    document = Document("d", "", "docx", (Paragraph("d#p1", title), Grid("d#t1", cells, headers=headers)))
    found = [target for reading in take([document])[0].readings for target in reading.targets]
    return [(each.name, each.year.year, decimal_text(each.size or Fraction(0)), each.written_unit) for each in found]


def test_sentences_under_a_header_that_names_the_year_and_its_goals() -> None:
    assert read(
        "平江县2024年政府工作任务分解表",
        ("序号", "重点工作", "2024年工作任务及目标", "牵头单位"),
        ("1", "推进产业精细化", "利用率达到72%，精细产值占比提高到40%。", "县经信局"),
    ) == [("利用率", 2024, "72", "%"), ("精细产值占比", 2024, "40", "%")]


def test_sentences_that_begin_with_a_quotation() -> None:
    assert read(
        "平江市质量提升行动方案（2023—2027年）",
        ("序号", "重点任务", "具体措施和目标", "责任单位", "完成时限"),
        ("1", "培育集群", "围绕“2+4”产业开展行动，组织实施质量提升项目15个以上。", "市监局", "2026年底前"),
    ) == [("组织实施质量提升项目", 2026, "15", "个")]


def test_things_for_the_people_with_what_they_cost() -> None:
    assert read(
        "平江县2024年度十件民生实事项目清单",
        ("序号", "项目", "建设内容", "单位", "目标值", "计划投资（万元）", "责任单位"),
        ("1", "老旧小区改造", "既有住宅加装电梯", "部", "12", "720", "县住建局"),
        ("2", "教育提质", "新增公办学位", "个", "360", "3150", "县教育局"),
    ) == [("既有住宅加装电梯", 2024, "12", "部"), ("新增公办学位", 2024, "360", "个")]


def test_a_row_of_who_is_in_charge_is_none_of_the_header() -> None:
    assert read(
        "2021年平江市30件民生实事责任分工表",
        ("地区", "★劳务培训（人）", "★登记失业率控制在4.3%以内"),
        ("责任单位", "市人社局", "市人社局"),
        ("全市", "2400", "4.3%以内"),
        ("东坡区", "1400", "4.3%以内"),
        ("彭山区", "1000", "4.3%以内"),
    ) == [("劳务培训", 2021, "2400", "人"), ("登记失业率", 2021, "4.3", "%")]


def test_a_group_and_its_part_say_one_word_once() -> None:
    assert read(
        "平江市知识产权规划（2021—2025年）",
        ("指标", "指标", "2020年", "2025年"),
        ("产业增加值占GDP比重（%）", "专利密集型产业", "12", "13.5"),
        ("各级科普基地总数（个）", "国家级", "2", "4"),
    ) == [("专利密集型产业增加值占GDP比重", 2025, "13.5", "%"), ("国家级科普基地总数", 2025, "4", "个")]


def test_a_table_of_what_has_been() -> None:
    text = (
        "平江市水务“十四五”规划（2021—2025年）\n一、发展成就\n序号\t项目\t单位\t“十三五”目标\t“十三五”完成\n"
        "1\t新建管网\t公里\t350\t396\n2\t改造片区\t处\t200\t210\n二、主要目标\n到2025年，覆盖率达到65%。"
    )
    assert told(text) == [("覆盖率", 2025, "at_least", "65", "%")]


def test_rows_without_a_number_of_their_own_and_changes_behind_their_values() -> None:
    text = (
        "专栏1：主要指标序号指　 标2010年2015年2015年比2010年增长1氨氮排放总量（万吨）264.4238.0-10%"
        "2烟尘排放总量（万吨）2267.82086.4-8%3劣质水体的比例（%）17.7<15-2.7个百分点优质水体的比例（%）55>605个百分点4达标城市的比例（%）72≥808个百分点"
    )
    assert [(name, number, unit) for name, _, _, number, unit in told("平江市“十二五”环境规划\n" + text)] == [
        ("氨氮排放总量", "2380000", "吨"),
        ("氨氮排放总量", "-10", "%"),
        ("烟尘排放总量", "20864000", "吨"),
        ("烟尘排放总量", "-8", "%"),
        ("劣质水体的比例", "15", "%"),
        ("劣质水体的比例", "-2.7", "百分点"),
        ("优质水体的比例", "60", "%"),
        ("优质水体的比例", "5", "百分点"),
        ("达标城市的比例", "80", "%"),
        ("达标城市的比例", "8", "百分点"),
    ]


def test_a_header_that_goes_on_in_the_next_line() -> None:
    text = "到2010年，排放得到控制。专栏2　主要指标 指标2005年2010年“十一五”\n"
    rows = (
        "增减情况1氨氮排放总量（万吨）14141270-10%2烟尘排放总量（万吨）25492295-10%"
        "3劣质水体的比例（%）26.1＜22-4.1个百分点\n"
    )
    found = told(HEAD + text + rows + "（一）任务\n新建污水厂3座。")
    assert [(name, year, number) for name, year, _, number, _ in found] == [
        ("氨氮排放总量", 2010, "12700000"),
        ("氨氮排放总量", 2010, "-10"),
        ("烟尘排放总量", 2010, "22950000"),
        ("烟尘排放总量", 2010, "-10"),
        ("劣质水体的比例", 2010, "22"),
        ("劣质水体的比例", 2010, "-4.1"),
        ("新建污水厂", None, "3"),
    ]


def test_where_a_header_stands_that_its_rows_do_not() -> None:
    first = Paragraph("d#p1", "主要指标 指标2005年2010年“十一五”")
    text = "增减情况1甲排放总量（万吨）14141270-10%2乙排放总量（万吨）25492295-10%3丙比例（%）26.1＜22-4.1个百分点"
    rows = Paragraph("d#p2", text)
    before, table = unglued([first, rows])
    assert isinstance(before, Paragraph)
    assert isinstance(table, Grid)
    assert (before.place, [cell.place for cell in table.rows[0][1:]]) == (
        "d#p1", ["d#p1:6-7", "d#p1:8-12", "d#p1:13-17", "d#p1:18-22"]
    )
    other = Paragraph("d#p2", "到2010年，水质改善。")
    assert unglued([first, other]) == [first, other]


def test_changes_in_words_and_groups_before_a_blank() -> None:
    text = (
        "主要指标序号类别具体指标2010年2015年健康状况 人均期望寿命（岁）74.8在2010年基础上提高1岁"
        "儿童贫血率（%）13.1≤12疾病控制 报告率（%）93≥95医疗保障 参保率（%）92 提高3个百分点"
    )
    assert [(name, number) for name, _, _, number, _ in told("平江市“十二五”卫生规划\n" + text)] == [
        ("人均期望寿命", "1"), ("儿童贫血率", "12"), ("报告率", "95"), ("参保率", "3"),
    ]


def test_words_of_a_header_that_blanks_divide() -> None:
    text = (
        "附表一：公共文化设施建设分年度计划\n项  目    单位  2010年  2012年  2013年\n新增图书  万册  0.6  3  5\n"
        "新建广场  个  43  5  6\n送戏下乡  场  36  40  45\n三、主要任务\n"
    )
    assert told("东川区文化事业发展“十二五”规划\n二、主要目标\n" + text) == [
        ("新增图书", 2012, "unstated", "30000", "册"),
        ("新增图书", 2013, "unstated", "50000", "册"),
        ("新建广场", 2012, "unstated", "5", "个"),
        ("新建广场", 2013, "unstated", "6", "个"),
        ("送戏下乡", 2012, "unstated", "40", "场"),
        ("送戏下乡", 2013, "unstated", "45", "场"),
    ]


HEADED = ("序号", "类别", "指标", "单位")
ROW = ("1", "设备更新", "更新电梯", "台")
MORE = ("2", "设备更新", "关键工序数控化率", "%")


def test_the_own_column_beside_those_of_governments_above() -> None:
    title = "平湖区推动大规模设备更新实施方案（2024—2027年）"
    own = [("更新电梯", 2027, "260", "台"), ("关键工序数控化率", 2027, "80", "%")]
    for names in (
        ("2023年基数", "市级目标（2027年）", "2027年目标"),
        ("2023年基数", "嘉东市2027年目标", "我区2027年目标"),
        ("2023年基数", "全市2027年目标", "2027年目标"),
        ("2023年基数", "市级2027年目标", "本区2027年目标"),
    ):
        assert read(title, (*HEADED, *names), (*ROW, "12", "2000", "260"), (*MORE, "71", "75", "80")) == own
    two = ((*HEADED, "2023年基数", "2027年目标", "2027年目标"), (*HEADED, "2023年基数", "嘉东市", "平湖区"))
    assert read(title, *two, (*ROW, "12", "2000", "260"), (*MORE, "71", "75", "80"), headers=2) == own


def test_yearly_columns_between_the_base_and_the_target() -> None:
    names = ("省级目标（2027年）", "2023年基数", "2024年", "2025年", "2027年目标")
    assert read(
        "平湖区推动大规模设备更新目标清单（2024—2027年）",
        ("平湖区推动大规模设备更新目标清单", *[""] * 8),
        ("填报单位：区发展改革局", *[""] * 6, "2024年9月", ""),
        (*HEADED, *names),
        (*ROW, "6000", "0", "5", "15", "36"),
        (*MORE, "＞75", "58.3%", "62%", "67%", "75.5%"),
        headers=0,
    ) == [
        ("更新电梯", 2024, "5", "台"),
        ("更新电梯", 2025, "15", "台"),
        ("更新电梯", 2027, "36", "台"),
        ("关键工序数控化率", 2024, "62", "%"),
        ("关键工序数控化率", 2025, "67", "%"),
        ("关键工序数控化率", 2027, "75.5", "%"),
    ]


def test_tasks_whose_header_names_their_offices_in_brackets() -> None:
    assert read(
        "平湖区推动大规模设备更新任务清单（2024—2027年）",
        ("序号", "行动", "重点任务（责任单位）", "完成时限"),
        ("1", "设备更新", "更新鼓风机26台套。（区住建局）", "2025年底"),
        ("2", "设备更新", "改造供热管网11.5公里。（区住建局）", "2026年底"),
    ) == [("更新鼓风机", 2025, "26", "台套"), ("改造供热管网", 2026, "11.5", "公里")]


def test_what_is_measured_of_the_parts_of_a_group() -> None:
    assert read(
        "平江市生态保护规划（2021—2025年）",
        ("指标", "指标", "2020年", "2025年", "〔累计〕①"),
        ("空气质量", "城市②重污染天数比例下降（%）", "-", "-", "〔25〕"),
        ("污染物排放总量减少（%）", "化学需氧量", "-", "-", "〔10〕"),
        ("污染物排放总量减少（%）", "重点地区总氮⑥", "-", "-", "〔12〕"),
    ) == [
        ("城市重污染天数比例下降", 2025, "25", "%"),
        ("化学需氧量排放总量减少", 2025, "10", "%"),
        ("重点地区总氮排放总量减少", 2025, "12", "%"),
    ]
