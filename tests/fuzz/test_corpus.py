"""Everything that ever failed holds now, and every surface makes cases."""

from pathlib import Path
from random import Random

import pytest

from tests.fuzz.case import corpus, read_case
from tests.fuzz.laws import LAWS
from tests.fuzz.running import judged
from tests.fuzz.surfaces import SURFACES, make_repository


@pytest.mark.parametrize("path", corpus(), ids=lambda path: path.stem)
def test_what_once_failed_holds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_NO_CACHE", "1")
    case = read_case(path.read_text("utf-8"))
    assert judged(case, make_repository if case.surface == "git" else None)[1] == []


@pytest.mark.parametrize("name", SURFACES)
def test_a_surface_makes_the_same_case_from_the_same_seed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_NO_CACHE", "1")
    case = SURFACES[name](Random("1"))
    assert case == SURFACES[name](Random("1"))
    assert read_case(case.written()) == case
    assert judged(case, make_repository if case.surface == "git" else None)[1] == []


@pytest.mark.parametrize("name", LAWS)
def test_a_law_holds(name: str) -> None:
    assert [wrong for seed in range(20) for wrong in LAWS[name](Random(f"{seed}"))] == []
