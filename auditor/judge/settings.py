"""What the settings make of a rule, level by level, as it is written there."""

from collections.abc import Mapping

from auditor.ground.record import record
from auditor.model.plan import LEVELS
from auditor.model.rule import Rule, RulePack, Severity

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
    result: dict[str, LevelSetting] = {}
    for level in ("", *LEVELS):
        off, severity = rule.off, rule.severity
        params = {name: declared.default for name, declared in rule.params.items()}
        for key in dict.fromkeys(("", level)):
            setting = settings.get(key)
            if setting is None:
                continue
            off = off if setting.off is None else setting.off
            severity = setting.severity or severity
            params.update(setting.params)
        result[level] = LevelSetting(off, severity, params)
    return result
