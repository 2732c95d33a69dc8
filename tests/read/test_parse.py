"""What is read from a file that is in order: values, written text, and places."""

import hashlib

import pytest

from auditor.ground.mark import Mark
from auditor.read.yaml import (
    Document,
    ListMarks,
    MapMarks,
    Tree,
    WrittenFloat,
    WrittenInt,
    find,
    parse,
    text_of,
)

PLAN = """\
# 一份方案
plan: wujiagang
region: {name: 伍家岗区, code: "420503"}
years: [2024, 2027]
indicators:
  lift-renewal:
    targets: {2027: "100台"}
    owner:
    - 区住建局
    - 区发改局
    quote: |
      更新和加装
      电梯100台
    note: >-
      一
      二
    empty:
"""


def read(text: str) -> Document:
    return parse(text.encode(), "plans/a.plan.yaml")


def value(text: str) -> Tree:
    tree = read(f"a: {text}\n").tree
    assert isinstance(tree, dict)
    return tree["a"]


def test_a_plan() -> None:
    document = read(PLAN)
    assert document.tree == {
        "plan": "wujiagang",
        "region": {"name": "伍家岗区", "code": "420503"},
        "years": [2024, 2027],
        "indicators": {
            "lift-renewal": {
                "targets": {"2027": "100台"},
                "owner": ["区住建局", "区发改局"],
                "quote": "更新和加装\n电梯100台\n",
                "note": "一 二",
                "empty": None,
            }
        },
    }
    assert document.file == "plans/a.plan.yaml"
    assert document.digest == hashlib.sha256(PLAN.encode()).hexdigest()


@pytest.mark.parametrize(
    ("path", "key", "place"),
    [
        ([], False, (2, 1)),
        (["plan"], True, (2, 1)),
        (["plan"], False, (2, 7)),
        (["region"], False, (3, 9)),
        (["region", "name"], True, (3, 10)),
        (["region", "name"], False, (3, 16)),
        (["region", "code"], True, (3, 22)),
        (["region", "code"], False, (3, 28)),
        (["years", 1], False, (4, 15)),
        (["indicators"], False, (6, 3)),
        (["indicators", "lift-renewal", "targets", "2027"], True, (7, 15)),
        (["indicators", "lift-renewal", "targets", "2027"], False, (7, 21)),
        (["indicators", "lift-renewal", "owner"], False, (9, 5)),
        (["indicators", "lift-renewal", "owner", 0], False, (9, 7)),
        (["indicators", "lift-renewal", "quote"], False, (11, 12)),
        (["indicators", "lift-renewal", "note"], False, (14, 11)),
        (["indicators", "lift-renewal", "empty"], True, (17, 5)),
        (["indicators", "lift-renewal", "empty"], False, (17, 5)),  # nothing stands at its key
        (["indicators", "lift-renewal", "absent"], False, (7, 5)),  # what is missing, where it is missing
        (["years", 9], False, (4, 8)),
        (["plan", "deeper"], True, (2, 7)),
    ],
)
def test_places(path: list[str | int], key: bool, place: tuple[int, int]) -> None:
    assert find(read(PLAN), path, key) == Mark("plans/a.plan.yaml", *place)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2027", WrittenInt(2027, "2027")),
        ("010203", WrittenInt(10203, "010203")),
        ("-5", WrittenInt(-5, "-5")),
        ("+5", WrittenInt(5, "+5")),
        ("1.10", WrittenFloat(1.1, "1.10")),
        ("1e3", WrittenFloat(1000.0, "1e3")),
        (".5", WrittenFloat(0.5, ".5")),
        ("5.", WrittenFloat(5.0, "5.")),
        (".inf", WrittenFloat(float("inf"), ".inf")),
        ("-.INF", WrittenFloat(float("-inf"), "-.INF")),
    ],
)
def test_numbers_keep_their_text(written: str, expected: WrittenInt | WrittenFloat) -> None:
    read_value = value(written)
    assert type(read_value) is type(expected)
    assert read_value == expected
    assert text_of(read_value) == written


def test_not_a_number_keeps_its_text() -> None:
    read_value = value(".nan")
    assert isinstance(read_value, WrittenFloat)
    assert read_value.text == ".nan"


@pytest.mark.parametrize(
    "text",
    [
        *[
            "NO",
            "yes",
            "on",
            "1:2",
            "0.8:1",
            "12:30:45",
            "1_000",
            "0b1",
            "2024-05-30",
            "84.50%",
            "100台",
            "e5",
        ],
        *[
            ".",
            "-",
            "+",
            "1.2.3",
            "0x",
            "０１",
            "٣",
            "nulL",
            "tRUE",
            "超75万辆",
            "—",
            "/",
            "1,000",
            "<",
            "=",
            "~~",
        ],
        *["1e", "9" * 1001],
    ],
)
def test_text_stays_text(text: str) -> None:
    assert value(text if text != "-" else '"-"') == text


