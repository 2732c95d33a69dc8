"""Whatever happens to the files of the cache, an entry is the one that was put there, or none."""

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.run.cache import cleanup, entry, store
from auditor.run.cache.entry import LARGEST, packed, unpacked
from auditor.run.cache.store import Store, name_of, strange

ROOT = Path(__file__).parents[2]
PAYLOAD = "一项指标".encode() * 200
KEY = ("plan", "1", "key")
DAY = 86_400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def full(folder: Path) -> Store:
    """A store with one entry."""
    made = Store(folder)
    made.put(*KEY, PAYLOAD)
    return made


def the_file(made: Store) -> Path:
    return made.path(name_of(*KEY))


def all_files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def test_what_is_put_is_got(full: Store) -> None:
    assert full.get(*KEY) == PAYLOAD
    assert Store(full.folder).get(*KEY) == PAYLOAD


@pytest.mark.parametrize("other", [
    ("rule", "1", "key"), ("plan", "2", "key"), ("plan", "1", "kez"), ("plan", "1k", "ey"),
])
def test_another_kind_version_or_key_is_another_entry(full: Store, other: tuple[str, str, str]) -> None:
    assert full.get(*other) is None


@pytest.mark.parametrize("payload", [b"", b"x", bytes(range(256)), b"a" * 100_000])
def test_any_payload(folder: Path, payload: bytes) -> None:
    made = Store(folder)
    made.put(*KEY, payload)
    assert made.get(*KEY) == payload


