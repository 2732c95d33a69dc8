"""`auditor.yaml`: where the plans are, further rule packs, and settings of rules."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from auditor.ground.problem import InputError, Problem
from auditor.ground.record import record
from auditor.ground.words import Words, say
from auditor.messages.load import LOAD
from auditor.messages.names import NAMES
from auditor.messages.terms import PARAM_TYPES
from auditor.model.parameter import param_value
from auditor.model.rule import Rule, Setting, Severity
from auditor.read.files import checked, shown_path
from auditor.read.yaml import Node, plain, text_of
from auditor.text.similar import offered, similar

NAME = "auditor.yaml"


@record
class Config:
    """A configuration: folders as absolute paths; `root` is None where no file was found.

    home: the address under which the program is kept for its users; empty where nobody says.
    """

    file: str
    plans: tuple[Path, ...]
    packs: tuple[Path, ...]
    fail_on: tuple[str, ...]
    waivers: Path | None
    root: Node | None
    home: str = ""


def find_config(start: Path) -> Path | None:
    """The nearest auditor.yaml, from a folder upwards."""
    for folder in (start, *start.parents):
        if os.path.isfile(folder / NAME):
            return folder / NAME
    return None


def load_config(path: Path | None) -> Config:
    """Reads a configuration; without one, nothing is configured. Raises InputError."""
    if path is None:
        return Config("", (), (), (), None, None)
    document, problems = checked(str(path), "config", shown_path(path))
    if document is None:
        raise InputError(problems)
    root = Node(document.tree, document.marks, document.file)
    base = Path(os.path.realpath(path.parent))

    def folders(key: str) -> tuple[Path, ...]:
        inner = root.get(key)
        return () if inner is None else tuple(base / text_of(item.value) for item in inner)

    fail_on, waivers, home = root.get("fail_on"), root.get("waivers"), root.get("home")
    return Config(
        document.file, folders("plans"), folders("packs"),
        () if fail_on is None else tuple(text_of(item.value) for item in fail_on),
        None if waivers is None else base / waivers.text, root, "" if home is None else home.text.rstrip("/"),
    )


def settings_of(config: Config, rules: Mapping[str, Rule]) -> dict[str, dict[str, Setting]]:
    """The settings of rules, per rule and level. Raises InputError for unknown rules and parameters."""
    problems: list[Problem] = []
    settings: dict[str, dict[str, Setting]] = {}
    section = config.root.get("rules") if config.root is not None else None
    for id, node in section.items() if section is not None else ():
        rule = rules.get(id)
        if rule is None:
            problems.append(Problem(section.key_mark(id) if section else None, unknown_rule(id, rules)))
            continue
        found = settings.setdefault(id, {})
        found[""] = _setting(rule, node, problems)
        levels = node.get("levels")
        for level, inner in levels.items() if levels is not None else ():
            found[level] = _setting(rule, inner, problems)
    if problems:
        raise InputError(problems)
    return settings


def unknown_rule(id: str, rules: Mapping[str, Rule]) -> Words:
    """The sentence for a rule that does not exist, with the nearest that does."""
    near = similar(id, rules)
    hint = say(NAMES, "near", near=near) if near else Words(
        "运行 auditor rules 可列出全部规则", "run `auditor rules` to list them all"
    )
    return say(LOAD, "unknown-rule", found=id, hint=hint)


def _setting(rule: Rule, node: Node, problems: list[Problem]) -> Setting:
    params = node.get("params")
    values: dict[str, object] = {}
    for name, inner in params.items() if params is not None else ():
        declared = rule.params.get(name)
        if declared is None:
            words = say(LOAD, "unknown-param", rule=rule.id, found=name, hint=offered(name, rule.params))
            problems.append(Problem(params.key_mark(name) if params else None, words))
            continue
        value = plain(inner.value)
        try:
            param_value(declared.type, value)
        except (ValueError, TypeError):
            words = say(LOAD, "param-type", name=name, expected=PARAM_TYPES[declared.type], found=value)
            problems.append(Problem(inner.mark, words))
            continue
        values[name] = value
    severity, off = node.get("severity"), node.get("off")
    return Setting(
        None if severity is None else cast("Severity", text_of(severity.value)),
        None if off is None else off.value is True, values, node.mark,
    )
