"""A record behaves as a frozen dataclass with slots does."""

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.record import entity, record


@record
class Point:
    """Where something is."""

    across: int
    up: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)

    @property
    def sum(self) -> int:
        """Both together."""
        return self.across + self.up


@record
class Alone:
    """A record of one field."""

    value: object


@dataclass(frozen=True, slots=True)
class Model:
    """What the library makes of the fields of Point."""

    across: int
    up: int = 0
    names: tuple[str, ...] = field(default_factory=tuple)


NUMBERS = st.integers(-2, 2)
ARGUMENTS = st.tuples(NUMBERS, NUMBERS, st.lists(st.sampled_from("ab"), max_size=1).map(tuple))


@given(ARGUMENTS, ARGUMENTS)
def test_it_compares_hashes_and_shows_as_the_library_does(
    one: tuple[int, int, tuple[str, ...]], other: tuple[int, int, tuple[str, ...]]
) -> None:
    assert (Point(*one) == Point(*other)) is (Model(*one) == Model(*other))
    assert (Point(*one) != Point(*other)) is (Model(*one) != Model(*other))
    assert hash(Point(*one)) == hash(Model(*one))
    assert repr(Point(*one)) == repr(Model(*one)).replace("Model", "Point")
    assert asdict(Point(*one)) == asdict(Model(*one))
    assert Point(*one).__eq__(Model(*one)) is NotImplemented


def test_defaults_and_names() -> None:
    assert Point(1) == Point(across=1, up=0, names=())
    assert Point(1, names=("a",)).names == ("a",)
    assert Point(1, 2).sum == 3
    assert repr(Alone(Alone(None))) == "Alone(value=Alone(value=None))"
    assert hash(Alone("a")) == hash(("a",))


@pytest.mark.parametrize(
    "make",
    [lambda made: made(), lambda made: made(1, 2, (), 4), lambda made: made(1, down=2), lambda made: made(1, across=1)],
)
def test_wrong_arguments_are_refused(make: Callable[[object], object]) -> None:
    with pytest.raises(TypeError):
        make(Point)


# What the type checker is told to ignore here is what it refuses, too: the refusal is what is tried.
def test_it_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'up'"):
        point.up = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'down'"):
        point.down = 2  # type: ignore[attr-defined]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'up'"):
        del point.up
    assert not hasattr(point, "__dict__")


def test_the_functions_of_the_library_take_it() -> None:
    point = Point(1, 2, ("a",))
    assert is_dataclass(point)
    assert [each.name for each in fields(point)] == ["across", "up", "names"]
    assert replace(point, up=3) == Point(1, 3, ("a",))
    assert copy.deepcopy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point
    assert pickle.loads(pickle.dumps(Alone(1))) == Alone(1)
    match point:
        case Point(across, up, _):
            assert (across, up) == (1, 2)


def test_a_class_keeps_its_name_and_its_words() -> None:
    assert (Point.__name__, Point.__qualname__, Point.__module__) == ("Point", "Point", __name__)
    assert Point.__doc__ == "Where something is."


@entity
class Box:
    """What may change."""

    name: str
    held: list[int] = field(default_factory=list)


def test_an_entity_may_change_and_is_only_equal_to_itself() -> None:
    box, other = Box("a"), Box("a")
    box.held.append(1)
    box.name = "b"
    assert (box.name, box.held, other.name, other.held) == ("b", [1], "a", [])
    assert box == box
    assert box != Box("b", [1])
    assert len({box, other}) == 2
    assert replace(other, name="c").name == "c"
    with pytest.raises(AttributeError):
        box.size = 1  # type: ignore[attr-defined]
