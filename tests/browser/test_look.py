"""How the report looks: boxes in their places, nothing that overflows, colours that can be read, paper.

Fonts differ from machine to machine, so pictures are not compared by their points: each golden picture is a grid of the
boxes of the page (which part stands where, on a raster of a twelfth of the width), and of the colours that its parts
really have.
"""

import io
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import Open

if TYPE_CHECKING:
    from playwright.sync_api import Page

GOLDEN = Path(__file__).parent / "looks.json"
PARTS = {
    "title": "h1", "switches": ".switches", "verdict": ".verdict", "error": ".count.error", "undetermined":
    ".count.undetermined", "plans": ".plans ul", "filters": ".filters", "card": ".card.error", "cascade": ".cascade",
    "chain": ".pane.chain", "document": ".right .pane", "answers": ".answers",
}
STATES: dict[str, dict[str, Any]] = {
    "desk": {"width": 1440}, "dark": {"width": 1440, "color_scheme": "dark"}, "wide": {"width": 1920},
    "small": {"width": 1024}, "phone": {"width": 390, "height": 844},
}
RASTER = 12                 # columns of the raster; a box may be off by one
MEASURE = """(parts) => Object.fromEntries(Object.entries(parts).map(([name, selector]) => {
  const found = document.querySelector(selector), box = found.getBoundingClientRect();
  const style = getComputedStyle(found);
  return [name, {x: box.left, right: box.right, y: box.top + scrollY, bottom: box.bottom + scrollY,
    ink: style.color, paper: style.backgroundColor}];
}))"""
READABLE = 8                # points of the screen that a sign in the picture of the plans takes at least
OVERFLOWING = """() => [...document.querySelectorAll('body *')].filter(each => {
  if (!each.checkVisibility() || each.closest('.scroll, .plans ul, .unseen, .switches input, .file')) return false;
  const box = each.getBoundingClientRect();
  return box.width && (box.right > innerWidth + 1 || box.left < -1);
}).map(each => each.outerHTML.slice(0, 80))"""


