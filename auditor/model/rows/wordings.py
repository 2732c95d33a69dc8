"""What a document's own words show: one office under two names, places of another level's government."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from auditor.model.rows.scope import scope_text
from auditor.text.plain import plain

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow

SHORTEST = 3                # signs of an office's name: 教育局
_EVERY_NATION = r"全国各|各省(?:\(?区、?市\)?|、自治区|份)?(?!级)"
_EVERY_PROVINCE = r"全省各|各市\(?州\)?|各地级?市|各设区的?市|各市州"
_EVERY_CITY = r"全市各|各县\(?市、?区\)?|各区县|各县区"
# Level → words of the places of governments above it, as those would say them of all that is theirs.
FOREIGN: dict[str, re.Pattern[str]] = {
    "province": re.compile(_EVERY_NATION),
    "city": re.compile(f"{_EVERY_NATION}|{_EVERY_PROVINCE}"),
    "district": re.compile(f"{_EVERY_NATION}|{_EVERY_PROVINCE}|{_EVERY_CITY}"),
    "county": re.compile(f"{_EVERY_NATION}|{_EVERY_PROVINCE}|{_EVERY_CITY}"),
    "township": re.compile(f"{_EVERY_NATION}|{_EVERY_PROVINCE}|{_EVERY_CITY}"),
}


def offices_of(plan: PlanRow) -> tuple[str, ...]:
    """All offices that a plan names: in its register, and as owners and as leads of its work."""
    record = plan.record
    named: list[Iterable[str]] = [record.offices]
    named += [indicator.owner for indicator in record.indicators.values()]
    named += [offices for action in record.actions.values() for offices in (action.lead, action.support)]
    named += [offices for item in record.work_items for offices in (item.lead, item.support)]
    return tuple(dict.fromkeys(office for offices in named for office in offices))


def offices_twice(plan: PlanRow) -> tuple[str, ...]:
    """Pairs of names that are one office: 区发改局 and 区发展和改革局, 某区住建局 and 区住建局."""
    offices = [(office, plain(office)) for office in offices_of(plan)]
    return tuple(
        f"{short}（{long}）" for short, bare in offices for long, other in offices
        if len(short) < len(long) and _is_short_for(bare, other)
    )


def _is_short_for(short: str, long: str) -> bool:
    """Whether every sign of a name stands in another one, in its order, from its first to its last."""
    if len(short) < SHORTEST or short[0] != long[0] or short[-1] != long[-1]:
        return False
    signs = iter(long)
    return all(sign in signs for sign in short) and long.startswith(short[0]) and short[:-1] not in long


def places_of_others(row: IndicatorRow) -> tuple[str, ...]:
    """Words in the quotes and scopes of an indicator that speak of the places of a government above."""
    pattern = FOREIGN.get(row.plan.level)
    if pattern is None:
        return ()
    record = row.record
    texts = [*record.quotes.values(), scope_text(record.scope)]
    for statement in record.statements:
        texts += [statement.quote, scope_text(statement.scope)]
    several = (text for text in texts if "各" in text)          # as all of these words have it
    return tuple(dict.fromkeys(found[0] for text in several for found in pattern.finditer(plain(text))))
