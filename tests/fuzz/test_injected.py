"""A spread of failures of the system; `make fuzz` goes on with all others."""

import errno

import pytest

from tests.fuzz.injected import CALLS, WRITING, failing

SPREAD = (1, 2, 3, 4, 5, 7, 10, 15, 25, 40)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("writing", WRITING, ids=[command[0] for command, _ in WRITING])
def test_files_are_those_before_or_those_after(
    writing: tuple[tuple[str, ...], tuple[str, ...]], call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDITOR_NO_CACHE", "1")
    command, written = writing
    places = SPREAD if call in ("open", "replace") else SPREAD[:4]
    assert [wrong for at in places for wrong in failing(command, written, call, at, errno.ENOSPC)] == []
