"""Tables of tasks: work with a day by which it is done, values that a task repeats, rows that are no promise."""

from dataclasses import replace

from auditor.documents.model import Document, Paragraph
from auditor.intake.read import take
from tests.intake.reading import accounts, tabled, told

PLAN = "东川市行动方案（2024—2027年）\n"


def of_tables(document: Document) -> list[tuple[str, int | None, str]]:
    """Name, year and words of each target of the tables of a document."""
    (taken,) = take([document])
    found = [target for table in taken.tables for reading in table.readings for target in reading.targets]
    return [(target.name, target.year.year, target.words) for target in found]


def in_progress(*rows: tuple[str, ...]) -> Document:
    """A table below a heading of what has been reached."""
    document = tabled("东川县2026年民生实事", *rows)
    heading = Paragraph("d#p2", "一、民生实事进展情况", level=1)
    return replace(document, blocks=(document.blocks[0], heading, document.blocks[1]))


def test_work_that_is_to_be_done_by_a_day_is_promised_also_in_a_table_of_its_progress() -> None:
    rows = (
        ("项目名称", "工作任务", "计划完成时间", "牵头单位"),
        ("1.宜居提升", "新建口袋公园2处，新增停车位1000个以上。", "11月", "建设局"),
        ("2.饮水提标", "改造单村水站36处。", "9月", "水利局"),
    )
    assert of_tables(in_progress(*rows)) == [
        ("新建口袋公园", 2026, "2处"), ("新增停车位", 2026, "1000个以上"), ("改造单村水站", 2026, "36处"),
    ]


def test_beside_what_was_done_a_task_is_none_to_come() -> None:
    rows = (
        ("工作任务", "完成情况", "完成时限"),
        ("新建口袋公园2处。", "已建成2处", "11月"),
        ("改造水站36处。", "完成30处", "9月"),
    )
    assert of_tables(in_progress(*rows)) == []


TASKS = (
    ("序号", "项目名称", "目标任务", "目标值", "牵头单位"),
    ("1", "稳定就业", "城镇新增就业1100人", "1100人", "人社局"),
    ("2", "幼儿园建设", "新建幼儿园1所，新增学位270个；公办园占比达到60%", "60%", "教育局"),
    ("3", "残疾人康复", "为186名残疾人发放补助，为21名残疾儿童提供康复训练", "207人", "残联"),
)


def test_a_task_that_says_its_value_again_and_more() -> None:
    assert of_tables(tabled("2026年东川县民生实事目标任务清单", *TASKS)) == [
        ("城镇新增就业", 2026, "1100人"),
        ("新建幼儿园", 2026, "1所"),
        ("新增学位", 2026, "270个"),
        ("公办园占比", 2026, "60%"),
        ("残疾人发放补助", 2026, "186名"),
        ("残疾儿童提供康复训练", 2026, "21名"),
        ("残疾人康复", 2026, "207人"),
    ]


def test_every_number_of_such_a_table_is_accounted_for() -> None:
    text = "\n".join("\t".join(row) for row in TASKS)
    assert [text for text, sort in accounts("2026年东川县民生实事目标任务清单\n" + text) if sort == "unresolved"] == []


def test_a_row_that_explains_the_one_above_or_tells_the_goal_of_another_government() -> None:
    text = (
        "类别\t指标\t2023年基数\t2025年\t2027年\t备注\n"
        "健身\t经常锻炼人数比例\t33.9%\t37%\t40%\t\n"
        "健身\t说明：经常锻炼是指每周3次及以上，每次30分钟及以上\t\t\t\t\n"
        "转型\t关键工序数控化率\t56%\t65%\t75%\t\n"
        "转型\t关键工序数控化率（国家目标，备查）\t62%\t68%\t75%\t仅供对照\n"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(PLAN + text)] == [
        ("经常锻炼人数比例", 2025, "37"), ("经常锻炼人数比例", 2027, "40"),
        ("关键工序数控化率", 2025, "65"), ("关键工序数控化率", 2027, "75"),
    ]
    assert {("3", "fact"), ("30", "fact"), ("68", "restated")} <= set(accounts(PLAN + text))


def test_names_and_years_in_lists_give_each_name_a_value_for_each_year() -> None:
    text = PLAN + "到2025年和2027年，优质率、达标率、合格率分别提高到30%、18%、20%及以上和45%、25%、31%及以上。\n"
    assert told(text) == [
        ("优质率", 2025, "at_least", "30", "%"),
        ("达标率", 2025, "at_least", "18", "%"),
        ("合格率", 2025, "at_least", "20", "%"),
        ("优质率", 2027, "at_least", "45", "%"),
        ("达标率", 2027, "at_least", "25", "%"),
        ("合格率", 2027, "at_least", "31", "%"),
    ]


def test_what_the_page_tells_of_a_document_is_no_table_of_targets() -> None:
    rows = (
        ("索 引 号", "11152801011749789X/2022-0005", "主题分类", "农牧业"),
        ("发布机构", "临河区人民政府办公室", "文 号", "临政办发〔2022〕68号"),
        ("成文日期", "2022-10-19", "公文时效", "有效"),
    )
    assert of_tables(tabled("2023年临河区小麦生产任务分解表", *rows)) == []


def test_a_title_between_rows_that_its_narrow_cell_breaks_is_one_line() -> None:
    title = ("节\n能\n减\n排", "", "")
    rows = (("序号", "指标", "2027年"), title, ("1", "综合线损率", "3%"), ("2", "清洁用电率", "9%"))
    (taken,) = take([tabled("东川市行动方案（2024—2027年）", *rows)])
    assert {row.group for table in taken.tables for row in table.rows} == {"节能减排"}


def test_the_quotation_of_a_cell_of_several_lines_is_one_line() -> None:
    rows = (("序号", "工作任务", "完成时限"), ("1", "完成既有建筑改造面\n积3000万平方米以上。", "2026年底"))
    (taken,) = take([tabled("东川市行动方案（2024—2027年）", *rows)])
    found = [target for table in taken.tables for reading in table.readings for target in reading.targets]
    assert [target.quoted for target in found] == ["完成既有建筑改造面积3000万平方米以上"]
