"""Whatever a plan file looks like: its form is one, and nothing of it is lost."""

import re
from collections import Counter

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from auditor.ground.problem import InputError
from auditor.read.canonical import canonical_plan
from auditor.read.plan import load_plan
from auditor.read.schema import problems
from auditor.read.yaml import parse
from auditor.read.yaml.document import Tree
from auditor.read.yaml.spelled import LONGEST, spelled
from tests.fmt.spelling import files, meaning

FILE = "p.plan.yaml"


def sound(text: str) -> bool:
    """Whether the program accepts a file: a comma in a number, say, is refused before any formatting."""
    try:
        document = parse(text.encode(), FILE)
    except InputError:
        return False
    return not problems(document, "plan") and not load_plan(document.root, "")[1]


def formatted(text: str) -> str:
    return canonical_plan(text.encode(), FILE).decode()


def comment_lines(text: str) -> Counter[str]:
    """The comments that stand on lines of their own."""
    return Counter(line.strip() for line in text.splitlines() if re.match(r"\s*#", line))


@given(files())
@settings(max_examples=120)
def test_what_is_formatted_stays_as_it_is_and_says_the_same(text: str) -> None:
    assume(sound(text))
    once = formatted(text)
    assert formatted(once) == once
    assert meaning(once) == meaning(text)
    assert once == once.strip("\n") + "\n"
    assert "\n\n\n" not in once


@given(files())
@settings(max_examples=60)
def test_no_comment_is_lost(text: str) -> None:
    assume(sound(text))
    once = formatted(text)
    missing = [line for line in comment_lines(text) if once.count(line) < comment_lines(text)[line]]
    assert missing == []


@given(files())
@settings(max_examples=30)
def test_line_ends_are_no_matter(text: str) -> None:
    assume(sound(text) and "\n" in text.strip())
    windows = canonical_plan(text.replace("\n", "\r\n").encode(), FILE)
    assert windows == formatted(text).replace("\n", "\r\n").encode()


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12).filter(
    lambda text: not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ufeff]", text)
)


@given(TEXTS, st.sampled_from([(), ((),), ((), ("a",))]))
@example("- a", ((),))
@example("a: b", ((), ("a",)))
@example("x #y", ())
@example("\u2028", ((),))
@example("no", ())
@example("1,050", ((), ("a",)))
def test_a_scalar_reads_back_as_itself_wherever_it_stands(text: str, blocks: tuple[tuple[str, ...], ...]) -> None:
    assume(text.strip() and not re.search("[\r\x85\u2028\u2029]", text))
    made = spelled({"a": [text, {"b": text}]}, set(blocks))
    assert parse(made.encode(), FILE).tree == {"a": [text, {"b": text}]}


@pytest.mark.parametrize(("size", "lines"), [(LONGEST - 8, 1), (LONGEST - 7, 2)])
def test_brackets_open_where_their_line_is_longer_than_the_longest(size: int, lines: int) -> None:
    made = spelled({"a": {"b": "x" * size}}, {()})
    assert made.count("\n") == lines
    assert max(map(len, made.splitlines())) <= LONGEST


def test_lists_in_blocks_stand_below_their_key() -> None:
    tree: Tree = {"a": [{"b": "1", "c": None}, [["x"], "y"]], "d": {}, "e": "/"}
    blocks = {(), ("a",), ("a", 0), ("a", 1)}
    assert spelled(tree, blocks) == 'a:\n  - b: "1"\n    c:\n  -   - [x]\n      - y\nd: {}\ne: "/"\n'


def test_signs_beyond_the_first_plane_stay_as_they_are() -> None:
    made = spelled({"𠮷县": "𠮷县: 😀", "b": {"c": "\ue000😀"}}, {()})
    assert made == '𠮷县: "𠮷县: 😀"\nb: {c: "\ue000😀"}\n'


def test_a_key_that_fits_on_no_line_is_refused() -> None:
    with pytest.raises(InputError):
        spelled({"k" * 130: "x"}, {()})
