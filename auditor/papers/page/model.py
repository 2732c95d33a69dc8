"""What the page shows: everything in both languages, whatever is shown first."""

from collections.abc import Mapping, Sequence
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words
from auditor.model.audit import Counts, Granted
from auditor.papers.opinion.rows import Wanted
from auditor.papers.picture.model import Sign

# In the order in which they are shown.
Kind = Literal["error", "warning", "note", "undetermined", "waived"]
KINDS: tuple[Kind, ...] = ("error", "warning", "note", "undetermined", "waived")


@record
class Passage:
    """Words of a document around one value: what stands before it, the value as written, what stands behind.

    own: of the plan that is judged. source: the document. at: file:line:column of the plan file.
    """

    own: bool
    source: Words
    label: Words
    before: Words
    marked: str
    after: str
    at: str


@record
class CardMember:
    """One of several rows of which a finding holds."""

    name: str
    place: Words
    original: Words
    suggestion: Words
    at: str
    waived: bool


@record
class PageCard:
    """One finding. anchor: its fingerprint. plan, step: anchors of its plan, and of its indicator ("": none).

    part: whose it is to mend, see `auditor.papers.opinion.rows.Part`; `waivers`: the reviewer's own file.
    excuse: the entry for the file of waivers. state: how it stands to an earlier state ("": nothing is compared).
    row: its place among the rows that are saved; -1: it is none of them.
    """

    anchor: str
    plan: str
    region: Words
    kind: Kind
    part: str
    rule: str
    title: Words
    family: str
    line: Words
    place: Words
    at: str
    original: Words = SILENCE
    suggestion: Words = SILENCE
    basis: Words = SILENCE
    remedy: Words = SILENCE
    offices: tuple[Words, ...] = ()
    passages: tuple[Passage, ...] = ()
    members: tuple[CardMember, ...] = ()
    related: tuple[Words, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    quoted: bool = False
    waiver: Granted | None = None
    excuse: str = ""
    state: str = ""
    change: Words = SILENCE
    step: str = ""
    row: int = -1


@record
class CardGroup:
    """Cards below one heading: of undetermined ones, what would settle them."""

    heading: Words
    cards: tuple[PageCard, ...]


@record
class CardSection:
    """All cards of a kind."""

    kind: Kind
    groups: tuple[CardGroup, ...]

    @property
    def count(self) -> int:
        """How many cards there are."""
        return sum(len(group.cards) for group in self.groups)


@record
class Working:
    """How a value follows from the one above, in one year. tone: good, bad, open, or nothing to judge."""

    words: Words
    tone: str


@record
class ChainStep:
    """An indicator of one level. up: the anchor of the one that it answers; down: those that answer it, with values.

    values: each with its year and its place.
    """

    anchor: str
    plan: str
    region: Words
    level: Words
    name: str
    up: str
    down: tuple[tuple[str, Words, str], ...]
    relation: Words
    values: tuple[tuple[Words, str, str], ...]
    workings: tuple[Working, ...]
    sign: Sign


@record
class PagePlan:
    """A plan with the verdicts on it, and how many cards of each kind are about it."""

    anchor: str
    name: Words
    level: Words
    title: Words
    file: str
    digest: str
    counts: Counts
    kinds: tuple[tuple[Kind, int], ...]
    steps: tuple[ChainStep, ...]
    chosen: bool


@record
class Drawn:
    """A drawing in both languages: SVG."""

    zh: str
    en: str
    caption: Words = SILENCE


@record
class PassedRule:
    """A rule with how often it holds, and where."""

    id: str
    title: Words
    count: int
    plans: Words


@record
class PassedFamily:
    """The rules of a family that hold somewhere."""

    name: Words
    rules: tuple[PassedRule, ...]

    @property
    def count(self) -> int:
        """How often they hold."""
        return sum(rule.count for rule in self.rules)


@record
class Gone:
    """A finding of the earlier state that is no longer found."""

    rule: str
    message: Words


@record
class Page:
    """The whole page. compared: how it stands to an earlier state (silence: to none); remarks close it; data, rows: for
    the script.
    """

    title: Words
    tone: str
    verdict: Words
    detail: Words
    counts: tuple[tuple[Kind, int], ...]
    plans: tuple[PagePlan, ...]
    sections: tuple[CardSection, ...]
    families: tuple[tuple[str, Words], ...]
    offices: tuple[Words, ...]
    states: tuple[tuple[str, Words], ...]
    passes: tuple[PassedFamily, ...]
    cascade: Drawn
    charts: tuple[Drawn, ...]
    compared: Words
    gone: tuple[Gone, ...]
    remarks: tuple[Words, ...]
    data: Mapping[str, object]
    rows: Sequence[object]