def look(page: "Page") -> dict[str, Any]:
    """Each part of the page: its columns in the raster, what stands directly above it, and its colours."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    boxes = page.evaluate(MEASURE, PARTS)
    order = sorted(boxes, key=lambda name: (boxes[name]["y"], boxes[name]["x"]))
    return {
        name: {
            "columns": [round(RASTER * boxes[name]["x"] / width), round(RASTER * boxes[name]["right"] / width)],
            "below": [other for other in order if boxes[other]["bottom"] <= boxes[name]["y"] + 1
                      and boxes[other]["x"] < boxes[name]["right"] and boxes[name]["x"] < boxes[other]["right"]],
            "colours": [boxes[name]["ink"], boxes[name]["paper"]],
        } for name in order
    }


def as_lines(looks: Mapping[str, Any]) -> str:
    """The looks as JSON, a line for each part."""
    states = []
    for state, parts in sorted(looks.items()):
        lines = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(part, sort_keys=True)}" for name, part in sorted(parts.items())
        )
        states.append(f" {json.dumps(state)}: {{\n{lines}\n }}")
    return "{\n" + ",\n".join(states) + "\n}\n"


@pytest.mark.parametrize("state", STATES)
def test_the_parts_stand_where_they_stood(small: Path, opened: Open, state: str) -> None:
    """With AUDITOR_BLESS set the golden looks are written anew."""
    found = look(opened(small, **STATES[state]))
    if os.environ.get("AUDITOR_BLESS"):
        known = json.loads(GOLDEN.read_text(encoding="utf-8")) | {state: found}
        GOLDEN.write_text(as_lines(known), encoding="utf-8")
    kept = json.loads(GOLDEN.read_text(encoding="utf-8"))[state]
    assert set(found) == set(kept)
    for name, part in found.items():
        assert part["colours"] == kept[name]["colours"], name
        assert set(part["below"]) == set(kept[name]["below"]), name
        assert all(abs(a - b) <= 1 for a, b in zip(part["columns"], kept[name]["columns"], strict=True)), name


@pytest.mark.parametrize("width", [390, 768, 1024, 1440, 1920])
def test_nothing_overflows(small: Path, opened: Open, width: int) -> None:
    page = opened(small, width=width)
    page.keyboard.press("j")
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
    page.wait_for_timeout(100)
    for language in ("zh", "en"):
        page.click(f"#lang-{language} + span")
        assert page.evaluate(OVERFLOWING) == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("width", [390, 1024, 1440, 1920])
def test_the_names_of_plans_can_be_read_in_the_picture(report: Path, opened: Open, width: int) -> None:
    page = opened(report, width=width)
    size = page.evaluate("""() => {
      const text = document.querySelector('.cascade .zh a text');
      return Number(text.getAttribute('font-size')) * text.getCTM().a;
    }""")
    assert size >= READABLE
    page.select_option("#by-plan", "")
    page.click('.plans a[data-plan="plan-wujiagang"]')
    assert page.evaluate("""() => {
      const frame = document.querySelector('.cascade .scroll').getBoundingClientRect();
      const box = document.querySelector('.cascade .zh a[href="#plan-wujiagang"]').getBoundingClientRect();
      return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    }""")


def test_an_english_sentence_has_english_quotation_marks(small: Path, opened: Open) -> None:
    page = opened(small)
    page.click("#lang-en + span")
    widths = page.evaluate("""() => {
      const walker = document.createTreeWalker(document.querySelector('.card .line .en'), NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node; (node = walker.nextNode());) {
        for (const sign of node.data.matchAll(/[“”]/g)) {
          const range = document.createRange();
          range.setStart(node, sign.index);
          range.setEnd(node, sign.index + 1);
          found.push(range.getBoundingClientRect().width / parseFloat(getComputedStyle(node.parentElement).fontSize));
        }
      }
      return found;
    }""")
    assert widths
    assert max(widths) < 0.7


@pytest.mark.parametrize(("colours", "width", "language"), [("light", 1440, "zh"), ("dark", 390, "en")])
@pytest.mark.parametrize("state", ["first", "answering", "filtered", "searched", "nothing", "all open"])
def test_axe_finds_no_violation(
    small: Path, opened: Open, colours: str, width: int, language: str, state: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(small, width=width, color_scheme=colours, bypass_csp=True)
    page.click(f"#lang-{language} + span")
    if state == "answering":
        page.keyboard.press("j")
        page.keyboard.press("1")
        page.locator('.card[aria-current="true"] textarea').fill("x")
        page.locator(".steps .step").first.wait_for()
    elif state == "filtered":
        page.click(".count.error")
        page.select_option("#by-plan", "plan-wujiagang")
    elif state == "searched":
        page.fill("#search", "15%")
        page.click("#next")
    elif state == "nothing":
        page.fill("#search", "no such word")
    elif state == "all open":
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        page.locator(".chains .step").first.wait_for()
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
    assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found.response["violations"]] == []


def test_paper_shows_what_was_chosen_whole_and_no_controls(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-wujiagang"]')
    page.click(".count.error")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".card:visible").count() == 3
    for card in page.locator(".card:visible").all():
        members = card.locator(".members").count()          # which say what the passages say
        assert card.locator(".passage").first.is_visible() == (not members)
    for hidden in (".filters", ".switches", ".right", ".card:visible .chain-of"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".card details[open]").count() == 0


def test_paper_is_not_wasted(small: Path, opened: Open) -> None:
    """The members of a finding stand in two columns, nothing is said twice; only the last page may end early, and none
    with the heading of what stands on the next one.
    """
    import pdfplumber

    page = opened(small)
    told = page.locator(".card h3, .pane h2, .kind > h2").all_inner_texts()
    headings = {text.split("\n")[0].strip() for text in told}
    with pdfplumber.open(io.BytesIO(page.pdf(format="A4"))) as document:
        lines = [(each.extract_text() or "").splitlines() for each in document.pages]
        filled = [max(sign["bottom"] for sign in each.chars) / float(each.height) for each in document.pages]
    assert 5 < len(lines) <= 15
    assert min(len(each) for each in lines) > 5
    assert min(filled[:-1]) > 0.7
    assert min(filled[:2]) > 0.8
    ends = [each[-1].strip() for each in lines]
    assert [end for end in ends if end in headings or end[2:] in headings] == []
