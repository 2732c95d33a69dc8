"""Folders of rule files → the rules of a pack."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from auditor.ground.problem import InputError, Problem
from auditor.ground.words import say
from auditor.messages.load import LOAD
from auditor.model.rule import Rule
from auditor.read.files import Whereabouts, content_of, valid_content
from auditor.read.shipped import known_rule
from auditor.read.yaml import find_files

RESERVED = "WVR-"           # what is found about waivers


def load_rules(folders: Iterable[Path], proven: Path | None = None) -> dict[str, Rule]:
    """All rules of several packs, sorted by id. Raises InputError with every problem of every file.

    `proven`: the pack whose files, as they were shipped, need not be read again, and whose examples are not wanted.
    """
    rules, problems = read_rules(folders, proven)
    if problems:
        raise InputError(problems)
    return rules


def read_rules(folders: Iterable[Path], proven: Path | None = None) -> tuple[dict[str, Rule], list[Problem]]:
    """The rules that can be read, sorted by id, of an id that is there twice the first; and all that is wrong."""
    problems: list[Problem] = []
    rules: dict[str, Rule] = {}
    seen: set[str] = set()
    whereabouts = Whereabouts()
    for folder in folders:
        files = find_files(str(folder), ".rule.yaml")
        if not files:
            problems.append(Problem(None, say(LOAD, "no-rules", folder=folder)))
        for path in files:
            place, shown = whereabouts.of(path)
            if place in seen:
                continue
            seen.add(place)
            rule, found = _read(path, shown, folder == proven)
            problems.extend(found)
            if rule is None:
                continue
            if rule.id.startswith(RESERVED):
                problems.append(Problem(rule.marks["id"], say(LOAD, "reserved-rule", found=rule.id)))
            if rule.id in rules:
                other = rules[rule.id].marks["id"]
                problems.append(Problem(
                    rule.marks["id"], say(LOAD, "duplicate-rule", found=rule.id, other=other)
                ))
            rules.setdefault(rule.id, rule)
    return dict(sorted(rules.items())), problems


def _read(path: str, shown: str, proven: bool) -> tuple[Rule | None, list[Problem]]:
    """The rule of a file, or what is wrong with it."""
    family = os.path.basename(os.path.dirname(path))
    content, problems = content_of(path)
    if content is None:
        return None, problems
    if proven:
        known = known_rule(sha256(content).hexdigest(), family, shown)
        if known is not None:
            return known, []
    from auditor.read.rule import load_rule

    document, problems = valid_content(content, "rule", shown)
    if document is None or problems:
        return None, problems
    return load_rule(document, family, content)
