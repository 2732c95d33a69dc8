"""What to do about a finding, for a reader of the document, who does not know the keys of the plan file."""

import re

from auditor.rule import Rule
from auditor.words import Words

KEY = "[a-z_]+(?:[.][a-z_]+)*(?:: [a-z-]+)?"        # because, link.reason, relation: own


def plain_remedy(rule: Rule) -> Words:
    """The remedy of a rule without the keys that it names in brackets: 写明删减类别（because）。"""
    return Words(re.sub(f"（{KEY}）", "", rule.remedy.zh), re.sub(rf" \({KEY}\)", "", rule.remedy.en))
