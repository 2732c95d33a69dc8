"""Without the libraries that are installed on request: what needs none of them works, all else says what to install."""

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.ending import EXTRAS

ROOT = Path(__file__).parents[2]
BARE = f"""
import importlib.abc, sys

class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {sorted(EXTRAS)}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Absent())
from auditor.cli import main
sys.exit(main(sys.argv[1:]))
"""
FILES = ("OUT", "PAPER", "BOOK", "NOTE")
COMMANDS: dict[str, int | str] = {
    "audit --plan wujiagang": 1, "report wujiagang -o OUT.html": 0, "paper wujiagang -o OUT.html": 0,
    "table wujiagang -o OUT.csv": 0, "graph wujiagang -o OUT.svg": 0, "opinion wujiagang --format json": 0,
    "import NOTE.txt -o OUT.plan.yaml": 0, "show wujiagang": 0,
    "explain SHR-001 wujiagang/lift-renewal": 0, "diff nanyang-draft nanyang": 0,
    "paper wujiagang -o OUT.docx": "auditor[docx]", "paper wujiagang -o OUT.xlsx": "auditor[xlsx]",
    "opinion wujiagang --against BOOK.xlsx": "auditor[xlsx]", "import PAPER.docx -o OUT.plan.yaml": "auditor[import]",
    "verify wujiagang PAPER.docx": "auditor[import]",
    "annotate PAPER.docx --plan wujiagang -o OUT.docx": "auditor[import]",
    "fmt plans": 0, "repair wujiagang": "auditor[repair]",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A paper, a workbook and a note: what is given to commands that read documents."""
    from auditor.cli import main

    place = tmp_path_factory.mktemp("bare")
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(ROOT)
        for name, paper in (("PAPER.docx", "note"), ("BOOK.xlsx", "opinion")):
            assert main([paper, "wujiagang", "-o", str(place / name)]) == 0
    (place / "NOTE.txt").write_text("某区方案\n到2027年，更新电梯100台。\n", encoding="utf-8")
    return place


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_works_or_says_what_to_install(command: str, folder: Path) -> None:
    words = [str(folder / word) if word.partition(".")[0] in FILES else word for word in command.split()]
    done = subprocess.run(
        [sys.executable, "-c", BARE, *words, "--lang", "en"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "internal error" not in done.stderr
    wanted = COMMANDS[command]
    if isinstance(wanted, int):
        assert done.returncode == wanted, done.stderr
    else:
        assert done.returncode == 2
        assert f"pip install '{wanted}'" in done.stderr
