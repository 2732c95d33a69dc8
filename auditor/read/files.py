"""Files → checked documents, with the problems of all of them."""

import os
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from auditor.ground.problem import MOST, InputError, Problem
from auditor.ground.words import say
from auditor.messages.load import LOAD
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import Document, active, bounded, find_files, parse_on, read_file

EXPRESSIONS = ("when", "check", "at", "cause", "member", "settles", "margin", "constrains")   # of a rule, on any lines


def checked(path: str, schema: str, shown: str | None = None) -> tuple[Document | None, list[Problem]]:
    """A file whose shape the schema accepts, or what is wrong with it. `shown`: its name in marks."""
    document, problems = sound(path, schema, shown)
    return (None if problems else document), problems


def sound(path: str, schema: str, shown: str | None = None) -> tuple[Document | None, list[Problem]]:
    """What of a file its schema accepts, and what is wrong with the rest. None: nothing can be read on."""
    data, problems = content_of(path)
    return (None, problems) if data is None else valid_content(data, schema, shown or path)


def content_of(path: str) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a file, or what is wrong with it."""
    try:
        return read_file(path), []
    except InputError as error:
        return None, list(error.problems)


def valid_content(data: bytes, schema: str, shown: str) -> tuple[Document | None, list[Problem]]:
    """What of a file's bytes its schema accepts, see `sound`.

    Where signs are typed in the place of others, what is wrong with the rest is told as well.
    """
    document, problems = _as_written(data, schema, shown)
    if not problems:
        return document, problems
    from auditor.read.meant import as_meant

    return as_meant(data, document, problems, lambda meant: _as_written(meant, schema, shown), shown)


def _as_written(data: bytes, schema: str, shown: str) -> tuple[Document | None, list[Problem]]:
    """The same, sign by sign as the file has it.

    On a line that is no proper YAML nothing else is complained of: it would only follow from that.
    """
    document, problems = parse_on(data, shown)
    if document is None:
        return None, problems
    problems += active(data, document, EXPRESSIONS if schema == "rule" else ())
    if len(problems) > MOST:
        return None, problems
    lines = {problem.mark.line for problem in problems if problem.mark is not None}
    shape = [
        problem for problem in schema_problems(document, schema)
        if problem.mark is None or problem.mark.line not in lines
    ]
    wrong = bounded(problems + shape)
    if len(wrong) > MOST:
        return None, wrong
    if not wrong:
        return document, wrong
    from auditor.read.schema.explained import valid_part

    sound = valid_part(document, schema)
    return (None if sound is None else replace(sound, left_out=_left_out(document, sound, bool(problems)))), wrong


def _left_out(document: Document, sound: Document, everywhere: bool) -> frozenset[str]:
    """The keys of the whole under which something was refused; all, where YAML itself was not as it should be."""
    before, now = document.tree, sound.tree
    if not isinstance(before, dict) or not isinstance(now, dict):
        return frozenset()
    return frozenset(key for key, value in before.items() if everywhere or now.get(key) is not value)


def shown_path(path: Path) -> str:
    """A path as a user reads it: relative to where they stand, if it lies below."""
    try:
        return Path(os.path.realpath(path)).relative_to(os.path.realpath(Path.cwd())).as_posix()
    except ValueError:
        return path.as_posix()


class Whereabouts:
    """Where files are: many of one folder, whose own path is looked at but once."""

    def __init__(self) -> None:
        self.folders: dict[str, tuple[str, str]] = {}

    def of(self, path: str) -> tuple[str, str]:
        """The one path that a file has, whatever links lead to it; and how a user reads it, see `shown_path`."""
        folder, name = os.path.split(path)
        if os.path.islink(path) or not folder:
            return os.path.realpath(path), shown_path(Path(path))
        known = self.folders.get(folder)
        if known is None:
            shown = shown_path(Path(folder))
            known = os.path.join(os.path.realpath(folder), ""), "" if shown == "." else f"{shown.rstrip('/')}/"
            self.folders[folder] = known
        return known[0] + name, known[1] + name


def plan_files(paths: Iterable[str]) -> list[list[str]]:
    """The plan files of each family under the given paths, a family being a folder's plan files.

    A file argument stands for its whole folder. Raises InputError for a path that does not exist, is
    no plan file, or has no plans below it.
    """
    families: dict[str, list[str]] = {}
    problems: list[Problem] = []
    resolved = cache(os.path.realpath)
    for path in paths:
        place = Path(path)
        if not os.path.lexists(path):
            problems.append(Problem(None, say(LOAD, "no-such-path", path=path)))
            continue
        if not os.path.isdir(path) and not place.name.endswith(".plan.yaml"):
            problems.append(Problem(None, say(LOAD, "not-a-plan-file", path=path)))
            continue
        folder = place if os.path.isdir(path) else place.parent
        found = find_files(str(folder), ".plan.yaml")
        if folder is not place:
            found = [file for file in found if Path(file).parent == folder]
        if not found:
            problems.append(Problem(None, say(LOAD, "no-plans", folder=path)))
        for file in found:
            families.setdefault(resolved(os.path.dirname(file) or "."), []).append(file)
    if problems:
        raise InputError(problems)
    return [sorted(set(files)) for _, files in sorted(families.items())]
