"""Paragraphs that an export has put into one line."""

from tests.intake.reading import read


def test_paragraphs_in_one_line_are_parted() -> None:
    said = "我们坚持实干笃行，推动各项事业取得新的进步，社会大局保持和谐稳定。" * 20
    text = (
        "政府工作报告\n——2026年1月20日在东川市第九届人民代表大会第二次会议上\n各位代表： 一、2025年工作回顾 " + said
        + "全市新建学校30所。 二、2026年重点工作 （一）做强产业。" + said + " （二）办好实事。全市新建学校40所。"
    )
    readings = read(text).readings
    (target,) = [target for reading in readings for target in reading.targets]
    place = target.passage.at(target.start, target.end)
    first, last = map(int, place.rpartition(":")[2].split("-"))
    assert text.split("\n")[2][first - 1 : last] == "40所"
