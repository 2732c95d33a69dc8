"""What a document says of itself, settled by the rest of it: of which trims, of which chapter, of whose plan."""

from collections.abc import Sequence
from typing import TypeAlias

from auditor.ground.pattern import pattern
from auditor.intake.plan.claims import Claim
from auditor.intake.plan.draft import Action
from auditor.intake.plan.trims import Trim

Keys: TypeAlias = tuple[tuple[str, str], ...]
_PLACED_TITLE = pattern("《([^《》]{1,6}?[省市区县旗州盟])[^《》]*》$")


def settled(claims: Sequence[Claim], trims: Sequence[Trim], actions: Sequence[Action], titles: str) -> list[Claim]:
    """The claims that can be recounted, each once. titles: of the documents themselves."""
    own = [
        claim for claim in claims
        if not any(_inside(claim, other) for other in claims) and not _of_another(claim, titles)
    ]
    own = _agreeing(own)
    told = [_of_chapter(_reasoned(claim, trims), actions) for claim in own]
    return [claim for claim in told if actions or dict(claim.keys).get("counts") != "actions"]


def counted_articles(counted: tuple[tuple[str, int], ...], claims: Sequence[Claim]) -> tuple[tuple[str, int], ...]:
    """How many articles each chapter has; only that which the text itself counts, where it does."""
    kinds = {
        claim.passage.text.text[claim.end - 2 : claim.end]
        for claim in claims if dict(claim.keys).get("counts") == "articles" and claim.passage.part == "body"
    }
    told = tuple((chapter, count) for chapter, count in counted if any(kind in chapter for kind in kinds))
    return told or counted


def _inside(claim: Claim, other: Claim) -> bool:
    """Whether a claim stands inside another one, which says more."""
    return claim is not other and claim.passage is other.passage and other.start <= claim.start < claim.end <= other.end


def _agreeing(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without loose ones that another counts otherwise, for one counts a part, and each of these once."""
    numbers: dict[Keys, set[str]] = {}
    for claim in claims:
        numbers.setdefault(_counted(claim), set()).add(dict(claim.keys).get("equals", ""))
    kept: list[Claim] = []
    met: set[Keys] = set()
    for claim in claims:
        counted = _counted(claim)
        if not claim.loose or (len(numbers[counted]) == 1 and counted not in met):
            kept.append(claim)
            met.add(counted)
    return kept


def _counted(claim: Claim) -> Keys:
    """What a claim counts, without the number."""
    return tuple((key, value) for key, value in claim.keys if key != "equals")


def _of_another(claim: Claim, titles: str) -> bool:
    """Whether it is told of the plan of another place: 《临江市行动方案》提出13项目标."""
    found = _PLACED_TITLE.search(claim.passage.text.text, 0, claim.start)
    return found is not None and found[1] not in titles


def _reasoned(claim: Claim, trims: Sequence[Trim]) -> Claim:
    """等3项指标…建议删除 counts those of one reason, where the quotation before it has but one."""
    keys = dict(claim.keys)
    if keys.get("counts") != "trims" or "where" not in keys:       # 删减12项 counts those of every reason
        return claim
    text = claim.passage.text.text
    opened = text.rfind("“", 0, claim.start)
    reasons = {
        trim.because
        for trim in trims
        if trim.target.passage is claim.passage and opened < trim.target.start < claim.start
    }
    if len(reasons) != 1:
        return claim
    told = {**keys, "where": f"{keys['where']} and because == '{next(iter(reasons))}'"}
    return Claim(claim.passage, claim.start, claim.end, tuple(told.items()))


def _of_chapter(claim: Claim, actions: Sequence[Action]) -> Claim:
    """实施十大工程 counts the items of the chapter that is called so, where one is and others are not: its numbered
    articles where some of its items stand below others."""
    keys = dict(claim.keys)
    if keys.get("counts") != "actions" or "where" in keys:
        return claim
    kind = claim.passage.text.text[claim.end - 2 : claim.end]
    chapters = dict.fromkeys(action.chapter for action in actions)
    named = [chapter for chapter in chapters if kind in chapter]
    if len(named) != 1:
        return claim
    deep = {action.number[:1] in "（(" for action in actions if action.chapter == named[0]}
    if len(deep) == 2:
        told = {**keys, "counts": "articles"}
    elif len(chapters) == 1:
        return claim
    else:
        told = {**keys, "where": f"chapter == '{named[0]}'"}
    return Claim(claim.passage, claim.start, claim.end, tuple(told.items()))
