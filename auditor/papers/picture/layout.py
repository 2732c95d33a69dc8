"""Where boxes and lines go: columns from left to right, whatever hangs below a box in a band of its own beside it.

Of the wires that arrive at a box the first one makes the tree: each box has a band that it shares only with what
hangs below it in the tree. Any other wire passes columns between in a lane at the top of such a band, where no
box can be, and turns in a track of its own. Hence no two boxes overlap, no line runs through a box, and two
lines share a way only where they leave the same box. All lengths are whole units of the drawing.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from auditor.ground.record import record

GAP = 12                # between boxes of a column
LANE = 14               # a lane's height
TRACK = 10              # between the tracks of a channel
TURN = 18               # from a box to the first track, and from the last one to a label
PORT = 8                # between the labels of the lines that arrive at a box
REST = 14               # from a label, or else from the last track, to the box
REACH = 320             # a box stands at most so far below where its band begins: on the first screen of a long list


class BoxToPlace(NamedTuple):
    """A box to be placed."""

    column: int
    width: int
    height: int


class Wire(NamedTuple):
    """A line from a box to one in a column further right, with the size of its label."""

    left: str
    right: str
    width: int
    height: int


class Rect(NamedTuple):
    """A rectangle, by its left upper corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> int:
        """Half way down."""
        return self.y + self.height // 2

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.y + self.height


Point = tuple[int, int]


class Route(NamedTuple):
    """A line from corner to corner, and the place of its label on its last part."""

    points: tuple[Point, ...]
    label: Rect


@record
class Layout:
    """Where everything is. ways: in the order of the wires. columns: left edge and width of each."""

    boxes: Mapping[str, Rect]
    ways: tuple[Route, ...]
    columns: tuple[tuple[int, int], ...]
    width: int
    height: int


@record
class _Tree:
    """arriving: the wires at each box from its top to its foot; stem: the one that makes the tree.

    bands: for each wire that needs a lane, the box at the top of whose band it passes. lanes: the left boxes of
    the wires that pass at the top of a box's band.
    """

    below: Mapping[str, Sequence[str]]
    arriving: Mapping[str, Sequence[int]]
    stem: Mapping[str, int]
    bands: Mapping[int, str]
    lanes: Mapping[str, Sequence[str]]


@record
class _Channel:
    """What lies left and right of the room between two columns, and the tracks in it by the box that they leave."""

    left: int
    right: int
    tracks: Sequence[str]

    def turn(self, source: str | None) -> int:
        """Where a line turns: those of the tree in the first track."""
        return self.left + TURN + (0 if source is None else TRACK * (1 + self.tracks.index(source)))


def lay_out(nodes: Mapping[str, BoxToPlace], wires: Sequence[Wire]) -> Layout:
    """Places boxes in the order of `nodes` and leads the wires. Raises ValueError: a wire does not lead rightwards."""
    if any(nodes[wire.left].column >= nodes[wire.right].column for wire in wires):
        raise ValueError(wires)
    tree = _tree(nodes, wires)
    tall = {
        key: max(node.height, sum(wires[at].height + PORT for at in tree.arriving[key])) for key, node in nodes.items()
    }
    ports = _ports(tall, wires, tree)
    bands = _bands(nodes, tall, tree)
    tops = _tops(nodes, tall, tree, bands, ports)
    channels, columns, width = _columns(nodes, wires, tree)
    boxes = {
        key: Rect(columns[node.column][0], tops[key], columns[node.column][1], tall[key]) for key, node in nodes.items()
    }
    ways = tuple(_way(at, wire, nodes, boxes, ports[at], channels, tree, bands) for at, wire in enumerate(wires))
    height = max((band.bottom for band in bands.values()), default=0)
    return Layout(boxes, ways, columns, width, height)


def _tree(nodes: Mapping[str, BoxToPlace], wires: Sequence[Wire]) -> _Tree:
    stem: dict[str, int] = {}
    for at, wire in enumerate(wires):
        stem.setdefault(wire.right, at)
    below: dict[str, list[str]] = {key: [] for key in nodes}
    for key in nodes:
        if key in stem:
            below[wires[stem[key]].left].append(key)
    bands: dict[int, str] = {}
    lanes: dict[str, dict[str, None]] = {key: {} for key in nodes}
    for at, wire in enumerate(wires):
        if stem[wire.right] != at and nodes[wire.left].column + 1 < nodes[wire.right].column:
            bands[at] = begin = _begin(wire, nodes, wires, stem)
            lanes[begin][wire.left] = None
    arriving: dict[str, list[int]] = {key: [] for key in nodes}
    for at, wire in sorted(enumerate(wires), key=lambda each: (each[0] not in bands, each[0])):
        arriving[wire.right].append(at)
    return _Tree(below, arriving, stem, bands, {key: tuple(sources) for key, sources in lanes.items()})


def _begin(wire: Wire, nodes: Mapping[str, BoxToPlace], wires: Sequence[Wire], stem: Mapping[str, int]) -> str:
    """The box furthest up the tree that stands right of where a wire begins, from where it ends."""
    found = wire.right
    while found in stem and nodes[wires[stem[found]].left].column > nodes[wire.left].column:
        found = wires[stem[found]].left
    return found