def test_nobody_else_may_read(full: Store) -> None:
    assert stat.S_IMODE(full.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(the_file(full).parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(the_file(full).stat().st_mode) == 0o600


def test_backups_and_git_pass_it_over(full: Store) -> None:
    assert (full.folder / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55\n")
    assert (full.folder / ".gitignore").read_text() == "*\n"


def test_what_compresses_is_compressed_and_what_does_not_is_left() -> None:
    assert len(packed("n", b"a" * 10_000)) < 200
    noise = os.urandom(10_000)
    assert packed("n", noise).endswith(noise)


def test_without_a_folder_there_is_nothing() -> None:
    made = Store(None)
    made.put(*KEY, PAYLOAD)
    made.drop(*KEY)
    assert made.get(*KEY) is None


# Entries that are none


ENTRY = packed("name", PAYLOAD)


@given(st.integers(0, len(ENTRY) - 1), st.integers(1, 255))
@settings(max_examples=300)
def test_one_changed_byte_makes_no_entry(place: int, change: int) -> None:
    data = bytearray(ENTRY)
    data[place] ^= change
    assert unpacked("name", bytes(data)) is None


@given(st.integers(0, len(ENTRY) - 1))
def test_a_cut_entry_is_none(end: int) -> None:
    assert unpacked("name", ENTRY[:end]) is None


@given(st.binary(max_size=200))
def test_other_bytes_are_none(data: bytes) -> None:
    assert unpacked("name", data) is None
    assert unpacked("name", ENTRY + data) == (PAYLOAD if not data else None)


def test_an_entry_under_another_name_is_none() -> None:
    assert unpacked("name", ENTRY) == PAYLOAD
    assert unpacked("eman", ENTRY) is None


@pytest.mark.parametrize("said", [0, 10, 2 * len(PAYLOAD), LARGEST + 1])
def test_a_payload_of_another_length_than_said_is_none(said: int) -> None:
    """Also one that would fill the memory when it is unpacked."""
    head = entry._HEAD
    parts = list(head.unpack_from(ENTRY))
    parts[3] = said
    assert unpacked("name", head.pack(*parts) + ENTRY[head.size:]) is None


def test_what_is_too_large_is_not_put(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LARGEST", 10)
    made = Store(folder)
    made.put(*KEY, PAYLOAD)
    assert not folder.exists()


@pytest.mark.parametrize("content", [b"", b"not ours", ENTRY[:50], b"{" * 100_000, ENTRY])
def test_a_foreign_file_is_removed_and_replaced(full: Store, content: bytes) -> None:
    the_file(full).write_bytes(content)
    assert full.get(*KEY) is None
    assert not the_file(full).exists()
    full.put(*KEY, PAYLOAD)
    assert full.get(*KEY) == PAYLOAD


def as_folder(path: Path) -> None:
    path.mkdir()


def as_full_folder(path: Path) -> None:
    path.mkdir()
    (path / "own.txt").write_text("mine")


def as_link(path: Path) -> None:
    target = path.parent / "target"
    target.write_bytes(packed(name_of(*KEY), b"not to be followed"))
    path.symlink_to(target)


def as_broken_link(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


def as_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize("make", [as_folder, as_full_folder, as_link, as_broken_link, as_pipe])
def test_what_is_no_plain_file_is_no_entry(full: Store, make: Callable[[Path], None]) -> None:
    """It is removed, unless somebody keeps something in it; what a link points at stays as it is."""
    path = the_file(full)
    path.unlink()
    make(path)
    assert full.get(*KEY) is None
    full.put(*KEY, PAYLOAD)
    kept = make is as_full_folder
    assert full.get(*KEY) == (None if kept else PAYLOAD)
    assert full.writable
    if make is as_link:
        assert (path.parent / "target").read_bytes() == packed(name_of(*KEY), b"not to be followed")
    if kept:
        assert (path / "own.txt").read_text() == "mine"


def test_a_file_where_a_folder_should_be(full: Store) -> None:
    """No entry there, and all others as ever."""
    inner = the_file(full).parent
    the_file(full).unlink()
    inner.rmdir()
    inner.write_text("mine")
    assert full.get(*KEY) is None
    full.put(*KEY, PAYLOAD)
    assert (full.get(*KEY), inner.read_text()) == (None, "mine")
    others = [("plan", "1", str(number)) for number in range(20)]
    for other in others:
        full.put(*other, PAYLOAD)
    there = [other for other in others if name_of(*other)[:2] != inner.name]
    assert [full.get(*other) for other in there] == [PAYLOAD] * len(there)


# Folders that cannot be used


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("mine")
    for place in (tmp_path / "cache", tmp_path / "cache" / "below"):
        made = Store(place)
        made.put(*KEY, PAYLOAD)
        assert made.get(*KEY) is None
    assert (tmp_path / "cache").read_text() == "mine"


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.EDQUOT, errno.EMFILE])
@pytest.mark.parametrize("step", ["mkdir", "open", "replace", "write"])
def test_a_disk_that_takes_nothing(
    full: Store, monkeypatch: pytest.MonkeyPatch, number: int, step: str
) -> None:
    """What is there is read as ever; after one failure nothing more is tried, and nothing is left behind."""
    before, tried = all_files(full.folder), []
    system: Callable[..., object] = os.open

    def refuse(*given: object, **more: object) -> object:
        flags = given[1] if step == "open" else 0
        assert isinstance(flags, int)
        if step == "open" and not flags & os.O_CREAT:
            return system(*given, **more)
        tried.append(step)
        if step == "write":
            os.close(given[0])                                  # type: ignore[arg-type]
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "fdopen" if step == "write" else step, refuse)
    for key in ("a", "b", "c"):
        full.put("plan", "1", key, PAYLOAD)
    assert (len(tried), full.writable) == (1, False)
    assert full.get(*KEY) == PAYLOAD
    assert full.get("plan", "1", "a") is None
    assert all_files(full.folder) == before


def test_a_disk_that_is_full_in_the_middle(folder: Path) -> None:
    """A real limit of the system: the file may not grow as far as the entry needs."""
    code = (
        "import sys; from pathlib import Path; from auditor.run.cache.store import Store\n"
        "import os, resource; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "store = Store(Path(sys.argv[1]))\n"
        "store.put('plan', '1', 'small', b'x')\n"
        "store.put('plan', '1', 'large', os.urandom(100_000))\n"
        "print(store.get('plan', '1', 'small'), store.get('plan', '1', 'large'), store.writable)\n"
    )
    assert run(code, folder) == "b'x' None False\n"
    assert len([name for name in all_files(folder) if "/" in name]) == 1


def test_an_unreadable_entry_is_none(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, flags: int) -> int:
        raise PermissionError(errno.EACCES, "refused", path, flags)

    monkeypatch.setattr(os, "open", refuse)
    assert full.get(*KEY) is None


def test_another_users_entry_is_none(full: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """It could say anything."""
    monkeypatch.setattr(os, "geteuid", lambda: the_file(full).stat().st_uid + 1)
    assert full.get(*KEY) is None


def test_root_leaves_a_users_folder_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that is not there yet: its user could never write to it."""
    home = tmp_path / "home"
    home.mkdir()
    if os.geteuid() == 0:
        os.chown(home, 12345, 12345)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert strange(home)
    assert strange(home / ".cache" / "auditor")
    made = Store(home / ".cache" / "auditor")
    made.put(*KEY, PAYLOAD)
    assert made.get(*KEY) is None
    assert list(home.iterdir()) == []


# Several processes


def run(code: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.stderr == ""
    return done.stdout


HAMMER = """
import sys
from pathlib import Path
from auditor.run.cache.store import Store
from auditor.run.cache.cleanup import clear
folder, turn = Path(sys.argv[1]), sys.argv[2]
store = Store(folder)
got = 0
for number in range(400):
    key = str(number % 7)
    payload = (key * 1000).encode()
    found = store.get("plan", "1", key)
    assert found in (None, payload), found[:50]
    got += found is not None
    store.put("plan", "1", key, payload)
    if number % 40 == 39 and turn == "0":
        clear(folder)
print(got, store.writable)
"""


def test_processes_at_once(folder: Path) -> None:
    """Two that read and write the same entries; one of them clears the cache now and then."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", HAMMER, str(folder), str(turn)], cwd=ROOT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for turn in range(2)
    ]
    for process in processes:
        out, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, "")
        assert int(out.split()[0]) > 10
    made = Store(folder)
    for key in range(7):
        made.put("plan", "1", str(key), (str(key) * 1000).encode())
    assert [made.get("plan", "1", str(key)) for key in range(7)] == [(str(key) * 1000).encode() for key in range(7)]
    assert not [name for name in all_files(folder) if ".new-" in name]


