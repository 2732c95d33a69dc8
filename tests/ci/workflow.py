"""A step of GitHub that uses our action, run as a runner runs it."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.report.consumers import annotations
from tests.repository import plain_environment

ROOT = Path(__file__).parents[2]
# How a runner starts `shell: bash`.
BASH = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c")


@dataclass(frozen=True, slots=True)
class Step:
    """What is left of a step: its exit code, its log, the page that it wrote, the values that it handed on."""

    code: int
    log: str
    page: str
    outputs: str

    @property
    def annotations(self) -> list[tuple[str, dict[str, str], str]]:
        """Kind, properties and message of each annotation, as the runner reads the log."""
        return annotations("\n".join(obeyed(self.log)))


def obeyed(log: str) -> list[str]:
    """The lines of a log in which a runner looks for commands: not those between `stop-commands` and its end."""
    lines: list[str] = []
    end = ""
    for line in log.splitlines():
        if end:
            end = "" if line == end else end
        elif line.startswith("::stop-commands::"):
            end = f"::{line.removeprefix('::stop-commands::')}::"
        else:
            lines.append(line)
    return lines


def action() -> dict[str, Any]:
    """Our action."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return found


def evaluated(text: str, context: Mapping[str, Any]) -> str:
    """A text with its expressions replaced; of the language of expressions we use names and `||`."""

    def value(name: str) -> str:
        found: Any = context
        for part in name.strip().split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        return "" if found is None else str(found)

    def replaced(found: "re.Match[str]") -> str:
        return next(filter(None, map(value, found[1].split("||"))), "")

    return re.sub(r"\$\{\{(.*?)\}\}", replaced, text)


def step(
    folder: Path, event: Mapping[str, Any], environment: Mapping[str, str], source: Path = ROOT, **inputs: str
) -> Step:
    """Runs the action in a checkout. `inputs`: as in `with:`, an underscore for a hyphen; `event`: what happened."""
    declared = action()
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    assert set(given) <= set(declared["inputs"])
    (body,) = declared["runs"]["steps"]
    context = {
        "inputs": {name: str(each["default"]) for name, each in declared["inputs"].items()} | given,
        "github": {"action_path": str(source), "event": event},
    }
    files = {name: folder.parent / f"{name}.txt" for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
    for file in files.values():
        file.write_text("")
    env = {
        **plain_environment(CI="true", LANG="C.UTF-8"), **environment,
        **{name: str(file) for name, file in files.items()},
        **{name: evaluated(text, context) for name, text in body["env"].items()},
    }
    done = subprocess.run([*BASH, body["run"]], cwd=folder, env=env, capture_output=True, text=True)
    return Step(
        done.returncode, done.stdout + done.stderr,
        files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8"), files["GITHUB_OUTPUT"].read_text(encoding="utf-8"),
    )


def pull_request(base: str) -> dict[str, Any]:
    """A pull request against a commit."""
    return {"pull_request": {"base": {"sha": base}}, "repository": {"default_branch": "main"}}


def push(before: str) -> dict[str, Any]:
    """A push to a branch that was at a commit before; zeros where the branch is new."""
    return {"before": before, "repository": {"default_branch": "main"}}
