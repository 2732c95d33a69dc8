"""`auditor note`: the wording of an office, mistakes in it, and every format."""

import json
from pathlib import Path
from zipfile import is_zipfile

import pytest

from tests.cli.conftest import Run

PLAN = "plans/small/district.plan.yaml"
SAID = (
    "2项目标指标均与市级指标对应。其中，“数字化普及率”1项与市级保持一致；"
    "“更新环卫设备”（16.6%）1项按份额分担市级指标。"
)


def test_the_note_is_markdown_unless_something_else_is_said(run: Run) -> None:
    done = run("note", PLAN)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(
        "# 某区目标设定说明\n\n《某区行动方案》\n\n本方案对照市级方案确定的2项目标指标，未作删减和新增，"
    )
    assert SAID in done.out
    assert "生成时尚有未处理的审核发现：错误" in done.out


@pytest.mark.parametrize("suffix", ["html", "csv", "json"])
def test_the_suffix_picks_the_format(run: Run, here: Path, suffix: str) -> None:
    assert run("note", PLAN, "-o", f"out.{suffix}").code == 0
    written = (here / f"out.{suffix}").read_bytes()
    assert written == run("note", PLAN, "--format", suffix).out.encode()
    assert "更新环卫设备" in written.decode()


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_office_files(run: Run, here: Path, suffix: str) -> None:
    assert run("note", PLAN, "-o", f"out.{suffix}").code == 0
    assert is_zipfile(here / f"out.{suffix}")


def test_the_data_is_what_the_template_gets(run: Run) -> None:
    data = json.loads(run("note", PLAN, "--format", "json", "--minimum", "10%", "--names", "all").out)
    assert data["total"]["after"] == 2
    assert data["relations"]["reaching"]["count"] == 1
    assert (data["minimum"], data["names"], data["language"]) == ("10%", "all", "zh")
    assert data["open"]["error"] > 0
    assert json.loads(run("note", PLAN, "--format", "json", "--lang", "en").out)["parent"]["level"] == "the city"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_printed_template_words_the_same_note(run: Run, here: Path, language: str) -> None:
    printed = run("note", "--print-template", "--lang", language)
    assert (printed.code, printed.err) == (0, "")
    assert run("note", "--print-template", "--lang", language, "-o", "own.j2").out == ""
    assert (here / "own.j2").read_text(encoding="utf-8") == printed.out
    usual = run("note", PLAN, "--lang", language)
    assert run("note", PLAN, "--lang", language, "--template", "own.j2").out == usual.out


def test_an_office_words_it_in_its_own_way(run: Run, here: Path) -> None:
    (here / "own.j2").write_text("# 概况\n{{ plan.region }}设{{ total.after }}项。\n", encoding="utf-8")
    assert "## 概况\n\n某区设2项。\n" in run("note", PLAN, "--template", "own.j2").out


@pytest.mark.parametrize(("template", "err"), [
    ("一\n{{ total.all }}", "own.j2:2:1: 此处没有“all”一项：有哪些，可用 auditor note PLAN --format json 查看\n"),
    ("一\n{% if %}", "own.j2:2:1: "),
    ("{{ ''.__class__ }}", "own.j2:1:1: 模板不能这样取用程序内部的内容\n"),
])
def test_a_mistake_in_a_template_is_an_input_error(run: Run, here: Path, template: str, err: str) -> None:
    (here / "own.j2").write_text(template, encoding="utf-8")
    done = run("note", PLAN, "--template", "own.j2", "-o", "out.docx")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(err)
    assert not (here / "out.docx").exists()


@pytest.mark.parametrize(("arguments", "err"), [
    ((PLAN, "--template", "none.j2"), "auditor: 找不到“none.j2”：请检查路径是否写对\n"),
    ((PLAN, "--names", "few"), "auditor: --names 的值“few”无效；可用：some, all\n"),
    ((PLAN, "--minimum", "ten"), "auditor: --minimum 的值“ten”不是百分比；例如 10%\n"),
    ((), "auditor: 缺少参数 PLAN；请查看 --help\n"),
    (("--print-template", "-o", PLAN), f"auditor: {PLAN} 是审核的输入文件，不会被改写；请另写文件名\n"),
])
def test_what_is_refused(run: Run, arguments: tuple[str, ...], err: str) -> None:
    done = run("note", *arguments)
    assert (done.code, done.out, done.err) == (2, "", err + "共 1 处错误，未执行。\n")
