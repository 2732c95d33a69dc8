"""A plan as a row: its facts, and its rows of every kind."""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.rows import ROWS
from auditor.model.audit import SubjectKey
from auditor.model.level import BUILT_IN, rank_of_code
from auditor.model.plan import Division, Indicator, Plan
from auditor.model.rows.division import Divisions, divisions_of, one_place
from auditor.model.rows.government import (
    before_its_time,
    beside,
    directly_above,
    replaced_by_it,
    stands_above,
    steps_up,
)
from auditor.model.rows.wordings import offices_twice
from auditor.text.footing import annual_year, titled_years
from auditor.text.name import REMEMBERED, normal_document_number, normal_name, weight_of
from auditor.text.plain import plain

if TYPE_CHECKING:
    from auditor.model.rows.action import ActionRow, GroupRow, WorkItemRow
    from auditor.model.rows.allocation import AllocationRow
    from auditor.model.rows.cell import CellRow
    from auditor.model.rows.claim import ClaimRow
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.link import LinkRow
    from auditor.model.rows.statement import RestatementRow, StatementRow
    from auditor.model.rows.target import TargetRow
    from auditor.model.rows.total import TotalRow
    from auditor.model.rows.trim import DutyRow, TrimRow

DRAFTS = (
    "征求意见稿", "送审稿", "草案", "初稿", "讨论稿", "修订稿", "修改稿", "论证稿", "报批稿", "draft", "Draft",
)

# Words that are worked out from what stands under another key.
_WRITTEN_AS = {
    "absent": "parents", "unparented": "parents", "cycle": "parents", "uncited": "cites", "outdated": "cites",
    "children_unnamed": "divisions", "divisions_amiss": "divisions", "offices_twice": "offices",
}


@lru_cache(REMEMBERED)
def _tight(name: str) -> str:
    return plain(name)


