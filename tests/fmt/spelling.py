"""Plans as nobody would write them: any order of keys, any style, comments wherever YAML allows one."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from hypothesis import strategies as st

from auditor.model.plan import Plan
from auditor.read.plan import load_plan
from auditor.read.yaml import parse

Draw = Any
SIGNS = "ab中1.:#, -[]{}'\"?&*!|>%@`/~=（）“”\\"
TEXTS = st.one_of(
    st.sampled_from([
        "null", "true", "420503", "2024-05-30", "1.", "- a", "a: b", "a #b", "# c", "10,000台", "“班班通”设备",
    ]),
    st.text(SIGNS, min_size=1, max_size=12),
)
VALUES = st.sampled_from(
    ["8%", "84.50%", "/", "—", "", "超6000辆", "1050个", "较2023年增长25%以上", "1,050个", "大幅提升"]
)
COMMENTS = st.sampled_from(["# one", "#two", "# 三", "# a: b", "# 'quoted", "#", "# [x"])


@st.composite
def trees(draw: Draw) -> dict[str, Any]:
    """A plan as a tree: what a transcriber would write, in no particular order."""
    texts = st.lists(TEXTS, max_size=4)
    indicator = st.fixed_dictionaries({"name": TEXTS}, optional={
        "aliases": texts, "owner": texts, "measure": TEXTS, "listed": st.booleans(),
        "targets": st.dictionaries(st.sampled_from(["2024", "2027", "undated", "each"]), VALUES, max_size=3),
        "quote": st.one_of(TEXTS, st.dictionaries(st.sampled_from(["2027", "2024"]), TEXTS)),
        "scope": st.fixed_dictionaries({}, optional={"population": TEXTS, "covers": texts}),
        "link": st.fixed_dictionaries({"relation": st.just("own")}, optional={"reason": TEXTS}),
    })
    claim = st.fixed_dictionaries(
        {"says": TEXTS, "sum": st.lists(st.integers(0, 99), min_size=1)}, optional={"equals": st.just(3)},
    )
    optional = {
        "region": st.fixed_dictionaries({"name": TEXTS}, optional={"code": st.just("420503")}),
        "document": st.fixed_dictionaries(
            {}, optional={"issuer": TEXTS, "date": st.just("2024-05-30"), "cites": texts},
        ),
        "years": st.just([2024, 2027]), "offices": texts, "claims": st.lists(claim, max_size=3),
        "groups": st.lists(st.fixed_dictionaries({"name": TEXTS}, optional={"headline": st.booleans()}), max_size=2),
        "indicators": st.one_of(
            st.none(), st.dictionaries(st.sampled_from(["a", "b-1", "2027"]), indicator, max_size=3),
        ),
    }
    plan: dict[str, Any] = draw(st.fixed_dictionaries(
        {"plan": st.just("p"), "title": TEXTS, "level": st.just("city"), "parents": st.just([])}, optional=optional,
    ))
    return plan


@st.composite
def files(draw: Draw) -> str:
    """A plan file, in any spelling."""
    tree = draw(trees())
    lines = [*noise(draw, 0), *block(draw, tree, 0), *noise(draw, draw(st.integers(0, 6)))]
    return "\n".join([*lines, *draw(st.sampled_from([[], [""], ["", ""]]))])


def noise(draw: Draw, indent: int) -> list[str]:
    """Blank lines and comments between two lines."""
    kinds = draw(st.lists(st.sampled_from(["blank", "comment"]), max_size=2)) if draw(st.integers(0, 3)) == 0 else []
    return ["" if kind == "blank" else " " * indent + draw(COMMENTS) for kind in kinds]


def beside(draw: Draw) -> str:
    """A comment at the end of a line, or nothing."""
    return " " * draw(st.integers(1, 3)) + draw(COMMENTS) if draw(st.integers(0, 5)) == 0 else ""


def block(draw: Draw, tree: Any, indent: int) -> list[str]:
    """A mapping or list with each entry on lines of its own."""
    lines: list[str] = []
    space = " " * indent
    if isinstance(tree, list):
        for item in tree:
            lines += noise(draw, draw(st.integers(indent, indent + 3)))
            lines += entry(draw, space + "-", item, indent + 2)
        return lines
    for key in draw(st.permutations(list(tree))):
        lines += noise(draw, draw(st.integers(indent, indent + 3)))
        lines += entry(draw, f"{space}{key}:", tree[key], indent)
    return lines


def entry(draw: Draw, head: str, value: Any, indent: int) -> list[str]:
    """A key or a dash, with its value."""
    if value is None:
        return [head + beside(draw)]
    if isinstance(value, dict | list) and value and draw(st.booleans()):
        more = draw(st.integers(1, 3)) if isinstance(value, dict) or head.endswith("-") else draw(st.integers(0, 3))
        return [head + beside(draw), *block(draw, value, indent + more)]
    if isinstance(value, dict | list):
        text = flow(draw, value, indent + 1)
        return [*f"{head} {text}".split("\n")[:-1], f"{head} {text}".split("\n")[-1] + beside(draw)]
    if draw(st.integers(0, 9)) == 0:
        return [head + beside(draw), *noise(draw, indent + 1), " " * (indent + 1) + scalar(draw, value) + beside(draw)]
    return [f"{head} {scalar(draw, value)}{beside(draw)}"]


def flow(draw: Draw, tree: Any, indent: int) -> str:
    """A value in brackets, maybe over several lines."""
    if not isinstance(tree, dict | list):
        return scalar(draw, tree)
    mapping = isinstance(tree, dict)
    parts = [f"{key}: {flow(draw, tree[key], indent)}" for key in draw(st.permutations(list(tree)))] if mapping else [
        flow(draw, item, indent) for item in tree
    ]
    opened, closed = "{}" if mapping else "[]"
    text = opened + gap(draw, indent)
    for number, part in enumerate(parts):
        text += part + ("," if number < len(parts) - 1 or draw(st.booleans()) else "") + gap(draw, indent)
    return text + closed


def gap(draw: Draw, indent: int) -> str:
    """What stands between two parts in brackets: a space, or a new line with or without comments."""
    if draw(st.integers(0, 3)):
        return " "
    return beside(draw) + "\n" + "".join(f"{line}\n" for line in noise(draw, indent)) + " " * indent


def scalar(draw: Draw, value: Any) -> str:
    """A scalar, with one kind of quotes or the other."""
    if isinstance(value, bool):
        return str(draw(st.sampled_from(["true", "True"]))) if value else "false"
    if not isinstance(value, str):
        return str(value)
    safe = value and all(sign.isalnum() or sign in "%（）" for sign in value) and not value.isdigit()
    safe = safe and value[0] != "%"         # a plain value cannot begin so
    if safe and value not in ("null", "true") and draw(st.booleans()):
        return value
    if draw(st.booleans()):
        return "'" + value.replace("'", "''") + "'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def meaning(text: str) -> object:
    """What a plan file says, without where it says it."""
    document = parse(text.encode(), "p.plan.yaml")
    plan, problems = load_plan(document.root, "")
    assert problems == []
    return bare(plan)


def bare(value: object) -> object:
    """A record without its places."""
    if isinstance(value, Mapping):
        return {key: bare(inner) for key, inner in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        told = [each.name for each in fields(value) if each.name not in ("at", "shape", "file", "digest")]
        return {name: bare(getattr(value, name)) for name in told}
    if isinstance(value, tuple):
        return [bare(inner) for inner in value]
    return value


__all__ = ["Plan", "files", "meaning", "trees"]
