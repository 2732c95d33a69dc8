"""What plan files point at, from the cache, is what they say, whatever state it is in; only sound files are kept."""

import subprocess
import sys
from pathlib import Path

import pytest

import auditor.read.family
from auditor.judge.dependencies import PlanSummary
from auditor.judge.summary import summary_of
from auditor.read.family import read_plans
from auditor.run.cache import place
from auditor.run.cache.cleanup import entries
from auditor.run.cache.place import cache_folder, digest_of_code, store_for, switched_off
from auditor.run.cache.store import Store
from auditor.run.cache.summaries import CODE, Summaries
from auditor.run.plan_file import PlanFile, plan_file
from auditor.run.reader import Changed, FileReading, Reader
from tests.cli.small import DISTRICT, write_small

ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "cache")


@pytest.fixture
def files(tmp_path: Path) -> list[PlanFile]:
    return named(write_small(tmp_path / "small"))


def named(folder: Path) -> list[PlanFile]:
    return [plan_file(str(path), path.name) for path in sorted(folder.glob("*.plan.yaml"))]


def plain(files: list[PlanFile]) -> list[PlanSummary | None]:
    """What they point at, without a cache."""
    plans = [plan for plan, _ in read_plans([(file.path, file.shown) for file in files])]
    return [None if plan is None else summary_of(plan) for plan in plans]


def read(store: Store, files: list[PlanFile]) -> list[FileReading]:
    """Each file's reading: known from before, or read now."""
    reader = Reader(store)
    known = {file.shown: reader.known(file) for file in files}
    fresh = {each.file.shown: each for each in reader.readings([file for file in files if known[file.shown] is None])}
    return [known[file.shown] or fresh[file.shown] for file in files]


def count(store: Store) -> int:
    """The entries, beside the one that names the code that made them."""
    return max(0, len(list(entries(store.folder))) - 1)


def never(*given: object, **more: object) -> None:
    raise AssertionError("read once more", given, more)


def test_a_file_is_read_once(store: Store, files: list[PlanFile], monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [FileReading(file, summary) for file, summary in zip(files, plain(files), strict=True)]
    assert read(store, files) == expected
    assert count(store) == 2
    monkeypatch.setattr(auditor.read.family, "read_content", never)
    assert read(store, files) == expected


def test_its_name_is_the_one_of_today(store: Store, files: list[PlanFile], tmp_path: Path) -> None:
    read(store, files)
    (tmp_path / "small").rename(tmp_path / "moved")
    moved = [plan_file(file.path.replace("/small/", "/moved/"), f"moved/{file.shown}") for file in files]
    assert [each.summary for each in read(store, moved)] == plain(moved)
    assert count(store) == 2


def test_what_has_changed_is_read(store: Store, files: list[PlanFile], tmp_path: Path) -> None:
    before = read(store, files)
    write_small(tmp_path / "small", district=DISTRICT.replace("16.6%", "16.7%"))
    after = read(store, files)
    assert [each.summary for each in after] == plain(files)
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False]
    assert count(store) == 3


@pytest.mark.parametrize(("district", "problems"), [
    (DISTRICT.replace("100台套", "一百来个左右台"), 1),         # a value
    (DISTRICT.replace("relation: same", "relation: sama"), 1),  # a shape
    (DISTRICT.replace("group: 主要目标", "group: 次要目标"), 1),   # a name
    (DISTRICT + "  tools: {name: 又一次}\n", 1),                 # YAML
    (DISTRICT + "claims: [{says: x, counts: links, where: nothing, equals: 1}]\n", 1),     # a predicate
])
def test_a_plan_with_a_mistake_is_never_kept(store: Store, tmp_path: Path, district: str, problems: int) -> None:
    """Its mistakes are told each time, in the same words."""
    files = named(write_small(tmp_path / "small", district=district))
    told = [[each.problems for each in read(store, files)] for _ in range(2)]
    assert told[0] == told[1]
    assert [len(each) for each in told[0]] == [0, problems]
    assert count(store) == 1


