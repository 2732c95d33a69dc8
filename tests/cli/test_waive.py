"""Waivers from the command line: written by `waive`, applied by `audit`."""

import json
from pathlib import Path

from tests.cli.conftest import Run

FOLDER = Path(__file__).parents[2] / "plans"
DAY = "2026-11-20"


def test_the_command_line(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text(f"plans: [{FOLDER}]\nwaivers: waivers.yaml\n", encoding="utf-8")
    (here / "waivers.yaml").write_text("waivers: []\n", encoding="utf-8")
    found = json.loads(run("audit", "--select", "SCP-001", "--format", "json").out)["findings"]
    assert run("audit", "--select", "SCP-001").code == 1
    entries = "".join(
        run("waive", finding["fingerprint"], "--reason", "x", "--approved-by", "y", "--until", "2026-12-31").out
        for finding in found
    )
    (here / "waivers.yaml").write_text(f"waivers:\n{entries}", encoding="utf-8")
    assert run("audit", "--select", "SCP-001", "--today", DAY).code == 0
    assert run("audit", "--select", "SCP-001", "--today", "2027-01-01").code == 1
    assert run("waive", "9:9", "--reason", "x", "--approved-by", "y", "--until", "2026-12-31").code == 2
    assert run("audit", "--today", "tomorrow").code == 2
