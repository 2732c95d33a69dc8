"""What a picture shows: who carries, drops or owes an indicator; how plans answer each other; what was found."""

from collections.abc import Iterable
from dataclasses import replace

from auditor.ground.mark import Mark
from auditor.ground.words import Language, Text, Words, spoken
from auditor.model.audit import Audit, Finding, Granted
from auditor.model.rows.build import Family
from auditor.papers.picture.caption import edge_lines, head, lines, open_remark, told, told_edge
from auditor.papers.picture.fold import folded
from auditor.papers.picture.indicators import indicator_picture
from auditor.papers.picture.model import Box, Edge, Picture
from auditor.papers.picture.plans import family_picture, plan_picture


def in_one(texts: Iterable[Text], language: Language) -> list[str]:
    return [spoken(each, language) for each in texts]


def of(picture: Picture, key: str) -> Box:
    return next(box for box in picture.boxes if box.key == key)


def edge(picture: Picture, child: str, parent: str) -> Edge:
    return next(edge for edge in picture.edges if (edge.child, edge.parent) == (child, parent))


def shown(picture: Picture) -> list[tuple[str, str, str, list[str]]]:
    return [(box.key, box.state, box.tally.sign, in_one(lines(box, picture), "zh")) for box in picture.boxes]


def linked(picture: Picture) -> list[tuple[str, str, str, list[str]]]:
    return [(each.child, each.parent, each.tally.sign, in_one(edge_lines(each), "zh")) for each in picture.edges]


def test_plans_of_one_region_are_told_apart(real_family: Family, real_audit: Audit) -> None:
    picture = family_picture(real_family.plans, real_audit.findings)
    heads = [spoken(head(box), "zh") for box in picture.boxes]
    assert len(set(heads)) == len(heads)
    assert "伍家岗区" in heads


def test_an_indicator_from_level_to_level(real_family: Family, real_audit: Audit) -> None:
    picture = indicator_picture(real_family.indicators["yichang", "lift-renewal"], real_audit.findings)
    assert picture.title == Words("“更新和加装电梯”上下级衔接图", "“更新和加装电梯” from level to level")
    assert shown(picture) == [
        ("hubei/lift-renewal", "carried", "undetermined", ["2027年：10000台"]),
        ("yichang/lift-renewal", "carried", "undetermined", ["2027年：1000台"]),
        ("wujiagang/lift-renewal", "carried", "note", ["2027年：100台"]),
    ]
    assert linked(picture) == [
        ("yichang/lift-renewal", "hubei/lift-renewal", "undetermined", ["占10%（测算）"]),
        ("wujiagang/lift-renewal", "yichang/lift-renewal", "holds", ["占10%"]),
    ]
    assert [box.key for box in picture.boxes if box.focus] == ["yichang/lift-renewal"]
    assert list(picture.digests) == ["hubei", "yichang", "wujiagang"]


def test_who_drops_an_indicator_and_who_has_not_answered(real_family: Family, real_audit: Audit) -> None:
    picture = indicator_picture(real_family.indicators["nation", "scrapped-cars"], real_audit.findings)
    states = {box.key: (box.state, box.tally.sign) for box in picture.boxes if box.state != "carried"}
    assert states == {
        "liaocheng:shandong/scrapped-cars": ("open-text", "undetermined"),
        "henan:nation/scrapped-cars": ("open-text", "undetermined"),
        "wujiagang:yichang/scrapped-cars": ("trimmed", "warning"),
    }
    assert in_one(lines(of(picture, "wujiagang:yichang/scrapped-cars"), picture), "zh") == [
        "删减（无对象）", "所述：增长40%", "我区无报废汽车资质企业",
    ]
    dropped = edge(picture, "wujiagang:yichang/scrapped-cars", "yichang/scrapped-cars")
    assert in_one(edge_lines(dropped), "zh") == ["删减"]
    assert in_one(edge_lines(edge(picture, "guanxian/scrapped-cars", "shandong/scrapped-cars")), "zh") == [
        "保持一致", "（隔级）",
    ]
    hunan = of(picture, "hunan/scrapped-cars-dismantled")
    assert in_one(lines(hunan, picture), "zh")[:2] == ["报废汽车拆解量", "2024年：达到20万辆"]


def test_the_arithmetic_of_wujiagang_stands_on_its_line(real_family: Family, real_audit: Audit) -> None:
    picture = plan_picture(real_family.by_id["wujiagang"], real_audit.findings)
    assert [box.key for box in picture.boxes] == ["nation", "hubei", "yichang", "wujiagang"]
    assert linked(picture)[2:] == [
        ("wujiagang", "yichang", "warning", ["一致 7", "占比 12", "删减 13"]),
        ("wujiagang", "nation", "holds", ["一致 2", "（隔级）"]),
    ]
    assert in_one(lines(of(picture, "wujiagang"), picture), "en")[0] == "indicators: 22 (3 own)"
    assert open_remark(picture) == (Words(
        "生成时尚有未处理的审核发现：错误3条，警告5条。",
        "Findings still open when this was made: errors 3, warnings 5.",
    ),)


