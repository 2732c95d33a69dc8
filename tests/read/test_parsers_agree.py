"""libyaml and the pure parser read the same values and the same marks from every document."""

from itertools import product

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.problem import InputError, Problem
from auditor.read.yaml import ListMarks, MapMarks, MarkTree, Tree, WrittenFloat, WrittenInt, parse, text_of

Flat = list[tuple[str, object]]


def flat(tree: Tree, marks: MarkTree, path: str = "") -> Flat:
    """Every place of a document with what stands there; fails where tree and marks differ in shape."""
    if isinstance(tree, dict):
        assert isinstance(marks, MapMarks)
        assert list(tree) == list(marks.keys) == list(marks.values)
        here: Flat = [(path, marks.at), *((f"{path}/{key}?", at) for key, at in marks.keys.items())]
        return here + [each for key in tree for each in flat(tree[key], marks.values[key], f"{path}/{key}")]
    if isinstance(tree, list):
        assert isinstance(marks, ListMarks)
        items = enumerate(zip(tree, marks.items, strict=True))
        return [(path, marks.at), *(each for i, pair in items for each in flat(*pair, path=f"{path}/{i}"))]
    assert isinstance(marks, int)
    return [(path, (type(tree), text_of(tree), marks))]


def outcome(text: str, libyaml: bool) -> Flat | tuple[Problem, ...]:
    try:
        document = parse(text.encode(), "a.yaml", libyaml=libyaml)
    except InputError as error:
        return error.problems
    return flat(document.tree, document.marks)


CHARACTERS = st.characters(
    codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\u2028\u2029\ufeff"
)
WORDS = st.text(CHARACTERS, max_size=12) | st.sampled_from(
    [
        "超75万辆",
        "84.50%",
        "0.8：1",
        "10,000台",
        "null",
        "~",
        "NO",
        "010203",
        "1.10",
        "a: b",
        "- x",
        "#",
        "'",
        '"',
        "",
    ]
)
SCALARS = WORDS | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False)
TREES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(WORDS, below, max_size=4),
    max_leaves=12,
)


@given(TREES, st.booleans() | st.none(), st.sampled_from([20, 80, 1000]), st.sampled_from(["\n", "\r\n"]))
def test_generated_documents(tree: object, flow: bool | None, width: int, line_break: str) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, width=width, sort_keys=False)
    text = text.replace("\n", line_break)
    assert outcome(text, True) == outcome(text, False)


def core(tree: object) -> Tree:
    """What a dumped value should be read as."""
    if isinstance(tree, dict):
        return {key: core(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [core(value) for value in tree]
    assert isinstance(tree, str)
    return tree


KEYS = WORDS.filter(bool)  # PyYAML writes an empty key with a question mark
TEXTS = st.recursive(
    WORDS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(KEYS, below, max_size=4),
    max_leaves=12,
)


@given(TEXTS, st.sampled_from(['"', "'"]))
def test_quoted_text_is_read_back(tree: object, quote: str) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_style=quote, sort_keys=False, width=1000)
    assert parse(text.encode(), "a.yaml").tree == core(tree)


PIECES = [
    *"[]{}|?1：a",
    ": ",
    ":",
    "- ",
    ", ",
    "> ",
    '"',
    "'",
    " # c",
    "&x ",
    "*x ",
    "方案",
    "\n",
    "\n  ",
    "\r\n",
    "\n- ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_any_text_is_read_or_refused(pieces: list[str]) -> None:
    """Neither parser ever raises anything but our error; what both read is equal."""
    text = "".join(pieces)
    fast, pure = outcome(text, True), outcome(text, False)
    if isinstance(fast, list) and isinstance(pure, list):
        assert fast == pure


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    problems: tuple[Problem, ...] = ()
    try:
        parse(data, "a.yaml")
    except InputError as error:
        problems = error.problems
    assert all(problem.mark is not None for problem in problems)


LINE_ENDS = ["\n", "\r\n"]
SHAPES = [
    "a: 1\nb:\n- x\n-   \n- y\n",
    "方案: 伍家岗区\n名: {一: 二, 三: [四, 五]}\n",
    "a: |\n  文\n\n  more\nb: >-\n  fold\n  ed\nc: |2+\n   x\n\nd: e\n",
    "a: \"中文\n  折行\"\nb: 'x\n\n  y'\n",
    "a:\nb: ~\nc:\n",
    "{a: 1, b: , c, d: [], e: {}}\n",
    "[a, b, ]\n",
    "- - a\n  - b\n-\n  - c\n",
    "# c\n\n---  # d\na: 1  # e\n# f\n...\n# g\n",
    "😀: [😀, b😀: c]\n",
    "a:\n    # c\n\n    b:\n\n        c\n",
    "[a: b, {c}, [[d]]]\n",
    "a: b\n c\n  d\n",
    "\"a\": b\n'c' : d\n",
]


@pytest.mark.parametrize(("text", "line_end"), list(product(SHAPES, LINE_ENDS)))
def test_shapes(text: str, line_end: str) -> None:
    text = text.replace("\n", line_end)
    result = outcome(text, True)
    assert isinstance(result, list)
    assert result == outcome(text, False)
    assert outcome(text.rstrip(), True) == outcome(text.rstrip(), False)


def test_types_are_seen() -> None:
    """The comparison above would notice a number that lost its text."""
    assert flat(WrittenInt(1, "01"), 5) != flat(WrittenInt(1, "1"), 5)
    assert flat(WrittenFloat(1.0, "1.0"), 5) != flat(WrittenInt(1, "1.0"), 5)
