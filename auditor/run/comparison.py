"""How today's audits stand to those of a commit: by today's rules and date, with the waivers of then."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from auditor.difference.identity import Identity, gone, identities, renamed
from auditor.difference.since import Since, compare
from auditor.ground.problem import InputError
from auditor.ground.record import record
from auditor.ground.words import Words, joined, say
from auditor.judge.dependencies import PlanSummary
from auditor.messages.since import SINCE
from auditor.model.audit import Audit
from auditor.model.plan import PlanSet
from auditor.model.waiver import Waiver
from auditor.read.config import Config
from auditor.read.places import rules_folder
from auditor.run.family import PlanFamily
from auditor.run.family_then import FamiliesThen
from auditor.run.history import Commit, changed_since, files_then, waivers_then, worded_then
from auditor.run.lost_parents import with_lost_parents
from auditor.run.outcome import waived
from auditor.run.problems import Problems
from auditor.run.request import Request
from auditor.run.ruleset import Ruleset
from auditor.run.run import Run


@record
class Now:
    """What was audited today: the families, their audits by folder, and the waivers."""

    families: Sequence[PlanFamily]
    audits: Mapping[str, Audit]
    waivers: Sequence[Waiver]


def since_commit(
    commit: Commit, now: Now, run: Run, rules: Ruleset, request: Request
) -> tuple[Since, dict[str, Audit]]:
    """The comparison with the plans as they were at a commit, and the audits of today in its light.

    Raises InputError, with the places of then.
    """
    run.step("then", 0, 0)
    with TemporaryDirectory(prefix="auditor-") as place:
        families = families_then(commit, now.families, run, rules.config, Path(place), request.paths)
        audits = {family.folder: run.audited(family, rules).audit for family in families}
        ids_then, ids_now = ({each.folder: each.files for each in some} for some in (families, now.families))
        before, after = changed_plans(families, now.families, run)
        known = identities(before, after, ids_then, ids_now)
    remarks = _remarks(commit, families, rules)
    then, more = _waivers_then(commit, now, rules, request)
    remarks += [*more, *_other_plans(commit.ref, known, gone(ids_then, ids_now, known))]
    today = with_lost_parents(now.audits, now.families, families, commit.ref)
    return compare(
        commit.ref, today, waived(audits, then, request.today),
        lambda folder, subject: known[folder].former(subject), remarks,
    ), today


def families_then(
    commit: Commit, now: Sequence[PlanFamily], run: Run, config: Config, place: Path, asked: Sequence[str] = ()
) -> list[PlanFamily]:
    """The families as they stood. `place`: where files of then may be written; `asked`: see `files_then`.

    Raises InputError.
    """
    then = files_then(commit, now, config, place, asked)
    problems = Problems()
    families = run.families(then.found, problems, FamiliesThen(commit, then, place / "families"))
    if problems.found:
        raise InputError(worded_then(commit, then, problems.found))
    return families


def changed_plans(
    then: Sequence[PlanFamily], now: Sequence[PlanFamily], run: Run
) -> tuple[dict[str, PlanSet], dict[str, PlanSet]]:
    """The plans of both states, by folder, that the other one does not have alike in the same folder, with those that
    any of these replaces."""
    unlike = [*_unlike(then, now), *_unlike(now, then)]
    wanted = {(folder, id) for folder, summary in unlike for id in (summary.id, summary.replaces)}
    before, after = (
        {each.folder: run.plan_set(each, [id for id in each.files if (each.folder, id) in wanted]) for each in some}
        for some in (then, now)
    )
    return before, after


def _unlike(families: Sequence[PlanFamily], others: Sequence[PlanFamily]) -> Iterator[tuple[str, PlanSummary]]:
    there = {(family.folder, each.id, each.digest) for family in others for each in family.summaries.values()}
    for family in families:
        for each in family.summaries.values():
            if (family.folder, each.id, each.digest) not in there:
                yield family.folder, each


def _remarks(commit: Commit, families: Sequence[PlanFamily], rules: Ruleset) -> list[Words]:
    remarks: list[Words] = []
    if not families:
        remarks.append(say(SINCE, "no-plans-then", ref=commit.ref))
    settings = [Path(rules.config.file)] if rules.config.file else []
    if families and changed_since(commit, [rules_folder(), *rules.config.packs, *settings]):
        remarks.append(say(SINCE, "rules-changed", ref=commit.ref))
    return remarks


def _waivers_then(
    commit: Commit, now: Now, rules: Ruleset, request: Request
) -> tuple[Sequence[Waiver], list[Words]]:
    """The waivers of then, with a remark where they cannot be read: those of today then."""
    if not request.waived or rules.config.waivers is None:
        return now.waivers, []
    try:
        return waivers_then(commit, rules.config.waivers, rules.rules or {}), []
    except InputError:
        return now.waivers, [say(SINCE, "waivers-then", ref=commit.ref)]


def _other_plans(ref: str, known: Mapping[str, Identity], missed: Sequence[str]) -> list[Words]:
    """Which plans have another id today, and which are no longer there."""
    remarks = []
    pairs = [f"{then}→{now}" for then, now in renamed(known)]
    if pairs:
        remarks.append(say(SINCE, "plans-held", plans=joined(pairs)))
    if missed:
        remarks.append(say(SINCE, "plans-gone", ref=ref, plans=joined(missed)))
    return remarks
