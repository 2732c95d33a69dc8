"""Plans from the cache are the plans of the files, whatever state the cache is in; only sound plans are kept."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.cache import place, plans
from auditor.cache.place import cache_folder, made_by, store_for, switched_off
from auditor.cache.plan_layout import FORMAT, Unwritten
from auditor.cache.plans import MAKERS, plan_reader, reader_with
from auditor.cache.store import Store
from auditor.cache.summaries import Summaries
from auditor.cache.sweep import entries
from auditor.load.family import load_family, read_plans
from auditor.plan import Plan
from auditor.problem import InputError
from auditor.source import parse_on
from tests.cli.small import CITY, DISTRICT, write_small

ROOT = Path(__file__).parents[2]
Files = list[tuple[str, str]]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "cache")


@pytest.fixture
def files(tmp_path: Path) -> Files:
    write_small(tmp_path / "small")
    return named(tmp_path / "small")


def named(folder: Path) -> Files:
    return [(str(path), path.name) for path in sorted(folder.glob("*.plan.yaml"))]


def plain(files: Files) -> list[Plan | None]:
    return [plan for plan, _ in read_plans(files)]


def count(store: Store) -> int:
    """The entries, beside the one that names the code that made them."""
    return max(0, len(list(entries(store.folder))) - 1)


def never(*given: object, **more: object) -> None:
    raise AssertionError("read once more", given, more)


def test_a_file_is_read_once(store: Store, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = plain(files)
    assert [plan for plan, _ in reader_with(store)(files)] == expected
    assert count(store) == 2
    monkeypatch.setattr(plans, "read_content", never)
    assert list(reader_with(store)(files)) == [(plan, []) for plan in expected]


def test_its_name_is_the_one_of_today(store: Store, files: Files, tmp_path: Path) -> None:
    list(reader_with(store)(files))
    (tmp_path / "small").rename(tmp_path / "moved")
    moved = [(path.replace("/small/", "/moved/"), f"moved/{shown}") for path, shown in files]
    assert list(reader_with(store)(moved)) == [(plan, []) for plan in plain(moved)]
    assert count(store) == 2


def test_what_has_changed_is_read(store: Store, files: Files, tmp_path: Path) -> None:
    list(reader_with(store)(files))
    write_small(tmp_path / "small", district=DISTRICT.replace("16.6%", "16.7%"))
    found = [plan for plan, _ in reader_with(store)(files)]
    assert found == plain(files)
    link = found[1].indicators["cleaning"].link if found[1] is not None else None
    assert link is not None
    assert link.shares[None].quantity.raw == "16.7%"
    assert count(store) == 3


@pytest.mark.parametrize(("district", "problems"), [
    (DISTRICT.replace("100台套", "一百来个左右台"), 1),         # a value
    (DISTRICT.replace("relation: same", "relation: sama"), 1),  # a shape
    (DISTRICT.replace("group: 主要目标", "group: 次要目标"), 1),   # a name
    (DISTRICT + "  tools: {name: 又一次}\n", 1),                 # YAML
])
def test_a_plan_with_a_mistake_is_never_kept(store: Store, tmp_path: Path, district: str, problems: int) -> None:
    """Its mistakes are told each time, in the same words."""
    files = named(write_small(tmp_path / "small", district=district))
    told = []
    for reader in (read_plans, reader_with(store), reader_with(store)):
        with pytest.raises(InputError) as caught:
            load_family(files, "small", reader)
        told.append(caught.value.problems)
    assert told[0] == told[1] == told[2]
    assert len(told[0]) == problems
    assert count(store) == 1


def test_a_missing_file_is_told(store: Store, tmp_path: Path) -> None:
    nowhere = [(str(tmp_path / "nowhere.plan.yaml"), "nowhere.plan.yaml")]
    assert list(reader_with(store)(nowhere)) == list(read_plans(nowhere))


def test_an_entry_that_is_no_plan_is_replaced(store: Store, files: Files) -> None:
    """An entry in order, of the right name, but of something else."""
    version = f"{FORMAT} {made_by(MAKERS)}"
    expected = plain(files)
    for plan in expected:
        assert plan is not None
        store.put(plans.KIND, version, plan.digest, b"[" * 100_000)
    for _ in range(2):
        assert [plan for plan, _ in reader_with(store)(files)] == expected
    assert all(
        not (store.get(plans.KIND, version, plan.digest) or b"[").startswith(b"[") for plan in expected if plan
    )


def test_other_code_has_other_entries(store: Store, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new version, or an edit in a checkout: what old code made is never shown."""
    list(reader_with(store)(files))
    monkeypatch.setattr(plans, "known_maker", lambda *_: "another")
    assert [plan for plan, _ in reader_with(store)(files)] == plain(files)
    assert count(store) == 4


