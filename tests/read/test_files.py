"""Finding and reading files."""

import os
from pathlib import Path

import pytest

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Words
from auditor.read.yaml import files, find_files, read_file


def refused(error: InputError) -> list[Problem]:
    return list(error.problems)


def test_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: \xff")
    assert read_file(str(path)) == b"a: \xff"


def test_missing(tmp_path: Path) -> None:
    path = str(tmp_path / "a.yaml")
    with pytest.raises(InputError) as caught:
        read_file(path)
    words = Words(f"找不到“{path}”：请检查路径是否写对", f'"{path}" does not exist; check the path')
    assert refused(caught.value) == [Problem(None, words)]


def test_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    path = str(tmp_path / "a" / "b.yaml")
    with pytest.raises(InputError, match="does not exist; check the path"):
        read_file(path)


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_file(str(tmp_path))
    words = Words(
        f"“{tmp_path}”是文件夹，这里需要一个文件",
        f'"{tmp_path}" is a folder, and a file is needed here; name a file in it',
    )
    assert refused(caught.value) == [Problem(None, words)]


def test_impossible_name() -> None:
    with pytest.raises(InputError, match="cannot be read: embedded null byte"):
        read_file("a\0b")


def test_loop_of_links(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.symlink_to(path)
    with pytest.raises(InputError, match=r'a\.yaml" cannot be read: too many links'):
        read_file(str(path))


def test_no_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.open", forbidden)
    with pytest.raises(InputError) as caught:
        read_file("a.yaml")
    words = Words(
        "没有读取“a.yaml”的权限：请检查它的访问权限", '"a.yaml" may not be read; check its permissions'
    )
    assert refused(caught.value) == [Problem(None, words)]


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 2 * 2**20)
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * (2 * 2**20 + 1))
    with pytest.raises(InputError) as caught:
        read_file(str(path))
    words = Words(
        "文件超过 2 MiB：请拆分成较小的文件", "the file is larger than 2 MiB; split it into smaller ones"
    )
    assert refused(caught.value) == [Problem(Mark(str(path), 1, 1), words)]


def test_find_is_sorted_and_deep(tmp_path: Path) -> None:
    for name in ("b/z.plan.yaml", "b/a.plan.yaml", "b-c/x.plan.yaml", "a.plan.yaml", "方案/甲.plan.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    for name in ("b/other.yaml", ".git/x.plan.yaml", "b/.hidden.plan.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "folder.plan.yaml").mkdir()
    found = [os.path.relpath(path, tmp_path) for path in find_files(str(tmp_path), ".plan.yaml")]
    assert found == [
        "a.plan.yaml",
        "b/a.plan.yaml",
        "b/z.plan.yaml",
        "b-c/x.plan.yaml",
        "方案/甲.plan.yaml",
    ]


def test_find_keeps_the_name_of_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.plan.yaml").touch()
    monkeypatch.chdir(tmp_path)
    assert find_files("plans", ".plan.yaml") == ["plans/a.plan.yaml"]
    assert find_files("plans", ".rule.yaml") == []


def test_find_in_what_is_no_folder(tmp_path: Path) -> None:
    missing, file = str(tmp_path / "x"), tmp_path / "a.yaml"
    file.touch()
    with pytest.raises(InputError, match='x" does not exist; check the path'):
        find_files(missing, ".yaml")
    with pytest.raises(InputError) as caught:
        find_files(str(file), ".yaml")
    words = Words(
        f"“{file}”是文件，这里需要一个文件夹",
        f'"{file}" is a file, and a folder is needed here; name the folder that holds it',
    )
    assert refused(caught.value) == [Problem(None, words)]


def test_find_in_unreadable_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    scandir = os.scandir

    def guarded(path: str) -> object:
        if path.endswith(("a", "b")):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    with pytest.raises(InputError) as caught:
        find_files(str(tmp_path), ".yaml")
    assert [problem.words.en for problem in refused(caught.value)] == [
        f'"{tmp_path}/a" may not be read; check its permissions',
        f'"{tmp_path}/b" may not be read; check its permissions',
    ]


@pytest.mark.parametrize("way", ["/", "//", "../" * 40])
def test_the_whole_disk_is_not_searched(way: str) -> None:
    with pytest.raises(InputError, match="whole disk"):
        find_files(way, ".plan.yaml")
