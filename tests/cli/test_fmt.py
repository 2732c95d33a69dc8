"""`auditor fmt`: which files, when they are written, and how it ends."""

import json
import os
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, auditor, write_small

MESSY = 'level: city\ntitle: "x"\nplan: city\n# 没有上级\nparents: []\n'
NEAT = "plan: city\ntitle: x\nlevel: city\n# 没有上级\nparents: []\n"


@pytest.fixture
def messy(here: Path) -> Path:
    """One file that is not in order, and one that is."""
    folder = here / "plans" / "small"
    (folder / "city.plan.yaml").write_text(MESSY, encoding="utf-8")
    (folder / "district.plan.yaml").write_text(NEAT.replace("city", "district"), encoding="utf-8")
    return folder / "city.plan.yaml"


def test_files_are_put_in_order(run: Run, messy: Path) -> None:
    done = run("fmt")
    assert (done.code, done.out, done.err) == (
        0, "plans/small/city.plan.yaml\n", "已整理 1 个文件，1 个无需改动。\n",
    )
    assert messy.read_text(encoding="utf-8") == NEAT
    again = run("fmt")
    assert (again.code, again.out, again.err) == (0, "", "2 个方案文件均已整理。\n")


def test_check_only_lists(run: Run, messy: Path) -> None:
    done = run("fmt", "--check", "plans")
    said = "1 个文件需要整理，1 个无需改动；请运行 auditor fmt\n"
    assert (done.code, done.out, done.err) == (1, "plans/small/city.plan.yaml\n", said)
    assert messy.read_text(encoding="utf-8") == MESSY
    assert run("fmt", "--check", "plans/small/district.plan.yaml").code == 0


def test_a_file_argument_means_that_file_alone(run: Run, messy: Path) -> None:
    assert run("fmt", "plans/small/district.plan.yaml").out == ""
    assert messy.read_text(encoding="utf-8") == MESSY


def test_a_mistake_anywhere_leaves_every_file_as_it_is(run: Run, messy: Path) -> None:
    (messy.parent / "other.plan.yaml").write_text(NEAT + "titel: y\n", encoding="utf-8")
    done = run("fmt")
    assert (done.code, done.out) == (2, "")
    said = "plans/small/other.plan.yaml:6:1: 未知的键“titel”：是否应为“title”？\n"
    assert done.err == f"{said}共 1 处错误，未执行。\n"
    assert messy.read_text(encoding="utf-8") == MESSY


def test_line_ends_stay(run: Run, messy: Path) -> None:
    messy.write_bytes(MESSY.replace("\n", "\r\n").encode())
    assert run("fmt").code == 0
    assert messy.read_bytes() == NEAT.replace("\n", "\r\n").encode()


def test_a_link_to_a_file_stays_a_link(run: Run, messy: Path, here: Path) -> None:
    target = here / "elsewhere.yaml"
    messy.rename(target)
    messy.symlink_to(target)
    assert run("fmt", "plans").code == 0
    assert messy.is_symlink()
    assert target.read_text(encoding="utf-8") == NEAT


def test_a_file_that_cannot_be_written_stays_whole(run: Run, messy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    done = run("fmt")
    said = "auditor: 无法写入 plans/small/city.plan.yaml：磁盘已满\n"
    assert (done.code, done.out, done.err) == (2, "", f"{said}共 1 处错误，未执行。\n")
    assert messy.read_text(encoding="utf-8") == MESSY
    names = sorted(path.name for path in messy.parent.iterdir())
    assert names == ["city.plan.yaml", "district.plan.yaml"], names


def test_from_standard_input_to_standard_output(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(MESSY.encode())))
    done = run("fmt", "-")
    assert (done.code, done.out, done.err) == (0, NEAT, "")


@pytest.mark.parametrize(("arguments", "said"), [
    (("nowhere",), "找不到 nowhere；请检查路径"),
    (("notes.yaml",), "notes.yaml 不是方案文件；方案文件名以 .plan.yaml 结尾"),
    (("empty",), "empty 下没有方案文件（*.plan.yaml）；请指明方案族所在目录"),
])
def test_a_path_that_cannot_be(run: Run, here: Path, arguments: tuple[str, ...], said: str) -> None:
    (here / "empty").mkdir()
    (here / "notes.yaml").write_text(NEAT, encoding="utf-8")
    done = run("fmt", *arguments)
    assert (done.code, done.out, done.err) == (2, "", f"auditor: {said}\n共 1 处错误，未执行。\n")


def test_the_examples_that_come_along_are_never_written(tmp_path: Path) -> None:
    done = auditor("fmt", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert done.err == "auditor: 这里没有方案文件（*.plan.yaml）；请写文件或目录\n共 1 处错误，未执行。\n"


def test_the_findings_stay_the_same(run: Run, here: Path) -> None:
    city = CITY.replace("indicators:", "# 两项\nindicators:  # 指标").replace("level: city\n", "") + "level: city\n"
    write_small(here / "plans" / "small", city=city)

    def found() -> list[tuple[str, str, str]]:
        findings = json.loads(run("audit", "plans", "--format", "json").out)["findings"]
        return sorted((each["rule"], each["fingerprint"], each["message"]["zh"]) for each in findings)

    before = found()
    assert run("fmt").out == "plans/small/city.plan.yaml\nplans/small/district.plan.yaml\n"
    assert before
    assert found() == before


def test_diff_shows_and_writes_nothing(run: Run, messy: Path) -> None:
    done = run("fmt", "--diff")
    assert done.code == 1
    assert done.out.startswith("--- plans/small/city.plan.yaml\n+++ plans/small/city.plan.yaml\n@@ ")
    assert '-title: "x"\n' in done.out
    assert "+title: x\n" in done.out
    assert messy.read_text(encoding="utf-8") == MESSY
