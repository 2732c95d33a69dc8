"""The rows that rules speak of.

Every attribute that a rule may read is a field or a property here and an entry of
`auditor.subjects.vocabulary`. Three answers are possible for an absent value: None where a full text
is silent, `Missing` where the text is not whole, and the value itself. Rows are linked to one another
while they are built (`auditor.subjects.build`) and never change afterwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from auditor.audit import SubjectKey
from auditor.mark import Mark
from auditor.missing import Missing, missing
from auditor.plan import (
    RANK, Action, Claim, Group, Indicator, Link, Plan, Said, Scope, Statement, Trim, WorkItem, Year,
)
from auditor.values.compare import implied_base, nominal, share_of
from auditor.values.name import normal_document_number
from auditor.values.quantity import Quantity
from auditor.values.write import amount_text


@dataclass(slots=True, eq=False)
class PlanRow:
    """A plan, with its rows of every kind."""

    record: Plan
    parents: tuple["PlanRow", ...] = ()
    children: list["PlanRow"] = field(default_factory=list)
    answers_to: tuple["PlanRow", ...] = ()      # the nearest plans above whose text we have
    cycle: str = ""                             # the way round, where parents lead back here
    replaced_by: str = ""
    indicators: list["IndicatorRow"] = field(default_factory=list)
    targets: list["TargetRow"] = field(default_factory=list)
    statements: list["StatementRow"] = field(default_factory=list)
    restatements: list["RestatementRow"] = field(default_factory=list)
    links: list["LinkRow"] = field(default_factory=list)
    duties: list["DutyRow"] = field(default_factory=list)
    trims: list["TrimRow"] = field(default_factory=list)
    actions: list["ActionRow"] = field(default_factory=list)
    groups: list["GroupRow"] = field(default_factory=list)
    claims: list["ClaimRow"] = field(default_factory=list)
    allocations: list["AllocationRow"] = field(default_factory=list)
    work_items: list["WorkItemRow"] = field(default_factory=list)

    @property
    def plan(self) -> "PlanRow":
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
    def level(self) -> str:
        return self.record.level

    @property
    def rank(self) -> int:
        return RANK[self.record.level]

    @property
    def whole(self) -> bool:
        return self.record.text == "full"

    @property
    def has_note(self) -> bool:
        return "note" in self.record.parts

    @property
    def draft(self) -> bool:
        return bool(self.replaced_by)

    @property
    def parent_ranks(self) -> tuple[int, ...]:
        return tuple(parent.rank for parent in self.parents)

    @property
    def base_year(self) -> int | None | Missing:
        return self.record.base_year if self.record.base_year is not None else self.silent("base-year")

    @property
    def years(self) -> tuple[int, ...]:
        return self.record.years

    @property
    def first_year(self) -> int | None:
        return self.record.years[0] if self.record.years else None

    @property
    def last_year(self) -> int | None:
        return self.record.years[-1] if self.record.years else None

    @property
    def date(self) -> str | None | Missing:
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
        return self.mark(self.record.places.get(attribute, self.record.places.get("plan", self.record.at)))



@dataclass(slots=True, eq=False)
class IndicatorRow:
    """An indicator of one plan."""

    plan: PlanRow
    record: Indicator
    parent: "IndicatorRow | None" = None        # the indicator that its link names, if it is there
    action: "ActionRow | None" = None
    grouped: "GroupRow | None" = None
    targets: list["TargetRow"] = field(default_factory=list)
    statements: list["StatementRow"] = field(default_factory=list)
    links: list["LinkRow"] = field(default_factory=list)
    answered_by: list["IndicatorRow"] = field(default_factory=list)
    by_year: dict[Year, "TargetRow"] = field(default_factory=dict)
    in_cycle: bool = False

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
    def downward(self) -> bool:
        return self.record.downward

    @property
    def link(self) -> Link | None:
        return self.record.link

    @property
    def relation(self) -> str | None | Missing:
        link = self.record.link
        return link.relation if link is not None else self.plan.silent("link", self.record.id)

    @property
    def link_to(self) -> str:
        link = self.record.link
        return f"{link.plan}/{link.indicator}" if link is not None and link.plan else ""

    @property
    def own(self) -> bool:
        return self.record.link is not None and self.record.link.relation == "own"

    @property
    def link_found(self) -> bool:
        return self.parent is not None

    @property
    def parent_above(self) -> bool:
        return self.parent is not None and self.parent.plan.rank < self.plan.rank

    @property
    def levels_up(self) -> int | None:
        """How many plans lie between (1: the next one up); None where the link leads nowhere."""
        if self.parent is None:
            return None
        steps, plans, seen = 1, list(self.plan.parents), {self.plan.id}
        while plans:
            if any(plan is self.parent.plan for plan in plans):
                return steps
            seen.update(plan.id for plan in plans)
            plans = [up for plan in plans for up in plan.parents if up.id not in seen]
            steps += 1
        return None

    @property
    def proposed_by(self) -> str | None | Missing:
        return self._of_link("proposed_by")

    @property
    def reason(self) -> str | None | Missing:
        return self._of_link("reason")

    def _of_link(self, key: str) -> str | None | Missing:
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
        return any(target.numeric for target in self.targets)

    @property
    def spoken(self) -> bool:
        """Says anything at all: a number, words, or a reference."""
        return any(target.quantity.kind != "none" for target in self.targets)

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(target.kind for target in self.targets if target.numeric))

    @property
    def baseline(self) -> Said | None | Missing:
        year = self.base_year
        if isinstance(year, int) and year in self.record.baseline:
            return self.record.baseline[year]
        return self.plan.silent("baseline", self.record.id, year if isinstance(year, int) else None)

    @property
    def base_year(self) -> int | None | Missing:
        """The year that changes are counted from: the value's own, the indicator's, the plan's."""
        if self.record.base_year is not None:
            return self.record.base_year
        for target in self.targets:
            if target.quantity.base_year is not None:
                return target.quantity.base_year
        return self.plan.base_year

    @property
    def quoted(self) -> bool:
        return bool(self.record.quoted_in) or self.plan.record.text == "quoted"

    def silent(self, reason: str, year: int | None = None) -> Missing | None:
        return self.plan.silent(reason, self.record.id, year)

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        own = self.record.places
        if attribute in own:
            return self.mark(own[attribute])
        link = self.record.link
        if link is not None and attribute in ("relation", "link_to", "proposed_by", "reason", "link_found"):
            places = link.places
            return self.mark(places.get({"link_to": "to", "link_found": "to"}.get(attribute, attribute), link.at))
        return self.mark(own.get("name", self.record.at))


