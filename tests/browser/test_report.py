"""The report as a reviewer uses it: clicks, filters, keys, answers."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor.read.opinion import load_opinion
from tests.browser.conftest import Open
from tests.papers.golden import written

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

SHOWN = ".card:not([hidden])"


def shown(page: "Page") -> int:
    """How many findings fit, as the page says."""
    return int("".join(sign for sign in page.locator(".status").inner_text().split("条")[0] if sign.isdigit()))


def chain(page: "Page") -> "Locator":
    return page.locator(".steps .step")


def test_the_counts_filter_and_add_up(report: Path, opened: Open) -> None:
    page = opened(report)
    counts = page.locator(".count").all()
    told = {each.get_attribute("data-kind"): int(each.locator("b").inner_text()) for each in counts}
    assert shown(page) == sum(told.values()) == page.locator(".card").count() > page.locator(SHOWN).count()
    while page.locator("#further").is_visible():
        page.click("#further")
    assert shown(page) == page.locator(SHOWN).count()
    page.click(".count.error")
    assert shown(page) == told["error"] == page.locator(SHOWN).count()
    assert page.locator(".count.error").get_attribute("aria-pressed") == "true"
    page.click(".count.warning")
    assert shown(page) == told["error"] + told["warning"]
    page.click("button[type=reset]")
    assert shown(page) == sum(told.values())


def test_which_findings_of_mine_block_approval_and_where(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-wujiagang"]')                # 1: my plan
    page.click(".count.error")                                          # 2: what blocks
    assert page.locator(SHOWN).count() == shown(page) == 3
    assert page.locator(".kind.error h2 small").inner_text() == "3"
    for number in range(3):
        page.keyboard.press("j")                                        # 3: one after the other
        card = page.locator(SHOWN).nth(number)
        assert card.get_attribute("aria-current") == "true"
        own = page.locator(".right .passage.own").first
        assert "伍家岗区" in own.locator("figcaption").inner_text()
        assert own.locator("mark").inner_text() != ""
        assert "wujiagang.plan.yaml:" in own.locator("code").inner_text()
    page.keyboard.press("k")
    assert page.locator(SHOWN).nth(1).get_attribute("aria-current") == "true"


def test_why_a_share_is_right(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-wujiagang"]')                # 1: my plan
    page.select_option("#pick-step", label="更新环卫设备")               # 2: the indicator
    assert [each.inner_text() for each in page.locator(".steps .level").all()] == ["湖北省", "宜昌市", "伍家岗区"]
    work = page.locator(".steps .step.current .work.good").inner_text()
    assert work == "2027年：100台套 ÷ 600台套 = 约16.67%；文件写16.67%，按所写位数一致"


def test_what_the_city_must_still_answer(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-yichang"]')                  # 1: the city
    page.click(".count.undetermined")                                   # 2: what is open
    headings = page.locator(".group:not([hidden]) .heading").all_inner_texts()
    assert headings
    assert page.locator(SHOWN).count() == shown(page)
    assert all("宜昌市" in text for text in page.locator(f"{SHOWN} .tags").all_text_contents())


def test_what_those_below_make_together_stands_in_the_chain(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-yichang"]')
    page.select_option("#pick-step", label="更新环卫设备")
    step = page.locator(".steps .step.current")
    assert "2027年（下级）：合计100台套，目标“600台套”：少500台套" in step.locator(".work").last.inner_text()
    assert step.locator(".down").inner_text().strip() == "下级对应：伍家岗区 100台套"
    step.locator(".down a").click()
    assert page.locator(".steps .step.current .level").inner_text() == "伍家岗区"


def test_findings_are_stepped_through_by_mouse_and_say_their_place(report: Path, opened: Open) -> None:
    page = opened(report)
    page.select_option("#by-plan", "plan-wujiagang")
    page.click(".count.error")
    assert page.locator(".at").inner_text() == ""
    assert page.locator("#previous").is_enabled()                       # the last one, as k does
    for number in (1, 2, 3):
        page.click("#next")
        assert page.locator(".at").inner_text() == f"第{number}条"
        assert page.locator(SHOWN).nth(number - 1).get_attribute("aria-current") == "true"
    assert page.locator("#next").is_disabled()
    page.click("#previous")
    assert page.locator(".at").inner_text() == "第2条"
    page.click(".count.error")
    page.click(".count.warning")                                        # the chosen one does not fit any longer
    assert page.locator(".at").inner_text() == ""
    page.keyboard.press("j")
    assert page.locator(".at").inner_text() == "第1条"
    assert page.locator(SHOWN).first.get_attribute("aria-current") == "true"


@pytest.mark.parametrize("pause", [0, 100])
@pytest.mark.parametrize("keys", ["jjjjkk", "kk"])
def test_the_top_of_the_chosen_finding_is_shown_and_not_behind_the_row_of_buttons(
    report: Path, opened: Open, keys: str, pause: int
) -> None:
    page = opened(report, width=390, height=844)
    for key in keys:
        page.keyboard.press(key)
        page.wait_for_timeout(pause)
    page.wait_for_timeout(100)
    row = page.locator(".walk").bounding_box()
    card = page.locator('.card[aria-current="true"]').bounding_box()
    assert row is not None
    assert card is not None
    assert row["y"] + row["height"] - 1 <= card["y"] < 400


MARKED = """() => {
  const found = [...(CSS.highlights.get('sought') ?? [])];
  return found.map(each => each.startContainer.data.slice(each.startOffset, each.endOffset));
}"""


def until(page: "Page", expression: str, argument: object = None) -> None:
    """Waits until something is true of the page. Playwright's own way evaluates strings there, which it forbids."""
    for _ in range(200):
        if page.evaluate(expression, argument):
            return
        page.wait_for_timeout(25)
    raise AssertionError(expression)


