"""Every command that writes, with a small office in which each finds something to write."""

import hashlib
import os
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.fuzz.case import Case, Command
from tests.fuzz.documents import sound
from tests.fuzz.running import run
from tests.fuzz.seeds import PLANS, files
from tests.intake.district import CITY, DOCUMENT

BEFORE = b"before\n"        # what an output holds that is there already
CACHE = "cache"             # the folder of the cache, in the office
TODAY = ("--today", "2026-01-10")
ALL_PLANS = tuple(f"plans/{name}.plan.yaml" for name in PLANS)
WEST = "plans/west/binjiang"


@dataclass(frozen=True)
class Writing:
    """A command that writes.

    writes: the files that it writes. once: it refuses to do the same again when they are there. fresh: they are not
    there before. pages: the folder into which it writes many.
    """

    command: Command
    writes: tuple[str, ...]
    fresh: bool = False
    once: bool = False
    pages: str = ""

    @property
    def name(self) -> str:
        """What a failure calls it."""
        return " ".join(self.command)[:70]


def _in(form: str, *command: str) -> Writing:
    name = f"{command[0]}.{form}"
    return Writing((*command, "-o", name), (name,))


WRITING: tuple[Writing, ...] = (
    Writing(("audit", "--fail-on", "never", *TODAY, "-o", "json:a.json"), ("a.json",)),
    Writing(
        (
            *("audit", "--fail-on", "never", *TODAY, "-o", "json:a.json", "-o", "md:a.md", "-o", "junit:a.xml"),
            *("-o", "sarif:a.sarif", "--format", "text"),
        ),
        ("a.json", "a.md", "a.xml", "a.sarif"),
    ),
    Writing(
        ("audit", "--fix", "--fail-on", "never", *TODAY, "-o", "sarif:a.sarif", "-o", "text:a.txt"),
        ("plans/district.plan.yaml", "plans/county.plan.yaml", "a.sarif", "a.txt"),
    ),
    Writing(("audit", "--fix", "--fail-on", "never", *TODAY), ("plans/district.plan.yaml", "plans/county.plan.yaml")),
    Writing(("fmt", "plans"), (*ALL_PLANS, "plans/west/west-city.plan.yaml")),
    Writing(("fmt", "plans/city.plan.yaml"), ("plans/city.plan.yaml",)),
    Writing(
        (
            *("waive", "SHR-001", "district/cleaning@2027", "--reason", "x", "--approved-by", "y"),
            *("--until", "2099-12-31", "--write", *TODAY),
        ),
        ("waivers.yaml",),
        once=True,
    ),
    Writing(
        ("init", "city", "--plan", "town", "--level", "township", "--region", "某镇", "-o", "plans/town.plan.yaml"),
        ("plans/town.plan.yaml",),
        fresh=True,
        once=True,
    ),
    Writing(
        (
            *("import", "binjiang.txt", "--parent", "plans/west/west-city.plan.yaml", "--plan", "binjiang"),
            *("-o", f"{WEST}.plan.yaml"),
        ),
        (f"{WEST}.plan.yaml", f"{WEST}.review.yaml"),
        fresh=True,
    ),
    Writing(("import", "binjiang.txt", "--format", "json", "-o", "read.json"), ("read.json",)),
    Writing(("verify", "district", "binjiang.txt", "-o", "json:v.json", "-o", "text:v.txt"), ("v.json", "v.txt")),
    Writing(("annotate", "draft.docx", "--plan", "district", *TODAY, "-o", "noted.docx"), ("noted.docx",)),
    Writing(
        ("repair", "--select", "SHR-001", "--write", *TODAY, "-o", "repair.txt"),
        ("plans/district.plan.yaml", "plans/county.plan.yaml", "repair.txt"),
    ),
    Writing(("what-if", "--set", "city/cleaning@2027=500台套", "-o", "what-if.txt"), ("what-if.txt",)),
    *(_in("docx", name, "district", *TODAY) for name in ("table", "opinion", "paper", "note")),
    *(_in("xlsx", name, "district", *TODAY) for name in ("ledger", "shares", "requests")),
    _in("html", "breakdown", "city/cleaning"),
    _in("csv", "matrix", *TODAY),
    _in("svg", "graph", *TODAY),
    _in("html", "report", *TODAY),
    _in("json", "opinion", "district", *TODAY),
    _in("md", "divide", "city/cleaning", "--among", "甲区,乙区", "--by", "equal"),
    *(
        Writing((*command, "-o", "said.txt"), ("said.txt",))
        for command in (
            ("show", "district"),
            ("explain", "SHR-001", "district"),
            ("diff", "plans/city.plan.yaml", "plans/district.plan.yaml"),
            ("schema", "plan"),
            ("rules", "SHR-001"),
            ("rules", "check", "rules"),
        )
    ),
    Writing(("rules", "docs", "rules", "-o", "pages"), (), pages="pages"),
)


def laid(place: Path, writing: Writing) -> Path:
    """The office in a folder, before the command: its outputs hold something else unless it asks for new ones."""
    folder = Path(os.path.realpath(place), "w")
    folder.mkdir()
    extra = {
        "binjiang.txt": DOCUMENT.encode(), "plans/west/west-city.plan.yaml": CITY.encode(),
        "draft.docx": sound()["docx"], "waivers.yaml": b"waivers: []\n",
        "plans/county.plan.yaml": PLANS["county"].replace("8.33%", "8.4%").encode(),
    }
    if not writing.fresh:
        extra |= {name: BEFORE for name in writing.writes if "/" not in name and name != "waivers.yaml"}
    Case("", files() | extra, ()).lay(folder)
    return folder


def contents(folder: Path) -> dict[str, str]:
    """The files below a folder by their digests, without the cache."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith(f"{CACHE}/"):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def leftovers(names: Iterable[str]) -> list[str]:
    """Files that were written beside others and never put in place."""
    return [name for name in names if ".auditor-" in name]


@dataclass(frozen=True)
class Undisturbed:
    """The files before a command, after it, and after a second time; what both said; how long the first took."""

    before: dict[str, str]
    after: dict[str, str]
    again: dict[str, str]
    said: str
    said_again: str
    took: float


@cache
def undisturbed(writing: Writing) -> Undisturbed:
    """What a command does where nothing is in its way.

    Raises AssertionError where that is not what it is here for.
    """
    with tempfile.TemporaryDirectory(prefix="auditor-fuzz-") as name:
        folder = laid(Path(name), writing)
        before = contents(folder)
        begun = time.monotonic()
        done = run(writing.command, folder)
        took = time.monotonic() - begun
        after = contents(folder)
        again = run(writing.command, folder)
        found = Undisturbed(before, after, contents(folder), done.out, again.out, took)
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    wanted = set(writing.writes) or {path for path in after if path.startswith(f"{writing.pages}/")}
    assert done.code in (0, 1), f"{writing.name}: {done.err[-300:]}"
    assert changed == wanted, f"{writing.name}: writes {sorted(changed)}, not {sorted(wanted)}: {done.err[-300:]}"
    return found
