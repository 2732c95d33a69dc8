"""Several reports of one run: which, where to, and none of them by half."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.report.consumers import (
    annotations,
    audit_faults,
    gitlab_faults,
    junit_cases,
    junit_faults,
    sarif_faults,
    sarif_levels,
)

AUDIT = ("audit", "plans", "--select", "SHR-001,ALN-001")
CITY = "plans/small/city.plan.yaml"
HERE = "auditor: 没有配置文件；方案 plans/small（2 个）\n"
FORMS = ("concise", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjson", "md")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_one_run_writes_every_format(run: Run, here: Path) -> None:
    outputs = (
        "sarif:o.sarif", "junit:o.xml", "gitlab:o.gitlab.json", "md:o.md", "json:o.json", "text:o.txt", "github:-",
    )
    done = run(*AUDIT, *(part for output in outputs for part in ("--output", output)))
    texts = {path.name: path.read_text(encoding="utf-8") for path in here.iterdir() if path.is_file()}
    assert (done.code, done.err) == (1, HERE)
    assert sorted(texts) == ["o.gitlab.json", "o.json", "o.md", "o.sarif", "o.txt", "o.xml"]
    assert texts["o.json"] == run(*AUDIT, "--format", "json").out
    assert texts["o.txt"] == run(*AUDIT).out
    assert (sarif_faults(texts["o.sarif"]), junit_faults(texts["o.xml"]), gitlab_faults(texts["o.gitlab.json"])) == (
        [], [], [],
    )
    assert audit_faults(texts["o.json"]) == []
    assert sarif_levels(texts["o.sarif"], here) == {"error": 1, "warning": 0, "note": 0, "none": 1}
    assert json.loads(texts["o.sarif"])["runs"][0]["invocations"][0]["exitCode"] == 1
    assert sorted(junit_cases(texts["o.xml"]).values()) == ["failure", "passed", "passed", "skipped"]
    assert texts["o.md"].startswith("## 目标衔接审核\n\n**× 不通过：错误 1，警告 0，提示 0（--fail-on error）**<br>\n")
    assert [(kind, found["line"]) for kind, found, _ in annotations(done.out)] == [("error", "14"), ("notice", "18")]


@pytest.mark.parametrize("form", FORMS)
def test_every_format_can_be_the_only_one(run: Run, here: Path, form: str) -> None:
    printed = run(*AUDIT, "--format", form)
    assert (printed.code, printed.err) == (1, HERE)
    assert run(*AUDIT, "--format", form, "-o", "o").out == ""
    assert (here / "o").read_text(encoding="utf-8") == printed.out
    assert run(*AUDIT, "-o", f"{form}:-").out == printed.out


def test_standard_output_is_silent_where_all_reports_go_to_files(run: Run) -> None:
    assert run(*AUDIT, "-o", "sarif:o.sarif").out == ""
    assert run(*AUDIT, "-o", "o.txt", "-o", "json:o.json").out == ""


def test_a_format_that_is_named_and_has_no_file_goes_to_standard_output(run: Run) -> None:
    both = run(*AUDIT, "--format", "json", "-o", "sarif:o.sarif")
    assert both.out == run(*AUDIT, "--format", "json").out


def test_a_plain_file_keeps_the_format_that_is_named(run: Run, here: Path) -> None:
    run(*AUDIT, "--format", "json", "-o", "o.json", "-o", "md:o.md")
    assert json.loads((here / "o.json").read_text(encoding="utf-8"))["findings"]
    assert names(here) == ["o.json", "o.md"]


@pytest.mark.skipif(os.name == "nt", reason="no file has a colon in its name there")
@pytest.mark.parametrize("path", ["a:b.txt", "C:\\x.txt", "./md:b.txt", "a.b:c.txt", "o.json:md", ":x"])
def test_a_colon_alone_makes_no_format(run: Run, here: Path, path: str) -> None:
    assert run(*AUDIT, "-o", path).code == 1
    assert names(here) == [path.removeprefix("./")]


@pytest.mark.parametrize(
    ("outputs", "sentence"),
    [
        (["sarfi:o.sarif"],
         "--output sarfi:o.sarif：没有格式“sarfi”；可用：text, concise, json, sarif, junit, github, gitlab, "
         "checkstyle, rdjson, md。"
         "文件名本身带冒号的，请写作 ./sarfi:o.sarif"),
        (["md:"], "--output md:：冒号后缺少文件名；例如 md:report.md，写到标准输出用 md:-"),
        (["md:o", "json:o"], "两个输出写到同一处 o；请各写一个文件名"),
        (["md:o", "json:plans/../o"], "两个输出写到同一处 plans/../o；请各写一个文件名"),
        (["o", "o"], "两个输出写到同一处 o；请各写一个文件名"),
        (["md:-", "json:-"], "两个输出都写到标准输出；请用 -o 格式:文件名 把其中一个写入文件"),
        (["sarif:plans"], "plans 是目录；请写文件名"),
        ([f"sarif:{CITY}"], f"{CITY} 是审核的输入文件，不会被改写；请另写文件名"),
    ],
)
def test_an_order_that_cannot_be_meant_is_refused(
    run: Run, here: Path, outputs: list[str], sentence: str
) -> None:
    done = run(*AUDIT, *(part for output in outputs for part in ("-o", output)))
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == f"auditor: {sentence}"
    assert names(here) == []


def test_where_one_file_cannot_be_written_none_is(run: Run, here: Path) -> None:
    (here / "o.sarif").write_text("old")
    done = run(*AUDIT, "-o", "sarif:o.sarif", "-o", "md:no/where.md", "-o", "json:o.json", "-o", "text:-")
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == "auditor: 无法写入 no/where.md：目录不存在"
    assert (here / "o.sarif").read_text() == "old"
    assert names(here) == ["o.sarif"]


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device")
def test_a_device_is_written_to(run: Run) -> None:
    assert run(*AUDIT, "-o", "sarif:/dev/null", "-o", "text:-").out == run(*AUDIT).out


def test_the_same_bytes_in_every_format_whatever_the_order_of_outputs(run: Run, here: Path) -> None:
    forms = list(FORMS)
    seen: dict[str, set[bytes]] = {}
    for order in (forms, forms[::-1]):
        run(*AUDIT, *(part for form in order for part in ("-o", f"{form}:o.{form}")))
        for form in forms:
            seen.setdefault(form, set()).add((here / f"o.{form}").read_bytes())
    assert {form: len(found) for form, found in seen.items()} == dict.fromkeys(forms, 1)
