"""A family judged plan by plan is the family judged at once: with one process or two, with a cache or without."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

import auditor.judge.compiled
import auditor.judge.judging
import auditor.run.worker
from auditor.ground.problem import InputError
from auditor.judge.audit import ready
from auditor.judge.verdict_key import rules_digest
from auditor.judge.verdicts import assembled
from auditor.model.audit import Audit, Finding
from auditor.model.plan import PlanSet
from auditor.model.rule import RulePack
from auditor.read.config import load_config
from auditor.read.family import load_family
from auditor.report.style import Style
from auditor.report.text_open import open_lines
from auditor.run.names import names_in
from auditor.run.perform import perform
from auditor.run.plan_file import plan_file
from auditor.run.pool import Pool
from auditor.run.problems import Problems
from auditor.run.reader import Changed
from auditor.run.request import Request
from auditor.run.ruleset import Ruleset
from auditor.run.run import JudgedFamily, Run
from auditor.run.worker import Assignment, Worker
from tests.judge.made_up import IDS, Bench, Row, bench_of, one
from tests.small import write_plans

SEEDS = st.integers(0, 1 << 32)
Files = list[tuple[str, str]]


@pytest.fixture(scope="module")
def bench(pack: RulePack) -> Bench:
    return bench_of(pack)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the cache of a test is."""
    monkeypatch.delenv("AUDITOR_NO_CACHE", raising=False)
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@dataclass(frozen=True)
class Way:
    """How a family is judged."""

    bench: Bench
    cached: bool = True
    jobs: int = 1


def judged(files: Files, way: Way) -> tuple[JudgedFamily, dict[str, str]] | None:
    """The audit of files, and the file of each plan; None where anything is wrong. Raises Changed."""
    pack, problems = way.bench.pack, Problems()
    rules = Ruleset(load_config(None), pack.rules, pack, pack, (), rules_digest(pack, "1"), False)
    with Run(pack, way.cached, way.jobs) as run:
        (family,) = run.families([("", files)], problems)
        return None if problems.found else (run.audited(family, rules), family.files)


def written(folder: Path, rows: dict[str, Row]) -> Files:
    """The files of some plans, and no others."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    files = []
    for id, row in rows.items():
        path = folder / f"{id}.plan.yaml"
        path.write_text(_proper(json.dumps(row, ensure_ascii=False)), encoding="utf-8")
        files.append((str(path), path.name))
    return sorted(files)


def _proper(text: str) -> str:
    """With codes as the schema wants them: six digits, or none."""
    text = text.replace(', "code": ""', "")
    for number, id in enumerate(IDS):
        text = text.replace(f'"code": "{id}"', f'"code": "42000{number}"')
    return text


def made_up_rows(chance: Random) -> dict[str, Row]:
    ids = chance.sample(IDS, chance.randint(2, len(IDS)))
    return {id: one(id, ids, chance) for id in ids}


def edited_rows(rows: dict[str, Row], chance: Random) -> dict[str, Row]:
    """After an edit of one file: rewritten, taken away, or one that comes to it."""
    ids = list(rows)
    id = chance.choice(ids)
    if chance.random() < 0.2:
        return {other: row for other, row in rows.items() if other != id}
    return {**rows, id: one(id, [other for other in ids if other != id] + [id], chance)}


def at_once(files: Files, bench: Bench) -> tuple[Audit, PlanSet] | None:
    """All rows of all plans at once."""
    try:
        plans = load_family(files)
        return assembled(bench.judged(ready(plans)).values(), bench.pack.rules), plans
    except InputError:
        return None


def same(files: Files, bench: Bench, *ways: Way) -> bool:
    """Whether all at once can be audited; each way gives the same then, with the names that reports need."""
    whole = at_once(files, bench)
    for way in ways:
        made = judged(files, way)
        assert (made is None) == (whole is None)
        if made is None or whole is None:
            continue
        (found, places), (expected, plans) = made, whole
        assert found.audit == expected
        assert list(found.audit.coverage) == list(expected.coverage)
        assert places == {id: plan.file for id, plan in plans.plans.items()}
        titles = {rule.id: rule.title for rule in expected.rules}
        some = {("", address): name for address, name in found.names.items()}
        every = {("", address): name for address, name in names_in(ready(plans)).items()}
        assert open_lines(_open(found.audit), titles, some, "zh", Style(False)) == open_lines(
            _open(expected), titles, every, "zh", Style(False)
        )
    return whole is not None


def _open(made: Audit) -> Iterator[Finding]:
    return (finding for finding in made.findings if finding.verdict == "undetermined")


@pytest.fixture
def rules_ready(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers of this process have the rules ready: to compile them takes longer than to judge a few plans."""
    monkeypatch.setattr(auditor.judge.compiled, "compile_rules", lambda _rules: bench.compiled)
    monkeypatch.setattr(auditor.judge.judging, "rules_by_level", lambda _compiled, _pack: bench.levels)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SEEDS)
