"""The rules that come with the auditor, as they were read when it was built: known by the content of their files.

A file that has changed since is not known, and is read and checked like any other.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from auditor.ground.mark import Mark
from auditor.ground.words import Words
from auditor.model.plan import mark_at
from auditor.model.rule import ParamDeclaration, Rule, Suggestion

RULES = "generated/rules.json"
Packed = tuple[Any, ...]        # numbers, texts, yes and no, nothing, tuples and tables of them
Two = tuple[str, str]


def known_rule(digest: str, family: str, file: str) -> Rule | None:
    """The rule whose file has this SHA-256 (hexadecimal), without its examples; None for a file of another content.

    family: its folder's name. file: how its reader calls it.
    """
    packed = _rules().get(digest)
    return None if packed is None else unpacked(packed, digest, family, file)


@cache
def _rules() -> dict[str, Packed]:
    """Digest → packed rule; nothing in a checkout where nothing was built."""
    file = Path(__file__).parents[1] / RULES
    if not file.is_file():
        return {}
    return {digest: _tuples(packed) for digest, packed in json.loads(file.read_bytes()).items()}


def _tuples(value: Any) -> Any:
    """Plain data in which rows are tuples, as in `packed`."""
    if isinstance(value, list):
        return tuple(map(_tuples, value))
    return {key: _tuples(inner) for key, inner in value.items()} if isinstance(value, dict) else value


def packed(rule: Rule) -> Packed:
    """A rule as plain data: all that its file says but for the examples. Of marks, line and column.

    Where each character of an expression stands is left out: the shipped ones hold no mistake to point at.
    """
    params = tuple(
        (name, declared.type, declared.default, tuple(declared.means), _place(declared.at))
        for name, declared in rule.params.items()
    )
    return (
        rule.id, tuple(rule.title), rule.severity, rule.subject, rule.when, rule.check, tuple(rule.message), rule.at,
        rule.shows, rule.under, rule.cause, rule.gather, _two(rule.gathered), rule.member, rule.margin, rule.settles,
        _two(rule.settled),
        tuple((each.when, *each.said, each.at, each.to, each.sure) for each in rule.suggest), rule.off,
        tuple(rule.why), tuple(rule.remedy), params, rule.constrains, rule.takes,
        tuple(rule.marks), tuple(map(_place, rule.marks.values())),
    )


def unpacked(data: Packed, digest: str, family: str, file: str) -> Rule:
    """The rule again, from `packed`."""
    (
        id, title, severity, subject, when, check, message, at, shows, under, cause, gather, gathered, member, margin,
        settles, settled, suggest, off, why, remedy, params, constrains, takes, keys, places,
    ) = data
    return Rule(
        id, family, Words(*title), severity, subject, when, check, Words(*message), at, shows, under, cause, gather,
        _words(gathered), member, margin, settles, _words(settled),
        tuple(map(_suggestion, suggest)), off, Words(*why), Words(*remedy),
        {name: ParamDeclaration(type, default, Words(*means), mark_at(file, place))
         for name, type, default, means, place in params},
        (), file, digest, {key: mark_at(file, place) for key, place in zip(keys, places, strict=True)},
        constrains=constrains, takes=takes,
    )


def _suggestion(data: Packed) -> Suggestion:
    when, zh, en, at, to, sure = data
    return Suggestion(when, Words(zh, en), at, to, sure)


def _place(mark: Mark) -> int:
    return mark.line << 20 | mark.column


def _two(words: Words | None) -> Two | None:
    return None if words is None else (words.zh, words.en)


def _words(two: Two | None) -> Words | None:
    return None if two is None else Words(*two)
