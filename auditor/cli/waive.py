"""`auditor waive`: the waiver of a finding, written so that nobody types it."""

import os
from typing import TYPE_CHECKING

import click

from auditor.cli.options import day, option, shared
from auditor.cli.streams import complain, emit, emit_with
from auditor.ground.inert import active
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import Language, joined, say
from auditor.messages.cli import HELP
from auditor.messages.waiver import WAIVER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from auditor.judge.waivers import Waivable
    from auditor.model.audit import Audit
    from auditor.model.rule import Rule
    from auditor.model.waiver import Waiver


def waive_command(language: Language) -> click.Command:
    """The command with its help in one language."""

    @click.command("waive", help=HELP["waive"].spoken(language))
    @click.argument("finding", nargs=-1)
    @option(language, "--reason", "reason", "waive-reason", metavar="TEXT")
    @option(language, "--approved-by", "approved_by", "waive-by", metavar="NAME")
    @option(language, "--until", "until", "waive-until", metavar="YYYY-MM-DD")
    @click.option("--write", is_flag=True, help=HELP["waive-write"].spoken(language))
    @shared(language, "today", "config", "lang")
    def waive(
        finding: tuple[str, ...], reason: str | None, approved_by: str | None, until: str | None, write: bool,
        today: str, config: str | None,
    ) -> int:
        given = _given({"--reason": reason, "--approved-by": approved_by, "--until": until})
        last = _last_day(given["--until"], today)
        _waive(finding, (given["--reason"], given["--approved-by"], last), write, config, language)
        return 0

    return waive


def _given(options: dict[str, str | None]) -> dict[str, str]:
    """The options that must be there and say something. Raises InputError for each that does not."""
    problems = [
        Problem(None, say(WAIVER, "needs" if value is None else "empty", option=name))
        for name, value in options.items() if value is None or not value.strip()
    ]
    problems += [
        Problem(None, say(WAIVER, "active", option=name))
        for name, value in options.items() if value is not None and active(value)
    ]
    if problems:
        raise InputError(problems)
    return {name: value.strip() for name, value in options.items() if value is not None}


def _last_day(given: str, today: str) -> str:
    until = day(given, "--until")
    if until < today:
        raise mistake(say(WAIVER, "past", until=until, today=today))
    return until


def _waive(
    named: tuple[str, ...], terms: tuple[str, str, str], write: bool, named_config: str | None, language: Language
) -> None:
    """Prints the entry, and adds it to the file where that is asked for."""
    from auditor.read.files import shown_path
    from auditor.read.waivers import with_entry
    from auditor.report.waiver import waiver_lines
    from auditor.run.folders import configuration
    from auditor.run.perform import perform
    from auditor.run.request import Request
    from auditor.run.ruleset import all_rules

    config = configuration(named_config)
    if write and config.waivers is None:
        raise mistake(WAIVER["no-file"])
    audit = perform(Request(config=named_config, waived=False)).reported.audit
    rules = all_rules(config)
    waiver = _waiver(audit, _chosen(audit, named, rules), terms)
    if config.waivers is not None and os.path.lexists(config.waivers):
        _refuse_twice(waiver, config.waivers, rules)
    lines = waiver_lines(waiver)
    entry = "".join(f"  {line}\n" for line in lines)
    if not write or config.waivers is None:
        emit(entry, None, commands=True)
        return
    content = with_entry(config.waivers, lines).encode("utf-8")
    emit_with(entry, None, {str(config.waivers): content}, commands=True)
    complain(say(WAIVER, "written", path=shown_path(config.waivers)).spoken(language))


def _refuse_twice(waiver: "Waiver", path: "Path", rules: "Mapping[str, Rule]") -> None:
    from auditor.read.waivers import load_waivers

    for other in load_waivers(path, rules, None):
        if (other.rule, other.subject, other.family) == (waiver.rule, waiver.subject, waiver.family):
            words = say(WAIVER, "already", rule=other.rule, subject=other.subject, other=other.at)
            raise mistake(words)


def _chosen(audit: "Audit", named: tuple[str, ...], rules: "Mapping[str, Rule]") -> "Waivable":
    """What is to be waived: named by its fingerprint, or by rule and subject. Raises InputError."""
    from auditor.judge.waivers import waivable
    from auditor.model.address import address_of, nearest
    from auditor.read.config import unknown_rule

    found = waivable(audit.findings)
    if len(named) == 1:
        alike = [each for each in found if each.fingerprint.startswith(named[0])]
        if len(alike) == 1:
            return alike[0]
        sentence = "several" if alike else "no-finding"
        raise mistake(say(WAIVER, sentence, found=named[0], count=len(alike)))
    if len(named) != 2:
        raise mistake(WAIVER["which"])
    rule, subject = named
    if rule not in rules:
        raise mistake(unknown_rule(rule, rules))
    own = [each for each in found if each.rule == rule]
    if alike := [each for each in own if address_of(each.subject) == subject]:
        return alike[0]
    near = nearest([each.subject for each in own], subject)
    listed = joined(near)
    hint = say(WAIVER, "finds", near=listed) if near else WAIVER["finds-nothing"]
    raise mistake(say(WAIVER, "no-subject", rule=rule, found=subject, hint=hint))


def _waiver(audit: "Audit", chosen: "Waivable", terms: tuple[str, str, str]) -> "Waiver":
    from auditor.ground.mark import Mark
    from auditor.model.address import address_of
    from auditor.model.waiver import Waiver
    from auditor.run.reported import family_of

    reason, approved_by, until = terms
    several = sum(plan.id == chosen.subject.plan for plan in audit.plans) > 1
    return Waiver(
        chosen.rule, address_of(chosen.subject), reason, approved_by, until, chosen.numbers, Mark("", 0, 0),
        chosen.members, family_of(chosen.file).rpartition("/")[2] if several else "",
    )
