"""Plans of two stages, and what is better the lower it is."""

from tests.intake.reading import told

PLAN = "东川市数字基础设施发展规划（2021—2035年）\n三、重点任务\n"


def _told(text: str) -> list[tuple[str, int | None, str, str]]:
    return [(name, year, bound, number) for name, year, bound, number, _ in told(PLAN + text)]


def test_the_first_stage_is_not_over_where_sentences_aim_at_it() -> None:
    text = "到2025年，建成5G基站800个。“十四五”期间，新建充电桩3600个；“十五五”期间，新建充电桩2000个。"
    assert [year for _, year, *_ in _told(text)] == [2025, 2025, 2030]


def test_what_is_better_the_lower_it_is() -> None:
    assert _told("到2025年，新建大型数据中心PUE优于1.3。") == [("新建大型数据中心PUE", 2025, "less_than", "1.3")]


def test_how_large_a_class_is_that_is_to_vanish() -> None:
    text = "到2025年，全部消除56人以上大班额，小学大班额比例控制在3%以内。"
    assert _told(text) == [("小学大班额比例", 2025, "at_most", "3")]
