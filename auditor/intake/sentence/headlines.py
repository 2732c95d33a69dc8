"""Headlines: short lines above a text, or in brackets within it, that say before what the text says with its values."""

from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.found import Account, PassageReading
from auditor.intake.setting.sections import LISTED, Passage, Table

LONGEST = 60  # signs of a headline
SHORT = 24      # of one over a paragraph
_FIGURE = pattern(r"(?<![0-9.])(?!(?:19|20)[0-9]{2}年)[0-9]+(?:\.[0-9]+)?(?:%|[^\W\d_A-Za-z]{1,2})")
_BRACKETED = pattern("【[^【】]*】")


def headlines(parts: Sequence[Passage | Table]) -> set[int]:
    """Where the headlines stand whose values a later sentence says again."""
    texts = [part.text.text if isinstance(part, Passage) else "" for part in parts]
    body = next((place for place, text in enumerate(texts) if "。" in text), 0)
    return {
        place
        for place, part in enumerate(parts)
        if isinstance(part, Passage)
        and (not part.level or part.level >= LISTED)
        and len(texts[place]) <= LONGEST
        and "。" not in texts[place]
        and (place < body or _BRACKETED.fullmatch(texts[place]) or _heads(texts, place))
        and (said := _FIGURE.findall(texts[place]))
        and all(any(value in text for text in texts[place + 1 :] if "。" in text) for value in said)
    }


def _heads(texts: Sequence[str], place: int) -> bool:
    """Whether a line stands over the paragraph behind it as its heading: short, and no clause of a list."""
    following = texts[place + 1] if place + 1 < len(texts) else ""
    return len(texts[place]) <= SHORT and texts[place][-1:] not in (";", ",", ":", ".") and "。" in following


def without_targets(reading: PassageReading) -> PassageReading:
    """The reading of a headline: what it says is promised where the text says it."""
    accounts = (
        Account(each.start, each.end, "restated", "headline") if each.sort == "target" else each
        for each in reading.accounts
    )
    return PassageReading(reading.passage, tuple(accounts), ())
