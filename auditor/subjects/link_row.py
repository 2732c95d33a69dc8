"""A link in one year, and an allocation: child and parent side by side."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from statistics import median
from types import EllipsisType
from typing import TYPE_CHECKING

from auditor.audit import SubjectKey
from auditor.mark import Mark
from auditor.messages.rows import ROWS
from auditor.missing import Missing, missing
from auditor.plan import Link, Said, Year
from auditor.subjects.own_value import own_value
from auditor.subjects.scope import compare_scopes
from auditor.subjects.target_row import TargetRow
from auditor.values.comparable import gap
from auditor.values.compare import implied_base, is_ceiling, meets_number, nominal, share_of
from auditor.values.name import same_name
from auditor.values.unit import PERCENT, POINTS
from auditor.values.write import amount_words, asked_words, difference_words, scale_of
from auditor.words import SILENCE, Words, say

if TYPE_CHECKING:
    from auditor.subjects.indicator_row import IndicatorRow
    from auditor.subjects.plan_row import PlanRow


def _stricter(
    child: TargetRow | Missing | None, parent: TargetRow | Missing | None, downward: bool
) -> bool | Missing | None:
    if not isinstance(child, TargetRow):
        return child
    if not isinstance(parent, TargetRow):
        return parent
    answer = meets_number(parent.quantity, child.quantity, downward or is_ceiling(child.quantity, parent.quantity))
    if isinstance(answer, Missing):         # what is only about the same number is not more
        return False if all(need.reason == "about" for need in answer.needs) else answer
    return not answer


@dataclass(slots=True, eq=False, repr=False)   # a row leads to every other row
class LinkRow:
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

    @property
    def computed_share(self) -> Fraction | Missing | None:
        """Child ÷ parent, exact, as written."""
        found = self.quotient
        if found is ...:
            found = self.quotient = self._quotient()
        return found

    def _quotient(self) -> Fraction | Missing | None:
        if not isinstance(self.child, TargetRow):
            return self.child
        if not isinstance(self.parent, TargetRow):
            return self.parent
        return share_of(self.child.quantity, self.parent.quantity)

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("link", self.plan.id, self.indicator.id, str(self.when), self.indicator.link_to)

    @property
    def id(self) -> str:
        return self.indicator.id

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def year(self) -> int | None:
        return self.when if isinstance(self.when, int) else None

    @property
    def relation(self) -> str:
        return self.record.relation

    @property
    def share(self) -> Said | Missing | None:
        shares = self.record.shares
        said = shares.get(self.when) if isinstance(self.when, int) else None
        return said or shares.get(None) or self.indicator.silent("share", self.year)

    @property
    def base_needed(self) -> Words:
        """The base at which an amount meets a growth above, in the child's unit; empty where none can be said."""
        if not isinstance(self.child, TargetRow) or not isinstance(self.parent, TargetRow):
            return SILENCE
        base = implied_base(self.child.quantity, self.parent.quantity)
        if not isinstance(base, Fraction):
            return SILENCE
        return asked_words(base, self.child.quantity.unit, "at_most")

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
        """The child's target, or another statement of it, has a bound; a text that is not whole may have one."""
        if not isinstance(self.child, TargetRow) or self.child.bound != "unstated":
            return True
        if any(statement.quantity.bound != "unstated" for statement in self.indicator.statements):
            return True
        return self.indicator.silent("bound", self.year) or False

    @property
    def asked(self) -> Said | TargetRow | Missing | None:
        """What the level above asks here: its target, or one's own value where that refers to it (不低于上年)."""
        parent = self.parent
        if not isinstance(parent, TargetRow) or parent.quantity.reference is None:
            return parent
        own = own_value(self.indicator, parent.quantity, self.when)
        return parent if parent.quantity.reference.whose != "本级" else own

    @property
    def strives(self) -> Words:
        """The second numbers of both sides, where either has one: striven for, or an incentive."""
        said = [row.incentive if isinstance(row, TargetRow) else None for row in (self.child, self.parent)]
        if said == [None, None]:
            return SILENCE
        first, second = (
            ROWS["not-striving"] if each is None else Words(each.quantity.raw, each.quantity.raw) for each in said
        )
        return say(ROWS, "strives", child=first, parent=second)

    @property
    def share_text(self) -> str:
        share = self.computed_share
        return str(share) if isinstance(share, Fraction) else ""

    @property
    def stricter(self) -> bool | Missing | None:
        """The child promises more than the parent asks."""
        return _stricter(self.child, self.parent, self.downward)

    @property
    def parent_stricter(self) -> bool | Missing | None:
        """The parent already asks more than its own parent."""
        return _stricter(self.parent, self.above, self.downward)

    @property
    def margin(self) -> Fraction | Missing | None:
        """Child minus parent, in the parent's unit."""
        if not isinstance(self.child, TargetRow) or not isinstance(self.parent, TargetRow):
            return None
        return gap(self.child.quantity, self.parent.quantity)

    @property
    def margin_size(self) -> Fraction | Missing | None:
        """The margin as a ratio: of a percentage in points (0.03 for 3), of an amount in parts of the parent's."""
        margin = self.margin
        if not isinstance(margin, Fraction) or not isinstance(self.parent, TargetRow):
            return margin
        if self.parent.unit in (PERCENT, POINTS):
            return abs(margin) / 100
        number = self.parent.number
        return abs(margin / number) if number else None

    @property
    def margin_text(self) -> Words:
        """How far the child lies from the parent: 2个百分点, 30辆."""
        margin = self.margin
        if not isinstance(margin, Fraction) or not isinstance(self.parent, TargetRow):
            return SILENCE
        return difference_words(abs(margin), "天" if self.parent.kind == "date" else self.parent.unit)

    @property
    def scope_relation(self) -> str:
        child, parent = self.indicator.record.scope, self.parent_indicator.record.scope
        return "equal" if child is None and parent is None else compare_scopes(child, parent)

    @property
    def same_scope(self) -> bool | Missing:
        """True where nothing shows that the two count different things; otherwise the comparison is open."""
        relation = self.scope_relation
        if relation in ("equal", "unknown"):
            return True
        return missing(f"scope-{relation}", self.plan.id, self.indicator.id, self.year)

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
    def skipped(self) -> bool:
        return (self.indicator.levels_up or 1) > 1

    @property
    def quoted(self) -> bool:
        return self.indicator.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        if attribute in ("id", "name"):
            return self.indicator.place("name")
        return self.mark(self.record.places.get(attribute, self.record.at))


