"""What a document states about itself, beside its recount."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing
from auditor.ground.record import entity
from auditor.ground.words import SILENCE, Words
from auditor.messages.rows import ROWS
from auditor.model.audit import SubjectKey
from auditor.model.plan import Claim
from auditor.model.rows.standing import InPlan

if TYPE_CHECKING:
    from auditor.model.rows.plan import PlanRow


def twins(claims: Iterable[Claim]) -> Iterator[tuple[Claim, int]]:
    """Each claim, and which one it is of those that say the same of the same group: a sentence may hold several."""
    met: Counter[tuple[str, str]] = Counter()
    for claim in claims:
        met[claim.says, claim.group] += 1
        yield claim, met[claim.says, claim.group]


def claim_key(plan: str, claim: Claim, aspect: str, twin: int) -> SubjectKey:
    """One aspect of a claim: it has no id, so its words name it, and the group that it speaks of."""
    number = f"#{twin}" if twin > 1 else ""
    return SubjectKey("claim", plan, "", "", f"{claim.says}#{aspect}#{claim.group}{number}")


@entity     # a row leads to every other row
class ClaimRow(InPlan):
    """One number or list of names that a document states about itself, and its recount."""

    plan: PlanRow
    record: Claim
    aspect: str                                 # count members before trimmed added after balance sum formula
    declared: int | Fraction | None
    recount: int | Fraction | Missing | None
    counted: tuple[str, ...]                    # the names behind the recount
    absent: tuple[str, ...] | Missing = ()                # named by the claim, not among those counted
    extra: tuple[str, ...] | Missing = ()                 # counted, not named by a claim that is complete
    calculation: str = ""
    twin: int = 1                               # which one of those that say the same, see `twins`
    agrees: bool | Missing | None = None        # of a formula: whether its sides are one at the digits written
    when: int | None = None                     # of a formula: its year

    @property
    def key(self) -> SubjectKey:
        key = claim_key(self.plan.id, self.record, self.aspect, self.twin)
        return key if self.when is None else key._replace(year=str(self.when))

    @property
    def year(self) -> int | None:
        return self.when

    @property
    def says(self) -> str:
        return self.record.says

    @property
    def origin(self) -> Words:
        """That the recount rests on what this very document says of the level above; empty where it does not."""
        above = self.plan.answers_to[0] if self.aspect == "before" and self.plan.answers_to else None
        return ROWS["from-itself"] if above is not None and above.record.quoted_in == self.plan.id else SILENCE

    @property
    def quoted(self) -> bool:
        return False

    def place(self, attribute: str) -> Mark:
        places = self.record.places
        if attribute in ("absent", "extra", "members") and "members" in places:
            return self.mark(places["members"])
        if self.aspect == "formula":
            return self.mark(places["formula"])
        ledger = f"ledger.{'after' if self.aspect == 'balance' else self.aspect}"
        return self.mark(places.get(ledger, places.get("equals", places.get("says", self.record.at))))
