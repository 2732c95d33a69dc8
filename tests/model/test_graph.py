"""Order and cycles, on any graph: also one that runs in circles."""

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from auditor.model.graph import cycles, order

NODES = st.sampled_from("abcdefg")
GRAPHS = st.dictionaries(NODES, st.lists(NODES, max_size=3, unique=True), max_size=7)


def closed(graph: dict[str, list[str]]) -> dict[str, list[str]]:
    """The graph with every node that an edge names."""
    return {node: graph.get(node, []) for node in {*graph, *(up for ups in graph.values() for up in ups)}}


def above(graph: dict[str, list[str]], node: str) -> set[str]:
    """Everything that can be reached upwards, the slow way."""
    found: set[str] = set()
    waiting = list(graph.get(node, []))
    while waiting:
        up = waiting.pop()
        if up not in found:
            found.add(up)
            waiting.extend(graph.get(up, []))
    return found


@given(GRAPHS)
def test_a_node_is_on_a_cycle_exactly_if_it_is_above_itself(graph: dict[str, list[str]]) -> None:
    whole = closed(graph)
    found = cycles(whole)
    assert set(found) == {node for node in whole if node in above(whole, node)}
    for node, way in found.items():
        steps = way.split(" → ")
        assert steps[0] == steps[-1] == node
        assert all(up in whole[here] for here, up in pairwise(steps))
        assert len(set(steps[:-1])) == len(steps) - 1


@given(GRAPHS)
def test_every_parent_comes_before_its_children(graph: dict[str, list[str]]) -> None:
    whole = closed(graph)
    ordered = order(whole)
    assert sorted(ordered) == sorted(whole)
    if not cycles(whole):
        place = {node: position for position, node in enumerate(ordered)}
        assert all(place[up] < place[node] for node, ups in whole.items() for up in ups)


@given(GRAPHS, st.integers())
def test_the_order_of_the_input_does_not_matter(graph: dict[str, list[str]], seed: int) -> None:
    whole = closed(graph)
    items = sorted(whole.items())
    Random(seed).shuffle(items)
    turned = {node: list(reversed(ups)) for node, ups in items}
    assert order(turned) == order(whole)
    assert cycles(turned) == cycles(whole)


@given(GRAPHS)
def test_a_parent_that_is_no_node_is_left_out_of_the_order(graph: dict[str, list[str]]) -> None:
    assert sorted(order(graph)) == sorted(graph)


def test_a_long_chain_needs_no_recursion() -> None:
    chain = {str(number): [str(number + 1)] for number in range(20_000)} | {"20000": []}
    assert order(chain)[0] == "20000"
    assert cycles(chain) == {}
