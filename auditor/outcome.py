"""What a command asks for, and what is made of audits for it: waivers applied, findings chosen, families joined."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from auditor.audit import Audit, Counts, Finding
from auditor.bench import Bench
from auditor.families import Gathered, Problems, known_plans, unknown_plan
from auditor.load.files import shown_path
from auditor.load.waivers import load_waivers
from auditor.messages.waiver import WAIVER
from auditor.problem import Problem
from auditor.record import record
from auditor.report.reported import Names, Reported, everything, family_of
from auditor.rule import RulePack
from auditor.since import Since
from auditor.subjects.plan_row import PlanRow
from auditor.waiver import Waiver
from auditor.waiver import apply as apply_waivers
from auditor.words import say


@record
class Request:
    """What a command asks for. `config` names a configuration; None: the nearest one upwards.

    named: the plans that a paper is about, by id or file, all where it is empty; their families are judged and
    no others, and the outcome brings their rows. None: no paper is written, and `paths` and `plans` say it all.
    since: a commit; how the findings stand to those of the plans as they were then is reported as well.
    today: the day on which waivers are looked at, as YYYY-MM-DD; before every day: none has expired.
    cached: whether what was read before may come from the cache, if the environment does not forbid it.
    jobs: how many processes may work at once; 0: as many as help, for a caller whose main module can be imported.
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


@record
class Outcome:
    """What there is to report, and what the configuration says of the exit code (empty: nothing).

    plans: the rows of the plans that the request names. pack: the rules with their settings.
    """

    reported: Reported
    fail_on: tuple[str, ...]
    plans: tuple[PlanRow, ...]
    pack: RulePack


def waivers_of(
    request: Request, bench: Bench, everywhere: Sequence[Gathered] | None, problems: Problems
) -> tuple[Waiver, ...]:
    """The waivers of the configuration. `everywhere`: all plans that they may be about, if these are known."""
    if not request.waived or bench.config.waivers is None or bench.rules is None:
        return ()
    known = known_plans(everywhere) if everywhere is not None else None
    waivers = problems.attempt(partial(load_waivers, bench.config.waivers, bench.rules, known)) or ()
    problems.found.extend(_homeless(waivers, everywhere) if everywhere is not None else ())
    return waivers


def waived(audits: Mapping[str, Audit], waivers: Sequence[Waiver], today: str) -> dict[str, Audit]:
    """The audits of some folders, each with the waivers that may be about it, as on a day (YYYY-MM-DD)."""
    return {
        folder: apply_waivers(made, [each for each in waivers if _lives(each, folder)], today)
        for folder, made in audits.items()
    }


def _lives(waiver: Waiver, folder: str) -> bool:
    """Whether a waiver may be about the plans of a folder."""
    place = Path(os.path.realpath(folder)).as_posix()
    return not waiver.family or f"{place}/".endswith(f"/{waiver.family.strip('/')}/")


def _homeless(waivers: Iterable[Waiver], families: Sequence[Gathered]) -> list[Problem]:
    """Waivers whose plan stands in several families, or not in the one that they name."""
    found = []
    for waiver in waivers:
        having = [family.folder for family in families if waiver.plan in family.files]
        meant = [folder for folder in having if _lives(waiver, folder)]
        if having and len(meant) != 1:
            sentence = "several-families" if meant else "unknown-family"
            words = say(WAIVER, sentence, found=waiver.plan, family=waiver.family, known=", ".join(having))
            found.append(Problem(waiver.at, words))
    return found


def unknown_plans(request: Request, families: Sequence[Gathered]) -> list[Problem]:
    """What is wrong with the plans that the request names by their ids."""
    known = known_plans(families) if request.plans else []
    return [Problem(None, unknown_plan(id, known)) for id in request.plans if id not in known]


def chosen_of(request: Request, families: Sequence[Gathered]) -> dict[str, set[str]]:
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


def reported_of(
    audits: Mapping[str, Audit], families: Sequence[Gathered], chosen: Mapping[str, set[str]],
    off: tuple[str, ...], names: Names, since: Since | None = None,
) -> Reported:
    """What is reported of the audits of some folders: the findings that speak of the chosen plans."""
    joined = _joined(list(audits.values()))
    findings = tuple(
        finding for folder, made in audits.items() for finding in made.findings
        if any(inner.subject.plan in chosen.get(folder, ()) for inner in everything([finding]))
    )
    everyone = sum(len(plans) for plans in chosen.values()) == len(joined.plans)
    selected = () if everyone else tuple(
        plan.id for plan in joined.plans if plan.id in chosen.get(family_of(plan.file), ())
    )
    return Reported(joined, _sorted(findings), selected, off, names, _about(since, families, chosen))


def _about(
    since: Since | None, families: Sequence[Gathered], chosen: Mapping[str, set[str]]
) -> Since | None:
    """The comparison, with what is gone only of the plans that are reported.

    A plan that is no longer there belongs to those where all of its family are reported.
    """
    if since is None:
        return None
    now = {family.folder: set(family.files) for family in families}
    whole = {folder for folder, plans in now.items() if chosen.get(folder) == plans}

    def told(finding: Finding) -> bool:
        folder, plan = family_of(finding.at.file), finding.subject.plan
        if folder not in now:       # it stands in a file of waivers, or its family is gone
            return len(whole) == len(now) or any(plan in plans for plans in chosen.values())
        return plan in chosen.get(folder, ()) if plan in now[folder] else folder in whole

    return replace(since, fixed=tuple(filter(told, since.fixed)))


def _joined(audits: Sequence[Audit]) -> Audit:
    """Several families as one audit: counts added up, plans by family, findings by place."""
    coverage = dict(audits[0].coverage)
    for other in audits[1:]:
        for id, counts in other.coverage.items():
            coverage[id] = _sum(coverage[id], counts)
    return Audit(
        plans=tuple(plan for made in audits for plan in made.plans), rules=audits[0].rules, coverage=coverage,
        findings=_sorted(finding for made in audits for finding in made.findings),
    )


def _sum(a: Counts, b: Counts) -> Counts:
    return Counts(
        a.holds + b.holds, a.violated + b.violated, a.undetermined + b.undetermined,
        a.not_applicable + b.not_applicable, a.waived + b.waived,
    )


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.at, finding.rule, finding.subject)))


