"""The file of waivers → `Waiver` records; and the file with one more entry."""

import os
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import say
from auditor.messages.cli import CLI
from auditor.messages.waiver import WAIVER
from auditor.model.rule import Rule
from auditor.model.waiver import Waiver
from auditor.read.config import unknown_rule
from auditor.read.files import checked, shown_path
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import Document, Node, parse, read_file
from auditor.text.similar import offered


def load_waivers(path: Path, rules: Mapping[str, Rule], plans: Collection[str] | None) -> tuple[Waiver, ...]:
    """Reads the waivers of a configuration. Raises InputError with every mistake: shape, dates, rules, plans.

    `plans`: the ids of all plans; None where not all of them are known.
    """
    document, problems = checked(str(path), "waivers", shown_path(path))
    if document is None:
        raise InputError(problems)
    waivers: list[Waiver] = []
    first: dict[tuple[str, str, str], Mark] = {}
    for node in document.root["waivers"]:
        waiver = _waiver(node)
        problems += _mistakes(waiver, node, rules, plans)
        other = first.setdefault((waiver.rule, waiver.subject, waiver.family), waiver.at)
        if other is not waiver.at:
            words = say(WAIVER, "twice", rule=waiver.rule, subject=waiver.subject, other=other)
            problems.append(Problem(waiver.at, words))
        waivers.append(waiver)
    if problems:
        raise InputError(problems)
    return tuple(waivers)


def _mistakes(
    waiver: Waiver, node: Node, rules: Mapping[str, Rule], plans: Collection[str] | None
) -> list[Problem]:
    problems = []
    if waiver.rule not in rules:
        problems.append(Problem(node["rule"].mark, unknown_rule(waiver.rule, rules)))
    if plans is not None and waiver.plan not in plans:
        hint = offered(waiver.plan, sorted(plans))
        problems.append(Problem(node["subject"].mark, say(CLI, "unknown-plan", found=waiver.plan, hint=hint)))
    try:
        date.fromisoformat(waiver.until)
    except ValueError:
        words = say(WAIVER, "bad-date", option="until", found=waiver.until)
        problems.append(Problem(node["until"].mark, words))
    return problems


def _waiver(node: Node) -> Waiver:
    members, family = node.get("members"), node.get("family")
    return Waiver(
        rule=node["rule"].text, subject=node["subject"].text, reason=node["reason"].text,
        approved_by=node["approved_by"].text, until=node["until"].text,
        numbers=_numbers(node.get("numbers")), at=node.mark,
        members={} if members is None else {name: _numbers(inner) for name, inner in members.items()},
        family="" if family is None else family.text,
    )


def _numbers(node: Node | None) -> tuple[str, ...]:
    return () if node is None else tuple(item.text for item in node)


def with_entry(path: Path, entry: list[str]) -> str:
    """The text of a file of waivers with one more entry at its end; the file may not exist yet.

    Raises InputError where the file is wrong, or does not end in a list to which lines can be added.
    """
    text, count, indent = "", 0, 2
    if os.path.lexists(path):
        document, problems = checked(str(path), "waivers", shown_path(path))
        if document is None:
            raise InputError(problems)
        text, count = read_file(str(path)).decode("utf-8"), len(document.root["waivers"])
        indent = max(document.root["waivers"].mark.column - 1, 0) if count else 2
    lines = text.splitlines()
    if not count:       # `waivers: []` becomes the head of a list; comments stay
        lines = [*(line for line in lines if not line.startswith("waivers:")), "waivers:"]
    made = "".join(f"{line}\n" for line in [*lines, *(" " * indent + line for line in entry)])
    shown = shown_path(path)
    if _entries(made, shown) != count + 1:
        raise mistake(say(WAIVER, "not-a-block", path=shown), Mark(shown, 1, 1))
    return made


def _entries(text: str, shown: str) -> int:
    """How many waivers a text holds; -1 where it is no file of waivers."""
    try:
        document: Document = parse(text.encode("utf-8"), shown)
    except InputError:
        return -1
    return -1 if schema_problems(document, "waivers") else len(document.root["waivers"])
