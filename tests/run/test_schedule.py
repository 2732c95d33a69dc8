"""How work is divided: everything once, together what belongs together, about as much for everybody."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.run.schedule import batches, runs, tree_order

NODES = st.integers(0, 11)
TREES = st.dictionaries(NODES, st.lists(NODES, max_size=3))
WEIGHTS = st.lists(st.integers(0, 50), max_size=40)


def test_what_hangs_below_comes_right_after() -> None:
    parents = {
        "county-a": ["city-a"], "nation": [], "city-a": ["province"], "city-b": ["province"], "province": ["nation"],
        "county-b": ["city-b"], "other": ["elsewhere"],
    }
    assert tree_order(parents) == ["nation", "province", "city-a", "county-a", "city-b", "county-b", "other"]


def test_a_circle_comes_last() -> None:
    assert tree_order({"a": ["b"], "b": ["a"], "c": ["b"], "d": []}) == ["d", "a", "b", "c"]


@given(TREES)
def test_everything_is_there_once(parents: dict[int, list[int]]) -> None:
    assert sorted(tree_order(parents)) == sorted(parents)


@given(WEIGHTS, st.integers(1, 6))
def test_runs_are_the_row_again_and_no_run_is_much_heavier(weights: list[int], count: int) -> None:
    found = runs(weights, count)
    assert len(found) == count
    assert [place for run in found for place in run] == list(range(len(weights)))
    for run in found:
        assert sum(weights[place] for place in run) <= sum(weights) / count + max(weights, default=0)


@given(st.data(), st.integers(1, 8))
def test_batches_hold_all_that_is_needed_and_no_more_than_they_may(data: st.DataObject, most: int) -> None:
    ids = [str(number) for number in range(data.draw(st.integers(0, 12)))]
    leans = {id: (id, *data.draw(st.lists(st.sampled_from(ids), max_size=5))) for id in ids}
    found = list(batches(ids, leans, most))
    assert [id for batch, _ in found for id in batch] == ids
    for batch, needed in found:
        assert needed == {other for id in batch for other in leans[id]}
        assert len(needed) <= max(most, *(2 * len(leans[id]) for id in batch))


def test_what_leans_on_everything_is_one_batch() -> None:
    leans = dict.fromkeys("abcd", tuple("abcd"))
    assert [batch for batch, _ in batches("abcd", leans, 2)] == [list("abcd")]


def test_a_chain_is_not_cut_into_single_plans() -> None:
    """Each plan needs all before it: to judge every one alone would take the square of their number."""
    ids = [str(number) for number in range(64)]
    found = list(batches(ids, {id: tuple(ids[:place + 1]) for place, id in enumerate(ids)}, 8))
    assert [len(batch) for batch, _ in found] == [64]


def test_what_shares_little_is_judged_apart() -> None:
    leans = {"a": ("a", "b"), "c": ("c", "d"), "e": ("e", "f")}
    assert [batch for batch, _ in batches("ace", leans, 4)] == [["a", "c"], ["e"]]
