"""The shipped rules as data of the build say what their files say."""

import json
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from auditor.ground.problem import InputError
from auditor.model.rule import Rule
from auditor.read import shipped
from auditor.read.files import Whereabouts, shown_path
from auditor.read.generate import generate
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.read.shipped import _tuples, unpacked


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of the shipped rules, where they are made."""
    folder = tmp_path_factory.mktemp("generated")
    generate(folder)
    return folder


def test_what_is_packed_is_unpacked(shipped_rules: dict[str, Rule], built: Path) -> None:
    data = json.loads((built / "rules.json").read_bytes())
    assert data.keys() == {rule.digest for rule in shipped_rules.values()}
    for rule in shipped_rules.values():
        again = unpacked(_tuples(data[rule.digest]), rule.digest, rule.family, rule.file)
        assert again == replace(rule, examples=(), written={})


@pytest.fixture
def known(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the auditor had been built."""
    data = json.loads((built / "rules.json").read_bytes())
    monkeypatch.setattr(shipped, "_rules", lambda: {digest: _tuples(packed) for digest, packed in data.items()})


@pytest.mark.usefixtures("known")
def test_rules_from_data_are_the_rules_of_the_files(shipped_rules: dict[str, Rule]) -> None:
    found = load_rules([rules_folder()], proven=rules_folder())
    assert list(found) == list(shipped_rules)
    for id, rule in shipped_rules.items():
        assert found[id] == replace(rule, examples=(), written={})


def test_in_a_bare_checkout_the_files_are_read(
    shipped_rules: dict[str, Rule], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "_rules", dict)
    assert load_rules([rules_folder()], proven=rules_folder()) == shipped_rules


@pytest.mark.usefixtures("known")
def test_a_file_that_was_changed_is_read_and_checked(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    folder = tmp_path / "rules"
    copytree(rules_folder(), folder)
    file = folder / "alignment" / "bound.rule.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("severity: warning", "severity: note"), encoding="utf-8")
    found = load_rules([folder], proven=folder)
    assert found["ALN-004"].severity == "note"
    assert len(found["ALN-004"].examples) == len(shipped_rules["ALN-004"].examples)
    assert found["ALN-010"].examples == ()
    assert found["ALN-010"].marks["check"].file == (folder / "alignment" / "amount-for-growth.rule.yaml").as_posix()
    file.write_text(text.replace("severity: warning", "severity: grave"), encoding="utf-8")
    with pytest.raises(InputError):
        load_rules([folder], proven=folder)


def test_whereabouts_are_those_of_each_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here" / "below").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    for name in ("here/a", "here/below/b", "elsewhere/c"):
        (tmp_path / name).touch()
    (tmp_path / "here" / "link").symlink_to(tmp_path / "elsewhere" / "c")
    (tmp_path / "here" / "folder").symlink_to(tmp_path / "elsewhere")
    monkeypatch.chdir(tmp_path / "here")
    whereabouts = Whereabouts()
    for path in (
        "a", "./a", "below/b", "below/../a", "link", "folder/c", "../elsewhere/c", str(tmp_path / "here" / "a"),
        str(tmp_path / "elsewhere" / "c"), "below/b",
    ):
        assert whereabouts.of(path) == (str(Path(path).resolve()), shown_path(Path(path))), path
