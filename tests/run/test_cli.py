"""What a user sees of the cache: nothing but its speed; and the command that tells of it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.read.places import examples_folder
from auditor.run.cache.cleanup import entries
from tests.cli.small import Done, auditor, write_small

AUDIT = ("audit", "plans", "--format", "json", "--today", "2024-07-01")
Change = Callable[[Path], None]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Where the user stands, with plans, and no cache yet."""
    write_small(tmp_path / "plans")
    return tmp_path


def run(here: Path, *arguments: str, **more: str) -> Done:
    return auditor(*arguments, cwd=here, **{"AUDITOR_CACHE_DIR": str(here / "cache"), **more})


def count(here: Path) -> int:
    return len(list(entries(here / "cache")))


OF_A_PLAN = 2           # what it points at, its verdicts
BESIDES = 2             # what code reads and what code judges


def test_where_it_is_and_how_large(here: Path) -> None:
    assert run(here, "cache").out == f"缓存目录：{here}/cache\n缓存条目：0 个，共 0 B\n"
    run(here, *AUDIT)
    size = sum(each.size for each in entries(here / "cache"))
    assert run(here, "cache").out == (
        f"缓存目录：{here}/cache\n缓存条目：{2 * OF_A_PLAN + BESIDES} 个，共 {size // 1000}.{size % 1000 // 100} KB\n"
    )
    assert run(here, "cache", "--lang", "en").out == (
        f"Folder:  {here}/cache\nEntries: {2 * OF_A_PLAN + BESIDES}, {size // 1000}.{size % 1000 // 100} KB\n"
    )


def test_cleared(here: Path) -> None:
    run(here, *AUDIT)
    assert run(here, "cache", "clear") == Done(0, f"已清除缓存条目 {2 * OF_A_PLAN + BESIDES} 个：{here}/cache\n", "")
    assert run(here, "cache", "clear", "--lang", "en") == Done(0, f"Entries removed: 0, from {here}/cache\n", "")
    assert not (here / "cache").exists()


def test_another_word_is_a_mistake(here: Path) -> None:
    done = run(here, "cache", "empty")
    assert (done.code, done.out) == (2, "")
    assert "“empty”" in done.err
    assert "clear" in done.err


def test_it_says_when_it_is_not_used(here: Path) -> None:
    assert run(here, "cache", AUDITOR_NO_CACHE="1").out.endswith("\n已设 AUDITOR_NO_CACHE，目前不使用缓存。\n")
    (here / "cache").write_text("mine")
    done = run(here, "cache", "--lang", "en")
    assert done.code == 0
    assert done.out.endswith(
        f"Not used at present: {here}/cache is no folder, cannot be looked into, or belongs to another user; "
        "AUDITOR_CACHE_DIR can name another one.\n"
    )


@pytest.mark.parametrize(("option", "more"), [(("--no-cache",), {}), ((), {"AUDITOR_NO_CACHE": "1"})])
def test_an_audit_without(here: Path, option: tuple[str, ...], more: dict[str, str]) -> None:
    first = run(here, *AUDIT, *option, **more)
    assert not (here / "cache").exists()
    assert first == run(here, *AUDIT)
    assert count(here) == 2 * OF_A_PLAN + BESIDES


def every_file(change: Callable[[bytes], bytes]) -> Change:
    def made(folder: Path) -> None:
        for each in list(entries(folder)):
            each.path.write_bytes(change(each.path.read_bytes()))

    return made


def nothing(folder: Path) -> None:
    assert folder.is_dir()


def swapped(folder: Path) -> None:
    """Each entry in the place of another."""
    paths = sorted(each.path for each in entries(folder))
    contents = [path.read_bytes() for path in paths]
    for path, content in zip(paths, [*contents[1:], contents[0]], strict=True):
        path.write_bytes(content)


def no_longer_there(folder: Path) -> None:
    shutil.rmtree(folder)


def a_file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("mine")


def folders(folder: Path) -> None:
    for each in list(entries(folder)):
        each.path.unlink()
        each.path.mkdir()


def far_away(folder: Path) -> None:
    """Used last in a far future: the clock was put back."""
    for each in entries(folder):
        os.utime(each.path, (4e9, 4e9))


CHANGES = {
    "warm": nothing, "cut": every_file(lambda data: data[:-1]), "empty": every_file(lambda _: b""),
    "other": every_file(lambda _: b"[" * 10_000), "turned": every_file(lambda data: data[::-1]), "swapped": swapped,
    "gone": no_longer_there, "file": a_file, "folders": folders, "future": far_away,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_audit_is_the_same_in_any_state(here: Path, change: Change) -> None:
    cold = run(here, *AUDIT)
    assert cold.code == 1
    assert cold == run(here, *AUDIT, "--no-cache")
    change(here / "cache")
    assert run(here, *AUDIT) == cold
    assert run(here, *AUDIT) == cold


def test_mistakes_are_the_same_cold_and_warm(here: Path) -> None:
    write_small(here / "plans", city=(here / "plans" / "city.plan.yaml").read_text().replace("90%", "甲乙"))
    cold = run(here, *AUDIT)
    assert cold.code == 2
    assert run(here, *AUDIT) == cold == run(here, *AUDIT, "--no-cache")


def test_every_command_gives_the_same_cold_and_warm(tmp_path: Path) -> None:
    """The real plans: papers and explanations as well."""
    shutil.copytree(examples_folder(), tmp_path / "plans")
    for command in (
        ("audit", "--format", "text"), ("show", "wujiagang"), ("paper", "wujiagang", "--today", "2024-07-01"),
        ("explain", "SHR-001", "wujiagang"), ("matrix",),
    ):
        without = run(tmp_path, *command, AUDITOR_NO_CACHE="1")
        assert "错误" not in without.err
        assert run(tmp_path, *command) == without
        assert run(tmp_path, *command) == without
    assert count(tmp_path) == len(list(examples_folder().rglob("*.plan.yaml"))) * OF_A_PLAN + BESIDES
