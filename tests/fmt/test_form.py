"""One order, one spelling: what a plan file looks like when it is in order."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.read.canonical import canonical_plan
from tests.cli.small import auditor
from tests.fmt.spelling import meaning
from tests.fmt.test_laws import comment_lines
from tests.small import problems_of

ROOT = Path(__file__).parents[2]

HEAD = "plan: p\ntitle: x\nlevel: city\nparents: []\n"


def formatted(text: str) -> str:
    return canonical_plan(text.encode(), "p.plan.yaml").decode()


def test_keys_come_in_the_order_of_the_schema_and_years_in_their_own() -> None:
    text = (
        "level: city\nparents: []\nindicators:\n"
        "  b: {targets: {each: 1个, 2027: 2个, undated: 全覆盖, 2024: 3个}, name: 乙}\n"
        "  a: {listed: false, owner: [区住建局], name: 甲}\ntitle: x\nplan: p\n"
    )
    assert formatted(text) == HEAD + (
        "indicators:\n  b:\n    name: 乙\n    targets: {2024: 3个, 2027: 2个, undated: 全覆盖, each: 1个}\n"
        "  a:\n    name: 甲\n    owner: [区住建局]\n    listed: false\n"
    )


@pytest.mark.parametrize(("written", "spelled"), [
    ("'更新电梯'", "更新电梯"), ('"100台"', "100台"),
    ("'/'", '"/"'), ("/", '"/"'), ("—", '"—"'), ("''", '""'), ("", '""'),
    ("'420503'", '"420503"'),
    ("010", "010"), ("'1.'", '"1."'), ("84.50%", "84.50%"), ("'true'", '"true"'),
    ('"1,050个"', '"1,050个"'), ("'a: b'", '"a: b"'), ("'- a'", '"- a"'), ('"\'区住建局\'"', '"\'区住建局\'"'),
])
def test_quotes_stand_where_they_are_needed_and_around_signs_alone(written: str, spelled: str) -> None:
    text = HEAD + f"trims:\n  - indicator: a/b\n    said: {written}\n    because: other\n"
    try:
        made = formatted(text)
    except InputError:      # not every text is a value; then as one of a list of names
        made = formatted(HEAD + f"offices:\n  - {written}\n").replace("offices:\n  - ", "    said: ")
    assert f"    said: {spelled}\n" in made


def test_a_comma_needs_quotes_only_in_brackets() -> None:
    text = HEAD + 'indicators:\n  a:\n    name: "甲,乙"\n    aliases: ["甲,乙"]\n'
    assert formatted(text) == HEAD + 'indicators:\n  a:\n    name: 甲,乙\n    aliases: ["甲,乙"]\n'


def test_brackets_hold_what_fits_on_a_line() -> None:
    offices = [f"第{number}个很长很长的部门名称" for number in range(10)]
    text = HEAD + f"indicators:\n  a:\n    name: 甲\n    owner: [{', '.join(offices)}]\n    aliases:\n    - 乙\n"
    assert formatted(text) == HEAD + (
        "indicators:\n  a:\n    name: 甲\n    aliases: [乙]\n    owner:\n"
        + "".join(f"      - {office}\n" for office in offices)
    )


def test_every_comment_finds_its_place() -> None:
    text = """\


# yaml-language-server: $schema=x
# about the file

title: x   # the title
plan: p
level: city


parents: [
  # nobody
]
years: [2024,   # now
  # then
  2027,
  # later
]
indicators:
  # a choice:
  #   of two
trims:
-   indicator: a/b  # beside
    because: other

    # below the trim
  # between

- # dash
  {indicator: a/c, said: 10,   # ten
   because: other}   # closed
claims:
  - says: >-  # block
      a
      b
    sum:
      [1,
       2]   # sums
    equals:
      # three
      3   # beside three
# the end
  # after the end"""
    assert formatted(text) == """\
# yaml-language-server: $schema=x
# about the file

plan: p
title: x  # the title
level: city

parents: []
  # nobody
years:
  - 2024  # now
  # then
  - 2027
  # later
indicators:
  # a choice:
  #   of two
trims:
  - indicator: a/b  # beside
    because: other

    # below the trim
  # between

  # dash
  # closed
  - indicator: a/c
    said: 10  # ten
    because: other
claims:
  - says: a b  # block
    sum: [1, 2]  # sums
    # three
    equals: 3  # beside three
# the end
# after the end
"""


def test_a_comment_goes_with_its_key() -> None:
    text = HEAD + "groups:\n  # two of them\n  - {name: 甲}\nregion:\n  name: x\n# the offices\noffices: [甲, 乙]\n"
    assert formatted(text) == (
        "plan: p\ntitle: x\nlevel: city\nregion: {name: x}\nparents: []\n# the offices\noffices:\n  - 甲\n  - 乙\n"
        "groups:\n  # two of them\n  - {name: 甲}\n"
    )


@pytest.mark.parametrize(("data", "place"), [
    (b"\xef\xbb\xbf" + HEAD.encode(), "p.plan.yaml:1:1"),
    (HEAD.encode() + b"---\n" + HEAD.encode(), "p.plan.yaml:5:1"),
    (HEAD.encode() + b"years: &a [2027]\n", "p.plan.yaml:5:8"),
    (HEAD.encode() + b"yeers: [2027]\n", "p.plan.yaml:5:1"),
    (HEAD.encode() + "indicators: {a: {name: x, targets: {2027: 甲台}}}\n".encode(), "p.plan.yaml:5:43"),
    (HEAD.encode() + b"indicators: {a: {name: x, group: y}}\n", "p.plan.yaml:5:34"),
])
def test_a_file_with_a_mistake_is_refused_as_ever(data: bytes, place: str) -> None:
    with pytest.raises(InputError) as caught:
        canonical_plan(data, "p.plan.yaml")
    assert [at for at, _ in problems_of(caught.value)] == [place]


def test_the_real_plans_say_what_they_said(real_files: list[Path]) -> None:
    for path in real_files:
        text = path.read_text(encoding="utf-8")
        made = formatted(text)
        assert formatted(made) == made
        assert meaning(made) == meaning(text)
        assert comment_lines(made) == comment_lines(text)


def test_the_plans_of_this_repository_are_in_order() -> None:
    """Those of a family with levels of its own as well."""
    done = auditor("fmt", "--check", "plans", cwd=ROOT)
    assert (done.code, done.out) == (0, ""), done.err
