"""Plans and indicators as a graph: who answers whom, in which order, and where it runs in a circle.

Ordering and the plain walks need only adjacency; networkx answers what is asked rarely and is
imported then: the way round a cycle, what an edit reaches, a graph for other programs.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

Edges = Mapping[str, Sequence[str]]         # node → the nodes that it answers to
Facts = Mapping[str, str | int]             # name → what is known


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


def graphml(nodes: Mapping[str, Facts], edges: Iterable[tuple[str, str, Facts]], facts: Facts) -> str:
    """A directed graph as GraphML: nodes with what is known of them, edges (from, to, what is known), and the whole.

    Of two edges between the same nodes the later one is kept. Raises KeyError: an edge names a node that is not there.
    """
    import networkx

    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.graph.update(facts)
    for node, known in nodes.items():
        graph.add_node(node, **known)
    for start, end, known in edges:
        if start not in nodes or end not in nodes:
            raise KeyError((start, end))
        graph.add_edge(start, end, **known)
    text = "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *networkx.generate_graphml(graph), ""])
    # It writes every sign beyond ASCII as a number; people read these files too.
    return re.sub("&#([0-9]{3,7});", lambda number: chr(int(number[1])), text)
