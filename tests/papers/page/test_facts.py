"""The page of the real plans: each finding once, with the words it rests on and the chain it stands in."""

import os
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

import auditor
from auditor.papers.input import PaperInput, paper_input
from auditor.papers.page.facts import page_of
from auditor.papers.page.model import ChainStep, Page, PageCard, PagePlan
from auditor.papers.page.passages import _spot
from auditor.run.reported import totals

ROOT = Path(__file__).parents[3]
TODAY = "2026-11-21"


@pytest.fixture(scope="module")
def given() -> Iterator[PaperInput]:
    before = Path.cwd()
    os.chdir(ROOT)
    yield paper_input((), None, TODAY)
    os.chdir(before)


@pytest.fixture(scope="module")
def page(given: PaperInput) -> Page:
    return page_of(given, {})


def cards(page: Page) -> list[PageCard]:
    return [card for section in page.sections for group in section.groups for card in group.cards]


def plan(page: Page, anchor: str) -> PagePlan:
    (found,) = [plan for plan in page.plans if plan.anchor == anchor]
    return found


def step(page: Page, anchor: str) -> ChainStep:
    (found,) = [step for plan in page.plans for step in plan.steps if step.anchor == anchor]
    return found


def test_each_finding_is_a_card_of_its_own_fingerprint(page: Page, given: PaperInput) -> None:
    anchors = [card.anchor for card in cards(page)]
    assert len(anchors) == len(set(anchors))
    assert sorted(each.partition("~")[0] for each in anchors) == sorted(each.fingerprint for each in given.findings)
    assert dict(page.counts) == {
        kind: sum(card.kind == kind for card in cards(page)) for kind, _ in page.counts
    }


def test_no_sentence_of_a_card_holds_an_id(page: Page) -> None:
    ids = [each.anchor.removeprefix("plan-").partition("~")[0] for each in page.plans]
    told = [text for card in cards(page) for text in (card.line.zh, card.line.en)]
    assert [text for text in told for id in ids if f"〔{id}/" in text or f" [{id}/" in text] == []


def test_the_verdicts_by_plan_add_up_to_those_of_the_audit(page: Page, given: PaperInput) -> None:
    whole = asdict(totals(given.reported.audit.coverage))
    for verdict in ("holds", "violated", "undetermined", "waived"):
        assert sum(getattr(plan.counts, verdict) for plan in page.plans) == whole[verdict]
    assert sum(family.count for family in page.passes) == whole["holds"]


def test_the_sentence_on_top_says_what_blocks(page: Page) -> None:
    errors = dict(page.counts)["error"]
    assert page.tone == "error"
    assert page.verdict.zh == f"暂不宜批准：有{errors}条错误须先改正。"
    assert page.verdict.en.endswith(f"{errors}.")


def test_of_one_plan_the_page_has_its_own_findings_and_those_above_that_concern_it() -> None:
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        found = paper_input(("wujiagang",), None, TODAY)
    finally:
        os.chdir(before)
    page = page_of(found, {})
    assert {card.plan for card in cards(page)} == {"plan-wujiagang", "plan-yichang"}
    assert {card.part for card in cards(page) if card.plan == "plan-yichang"} == {"above"}
    assert [plan.anchor for plan in page.plans] == ["plan-nation", "plan-hubei", "plan-yichang", "plan-wujiagang"]
    assert list(page.data) == ["words", "opinions"]


def test_the_undetermined_stand_below_what_would_settle_them(page: Page) -> None:
    (section,) = [section for section in page.sections if section.kind == "undetermined"]
    headings = [group.heading for group in section.groups]
    assert len(headings) == len(set(headings)) > 5
    assert all(group.heading.zh and group.heading.en for group in section.groups)
    assert any(len(group.cards) > 1 for group in section.groups)


def test_a_chain_leads_up_and_shows_its_working(page: Page) -> None:
    share = step(page, "chain-wujiagang/sanitation-equipment")
    assert (share.name, [raw for _, raw, _ in share.values]) == ("更新环卫设备", ["100台套"])
    assert [(work.words.zh, work.tone) for work in share.workings] == [
        ("2027年：100台套 ÷ 600台套 = 约16.67%；文件写16.67%，按所写位数一致", "good"),
    ]
    ups = []
    while share.up:
        share = step(page, share.up)
        ups.append(share.region.zh)
        assert "chain-wujiagang/sanitation-equipment" in [anchor for anchor, _, _ in share.down] or len(ups) > 1
    assert ups == ["宜昌市", "湖北省"]


