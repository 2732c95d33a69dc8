"""Targets that were read beside those that a person labelled: which belong together, and in what they agree."""

import csv
import re
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

SIGNS = {"at_least": ">=", "more_than": ">", "at_most": "<=", "less_than": "<", "about": "~", "unstated": "=", "": "="}
_LEAD = (
    "全区|全市|全省|全县|全国|我市|我区|我县|每年|全年|累计|年均|力争|更新|完成|新增|建设|改造|升级|实现|加装|建成|"
    "培育|打造|举办|实施|开展|新建"
)


class Told(NamedTuple):
    """One target, labelled or read. sign: of its bound; number: its size."""

    name: str
    year: str
    sign: str
    number: Fraction
    unit: str
    sure: Fraction = Fraction(0)
    because: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """What became of one target that was read. label: the one it belongs to, None where it is no target."""

    read: Told
    label: Told | None

    @property
    def dated(self) -> bool:
        """Whether number, unit, year and bound are right."""
        return self.label is not None and (self.label.year, self.label.sign) == (self.read.year, self.read.sign)

    @property
    def named(self) -> bool:
        """Whether the name is right besides, after normalisation."""
        return self.dated and self.label is not None and normal(self.label.name) == normal(self.read.name)

    @property
    def right(self) -> bool:
        """Whether it is right with a name that is alike: what a confidence promises."""
        return self.dated and self.label is not None and alike(self.label.name, self.read.name)


def normal(name: str) -> str:
    """The published normalisation of names for this measurement."""
    bare = re.sub(r"[（(][^（）()]*[）)]", "", name)
    bare = re.sub(r"[“”‘’\"'、，,。　《》\s]", "", bare)
    return re.sub(f"^(?:{_LEAD})+", "", bare)


def alike(a: str, b: str) -> bool:
    """Whether two names are one or nearly."""
    first, second = normal(a), normal(b)
    if not first or not second:
        return False
    if first == second:
        return True
    inside = first in second or second in first
    if inside and 2 * min(len(first), len(second)) >= max(len(first), len(second)):
        return True
    return SequenceMatcher(None, first, second).ratio() >= 0.75


def labels(files: Sequence[Path]) -> dict[str, list[Told]]:
    """By document the labelled targets that have a number and are the document's own."""
    found: dict[str, list[Told]] = defaultdict(list)
    for file in files:
        with file.open(encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                number = _number(row["value"])
                if number is None or row.get("status") == "deleted":
                    continue
                found[row["doc"]].append(
                    Told(row["indicator"], year(row["year"]), row["comparator"], abs(number), unit(row["unit"]))
                )
    return dict(found)


def _number(text: str) -> Fraction | None:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        return None


def year(text: str) -> str:
    """The last year that a label names."""
    found = re.findall(r"(?:19|20)[0-9]{2}", text)
    return found[-1] if found else ""


def unit(text: str) -> str:
    """A unit without brackets."""
    bare = re.sub(r"[（）()]", "", text).replace("：", ":")
    return "百分点" if bare == "个百分点" else bare


def same(label: Told, read: Told) -> bool:
    """Whether number and unit mean the same: 一倍 is a growth of 100 %, a ratio may be written with or without :1."""
    a, b = label.number, read.number
    if {label.unit, read.unit} == {"倍", "%"}:
        a, b = (100 * a, b) if label.unit == "倍" else (a, 100 * b)
    elif label.unit != read.unit and not {label.unit, read.unit} <= {":1", ""}:
        return False
    return a == b


def outcomes(gold: Sequence[Told], found: Sequence[Told]) -> list[Outcome]:
    """Each target that was read with the label it agrees with best; the surest choose first."""
    used: set[int] = set()
    made: list[Outcome] = []
    for read in sorted(found, key=lambda each: -each.sure):
        best, score = None, Fraction(-1)
        for place, label in enumerate(gold):
            if place in used or not same(label, read):
                continue
            dated = (label.year, label.sign) == (read.year, read.sign)
            weight = Fraction(2 * dated + (normal(label.name) == normal(read.name))) + Fraction(
                alike(label.name, read.name), 2
            )
            if weight > score:
                best, score = place, weight
        if best is not None:
            used.add(best)
        made.append(Outcome(read, gold[best] if best is not None else None))
    return made
