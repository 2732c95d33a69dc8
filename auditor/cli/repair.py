"""`auditor repair`: the smallest edits that make findings go."""

import os
from typing import TYPE_CHECKING

import click

from auditor.cli.mending import as_diff
from auditor.cli.options import listed, one_of, option, shared, whole
from auditor.cli.streams import complain, emit_with, tidy
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import Language, say
from auditor.messages.cli import HELP
from auditor.messages.repair import REPAIR

if TYPE_CHECKING:
    from auditor.repair.locks import Locks
    from auditor.repair.perform import NamedFamily
    from auditor.repair.proposal import Repair, Wish

SEVERITIES = ("error", "warning", "note")
MOST_WAYS, MOST_SECONDS = 20, 3600


def repair_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("repair", help=HELP["repair"].spoken(language))
    @click.argument("plans", nargs=-1)
    @option(language, "--select", "select", "repair-select", metavar="ID,...", multiple=True)
    @option(language, "--severity", "severity", "repair-severity", metavar="WHAT,...", multiple=True)
    @option(language, "--lock", "lock", "repair-lock", metavar="WHAT,...", multiple=True)
    @option(language, "--allow", "allow", "repair-allow", metavar="WHAT,...", multiple=True)
    @option(language, "--ways", "ways", "repair-ways", metavar="N", default="1")
    @option(language, "--time", "time", "repair-time", metavar="SECONDS", default="20")
    @click.option("--diff", is_flag=True, help=HELP["repair-diff"].spoken(language))
    @click.option("--write", is_flag=True, help=HELP["repair-write"].spoken(language))
    @shared(language, "format", "output", "today", "lang", "config")
    def repair(
        plans: tuple[str, ...], select: tuple[str, ...], severity: tuple[str, ...], lock: tuple[str, ...],
        allow: tuple[str, ...], ways: str, time: str, diff: bool, write: bool, form: str, output: str | None,
        today: str, config: str | None,
    ) -> int:
        if diff and form == "json":
            raise mistake(REPAIR["diff-json"])
        from auditor.repair.perform import configured, families
        from auditor.repair.proposal import Wish
        from auditor.repair.solver import needs_solver

        needs_solver()
        chosen = listed(severity) or ("error", "warning")
        for word in chosen:
            one_of("--severity", word, SEVERITIES)
        locks = _locks(listed(lock), listed(allow), configured(config))
        wish = Wish(
            (), chosen, listed(select), locks, whole("--ways", ways, MOST_WAYS),
            whole("--time", time, MOST_SECONDS),
        )
        places = [each for each in plans if os.path.isdir(each)]
        named = [each for each in plans if each not in places]
        with families(named, places, config, today, wish.rules) as found:
            return _repaired(found, wish, _Output(diff, write, form, output), language)

    return repair


class _Output:
    """How a repair is given out."""

    def __init__(self, diff: bool, write: bool, form: str, path: str | None) -> None:
        self.diff, self.write, self.form, self.path = diff, write, form, path


def _locks(lock: tuple[str, ...], allow: tuple[str, ...], weights: dict[str, int]) -> "Locks":
    from auditor.repair.locks import Locks

    return Locks(frozenset(lock), frozenset(allow), weights)


def _repaired(found: "list[NamedFamily]", wish: "Wish", output: _Output, language: Language) -> int:
    """Repairs the families, and gives out or writes what was found; the exit code."""
    from dataclasses import replace

    from auditor.repair.json import repair_json
    from auditor.repair.repair import repair
    from auditor.repair.text import repair_text
    from auditor.repair.trial import content

    repairs: list[Repair] = []
    contents: dict[str, bytes] = {}
    texts: list[str] = []
    for asked in found:
        made = repair(asked.trial, replace(wish, plans=asked.plans))
        repairs.append(made)
        changed = asked.trial.contents(made.edits)
        places = {place.shown: place for place in asked.trial.family.places.values()}
        contents |= {places[shown].path: after for shown, after in changed.items()}
        files = {shown: (content(places[shown]), after) for shown, after in changed.items()}
        head = f"== {asked.trial.family.folder} ==\n" if len(found) > 1 else ""
        texts.append(as_diff(files) if output.diff else head + repair_text(made, language))
    _check_words(found, repairs, wish)
    data = output.form == "json"
    text = repair_json(repairs) if data else "".join(texts)
    emit_with(text, output.path, contents if output.write else {}, data=data, commands=output.diff)
    stuck = sum(not part.ways for each in repairs for part in each.parts)
    if output.diff and stuck:
        complain(say(REPAIR, "diff-stuck", count=stuck).spoken(language))
    if output.write:
        tidy(place.path for asked in found for place in asked.trial.family.places.values())
        edits = sum(len(each.edits) for each in repairs)
        complain(say(REPAIR, "written", files=len(contents), values=edits).spoken(language))
    return 0 if all(each.whole for each in repairs) else 1


def _check_words(found: "list[NamedFamily]", repairs: "list[Repair]", wish: "Wish") -> None:
    """Raises InputError for what is locked or allowed and is the name of nothing."""
    from auditor.repair.locks import KINDS, names_of

    known = {
        name for each in repairs for value in each.catalogue.values.values()
        for name in names_of(value, each.catalogue.plans[value.place[0]])
    }
    problems = [
        Problem(None, say(REPAIR, sentence, found=word, known=", ".join(kinds)))
        for sentence, words, kinds in (
            ("unknown-lock", wish.locks.locked, ()), ("unknown-allow", wish.locks.allowed, KINDS),
        )
        for word in sorted(words) if found and word not in known and word not in kinds
    ]
    if problems:
        raise InputError(problems)
