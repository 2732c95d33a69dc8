"""Plan trees on disk: generated once with a known number of breaks, used by every row, one plan of them edited."""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from benchmarks.generate import SIZES
from benchmarks.generate.breaks import INDICATOR, raised
from benchmarks.performance.process import ROOT

SEED = 1
BREAKS = {"S": 4, "M": 20, "L": 50, "XL": 100}
_PLAN = 34_000              # bytes of a generated plan, rounded up, to see beforehand whether a tree has room


@dataclass(frozen=True, slots=True)
class Tree:
    """A plan tree. findings: plan → the one rule that finds something there; last: a plan that nothing hangs on."""

    size: str
    folder: Path
    answer: Path
    findings: dict[str, str]
    plans: int
    last: str

    @property
    def edited_file(self) -> Path:
        """The file that is edited."""
        return self.folder / f"{self.last}.plan.yaml"


def tree(size: str, place: Path) -> Tree:
    """The tree of a size below `place`, generated where it is not there whole. Raises OSError without room for it."""
    folder, answer = place / size, place / f"{size}.json"
    wanted = {"seed": SEED, "breaks": BREAKS[size], "generator": _generator()}
    found = json.loads(answer.read_text("utf-8")) if answer.exists() else {}
    if found.get("wanted") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        place.mkdir(parents=True, exist_ok=True)
        need = sum(SIZES[size]) * _PLAN
        if shutil.disk_usage(place).free < need:
            raise OSError(f"size {size} needs {need // 10**6} MB of disk in {place}")
        subprocess.run(
            [sys.executable, "-m", "benchmarks.generate", "--size", size, "--seed", str(SEED), "--breaks",
             str(BREAKS[size]), "--output", str(folder), "--answer", str(answer)],
            check=True, cwd=ROOT, stdout=subprocess.DEVNULL,
        )
        found = {**json.loads(answer.read_text("utf-8")), "wanted": wanted}
        answer.write_text(json.dumps(found), encoding="utf-8")
    return Tree(size, folder, answer, found["findings"], found["plans"], found["last"])


def _generator() -> str:
    """What the generator is, so that trees of another one are not used."""
    digest = sha256()
    for file in sorted((ROOT / "benchmarks" / "generate").glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


class Edited:
    """The last plan of a tree as it is edited, again and again, and as it was in the end.

    Every second edit raises one target, the others take that back, and each leaves a comment of its own, so that
    no file is one that was there before. Meanwhile the tree is not whole: should nobody take the edits back, it is
    generated anew.
    """

    def __init__(self, plans: Tree) -> None:
        self.answer = plans.answer
        self.whole = self.answer.read_bytes()
        self.file = plans.edited_file
        self.text = self.file.read_text("utf-8")
        self.raised = with_higher_target(self.text)
        self.edits = 0

    def __enter__(self) -> "Edited":
        self.answer.unlink()
        return self

    @property
    def higher(self) -> bool:
        """Whether the last edit raised the target."""
        return self.edits % 2 == 1

    def edit(self) -> None:
        """Makes the next edit."""
        self.edits += 1
        self.file.write_text(f"{self.raised if self.higher else self.text}# {self.edits}\n", encoding="utf-8")

    def restore(self) -> None:
        """Puts back what was there before the first edit."""
        self.file.write_text(self.text, encoding="utf-8")

    def __exit__(self, *error: object) -> None:
        self.restore()
        self.answer.write_bytes(self.whole)


class Committed:
    """A copy of a tree in a repository of its own, committed, with one plan edited since."""

    def __init__(self, plans: Tree, place: Path) -> None:
        self.plans, self.place = plans, place

    def __enter__(self) -> Path:
        folder = self.place / "plans"
        shutil.copytree(self.plans.folder, folder)
        identity = ("-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org")
        for words in (("init", "-q"), ("add", "-A"), (*identity, "commit", "-q", "-m", "plans")):
            subprocess.run(("git", *words), check=True, cwd=self.place)
        edited = folder / self.plans.edited_file.name
        edited.write_text(with_higher_target(edited.read_text("utf-8")), encoding="utf-8")
        return folder

    def __exit__(self, *error: object) -> None:
        shutil.rmtree(self.place, ignore_errors=True)


def with_higher_target(text: str) -> str:
    """A plan's text with one more of what every generated plan promises. ValueError where it is not promised."""
    found = re.search(rf"^  {INDICATOR}:\n(?:    .*\n)*?    targets: \{{[^}}]*\}}", text, re.MULTILINE)
    if found is None:
        raise ValueError(INDICATOR)
    return text[:found.start()] + raised(found.group()) + text[found.end():]
