"""How a person names a subject, and which subjects a name means.

    wujiagang                          a plan; for a rule about anything else: all that it judges in this plan
    wujiagang/lift-renewal             an indicator; its links, targets, statements of all years
    wujiagang/lift-renewal@2027        … of one year (or @undated, @each)
    wujiagang/lift-renewal@2027:body   … as one part says it, or with `/` one chapter of it; of a restated value: of
                                       which plan
    wujiagang:yichang/scrapped-cars    a trim or a duty: who answers, and for which indicator above
    wujiagang#urban                    an action, group, work item or claim: its id or a part of its words
"""

import re
from collections.abc import Iterable

from auditor.model.audit import SubjectKey

ANSWERS = ("duty", "trim")
IN_PARTS = ("statement", "restatement")
NEAREST = 3


def address_of(key: SubjectKey) -> str:
    """The full address of a subject."""
    if key.indicator:
        part = f":{key.other}" if key.kind in IN_PARTS else ""
        return f"{key.plan}/{key.indicator}{f'@{key.year}' if key.year else ''}{part}"
    if key.kind in ANSWERS and key.other:
        return f"{key.plan}:{key.other}"
    return f"{key.plan}#{key.other.rstrip('#')}" if key.other else key.plan


def meant(keys: Iterable[SubjectKey], name: str) -> list[SubjectKey]:
    """The subjects that a name means: those of just this address, else those that it begins or is a part of."""
    keys = list(keys)
    return [key for key in keys if address_of(key) == name] or [key for key in keys if _fits(key, name)]


def plan_named(name: str) -> str:
    """The plan that a name begins with."""
    return re.split("[/:#@]", name, maxsplit=1)[0]


def _fits(key: SubjectKey, name: str) -> bool:
    if name == key.plan:
        return True
    if key.indicator:
        whole = f"{key.plan}/{key.indicator}"
        of_year = f"{whole}@{key.year}"
        if key.kind in IN_PARTS and name == f"{of_year}:{re.split('[/#]', key.other)[0]}":
            return True
        return name in (whole, of_year)
    if key.kind in ANSWERS:
        above = name.removeprefix(f"{key.plan}:")
        return above != name and key.other.endswith(f"/{above}")
    words = _tight(name.removeprefix(f"{key.plan}#"))
    return name.startswith(f"{key.plan}#") and words != "" and words in _tight(key.other)


def nearest(keys: Iterable[SubjectKey], name: str) -> list[str]:
    """The addresses that are most like a name, the most like one first."""
    from difflib import SequenceMatcher

    addresses = dict.fromkeys(map(address_of, keys))
    likeness = {address: SequenceMatcher(None, name, address).ratio() for address in addresses}
    return sorted(addresses, key=lambda address: -likeness[address])[:NEAREST]


def _tight(text: str) -> str:
    return "".join(text.split())
