"""What the settings make of a rule, level by level, as it is written there."""

from collections.abc import Mapping

from auditor.ground.record import record
from auditor.model.plan import LEVELS
from auditor.model.rule import Rule, RulePack, Setting, Severity

Params = Mapping[str, object]


@record
class LevelSetting:
    """How one rule is judged at one level: whether, how severely, with which parameters."""

    off: bool
    severity: Severity
    params: Params


def written_settings(rule: Rule, pack: RulePack) -> dict[str, LevelSetting]:
    """What the settings make of a rule, per level, parameters as written; under "" at levels of a family's own."""
    settings = pack.settings.get(rule.id, {})
    declared = LevelSetting(rule.off, rule.severity, {name: param.default for name, param in rule.params.items()})
    everywhere = _with(declared, settings.get(""))
    return {"": everywhere} | {level: _with(everywhere, settings.get(level)) for level in LEVELS}


def _with(before: LevelSetting, setting: Setting | None) -> LevelSetting:
    if setting is None:
        return before
    return LevelSetting(
        before.off if setting.off is None else setting.off, setting.severity or before.severity,
        {**before.params, **setting.params},
    )
