"""An indicator as a row."""

from __future__ import annotations

from dataclasses import field
from types import EllipsisType
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import Words
from auditor.model.audit import SubjectKey
from auditor.model.plan import Indicator, Link, Said, Year
from auditor.model.rows.alike import counts_alike
from auditor.model.rows.base_beside import shared_base
from auditor.model.rows.binding import binder_of
from auditor.model.rows.division import Government, government_of
from auditor.model.rows.government import one_government, stands_above, steps_up
from auditor.model.rows.linked import aliased, doubtful_link, link_found, link_near, link_to, parents_twin
from auditor.model.rows.measure import kinds_differ, kinds_said, mixes_years
from auditor.model.rows.near import nearby
from auditor.model.rows.revision import asked_now, follows_revision, in_force_for, replaced_words, revision_words
from auditor.model.rows.standing import InPlan
from auditor.model.rows.wordings import places_of_others
from auditor.model.rows.years import base_year_of, fills_years, lasts, reaches_end, works_yearly
from auditor.text.footing import is_change
from auditor.text.name import time_words

if TYPE_CHECKING:
    from auditor.model.rows.action import ActionRow, GroupRow
    from auditor.model.rows.link import LinkRow
    from auditor.model.rows.plan import PlanRow
    from auditor.model.rows.statement import StatementRow
    from auditor.model.rows.table import Table
    from auditor.model.rows.target import TargetRow


# Words that are read from a link, and its key where each of them stands.
_OF_LINK = {
    "relation": "relation", "link_to": "to", "link_found": "to", "asked_now": "to", "proposed_by": "proposed_by",
    "reason": "reason",
}