@dataclass(slots=True, eq=False)
class TargetRow:
    """The target of an indicator in one year."""

    plan: PlanRow
    indicator: IndicatorRow
    when: Year
    said: Said
    previous: "TargetRow | None" = None         # the numeric target of the year before it
    absolute: "TargetRow | None" = None         # of a growth: the amount of the same measure and year

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("target", self.plan.id, self.indicator.id, str(self.when))

    @property
    def quantity(self) -> Quantity:
        return self.said.quantity

    @property
    def year(self) -> int | None:
        return self.when if isinstance(self.when, int) else None

    @property
    def name(self) -> str:
        return self.indicator.record.name

    @property
    def raw(self) -> str:
        return self.said.quantity.raw

    @property
    def kind(self) -> str:
        return self.said.quantity.kind

    @property
    def unit(self) -> str:
        return self.said.quantity.unit

    @property
    def bound(self) -> str:
        return self.said.quantity.bound

    @property
    def numeric(self) -> bool:
        return self.said.quantity.number is not None

    @property
    def number(self) -> Fraction | None:
        return self.said.quantity.number

    @property
    def time(self) -> tuple[str, ...]:
        return self.said.quantity.time

    @property
    def downward(self) -> bool:
        return self.indicator.record.downward

    @property
    def baseline(self) -> Said | None | Missing:
        """The known value in the base year, this indicator's or that of the amount of the same measure."""
        own = self.indicator.baseline
        if not isinstance(own, Said) and self.absolute is not None:
            other = self.absolute.indicator.baseline
            return other if isinstance(other, Said) else own
        return own

    @property
    def base_needed(self) -> str:
        """The base at which this growth leads to the amount of the same measure; empty where none can be said."""
        if self.absolute is None:
            return ""
        base = implied_base(self.absolute.quantity, self.quantity)
        return amount_text(base, self.absolute.unit) if isinstance(base, Fraction) else ""

    @property
    def incentive(self) -> Said | None:
        return self.indicator.record.incentive.get(self.when) if isinstance(self.when, int) else None

    @property
    def dated(self) -> bool:
        return isinstance(self.when, int)

    @property
    def quoted(self) -> bool:
        return self.indicator.quoted

    @property
    def quote(self) -> str:
        quotes = self.indicator.record.quotes
        return quotes.get(self.when) or quotes.get(None) or ""

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.mark(self.said.at)


