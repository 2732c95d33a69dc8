"""What a browser does for a report, in seconds of its own work and on the clock: until it stands, and for each filter.

Work is that of the thread which lays out, paints and runs the script: on a machine that does other things as well the
clock says what those take.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

FILTERS = {
    "a plan": ("#by-plan", None), "every plan": ("#by-plan", ""), "a word": ("#search", "电梯"),
    "two words": ("#search", "电梯 占比"), "no word": ("#search", ""), "a family": ("#by-family", "shares"),
    "every family": ("#by-family", ""), "an answer": ("#by-answer", "adopted"), "every answer": ("#by-answer", ""),
}
READ_AHEAD = 2000           # milliseconds in which the page reads its texts, while nobody waits
CHANGED = """async ([selector, value]) => {
  const field = document.querySelector(selector);
  field.value = value ?? field.options[field.options.length - 1].value;
  const started = performance.now();
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return (performance.now() - started) / 1000;
}"""
STANDS = "performance.getEntriesByType('navigation')[0].loadEventEnd / 1000"


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds: of the browser's work, and on the clock."""

    what: str
    work: float
    clock: float


@dataclass(frozen=True, slots=True)
class Figures:
    """How large a report is, and what it takes."""

    findings: int
    size: int
    opens: Taken
    filters: tuple[Taken, ...]

    @property
    def slowest(self) -> Taken:
        """The filter that takes most."""
        return max(self.filters, key=lambda taken: taken.work)


def measured(browser: "Browser", report: Path) -> Figures:
    """Opens a report on a desk of its own, and filters."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="zh-CN", bypass_csp=True)
    try:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Performance.enable")
        before = _work(session)
        page.goto(report.as_uri())
        opens = Taken("opens", _work(session) - before, page.evaluate(STANDS))
        page.wait_for_timeout(READ_AHEAD)
        filters = tuple(_filtered(page, session, name, *field) for name, field in FILTERS.items())
        return Figures(page.locator(".card").count(), report.stat().st_size, opens, filters)
    finally:
        context.close()


def _filtered(page: "Page", session: "CDPSession", name: str, selector: str, value: str | None) -> Taken:
    before = _work(session)
    clock = page.evaluate(CHANGED, [selector, value])
    return Taken(name, _work(session) - before, clock)


def _work(session: "CDPSession") -> float:
    """Seconds that the thread of the page has worked."""
    found = {each["name"]: float(each["value"]) for each in session.send("Performance.getMetrics")["metrics"]}
    return found["ThreadTime"]