@entity     # a row leads to every other row
class IndicatorRow(InPlan):
    """An indicator of one plan."""

    plan: PlanRow
    record: Indicator
    parent: IndicatorRow | None = None        # the first indicator that a link of it names and that is there
    action: ActionRow | None = None
    grouped: GroupRow | None = None
    answers: tuple[tuple[Link, IndicatorRow], ...] = ()       # its links, with what each names, where that is there
    targets: list[TargetRow] = field(default_factory=list)
    statements: list[StatementRow] = field(default_factory=list)
    links: list[LinkRow] = field(default_factory=list)
    answered_by: list[IndicatorRow] = field(default_factory=list)
    by_year: dict[Year, TargetRow] = field(default_factory=dict)
    in_cycle: bool = False
    table: Table | None = None                # what divides it
    whole: IndicatorRow | None = None         # the indicator of the same plan that it is a part of (其中)
    governed: dict[Government, list[IndicatorRow]] | None = None      # who answers it, once somebody has asked
    binder: IndicatorRow | EllipsisType | None = ...       # who makes it binding, once somebody has asked
    empty: tuple[str, ...] = ()               # what stands in the cells of its row that say nothing, each once
    based: Said | Missing | EllipsisType | None = ...     # its baseline, once somebody has asked

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("indicator", self.plan.id, self.record.id)

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def name(self) -> str:
        return self.record.name

    @property
    def aliases(self) -> tuple[str, ...]:
        return self.record.aliases

    @property
    def group(self) -> str:
        return self.record.group

    @property
    def headline(self) -> bool:
        return self.grouped is not None and self.grouped.record.headline

    @property
    def listed(self) -> bool:
        return self.record.listed

    @property
    def measure(self) -> str:
        return self.record.measure

    @property
    def aliased(self) -> bool:
        return aliased(self)

    @property
    def changes(self) -> bool:
        """All its numbers say by how much it changes."""
        numbers = [target.quantity for target in self.targets if target.numeric]
        return bool(numbers) and all(map(is_change, numbers))

    @property
    def downward(self) -> bool:
        return self.record.downward

    @property
    def link(self) -> Link | None:
        return self.record.link

    @property
    def relation(self) -> str | Missing | None:
        link = self.record.link
        return link.relation if link is not None else self.plan.silent("link", self.record.id)

    @property
    def link_to(self) -> str:
        return link_to(self)

    @property
    def link_near(self) -> Words:
        return link_near(self)

    @property
    def own(self) -> bool:
        return self.record.link is not None and self.record.link.relation == "own"

    @property
    def link_found(self) -> bool | Missing:
        return link_found(self)

    @property
    def parent_above(self) -> bool:
        return self.parent is not None and stands_above(self.parent.plan, self.plan)

    @property
    def levels_up(self) -> int | None:
        """How many plans lie between (1: the next one up); None where the link leads nowhere."""
        return None if self.parent is None else steps_up(self.plan, self.parent.plan)

    @property
    def proposed_by(self) -> str | Missing | None:
        return self._of_link("proposed_by")

    @property
    def reason(self) -> str | Missing | None:
        return self._of_link("reason")

    def _of_link(self, key: str) -> str | Missing | None:
        link = self.record.link
        said: str = getattr(link, key) if link is not None else ""
        return said or self.plan.silent(key, self.record.id)

    @property
    def owner(self) -> tuple[str, ...]:
        return self.record.owner

    @property
    def offices(self) -> tuple[str, ...]:
        return () if self.action is None else self.action.offices

    @property
    def numeric(self) -> bool:
        return any(target.quantity.number is not None for target in self.targets)

    @property
    def spoken(self) -> bool:
        """Says anything at all: a number, words, or a reference."""
        return any(target.quantity.kind != "none" for target in self.targets)

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(target.kind for target in self.targets if target.numeric))

    @property
    def baseline(self) -> Said | Missing | None:
        found = self.based
        if found is ...:
            found = self.based = self._baseline()
        return found

    def _baseline(self) -> Said | Missing | None:
        year = self.base_year
        known = self.record.baseline
        if isinstance(year, int) and year in known:
            return known[year]
        if not isinstance(year, int) and len(known) == 1:
            return next(iter(known.values()))
        return self.plan.silent("baseline", self.record.id, year if isinstance(year, int) else None)

    @property
    def base_year(self) -> int | Missing | None:
        """The year that changes are counted from, see `auditor.model.rows.years.base_year_of`."""
        return base_year_of(self)

    @property
    def base_known(self) -> Said | None:
        """Its value of the year that `base_shared` names."""
        both = shared_base(self)
        return None if both is None else both[1]

    @property
    def base_beside(self) -> Said | None:
        """What another row of the same thing says of a year whose value this one knows as well."""
        both = shared_base(self)
        return None if both is None else both[2]

    @property
    def base_shared(self) -> int | None:
        """The year of `base_known` and `base_beside`."""
        both = shared_base(self)
        return None if both is None else both[0]

    @property
    def counted_from(self) -> int | None:
        """The base year, or where none is named the only year of which a base value is known."""
        year = self.base_year
        if isinstance(year, int):
            return year
        known = tuple(self.record.baseline)
        return known[0] if len(known) == 1 else None

    @property
    def quoted_in(self) -> str:
        """The plan through which alone its values are known."""
        return self.record.quoted_in or (self.plan.record.quoted_in if self.plan.record.text == "quoted" else "")

    @property
    def quoted(self) -> bool:
        return bool(self.record.quoted_in) or self.plan.record.text == "quoted"

    @property
    def yearly(self) -> bool:
        """每年: said by the name or by a value."""
        named = "each" in self.by_year or "每年" in time_words(self.record.name)
        return named or any("每年" in target.quantity.time for target in self.targets)

    @property
    def works_yearly(self) -> bool:
        return works_yearly(self)

    @property
    def lasts(self) -> bool:
        return lasts(self)

    @property
    def places_of_others(self) -> tuple[str, ...]:
        return places_of_others(self)

    @property
    def fills_years(self) -> bool | Missing:
        return fills_years(self)

    @property
    def reaches_end(self) -> bool | Missing:
        return reaches_end(self)

    def says(self, when: Year) -> bool:
        target = self.by_year.get(when)
        return target is not None and target.quantity.kind != "none"

    @property
    def blanks(self) -> tuple[str, ...]:
        """The different ways in which its cells say nothing: “/”, “—”; empty for a blank."""
        return tuple([sign and f"“{sign}”" for sign in self.empty]) if self.empty else ()

    def note_empty(self, sign: str) -> None:
        """Notes what stands in a cell that says nothing."""
        if sign not in self.empty:
            self.empty += (sign,)

    @property
    def kinds_differ(self) -> bool:
        return kinds_differ(self)

    @property
    def measured(self) -> tuple[IndicatorRow, ...]:
        """The indicators of this plan that are of the same measure, in the plan's order, itself among them."""
        measure = self.record.measure
        return tuple(self.plan.measures[measure]) if measure else (self,)

    @property
    def of_one_thing(self) -> tuple[IndicatorRow, ...]:
        """Those of its measure or, where it has none, those of its name that count the same: itself among them."""
        named = self.plan.named(self.name) if not self.record.measure else []
        if len(named) < 2:
            return self.measured
        return tuple(row for row in named if not row.record.measure and counts_alike(row, self))

    @property
    def leads_measure(self) -> bool:
        """The first indicator of its measure that has a number: what is asked of a measure is asked of it alone."""
        return not self.record.measure or next((row for row in self.measured if row.numeric), self) is self

    @property
    def measure_names(self) -> tuple[str, ...]:
        """The names of the indicators of its measure that have a number."""
        return tuple(dict.fromkeys(row.name for row in self.measured if row.numeric))

    @property
    def measure_targets(self) -> list[TargetRow]:
        """The numbers of its measure, by indicator and year."""
        return [target for row in self.measured for target in row.targets if target.numeric]

    @property
    def mixes_years(self) -> bool:
        return mixes_years(self)

    @property
    def kinds_said(self) -> tuple[Words, ...]:
        return kinds_said(self)

    def answers_by(self, plan: PlanRow) -> list[IndicatorRow]:
        """The indicators that answer it in plans in force of the government of a plan."""
        if self.governed is None:
            self.governed = {}
            for row in self.answered_by:
                if not row.plan.replaced_by and row.plan is not self.plan:
                    self.governed.setdefault(government_of(row.plan), []).append(row)
        return [row for row in self.governed.get(government_of(plan), ()) if one_government(row.plan, plan)]

    @property
    def owner_listed(self) -> bool | Missing:
        """Its owners are among the lead and responsible offices of its action."""
        if self.action is None or not self.owner or set(self.owner) <= set(self.action.offices):
            return True
        return missing("offices-open", self.plan.id, self.id) if self.action.open else False

    @property
    def offices_unknown(self) -> tuple[str, ...]:
        return tuple(office for office in self.owner if office not in self.plan.record.offices)

    @property
    def offices_near(self) -> Words:
        """The offices of the register that were probably meant by those outside it."""
        return nearby(self.offices_unknown, self.plan.record.offices)

    @property
    def trimmed_by(self) -> tuple[str, ...]:
        """The plans below that drop it."""
        children = self.plan.children
        return tuple([
            child.region for child in children if not child.draft and self in [trim.indicator for trim in child.trims]
        ]) if children else ()

    @property
    def attribute(self) -> str | Missing | None:
        """binding, expected: declared, or in brackets behind a value."""
        return self.attributed or self.plan.silent("attribute", self.record.id)

    @property
    def attributed(self) -> str:
        """The same; "" where nothing is said."""
        said = (target.quantity.attribute for target in self.targets if target.quantity.attribute)
        return self.record.attribute or next(said, "")

    @property
    def bound_by(self) -> IndicatorRow | None:
        """The indicator above that makes it binding: one that it answers, or past a silent one what that answers."""
        if isinstance(self.binder, EllipsisType):
            self.binder = binder_of(self)
        return self.binder

    @property
    def binding_above(self) -> bool:
        """An indicator that it answers is binding."""
        return self.bound_by is not None

    @property
    def parent_replaced(self) -> bool:
        """It answers a plan that another one has replaced."""
        return any(parent.plan.draft for _, parent in self.answers)

    @property
    def in_force(self) -> IndicatorRow | None:
        return in_force_for(self)

    @property
    def asked_now(self) -> tuple[str, ...]:
        return asked_now(self)

    @property
    def replaced_words(self) -> Words:
        return replaced_words(self)

    @property
    def follows_revision(self) -> bool | Missing:
        return follows_revision(self)

    @property
    def revision(self) -> Words:
        return revision_words(self)

    @property
    def parents_twin(self) -> str | Missing:
        return parents_twin(self)

    def silent(self, reason: str, year: int | None = None) -> Missing | None:
        if reason == "target" and self.record.group in self.plan.record.complete:
            return None
        return self.plan.silent(reason, self.record.id, year)

    def place(self, attribute: str) -> Mark:
        own = self.record.places
        if attribute in own:
            return self.mark(own[attribute])
        if attribute == "base_year" and not any(target.quantity.base_year for target in self.targets):
            return self.plan.place("base_year")
        link = doubtful_link(self)
        key = _OF_LINK.get(attribute)
        if link is not None and key is not None:
            return self.mark(link.places.get(key, link.at))
        return self.mark(own.get("name", self.record.at))
