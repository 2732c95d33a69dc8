"""The configuration: what it sets, and what it is refused for."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.ground.words import Words
from auditor.model.rule import Rule, Setting
from auditor.read.config import find_config, load_config, settings_of
from tests.small import problems_of


def settings(folder: Path, rules: dict[str, Rule], text: str) -> dict[str, dict[str, Setting]]:
    """The settings that a configuration makes of the shipped rules."""
    folder.mkdir(exist_ok=True)
    (folder / "auditor.yaml").write_text(text, encoding="utf-8")
    return settings_of(load_config(folder / "auditor.yaml"), rules)


def refused(folder: Path, rules: dict[str, Rule], text: str) -> list[tuple[str, Words]]:
    with pytest.raises(InputError) as found:
        settings(folder, rules, text)
    return problems_of(found.value)


def test_severity_switch_and_parameters_for_all_levels_and_for_one(
    tmp_path: Path, shipped_rules: dict[str, Rule]
) -> None:
    found = settings(tmp_path, shipped_rules, (
        "rules:\n  SHR-004: {severity: error, params: {minimum: 5%}, "
        "levels: {district: {params: {minimum: 10%}}}}\n"
        "  SHR-005: {off: true}\n"
    ))
    everywhere, district = found["SHR-004"][""], found["SHR-004"]["district"]
    assert (everywhere.severity, everywhere.off, everywhere.params) == ("error", None, {"minimum": "5%"})
    assert (district.severity, district.off, district.params) == (None, None, {"minimum": "10%"})
    assert found["SHR-005"][""].off is True


def test_an_unknown_rule(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    assert refused(tmp_path, shipped_rules, "rules:\n  SHR-044: {off: true}\n") == [(
        "auditor.yaml:2:3",
        Words("没有规则“SHR-044”；是否应为“SHR-004”？", 'there is no rule "SHR-044"; did you mean "SHR-004"?'),
    )]


def test_a_rule_that_is_like_no_other(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    ((_, words),) = refused(tmp_path, shipped_rules, "rules:\n  XYZ-987: {off: true}\n")
    assert words.zh == "没有规则“XYZ-987”；运行 auditor rules 可列出全部规则"
    assert words.en == 'there is no rule "XYZ-987"; run `auditor rules` to list them all'


def test_an_unknown_parameter(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    assert refused(tmp_path, shipped_rules, "rules:\n  SHR-004: {params: {minimun: 10%}}\n") == [(
        "auditor.yaml:2:22",
        Words("规则 SHR-004 没有参数“minimun”；是否应为“minimum”？",
              'rule SHR-004 has no parameter "minimun"; did you mean "minimum"?'),
    )]


@pytest.mark.parametrize("written", ["viel", "3台", "[10%]", "{a: 10%}", "true", "大幅提升"])
def test_a_parameter_of_the_wrong_type(written: str, tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    text = f"rules:\n  SHR-004: {{params: {{minimum: {written}}}}}\n"
    ((place, words),) = refused(tmp_path, shipped_rules, text)
    assert place == "auditor.yaml:2:31"
    assert "参数 minimum 应为 百分数，如 10%" in words.zh or "minimum" in words.zh
    assert "parameter minimum must be a percentage, such as 10%" in words.en or "minimum" in words.en


def test_all_mistakes_at_once(tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    found = refused(tmp_path, shipped_rules, (
        "rules:\n  SHR-999: {off: true}\n  SHR-004: {params: {minimum: viel, maximum: 1%}}\n"
        "  TRM-999: {severity: note}\n"
    ))
    assert [place for place, _ in found] == [
        "auditor.yaml:2:3", "auditor.yaml:3:31", "auditor.yaml:3:37", "auditor.yaml:4:3",
    ]


@pytest.mark.parametrize(("text", "hint"), [
    ("ruels: {}\n", 'did you mean "rules"?'), ("plans: plans\n", "plans"),
    ("rules:\n  SHR-004: {severity: fatal}\n", "fatal"),
    ("rules:\n  SHR-004: {levels: {village: {off: true}}}\n", "village"),
])
def test_a_wrong_shape(text: str, hint: str, tmp_path: Path, shipped_rules: dict[str, Rule]) -> None:
    found = refused(tmp_path, shipped_rules, text)
    assert any(hint in words.en for _, words in found)
    assert all(place.startswith("auditor.yaml:") for place, _ in found)


def test_the_nearest_configuration_upwards(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "auditor.yaml").write_text("plans: [set]\n", encoding="utf-8")
    assert find_config(inner) == tmp_path / "auditor.yaml"
    (inner / "auditor.yaml").write_text("packs: [mine]\n", encoding="utf-8")
    assert find_config(inner) == inner / "auditor.yaml"
    assert load_config(inner / "auditor.yaml").packs == (inner / "mine",)
    assert load_config(tmp_path / "auditor.yaml").plans == (tmp_path / "set",)


def test_without_a_configuration_nothing_is_configured(shipped_rules: dict[str, Rule]) -> None:
    config = load_config(None)
    assert (config.file, config.plans, config.packs, config.fail_on) == ("", (), (), ())
    assert settings_of(config, shipped_rules) == {}