def _ports(tall: Mapping[str, int], wires: Sequence[Wire], tree: _Tree) -> list[int]:
    """How far below the top of its right box each wire arrives."""
    ports = [0] * len(wires)
    for key, arriving in tree.arriving.items():
        at_foot = (tall[key] - sum(wires[at].height + PORT for at in arriving)) // 2
        for at in arriving:
            ports[at] = at_foot + (wires[at].height + PORT) // 2
            at_foot += wires[at].height + PORT
        if len(arriving) == 1:
            ports[arriving[0]] = tall[key] // 2
    return ports


def _bands(nodes: Mapping[str, BoxToPlace], tall: Mapping[str, int], tree: _Tree) -> dict[str, Rect]:
    """The band of each box with what hangs below it; only y and height are meant."""
    inner: dict[str, int] = {}
    for key in sorted(nodes, key=lambda key: -nodes[key].column):
        inner[key] = max(tall[key], _stacked(inner[child] + _lane_room(tree, child) for child in tree.below[key]))
    bands: dict[str, Rect] = {}
    top = 0
    for key in nodes:
        if key not in tree.stem:
            bands[key] = Rect(0, top, 0, inner[key] + _lane_room(tree, key))
            top = bands[key].bottom + GAP
    for key in sorted(nodes, key=lambda key: nodes[key].column):
        heights = [inner[child] + _lane_room(tree, child) for child in tree.below[key]]
        top = bands[key].y + _lane_room(tree, key) + (inner[key] - _stacked(heights)) // 2
        for child, height in zip(tree.below[key], heights, strict=True):
            bands[child] = Rect(0, top, 0, height)
            top += height + GAP
    return bands


def _lane_room(tree: _Tree, key: str) -> int:
    return LANE * len(tree.lanes[key])


def _stacked(heights: Iterable[int]) -> int:
    """The height of several things with gaps between."""
    heights = list(heights)
    return sum(heights) + GAP * (len(heights) - 1) if heights else 0


def _tops(
    nodes: Mapping[str, BoxToPlace], tall: Mapping[str, int], tree: _Tree, bands: Mapping[str, Rect],
    ports: Sequence[int],
) -> dict[str, int]:
    """Where each box begins: half way between the first and the last of those below it, within reach."""
    tops: dict[str, int] = {}
    for key in sorted(nodes, key=lambda key: -nodes[key].column):
        first, last = bands[key].y + _lane_room(tree, key), bands[key].bottom - tall[key]
        wanted = (first + last) // 2
        if tree.below[key]:
            ends = [tops[child] + ports[tree.stem[child]] for child in (tree.below[key][0], tree.below[key][-1])]
            wanted = sum(ends) // 2 - tall[key] // 2
        tops[key] = min(max(wanted, first), last, first + REACH)
    return tops


def _columns(
    nodes: Mapping[str, BoxToPlace], wires: Sequence[Wire], tree: _Tree
) -> tuple[list[_Channel], tuple[tuple[int, int], ...], int]:
    """The channels right of each column, the left edge and width of each column, the width of all."""
    count = 1 + max((node.column for node in nodes.values()), default=-1)
    widths, labels = [0] * count, [0] * count
    tracks: list[dict[str, None]] = [{} for _ in range(count)]
    for node in nodes.values():
        widths[node.column] = max(widths[node.column], node.width)
    for at, wire in enumerate(wires):
        first, last = nodes[wire.left].column, nodes[wire.right].column - 1
        labels[last] = max(labels[last], wire.width)
        if tree.stem[wire.right] != at:
            tracks[first][wire.left] = tracks[last][wire.left] = None
    channels: list[_Channel] = []
    columns: list[tuple[int, int]] = []
    left = 0
    for width, label, sources in zip(widths, labels, tracks, strict=True):
        columns.append((left, width))
        room = TURN + TRACK * len(sources) + (TURN + label if label else PORT) + REST
        channels.append(_Channel(left + width, left + width + room, tuple(sources)))
        left += width + room
    return channels, tuple(columns), sum(columns[-1]) if columns else 0


def _way(
    at: int, wire: Wire, nodes: Mapping[str, BoxToPlace], boxes: Mapping[str, Rect], port: int,
    channels: Sequence[_Channel], tree: _Tree, bands: Mapping[str, Rect],
) -> Route:
    start, end = boxes[wire.left], boxes[wire.right]
    y = end.y + port
    source = None if tree.stem[wire.right] == at else wire.left
    turn = channels[nodes[wire.left].column].turn(source)
    points = [(start.right, start.middle), (turn, start.middle)]
    if at in tree.bands:
        begin = tree.bands[at]
        lane = bands[begin].y + LANE * tree.lanes[begin].index(wire.left) + LANE // 2
        turn_down = channels[nodes[wire.right].column - 1].turn(source)
        points += [(turn, lane), (turn_down, lane), (turn_down, y)]
    else:
        points.append((turn, y))
    points.append((end.x, y))
    label = Rect(end.x - REST - wire.width, y - wire.height // 2, wire.width, wire.height)
    return Route(tuple(points), label)
