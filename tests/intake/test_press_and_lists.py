"""Lists for the people as offices print them, and the press on plans."""

import pytest

from tests.intake.reading import read, told

PLAN = "东川市“十四五”发展规划\n三、主要任务\n"


def _told(text: str, title: str = PLAN) -> list[tuple[str, int | None, str]]:
    return [(name, year, number) for name, year, _, number, _ in told(title + text)]


def test_the_items_of_a_list_that_are_called_as_it_is_are_not_its_title() -> None:
    items = [f"0{place}\n{name}“暖心”实事\n▶改造老旧小区{place}个。" for place, name in enumerate("住行医学", 1)]
    text = "\n".join(("最新！青石区发布2025年民生实事！", "青石区2025年民生实事", *items))
    assert _told(text, "") == [("改造老旧小区", 2025, str(place)) for place in (1, 2, 3, 4)]


def test_a_long_line_of_a_list_without_stops_is_whole() -> None:
    lines = [f"{place}\n新增{place}家社区老年人助餐服务点" for place in range(2, 9)]
    long = "推出不少于200场公益性文艺演出、400场阅读推广活动、1000场公益电影放映服务"
    long += "以及1000场艺术导赏、展览展示、微旅行等特色活动"
    text = "\n".join(("2024年青石区民生实事项目", *lines, long, "区、街道两级配送文艺指导1800课时"))
    last = ["艺术导赏、展览展示、微旅行等特色活动", "区、街道两级配送文艺指导"]
    assert [name for name, *_ in told(text)][-2:] == last


def test_a_total_length_is_that_of_what_was_counted_before_it() -> None:
    text = "到2025年，实施省道提升工程3条，总里程51.4公里；实施金钟路改造工程，总里程6.7公里。"
    assert [name for name, *_ in _told(text)] == ["实施省道提升工程", "实施省道提升工程总里程", "总里程"]


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("到2025年，20%的村集体年收入超30万元。", "年收入超30万元的村集体比例", "20"),
        ("到2025年，GDP过500亿元县市区达到25个。", "GDP过500亿元县市区", "25"),
        ("到2025年，数据中心电能利用效率优化到1.3以下。", "数据中心电能利用效率", "1.3"),
        ("“十四五”期将建成高速公路1200公里。", "建成高速公路", "1200"),
    ],
)
def test_so_much_of_so_many(text: str, name: str, number: str) -> None:
    assert _told(text) == [(name, 2025, number)]


def _reasons(text: str) -> set[str]:
    return {why for reading in read(text).readings for target in reading.targets for why in target.because}


def test_the_years_of_a_plan_are_its_own() -> None:
    title = "东川省2024—2025年节能降碳行动方案\n一、总体要求\n"
    assert "promise:section" in _reasons(title + "2024年，单位生产总值能耗降低2.5%左右。")
    assert "promise:section" not in _reasons(PLAN + "2021年，全市生产总值迈上5万亿元台阶。")


def test_a_longer_noun_behind_a_number_is_a_name_of_its_own() -> None:
    title = "2024年青石区民生实事项目\n"
    assert "name:behind-long" in _reasons(title + "完成500户残疾人家庭无障碍设施改造。")
    assert "name:behind-unclear" in _reasons(title + "帮助260名长期失业青年实现就业创业。")
