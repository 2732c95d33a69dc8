"""`auditor graph`: what may be named, which format is written, and what is refused."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.small import ROOT, Done

Run = Callable[..., Done]
FORMS = "svg, mermaid, graphml, json"


def focus(done: Done) -> tuple[str, str | None, list[str]]:
    data = json.loads(done.out)
    return data["view"], data["focus"], [box["key"] for box in data["boxes"]]


def test_svg_is_the_default_and_the_suffix_picks_the_format(run: Run, here: Path) -> None:
    done = run("graph")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    for suffix, form in (("svg", "svg"), ("mmd", "mermaid"), ("graphml", "graphml"), ("json", "json")):
        assert run("graph", "-o", f"out.{suffix}").out == ""
        assert (here / f"out.{suffix}").read_text(encoding="utf-8") == run("graph", "--format", form).out


@pytest.mark.parametrize(("named", "view", "focused", "boxes"), [
    ((), "family", None, ["city", "district"]),
    (("district",), "plan", "district", ["city", "district"]),
    (("plans/small/city.plan.yaml",), "plan", "city", ["city", "district"]),
    (("city/cleaning",), "indicator", "city/cleaning", ["city/cleaning", "district/cleaning"]),
    (("plans/small/district.plan.yaml/cleaning",), "indicator", "district/cleaning", [
        "city/cleaning", "district/cleaning",
    ]),
])
def test_what_may_be_named(
    run: Run, named: tuple[str, ...], view: str, focused: str | None, boxes: list[str]
) -> None:
    assert focus(run("graph", *named, "--format", "json")) == (view, focused, boxes)


@pytest.mark.parametrize(("named", "said"), [
    ("distric", "没有标识或名称为“distric”的方案或指标；是否应为“district”？"),
    ("更新环卫", "没有标识或名称为“更新环卫”的方案或指标；是否应为“更新环卫设备”？"),
    ("cleaning", "有多个方案含有指标“cleaning”；请写明是哪一个：city/cleaning, district/cleaning"),
    ("city/cleanin", "没有标识或名称为“city/cleanin”的指标；是否应为“cleaning”？"),
])
def test_what_is_unknown_or_ambiguous_is_refused(run: Run, named: str, said: str) -> None:
    done = run("graph", named)
    assert (done.code, done.out, done.err) == (2, "", f"auditor: {said}\n共 1 处错误，未执行。\n")


@pytest.mark.parametrize(("arguments", "said"), [
    (("-o", "a.png"), f"从文件名 a.png 看不出格式；请用 --format 指明（{FORMS}），或改用其后缀"),
    (("-o", "a.svg", "--format", "mermaid"), "a.svg 的后缀与 --format mermaid 不一致；请改其中之一"),
    (("--format", "pdf"), f"--format 的值“pdf”无效；可用：{FORMS}"),
    (("-o", "plans/small/city.plan.yaml"), "plans/small/city.plan.yaml 是审核的输入文件，不会被改写；请另写文件名"),
])
def test_a_format_that_cannot_be_is_refused_before_any_work(
    run: Run, here: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run("graph", *arguments)
    assert (done.code, done.out, done.err) == (2, "", f"auditor: {said}\n共 1 处错误，未执行。\n")
    assert sorted(path.name for path in here.iterdir()) == ["plans"]


def test_the_picture_names_its_source_and_what_is_open(run: Run) -> None:
    for form in ("svg", "mermaid"):
        text = run("graph", "district", "--format", form).out
        assert "内容指纹" in text
        assert "生成时尚有未处理的审核发现：错误" in text


def test_more_than_sixty_are_folded_unless_all_are_wanted(run: Run, here: Path) -> None:
    folder = here / "plans" / "small"
    text = (folder / "district.plan.yaml").read_text(encoding="utf-8")
    for number in range(64):
        own = text.replace("plan: district", f"plan: d{number}").replace("某区", f"某区{number}")
        (folder / f"d{number}.plan.yaml").write_text(own, encoding="utf-8")
    folded = run("graph", "city").out
    assert "另 5 个" in folded
    assert folded.count("\n[d") == 60
    whole = run("graph", "city", "--all").out
    assert "另 5 个" not in whole
    assert whole.count("\n[d") == 65
    assert len(focus(run("graph", "city", "--format", "json"))[2]) == 66


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    script = (
        "from auditor.cli import main\n"
        "for form in ('svg', 'mermaid', 'graphml', 'json'):\n"
        "    main(['graph', 'nation/scrapped-cars', '--format', form, '--lang', 'zh', '--today', '2026-01-01'])\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
