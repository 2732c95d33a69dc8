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
from auditor.subjects.scope import compare_scopes
from auditor.values.compare import gap, implied_base, is_ceiling, meets_number, nominal, share_of
from auditor.values.name import normal_document_number, normal_name, same_name, time_words
from auditor.values.quantity import Quantity
from auditor.values.read import read_quantity
from auditor.values.write import amount_text

# Whose target a reference may stand for; any other word (上级 …) is the next one up that has a number.
REFERRED_LEVELS = {"全国": "national", "国家": "national", "全省": "province", "省": "province", "全市": "city",
                   "市": "city"}


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
    def has_annex(self) -> bool:
        return "annex" in self.record.parts

    @property
    def offices(self) -> tuple[str, ...]:
        return self.record.offices

    @property
    def expected(self) -> int:
        """How many plans are expected below: the divisions that are named, else the plans in the family."""
        return len(self.record.divisions) or sum(1 for child in self.children if not child.draft)

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
    def links_shared(self) -> list["LinkRow"]:
        """The links whose share can be computed."""
        return [
            link for link in self.links
            if link.relation == "share" and isinstance(link.computed_share, Fraction)
        ]

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
    def aliased(self) -> bool:
        """Its name and its parent's are one by the aliases of either."""
        aliases = (*self.aliases, *(self.parent.aliases if self.parent is not None else ()))
        return self.parent is not None and same_name(self.name, self.parent.name, aliases)

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
        known = self.record.baseline
        if isinstance(year, int) and year in known:
            return known[year]
        if not isinstance(year, int) and len(known) == 1:
            return next(iter(known.values()))
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

    @property
    def yearly(self) -> bool:
        """每年: said by the name or by a value."""
        said = [word for target in self.targets for word in target.quantity.time]
        return "每年" in (*said, *time_words(self.name)) or "each" in self.by_year

    @property
    def fills_years(self) -> bool | Missing:
        """Has a value in every year of the plan, or one for 每年 as such."""
        if "each" in self.by_year:
            return True
        empty = [year for year in self.plan.record.years if not self.says(year)]
        return True if not empty else (self.silent("target", empty[0]) or False)

    @property
    def reaches_end(self) -> bool | Missing:
        """Says something for the last year of the plan, or names no years at all."""
        last = self.plan.last_year
        if last is None or self.says(last) or not any(target.dated and self.says(target.when) for target in self.targets):
            return True
        return self.silent("target", last) or False

    def says(self, when: Year) -> bool:
        target = self.by_year.get(when)
        return target is not None and target.quantity.kind != "none"

    @property
    def blanks(self) -> tuple[str, ...]:
        """The different ways in which its cells say nothing: a blank, /, —."""
        cells = [target.said for target in self.targets]
        cells += [said for targets in self.record.restated.values() for said in targets.values()]
        return tuple(dict.fromkeys(
            f"“{said.quantity.raw}”" for said in cells if said.quantity.kind == "none"
        ))

    @property
    def kinds_differ(self) -> bool:
        """No kind of number is common to two of the years of its measure, and no baseline converts them."""
        by_year: dict[Year, set[str]] = {}
        based = False
        for row in self.measured:
            based = based or bool(row.record.baseline)
            for target in row.targets:
                if target.numeric and target.dated:
                    by_year.setdefault(target.when, set()).add(_plain_kind(target.kind))
        kinds = list(by_year.values())
        return not based and any(not (first & second) for first in kinds for second in kinds)

    @property
    def measured(self) -> tuple["IndicatorRow", ...]:
        """The indicators of this plan that are of the same measure, itself first among them."""
        if not self.measure:
            return (self,)
        return tuple(row for row in self.plan.indicators if row.measure == self.measure)

    @property
    def kinds_said(self) -> tuple[str, ...]:
        """Each value of the measure with its year, where the kinds differ."""
        return tuple(
            f"{target.when}: {target.quantity.raw}" for row in self.measured for target in row.targets
            if target.numeric
        )

    @property
    def owner_listed(self) -> bool | Missing:
        """Its owners are among the lead and responsible offices of its action."""
        if self.action is None or set(self.owner) <= set(self.action.offices):
            return True
        return missing("offices-open", self.plan.id, self.id) if self.action.open else False

    @property
    def offices_unknown(self) -> tuple[str, ...]:
        return tuple(office for office in self.owner if office not in self.plan.record.offices)

    @property
    def trimmed_by(self) -> tuple[str, ...]:
        """The plans below that drop it."""
        return tuple(
            child.region for child in self.plan.children if not child.draft
            and any(trim.indicator is self for trim in child.trims)
        )

    @property
    def parents_twin(self) -> str:
        """Of an own indicator: an indicator above that has the same name, as plan/indicator."""
        for parent in self.plan.answers_to:
            for other in parent.indicators:
                if same_name(self.name, other.name, (*self.aliases, *other.aliases)):
                    return f"{parent.id}/{other.id}"
        return ""

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
    def value(self) -> Said:
        return self.said

    @property
    def plain_kind(self) -> str:
        """The kind that the value's own words and its name settle, whatever the plan file adds."""
        record = self.indicator.record
        return read_quantity(self.raw, name=record.name, unit=record.unit).kind

    @property
    def referred(self) -> "TargetRow | Missing | None":
        """What a reference stands for: the target of the level that it names, if it names a target."""
        reference = self.said.quantity.reference
        if reference is None:
            return None
        level = REFERRED_LEVELS.get(reference.whose)
        row, seen = self.indicator.parent, {id(self.indicator)}
        while row is not None and id(row) not in seen:
            seen.add(id(row))
            if level is None or row.plan.level == level:
                found = row.by_year.get(self.when)
                if found is not None and found.numeric and "平均" not in reference.what:
                    return found
            row = row.parent
        return missing("reference", self.plan.id, self.indicator.id, self.year)

    @property
    def implied(self) -> Fraction | Missing | None:
        """The baseline that this growth and the amount of the same measure imply."""
        return None if self.absolute is None else implied_base(self.absolute.quantity, self.quantity)

    @property
    def implied_before(self) -> Fraction | Missing | None:
        """The baseline that the pair of an earlier year implies."""
        earlier = self.previous
        return earlier.implied if earlier is not None else None

    @property
    def cumulative(self) -> "TargetRow | None":
        """Of a yearly amount: the cumulative amount of the same measure."""
        if "每年" not in self.quantity.time and self.when != "each":
            return None
        for row in self.indicator.measured:
            for other in row.targets:
                if "累计" in other.quantity.time and other.kind == "amount":
                    return other
        return None

    @property
    def years_to_end(self) -> int | None:
        """Years from the first to the last of the plan, both counted."""
        first, last = self.plan.first_year, self.plan.last_year
        return last - first + 1 if first is not None and last is not None else None

    @property
    def baselined(self) -> bool:
        return isinstance(self.baseline, Said)

    @property
    def baseline_kind(self) -> str:
        return self.baseline.quantity.kind if isinstance(self.baseline, Said) else ""

    @property
    def beyond_baseline(self) -> bool | Missing | None:
        """Stricter than what the base year had."""
        if not isinstance(self.baseline, Said):
            return None
        enough = meets_number(self.baseline.quantity, self.quantity, self.downward)
        return enough if isinstance(enough, Missing) else not enough

    @property
    def twin(self) -> "TargetRow | None":
        """The target of another indicator of the same measure, kind and year."""
        for row in self.indicator.measured:
            other = row.by_year.get(self.when)
            if row is not self.indicator and other is not None and other.numeric and other.kind == self.kind:
                return other
        return None

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
        return self.when if isinstance(self.when, int) else None

    @property
    def quote(self) -> str:
        return self.record.quote

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
        return compare_scopes(self.record.scope, self.indicator.record.scope, silent_means_all=True)

    @property
    def same_name(self) -> bool:
        return same_name(self.name, self.indicator.name, self.indicator.aliases)

    @property
    def yearly(self) -> bool:
        """每年 or 年均: said by this place's value, or by the name that it uses."""
        return _recurring(self.said.quantity, self.record.name, self.when)

    @property
    def yearly_in_list(self) -> bool:
        quantity = self.target.quantity if self.target is not None else self.said.quantity
        when = self.target.when if self.target is not None else self.when
        return _recurring(quantity, self.indicator.name, when)

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
    def bound_said(self) -> bool | Missing:
        """The child's target, or another statement of it, has a bound; a text that is not whole may have one."""
        if not isinstance(self.child, TargetRow) or self.child.bound != "unstated":
            return True
        if any(statement.quantity.bound != "unstated" for statement in self.indicator.statements):
            return True
        return self.indicator.silent("bound", self.year) or False

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
    def margin_text(self) -> str:
        margin = self.margin
        unit = self.parent.unit if isinstance(self.parent, TargetRow) else ""
        if not isinstance(margin, Fraction):
            return ""
        return amount_text(abs(margin), "个百分点" if unit == "%" else unit)

    @property
    def scope_relation(self) -> str:
        return compare_scopes(self.indicator.record.scope, self.parent_indicator.record.scope)

    @property
    def same_scope(self) -> bool | Missing:
        """True where nothing shows that the two count different things; otherwise the comparison is open."""
        if self.scope_relation in ("equal", "unknown"):
            return True
        return missing(f"scope-{self.scope_relation}", self.plan.id, self.indicator.id, self.year)

    @property
    def same_name(self) -> bool:
        aliases = (*self.indicator.aliases, *self.parent_indicator.aliases)
        return same_name(self.name, self.parent_indicator.name, aliases)

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
    def year(self) -> int | None | Missing:
        return self.record.year if self.record.year is not None else self.plan.silent("year")

    @property
    def objects(self) -> tuple[str, ...]:
        return tuple(self.plan.record.objects[id] for id in self.record.objects)

    @property
    def chain_text(self) -> str:
        return " → ".join(f"{row.plan.region}“{row.name}”" for row in self.chain)

    @property
    def of_nation(self) -> bool:
        return any(row.headline and row.plan.level == "national" for row in self.chain)

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
    def chapter(self) -> str:
        return self.record.chapter

    @property
    def offices_unknown(self) -> tuple[str, ...]:
        return tuple(office for office in self.offices if office not in self.plan.record.offices)

    @property
    def items(self) -> tuple["WorkItemRow", ...]:
        """The rows of the attachment that belong to it."""
        return tuple(item for item in self.plan.work_items if item.action is self)

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

    @property
    def chapter(self) -> str:
        return self.record.chapter

    @property
    def task(self) -> str:
        return self.record.task

    @property
    def found(self) -> bool:
        return self.action is not None

    @property
    def same_task(self) -> bool:
        return self.action is None or same_name(self.record.task, self.action.record.title)

    @property
    def same_chapter(self) -> bool:
        """Headings agree; their numbering is not compared."""
        if self.action is None:
            return True
        return heading(self.record.chapter) == heading(self.action.record.chapter)

    @property
    def strangers(self) -> tuple[str, ...]:
        """Lead offices of this row that do not lead (or, where none leads, are not named) in the body."""
        if self.action is None:
            return ()
        known = self.action.record.lead or self.action.offices
        return tuple(office for office in self.record.lead if office not in known)

    @property
    def lead_agrees(self) -> bool | Missing:
        if not self.strangers:
            return True
        return missing("offices-open", self.plan.id) if self.action is not None and self.action.open else False

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
    def slack_text(self) -> str:
        slack = self.slack
        return amount_text(abs(slack), self.target.unit) if isinstance(slack, Fraction) else ""

    @property
    def total_text(self) -> str:
        return amount_text(self.total, self.target.unit) if isinstance(self.total, Fraction) else ""

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


