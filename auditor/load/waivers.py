"""The file of waivers → `Waiver` records."""

from collections.abc import Collection, Mapping
from pathlib import Path

from auditor.load.config import unknown_rule
from auditor.load.files import checked, shown_path
from auditor.messages.waiver import WAIVER
from auditor.problem import InputError, Problem
from auditor.rule import Rule
from auditor.source import Node
from auditor.waiver import Waiver
from auditor.words import say


def load_waivers(path: Path, rules: Mapping[str, Rule], plans: Collection[str]) -> tuple[Waiver, ...]:
    """Reads the waivers of a configuration. Raises InputError with every mistake: shape, rules, plans."""
    document, problems = checked(str(path), "waivers", shown_path(path))
    if document is None:
        raise InputError(problems)
    waivers = []
    for node in Node(document.tree, document.marks, document.file)["waivers"]:
        waiver = _waiver(node)
        if waiver.rule not in rules:
            problems.append(Problem(node["rule"].mark, unknown_rule(waiver.rule, rules)))
        if waiver.plan not in plans:
            words = say(WAIVER, "unknown-plan", found=waiver.subject, known=", ".join(sorted(plans)))
            problems.append(Problem(node["subject"].mark, words))
        waivers.append(waiver)
    if problems:
        raise InputError(problems)
    return tuple(waivers)


def _waiver(node: Node) -> Waiver:
    return Waiver(
        rule=node["rule"].text, subject=node["subject"].text, reason=node["reason"].text,
        approved_by=node["approved_by"].text, until=node["until"].text,
        numbers=tuple(item.text for item in node["numbers"]), at=node.mark,
    )
