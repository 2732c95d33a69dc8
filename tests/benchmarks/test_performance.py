"""The benchmark's arithmetic, its answers and its pages; what it measures is no test."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.words import Language, Words, say
from benchmarks.performance import pages
from benchmarks.performance.answers import Answers, expected
from benchmarks.performance.figures import nearest, quartiles, ratio, ratios, slope
from benchmarks.performance.judged import judged
from benchmarks.performance.measure import Turn, turns
from benchmarks.performance.process import Command, Taken, environment, run
from benchmarks.performance.results import Group, Results, Series, merged, points, read, write
from benchmarks.performance.rows import ROWS, groups_of
from benchmarks.performance.trees import Edited, Tree, tree
from benchmarks.performance.words import COMMAND, WORK, WRONG, YARDSTICK
from tests.docs import ROOT

KEPT = ROOT / "benchmarks" / "performance" / "results.json"
MEASURED = [page for page in sorted((ROOT / "docs").glob("*.md")) if "<!-- measured: " in page.read_text("utf-8")]
FACTS = {
    "implementation": "CPython", "python": "3.11.7", "system": "Linux x86_64", "cpus": "2", "memory": "8",
    "yaml": "6.0.3", "auditor": "0.1.0",
}


def series(*wall: float, peak: float = 100) -> Series:
    """Runs that took so many seconds."""
    return Series(list(wall), list(wall), [peak] * len(wall))


def size(name: str, load: float, one: float, peak: float = 100, **more: Series) -> Group:
    """What was measured of one size."""
    return Group(name, {"load": series(load), "one": series(one, peak=peak), **more}, {}, ("two", "edited"))


def results(**groups: Group) -> Results:
    """Results of a machine, with trees of 10,000, 100,000 and 1,300,000 indicators."""
    counts = {"M": 10_000, "L": 100_000, "XL": 1_300_000}
    trees = {name: {"plans": count // 30, "indicators": count, "bytes": count * 1000} for name, count in counts.items()}
    return Results(FACTS, "L", groups, trees)


def states(of: Results) -> dict[str, tuple[str, float | None]]:
    """The state and the figure of each row, to six digits after the point."""
    return {
        each.row.key: (each.state, None if each.value is None else round(each.value, 6)) for each in judged(of)
    }


def test_the_rows_are_those_that_were_asked_for() -> None:
    assert [(row.key, row.most) for row in ROWS] == [
        ("version", 3), ("twelve-json", 28), ("twelve-text", 28), ("warm-json", 17), ("warm-text", 17),
        ("reading", 0.6), ("schema", 0.15), ("rules", 0.15), ("full-one", 1.0), ("full-two", 0.65), ("edited", 0.18),
        ("nation", 0.7), ("nation-memory", 4096), ("peak", 450), ("asked-paper", 2), ("asked-explain", 2),
        ("asked-diff", 2), ("asked-since", 4), ("asked-memory", 450), ("growth", 1.1),
    ]


def test_every_row_and_command_has_words() -> None:
    assert set(WORK) == {row.key for row in ROWS}
    assert {row.yardstick or row.kind for row in ROWS} == set(YARDSTICK)
    assert {name for row in ROWS for name in (row.work, row.yardstick) if name} <= set(COMMAND)


@pytest.mark.parametrize(("keys", "sizes", "groups"), [
    ((), ("M", "L"), ("blink", "inside", "asked", "M", "L")),
    ((), ("M", "L", "XL"), ("blink", "inside", "asked", "M", "L", "XL")),
    (("version",), ("M", "L"), ("blink",)),
    (("schema", "peak"), ("L",), ("inside", "L")),
    (("growth",), ("M", "XL"), ("M", "XL")),
    (("nation",), ("M", "L"), ()),
])
def test_only_what_is_needed_is_measured(
    keys: tuple[str, ...], sizes: tuple[str, ...], groups: tuple[str, ...]
) -> None:
    assert groups_of(keys, sizes) == groups


def test_a_ratio_is_of_medians() -> None:
    assert ratio([3.0, 1.0, 2.0], [10.0, 4.0, 1.0]) == 0.5
    assert ratios([3.0, 1.0], [6.0, 4.0]) == [0.5, 0.25]
    assert quartiles([1.0, 2.0, 3.0, 4.0, 5.0]) == (2.0, 4.0)
    assert quartiles([7.0]) == (7.0, 7.0)


@given(
    st.floats(0.2, 2.5), st.floats(0.001, 1000), st.lists(st.integers(2, 10**7), min_size=2, max_size=5, unique=True)
)
def test_a_slope_is_the_exponent(exponent: float, factor: float, sizes: list[int]) -> None:
    found = slope([(count, factor * count**exponent) for count in sizes])
    assert found == pytest.approx(exponent, abs=1e-6)


def test_a_slope_needs_two_sizes() -> None:
    with pytest.raises(ValueError, match="two sizes"):
        slope([(10, 1.0), (10, 2.0)])


@pytest.mark.parametrize(("value", "text"), [
    (0.04213, "0.0421"), (4.684, "4.68"), (99.96, "100"), (1483.2, "1480"), (167.4, "167"), (0, "0"),
])
def test_numbers_are_written_to_three_digits(value: float, text: str) -> None:
    assert nearest(value) == text


def test_rows_are_judged_by_what_was_measured() -> None:
    blink = Group(
        "", {
            "python": series(0.01, 0.01), "version": series(0.04, 0.05), "json": series(0.3, 0.3),
            "text": series(0.1, 0.1),
        },
        {"text": WRONG["golden"]}, ("warm-json", "warm-text"),
    )
    found = results(blink=blink, M=size("M", 4, 3), L=size("L", 40, 50, peak=300, two=series(20.0, peak=500)))
    assert states(found) == {
        "version": ("missed", 4.5), "twelve-json": ("missed", 30.0),
        "twelve-text": ("wrong", None), "warm-json": ("absent", None), "warm-text": ("absent", None),
        "reading": ("unmeasured", None), "schema": ("unmeasured", None), "rules": ("unmeasured", None),
        "full-one": ("missed", 1.25), "full-two": ("absent", None), "edited": ("absent", None),
        "nation": ("unmeasured", None), "nation-memory": ("unmeasured", None), "peak": ("missed", 500),
        "asked-paper": ("unmeasured", None), "asked-explain": ("unmeasured", None), "asked-diff": ("unmeasured", None),
        "asked-since": ("unmeasured", None), "asked-memory": ("unmeasured", None), "growth": ("unmeasured", None),
    }


def test_growth_compares_audits_of_one_kind() -> None:
    found = results(M=size("M", 4, 3), L=size("L", 40, 30))
    assert states(found)["growth"] == ("holds", 1.0)
    two = replace(found, groups={**found.groups, "XL": size("XL", 400, 1, two=series(300.0))})
    assert points(two, ("M", "L", "XL"), "wall") == [(1_300_000, 300.0)]


def test_growth_is_none_where_an_answer_was_wrong() -> None:
    wrong = replace(size("L", 40, 30), wrong={"one": WRONG["differs"]})
    found = results(M=size("M", 4, 3), L=wrong)
    assert states(found)["growth"] == ("wrong", None)
    assert points(found, ("M", "L"), "wall") == [(10_000, 3.0)]
    assert len(pages.sizes(found, "en").splitlines()) == 3


def test_the_table_says_it_in_both_languages() -> None:
    found = results(L=size("L", 40, 50))
    english, chinese = pages.table(found, "en").splitlines(), pages.table(found, "zh").splitlines()
    assert len(english) == len(chinese) == len(ROWS) + 2
    assert english[10] == (
        "| full audit of L, cold, one job | a process that only loads the same plans with CSafeLoader | 1 × "
        "| 1.25 × | 1.25–1.25 | missed by 25 % |"
    )
    assert chinese[10] == (
        "| 完整审核 L，无缓存，一个作业 | 只用 CSafeLoader 载入同一批方案的进程 | 1 倍 | 1.25 倍 "
        "| 1.25–1.25 | 超出 25% |"
    )
    assert pages.missed(found, "en") == (
        "- full audit of L, cold, one job: 1.25 × where 1 × is the most, 25 % too much.\n"
    )
    assert pages.missed(results(L=size("L", 40, 30)), "zh") == "所测各项均已达到。\n"


def test_what_is_beyond_the_measured_is_called_an_estimate() -> None:
    found = results(M=size("M", 4, 5, peak=50), L=size("L", 40, 50, peak=500))
    assert pages.reach(found, "en").splitlines()[2:] == [
        "| 100,000 | 50 s | 0.49 GiB | measured |",
        "| 300,000 | 2.5 min | 1.5 GiB | an estimate |",
        "| 1,000,000 | 8.3 min | 4.9 GiB | an estimate |",
        "| 1,430,000 | 12 min | 7.0 GiB | an estimate: a machine with 8 GiB of memory |",
        "| 3,070,000 | 26 min | 15 GiB | an estimate: a machine with 16 GiB of memory |",
        "| 12,900,000 | 110 min | 63 GiB | an estimate: a machine with 64 GiB of memory |",
    ]


def test_only_generated_parts_of_a_page_change() -> None:
    page = "before\n<!-- measured: missed -->\nold\n<!-- /measured -->\nafter\n"
    done = "before\n<!-- measured: missed -->\n所测各项均已达到。\n<!-- /measured -->\nafter\n"
    assert pages.fresh(page, results(), "zh") == done
    assert pages.fresh(done, results(), "zh") == done


@pytest.mark.parametrize("page", [pytest.param(page, id=page.name) for page in MEASURED])
def test_the_pages_have_what_was_measured(page: Path) -> None:
    text = page.read_text("utf-8")
    language: Language = "zh" if page.name.endswith(".zh.md") else "en"
    assert pages.fresh(text, read(KEPT), language) == text, "python -m benchmarks.performance --render --output …"


def test_there_are_pages() -> None:
    assert {page.name for page in MEASURED} == {"performance.md", "performance.zh.md", "scale.md", "scale.zh.md"}


def test_results_are_kept(tmp_path: Path) -> None:
    found = results(L=replace(size("L", 40, 50), wrong={"one": Words("错", "wrong")}))
    write(found, tmp_path / "results.json")
    assert read(tmp_path / "results.json") == found


def test_results_of_one_machine_are_put_together() -> None:
    before, now = results(M=size("M", 4, 3), L=size("L", 1, 1)), results(L=size("L", 40, 30))
    assert merged(before, now) == results(M=size("M", 4, 3), L=size("L", 40, 30))
    assert merged(replace(before, facts={**FACTS, "cpus": "8"}), now) == now
    assert merged(None, now) == now


def test_an_answer_is_the_seeded_breaks_and_nothing_else() -> None:
    plans = Tree("S", Path(), Path(), {"a": "SHR-001", "b": "CLM-001"}, 12, "b")
    right = [["a", "SHR-001"], ["b", "CLM-001"]]
    assert expected(right, plans) is None
    assert expected(right[:1], plans) == say(WRONG, "findings", expected=2, found=1)
    assert expected([["a", "SHR-001"], ["b", "STM-001"]], plans) == WRONG["elsewhere"]


def right(_: Taken) -> None:
    """Finds nothing wrong."""


def test_a_command_is_run_in_turns_and_its_answer_checked(tmp_path: Path) -> None:
    said = Turn(Command("said", (sys.executable, "-c", "print('x')"), {}), right)
    bad = Turn(Command("bad", (sys.executable, "-c", "import sys; sys.exit('no')"), {}), right)
    made, wrong = turns([said, bad], 2, tmp_path, "test")
    assert {name: len(each.wall) for name, each in made.items()} == {"said": 2, "bad": 2}
    assert wrong == {"bad": say(WRONG, "code", code=1, said="no")}


def test_a_command_finds_nothing_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_CACHE_DIR", "elsewhere")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    code = "import json, os; print(json.dumps(dict(os.environ)))"
    taken = run(Command("environment", (sys.executable, "-c", code), {"MORE": "1"}), tmp_path)
    found = json.loads(taken.out.read_text("utf-8"))
    assert found["AUDITOR_CACHE_DIR"] == str(tmp_path / "cache")
    assert found["MORE"] == "1"
    assert set(found) <= {*environment(tmp_path), "MORE", "LC_CTYPE"}


def test_runs_that_differ_are_wrong(tmp_path: Path) -> None:
    report = {"plans": [{"id": "a", "indicators": 3, "digest": "1"}], "findings": []}
    plans = Tree("S", Path(), Path(), {}, 1, "a")
    code = "import sys; print(sys.argv[1])"
    first, other = (
        run(Command(name, (sys.executable, "-c", code, json.dumps(data)), {}), tmp_path)
        for name, data in (("first", report), ("other", {**report, "version": 2}))
    )
    answers = Answers()
    assert answers.found(plans, first) is None
    assert answers.indicators == 3
    assert answers.found(plans, other) == WRONG["differs"]


def test_one_plan_is_edited_again_and_again_and_put_back(tmp_path: Path) -> None:
    plans = tree("S", tmp_path)
    before = plans.edited_file.read_bytes()
    texts = []
    with Edited(plans) as edited:
        for number in range(4):
            edited.edit()
            texts.append(plans.edited_file.read_text("utf-8"))
            assert edited.higher == (number % 2 == 0)
            edited.restore()
            assert plans.edited_file.read_bytes() == before
        edited.edit()
        assert not plans.answer.exists()
    assert len(set(texts)) == 4
    assert texts[1] == before.decode() + "# 2\n"
    assert plans.edited_file.read_bytes() == before
    assert tree("S", tmp_path) == plans