@dataclass(slots=True, eq=False)
class StatementRow:
    """A target as another part of the document says it, one year of it."""

    plan: PlanRow
    indicator: IndicatorRow
    record: Statement
    when: Year
    said: Said
    target: TargetRow | None

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("statement", self.plan.id, self.indicator.id, str(self.when), self.record.part)

    @property
    def quantity(self) -> Quantity:
        return self.said.quantity

    @property
    def part(self) -> str:
        return self.record.part

    @property
    def name(self) -> str:
        return self.record.name or self.indicator.name

    @property
    def year(self) -> int | None:
        return self.when if isinstance(self.when, int) else None

    @property
    def quote(self) -> str:
        return self.record.quote

    @property
    def scope(self) -> Scope | None:
        return self.record.scope

    @property
    def quoted(self) -> bool:
        return self.indicator.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        if attribute in self.record.places:
            return self.mark(self.record.places[attribute])
        return self.mark(self.said.at)


@dataclass(slots=True, eq=False)
class RestatementRow:
    """A value of a higher plan as this document prints it."""

    plan: PlanRow
    indicator: IndicatorRow
    of: str
    when: Year
    said: Said
    source: "TargetRow | Missing | None"

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("restatement", self.plan.id, self.indicator.id, str(self.when), self.of)

    @property
    def quantity(self) -> Quantity:
        return self.said.quantity

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def year(self) -> int | None:
        return self.when if isinstance(self.when, int) else None

    @property
    def quoted(self) -> bool:
        return False

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.mark(self.said.at)


@dataclass(slots=True, eq=False)
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
    def computed_share(self) -> Fraction | Missing | None:
        """Child ÷ parent, exact, of the numbers as written."""
        if not isinstance(self.child, TargetRow):
            return self.child
        if not isinstance(self.parent, TargetRow):
            return self.parent
        return share_of(self.child.quantity, self.parent.quantity)

    @property
    def base_needed(self) -> str:
        """The base at which an amount meets a growth above, in the child's unit; empty where none can be said."""
        if not isinstance(self.child, TargetRow) or not isinstance(self.parent, TargetRow):
            return ""
        base = implied_base(self.child.quantity, self.parent.quantity)
        return amount_text(base, self.child.quantity.unit) if isinstance(base, Fraction) else ""

    @property
    def nominal(self) -> bool:
        """The share is of a number that is itself a bound (1000户以上)."""
        return (
            isinstance(self.child, TargetRow) and isinstance(self.parent, TargetRow)
            and nominal(self.child.quantity, self.parent.quantity)
        )

    @property
    def explained(self) -> bool:
        return bool(self.record.reason) or self.named_by_claim

    @property
    def reason(self) -> str | None | Missing:
        return self.record.reason or self.indicator.silent("reason")

    @property
    def downward(self) -> bool:
        return self.indicator.downward or self.parent_indicator.downward

    @property
    def skipped(self) -> bool:
        return (self.indicator.levels_up or 1) > 1

    @property
    def quoted(self) -> bool:
        return self.indicator.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.mark(self.record.places.get(attribute, self.record.at))


@dataclass(slots=True, eq=False)
class DutyRow:
    """A parent indicator that a child plan must carry or trim."""

    plan: PlanRow
    indicator: IndicatorRow                     # of the parent plan
    carriers: tuple[IndicatorRow, ...]
    trim: "TrimRow | None"

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("duty", self.plan.id, "", "", f"{self.indicator.plan.id}/{self.indicator.id}")

    @property
    def parent_plan(self) -> PlanRow:
        return self.indicator.plan

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def carried(self) -> bool:
        return bool(self.carriers)

    @property
    def trimmed(self) -> bool:
        return self.trim is not None

    @property
    def answered(self) -> bool | Missing:
        if self.carriers or self.trim is not None:
            return True
        if self.plan.whole:
            return False
        return missing(f"answer-{self.plan.record.text}", self.plan.id, self.indicator.id)

    @property
    def headline(self) -> bool:
        return self.indicator.headline

    @property
    def numeric(self) -> bool:
        return self.indicator.numeric

    @property
    def spoken(self) -> bool:
        return self.indicator.spoken

    @property
    def passed(self) -> bool:
        """The duty comes from further up, because the text between is not available."""
        return not any(parent is self.indicator.plan for parent in self.plan.parents)

    @property
    def quoted(self) -> bool:
        return self.indicator.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.plan.place("indicators")


