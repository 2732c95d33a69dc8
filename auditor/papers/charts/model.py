"""What a chart shows, whatever it is drawn with: panels of bars on one axis each, all said in words as well."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words

ChartKind = Literal["margins", "shares", "slack", "families"]
KINDS: tuple[ChartKind, ...] = ("margins", "shares", "slack", "families")
PartKind = Literal[
    "value", "above", "raised", "short", "low", "error", "warning", "undetermined", "note", "waived",
]
Fill = Literal["solid", "pale", "hatched", "crossed", "dotted", "open"]


@record
class BarPart:
    """A piece of a bar; `size` counts on the axis, and those of a bar follow one another from zero.

    text: stands on the piece where it finds room.
    """

    size: Fraction
    kind: PartKind
    text: str = ""


@record
class Bar:
    """A bar: what it is of, its pieces, and what it says as written. Without pieces there is nothing to draw.

    note: a second line in small print.
    """

    label: Words
    value: Words
    parts: tuple[BarPart, ...] = ()
    note: Words = SILENCE


@record
class Axis:
    """From where to where an axis reaches, with its ticks. Zero is on it, always.

    cut: bars reach beyond its end.
    """

    start: Fraction
    end: Fraction
    ticks: tuple[tuple[Fraction, Words], ...]
    cut: bool = False


@record
class Panel:
    """Bars that share an axis. line: a place on the axis that they are held against, and what it is called."""

    heading: Words
    axis: Axis | None
    bars: tuple[Bar, ...]
    line: tuple[Fraction, Words] | None = None


@record
class Chart:
    """A whole chart. summary: what it shows in a sentence or two. legend: what its kinds of pieces mean.

    remarks: what is left out, and how it was worked out.
    """

    kind: ChartKind
    title: Words
    summary: Words
    panels: tuple[Panel, ...]
    legend: Mapping[PartKind, Words]
    remarks: tuple[Words, ...] = ()
