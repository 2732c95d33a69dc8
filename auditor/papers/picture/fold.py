"""Many siblings made fit for a page: beyond a bound they become one box that counts them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.papers.picture.model import NOTHING, SIGNS, Box, Edge, Picture, Sign

MOST = 60               # siblings that are shown one by one
LOUD: tuple[Sign, ...] = ("error", "warning", "undetermined")


def folded(picture: Picture, most: int = MOST) -> Picture:
    """The picture with at most so many boxes below the same ones; those that a reader must see are kept."""
    into, ends, gone = dict[str, str](), dict[str, str](), dict[str, str]()
    for rank in sorted({box.rank for box in picture.boxes}):        # what hangs below a fold is not folded again
        level = [box for box in picture.boxes if box.rank == rank and box.key not in gone]
        _fold_level(level, picture, most, into, ends)
        gone = _without_parents(picture, into)
    if not into:
        return picture
    boxes: list[Box] = []
    for box in picture.boxes:
        if box.key not in into and box.key not in gone:
            boxes.append(box)
        if box.key in ends:
            boxes.append(_fold(ends[box.key], picture, into, gone))
    edges: dict[tuple[str, str], Edge] = {}
    for edge in picture.edges:
        child, parent = into.get(edge.child, edge.child), into.get(edge.parent, edge.parent)
        if child in gone or parent in gone:
            continue
        if (child, parent) == (edge.child, edge.parent):
            edges[child, parent] = edge
        else:
            edges.setdefault((child, parent), Edge(child, parent, "folded", NOTHING))
    return replace(picture, boxes=tuple(boxes), edges=tuple(edges.values()))


def worst_signs(picture: Picture) -> dict[str, Sign]:
    """The worst sign of each box and of its links upwards."""
    worst: dict[str, Sign] = {box.key: box.tally.sign for box in picture.boxes}
    for edge in picture.edges:
        worst[edge.child] = min(worst[edge.child], edge.tally.sign, key=SIGNS.index)
    return worst


def _above(picture: Picture) -> dict[str, list[str]]:
    """Whom each box answers."""
    above: dict[str, list[str]] = {box.key: [] for box in picture.boxes}
    for edge in picture.edges:
        above[edge.child].append(edge.parent)
    return above


def _fold_level(
    level: Sequence[Box], picture: Picture, most: int, into: dict[str, str], ends: dict[str, str]
) -> None:
    """Finds the boxes of a level to fold, each with the key of its fold; and the last box before each fold."""
    above, worst = _above(picture), worst_signs(picture)
    siblings: dict[tuple[str, ...], list[Box]] = {}
    for box in level:
        siblings.setdefault(tuple(sorted(above[box.key])), []).append(box)
    for parents, boxes in siblings.items():
        if len(boxes) > most:
            fold = f"{boxes[0].rank}+{'+'.join(parents)}"
            ordered = sorted(boxes, key=lambda box: _rank(box, worst[box.key]))
            into.update({box.key: fold for box in ordered[most:]})
            ends[boxes[-1].key] = fold


def _rank(box: Box, sign: Sign) -> tuple[int, int]:
    """What a reader must see comes first: what was found, then who has not answered."""
    if box.focus or sign in LOUD:
        return 0, -1 if box.focus else SIGNS.index(sign)
    return (1 if box.state in ("open", "open-text", "expected") else 2), SIGNS.index(sign)


def _without_parents(picture: Picture, into: Mapping[str, str]) -> dict[str, str]:
    """The boxes that hang below folded ones only, each with the fold that it hangs below."""
    gone: dict[str, str] = {}
    above = _above(picture)
    more = True
    while more:
        more = False
        for box in picture.boxes:
            parents = above[box.key]
            hidden = [into.get(parent) or gone.get(parent) for parent in parents]
            if box.key not in gone and box.key not in into and parents and all(hidden):
                gone[box.key], more = str(hidden[0]), True
    return gone


def _fold(key: str, picture: Picture, into: Mapping[str, str], gone: Mapping[str, str]) -> Box:
    boxes = [box for box in picture.boxes if into.get(box.key) == key]
    worst = worst_signs(picture)
    often = Counter(worst[box.key] for box in boxes)
    first = boxes[0]
    return Box(
        key, "folded", "", first.rank, first.level, NOTHING,
        signs=tuple((sign, often[sign]) for sign in SIGNS if often[sign]),
        below=sum(fold == key for fold in gone.values()),
    )
