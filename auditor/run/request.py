"""What a command asks for, held against what there is."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from pathlib import Path

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.waiver import WAIVER
from auditor.model.waiver import Waiver
from auditor.read.files import shown_path
from auditor.read.waivers import load_waivers
from auditor.run.family import PlanFamily
from auditor.run.folders import known_plans, unknown_plan
from auditor.run.problems import Problems
from auditor.run.ruleset import Ruleset


@record
class Request:
    """What a command asks for. `config` names a configuration; None: the nearest one upwards.

    named: the plans that a paper is about, by id or file, all where it is empty; their families are judged and
    no others, and the outcome brings their rows. None: no paper is written, and `paths` and `plans` say it all.
    since: a commit; how the findings stand to those of the plans as they were then is reported as well.
    today: the day on which waivers are looked at, as YYYY-MM-DD; before every day: none has expired.
    cached: whether what was read before may come from the cache, if the environment does not forbid it.
    jobs: how many processes may work at once; 0: as many as help, for a caller whose main module can be imported.
    instead: plan files, by their names in marks, whose content is to be read from another path.
    waived: whether waivers are looked at; without, the audit is as if there were none.
    """

    paths: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: str | None = None
    today: str = ""
    waived: bool = True
    named: tuple[str, ...] | None = None
    since: str | None = None
    cached: bool = True
    jobs: int = 1
    instead: Mapping[str, str] = field(default_factory=dict)


def waivers_of(
    request: Request, ruleset: Ruleset, everywhere: Sequence[PlanFamily] | None, problems: Problems
) -> tuple[Waiver, ...]:
    """The waivers of the configuration. `everywhere`: all plans that they may be about, if these are known."""
    if not request.waived or ruleset.config.waivers is None or ruleset.rules is None:
        return ()
    known = known_plans(everywhere) if everywhere is not None else None
    waivers = problems.attempt(partial(load_waivers, ruleset.config.waivers, ruleset.rules, known)) or ()
    problems.found.extend(_homeless(waivers, everywhere) if everywhere is not None else ())
    return waivers


def lives_in(waiver: Waiver, folder: str) -> bool:
    """Whether a waiver may be about the plans of a folder."""
    place = Path(os.path.realpath(folder)).as_posix()
    return not waiver.family or f"{place}/".endswith(f"/{waiver.family.strip('/')}/")


def _homeless(waivers: Iterable[Waiver], families: Sequence[PlanFamily]) -> list[Problem]:
    """Waivers whose plan stands in several families, or not in the one that they name."""
    found = []
    for waiver in waivers:
        having = [family.folder for family in families if waiver.plan in family.files]
        meant = [folder for folder in having if lives_in(waiver, folder)]
        if having and len(meant) != 1:
            sentence = "several-families" if meant else "unknown-family"
            words = say(WAIVER, sentence, found=waiver.plan, family=waiver.family, known=", ".join(having))
            found.append(Problem(waiver.at, words))
    return found


def unknown_plans(request: Request, families: Sequence[PlanFamily]) -> list[Problem]:
    """What is wrong with the plans that the request names by their ids."""
    known = known_plans(families) if request.plans else []
    return [Problem(None, unknown_plan(id, known)) for id in request.plans if id not in known]


def chosen_of(request: Request, families: Sequence[PlanFamily]) -> dict[str, set[str]]:
    """The plans that are reported, per family: those named by id or file, else all below the folders."""
    files = {shown_path(Path(path)) for path in request.paths if os.path.isfile(path)}
    folders = [Path(os.path.realpath(path)) for path in request.paths if os.path.isdir(path)]
    chosen: dict[str, set[str]] = {}
    for family in families:
        place = Path(os.path.realpath(family.folder))
        below = not request.plans and (not request.paths or any(place.is_relative_to(up) for up in folders))
        for id, file in family.files.items():
            if below or id in request.plans or file in files:
                chosen.setdefault(family.folder, set()).add(id)
    return chosen
