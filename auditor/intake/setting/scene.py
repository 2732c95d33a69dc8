"""What a document says of itself: its title, what kind it is, its years, its level and region."""

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.setting.kind import kind_of
from auditor.intake.setting.region import region_of, short_names
from auditor.intake.setting.sections import Passage, Table
from auditor.intake.setting.title import period_of, plan_reported, title_of
from auditor.intake.setting.written import (
    aims,
    for_the_year,
    is_yearly,
    month_of,
    signed_in,
    written_in,
    year_for,
    year_now,
)
from auditor.intake.words import FIVES

_SPOKEN_OF = pattern(r"“?(十[一二三四五]五)”?(?:时期|期间|期?末)")
_TIMED = pattern("(?:19|20)[0-9]{2}年|十[一二三四五]五")
_DAY = pattern("(?<!到)((?:19|20)[0-9]{2})年[0-9]{1,2}月(?!(?:[0-9]{1,2}日)?(?:底|末|前|起|以前))")
BESIDE = 24  # signs that stand beside a number of a document: who issued it, the day
_NUMBER = pattern(r"([^\W\d_A-Za-z]{1,8}[〔\[(]((?:19|20)[0-9]{2})[〕\])](?:第)?[0-9]+号)")


@record
class Scene:
    """present: the year in which the document was written, None where nothing says; period: of its title.

    default: the year of an annual plan; plan: whether its numbers are promises; rules: whether it lays down rules;
    named: whether its title, where it has one, says that it is a plan. aimed: the first year that a sentence aims at.
    five: the last year of the latest five-year plan that it speaks of, 0 for none.
    now: the year that it calls 今年. month: in which it was issued, 0 for unknown.
    for_year: the one year that a paper without a period says to be for. timed: whether it tells any year.
    report: whether it is a yearly report of work. explains: whether it explains a plan, as a note does, and is none by
    its title.
    others: the short names of other governments in a text that explains, or that has a note in front.
    """

    title: str
    present: int | None
    period: tuple[int, int] | None
    default: int | None
    plan: bool
    rules: bool
    level: str
    region: str
    number: str
    named: bool = True
    aimed: int | None = None
    five: int = 0
    now: int | None = None
    month: int = 0
    for_year: int | None = None
    timed: bool = True
    report: bool = False
    explains: bool = False
    others: frozenset[str] = frozenset()


def scene_of(parts: Sequence[Passage | Table]) -> Scene:
    """The facts of a document, from its first lines, its signature and the words that recur."""
    passages = [part for part in parts if isinstance(part, Passage)]
    texts = [passage.text.text for passage in passages]
    title = title_of(parts)
    kind = kind_of(title, texts)
    number, numbered = _number(texts)
    signed = signed_in(texts, numbered)
    period = period_of(title)
    if period is None and not (is_yearly(title) or kind.report):
        period = period_of(plan_reported(texts))
    five = max((FIVES[found[1]] for text in texts for found in _SPOKEN_OF.finditer(text)), default=0)
    if kind.part and period is not None and five > period[1]:
        period = (five - 4, five)       # the title is that of a chapter, on the years before
    default = year_for(title, passages, signed, kind) if period is None else None
    led = default is not None and not is_yearly(title)
    report = kind.report and default is not None
    now, month = year_now(texts, signed) or default, month_of(texts)
    for_year = for_the_year(texts, now, month) if period is None and default is None else None
    promises = kind.named or led or for_year is not None or kind.goals or ((kind.people or report) and not kind.gone)
    level, region = region_of(title, texts)
    noted = any(passage.part == "note" for passage in passages)
    return Scene(
        title=title,
        present=_latest(written_in(title, texts, signed, period, kind, five), passages),
        period=period,
        default=default,
        plan=promises and not kind.rules and not kind.results,
        rules=kind.rules,
        level=level,
        region=region,
        number=number,
        named=kind.named or led or for_year is not None or kind.people or kind.part,
        aimed=min(aims(texts), default=None),
        five=five,
        now=now,
        month=month,
        for_year=for_year,
        timed=any(_TIMED.search(text) for text in texts),
        report=report,
        explains=kind.explains and not noted,
        others=short_names(region, texts) if noted or kind.explains else frozenset(),
    )


def _latest(present: int | None, passages: Sequence[Passage]) -> int | None:
    """The year in which a document was written, no earlier than the days of its making that its note tells."""
    days = [
        int(found[1])
        for passage in passages
        if passage.part == "note" and any(word in title for title in passage.headings for word in ("过程", "经过"))
        for found in _DAY.finditer(passage.text.text)
    ]
    return max([*days, present or 0]) if days else present


def _number(texts: Sequence[str]) -> tuple[str, int | None]:
    """The number under which a document was issued, and the year in it."""
    own = (found for text in texts[:12] if (found := _NUMBER.search(text)) and _is_its_own(text, found))
    found = next(own, None)
    return (found[0], int(found[2])) if found is not None else ("", None)


def _is_its_own(text: str, number: re.Match[str]) -> bool:
    """Whether a number is that of the document: little else stands beside it, and no title that it belongs to."""
    beside = text[: number.start()] + text[number.end() :]
    return len(beside) <= BESIDE and "《" not in beside


def within(scene: Scene, first: Scene) -> Scene:
    """The scene of a further document of the same plan: what it does not tell holds as in the first."""
    return replace(
        scene,
        present=scene.present or first.present,
        period=scene.period or first.period,
        default=scene.default or first.default,
        plan=scene.plan or first.plan,
        rules=scene.rules and first.rules,
        level=first.level or scene.level,
        region=first.region or scene.region,
        number=scene.number or first.number,
        named=scene.named or first.named,
        aimed=scene.aimed or first.aimed,
        five=max(scene.five, first.five),
        now=scene.now or first.now,
        timed=scene.timed or first.timed,
    )


def cites_of(passages: Sequence[Passage], own: str) -> list[str]:
    """The document numbers that the texts name, without their own, each once."""
    found: dict[str, None] = {}
    for passage in passages:
        for match in _NUMBER.finditer(passage.text.text) if "号" in passage.text.text else ():
            told = passage.text.shown(*match.span(1))
            if match[1] != own and passage.part != "annex":
                found[told] = None
    return list(found)
