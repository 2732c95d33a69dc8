"""What a document states about itself, then and now. No change of it is stricter or looser."""

import re
from collections.abc import Mapping

from auditor.difference.change import Change, Side, Unknown
from auditor.difference.match import same_words
from auditor.difference.pair import Pair, Topic, both_said, fact, one_sided, side
from auditor.difference.pairing import Key, Pairs, paired
from auditor.model.plan import Claim, Plan
from auditor.text.equation import with_names
from auditor.text.plain import plain

Found = list[Change | Unknown]
_NUMBER = re.compile("[0-9]+")


def _worded(claim: Claim) -> str:
    """What a claim says, without its numbers."""
    return _NUMBER.sub("", plain(claim.says))


KEYS: tuple[Key[Claim], ...] = (
    lambda each: (plain(each.says), each.counts, plain(each.where), each.group, each.sum, bool(each.ledger)),
    lambda each: (plain(each.says), each.part),
    lambda each: (_worded(each), each.part, each.counts, bool(each.sum), bool(each.ledger)),
    lambda each: (each.part, each.group, "ledger") if each.ledger else None,
    lambda each: (each.part, each.counts, plain(each.where)) if each.where else None,
    lambda each: (each.part, each.counts) if each.counts and not each.where else None,
    lambda each: (each.part, each.sum) if each.sum else None,
    lambda each: (each.part, each.formula, each.year) if each.formula else None,
)


def claim_pairs(before: Plan, after: Plan) -> Pairs[Claim]:
    """The claims then and now: by their words, else by what they are about."""
    return paired(before.claims, after.claims, KEYS)


def claim_changes(pair: Pair, own: Mapping[str, str]) -> Found:
    """The changes of claims. own: ids of indicators of then → now."""
    found: Found = []
    for old, new in claim_pairs(pair.before, pair.after):
        if old is not None and new is not None:
            found += _both(pair, own, old, new)
            continue
        sides = _side(pair.before, old), _side(pair.after, new)
        one = new or old
        if one is not None:
            found.append(one_sided(pair, Topic("claim", one.says), "neutral", *sides))
    return found


def _side(plan: Plan, claim: Claim | None) -> Side | None:
    return None if claim is None else side(plan, claim.places.get("says", claim.at), claim.says)


def _both(pair: Pair, own: Mapping[str, str], old: Claim, new: Claim) -> Found:
    was = _facts(old, own)
    now = _facts(new, {})
    found: Found = []
    for key in dict.fromkeys([*was, *now]):
        before, after = was.get(key, ""), now.get(key, "")
        same = _members(before) == _members(after) if key == "members" else same_words(before, after)
        if before == after or (key not in ("where", "equals") and same):
            continue
        place = f"ledger.{key}" if key in old.ledger or key in new.ledger else key
        sides = both_said(pair, old, new, place, before, after)
        found.append(fact(pair, Topic(f"claim-{key}", new.says), "neutral", *sides))
    return found


def _members(text: str) -> frozenset[str]:
    return frozenset(text.split("、"))


def _facts(claim: Claim, own: Mapping[str, str]) -> dict[str, str]:
    """What a claim states, by key, as text; members in the ids of today."""
    return {
        "says": claim.says, "counts": claim.counts, "where": plain(claim.where),
        "equals": claim.equals, "formula": with_names(claim.formula, own), "year": str(claim.year or ""),
        "members": "、".join(own.get(each, each) for each in claim.members),
        "complete": "" if claim.complete else "false", "sum": " + ".join(claim.sum),
        **{key: str(number) for key, number in claim.ledger.items()},
    }
