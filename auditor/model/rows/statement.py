"""What a document says elsewhere: of its own targets, and of the level above."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.ground.mapping import pairs
from auditor.ground.mark import Mark
from auditor.ground.missing import Missing
from auditor.ground.record import entity
from auditor.ground.words import Words
from auditor.model.audit import SubjectKey
from auditor.model.plan import Said, Scope, Statement, Year
from auditor.model.rows.naming import difference, usual_name
from auditor.model.rows.said_change import in_real_terms, makes_target
from auditor.model.rows.said_years import covered, over_years, same_over_years
from auditor.model.rows.scope import compare_scopes, scope_text
from auditor.model.rows.standing import InPlan, OfIndicator
from auditor.model.rows.target import TargetRow
from auditor.text.footing import is_change
from auditor.text.name import same_moving_name, same_name, time_words
from auditor.text.quantity import Quantity
from auditor.text.year import end_year

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow


def _recurring(quantity: Quantity, name: str, when: Year) -> bool:
    return when == "each" or _yearly(quantity.time) or _yearly(time_words(name))


def _yearly(words: tuple[str, ...]) -> bool:
    return "每年" in words or "年均" in words


_NUMERAL = "[一二三四五六七八九十百0-9]+"
_NUMBERING = re.compile(rf"^(?:第{_NUMERAL}[编篇章节条]|{_NUMERAL}(?:[、．]|\.(?![0-9]))|[（(]{_NUMERAL}[)）])+")


def chapter_title(text: str) -> str:
    """A chapter without spaces and the numbers before its title: those change whenever one is put in before it."""
    tight = "".join(text.split())
    return _NUMBERING.sub("", tight) or tight


@lru_cache(1 << 12)
def _place(part: str, chapter: str) -> str:
    title = chapter_title(chapter)
    return f"{part}/{title}" if title else part


def told(statements: Iterable[Statement]) -> Iterator[tuple[Statement, Year, Said, str]]:
    """Each year of each statement of an indicator, what it says, and what tells it from all others of that year.

    That is its part and its chapter, so that one put in elsewhere moves no other; statements of one chapter
    and year are numbered from the second on.
    """
    met: dict[tuple[str, Year], int] = {}
    for statement in statements:
        place = _place(statement.part, statement.chapter)
        for when, said in (*pairs(statement.targets), *pairs(statement.baseline)):
            number = met[place, when] = met.get((place, when), 0) + 1
            yield statement, when, said, f"{place}#{number}" if number > 1 else place


PARTS = {
    "body": Words("正文", "the body"), "annex": Words("附件", "the annex"),
    "note": Words("起草说明", "the drafting note"),
    "attachment": Words("附表", "the attachment"),
}


def _quoted(text: str) -> Words:
    return Words(f"“{text}”", f"“{text}”")


def _limited(scope: Scope | None) -> Words:
    """列“CT、DR等”, 限于“老年人”, 未作限定: what a place says that it counts."""
    text = scope_text(scope)
    if scope is None or not text:
        return Words("未作限定", "sets no limit")
    zh, en = ("列", "has") if not scope.population else ("限于", "is of")
    return Words(f"{zh}“{text}”", f"{en} “{text}”")


@entity     # a row leads to every other row
class StatementRow(OfIndicator):
    """A target as another part of the document says it, one year of it."""

    plan: PlanRow
    indicator: IndicatorRow
    record: Statement
    when: Year
    said: Said
    quantity: Quantity                          # that of what is said
    target: TargetRow | None
    told: str                                   # what tells it from the others of its year, see `told`

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("statement", self.plan.id, self.indicator.id, str(self.when), self.told)

    @property
    def value(self) -> Said:
        return self.said

    @property
    def part(self) -> str:
        return self.record.part

    @property
    def name(self) -> str:
        return self.record.name or self.indicator.name

    @property
    def year(self) -> int | None:
        return end_year(self.when)

    @property
    def of_year(self) -> Words:
        """2027年目标, the target for 2027; without a year 目标."""
        year = self.year
        return Words("目标", "the target") if year is None else Words(f"{year}年目标", f"the target for {year}")

    @property
    def total(self) -> bool:
        """累计: said by the value, or by the name used here."""
        return "累计" in self.quantity.time or "累计" in time_words(self.name)

    @property
    def total_in_list(self) -> bool:
        """累计: said by the target, or by the name of the indicator."""
        said = self.target.quantity.time if self.target is not None else ()
        return "累计" in said or "累计" in time_words(self.indicator.name)

    @property
    def base_year(self) -> int | None:
        return self.quantity.base_year

    @property
    def quote(self) -> str:
        return self.record.quote

    @property
    def said_in(self) -> Words:
        """Where it stands: the part of the document; within a body without a list, the chapter."""
        if self.record.part == "body" and not self.in_list and self.record.chapter:
            return _quoted(self.record.chapter)
        return PARTS.get(self.record.part, _quoted(self.record.part))

    @property
    def listed_in(self) -> Words:
        """Where its indicator has its target: the list; where there is none, the chapter that says it.

        A table in the very chapter of the statement is told apart from it.
        """
        if self.when in self.record.baseline:
            return Words("指标的基数", "the baseline of the indicator")
        if self.in_list:
            return Words("清单", "the list")
        chapter = self.indicator.record.chapter
        apart = bool(chapter) and chapter != self.record.chapter
        return _quoted(chapter) if apart else Words("指标的目标值", "the target of the indicator")

    @property
    def in_list(self) -> bool:
        return self.plan.has_annex and self.indicator.listed

    @property
    def scope_said(self) -> Words:
        return _limited(self.record.scope)

    @property
    def scope_listed(self) -> Words:
        return _limited(self.indicator.record.scope)

    @property
    def scope_matter(self) -> Words:
        """In what the two scopes differ: in those whom they are about, in what they list, or in something else."""
        here, listed = self.record.scope or Scope(), self.indicator.record.scope or Scope()
        if here.population != listed.population:
            return Words("对象范围", "who is meant")
        if here.covers != listed.covers:
            return Words("所列范围", "what is counted")
        return Words("口径", "the scope")

    @property
    def scope(self) -> Scope | None:
        return self.record.scope

    @property
    def scope_text(self) -> str:
        return scope_text(self.record.scope)

    @property
    def scope_in_list(self) -> str:
        return scope_text(self.indicator.record.scope)

    @property
    def scope_relation(self) -> str:
        here, listed = self.record.scope, self.indicator.record.scope
        return "equal" if here is None and listed is None else compare_scopes(here, listed, silent_means_all=True)

    @property
    def same_name(self) -> bool:
        own, listed = self.record.name, self.indicator.record
        names = (listed.name, *listed.aliases)
        return not own or any(same_name(own.casefold(), name.casefold()) for name in names) or (
            is_change(self.quantity) and self.target is not None and is_change(self.target.quantity)
            and same_moving_name(own, listed.name)
        )

    @property
    def usual_name(self) -> str:
        return usual_name(self)

    @property
    def name_differs(self) -> Words:
        return difference(self)

    @property
    def yearly(self) -> bool:
        """每年 or 年均: said by this place's value, or by the name that it uses."""
        return _recurring(self.quantity, self.record.name, self.when)

    @property
    def yearly_in_list(self) -> bool:
        quantity = self.target.quantity if self.target is not None else self.quantity
        when = self.target.when if self.target is not None else self.when
        return _recurring(quantity, self.indicator.name, when)

    @property
    def as_target(self) -> TargetRow:
        """What is said here as if the list had it."""
        return TargetRow(self.plan, self.indicator, self.when, self.said, self.quantity)

    @property
    def like_target(self) -> bool:
        """Here and in the list a level is said, or in both a change."""
        return self.target is None or is_change(self.quantity) == is_change(self.target.quantity)

    @property
    def makes_target(self) -> bool | None:
        """A change here and a level in the list, or the other way round, agree by the base value."""
        return makes_target(self)

    @property
    def real(self) -> bool:
        """Here or in the list a growth in real terms is said, and there an amount in the prices of its year."""
        return in_real_terms(self)

    @property
    def same_over_years(self) -> bool:
        """It comes to the target once both run over the same years: 每年100台 and 累计500台."""
        return same_over_years(self)

    @property
    def over_years(self) -> Words:
        """What every year's amount comes to over its years, here or in the list."""
        return over_years(self)

    @property
    def covered(self) -> bool:
        """The list has a target for a whole period in which this year lies."""
        return covered(self.indicator.by_year, self.when)

    def place(self, attribute: str) -> Mark:
        if attribute in ("scope_text", "scope_relation") and self.record.scope is not None:
            return self.mark(self.record.scope.at)
        if attribute == "scope_in_list" and self.indicator.record.scope is not None:
            return self.mark(self.indicator.record.scope.at)
        if attribute in self.record.places:
            return self.mark(self.record.places[attribute])
        return self.mark(self.said.at)


@entity     # a row leads to every other row
class RestatementRow(InPlan):
    """A value of a higher plan as this document prints it."""

    plan: PlanRow
    indicator: IndicatorRow
    of: str
    when: Year
    said: Said
    quantity: Quantity
    source: TargetRow | Missing | None

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("restatement", self.plan.id, self.indicator.id, str(self.when), self.of)

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def year(self) -> int | None:
        return end_year(self.when)

    @property
    def quoted(self) -> bool:
        return False

    def place(self, _attribute: str) -> Mark:
        return self.mark(self.said.at)