@dataclass(slots=True, eq=False)
class TrimRow:
    """A parent indicator that the plan drops."""

    plan: PlanRow
    record: Trim
    indicator: IndicatorRow | None              # of the parent plan, where it exists
    carriers: tuple[IndicatorRow, ...]
    chain: tuple[IndicatorRow, ...]             # the indicator above and those that it answers, upwards
    busy: tuple["ActionRow", ...]               # actions that still work on the same object

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("trim", self.plan.id, "", "", self.to)

    @property
    def to(self) -> str:
        return f"{self.record.plan}/{self.record.indicator}"

    @property
    def name(self) -> str:
        if self.record.name:
            return self.record.name
        return self.indicator.name if self.indicator is not None else self.to

    @property
    def found(self) -> bool:
        return self.indicator is not None

    @property
    def from_above(self) -> bool:
        return self.indicator is not None and self.indicator.plan.rank < self.plan.rank

    @property
    def carried(self) -> bool:
        return bool(self.carriers) and self.record.because != "merged"

    @property
    def said(self) -> Said | Missing | None:
        return self.record.said or self.plan.silent("said")

    @property
    def because(self) -> str | Missing | None:
        return self.record.because or self.plan.silent("because")

    @property
    def reason(self) -> str | Missing | None:
        return self.record.reason or self.plan.silent("reason")

    @property
    def proposed_by(self) -> str | Missing | None:
        return self.record.proposed_by or self.plan.silent("proposed_by")

    @property
    def into(self) -> str | None:
        return self.record.into or None

    @property
    def group(self) -> str:
        return self.indicator.group if self.indicator is not None else ""

    @property
    def headline(self) -> bool:
        return self.indicator is not None and self.indicator.headline

    @property
    def quoted(self) -> bool:
        return self.indicator is not None and self.indicator.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        key = {"to": "indicator", "found": "indicator"}.get(attribute, attribute)
        return self.mark(self.record.places.get(key, self.record.places.get("indicator", self.record.at)))


@dataclass(slots=True, eq=False)
class ActionRow:
    """A chapter or work item."""

    plan: PlanRow
    record: Action
    indicators: list[IndicatorRow] = field(default_factory=list)

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("action", self.plan.id, "", "", self.record.id)

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def lead(self) -> tuple[str, ...]:
        return self.record.lead

    @property
    def support(self) -> tuple[str, ...]:
        return self.record.support

    @property
    def offices(self) -> tuple[str, ...]:
        return self.record.lead + self.record.support

    @property
    def open(self) -> bool:
        return self.record.open

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        places = self.record.places
        return self.mark(places.get(attribute, places.get("title", self.record.at)))


@dataclass(slots=True, eq=False)
class WorkItemRow:
    """A row of an attachment that divides the work."""

    plan: PlanRow
    record: WorkItem
    position: int
    action: ActionRow | None

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("work_item", self.plan.id, "", "", f"{self.record.chapter}/{self.record.title}")

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def lead(self) -> tuple[str, ...]:
        return self.record.lead

    @property
    def open(self) -> bool:
        return self.record.open

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        places = self.record.places
        return self.mark(places.get(attribute, places.get("title", self.record.at)))


@dataclass(slots=True, eq=False)
class GroupRow:
    """A group of the indicator list."""

    plan: PlanRow
    record: Group
    indicators: list[IndicatorRow] = field(default_factory=list)

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("group", self.plan.id, "", "", self.record.name)

    @property
    def name(self) -> str:
        return self.record.name

    @property
    def headline(self) -> bool:
        return self.record.headline

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.mark(self.record.at)


@dataclass(slots=True, eq=False)
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
    def quoted(self) -> bool:
        return self.target.quoted

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        return self.target.place(attribute)


@dataclass(slots=True, eq=False)
class ClaimRow:
    """One number or list of names that a document states about itself, and its recount."""

    plan: PlanRow
    record: Claim
    aspect: str                                 # count members before trimmed added after balance sum
    declared: int | None
    recount: int | Missing | None
    counted: tuple[str, ...]                    # the names behind the recount
    absent: tuple[str, ...] = ()                # named by the claim, not among those counted
    extra: tuple[str, ...] = ()                 # counted, not named by a claim that is complete
    calculation: str = ""

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("claim", self.plan.id, "", "", f"{self.record.says}#{self.aspect}#{self.record.group}")

    @property
    def says(self) -> str:
        return self.record.says

    @property
    def quoted(self) -> bool:
        return False

    def mark(self, place: int) -> Mark:
        return self.plan.mark(place)

    def place(self, attribute: str) -> Mark:
        places = self.record.places
        if attribute in ("absent", "extra", "members") and "members" in places:
            return self.mark(places["members"])
        ledger = f"ledger.{'after' if self.aspect == 'balance' else self.aspect}"
        return self.mark(places.get(ledger, places.get("equals", places.get("says", self.record.at))))


SubjectRow = (
    PlanRow | IndicatorRow | TargetRow | StatementRow | RestatementRow | LinkRow | DutyRow | TrimRow
    | ActionRow | WorkItemRow | GroupRow | AllocationRow | ClaimRow
)
Table = Mapping[str, list[SubjectRow]]
