"""The plan families that a command means: which folders are read, and which plan a name stands for."""

import os
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from auditor.ground.problem import Problem, mistake
from auditor.ground.words import Words, say
from auditor.messages.cli import CLI
from auditor.read.config import Config, find_config, load_config
from auditor.read.files import Whereabouts, plan_files, shown_path
from auditor.read.yaml import find_files
from auditor.run.family import PlanFamily
from auditor.run.problems import Problems
from auditor.run.reported import family_of
from auditor.text.similar import offered

PLAN_FILE = ".plan.yaml"
Found = tuple[str, list[tuple[str, str]]]        # a folder, and its plan files as (path, name in marks)


def configuration(named: str | None) -> Config:
    """The configuration: the one that is named, or the nearest one upwards from where the user stands."""
    return load_config(Path(named) if named is not None else find_config(Path.cwd()))


def usual_places(config: Config) -> tuple[str, ...]:
    """Where the plans are when nobody says: as configured, beside the configuration, here, or in `plans`; or ()."""
    if config.plans:
        return tuple(_near(folder) for folder in config.plans)
    if config.file:
        return (_near(Path(os.path.realpath(config.file)).parent),)
    if any(Path.cwd().glob(f"*{PLAN_FILE}")):
        return (".",)
    return ("plans",) if os.path.isdir("plans") and find_files("plans", PLAN_FILE) else ()


def places_of(config: Config) -> tuple[str, ...]:
    """The same, or an InputError where there are none."""
    places = usual_places(config)
    if not places:
        raise mistake(CLI["no-own-plans"])
    return places


def _near(folder: Path) -> str:
    """A folder as the user would name it from where they stand."""
    return shown_path(folder) or "."


def folders_at(paths: Iterable[str], problems: Problems) -> list[Found]:
    """The folders of plan files below the paths, each once, in order."""
    where = Whereabouts()
    folders: dict[str, dict[str, tuple[str, str]]] = {}
    for path in paths:
        for files in problems.attempt(partial(plan_files, [path])) or ():
            folder = folders.setdefault(os.path.realpath(Path(files[0]).parent), {})
            for file in files:
                place, shown = where.of(file)
                folder.setdefault(place, (file, shown))
    found = [[each for _, each in sorted(files.items())] for _, files in sorted(folders.items())]
    return [(family_of(files[0][1]), files) for files in found]


def included_files(folders: Iterable[str]) -> list[tuple[str, str]]:
    """The plan files that lie in some folders, as (path, name in marks)."""
    where = Whereabouts()
    found = (file for folder in folders for files in plan_files([folder]) for file in files)
    return [(file, where.of(file)[1]) for file in found]


def known_plans(families: Iterable[PlanFamily]) -> list[str]:
    """The ids of all plans."""
    return sorted({id for family in families for id in family.files})


def unknown_plan(id: str, known: Sequence[str]) -> Words:
    """The sentence for a plan that does not exist, with the nearest that does, or those that there are."""
    return say(CLI, "unknown-plan", found=id, hint=offered(id, known))


def places_naming(named: Sequence[str], config: Config) -> tuple[str, ...]:
    """Where to look for plans that are named by id or file: files alone need no other place."""
    files = [name for name in named if _is_file(name)]
    return (*files, *(() if named and len(files) == len(named) else places_of(config)))


def opened(named: Iterable[str]) -> tuple[str, ...]:
    """Plans that are named by id, file or folder: each folder by the plan files below it.

    Raises InputError for a folder without any.
    """
    found: list[str] = []
    for name in named:
        found += [file for files in plan_files([name]) for file in files] if os.path.isdir(name) else [name]
    return tuple(found)


def _is_file(named: str) -> bool:
    return named.endswith(PLAN_FILE) or os.path.isfile(named)


def chosen_plans(
    named: Sequence[str], families: Sequence[PlanFamily], problems: Problems
) -> list[tuple[PlanFamily, str]]:
    """The family and the id of each plan that is named, in that order; of all plans where none is."""
    if not named:
        return [(family, id) for family in families for id in family.files]
    found = [
        _match(name, shown_path(Path(name)) if _is_file(name) else None, families, problems)
        for name in dict.fromkeys(named)
    ]
    chosen: list[tuple[PlanFamily, str]] = []
    for each in found:
        if each is not None and not any(each[0] is family and each[1] == id for family, id in chosen):
            chosen.append(each)
    return chosen


def _match(
    named: str, file: str | None, families: Sequence[PlanFamily], problems: Problems
) -> tuple[PlanFamily, str] | None:
    """The family and the id of the plan that is named; else what is wrong is among the problems."""
    matches = [
        (family, id, shown) for family in families for id, shown in family.files.items()
        if (shown == file if file is not None else id == named)
    ]
    if len(matches) == 1:
        return matches[0][0], matches[0][1]
    twice = ", ".join(shown for _, _, shown in matches)
    words = say(CLI, "plan-twice", found=named, files=twice) if matches else unknown_plan(named, known_plans(families))
    problems.found.append(Problem(None, words))
    return None