@pytest.mark.usefixtures("rules_ready")
def test_an_edit_is_audited_as_if_nothing_had_been_kept(
    bench: Bench, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = Random(seed)
    monkeypatch.setattr(auditor.run.worker, "AT_ONCE", chance.choice((1, 3, 200)))
    rows = made_up_rows(chance)
    assert cache.name == "cache"
    same(written(tmp_path / "plans", rows), bench, Way(bench))
    after = written(tmp_path / "plans", edited_rows(rows, chance))
    event("sound" if same(
        after, bench, Way(bench), Way(bench, cached=False), Way(bench)
    ) else "refused")


def test_most_of_what_is_made_up_is_sound(bench: Bench, tmp_path: Path) -> None:
    """Else the law above would say little."""
    sound = [same(written(tmp_path, made_up_rows(Random(seed))), bench) for seed in range(20)]
    assert sum(sound) > 10


def test_with_two_processes(bench: Bench, cache: Path, real_files: list[Path], tmp_path: Path) -> None:
    files = [(str(path), path.name) for path in real_files]
    assert same(files, bench, Way(bench, False, 2), Way(bench, True, 3), Way(bench, True, 2))
    assert any(cache.iterdir())
    for seed in range(3):
        same(written(tmp_path / "plans", made_up_rows(Random(seed))), bench, Way(bench, False, 2))


def test_another_process_finds_what_is_wrong_as_well(bench: Bench, tmp_path: Path) -> None:
    files = write_plans(tmp_path, {
        "nation": "indicators: {}\n", "district": "indicators: {a: {name: x, targets: {2027: 一一台}}}\n",
    })
    assert judged(files, Way(bench, False, 2)) is None


@pytest.mark.parametrize("wrong", [
    "plan: nation\nindicators: {}\n",
    "indicators: {}\ndocument: {replaces: nobody}\n",
    "indicators: {a: {name: x, restated: {nobody: {2027: 10台}}}}\n",
    "indicators: {}\nclaims: [{says: x, counts: links, where: 'nothing', equals: 1}]\n",
])
def test_what_does_not_fit_is_left_to_those_who_can_word_it(
    bench: Bench, cache: Path, tmp_path: Path, wrong: str
) -> None:
    files = write_plans(tmp_path / "plans", {"nation": "indicators: {}\n", "district": wrong})
    for _ in range(2):
        assert not same(files, bench, Way(bench), Way(bench, False))
    assert cache.exists()


def test_nothing_is_read_or_judged_twice(
    bench: Bench, cache: Path, real_files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [(str(path), path.name) for path in real_files]
    first = judged(files, Way(bench))

    def refused(*_: object) -> object:
        raise AssertionError("asked again")

    monkeypatch.setattr(Worker, "judge", refused)
    monkeypatch.setattr(Worker, "read", refused)
    assert repr(judged(files, Way(bench))) == repr(first)
    assert cache.exists()


def audited_copies(real_files: list[Path], folder: Path, bench: Bench) -> Files:
    """The real plans where a test may edit them, after an audit that left all behind."""
    for path in real_files:
        (folder / path.name).write_bytes(path.read_bytes())
    files = [(str(folder / path.name), path.name) for path in real_files]
    judged(files, Way(bench))
    return files


def test_an_edit_of_one_plan_reads_what_it_leans_on(
    bench: Bench, cache: Path, real_files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = audited_copies(real_files, tmp_path, bench)
    place = tmp_path / "sichuan.plan.yaml"
    place.write_text(place.read_text("utf-8") + "# edited\n", "utf-8")
    seen: list[tuple[str, ...]] = []
    judge = Worker.judge

    def watched(worker: Worker, work: Assignment, tell: Callable[[int, int], None]) -> object:
        seen.append(work.ids)
        return judge(worker, work, tell)

    monkeypatch.setattr(Worker, "judge", watched)
    assert same(files, bench, Way(bench))
    assert seen == [("nation", "sichuan")]
    assert cache.exists()


def test_a_file_that_is_saved_meanwhile_is_not_judged_as_what_it_was(
    bench: Bench, cache: Path, real_files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = audited_copies(real_files, tmp_path, bench)
    wujiagang, yichang = (tmp_path / f"{id}.plan.yaml" for id in ("wujiagang", "yichang"))
    wujiagang.write_text(wujiagang.read_text("utf-8") + "# edited\n", "utf-8")
    judge = Worker.judge

    def saved(worker: Worker, work: Assignment, tell: Callable[[int, int], None]) -> object:
        yichang.write_text(yichang.read_text("utf-8").replace("1000台", "1200台"), "utf-8")
        return judge(worker, work, tell)

    monkeypatch.setattr(Worker, "judge", saved)
    with pytest.raises(Changed):
        judged(files, Way(bench))
    monkeypatch.undo()
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(cache))
    assert same(files, bench, Way(bench))


def test_what_another_process_does_not_answer_is_done_here(bench: Bench, real_files: list[Path]) -> None:
    files = [plan_file(str(path), path.name) for path in real_files]
    shares = [files[:6], files[6:]]
    own = Worker(bench.pack, False)
    told: list[tuple[int, int]] = []
    with Pool(own, False) as pool:
        list(pool.read([files[:1], files[1:2]], lambda *_: None))
        pool.others[0].process.kill()
        pool.others[0].process.join()
        found = list(pool.read(shares, lambda *step: told.append(step)))
    names = [[file.shown for file in share] for share in shares]
    assert [[reading.file.shown for reading in share] for share in found] == names
    assert {shown for shown, _ in own.reader.plans} == {file.shown for file in files}
    assert told[-1] == (len(shares[1]), len(shares[1]))


def test_a_pool_leaves_nobody_behind(bench: Bench, real_files: list[Path]) -> None:
    with Pool(Worker(bench.pack, False), False) as pool:
        list(pool.read([[], [plan_file(str(real_files[0]), "x")]], lambda *_: None))
        process = pool.others[0].process
        pid = process.pid
        assert process.is_alive()
    assert pid is not None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_file_that_keeps_being_saved_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_plans(tmp_path, {"nation": "indicators: {}\n"})

    def changing(*_: object) -> object:
        raise Changed("nation.plan.yaml")

    monkeypatch.setattr(Worker, "judge", changing)
    with pytest.raises(InputError) as caught:
        perform(Request(paths=(str(tmp_path),), cached=False))
    assert [problem.words.zh for problem in caught.value.problems] == [
        "nation.plan.yaml 在审核期间不断被改写；请保存完毕后再运行一次"
    ]
