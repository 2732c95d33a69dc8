"""What a user waits for at once imports nothing heavy: the version, the help, the completion of a word."""

import json
import os
import subprocess
import sys

import pytest

from auditor import __version__
from tests.docs import ROOT

HEAVY = {
    "difflib", "docx", "importlib.metadata", "jinja2", "jsonschema", "multiprocessing", "networkx", "openpyxl",
    "referencing", "subprocess", "tabulate", "tempfile", "wcwidth", "yaml",
}
PROGRAM = """
import atexit, json, sys
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
from auditor.cli import main
sys.exit(main(sys.argv[1:]))
"""


def imported(*arguments: str, **environment: str) -> tuple[str, set[str]]:
    """What a command prints, and the modules that Python has imported when it ends."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM, *arguments], capture_output=True, text=True, check=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)]), **environment},
    )
    return done.stdout, set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("audit", "--help")], ids=" ".join)
def test_version_and_help_import_nothing_heavy(arguments: tuple[str, ...]) -> None:
    printed, modules = imported(*arguments, LANG="C")
    assert "auditor" in printed
    assert modules & HEAVY == set()


def test_the_version_waits_for_no_command() -> None:
    printed, modules = imported("--version")
    assert printed == f"auditor {__version__}\n"
    assert modules & {"click", "dataclasses", "inspect", "typing_extensions", "auditor.cli.group"} == set()


@pytest.mark.parametrize(
    ("words", "offered"), [("auditor au", "plain,audit"), ("auditor audit --sel", "plain,--select")]
)
def test_completion_imports_nothing_heavy(words: str, offered: str) -> None:
    place = str(len(words.split()) - 1)
    printed, modules = imported(_AUDITOR_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=place)
    assert printed.splitlines() == [offered]
    assert modules & HEAVY == set()


def test_an_audit_imports_what_it_needs() -> None:
    printed, modules = imported("audit", "plans", "--format", "json", "--fail-on", "never", AUDITOR_NO_CACHE="1")
    assert json.loads(printed)["findings"]
    assert "yaml" in modules
    assert modules & {
        "difflib", "jinja2", "jsonschema", "networkx", "referencing", "subprocess", "tabulate", "tempfile", "wcwidth",
    } == set()
    # nor what other commands and formats need
    assert modules & {
        "auditor.difference.identity", "auditor.judge.explain", "auditor.run.history", "auditor.cli.packs",
        "auditor.papers", "auditor.report.text",
    } == set()
