"""What an indicator says of how it is divided: its table, what is held back, what rows weigh, its parts."""

import re
from typing import Any

from auditor.ground.mapping import Entries
from auditor.read.codes import EQUAL
from auditor.read.fields import NOTHING, FieldReader, Fields, Meant, meant_by
from auditor.read.yaml import place, text_of, unpacked
from auditor.text.similar import offered

WITHIN = "within"
_WEIGHT: Meant = meant_by("", "", "")
_UNDATED = ("undated",)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def divided(reading: FieldReader, tree: Fields, marks: Any, meant: Meant) -> dict[str, Any]:
    """The fields of an indicator that divide it, by name. `meant`: what settles its own values."""
    if not _KEYS.isdisjoint(tree):
        return _divided(reading, tree, marks, meant)
    return _NONE


def _divided(reading: FieldReader, tree: Fields, marks: Any, meant: Meant) -> dict[str, Any]:
    weight, weighs = _weight(reading, tree, marks)
    return {
        "breakdown": _breakdown(reading, tree, marks, meant),
        "within": _names(reading, {**tree.get("breakdown", {}).get(WITHIN, {}), **tree.get(WITHIN, {})}),
        "weights": _weights(reading, tree, marks), "weight": weight, "weighs": weighs,
        "weights_equal": tree.get("weights") in EQUAL,
        "reserve": reading.by_year(tree, marks, "reserve", meant),
        "assigned": reading.by_year(tree, marks, "assigned", meant),
        "exempt": _names(reading, tree.get("exempt", {})), "sum": reading.code(tree, "sum"),
        "parts": reading.row(tree, "parts"), "part_of": reading.text(tree, "part_of"),
        "attribute": reading.code(tree, "attribute"),
    }


_NONE: dict[str, Any] = {
    "breakdown": NOTHING, "within": NOTHING, "weights": NOTHING, "weight": NOTHING, "weighs": "",
    "weights_equal": False, "reserve": NOTHING, "assigned": NOTHING, "exempt": NOTHING, "sum": "", "parts": (),
    "part_of": "", "attribute": "",
}
_KEYS = frozenset(_NONE)


def _names(reading: FieldReader, tree: Fields) -> Entries[str, str]:
    """A mapping from names to texts."""
    if not tree:
        return NOTHING
    return Entries(reading.shared.row(tuple(tree)), tuple([reading.text(tree, key) for key in tree]))


def _breakdown(reading: FieldReader, tree: Fields, marks: Any, meant: Meant) -> Entries[str, Any]:
    if "breakdown" not in tree:
        return NOTHING
    rows, below = tree["breakdown"], marks.values["breakdown"]
    names = tuple([name for name in rows if name != WITHIN])
    return Entries(reading.shared.row(names), tuple([reading.by_year(rows, below, name, meant) for name in names]))


def _weights(reading: FieldReader, tree: Fields, marks: Any) -> Entries[str, Any]:
    if not isinstance(tree.get("weights"), dict):
        return NOTHING
    rows, below = tree["weights"], marks.values["weights"]
    return Entries(
        reading.shared.row(tuple(rows)), tuple([_weighed(reading, rows, below, name) for name in rows])
    )


def _weighed(reading: FieldReader, tree: Fields, marks: Any, key: str) -> Entries[Any, Any]:
    """Values by year; one of no year stands under `undated`."""
    if isinstance(tree[key], dict):
        return reading.by_year(tree, marks, key, _WEIGHT)
    return Entries(_UNDATED, (reading.said(tree[key], place(marks.values[key]), _WEIGHT),))


def _weight(reading: FieldReader, tree: Fields, marks: Any) -> tuple[Entries[Any, Any], str]:
    """What an indicator weighs: values by year, or what it weighs by."""
    written = tree.get("weight")
    if written is None or isinstance(written, dict):
        return reading.by_year(tree, marks, "weight", _WEIGHT), ""
    text = text_of(written)
    if text in EQUAL:
        return NOTHING, EQUAL[0]
    if text in reading.indicators:
        return NOTHING, reading.shared.text(text)
    if _ID.fullmatch(text) and not text[0].isdigit():
        reading.problem(
            unpacked(reading.file, place(marks.values["weight"])), "unknown-weight", found=text,
            hint=offered(text, reading.indicators),
        )
        return NOTHING, ""
    return _weighed(reading, tree, marks, "weight"), ""