def _plain_kind(kind: str) -> str:
    """A bare percentage may be a rate or a growth: it differs from neither."""
    return "growth" if kind in ("percent", "rate") else kind


def _recurring(quantity: Quantity, name: str, when: Year) -> bool:
    words = (*quantity.time, *time_words(name))
    return when == "each" or "每年" in words or "年均" in words


def _stricter(
    child: TargetRow | Missing | None, parent: TargetRow | Missing | None, downward: bool
) -> bool | Missing | None:
    if not isinstance(child, TargetRow):
        return child
    if not isinstance(parent, TargetRow):
        return parent
    answer = meets_number(parent.quantity, child.quantity, downward or is_ceiling(child.quantity, parent.quantity))
    return answer if isinstance(answer, Missing) else not answer


def scope_text(scope: Scope | None) -> str:
    """A scope in the document's words."""
    if scope is None:
        return ""
    listed = "、".join(scope.covers) + ("等" if scope.open and scope.covers else "")
    return "；".join(part for part in (scope.population, listed, scope.each, scope.part_of) if part)


def heading(text: str) -> str:
    """A heading without its number and signs."""
    bare = text.lstrip("一二三四五六七八九十百0123456789（）()、.． 第章节")
    return normal_name(bare)


SubjectRow = (
    PlanRow | IndicatorRow | TargetRow | StatementRow | RestatementRow | LinkRow | DutyRow | TrimRow
    | ActionRow | WorkItemRow | GroupRow | AllocationRow | ClaimRow
)
Table = Mapping[str, list[SubjectRow]]
