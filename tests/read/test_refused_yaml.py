"""Every way in which a file is refused: the whole sentence and its place, the same from both parsers."""

import re
from ast import literal_eval
from pathlib import Path

import pytest
from yaml.error import MarkedYAMLError

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem
from auditor.ground.words import Words
from auditor.messages.source import SOURCE
from auditor.read.yaml import checks, parse
from auditor.read.yaml.syntax import Lines, explained

FILE = "计划/a.plan.yaml"


def cases() -> list[tuple[str, list[Problem]]]:
    """The files of refused_yaml.txt, each with its problems."""
    _, *blocks = (Path(__file__).parent / "refused_yaml.txt").read_text(encoding="utf-8").rstrip().split("\n\n")
    found = []
    for block in blocks:
        written, *lines = block.split("\n")
        each = zip(lines[::3], lines[1::3], lines[2::3], strict=True)
        problems = [at(place, Words(zh.strip(), en.strip())) for place, zh, en in each]
        found.append((literal_eval(written), problems))
    return found


def at(place: str, words: Words) -> Problem:
    line, column = place.split(":")
    return Problem(Mark(FILE, int(line), int(column)), words)


def said(line: int, column: int, zh: str, en: str) -> Problem:
    return Problem(Mark(FILE, line, column), Words(zh, en))


CASES = cases()

# Sentences that the other tests of this file ask for, and those of tests/read/test_files.py.
ELSEWHERE = {"too deep", "too large", "long line", "no yaml", "utf-16", "not utf-8"} | {
    "missing",
    "folder",
    "not a folder",
    "whole disk",
    "no permission",
    "unreadable",
    "no plain file",
    "link loop",
    "name no text",
    "unlisted",
    "unlisted, more",
    "active sign",
    "line break",
}


def problems(data: bytes, libyaml: bool = True) -> list[Problem]:
    with pytest.raises(InputError) as caught:
        parse(data, FILE, libyaml=libyaml)
    return list(caught.value.problems)


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), CASES, ids=[repr(text)[:40] for text, _ in CASES])
def test_refused(text: str, expected: list[Problem], libyaml: bool) -> None:
    assert problems(text.encode(), libyaml) == expected


@pytest.mark.parametrize(
    ("data", "line", "column", "byte"),
    [
        ("a: 方案".encode("gbk"), 1, 4, "0xB7"),
        ("a: 1\n方案: ".encode() + b"\xe4\xb8\n", 2, 5, "0xE4"),
        (b"a: \xed\xa0\x80", 1, 4, "0xED"),
    ],
)
def test_not_utf8(data: bytes, line: int, column: int, byte: str) -> None:
    zh = f"字节 {byte} 不是 UTF-8（也许是 GBK 编码）：请把文件另存为 UTF-8（无 BOM）"
    en = f"the byte {byte} is not UTF-8 (the file may be in GBK); save the file as UTF-8 without a BOM"
    assert problems(data) == [said(line, column, zh, en)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16(encoding: str) -> None:
    assert problems("plan: 方案\n".encode(encoding)) == [
        said(
            1,
            1,
            "文件是 UTF-16 编码，这里需要 UTF-8：请另存为 UTF-8（无 BOM）",
            "the file is encoded in UTF-16, and UTF-8 is expected; save it as UTF-8 without a BOM",
        )
    ]


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "pure"])
@pytest.mark.parametrize(
    ("text", "column"),
    [("[", 41), ("{", 41), ("{a: ", 161), ("- ", 81), ("? ", 81), ("[{a: ", 101), ("[[],", 158)],
)
def test_a_hundred_thousand_brackets(text: str, column: int, libyaml: bool) -> None:
    found = problems((text * 100_000).encode(), libyaml)
    assert len(found) <= 2  # the other one: a key that is no text
    assert (
        said(
            1,
            column,
            "嵌套超过 40 层：请检查括号和缩进",
            "the nesting is deeper than 40 levels; check the brackets and the indentation",
        )
        in found
    )


def test_brackets_that_close_again() -> None:
    assert problems(b"[" * 100_000 + b"]" * 100_000)[0].mark == Mark(FILE, 1, 41)


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "pure"])
def test_deep_behind_much_else(libyaml: bool) -> None:
    """A library that looks ahead and has a limit of its own changes neither the place nor what else is wrong."""
    text = "甲: 一\n甲: 二\n乙:\n  - 丙: " + "[" * 2_000
    again, deep = problems(text.encode(), libyaml)
    assert again.mark == Mark(FILE, 2, 1)
    assert deep == said(
        4,
        45,
        "嵌套超过 40 层：请检查括号和缩进",
        "the nesting is deeper than 40 levels; check the brackets and the indentation",
    )


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "MOST_BYTES", 2**20)
    words = (
        "文件超过 1 MiB：请拆分成较小的文件",
        "the file is larger than 1 MiB; split it into smaller ones",
    )
    assert problems(b"#" * (2**20 + 1)) == [said(1, 1, *words)]


@pytest.mark.parametrize(("before", "line"), [(b"", 1), (b"a: 1\n# c\n", 3), (b"#" * 2**19 + b"\n", 2)])
def test_long_line(before: bytes, line: int) -> None:
    assert problems(before + b"#" * 2**20) == [
        said(
            line,
            1,
            "这一行超过 1048574 字节：请分成多行",
            "this line is longer than 1048574 bytes; break it into several",
        )
    ]


def test_the_longest_line() -> None:
    text = "a" * (2**20 - 9)
    assert problems(f"b: [{text}] x".encode())[0].mark == Mark(FILE, 1, 2**20 - 2)


def test_unknown_complaints_are_passed_on() -> None:
    problem = explained(MarkedYAMLError(problem="odd"), Lines(b""), "f")
    words = Words(
        "这里不合 YAML 语法：请检查缩进、引号和冒号",
        "this is no YAML; check the indentation, the quotes and the colons",
    )
    assert problem == Problem(Mark("f", 1, 1), words)


def test_every_sentence_is_shown_by_a_case() -> None:
    """No sentence of the table is left without an example here."""
    shown = [problem.words.en for _, each in CASES for problem in each]
    for key, words in SOURCE.items():
        pattern = re.sub(r"\\\{\w+(?::[^{}]*)?\\\}", ".*", re.escape(words.en.replace("}}", "}").replace("{{", "{")))
        assert key in ELSEWHERE or any(re.fullmatch(pattern, en) for en in shown), key
