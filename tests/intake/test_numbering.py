"""Numbers at the beginning of lines: headings by decimals, pages run into their first line, rows of a table."""

from auditor.intake.layout.numbering import decimal_headings, page_numbers
from tests.intake.reading import read, told


def test_headings_by_decimals_go_on_where_the_one_before_stopped() -> None:
    texts = [
        "1.1 发展基础", "1.1.1 实力大幅提升。全市生产总值达到", "2.69 万亿元。", "1.1.2“五个中心”建成", "8.5 平方米。",
        "1.2 形势", "2.1 指导思想", "2.2 目标",
    ]
    assert decimal_headings(texts) == {0: 2, 1: 3, 3: 3, 5: 2, 6: 2, 7: 2}


def test_behind_a_table_of_contents_headings_begin_again() -> None:
    listed = ["1.1 基础 ... 1", "1.2 目标 ... 2", "1.1 基础", "1.2 目标"]
    assert decimal_headings(listed) == {0: 2, 1: 2, 2: 2, 3: 2}


def test_a_few_decimals_and_items_of_a_list_are_no_headings() -> None:
    assert decimal_headings(["1.1 万亩", "1.1 基础", "1.2 目标", "2.5 左右"]) == {}
    assert decimal_headings(["1 加强领导", "2 落实责任", "3 严格考核", "4 广泛宣传", "5 强化保障"]) == {}


def page(number: int, lines: int = 20) -> list[str]:
    """A page of lines that go on over its end."""
    first = f"{number or ''}业，主要目标任务如期实现，全面建成更高水平"
    return [first, *["的小康社会胜利在望，国际经济、金融、贸易、航运"] * lines]


def test_pages_are_numbered_in_order_inside_their_sentences() -> None:
    texts = [line for number in range(6) for line in page(number)]
    assert page_numbers(texts) == {21: 1, 42: 1, 63: 1, 84: 1, 105: 1}
    later = [line for number in (0, 9, 10, 11, 12) for line in page(number)]
    assert page_numbers(later) == {21: 1, 42: 2, 63: 2, 84: 2}


def test_items_that_begin_behind_a_full_stop_are_no_pages() -> None:
    texts = [line for number in range(6) for line in (*page(number), "各项事业全面进步。")]
    assert page_numbers(texts) == {}
    assert page_numbers([line for number in range(3) for line in page(number)]) == {}


CITY = "\n".join((
    "响力的社会主义现代化国际大都市的关键五年。《东川市国民经济",
    "和社会发展第十四个五年规划纲要》根据《中共东川市委关于制定",
    "国民经济和社会发展规划的建议》制定，是全市人民的行动纲领。",
    "一、新阶段新起点",
    "1.1 既定目标如期实现",
    "1.1.1 实力大幅提升。产业结构持续优化，全市生产总值迈上新台",
    "阶，总量规模跻身前列，服务业增加值占全市生产总值比重稳定在 70%以",
    "上。全员劳动生产率超过 28 万元，位居前列。保障能力持续增强，",
    "1总收入超过 7000 亿元。城市精神和城市品格不断彰显，大都市基",
    "本建成。",
    "二、主要目标",
    "2.1 “十四五”时期经济社会发展主要目标",
    "锚定远景目标，综合考量发展实际，到 2025 年，取得显著成果，",
    "核心功能迈上新台阶，人民城市建设迈出新步伐。",
    "2.1.1 功能更加强大。经济保持合理增长，市场交易总额达到 2800 万",
    "亿元左右。科技创新策源功能加快跃升，关键技术攻关取得重大突",
    "2破，森林覆盖率达到 19.5%，新发展理念全面彰显，高品质生活",
    "广泛享有，现代化治理走出新路，城市运行更加安全高效，社会治",
    "理更加规范有序，空间格局进一步优化，绿色健康的生产生活方式",
    "蔚然成风。",
    "1 指每万人口居民拥有的经国家知识产权局授权且在有效期内的发明专利，在海外有同族专利权，维持年限超过十年",
))


def test_a_text_of_pages_whose_first_is_lost() -> None:
    assert told(CITY) == [
        ("市场交易总额", 2025, "about", "2800000000000000", "元"),
        ("森林覆盖率", 2025, "at_least", "19.5", "%"),
    ]
    chapters = [reading.passage.chapter for reading in read(CITY).readings]
    assert "二、2.1.1功能更加强大" in chapters


def test_the_first_column_of_a_table_counts_its_rows_whatever_its_header_says() -> None:
    text = "东川市行动方案（2021—2025年）\n“十四五”目标\t指标\t单位\t2025年\n"
    names = ("甲率", "乙率", "丙率", "丁率")
    rows = "".join(f"{place}\t{name}\t%\t{60 + place}左右\n" for place, name in enumerate(names, 1))
    assert [(name, number) for name, _, _, number, _ in told(text + rows)] == [
        ("甲率", "61"), ("乙率", "62"), ("丙率", "63"), ("丁率", "64"),
    ]
