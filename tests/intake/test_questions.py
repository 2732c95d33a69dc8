"""What is asked of whoever imports a document."""

from auditor.intake.review.questions import questions_of
from tests.intake.reading import read

PLAN = "东川市设备更新行动方案（2024—2027年）\n一、主要目标\n"
ROWS = "\n序号\t指标名称\t2027年\n1\t设备更新普及率\t{}%\n2\t设备覆盖率\t80%\n"


def asked(text: str) -> list[str]:
    return [question.quote for question in questions_of(read(PLAN + text), above=False) if question.subject == "target"]


def test_a_doubt_that_a_sure_place_settles_is_not_asked() -> None:
    doubtful = "二、重点任务\n设备更新普及率达到90%。"
    assert asked(doubtful + ROWS.format(85)) == ["设备更新普及率达到90%"]
    assert asked(doubtful + ROWS.format(90)) == []
