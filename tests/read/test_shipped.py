"""The shipped rules as committed data say what their files say."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from auditor.ground.problem import InputError
from auditor.judge.compiled import CompiledRule, compile_rule, meaning_of
from auditor.judge.judging import orders, rows_of
from auditor.judge.shipped_loops import LOOPS
from auditor.judge.shipped_traces import TRACES
from auditor.model.rows.build import Family
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rule import Rule, RulePack
from auditor.read.files import Whereabouts, shown_path
from auditor.read.places import rules_folder
from auditor.read.rule import load_rules
from tests.shipped import written


def test_the_data_is_fresh() -> None:
    for file, text in written().items():
        assert file.read_text(encoding="utf-8") == text, f"{file.name}: run `make bless`"


def test_rules_from_data_are_the_rules_of_the_files(shipped_rules: dict[str, Rule]) -> None:
    known = load_rules([rules_folder()], proven=rules_folder())
    assert list(known) == list(shipped_rules)
    for id, rule in shipped_rules.items():
        assert known[id] == replace(rule, examples=())


def test_judging_takes_the_loops_of_the_shipped_rules(shipped_rules: dict[str, Rule]) -> None:
    assert {meaning_of(rule) for rule in shipped_rules.values()} == set(LOOPS)
    for rule in shipped_rules.values():
        assert compile_rule(rule).loop is LOOPS[meaning_of(rule)]
    proven = replace(next(iter(shipped_rules.values())), examples=())
    assert compile_rule(proven).loop is LOOPS[meaning_of(proven)]
    other = replace(shipped_rules["ALN-004"], check="link.downward")
    assert meaning_of(other) not in LOOPS
    loop, place, many = compile_rule(other).loop
    assert (loop.__name__, place, many) == ("loop", 0, 1)


def test_findings_take_the_trees_of_the_shipped_rules(shipped_rules: dict[str, Rule]) -> None:
    assert {meaning_of(rule) for rule in shipped_rules.values()} == set(TRACES)
    for rule in shipped_rules.values():
        proven, whole = compile_rule(replace(rule, examples=())), compile_rule(rule)
        assert (proven.when_tree, proven.check_tree) == (whole.when_tree, whole.check_tree)
        assert proven.check_tree is not compile_rule(replace(rule, examples=())).check_tree


def test_shipped_traces_tell_the_same_values(
    shipped_rules: dict[str, Rule], pack: RulePack, real_family: Family
) -> None:
    for rule in shipped_rules.values():
        proven, whole = compile_rule(replace(rule, examples=())), compile_rule(rule)
        order = orders(rule, pack)
        for plan in real_family.plans[:6]:
            for row in list(rows_of(plan, rule.subject))[:5]:
                assert noted(proven, row, order[plan.level].params) == noted(whole, row, order[plan.level].params)


def noted(compiled: CompiledRule, row: SubjectRow, params: Mapping[str, object]) -> list[object]:
    """The answers of both expressions and the value of each part, in the order of the parts."""
    values: dict[int, object] = {}
    answers = [
        None if compiled.traced_when is None else compiled.traced_when(row, params, values),
        compiled.traced_check(row, params, values),
    ]
    places = [id(part) for part in (*compiled.when_parts, *compiled.check_parts)]
    assert set(values) <= set(places)
    return [*answers, *(values.get(place, "not met") for place in places)]


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
