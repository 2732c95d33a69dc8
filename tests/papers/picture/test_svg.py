"""The SVG: valid, on its own, everything inside its box, told to a screen reader."""

import re
from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree

import pytest

from auditor.audit import Audit
from auditor.papers.picture.fold import folded
from auditor.papers.picture.indicators import indicator_picture
from auditor.papers.picture.layout import Rect
from auditor.papers.picture.model import Picture
from auditor.papers.picture.plans import family_picture, plan_picture
from auditor.papers.picture.svg import write_svg
from auditor.papers.picture.wording import MARKS
from auditor.subjects.build import Family
from auditor.words import Language, Words
from tests.papers.picture.test_layout import apart

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=["family", "plan", "indicator", "many", "many-folded", "leaf"])
def picture(
    request: pytest.FixtureRequest, real_family: Family, real_audit: Audit, many_family: Family, many_audit: Audit
) -> Picture:
    many = indicator_picture(many_family.indicators["land", "i-6"], many_audit.findings)
    made = {
        "family": family_picture(real_family.plans, real_audit.findings),
        "plan": plan_picture(real_family.by_id["wujiagang"], real_audit.findings),
        "indicator": indicator_picture(real_family.indicators["nation", "scrapped-cars"], real_audit.findings),
        "leaf": indicator_picture(real_family.indicators["wujiagang", "theme-park"], real_audit.findings),
        "many": many, "many-folded": folded(many, 5),
    }
    return made[str(request.param)]


def rectangle(element: ElementTree.Element) -> Rect:
    return Rect(*(int(element.attrib[name]) for name in ("x", "y", "width", "height")))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_box_and_every_line_has_its_own_title_and_its_sign(picture: Picture, language: Language) -> None:
    root = ElementTree.fromstring(write_svg(picture, language, ["据某方案生成。"]))
    assert root.findtext(f"{SVG}title") == picture.title.spoken(language)
    assert root.findtext(f"{SVG}desc")
    groups = [group for group in root.iter(f"{SVG}g") if group.get("role") == "img"]
    assert len(groups) == len(picture.boxes) + len(picture.edges)
    assert all(group[0].tag == f"{SVG}title" and group[0].text for group in groups)
    told = [str(group[0].text) for group in groups[len(picture.edges):]]
    assert sorted(f"[{box.key}]" for box in picture.boxes if box.plan) == sorted(
        line for text in told for line in text.split("\n") if line.startswith("[")
    )


def test_boxes_do_not_overlap_and_hold_their_text(picture: Picture) -> None:
    root = ElementTree.fromstring(write_svg(picture, "zh"))
    groups = [group for group in root.iter(f"{SVG}g") if group.get("role") == "img"][len(picture.edges):]
    places = [rectangle(group.findall(f"{SVG}rect")[0]) for group in groups]
    assert all(apart(one, other) for one, other in combinations(places, 2))
    for group, place in zip(groups, places, strict=True):
        for text in group.findall(f"{SVG}text"):
            assert place.x < int(text.attrib["x"]) < place.right
            assert place.y < int(text.attrib["y"]) < place.bottom
    whole = [int(number) for number in root.attrib["viewBox"].split()]
    assert whole == [0, 0, int(root.attrib["width"]), int(root.attrib["height"])]
    assert max(place.right for place in places) + 24 <= whole[2]


def test_the_file_needs_nothing_else(picture: Picture) -> None:
    text = write_svg(picture, "zh")
    assert re.findall(r"<script|href|url\(|@import|@font-face|\son\w+=", text) == []
    assert "http" not in text.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert "." not in "".join(re.findall(r'(?:\bd|x|y|width|height)="([^"]*)"', text.replace("stroke-width", "")))


def test_the_verdict_is_a_sign_as_well_as_a_colour(real_family: Family, real_audit: Audit) -> None:
    picture = family_picture(real_family.plans, real_audit.findings)
    root = ElementTree.fromstring(write_svg(picture, "zh"))
    groups = [group for group in root.iter(f"{SVG}g") if group.get("role") == "img"][len(picture.edges):]
    signs = {
        str(group[0].text).split("\n")[2]: group.findtext(f"{SVG}text") for group in groups
    }
    assert signs == {f"[{box.key}]": MARKS[box.tally.sign] for box in picture.boxes}
    legend = [text.text for text in list(root.iter(f"{SVG}text"))]
    assert {"图例", "错误", "警告", "无法判断", "提示", "未发现问题", "无可判断内容"} <= set(legend)


def test_absent_plans_have_a_dashed_border(real_family: Family, real_audit: Audit) -> None:
    picture = indicator_picture(real_family.indicators["nation", "scrapped-cars"], real_audit.findings)
    root = ElementTree.fromstring(write_svg(picture, "zh"))
    groups = [group for group in root.iter(f"{SVG}g") if group.get("role") == "img"][len(picture.edges):]
    dashed = {
        str(group[0].text).split("\n")[2] for group in groups
        if "stroke-dasharray" in group.findall(f"{SVG}rect")[0].attrib
    }
    assert dashed == {f"[{box.key}]" for box in picture.boxes if box.state != "carried"}
    assert "虚线框：删减、未回应或未见方案" in [text.text for text in root.iter(f"{SVG}text")]


def test_no_text_breaks_the_file(real_family: Family, real_audit: Audit) -> None:
    evil = "</text><script>&\x00\x1b\u202e\"'\ud800]]>"
    picture = plan_picture(real_family.by_id["wujiagang"], real_audit.findings)
    boxes = tuple(replace(box, region=evil, title=evil) for box in picture.boxes)
    text = write_svg(replace(picture, title=Words(evil, evil), boxes=boxes), "zh", [evil])
    root = ElementTree.fromstring(text.encode())
    assert root.findtext(f"{SVG}title") == "</text><script>&\"']]>"
    assert list(root.iter(f"{SVG}script")) == []


def test_a_circle_and_a_plan_that_answers_itself_are_drawn(real_family: Family, real_audit: Audit) -> None:
    picture = plan_picture(real_family.by_id["wujiagang"], real_audit.findings)
    back = replace(picture.edges[0], child="nation", parent="wujiagang")
    own = replace(picture.edges[0], child="hubei", parent="hubei")
    text = write_svg(replace(picture, edges=(*picture.edges, back, own)), "zh")
    assert "（上级在右）" in text
    assert len([group for group in ElementTree.fromstring(text).iter(f"{SVG}g") if group.get("role") == "img"]) == 9