KILLED = """
import os, signal, sys
from pathlib import Path
from auditor.run.cache.store import Store
store = Store(Path(sys.argv[1]))
store.put("plan", "1", "before", b"before")
def killed(*given):
    os.kill(os.getpid(), signal.SIGKILL)
os.replace = killed
store.put("plan", "1", "key", b"key")
"""


def test_a_process_that_is_killed_while_it_writes(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder)], cwd=ROOT, capture_output=True)
    assert done.returncode == -signal.SIGKILL
    made = Store(folder)
    assert (made.get("plan", "1", "before"), made.get(*KEY)) == (b"before", None)
    begun = [folder / name for name in all_files(folder) if ".new-" in name]
    assert len(begun) == 1
    cleanup.clean_up(folder, time.time())
    assert begun[0].exists()        # somebody may still be writing it
    cleanup.clean_up(folder, time.time() + 2 * 3600)
    assert not begun[0].exists()
    assert made.get("plan", "1", "before") == b"before"


# What is no longer of use


def aged(path: Path, days: float) -> None:
    """Makes a file look as if it had been used so many days ago."""
    then = time.time() - days * DAY
    os.utime(path, (then, then))


def test_what_nobody_used_for_thirty_days_goes(full: Store) -> None:
    full.put("plan", "1", "used", PAYLOAD)
    aged(the_file(full), 31)
    aged(full.path(name_of("plan", "1", "used")), 29)
    cleanup.clean_up(full.folder, time.time())
    assert (full.get(*KEY), full.get("plan", "1", "used")) == (None, PAYLOAD)


def test_who_reads_an_entry_keeps_it(full: Store) -> None:
    aged(the_file(full), 29)
    assert full.get(*KEY) == PAYLOAD
    cleanup.clean_up(full.folder, time.time() + 5 * DAY)
    assert full.get(*KEY) == PAYLOAD


def test_a_read_within_a_day_writes_nothing(full: Store) -> None:
    aged(the_file(full), 0.5)
    before = the_file(full).stat().st_mtime_ns
    full.get(*KEY)
    assert the_file(full).stat().st_mtime_ns == before


