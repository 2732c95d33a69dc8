"""How the report looks: boxes in their places, nothing that overflows, colours that can be read, paper.

Fonts differ from machine to machine, so pictures are not compared by their points: each golden picture is a grid of the
boxes of the page (which part stands where, on a raster of a twelfth of the width), and of the colours that its parts
really have.
"""

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
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(part)}" for name, part in sorted(parts.items()))
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


@pytest.mark.parametrize(("colours", "width"), [("light", 1440), ("dark", 390)])
def test_axe_finds_no_violation(small: Path, opened: Open, colours: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(small, width=width, color_scheme=colours, bypass_csp=True)
    page.keyboard.press("j")
    page.keyboard.press("1")
    for opening in (".charts, .charts details, .passes, .passes details", ".card.error details"):
        page.evaluate(f"document.querySelectorAll('{opening}').forEach(each => {{ each.open = true; }})")
    page.wait_for_timeout(100)
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
    assert [(each["id"], each["nodes"][0]["html"][:120]) for each in found.response["violations"]] == []


def test_paper_shows_what_was_chosen_whole_and_no_controls(report: Path, opened: Open) -> None:
    page = opened(report)
    page.click('.cascade .zh a[href="#plan-wujiagang"]')
    page.click(".count.error")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".card:visible").count() == 3
    assert page.locator(".card:visible .passage").first.is_visible()
    for hidden in (".filters", ".switches", ".right", ".card:visible .chain-of"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".card details[open]").count() == 0
    assert len(page.pdf(format="A4")) > 10_000
