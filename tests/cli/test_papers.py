"""The frame of the commands that write papers: formats, files, terminals, what is open."""

import json
from pathlib import Path
from zipfile import is_zipfile

import pytest

from tests.cli.conftest import Run
from tests.cli.small import auditor
from tests.cli.test_streams import on_terminal

FORMS = "md, html, csv, xlsx, docx, json"
PLAN = "plans/small/district.plan.yaml"


def test_a_paper_is_markdown_unless_something_else_is_said(run: Run) -> None:
    done = run("table", PLAN)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# 某区")
    assert "更新环卫设备" in done.out


@pytest.mark.parametrize("suffix", ["md", "html", "csv", "json"])
def test_the_suffix_picks_the_format_and_the_stream_gets_the_same_bytes(run: Run, here: Path, suffix: str) -> None:
    assert run("table", PLAN, "-o", f"out.{suffix}").out == ""
    done = run("table", PLAN, "--format", suffix)
    assert (here / f"out.{suffix}").read_bytes() == done.out.encode()
    assert [path.name for path in here.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_office_files_are_written_to_files_and_pipes(run: Run, here: Path, suffix: str) -> None:
    assert run("table", PLAN, "-o", f"out.{suffix}").code == 0
    assert is_zipfile(here / f"out.{suffix}")


@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_office_files_are_not_for_terminals(here: Path, form: str) -> None:
    shown = on_terminal(here, "table", PLAN, "--format", form)
    assert shown == f"auditor: {form} 不是文本，不能显示在终端上；请用 -o 写入文件\n共 1 处错误，未执行。\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "a.txt"), f"从文件名 a.txt 看不出格式；请用 --format 指明（{FORMS}），或改用其后缀"),
        (("-o", "a.docx", "--format", "md"), "a.docx 的后缀与 --format md 不一致；请改其中之一"),
        (("--format", "pdf"), "--format 的值“pdf”无效；可用：" + FORMS),
        (("-o", PLAN), f"{PLAN} 是审核的输入文件，不会被改写；请另写文件名"),
    ],
)
def test_a_format_that_cannot_be_is_refused_before_any_work(
    run: Run, here: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run("table", PLAN, *arguments)
    assert (done.code, done.out, done.err) == (2, "", f"auditor: {said}\n共 1 处错误，未执行。\n")
    assert sorted(path.name for path in here.iterdir()) == ["plans"]


def test_a_named_format_may_go_to_any_file(run: Run, here: Path) -> None:
    assert run("table", PLAN, "--format", "md", "-o", "out.txt").code == 0
    assert (here / "out.txt").read_text(encoding="utf-8").startswith("# 某区")


def test_what_is_open_is_said(run: Run) -> None:
    counts = json.loads(run("audit", "plans", "--format", "json", "--fail-on", "never").out)["findings"]
    errors = sum(finding["verdict"] == "violated" and finding["severity"] == "error" for finding in counts)
    assert json.loads(run("table", PLAN, "--format", "json").out)["open"]["error"] == errors > 0
    assert f"错误{errors}条" in run("table", PLAN).out


def test_a_plan_that_is_not_there(run: Run) -> None:
    done = run("ledger", "distric", "--config", "none.yaml")
    assert done.code == 2
    done = run("ledger", "distric")
    assert done.err == "auditor: 没有标识为“distric”的方案；是否应为“district”？\n共 1 处错误，未执行。\n"


def test_a_terminal_of_another_encoding_shows_a_paper(here: Path) -> None:
    done = auditor("table", PLAN, cwd=here, encoding="gbk", PYTHONIOENCODING="gbk")
    assert done.code == 0
    assert "更新环卫设备" in done.out


def test_an_indicator_is_named_with_its_plan_or_alone_where_it_is_the_only_one(run: Run) -> None:
    assert run("breakdown", "city/cleaning").out.startswith("# ")
    done = run("breakdown", "cleaning")
    several = "city/cleaning, district/cleaning"
    assert done.err.startswith(f"auditor: 有多个方案含有指标“cleaning”；请写明是哪一个：{several}\n")
    done = run("breakdown", "city/cleanin")
    assert done.err.startswith("auditor: 没有标识或名称为“city/cleanin”的指标；是否应为“cleaning”？\n")
    done = run("breakdown", "nothing")
    assert (done.code, done.out) == (2, "")


def test_the_least_share_is_a_percentage(run: Run) -> None:
    assert "10%" in run("shares", PLAN, "--minimum", "10%").out
    done = run("shares", PLAN, "--minimum", "ten")
    assert done.err == "auditor: --minimum 的值“ten”不是百分比；例如 10%\n共 1 处错误，未执行。\n"


def test_a_command_that_is_nearly_one(run: Run) -> None:
    assert run("tabel", PLAN).err.startswith("auditor: 没有命令“tabel”；是否应为“table”？\n")