@pytest.mark.parametrize("days", [-400, -2])
def test_an_entry_of_the_future_ages_from_now_on(full: Store, days: int) -> None:
    """The clock was put back: nothing is lost, and nothing stays for ever."""
    aged(the_file(full), days)
    cleanup.clean_up(full.folder, time.time())
    assert full.get(*KEY) == PAYLOAD
    assert abs(the_file(full).stat().st_mtime - time.time()) < 60
    cleanup.clean_up(full.folder, time.time() + 31 * DAY)
    assert full.get(*KEY) is None


def test_beyond_the_bound_the_longest_unused_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Store(folder)
    for age in range(10):
        made.put("plan", "1", str(age), os.urandom(1000))
        aged(made.path(name_of("plan", "1", str(age))), age)
    monkeypatch.setattr(cleanup, "BOUND", 9000)
    monkeypatch.setattr(cleanup, "KEPT", 5500)
    cleanup.clean_up(folder, time.time())
    assert [made.get("plan", "1", str(age)) is not None for age in range(10)] == [True] * 5 + [False] * 5
    cleanup.clean_up(folder, time.time())
    assert len(list(cleanup.entries(folder))) == 5


def test_it_is_swept_once_a_day(full: Store) -> None:
    cleanup.clean_up_if_due(full)
    aged(the_file(full), 31)
    cleanup.clean_up_if_due(full)
    assert the_file(full).exists()
    aged(full.folder / cleanup.SWEPT, 2)
    cleanup.clean_up_if_due(full)
    assert not the_file(full).exists()


def test_a_mark_of_the_future_does_not_stop_the_sweeping(full: Store) -> None:
    cleanup.clean_up_if_due(full)
    aged(full.folder / cleanup.SWEPT, -400)
    aged(the_file(full), 31)
    cleanup.clean_up_if_due(full)
    assert not the_file(full).exists()


def test_sweeping_makes_no_folder(folder: Path) -> None:
    cleanup.clean_up_if_due(Store(folder))
    cleanup.clean_up_if_due(Store(None))
    assert not folder.exists()


def test_what_is_not_ours_stays(full: Store) -> None:
    """Also when everything is cleared: somebody may have named a folder of their own."""
    for name in ("notes.txt", "ab.txt", f"{name_of('a', 'b', 'c')}"):
        (full.folder / name).write_text("mine")
    (the_file(full).parent / "notes.txt").write_text("mine")
    (full.folder / "ab").mkdir(exist_ok=True)
    (full.folder / "Documents").mkdir()
    (full.folder / "Documents" / ("c" * 62)).write_text("mine")
    for path in full.folder.rglob("*"):
        aged(path, 99)
    before = {name for name in all_files(full.folder) if not name.endswith(the_file(full).name)}
    cleanup.clean_up(full.folder, time.time())
    assert set(all_files(full.folder)) == before
    cleanup.clear(full.folder)
    assert set(all_files(full.folder)) == before


def test_cleared_there_is_nothing_left(full: Store) -> None:
    full.put("plan", "1", "other", PAYLOAD)
    cleanup.clean_up_if_due(full)
    assert cleanup.clear(full.folder) == 2
    assert not full.folder.exists()
    assert cleanup.clear(full.folder) == 0
    full.put(*KEY, PAYLOAD)
    assert full.get(*KEY) == PAYLOAD


@given(st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_corrupt_file_says_nothing(full: Store, data: st.DataObject) -> None:
    """On the disk: any byte changed, any tail cut off or added."""
    full.put(*KEY, PAYLOAD)
    whole = bytearray(the_file(full).read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1))
    kind = data.draw(st.sampled_from(["change", "cut", "more"]))
    if kind == "change":
        whole[place] ^= data.draw(st.integers(1, 255))
    changed = bytes(whole[:place] if kind == "cut" else whole + whole[:place + 1] if kind == "more" else whole)
    the_file(full).write_bytes(changed)
    assert full.get(*KEY) is None
    assert not the_file(full).exists()
