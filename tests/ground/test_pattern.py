"""Patterns that are compiled when they are first asked: all of them are right, and ask as those of `re`."""

import importlib
import pkgutil
import re

import pytest

import auditor.intake
import auditor.text
from auditor.ground.pattern import ASKED, pattern


def _all() -> list[tuple[str, re.Pattern[str]]]:
    """Every pattern that a module of reading or intake holds by a name, with the place it stands at."""
    found = []
    for package in (auditor.intake, auditor.text):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(info.name)
            for name, held in vars(module).items():
                if isinstance(getattr(held, "pattern", None), str):
                    found.append((f"{info.name}.{name}", held))
    return found


def test_every_pattern_compiles() -> None:
    every = _all()
    assert len(every) > 500
    for _, held in every:
        held.search("")         # raises where the source is none


def test_it_asks_as_those_of_re() -> None:
    ours, theirs = pattern("a(b)?", re.IGNORECASE), re.compile("a(b)?", re.IGNORECASE)
    assert ours.pattern == theirs.pattern
    assert ours.sub("x", "AB, a") == theirs.sub("x", "AB, a")
    assert [found.span() for found in ours.finditer("ab a")] == [found.span() for found in theirs.finditer("ab a")]
    assert {getattr(ours, name).__self__ for name in ASKED} == {theirs}


def test_a_pattern_that_is_none_is_refused_when_it_is_asked() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("")
