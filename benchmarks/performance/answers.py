"""Whether a run said what it had to say; None where it did, else what is wrong."""

import json
from hashlib import sha256
from pathlib import Path

from auditor import __version__
from auditor.ground.words import Words, say
from benchmarks.performance.process import ROOT, Taken
from benchmarks.performance.trees import Tree
from benchmarks.performance.words import WRONG


class Answers:
    """Holds the runs of one group against what they must say, and against each other."""

    def __init__(self) -> None:
        self.seen: dict[str, bytes] = {}
        self.indicators = 0

    def ended(self, taken: Taken) -> Words | None:
        """Every run ends with 0."""
        if taken.code == 0:
            return None
        said = taken.err.read_text("utf-8", "replace").strip().splitlines()
        return say(WRONG, "code", code=taken.code, said=said[-1] if said else "–")

    def version(self, taken: Taken) -> Words | None:
        """The version is that of the auditor that is here."""
        said = taken.out.read_text("utf-8").strip()
        return None if said == f"auditor {__version__}" else say(WRONG, "version", said=said)

    def twelve(self, form: str, taken: Taken) -> Words | None:
        """All runs give the same bytes; the findings are those that the report of the repository has of these plans."""
        content = taken.out.read_bytes()
        if self.seen.setdefault(form, sha256(content).digest()) != sha256(content).digest():
            return WRONG["differs"]
        if form != "json":
            return None
        kept, found = json.loads((ROOT / "reports" / "audit.json").read_bytes()), json.loads(content)
        plans = {plan["id"] for plan in found["plans"]}
        wanted = {each["fingerprint"] for each in kept["findings"] if each["subject"]["plan"] in plans}
        return None if {each["fingerprint"] for each in found["findings"]} == wanted else WRONG["golden"]

    def loaded(self, tree: Tree, taken: Taken) -> Words | None:
        """The yardstick loaded every plan."""
        return _counted(tree.plans, int(taken.out.read_text("utf-8")))

    def found(self, tree: Tree, taken: Taken) -> Words | None:
        """The findings are the seeded breaks, each once; all runs give the same bytes, with however many jobs."""
        content = taken.out.read_bytes()
        if self.seen.setdefault(tree.size, sha256(content).digest()) != sha256(content).digest():
            return WRONG["differs"]
        data = json.loads(content)
        self.indicators = sum(plan["indicators"] for plan in data["plans"])
        pairs = sorted([each["subject"]["plan"], each["rule"]] for each in data["findings"])
        return expected(pairs, tree)

    def equal(self, cold: str, tree: Tree, taken: Taken) -> Words | None:
        """The report is that of an audit without a cache."""
        return None if without_digest(taken.out, tree.last) == cold else WRONG["cold"]


def expected(pairs: list[list[str]], tree: Tree) -> Words | None:
    """Plans and rules of all findings, sorted, against the seeded breaks."""
    if pairs == sorted([plan, rule] for plan, rule in tree.findings.items()):
        return None
    wrong = _counted(len(tree.findings), len(pairs))
    return wrong if wrong is not None else WRONG["elsewhere"]


def _counted(wanted: int, found: int) -> Words | None:
    return None if wanted == found else say(WRONG, "findings", expected=wanted, found=found)


def without_digest(report: Path, plan: str) -> str:
    """What a report says, but for the digest of one plan's file, in short."""
    data = json.loads(report.read_bytes())
    for each in data["plans"]:
        if each["id"] == plan:
            each["digest"] = ""
    return sha256(json.dumps(data).encode()).hexdigest()
