"""The plan that documents come to, before it is written: indicators with their statements, trims, claims, actions."""

from auditor.ground.record import record
from auditor.intake.found import Target
from auditor.intake.plan.claims import Claim
from auditor.intake.plan.trims import Trim
from auditor.intake.sentence.offices import Offices
from auditor.intake.table.rows import Row


@record
class Link:
    """Which indicator above an indicator answers. to: `plan/indicator`, "" for own or unknown; relation: "" unknown."""

    to: str
    relation: str
    share: str = ""
    confidence: str = "0"
    candidates: tuple[str, ...] = ()
    because: str = ""
    proposed_by: str = ""
    reason: str = ""


@record
class Indicator:
    """One indicator. row: of the table that lists it; places: where texts say it, in the order of the document."""

    id: str
    name: str
    row: Row | None
    places: tuple[Target, ...]
    action: str = ""
    link: Link | None = None

    @property
    def cells(self) -> list[Target]:
        """What the row that lists it promises."""
        return self.row.targets if self.row is not None else []

    @property
    def targets(self) -> list[Target]:
        """What cells and texts promise of it."""
        return [*self.cells, *self.places]


@record
class Action:
    """A chapter or an item of work that offices answer for."""

    id: str
    title: str
    chapter: str
    number: str
    offices: Offices
    text: str


@record
class Dropped:
    """A trim with the indicator above that it drops. to: `plan/indicator`, "" where none is known."""

    trim: Trim
    to: str
    confidence: str = "0"
    candidates: tuple[str, ...] = ()


@record
class Wording:
    """A promise in words (大幅提升), which a person has to confirm."""

    target_name: str
    words: str
    year: int | None
    at: str
    quote: str
    chapter: str
    to: str = ""


@record
class Draft:
    """All that a plan file is to say. objects: by the name of a trim, what the body still works on.

    consulted: the offices that a note says it has asked. measures: ids of a growth and an amount of one thing.
    """

    indicators: tuple[Indicator, ...]
    actions: tuple[Action, ...]
    trims: tuple[Dropped, ...]
    claims: tuple[Claim, ...]
    wordings: tuple[Wording, ...]
    articles: tuple[tuple[str, int], ...]
    objects: tuple[tuple[str, str], ...] = ()
    consulted: tuple[str, ...] = ()
    measures: tuple[tuple[str, str], ...] = ()
