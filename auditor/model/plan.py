"""What the plan files say: records of one plan, and the plan set that is audited together."""

from collections.abc import Mapping, Sequence
from typing import Literal

from auditor.ground.mapping import Places, Shape
from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.model.level import Tier
from auditor.text.quantity import Quantity
from auditor.text.year import Year as Year

Level = Literal["national", "province", "city", "district", "county", "township"]
TextState = Literal["full", "partial", "quoted", "none"]
Relation = Literal["same", "share", "at-least", "assigned", "own"]

LEVELS: tuple[Level, ...] = ("national", "province", "city", "district", "county", "township")
RANK: Mapping[Level, int] = {
    "national": 0, "province": 1, "city": 2, "district": 3, "county": 3, "township": 4,
}


def mark_at(file: str, place: int) -> Mark:
    """Makes a packed place (line << 20 | column) concrete."""
    return Mark(file, place >> 20, place & 0xFFFFF)


class Placed:
    """A record that stands somewhere: `at` is its packed place, see `mark_at`, `shape` those of its fields."""

    __slots__ = ()
    at: int
    shape: Shape

    @property
    def places(self) -> Places:
        """Field → packed place."""
        return Places(self.shape, self.at)


@record
class Said:
    """A value and the place where it stands."""

    quantity: Quantity
    at: int


@record
class Scope:
    """What a value counts. Empty text and no covers: the document does not say."""

    population: str = ""
    covers: tuple[str, ...] = ()
    open: bool = False          # covers ends with 等
    each: str = ""
    part_of: str = ""
    at: int = 0


@record
class Statement(Placed):
    """The targets of an indicator as another part of the document says them."""

    part: str
    chapter: str
    name: str
    targets: Mapping[Year, Said]
    baseline: Mapping[int, Said]
    scope: Scope | None
    quote: str
    at: int
    shape: Shape


@record
class Link(Placed):
    """How an indicator answers one of a higher plan. `shares`: per year, or for all years under None."""

    plan: str                   # "" for an own indicator
    indicator: str
    relation: Relation
    shares: Mapping[int | None, Said]
    proposed_by: str
    reason: str
    at: int
    shape: Shape


@record
class Indicator(Placed):
    """Something that a plan promises to move.

    breakdown: row of its table → year → cell, 合计 among them; within: row → the row that it is a part of.
    weights: row of the table → year → value, a value of no year under `undated`. weight: the same of the indicator
    itself. weighs: what it weighs by instead: an indicator of the plan, `equal`, or "". sum: exact, floor, ceiling, or
    "" where the document does not say. exempt: division → why it is not asked.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    group: str
    measure: str
    kind: str
    unit: str
    downward: bool
    targets: Mapping[Year, Said]
    baseline: Mapping[int, Said]
    incentive: Mapping[int, Said]
    base_year: int | None
    flow: str                   # yes: an amount of one year that adds up over years; no; "" where its words decide
    prices: int | None          # the year whose prices it is in
    period: tuple[int, ...]     # the first and the last year that its cumulative, average and yearly values speak of
    links: tuple[Link, ...]     # one for each indicator above that it answers; the main one first
    restated: Mapping[str, Mapping[Year, Said]]
    owner: tuple[str, ...]
    action: str
    chapter: str
    quotes: Mapping[Year | None, str]     # under None: for all years
    statements: tuple[Statement, ...]
    scope: Scope | None
    quoted_in: str
    listed: bool
    breakdown: Mapping[str, Mapping[Year, Said]]
    within: Mapping[str, str]
    weights: Mapping[str, Mapping[Year, Said]]
    weight: Mapping[Year, Said]
    weighs: str
    weights_equal: bool
    reserve: Mapping[Year, Said]
    assigned: Mapping[Year, Said]
    exempt: Mapping[str, str]
    sum: str
    parts: tuple[str, ...]
    part_of: str
    attribute: str
    at: int
    shape: Shape

    @property
    def link(self) -> Link | None:
        """Its main link."""
        return self.links[0] if self.links else None


@record
class Trim(Placed):
    """A parent indicator that the plan drops."""

    plan: str
    indicator: str
    said: Said | None
    name: str
    because: str
    reason: str
    into: str
    proposed_by: str
    objects: tuple[str, ...]
    year: int | None            # the year that it names for the value
    part: str
    quote: str
    at: int
    shape: Shape


@record
class Claim(Placed):
    """A count or fact that the document states about itself.

    `ledger` maps before, trimmed, added, after to the stated numbers; `sum` and `equals` are numbers as written.
    `formula`: an equation between indicators of this plan, in the year `year`.
    """

    says: str
    part: str
    counts: str
    where: str
    equals: str
    members: tuple[str, ...]
    complete: bool
    group: str
    ledger: Mapping[str, int]
    sum: tuple[str, ...]
    formula: str
    year: int | None
    at: int
    shape: Shape


@record
class Action(Placed):
    """A chapter or work item that carries indicators."""

    id: str
    title: str
    chapter: str
    number: str
    lead: tuple[str, ...]
    support: tuple[str, ...]
    open: bool
    objects: tuple[str, ...]
    at: int
    shape: Shape


@record
class WorkItem(Placed):
    """A row of an attachment that divides the work."""

    part: str
    chapter: str
    task: str
    title: str
    lead: tuple[str, ...]
    support: tuple[str, ...]
    open: bool
    action: str
    at: int
    shape: Shape


@record
class Group:
    """A group of the indicator list."""

    name: str
    headline: bool
    at: int


@record
class Division:
    """A plan that is expected below."""

    name: str
    code: str
    plan: str
    at: int


@record
class Plan(Placed):
    """One document of one government, as its file says it."""

    id: str
    file: str
    digest: str                 # sha256 of the file's bytes
    title: str
    tier: Tier                  # its level
    sector: str                 # of a sector plan: its field; "" for a general plan
    region: str
    code: str
    number: str
    date: str
    stage: str
    issuer: str
    cites: tuple[str, ...]
    files: tuple[str, ...]      # of the document, seen from the plan's file
    text: TextState
    complete: tuple[str, ...]   # groups whose list is at hand whole
    quoted_in: str
    replaces: str
    parts: tuple[str, ...]
    parents: tuple[str, ...]
    base_year: int | None
    years: tuple[int, ...]
    period: tuple[int, ...]     # see `Indicator.period`
    divisions: tuple[Division, ...]
    offices: tuple[str, ...]
    groups: tuple[Group, ...]
    actions: Mapping[str, Action]
    work_items: tuple[WorkItem, ...]
    objects: Mapping[str, str]
    articles: Mapping[str, int]
    indicators: Mapping[str, Indicator]
    trims: tuple[Trim, ...]
    claims: tuple[Claim, ...]
    at: int
    shape: Shape

    @property
    def level(self) -> str:
        """The id of its level."""
        return self.tier.id

    def mark(self, place: int) -> Mark:
        """The place in this plan's file."""
        return mark_at(self.file, place)


@record
class PlanSet:
    """The plans audited together, in order of level and id."""

    plans: Mapping[str, Plan]


def plan_set_of(plans: Sequence[Plan]) -> PlanSet:
    """The plans in order of level and id."""
    ordered = sorted(plans, key=lambda plan: (plan.tier.rank, plan.id))
    return PlanSet({plan.id: plan for plan in ordered})
