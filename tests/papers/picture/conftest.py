"""Audits to draw: the real plans, and the made-up set of four levels with sixty counties."""

import pytest

from auditor.judge.audit import audit_rows
from auditor.judge.compiled import compile_rules
from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from tests.cli.conftest import here, run

__all__ = ["here", "run"]


@pytest.fixture(scope="session")
def many_audit(many_family: Family, pack: RulePack) -> Audit:
    return audit_rows(many_family, pack, compile_rules(pack.rules))
