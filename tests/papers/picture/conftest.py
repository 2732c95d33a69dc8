"""Audits to draw: the real plans, and the made-up set of four levels with sixty counties."""

import pytest

from auditor.audit import Audit
from auditor.engine.compiled import compile_rules
from auditor.engine.run import audit_rows
from auditor.rule import RulePack
from auditor.subjects.build import Family
from tests.cli.conftest import here, run

__all__ = ["here", "run"]


@pytest.fixture(scope="session")
def many_audit(many_family: Family, pack: RulePack) -> Audit:
    return audit_rows(many_family, pack, compile_rules(pack.rules))
