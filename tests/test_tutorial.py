"""The tutorial, followed to the letter: its files written and its commands run in its order."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.small import auditor
from tests.docs import ROOT, blocks, steps

LANGUAGES = {"tutorial.md": "en_GB.UTF-8", "tutorial.zh.md": "zh_CN.UTF-8"}


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_reader_who_follows_it_sees_what_it_shows(name: str, tmp_path: Path) -> None:
    ran = []
    for block in blocks((ROOT / "docs" / name).read_text(encoding="utf-8")):
        if block.role == "file":
            place = tmp_path / block.file
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(block.text, encoding="utf-8")
        for step in steps(block) if block.form == "console" else ():
            program, *arguments = shlex.split(step.command)
            assert program == "auditor"
            done = auditor(*arguments, cwd=tmp_path, LANG=LANGUAGES[name])
            assert (done.out + done.err).splitlines() == list(step.lines), step.command
            ran.append(arguments[0])
    assert ran == ["rules", "audit", "explain"]
    assert done.code == 0


def test_what_its_last_section_says_is_so(tmp_path: Path) -> None:
    """The setting that it proposes is taken, and the pages are written where it says."""
    text = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    for block in blocks(text):
        if block.role == "file":
            place = tmp_path / block.file
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(block.text, encoding="utf-8")
    (setting,) = [block.text for block in blocks(text) if block.form == "yaml" and not block.role]
    with (tmp_path / "auditor.yaml").open("a", encoding="utf-8") as config:
        config.write(setting)
    done = auditor("audit", "--select", "OUR", cwd=tmp_path, LANG="C")
    assert done.code == 0
    assert done.out.startswith("√ passed: no findings"), done.out
    (command,) = re.findall(r"`auditor (rules docs .*?)`", text)
    assert auditor(*shlex.split(command), cwd=tmp_path, LANG="C").code == 0
    assert (tmp_path / "docs" / "rules" / "zh" / "districts.md").is_file()
