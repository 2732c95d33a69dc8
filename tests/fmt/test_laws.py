"""Whatever a plan file looks like: its form is one, and nothing of it is lost."""

import re
from collections import Counter

from hypothesis import assume, given, settings

from auditor.ground.problem import InputError
from auditor.read.canonical import canonical_plan
from auditor.read.plan import load_plan
from auditor.read.schema import problems
from auditor.read.yaml import parse
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
