"""The lines of plan files that findings point at, for reports that show them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError
from auditor.model.audit import Finding
from auditor.read.family_file import FamilyFile, family_file
from auditor.read.yaml import end_of, read_file
from auditor.run.reported import Excerpt, Reported, everything, family_of

LONGEST = 2000              # signs of a line; of a longer one nobody sees where something stands


def with_excerpts(reported: Reported, contents: Mapping[str, bytes] = MappingProxyType({})) -> Reported:
    """The same with the line of every place that a finding, its members and its evidence point at.

    contents: of files that are not written yet. A file that is no longer what was audited, or cannot be read any
    more, gives none: a wrong line is worse.
    """
    digests = {plan.file: plan.digest for plan in reported.audit.plans}
    families = _families(digests)
    wanted: dict[str, set[Mark]] = defaultdict(set)
    for finding in everything(reported.findings):
        for mark in _places(finding):
            if mark.file in digests:
                wanted[mark.file].add(mark)
    found = {}
    for file, marks in wanted.items():
        lines = _lines(file, digests[file], families, contents.get(file))
        found.update({
            mark: Excerpt(line, end_of(line, mark.column - 1) + 1) for mark in marks
            if mark.line <= len(lines) and len(line := lines[mark.line - 1]) <= LONGEST
        })
    return replace(reported, excerpts=found)


def _places(finding: Finding) -> Iterator[Mark]:
    yield finding.at
    yield from (member.at for member in finding.members)
    yield from (item.at for item in finding.evidence if item.at is not None)
    yield from (edit.at for edit in finding.edits)


def _families(files: Iterable[str]) -> list[FamilyFile]:
    """What is said of the families of some files: the digest of a plan depends on its own."""
    found = []
    for folder in dict.fromkeys(map(family_of, files)):
        with suppress(InputError):
            found.append(family_file(folder))
    return [family for family in found if family.own]


def _lines(file: str, digest: str, families: Iterable[FamilyFile], content: bytes | None) -> list[str]:
    try:
        data = read_file(file) if content is None else content
    except InputError:
        return []
    found = hashlib.sha256(data).hexdigest()
    if digest != found and all(family.digest(found) != digest for family in families):
        return []
    text = data.decode("utf-8-sig", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

