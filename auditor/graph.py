"""Plans and indicators as a graph: who answers whom, in which order, and where it runs in a circle.

Ordering and the plain walks need only adjacency; networkx answers what is asked rarely and is
imported then: the way round a cycle, what an edit reaches.
"""

from collections.abc import Iterable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

Edges = Mapping[str, Sequence[str]]         # node → the nodes that it answers to


def order(edges: Edges) -> list[str]:
    """Nodes with every parent before its children; equal ranks by name; in a cycle, by name alone."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for node in sorted(edges):
        sorter.add(node, *(parent for parent in edges[node] if parent in edges))
    try:
        sorter.prepare()
    except CycleError:
        return sorted(edges)
    ordered: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        ordered.extend(ready)
        sorter.done(*ready)
    return ordered


def cycles(edges: Edges) -> dict[str, str]:
    """Every node that lies on a cycle, with the way round that starts at it (a → b → a)."""
    try:
        tuple(TopologicalSorter(edges).static_order())
    except CycleError:
        return _explain(edges)
    return {}


def _explain(edges: Edges) -> dict[str, str]:
    import networkx

    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_edges_from((node, parent) for node, parents in edges.items() for parent in parents)
    explained: dict[str, str] = {}
    for component in sorted(sorted(part) for part in networkx.strongly_connected_components(graph)):
        inner = graph.subgraph(component)
        for node in component:
            way = _way_round(inner, node)
            if way:
                explained[node] = " → ".join(way)
    return explained


def _way_round(graph: "networkx.DiGraph[str]", node: str) -> list[str]:
    import networkx

    if graph.has_edge(node, node):
        return [node, node]
    back = [other for other in sorted(graph.predecessors(node)) if networkx.has_path(graph, node, other)]
    return [*networkx.shortest_path(graph, node, back[0]), node] if back else []


def ancestors(edges: Edges, start: Iterable[str]) -> list[str]:
    """Everything above the given nodes, nearest first, each once; safe in cycles."""
    found: dict[str, None] = {}
    waiting = list(start)
    while waiting:
        parents = [parent for node in waiting for parent in edges.get(node, ())]
        waiting = [parent for parent in dict.fromkeys(parents) if parent not in found]
        found.update(dict.fromkeys(waiting))
    return list(found)
