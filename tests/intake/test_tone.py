"""Paragraphs without a title: what is to be done, and what has been."""

from tests.intake.reading import read, told

AHEAD = (
    "推动乡村建设提质升级。加快补齐短板，完善水电路气设施，新改建农村公路300公里，持续整治村容村貌，"
    "支持特色产业发展，农村自来水普及率达到95%。强化要素保障，优化服务供给，推进移风易俗。"
)
BACK = (
    "这一年，我们着力惠民生。圆满完成年度目标任务，新改建农村公路300公里，农村自来水普及率达到95%，"
    "三个村入选国家名录，居全国前列，成功举办丰收节，群众获得感明显增强，“十四五”时期累计改造危房2000户。"
)


def test_a_paragraph_of_work_promises() -> None:
    assert [(name, number) for name, _, _, number, _ in told(AHEAD)] == [
        ("新改建农村公路", "300"), ("农村自来水普及率", "95"),
    ]


def test_a_paragraph_that_looks_back_promises_nothing() -> None:
    assert told(BACK) == []


def test_a_title_is_heeded_before_the_tone() -> None:
    found = read("东川市乡村建设行动方案（2024—2026年）\n" + BACK)
    assert any(target for reading in found.readings for target in reading.targets)
