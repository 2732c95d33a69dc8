"""The layout's laws: no two boxes overlap, every line joins its two boxes and touches nothing else."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from auditor.papers.picture.columns import columns
from auditor.papers.picture.layout import GAP, BoxToPlace, Layout, Point, Rect, Wire, lay_out
from auditor.papers.picture.pieces import corners

Segment = tuple[Point, Point]
Case = tuple[dict[str, BoxToPlace], list[Wire]]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    count = draw(st.integers(1, 14))
    nodes = {
        f"n{number}": BoxToPlace(draw(st.integers(0, 4)), draw(st.integers(30, 120)), draw(st.integers(20, 90)))
        for number in range(count)
    }
    pairs = [(left, right) for left in nodes for right in nodes if nodes[left].column < nodes[right].column]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=24)) if pairs else []
    return nodes, [Wire(left, right, draw(st.integers(0, 60)), draw(st.integers(0, 40))) for left, right in chosen]


def apart(one: Rect, other: Rect, room: int = 0) -> bool:
    return (
        one.right + room <= other.x or other.right + room <= one.x
        or one.bottom + room <= other.y or other.bottom + room <= one.y
    )


def segments(points: tuple[Point, ...]) -> list[Segment]:
    return list(pairwise(corners(points)))


def crosses(segment: Segment, box: Rect) -> bool:
    """Whether a straight line runs through the inside of a box."""
    (x1, y1), (x2, y2) = sorted(segment)
    low, high = min(y1, y2), max(y1, y2)
    return x1 < box.right and x2 > box.x and low < box.bottom and high > box.y


def together(one: Segment, other: Segment) -> bool:
    """Whether two straight lines share more than a point."""
    for axis in (0, 1):
        across = 1 - axis
        level = {point[across] for point in (*one, *other)}
        if len(level) == 1:
            start = max(min(point[axis] for point in line) for line in (one, other))
            end = min(max(point[axis] for point in line) for line in (one, other))
            if start < end:
                return True
    return False


def placed(case: Case) -> Layout:
    return lay_out(*case)


@given(cases())
def test_no_two_boxes_overlap(case: Case) -> None:
    layout = placed(case)
    assert set(layout.boxes) == set(case[0])
    for one, other in combinations(layout.boxes, 2):
        room = GAP if case[0][one].column == case[0][other].column else 0
        assert apart(layout.boxes[one], layout.boxes[other], room)


@given(cases())
def test_every_box_stands_in_its_column_and_has_the_room_that_it_needs(case: Case) -> None:
    layout = placed(case)
    for key, node in case[0].items():
        box = layout.boxes[key]
        assert (box.x, box.width) == layout.columns[node.column]
        assert box.width >= node.width
        assert box.height >= node.height
        assert 0 <= box.x <= box.right <= layout.width
        assert 0 <= box.y <= box.bottom <= layout.height
    edges = [(left, left + width) for left, width in layout.columns]
    assert all(before[1] <= after[0] for before, after in pairwise(edges))


@given(cases())
def test_every_line_joins_the_right_boxes(case: Case) -> None:
    layout = placed(case)
    for wire, way in zip(case[1], layout.ways, strict=True):
        start, end = layout.boxes[wire.left], layout.boxes[wire.right]
        assert way.points[0] == (start.right, start.middle)
        assert way.points[-1][0] == end.x
        assert end.y <= way.points[-1][1] <= end.bottom
        assert all(one[0] == other[0] or one[1] == other[1] for one, other in pairwise(way.points))


@given(cases())
def test_no_line_runs_through_a_box(case: Case) -> None:
    layout = placed(case)
    for way in layout.ways:
        for segment in segments(way.points):
            assert not any(crosses(segment, box) for box in layout.boxes.values())


@given(cases())
def test_a_label_lies_on_its_line_and_on_nothing_else(case: Case) -> None:
    layout = placed(case)
    for place, way in enumerate(layout.ways):
        (x1, y), (x2, _) = way.points[-2:]
        assert x1 < way.label.x <= way.label.right < x2
        assert way.label.y <= y <= way.label.bottom
        assert all(apart(way.label, box) for box in layout.boxes.values())
        for other, another in enumerate(layout.ways):
            if other != place:
                assert apart(way.label, another.label)
                assert not any(crosses(segment, way.label) for segment in segments(another.points))


@given(cases())
def test_lines_share_a_way_only_where_they_leave_the_same_box(case: Case) -> None:
    layout = placed(case)
    for (one, way), (other, another) in combinations(zip(case[1], layout.ways, strict=True), 2):
        if one.left != other.left:
            assert not any(
                together(first, second) for first in segments(way.points) for second in segments(another.points)
            )


@given(cases())
def test_the_same_input_gives_the_same_layout(case: Case) -> None:
    assert placed(case) == placed(case)


def test_a_chain_is_a_straight_line() -> None:
    nodes = {"nation": BoxToPlace(0, 100, 60), "city": BoxToPlace(1, 80, 40), "county": BoxToPlace(2, 90, 50)}
    layout = lay_out(nodes, [Wire("nation", "city", 40, 20), Wire("city", "county", 40, 20)])
    assert {point[1] for way in layout.ways for point in way.points} == {30}


def test_children_stand_beside_their_parent_in_their_order() -> None:
    nodes = {"up": BoxToPlace(0, 50, 40), **{key: BoxToPlace(1, 50, 40) for key in "abc"}}
    layout = lay_out(nodes, [Wire("up", key, 10, 10) for key in "abc"])
    assert [layout.boxes[key].y for key in "abc"] == [0, 52, 104]
    assert layout.boxes["up"].y == 52


def test_the_parent_of_a_long_list_stands_on_its_first_screen() -> None:
    nodes = {"up": BoxToPlace(0, 50, 40)} | {f"n{number}": BoxToPlace(1, 50, 40) for number in range(60)}
    layout = lay_out(nodes, [Wire("up", key, 10, 10) for key in list(nodes)[1:]])
    assert layout.height == 60 * 40 + 59 * GAP
    assert layout.boxes["up"].bottom < 400


RANKS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 3), min_size=1)


@given(RANKS, st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh"))))
def test_the_ends_of_a_line_never_share_a_column(ranks: dict[str, int], pairs: list[tuple[str, str]]) -> None:
    """Also where plans of one level answer each other in a circle."""
    pairs = [pair for pair in pairs if pair[0] in ranks and pair[1] in ranks]
    found = columns(ranks, pairs)
    assert set(found) == set(ranks)
    assert sorted(set(found.values())) == list(range(len(set(found.values()))))
    assert all(found[child] != found[parent] for child, parent in pairs if child != parent)
    assert all(found[one] < found[other] for one in ranks for other in ranks if ranks[one] < ranks[other])


def test_a_plan_of_the_same_level_stands_one_column_further() -> None:
    assert columns({"city": 2, "bureau": 2, "nation": 0}, [("bureau", "city"), ("city", "nation")]) == {
        "nation": 0, "city": 1, "bureau": 2,
    }
