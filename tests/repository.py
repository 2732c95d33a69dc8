"""A git repository of plans, as small as it can be, for what is held against an earlier state."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.cli.small import CITY, DISTRICT, Done, environment, write_small

Git = Callable[..., str]

GOOD = DISTRICT.replace("16.6%", "16.67%").replace("大幅提升", "90%")
SHARE = "share: 16.67%"
DISTRICT_FILE = "plans/small/district.plan.yaml"
CITY_FILE = "plans/small/city.plan.yaml"
TODAY = "2026-01-10"


def git_environment() -> dict[str, str]:
    """What git is told in all tests: who commits and when, and nothing that the tester has configured."""
    who = {
        f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "drafter"), ("EMAIL", "drafter@example.org"), ("DATE", "2026-01-05T08:00:00Z"))
    }
    return who | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}


def plain_environment(**more: str) -> dict[str, str]:
    """The environment of a program in a test that works with git."""
    kept = {name: value for name, value in environment().items() if not name.startswith("GIT_")}
    return kept | git_environment() | more


def git_in(folder: Path) -> Git:
    """git, run in a folder; what it prints. It must succeed."""

    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=folder, env=plain_environment(), capture_output=True, text=True)
        assert done.returncode == 0, f"git {' '.join(words)}\n{done.stdout}{done.stderr}"
        return done.stdout.strip()

    return git


def make_repository(folder: Path) -> Git:
    """A repository with a consistent plan set in its first commit."""
    folder.mkdir(parents=True, exist_ok=True)
    git = git_in(folder)
    git("init", "-q", "-b", "main")
    write_small(folder / "plans" / "small", CITY, GOOD)
    (folder / "auditor.yaml").write_text("plans: [plans]\nwaivers: waivers.yaml\n", encoding="utf-8")
    (folder / "waivers.yaml").write_text("waivers: []\n", encoding="utf-8")
    commit(git, "consistent")
    return git


def commit(git: Git, message: str) -> str:
    """Commits everything; the id of the commit."""
    git("add", "-A")
    git("commit", "-q", "-m", message)
    return git("rev-parse", "HEAD")


def edit(file: Path, old: str, new: str) -> None:
    """Replaces what stands once in a file."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), encoding="utf-8")


def share(folder: Path, old: str, new: str) -> None:
    """Changes the share that the district declares."""
    edit(folder / DISTRICT_FILE, f"share: {old}", f"share: {new}")


def errors_found(data: Mapping[str, Any]) -> dict[str, str]:
    """Of an audit as JSON: rule → state and verdict of each violated or waived error; `fixed` where it is gone."""
    found: dict[str, str] = {}

    def collect(findings: list[dict[str, Any]]) -> None:
        for finding in findings:
            if finding["severity"] == "error" and finding["verdict"] != "undetermined":
                found[finding["rule"]] = f"{finding['standing']['state']} {finding['verdict']}"
            collect(finding["related"])

    collect(data["findings"])
    return found | {each["rule"]: "fixed" for each in data["since"]["fixed"] if each["verdict"] == "violated"}


def standings(run: Callable[..., Done], *arguments: str) -> tuple[int, dict[str, str]]:
    """The exit code of an audit since HEAD, and what of errors it found."""
    done = run("audit", "--since", "HEAD", "--format", "json", "--today", TODAY, *arguments)
    assert done.code in (0, 1), done.err
    return done.code, errors_found(json.loads(done.out))
