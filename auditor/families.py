"""The plan families that a command means: which folders are read, and which plan a name stands for."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from auditor.audit import trim_address
from auditor.cache.plans import plan_reader
from auditor.engine.run import ready
from auditor.load.config import Config, find_config, load_config
from auditor.load.family import load_family
from auditor.load.files import Whereabouts, plan_files, shown_path
from auditor.messages.cli import CLI
from auditor.places import examples_folder
from auditor.plan import PlanSet
from auditor.problem import InputError, Problem
from auditor.report.reported import Names, family_of
from auditor.source import find_files
from auditor.subjects.plan_row import PlanRow
from auditor.words import Words, say

Made = TypeVar("Made")
PLAN_FILE = ".plan.yaml"


@dataclass(frozen=True, slots=True, eq=False)
class PlanFamily:
    """The plans of one folder."""

    folder: str
    plan_set: PlanSet

    @property
    def files(self) -> dict[str, str]:
        """Plan → its file."""
        return {id: plan.file for id, plan in self.plan_set.plans.items()}


class Gathered(Protocol):
    """What is known of a family: its folder, and the file of each plan, by ids."""

    @property
    def folder(self) -> str: ...

    @property
    def files(self) -> Mapping[str, str]: ...


class Problems:
    """Goes on after an input error, so that the user learns of all of them at once."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def attempt(self, work: Callable[[], Made]) -> Made | None:
        """What the work makes; None where its input is wrong."""
        try:
            return work()
        except InputError as error:
            self.found.extend(error.problems)
            return None

    def stop(self) -> None:
        """Raises InputError where anything was wrong so far."""
        if self.found:
            raise InputError(self.found)


def configuration(named: str | None) -> Config:
    """The configuration: the one that is named, or the nearest one upwards from where the user stands."""
    return load_config(Path(named) if named is not None else find_config(Path.cwd()))


def places_of(config: Config) -> tuple[str, ...]:
    """Where the plans are when nobody says: as configured, beside the configuration, in `plans` or here; else
    the examples that come with the auditor."""
    if config.plans:
        return tuple(_near(folder) for folder in config.plans)
    if config.file:
        return (_near(Path(os.path.realpath(config.file)).parent),)
    here = Path.cwd()
    if any(here.glob("*.plan.yaml")):
        return (".",)
    if (here / "plans").is_dir() and find_files("plans", PLAN_FILE):
        return ("plans",)
    return (_near(examples_folder()),)


def own_places(config: Config) -> tuple[str, ...]:
    """Where the user's own plans are when nobody says: as `places_of`, but never the examples. Raises InputError."""
    places = places_of(config)
    if not config.file and places == (_near(examples_folder()),):
        raise InputError([Problem(None, CLI["no-own-plans"])])
    return places


def _near(folder: Path) -> str:
    """A folder as the user would name it from where they stand."""
    return shown_path(folder) or "."


Found = tuple[str, list[tuple[str, str]]]        # a folder, and its plan files as (path, name in marks)


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


def families_at(paths: Iterable[str], problems: Problems, cached: bool = True) -> list[PlanFamily]:
    """The families below the paths, each once, in order of their folders.

    `cached`: plans may come from the cache, if the environment does not forbid it.
    """
    reader = plan_reader(cached)
    families = []
    for folder, files in folders_at(paths, problems):
        plan_set = problems.attempt(partial(load_family, files, folder or ".", reader))
        if plan_set is not None:
            families.append(PlanFamily(folder, plan_set))
    return families


def known_plans(families: Iterable[Gathered]) -> list[str]:
    """The ids of all plans."""
    return sorted({id for family in families for id in family.files})


def unknown_plan(id: str, known: Sequence[str]) -> Words:
    """The sentence for a plan that does not exist, with the nearest that does, or all of them."""
    from difflib import get_close_matches

    near = get_close_matches(id, known, 1)
    hint = say(CLI, "hint-near", near=near[0]) if near else say(CLI, "hint-known", known=", ".join(known))
    return say(CLI, "unknown-plan", found=id, hint=hint)


def names_of(family: PlanFamily) -> Names:
    """What a reader calls the plans, indicators, actions and trims that findings speak of."""
    plans = family.plan_set.plans
    named: dict[str, str] = {}
    for plan in plans.values():
        named[plan.id] = plan.region or plan.title
        for trim in plan.trims:
            if trim.name:
                named.setdefault(f"{trim.plan}/{trim.indicator}", trim.name)
        for action in plan.actions.values():
            named[f"{plan.id}#{action.id}"] = action.title
    for plan in plans.values():
        for indicator in plan.indicators.values():
            named[f"{plan.id}/{indicator.id}"] = indicator.name
    for plan in plans.values():
        for trim in plan.trims:
            above = plans[trim.plan].indicators.get(trim.indicator) if trim.plan in plans else None
            name = above.name if above is not None else trim.name
            if name:
                named[trim_address(plan.id, f"{trim.plan}/{trim.indicator}")] = name
    return {(family.folder, address): name for address, name in named.items()}


def find_plan(named: str, config: str | None) -> PlanRow:
    """The rows of one plan, named by its id or its file, with its family. Raises InputError."""
    problems = Problems()
    families = families_at(places_naming((named,), configuration(config)), problems)
    problems.stop()
    chosen = chosen_plans((named,), families, problems)
    problems.stop()
    (family, id), = chosen
    return ready(family.plan_set).by_id[id]


def places_naming(named: Sequence[str], config: Config) -> tuple[str, ...]:
    """Where to look for plans that are named by id or file: files alone need no other place."""
    files = [name for name in named if _is_file(name)]
    return (*files, *(() if named and len(files) == len(named) else places_of(config)))


def _is_file(named: str) -> bool:
    return named.endswith(PLAN_FILE) or os.path.isfile(named)


def chosen_plans(
    named: Sequence[str], families: Sequence[PlanFamily], problems: Problems
) -> list[tuple[PlanFamily, str]]:
    """The family and the id of each plan that is named, in that order; of all plans where none is."""
    if not named:
        return [(family, id) for family in families for id in family.plan_set.plans]
    found = [
        _match(name, shown_path(Path(name)) if _is_file(name) else None, families, problems)
        for name in dict.fromkeys(named)
    ]
    return list(dict.fromkeys(each for each in found if each is not None))


def _match(
    named: str, file: str | None, families: Sequence[PlanFamily], problems: Problems
) -> tuple[PlanFamily, str] | None:
    """The family and the id of the plan that is named; else what is wrong is among the problems."""
    matches = [
        (family, plan) for family in families for plan in family.plan_set.plans.values()
        if (plan.file == file if file is not None else plan.id == named)
    ]
    if len(matches) == 1:
        return matches[0][0], matches[0][1].id
    twice = ", ".join(plan.file for _, plan in matches)
    words = say(CLI, "plan-twice", found=named, files=twice) if matches else unknown_plan(named, known_plans(families))
    problems.found.append(Problem(None, words))
    return None
