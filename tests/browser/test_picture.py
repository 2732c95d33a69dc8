"""Golden pictures of the report, one for each state, so coarse that no font shows: areas, their colours, their edges.

With AUDITOR_BLESS set they are written anew.
"""

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.browser.conftest import Open

if TYPE_CHECKING:
    from playwright.sync_api import Page

PICTURES = Path(__file__).parent / "pictures"
STATES: dict[str, dict[str, Any]] = {
    "desk": {}, "dark": {"color_scheme": "dark"}, "wide": {"width": 1920, "height": 1080},
    "phone": {"width": 390, "height": 844}, "phone-dark": {"width": 390, "height": 844, "color_scheme": "dark"},
}
CELL = 15                   # so many points of the page are one of the picture
MOST = 3.0                  # of 255, by which cells are off on average: other fonts come to 1, a lost column to 5


def coarse(page: "Page") -> Image.Image:
    """What stands on the screen, a point for each cell."""
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    return shot.resize((shot.width // CELL, shot.height // CELL), Image.Resampling.BOX)


def unlike(found: Image.Image, kept: Image.Image) -> str:
    """In what two pictures differ beyond what another font does; empty where they do not."""
    if found.size != kept.size:
        return f"{found.size} is not {kept.size}"
    softened = [each.filter(ImageFilter.BoxBlur(1)) for each in (found, kept)]
    off = ImageChops.difference(*softened).convert("L").tobytes()
    mean = sum(off) / len(off)
    return f"off by {mean:.1f}" if mean > MOST else ""


def golden(state: str, found: Image.Image) -> Image.Image:
    """The picture that is kept of a state."""
    file = PICTURES / f"{state}.png"
    if os.environ.get("AUDITOR_BLESS"):
        PICTURES.mkdir(exist_ok=True)
        found.quantize(64).save(file, optimize=True)
    return Image.open(file).convert("RGB")


@pytest.mark.parametrize("state", STATES)
def test_the_report_looks_as_it_looked(small: Path, opened: Open, state: str) -> None:
    found = coarse(opened(small, **STATES[state]))
    assert unlike(found, golden(state, found)) == ""


def test_a_chosen_finding_looks_as_it_looked(small: Path, opened: Open) -> None:
    page = opened(small)
    page.keyboard.press("j")
    page.locator(".right .passage").wait_for()
    found = coarse(page)
    assert unlike(found, golden("chosen", found)) == ""


def test_paper_looks_as_it_looked(small: Path, opened: Open) -> None:
    page = opened(small, width=794, height=1123)
    page.emulate_media(media="print")
    found = coarse(page)
    assert unlike(found, golden("print", found)) == ""


@pytest.mark.parametrize("font", ["DejaVu Serif", "Liberation Sans"])
def test_another_font_is_no_difference(small: Path, opened: Open, font: str) -> None:
    page = opened(small, bypass_csp=True)
    page.add_style_tag(content=f"* {{ font-family: '{font}' !important; }}")
    found = coarse(page)
    assert unlike(found, Image.open(PICTURES / "desk.png").convert("RGB")) == ""


@pytest.mark.parametrize("fault", [
    ".middle { grid-area: left !important; } .left { grid-area: middle !important; }",
    ".desk { display: block !important; }",
    "body { background: #fff !important; } .pane, .card { border: 0 !important; box-shadow: none !important; }",
    ".card { background: #1c5a88 !important; }",
    ".top { padding-left: 12rem !important; } .plans { display: none; }",
])
def test_what_is_broken_is_a_difference(small: Path, opened: Open, fault: str) -> None:
    page = opened(small, bypass_csp=True)
    page.add_style_tag(content=fault)
    assert unlike(coarse(page), Image.open(PICTURES / "desk.png").convert("RGB")) != ""