def test_words_that_are_looked_for_are_marked(report: Path, opened: Open) -> None:
    page = opened(report)
    page.fill("#search", "回收量 trm")
    until(page, "CSS.highlights.get('sought')?.size > 1")
    assert set(page.evaluate(MARKED)) == {"回收量", "TRM"}
    within = page.locator(f"{SHOWN}.within")
    page.fill("#search", "回收量")
    within.first.wait_for()
    card = within.first                                                 # the word stands in what is folded
    assert "回收量" not in card.inner_text()
    id = card.get_attribute("id")
    card.locator("summary").click()
    until(page, "id => !document.getElementById(id).classList.contains('within')", id)
    page.click("button[type=reset]")
    until(page, "!CSS.highlights.has('sought')")
    assert within.count() == 0


def test_the_button_prints(report: Path, opened: Open) -> None:
    page = opened(report, bypass_csp=True)
    page.evaluate("window.print = () => { document.title = 'printed'; }")
    page.click("#print")
    assert page.title() == "printed"


def test_words_and_selections_filter_together(report: Path, opened: Open) -> None:
    page = opened(report)
    page.keyboard.press("/")
    page.keyboard.type("新能源公交车 ALN")
    texts = page.locator(SHOWN).all_inner_texts()
    assert texts
    assert all("新能源公交车" in text and "ALN" in text for text in texts)
    page.select_option("#by-family", "shares")
    assert shown(page) == 0
    assert page.locator(".nothing").is_visible()
    page.keyboard.press("Escape")
    page.click("button[type=reset]")
    page.select_option("#by-office", label="县交通运输局")
    assert 0 < shown(page) < page.locator(".card").count()


def test_a_finding_has_an_address_that_opens_it(report: Path, opened: Open) -> None:
    page = opened(report)
    page.wait_for_selector(".card")
    last = page.locator(".card").last.get_attribute("id")
    page = opened(report, anchor=f"#{last}")
    page.wait_for_selector('.card[aria-current="true"]')
    card = page.locator('.card[aria-current="true"]')
    assert card.get_attribute("id") == last
    assert card.is_visible()


def test_a_box_and_a_plan_are_reached_and_pressed_by_keyboard(report: Path, opened: Open) -> None:
    page = opened(report)
    page.locator('.cascade .zh a[href="#plan-guanxian"]').focus()
    page.keyboard.press("Enter")
    assert page.locator("#by-plan").input_value() == "plan-guanxian"
    page.locator(".count.error").focus()
    page.keyboard.press(" ")
    assert page.locator(SHOWN).count() == 1
    page.locator(f"{SHOWN} .chain-of").focus()
    page.keyboard.press("Enter")
    assert chain(page).last.get_attribute("class") == "step error current"


def test_answers_are_kept_saved_and_read_by_the_next_opinion(report: Path, opened: Open, tmp_path: Path) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-wujiagang"]')
    page.keyboard.press("j")
    page.keyboard.press("1")
    page.keyboard.press("j")
    page.keyboard.press("2")
    page.locator('.card[aria-current="true"] textarea').fill("名称沿用上级文件\n不改 </script>")
    assert page.locator(".progress").inner_text().startswith("已答复2条")
    page.reload()
    assert page.locator(".progress").inner_text().startswith("已答复2条")
    page.select_option("#by-answer", "declined")
    assert page.locator(SHOWN).count() == 1
    page.select_option("#save-plan", "plan-wujiagang")
    with page.expect_download() as waiting:
        page.click("#save")
    path = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(path)
    assert path.name == "wujiagang.opinion.json"
    earlier = load_opinion(str(path), "wujiagang")
    assert [(row.decision.answer, row.decision.note) for row in earlier.rows if row.decision is not None] == [
        ("adopted", ""), ("declined", "名称沿用上级文件 不改 </script>"),
    ]
    other = opened(report)                                              # another desk: nothing is known there
    assert other.locator(".progress").inner_text().startswith("已答复0条")
    other.set_input_files("#load", path)
    other.locator(".progress", has_text=re.compile("^已答复2条")).wait_for()
    other.set_input_files("#load", {"name": "a.json", "mimeType": "application/json", "buffer": b"[1]"})
    other.locator(".told", has_text=re.compile("^这不是")).wait_for()


