"""What a picture shows, whatever the format: boxes in levels, the links between them, and what was found of each."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.model.audit import Finding
from auditor.model.level import Tier
from auditor.model.plan import Relation, Year

View = Literal["family", "plan", "indicator"]
Sign = Literal["error", "warning", "undetermined", "note", "waived", "holds", "none"]
SIGNS: tuple[Sign, ...] = ("error", "warning", "undetermined", "note", "waived", "holds", "none")   # the worst first
State = Literal["plan", "carried", "trimmed", "open", "open-text", "expected", "folded"]
ABSENT: tuple[State, ...] = ("trimmed", "open", "open-text", "expected")


class SignedFinding(NamedTuple):
    """A finding of a box or a link. top: the fingerprint of the finding under which it is reported."""

    sign: Sign
    finding: Finding
    top: str


@record
class Tally:
    """What was found of a box or a link: each finding once, with its worst sign there; the worst first.

    calm: the sign where nothing was found: `holds`, or `none` where there was nothing to judge.
    """

    found: tuple[SignedFinding, ...] = ()
    calm: Sign = "holds"

    @property
    def sign(self) -> Sign:
        """The worst sign."""
        return self.found[0].sign if self.found else self.calm

    def count(self, sign: Sign) -> int:
        """How many findings have a sign."""
        return sum(each.sign == sign for each in self.found)


NOTHING = Tally(calm="none")


@record
class BoxValue:
    """A target as it is written, in its year."""

    when: Year
    raw: str


@record
class Trimmed:
    """How an indicator is dropped: a code, the document's reason, the value that it names."""

    because: str
    reason: str
    said: str


@record
class IndicatorCounts:
    """Indicators of a plan, or those of a pair of plans by what becomes of them.

    of a plan: total, own. of a pair: same, share, at_least, trimmed, open (a whole text is silent), unknown.
    """

    total: int = 0
    own: int = 0
    same: int = 0
    share: int = 0
    at_least: int = 0
    trimmed: int = 0
    open: int = 0
    unknown: int = 0


@record
class Box:
    """A plan, an indicator of it, or somebody who owes one.

    plan: its id, empty for a division without a plan. text: how much of the plan is at hand. stage: what tells
    several plans of a region apart that stand side by side. replaced: the region's later plan is in force.
    signs: of a fold, how many boxes of each sign it stands for; below: how many more hang under those.
    """

    key: str
    state: State
    region: str
    rank: int
    level: Tier
    tally: Tally
    plan: str = ""
    title: str = ""
    text: str = ""
    stage: str = ""
    replaced: bool = False
    indicator: str = ""
    name: str = ""
    values: tuple[BoxValue, ...] = ()
    trim: Trimmed | None = None
    counts: IndicatorCounts | None = None
    focus: bool = False
    signs: tuple[tuple[Sign, int], ...] = ()
    below: int = 0


@record
class EdgeShare:
    """A share of one year (None: of all), as declared and as computed; empty where it is not known."""

    when: Year | None
    declared: str
    computed: str


@record
class Edge:
    """How a box (child) answers another one (parent), by their keys. skips: levels lie between, or it is no parent.

    relation: of two indicators; counts: of two plans; neither where nothing is said.
    """

    child: str
    parent: str
    state: State
    tally: Tally
    relation: Relation | None = None
    downward: bool = False
    shares: tuple[EdgeShare, ...] = ()
    counts: IndicatorCounts | None = None
    skips: bool = False


@record
class Picture:
    """A whole picture, the boxes of a level in the order in which they are drawn.

    name: the indicator that it is about, empty for plans. digests: of the plans in it, by their keys.
    """

    view: View
    title: Words
    name: str
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    digests: Mapping[str, str]
