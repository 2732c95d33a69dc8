"""The committed papers are those of today's plans and rules."""

import pytest

from tests.papers.golden import FOLDER, content, orders, written


@pytest.mark.parametrize("file", orders())
def test_the_paper_is_fresh(file: str) -> None:
    kept = (FOLDER / file).read_bytes()
    made = written(orders()[file], file)
    assert content(file, made) == content(file, kept), "if the change is meant: make bless, and read the difference"


def test_no_paper_is_left_over() -> None:
    kept = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    assert kept == set(orders())
