"""What must hold inside this process, of texts that chance makes: values are read as they are printed, `fmt` keeps."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from random import Random

from auditor.ground.problem import InputError
from auditor.read.canonical import canonical_plan
from auditor.read.yaml import Tree, parse
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from tests.fuzz.mutate import WORDS, mutated
from tests.fuzz.seeds import PLANS

PIECES = (
    "增长",
    "下降",
    "不低于",
    "达到",
    "约",
    "以上",
    "以下",
    "左右",
    "累计",
    "每年",
    "到2027年",
    "较2020年",
    "10",
    "1.5",
    "0.1",
    "1,000",
    "五",
    "十",
    "百",
    "万",
    "亿",
    "%",
    "％",
    "个百分点",
    "台",
    "台（套）",
    "万亩",
    "元",
    "吨标准煤/万元",
    "—",
    "至",
    "~",
    " ",
    "、",
    "力争",
    "at least",
    "by",
    "2027",
    "km²",
    "½",
    "〔",
    "〕",
    "-",
    "−",
    "+",
    "前",
    "名",
    "Ⅲ类",
    "若干",
    "/",
    "：",
)


def value(random: Random) -> Iterator[str]:
    """A value is read or refused; read again from what was kept of it, it is the same."""
    text = "".join(random.choice(PIECES) for _ in range(random.randrange(1, 9)))
    if random.random() < 0.1:
        text += random.choice(WORDS)
    try:
        first = read_quantity(text)
    except ValueNotUnderstood:
        return
    try:
        again = read_quantity(first.raw)
    except ValueNotUnderstood:
        yield f"not read again: {text!r} as {first.raw!r}"
        return
    if again != first:
        yield f"read otherwise again: {text!r}"


def canonical(random: Random) -> Iterator[str]:
    """The canonical form holds the same tree and the same comments, and is its own."""
    text = mutated(PLANS[random.choice(tuple(PLANS))].encode(), random)
    if random.random() < 0.5:
        lines = text.split(b"\n")
        for _ in range(random.randrange(4)):
            place = random.randrange(len(lines))
            lines[place] += f"  # {random.randrange(10**6)}".encode()
        text = b"\n".join(lines)
    try:
        made = canonical_plan(text, "x")
    except InputError:
        return
    if _said(parse(made, "x").tree) != _said(parse(text, "x").tree):
        yield f"another tree: {text!r}"
    if _comments(made) != _comments(text):
        yield f"other comments: {text!r}"
    if canonical_plan(made, "x") != made:
        yield f"not its own form: {text!r}"


def _said(tree: Tree) -> Tree:
    """A tree in which null is no text, as it is where a text is asked for."""
    if isinstance(tree, dict):
        return {key: _said(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_said(value) for value in tree]
    return "" if tree is None else tree


def _comments(text: bytes) -> Counter[str]:
    """The comments that were put in by number; what else looks like one may stand in a value."""
    return Counter(re.findall(r"# ([0-9]{1,6})$", text.decode(), re.MULTILINE))


LAWS: dict[str, Callable[[Random], Iterator[str]]] = {"values": value, "fmt": canonical}
