"""Levels of government: the six that every family has, or those that a family names itself."""

from collections.abc import Mapping

from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.messages.terms import TERMS


@record
class Tier:
    """One level. rank: 0 for the highest; levels of one rank stand side by side."""

    id: str
    rank: int
    words: Words


Ladder = Mapping[str, Tier]         # by id, the highest first
_RANKS = {"national": 0, "province": 1, "city": 2, "district": 3, "county": 3, "township": 4}
BUILT_IN: Ladder = {id: Tier(id, rank, TERMS[id]) for id, rank in _RANKS.items()}


def rank_of_code(code: str) -> int | None:
    """The rank of the level that a division code is of; None where it does not tell: 419001 stands below a province.

    GB/T 2260: 000000 the nation, 420000 a province, 420500 a city, 420503 a district or county;
    nine digits and more are townships.
    """
    if len(code) in (9, 12):
        return _RANKS["township"]
    if len(code) != 6 or code[2:4] == "90":
        return None
    if code == "000000":
        return _RANKS["national"]
    return _RANKS["province" if code.endswith("0000") else "city" if code.endswith("00") else "district"]


def tier_named(ladder: Ladder, written: str) -> Tier | None:
    """The level that a plan file means: by its id, or by its word in either language, as reports print it too: 省级."""
    if written in ladder:
        return ladder[written]
    words = (written, written.removesuffix("级"))
    return next((tier for tier in ladder.values() if any(word in tier.words for word in words)), None)