def test_a_missing_file_is_told(store: Store, tmp_path: Path) -> None:
    nowhere = plan_file(str(tmp_path / "nowhere.plan.yaml"), "nowhere.plan.yaml")
    (reading,) = read(store, [nowhere])
    assert reading.summary is None
    assert len(reading.problems) == 1


def test_other_code_has_other_entries(
    store: Store, files: list[PlanFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new version, or an edit in a checkout: what old code made is never shown."""
    read(store, files)
    monkeypatch.setattr("auditor.run.cache.summaries.code_digest", lambda *_: "another")
    assert [each.summary for each in read(store, files)] == plain(files)
    assert count(store) == 4


def test_without_code_to_be_told_by_there_is_no_cache(
    store: Store, files: list[PlanFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "PACKAGE", Path("/nowhere"))
    assert [each.summary for each in read(store, files)] == plain(files)
    assert not Summaries(store).store.readable
    assert not store.folder.exists()


def test_a_plan_is_parsed_once_and_only_as_it_was(store: Store, files: list[PlanFile]) -> None:
    reader = Reader(store)
    summaries = [each.summary for each in reader.readings(files)]
    assert None not in summaries
    digest = summaries[0].digest if summaries[0] is not None else ""
    plan = reader.plan(files[0], digest)
    assert reader.plan(files[0], digest) is plan
    assert reader.plan_set([(files[0], digest)]).plans == {plan.id: plan}
    with pytest.raises(Changed, match=files[0].shown):
        reader.plan(files[0], "another")


def test_all_code_that_reads_a_plan_counts() -> None:
    """Whatever modules reading a plan takes, beside those that only hold sentences, is among `CODE`."""
    code = (
        "import sys; from auditor.read.family import read_plans\n"
        "list(read_plans([(sys.argv[1], 'x')]))\n"
        "print('\\n'.join(name for name in sys.modules if name.startswith('auditor.')))\n"
    )
    plan = next((ROOT / "plans").rglob("*.plan.yaml"))
    out = subprocess.run([sys.executable, "-c", code, str(plan)], cwd=ROOT, capture_output=True, text=True).stdout
    known = tuple(f"auditor.{part.removesuffix('.py').replace('/', '.')}" for part in CODE)
    besides = {
        name for name in out.split() if not any(name == maker or name.startswith(f"{maker}.") for maker in known)
    }
    assert "auditor.read.plan" in out
    # What is generated is used for just the schema that it was made from, and schemas are among them.
    assert {name for name in besides if not name.startswith(("auditor.messages", "auditor.generated"))} == set()


def test_code_is_told_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by a version's number, nor by times, which every installation sets anew."""
    monkeypatch.setattr(place, "PACKAGE", tmp_path)
    (tmp_path / "load" / "__pycache__").mkdir(parents=True)
    (tmp_path / "load" / "plan.py").write_text("a")
    (tmp_path / "plan.py").write_text("b")
    first = digest_of_code(("load", "plan.py"))
    (tmp_path / "load" / "__pycache__" / "plan.py").write_text("c")
    (tmp_path / "load" / "notes.txt").write_text("d")
    (tmp_path / "load" / "plan.py").touch()
    assert digest_of_code(("load", "plan.py")) == first
    (tmp_path / "load" / "plan.py").write_text("e")
    second = digest_of_code(("load", "plan.py"))
    (tmp_path / "load" / "more.py").write_text("")
    assert len({first, second, digest_of_code(("load", "plan.py"))}) == 3


# Where it is


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(tmp_path / "there"))
    assert cache_folder() == tmp_path / "there"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AUDITOR_CACHE_DIR", "here")
    assert cache_folder() == tmp_path / "here"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_else_it_is_where_the_system_keeps_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_CACHE_DIR", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "auditor"


@pytest.mark.parametrize(("said", "off"), [("1", True), ("yes", True), ("0", False), ("", False)])
def test_the_environment_switches_it_off(monkeypatch: pytest.MonkeyPatch, said: str, off: bool) -> None:
    monkeypatch.setenv("AUDITOR_NO_CACHE", said)
    assert switched_off() is off
    assert store_for(True).readable is not off
    assert not store_for(False).readable
