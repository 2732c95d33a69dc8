"""`family.yaml` beside the plans of a folder: the levels of the family, and the folders that its plans answer to."""

import hashlib
import os
from pathlib import Path

from auditor.ground.problem import InputError, Problem
from auditor.ground.record import record
from auditor.ground.words import Words, say
from auditor.messages.load import LOAD
from auditor.model.level import BUILT_IN, Ladder, Tier
from auditor.read.files import checked, plan_files, shown_path
from auditor.read.yaml import Node

FAMILY_FILE = "family.yaml"


@record
class FamilyFile:
    """What a folder's family is said to be.

    ladder: its levels. own: tells one set of own levels from every other; "" for the six that every family has.
    includes: folders whose plans are read and judged with these, nearest first, each once.
    """

    ladder: Ladder = BUILT_IN
    own: str = ""
    includes: tuple[str, ...] = ()

    def digest(self, content: str) -> str:
        """The digest of a plan file by the SHA-256 of its bytes: another one where the levels are others."""
        return hashlib.sha256(f"{content}{self.own}".encode()).hexdigest() if self.own else content


FAMILY = FamilyFile()           # a family of which nothing is said


def family_file(folder: str) -> FamilyFile:
    """What is said of the plans of a folder; of a family that names no levels, those that an included one names count.

    Raises InputError: the file is wrong, or a folder that it includes has no plans.
    """
    home = Path(folder or ".")
    seen, waiting = {Path(os.path.realpath(home)): None}, [home]
    ladder: Ladder = {}
    problems: list[Problem] = []
    while waiting:
        levels, includes, wrong = _read(waiting.pop(0))
        problems += wrong
        ladder = ladder or levels
        for place in includes:
            if place not in seen:
                seen[place] = None
                waiting.append(place)
    if problems:
        raise InputError(problems)
    return FamilyFile(ladder or BUILT_IN, _told(ladder), tuple(map(str, seen))[1:])


def _read(folder: Path) -> tuple[Ladder, list[Path], list[Problem]]:
    path, own = folder / FAMILY_FILE, Path(os.path.realpath(folder))
    if not path.is_file():
        return {}, [], []
    document, problems = checked(str(path), "family", shown_path(path))
    if document is None:
        return {}, [], problems
    levels, includes = document.root.get("levels"), document.root.get("includes")
    ladder: dict[str, Tier] = {}
    for rank, node in enumerate(levels if levels is not None else ()):
        id = node["id"].text
        if id in ladder:
            problems.append(Problem(node["id"].mark, say(LOAD, "level-twice", found=id)))
        ladder[id] = Tier(id, rank, Words(_word(node, "zh", id), _word(node, "en", id)))
    places = []
    for node in includes if includes is not None else ():
        place = Path(os.path.realpath(folder / node.text))
        if own != place and own.is_relative_to(place):          # also: / is not searched
            problems.append(Problem(node.mark, say(LOAD, "own-included", found=node.text)))
            continue
        try:
            plan_files([str(place)])
        except InputError:
            problems.append(Problem(node.mark, say(LOAD, "nothing-included", found=node.text)))
        else:
            places.append(place)
    return ladder, places, problems


def _word(node: Node, key: str, id: str) -> str:
    inner = node.get(key)
    return id if inner is None else inner.text


def _told(ladder: Ladder) -> str:
    """What tells these levels from all others; "" where there are none."""
    said = "\n".join(f"{tier.id} {tier.rank} {tier.words.zh} {tier.words.en}" for tier in ladder.values())
    return hashlib.sha256(said.encode()).hexdigest() if said else ""
