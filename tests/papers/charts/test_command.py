"""`auditor graph --kind`: what is drawn of what is named, what is refused, and where papers show charts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import here, run
from tests.cli.small import Done

__all__ = ["here", "run"]
Run = Callable[..., Done]


@pytest.mark.parametrize("kind", ["margins", "shares", "slack", "families"])
@pytest.mark.parametrize("named", [(), ("district",), ("city/cleaning",)])
def test_every_kind_of_every_thing(run: Run, kind: str, named: tuple[str, ...]) -> None:
    done = run("graph", *named, "--kind", kind)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    assert "内容指纹" in done.out
    data = json.loads(run("graph", *named, "--kind", kind, "--format", "json").out)
    assert data["kind"] == kind
    assert data["summary"]["zh"] in done.out.replace("\n", "")


@pytest.mark.parametrize(("arguments", "said"), [
    (("--kind", "pie"), "--kind 的值“pie”无效；可用：chain, margins, shares, slack, families"),
    (("--kind", "shares", "--format", "mermaid"), "--format 的值“mermaid”无效；可用：svg, json"),
    (("--kind", "shares", "-o", "a.graphml"), "--format 的值“graphml”无效；可用：svg, json"),
])
def test_what_cannot_be_drawn_is_refused_before_any_work(
    run: Run, here: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run("graph", *arguments)
    assert (done.code, done.out, done.err) == (2, "", f"auditor: {said}\n共 1 处错误，未执行。\n")
    assert sorted(path.name for path in here.iterdir()) == ["plans"]


def test_papers_for_a_screen_show_their_charts_and_others_do_not(run: Run) -> None:
    page = run("shares", "district", "--format", "html").out
    assert page.count("<figure") == 2, "for a wide and a narrow screen"
    assert page.index("<figure") < page.index("<table"), "the table says the same"
    assert "<svg" not in run("shares", "district", "--format", "md").out
    assert run("paper", "district", "--format", "html").out.count("<figure") >= 2