@dataclass(slots=True, eq=False, repr=False)   # a row leads to every other row
class AllocationRow:
    """A parent target with the targets of all the plans below it."""

    plan: PlanRow
    target: TargetRow
    children: tuple[LinkRow, ...]
    total: Fraction | Missing
    unanswered: tuple[str, ...]                 # plans or divisions that have not said

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("allocation", self.plan.id, self.target.indicator.id, str(self.target.when))

    @property
    def name(self) -> str:
        return self.target.name

    @property
    def year(self) -> int | None:
        return self.target.year

    @property
    def downward(self) -> bool:
        return self.target.downward

    @property
    def complete(self) -> bool:
        return not self.unanswered

    @property
    def closed(self) -> bool | Missing:
        """All plans below have said; otherwise the question is open."""
        if not self.unanswered:
            return True
        return missing("unanswered", self.plan.id, self.target.indicator.id, self.year)

    @property
    def ceiling(self) -> bool:
        return self.downward or self.target.bound in ("at_most", "less_than")

    @property
    def slack(self) -> Fraction | Missing | None:
        number = self.target.number
        if isinstance(self.total, Missing) or number is None:
            return self.total if isinstance(self.total, Missing) else None
        return self.total - number

    @property
    def slack_text(self) -> Words:
        slack = self.slack
        return difference_words(abs(slack), self.target.unit, self._scale) if isinstance(slack, Fraction) else SILENCE

    @property
    def total_text(self) -> Words:
        total = self.total
        return amount_words(total, self.target.unit, self._scale) if isinstance(total, Fraction) else SILENCE

    @property
    def _scale(self) -> int:
        """Sum, slack and target are written in one unit: 209.41万亩 is 0.02万亩 short."""
        return scale_of(self.target.quantity)

    @property
    def parts(self) -> tuple[str, ...]:
        """Each child's part, in words."""
        return tuple(
            f"{link.plan.region} {link.child.raw}" for link in self.children if isinstance(link.child, TargetRow)
        )

    @property
    def quoted(self) -> bool:
        return self.target.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.target.place(attribute)