def test_what_is_saved_is_the_opinion_itself(report: Path, opened: Open, tmp_path: Path) -> None:
    page = opened(report)
    page.select_option("#save-plan", "plan-wujiagang")
    with page.expect_download() as waiting:
        page.click("#save")
    waiting.value.save_as(tmp_path / "saved.json")
    saved = json.loads((tmp_path / "saved.json").read_text(encoding="utf-8"))
    made = json.loads(written(("opinion", "wujiagang", "--format", "json"), "opinion.json"))
    assert saved == {key: value for key, value in made.items() if key != "open"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_one_language_is_shown_at_a_time(report: Path, opened: Open, language: str) -> None:
    page = opened(report)
    page.click(f"#lang-{language} + span")
    other = "en" if language == "zh" else "zh"
    assert page.locator("html").get_attribute("lang") == {"zh": "zh-CN", "en": "en"}[language]
    assert page.locator(".sentence").inner_text().startswith({"zh": "暂不宜批准", "en": "Not ready"}[language])
    assert page.evaluate(f"[...document.querySelectorAll('.{other}')].every(e => !e.checkVisibility())")
    assert page.locator("#by-plan option").first.inner_text() == {"zh": "全部方案", "en": "All plans"}[language]
    assert page.locator("#search").get_attribute("placeholder") == {
        "zh": "指标、数值、规则…", "en": "indicator, number, rule …",
    }[language]


def test_a_finding_that_is_shown_later_speaks_the_chosen_language(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click("#lang-en + span")
    page.select_option("#by-plan", "plan-wujiagang")
    labels = {each.get_attribute("aria-label") for each in page.locator(f"{SHOWN} .decide").all()}
    assert labels == {"Answer"}


def test_language_and_colours_are_kept(report: Path, small: Path, opened: Open) -> None:
    page = opened(report)
    page.click("#lang-en + span")
    page.click("#dark + span")
    for _ in range(2):
        assert page.locator("html").get_attribute("data-lang") == "en"
        assert page.locator("html").get_attribute("data-colours") == "dark"
        assert page.locator("#lang-en").is_checked()
        assert page.locator("#dark").is_checked()
        assert page.locator(".sentence").inner_text().startswith("Not ready")
        page.reload()
    page.click("#auto + span")
    page.reload()
    assert page.locator("html").get_attribute("data-colours") == "auto"
    assert opened(small).locator("html").get_attribute("data-lang") == "zh"          # another desk


@pytest.mark.parametrize("width", [390, 1024, 1280, 1440])
def test_the_words_of_the_document_stand_where_the_reader_looks(small: Path, opened: Open, width: int) -> None:
    page = opened(small, width=width)
    for _ in range(2):
        page.keyboard.press("j")
        card = page.locator('.card[aria-current="true"]')
        beside = width >= 1344
        assert page.locator(".right .passage").first.is_visible() == beside
        assert card.locator(".passage").first.is_visible() == (not beside)
        assert page.locator(".card details[open]").count() == (0 if beside else 1)
    card.locator("summary").click()
    assert card.locator("details[open]").count() == (1 if beside else 0)


def test_a_plan_that_is_only_compared_with_says_so(small: Path, opened: Open) -> None:
    page = opened(small)
    plans = page.locator("a.plan").all()
    said = {each.locator(".name").inner_text().split()[0]: each.locator(".beside").count() for each in plans}
    assert said == {"国家": 1, "湖北省": 1, "宜昌市": 1, "伍家岗区": 0}


def test_without_scripts_everything_can_be_read_and_reached(report: Path, opened: Open) -> None:
    page = opened(report, java_script_enabled=False)
    assert not page.locator(".filters").is_visible()
    card = page.locator(".card.error").nth(1)
    card.locator("summary").click()
    assert card.locator(".passage").first.is_visible()
    assert card.locator("pre.excuse").is_visible()
    target = page.locator(".count.error").get_attribute("href") or ""
    assert page.locator(f"[id='{target[1:]}']").count() == 1
    step = page.locator("[id='chain-wujiagang/sanitation-equipment']")
    assert step.locator(".relation a").get_attribute("href") == "#chain-yichang/sanitation-equipment"
    page.click("#lang-en + span")
    assert page.locator(".sentence").inner_text().startswith("Not ready")


def test_the_waiver_of_a_finding_can_be_copied(report: Path, opened: Open) -> None:
    page = opened(report, permissions=["clipboard-read", "clipboard-write"])
    card = page.locator(".card.error").nth(1)
    card.locator("summary").click()
    card.locator("pre + button").click()
    card.locator("pre + button", has_text=re.compile("^已复制$")).wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith('- rule: STM-007\n  subject: "wujiagang/')
