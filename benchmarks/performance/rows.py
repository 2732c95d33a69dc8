"""The rows of the table: which work is held against which yardstick, and how much it may be."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

BIG = "L"                # the size that rows without a size of their own are about
NATION = "XL"
MIDDLE = "M"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `most`: at most so many times the yardstick, MiB of memory, or the exponent of growth.

    group: what is measured together, in turns; `BIG` and other sizes are groups of whole audits.
    """

    key: str
    group: str
    work: str
    yardstick: str
    most: float
    kind: Literal["ratio", "memory", "growth"] = "ratio"


ROWS = (
    Row("version", "blink", "version", "python", 3),
    Row("twelve-json", "blink", "json", "python", 28),
    Row("twelve-text", "blink", "text", "python", 28),
    Row("warm-json", "blink", "warm-json", "python", 17),
    Row("warm-text", "blink", "warm-text", "python", 17),
    Row("reading", "inside", "reading", "yaml", 0.6),
    Row("schema", "inside", "schema", "yaml", 0.15),
    Row("rules", "inside", "judging", "yaml", 0.15),
    Row("full-one", BIG, "one", "load", 1.0),
    Row("full-two", BIG, "two", "load", 0.65),
    Row("edited", BIG, "edited", "load", 0.18),
    Row("nation", NATION, "two", "load", 0.7),
    Row("nation-memory", NATION, "two", "", 4096, "memory"),
    Row("peak", BIG, "one", "", 450, "memory"),
    Row("asked-paper", "asked", "paper", "warm", 2),
    Row("asked-explain", "asked", "explain", "warm", 2),
    Row("asked-diff", "asked", "diff", "warm", 2),
    Row("asked-since", "asked", "since", "warm", 4),
    Row("asked-memory", "asked", "since", "", 450, "memory"),
    Row("growth", "", "", "", 1.1, "growth"),
)
BY_KEY: Mapping[str, Row] = {row.key: row for row in ROWS}
SIZED = (MIDDLE, BIG, NATION)
OF_BIG = ("inside", "asked")            # groups that are measured on the big tree


def groups_of(keys: tuple[str, ...], sizes: tuple[str, ...]) -> tuple[str, ...]:
    """Which groups must be measured for some rows (all where none is named), of the sizes that are wanted."""
    wanted = [BY_KEY[key] for key in keys] or list(ROWS)
    groups = {row.group for row in wanted if row.group}
    if any(row.kind == "growth" for row in wanted):
        groups.update(SIZED)
    return tuple(
        group for group in ("blink", "inside", "asked", *SIZED)
        if group in groups and (group not in SIZED or group in sizes) and (group not in OF_BIG or BIG in sizes)
    )
