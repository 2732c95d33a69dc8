"""Plan files in their canonical form: one order, one spelling; no value and no comment changes."""

import os
from collections.abc import Iterable
from pathlib import Path

from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import say
from auditor.messages.fmt import FMT
from auditor.messages.load import LOAD
from auditor.model.level import BUILT_IN, Ladder
from auditor.read.files import valid_content
from auditor.read.plan import load_plan
from auditor.read.schema import load_schema
from auditor.read.schema.form import form_of
from auditor.read.yaml import find_files
from auditor.read.yaml.canonical import canonical

PLAN_FILE = ".plan.yaml"


def canonical_plan(data: bytes, file: str, ladder: Ladder = BUILT_IN) -> bytes:
    """The canonical form of a plan file; `file` is its name in marks, `ladder` the levels of its family.

    The keys come in the order of the schema, years in their own; what the schema calls a block is one, all else
    stands in brackets where it fits on a line; quotes only where YAML needs them, and around signs alone. Its line
    ends are those of the first line. Raises InputError for all that is wrong with the file.
    """
    document, problems = valid_content(data, "plan", file)
    if document is not None:
        problems = problems + load_plan(document.root, document.digest, document.left_out, ladder=ladder)[1]
    if problems or document is None:
        raise InputError(problems)
    form = form_of(document.tree, load_schema("plan"))
    text = data.decode("utf-8")
    ends = "\r\n" if text.partition("\n")[0].endswith("\r") else "\n"
    made = canonical(text.replace("\r\n", "\n"), form.tree, form.blocks)
    return made.replace("\n", ends).encode("utf-8")


def plan_files_at(paths: Iterable[str]) -> list[str]:
    """The plan files that are named, and those below the folders that are named, each once.

    Raises InputError for a path that does not exist, is no plan file, or has no plans below it.
    """
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        place = Path(path)
        if os.path.isdir(path):
            found = find_files(path, PLAN_FILE)
            if not found:
                problems.append(Problem(None, say(LOAD, "no-plans", folder=path)))
        elif not os.path.lexists(path):
            problems.append(Problem(None, say(LOAD, "no-such-path", path=path)))
            continue
        elif not place.name.endswith(PLAN_FILE):
            problems.append(Problem(None, say(LOAD, "not-a-plan-file", path=path)))
            continue
        else:
            found = [path]
        for file in found:
            files.setdefault(os.path.realpath(file), file)
    if problems:
        raise InputError(problems)
    if not files:
        raise mistake(FMT["no-plans"])
    return list(files.values())
