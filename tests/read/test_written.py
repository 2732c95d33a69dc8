"""Where the characters of a value stand: whatever its style, each at the sign that stands for it."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.yaml import parse, written

TEXT = st.text(st.sampled_from("ab一 '\"\\\n#:-"), min_size=1, max_size=60).map(str.strip).filter(bool)


def placed(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The value of `a` and the line and column of each of its characters, and of its end; `a` may be a list of one."""
    root = parse(text.encode(), "f").root
    node = next(iter(root["a"])) if root["a"].is_list else root["a"]
    at = node.marks
    assert isinstance(at, int)
    assert isinstance(node.value, str)
    places = written(text, at, node.value)
    return node.value, [(place >> 20, place & 0xFFFFF) for place in places]


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("a: ab", "ab", [(1, 4), (1, 5), (1, 6)]),
        ("a: a\n  b", "a b", [(1, 4), (1, 5), (2, 3), (2, 4)]),
        ('a: "b"', "b", [(1, 5), (1, 6)]),
        ("a: 'b''c'", "b'c", [(1, 5), (1, 6), (1, 8), (1, 9)]),
        ('a: "\\x41\\u4e00\\U0001F600\\n."', "A一😀\n.", [(1, 5), (1, 9), (1, 15), (1, 25), (1, 27), (1, 28)]),
        ('a: "b \\\n  \\ c"', "b  c", [(1, 5), (1, 6), (2, 3), (2, 5), (2, 6)]),
        ('a: "b  \r\n\r\n \r\n  c"', "b\n\nc", [(1, 5), (1, 6), (1, 6), (4, 3), (4, 4)]),
        ("a: |\n  b\n   c\n", "b\n c\n", [(2, 3), (2, 4), (3, 3), (3, 4), (3, 5), (3, 5)]),
        ("a: >-\r\n\r\n  b\r\n  c\r\n", "\nb c", [(1, 6), (3, 3), (3, 4), (4, 3), (4, 4)]),
        ("a: |2\n   b\nd: e\n", " b\n", [(2, 3), (2, 4), (2, 5), (2, 5)]),
        ("a:\n- 1\n", None, None),
    ][:-1],
)
def test_places(text: str, value: str, expected: list[tuple[int, int]]) -> None:
    assert placed(text) == (value, expected)


@pytest.mark.parametrize("style", ["'", '"', "|", ">", None])
@given(value=TEXT, width=st.integers(5, 40))
def test_each_character_at_its_sign(style: str | None, value: str, width: int) -> None:
    text = "a:\n" + yaml.safe_dump([value], default_style=style, width=width, allow_unicode=True)
    lines = text.split("\n")
    found, places = placed(text)
    assert found == value
    assert len(places) == len(value) + 1
    assert places == sorted(places)
    for character, (line, column) in zip(value, places, strict=False):
        if not character.isspace():
            assert lines[line - 1][column - 1] in (character, "\\")