@entity     # a row leads to every other row
class PlanRow:
    """A plan, with its rows of every kind."""

    record: Plan
    parents: tuple[PlanRow, ...] = ()
    children: list[PlanRow] = field(default_factory=list)
    answers_to: tuple[PlanRow, ...] = ()      # the nearest plans above whose text we have
    cycle: str = ""                             # the way round, where parents lead back here
    replaced_by: str = ""
    successor: PlanRow | None = None            # of a replaced plan: the one that is in force instead
    earlier: PlanRow | None = None              # the plan that it replaces
    colleagues: tuple[PlanRow, ...] = ()        # the plans in force of its government
    divided: Divisions | None = None            # the divisions that it lists, once somebody has asked
    absent: tuple[str, ...] = ()                # ids of plans above that are not at hand
    absent_near: Words = SILENCE                # the plans that were probably meant by these
    indicators: list[IndicatorRow] = field(default_factory=list)
    targets: list[TargetRow] = field(default_factory=list)
    statements: list[StatementRow] = field(default_factory=list)
    restatements: list[RestatementRow] = field(default_factory=list)
    links: list[LinkRow] = field(default_factory=list)
    links_shared: list[LinkRow] = field(default_factory=list)       # those whose share can be computed
    duties: list[DutyRow] = field(default_factory=list)
    trims: list[TrimRow] = field(default_factory=list)
    actions: list[ActionRow] = field(default_factory=list)
    groups: list[GroupRow] = field(default_factory=list)
    claims: list[ClaimRow] = field(default_factory=list)
    allocations: list[AllocationRow] = field(default_factory=list)
    cells: list[CellRow] = field(default_factory=list)
    totals: list[TotalRow] = field(default_factory=list)
    work_items: list[WorkItemRow] = field(default_factory=list)
    measures: dict[str, list[IndicatorRow]] = field(default_factory=dict)       # the indicators of each measure
    names: dict[str, list[IndicatorRow]] = field(default_factory=dict)          # of each name, once somebody has asked
    called: dict[str, list[int]] = field(default_factory=dict)  # places, by normal names and aliases, once asked
    parts: list[IndicatorRow] | None = None                     # those that say of what they are a part, once asked
    typed: bool | None = None                                   # `body_typed`, once somebody has asked

    @property
    def plan(self) -> PlanRow:
        return self

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("plan", self.record.id)

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def region(self) -> str:
        return self.record.region or self.record.title

    @property
    def known_as(self) -> Words:
        """Its region, and of a sector plan its field, since the general plan of that government has its name too."""
        sector = self.record.sector
        return say(ROWS, "of-sector" if sector else "of-region", region=self.region, sector=sector)

    @property
    def level(self) -> str:
        return self.record.level

    @property
    def level_words(self) -> Words:
        """What its level is called."""
        return self.record.tier.words

    @property
    def code(self) -> str:
        """The division code of its region, in a family with the usual levels; empty where none is stated."""
        return self.record.code if self.level in BUILT_IN else ""

    @property
    def code_fits(self) -> bool:
        """Its division code is not one of another level."""
        said = rank_of_code(self.code)
        return said is None or said == self.rank

    @property
    def rank(self) -> int:
        return self.record.tier.rank

    @property
    def whole(self) -> bool:
        return self.record.text == "full"

    @property
    def sector(self) -> str:
        return self.record.sector

    def covers(self, above: IndicatorRow) -> bool:
        """Whether its silence about an indicator above says something: its text, or that group, is at hand whole."""
        if self.whole:
            return True
        complete = self.record.complete
        return any(
            group.record.name in complete
            and (group.record.name == above.group or (group.record.headline and above.headline))
            for group in self.groups
        )

    @property
    def not_above(self) -> tuple[str, ...]:
        """The titles of its parents that are of no higher level, nor its own government's general plan."""
        return tuple(parent.title for parent in self.parents if not stands_above(parent, self))

    @property
    def unparented(self) -> tuple[str, ...]:
        """The plans that its links name and that its parents do not lead to: those at hand; all, where it names none.

        The one in force may stand for a plan that was replaced: that a link names the older one is said elsewhere.
        """
        named = dict.fromkeys(link.plan for row in self.record.indicators.values() for link in row.links if link.plan)
        if not self.record.parents:
            return tuple(named)
        plans = {parent.plan.id: parent.plan for row in self.indicators for _, parent in row.answers}
        asked = {id: (plans[id], plans[id].successor or plans[id]) for id in named if id in plans}
        return tuple(id for id, above in asked.items() if not any(steps_up(self, each) for each in above))

    @property
    def skips_level(self) -> bool:
        """None of its parents is the next level up."""
        return bool(self.parents) and not any(directly_above(parent, self) for parent in self.parents)

    @property
    def beside(self) -> tuple[str, ...]:
        """The titles of other plans in force of its government that seem to be other states of the same one."""
        return tuple(other.title for other in beside(self))

    @property
    def prints_shares(self) -> bool:
        """Some link of it states a share."""
        return any(link.shares for row in self.record.indicators.values() for link in row.links)

    @property
    def body_typed(self) -> bool:
        """What its body says is at hand: at least half of the targets of the list stand there as well."""
        if self.typed is None:
            listed = [row for row in self.indicators if row.listed and row.numeric]
            there = sum(any(said.targets for said in row.record.statements) for row in listed)
            self.typed = 2 * there >= len(listed)
        return self.typed

    @property
    def has_note(self) -> bool:
        return "note" in self.record.parts

    @property
    def has_annex(self) -> bool:
        return "annex" in self.record.parts

    @property
    def offices(self) -> tuple[str, ...]:
        return self.record.offices

    @property
    def expected(self) -> int:
        """How many plans are expected below: the divisions that are named, else the plans in the family."""
        return max(len(self.record.divisions), len([child for child in self.children if not child.replaced_by]))

    @property
    def draft(self) -> bool:
        return bool(self.replaced_by)

    @property
    def drafted(self) -> bool:
        """By its own words a draft, whether something replaces it or not."""
        return any(word in f"{self.record.stage}{self.record.title}" for word in DRAFTS)

    @property
    def annual(self) -> bool:
        """A plan of one year."""
        years = self.record.years
        one = len(years) == 1 and (self.record.base_year == years[0] - 1 or "政府工作报告" in self.record.title)
        return one or annual_year(self.record.title) is not None or "年度" in self.record.title

    @property
    def begins(self) -> int | None:
        """The first year that the plan speaks of: by its title, else the year after its base year."""
        titled, annual = titled_years(self.record.title), annual_year(self.record.title)
        if titled is not None or annual is not None:
            return titled[0] if titled is not None else annual
        return None if self.record.base_year is None else self.record.base_year + 1

    @property
    def parent_ranks(self) -> tuple[int, ...]:
        return tuple(parent.rank for parent in self.parents)

    @property
    def base_year(self) -> int | Missing | None:
        """The year that growth is counted from: as it is said; in a plan for one year the year before."""
        if self.record.base_year is not None:
            return self.record.base_year
        years = self.record.years
        year = annual_year(self.record.title) or (years[0] if self.annual and len(years) == 1 else None)
        only = year is not None and set(years) <= {year}
        return year - 1 if year is not None and only else self.silent("base-year")

    @property
    def offices_twice(self) -> tuple[str, ...]:
        return offices_twice(self)

    @property
    def divisions(self) -> tuple[str, ...]:
        return tuple(division.name for division in self.record.divisions)

    @property
    def divisions_amiss(self) -> tuple[str, ...]:
        """Named divisions whose plan is another one, or has another name or code; without a plan they have not
        answered."""
        return tuple(division.name for division in self._amiss)

    @property
    def _amiss(self) -> tuple[Division, ...]:
        below = {child.id: child for child in self.children}
        amiss = []
        for division in self.record.divisions:
            child = below.get(division.plan) or next(
                (child for child in self.children if child.record.code == division.code != ""), None
            ) or next((child for child in self.children if one_place(child.region, division.name)), None)
            if child is None:
                continue
            wrong_code = division.code != "" and child.record.code not in ("", division.code)
            wrong_plan = division.plan not in ("", child.id)
            if wrong_plan or wrong_code or not one_place(child.region, division.name):
                amiss.append(division)
        return tuple(amiss)

    @property
    def children_unnamed(self) -> tuple[str, ...]:
        """Plans below that no division names, by plan, by code or by name."""
        return tuple(
            child.region for child in self.children if not child.draft and self.division_of(child) is None
        )

    def division_of(self, child: PlanRow) -> Division | None:
        """The division of this plan that the government of another is; None where it is none of those listed."""
        if self.divided is None:
            self.divided = divisions_of(self.record)
        return self.divided.of(child.record)

    @property
    def years(self) -> tuple[int, ...]:
        return self.record.years

    @property
    def first_year(self) -> int | None:
        return self.record.years[0] if self.record.years else None

    @property
    def last_year(self) -> int | None:
        return self.record.years[-1] if self.record.years else None

    def named(self, name: str) -> list[IndicatorRow]:
        """The indicators of just this name, widths and spaces aside."""
        if not self.names:
            for row in self.indicators:
                self.names.setdefault(_tight(row.record.name), []).append(row)
        return self.names.get(_tight(name), [])

    def twin_of(self, row: IndicatorRow) -> IndicatorRow | None:
        """Its first indicator that is called what another one is, by the names and aliases of either."""
        if not self.called:
            for place, own in enumerate(self.indicators):
                for name in (own.name, *own.aliases):
                    self.called.setdefault(normal_name(name), []).append(place)
        found = [*self.called.get(normal_name(row.name), ())]
        for alias in map(normal_name, row.aliases):
            places = self.called.get(alias, ())
            found += [place for place in places if normal_name(self.indicators[place].name) == alias]
        return self.indicators[min(found)] if found else None

    def said_parts(self) -> list[IndicatorRow]:
        """The indicators whose names say of which whole they are a part: 占全省比重."""
        if self.parts is None:
            self.parts = [row for row in self.indicators if weight_of(row.name) is not None]
        return self.parts

    @property
    def titled(self) -> tuple[int, int] | None:
        """The years that its title names."""
        return titled_years(self.record.title)

    def period_of(self, indicator: Indicator) -> tuple[int, int] | None:
        """The years that cumulative, average and yearly values of an indicator speak of, where they are declared."""
        declared = indicator.period or self.record.period
        return (declared[0], declared[1]) if declared else None

    @property
    def date(self) -> str | Missing | None:
        return self.record.date or self.silent("date")

    @property
    def number(self) -> str:
        return normal_document_number(self.record.number) if self.record.number else ""

    @property
    def cites(self) -> tuple[str, ...] | Missing | None:
        if not self.record.cites and not self.whole:
            return self.silent("cites")
        return tuple(normal_document_number(cited) for cited in self.record.cites)

    @property
    def uncited(self) -> tuple[str, ...]:
        """Numbers of the parents' documents that are not among those cited."""
        cited = self.cites
        known = cited if isinstance(cited, tuple) else ()
        return tuple(parent.record.number for parent in self.parents if parent.number and parent.number not in known)

    @property
    def outdated(self) -> tuple[str, ...]:
        """The documents that it cites though a parent has replaced them, without citing that parent."""
        return tuple(before.record.number for before, _ in self._replaced_but_cited)

    @property
    def outdated_words(self) -> Words:
        """Each of these with what is in force instead."""
        told = [
            say(ROWS, "replaced-number", number=before.record.number, new=new.title, id=new.record.number or new.id)
            for before, new in self._replaced_but_cited
        ]
        return joined(told, "；", "; ")

    @property
    def _replaced_but_cited(self) -> list[tuple[PlanRow, PlanRow]]:
        cited = self.cites if isinstance(self.cites, tuple) else ()
        return [
            (before, parent) for parent in self.parents for before in replaced_by_it(parent)
            if before.number in cited and parent.number not in cited and not before_its_time(self, parent)
        ]

    def unread(self, plan: str, indicator: str) -> Missing | None:
        """Why nobody can say whether a parent has an indicator: neither its file nor any of its text is at hand."""
        if plan in self.absent:
            return missing("absent", plan, indicator)
        return missing("list-none", plan, indicator) if any(
            parent.id == plan and parent.record.text == "none" for parent in self.parents
        ) else None

    @property
    def groupings(self) -> int:
        return len(self.record.groups)

    def silent(self, reason: str, indicator: str = "", year: int | None = None) -> Missing | None:
        """What this plan's silence means: None in a full text, an open question in any other."""
        if self.record.text == "full":
            return None
        return missing(f"{reason}-{self.record.text}", self.record.id, indicator, year)

    def mark(self, place: int) -> Mark:
        return self.record.mark(place)

    def place(self, attribute: str) -> Mark:
        key = _WRITTEN_AS.get(attribute, attribute)
        if attribute == "divisions" and self._amiss:
            return self.mark(self._amiss[0].at)
        if attribute == "offices_twice" and (found := offices_twice(self)):
            key = f"offices/{found[0].partition('（')[0]}"
            key = key if key in self.record.places else "offices"
        return self.mark(self.record.places.get(key, self.record.places.get("plan", self.record.at)))
