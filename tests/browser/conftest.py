"""Debian's Chromium, driven by Playwright: nothing is downloaded. Without it these tests are left out, in one line."""

import functools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from auditor.cli import main

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).parents[2]
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
Open = Callable[..., "Page"]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """From here, and not from a fixture, so that all of them are told in one line."""
    if CHROMIUM is None and Path(__file__).parent in item.path.parents:
        pytest.skip("no Chromium on this machine: what the report does in a browser was not tried")


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--force-color-profile=srgb"])
        yield started
        started.close()


@functools.cache
def written(folder: Path, *named: str) -> Path:
    """The report on some plans of this repository, made once."""
    path, before = folder / f"{'-'.join(named) or 'all'}.html", Path.cwd()
    os.chdir(ROOT)
    try:
        assert main(["report", *named, "--lang", "zh", "--today", "2026-11-21", "-o", str(path)]) == 0
    finally:
        os.chdir(before)
    return path


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the twelve plans."""
    return written(tmp_path_factory.mktemp("reports"))


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on one plan."""
    return written(tmp_path_factory.mktemp("reports"), "wujiagang")


@pytest.fixture
def opened(browser: "Browser") -> Iterator[Open]:
    """Opens a file; at the end: nothing was asked of any network, and the console is empty."""
    contexts: list[BrowserContext] = []
    said: list[str] = []

    def open_(path: Path, *, width: int = 1440, height: int = 900, anchor: str = "", **settings: Any) -> "Page":
        context = browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN", **settings)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda asked: said.extend([asked.url] * (not asked.url.startswith(("file:", "blob:")))))
        page.goto(f"{path.as_uri()}{anchor}")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert said == []
