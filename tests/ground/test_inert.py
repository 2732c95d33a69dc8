"""Text for the places where it is written: what acts is spelled out, all else stays as it is."""

import json

import pytest

from auditor.ground import inert
from auditor.ground.mark import Mark
from auditor.ground.words import Words, say


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("更新电梯 10台", "更新电梯 10台"),
        ("a\u3000b\xa0c", "a\u3000b\xa0c"),
        ("\x1b[2J", "\\u001b[2J"),
        ("a\nb\tc", "a\\u000ab\\u0009c"),
        ("\x7f\x85\x9b", "\\u007f\\u0085\\u009b"),
        ("\u202eabc\u2066", "\\u202eabc\\u2066"),
        ("\u2028", "\\u2028"),
        ("\udcff.yaml", "\\udcff.yaml"),
        ("\ufeff", "\\ufeff"),
    ],
)
def test_a_part_of_a_line(text: str, shown: str) -> None:
    assert inert.shown(text) == shown
    assert str(Mark(text, 1, 2)) == f"{shown}:1:2"
    assert say({"x": Words("{a}。", "{a}.")}, "x", a=text) == (f"{shown}。", f"{shown}.")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\n\tb\n", "a\n\tb\n"),
        ("::warning::x", "\\:::warning::x"[:2] + ":warning::x"),
        ("  ::x", "  \\::x"),
        ("a ::x", "a ::x"),
        ("x\n::y", "x\n\\::y"),
        ("##[error]x", "#\\#[error]x"),
        ("## [a]", "## [a]"),
        ("\x1b[31mx\x1b[0m", "\\u001b[31mx\\u001b[0m"),
    ],
)
def test_lines_of_a_log(text: str, shown: str) -> None:
    assert inert.lines(text) == shown


def test_our_own_colours_stay() -> None:
    assert inert.lines("\x1b[31mx\x1b[0m\x1b[2J\n", coloured=True) == "\x1b[31mx\x1b[0m\\u001b[2J\n"
    link = "\x1b]8;;file:///a%20b\x1b\\x\x1b]8;;\x1b\\"
    assert inert.lines(link, coloured=True) == link
    assert "\x1b" not in inert.lines(link)
    for other in ("\x1b]8;;javascript:x\x1b\\", "\x1b]8;;file:///a b\x1b\\", "\x1b]8;;file:///a\x07", "\x1b]0;x\x1b\\"):
        assert "\x1b" not in inert.lines(other, coloured=True)


def test_json_says_the_same() -> None:
    said = ["\x7f\u202e", "##[error]x", "\udcff", "plain"]
    text = inert.json(json.dumps(said, ensure_ascii=False))
    assert json.loads(text) == said
    assert "##[" not in text
    assert text.isprintable()


@pytest.mark.parametrize(
    ("text", "sign"), [("a\tb", ""), ("中", ""), ("a\nb", "\n"), ("\t\x1b", "\x1b"), ("\u2029", "\u2029")]
)
def test_the_first_sign_that_acts(text: str, sign: str) -> None:
    assert inert.active(text) == sign
