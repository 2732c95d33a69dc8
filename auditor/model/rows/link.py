"""A link in one year: child and parent side by side."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from types import EllipsisType
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.words import SILENCE, Words, say
from auditor.messages.rows import ROWS
from auditor.model.audit import SubjectKey
from auditor.model.plan import Link, Said, Year
from auditor.model.rows import other_years
from auditor.model.rows.cell import CellRow
from auditor.model.rows.footed import Footed, footed, growth_under_whole
from auditor.model.rows.government import one_government, steps_up, unread_words
from auditor.model.rows.over_years import as_counted
from auditor.model.rows.own_value import own_value
from auditor.model.rows.revision import before_revision, earlier_target
from auditor.model.rows.scope import compare_names, compare_scopes, each_place, said_scopes
from auditor.model.rows.standing import OfIndicator
from auditor.model.rows.target import TargetRow
from auditor.text.comparable import gap, unlike_measures
from auditor.text.compare import (
    apply_growth,
    implied_base,
    is_ceiling,
    meets_number,
    nominal,
    only_reached,
    share_of,
    within,
)
from auditor.text.digits import granted
from auditor.text.name import of_the_place, same_measure, same_name
from auditor.text.total import aggregate_of
from auditor.text.unit import PERCENT, POINTS
from auditor.text.write import amount_text, asked_words, difference_words
from auditor.text.year import end_year

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow


def _stricter(
    child: TargetRow | Missing | None, parent: TargetRow | Said | Missing | None, downward: bool
) -> bool | Missing | None:
    if not isinstance(child, TargetRow):
        return child
    if parent is None or isinstance(parent, Missing):
        return parent
    if within(child.quantity, parent.quantity) is True:         # of a range as the parent names it
        return False
    answer = meets_number(parent.quantity, child.quantity, downward or is_ceiling(child.quantity, parent.quantity))
    if isinstance(answer, Missing):         # what is only about the same number is not more
        return False if all(need.reason == "about" for need in answer.needs) else answer
    return not answer


@dataclass(slots=True, eq=False, repr=False)   # a row leads to every other row
class LinkRow(OfIndicator):
    """A link in one year: what the child promises, and what the parent asks."""

    plan: PlanRow
    indicator: IndicatorRow
    record: Link
    when: Year
    child: TargetRow | Missing | None
    parent: TargetRow | Missing | None
    above: TargetRow | Missing | None           # what the parent's own parent asks
    parent_indicator: IndicatorRow
    named_by_claim: bool = False
    quotient: Fraction | Missing | EllipsisType | None = ...      # its computed share, once somebody has asked
    brought: Footed | Missing | EllipsisType | None = ...         # both targets on one footing, once somebody has asked

    @property
    def computed_share(self) -> Fraction | Missing | None:
        """Child ÷ parent, exact, as written; on one footing where they stand on two."""
        found = self.quotient
        if found is ...:
            found = self.quotient = self._quotient()
        return found

    def _quotient(self) -> Fraction | Missing | None:
        both, parent = self.footed, self.parent
        if isinstance(parent, TargetRow) and parent.numeric and aggregate_of(parent.quantity, parent.name) == "mean":
            return missing("not-an-amount")
        return share_of(both.child.quantity, both.parent.quantity) if isinstance(both, Footed) else both

    @property
    def over_whole(self) -> bool | Missing | None:
        """Whether it is more than the whole above, half its last digit granted where the units differ."""
        share, both = self.computed_share, self.footed
        if not isinstance(share, Fraction) or not isinstance(both, Footed):
            return share if isinstance(share, Missing) else None
        child, parent = both.child.quantity, both.parent.quantity
        return share > 1 + granted(child, parent) / abs(parent.number or Fraction(1))

    @property
    def footed(self) -> Footed | Missing | None:
        """What is promised and what is asked, on one footing."""
        found = self.brought
        if found is ...:
            found = self.brought = self._footed()
        return found

    def _footed(self) -> Footed | Missing | None:
        child, parent = self.child, self.parent
        if not isinstance(child, TargetRow):
            return child
        if not isinstance(parent, TargetRow):
            return parent
        own = child.referred if child.quantity.reference is not None else None
        if isinstance(own, Said):               # 与经济增长同步, where the plan says how much that is
            child = child.with_value(own.quantity)
        reference = parent.quantity.reference
        if reference is None or reference.whose != "本级":
            return growth_under_whole(child, parent) if self._grows_under_whole(child) else footed(child, parent)
        own = own_value(self.indicator, parent.quantity, self.when)
        return own if isinstance(own, Missing) else Footed(child, own, SILENCE)

    def _grows_under_whole(self, child: TargetRow) -> bool:
        """The own growth answers an amount that adds up over governments, of which the own one is a part."""
        return (
            self.relation in ("same", "at-least") and child.kind == "growth" and self.added
            and not one_government(self.plan, self.parent_indicator.plan)
        )

    @property
    def answer(self) -> TargetRow | Missing | None:
        """The own target, on one footing with the one above."""
        both = self.footed
        return both.child if isinstance(both, Footed) else both

    @property
    def asked(self) -> TargetRow | Said | Missing | None:
        """What the level above asks, on one footing with the own target; one's own value where it refers to that."""
        both = self.footed
        return both.parent if isinstance(both, Footed) else both

    @property
    def baseline(self) -> Said | Missing | None:
        """The own value of the year that a change above counts from."""
        child, parent = self.child, self.parent
        if not isinstance(child, TargetRow) or not isinstance(parent, TargetRow):
            return None
        year = parent.footing.base
        if year is None or year == self.indicator.counted_from:
            return child.baseline
        return child.known_in(year) or self.plan.silent("baseline", self.indicator.id, year)

    @property
    def level(self) -> TargetRow | Missing | None:
        """The own target as an end value: what is 增加5万亩 or 减少4万吨 moves the value of the base year."""
        child = self.child
        if not isinstance(child, TargetRow) or not child.moves:
            return child
        known = self.baseline
        if not isinstance(known, Said):
            return known
        return child.moved_from(known)

    @property
    def amount_needed(self) -> str:
        """What the change above makes of the own base, in the unit of the child and cut upwards: an amount of a growth,
        a rate of percentage points; empty where the child is a change itself."""
        base, parent = self.baseline, self.parent
        whole = parent.whole if isinstance(parent, TargetRow) else None
        if not isinstance(base, Said) or not isinstance(whole, TargetRow) or not isinstance(self.child, TargetRow):
            return ""
        needed = apply_growth(base.quantity, whole.quantity)
        if isinstance(needed, Missing) or self.child.kind in ("growth", "points", "multiple"):
            return ""
        return amount_text(needed, self.child.unit, towards=1)

    @property
    def rebased(self) -> bool:
        """Changes from two base years, of which the own one could be counted from the other's."""
        child, parent, both = self.child, self.parent, self.footed
        if not isinstance(child, TargetRow) or not isinstance(parent, TargetRow) or not isinstance(both, Footed):
            return False
        return None not in (child.footing.base, parent.footing.base) and child.footing.base != parent.footing.base

    @property
    def working(self) -> Words:
        """What was worked out to bring the two together; empty where nothing had to be."""
        both = self.footed
        return both.working if isinstance(both, Footed) else SILENCE

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("link", self.plan.id, self.indicator.id, str(self.when), self.to)

    @property
    def to(self) -> str:
        return f"{self.record.plan}/{self.record.indicator}"

    @property
    def id(self) -> str:
        return self.indicator.id

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def year(self) -> int | None:
        return end_year(self.when)

    @property
    def relation(self) -> str:
        return self.record.relation

    @property
    def share(self) -> Said | Missing | None:
        shares = self.record.shares
        said = shares.get(self.when) if isinstance(self.when, int) else None
        return said or shares.get(None) or self.indicator.silent("share", self.year)

    @property
    def cell(self) -> CellRow | None:
        """What the table above gives this government."""
        table = self.parent_indicator.table
        return table.cell_of(self.plan.record, self.when) if table is not None else None

    @property
    def assigned(self) -> Said | None:
        """What the level above gave this government, as this document quotes it."""
        return self.indicator.record.assigned.get(self.when)

    @property
    def given(self) -> CellRow | Said | Missing | None:
        """The figure that is this government's own: its cell above, else as it quotes it."""
        cell = self.cell
        if cell is not None and cell.quantity.kind != "none":
            return cell
        if self.relation == "assigned":
            return self.assigned or missing("assigned", self.plan.id, self.indicator.id, self.year)
        return self.assigned

    @property
    def counted(self) -> TargetRow | Missing | None:
        """The own target as the one above counts it, which a table divides: 每年140万亩 is 700万亩 of five years."""
        child, parent = self.child, self.parent
        if not isinstance(child, TargetRow) or not isinstance(parent, TargetRow) or self.cell is None:
            return child
        return as_counted(child, parent)

    @property
    def added(self) -> bool:
        """What the level above asks for adds up over governments: no rate, no level."""
        return isinstance(self.parent, TargetRow) and aggregate_of(self.parent.quantity, self.name) == "sum"

    @property
    def divided_among(self) -> int:
        """Among how many the level above divides, by its own words: its divisions, or the rows of its table.

        One where it is the own government, whose plans all speak of the whole.
        """
        if one_government(self.plan, self.parent_indicator.plan):
            return 1
        table, divisions = self.parent_indicator.table, self.parent_indicator.plan.record.divisions
        return len(divisions) if table is None else table.among()

    @property
    def ceiling(self) -> bool:
        """Less is better: by the direction, or by the bound of either side."""
        child, parent = self.child, self.parent
        if not isinstance(child, TargetRow) or not isinstance(parent, TargetRow):
            return self.downward
        return is_ceiling(child.quantity, parent.quantity, self.downward)

    @property
    def base_needed(self) -> Words:
        """The base at which an amount meets a growth or a fall above, in its unit; empty where none can be said."""
        if not isinstance(self.child, TargetRow) or not isinstance(self.parent, TargetRow):
            return SILENCE
        base = implied_base(self.child.quantity, self.parent.quantity)
        if not isinstance(base, Fraction):
            return SILENCE
        falls = (self.parent.number or 0) < 0
        return asked_words(base, self.child.quantity.unit, "at_least" if falls else "at_most")

    @property
    def later(self) -> TargetRow | None:
        """Of a year without an own target: the next later one, where what it measures stays."""
        return other_years.nearest(self, 1)

    @property
    def reached_early(self) -> bool | Missing:
        """An earlier own target reaches this year's above; one that is earlier and weaker leaves it open."""
        return other_years.reached_early(self)

    @property
    def covered(self) -> bool:
        """A year without an own target that another own one answers, or a cumulative or yearly one runs through."""
        return other_years.covered(self)

    @property
    def all_years(self) -> TargetRow | None:
        """The total above over the longer time in which the year of an own amount lies."""
        return other_years.all_years(self)

    @property
    def weight(self) -> TargetRow | None:
        """What this plan says elsewhere of the part that its amount is of the one above: 占全省比重."""
        return other_years.weight(self)

    @property
    def others_median(self) -> Fraction | None:
        """The median of the other shares of the plan; None where there is no other."""
        shares = [link.computed_share for link in self.plan.links_shared if link is not self]
        known = [share for share in shares if isinstance(share, Fraction)]
        return median(known) if known else None

    @property
    def nominal(self) -> bool:
        """The share is of a number that is itself a bound (1000户以上)."""
        return (
            isinstance(self.child, TargetRow) and isinstance(self.parent, TargetRow)
            and nominal(self.child.quantity, self.parent.quantity)
        )

    @property
    def bound_said(self) -> bool | Missing:
        """The child's target, or another statement of it, has a bound; a text that is not whole may have one.

        A range bounds itself, who promises more or stays within a range above has kept the bound, and 达到85% loses
        none as 85%.
        """
        if not isinstance(self.child, TargetRow) or self.child.bound != "unstated":
            return True
        if self.child.quantity.upper is not None or self.stricter is True:
            return True
        if isinstance(self.parent, TargetRow) and (
            only_reached(self.parent.quantity) or within(self.child.quantity, self.parent.quantity) is True
        ):
            return True
        if any(statement.quantity.bound != "unstated" for statement in self.indicator.statements):
            return True
        return self.indicator.silent("bound", self.year) or False

    @property
    def strives(self) -> Words:
        """The second numbers of both sides, where either has one: striven for, or an incentive."""
        here, above = (
            row.incentive.quantity.raw if isinstance(row, TargetRow) and row.incentive is not None else ""
            for row in (self.child, self.parent)
        )
        if not here and not above:
            return SILENCE
        key = "strives" if here and above else "strives-here" if here else "strives-above"
        return say(ROWS, key, child=here, parent=above)

    @property
    def share_text(self) -> str:
        share = self.computed_share
        return str(share) if isinstance(share, Fraction) else ""

    @property
    def stricter(self) -> bool | Missing | None:
        """The child promises more than the parent asks."""
        return _stricter(self.answer, self.asked, self.downward)

    @property
    def started_there(self) -> bool:
        """The own base value already is what the parent asks, or the parent's own what its parent asks: to stay beyond
        it is no raise."""
        return any(
            isinstance(base, Said) and isinstance(asked, TargetRow | Said)
            and meets_number(base.quantity, asked.quantity, self.downward) is True
            for base, asked in ((self.indicator.baseline, self.asked), (self.parent_indicator.baseline, self.above))
        )

    @property
    def of_the_place(self) -> bool:
        """A state of the place, without a base value that says how far it has to come: 森林覆盖率, 占GDP比重."""
        return not isinstance(self.indicator.baseline, Said) and of_the_place(self.name)

    @property
    def parent_stricter(self) -> bool | Missing | None:
        """The parent already asks more than its own parent."""
        if not isinstance(self.parent, TargetRow) or not isinstance(self.above, TargetRow):
            return _stricter(self.parent, self.above, self.downward)
        both = footed(self.parent, self.above)
        return _stricter(both.child, both.parent, self.downward) if isinstance(both, Footed) else both

    @property
    def margin(self) -> Fraction | Missing | None:
        """Child minus parent, in the parent's unit, on one footing."""
        both = self.footed
        if not isinstance(both, Footed):
            return both
        return gap(both.child.quantity, both.parent.quantity)

    @property
    def margin_size(self) -> Fraction | Missing | None:
        """The margin as a ratio: of a percentage in points (0.03 for 3), of an amount in parts of the parent's."""
        margin = self.margin
        asked = self.asked
        if not isinstance(margin, Fraction) or asked is None or isinstance(asked, Missing):
            return margin
        if asked.quantity.unit in (PERCENT, POINTS):
            return abs(margin) / 100
        number = asked.quantity.number
        return abs(margin / number) if number else None

    @property
    def margin_text(self) -> Words:
        """How far the child lies from the parent: 2个百分点, 30辆."""
        margin, asked = self.margin, self.asked
        if not isinstance(margin, Fraction) or asked is None or isinstance(asked, Missing):
            return SILENCE
        unit = "天" if asked.quantity.kind == "date" else asked.quantity.unit
        return difference_words(abs(margin), unit)

    @property
    def scope_relation(self) -> str:
        child, parent = self.indicator.record.scope, self.parent_indicator.record.scope
        if self._each(self.child) != self._each(self.parent):
            return "overlapping"
        whose = compare_names(*(
            name + (scope.population if scope is not None else "")
            for name, scope in ((self.name, child), (self.parent_indicator.name, parent))
        ))
        return compare_scopes(child, parent) if whose == "equal" else whose

    @property
    def scopes_said(self) -> Words:
        """What both sides say that they count, after a colon."""
        names = self.name, self.parent_indicator.name
        return said_scopes(self.indicator.record.scope, self.parent_indicator.record.scope, names)

    @staticmethod
    def _each(target: TargetRow | Missing | None) -> str:
        """The kind of place that a value is said for each of: 每县不少于1个."""
        return each_place(target.unit) if isinstance(target, TargetRow) else ""

    @property
    def same_scope(self) -> bool | Missing:
        """True where nothing shows that the two count different things; otherwise the comparison is open."""
        relation = self.scope_relation
        if relation in ("equal", "unknown"):
            return True
        return missing(f"scope-{relation}", self.plan.id, self.indicator.id, self.year)

    @property
    def one_thing(self) -> bool:
        """Nothing shows that the two sides count or measure different things: only then are numbers compared."""
        return self.scope_relation in ("equal", "unknown") and self.same_measure

    @property
    def same_measure(self) -> bool:
        """Neither the names nor the kinds of the values show that two things are measured: 200辆 is no share."""
        child, parent = self.child, self.parent
        unlike = (
            isinstance(child, TargetRow) and isinstance(parent, TargetRow)
            and unlike_measures(child.quantity, parent.quantity)
        )
        return not unlike and same_measure(self.name, self.parent_indicator.name)

    @property
    def same_name(self) -> bool:
        aliases = (*self.indicator.aliases, *self.parent_indicator.aliases)
        return same_name(self.name, self.parent_indicator.name, aliases)

    @property
    def explained(self) -> bool:
        return bool(self.record.reason) or self.named_by_claim

    @property
    def reason(self) -> str | Missing | None:
        return self.record.reason or self.indicator.silent("reason")

    @property
    def downward(self) -> bool:
        return self.indicator.record.downward or self.parent_indicator.record.downward

    @property
    def earlier(self) -> TargetRow | None:
        """What the plan that the one above has replaced asked in this year."""
        return earlier_target(self)

    @property
    def of_then(self) -> bool:
        """This plan is older than the revision above, and says what was asked before it."""
        return before_revision(self)

    @property
    def skipped(self) -> bool:
        return (steps_up(self.plan, self.parent_indicator.plan) or 1) > 1

    @property
    def unread(self) -> tuple[PlanRow, ...]:
        """The plans between that are not at hand whole, and that the link passes over."""
        return tuple(up for up in self.plan.parents if not up.whole) if self.skipped else ()

    @property
    def between(self) -> Words:
        """Those plans, in brackets; empty where there are none."""
        return say(ROWS, "between", texts=unread_words(self.unread)) if self.unread else SILENCE

    @property
    def raised_words(self) -> Words:
        """How a target goes past those above: twice in a row, or by how much where the level between is not known."""
        if not self.unread:
            return ROWS["raised-twice"]
        region, texts = self.parent_indicator.plan.known_as, unread_words(self.unread)
        return say(ROWS, "raised-past", margin=self.margin_text, region=region, texts=texts)

    def place(self, attribute: str) -> Mark:
        if attribute in ("id", "name"):
            return self.indicator.place("name")
        return self.mark(self.record.places.get(attribute, self.record.at))
