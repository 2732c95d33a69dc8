"""The shipped rules and plans, read once per session."""

import atexit
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from auditor.judge.audit import audit, ready
from auditor.model.audit import Audit, Finding
from auditor.model.plan import PlanSet
from auditor.model.rows.build import Family
from auditor.model.rule import Rule, RulePack
from auditor.read.config import load_config, settings_of
from auditor.read.family import load_family
from auditor.read.places import examples_folder, rules_folder
from auditor.read.rules import load_rules
from auditor.run.reported import everything

ROOT = Path(__file__).parents[1]
FAMILY = examples_folder() / "equipment-renewal-2024"

# No test reads or writes the cache of whoever runs it; commands that tests start in other processes neither.
CACHE = TemporaryDirectory(prefix="auditor-cache-")
atexit.register(CACHE.cleanup)
os.environ["AUDITOR_CACHE_DIR"] = CACHE.name
os.environ.pop("AUDITOR_NO_CACHE", None)

# A busy machine is no failure; the same examples on every run, so that a red test stays red.
settings.register_profile(
    "auditor", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("auditor")


@pytest.fixture(scope="session")
def shipped_rules() -> dict[str, Rule]:
    return load_rules([rules_folder()])


@pytest.fixture(scope="session")
def pack(shipped_rules: dict[str, Rule]) -> RulePack:
    """The shipped rules with the settings of this repository."""
    return RulePack(shipped_rules, settings_of(load_config(ROOT / "auditor.yaml"), shipped_rules))


@pytest.fixture(scope="session")
def real_files() -> list[Path]:
    return sorted(FAMILY.glob("*.plan.yaml"))


@pytest.fixture(scope="session")
def real_plans(real_files: list[Path]) -> PlanSet:
    return load_family([(str(path), path.name) for path in real_files])


@pytest.fixture(scope="session")
def real_family(real_plans: PlanSet) -> Family:
    """The rows of the real set: never to be changed by a test."""
    return ready(real_plans)


@pytest.fixture(scope="session")
def real_audit(real_plans: PlanSet, pack: RulePack) -> Audit:
    return audit(real_plans, pack)


@pytest.fixture(scope="session")
def real_findings(real_audit: Audit) -> list[Finding]:
    """Every finding of the real set, with those that hang below another one."""
    return list(everything(real_audit.findings))

