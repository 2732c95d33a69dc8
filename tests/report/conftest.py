"""The audit of this repository, once for all reports."""

import os
from pathlib import Path

import pytest

from auditor.run.perform import perform
from auditor.run.reported import Reported
from auditor.run.request import Request

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def whole() -> Reported:
    """What is reported of the shipped plans; places are relative to the repository."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return perform(Request()).reported
    finally:
        os.chdir(before)
