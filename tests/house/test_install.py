"""The auditor finds its rules and its example plans however it was installed, wherever it is run.

Everything is built in a copy of the files that the repository holds, without a network: each
environment is a fresh one that sees the third-party packages of the running one, and no auditor
but its own.
"""

import json
import re
import shutil
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

import auditor
from auditor.read.generate import SCHEMAS
from tests.house.offline import PIP, clean_environment, copy_checkout, fresh_python, gather_libraries, run

SHIPPED = {"rules": "auditor/rules", "plans": "auditor/examples", "auditor/schemas": "auditor/schemas",
           "auditor/templates": "auditor/templates"}


@dataclass(frozen=True, slots=True)
class Installation:
    """An auditor to run: by which Python, in which environment, and where its files ought to be."""

    python: Path
    environment: dict[str, str]
    rules: Path
    examples: Path

    def run(self, *arguments: str, cwd: Path) -> str:
        """What its Python prints, run in some folder."""
        return run(self.python, *arguments, cwd=cwd, environment=self.environment)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository's files as git knows them."""
    return copy_checkout(tmp_path_factory.mktemp("checkout"))


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every package of the running environment except the auditor."""
    return gather_libraries(tmp_path_factory.mktemp("libraries"))


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as it is built from the checkout."""
    return build(checkout, tmp_path_factory.mktemp("wheel"), "--wheel")


@pytest.fixture(scope="module")
def sdist(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution."""
    return build(checkout, tmp_path_factory.mktemp("sdist"), "--sdist")


def build(source: Path, target: Path, form: str) -> Path:
    """Builds one distribution with the packages at hand, in a copy of the source."""
    copy = shutil.copytree(source, target / "source")
    run(sys.executable, "-m", "build", "--no-isolation", form, "--outdir", target / "dist", copy, cwd=target)
    (built,) = (target / "dist").iterdir()
    return built


def install(python: Path, *what: str | Path, cwd: Path) -> Path:
    """Installs with the pip among the libraries; answers where the package landed."""
    run(python, "-m", "pip", "install", *PIP, *what, cwd=cwd)
    return Path(run(python, "-c", "import auditor; print(auditor.__path__[0])", cwd=cwd).strip())


@pytest.fixture(scope="module", params=["wheel", "editable", "checkout"])
def installation(
    request: pytest.FixtureRequest, checkout: Path, wheel: Path, libraries: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Installation:
    """The auditor, brought to a fresh environment in each of the three ways."""
    folder = tmp_path_factory.mktemp(request.param)
    python = fresh_python(folder / "venv", libraries)
    if request.param == "wheel":
        package = install(python, wheel, cwd=folder)
        assert package.is_relative_to(folder)
        return Installation(python, clean_environment(), package / "rules", package / "examples")
    if request.param == "editable":
        source = shutil.copytree(checkout, folder / "source")
        assert install(python, "--editable", source, cwd=folder) == source / "auditor"
        return Installation(python, clean_environment(), source / "rules", source / "plans")
    return Installation(
        python, clean_environment(PYTHONPATH=str(checkout)), checkout / "rules", checkout / "plans"
    )


def files(folder: Path) -> dict[str, bytes]:
    """Every shipped file below a folder, by its name relative to it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.suffix in {".yaml", ".json", ".j2"}
    }


def test_the_rules_and_plans_are_found(installation: Installation, checkout: Path, tmp_path: Path) -> None:
    said = installation.run(
        "-c", "from auditor.read.places import *; print(rules_folder()); print(examples_folder())", cwd=tmp_path
    ).splitlines()
    assert [Path(line).resolve() for line in said] == [
        installation.rules.resolve(), installation.examples.resolve()
    ]
    for found, source in zip(said, ["rules", "plans"], strict=True):
        assert files(Path(found)) == files(checkout / source) != {}


def test_the_example_plans_are_audited(installation: Installation, checkout: Path, tmp_path: Path) -> None:
    said = installation.run(
        "-m", "auditor", "audit", str(installation.examples), "--fail-on", "never", "--format", "json",
        cwd=tmp_path,
    )
    assert len(json.loads(said)["plans"]) == len(list((checkout / "plans").rglob("*.plan.yaml")))


def test_the_rules_are_listed(installation: Installation, checkout: Path, tmp_path: Path) -> None:
    said = installation.run("-m", "auditor", "rules", cwd=tmp_path)
    ids = [
        re.findall(r"^id: *(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE)[0]
        for path in (checkout / "rules").rglob("*.rule.yaml")
    ]
    assert [name for name in ids if name not in said] == []


def test_the_command_is_installed(wheel: Path, libraries: Path, tmp_path: Path) -> None:
    python = fresh_python(tmp_path / "venv", libraries)
    install(python, wheel, cwd=tmp_path)
    assert "audit" in run(python.parent / "auditor", "--help", cwd=tmp_path)


def test_a_project_of_the_same_shape_is_not_mistaken_for_the_checkout(
    wheel: Path, libraries: Path, tmp_path: Path
) -> None:
    python = fresh_python(tmp_path / "venv", libraries)
    project = tmp_path / "project"
    (project / "rules").mkdir(parents=True)
    (project / "setup.cfg").touch()
    run(python, "-m", "pip", "install", *PIP, "--target", project, wheel, cwd=tmp_path)
    said = run(python, "-c", "from auditor.read.places import *; print(rules_folder())", cwd=project)
    assert Path(said.strip()) == project / "auditor" / "rules"


def test_the_checkout_runs_where_it_stands(checkout: Path, libraries: Path, tmp_path: Path) -> None:
    python = fresh_python(tmp_path / "venv", libraries)
    assert run(python, "-m", "auditor", "rules", cwd=checkout)


def test_the_wheel_holds_every_file_of_the_package(wheel: Path, checkout: Path) -> None:
    wanted = {
        path.relative_to(checkout).as_posix()
        for path in (checkout / "auditor").rglob("*")
        if path.suffix in {".py", ".json", ".css", ".js", ".j2"} or path.name == "py.typed"
    }
    wanted |= {f"auditor/generated/{name}" for name in ("__init__.py", "rules.json")}
    wanted |= {f"auditor/generated/{name}_schema.py" for name in SCHEMAS}
    for source, target in SHIPPED.items():
        wanted |= {f"{target}/{name}" for name in files(checkout / source)}
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("auditor/")}
    assert packed == wanted, "does [options] packages in setup.cfg name every package?"
    assert wheel.name == f"auditor-{auditor.__version__}-py3-none-any.whl"


def test_a_wheel_from_the_source_distribution_is_the_same(
    sdist: Path, wheel: Path, libraries: Path, tmp_path: Path
) -> None:
    python = fresh_python(tmp_path / "venv", libraries)
    shutil.unpack_archive(sdist, tmp_path / "source")
    (source,) = (tmp_path / "source").iterdir()
    run(python, "-m", "build", "--no-isolation", "--wheel", "--outdir", tmp_path, source, cwd=tmp_path)
    with zipfile.ZipFile(wheel) as first, zipfile.ZipFile(tmp_path / wheel.name) as second:
        assert sorted(second.namelist()) == sorted(first.namelist())
