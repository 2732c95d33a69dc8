"""What stands in a table where an answer is missing: why, in words."""

from auditor.messages.missing import MISSING
from auditor.messages.silence import silence
from auditor.missing import Missing
from auditor.words import Words


def why(answer: Missing) -> Words:
    """What an answer needs, each reason once."""
    reasons = dict.fromkeys(MISSING.get(need.reason) or silence(need.reason) for need in answer.needs)
    return Words("；".join(words.zh for words in reasons), "; ".join(words.en for words in reasons))