def test_without_code_to_be_told_by_there_is_no_cache(
    store: Store, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "PACKAGE", Path("/nowhere"))
    assert [plan for plan, _ in reader_with(store)(files)] == plain(files)
    assert not Summaries(store).store.readable
    assert not store.folder.exists()


def test_plans_that_cannot_be_written_are_read(store: Store, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*given: object) -> bytes:
        raise Unwritten(given)

    monkeypatch.setattr(plans, "encode_plan", refuse)
    assert [plan for plan, _ in reader_with(store)(files)] == plain(files)
    assert count(store) == 0


def test_the_digest_is_that_of_the_file(store: Store, files: Files) -> None:
    list(reader_with(store)(files))
    for path, shown in files:
        document, _ = parse_on(Path(path).read_bytes(), shown)
        assert document is not None
        ((plan, _),) = reader_with(store)([(path, shown)])
        assert plan is not None
        assert plan.digest == document.digest


def test_all_code_that_reads_a_plan_counts() -> None:
    """Whatever modules reading a plan takes, beside those that only hold sentences, is among `MAKERS`."""
    code = (
        "import sys; from auditor.load.family import read_plans\n"
        "list(read_plans([(sys.argv[1], 'x')]))\n"
        "print('\\n'.join(name for name in sys.modules if name.startswith('auditor.')))\n"
    )
    plan = next((ROOT / "plans").rglob("*.plan.yaml"))
    out = subprocess.run([sys.executable, "-c", code, str(plan)], cwd=ROOT, capture_output=True, text=True).stdout
    known = tuple(f"auditor.{part.removesuffix('.py')}" for part in MAKERS)
    besides = {
        name for name in out.split() if not any(name == maker or name.startswith(f"{maker}.") for maker in known)
    }
    assert "auditor.load.plan" in out
    assert {name for name in besides if not name.startswith("auditor.messages")} == {
        "auditor.mark", "auditor.problem", "auditor.record", "auditor.words",
    }


def test_code_is_told_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by a version's number, nor by times, which every installation sets anew."""
    monkeypatch.setattr(place, "PACKAGE", tmp_path)
    (tmp_path / "load" / "__pycache__").mkdir(parents=True)
    (tmp_path / "load" / "plan.py").write_text("a")
    (tmp_path / "plan.py").write_text("b")
    first = made_by(("load", "plan.py"))
    (tmp_path / "load" / "__pycache__" / "plan.py").write_text("c")
    (tmp_path / "load" / "notes.txt").write_text("d")
    (tmp_path / "load" / "plan.py").touch()
    assert made_by(("load", "plan.py")) == first
    (tmp_path / "load" / "plan.py").write_text("e")
    second = made_by(("load", "plan.py"))
    (tmp_path / "load" / "more.py").write_text("")
    assert len({first, second, made_by(("load", "plan.py"))}) == 3


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


def test_what_is_not_wanted_is_not_used(tmp_path: Path, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(tmp_path / "cache"))
    assert [plan for plan, _ in plan_reader(False)(files)] == plain(files)
    assert not (tmp_path / "cache").exists()
    assert [plan for plan, _ in plan_reader(True)(files)] == plain(files)
    assert count(Store(tmp_path / "cache")) == 2


def test_families_share_one_reader(store: Store, tmp_path: Path) -> None:
    """One reader reads many families, and a plan that stands in two of them twice."""
    one, two = (named(write_small(tmp_path / folder)) for folder in ("one", "two"))
    reader = reader_with(store)
    first, second = (load_family(files, "f", reader).plans for files in (one, two))
    assert count(store) == 2
    assert first == second
    assert {id: replace(plan, file="") for id, plan in first.items()} == {
        plan.id: replace(plan, file="") for plan in plain(one) if plan is not None
    }
    assert CITY
