"""The workflows that the guide shows pass the auditor of workflows, as they stand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci.workflow import ROOT

GUIDES = ("docs/ci.md", "docs/ci.zh.md")


@pytest.mark.parametrize("guide", GUIDES)
def test_zizmor_finds_nothing(guide: str, tmp_path: Path) -> None:
    text = (ROOT / guide).read_text("utf-8")
    found: list[str] = re.findall(r"^```yaml\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    shown = [block for block in found if "\njobs:\n" in block]
    assert len(shown) == 2
    place = tmp_path / ".github" / "workflows"
    place.mkdir(parents=True)
    for number, block in enumerate(shown):
        (place / f"{number}.yml").write_text(block.replace("FULL_COMMIT_ID", "0123456789" * 4), "utf-8")
    done = subprocess.run(
        [Path(sys.executable).parent / "zizmor", "--offline", "--no-progress", tmp_path], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
