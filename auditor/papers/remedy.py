"""What a rule says to a reader of the document, who does not know the keys of the plan file."""

import re
from collections.abc import Mapping

from auditor.ground.words import Words
from auditor.messages.waiver import TITLES
from auditor.model.rule import Rule

KEY = "[a-z_]+(?:[.][a-z_]+)*(?:: [a-z-]+)?"        # because, link.reason, relation: own


def rule_title(id: str, rules: Mapping[str, Rule]) -> Words:
    """What ought to hold, by the rule's id; of a finding about a waiver too, which no rule file declares."""
    return rules[id].title if id in rules else TITLES.get(id, Words(id, id))


def plain_remedy(rule: Rule) -> Words:
    """What to do about a finding, without the keys that the remedy names in brackets: 写明删减类别（because）。"""
    return Words(re.sub(f"（{KEY}）", "", rule.remedy.zh), re.sub(rf" \({KEY}\)", "", rule.remedy.en))
