"""Small mappings behave like dictionaries, and what plans have in common is kept once."""

import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.mapping import Entries, Places, Shape
from auditor.model.plan import PlanSet
from tests.small import plans_of

KEYS = st.one_of(st.integers(2020, 2030), st.sampled_from(["undated", "each", None]))


def agree(made: Mapping[Any, int], same: dict[object, int], other: object) -> None:
    """A mapping answers whatever one asks as the dictionary does."""
    assert made == same
    assert same == made
    assert list(made) == list(same)
    assert list(made.items()) == list(same.items())
    assert list(made.values()) == list(same.values())
    assert list(made.keys()) == list(same.keys())
    assert (len(made), bool(made)) == (len(same), bool(same))
    assert [made[key] for key in made] == [same[key] for key in same]
    assert (other in made, made.get(other), made.get(other, 7)) == (other in same, same.get(other), same.get(other, 7))
    assert repr(made) == repr(same)
    assert pickle.loads(pickle.dumps(made)) == same


@given(st.dictionaries(KEYS, st.integers()), KEYS)
def test_entries_answer_as_a_dictionary_does(same: dict[object, int], other: object) -> None:
    agree(Entries(tuple(same), tuple(same.values())), same, other)


@given(st.dictionaries(st.text(max_size=3), st.integers(-99, 99)), st.integers(100), st.text(max_size=3))
def test_places_answer_as_a_dictionary_does(offsets: dict[object, int], at: int, other: str) -> None:
    shape = Shape(tuple(map(str, offsets)), tuple(offsets.values()))
    agree(Places(shape, at), {key: at + offset for key, offset in offsets.items()}, other)


def test_what_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="2025"):
        Entries((2024,), (1,))[2025]
    with pytest.raises(KeyError, match="name"):
        Places(Shape(("id",), (3,)), 1)["name"]


def test_entries_never_change() -> None:
    made = Entries((2024,), (1,))
    with pytest.raises(FrozenInstanceError):
        made.values_held = (2,)     # type: ignore[misc]
    with pytest.raises(TypeError):
        made[2025] = 3              # type: ignore[index]


def test_other_entries_are_others() -> None:
    assert Entries((2024,), (1,)) != Entries((2024,), (2,))
    assert Entries((2024,), (1,)) != {2025: 1}
    assert Entries((1, 2), ("a", "b")) == Entries((2, 1), ("b", "a"))


def test_a_field_stands_where_the_file_has_it(real_plans: PlanSet, real_files: list[Path]) -> None:
    """Each field of each record of the real plans: its value begins at its place, on a line that names it."""
    lines = {path.name: path.read_text(encoding="utf-8").splitlines() for path in real_files}
    seen = 0
    for plan in real_plans.plans.values():
        for indicator in plan.indicators.values():
            for record in (indicator, *indicator.statements, *([indicator.link] if indicator.link else [])):
                for field, place in record.places.items():
                    mark = plan.mark(place)
                    text = [*lines[plan.file][:mark.line - 1], lines[plan.file][mark.line - 1][:mark.column - 1]]
                    told = [each for line in text[-4:] if (each := line.partition("#")[0].strip())]
                    assert told[-1].endswith(f"{field}:"), (mark, field)
                    seen += 1
    assert seen > 1000


def test_plans_share_what_they_have_in_common(tmp_path: Path) -> None:
    text = (
        "indicators:\n"
        "  a-b: {name: 更新环卫设备, group: 具体目标, targets: {2024: 1台, 2027: 600台套}, owner: [市住建局]}\n"
    )
    plans = plans_of(tmp_path, city=text, other_city=text).plans
    first, second = (plan.indicators["a-b"] for plan in plans.values())
    assert first is not second
    assert first.name is second.name
    assert first.owner is second.owner
    assert first.shape is second.shape
    assert first.targets.keys() == second.targets.keys() == {2024, 2027}
    assert first.targets[2027].quantity is second.targets[2027].quantity
    assert first.at is second.at
