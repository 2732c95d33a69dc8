"""What of the files arithmetic or spelling decides: looked for, tried out, and only then handed on to be written.

Each change is tried in a run of its own before it counts: its finding must be gone, and nothing new may have come.
"""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from auditor.ground.problem import InputError
from auditor.ground.record import record
from auditor.model.audit import Edit, SubjectKey
from auditor.read.yaml import read_file
from auditor.read.yaml.rewrite import Rewrite, rewritten
from auditor.run.edits import edits_in
from auditor.run.outcome import Outcome
from auditor.run.perform import perform
from auditor.run.reported import Reported, everything
from auditor.run.request import Request

Subjects = frozenset[tuple[str, str, str, SubjectKey]]      # family, rule, verdict, subject
PLAN_FILE = ".plan.yaml"


@record
class Mended:
    """edits: those that hold. files: by path as a user reads it, the content before and after; one for each change.

    left: how many changes were tried and do not hold. outcome: the audit of the files as they would be.
    """

    edits: tuple[Edit, ...]
    files: Mapping[str, tuple[bytes, bytes]]
    left: int
    outcome: Outcome


def mended(request: Request) -> Mended:
    """What can be mended of the plans that a request reports. Raises InputError; nothing is written."""
    before = perform(request)
    edits = edits_in(before.reported.findings)
    if not edits:
        return Mended((), {}, 0, before)
    was = _subjects(before.reported)
    whole = _tried(request, edits, was)
    if whole is not None:
        return Mended(edits, _contents(edits), 0, whole)
    kept: list[Edit] = []
    outcome = before
    for edit in edits:
        tried = _tried(request, [*kept, edit], was)
        if tried is not None:
            kept, outcome = [*kept, edit], tried
    return Mended(tuple(kept), _contents(kept), len(edits) - len(kept), outcome)


def _tried(request: Request, edits: Sequence[Edit], was: Subjects) -> Outcome | None:
    """The audit with some edits; None where it finds anything that it did not find before, or still finds what they
    are for."""
    contents = _contents(edits)
    with tempfile.TemporaryDirectory(prefix="auditor-") as place:
        instead = {}
        for number, (file, (_, content)) in enumerate(contents.items()):
            path = Path(place, f"{number}{PLAN_FILE}")
            path.write_bytes(content)
            instead[file] = str(path)
        with suppress(InputError):
            outcome = perform(replace(request, instead=instead, cached=False))
            again = {edit.at for edit in edits_in(outcome.reported.findings)} & {edit.at for edit in edits}
            if _subjects(outcome.reported) <= was and not again:
                return outcome
    return None


def _subjects(reported: Reported) -> Subjects:
    """What is found of what, whatever the message says."""
    return frozenset(_each(reported))


def _each(reported: Reported) -> Iterator[tuple[str, str, str, SubjectKey]]:
    for finding in everything(reported.audit.findings):
        folder = finding.at.file.rpartition("/")[0]
        for subject in [member.subject for member in finding.members] or [finding.subject]:
            yield folder, finding.rule, finding.verdict, subject


def _contents(edits: Iterable[Edit]) -> dict[str, tuple[bytes, bytes]]:
    """The content of each file before and after."""
    by_file: dict[str, list[Rewrite]] = {}
    for edit in edits:
        by_file.setdefault(edit.at.file, []).append(Rewrite(edit.at.line, edit.at.column, edit.old, edit.new))
    found = {}
    for file, changes in by_file.items():
        data = read_file(file)
        found[file] = data, rewritten(data, changes)
    return {file: (old, new) for file, (old, new) in found.items() if old != new}