def test_every_anchor_that_is_led_to_is_there(page: Page) -> None:
    steps = {step.anchor for plan in page.plans for step in plan.steps}
    led = {card.step for card in cards(page)} | {up for plan in page.plans for up in (step.up for step in plan.steps)}
    led |= {anchor for plan in page.plans for step in plan.steps for anchor, _, _ in step.down}
    assert led - {""} <= steps
    assert {card.plan for card in cards(page)} <= {plan.anchor for plan in page.plans}
    hrefs = set(re.findall(r'href="#([^"]+)"', page.cascade.zh))
    assert hrefs == {plan.anchor for plan in page.plans}
    assert re.findall(r'href="#([^"]+)"', page.cascade.en) == re.findall(r'href="#([^"]+)"', page.cascade.zh)


def test_the_words_of_a_passage_are_those_of_the_plan_with_the_value_in_them(page: Page) -> None:
    marked = [passage for card in cards(page) for passage in card.passages]
    assert len(marked) > 50
    texts = {
        path.name: path.read_text(encoding="utf-8") for path in (ROOT / "plans").rglob("*.plan.yaml")
    }
    for passage in marked:
        file, line, _ = passage.at.split(":")
        assert int(line) <= texts[file].count("\n")
        assert passage.marked or passage.before.zh
        if passage.before.zh == passage.before.en and passage.marked:
            assert passage.marked in texts[file]
    assert any(not passage.own for passage in marked)


def test_words_of_the_document_itself_are_shown_around_a_quote_where_it_is_at_hand(given: PaperInput) -> None:
    quote = "完成特殊困难老年人居家适老化改造150户"
    before, after = "（八）消费品以旧换新行动。" * 9, "，并建立台账。" * 20
    file = "plans/equipment-renewal-2024/wujiagang.plan.yaml"
    made = page_of(given, {file: ["另一段。", f"{before}{quote}{after}"]})
    (passage,) = {
        passage for card in cards(made) for passage in card.passages
        if passage.marked == "150户" and "居家适老化改造" in passage.before.zh and "…" in passage.before.zh
    }
    assert passage.before.zh.startswith("…")
    assert passage.before.zh.endswith("（八）消费品以旧换新行动。完成特殊困难老年人居家适老化改造")
    assert passage.after.startswith("，并建立台账。")
    assert passage.after.endswith("…")
    assert len(passage.before.zh) < 100


@pytest.mark.parametrize(("text", "raw", "found"), [
    ("完成改造150户", "150户", "150户"),
    ("每年更新CT、DR等设备10台套", "每年10台套", "10台套"),
    ("产值超过 30亿元", "超过30亿元", "30亿元"),
    ("达到 30 亿元", "30亿元", "30"),
    ("基本完成", "全部完成", ""),
])
def test_the_value_is_found_in_its_sentence(text: str, raw: str, found: str) -> None:
    start, end = _spot(text, raw, 0)
    assert text[start:end] == found


def test_every_text_is_in_both_languages_and_unlike(page: Page) -> None:
    chinese = re.compile("[\u4e00-\u9fff]")
    own = [words for card in cards(page) for words in (card.title, card.remedy) if words.zh]
    own += [page.title, page.verdict, page.detail, *(family.name for family in page.passes)]
    assert [words for words in own if words.zh == words.en] == []
    assert not chinese.search(page.verdict.en + page.detail.en)


def test_every_colour_of_a_drawing_has_one_in_the_dark_page(page: Page) -> None:
    style = (Path(auditor.__file__).parent / "templates" / "page" / "page.css").read_text(encoding="utf-8")
    drawn = "".join(each.zh for each in (page.cascade, *page.charts))
    colours = set(re.findall(r'(?:fill|stroke)="#[0-9a-f]+"', drawn))
    assert len(colours) > 10
    assert [colour for colour in sorted(colours) if f"svg [{colour}]" not in style] == []
