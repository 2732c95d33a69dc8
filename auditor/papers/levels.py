"""The plans above a plan, and what each is called in its tables: 国家 省 市 区 县, 全国 全省 全市 …"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from auditor.ground.words import Words
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.wording import BY_NAME, LEVEL_WORDS, TABLES, LevelWords


def climb(row: IndicatorRow) -> tuple[IndicatorRow, ...]:
    """The indicator and those that it answers, upwards; safe where links run in a circle."""
    found: list[IndicatorRow] = []
    above: IndicatorRow | None = row
    while above is not None and above not in found:
        found.append(above)
        above = above.parent
    return tuple(found)


def ancestors(plan: PlanRow) -> list[PlanRow]:
    """All plans above, nearest first, each once."""
    return _reached(plan, lambda each: each.parents)


def descendants(plan: PlanRow) -> list[PlanRow]:
    """All plans below, nearest first, each once."""
    return _reached(plan, lambda each: each.children)


def _reached(plan: PlanRow, next_to: Callable[[PlanRow], Iterable[PlanRow]]) -> list[PlanRow]:
    """All plans that steps lead to, nearest first; safe where plans run in a circle."""
    found: dict[PlanRow, None] = {}
    waiting = [plan]
    while waiting:
        near = dict.fromkeys(other for one in waiting for other in next_to(one))
        waiting = [other for other in near if other is not plan and other not in found]
        found.update(dict.fromkeys(waiting))
    return list(found)


def below(plan: PlanRow) -> list[PlanRow]:
    """The plans directly below in the customary order: as the plan names its divisions, else by division code."""
    places = {division.name: place for place, division in enumerate(plan.record.divisions)}

    def order(child: PlanRow) -> tuple[int, bool, str]:
        code, division = child.record.code, plan.division_of(child)
        return len(places) if division is None else places[division.name], not code, code

    return sorted(plan.children, key=order)


def answered_beside(plan: PlanRow, above: IndicatorRow) -> bool:
    """Whether another plan in force of the same government carries or trims an indicator above."""
    others = [other for other in plan.colleagues if other is not plan]
    return any(
        any(above in climb(row)[1:] for row in other.indicators) or any(above in trim.chain for trim in other.trims)
        for other in others
    )


def chain(plan: PlanRow) -> tuple[PlanRow, ...]:
    """The levels of a plan's table, the highest first and itself last.

    The main parents up to the root, and of the other plans above those that an indicator of the list
    answers or that the document restates.
    """
    above = ancestors(plan)
    main: list[PlanRow] = []
    up = plan
    while up.parents and up.parents[0] not in (*main, plan):
        up = up.parents[0]
        main.append(up)
    listed = [row for row in plan.indicators if row.listed]
    named = {id for row in listed for id in row.record.restated}
    answered = [step.plan for row in listed for step in climb(row)[1:]]
    others = [other for other in above if other not in main and (other.id in named or other in answered)]
    higher = sorted((up for up in (*main, *others) if up.rank < plan.rank), key=lambda up: up.rank)
    return (*higher, plan)


def region_words(plan: PlanRow) -> Words:
    """What a plan's region is called in running text: the nation is 国家, any other has its name."""
    return TABLES["nation"] if plan.level == "national" else Words(plan.region, plan.region)


def own_words(plan: PlanRow) -> LevelWords:
    """What a plan's level is called: by the end of its region's name, or else by the level."""
    for end, words in BY_NAME.get(plan.level, ()):
        if plan.record.region.endswith(end):
            return words
    if plan.level in LEVEL_WORDS:
        return LEVEL_WORDS[plan.level]
    return LevelWords(plan.level_words, Words(plan.level_words.zh, f"the {plan.level_words.en}"))


def level_words(plans: Sequence[PlanRow]) -> dict[str, LevelWords]:
    """What each plan of a chain is called, by its id; by its name where two would be called alike."""
    words = {plan.id: own_words(plan) for plan in plans}
    often = Counter(word.word.zh for word in words.values())
    regions = Counter(plan.region for plan in plans)
    for plan in plans:
        if often[words[plan.id].word.zh] > 1:
            name = plan.region if regions[plan.region] == 1 else plan.title
            words[plan.id] = LevelWords(Words(name, name), Words(name, name))
    return words

