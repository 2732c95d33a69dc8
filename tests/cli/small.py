"""A city and a district, as small as a plan set can be, and a way to run commands on it."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CITY = """\
plan: city
title: 某市行动方案
level: city
region: {name: 某市}
parents: []
base_year: 2023
years: [2024, 2027]
groups: [{name: 主要目标, headline: true}, {name: 具体目标}]
indicators:
  cleaning: {name: 更新环卫设备, group: 具体目标, targets: {2027: 600台套}}
  tools: {name: 数字化普及率, group: 主要目标, targets: {2027: 90%}}
"""
DISTRICT = """\
plan: district
title: 某区行动方案
level: district
region: {name: 某区}
parents: [city]
base_year: 2023
years: [2024, 2027]
groups: [{name: 主要目标, headline: true}, {name: 具体目标}]
indicators:
  cleaning:
    name: 更新环卫设备
    group: 具体目标
    targets: {2027: 100台套}
    link: {to: city/cleaning, relation: share, share: 16.6%}
  tools:
    name: 数字化普及率
    group: 主要目标
    targets: {2027: 大幅提升}
    link: {to: city/tools, relation: same}
"""


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


def write_small(folder: Path, city: str = CITY, district: str = DISTRICT) -> Path:
    """Writes the two plans; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "city.plan.yaml").write_text(city, encoding="utf-8")
    (folder / "district.plan.yaml").write_text(district, encoding="utf-8")
    return folder


def environment(**more: str) -> dict[str, str]:
    """The environment of a command that speaks Chinese, without what the tester's own would add."""
    dropped = ("NO_COLOR", "AUDITOR_DEBUG", "LC_MESSAGES", "LC_ALL", "LANG")
    kept = {
        name: value for name, value in os.environ.items()
        if name not in dropped and not name.startswith("PYTHON")
    }
    return {**kept, "PYTHONPATH": str(ROOT), "LANG": "zh_CN.UTF-8", "TERM": "xterm", **more}


def auditor(*arguments: str, cwd: Path, encoding: str = "utf-8", **more: str) -> Done:
    """Runs `python -m auditor` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "auditor", *arguments], cwd=cwd, env=environment(**more), capture_output=True
    )
    return Done(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))