@pytest.mark.parametrize("quoted", ['"{}"', "'{}'", "|-\n  {}", ">-\n  {}"])
@pytest.mark.parametrize("text", ["2027", "null", "true", "~", "1.10", "010203"])
def test_quoted_is_text(quoted: str, text: str) -> None:
    assert value(quoted.format(text)) == text


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_nothing(written: str) -> None:
    assert value(written) is None
    assert text_of(value(written)) == ""


@pytest.mark.parametrize("written", ["true", "True", "TRUE", "false", "False", "FALSE"])
def test_truth(written: str) -> None:
    assert value(written) is (written.lower() == "true")
    assert text_of(value(written)) == written.lower()


def test_keys_are_the_text_that_stands_there() -> None:
    document = read("{2027: a, 010: b, 1.0: c, true: d, ~: e, 'x y': f, <: g, '<<': h, '': i}\n")
    assert isinstance(document.tree, dict)
    assert list(document.tree) == ["2027", "010", "1.0", "true", "~", "x y", "<", "<<", ""]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("hello\n", "hello"),
        ("[]\n", []),
        ("{}\n", {}),
        ("---\na: b\n...\n", {"a": "b"}),
        ("a: b\r\nc:\r\n- d\r\n", {"a": "b", "c": ["d"]}),
        ("- - a\n  - b\n-\n- c: d\n  e: f\n", [["a", "b"], None, {"c": "d", "e": "f"}]),
        ("a: what?\nb: c ? d\n", {"a": "what?", "b": "c ? d"}),
        ("a: |\n  ? x\n", {"a": "? x\n"}),
        ("[a: b, c]\n", [{"a": "b"}, "c"]),
        ("a: A&B * C!\n", {"a": "A&B * C!"}),
        ("{a: [1,2], 3: [4,5]}\n", {"a": [1, 2], "3": [4, 5]}),
        ("{a: 5,2: b}\n", {"a": 5, "2": "b"}),
        ("{2027: 5, 2028: }\n", {"2027": 5, "2028": None}),
    ],
)
def test_trees(text: str, tree: Tree) -> None:
    assert read(text).tree == tree


def test_marks_mirror_the_tree() -> None:
    marks = read("a:\n- b\n").marks
    assert isinstance(marks, MapMarks)
    below = marks.values["a"]
    assert isinstance(below, ListMarks)
    assert (marks.at, marks.keys, below.at, below.items) == (
        (1 << 20) + 1,
        {"a": (1 << 20) + 1},
        (2 << 20) + 1,
        [(2 << 20) + 3],
    )


def test_forty_levels_are_allowed() -> None:
    tree = read("[" * 40 + "]" * 40).tree
    depth = 0
    while isinstance(tree, list):
        depth, tree = depth + 1, tree[0] if tree else None
    assert depth == 40


def test_a_node_leads_through_the_document() -> None:
    root = read(PLAN).root
    assert root.is_mapping
    assert not root.is_list
    assert len(root) == 4
    assert "plan" in root
    assert "absent" not in root
    assert root["plan"].text == "wujiagang"
    assert root.get("absent") is None
    assert root.key_mark("years") == Mark("plans/a.plan.yaml", 4, 1)
    assert [(year.text, year.mark.column) for year in root["years"]] == [("2024", 9), ("2027", 15)]
    assert [(key, node.text) for key, node in root["region"].items()] == [
        ("name", "伍家岗区"),
        ("code", "420503"),
    ]
    empty = root["indicators"]["lift-renewal"].get("empty")
    assert empty is not None
    assert empty.mark == Mark("plans/a.plan.yaml", 17, 5)
    assert find(root["region"], ["code"], key=True) == Mark("plans/a.plan.yaml", 3, 22)
    assert bool(read("{}").root)


def test_a_node_refuses_what_it_is_not() -> None:
    root = read(PLAN).root
    with pytest.raises(TypeError, match="dict has no text"):
        _ = root.text
    with pytest.raises(TypeError, match="dict has no items"):
        list(root)
    with pytest.raises(TypeError, match="str has no keys"):
        root["plan"].get("x")
    with pytest.raises(TypeError, match="list has no keys"):
        assert "x" in root["years"]
    with pytest.raises(KeyError):
        root["absent"]
