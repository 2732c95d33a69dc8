"""What stands in a table where an answer is missing: why, in words."""

from auditor.ground.missing import Missing
from auditor.ground.words import Words, joined
from auditor.messages.missing import MISSING
from auditor.messages.silence import silence


def why(answer: Missing) -> Words:
    """What an answer needs, each reason once."""
    reasons = dict.fromkeys(MISSING.get(need.reason) or silence(need.reason) for need in answer.needs)
    return joined(reasons, "；", "; ")