def test_the_whole_family_has_every_plan_and_says_which_draft_is_replaced(
    real_family: Family, real_audit: Audit
) -> None:
    picture = family_picture(real_family.plans, real_audit.findings)
    assert {box.key for box in picture.boxes} == set(real_family.by_id)
    draft = of(picture, "nanyang-draft")
    assert spoken(head(draft), "zh") == "南阳市（征求意见稿）"
    assert "已被后一稿替代" in in_one(lines(draft, picture), "zh")
    assert in_one(edge_lines(edge(picture, "guanxian", "liaocheng")), "zh") == ["无对应项"]


def test_sixty_counties_stand_in_the_order_of_the_city_and_those_without_a_plan_too(
    many_family: Family, many_audit: Audit
) -> None:
    picture = indicator_picture(many_family.indicators["middle", "i-6"], many_audit.findings)
    below = picture.boxes[3:]
    assert [box.region for box in below] == [f"第{number}县" for number in range(1, 61)]
    often = {state: sum(box.state == state for box in below) for state in ("carried", "trimmed", "open", "expected")}
    assert often == {"carried": 44, "trimmed": 12, "open": 2, "expected": 2}
    assert [box.region for box in below if box.tally.sign == "error"] == ["第7县", "第8县"]
    assert folded(picture) is picture


def test_beyond_the_bound_the_rest_is_one_box_and_what_matters_is_kept(
    many_family: Family, many_audit: Audit
) -> None:
    whole = indicator_picture(many_family.indicators["middle", "i-6"], many_audit.findings)
    picture = folded(whole, most=10)
    kept, fold = picture.boxes[3:-1], picture.boxes[-1]
    assert len(kept) == 10
    assert {"第7县", "第8县"} < {box.region for box in kept}
    assert fold.state == "folded"
    assert spoken(head(fold), "zh") == "另 50 个"
    assert sum(count for _, count in fold.signs) == 50
    assert edge(picture, fold.key, "middle/i-6").state == "folded"
    assert {each.child for each in picture.edges} == {box.key for box in picture.boxes[1:]}


def test_what_hangs_below_folded_plans_goes_with_them(many_family: Family, many_audit: Audit) -> None:
    """Two cities below a province, of which one may stay: the one with the findings."""
    whole = plan_picture(many_family.by_id["upper"], many_audit.findings)
    city = next(box for box in whole.boxes if box.key == "middle")
    edges = tuple(replace(each, child="other") for each in whole.edges if each.child == "middle")
    other = replace(city, key="other", focus=True)
    picture = folded(replace(whole, boxes=(*whole.boxes, other), edges=(*whole.edges, *edges)), most=1)
    fold = picture.boxes[-1]
    assert [box.key for box in picture.boxes[:-1]] == ["land", "upper", "other"]
    assert (spoken(head(fold), "zh"), in_one(lines(fold, picture), "zh")[1:]) == ("另 1 个", ["及其下级 58 个"])


def test_a_waived_finding_has_its_own_sign(real_family: Family, real_audit: Audit) -> None:
    granted = Granted("已会签", "区长", "2026-12-31", Mark("waivers.yaml", 1, 1))

    def waived(finding: Finding) -> Finding:
        related = tuple(map(waived, finding.related))
        members = tuple(replace(member, waiver=granted) for member in finding.members)
        return replace(finding, verdict="waived", waiver=granted, related=related, members=members)

    row = real_family.indicators["wujiagang", "elderly-home-adaptation"]
    assert of(indicator_picture(row, real_audit.findings), "wujiagang/elderly-home-adaptation").tally.sign == "error"
    picture = indicator_picture(row, [waived(finding) for finding in real_audit.findings])
    assert of(picture, "wujiagang/elderly-home-adaptation").tally.sign == "waived"
    assert open_remark(picture) == ()


def test_a_box_and_a_line_tell_everything(real_family: Family, real_audit: Audit) -> None:
    picture = indicator_picture(real_family.indicators["wujiagang", "sanitation-equipment"], real_audit.findings)
    boxes = {box.key: box for box in picture.boxes}
    *all_of_it, finding = told(boxes["wujiagang/sanitation-equipment"], picture).zh.split("\n")
    assert all_of_it == [
        "伍家岗区", "伍家岗区推动大规模设备更新和消费品以旧换新行动方案（2024—2027年）",
        "[wujiagang/sanitation-equipment]", "更新环卫设备", "2027年：100台套", "结论：提示",
    ]
    assert finding.startswith("i STM-021 12处的目标一处确定、一处只是力争：")
    line = edge(picture, "wujiagang/sanitation-equipment", "yichang/sanitation-equipment")
    assert told_edge(line, boxes).zh.split("\n") == [
        "伍家岗区 对应 宜昌市：占16.67%", "声明占比 16.67%，计算占比 约16.67%", "结论：未发现问题",
    ]
    errors = indicator_picture(real_family.indicators["wujiagang", "medical-imaging"], real_audit.findings)
    said = told(of(errors, "wujiagang/medical-imaging"), errors).zh.split("\n")
    assert [line.split()[:2] for line in said if line[:1] in "×!i"] == [
        ["×", "SCP-001"], ["!", "HRZ-002"], ["i", "STM-021"], ["i", "STM-003"],
    ]
